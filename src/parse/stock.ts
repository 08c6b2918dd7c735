import type { Kept } from "./entries.ts";

/**
 * 拉来100袋化肥,东村发了60袋: what was brought is given as the sentences behind it tell, and adds nothing to that; of what
 * 剩下的给了老人 tells without a figure it is the rest.
 * @param text what was read
 */
export function settleStock(entries: Kept[], text: string): void {
  for (let at = entries.length - 1; at >= 0; at -= 1) {
    const stock = entries[at];
    if (stock === undefined || !stock.stock || stock.facts.quantity === null) continue;
    const handed = entries.filter((part) => isHandedOf(part, stock, text));
    if (handed.length === 0) continue;
    const total = handed.reduce((all, { facts }) => all + (facts.quantity ?? 0), 0);
    const left = Math.round((stock.facts.quantity - total) * 1000) / 1000;
    const rest = left > 0 && restGiven.test(text.slice(handed[handed.length - 1]?.end));
    if (rest) stock.facts = { ...stock.facts, quantity: left };
    else entries.splice(at, 1);
  }
}

/** Told behind it, of the same thing in the same unit, and not besides it. */
function isHandedOf(part: Kept, stock: Kept, text: string): boolean {
  return (
    part !== stock &&
    !part.stock &&
    part.facts.quantity !== null &&
    part.start >= stock.end &&
    part.sentence - stock.sentence <= 1 &&
    part.facts.measure === stock.facts.measure &&
    part.facts.item === stock.facts.item &&
    part.facts.unit === stock.facts.unit &&
    !besides.test(text.slice(stock.end, part.start))
  );
}

const besides = /另|额外|单独|此外/;

const restGiven =
  /^[^。\n]*(?:剩下|剩余|余下|其余)的?(?:都|全|全部)?(?:给|送|发|分)(?!.*(?:明天|后天|下[次周]))/;
