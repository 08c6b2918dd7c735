import type { EntryFacts } from "../../core/entry.ts";
import { Role } from "../words/roles.ts";
import { has, type Token } from "../words/tokens.ts";
import type { Said } from "./hear.ts";
import type { PhraseBook } from "./phrase-book.ts";
import { isOf } from "./reference.ts";

/** An act as it was read, with its place in the text. */
export type Act = {
  start: number;
  end: number;
  facts: Pick<EntryFacts, "measure" | "households" | "quantity" | "unit">;
};

/**
 * This clause tells what was done: with a figure of it, or by going or giving and with no question.
 * 李平家走访记录看看 names a visit and tells none.
 */
export function tellsDeed(
  clause: Said,
  acts: readonly Act[],
  tokens: readonly Token[],
  book: PhraseBook,
): boolean {
  const { start, end } = clause;
  const told = acts.filter((act) => act.start >= start && act.start < end && !isBare(act.facts));
  if (told.length === 0) return false;
  const figured = told.filter((act) =>
    tokens.some(
      ({ quantity, start: at }) =>
        quantity?.value != null &&
        !quantity.implied &&
        quantity.unit?.kind !== "times" &&
        at >= act.start &&
        at < act.end,
    ),
  );
  // 走访三户怎么报 tells of nobody.
  if (figured.some(({ facts }) => facts.households.length > 0)) return true;
  if (clause.asksWhich) return false;
  if (figured.length > 0) return true;
  const wanted = clause.pieces.filter((piece) => isOf(piece, book.show));
  const done = tokens.some(
    (token) =>
      token.start >= start &&
      token.start < end &&
      (has(token, Role.go) || has(token, Role.give)) &&
      !wanted.some((piece) => token.start >= piece.start && token.start < piece.end),
  );
  return done && !clause.asks;
}

/** 每周提醒我报走访, 导一份台账: no act of anybody's. */
function isBare({ households, quantity }: Act["facts"]): boolean {
  return households.length === 0 && (quantity === null || quantity === 1);
}
