import { Role } from "./roles.ts";
import { isHome, isLike, isSame } from "./slips.ts";
import { mayBeThing } from "./things.ts";
import { has, isMark, type Token } from "./tokens.ts";

/**
 * 李平一份王五一份哦|王五家我给了两份: the one named last again behind a pause, with another figure of the unit, which takes the place of the one
 * before it; where that ends, or null. Not: 王五两袋米哦|王五还给了一袋
 */
export function endOfNameAgain(tokens: readonly Token[], at: number, out: Token[]): number | null {
  if (!pauses.has(tokens[at]?.text ?? "")) return null;
  const name = isMark(tokens[at + 1], ",") ? at + 2 : at + 1;
  const again = tokens[name];
  if (again?.mention == null) return null;
  const told = out.findLastIndex(({ mention }) => mention !== null);
  if (told < 0 || !isSame(out[told], again)) return null;
  const said = out.slice(told + 1);
  const wrong = out.findIndex((token, place) => place > told && token.quantity !== null);
  if (wrong < 0 || said.filter(({ quantity }) => quantity !== null).length !== 1) return null;
  if (said.some((token) => isMark(token, ";。!\n") || has(token, Role.each))) return null;
  let right = name + 1;
  while (right < name + 5 && leadsToFigure(tokens[right])) right += 1;
  const figure = tokens[right];
  const unit = out[wrong]?.quantity?.unit;
  if (figure?.quantity?.value == null || !isLike(out[wrong], figure)) return null;
  if (unit === null && figure.quantity.unit !== null && figure.quantity.unit?.kind !== "money") return null;
  const thing = tokens[right + 1];
  const isOfSame = thing !== undefined && said.some((token) => isSame(token, thing));
  if (mayBeThing(thing) && !isOfSame) return null;
  out[wrong] = figure;
  while (isMark(out[out.length - 1], ",") || has(out[out.length - 1], Role.filler)) out.pop();
  return isOfSame ? right + 2 : right + 1;
}

const pauses = new Set("哦 呃 哎 诶 噢 额 哎呀 唉".split(" "));

/** 王五|家|我|给了|, 王五|应该是 */
function leadsToFigure(token: Token | undefined): boolean {
  return (
    isHome(token) ||
    has(token, Role.cadreSelf) ||
    has(token, Role.filler) ||
    (has(token, Role.give) && (token?.text.length ?? 0) <= 2) ||
    /^(?:应该|那)?是$/.test(token?.text ?? "")
  );
}

/** 两百份|哪有两百份啊一百份, 三亩|没有三亩两亩: the figure told last denied as a whole, and the right one; where that ends, or null. */
export function endOfFigureDenied(tokens: readonly Token[], at: number, out: Token[]): number | null {
  const next = tokens[at + 1]?.text ?? "";
  const isAsked = /^哪[里儿]?$/.test(tokens[at]?.text ?? "") && /^[有是来]$/.test(next);
  if (!isAsked && tokens[at]?.text !== "没有") return null;
  let from = isAsked ? at + 2 : at + 1;
  if (next === "来" && tokens[from]?.text === "的") from += 1;
  const denied = tokens[from];
  const wrong = out.findLastIndex(({ quantity }) => quantity !== null);
  const was = out[wrong]?.quantity;
  if (was == null || denied?.quantity == null || denied.quantity.value !== was.value) return null;
  if (!isLike(out[wrong], denied) || out.length - wrong > 4) return null;
  let right = from + 1;
  while (right < from + 5 && leadsOn(tokens[right])) right += 1;
  const figure = tokens[right];
  if (figure?.quantity?.value == null || !isLike(denied, figure)) return null;
  out[wrong] = figure;
  const thing = tokens[right + 1];
  return thing !== undefined && mayBeThing(thing) && isSame(out[wrong + 1], thing) ? right + 2 : right + 1;
}

function leadsOn(token: Token | undefined): boolean {
  return (
    isMark(token, ",") || has(token, Role.filler) || /^(?:就|才|只|就是|是|只有)$/.test(token?.text ?? "")
  );
}

/** 一袋米一袋面不对|都是面两袋面, 一袋米一袋面不对|都是两袋: what is told of all the things of a list; where it ends, or null. */
export function endOfAllAlike(tokens: readonly Token[], at: number, out: Token[]): number | null {
  let is = at + 1;
  while (isMark(tokens[is], ",") || has(tokens[is], Role.filler)) is += 1;
  if (/^[都全]$/.test(tokens[is]?.text ?? "") && tokens[is + 1]?.text === "是") is += 1;
  else if (!/^[都全]是$/.test(tokens[is]?.text ?? "")) return null;
  const thing = mayBeThing(tokens[is + 1]) ? tokens[is + 1] : undefined;
  const right = thing === undefined ? is + 1 : is + 2;
  const figure = tokens[right];
  if (figure?.quantity?.value == null) return null;
  const next = tokens[right + 1];
  let end = out.length;
  while (isMark(out[end - 1], ",") || has(out[end - 1], Role.filler)) end -= 1;
  let from = end;
  while (isPair(out, from - 2, figure)) from -= 2;
  if (end - from < 4) return null;
  if (thing === undefined) {
    if (mayBeThing(next)) return null;
    for (let place = from; place < end; place += 1) if (out[place]?.quantity != null) out[place] = figure;
    out.splice(end, out.length);
    return right + 1;
  }
  if (!out.slice(from, end).some((token) => isSame(token, thing))) return null;
  out.splice(from, out.length, figure, thing);
  return next !== undefined && isSame(thing, next) ? right + 2 : right + 1;
}

/** 一双|棉鞋, 棉鞋|一双 */
function isPair(out: readonly Token[], at: number, figure: Token): boolean {
  const first = out[at];
  const second = out[at + 1];
  return (
    at >= 0 &&
    ((isLike(first, figure) && mayBeThing(second)) || (isLike(second, figure) && mayBeThing(first)))
  );
}

/** 二十八个人不对|二十九个: the unit of persons left out with the right figure. */
export function asPersons(figure: Token, next: Token | undefined, out: readonly Token[]): Token {
  const before = out.findLast(({ quantity }) => quantity !== null);
  const unit = before?.quantity?.unit;
  if (figure.quantity?.unit?.name !== "个" || unit?.kind !== "person") return figure;
  if (!/个人$/.test(before?.text ?? "") || mayBeThing(next)) return figure;
  return { ...figure, quantity: { ...figure.quantity, unit } };
}
