import { endOfNumber } from "../day/index.ts";
import { anyOf } from "../text/characters.ts";
import { isDigit, isHan } from "../text/letters.ts";
import { startsNumeral } from "../text/numeral.ts";
import { soundOf } from "../text/sound.ts";
import { surnameAt } from "../text/surnames.ts";
import { type QuantityHit, readQuantity } from "../words/read-quantity.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { isGoodsOrText } from "../words/things.ts";
import { has, hasSome, isMark, type Quantity, type Token } from "../words/tokens.ts";
import type { Unit } from "../words/vocabulary.ts";
import { isAge } from "./ages.ts";
import { endOfAside } from "./asides.ts";
import { countsTopicInPieces, pieces } from "./counted-topic.ts";
import { type Cursor, last, push, type Reader, tokenBack } from "./cursor.ts";
import { scaled, unitBehind } from "./english-figures.ts";
import { goesAfterWord, isPickedUp } from "./figure-or-word.ts";
import { endOfManner } from "./manner.ts";
import { endOfNth, endOfTurn, isLotOfThing, numberedPlace, which } from "./ordinals.ts";
import { isShare } from "./so-much-each.ts";
import { endOfDimes, endOfUnitPrice } from "./unit-prices.ts";

/** 2袋, 三百元, ¥50, rmb 200, 第3组, 30%: a figure with what it counts. */
export const figure: Reader = {
  begins: (character) => startsNumeral(character.charCodeAt(0)) || "第¥$r头前后末人".includes(character),
  read(cursor) {
    const { text, at, parts } = cursor;
    if (text.charAt(at) === "人" && !text.startsWith("人民币", at)) return false;
    if (text.charCodeAt(at + 1) === one || text.charAt(at) === "第") {
      const turn = text.charAt(at) === "第" ? endOfTurn(text, at) : at;
      if (turn > at && !isLotOfThing(cursor, turn)) {
        // 第一周8户、|第二周12户: when, like 上午 and 下午; the first behind a heading tells nothing more.
        if (text.charAt(at - 1) === ":") cursor.at = turn;
        else push(cursor, "word", turn).word = parts.lexicon.word("上午");
        return true;
      }
      const nth = endOfNth(cursor);
      if (nth > at) {
        cursor.at = nth;
        return true;
      }
      which.lastIndex = at;
      if (which.test(text)) {
        cursor.at = which.lastIndex;
        return true;
      }
    }
    const numbered = endOfNumber(text, at);
    if (numbered !== null) {
      cursor.at = numbered;
      return true;
    }
    if (text.charCodeAt(at) === one) {
      const end = endOfManner(text, at);
      if (end > at) {
        push(cursor, "text", end, "adverb");
        return true;
      }
    }
    if (at > 0 && !isDigit(text.charCodeAt(at))) {
      numberedPlace.lastIndex = at;
      if (numberedPlace.test(text)) {
        push(cursor, "text", numberedPlace.lastIndex, "place");
        return true;
      }
    }
    if (text.charCodeAt(at) === 0x72 && !text.startsWith("rmb", at)) return false;
    const hit = hitAt(cursor);
    if (hit === null) return false;
    const mayBePrice = text.charCodeAt(at) === one || text.charCodeAt(hit.end) === one;
    const aside = endOfAside(cursor, hit) ?? (mayBePrice ? endOfUnitPrice(cursor, hit) : null);
    if (aside !== null) {
      cursor.at = aside;
      return true;
    }
    if (goesAfterWord(cursor, hit) || isPickedUp(cursor, hit)) return false;
    if (hit.kind === "price" || tellsNoAmount(cursor, hit))
      cursor.at = endOfDimes(text, hit.end) ?? endOfKinds(text, hit.end);
    else if (hit.kind === "nothing") {
      push(cursor, "text", hit.end, text.charAt(hit.end - 1) === "分" ? "adverb" : undefined);
      // 大约十点|到李平家送了两袋: about that time, and two.
      cursor.about = false;
    } else if (hit.kind === "group") push(cursor, "group", hit.end).group = hit.group;
    else pushQuantity(cursor, endOfWhole(text, hit.end), hit.quantity);
    return true;
  },
};

/** 伍袋|整, 500斤|整: no more and no less. Not: 5袋|整理好 */
function endOfWhole(text: string, at: number): number {
  return text.charAt(at) === "整" && !isHan(text.charCodeAt(at + 1)) ? at + 1 : at;
}

