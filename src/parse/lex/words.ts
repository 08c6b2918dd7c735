import { isLatin } from "../letters.ts";
import type { Word } from "../lexicon.ts";
import { readNumeral, startsNumeral } from "../numeral.ts";
import { Role, rolesOf } from "../roles.ts";
import { has, hasSome, isMark } from "../tokens.ts";
import { type Cursor, last, push, type Reader, tokenBack } from "./cursor.ts";
import { joinEnglishThing } from "./open-text.ts";

/** The longest word at the cursor that stands there as one. */
export function wordAt(cursor: Cursor): Word | null {
  const word = cursor.parts.lexicon.longestAt(cursor.text, cursor.at);
  if (word === null || (cursor.depth === 0 && !isMoreThanUnit(word))) return null;
  // 用水|难题
  if (word.text.endsWith("难") && cursor.text.charAt(cursor.at + word.text.length) === "题") return null;
  if (word.text.length > 1) return shortened(cursor, word);
  const yields =
    isFrontOfThingWord(cursor, word) || isFrontOfThing(cursor, word) || isInsideWord(cursor, word);
  return yields ? null : word;
}

/** A word of two characters or more, or what is left of it where another word begins inside. */
function shortened(cursor: Cursor, word: Word): Word | null {
  word.maySplit ??= maySplit(word);
  if (!word.maySplit)
    return isBrokenByVillage(cursor, word) ? cursor.parts.lexicon.word(word.text.slice(0, -1)) : word;
  if (isFrontOfOther(cursor, word) || isFrontOfCall(cursor, word))
    return cursor.parts.lexicon.word(word.text.slice(0, -1));
  if (isFrontOfHousehold(cursor, word)) return cursor.parts.lexicon.word(word.text.slice(0, -1));
  if (isBrokenByVillage(cursor, word)) return cursor.parts.lexicon.word(word.text.slice(0, -1));
  if (isBrokenByHousehold(cursor, word)) return cursor.parts.lexicon.word(cursor.text.charAt(cursor.at));
  if (handsOverThing(cursor, word)) return cursor.parts.lexicon.word(word.text.charAt(0));
  if (buildsCounted(cursor, word)) return cursor.parts.lexicon.word(word.text.charAt(0));
  if (endsInsideThing(cursor, word) || isSomeOfThing(cursor, word) || endsInsideBuilt(cursor, word))
    return cursor.parts.lexicon.word(word.text.charAt(0));
  if (isHomeOf(cursor, word)) return cursor.parts.lexicon.word("家");
  if (isHomeOfElder(cursor, word)) return cursor.parts.lexicon.word(word.text.slice(0, -1));
  return yieldsToPeriod(cursor, word) ? null : word;
}

/** One of those below may hold of it, whatever stands around it; that a village's name begins inside may be with any word. */
function maySplit({ text, roles, measure }: Word): boolean {
  return (
    (text.length === 2 &&
      (measure !== null || roles.has(Role.plain) || roles.has(Role.plan) || roles.has(Role.go))) ||
    (text.length === 2 && roles.hasSome(mending)) ||
    text === "老人家" ||
    roles.has(Role.home) ||
    measure?.id === "visit" ||
    text.startsWith("家") ||
    /[上本哈]$/.test(text)
  );
}

const mending = rolesOf(Role.labour, Role.build, Role.solve);

/** 走访|户秀莲, 去了|哈占明, whatever 走访户 and 去了哈 are: the last character begins a household's name. */
function isFrontOfHousehold({ text, at, parts }: Cursor, { text: said, measure }: Word): boolean {
  if (!(measure?.id === "visit" && said.endsWith("户")) && !said.endsWith("哈")) return false;
  if (said.length < 3) return false;
  const hit = parts.index.nameAt(text, at + said.length - 1, parts.sender);
  return hit !== null && hit.name.length >= 3 && hit.households.length > 0;
}

/** 给|上坪村, whatever 给上 is: the last character begins a village's name. */
function isBrokenByVillage({ text, at, parts }: Cursor, { text: said }: Word): boolean {
  const from = at + said.length - 1;
  const hit = parts.index.villageAt(text, from);
  return hit !== null && hit.end - from >= 3;
}

