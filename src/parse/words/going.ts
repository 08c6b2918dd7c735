import { Role } from "./roles.ts";
import { has, type Token } from "./tokens.ts";

/** 走访, 入户, 看望 */
export function isVisit(token: Token | undefined): boolean {
  return token?.word?.measure?.id === "visit";
}

/** 去, 到, 走访: a way of any kind, or a word for a visit. */
export function isGoing(token: Token | undefined): boolean {
  return has(token, Role.go) || isVisit(token);
}
