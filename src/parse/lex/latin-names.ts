import { isLatin } from "../text/letters.ts";
import { quote } from "../text/normalize.ts";
import { isPinyin, isSurnameSound, soundOfFirst } from "../text/sound.ts";
import { namePlaceAfter } from "../words/name-place.ts";
import { Role } from "../words/roles.ts";
import type { KnownHousehold } from "../words/roster-index.ts";
import { has, type Mention } from "../words/tokens.ts";
import { type Cursor, last, push, type Reader } from "./cursor.ts";

const words =
  /[a-z\u00e0-\u024f]+(?:['-](?!s\b)[a-z]+)?(?:[ ·][a-z\u00e0-\u024f]+(?:['-](?!s\b)[a-z]+)?){0,3}/y;

/** li ping, li guo-hua: the longest run of words that sounds like one of the sender's households. */
export function readOwnSound(cursor: Cursor): boolean {
  const said = wordsAt(cursor);
  if (said === null) return false;
  for (let count = said.length; count > 0; count -= 1) {
    const end = endOf(said, count);
    const name = cursor.text.slice(cursor.at, end);
    const fits = name.length > 3 ? soundsOf(name).map((sound) => cursor.parts.sender.bySound(sound)) : [];
    const found = fits.find(({ length }) => length > 0);
    if (found === undefined) continue;
    pushName(cursor, end, "sound", found);
    return true;
  }
  return false;
}

/** lü and lyu are lv in pinyin typed without dots, and so is many a lu; 囤 is dun to some, and tun to others: han mandun. */
function soundsOf(name: string): string[] {
  const sound = name
    .replace(/[ ·'-]/g, "")
    .replaceAll("ü", "v")
    .replaceAll("lyu", "lv");
  if (sound.endsWith("dun")) return [sound, `${sound.slice(0, -3)}tun`];
  return sound.startsWith("lu") ? [sound, `lv${sound.slice(2)}`] : [sound];
}

const titles = new Set("mr mrs ms miss uncle auntie aunt grandma grandpa granny old lao xiao".split(" "));
const familyBehind = /(?:'s)? (?:family|household|house|home|place)\b/y;
const placeBehind = / ?(?:village|township|town|county|city|district|bureau|road|hospital|school|bank)\b/y;

/** Zhang Liping, Uncle Wang, the Li family: somebody whom no roster of the sender's spells so. */
export const latinName: Reader = {
  begins: (character) => isLatin(character.charCodeAt(0)),
  read(cursor) {
    if (cursor.word !== null && !titles.has(cursor.word.text)) return false;
    const said = wordsAt(cursor);
    return said !== null && (readCalled(cursor, said) || readUnknown(cursor, said));
  },
};

type Said = { text: string; start: number; end: number };

/** The words at the cursor, at most four, that might be a name; null inside a word. */
function wordsAt({ text, at }: Cursor): Said[] | null {
  if (!isLatin(text.charCodeAt(at)) || isLatin(text.charCodeAt(at - 1))) return null;
  words.lastIndex = at;
  const found = words.exec(text)?.[0];
  if (found === undefined) return null;
  let start = at;
  return found.split(/[ ·]/).map((word) => {
    const end = start + word.length;
    const one = { text: word, start, end };
    start = end + 1;
    return one;
  });
}

/** Written with a capital in the message as sent. */
function isCapital({ parts }: Cursor, word: Said | undefined): boolean {
  if (word === undefined) return false;
  const first = quote(parts.source, word.start, word.start + 1).text;
  return first !== first.toLowerCase();
}

function endOf(said: readonly Said[], count: number): number {
  return said[count - 1]?.end ?? 0;
}

/** Uncle Wang, Lao Li, the Zhang family, Li's home: by surname. */
function readCalled(cursor: Cursor, said: readonly Said[]): boolean {
  const [first, second, third] = said;
  if (first === undefined) return false;
  if (titles.has(first.text)) {
    if (second === undefined || !isSurnameSound(second.text) || !isCapital(cursor, second)) return false;
    // Mr Zhang Liping is called by his full name.
    if (third !== undefined && isPinyin(third.text) && isCapital(cursor, third)) return false;
    pushName(cursor, second.end, "surname", ofSurname(cursor, second.text));
    return true;
  }
  familyBehind.lastIndex = first.end;
  if (!isSurnameSound(first.text) || !familyBehind.test(cursor.text) || !isCapital(cursor, first))
    return false;
  pushName(cursor, first.end, "surname", ofSurname(cursor, first.text));
  return true;
}

function ofSurname({ parts }: Cursor, sound: string): readonly KnownHousehold[] {
  return parts.sender.ownList.filter(({ name }) => soundOfFirst(name.charAt(0)) === sound);
}

/** Two words or more: a surname and pinyin, or capitals where the words before expect a name. */
function readUnknown(cursor: Cursor, said: readonly Said[]): boolean {
  const { text, parts, at } = cursor;
  const place = namePlaceAfter(cursor.tokens);
  const [first, second] = said;
  if (first === undefined || second === undefined || place === "none") return false;
  const capital = isCapital(cursor, first);
  if (!capital && place !== "strong") return false;
  const expected = place === "strong" || place === "weak";
  const pinyin = isSurnameSound(first.text) && isPinyin(second.text);
  if (!pinyin && !(expected && capital)) return false;
  const count = said.findIndex(
    (word, index) =>
      (index > 0 && isCapital(cursor, word) !== capital) ||
      (pinyin && index > 0 && !isPinyin(word.text)) ||
      parts.lexicon.longestAt(text, word.start) !== null ||
      isPlaceAt(text, word.start),
  );
  const names = count < 0 ? Math.min(said.length, 3) : count;
  if (names < 2 || (!capital && names > 2)) return false;
  const end = endOf(said, names);
  if (isPlaceAt(text, end)) return false;
  const along = has(last(cursor), Role.with) || has(last(cursor), Role.role);
  if (along || parts.index.isCadreSound(text.slice(at, end).replace(/[ ·'-]/g, "")))
    push(cursor, "cadre", end);
  else pushName(cursor, end, "unknown", []);
  return true;
}

/** Longtang township */
function isPlaceAt(text: string, at: number): boolean {
  placeBehind.lastIndex = at;
  return placeBehind.test(text);
}

const possessiveForm = /'s?(?: (?:home|house|place|family|household|door|yard|courtyard))?(?![a-z])/y;

/** li ping's, li ping's home: what belongs to a household is its home's. */
export const possessive: Reader = {
  begins: (character) => character === "'",
  read(cursor) {
    const before = last(cursor);
    if (before?.mention == null || before.end !== cursor.at) return false;
    possessiveForm.lastIndex = cursor.at;
    if (!possessiveForm.test(cursor.text)) return false;
    const token = push(cursor, "word", possessiveForm.lastIndex);
    token.word = cursor.parts.lexicon.word("家");
    token.text = "家";
    return true;
  },
};

/** The name as it was written, capitals and all. */
function pushName(cursor: Cursor, end: number, form: Mention["form"], fits: readonly KnownHousehold[]): void {
  const name = quote(cursor.parts.source, cursor.at, end).text;
  push(cursor, "household", end).mention = { name, form, fits };
}