const one = "一".charCodeAt(0);

/** The figure at the cursor with its unit, without what only seems to be its unit. */
function hitAt(cursor: Cursor): QuantityHit | null {
  const { text, at, parts } = cursor;
  const isGroup = !(parts.source.characters.mayHaveOneOf(group) && countsSets(cursor));
  const hit = readQuantity(text, at, parts.lexicon, isGroup);
  if (hit?.kind !== "quantity") return hit;
  const gap = parts.source.characters.mayHaveOneOf(space) ? text.indexOf(" ", at) : -1;
  const whole = gap >= 0 && gap < hit.end ? readUpToName(cursor, hit, gap) : hit;
  const read = whole === null ? null : withoutNextName(cursor, whole);
  return read !== null && "米面".includes(text.charAt(read.end - 1)) ? withoutNextThing(cursor, read) : read;
}

/** 刘军五百|周三喜三百, 两百|张建国一百: the next one's name, whose surname is a unit as well; not 三百张|张建国家, 三百张|建国小学的传单. */
function withoutNextName({ text, at, parts }: Cursor, hit: QuantityHit): QuantityHit | null {
  if (hit.kind !== "quantity" || hit.quantity.unit === null || hit.end - at < 2) return hit;
  const from = hit.end - 1;
  if (surnameAt(text, from).length !== 1 || startsNumeral(text.charCodeAt(from))) return hit;
  const named = parts.index.nameAt(text, from, parts.sender);
  if (named === null || named.households.length === 0 || named.end - from < 3) return hit;
  // 一千八|包冬香救助金九百五: what he got stands right behind the name.
  const behind = parts.lexicon.longestAt(text, named.end);
  const got = behind !== null && (behind.goods !== null || behind.measure !== null);
  if (
    !got &&
    !afterName.test(text.slice(named.end, named.end + 1)) &&
    !startsNumeral(text.charCodeAt(named.end))
  )
    return hit;
  // 修了三百|米|有福家门口的路
  if (hit.quantity.unit.kind === "length" && !startsNumeral(text.charCodeAt(named.end))) return hit;
  return cutAt(readQuantity(text.slice(at, from), 0, parts.lexicon, false), at);
}

const afterName = /^(?:$|[家户也没不各又给只,。;、: \n])/;

const group = anyOf("组");
const space = anyOf(" ");

/** 油1|米1|面1: the next thing of a row in which nothing has a unit, and no 1米. */
function withoutNextThing(cursor: Cursor, hit: QuantityHit): QuantityHit | null {
  const { text, at, parts } = cursor;
  // 身高|1米7
  if (hit.kind !== "quantity" || last(cursor)?.word?.goods == null) return hit;
  if (!nextThing.test(text.slice(hit.end - 1, hit.end + 6))) return hit;
  return cutAt(readQuantity(text.slice(at, hit.end - 1), 0, parts.lexicon, false), at);
}

const nextThing = /^[米面][\d一两二三四五六七八九十]+(?:$|[,;。、\n)米面油盐糖])/;

/** 1 段玉泉: a number of its row, since somebody's name stands behind the space, and not 1段. */
function readUpToName({ text, at, parts }: Cursor, hit: QuantityHit, gap: number): QuantityHit | null {
  const named = parts.index.nameAt(text, gap + 1, parts.sender);
  return named === null || named.end <= hit.end
    ? hit
    : cutAt(readQuantity(text.slice(at, gap), 0, parts.lexicon, false), at);
}

function cutAt(hit: QuantityHit | null, at: number): QuantityHit | null {
  return hit === null ? null : { ...hit, end: hit.end + at };
}

const ordinals = "二三四五六七";
const ofMeals = /[吃煮做喝饭餐]|[一每]天/;
/** 我们几个|又买了鸡蛋, 裤腿一卷|就下了田 */
const noFigure = /[我咱他她你]们几个$|(?:裤[腿脚管]|袖[子口管])一卷$/;

