import type { Span } from "../core/entry.ts";
import type { Act } from "./intent/deeds.ts";
import { type Normalized, quote } from "./normalize.ts";
import { Role } from "./roles.ts";
import type { Step } from "./story.ts";
import { has, type Token } from "./tokens.ts";

/**
 * Stretches with a figure that no rule read, though they were told as done; and days that no calendar has, as what was
 * told of them stands under another. Also money in a stretch that was read for something else.
 * @param acts where the entries stand
 */
export function leftoversOf(
  steps: readonly Step[],
  tokens: readonly Token[],
  acts: readonly Act[],
  source: Normalized,
): Span[] {
  const left: Span[] = [];
  for (const { noDay, start, end } of tokens) if (noDay) left.push(quote(source, start, end));
  for (const step of steps)
    if (step.stance === "done" && isUnread(step, acts)) left.push(quote(source, step.start, step.end));
  return left.length < 2 ? left : left.sort((a, b) => a.start - b.start);
}

function isUnread(step: Step, acts: readonly Act[]): boolean {
  const { tokens, rules } = step;
  const counts = rules.length === 0 ? isFigure : isMoney;
  if (!tokens.some(counts)) return false;
  if (tokens.some((token) => has(token, Role.own))) return false;
  // 李平3只,王五5只,|鹅苗都发下去了: read when it was told what they count.
  const isRead = ({ start, end }: Token) =>
    acts.some(
      (act) =>
        act.start <= start &&
        end <= act.end &&
        (rules.length === 0 ? step.start <= act.start && act.end <= step.end : act.facts.unit === "元"),
    );
  return tokens.some((token) => counts(token) && !isRead(token));
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
