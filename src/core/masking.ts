/**
 * Names of households as a group may see them: 孙*田, 李*.
 */

/** 复姓 that are still borne; the two characters stay together as the surname. */
const compoundSurnames = new Set(
  "欧阳 上官 司马 司徒 诸葛 尉迟 皇甫 令狐 夏侯 东方 公孙 慕容 长孙 宇文 轩辕 端木 独孤 南宫 西门 百里 呼延 闻人 澹台 公冶 宗政 濮阳 淳于 单于 太叔 申屠 仲孙 钟离 鲜于 闾丘 赫连 拓跋 完颜 第五 万俟".split(
    " ",
  ),
);

/**
 * @param heard the name as it was written, where the household was found by the same sound: the character that differs
 *   stays visible, so that the sender sees which one was taken
 * @returns a name with at least one character hidden; "*" for a name of one character, "" for ""
 */
export function maskName(name: string, heard: string | null = null): string {
  const characters = [...name];
  const inside = characters.flatMap((character, index) => (/[\p{L}\p{N}]/u.test(character) ? [index] : []));
  const shown = visibleAt(characters, inside, heard === null ? [] : [...heard]);
  return characters
    .map((character, index) => (inside.includes(index) && !shown.has(index) ? "*" : character))
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
 * The words of `text` that stand for `name` but are written otherwise: as long, and alike in at least one place.
 * @returns null where the name itself stands there, or nothing like it
 */
export function heardAs(name: string, text: string): string | null {
  const wanted = [...name];
  const characters = [...text];
  if (wanted.length < 2 || text.includes(name)) return null;
  let best: { alike: number; words: string } | null = null;
  for (let start = 0; start + wanted.length <= characters.length; start += 1) {
    const alike = wanted.filter((character, index) => characters[start + index] === character).length;
    if (alike > (best?.alike ?? 0)) {
      best = { alike, words: characters.slice(start, start + wanted.length).join("") };
    }
  }
  return best?.words ?? null;
}

/** Masks every one of `names` wherever it stands in `text`; the longest first, so that no part of one is left over. */
export function maskNamesIn(text: string, names: readonly string[]): string {
  const known = [...new Set(names)]
    .filter((name) => [...name].length > 1)
    .sort((a, b) => b.length - a.length);
  return known.reduce((masked, name) => masked.replaceAll(name, maskName(name)), text);
}