/** 5升装|食用油 tells the pack; 三样都交给他 how many kinds were just named. */
function tellsNoAmount({ text, at, tokens, parts }: Cursor, hit: QuantityHit): boolean {
  if (hit.kind === "nothing") return text.charAt(hit.end - 1) === "装" && isHan(text.charCodeAt(hit.end));
  const next = text.charAt(hit.end);
  // 高两毛: no more than a price.
  if (next === "毛" && ",;。、)\n钱".includes(text.charAt(hit.end + 1))) return true;
  if (hit.kind !== "quantity") return false;
  const { unit, value } = hit.quantity;
  // 一天煮三|顿: of meals. Not: 煤三顿
  if (
    text.charAt(hit.end - 1) === "顿" &&
    (ofMeals.test(text.slice(Math.max(0, at - 4), at)) || next === "饭")
  )
    return true;
  // 聊了|两|句: a few words.
  if (next === "句" && value !== null) return true;
  if (unit === null) {
    // 他家|二|小子: which of them; 两女儿 counts.
    const isOrdinal = ordinals.includes(text.charAt(hit.end - 1));
    if (isOrdinal && parts.lexicon.longestAt(text, hit.end)?.roles.has(Role.kin)) return true;
    if (isAge(tokens, value, text.slice(hit.end, hit.end + 3))) return true;
    // 高|两毛, 多|两成: less than anything is given in.
    return endOfDimes(text, hit.end) !== null;
  }
  if (noFigure.test(text.slice(Math.max(0, at - 2), hit.end))) return true;
  return (
    (unit.name === "样" || unit.name === "种") &&
    tokens.length > 0 &&
    /^(?:$|[,;。!、\n)]|都|全|各|每[样种]|一共|一起|东西|物品)/.test(text.slice(hit.end, hit.end + 2))
  );
}

/** 米、油两样|,|各一份, 米、油两样|,|每样一份: what is told of each goes on with the list. */
function endOfKinds(text: string, end: number): number {
  return text.charAt(end) === "," &&
    /^[各每]/.test(text.slice(end + 1, end + 2)) &&
    "样种".includes(text.charAt(end - 1))
    ? end + 1
    : end;
}

const endOfSets = /^[\d一二两三四五六七八九十]{1,2}组(?:$|[,。;!\n)]|、(?![\d一二两三四五六七八九十]+组))/;
const handed = rolesOf(Role.give, Role.build, Role.buy);

/** 捐赠书架|3组: in a list of things behind what was done with them; 3组 is a group of the village elsewhere. */
function countsSets({ text, at, tokens }: Cursor): boolean {
  const thing = tokens[tokens.length - 1];
  if (thing?.end !== at || !endOfSets.test(text.slice(at, at + 6))) return false;
  const named = has(thing, Role.works)
    ? thing.text.endsWith("器材")
    : thing.pos === "thing" || thing.word?.goods != null;
  if (!named) return false;
  if (/[村寨屯湾庄坪沟]$/.test(thing.text)) return false;
  for (let back = tokens.length - 2; back >= 0; back -= 1) {
    const token = tokens[back];
    // 图书20册,书架3组
    const listed = token?.text === "、" || (token?.text === "," && tokens[back - 1]?.quantity != null);
    if (token === undefined || (token.kind === "mark" && !listed)) return false;
    if (token.kind === "village" || token.kind === "group") return false;
    if (hasSome(token, handed)) return true;
    if (has(token, Role.go)) return false;
  }
  return false;
}

function pushQuantity(cursor: Cursor, end: number, quantity: Quantity): void {
  const kind = quantity.unit?.kind;
  const mistyped = kind === undefined ? mistypedUnit(cursor, end) : null;
  if (mistyped !== null) {
    push(cursor, "quantity", end + 1).quantity = { ...quantity, unit: mistyped };
    return;
  }
  if ((kind === "household" || kind === "person") && isShare(cursor, end, quantity)) {
    push(cursor, "word", end).word = cursor.parts.lexicon.word("每户");
    return;
  }
  if (kind === undefined && " +".includes(cursor.text.charAt(end) || "#")) {
    pushBeforeEnglish(cursor, end, quantity);
    return;
  }
  if (kind === "money" && countsTopicInPieces(cursor, end, quantity)) quantity.unit = pieces;
  if (cursor.about) quantity.approx = quantity.value !== null;
  cursor.about = false;
  const said = isStammered(cursor, end, quantity) ? cursor.tokens.pop() : undefined;
  cursor.at = said?.start ?? cursor.at;
  push(cursor, "quantity", end).quantity = quantity;
  if (quantity.unit !== null && isMark(tokenBack(cursor, 1), "、")) lendUnit(cursor, quantity.unit);
}

