import { textOf } from "../../scene/stretch.ts";
import { Sign } from "../../text/characters.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { has, hasSome, isMark, markAt, startOfClause, type Token } from "../../words/tokens.ts";

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

/** 今天入户走访。李平 药1盒 */
export const roundThenGifts = new Sign(
  "访户问望",
  /(?:走访|入户|慰问|看望|家访)[。!,]{1,3} ?[^,。:!;\n\d]{3,10}[\d一两二三四五六七八九十半]/,
);

/**
 * 今天入户走访|。|李平| |药|1盒|。。|刘军|药|2盒 with a colon behind the round and one stop behind each: what those gone to were given.
 * Not: 今天走访,李平米1袋,刘军米2袋,明天送; 今天入户走访。给李平送药1盒, where the giving is told for its own sake; 今天入户走访,李平药1盒, which is no list
 */
export function withColonOfGifts(tokens: readonly Token[]): readonly Token[] {
  const stop = tokens.findIndex(
    (token, at) => isMark(token, "。!,") && tellsRound(tokens, at) && isBareRound(tokens, at),
  );
  if (stop < 0) return tokens;
  let at = behindStops(tokens, stop);
  const gifts: Token[] = [];
  const names: Token[] = [];
  for (let end = endOfGift(tokens, at); end > at; end = endOfGift(tokens, at)) {
    names.push(tokens[at] as Token);
    gifts.push(...tokens.slice(at, end));
    if (tokens[end] === undefined) {
      at = end;
      break;
    }
    gifts.push({ ...(tokens[end] as Token), text: ";" });
    at = behindStops(tokens, end);
  }
  const rest = tokens.slice(at);
  if (names.length < 2 || rest[0]?.when?.kind === "future") return tokens;
  const front = tokens.slice(0, stop);
  if (rest.length === 0) return [...front, { ...(tokens[stop] as Token), text: ":" }, ...gifts];
  // 走访|李平、刘军|,|李平|药|1盒|;|刘军|药|2盒|。|给陈九斤打了电话: who stands behind the list was not gone to.
  const last = { ...(gifts.at(-1) as Token), text: "。" };
  return [...front, ...listAt(tokens[stop] as Token, names), ...gifts.slice(0, -1), last, ...rest];
}

/** 李平、刘军, with the stop behind them: named in its place. */
function listAt(stop: Token, names: readonly Token[]): Token[] {
  const { start } = stop;
  return names.flatMap((name, at) => [
    { ...name, start, end: start },
    at < names.length - 1 ? markAt(start, stop, "、") : { ...stop, text: "," },
  ]);
}

/** 今天|入户走访: nothing but the day and the visiting. */
function isBareRound(tokens: readonly Token[], stop: number): boolean {
  const from = startOfClause(tokens, stop);
  return tokens
    .slice(from, stop)
    .every(
      (token) => token.kind === "day" || token.word?.measure?.id === "visit" || has(token, Role.cadreSelf),
    );
}

function behindStops(tokens: readonly Token[], from: number): number {
  let at = from;
  while (isMark(tokens[at], ",;。!\n ")) at += 1;
  return at;
}

/** 李平|家| |药|1盒: where it ends, at a stop; `from` where it is no such gift. */
function endOfGift(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.mention == null) return from;
  let at = from + 1;
  // 刘军|奶|1箱: which a grandmother is called, too.
  const isOfName = (token: Token | undefined) =>
    has(token, Role.home) || (has(token, Role.title) && token?.word?.goods == null);
  while (isOfName(tokens[at]) || isMark(tokens[at], " ")) at += 1;
  const gifts = at;
  while (tokens[at]?.word?.goods != null && tokens[at + 1]?.quantity?.value != null)
    at += isMark(tokens[at + 2], "、 ") ? 3 : 2;
  return at > gifts && (tokens[at] === undefined || isMark(tokens[at], ",;。!\n")) ? at : from;
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
  const from = startOfClause(tokens, visit);
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
