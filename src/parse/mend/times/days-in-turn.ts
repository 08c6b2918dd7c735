import { Sign } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";
import { has, isMark, type Token } from "../../words/tokens.ts";

/** 昨天走访李平。今天刘军、陈九斤 */
export const daysInTurn = new Sign(
  "。",
  /(?:走访|看望|慰问|入户)[^。\n]{0,40}。(?:今|昨|前|\d|[上本这]?周|星期)/,
);

/** 昨天走访李平|。|今天|刘军、陈九斤: a day and names alone go on with the visits of the sentence before, as behind a semicolon. */
export function withDaysInTurn(tokens: readonly Token[]): readonly Token[] {
  const told = [...tokens];
  for (const [at, token] of tokens.entries())
    if (isMark(token, "。") && visitsBefore(told, at) && isDayOfNames(tokens, at + 1))
      told[at] = { ...token, text: ";" };
  return told;
}

function visitsBefore(tokens: readonly Token[], stop: number): boolean {
  for (let at = stop - 1; at >= 0 && !isMark(tokens[at], "。!?\n"); at -= 1)
    if (tokens[at]?.word?.measure?.id === "visit") return true;
  return false;
}

function isDayOfNames(tokens: readonly Token[], from: number): boolean {
  if (tokens[from]?.kind !== "day" || tokens[from]?.when?.kind !== "day") return false;
  let at = from + 1;
  while (
    tokens[at]?.mention != null ||
    has(tokens[at], Role.home) ||
    has(tokens[at], Role.joins) ||
    isMark(tokens[at], "、")
  )
    at += 1;
  return at > from + 1 && (tokens[at] === undefined || isMark(tokens[at], "。\n"));
}
