import { isDigit, isLatin } from "../text/letters.ts";
import { quote } from "../text/normalize.ts";
import { startsNumeral } from "../text/numeral.ts";
import { soundOf } from "../text/sound.ts";
import { namePlaceAfter } from "../words/name-place.ts";
import { Role, rolesOf } from "../words/roles.ts";
import type { NameHit } from "../words/roster-index.ts";
import { isGoodsOrText } from "../words/things.ts";
import { has, hasSome, isMark, type Token } from "../words/tokens.ts";
import { endOfHeadsOffice, isCompany } from "./company.ts";
import { type Cursor, push, type Reader, splitsLatin, wordOutruns } from "./cursor.ts";
import { readOwnSound } from "./latin-names.ts";

const longestNumber = 20;

/** H041: a household by the number it has in the roster; 给H100送米1袋: by one that nobody has there. Not: H100型水泵 */
export const householdNumber: Reader = {
  begins: startsLatin,
  read(cursor) {
    const { text, at } = cursor;
    const before = text.charCodeAt(at - 1);
    if (isLatin(before) || isDigit(before)) return false;
    let end = at;
    let figured = false;
    for (; end - at < longestNumber; end += 1) {
      const code = text.charCodeAt(end);
      if (isDigit(code)) figured = true;
      else if (!isLatin(code) && code !== 0x2d) break;
    }
    const id = text.slice(at, end);
    const household = figured ? cursor.parts.index.byId(id) : null;
    if (household === null && !(figured && cursor.parts.index.isLikeId(id) && standsAsNumber(text, at, end)))
      return false;
    const name = household?.name ?? quote(cursor.parts.source, at, end).text;
    const fits = household === null ? [] : [household];
    push(cursor, "household", end).mention = { name, form: "number", fits };
    return true;
  },
};

/** 给|H099|送米, 走访|H099|: where a household may be named. Not: H601水稻种子, 会议室H101, 刘军(H099) */
function standsAsNumber(text: string, at: number, end: number): boolean {
  return (
    beforeNumber.test(text.slice(Math.max(0, at - 3), at)) && behindNumber.test(text.slice(end, end + 2))
  );
}

const beforeNumber = /(?:^|[给到去访望问户、,。;:\n ]|户编号)$/;
const behindNumber = /^(?:$|[家户、,。;:\n送给的在和与跟反说])/;

/** 李平, 阿依·古丽, li ping: somebody the roster has, the sender's own households also by their sound. */
export const rosterName: Reader = {
  begins: () => true,
  read(cursor) {
    const { text, at, parts } = cursor;
    const hit = parts.index.nameAt(text, at, parts.sender);
    if (hit === null) return isLatin(text.charCodeAt(at)) && readOwnSound(cursor);
    if (wordOutruns(cursor, hit.end) || splitsLatin(cursor, hit.end)) return false;
    if (startsNumeral(text.charCodeAt(at)) && isCount(cursor, hit)) return false;
    if (isOrdinary(cursor, hit) && !standsAsName(cursor, hit)) return false;
    if (standsAsThing(cursor, hit.end) || (hit.households.length === 0 && opensOwnName(cursor, hit.end)))
      return false;
    const end = endOfHeadsOffice(cursor, hit);
    if (hit.households.length === 0 || isSender(cursor, hit) || (end === hit.end && isCompany(cursor, hit)))
      push(cursor, "cadre", hit.end);
    else push(cursor, "household", end).mention = { name: hit.name, form: "roster", fits: hit.households };
    return true;
  },
};

const numeral = /^[一二三四五六七八九十百]+$/;

/** 补助|七十三块, where somebody is called 七十三; 七十三家 and 七十三户 are his. */
function isCount({ text, parts }: Cursor, { name, end }: NameHit): boolean {
  if (!numeral.test(name)) return false;
  const next = text.charAt(end);
  if (next === "万" || next === "千") return true;
  const unit = parts.lexicon.unitAt(text, end)?.unit;
  // 七十三|米2袋
  if (next === "米" && startsNumeral(text.charCodeAt(end + 1))) return false;
  return unit !== undefined && unit.kind !== "household";
}

/** 陈果|富家, where 陈果 is a colleague and 陈国富 one of the sender's: whoever has a home there is no colleague. */
function opensOwnName({ text, at, parts }: Cursor, end: number): boolean {
  if (!"家户屋".includes(text.charAt(end + 1) || "#")) return false;
  const longer = parts.sender.lengthsLike(text.charCodeAt(at)).includes(end + 1 - at);
  return longer && parts.sender.bySound(soundOf(text.slice(at, end + 1))).length > 0;
}

/** The sender's own name; 罗正荣家 said by 罗正荣 is another of that name, since he would say 我家. */
function isSender({ text, parts }: Cursor, { name, end }: NameHit): boolean {
  return name === parts.sender.name && !parts.lexicon.longestAt(text, end)?.roles.has(Role.home);
}

function startsLatin(character: string): boolean {
  return isLatin(character.charCodeAt(0));
}

