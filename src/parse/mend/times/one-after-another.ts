import { Sign } from "../../text/characters.ts";
import { isMark, type Token } from "../../words/tokens.ts";

const inTurn =
  /一([张份袋本件箱桶户家个条包盒])一?\1地?(?=[^,。;!?\n\d]{0,6}(?:送|发|派|贴|讲|给|交|搬|拉|递|卸))/;

/** 一张一张发传单100张 */
export const oneAfterAnother = new Sign("一", inTurn);
const all = new RegExp(inTurn, "g");

/** |一张|一张|发|传单|100张 without the first two: how it was done, and no figure of it. Not: 一户一袋, 送米一袋, 一户户走访了, 一本|本子, 走访12户,一户一户发2份, 一箱一箱|牛奶 */
export function withoutOneAfterAnother(tokens: readonly Token[], _: unknown, text: string): readonly Token[] {
  const spans = [...text.matchAll(all)]
    .map((found) => [found.index, found.index + found[0].length] as const)
    .filter(([from, to]) => isManner(tokens, from, to));
  return tokens.filter(
    (token) =>
      isMark(token, ",;。!?\n") || !spans.some(([from, to]) => token.start >= from && token.end <= to),
  );
}

/** The words end where the second of them does, no thing stands behind them, and they are no share of homes that are counted. */
function isManner(tokens: readonly Token[], from: number, to: number): boolean {
  const last = tokens.findLastIndex(({ end }) => end <= to);
  const [word, next] = tokens.slice(last, last + 2);
  if (word?.end !== to || next?.word?.goods != null) return false;
  const ofHomes = /^一[户家]/.test(tokens.find(({ start }) => start === from)?.text ?? "");
  // 给李平、刘军一家一家送米1袋
  const named = tokens.filter((token) => token.mention !== null && token.end <= from).length;
  if (ofHomes && named > 1) return false;
  return !ofHomes || !tokens.some((token) => (token.end <= from || token.start >= to) && isHomes(token));
}

function isHomes({ quantity }: Token): boolean {
  return quantity?.unit?.kind === "household" && (quantity.value ?? 0) > 1;
}
