import { anyOf, type Characters } from "./characters.ts";
import type { Roles } from "./roles.ts";
import type { Stance } from "./story.ts";
import type { Stretch } from "./stretch.ts";
import type { UnitKind } from "./vocabulary.ts";

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
  /** Or in their place a word of any measure, or a figure. */
  orMeasure?: true;
  orFigure?: true;
  /** A figure, or one in units of that kind. */
  figure?: true;
  counts?: UnitKind;
  /** A village. */
  village?: true;
};

/** What every segment has that a rule reads anything from. Most segments lack it, so most rules need not be asked. */
export class Requirement {
  private readonly stances: readonly Stance[] | null;
  private readonly named: boolean;
  private readonly people: boolean;
  private readonly roles: Roles | null;
  private readonly measure: string | null;
  private readonly characters: Characters | null;
  private readonly figure: boolean;
  private readonly counts: UnitKind | null;
  private readonly village: boolean;
  private readonly orMeasure: boolean;
  private readonly orFigure: boolean;
  private readonly ofSomeWord: boolean;

  constructor(told: Told) {
    this.stances = told.stances ?? null;
    this.named = told.named ?? false;
    this.people = told.people ?? false;
    this.roles = told.roles ?? null;
    this.measure = told.measure ?? null;
    this.characters = told.oneOf === undefined ? null : anyOf(told.oneOf);
    this.figure = told.figure ?? false;
    this.counts = told.counts ?? null;
    this.village = told.village ?? false;
    this.orMeasure = told.orMeasure ?? false;
    this.orFigure = told.orFigure ?? false;
    this.ofSomeWord =
      this.roles !== null ||
      this.measure !== null ||
      this.characters !== null ||
      this.orMeasure ||
      this.orFigure;
  }

  /** What a segment is told as, and whether anybody is named: the same for many. */
  allows(stance: Stance, named: boolean, people: boolean): boolean {
    if ((this.named && !named) || (this.people && !people)) return false;
    return this.stances === null || this.stances.includes(stance);
  }

  /** By its words. */
  isMetBy({ roles, measures, characters, hasFigure, hasVillage, counts }: Stretch): boolean {
    if ((this.figure && !hasFigure) || (this.village && !hasVillage)) return false;
    if (this.counts !== null && !counts.includes(this.counts)) return false;
    if (!this.ofSomeWord) return true;
    if (this.characters?.mayHaveOneOf(characters)) return true;
    if (this.roles !== null && roles.hasSome(this.roles)) return true;
    if ((this.orFigure && hasFigure) || (this.orMeasure && measures.length > 0)) return true;
    return this.measure !== null && measures.includes(this.measure);
  }
}
