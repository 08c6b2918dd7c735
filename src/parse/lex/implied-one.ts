import { isHan } from "../text/letters.ts";
import { startsNumeral } from "../text/numeral.ts";
import { GeneralWords } from "../words/general-words.ts";
import type { Word } from "../words/lexicon.ts";
import { readQuantity } from "../words/read-quantity.ts";
import { Role } from "../words/roles.ts";
import { has, isMark, type Token } from "../words/tokens.ts";
import type { Unit } from "../words/vocabulary.ts";
import { type Cursor, last, push, type Reader, tokenBack } from "./cursor.ts";

/** Classifiers that stand behind a verb for one. */
export const impliedUnits = new Set(
  "袋桶箱瓶盒件床套双把个台条本张包捆头只辆副付场次部块份篇期顶壶篮筐提罐车根株棵对节趟届堂吨方盏贴听斤支串坛兜窝堆板口架领扇座挂",
);

const ofVisits = new Set("个次趟部节");

/** 送了袋面粉, 开了个座谈会: a classifier with no number behind a verb is one. */
export const impliedOne: Reader = {
  begins: (character) => impliedUnits.has(character),
  read(cursor) {
    const { text, at } = cursor;
    const before = last(cursor);
    const listed = isBehindOne(cursor) || isBehindWhom(cursor);
    if (before === undefined || (before.kind !== "word" && before.kind !== "text" && !listed)) return false;
    if (!isHan(text.charCodeAt(at + 1)) || text.charAt(at + 1) === "子") return false;
    if (startsNumeral(text.charCodeAt(at + 1)) && isToldWithFigure(cursor)) return false;
    // 走访了|堂明辉: nothing but whom or how often.
    const visit = before.text === "了" ? tokenBack(cursor, 1) : before;
    if (visit?.word?.measure?.id === "visit" && visit.text !== "慰问" && !ofVisits.has(text.charAt(at)))
      return false;
    // 买了|包谷种子|2袋, 送了|包包菜|2个
    if (/^包(?:包?菜|谷)[^,。;、\n]{0,2}[\d一二两三四五六七八九十半]/.test(text.slice(at, at + 7)))
      return false;
    // 买了|挂锁
    if (/^挂[锁钟件车钩号牌账图饰]/.test(text.slice(at, at + 2))) return false;
    const more = moreBehind(cursor);
    const end = more === "" ? at + 1 : at + 2;
    const behind = cursor.parts.lexicon.longestAt(text, end);
    if (
      before.text === "给" &&
      text.charAt(at) === "把" &&
      isDoneTo(text, at + 1 + (behind?.text.length ?? 0))
    )
      return false;
    if (listed) {
      // 送了袋面、|本地鸡蛋
      const ownWord = cursor.word?.quality || (cursor.word !== null && cursor.general.endAt(at) > at + 1);
      if (ownWord || made.test(text.charAt(at + 1))) return false;
      if (!isKnown(behind) && !startsThing(cursor) && !hidesThing(cursor)) return false;
    } else if (
      isWordItself(cursor, behind, before.text.endsWith("了")) ||
      !(
        isExpected(before, behind) ||
        (sends.test(before.text) && (startsThing(cursor) || hidesThing(cursor)))
      ) ||
      !mayBeCounted(cursor, before, behind)
    )
      return false;
    const unit = unitOf(cursor);
    if (unit === null) return false;
    push(cursor, "quantity", end).quantity = {
      value: more === "半" ? 1.5 : 1,
      approx: more !== "" && more !== "半",
      unit,
      unitSaid: null,
      implied: more === "",
    };
    return true;
  },
};

/** 送了袋面和|桶油, 送了件棉衣、|双棉鞋、条围巾: the next of a list of which all before it was told with a bare classifier. */
function isBehindOne(cursor: Cursor): boolean {
  const { tokens } = cursor;
  const joint = last(cursor);
  if (!isMark(joint, "、") && !(joint !== undefined && joins.test(joint.text))) return false;
  let at = tokens.length - 2;
  for (; at >= 0 && isOfName(tokens[at]); at -= 1);
  return at < tokens.length - 2 && tokens[at]?.quantity?.implied === true;
}

/** 桶|装油, 条|状肉 */
const made = /^[装状形]/;

const joins = /^[和与及]$/;

function isOfName(token: Token | undefined): boolean {
  return token !== undefined && token.quantity === null && (token.kind === "word" || token.kind === "text");
}

