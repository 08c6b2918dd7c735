import { Sign } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";
import { has, isMark, type Token } from "../../words/tokens.ts";

/** 送化肥5袋:李平2,刘军3 */
export const sharesWithoutUnit = new Sign(
  "袋桶箱只株棵床件份张本包瓶盒头羽套双个斤",
  /[袋桶箱只株棵床件份张本包瓶盒头羽套双个斤][^。;\n\d]{0,8}[\u4e00-\u9fff]\d{1,4}(?=[,、。;\n]|[\u4e00-\u9fff]{2,5}\d|$)/,
);

/**
 * 送化肥|5袋|:李平|2|,刘军|3|, with 袋 for both: shares of what was counted just before, which nobody says the unit of again.
 * Not: 送化肥5袋,李平|2|, of one alone; 送化肥5袋,李平|3|,刘军|4|, which are more than there was
 */
export function withUnitOfWhole(tokens: readonly Token[]): readonly Token[] {
  let out: Token[] | null = null;
  for (const [at, whole] of tokens.entries()) {
    const unit = whole.quantity?.unit;
    const all = whole.quantity?.value;
    if (all == null || unit == null || !(unit.kind === "count" || unit.kind === "mass")) continue;
    const shares = sharesBehind(tokens, at + 1);
    const bare = shares.filter((share) => isBare(tokens[share]));
    const sum = shares.reduce((total, share) => total + (tokens[share]?.quantity?.value ?? 0), 0);
    if (shares.length < 2 || bare.length === 0 || sum > all) continue;
    if (shares.some((share) => !isBare(tokens[share]) && tokens[share]?.quantity?.unit?.name !== unit.name))
      continue;
    out ??= [...tokens];
    for (const share of bare) {
      const token = tokens[share] as Token;
      if (token.quantity !== null) out[share] = { ...token, quantity: { ...token.quantity, unit } };
    }
  }
  return out ?? tokens;
}

/** Where the figures of a row of names stand that begins here: 李平|2|,刘军家|3 */
function sharesBehind(tokens: readonly Token[], from: number): readonly number[] {
  const shares: number[] = [];
  for (let at = from; at < tokens.length; ) {
    while (isMark(tokens[at], ",、:(") || has(tokens[at], Role.dative)) at += 1;
    if (tokens[at]?.mention == null) break;
    const figure = has(tokens[at + 1], Role.home) ? at + 2 : at + 1;
    if (tokens[figure]?.quantity?.value == null) break;
    shares.push(figure);
    at = figure + 1;
  }
  return shares;
}

function isBare(token: Token | undefined): boolean {
  const quantity = token?.quantity;
  return (
    quantity != null &&
    quantity.unit === null &&
    quantity.unitSaid === null &&
    /^\d+$/.test(token?.text ?? "")
  );
}
