import { Sign } from "../../text/characters.ts";
import { isVisit } from "../../words/going.ts";
import { Role } from "../../words/roles.ts";
import { isNamePart } from "../../words/thing-name.ts";
import { has, isMark, markAt, type Token } from "../../words/tokens.ts";

/** 走访两户李平面粉两袋刘军面粉三袋 */
export const countedThenEach = new Sign(
  "访慰望入",
  /(?:走访|慰问|看望|入户|探望)了?[\d一二两三四五六七八九十]{1,3}[户家][^,。;!?\n]{4,}[\d一二两三四五六七八九十]/,
);

/**
 * 走访|两户||李平|面粉|两袋||刘军|面粉|三袋: how many they were, and then each with what he got, whether a stop was typed or not.
 * Not: 走访两户李平刘军送面粉两袋; 走访两户李平家两袋刘军家三袋都是复合肥, where the thing is told behind all; 走访5户李平面粉两袋刘军面粉三袋, where more were called on than are named
 */
export function withEachToldApart(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(
    ({ quantity }, place) =>
      quantity?.unit?.kind === "household" &&
      quantity.value !== null &&
      tokens[place + 1]?.mention != null &&
      isVisit(tokens[place - 1]?.text === "了" ? tokens[place - 2] : tokens[place - 1]),
  );
  const number = tokens[at]?.quantity?.value;
  if (at < 0 || number == null) return tokens;
  const starts: number[] = [];
  let place = at + 1;
  while (tokens[place]?.mention != null) {
    starts.push(place);
    place += 1;
    while (has(tokens[place], Role.home) || has(tokens[place], Role.title)) place += 1;
    const things = place;
    while (tokens[place] !== undefined && tokens[place]?.kind !== "mark" && tokens[place]?.mention == null)
      place += 1;
    if (!isThingAndAmount(tokens.slice(things, place))) return tokens;
    if (isMark(tokens[place], "、")) place += 1;
  }
  if (starts.length !== number) return tokens;
  return tokens.flatMap((token, index) => {
    if (starts.includes(index) && !isMark(tokens[index - 1], "、"))
      return [markAt(token.start, token, ","), token];
    if (index > at && index < place && isMark(token, "、") && starts.includes(index + 1))
      return [{ ...token, text: "," }];
    return [token];
  });
}

/** 面粉|两袋, 200元, 给|米|1袋 */
function isThingAndAmount(told: readonly Token[]): boolean {
  const last = told.at(-1)?.quantity?.unit?.kind ?? "";
  const things = told.slice(0, -1).filter((token) => !has(token, Role.give));
  if (!things.every((token) => isNamePart(token) || token.word?.measure?.id === "cash")) return false;
  return last === "money" || (/^(?:count|mass)$/.test(last) && things.length > 0);
}
