import { startsNumeral } from "../text/numeral.ts";
import { surnameAt } from "../text/surnames.ts";
import { GeneralWords } from "../words/general-words.ts";
import type { Lexicon, Word } from "../words/lexicon.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { has, isMark } from "../words/tokens.ts";
import { type Cursor, last, tokenBack } from "./cursor.ts";

/** The longest word at the cursor that stands there as one. */
export function wordAt(cursor: Cursor): Word | null {
  const { lexicon } = cursor.parts;
  const word = lexicon.longestAt(cursor.text, cursor.at);
  if (word === null || (cursor.depth === 0 && !isMoreThanUnit(word))) return null;
  // 去了|两回|事情才说通
  if (word.text.endsWith("回事") && cursor.text.startsWith("情", cursor.at + word.text.length)) return null;
  word.splits ??= splits.filter(({ may }) => may(word, lexicon));
  for (const { isThere, left } of word.splits)
    if (isThere(cursor, word)) return lexicon.word(left(word.text));
  return word;
}

/** 温湿度|计|2个 and 以三年|计 sum up nothing, as ,|计|985元 does. */
function isNoSum(cursor: Cursor): boolean {
  // 慰问金4笔|计|3200元
  const before = last(cursor);
  return (
    !(isMark(before, ",;。(、\n") || before?.quantity != null) ||
    !startsNumeral(cursor.text.charCodeAt(cursor.at + 1))
  );
}

const saidOfComing =
  /说明(?:天(?![然气数花线麻价灾使赋地平主色冷热亮黑晴凉])|年(?![龄收度限轻纪均产味货审检老前内底初])|早(?![稻点期熟晚饭餐])|晚(?![婚年期熟稻点饭育])|儿(?=[去来送给上下要天])|后(?=[天年]))/y;

function isSaidOfComing({ text, at }: Cursor): boolean {
  saidOfComing.lastIndex = at;
  return saidOfComing.test(text);
}

/** What stands around a word may leave only a part of it, since another word begins inside. */
export type Split = {
  /** Of such a word it may hold, whatever stands around it: asked once for each word there is. */
  may(word: Word, lexicon: Lexicon): boolean;
  isThere(cursor: Cursor, word: Word): boolean;
  left(said: string): string;
};

const first = (said: string): string => said.charAt(0);
const allButLast = (said: string): string => said.slice(0, -1);
const nothing = (): string => "";

const mending = rolesOf(Role.build, Role.solve);
const isLabourOfTwo = ({ text, roles }: Word): boolean => text.length === 2 && roles.has(Role.labour);
const firstDoes = ({ text }: Word, { word }: Lexicon, role: Role): boolean =>
  word(text.charAt(0))?.roles.has(role) ?? false;

