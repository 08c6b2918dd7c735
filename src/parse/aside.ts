import { has, isMark, type Token } from "./tokens.ts";

/**
 * 走访李平(棉大衣1件)、王五(毛毯1条): what stands in brackets right behind a name and counts things, as a segment of its own
 * that begins with the name; in the order told, none where no bracket does.
 */
export function asidesOf(tokens: readonly Token[]): Token[][] {
  if (!tokens.some((token) => token.bracketed)) return [];
  return tokens.flatMap((token, at) => {
    if (token.mention === null || token.bracketed) return [];
    let open = at + 1;
    while (has(tokens[open], "home") || has(tokens[open], "title")) open += 1;
    if (!isMark(tokens[open], "(")) return [];
    const close = tokens.findIndex((other, place) => place > open && isMark(other, ")"));
    const inside = tokens.slice(open + 1, close < 0 ? tokens.length : close);
    // 化肥2袋给李平(每袋50公斤): what one weighs.
    const ofOne = inside.some((other) => has(other, "each") || has(other, "price"));
    if (ofOne || !inside.some(countsThings)) return [];
    return [[token, ...inside.map((other) => ({ ...other, bracketed: false }))]];
  });
}

function countsThings({ quantity }: Token): boolean {
  const kind = quantity?.unit?.kind;
  return kind === "count" || kind === "mass" || kind === "money";
}
