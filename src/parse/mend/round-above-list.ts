import { Sign } from "../text/characters.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { has, hasSome, isMark, type Token } from "../words/tokens.ts";

/** 今天一道入户。 above a line */
export const roundAbove = new Sign("访户问望", /(?:走访|入户|慰问|看望|家访)[^,。:\n]{0,6}。\n/);

/**
 * 今天与书记一道入户|。 above 1、李平:灶房漏雨 and 2、陈九斤:送肥4包: the list is of those gone to, as it is behind a colon.
 * Not: 明天入户|。, 今天没入户|。, 今天走访了李平家|。 above such lines; nor above 李平、王五都在家, which is no list
 */
export function withColonOfRound(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, at) => (isStopOfRound(tokens, at) ? { ...token, text: ":" } : token));
}

function isStopOfRound(tokens: readonly Token[], at: number): boolean {
  if (!isMark(tokens[at], "。") || !isMark(tokens[at + 1], "\n")) return false;
  if (!opensWithName(tokens, at + 2)) return false;
  const next = tokens.findIndex((token, place) => place > at + 2 && isMark(token, "\n"));
  return next > 0 && opensWithName(tokens, next + 1) && tellsRound(tokens, at);
}

/** 李平|:, 陈九斤|家|: */
function opensWithName(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.mention == null) return false;
  const colon = has(tokens[at + 1], Role.home) || has(tokens[at + 1], Role.title) ? at + 2 : at + 1;
  return isMark(tokens[colon], ":");
}

/** The clause in front of the stop ends in the visiting, names nobody and tells it as done. */
function tellsRound(tokens: readonly Token[], stop: number): boolean {
  const last = has(tokens[stop - 1], Role.householdClass) ? stop - 2 : stop - 1;
  if (tokens[last]?.word?.measure?.id !== "visit") return false;
  for (let at = stop - 1; at >= 0 && !isMark(tokens[at], ",;。!\n"); at -= 1) {
    const token = tokens[at] as Token;
    if (token.mention !== null && !has(tokens[at - 1], Role.role)) return false;
    if (token.when?.kind === "future" || hasSome(token, otherwise)) return false;
  }
  return true;
}

const otherwise = rolesOf(
  Role.plan,
  Role.not,
  Role.notGiven,
  Role.need,
  Role.wish,
  Role.rule,
  Role.hearsay,
  Role.question,
);
