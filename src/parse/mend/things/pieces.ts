import { pieces } from "../../words/pieces.ts";
import { Role } from "../../words/roles.ts";
import { isNamePart, touches } from "../../words/thing-name.ts";
import { has, isMark, type Token, tokenAt } from "../../words/tokens.ts";

export function isPieces(token: Token | undefined): boolean {
  return token?.quantity?.unit?.kind === "money" && token.text.endsWith("块");
}

/** 一斤|肉20块: its figure stands before it, so that the money is its price; 油一壶|腊肉两块 is the figure of the oil. */
function isCounted(tokens: readonly Token[], before: number, { quantity }: Token): boolean {
  if (tokens[before]?.kind !== "quantity") return false;
  return !isNamePart(tokens[before - 1]) || (quantity?.value ?? 10) >= 10;
}

const ofMoney = /[钱费款金资价租息税账得付赔补共计]$/;
/** Of pieces each gets fewer, and of money more. */
const fewest = 20;
/** Nobody buys more pieces of anything. */
const mostBought = 100;

/** 砖茶|各2块, 砖茶给李平、王五|各2块: in front of those who share it. */
function thingOfSharers(tokens: readonly Token[], from: number): Token | undefined {
  let at = from;
  while (
    tokens[at]?.mention != null ||
    isMark(tokens[at], "、") ||
    has(tokens[at], Role.home) ||
    has(tokens[at], Role.title) ||
    tokens[at]?.quantity?.unit?.kind === "household"
  )
    at -= 1;
  if (at < from && has(tokens[at], Role.dative)) at -= 1;
  return tokens[at];
}

/** 发棚布:李平家|2块,王五|3块; 送肥皂20块,其中李平、刘军|各2块: what the list is of, which stands at its head, or the figure of the one before. */
function isOfListHead(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (
    tokens[at]?.mention != null ||
    has(tokens[at], Role.home) ||
    has(tokens[at], Role.title) ||
    has(tokens[at], Role.among) ||
    isMark(tokens[at], "、,;: \n")
  )
    at -= 1;
  const head = tokens[at];
  if (head === undefined || at === from || !isMark(tokens[at + 1], "、,;: \n")) return false;
  if (head.quantity !== null) return head.quantity.unit === pieces;
  return isNamePart(head) && isMark(tokens[at + 1], ":,") && !ofMoney.test(head.text) && isHanded(tokens, at);
}

/** 发|棚布|:, or 棚布: with nothing in front; 鸡蛋: may tell what they cost. */
function isHanded(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before !== undefined && (has(before, Role.give) || has(before, Role.build))) return true;
  return tokens[at]?.kind === "text" && (before === undefined || isMark(before, "。;\n"));
}

/** 走访李平(送|肥皂|3块、…): few, straight behind a thing in the same brackets. Not: (每袋80块), (米8块一斤) */
export function isPiecesInBrackets(tokens: readonly Token[], at: number): boolean {
  const figure = tokens[at];
  const thing = tokens[at - 1];
  return (
    figure?.bracketed === true &&
    isPieces(figure) &&
    (figure.quantity?.value ?? fewest) < fewest &&
    thing?.bracketed === true &&
    (thing.word?.goods != null || (thing.pos === "thing" && has(tokens[at - 2], Role.give))) &&
    tokens[at + 1]?.kind === "mark"
  );
}

const inPieces = /(?:煤[球砖饼]?|砖|皂|饼|豆腐|肉|玻璃|木板|胶合板|茶|糕|毛巾|电池|地垫|瓦|腐乳|生姜)$/;

/** 发蜂窝煤,每户|50块: so many of what was just handed out, where it is of a kind that pieces count. */
function isOfHanded(tokens: readonly Token[], at: number): boolean {
  if (!has(tokens[at - 1], Role.each) || !isMark(tokens[at - 2], ",")) return false;
  const thing = tokens[at - 3];
  return thing !== undefined && inPieces.test(thing.text) && has(tokens[at - 4], Role.give);
}

/** 缺|瓦|,|我|买了|100块送去: so many of what was lacking, where walls and roofs are made of it. */
function isOfLacked(tokens: readonly Token[], at: number): boolean {
  const [verb, us] = [tokenAt(tokens, at - 1), tokenAt(tokens, at - 2)];
  if (!has(verb, Role.buy) && !/^[送拉带捎]/.test(verb?.text ?? "")) return false;
  const from = has(us, Role.cadreSelf) ? at - 3 : at - 2;
  const thing = isMark(tokens[from], ",") ? from - 1 : from;
  return /(?:砖|瓦|木板|石板|玻璃)$/.test(tokens[thing]?.text ?? "") && isLackOf(tokens, thing);
}