/** 去|向前进家, whatever 去向 is: a household's name begins inside and runs on to its 家. */
function isBrokenByHousehold({ text, at, parts }: Cursor, { text: said, roles, measure }: Word): boolean {
  // 到|时春来家, 上|门长锁家
  const longer =
    roles.has(Role.plain) || roles.has(Role.plan) || roles.has(Role.go) || measure?.id === "visit";
  if (said.length !== 2 || !longer) return false;
  const hit = parts.index.nameAt(text, at + 1, parts.sender);
  return hit !== null && hit.end > at + 2 && hit.households.length > 0 && /[家户]/.test(text.charAt(hit.end));
}

/** A unit alone is no word but in brackets, where it heads a column: 化肥(袋). */
function isMoreThanUnit({ roles, measure, goods, goodsClass, quality, means }: Word): boolean {
  return !roles.isEmpty || measure !== null || !!goods || goodsClass || quality || means !== null;
}

/** 李平家|儿子, 李平家|儿媳, whatever 家儿 is; 李平家|中秋节, whatever 家中 is. */
function isFrontOfOther({ general, at, text }: Cursor, word: Word): boolean {
  if (word.text.endsWith("中") && text.startsWith("秋", at + word.text.length))
    return word.roles.has(Role.home);
  if (!word.roles.has(Role.home) || !word.text.endsWith("儿")) return false;
  const end = at + word.text.length;
  return (general.ends[end - 1] ?? 0) > end;
}

/** 李平户|上门, whatever 户上 is: the last character begins a word for calling on them. */
function isFrontOfCall({ text, at, parts }: Cursor, { text: said, roles }: Word): boolean {
  if (!said.endsWith("上") || said.length < 2 || !roles.has(Role.home)) return false;
  return parts.lexicon.longestAt(text, at + said.length - 1)?.measure?.id === "visit";
}

/** 给李平|拉|煤2吨, whatever 拉煤 is: an act of giving and a thing, with how much behind it. 帮他拉煤2吨 is work. */
function handsOverThing({ text, at, parts, tokens }: Cursor, { text: said, roles }: Word): boolean {
  if (said.length !== 2 || !roles.has(Role.labour) || !startsNumeral(text.charCodeAt(at + 2))) return false;
  const { lexicon } = parts;
  const gives = lexicon.word(said.charAt(0))?.roles.has(Role.give) ?? false;
  if (!gives || lexicon.word(said.charAt(1))?.goods == null) return false;
  return !tokens.slice(-4).some((token) => has(token, Role.help));
}

const miles = /(?:[\d.]+|[一二两三四五六七八九十百千]+)(?:余|多)?(?:公里|千米|km|座)/y;

/** 修|路3.2公里, 修|桥2座, whatever 修路 is: what is counted so is built. 帮他修路3公里, 20人修路3公里 are work. */
function buildsCounted({ text, at, parts, tokens }: Cursor, { text: said, roles }: Word): boolean {
  if (said.length !== 2 || !roles.has(Role.labour) || !startsNumeral(text.charCodeAt(at + 2))) return false;
  const builds = parts.lexicon.word(said.charAt(0))?.roles.has(Role.build) || said.startsWith("挖");
  miles.lastIndex = at + 2;
  if (!builds || !miles.test(text)) return false;
  return !tokens.slice(-4).some((token) => has(token, Role.help) || token.quantity?.unit?.kind === "person");
}

/** 送|医用口罩, whatever 送医 is: a verb of giving, and a word of the general dictionary that runs on. */
function endsInsideThing({ general, at, parts }: Cursor, word: Word): boolean {
  if (word.text.length !== 2 || word.measure === null || general.ends[at] !== at + 1) return false;
  if ((general.ends[at + 1] ?? 0) <= at + 2) return false;
  return parts.lexicon.word(word.text.charAt(0))?.roles.has(Role.give) ?? false;
}

/** 送了|点|种子, whatever 点种 is: some of a thing that begins inside. */
function isSomeOfThing({ text, at, parts, tokens }: Cursor, { text: said, roles }: Word): boolean {
  if (said.length !== 2 || !roles.has(Role.labour) || !has(tokens[tokens.length - 1], Role.give))
    return false;
  const thing = parts.lexicon.longestAt(text, at + 1);
  if (thing?.goods == null || thing.text.length < 2) return false;
  return parts.lexicon.word(said.charAt(0))?.roles.has(Role.someAmount) ?? false;
}

