import { Role } from "../../words/roles.ts";
import { behindStop, has, isMark, type Token, tokenAt } from "../../words/tokens.ts";
import { takeOutOfList } from "./repair-lists.ts";
import { isHome, isSame } from "./slips.ts";

/**
 * 今天去了李平家和刘军家,不对,刘军家是昨天去的: he leaves the list and is gone to on his own day; a day told of him alone gives its place to the
 * right one. False where more was told behind him.
 */
export function dayMovedTo(name: Token, day: Token, out: Token[]): boolean {
  const start = behindStop(out, out.length, "。!\n");
  const places = out.flatMap((token, at) => (at >= start && isSame(token, name) ? [at] : []));
  const [place, more] = places;
  if (place === undefined || more !== undefined) return false;
  const act = out.findLastIndex((token, at) => at >= start && at < place && isGoing(token));
  if (act < 0 || out.slice(act, place).some((token) => has(token, Role.give) || token.quantity !== null))
    return false;
  const [went, told] = [out[act] as Token, out[place] as Token];
  const home = isHome(out[place + 1]) ? [out[place + 1] as Token] : [];
  const isAlone = !out.slice(act, place).some(({ mention }) => mention !== null) && isLast(out, place);
  if (isAlone) return putDay(day, out, start, act);
  const each = givenToEach(out, place);
  if (each === null || !takeOutOfList(out, place)) return false;
  while (isMark(out[out.length - 1], ",") || has(out[out.length - 1], Role.repair)) out.pop();
  out.push({ ...told, kind: "mark", text: ",", mention: null }, day, went, told, ...home, ...each);
  return true;
}

/** 李平、刘军|,各送米一袋: what he got as well, told of him alone; null where it is not told how much of it was his. */
function givenToEach(out: readonly Token[], place: number): Token[] | null {
  const from = out.findIndex((token, at) => at > place && isMark(token, ",;"));
  const told = from < 0 ? [] : out.slice(from);
  if (!out.slice(place).some(({ quantity }) => quantity !== null))
    return out.slice(place).some(tellsAct) ? null : [];
  while (isMark(told[told.length - 1], ",") || has(told[told.length - 1], Role.repair)) told.pop();
  const own = told.filter((token) => !has(token, Role.each));
  return own.length === told.length || own.some(({ mention, kind }) => mention !== null || kind === "day")
    ? null
    : own;
}

/** 宣讲政策, 打扫院子: done for both. */
function tellsAct({ word }: Token): boolean {
  return (
    word !== null &&
    ((word.measure !== null && word.measure.id !== "visit") ||
      word.roles.has(Role.labour) ||
      word.roles.has(Role.give))
  );
}

function isGoing(token: Token): boolean {
  return (has(token, Role.go) && !token.text.startsWith("来")) || token.word?.measure?.id === "visit";
}

function isLast(out: readonly Token[], place: number): boolean {
  return out.slice(place + 1).every(({ mention, kind }) => mention === null && kind !== "day");
}

/** 今天去李平家,|去|刘军家: a day of his own is put in front of the act, or in the place of the one there. */
function putDay(day: Token, out: Token[], start: number, act: number): boolean {
  const before = out.findLastIndex(({ mention }, at) => at < act && mention !== null);
  const told = out.findLastIndex(({ kind }, at) => at >= start && at > before && at < act && kind === "day");
  if (told >= 0) out[told] = day;
  else if (isMark(tokenAt(out, act - 1), ",;") || before < 0) out.splice(act, 0, day);
  else return false;
  return true;
}
