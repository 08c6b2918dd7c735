import type { Span } from "../../core/entry.ts";
import type { Act } from "../intent/deeds.ts";
import type { Step } from "../scene/story.ts";
import { type Normalized, quote } from "../text/normalize.ts";
import { Role } from "../words/roles.ts";
import { has, type Token } from "../words/tokens.ts";

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
  for (const step of steps) {
    const unread = unreadOf(step, acts);
    if (unread !== null) left.push(quote(source, unread.start, unread.end));
    else for (const { start, end } of beyondAllFigures(step)) left.push(quote(source, start, end));
  }
  return left.length < 2 ? left : left.sort((a, b) => a.start - b.start);
}

type Place = { start: number; end: number };

function unreadOf(step: Step, acts: readonly Act[]): Place | null {
  const { stance, tokens, rules } = step;
  if (stance !== "done") return null;
  if (rules.length > 0) return moneyLeft(step, acts) ?? givenLeft(tokens, acts);
  if (!tokens.some(isFigure) || tokens.some((token) => has(token, Role.own))) return null;
  // 李平3只,王五5只,|鹅苗都发下去了: read when it was told what they count.
  const within = acts.filter((act) => step.start <= act.start && act.end <= step.end);
  return tokens.some((token) => isFigure(token) && !isIn(within, token)) ? step : null;
}

/** 送|化肥12345678袋: more than anybody gives, and so no figure; it must not be passed over without a word. */
function beyondAllFigures({ stance, tokens }: Step): Place[] {
  if (stance !== "done") return [];
  return tokens.flatMap((token, at) => {
    const before = tokens[at - 1];
    const told = before !== undefined && (has(before, Role.give) || before.word?.goods != null);
    if (!told || !digitsOnly.test(token.text)) return [];
    return { start: before.start, end: (tokens[at + 1] ?? token).end };
  });
}

const digitsOnly = /^\d{7,}$/;

function isIn(acts: readonly Act[], { start, end }: Token): boolean {
  return acts.some((act) => act.start <= start && end <= act.end);
}

/** 送了两桶油|每桶80元: money in what was read for something else, from behind what was read in front of it. */
function moneyLeft({ tokens, start, end }: Step, acts: readonly Act[]): Place | null {
  if (!tokens.some(isMoney) || tokens.some((token) => has(token, Role.own))) return null;
  const paid = acts.filter(({ facts }) => facts.unit === "元");
  const money = tokens.find((token) => isMoney(token) && !isIn(paid, token));
  if (money === undefined) return null;
  const read = acts.filter((act) => act.start >= start && act.end <= money.start).map((act) => act.end);
  return { start: Math.max(start, ...read), end };
}

/** 走访李平|送500, 走访李平、王五|各500: given, and not said of what, beside what was read. */
function givenLeft(tokens: readonly Token[], acts: readonly Act[]): Place | null {
  const at = tokens.findIndex(
    (token, place) =>
      token.quantity?.value != null &&
      token.quantity.unit === null &&
      !token.quantity.implied &&
      !token.bracketed &&
      (has(tokens[place - 1], Role.give) || has(tokens[place - 1], Role.each)),
  );
  const figure = tokens[at];
  if (figure === undefined) return null;
  const read = acts.filter(({ facts }) => facts.measure !== "visit" && facts.quantity !== null);
  if (isIn(read, figure)) return null;
  const each = has(tokens[at - 2], Role.each) ? at - 2 : at - 1;
  return { start: tokens[each]?.start ?? figure.start, end: figure.end };
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
