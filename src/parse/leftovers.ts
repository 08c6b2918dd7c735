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
  const left: Span[] = [];
  for (const { noDay, start, end } of tokens) if (noDay) left.push(quote(source, start, end));
  for (const step of steps) if (isUnread(step, paid)) left.push(quote(source, step.start, step.end));
  return left.sort((a, b) => a.start - b.start);
}

function isUnread({ stance, tokens, rules }: Step, paid: readonly { start: number; end: number }[]): boolean {
  if (stance !== "done" || !tokens.some(rules.length === 0 ? isFigure : isMoney)) return false;
  if (tokens.some((token) => has(token, Role.own))) return false;
  const isRead = (token: Token) => paid.some(({ start, end }) => start <= token.start && token.end <= end);
  return rules.length === 0 || tokens.some((token) => isMoney(token) && !isRead(token));
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
