import { charactersOf } from "./characters.ts";
import type { Normalized } from "./normalize.ts";

/** Whether one of the sender's own is called so, in Latin letters: li ping. */
export type IsName = (name: string) => boolean;

/** A way of saying it in English, and what the rules read instead. */
export type EnglishForm = {
  /** Global. */
  pattern: RegExp;
  /** What stands in place of what was found; null where it stays. */
  put: (found: RegExpExecArray, isName: IsName) => string | null;
};

/** li ping, ouyang mingde, 李平 */
export const englishName = "(?:[a-z]{1,12}(?: [a-z]{1,12}){0,2}|[\\u4e00-\\u9fff·]{2,5})";

/** a, two, 12 */
export const englishNumber =
  "(?:\\d+(?:\\.\\d+)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)";

export const englishMonth =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

/** The text with every place rewritten that the form's pattern finds, mapped back to the text as sent. */
export function rewritten(source: Normalized, { pattern, put }: EnglishForm, isName: IsName): Normalized {
  const { text, starts } = source;
  let kept = "";
  const keptStarts: number[] = [];
  let from = 0;
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    if (found[0] === "") pattern.lastIndex += 1;
    const instead = put(found, isName);
    if (instead === null) continue;
    const end = found.index + found[0].length;
    kept += `${text.slice(from, found.index)}${instead}`;
    keptStarts.push(...starts.slice(from, found.index));
    for (let at = 0; at < instead.length; at += 1)
      keptStarts.push(starts[Math.min(found.index + at, end)] as number);
    from = end;
  }
  if (from === 0 && kept === "") return source;
  const rest = kept + text.slice(from);
  return {
    ...source,
    text: rest,
    starts: [...keptStarts, ...starts.slice(from)],
    characters: charactersOf(rest),
  };
}
