import type { NameFinder } from "./name-finder.ts";
import { dropRelatives } from "./relatives.ts";

/** The matter of a need as any group may read it: the sender may have named somebody else's household, too, or a cadre. */
export function matterForGroup(text: string, households: NameFinder, cadres: NameFinder): string {
  return matterWithout(matterWithout(text, households), cadres, "干部");
}

/**
 * The matter of a need as a group may read it: without people. Known names are taken out wherever they stand, in any
 * spelling, with the 家 or 户 behind them; so is what looks like a name behind 儿子, 老伴 and the like.
 * @param instead what stands where a known name stood
 */
export function matterWithout(text: string, names: NameFinder, instead = "一户"): string {
  let matter = "";
  let from = 0;
  const surnames = new Set<string>();
  for (const { start, end } of names.in(text)) {
    surnames.add(String.fromCodePoint(text.codePointAt(start) ?? 0));
    // Of two names that overlap the second only carries on where the first ends.
    if (start >= from) matter += `${text.slice(from, start)}${instead}`;
    from = end + (/^\s?(?:家里|家中|家|户)/u.exec(text.slice(end))?.[0].length ?? 0);
  }
  return dropRelatives(`${matter}${text.slice(from)}`, surnames);
}
