import { Role } from "./roles.ts";
import { has, type Token } from "./tokens.ts";

/** 路过|李平|家|进去坐了坐: not passed by. @param at where the name stands */
export function goesIn(tokens: readonly Token[], at: number): boolean {
  return has(tokens[at + 1], Role.home) && inside.test(tokens[at + 2]?.text ?? "");
}

const inside = /^(?:就|顺便|顺路)?(?:进[去屋门]|坐了)/;

/** 路过上坪村|去了李平家: the way goes on behind what was passed. @param front what stands before the name */
export function wentOn(front: readonly Token[]): boolean {
  const passed = front.findLastIndex((token) => has(token, Role.pass));
  return front.some((token, at) => at > passed && has(token, Role.go));
}
