import { Sign } from "../../text/characters.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { has, hasSome, isMark, type Token, tokenAt } from "../../words/tokens.ts";

/** 李平家,刘军家都去了: a row of homes with commas. */
export const homesInRow = new Sign(
  "都",
  /家,[^,。;\n]{2,8}家(?:今天|昨天|[上下]午|也|我|们)*都(?:去了|走了|跑了|看了|到了|走访了)/,
);

/** 李平|家|,|刘军|家|都|去了: the comma stands for 、 in front of 都. Not: 李平家,没人,刘军家都去了 */
export function withHomesJoined(tokens: readonly Token[]): readonly Token[] {
  const joined = [...tokens];
  for (let at = 0; at < joined.length; at += 1) {
    const mark = joined[at];
    if (mark === undefined || !isMark(mark, ",") || !isHomeAlone(joined, at) || !leadsToAll(joined, at + 1))
      continue;
    joined[at] = { ...mark, text: "、" };
  }
  return joined;
}

const calls = /^(?:了?解|走访|询问|慰问|[看坐转聊])/;
const toThem = rolesOf(Role.give, Role.dative, Role.next, Role.each);

/** Nothing but a name and its home between this comma and the stop before it. */
function isHomeAlone(tokens: readonly Token[], at: number): boolean {
  if (!has(tokenAt(tokens, at - 1), Role.home) || tokenAt(tokens, at - 2)?.mention == null) return false;
  const before = tokenAt(tokens, at - 3);
  return before === undefined || before.kind === "day" || before.kind === "mark";
}

/** 刘军|家|都|去了, 陈九斤|家|,|刘军|家|都|去了 */
function leadsToAll(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (tokens[at]?.mention != null && has(tokens[at + 1], Role.home)) {
    at += 2;
    if (!isMark(tokens[at], ",")) break;
    at += 1;
  }
  while (tokens[at]?.kind === "day" || has(tokens[at], Role.cadreSelf) || tokens[at]?.text === "也") at += 1;
  if (at === from || tokens[at]?.text !== "都" || !has(tokens[at + 1], Role.go)) return false;
  // 都去了|外地打工, 都看了|医生: where they went themselves.
  const behind = tokens[at + 2]?.text === "了" ? tokens[at + 3] : tokens[at + 2];
  return (
    behind === undefined ||
    behind.kind === "mark" ||
    behind.quantity !== null ||
    hasSome(behind, toThem) ||
    calls.test(behind.text)
  );
}
