import { anyOf } from "../text/characters.ts";
import { isHan } from "../text/letters.ts";
import { startsNumeral } from "../text/numeral.ts";
import { surnameAt } from "../text/surnames.ts";
import type { Word } from "../words/lexicon.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { has, hasSome, isMark, startOfPhrase } from "../words/tokens.ts";
import { type Cursor, push, type Reader, tokenBack } from "./cursor.ts";

/** Acts by which nothing is handed over: said, called, written, meant; and those that the vocabulary has with 给 already. */
const noHanding = "说讲念读唱写喊打问教回看听叫交介留拟应该须欲缺";
/** Sold, let, lent: what goes over by it is no gift. */
const parting = "卖租借嫁让存欠抵押贷输";
/** Let and lent, of whom it stays. */
const lending = "租借欠抵押贷";
/** Acts that the general dictionary takes for something else when they stand alone. */
const handling = "点数转";
const reachedBy = rolesOf(Role.pronoun, Role.kin, Role.householdClass, Role.title, Role.each);

/**
 * 点给李平, 驮给他, 赶给了: an act with 给 and whom it reaches behind it is giving, whatever the verb; 卖给 and 租给 are
 * parting with it. Not: 讲给他听, 打给李平.
 */
export const handing: Reader = {
  begins: (character) => isHan(character.charCodeAt(0)),
  goesOn: anyOf("给"),
  read(cursor) {
    const { text, at, word, general, parts } = cursor;
    if (!mayHandAt(text, at)) return false;
    const first = text.charAt(at);
    if (word !== null && word.text.length >= 2) return false;
    const acts = general.posAt(at) === "act" && general.endAt(at) !== 0 && general.endAt(at) <= at + 2;
    if (!acts && !handling.includes(first) && !parting.includes(first) && !isTaking(cursor)) return false;
    if (!reaches(cursor, at + 2) || endsCounted(cursor)) return false;
    const means = lending.includes(first) ? "借" : parting.includes(first) ? "卖" : "拿给";
    push(cursor, "word", at + 2).word = parts.lexicon.word(means);
    return true;
  },
};

/**
 * 拿上门给他, 端上门: brought to the door, whatever the verb of giving. Not: 找上门, 走上门.
 */
export const broughtToDoor: Reader = {
  begins: (character) => isHan(character.charCodeAt(0)),
  goesOn: anyOf("上"),
  read(cursor) {
    const { text, at, parts } = cursor;
    if (text.charAt(at + 1) !== "上" || text.charAt(at + 2) !== "门") return false;
    if (!(parts.lexicon.word(text.charAt(at))?.roles.has(Role.give) ?? false)) return false;
    push(cursor, "word", at + 3).word = parts.lexicon.word("送上门");
    return true;
  },
};

const takenOutFor =
  /拿出了(?=[\d一二两三四五六七八九十百千万.]+[余多]?(?:元|块钱?)(?:现金|资金|经费|钱)?(?:来)?(?:支持|资助|扶持|帮扶|慰问|给(?![我咱]|[他她]?[孩儿女孙媳父母爸妈爹娘]|老伴|老婆)))/y;

/** 单位|拿出了|10万元支持村里修路: by us, and for them. Not: 李平拿出了200元交电费 */
export const takenOut: Reader = {
  begins: (character) => character === "拿",
  goesOn: anyOf("出"),
  read(cursor) {
    let back = 0;
    while (tokenBack(cursor, back)?.kind === "day") back += 1;
    const before = tokenBack(cursor, back);
    const opens = before === undefined || (back > 0 && before.kind === "mark");
    const ours = opens || has(before, Role.cadreSelf);
    takenOutFor.lastIndex = cursor.at;
    if (!ours || before?.text.startsWith("自己") || !takenOutFor.test(cursor.text)) return false;
    push(cursor, "word", cursor.at + 3).word = cursor.parts.lexicon.word("拿了");
    return true;
  },
};

/** 留|药品3盒, 领|地膜2卷: the thing straight behind the one character, with its figure; null where none is. */
function countedBehind({ text, at, word, parts }: Cursor): Word | null {
  if (word !== null && word.text.length > 1) return null;
  const thing = parts.lexicon.longestAt(text, at + 1);
  if (thing === null || thing.goods === null) return null;
  return startsNumeral(text.charCodeAt(at + 1 + thing.text.length)) ? thing : null;
}

/** 留|药品3盒: left with them. Not: 留种子, kept for sowing. */
export const leftThere: Reader = {
  begins: (character) => character === "留",
  read(cursor) {
    const thing = countedBehind(cursor);
    if (thing === null) return false;
    push(cursor, "word", cursor.at + 1).word = cursor.parts.lexicon.word(
      thing.text.includes("种") ? "囤着" : "留下",
    );
    return true;
  },
};

