import { isMark, type Token } from "../../words/tokens.ts";

const counted = new Set(["household", "person", "times"]);

/** 走访42/60户: so many out of so many, as one figure of those that were. Not: 化肥1/2袋, 走访60/42户. */
export function joinDoneOf(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((_, at) => isDoneOf(tokens, at))) return tokens;
  return tokens.flatMap((token, at) => {
    if (isDoneOf(tokens, at - 1) || isDoneOf(tokens, at - 2)) return [];
    if (!isDoneOf(tokens, at) || token.quantity === null) return [token];
    const whole = tokens[at + 2] as Token;
    const unit = whole.quantity?.unit ?? null;
    return [{ ...token, end: whole.end, text: token.text, quantity: { ...token.quantity, unit } }];
  });
}

function isDoneOf(tokens: readonly Token[], at: number): boolean {
  if (!isMark(tokens[at + 1], "/")) return false;
  const part = tokens[at]?.quantity;
  const whole = tokens[at + 2]?.quantity;
  if (part?.value == null || whole?.value == null || !counted.has(whole.unit?.kind ?? "")) return false;
  if (part.unit !== null && part.unit !== whole.unit) return false;
  return part.value <= whole.value;
}