/** 修|通组路, 送|修枝剪, whatever 修通 and 送修 are: a longer word of a thing begins inside. */
function endsInsideBuilt({ text, at, parts }: Cursor, { text: said, roles }: Word): boolean {
  if (said.length !== 2 || !(roles.has(Role.build) || roles.has(Role.solve))) return false;
  const thing = parts.lexicon.longestAt(text, at + 1);
  if (thing === null || thing.text.length < 3) return false;
  const first = parts.lexicon.word(said.charAt(0))?.roles;
  if (thing.goods !== null) return first?.has(Role.give) ?? false;
  return thing.roles.has(Role.works) && (first?.has(Role.build) ?? false);
}

/** 李平|家|电话联系了, whatever 家电 is: behind a name a longer word begins where 家 ends. */
function isHomeOf({ text, at, parts, tokens }: Cursor, word: Word): boolean {
  if (text.charAt(at) !== "家" || word.text.length < 2 || word.roles.has(Role.home)) return false;
  const before = tokens[tokens.length - 1];
  if (before === undefined || before.mention === null || before.end !== at) return false;
  // 李平|家|电视看不了
  if (text.startsWith("电视", at + 1)) return true;
  const next = parts.lexicon.longestAt(text, at + 1);
  return next !== null && next.text.length > 1 && at + 1 + next.text.length > at + word.text.length;
}

/** 李平|老人|家里, whatever 老人家 is: behind a name it is how the one named is called, and the home. */
function isHomeOfElder({ at, tokens }: Cursor, { text }: Word): boolean {
  if (text !== "老人家") return false;
  const before = tokens[tokens.length - 1];
  return before !== undefined && before.mention !== null && before.end === at;
}

/** 花|盆, 借|条: what a household spends, borrows or grows gives way to a thing of the general dictionary that begins with it. */
function isFrontOfThingWord(cursor: Cursor, { text, roles, goods, measure }: Word): boolean {
  const { general, at } = cursor;
  // 一盆|花, 两束|花
  if (
    text === "花" &&
    cursor.text.charAt(at + 1) !== "花" &&
    /^[盆束枝朵捧篮]$/.test(last(cursor)?.quantity?.unit?.name ?? "")
  )
    return true;
  return (
    text.length === 1 &&
    roles.isOnly(Role.own) &&
    goods === null &&
    measure === null &&
    (general.ends[at] ?? 0) > at + 1 &&
    general.pos[at] === "thing"
  );
}

const period = /个?(?:周|月|星期|礼拜)|季度/y;

/** 乡上 gives way to 上周 behind 乡. */
function yieldsToPeriod({ text, at }: Cursor, word: Word): boolean {
  const { length } = word.text;
  if (length < 2) return false;
  const final = word.text.charAt(length - 1);
  if (final !== "上" && final !== "本") return false;
  period.lastIndex = at + length;
  return period.test(text);
}

const verbsOfNames = rolesOf(Role.labour, Role.build, Role.help);
const verbsOfGiving = rolesOf(Role.give, Role.dative, Role.with);
const listedThing =
  /[\u4e00-\u9fff]{2,3}?(?=[一二两三四五六七八九十\d]{1,3}[袋桶箱瓶盒盘把支副个件条双套坛罐只根块包顶床台斤])/y;

/** 冻梨一箱,|打糕两盘: in a list of things with figures no act begins where the next one's name does. */
function isFrontOfThing(cursor: Cursor, word: Word): boolean {
  if (word.text.length !== 1) return false;
  if (!isMark(last(cursor), ",、") || tokenBack(cursor, 1)?.kind !== "quantity") return false;
  if (!word.roles.hasSome(verbsOfNames)) return false;
  if (word.roles.hasSome(verbsOfGiving)) return false;
  const { text, at, parts } = cursor;
  listedThing.lastIndex = at;
  if (!listedThing.test(text) || parts.lexicon.longestAt(text, at + 1) !== null) return false;
  // 2户,|帮|陈九斤收玉米: a name, whatever is counted in it.
  return parts.index.nameAt(text, at + 1, parts.sender) === null;
}

/** 产 in 生产, 头 in 馒头: the end of a word of the general dictionary whose beginning is open text. */
function isInsideWord(cursor: Cursor, word: Word): boolean {
  const { at, general } = cursor;
  if (word.text.length !== 1 || at === 0 || general.ends[at] !== 0 || word.roles.has(Role.trouble))
    return false;
  const before = last(cursor);
  return before?.kind === "text" && before.end === at;
}

