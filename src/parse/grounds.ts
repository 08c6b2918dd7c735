import type { Requirement } from "./requirement.ts";
import type { Stretch } from "./stretch.ts";

/** One ground: what a stretch must have for it to hold (null: nothing), and whether it holds. */
export type Ground<Of extends Stretch, More extends unknown[]> = readonly [
  requires: Requirement | null,
  holds: (of: Of, ...more: More) => boolean,
];

/** Grounds of which one is enough. Most stretches lack what most of them require, so that few are looked into. */
export class Grounds<Of extends Stretch, More extends unknown[] = []> {
  private readonly list: readonly Ground<Of, More>[];

  constructor(...list: readonly Ground<Of, More>[]) {
    this.list = list;
  }

  /** In their order; the first that holds ends the search. */
  someHolds(of: Of, ...more: More): boolean {
    for (const [requires, holds] of this.list)
      if ((requires?.isMetBy(of) ?? true) && holds(of, ...more)) return true;
    return false;
  }
}
