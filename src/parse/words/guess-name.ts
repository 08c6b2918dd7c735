import { isHan } from "../text/letters.ts";
import type { Normalized } from "../text/normalize.ts";
import { startsNumeral } from "../text/numeral.ts";
import { soundOf } from "../text/sound.ts";
import { type Surname, surnameAt } from "../text/surnames.ts";
import type { GeneralWords } from "./general-words.ts";
import type { Lexicon, Word } from "./lexicon.ts";
import type { NamePlace } from "./name-place.ts";
import { answersCall, isOnThePhone } from "./on-the-phone.ts";
import { Role, rolesOf } from "./roles.ts";
import type { KnownHousehold, RosterIndex, SenderView } from "./roster-index.ts";
import type { Mention, Token } from "./tokens.ts";
import { unknownName } from "./unknown-name.ts";

export type Guess = { end: number; mention: Mention };

type GuessParts = { source: Normalized; lexicon: Lexicon; index: RosterIndex; sender: SenderView };

/** What a name is looked for with: the roster and the vocabulary, and what a general dictionary makes of the text. */
type Around = { parts: GuessParts; general: GeneralWords; tokens: readonly Token[] };

/**
 * A household's name that the roster does not spell like that: same sound, 老张, pinyin, or nobody it knows.
 * Only as far as the words around it say that a name stands here.
 */
export function guessName(text: string, at: number, place: NamePlace, around: Around): Guess | null {
  if (place !== "strong" && isStaffSpeaking(text, at)) return null;
  if (withSpouse.test(text.slice(at, at + 3))) return null;
  if (place !== "none" || isCaller(text, at)) {
    const called = calledBySurname(text, at, place === "none" ? "weak" : place, around);
    // 徐叔芳家: of 徐淑芳, whatever 叔 is.
    if (called !== null) return soundingLonger(text, at, called.end, around) ?? called;
  }
  return fullName(text, at, place, around) ?? (place === "none" ? null : calledByCompound(text, at, around));
}

/** 接到|李大妈儿子电话: who was on the line. Not: 接到|李大妈送来的米, 接到|李老师电话 */
function isCaller(text: string, at: number): boolean {
  return text.startsWith("接到", at - 2) && onTheLine.test(text.slice(at, at + 12));
}

const onTheLine =
  /^(?!.{1,2}(?:老师|护士|医生|大夫|班主任|师傅|老板))[\u4e00-\u9fff]{2,8}(?:打来的?|的)?(?:电话|来电|微信|视频)/;

/** 和|老公一起去看李平: with whom, and nobody called 和老. */
const withSpouse = /^[和同跟]老[公婆伴]/;

/** 李老师|打电话说, 刘医生|说药不够: of the school or the clinic. Not: 给李老师送米, 李老师说他家漏雨 */
function isStaffSpeaking(text: string, at: number): boolean {
  if (!"老护医大班".includes(text.charAt(at + 1) || "#")) return false;
  staffSpeaks.lastIndex = at;
  return staffSpeaks.test(text) && surnameAt(text, at).length === 1;
}

const staffSpeaks =
  /[\u4e00-\u9fff](?:老师|护士|医生|大夫|班主任)(?:刚才?|今[天早]|昨天|[上下]午|又|也)?(?:打来?(?:了|过)?(?:个)?电话|来电话?|说|讲|告诉|通知|交代)(?=[^。;\n]{0,16}(?:学校|学生|女儿|儿子|孩子|孙|到校|上课|成绩|药|住院|出院|病))(?![^,。;\n]{0,3}(?:[他她]|自|家|老伴|房))(?![^。;\n]{0,16}(?:漏|坏|停[水电]|学费))/y;

/** 两袋米|老周|一桶油, 三百|欧阳大爷|两百: one of the sender's by the surname, where nothing in front tells that a name stands there. */
export function calledOwn(text: string, at: number, around: Around): Guess | null {
  const called = calledBySurname(text, at, "turn", around);
  return called !== null && called.mention.fits.length > 0 ? called : null;
}

/** A name that sounds like one of the sender's, and is told to be somebody's behind where the form of address ends. */
function soundingLonger(text: string, at: number, end: number, { parts, general }: Around): Guess | null {
  const lengths = parts.sender.lengthsLike(text.charCodeAt(at)).filter((length) => at + length > end);
  if (lengths.length === 0) return null;
  const surname = surnameAt(text, at);
  const site: Site = { text, at, place: "strong", parts, general, surname, startsWord: false, listed: false };
  return firstOf(site, lengths, (own, candidate) => (candidate.marked ? sameSound(own, candidate) : null));
}