/** 送李平|袋米: to whom it is given stands between. Not: 李平|袋米 */
function isBehindWhom({ tokens }: Cursor): boolean {
  const whom = tokens[tokens.length - 1];
  const verb = tokens[tokens.length - 2];
  const isSomebody = whom?.mention != null || has(whom, Role.pronoun);
  return isSomebody && verb !== undefined && sends.test(verb.text.replace(/了$/, ""));
}

/** 斤|半猪肉, 桶|半油, 斤|把茶叶: what stands over one; not 个|半月, 台|半导体, 瓶|半斤装 */
function moreBehind({ text, at, parts, general }: Cursor): string {
  const more = text.charAt(at + 1);
  if (more === "半") {
    const parted = general.endAt(at + 1) <= at + 2 && general.posAt(at + 2) === "thing";
    const thing = parted || parts.lexicon.longestAt(text, at + 2)?.goods != null;
    return thing && text.charAt(at) !== "个" ? more : "";
  }
  return text.charAt(at) === "斤" && "把多".includes(more || "#") ? more : "";
}

/** A verb that is said of gifts alone; 拿|把锄头 and 带|本书 may be of one's own. */
const sends = /^(?:再|还|又|赠|捐)?送$/;

/** 送|把|伞, 送|部|手机: the general dictionary parts them, and no figure follows that could count the thing. */
function startsThing({ text, at, general }: Cursor): boolean {
  return (
    general.endAt(at) === at + 1 &&
    general.posAt(at + 1) === "thing" &&
    !figureBehind.test(text.slice(at + 1, at + 10))
  );
}

/** 送|双|棉手套, 送|台|电视: one of a thing that nothing counts behind it, whatever 双棉 and 台电 are. */
export function hidesThing({ text, at, parts }: Cursor): boolean {
  if (figureBehind.test(text.slice(at + 1, at + 10))) return false;
  if ((parts.lexicon.longestAt(text, at + 2)?.goods?.length ?? 0) > 1) return true;
  const general = new GeneralWords(text.slice(at + 1, at + 5));
  return general.posAt(0) === "thing" && general.endAt(0) >= 2;
}

const figureBehind = /^[^,。;、\n]{0,8}[\d一二两三四五六七八九十百半]/;

/** 给|把灯泡|换了, against 给|把椅子: what is done to the thing stands behind it. */
function isDoneTo(text: string, end: number): boolean {
  return isHan(text.charCodeAt(end));
}

/** 塞了个|两百块的红包: told with its figure; 送了床|一张, 带了桶|一个: the thing itself. */
function isToldWithFigure({ text, at, parts }: Cursor): boolean {
  if (toldWithFigure.test(text.slice(at + 1, at + 8))) return true;
  // 买了辆|三轮
  if (text.startsWith("三轮", at + 1)) return false;
  const hit = readQuantity(text, at + 1, parts.lexicon, false);
  return (
    hit?.kind === "quantity" &&
    hit.quantity.unit?.kind === "count" &&
    ",、;。!) \n".includes(text.charAt(hit.end) || ",")
  );
}

const toldWithFigure = /^[^,。;]{1,5}(?:块钱?|元钱?)的/;

/** 了本科技书 is 本 and 科技书, whatever 本科 is. */
function isWordItself({ word }: Cursor, behind: Word | null, behindDone: boolean): boolean {
  if (word === null || word.text.length < 2) return false;
  // 劈了|堆|柴火
  if (word.text === "堆柴" && behindDone) return false;
  const thingBehind = behind !== null && behind.goods !== null && behind.text.length >= word.text.length;
  return !(word.roles.has(Role.plain) && thingBehind);
}

/** 送了袋|面粉, 给件|衣服, 还有箱|牛奶: what is before asks for a thing and what is behind may be one. */
function isExpected(before: Token, behind: Word | null): boolean {
  const known = isKnown(behind);
  const verb = isTaking(before);
  if (known && (verb || has(before, Role.dative) || before.text === "还有" || before.text === "外加"))
    return true;
  if (!before.text.endsWith("了") && !before.text.endsWith("过")) return false;
  return verb || known || before.kind === "text" || has(before, Role.solve) || has(before, Role.filler);
}

