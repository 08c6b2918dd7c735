import { type Characters, charactersOf } from "./characters.ts";
import type { Roles } from "./roles.ts";
import type { Stance } from "./story.ts";
import type { Stretch } from "./stretch.ts";

type Told = {
  /** Told as one of these. */
  stances?: readonly Stance[];
  /** It names somebody itself. */
  named?: true;
  /** It is for somebody who was named, in it or before. */
  people?: true;
  /** One of these characters, or in its place a word of one of the roles or of the measure. */
  oneOf?: string;
  roles?: Roles;
  measure?: string;
  /** No word of any of these roles. */
  without?: Roles;
  /** A figure. */
  figure?: true;
};

/** What every segment has that a rule reads anything from. Most segments lack it, so most rules need not be asked. */
export class Requirement {
  private readonly stances: readonly Stance[] | null;
  private readonly named: boolean;
  private readonly people: boolean;
  private readonly roles: Roles | null;
  private readonly measure: string | null;
  private readonly characters: Characters | null;
  private readonly without: Roles | null;
  private readonly figure: boolean;
  private readonly ofSomeWord: boolean;

  constructor({ stances, named, people, roles, measure, oneOf, without, figure }: Told) {
    this.stances = stances ?? null;
    this.named = named ?? false;
    this.people = people ?? false;
    this.roles = roles ?? null;
    this.measure = measure ?? null;
    this.characters = oneOf === undefined ? null : charactersOf(oneOf);
    this.without = without ?? null;
    this.figure = figure ?? false;
    this.ofSomeWord = this.roles !== null || this.measure !== null || this.characters !== null;
  }

  /** What a segment is told as, and whether anybody is named: the same for many. */
  allows(stance: Stance, named: boolean, people: boolean): boolean {
    if ((this.named && !named) || (this.people && !people)) return false;
    return this.stances === null || this.stances.includes(stance);
  }

  /** By its words. */
  isMetBy({ roles, measures, characters, hasFigure }: Stretch): boolean {
    if (this.figure && !hasFigure) return false;
    if (this.without !== null && roles.hasSome(this.without)) return false;
    if (!this.ofSomeWord) return true;
    if (this.characters?.mayHaveOneOf(characters)) return true;
    if (this.roles !== null && roles.hasSome(this.roles)) return true;
    return this.measure !== null && measures.includes(this.measure);
  }
}
