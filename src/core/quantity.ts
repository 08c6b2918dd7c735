/**
 * Figures in the ledger are whole numbers, so that sums are exact: money in 分, everything else in thousandths of
 * its unit. These two functions are the only place that knows.
 */
const moneyScale = 100;
const otherScale = 1000;

/** Whether figures of this unit are money. */
export function isMoney(unit: string | null): boolean {
  return unit === "元";
}

function scaleOf(unit: string | null): number {
  return isMoney(unit) ? moneyScale : otherScale;
}

/** The stored whole number for a figure as said (1.5 袋 → 1500, 12.35 元 → 1235). Null stays null. */
export function toStored(quantity: number | null, unit: string | null): number | null {
  return quantity === null ? null : Math.round(quantity * scaleOf(unit));
}

/** The figure to show for a stored whole number (1500 of 袋 → 1.5). Null stays null. */
export function fromStored(stored: number | null, unit: string | null): number | null {
  return stored === null ? null : stored / scaleOf(unit);
}
