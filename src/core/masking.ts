import { type NameFinder, nameFinder } from "./name-finder.ts";

/**
 * Names of households as a group may see them: 孙＊田, 李＊. The full-width star, since the platforms' markdown takes half-width ones
 * for emphasis: between two masked names the text would go italic and the stars vanish.
 */
const star = "＊";

/** 复姓 that are still borne; the two characters stay together as the surname. */
const compoundSurnames = new Set(
  "欧阳 上官 司马 司徒 诸葛 尉迟 皇甫 令狐 夏侯 东方 公孙 慕容 长孙 宇文 轩辕 端木 独孤 南宫 西门 百里 呼延 闻人 澹台 公冶 宗政 濮阳 淳于 单于 太叔 申屠 仲孙 钟离 鲜于 闾丘 赫连 拓跋 完颜 第五 万俟".split(
    " ",
  ),
);

/**
 * @param heard what was written, only where the household was found by the same sound (heardAs): the character that
 *   differs stays visible, so that the sender sees which one was taken
 * @returns a name with at least one character hidden; "＊" for a name of one character, "" for ""
 */
export function maskName(name: string, heard: string | null = null): string {
  const characters = [...name];
  const inside = characters.flatMap((character, index) => (/[\p{L}\p{N}]/u.test(character) ? [index] : []));
  const shown = visibleAt(characters, inside, heard === null ? [] : [...heard]);
  return characters
    .map((character, index) => (inside.includes(index) && !shown.has(index) ? star : character))
    .join("");
}

function visibleAt(name: string[], letters: number[], heard: string[]): Set<number> {
  const [first, second, last] = [letters[0], letters[1], letters.at(-1)];
  if (first === undefined || last === undefined || first === last) return new Set();
  const compound =
    letters.length > 2 && second === first + 1 && compoundSurnames.has(`${name[first]}${name[second]}`);
  const surname = compound && second !== undefined ? [first, second] : [first];
  const given = letters.filter((index) => !surname.includes(index));
  const differing =
    heard.length === name.length ? letters.filter((index) => name[index] !== heard[index]) : [];
  const [different] = differing.filter((index) => given.includes(index));
  // With a given name of one character, it is the surname that is hidden instead.
  if (different !== undefined) return new Set(given.length > 1 ? [...surname, different] : [different]);
  return new Set(given.length > 1 ? [...surname, last] : surname);
}

/**
 * The words of `text` that stand for `name` but are written otherwise: as long, and of the same sound.
 * @param soundOf what words of the same sound have in common
 * @returns null where the name itself stands there, in any spelling, or nothing that sounds like it
 */
export function heardAs(name: string, text: string, soundOf: (words: string) => string): string | null {
  const length = [...name].length;
  const characters = [...text];
  if (length < 2 || nameFinder([name]).in(text).length > 0) return null;
  const sound = soundOf(name);
  for (let start = 0; start + length <= characters.length; start += 1) {
    const words = characters.slice(start, start + length).join("");
    if (/^[\p{L}·•]+$/u.test(words) && soundOf(words) === sound) return words;
  }
  return null;
}

/** Masks every known name in `text`, as it is spelled there. Of names that overlap only what all of them show is shown. */
export function maskNamesIn(text: string, names: NameFinder): string {
  const hidden = new Set<number>();
  for (const { start, end } of names.in(text)) {
    const written = text.slice(start, end);
    const masked = [...maskName(written)];
    let at = start;
    for (const [index, character] of [...written].entries()) {
      if (masked[index] !== character) hidden.add(at);
      at += character.length;
    }
  }
  if (hidden.size === 0) return text;
  let at = 0;
  let shown = "";
  for (const character of text) {
    shown += hidden.has(at) ? star : character;
    at += character.length;
  }
  return shown;
}
