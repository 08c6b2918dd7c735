import { Role } from "../../words/roles.ts";
import { mayBeThing } from "../../words/things.ts";
import { endsClause, has, isMark, startOfSentence, type Token } from "../../words/tokens.ts";
import { isHome, isLike, isSame, talkPauses } from "./slips.ts";

/**
 * 李平一份王五一份哦|王五家我给了两份: the one named last again behind a pause, with another figure of the unit, which takes the place of the one
 * before it; where that ends, or null. Not: 王五两袋米哦|王五还给了一袋
 */
export function endOfNameAgain(tokens: readonly Token[], at: number, out: Token[]): number | null {
  if (!talkPauses.has(tokens[at]?.text ?? "")) return null;
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
  const isThing = (token: Token | undefined) =>
    token !== undefined && mayBeThing(token) && said.some((other) => isSame(other, token));
  while (right < name + 5 && (leadsToFigure(tokens[right]) || isThing(tokens[right]))) right += 1;
  const figure = tokens[right];
  const unit = out[wrong]?.quantity?.unit;
  if (figure?.quantity?.value == null || !isLike(out[wrong], figure)) return null;
  if (unit === null && figure.quantity.unit !== null && figure.quantity.unit?.kind !== "money") return null;
  const thing = tokens[right + 1];
  const isOfSame = thing !== undefined && said.some((token) => isSame(token, thing));
  if (mayBeThing(thing) && !isOfSame) return null;
  out[wrong] = figure;
  while (isMark(out[out.length - 1], ",") || isSmall(out[out.length - 1])) out.pop();
  return isOfSame ? right + 2 : right + 1;
}

/** What only fills a pause of the talk. */
function isSmall(token: Token | undefined): boolean {
  return token !== undefined && small.has(token.text);
}

const small = new Set("嗯 呃 哦 啊 呀 哎 诶 额 噢 呢 嘛 吧 那 这 那个 这个 的 其实 应该".split(" "));

/** 王五|家|我|给了|, 王五|应该是 */
function leadsToFigure(token: Token | undefined): boolean {
  return (
    isHome(token) ||
    has(token, Role.cadreSelf) ||
    isSmall(token) ||
    (has(token, Role.give) && (token?.text.length ?? 0) <= 2) ||
    /^(?:应该|那|也)?是$/.test(token?.text ?? "")
  );
}

/** 两百份|哪有两百份啊一百份, 三亩|没有三亩两亩, 三箱|不止三箱四箱: the figure told last denied as a whole, and the right one; where that ends, or null. */
export function endOfFigureDenied(tokens: readonly Token[], at: number, out: Token[]): number | null {
  const next = tokens[at + 1]?.text ?? "";
  const isAsked = /^哪[里儿]?$/.test(tokens[at]?.text ?? "") && /^[有是来]$/.test(next);
  const isMore = tokens[at]?.text === "不" && next === "止";
  if (!isAsked && !isMore && !/^(?:没有|不止)$/.test(tokens[at]?.text ?? "")) return null;
  let from = isAsked || isMore ? at + 2 : at + 1;
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
  return isMark(token, ",") || isSmall(token) || /^(?:就|才|只|就是|是|只有)$/.test(token?.text ?? "");
}

