import { type Characters, emptyRow } from "../text/characters.ts";
import { nothingRequired, type Requirement } from "./requirement.ts";
import type { Stretch } from "./stretch.ts";

type Holds<Of, More extends unknown[]> = (of: Of, ...more: More) => boolean;

/** One ground: what a stretch must have for it to hold (null: nothing), and whether it holds. */
export type Ground<Of extends Stretch, More extends unknown[]> = readonly [
  requires: Requirement | null,
  holds: Holds<Of, More>,
];

/** Grounds of which one is enough. Most stretches lack what all of them require, so that few are looked into. */
export class Grounds<Of extends Stretch, More extends unknown[] = []> {
  private readonly list: readonly { requires: Requirement; holds: Holds<Of, More> }[];
  /** The requirements of them all. */
  private readonly requirements = emptyRow();

  constructor(...list: readonly Ground<Of, More>[]) {
    this.list = list.map(([requires, holds]) => ({ requires: requires ?? nothingRequired, holds }));
    for (const { requires } of this.list) requires.noteIn(this.requirements);
  }

  /** In their order; the first that holds ends the search. */
  someHolds(of: Of, ...more: More): boolean {
    return this.mayHold(of) && this.holdsSome(of, more);
  }

  private mayHold({ characters }: { characters: Characters }): boolean {
    return characters.answerSome(this.requirements);
  }

  private holdsSome(of: Of, more: More): boolean {
    for (const { requires, holds } of this.list) if (requires.isMetBy(of) && holds(of, ...more)) return true;
    return false;
  }
}