const toWhom = /^(?:老人家?|群众|大家|乡亲|村民)们?(?:讲|宣|介|说|问|了解|解|反|发|赠|送)/;

/** 老张, 小李, 张大爷, 王婆婆, 欧阳大妈. */
function calledBySurname(text: string, at: number, place: NamePlace, around: Around): Guess | null {
  const first = text.charAt(at);
  return first === "老" || first === "小"
    ? calledFamiliarly(text, at, around)
    : (calledByTitle(text, at, place, around) ?? calledByHome(text, at, place, around));
}

/** 给欧阳送了件棉衣, 上官那儿: a surname of two characters needs no more, where one of the sender's is called so. */
function calledByCompound(text: string, at: number, { parts: { lexicon, sender } }: Around): Guess | null {
  const length = surnameAt(text, at).length;
  if (length !== 2) return null;
  const end = at + length;
  const name = text.slice(at, end);
  const fits = ofFamily(name, sender);
  if (fits.length === 0 || !endsName(text, end, lexicon.longestAt(text, end))) return null;
  return { end, mention: { name, form: "surname", fits } };
}

/** 老张, 小李 */
function calledFamiliarly(text: string, at: number, { parts, general }: Around): Guess | null {
  const { lexicon, sender } = parts;
  const start = at + 1;
  // 老黑家, where a household of the sender's is a 黑.
  const ofOwn = sender.ownList.some(({ name }) => name.charAt(0) === text.charAt(start));
  const length = surnameAt(text, start).length || (ofOwn ? 1 : 0);
  if (length === 0) return null;
  let end = start + length;
  const next = lexicon.longestAt(text, end);
  // 跟老晏|唠了会儿嗑: one of the sender's, and an act behind him.
  const acts =
    ofOwn &&
    // 帮老李|清了排水沟
    ((general.posAt(end) === "act" && general.endAt(end) !== 0) || clears.test(text.slice(end, end + 3)));
  // 老高|今年的小麦打了三千斤, of one of the sender's
  const dated = ofOwn && when.test(text.slice(end, end + 2));
  if (!acts && !dated && !endsName(text, end, next)) return null;
  const whole = lexicon.longestAt(text, at);
  if (whole !== null && whole.text.length >= 2) return null;
  if (next?.roles.has(Role.title) && !next.roles.has(Role.home)) end += next.text.length;
  const fits = ofFamily(text.slice(start, start + length), sender);
  if (fits.length === 0 && (isWordOfThing(general, at, end) || isCountingUnit(next))) return null;
  if (fits.length === 0 && oldHouse.test(text.slice(at, at + 3))) return null;
  return { end, mention: { name: text.slice(at, end), form: "surname", fits } };
}

/** 清了排水沟; not 清了欠款 */
const clears = /^(?:清了(?![欠账债贷款嗓])|[铲疏刨扒剪]了)/;

/** 去看了他家的老房,|老房|的墙裂了: no Mr Fang. Not: 老房家, 老房说 */
const oldHouse = /^老房(?:[,。;\n的漏塌倒里顶墙]|$)/;

/** 张大爷, 王婆婆, 欧阳大妈 */
function calledByTitle(text: string, at: number, place: NamePlace, { parts }: Around): Guess | null {
  const { lexicon, sender } = parts;
  const known = surnameAt(text, at);
  // 海来大爷, where one of the sender's is a 海来拉且.
  const long =
    lexicon.longestAt(text, at + 2)?.roles.has(Role.title) &&
    sender.ownList.some(({ name }) => name.length >= 4 && name.startsWith(text.slice(at, at + 2)));
  const length = long ? 2 : known.length;
  if (length === 0) return null;
  const behind = at + length;
  const longest = lexicon.longestAt(text, behind);
  // 周|老人|家, whatever 老人家 is.
  const elder = longest?.text === "老人家";
  const title = elder ? lexicon.word("老人") : longest;
  // 周老|说, 给周老|送米; not 周老板, 周老栓
  const elderly = text.charAt(behind) === "老" && (longest === null || longest.text.length < 2);
  if (elderly && goesOnBehindName(text, behind + 1))
    return calledElder(text.slice(at, behind), behind + 1, sender);
  if (!title?.roles.has(Role.title)) return null;
  // 并|向|老人讲解: whom it is told, and nobody's surname.
  if (text.charAt(at) === "向" && toWhom.test(text.slice(behind, behind + 5))) return null;
  // 看望牛奶奶, whatever 牛奶 is.
  const whole = lexicon.longestAt(text, at);
  const told = place === "strong" && title.text.length === 2 && whole?.goods != null;
  if (whole !== null && whole.text.length > length && !told) return null;
  // 章老跟户: a given name that begins like a title.
  if (title.text.length === 1 && /^[^的他她其这那]户/.test(text.slice(behind + 1, behind + 3))) return null;
  // 走访俞伯成, 到章叔平家
  if (title.text.length === 1 && isGiven(text, behind + 1, parts.lexicon)) return null;
  const family = text.slice(at, behind);
  const fits = ofFamily(family, sender);
  // 和老人谈了心: with, where none of the sender's is a 和.
  if (fits.length === 0 && family === "和") return null;
  // 入户时|老人家说, 都|老人家了: where none of the sender's is called so.
  if (fits.length === 0 && elder && length < 2 && !(place === "strong" && known.kind === "certain"))
    return null;
  const end = behind + title.text.length;
  return { end, mention: { name: text.slice(at, end), form: "surname", fits } };
}