/** 走访, 大米, 大概: a word of the vocabulary. */
export const word: Reader = {
  begins: () => true,
  read(cursor) {
    const { word } = cursor;
    if (word === null) return false;
    if (word.roles.has(Role.about) && !isSomeOf(cursor, word)) cursor.about = true;
    // 坐了有个把钟头|然后留了两张: what is next has its own figure.
    else if (word.roles.has(Role.next)) cursor.about = false;
    const end = cursor.at + word.text.length;
    if (word.roles.has(Role.hearsay) && guessesFigure(cursor, end)) {
      cursor.about = true;
      push(cursor, "word", end).word = cursor.parts.lexicon.word("大约");
      return true;
    }
    if (word.roles.has(Role.cadreSelf) && isOfNamed(cursor, word)) {
      push(cursor, "word", end).word = cursor.parts.lexicon.word("其本人");
      return true;
    }
    if (word.text === "给" && isSuffered(cursor)) {
      push(cursor, "word", end).word = cursor.parts.lexicon.word("被");
      return true;
    }
    if (word.goods !== null && isLatin(word.text.charCodeAt(0)) && joinEnglishThing(cursor, end)) return true;
    if (word.means === null) push(cursor, "word", end).word = word;
    else pushMeaning(cursor, word, word.means, end);
    return true;
  },
};

const byWhat = /(?:[被让叫]|遭了?)[^,;。我咱俺你他她给\n]{1,4}$/;
const befell = /^[泡冲淹打拱啃叼咬偷刮掀揭压砸堵埋烧吹][^,;。]?[了塌倒坏断掉死跑走穿翻]/;

/** 让雨|给|泡塌了, 叫雪|给|压断了: what befell a thing, and nothing given. */
function isSuffered({ text, at, parts }: Cursor): boolean {
  if (!byWhat.test(text.slice(Math.max(0, at - 6), at))) return false;
  const next = parts.lexicon.longestAt(text, at + 1);
  return next?.roles.has(Role.trouble) === true || befell.test(text.slice(at + 1, at + 4));
}

const guesses = new Set("可能 好像 似乎 估计 也许 大概是 说不定".split(" "));

/** 来了|可能|五六十个, 估计有20人: how many, and nothing heard. */
function guessesFigure({ text, at, parts }: Cursor, end: number): boolean {
  if (!guesses.has(text.slice(at, end))) return false;
  const from = "有是得".includes(text.charAt(end) || "#") ? end + 1 : end;
  if (!startsNumeral(text.charCodeAt(from))) return false;
  const numeral = readNumeral(text, from);
  const unit = numeral === null ? null : parts.lexicon.unitAt(text, numeral.end);
  return unit !== null && !/^(?:day|times)$/.test(unit.unit.kind ?? "");
}

const whose = rolesOf(Role.pronoun, Role.kin);

/** 李平|本人一件棉衣, 李平|自己掏钱买了化肥, 他家|自己掏钱: straight behind a name that no other word governs it is the one named. */
function isOfNamed(cursor: Cursor, { text }: Word): boolean {
  const name = last(cursor);
  if (name === undefined || (name.mention === null && !hasSome(name, whose)) || name.end !== cursor.at)
    return false;
  const before = tokenBack(cursor, has(name, Role.kin) ? 2 : 1);
  return text === "本人" || (text.startsWith("自己") && (before === undefined || isMark(before, ",;。\n")));
}

/** found, for 介绍: what the vocabulary lacks in Chinese as well is open text with an act in it. */
function pushMeaning(cursor: Cursor, word: Word, means: string, end: number): void {
  const token = isMoreThanUnit({ ...word, means: null })
    ? push(cursor, "word", end)
    : push(cursor, "text", end, "act");
  if (token.kind === "word") token.word = word;
  token.text = means;
}

/** some rice, over the phone, around the house: about no figure. */
function isSomeOf({ text, at, word: read }: Cursor, { roles }: Word): boolean {
  const end = at + (read?.text.length ?? 0);
  if (!isLatin(text.charCodeAt(at))) return false;
  if (roles.has(Role.someAmount) || text.charAt(end) === " ") return !startsEnglishFigure(text, end + 1);
  return false;
}

const englishFigureStart =
  /[\d¥$]|rmb|(?:a|an|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b/y;

function startsEnglishFigure(text: string, at: number): boolean {
  englishFigureStart.lastIndex = at;
  return englishFigureStart.test(text);
}
