import { pinyin } from "pinyin-pro";
import { CharacterTable } from "./character-table.ts";
import { isLatin } from "./letters.ts";
import { allSurnames } from "./surnames.ts";

/** 李么妹 is 李幺妹: in a name 么 is how 幺 is often written. */
const soundByCharacter = new Map([["么", "yao"]]);

function soundOfCharacter(character: string): string {
  let sound = soundByCharacter.get(character);
  if (sound === undefined) {
    sound = pinyin(character, { toneType: "none", v: true }).toLowerCase();
    soundByCharacter.set(character, sound);
  }
  return sound;
}

const surnameSounds: Readonly<Record<string, string>> = {
  单: "shan",
  曾: "zeng",
  解: "xie",
  仇: "qiu",
  任: "ren",
  盖: "ge",
  查: "zha",
  区: "ou",
  朴: "piao",
  尉: "wei",
  翟: "zhai",
  覃: "qin",
  乐: "yue",
  缪: "miao",
  折: "she",
  召: "shao",
  牟: "mou",
  薄: "bo",
  都: "du",
  郗: "xi",
};

/** How the first character of a name sounds. */
export function soundOfFirst(character: string): string {
  return surnameSounds[character] ?? soundOfCharacter(character);
}

/** 城 and 陈, 刘 and 牛: alike to who speaks without -g, zh-, ch- and sh-, and with n- for l-. */
export function soundsNear(one: string, other: string): boolean {
  return asSpoken(one) === asSpoken(other);
}

function asSpoken(character: string): string {
  return soundOfFirst(character)
    .replace(/^([zcs])h/, "$1")
    .replace(/^l/, "n")
    .replace(/ng$/, "n");
}

const numberOfSound = new Map<string, number>();
const numberByCode = new CharacterTable<number>();

/** The sound of a name's first character as a number from 0 on, the same for all that sound alike. @param code of the character */
export function soundNumber(code: number): number {
  let number = numberByCode.get(code);
  if (number === undefined) {
    const sound = soundOfFirst(String.fromCharCode(code));
    number = numberOfSound.get(sound) ?? numberOfSound.size;
    numberOfSound.set(sound, number);
    numberByCode.set(code, number);
  }
  return number;
}

/** Pinyin without tones, a syllable a character; letters stay. Same text, same sound. */
export function soundOf(name: string): string {
  let sound = "";
  for (let index = 0; index < name.length; index += 1) {
    const character = name.charAt(index);
    const surname = index === 0 && name.length <= 4 ? surnameSounds[character] : undefined;
    sound += surname ?? (isLatin(character.charCodeAt(0)) ? character : soundOfCharacter(character));
  }
  return sound;
}

const initials = "zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw]";
const finals =
  "iang|iong|uang|ueng|ang|eng|ing|ong|ian|iao|uai|uan|van|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|ve|vn|a|e|i|o|u|v|\u00fc";
const syllables = new RegExp(`^(?:(?:${initials})?(?:${finals})'?-?){1,3}$`);

/** Lower-case letters that may be read as one to three syllables: guihua, but not village. */
export function isPinyin(word: string): boolean {
  return word.length >= 2 && syllables.test(word);
}

let surnames: ReadonlySet<string> | null = null;

/** zhang, ouyang, lyu */
export function isSurnameSound(word: string): boolean {
  surnames ??= new Set([...allSurnames.map(soundOf), "lyu", "l\u00fc"]);
  return surnames.has(word);
}