/** 去赵家, 给陈家: by the surname alone, where one of the sender's is called so. Not: 陈家湾, 陈家旺 */
function calledByHome(text: string, at: number, place: NamePlace, { parts }: Around): Guess | null {
  const end = at + surnameAt(text, at).length;
  if (end === at || text.charAt(end) !== "家" || place === "none") return null;
  // 周家|村, 刘家|湾, 李家|屋场: a place.
  if (ofPlaces.includes(text.charAt(end + 1) || "#") || text.startsWith("屋场", end + 1)) return null;
  const fits = ofFamily(text.slice(at, end), parts.sender);
  if (fits.length === 0 || (parts.lexicon.longestAt(text, at)?.text.length ?? 1) > end - at) return null;
  const home = parts.lexicon.longestAt(text, end);
  if (!home?.roles.has(Role.home)) return null;
  const behind = end + home.text.length;
  const follower = parts.lexicon.longestAt(text, behind);
  if (!endsName(text, behind, follower)) return null;
  const told = follower?.roles.hasSome(tellsOfSomebody) || follower?.roles.has(Role.go);
  if (place === "start" && !told && !isHandedThere(text, at, behind)) return null;
  return { end, mention: { name: text.slice(at, end), form: "surname", fits } };
}

/** 赵家|送了一桶油, 赵家|给了两袋米: what was given there, with nothing behind it. Not: 公家送了一桶油, 赵家送了一桶油给李平 */
function isHandedThere(text: string, at: number, behind: number): boolean {
  return surnameAt(text, at).kind === "certain" && handedThere.test(text.slice(behind, behind + 24));
}

const handedThere =
  /^(?:也|又|都)?(?:送|给|发)(?:去|到|过去)?了[\d一二两三四五六七八九十半][^,。;\n给我他她咱送]{1,5}(?:$|[。;\n]|,(?![^,。;\n]{0,4}(?:[没不]要|没收|退)))/;

const ofPlaces = "村湾沟坪寨屯庄坝冲营堡塬垭岭坡岩桥河店铺窝坳畈";

/** The last character of a given name, and what can stand behind one. */
function isGiven(text: string, at: number, lexicon: Lexicon): boolean {
  if (!isHan(text.charCodeAt(at)) || lexicon.longestAt(text, at) !== null) return false;
  const next = text.charAt(at + 1);
  return (
    next === "" ||
    ",。、;\n".includes(next) ||
    /^(?:家|户|大[爷娘妈伯叔]|老人|奶奶|爷爷)/.test(text.slice(at + 1, at + 3))
  );
}

function goesOnBehindName(text: string, at: number): boolean {
  const next = text.charAt(at);
  return next === "" || "说讲提反送屋和,;。、\n".includes(next);
}

/** 周老: with respect, where one of the sender's is called so. */
function calledElder(family: string, end: number, sender: SenderView): Guess | null {
  const fits = ofFamily(family, sender);
  return fits.length === 0 ? null : { end, mention: { name: `${family}老`, form: "surname", fits } };
}

function ofFamily(family: string, sender: SenderView): readonly KnownHousehold[] {
  return sender.ownList.filter(({ name }) => name.startsWith(family));
}

const when = /^(?:今[天年早日晚]|昨[天日晚]|前[天年些几两阵]|去年|上[周月个]|这[几两回次])/;

