import { Sign } from "../../text/characters.ts";
import type { Lexicon } from "../../words/lexicon.ts";
import { Role } from "../../words/roles.ts";
import { endsClause, has, isMark, startOfClause, startOfSentence, type Token } from "../../words/tokens.ts";

/** 介绍三人去厂里上班,李平家一个 */
export const placedOfNumber = new Sign(
  "介荐排输",
  /(?:介绍|推荐|安排|输送|输转)了?[\d一二两三四五六七八九十]{1,3}[人名个位][^。;\n]{2,14}[,:][^,。:;!\n\d]{2,8}[\d一二两三四五六七八九十]{1,3}[人名个位](?:[,、。;\n]|$)/,
);

/**
 * 介绍三人去厂里上班|,|其中|李平|家|1人|,|王五|家|2人 for …,李平家一个,王五家两个: those of the number who are named take their own.
 * Not: 介绍三人去厂里上班,李平家一个病了; 介绍三人去厂里上班,李平家四个; 推荐3人参加招聘会,李平家1人; 走访李平,介绍三人去厂里上班,王五家1个
 */
export function withPlacedNamed(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const among = lexicon.word("其中");
  const at = tokens.findIndex((token, place) => isMark(token, ",:") && shareAt(tokens, place + 1) > 0);
  const stop = tokens[at];
  if (stop === undefined || among === null) return tokens;
  const act = tokens.slice(startOfClause(tokens, at), at);
  const whole = act.find(
    ({ quantity }) => quantity?.unit?.kind === "person" || quantity?.unit?.name === "个",
  );
  if (
    whole?.quantity?.value == null ||
    !act.slice(act.indexOf(whole)).some(({ word }) => word?.measure?.id === "job")
  )
    return tokens;
  if (act.some((token) => has(token, Role.not) || notPlaced.test(token.text))) return tokens;
  if (tokens.slice(startOfSentence(tokens, at), at).some(({ mention }) => mention !== null)) return tokens;
  const shares: number[] = [];
  let end = at + 1;
  while (shareAt(tokens, end) > 0) {
    const figure = shareAt(tokens, end);
    shares.push(figure);
    end = isMark(tokens[figure + 1], ",、") ? figure + 2 : figure + 1;
  }
  const sum = shares.reduce((all, figure) => all + (tokens[figure]?.quantity?.value ?? 0), 0);
  if (sum > whole.quantity.value) return tokens;
  const unit = lexicon.unitAt("人", 0)?.unit ?? null;
  const inPersons = (token: Token): Token =>
    token.quantity === null
      ? token
      : { ...token, text: `${token.quantity.value}人`, quantity: { ...token.quantity, unit } };
  const said = tokens.map((token, place) => (shares.includes(place) ? inPersons(token) : token));
  const none = { quantity: null, when: null, mention: null, pos: null, opens: null };
  const named = { ...stop, ...none, kind: "word" as const, start: stop.end, text: "其中", word: among };
  const comma = { ...stop, text: "," };
  // 三人|去|厂里|上班: where they went is no part of how many they were.
  const from = said.indexOf(whole);
  const job = said.findIndex(({ word }, place) => place > from && word?.measure?.id === "job");
  return [...said.slice(0, from + 1), ...said.slice(job, at), comma, named, ...said.slice(at + 1)];
}

/** 参加招聘会, 都没去 */
const notPlaced = /招聘|面试|应聘|^[没未]/;

/** Where the figure of |李平|家|一个| stands, with nothing more told of them; -1 where it is none. */
function shareAt(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.mention == null) return -1;
  const at = has(tokens[from + 1], Role.home) ? from + 2 : from + 1;
  const quantity = tokens[at]?.quantity;
  const counts = quantity?.unit?.kind === "person" || quantity?.unit?.name === "个";
  return counts && quantity?.value != null && (endsClause(tokens[at + 1]) || isMark(tokens[at + 1], "、"))
    ? at
    : -1;
}