/** 缺|瓦, 缺|的|瓦, 瓦|不够 */
function isLackOf(tokens: readonly Token[], thing: number): boolean {
  const before = tokens[thing - 1]?.text === "的" ? thing - 2 : thing - 1;
  return /^(?:还|正)?(?:缺|差|少|没有?)$/.test(tokens[before]?.text ?? "");
}

/** 卖豆腐, 交煤, as one word or two */
const dealt = /^[买卖交付收]/;

/** 送香皂| |3块: few of what pieces count. Not: 香皂 50块, 买香皂 5块, 送鸡蛋 5块, 他的香皂 3块, which may be what it cost or is theirs */
function isOfSpaced(tokens: readonly Token[], at: number): boolean {
  const few = (tokens[at]?.quantity?.value ?? fewest) < fewest;
  const thing = tokens[at - 2]?.text ?? "";
  if (!few || !isMark(tokens[at - 1], " ") || !inPieces.test(thing) || dealt.test(thing)) return false;
  let from = at - 2;
  while (from > 0 && !isMark(tokens[from - 1], ",;。!?\n")) from -= 1;
  const told = tokens.slice(from, at - 2);
  const before = told.at(-1)?.text ?? "";
  return before !== "的" && !dealt.test(before) && !told.some((token) => has(token, Role.buy));
}

const flat = /[栏板牌匾碑]$/;
/** Few of them are pieces of ground: 硬化晒谷坪|2块; 院坝|500块 is money. */
const ground = /[坪坝场]$/;

/** 腊肉两块, 砖茶2块 count pieces; 学费50块, 卖鸡蛋50块 and 一斤肉20块 are money. */
export function countInPieces(tokens: Token[], at: number): void {
  const figure = tokens[at];
  if (figure === undefined || figure.quantity === null) return;
  const isSpaced = isOfSpaced(tokens, at);
  const front = isSpaced ? at - 2 : at - 1;
  const thing = tokens[front];
  // 分别送蜂窝煤300块、|200块: pieces like the figure in front.
  if (isMark(thing, "、") && tokens[at - 2]?.quantity?.unit === pieces) {
    tokens[at] = { ...figure, quantity: { ...figure.quantity, unit: pieces } };
    return;
  }
  if (isOfHanded(tokens, at) || isOfLacked(tokens, at)) {
    tokens[at] = { ...figure, quantity: { ...figure.quantity, unit: pieces } };
    return;
  }
  // 砖茶各2块, 送玻璃共4块
  const shared =
    (has(thing, Role.each) || has(thing, Role.pool)) &&
    (figure.quantity.value ?? fewest) < fewest &&
    !ofMoney.test(tokens[at - 2]?.text ?? "");
  const near = has(thing, Role.about) ? tokens[at - 2] : shared ? thingOfSharers(tokens, at - 2) : thing;
  if (near !== thing && isNamePart(near)) {
    tokens[at] = { ...figure, quantity: { ...figure.quantity, unit: pieces } };
    return;
  }
  // 送肥皂20块,其中李平、刘军|各|2块; not 慰问李平、刘军|各|20块
  if (shared && has(thing, Role.each) && isOfListHead(tokens, at - 2)) {
    tokens[at] = { ...figure, quantity: { ...figure.quantity, unit: pieces } };
    return;
  }
  if (thing === undefined || !(isSpaced || touches(thing, figure))) return;
  if (thing.mention !== null || has(thing, Role.home)) {
    if ((figure.quantity.value ?? fewest) < fewest && isOfListHead(tokens, at - 1))
      tokens[at] = { ...figure, quantity: { ...figure.quantity, unit: pieces } };
    return;
  }
  // 更新宣传栏|6块
  if (
    !isNamePart({ ...thing, bracketed: thing.bracketed && !figure.bracketed }) &&
    !(
      has(thing, Role.works) &&
      (flat.test(thing.text) || (ground.test(thing.text) && (figure.quantity.value ?? fewest) < fewest))
    )
  )
    return;
  const before = tokens[front - 1];
  const wider = isNamePart(before) && touches(before, thing);
  // 寄回|两千块: what was done with it is no thing.
  if (thing.kind === "text" && thing.pos === "act" && /[回来出给]$/.test(thing.text)) return;
  if (thing.text.length < 2 && thing.word === null && !wider) return;
  if (ofMoney.test(thing.text) || isCounted(tokens, front - 1, figure)) return;
  for (let place = front; place >= Math.max(0, at - 30) && !isMark(tokens[place], ",;。!?\n"); place -= 1) {
    const token = tokens[place];
    if (
      has(token, Role.sell) ||
      has(token, Role.price) ||
      ((has(token, Role.own) || has(token, Role.buy)) && !has(token, Role.give)) ||
      // 购买李平家猪肉两千四百块
      (has(token, Role.buy) && (figure.quantity.value ?? 0) >= mostBought)
    )
      return;
  }
  tokens[at] = { ...figure, quantity: { ...figure.quantity, unit: pieces } };
}