/** 小麦|种子, 老陈醋: a thing by the general dictionary, where nobody of the sender's is called so. */
function isWordOfThing(general: GeneralWords, at: number, end: number): boolean {
  return general.posAt(at) === "thing" && general.endAt(at) >= end;
}

/** 小方|桌, 小马|扎: the end of a thing, and no word that follows a name. */
function isCountingUnit(next: Word | null): boolean {
  return next !== null && next.unit !== null && next.roles.isEmpty && next.measure === null;
}

/** Where a name is looked for, and what was found out about it before any length was tried. */
export type Site = {
  text: string;
  at: number;
  place: NamePlace;
  parts: GuessParts;
  general: GeneralWords;
  surname: Surname;
  /** A word of the vocabulary starts here, which does something in a sentence. */
  startsWord: boolean;
  /** 走访三户|李平陈九斤, 李平|陈九斤: behind how many they are, or another of them. */
  listed: boolean;
};

/** A stretch that may be a name. */
export type Candidate = {
  spelling: string;
  end: number;
  /** 阿依·古丽 */
  dotted: boolean;
  /** The word right behind it. */
  follower: Word | null;
  /** What follows does not run on from it. */
  parted: boolean;
  /** 家, 大爷 or 户 behind it tells that it is somebody's name. */
  marked: boolean;
};

/** Most names have three characters, so they are tried before the longer; 王建国|家 before 王建|国. */
const lengthsTried = [4, 3, 2, 5, 6];

function fullName(
  text: string,
  at: number,
  place: NamePlace,
  { parts, general, tokens }: Around,
): Guess | null {
  const { lexicon, index } = parts;
  const word = lexicon.longestAt(text, at);
  if (word !== null && word.text.length >= 2) return null;
  // 脱贫户和监测户: joined to another class of households; 向|脱贫户: whom it is about.
  const leads = word?.roles.has(Role.joins) === true || "向从对于".includes(text.charAt(at));
  if (leads && lexicon.longestAt(text, at + 1)?.roles.hasSome(classes)) return null;
  if (index.villageAt(text, at) !== null) return null;
  // 把米|放门口了: a thing, and where it was put.
  if (word?.goods != null && /[把将]/.test(text.charAt(at - 1)) && puts.test(text.charAt(at + 1)))
    return null;
  // 后两户, 后头三家: the last of those just named.
  if (text.charAt(at) === "后") {
    const figure = "头面边".includes(text.charAt(at + 1) || "#") ? at + 2 : at + 1;
    if (startsNumeral(text.charCodeAt(figure))) return null;
  }
  const startsWord = word !== null && !word.roles.isEmpty;
  const last = place === "none" ? tokens[tokens.length - 1] : undefined;
  const listed = last?.kind === "household" || last?.quantity?.unit?.kind === "household";
  const site: Site = { text, at, place, parts, general, surname: surnameAt(text, at), startsWord, listed };
  const sounding = firstOf(site, parts.sender.lengthsLike(text.charCodeAt(at)), sameSound);
  const calls = place === "none" && answersCall(text, at, parts.source);
  if (sounding !== null || (place === "none" && !calls) || isTrade(text, at)) return sounding;
  if (calls) return firstOf({ ...site, place: "weak" }, [3], callerUnknown);
  return (
    calledByGiven(site) ?? givenAlone(site) ?? dottedName(site) ?? firstOf(site, lengthsTried, unknownName)
  );
}

const classes = rolesOf(Role.householdClass, Role.ownHouseholds);
const puts = /[放搁摆]/;

/** 走访养牛户李平: told by what they raise. */
function isTrade(text: string, at: number): boolean {
  return (text.charAt(at + 2) === "户" || text.charAt(at + 3) === "户") && /[养种]/.test(text.charAt(at));
}

function firstOf(
  site: Site,
  lengths: readonly number[],
  read: (site: Site, candidate: Candidate) => Mention | null,
): Guess | null {
  for (const length of lengths) {
    const candidate = readCandidate(site, length);
    if (candidate === null) continue;
    const mention = read(site, candidate);
    if (mention !== null && !holdsKnownName(site, candidate)) return { end: candidate.end, mention };
  }
  return null;
}

/** 艾合买提大叔, 去古丽娜尔家: 艾合买提·卡德尔 and 古丽娜尔·玉素甫 by what people call them, as 老张 by his surname. */
function calledByGiven({ text, at, place, parts }: Site): Guess | null {
  const called = parts.sender.calledAt(text, at);
  if (called === null || text.charAt(called.end) === "·") return null;
  const { end, fits } = called;
  const marked = isMarked(text, end, parts.lexicon.longestAt(text, end), parts.lexicon);
  if (place === "start" && !marked) return null;
  return { end, mention: { name: text.slice(at, end), form: "surname", fits } };
}