/** The first that holds tells what is left. */
const splits: readonly Split[] = [
  { may: ({ text }) => text.endsWith("难"), isThere: isFrontOfMatter, left: nothing },
  { may: ({ text }) => text.length > 1, isThere: isBrokenByVillage, left: allButLast },
  // 和|解决
  {
    may: ({ text }) => text === "和解",
    isThere: ({ text, at }) => text.charAt(at + 2) === "决",
    left: first,
  },
  // 李平和|解玉兰两家, 给|予念祖家送米
  {
    may: ({ text }) => text.length === 2 && /^[和跟与同给对向为]/.test(text),
    isThere: isFrontOfName,
    left: first,
  },
  // 去|成都: a place that the general dictionary knows.
  {
    may: ({ text }) => text === "去成",
    isThere: ({ general, at }) => general.endAt(at + 1) > at + 2,
    left: allButLast,
  },
  {
    may: ({ text, roles }) => text.length === 2 && roles.has(Role.home) && /[^里]$/.test(text),
    isThere: isFrontOfOther,
    left: allButLast,
  },
  {
    may: ({ text, roles }) => text.length > 1 && roles.has(Role.home) && text.endsWith("上"),
    isThere: isFrontOfCall,
    left: allButLast,
  },
  {
    may: ({ text, measure }) =>
      (text.length > 2 && ((measure?.id === "visit" && text.endsWith("户")) || text.endsWith("哈"))) ||
      text === "给上" ||
      text === "帮扶",
    isThere: isFrontOfHousehold,
    left: allButLast,
  },
  // 到|时春来家, 上|门长锁家
  {
    may: ({ text, roles, measure }) =>
      text.length === 2 &&
      (roles.has(Role.plain) || roles.has(Role.plan) || roles.has(Role.go) || measure?.id === "visit"),
    isThere: isBrokenByHousehold,
    left: first,
  },
  {
    may: (word, lexicon) =>
      isLabourOfTwo(word) &&
      firstDoes(word, lexicon, Role.give) &&
      lexicon.word(word.text.charAt(1))?.goods != null,
    isThere: handsOverThing,
    left: first,
  },
  {
    may: ({ text, roles }, lexicon) =>
      text.length <= 3 &&
      roles.has(Role.labour) &&
      text.startsWith("送") &&
      lexicon.word(text.slice(0, -1)) !== null,
    isThere: endsInsideTool,
    left: allButLast,
  },
  {
    may: (word, lexicon) =>
      // Not: 修好|2座水窖
      isLabourOfTwo(word) &&
      !word.text.endsWith("好") &&
      (firstDoes(word, lexicon, Role.build) || word.text.startsWith("挖")),
    isThere: buildsCounted,
    left: first,
  },
  {
    may: (word, lexicon) =>
      word.text.length <= 3 &&
      word.text.length > 1 &&
      word.measure !== null &&
      firstDoes(word, lexicon, Role.give),
    isThere: endsInsideThing,
    left: allButLast,
  },
  {
    may: (word, lexicon) =>
      word.roles.has(Role.labour) && word.text.length > 1 && firstDoes(word, lexicon, Role.someAmount),
    isThere: isSomeOfThing,
    left: first,
  },
  {
    may: ({ text, roles }) => text.length === 2 && roles.hasSome(mending),
    isThere: endsInsideBuilt,
    left: first,
  },
  // 李平|户|均已入户: each of those, and no mean.
  { may: ({ text }) => text === "户均", isThere: isRightBehindName, left: first },
  // 李平|家|门|坏了
  { may: ({ text }) => text === "家门", isThere: isBrokenBehindName, left: first },
  {
    may: ({ text, roles }) => text.length > 1 && text.startsWith("家") && !roles.has(Role.home),
    isThere: isHomeOf,
    left: first,
  },
  {
    may: ({ text, roles }, { word }) =>
      text.length === 2 &&
      text.endsWith("对") &&
      roles.isOnly(Role.plain) &&
      word(text.charAt(0))?.goods != null,
    isThere: countsBeforeTurn,
    left: first,
  },
  {
    may: ({ text, roles }) => roles.has(Role.trouble) && /^[缺没少][电水煤油粮草料药口门网]$/.test(text),
    isThere: isLackOfThing,
    left: first,
  },
  { may: ({ text }) => text === "老人家", isThere: isRightBehindName, left: allButLast },
  { may: ({ text }) => /.[上本]$/.test(text), isThere: yieldsToPeriod, left: nothing },
  { may: ({ text }) => text === "给上", isThere: isFrontOfSchool, left: first },
  { may: ({ text }) => text === "门锁", isThere: isRightBehindFigure, left: nothing },
  { may: ({ text }) => text === "劈柴", isThere: isCountedWood, left: nothing },
  { may: ({ text }) => text === "一把手", isThere: countsThingOfHand, left: nothing },
  { may: ({ text }) => text === "计", isThere: isNoSum, left: nothing },
  // 便|携式收音机
  {
    may: ({ text }) => text === "便",
    isThere: ({ text, at }) => text.charAt(at + 1) === "携",
    left: nothing,
  },
  // 打出|粮食500斤 is threshed, 打好|草捆 bound; 打出水井1眼 is dug.
  {
    may: ({ text }) => /^(?:打出|打好|挖成)了?$/.test(text),
    isThere: ({ text, at }) => !dug.test(text.slice(at, at + 10)),
    left: first,
  },
  { may: ({ text }) => text === "花", isThere: isBunch, left: nothing },
  { may: ({ text }) => text === "还", isThere: paysBack, left: nothing },
  // 打|成3捆; 打成|机井2眼 is built
  {
    may: ({ text }) => /^打成了?$/.test(text),
    isThere: ({ text, at }) => !/^打成了?[^,。;\n\d]{0,2}井/.test(text.slice(at, at + 6)),
    left: first,
  },
  // 说|明天送去, 打电话说|明年发鸡苗. Not: 说明|天然气的好处, 说明|年收入
  { may: ({ text }) => text === "说明", isThere: isSaidOfComing, left: first },
  // 还|清理了院子
  {
    may: ({ text }) => text === "还清",
    isThere: ({ text, at }) => "理运淤".includes(text.charAt(at + 2) || "#"),
    left: first,
  },
  {
    may: ({ text, roles, goods, measure }) =>
      text.length === 1 && roles.isOnly(Role.own) && goods === null && measure === null,
    isThere: isFrontOfThingWord,
    left: nothing,
  },
  {
    may: ({ text, roles }) =>
      text.length === 1 && roles.hasSome(verbsOfNames) && !roles.hasSome(verbsOfGiving),
    isThere: isFrontOfThing,
    left: nothing,
  },
  {
    may: ({ text, roles }) => text.length === 1 && !roles.has(Role.trouble),
    isThere: isInsideWord,
    left: nothing,
  },
];

