import type { Span } from "../core/entry.ts";
import { type Normalized, quote } from "./normalize.ts";
import { Role } from "./roles.ts";
import type { Step } from "./story.ts";
import { has, type Token } from "./tokens.ts";

/**
 * Stretches with a figure that no rule read, though they were told as done; and days that no calendar has, as what was
 * told of them stands under another. Also money in a stretch that was read for something else.
 * @param paid where the entries of money stand
 */
export function leftoversOf(
  steps: readonly Step[],
  tokens: readonly Token[],
  paid: readonly { start: number; end: number }[],
  source: Normalized,
): Span[] {
  const isRead = (token: Token) => paid.some(({ start, end }) => start <= token.start && token.end <= end);
  const unread = steps
    .filter((step) => step.stance === "done" && !step.tokens.some((token) => has(token, Role.own)))
    .filter((step) =>
      step.rules.length === 0
        ? step.tokens.some(isFigure)
        : step.tokens.some((token) => isMoney(token) && !isRead(token)),
    )
    .map((step) => quote(source, step.start, step.end));
  const noDays = tokens.filter((token) => token.noDay).map(({ start, end }) => quote(source, start, end));
  return [...noDays, ...unread].sort((a, b) => a.start - b.start);
}

/** 花了3000元给她家修水管: where the work was read, the money must not be passed over without a word. */
function isMoney({ quantity, bracketed }: Token): boolean {
  return quantity?.unit?.kind === "money" && !bracketed;
}

/** Ages, family sizes and numbers of days are background. */
function isFigure(token: Token): boolean {
  const kind = token.quantity?.unit?.kind;
  return token.kind === "quantity" && kind !== "day" && kind !== "person" && kind !== "household";
}
