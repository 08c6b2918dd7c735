import type { Kept } from "../scene/kept.ts";
import { Sign } from "../text/characters.ts";
import { readNumeral } from "../text/numeral.ts";

const inAll =
  /(?<=[\d一二两三四五六七八九十百千万])户[^,;。:\n\d]{0,3}(?:[\d一二两三四五六七八九十]{1,3}[轮遍次])?[,、]?(?:一?共计?|累计|合计|总计|总共|达到?)*([\d一二两三四五六七八九十百千万.]{1,8})[余多]?户次(?=[,;。!\n]|$)/y;

/** 走访46户,共184户次 */
export const countsVisitsInAll = new Sign("次", /户[^。;\n]{0,20}户次/);

/** 走访46户|,共184户次, 走访46户4轮,累计184户次: how many homes, and how many calls on them, which is what counts. Not: 走访46户,上月184户次 */
export function settleVisitsInAll(list: readonly Kept[], text: string): void {
  for (const { facts, start, end } of list) {
    if (facts.measure !== "visit" || facts.households.length > 0 || facts.quantity === null || facts.missed)
      continue;
    const all = inAllBehind(text, start, end);
    if (all !== null && all > facts.quantity) facts.quantity = all;
  }
}

/** The calls told behind the first count of homes between `from` and `to`; null where none are. */
function inAllBehind(text: string, from: number, to: number): number | null {
  for (let home = text.indexOf("户", from); home >= 0 && home <= to; home = text.indexOf("户", home + 1)) {
    inAll.lastIndex = home;
    const found = inAll.exec(text);
    if (found !== null) return readNumeral(found[1] ?? "", 0)?.value ?? null;
  }
  return null;
}