const dug = /^[打挖][出好成]了?(?:[\d一二两三四]{0,3}[口眼座个])?(?:深|水|机|新|蓄)*(?:井|窖|塘|池)/;

/** 一袋|面|对了还有油: the thing just counted, and a word that turns to more. */
function countsBeforeTurn(cursor: Cursor, { text: said }: Word): boolean {
  const unit = last(cursor)?.quantity?.unit?.kind;
  return (unit === "count" || unit === "mass") && cursor.text.charAt(cursor.at + said.length) === "了";
}

/** 要|还|那3万元贷款: paid back, and not besides. */
function paysBack({ text, at }: Cursor): boolean {
  return repaid.test(text.slice(at + 1, at + longestRepaid));
}

const repaid =
  /^(?:掉|上)?(?:那|这|[他她]家?的?)?[笔个]?[\d.一二两三四五六七八九十百千万]+(?:元|块钱?)?的?[^,。;]{0,2}贷款(?=[,。;!]|$)/;
const longestRepaid = 20;

/** 给|上小学的孙子, whatever 给上 is */
function isFrontOfSchool({ text, at }: Cursor): boolean {
  return /^(?:[小中大]学|幼儿园|初[中一二三]|高[中一二三]|大[专一二三四]|职[高中]|技校|[一二三四五六]年级)/.test(
    text.slice(at + 2, at + 5),
  );
}

/** 用水|难题 */
function isFrontOfMatter({ text, at }: Cursor, { text: said }: Word): boolean {
  return text.charAt(at + said.length) === "题";
}

/** 走访|户秀莲, 去了|哈占明, whatever 走访户 and 去了哈 are: the last character begins a household's name. */
function isFrontOfHousehold({ text, at, parts }: Cursor, { text: said }: Word): boolean {
  const end = at + said.length;
  // 走访|户主邱国富
  if (text.charAt(end) === "主" && text.charAt(end - 1) === "户") return surnameAt(text, end + 1).length > 0;
  const hit = parts.index.nameAt(text, end - 1, parts.sender);
  // 帮|扶永平家
  if (said === "帮扶") return hit?.households.some(({ id }) => parts.sender.own.has(id)) === true;
  return hit !== null && hit.name.length >= 3 && hit.households.length > 0;
}

/** 给|上坪村, whatever 给上 is: the last character begins a village's name. */
function isBrokenByVillage({ text, at, parts }: Cursor, { text: said }: Word): boolean {
  const from = at + said.length - 1;
  const hit = parts.index.villageAt(text, from);
  return hit !== null && hit.end - from >= 3;
}

/** 去|向前进家, whatever 去向 is: a household's name begins inside and runs on to its 家. */
function isBrokenByHousehold(cursor: Cursor): boolean {
  const { text, at, parts } = cursor;
  const hit = parts.index.nameAt(text, at + 1, parts.sender);
  return isFrontOfName(cursor) && /[家户]/.test(text.charAt(hit?.end ?? text.length));
}

/** 和|解玉兰, whatever 和解 is: a household's name begins inside and runs on. */
function isFrontOfName({ text, at, parts }: Cursor): boolean {
  const hit = parts.index.nameAt(text, at + 1, parts.sender);
  return hit !== null && hit.end > at + 2 && hit.households.length > 0;
}

/** A unit alone is no word but in brackets, where it heads a column: 化肥(袋). */
export function isMoreThanUnit({ roles, measure, goods, goodsClass, quality, means }: Word): boolean {
  return !roles.isEmpty || measure !== null || !!goods || goodsClass || quality || means !== null;
}

/** 李平家|儿子, 李平家|儿媳, whatever 家儿 is; 李平家|中秋节, whatever 家中 is; 李平家|门锁, whatever 家门 is. */
function isFrontOfOther({ general, at, text }: Cursor, word: Word): boolean {
  const end = at + word.text.length;
  if (word.text.endsWith("中")) return text.charAt(end) === "秋" || text.startsWith("性笔", end);
  if (general.endAt(end - 1) <= end) return false;
  return word.text.endsWith("儿") || general.posAt(end - 1) === "thing";
}