/** 一袋米一袋面不对|都是面两袋面, 一袋米一袋面不对|都是两袋: what is told of all the things of a list; where it ends, or null. */
export function endOfAllAlike(tokens: readonly Token[], at: number, out: Token[]): number | null {
  let is = at + 1;
  while (isMark(tokens[is], ",") || isSmall(tokens[is])) is += 1;
  if (/^[都全]$/.test(tokens[is]?.text ?? "") && tokens[is + 1]?.text === "是") is += 1;
  else if (!/^[都全]是$/.test(tokens[is]?.text ?? "")) return null;
  const thing = mayBeThing(tokens[is + 1]) ? tokens[is + 1] : undefined;
  const right = thing === undefined ? is + 1 : is + 2;
  const figure = tokens[right];
  if (figure?.quantity?.value == null) return null;
  const next = tokens[right + 1];
  let end = out.length;
  while (isMark(out[end - 1], ",") || isSmall(out[end - 1])) end -= 1;
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

/**
 * 洗衣粉给李平送了两袋|不是洗衣粉是洗衣液那就是两瓶, 一箱那个方便面|不是方便面是饼干, 送的是米|不对是面面两袋: another thing takes the place of the one told,
 * also in front of its act, and another figure that of its figure; where that ends, or null. Not: 送了两袋|不是米不够是面不够
 */
export function endOfOtherThing(tokens: readonly Token[], at: number, out: Token[]): number | null {
  let denied = at;
  if (!tokens[at]?.text.endsWith("不是")) denied = skipLightly(tokens, at + 1);
  const isDenied = tokens[denied]?.text.endsWith("不是") === true;
  const wrong = isDenied ? tokens[skipLightly(tokens, denied + 1)] : lastTold(out);
  const is = isDenied ? skipLightly(tokens, skipLightly(tokens, denied + 1) + 1) : denied;
  if (tokens[is]?.text !== "是" || wrong === undefined || !mayBeThing(wrong)) return null;
  const right = tokens[is + 1];
  if (right === undefined || !mayBeThing(right) || isSame(right, wrong)) return null;
  let next = is + 2;
  while (isMark(tokens[next], ",") || isSame(tokens[next], right)) next += 1;
  const from = startOfSentence(out, out.length);
  const place = out.findLastIndex((token) => isSame(token, wrong));
  const figure = out.findLastIndex(({ quantity }) => quantity !== null);
  if (place < from || (figure >= from && !countsLast(out, figure, place))) return null;
  let count = next;
  while (count < next + 5 && leadsToCount(tokens[count])) count += 1;
  const counted = tokens[count]?.quantity?.unit?.kind === "count" && !mayBeThing(tokens[count + 1]);
  // 三包化肥讲错了|是复合肥|,他说够了
  const stops = isMark(tokens[is + 2], ",");
  if (!counted && !stops && !closes(tokens[next])) return null;
  out.splice(lastPlace(out) + 1, out.length);
  out[place] = right;
  if (!counted) return stops ? is + 2 : next;
  if (figure < from) return count;
  out[figure] = tokens[count] as Token;
  return count + 1;
}

/**
 * 给李平送了两袋米|不是李平我记错了给的是王五|, 送了米给李平|不是李平是王五: somebody else takes the place of the one told; where that ends, or null.
 */
export function endOfOtherWhom(tokens: readonly Token[], at: number, out: Token[]): number | null {
  const wrong = tokens[at + 1];
  if (!tokens[at]?.text.endsWith("不是") || wrong?.mention == null) return null;
  let right = at + 2;
  while (right < at + 12 && leadsToWhom(tokens[right])) right += 1;
  const is = tokens[right - 1]?.text ?? "";
  const name = tokens[right];
  if (name?.mention == null || !is.endsWith("是") || isSame(name, wrong)) return null;
  const from = startOfSentence(out, out.length);
  const place = out.findLastIndex((token) => isSame(token, wrong));
  if (place < from || tellsOfAnother(out)) return null;
  if (out.slice(place + 1).some(({ mention }) => mention !== null) && !isToldOnce(out, from, place))
    return null;
  out[place] = name;
  out.splice(lastPlace(out) + 1, out.length);
  let end = right + 1;
  while (isHome(tokens[end]) || tokens[end]?.text === "的") end += 1;
  // 给了李平三百不是李平是王五|三百
  const told = out.findIndex((token, at) => at > place && token.quantity !== null);
  const figure = tokens[end];
  if (told < 0 || figure?.quantity?.value == null || !isLike(out[told], figure)) return end;
  out[told] = figure;
  return end + 1;
}

/** 李平、刘军、陈九斤,|不是刘军是王五: others are named behind him. */
function isToldOnce(out: readonly Token[], from: number, place: number): boolean {
  const name = out[place] as Token;
  return out.findIndex((token, at) => at >= from && isSame(token, name)) === place;
}

/** 送李平2袋米,|签收的不是李平是王五, 带路|的不是李平: of who did that, and not of whom it was for. 送的|不是李平 is. */
function tellsOfAnother(out: readonly Token[]): boolean {
  let from = out.length;
  while (from > 0 && !isMark(out[from - 1], ",;。!\n")) from -= 1;
  const said = out.slice(from);
  const [of, act] = [said[said.length - 1], said[said.length - 2]];
  return (
    said.length > 1 &&
    (/^户主$|的户主$/.test(of?.text ?? "") ||
      (of?.text === "的" && !isGoneOrGiven(act)) ||
      (of?.text === "的" && /签|代[领收]|[领取拿]走|接/.test(act?.text ?? "")))
  );
}

/** 去|的, 走访|的, 送|的 */
function isGoneOrGiven(act: Token | undefined): boolean {
  return has(act, Role.go) || has(act, Role.give) || act?.word?.measure?.id === "visit";
}

/** 不是李平|家|,|我|记错了|,|给|的|是|王五 */
function leadsToWhom(token: Token | undefined): boolean {
  return (
    isMark(token, ",") ||
    isSmall(token) ||
    isHome(token) ||
    has(token, Role.cadreSelf) ||
    has(token, Role.repair) ||
    ((has(token, Role.give) || has(token, Role.go) || has(token, Role.dative)) &&
      (token?.text.length ?? 0) <= 2) ||
    /^(?:的是|是|应该是)$/.test(token?.text ?? "")
  );
}

/** 一箱|那个|方便面, 洗衣粉…|两袋: the figure told last is the one of the thing at `place`. */
function countsLast(out: readonly Token[], figure: number, place: number): boolean {
  const end = lastPlace(out);
  if (figure > place)
    return (
      figure === end &&
      !out.slice(place + 1, figure).some((token) => token.quantity !== null || isNounThing(token))
    );
  return place === end && out.slice(figure + 1, place).every((token) => isSmall(token));
}

function isNounThing(token: Token): boolean {
  return token.mention === null && token.word?.goods != null;
}

function lastPlace(out: readonly Token[]): number {
  return out.findLastIndex((token) => !isMark(token, ", ") && !isSmall(token));
}

function lastTold(out: readonly Token[]): Token | undefined {
  return out[lastPlace(out)];
}

function skipLightly(tokens: readonly Token[], from: number): number {
  let at = from;
  while (isMark(tokens[at], ", ") || isSmall(tokens[at])) at += 1;
  return at;
}

function leadsToCount(token: Token | undefined): boolean {
  return isMark(token, ",") || isSmall(token) || /^(?:那|就|就是|是|那就是)$/.test(token?.text ?? "");
}

function closes(token: Token | undefined): boolean {
  return endsClause(token) || isSmall(token);
}
