import { anyOf } from "../text/characters.ts";
import { isLatin } from "../text/letters.ts";
import { readNumeral, startsNumeral } from "../text/numeral.ts";
import type { Word } from "../words/lexicon.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { has, hasSome, isMark } from "../words/tokens.ts";
import { type Cursor, last, push, type Reader, tokenBack } from "./cursor.ts";
import { joinEnglishThing } from "./open-text.ts";

import { isMoreThanUnit } from "./word-at.ts";

/** 走访, 大米, 大概: a word of the vocabulary. */
export const word: Reader = {
  begins: () => true,
  read(cursor) {
    const { word } = cursor;
    if (word === null) return false;
    if (word.roles.has(Role.about)) cursor.about ||= !isSomeOf(cursor, word) && !isSeasonNear(cursor, word);
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
    if (word.roles.has(Role.pronoun) && isTheirHome(cursor, word)) {
      push(cursor, "word", end).word = cursor.parts.lexicon.word("家");
      return true;
    }
    if (word.text === "给" && cursor.parts.source.characters.mayHaveOneOf(suffering) && isSuffered(cursor)) {
      push(cursor, "word", end).word = cursor.parts.lexicon.word("被");
      return true;
    }
    if (word.goods !== null && isLatin(word.text.charCodeAt(0)) && joinEnglishThing(cursor, end)) return true;
    if (word.means === null) push(cursor, "word", end).word = word;
    else pushMeaning(cursor, word, word.means, end);
    return true;
  },
};

const suffering = anyOf("被让叫遭");
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

/** 李平|那户|今天去了: straight behind the name, their home. */
function isTheirHome(cursor: Cursor, { text }: Word): boolean {
  const name = last(cursor);
  return /^[那这][户家]$/.test(text) && name?.mention != null && name.end === cursor.at;
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

/** 年关|将近|走访李平,送米1袋; 春节|将近: about when, and no figure. */
function isSeasonNear({ text, at }: Cursor, { text: said }: Word): boolean {
  return (
    said.endsWith("近") &&
    at > 0 &&
    "关节秋春至夏冬末".includes(text.charAt(at - 1)) &&
    !startsNumeral(text.charCodeAt(at + said.length))
  );
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
