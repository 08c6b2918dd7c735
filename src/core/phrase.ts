import { matterWithout } from "./matter.ts";
import { nameFinder } from "./name-finder.ts";

/**
 * Words that were not read, as they are counted: without names (一户) and figures (N), so that the same phrase of
 * two people is one, and tells nothing of either.
 */
export function phraseOf(text: string, names: readonly string[]): string {
  return matterWithout(text.trim(), nameFinder(names))
    .normalize("NFKC")
    .replace(/\d+(?:\.\d+)?/g, "N")
    .replace(/\s+/g, " ");
}