/** 李桂花|领|地膜2卷, whatever 领地 is. */
export const received: Reader = {
  begins: (character) => character === "领",
  read(cursor) {
    const thing = countedBehind(cursor);
    if (thing === null) return false;
    push(cursor, "word", cursor.at + 1).word = cursor.parts.lexicon.word("领");
    return true;
  },
};

const door = /(?:在|到)?了?[他她]?们?家?(?:的)?(?:大|院|房)?门(?:环|把手?|鼻子?|锁|框|口|缝)?[上里下]/y;

const kept =
  /托(?:给|付)?了?(?:[他她]们?家?)?(?:的)?[^,。;\d送给]{1,5}?(?:帮忙|代为?|先|给)?(?:收|保管|拿|存)(?:着|下|好|起来)?了?(?=[,。;!\n]|$)/y;

const nextDoor = /(?:在|到|给)?了?(?:隔壁|对门|对面|邻居)/y;

/**
 * 一斤|挂他门环上了, 春联1副|贴门上了, 他那1袋|放隔壁了: left at the door, or the one next to it, of one who was not there.
 * 3袋|托他二叔收着了: in whose hands. Not: 把春联贴门上, 门上挂锁.
 */
export const leftAtDoor: Reader = {
  begins: (character) => "挂贴拴系吊绑别插塞靠放搁留存寄托".includes(character),
  read(cursor) {
    const { text, at, tokens } = cursor;
    const trusts = text.charAt(at) === "托";
    const where = trusts ? kept : "放搁留存寄".includes(text.charAt(at)) ? nextDoor : door;
    where.lastIndex = trusts ? at : at + 1;
    if (!where.test(text)) return false;
    const before = tokens[tokens.length - 1];
    const figure = before?.quantity ?? tokens[tokens.length - 2]?.quantity;
    if (figure == null || before?.end !== at) return false;
    push(cursor, "word", at + 1).word = cursor.parts.lexicon.word("放下");
    return true;
  },
};

const longestGift = 14;

/** 捎了条车胎,|值一百六: a clause that tells no more than what the thing just counted is worth. */
function valuesWhatWasTold({ text, at, tokens }: Cursor): boolean {
  if (!isMark(tokens[tokens.length - 1], ",") || !nothingMore.test(text.slice(at, at + longestWorth)))
    return false;
  let counted = false;
  for (let back = tokens.length - 2; back >= 0 && back > tokens.length - longestGift; back -= 1) {
    const token = tokens[back];
    if (token?.kind === "mark" && token.text !== "、") return false;
    const kind = token?.quantity?.unit?.kind;
    counted ||= kind === "count" || kind === "mass";
    if (has(token, Role.give) && !has(token, Role.own)) return counted;
  }
  return false;
}

const longestWorth = 14;
const nothingMore =
  /^约?值个?[\d一二两三四五六七八九十百千万零几多半块元钱毛.]+(?:左右|呢|上下)?(?:$|[,;。\n])/;

const reachesFigure = /达到?(?=[约近]?[\d.]+)/y;
const sum = /[约近]?[\d.]+[余多]?[万千]?[余多]?元/y;

/**
 * 发放药品|达|20000余元: what the goods handed out come to; 发放化肥|达|2吨, 卖土豆|达|2000元: no more than how much it is.
 * @returns whether it is read; only a sum of money behind a giving is what they are worth
 */
function comesTo(cursor: Cursor): boolean {
  const { text, at, tokens, parts } = cursor;
  reachesFigure.lastIndex = at;
  const thing = tokens[tokens.length - 1]?.word;
  if ((thing?.goods == null && !thing?.goodsClass) || !reachesFigure.test(text)) return false;
  const end = reachesFigure.lastIndex;
  sum.lastIndex = end;
  const clause = tokens.slice(startOfPhrase(tokens, tokens.length));
  const hands = clause.some((token) => has(token, Role.give));
  if (sum.test(text) && hands && !thing.goodsClass && !clause.some((token) => hasSome(token, dealing)))
    push(cursor, "word", end).word = parts.lexicon.word("价值");
  else cursor.at = end;
  return true;
}

const dealing = rolesOf(Role.sell, Role.own);