/** 平安 is a word as well; so is 方便 in 方便面, 田里 before a longer word that starts inside the name. */
function isOrdinary(cursor: Cursor, hit: NameHit): boolean {
  const { lexicon } = cursor.parts;
  if (lexicon.word(hit.name) !== null) return true;
  if (hit.name.length > 2) return false;
  // 花生油, 林业局: a longer word of things and places.
  const pos = cursor.general.posAt(cursor.at);
  const longer = (pos === "thing" || pos === "place") && cursor.general.endAt(cursor.at) > hit.end;
  if (longer && "油局站粉苗种籽面酒米糖草".includes(cursor.text.charAt(hit.end) || "#")) return true;
  // 李平|面粉两袋, whatever 平面 is.
  const thing = lexicon.longestAt(cursor.text, hit.end);
  if (thing?.goods != null && startsNumeral(cursor.text.charCodeAt(hit.end + thing.text.length)))
    return false;
  const inner = lexicon.longestAt(cursor.text, hit.end - 1);
  return inner !== null && inner.text.length >= 2 && inner.roles.has(Role.plain);
}

/** 卖了6吨|高粱, 领到|高粱|种8斤: where things stand, a name that the general dictionary has for a thing is that thing. */
function standsAsThing({ text, at, tokens, general }: Cursor, end: number): boolean {
  const before = tokens[tokens.length - 1];
  if (before === undefined || before.end !== at) return false;
  const unit = before.quantity?.unit?.kind;
  // 送大米2袋、|黄豆|1袋, 给李平送|高粱|种子2袋
  const counted = startsNumeral(text.charCodeAt(end));
  const listed = counted && isMark(before, "、和") && isCountedThing(tokens);
  if (listed || isSeedThere(text, end, before))
    return general.posAt(at) === "thing" && general.endAt(at) >= end;
  if (unit !== "mass" && unit !== "count" && unit !== "area") {
    if (!hasSome(before, handling)) return false;
    const gives = has(before, Role.give) || has(before, Role.dative);
    // 送高粱种8斤, but 送高粱2袋面粉.
    if (gives && !startsNumeral(text.charCodeAt(text.charAt(end) === "种" ? end + 1 : end))) return false;
  }
  return general.posAt(at) === "thing" && general.endAt(at) >= end;
}

/** 送|高粱|种子2袋 */
export function isSeedThere(text: string, end: number, before: Token | undefined): boolean {
  return hasSome(before, handling) && seedOf.test(text.slice(end, end + 4));
}

const seedOf = /^(?:种子|种|苗|籽|油|粉|仁|酒)[\d一二两三四五六七八九十半几]/;

/** 大米|2袋|、 */
function isCountedThing(tokens: readonly Token[]): boolean {
  const figure = tokens[tokens.length - 2]?.quantity?.unit?.kind;
  const thing = tokens[tokens.length - 3];
  return (figure === "mass" || figure === "count") && thing?.mention === null && isGoodsOrText(thing);
}

const handling = rolesOf(Role.receive, Role.sell, Role.own, Role.labour, Role.give);

/** 平安(200元), 平安反映缺水, 平安 says his roof leaks, 平安、李平两家各送米2袋: of a word that opens a clause, what is told of somebody alone. */
function isToldOf({ text, parts }: Cursor, end: number): boolean {
  const next = text.charAt(end);
  if (next === "(") return startsNumeral(text.charCodeAt(end + 1));
  // 平安 says his roof leaks
  if (next === " " || next === "s") return speaksEnglish.test(text.slice(end, end + longestSaying));
  if (next === "反") {
    raisesMatter.lastIndex = end;
    return raisesMatter.test(text);
  }
  let row = end;
  while (text.charAt(row) === "、") {
    const beside = parts.index.nameAt(text, row + 1, parts.sender);
    if (beside === null || beside.households.length === 0) return false;
    row = beside.end;
  }
  if (row === end) return false;
  eachOfRow.lastIndex = row;
  return eachOfRow.test(text);
}

const speaksEnglish = /^ ?(?:says|said|reports|reported|asks for|asked for|complains|complained) /;
const longestSaying = 12;
/** 平安|反映缺水. Not: 高兴|反映在脸上, 高兴|反映了大家的心情 */
const raisesMatter = /反映(?!在|出|了?[^,。;\n]{0,6}(?:心情|情绪|心声|态度|变化|感受))/y;

/** 平安、李平|两家各, 平安、李平|家都, 平安、李平|反映 */
const eachOfRow = /(?:[两二三四五六七八九][家户]|家?(?:[各均都]|反映|分别|没人|不在|外出))/y;

/** 平安家, 走访平安: what is before or behind it makes a name of a word. */
function standsAsName(cursor: Cursor, hit: NameHit): boolean {
  const roles = cursor.parts.lexicon.longestAt(cursor.text, hit.end)?.roles;
  const next = cursor.text.charAt(hit.end);
  if (next === "户" || next === ":" || roles?.has(Role.title) || roles?.has(Role.kin)) return true;
  if (roles?.has(Role.home) && next !== "得") return true;
  // 平安(200元), 平安家里没人, 平安不在家: where a name may stand, what is told of somebody.
  const opens =
    cursor.at === 0 ||
    "、,;:。\n ".includes(cursor.text.charAt(cursor.at - 1)) ||
    cursor.tokens[cursor.tokens.length - 1]?.text === "其中";
  if (opens && (roles?.has(Role.missed) || isToldOf(cursor, hit.end))) return true;
  const place = namePlaceAfter(cursor.tokens);
  if (place === "strong") return true;
  // 贺喜 豆面10斤, in a list of lines
  if (next === " " && (cursor.at === 0 || cursor.text.charAt(cursor.at - 1) === "\n"))
    return cursor.text.includes("\n");
  return (place === "weak" || place === "place") && next !== "得" && !roles?.has(Role.plain);
}