/** 给他五百|五百块, 米两袋|两袋: said once more in one breath; not 米两袋|两袋|面, 刘军周三喜两袋|两袋. */
function isStammered(cursor: Cursor, end: number, { value, unit }: Quantity): boolean {
  const before = last(cursor);
  if (before?.quantity == null || before.end !== cursor.at || value === null) return false;
  if (before.quantity.value !== value || before.quantity.approx) return false;
  if (before.quantity.unit !== null && before.quantity.unit.name !== unit?.name) return false;
  if (cursor.tokens.some((token) => has(token, Role.respectively))) return false;
  const first = tokenBack(cursor, 1);
  const isListed = isMark(tokenBack(cursor, 2), "、") || has(tokenBack(cursor, 2), Role.joins);
  const other = tokenBack(cursor, isListed ? 3 : 2);
  if (first?.mention != null) return other?.mention == null;
  if (!isGoodsOrText(first)) return true;
  const { parts, text, general } = cursor;
  const counts = parts.lexicon.longestAt(text, end)?.goods != null || general.posAt(end) === "thing";
  return !counts && !isGoodsOrText(other);
}

function isBareFigure(token: Token | undefined): boolean {
  return token?.quantity?.unit === null && isDigit(token.text.charCodeAt(token.text.length - 1));
}

/** 化肥2、2、1、|3袋: those before it in the list are counted in the same; 2、3袋 to one are two or three; 1、2袋米 behind a stop are no such list. */
function lendUnit(cursor: Cursor, unit: Unit): void {
  if (!/^(?:count|mass|money)$/.test(unit.kind)) return;
  let back = 1;
  while (isMark(tokenBack(cursor, back), "、") && isBareFigure(tokenBack(cursor, back + 1))) back += 2;
  const lead = tokenBack(cursor, back);
  if (back === 1 || lead === undefined || lead.kind === "mark" || lead.quantity !== null) return;
  // 2、3袋 is as good as 两三袋, but for 化肥、大米2、3袋 where each may have its own.
  const next = (tokenBack(cursor, 2)?.quantity?.value ?? 0) + 1 === last(cursor)?.quantity?.value;
  if (back === 3 && next && !cursor.tokens.some((token) => has(token, Role.respectively))) {
    if (!isMark(tokenBack(cursor, 4), "、") && !has(tokenBack(cursor, 4), Role.joins)) readAsOne(cursor);
    return;
  }
  for (let place = 2; place < back; place += 2) {
    const quantity = tokenBack(cursor, place)?.quantity;
    if (quantity != null) quantity.unit = unit;
  }
}

/** 2|、|3袋: one figure, the first of them, more or less. */
function readAsOne({ tokens }: Cursor): void {
  const [first, , second] = tokens.splice(-3);
  if (first?.quantity == null || second?.quantity == null) return;
  const text = `${first.text}、${second.text}`;
  const quantity = { ...second.quantity, value: first.quantity.value, approx: true };
  tokens.push({ ...second, start: first.start, text, quantity });
}

/** 5 thousand yuan, 50+ leaflets, 35 farmers: what English puts between a figure in digits and its unit. */
function pushBeforeEnglish(cursor: Cursor, end: number, quantity: Quantity): void {
  const more = cursor.text.charAt(end) === "+" && !isDigit(cursor.text.charCodeAt(end + 1));
  const told =
    quantity.value === null
      ? { value: null, end }
      : scaled(cursor.text, quantity.value, more ? end + 1 : end);
  const behind = unitBehind(cursor, told.end);
  const approx = quantity.approx || ((cursor.about || more) && told.value !== null);
  cursor.about = false;
  push(cursor, "quantity", behind?.end ?? told.end).quantity = {
    ...quantity,
    value: told.value,
    unit: behind?.unit ?? null,
    approx,
  };
}

const unitsOftenMistyped = [..."袋桶箱瓶盒床件套捆斤张"];

/** 化肥2代, 三代面粉: what sounds like 袋 between a figure and a thing is one. */
function mistypedUnit(cursor: Cursor, end: number): Unit | null {
  const { text } = cursor;
  const { lexicon } = cursor.parts;
  if (!isHan(text.charCodeAt(end))) return null;
  // 一|见面
  if (text.startsWith("见面", end)) return null;
  const closes = isGoodsOrText(last(cursor)) && ",、;。!\n ".includes(text.charAt(end + 1));
  if (!closes && !lexicon.longestAt(text, end + 1)?.goods) return null;
  const sound = soundOf(text.charAt(end));
  const said = unitsOftenMistyped.find((unit) => soundOf(unit) === sound);
  return said === undefined ? null : (lexicon.unitAt(said, 0)?.unit ?? null);
}