/** 两箱苹果|值|一百六: what it is worth; 值班 and 值日 are words of their own. */
export const worth: Reader = {
  begins: (character) => "值约达".includes(character),
  read(cursor) {
    const { text, at, tokens } = cursor;
    const before = tokens[tokens.length - 1];
    if (text.charAt(at) === "达") return comesTo(cursor);
    const about = text.charAt(at) === "约" ? 1 : 0;
    if (text.charAt(at + about) !== "值") return false;
    const figure = at + about + (text.charAt(at + about + 1) === "个" ? 2 : 1);
    if (!startsNumeral(text.charCodeAt(figure))) return false;
    if (before === undefined) return false;
    if (before.kind === "mark" && !valuesWhatWasTold(cursor)) return false;
    if (about > 0) cursor.about = true;
    push(cursor, "word", figure).word = cursor.parts.lexicon.word("价值");
    return true;
  },
};

const thither = /[过进上下]去/y;
const inHand = /[了着上去]/;

/**
 * 背过去两袋化肥, 扛上去, 捎回去: carried there, whatever the verb; 掂了一箱奶, 挎着一篮: by a word for carrying that the
 * vocabulary lacks, with what was carried counted behind it. Not: 背过来, which may be theirs for us.
 */
export const carriedThere: Reader = {
  begins: (character) => "捎带背扛提拎掂挎拖驮抬搬抱挑端捧揣拉拿运".includes(character),
  read(cursor) {
    const { text, at, word, parts } = cursor;
    thither.lastIndex = at + 1;
    // What the household itself has carried home, 背回去, is no gift; 捎 and 带 are for somebody else.
    const home = "捎带".includes(text.charAt(at)) && text.startsWith("回去", at + 1);
    if (home || thither.test(text)) {
      if ((word?.text.length ?? 0) > 3) return false;
      push(cursor, "word", at + 3).word = parts.lexicon.word(home ? "捎回" : "拿去");
      return true;
    }
    if (!startsNumeral(text.charCodeAt(at + 2))) return false;
    // 给他搬下两袋煤: off the cart and left there; 帮他搬下两袋煤 is work.
    const down = text.charAt(at + 1) === "下" && word?.text.length === 1;
    if (down ? cursor.tokens.slice(-4).some((token) => has(token, Role.help)) : word !== null) return false;
    if (!down && !inHand.test(text.charAt(at + 1))) return false;
    push(cursor, "word", at + 2).word = parts.lexicon.word("提了");
    return true;
  },
};

const toTheEnd = /(?:完|光|齐|下去|出去|到位)/y;

/** 发完了, 送齐了: given to the last, and no 完了 that goes on to what comes next. */
export const givenOut: Reader = {
  begins: (character) => isHan(character.charCodeAt(0)),
  goesOn: anyOf("完光齐下出到"),
  read(cursor) {
    const { text, at, word } = cursor;
    if (word === null || word.text.length !== 1 || !word.roles.has(Role.give) || word.roles.has(Role.dative))
      return false;
    toTheEnd.lastIndex = at + 1;
    const end = toTheEnd.test(text) ? toTheEnd.lastIndex : at;
    if (end === at || !"了咯啦".includes(text.charAt(end) || "#")) return false;
    push(cursor, "word", end + 1).word = word;
    return true;
  },
};

/** An act of one character with 给 behind it may stand there: 盘|点给, whatever 盘点 is. */
function mayHandAt(text: string, at: number): boolean {
  if (text.charAt(at + 1) !== "给" || noHanding.includes(text.charAt(at))) return false;
  // 留我吃饭没吃|给了他两袋米
  return !("吃喝抽坐住".includes(text.charAt(at)) && /[没不]/.test(text.charAt(at - 1)));
}

/** The character by itself is an act of handing: it ends no name of a thing. */
export function endsInHanding(text: string, at: number): boolean {
  return mayHandAt(text, at) && handling.includes(text.charAt(at));
}

/** 两把羊毛|剪给李平: the end of what was just counted. */
function endsCounted({ text, at, tokens }: Cursor): boolean {
  if (!toolEnds.includes(text.charAt(at))) return false;
  const [figure, thing] = tokens.slice(-2);
  const kind = figure?.quantity?.unit?.kind;
  return (kind === "count" || kind === "mass") && thing?.kind === "text" && thing.end === at;
}

const toolEnds = "剪料管锯夹梯";

function isTaking({ word }: Cursor): boolean {
  return word !== null && (word.roles.has(Role.give) || word.roles.has(Role.fetch));
}

/** 给|李平, 给|他, 给了, 给|每户: somebody behind it, or that it is done. */
function reaches({ text, parts }: Cursor, at: number): boolean {
  if (text.charAt(at) === "了") return true;
  if (parts.index.nameAt(text, at, parts.sender) !== null) return true;
  const word = parts.lexicon.longestAt(text, at);
  if (word?.roles.hasSome(reachedBy)) return true;
  const from = "老小".includes(text.charAt(at) || "#") ? at + 1 : at;
  return surnameAt(text, from).kind !== "none";
}