/** 走访了桂花|家: by no more than the given name of one of the sender's own, which tells nobody for sure. */
function givenAlone({ text, at, place, parts: { sender } }: Site): Guess | null {
  if (place === "start" || !opensGivenHome(text, at, sender)) return null;
  const end = at + 2;
  return { end, mention: { name: text.slice(at, end), form: "unknown", fits: [] } };
}

/** 桂花|家, 九斤|户, where one of the sender's own is a 李桂花 or 陈九斤. Not: 九斤家|具 */
export function opensGivenHome(text: string, at: number, { ownList }: SenderView): boolean {
  if (!/^[家户](?![具家电伙畜禽务政常长用])/.test(text.slice(at + 2, at + 4))) return false;
  const given = text.slice(at, at + 2);
  return ownList.some(({ name }) => name.length === 3 && name.endsWith(given));
}

/** 依马木·买买提|送米: somebody unknown; the part behind the last dot goes on to where a word of its own ends. */
function dottedName({ text, at, parts, general, startsWord }: Site): Guess | null {
  const dot = lastDot(text, at);
  // 走访中买买提·吐尔逊说
  if (dot === null || startsWord || "中时后".includes(text.charAt(at))) return null;
  for (let end = dot + 3; end <= dot + 6 && isHan(text.charCodeAt(end - 1)); end += 1) {
    if (end < text.length && general.endAt(end) === 0) continue;
    if (!endsName(text, end, parts.lexicon.longestAt(text, end))) continue;
    const name = text.slice(at, end).replaceAll("·", "");
    return { end, mention: { name, form: "unknown", fits: [] } };
  }
  return null;
}

/** The last middle dot of a name that begins at `at`, with a few characters before each. */
function lastDot(text: string, at: number): number | null {
  let dot: number | null = null;
  for (let end = at; end - (dot ?? at) <= 7; end += 1) {
    if (text.charAt(end) === "·" && end > at + 1) dot = end;
    else if (!isHan(text.charCodeAt(end))) break;
  }
  return dot;
}

function readCandidate({ text, at, parts }: Site, length: number): Candidate | null {
  const end = endOfSpelling(text, at, length);
  if (end === null) return null;
  const next = text.charAt(end);
  const final = text.charAt(end - 1);
  // 李大局|家, of 李大菊
  const own =
    final === "局" && next === "家" && parts.sender.bySound(soundOf(text.slice(at, end))).length > 0;
  if (("村组镇乡县局社".includes(final) && !own) || (next !== "" && "村组镇乡县局社市省区".includes(next)))
    return null;
  const follower = parts.lexicon.longestAt(text, end);
  // 张三、李四两户: the last is a number of households.
  if (
    length > 2 &&
    (next === "户" || next === "家") &&
    /[两二三四五六七八九十\d]/.test(final) &&
    /[、和]/.test(text.charAt(at - 1))
  )
    return null;
  // 在朋友圈帮农|户卖了蜂蜜
  if (next === "户" && final === "农") return null;
  // 万寿菊苗今天一户发20株, 完了三十户: so many of them; a long name does not end in a figure.
  if (length >= 4 && (next === "户" || next === "家") && startsNumeral(text.charCodeAt(end - 1))) return null;
  // 麦种一家50斤: so much to each.
  if (length >= 2 && next === "家" && "一每".includes(final) && startsNumeral(text.charCodeAt(end + 1)))
    return null;
  // 郭老讲|屋背的水沟塌了: he tells it, and is not called so.
  if (length === 3 && text.charAt(at + 1) === "老" && "讲说提".includes(final)) return null;
  const dotted = end - at > length;
  const spelling = dotted ? text.slice(at, end).replaceAll("·", "") : text.slice(at, end);
  const marked = isMarked(text, end, follower, parts.lexicon);
  return { spelling, end, dotted, follower, marked, parted: endsName(text, end, follower) };
}

/** Where `length` characters of a name end, over middle dots; null where something else stands among them. */
function endOfSpelling(text: string, at: number, length: number): number | null {
  let end = at;
  for (let left = length; left > 0; end += 1) {
    if (isHan(text.charCodeAt(end))) left -= 1;
    else if (end === at || text.charAt(end) !== "·") return null;
  }
  return end;
}

