import { Sign } from "../text/characters.ts";
import type { Token } from "../words/tokens.ts";
import type { Said } from "./hear.ts";

/** What stands where a figure or a name would be filled in: X月X日, XX户, ___份, 某某家. */
const blankForm =
  /(?<![a-z\d])(?:x{1,4}|[×○]{1,4}|_{2,}|某某)(?=[年月日户人份袋斤元次场家村组镇桶箱个名条篇件期])/;

export const blank = new Sign("x×○_某", blankForm);

/**
 * X月X日走访XX户,送XX几斤: how a report is to be written, with its blanks left open and nothing filled in.
 * @returns where the sentence with the blanks begins; null where none has any, or where somebody or some figure is told in it
 */
export function blanksFrom(text: string, clauses: readonly Said[], tokens: readonly Token[]): number | null {
  const at = blankForm.exec(text)?.index;
  if (at === undefined) return null;
  const held = clauses.findLast(({ start }) => start <= at);
  if (held === undefined) return null;
  const same = clauses.filter(({ sentence }) => sentence === held.sentence);
  const start = same[0]?.start ?? 0;
  const end = same[same.length - 1]?.end ?? text.length;
  const filled = tokens.some(
    (token) =>
      token.start >= start &&
      token.end <= end &&
      (token.mention !== null || (token.quantity?.value ?? null) !== null),
  );
  return filled ? null : start;
}