/** 李平户|上门, whatever 户上 is: the last character begins a word for calling on them. */
function isFrontOfCall({ text, at, parts }: Cursor, { text: said }: Word): boolean {
  return parts.lexicon.longestAt(text, at + said.length - 1)?.measure?.id === "visit";
}

/** 给李平|拉|煤2吨, whatever 拉煤 is: an act of giving and a thing, with how much behind it. 帮他拉煤2吨 is work. */
function handsOverThing({ text, at, tokens }: Cursor): boolean {
  if (!startsNumeral(text.charCodeAt(at + 2))) return false;
  return !tokens.slice(-4).some((token) => has(token, Role.help));
}

/** 送去2把|门锁 */
function isRightBehindFigure(cursor: Cursor): boolean {
  const before = last(cursor);
  return before?.quantity?.unit?.kind === "count" && before.end === cursor.at;
}

/** 送|粪桶2个, whatever 送粪 is */
function endsInsideTool({ text, at }: Cursor, { text: said }: Word): boolean {
  const end = at + said.length;
  return "桶勺叉瓢铲筐车".includes(text.charAt(end) || "#") && startsNumeral(text.charCodeAt(end + 1));
}

const miles = /(?:[\d.]+|[一二两三四五六七八九十百千]+)(?:余|多)?(?:公里|千米|km|座)/y;

/** 修|路3.2公里, 修|桥2座, whatever 修路 is: what is counted so is built. 帮他修路3公里, 20人修路3公里 are work. */
function buildsCounted({ text, at, tokens }: Cursor): boolean {
  if (!startsNumeral(text.charCodeAt(at + 2))) return false;
  miles.lastIndex = at + 2;
  if (!miles.test(text)) return false;
  return !tokens.slice(-4).some((token) => has(token, Role.help) || token.quantity?.unit?.kind === "person");
}

/** 送|医用口罩, whatever 送医 is: a verb of giving, and a word of the general dictionary that runs on. */
function endsInsideThing({ general, at }: Cursor, { text: said }: Word): boolean {
  const end = at + said.length;
  return general.endAt(at) <= end - 1 && general.endAt(end - 1) > end;
}

/** 送了|点|种子, 送了|点|花生, whatever 点种 and 点花生 are: some of a thing that begins inside. */
function isSomeOfThing(cursor: Cursor, word: Word): boolean {
  if (!has(last(cursor), Role.give)) return false;
  if (word.text.length > 2) return true;
  const thing = cursor.parts.lexicon.longestAt(cursor.text, cursor.at + 1);
  return thing?.goods != null && thing.text.length > 1;
}

/** 修|通组路, 送|修枝剪, whatever 修通 and 送修 are: a longer word of a thing begins inside. */
function endsInsideBuilt({ text, at, parts }: Cursor, { text: said }: Word): boolean {
  const thing = parts.lexicon.longestAt(text, at + 1);
  if (thing === null || thing.text.length < 3) return false;
  const first = parts.lexicon.word(said.charAt(0))?.roles;
  if (thing.goods !== null) return first?.has(Role.give) ?? false;
  return thing.roles.has(Role.works) && (first?.has(Role.build) ?? false);
}

/** 李平|家|电话联系了, whatever 家电 is: behind a name a longer word begins where 家 ends. */
function isHomeOf({ text, at, parts, tokens, general }: Cursor, word: Word): boolean {
  const before = tokens[tokens.length - 1];
  if (before === undefined || before.mention === null || before.end !== at) return false;
  // 李平|家|电视看不了
  if (text.startsWith("电视", at + 1)) return true;
  const end = at + word.text.length;
  if (general.endAt(at + 1) > end && general.posAt(at + 1) === "thing") return true;
  const next = parts.lexicon.longestAt(text, at + 1);
  if (next !== null && next.text.length > 1 && at + 1 + next.text.length > end) return true;
  // 李平|家|电钻2个, whatever 家电 is
  const name = word.text.length === 2 ? (countedName.exec(text.slice(at + 1, at + 8))?.[0] ?? "") : "";
  const behind = new GeneralWords(name);
  return name.length > 1 && behind.endAt(0) === name.length && behind.posAt(0) === "thing";
}

const countedName = /^[\u4e00-\u9fff]{2,5}?(?=[\d一二两三四五六七八九十半])/;

/** 缺|电线, 没|电视, 缺|水泵, whatever 缺电 is: a longer thing begins behind the word of lacking. */
function isLackOfThing({ general, at }: Cursor): boolean {
  return general.endAt(at + 1) > at + 2 && general.posAt(at + 1) === "thing";
}

