import type { Span } from "../core/entry.ts";
import type { Step } from "./compose.ts";
import type { Lexicon } from "./lexicon.ts";
import { type Normalized, quote } from "./normalize.ts";
import { has, type Token } from "./tokens.ts";

/** Stretches with a figure or unknown words that no rule read, though they were told as done. */
export function leftoversOf(
  steps: readonly Step[],
  tokens: readonly Token[],
  source: Normalized,
  _lexicon: Lexicon,
): Span[] {
  return steps
    .filter(
      (step) =>
        !tokens.some((token) => token.start >= step.start && token.end <= step.end && has(token, "own")),
    )
    .filter((step) => step.stance === "done" && step.rules.length === 0)
    .filter((step) =>
      tokens.some((token) => token.start >= step.start && token.end <= step.end && isFigure(token)),
    )
    .map((step) => quote(source, step.start, step.end));
}

/** Ages, family sizes and numbers of days are background. */
function isFigure(token: Token): boolean {
  const kind = token.quantity?.unit?.kind;
  return token.kind === "quantity" && kind !== "day" && kind !== "person" && kind !== "household";
}
