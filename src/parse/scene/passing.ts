import { Role } from "../words/roles.ts";
import { has, type Token, tokenAt } from "../words/tokens.ts";

/** 路过|李平|家|进去坐了坐: not passed by. @param at where the name stands */
export function goesIn(tokens: readonly Token[], at: number): boolean {
  return has(tokens[at + 1], Role.home) && inside.test(tokens[at + 2]?.text ?? "");
}

const inside = /^(?:就|顺便|顺路)?(?:进[去屋门]|坐了)/;

/** 去|李平|家的|路上|给王五打了电话, 从|李平|家回来的|路上|碰见王五: on the way to whom, with somebody else told of behind. @param at where the name stands */
export function isOnlyWayTo(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1);
  if (!has(before, Role.go) && before?.text !== "从") return false;
  let way = at + 1;
  while (has(tokens[way], Role.home) || /^(?:的|回来|回去|出来)$/.test(tokens[way]?.text ?? "")) way += 1;
  if (!/^(?:的?路上|半路上?|途中|半道上?)$/.test(tokens[way]?.text ?? "")) return false;
  return tokens.slice(way + 1).some(({ mention }) => mention !== null);
}

/** 路过上坪村|去了李平家: the way goes on behind what was passed. @param front what stands before the name */
export function wentOn(front: readonly Token[]): boolean {
  const passed = front.findLastIndex((token) => has(token, Role.pass));
  return front.some((token, at) => at > passed && has(token, Role.go));
}
