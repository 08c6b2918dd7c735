import { textOf } from "../../scene/stretch.ts";
import { Sign } from "../../text/characters.ts";
import type { Lexicon } from "../../words/lexicon.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { isTimeOfDay } from "../../words/time-words.ts";
import {
  endOfClause,
  has,
  hasSome,
  isCountOrMass,
  isMark,
  startOfClause,
  type Token,
} from "../../words/tokens.ts";

/** 从李平家收了20只土鸡,付了1800元 */
export const takesAndPays = new Sign(
  "付",
  /收了?[^。;\n]{0,14}[^。;\n\d]?,(?:当场|现场|当面|一共|总共|共|现)?(?:支?付)(?:了|给[他她]家?|款|现金){0,2}[\d一二两三四五六七八九十百千万.]{1,8}(?:元|块|余)/,
);

const front = rolesOf(Role.cadreSelf, Role.next);
const agreed = /^(?:签|签订|签了|签下|订立|达成|签署)/;

/**
 * 从|李平家|收了|20只土鸡,付了1800元; 和李平|签订了土鸡收购协议|,|收了|20只|,付了1800元: bought of them, as 收购 says it.
 * Not: 合作社从李平家收了20只土鸡,付了1800元; 从李平家收了地租1800元; 收了20只土鸡,没付钱; 从李平家收了3份表,付了50元
 */
export function withTakenBought(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const at = tokens.findIndex((token, place) => /^收了?$/.test(token.text) && isPaidBehind(tokens, place));
  const buys = lexicon.word("收购了");
  const take = tokens[at];
  if (take === undefined || buys === null) return tokens;
  const bought: Token = { ...take, kind: "word", word: buys, text: "收购了" };
  const behind = tokens[at + 1]?.text === "了" ? at + 2 : at + 1;
  const from = startOfClause(tokens, at);
  const way = tokens.slice(from, at);
  const of = way.findIndex((token) => has(token, Role.return) && token.text === "从");
  if (of >= 0 && way[of + 1]?.mention != null && isOurs(way.slice(0, of))) {
    const to = way.slice(of + 2).some((token) => has(token, Role.home)) ? lexicon.word("到") : null;
    const whence = way[of] as Token;
    const gone = to === null ? whence : { ...whence, word: to, text: "到" };
    return [...tokens.slice(0, from + of), gone, ...way.slice(of + 1), bought, ...tokens.slice(behind)];
  }
  if (way.length > 0 || tokens[behind]?.quantity == null || !isMark(tokens[behind + 1], ",")) return tokens;
  return withThingAgreed(tokens, from, [bought, tokens[behind] as Token], behind + 1) ?? tokens;
}

/** 和|李平|签订了|土鸡|收购|协议|,: whose and what it is stands in the agreement; null where none stands in front. */
function withThingAgreed(
  tokens: readonly Token[],
  from: number,
  told: readonly Token[],
  rest: number,
): readonly Token[] | null {
  const start = startOfClause(tokens, from - 1);
  const clause = tokens.slice(start, from - 1);
  const who = clause.findIndex(({ mention }) => mention !== null);
  const whom = clause[who];
  const last = clause.at(-1);
  const buying = clause.findIndex(({ text }) => text === "收购" || text === "回购" || text === "订购");
  const thing = clause[buying - 1];
  if (whom === undefined || thing === undefined || !has(clause[who - 1], Role.with)) return null;
  if (!isOurs(clause.slice(0, who - 1)) || !/^(?:协议|合同|订单)书?$/.test(last?.text ?? "")) return null;
  if (!agreed.test(textOf(clause.slice(who + 1))) || thing.pos === "act" || thing.kind === "mark")
    return null;
  // 签订核桃|收购协议
  const name = thing.text.replace(/^(?:签订|签|订立)/, "");
  const named = { ...thing, text: name, start: thing.end - name.length };
  return [
    ...tokens.slice(0, start),
    ...told.slice(0, 1),
    whom,
    named,
    ...told.slice(1),
    ...tokens.slice(rest),
  ];
}

/** Money was paid, in the same sentence straight behind. */
function isPaidBehind(tokens: readonly Token[], at: number): boolean {
  const stop = endOfClause(tokens, at + 1);
  const counts = tokens.slice(at + 1, stop).some(({ quantity }) => isCountOrMass(quantity));
  // 收了3份|表: papers are bought of nobody.
  if (/[表册证卡单据票书]$|资料|材料/.test(tokens[stop - 1]?.text ?? "")) return false;
  if (!counts || !isMark(tokens[stop], ",")) return false;
  const money = tokens.findIndex((token, place) => place > stop && token.quantity?.unit?.kind === "money");
  return money > 0 && money <= stop + 6 && paying.test(textOf(tokens.slice(stop + 1, money)));
}

const paying = /^(?:当场|现场|当面|一共|总共|共|现)?(?:支?付)(?:了|给[他她]家?|款|现金){0,2}$/;

function isOurs(tokens: readonly Token[]): boolean {
  return tokens.every((token) => token.kind === "day" || isTimeOfDay(token) || hasSome(token, front));
}
