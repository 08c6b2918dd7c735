import { figureOf } from "../../day/figures.ts";
import { textOf } from "../../scene/stretch.ts";
import { Sign } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";
import { has, isMark, type Quantity, startOfClause, type Token, tokenAt } from "../../words/tokens.ts";

/** 这三天每天走访2户, 昨天和今天两天,每天走访4户 */
export const eachDay = new Sign("每", /[天日号][里来内间]?,?每[天日][^,。;\n]{2,14}\d/);

/**
 * 这|三天|每天|走访|2户 with 6户 for the last: so many on each of so many days is the product in all. 昨天和今天|两天|,|每天|走访|4户: the days are
 * named, so that neither their number nor the stop parts them from what was done on each.
 * Not: 这三天每天走访刘军, 每天走访2户; 三天平均每天走访2户; 每周驻村5天,每天走访2户
 */
export function withDaysInAll(tokens: readonly Token[]): readonly Token[] {
  let told = tokens;
  for (let at = tokens.length - 1; at > 0; at -= 1) {
    const figure = /^每[天日]$/.test(tokens[at]?.text ?? "") ? onlyFigure(tokens, at + 1) : -1;
    if (figure < 0) continue;
    const stop = isMark(tokens[at - 1], ",") ? at - 1 : at;
    const last = isWithin(tokens[stop - 1]) ? stop - 2 : stop - 1;
    const many = daysIn(tokens[last]);
    const named = many === null ? last : last - 1;
    if (namesDays(tokens, named, many)) told = [...told.slice(0, named + 1), ...told.slice(at)];
    else if (many !== null && lasted(tokens, last) && !isOfAnyWeek(tokens, last)) {
      const all = timesDays(tokens[figure] as Token, many, isNear(tokens[named]));
      told = [...told.slice(0, at), ...told.slice(at + 1, figure), all, ...told.slice(figure + 1)];
    }
  }
  return told;
}

/** 走访|2户, 发|资料|20份: the one figure of what was done, which ends it; -1 where anything else is told. */
function onlyFigure(tokens: readonly Token[], from: number): number {
  let end = from;
  while (tokens[end] !== undefined && !isMark(tokens[end], ",。;!\n")) end += 1;
  const told = tokens.slice(from, end);
  const acts = told.some((token) => token.word?.measure?.id === "visit" || has(token, Role.give));
  const others = told.some(
    (token) =>
      token.mention !== null || token.kind === "day" || token.kind === "cadre" || has(token, Role.each),
  );
  const figures = told.filter(({ quantity }) => quantity !== null);
  if (!acts || others || figures.length !== 1) return -1;
  return tokens[end - 1]?.quantity?.value != null ? end - 1 : -1;
}

/** 三天|里, 三天|来 */
function isWithin(token: Token | undefined): boolean {
  return /^(?:[里来内间]|以来)$/.test(token?.text ?? "");
}

/** 三天, or in one word with when they were: 这两天 */
function daysIn(token: Token | undefined): Quantity | null {
  if (token?.when?.kind === "vague") {
    const value = figureOf(/^[这近]([两三四五六七])天$/.exec(token.text)?.[1]);
    return value === 0 ? null : { value, approx: false, unit: null, unitSaid: null, implied: false };
  }
  return token?.quantity?.unit?.kind === "day" && !token.bracketed ? token.quantity : null;
}

/** 这|三天, 最近|三天, 驻村|3天: which are over. Not: 接下来三天, 要求三天, 未来三天 */
function lasted(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.kind === "day") return true;
  const before = has(tokenAt(tokens, at - 1), Role.filler) && tokens[at - 1]?.text === "了" ? at - 2 : at - 1;
  const token = tokenAt(tokens, before);
  if (token === undefined || isMark(token, ",。;!\n")) return true;
  const { word, when, text } = token;
  return word?.measure?.id === "stay" || when?.kind === "vague" || isOver.test(text);
}

/** 每周|驻村|5天, 要求|驻村|20天: how it always is, or has to be. */
function isOfAnyWeek(tokens: readonly Token[], last: number): boolean {
  const from = startOfClause(tokens, last);
  return /每个?(?:周|月|年|季|星期|礼拜)|要求|规定|必须/.test(textOf(tokens.slice(from, last)));
}

const isOver = /^(?:这|近|连续|一连|整整|过去|刚过去的?|前后|[我咱]们?)$/;

/** 近三天: the last three, and not nearly three. */
function isNear(token: Token | undefined): boolean {
  return token?.text === "近";
}

/** 昨天和今天, 6月10日到12日: several days by name, and as many as were counted. Not: 从6月10日起三天 */
function namesDays(tokens: readonly Token[], last: number, many: Quantity | null): boolean {
  if (tokens[last]?.kind !== "day") return false;
  if (tokens[last]?.when?.endDay != null) return true;
  let days = 1;
  let at = last;
  while (isMark(tokenAt(tokens, at - 1), "、") || has(tokenAt(tokens, at - 1), Role.joins)) {
    if (tokens[at - 2]?.kind !== "day") break;
    days += 1;
    at -= 2;
  }
  return days > 1 && (many === null || many.value === days);
}

function timesDays(token: Token, { value, approx }: Quantity, near: boolean): Token {
  const each = token.quantity;
  if (each?.value == null) return token;
  const all = value === null ? null : each.value * value;
  const about = all !== null && ((approx && !near) || each.approx);
  return { ...token, quantity: { ...each, value: all, approx: about } };
}
