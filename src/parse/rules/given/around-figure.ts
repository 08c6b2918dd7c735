import type { Normalized } from "../../text/normalize.ts";
import { sentenceSoFar } from "../../text/sentence.ts";
import type { Item } from "../../words/item.ts";

/** What is told of an item's figure around it. */
export type AroundFigure = {
  /** The figure stands in front of all else of its item: 两袋|米. */
  opens: boolean;
  /** The sentence up to the figure. */
  said: string;
  /** The same over a full stop. */
  before: string;
  /** What follows the figure, its thing as well where that stands behind. */
  behind: string;
  /** What follows the whole item. */
  after: string;
};

/** As far back and on as it is looked at, so that long messages cost no more; null for an item without a figure. */
export function aroundFigure({ tokens }: Item, { text }: Normalized): AroundFigure | null {
  const own = [...tokens].sort((one, other) => one.start - other.start);
  const figure = own.find(({ quantity }) => quantity !== null);
  const last = own.at(-1);
  if (figure === undefined || last === undefined) return null;
  return {
    opens: own[0] === figure,
    before: text.slice(Math.max(0, figure.start - longestBefore), figure.start),
    said: sentenceSoFar(text.slice(Math.max(0, figure.start - longestBefore), figure.start)),
    behind: text.slice(figure.end, figure.end + longestBehind),
    after: text.slice(last.end, last.end + longestBehind),
  };
}

const longestBefore = 60;
const longestBehind = 24;
