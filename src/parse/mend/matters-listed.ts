import { Sign } from "../text/characters.ts";
import type { Lexicon } from "../words/lexicon.ts";
import { Role } from "../words/roles.ts";
import { has, isMark, type Quantity, type Token } from "../words/tokens.ts";

/** 解决群众困难:吃水难3件、行路难2件 */
export const listsMatters = new Sign(
  "决结解",
  /(?:解决|办结|化解)[^,;。\n:]{0,10}(?:困难|[问难]题|难事|矛盾|纠纷|诉求)[^,;。\n:\d]{0,6}:[^。\n]*[件个项条起桩]/,
);

const named = /^(?:困难|问题|难题|难事|矛盾|纠纷|矛盾纠纷|诉求)$/;
const closesName = /(?:困难|[问难]题|难事|矛盾|纠纷|诉求)$/;
const counted = /^[件个项条起桩]$/;
const notYet = /[未没待需拟要]|计划|准备/;
/** What is left where all that tells which matters they were is told as one. */
const matters = "难题";

/**
 * 解决群众困难:|吃水难3件、行路难2件, 今年解决的难题主要有:|行路难2件、饮水难3件: which they were that were solved, with how many of each, and
 * nobody raises them there. Not: 解决群众困难5件:…, 未解决的问题:…, 解决问题:李平家修路
 */
export function withMattersSummed(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const solve = tokens.findIndex((token) => token.word?.measure?.id === "solved" || has(token, Role.solve));
  const colon = tokens.findIndex((token, at) => at > solve && isMark(token, ":"));
  if (solve < 0 || colon < 0) return tokens;
  const before = tokens[solve - 1];
  const verb = tokens[solve] as Token;
  if (before !== undefined && notYet.test(before.text + verb.text)) return tokens;
  const head = tokens.slice(solve + 1, colon);
  // 解决困难问题 is one word.
  const whole = head.length === 0 && closesName.test(verb.text);
  const name = whole ? verb : head.find(({ text }) => named.test(text));
  if (
    name === undefined ||
    head.some(({ quantity, mention, kind }) => quantity !== null || mention !== null || kind === "mark")
  )
    return tokens;
  const list = listBehind(tokens, colon + 1);
  if (list === null) return tokens;
  const { quantity, last } = list;
  const figure = {
    ...last,
    start: whole ? (tokens[colon]?.end ?? name.end) : name.end,
    text: `${quantity.value}件`,
    quantity,
  };
  const rest = [figure, ...tokens.slice(tokens.indexOf(last) + 1)];
  if (whole) return [...tokens.slice(0, solve + 1), ...rest];
  const word = lexicon.word(matters);
  const told: Token = { ...name, kind: "word", text: matters, word, pos: null, opens: null };
  return [...tokens.slice(0, tokens.indexOf(name)), told, ...rest];
}

/** 吃水难3件、行路难2件,共5件: as far as each has its figure; null where one has none. */
function listBehind(tokens: readonly Token[], from: number): { quantity: Quantity; last: Token } | null {
  let sum = 0;
  let items = 0;
  let matter = false;
  let stopped = false;
  let built = false;
  let found: { quantity: Quantity; last: Token } | null = null;
  for (let at = from; at < tokens.length && !isMark(tokens[at], "。\n"); at += 1) {
    const token = tokens[at] as Token;
    const { quantity } = token;
    const other =
      isOfElse(token) ||
      (quantity !== null &&
        (!counted.test(quantity.unit?.name ?? "") || (built && quantity.unit?.name !== "件")));
    // 行路难2件,捐款2000元: told next.
    if (other || token.mention !== null || token.kind === "day" || token.kind === "village")
      return stopped && items > 1 ? found : null;
    if (quantity !== null) {
      if (quantity.value === null) return null;
      const all = has(tokens[at - 1], Role.pool);
      if (!all && !matter) return null;
      sum = all ? quantity.value : sum + quantity.value;
      items += 1;
      matter = stopped = built = false;
      found = { quantity: { ...quantity, value: sum }, last: token };
      if (all) break;
    } else if (token.kind === "mark") {
      if (matter || !isMark(token, "、,;")) return null;
      stopped = !isMark(token, "、");
    } else {
      matter = !has(token, Role.pool);
      built ||= has(token, Role.build) || has(token, Role.works);
    }
  }
  return matter || items < 2 ? null : found;
}

/** 提出建议2条, 送化肥3件: another thing told or given. */
function isOfElse({ word }: Token): boolean {
  return word !== null && ((word.measure !== null && word.measure.id !== "solved") || word.goods !== null);
}
