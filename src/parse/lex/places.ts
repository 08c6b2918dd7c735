import { isHan, isLatin } from "../text/letters.ts";
import { startsNumeral } from "../text/numeral.ts";
import { papers } from "../words/papers.ts";
import { Role } from "../words/roles.ts";
import { has, type Token } from "../words/tokens.ts";
import { type Cursor, last, push, type Reader, splitsLatin, wordOutruns } from "./cursor.ts";

const asName = new RegExp(
  `村?(?:的)?(?:驻村|帮扶|工作)*(?:工作队|工作组|工作专班|专班|工作站|帮扶队|第一书记|书记|干部|队员|队长|联络员|责任人|单位|${papers})`,
  "y",
);

const office = /村?(?:村部|村委会?|队部|驻村点|宿舍)(?![旁边后前对附隔东南西北侧斜的])/y;

/**
 * 驻桃子坪村, 住在桃子坪村村部: 驻村, with the village told; not 驻桃子坪村工作队 or 驻桃子坪村帮扶月报, which name who reports, or the
 * report, nor 住在桃子坪村, where somebody lives.
 */
export const stay: Reader = {
  begins: (character) => character === "驻" || character === "住",
  read(cursor) {
    const { text, at } = cursor;
    const { index, lexicon } = cursor.parts;
    const lodged = text.charAt(at) === "住";
    const end = text.startsWith("住在", at) ? at + 2 : at + 1;
    const hit = index.villageAt(text, end);
    if (hit === null || (text.charAt(at - 1) === "进" && movingIn.test(text.slice(hit.end, hit.end + 4))))
      return false;
    const behind = lodged ? office : asName;
    behind.lastIndex = hit.end;
    if (behind.test(text) !== lodged && !(lodged && fromDayToDay(cursor))) return false;
    push(cursor, "word", end).word = lexicon.word("驻村");
    return true;
  },
};

/** 工作组进驻上坪村|的第一天: the day they came, told of for what else was done on it. */
const movingIn = /^的?第[一1]天/;

/** 5号到7号|一直|住在桃子坪村: whoever reports, as nobody else is told of. */
function fromDayToDay({ tokens }: Cursor): boolean {
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const { text, when } = tokens[at] as Token;
    if (when !== null) return when.kind === "range";
    if (!/^(?:一直|都|就|均|我|我们)$/.test(text)) return false;
  }
  return false;
}

const goesOn = /(?:家里?|屋里?|那儿|那边)(?![了里让托等叫由请的])[\u4e00-\u9fff]/y;

/**
 * 上午|搁李平家唠了会儿嗑: 在, as it is said in the north-east, where something goes on there. Not: 东西搁李平家了, 搁李平家两袋米, 搁李平家托他转交.
 */
export const being: Reader = {
  begins: (character) => character === "搁",
  read(cursor) {
    const { text, at, parts } = cursor;
    const before = last(cursor);
    const opens =
      before === undefined || before.kind === "mark" || before.kind === "day" || has(before, Role.next);
    if (!opens && !/[上中下]午|[早晚]上|[前后]?晌/.test(before.text)) return false;
    const name = parts.index.nameAt(text, at + 1, parts.sender);
    if (name === null || name.households.length === 0) return false;
    goesOn.lastIndex = name.end;
    if (!goesOn.test(text) || startsNumeral(text.charCodeAt(goesOn.lastIndex - 1))) return false;
    const token = push(cursor, "word", at + 1);
    token.word = parts.lexicon.word("在");
    token.text = "在";
    return true;
  },
};

const englishStay =
  /(?:stayed(?: overnight)?|on duty|was on duty|been staying|stationed|was stationed) (?:in |at )|(?:spent|stayed) (?=(?:for )?[a-z0-9.]+ (?:more |full |whole )?(?:days?|nights?|weeks?)\b)|(?<=(?:^|[.。;,!\n] ?|\b(?:i|we) ))(?:lived|slept) (?:in |at |(?=(?:for )?[a-z0-9.]+ (?:days?|nights?|weeks?)\b))/y;
const inVillage = /(?:the |our |my |this )?villages?\b(?! (?:clinic|school|hospital|shop|hotel|inn)\b)/y;

/** stayed in longtang village, spent 3 days in the village: 驻村; not stayed in hospital, spent 3 days harvesting. */
export const stayInEnglish: Reader = {
  begins: (character) => "sbwol".includes(character),
  read(cursor) {
    const { text, at, parts } = cursor;
    if (isLatin(text.charCodeAt(at - 1))) return false;
    englishStay.lastIndex = at;
    const found = englishStay.exec(text)?.[0];
    if (found === undefined) return false;
    const end = at + found.length - 1;
    if (!leadsToVillage(cursor, at)) return false;
    const token = push(cursor, "word", end);
    token.word = parts.lexicon.word("驻村");
    token.text = "驻村";
    return true;
  },
};

const toPlace = /[^,.;]{1,40}? (?:in|at) /y;

function leadsToVillage({ text, parts }: Cursor, from: number): boolean {
  toPlace.lastIndex = from;
  if (!toPlace.test(text)) return false;
  const place = toPlace.lastIndex;
  if (parts.index.villageAt(text, place) !== null) return true;
  inVillage.lastIndex = place;
  return inVillage.test(text);
}

/** 桃子坪村, 桃子坪, taoziping */
export const village: Reader = {
  begins: () => true,
  read(cursor) {
    const hit = cursor.parts.index.villageAt(cursor.text, cursor.at);
    if (hit === null || wordOutruns(cursor, hit.end) || splitsLatin(cursor, hit.end)) return false;
    if (isPartOfDeed(cursor, hit.end)) return false;
    const named = isLatin(cursor.text.charCodeAt(cursor.at)) && cursor.text.startsWith(" village", hit.end);
    push(cursor, "village", named ? hit.end + " village".length : hit.end).villageIds = hit.villageIds;
    return true;
  },
};

/** 制茶|培训, whatever village is called 茶培: what was done begins with its last character. */
function isPartOfDeed({ text, at, parts }: Cursor, end: number): boolean {
  if (end - at !== 2 || text.charAt(end - 1) === "村") return false;
  const word = parts.lexicon.longestAt(text, end - 1);
  return word?.measure != null && word.text.length > 1;
}

/** 收到|县水务局|赠送的轮椅, 领到|水务局|发的水桶: had from the office that the sender comes from, as from 我局. */
export const ownOffice: Reader = {
  begins: (character) => isHan(character.charCodeAt(0)),
  read(cursor) {
    const { text, at, tokens } = cursor;
    const had = last(cursor)?.text === "了" ? tokens[tokens.length - 2] : last(cursor);
    if (!has(had, Role.receive)) return false;
    const { sender, lexicon } = cursor.parts;
    // With its first character or, where that tells of what kind of place it is, without it.
    if (sender.office?.slice(0, 2).includes(text.charAt(at)) !== true) return false;
    const office = text.startsWith(sender.office, at)
      ? sender.office
      : sender.office.replace(/^[省市县区旗]/, "");
    if (office.length < 2 || !text.startsWith(office, at)) return false;
    const token = push(cursor, "word", at + office.length);
    token.word = lexicon.word("我局");
    token.text = "我局";
    return true;
  },
};