function endsName(text: string, at: number, follower: Word | null): boolean {
  if (follower !== null || at >= text.length) return true;
  return isHan(text.charCodeAt(at)) ? startsNumeral(text.charCodeAt(at)) : text.charAt(at) !== "·";
}

/** What is told apart by 那 as a time or a thing. */
const counted =
  "天年时次回晚个些种段样日月周件棵条座口间道片根台把辆匹只栋堵架丘垄群排笔桩张本床桶袋箱瓶盒株蔸窝坡亩";

/** 家, 家里, 大爷, 的儿子, 户 */
function isMarked(text: string, end: number, follower: Word | null, lexicon: Lexicon): boolean {
  if (follower === null) return false;
  const { roles } = follower;
  // 通水那天: when, not where; 塘边那棵树: which of such things.
  if (follower.text === "那" && counted.includes(text.charAt(end + 1) || "#")) return false;
  if (roles.has(Role.home) || roles.has(Role.title) || roles.has(Role.kin)) return true;
  if (roles.has(Role.ownPlace) && follower.text.startsWith("家")) return true;
  const next = text.charAt(end);
  return next === "户" || (next === "的" && (lexicon.longestAt(text, end + 1)?.roles.has(Role.kin) ?? false));
}

const tellsOfSomebody = rolesOf(Role.need, Role.say, Role.missed);

/** 黄金桂 for 黄金贵: spelled otherwise, but it sounds like one of the sender's households. */
function sameSound(site: Site, candidate: Candidate): Mention | null {
  const { place, parts, listed } = site;
  const { spelling, follower, parted } = candidate;
  // Three syllables are no chance: 郭首仁今天来了 at a start or in a list, and 啊正两全家 wherever 家 tells that it is somebody.
  const long = spelling.length >= 3;
  if (!parted && !long) return null;
  if (place === "none") {
    const told = long && (candidate.marked || listed || isBeforeTheirs(site, candidate));
    if (!told && !isOnThePhone(site, candidate)) return null;
  } else if (place === "start" && !long) {
    const told = candidate.marked || follower?.roles.hasSome(tellsOfSomebody);
    if (!told && !isBeforeTheirs(site, candidate) && !isOnThePhone(site, candidate)) return null;
  }
  const fits = parts.sender.bySound(soundOf(spelling));
  // 大米2袋、|黄豆|1袋, where somebody is called 黄豆: spelled like that, and not read for a name before.
  const amongThings =
    "、和送买发带".includes(site.text.charAt(site.at - 1) || "#") &&
    isCountedBehind(site.text, candidate.end);
  // 送|高粱米|10斤, where somebody is called 高梁
  if (amongThings && (isWordOfThing(site.general, site.at, candidate.end) || isSpelledSo(fits, spelling)))
    return null;
  return fits.length > 0 ? { name: spelling, form: "sound", fits } : null;
}

function isSpelledSo(fits: readonly KnownHousehold[], spelling: string): boolean {
  return fits.some(({ name }) => name === spelling);
}

/** 高粱|10斤, 高粱|米10斤 */
function isCountedBehind(text: string, end: number): boolean {
  const at = "米面粉油酒".includes(text.charAt(end) || "#") ? end + 1 : end;
  return startsNumeral(text.charCodeAt(at));
}

/** 黄金桂|她家 */
function isBeforeTheirs({ text }: Site, { end }: Candidate): boolean {
  const whose = text.charAt(end);
  return (whose === "他" || whose === "她") && /^(?:家|屋里)/.test(text.slice(end + 1, end + 3));
}

/** 接到|刘建国|的电话; not 接到李老师的电话 */
function callerUnknown(site: Site, candidate: Candidate): Mention | null {
  if (!isOnThePhone(site, candidate) || /[师生夫长员]$/.test(candidate.spelling)) return null;
  return unknownName(site, candidate);
}

/** 帮李桂花 is a verb and a name, and so is 和哈力木·沙吾提, whatever surname 和 may be; 和米|家湾村 is a village. */
function holdsKnownName({ text, at, parts }: Site, { end }: Candidate): boolean {
  for (let place = at + 1; place < end; place += 1)
    if ((parts.index.villageAt(text, place)?.end ?? 0) > end) return true;
  for (let place = at + 1; place < end; place += 1) {
    const hit = parts.index.nameAt(text, place, parts.sender);
    if (hit === null || hit.households.length === 0) continue;
    // 上山看邢|家友
    if (place === end - 1 && hit.end <= end + 1) continue;
    if (hit.end >= end || hit.name.length >= 3) return true;
  }
  return false;
}
