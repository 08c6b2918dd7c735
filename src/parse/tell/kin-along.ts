import { Role } from "../words/roles.ts";
import { has, type Token, tokenAt } from "../words/tokens.ts";

/**
 * 和|李平|的|儿子|一道|去看望|王五: whose kin came along to another's, and is not who was gone to.
 * Not: 和李平的儿子去看望李平 (nobody else is named), 和李平的儿子谈了, 去了王五家.
 */
export function isWhoseKinCameAlong(tokens: readonly Token[], at: number): boolean {
  if (!has(tokenAt(tokens, at - 1), Role.with)) return false;
  let behind = at + 1;
  if (has(tokens[behind], Role.home)) behind += 1;
  if (tokens[behind]?.text === "的") behind += 1;
  if (!has(tokens[behind], Role.kin)) return false;
  behind += 1;
  if (/^(?:一起|一同|一道|一块儿?)$/.test(tokens[behind]?.text ?? "")) behind += 1;
  const goes = tokens[behind];
  if (!has(goes, Role.go) && goes?.word?.measure?.id !== "visit") return false;
  if (tokens[behind + 1]?.text === "了") behind += 1;
  const whom = tokens[tokens[behind + 1]?.kind === "village" ? behind + 2 : behind + 1]?.mention;
  return whom != null && whom.name !== tokens[at]?.mention?.name;
}
