import { type Characters, charactersOf } from "../characters.ts";
import type { Roles } from "../roles.ts";
import type { Segment, Stance } from "../story.ts";

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
};

/** What every segment has that a rule reads anything from. Most segments lack it, so most rules need not be asked. */
export class Requirement {
  private readonly stances: readonly Stance[] | null;
  private readonly named: boolean;
  private readonly people: boolean;
  private readonly roles: Roles | null;
  private readonly measure: string | null;
  private readonly characters: Characters | null;

  constructor({ stances, named, people, roles, measure, oneOf }: Told) {
    this.stances = stances ?? null;
    this.named = named ?? false;
    this.people = people ?? false;
    this.roles = roles ?? null;
    this.measure = measure ?? null;
    this.characters = oneOf === undefined ? null : charactersOf(oneOf);
  }

  /** What a segment is told as, and whether anybody is named: the same for many. */
  allows(stance: Stance, named: boolean, people: boolean): boolean {
    if ((this.named && !named) || (this.people && !people)) return false;
    return this.stances === null || this.stances.includes(stance);
  }

  /** By its words. */
  isMetBy({ roles, measures, characters }: Segment): boolean {
    if (this.characters === null || characters.mayHaveOneOf(this.characters)) return true;
    if (this.roles !== null && roles.hasSome(this.roles)) return true;
    return this.measure !== null && measures.includes(this.measure);
  }
}
