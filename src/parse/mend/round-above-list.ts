import { textOf } from "../scene/stretch.ts";
import { Sign } from "../text/characters.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { has, hasSome, isMark, type Token } from "../words/tokens.ts";

/** 今天一道入户。 above a line */
export const roundAbove = new Sign("访户问望", /(?:走访|入户|慰问|看望|家访)[^,。:\n]{0,6}。\n/);

/**
 * 今天与书记一道入户|。 above 1、李平:灶房漏雨 and 2、陈九斤:送肥4包: the list is of those gone to, as it is behind a colon.
 * Not: 明天入户|。, 今天没入户|。, 今天走访了李平家|。 above such lines; nor above 李平、王五都在家, which is no list;
 * 上级督查组入户|。 Above 李平:2次 the colon of the line falls away, as it is 走访李平2次.
 */
export function withColonOfRound(tokens: readonly Token[]): readonly Token[] {
  const stop = tokens.findIndex((_, at) => isStopOfRound(tokens, at));
  if (stop < 0) return tokens;
  const told = tokens.map((token, at) => (isStopOfRound(tokens, at) ? { ...token, text: ":" } : token));
  return told.filter((token, at) => at < stop || !isMark(token, ":") || !standsBeforeTimes(told, at));
}

/** 李平|:|2次: how often they were gone to. */
function standsBeforeTimes(tokens: readonly Token[], colon: number): boolean {
  const end = tokens[colon + 2];
  return (
    /^[次趟回遍]$/.test(tokens[colon + 1]?.quantity?.unit?.name ?? "") &&
    (end === undefined || isMark(end, ",;。\n"))
  );
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
  if (tokens[last]?.word?.measure?.id !== "visit" || !isOurs(tokens, last)) return false;
  for (let at = stop - 1; at >= 0 && !isMark(tokens[at], ",;。!\n"); at -= 1) {
    const token = tokens[at] as Token;
    if (token.mention !== null && !has(tokens[at - 1], Role.role)) return false;
    if (token.when?.kind === "future" || hasSome(token, otherwise)) return false;
    if (/^(?:应|该|需|待|拟|分头|分工|分组|安排)/.test(token.text)) return false;
  }
  return !away.test(textOf(tokens.slice(stop + 1)));
}

/** 今天与书记一道|入户, 我们集中|入户: nobody else is named in front, if not as who came along. Not: 上级督查组|入户, 镇领导|入户 */
function isOurs(tokens: readonly Token[], visit: number): boolean {
  const from = tokens.slice(0, visit).findLastIndex((token) => isMark(token, ",;。!\n")) + 1;
  const front = tokens.slice(from, visit);
  const other = front.findIndex(
    (token) =>
      hasSome(token, others) || token.kind === "cadre" || (token.kind === "text" && token.pos !== "act"),
  );
  if (other < 0) return true;
  return front.slice(0, other).some((token) => has(token, Role.cadreSelf) || has(token, Role.with));
}

/** 李平:外出打工, 刘军:住院: who of them was seen is not said. */
const away = /(?:^|\n)[^:\n]{0,10}:(?:外出|在外|出门|住院|不在|没在|没人|在家|人在|打工|未遇|锁门)/;
const others = rolesOf(Role.role, Role.office, Role.kin, Role.villageThing);
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