/** A word behind it that is no thing (修了条|走) leaves nothing to count. */
function mayBeCounted({ text, at, general }: Cursor, before: Token, behind: Word | null): boolean {
  if (behind === null || isKnown(behind) || behind.roles.isEmpty) return true;
  if (behind.quality || behind.goodsClass || behind.roles.has(Role.works)) return true;
  // 发了本|种植手册, 给了份|养殖技术资料: work, and a paper about it.
  if (isTaking(before) && ofPaper.test(text.slice(at + 1 + behind.text.length, at + 9))) return true;
  // 一双|解放|鞋, 捎了台|血压|仪: a word that does nothing in a sentence.
  if (behind.roles.isOnlyOf(Role.measured, Role.plain) && (has(before, Role.give) || has(before, Role.fetch)))
    return true;
  // 一台|学习机: a thing of the general dictionary that begins so.
  if (general.posAt(at + 1) === "thing" && general.endAt(at + 1) > at + 1 + behind.text.length)
    return isTaking(before);
  return isTaking(before) && (isFrontOfName(behind, text, at + 2) || isFrontOfTool(behind, text, at + 1));
}

const ofPaper = /^[^,。;、\n\d给]{0,4}(?:手册|资料|宣传[单册页]|明白纸|指南)/;

function isTaking(token: Token): boolean {
  return has(token, Role.give) || has(token, Role.fetch) || has(token, Role.build);
}

function isKnown(word: Word | null): boolean {
  return word !== null && (word.goods !== null || word.measure !== null);
}

/** 收 in 收音机, 打 in 打气筒: behind a giving word and a classifier no act begins. */
function isFrontOfName(word: Word, text: string, next: number): boolean {
  return word.text.length === 1 && isHan(text.charCodeAt(next)) && !"了着过到给".includes(text.charAt(next));
}

/** 割草|刀, 打药|机, 洗头|盆: work, and what it is done with. */
function isFrontOfTool({ text: act, roles }: Word, text: string, at: number): boolean {
  const end = at + act.length;
  if (act.length < 2 || !roles.has(Role.labour)) return false;
  return tool.test(text.slice(end, end + 4));
}

const tool =
  /^[^,、;。!\n给]{0,2}[刀剪机锄镰锯钳车器桶架盆斧夹帽刷铲椅凳剂袋篓布绳枪盘罩](?:$|[,、;。!\n给])|^(?:手套|推子)(?:$|[,、;。!\n给])/;

/** 块 counts pieces here, not money. Null where the list lacks the unit, or has a longer one. */
function unitOf({ text, at, parts }: Cursor): Unit | null {
  const hit = parts.lexicon.unitAt(text, at);
  if (hit === null || hit.length > 1) return null;
  return hit.unit.kind === "money" ? { name: text.charAt(at), alsoSaid: [], kind: "count" } : hit.unit;
}

/** 那台|电视, 那只|羊: a thing of the general dictionary, straight before when or what was done with it. */
function isPointedThing(text: string, at: number): boolean {
  if (!handedBehind.test(text.slice(at, at + 16)) || sentToBeMended.test(text.slice(at, at + 16)))
    return false;
  const from = "旧新大小".includes(text.charAt(at)) ? at + 1 : at;
  const general = new GeneralWords(text.slice(from, from + 4));
  return general.posAt(0) === "thing";
}

const handedBehind =
  /^[^,。;]{1,4}(?:我|今[天早晚]|昨[天晚]|刚|[上下]午|已经?|也|都|就)*(?:给|送|拉|带|捎|背|抬|扛|提|拿)[^,。;没]{0,6}了/;

/** 那台|拖拉机今天送去修了 */
const sentToBeMended =
  /^[^,。;]{1,12}(?:[送拉拿抬推带背提]|带着)[去到了][^,。;]{0,5}(?:[修补换退卖集市我站]|医院|打针)/;

/** 把那箱|牛奶托她转交, 这床|棉被给李平: pointed at, of what is known to be given. */
export const pointedOne: Reader = {
  begins: (character) => character === "那" || character === "这",
  read(cursor) {
    const { text, at, parts } = cursor;
    // 那个 and 那条 (of a report) are said without counting.
    if (!impliedUnits.has(text.charAt(at + 1)) || "个条".includes(text.charAt(at + 1))) return false;
    const first = parts.lexicon.longestAt(text, at + 2);
    // 那台|旧|电视
    const thing = first?.quality ? parts.lexicon.longestAt(text, at + 2 + first.text.length) : first;
    const unit = parts.lexicon.unitAt(text, at + 1);
    if (unit === null || unit.length !== 1) return false;
    if (thing?.goods == null && !isPointedThing(text, first?.quality ? at + 2 + first.text.length : at + 2))
      return false;
    push(cursor, "quantity", at + 2).quantity = {
      value: 1,
      approx: false,
      unit: unit.unit,
      unitSaid: null,
      implied: true,
    };
    return true;
  },
};
