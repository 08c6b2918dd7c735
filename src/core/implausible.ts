import type { EntryFacts } from "./entry.ts";
import { isMoney } from "./quantity.ts";

const mostOfAUnit = 10_000;
const mostMoney = 1_000_000;

/**
 * Figures that one cadre hardly brings about in one message: more visits than there are households, more than 10,000
 * of any unit, money above 1,000,000 元. Sums over a longer time (`total`) are left out.
 * @param households how many there are; 0 where that is not known
 */
export function implausible<E extends EntryFacts>(entries: readonly E[], households: number): E[] {
  return entries.filter(({ measure, quantity, unit, total }) => {
    if (total || quantity === null) return false;
    if (isMoney(unit)) return quantity > mostMoney;
    if (measure === "visit" && households > 0 && quantity > households) return true;
    return quantity > mostOfAUnit;
  });
}