/** 两捆|劈柴, 劈柴|200斤: the wood, and no work. */
function isCountedWood(cursor: Cursor, { text: said }: Word): boolean {
  const unit = last(cursor)?.quantity?.unit?.kind;
  if (unit === "count" || unit === "mass") return true;
  // 帮他|劈柴|200斤; 一起给他|送去|劈柴|200斤 is a gift.
  const given = /^[送捎]/.test(last(cursor)?.text ?? "");
  if (!given && cursor.tokens.slice(-4).some((token) => has(token, Role.help))) return false;
  const behind = cursor.at + said.length;
  woodIsCounted.lastIndex = behind;
  return startsNumeral(cursor.text.charCodeAt(behind)) || woodIsCounted.test(cursor.text);
}

/** 劈柴|约1吨, 劈柴|有两车 */
const woodIsCounted =
  /(?:大?约|大概|差不多|近|将近|各|共)+[\d一二两三四五六七八九十百千半]+[余多来]?(?:吨|公?斤|方|立方|捆|车|担|背|堆|袋|筐)/y;

/** 一把|手电筒, 一把|手锯: the thing begins inside. */
function countsThingOfHand({ text, at }: Cursor, { text: said }: Word): boolean {
  return "电锯提摇镰".includes(text.charAt(at + said.length) || " ");
}

/** 李平|老人|家里, whatever 老人家 is: behind a name it is how the one named is called, and the home; 李平|户|均. */
function isRightBehindName({ at, tokens }: Cursor): boolean {
  const before = tokens[tokens.length - 1];
  return before !== undefined && before.mention !== null && before.end === at;
}

function isBrokenBehindName(cursor: Cursor): boolean {
  return isRightBehindName(cursor) && /^[坏烂]/.test(cursor.text.slice(cursor.at + 2, cursor.at + 3));
}

/** 一盆|花, 两束|花 */
function isBunch(cursor: Cursor): boolean {
  return (
    cursor.text.charAt(cursor.at + 1) !== "花" &&
    /^[盆束枝朵捧篮]$/.test(last(cursor)?.quantity?.unit?.name ?? "")
  );
}

/** 花|盆, 借|条: what a household spends, borrows or grows gives way to a thing of the general dictionary that begins with it. */
function isFrontOfThingWord({ general, at }: Cursor): boolean {
  return general.endAt(at) > at + 1 && general.posAt(at) === "thing";
}

const period = /个?(?:周|月(?!饼)|星期|礼拜)|季度|半年/y;

/** 乡上 gives way to 上周 behind 乡. */
function yieldsToPeriod({ text, at }: Cursor, word: Word): boolean {
  period.lastIndex = at + word.text.length;
  return period.test(text);
}

const verbsOfNames = rolesOf(Role.labour, Role.build, Role.help);
const verbsOfGiving = rolesOf(Role.give, Role.dative, Role.with);
const listedThing =
  /[\u4e00-\u9fff]{2,3}?(?=[一二两三四五六七八九十\d]{1,3}[袋桶箱瓶盒盘把支副个件条双套坛罐只根块包顶床台斤])/y;

/** 冻梨一箱,|打糕两盘: in a list of things with figures no act begins where the next one's name does. */
function isFrontOfThing(cursor: Cursor, { roles }: Word): boolean {
  if (!isMark(last(cursor), ",、") || tokenBack(cursor, 1)?.kind !== "quantity") return false;
  const { text, at, parts } = cursor;
  listedThing.lastIndex = at;
  if (!listedThing.test(text) || parts.lexicon.longestAt(text, at + 1) !== null) return false;
  if (roles.has(Role.build) && text.charAt(at) !== "打" && isThingBuilt(cursor)) return false;
  // 2户,|帮|陈九斤收玉米: a name, whatever is counted in it.
  return parts.index.nameAt(text, at + 1, parts.sender) === null;
}

/** 架线路2公里,|栽|电杆38根: a verb by itself, and a whole thing of the general dictionary up to its figure. */
function isThingBuilt({ text, at, general }: Cursor): boolean {
  const end = general.endAt(at + 1);
  return end >= at + 3 && general.posAt(at + 1) === "thing" && startsNumeral(text.charCodeAt(end));
}

/** 产 in 生产, 头 in 馒头: the end of a word of the general dictionary whose beginning is open text. */
function isInsideWord(cursor: Cursor): boolean {
  const { at, general } = cursor;
  const before = last(cursor);
  return before?.kind === "text" && before.end === at && general.endAt(at) === 0;
}
