import { Asked, Characters, emptyRow, type Row } from "../text/characters.ts";
import type { Word } from "../words/lexicon.ts";
import type { Role, Roles } from "../words/roles.ts";
import type { UnitKind } from "../words/vocabulary.ts";
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
  /** Or in their place a word of any measure, or a figure, or one in units of one of these kinds. */
  orMeasure?: true;
  orFigure?: true;
  orCounts?: readonly UnitKind[];
  /** A figure, or one in units of that kind. */
  figure?: true;
  counts?: UnitKind;
  /** A village. */
  village?: true;
};

/** What answers a requirement's words: rows of a word's roles, of the measures' words, of any measure and any figure. */
const ofRole: Row[] = Array.from({ length: 64 }, emptyRow);
const ofMeasure = new Map<string, Row>();
const ofAnyMeasure = emptyRow();
const ofFigure = emptyRow();
const ofKind = new Map<UnitKind, Row>();
/** Those that ask for no word at all. */
const ofNothing = emptyRow();
/** Those that nothing without a figure, a village or a unit of the kind can meet. */
const needFigure = emptyRow();
const needVillage = emptyRow();
const needKind = new Map<UnitKind, Row>();

/** What every segment has that a rule reads anything from. Most segments lack it, so most rules need not be asked. */
export class Requirement {
  private readonly stances: readonly Stance[] | null;
  private readonly named: boolean;
  private readonly people: boolean;
  private readonly asked = new Asked();

  constructor(told: Told) {
    const { asked } = this;
    this.stances = told.stances ?? null;
    this.named = told.named ?? false;
    this.people = told.people ?? false;
    const { oneOf, roles, measure, orMeasure, orFigure, orCounts } = told;
    if (oneOf !== undefined) asked.byCharacters(oneOf);
    if (roles !== undefined)
      ofRole.forEach((row, role) => {
        if (roles.has(role as Role)) asked.noteIn(row);
      });
    if (measure !== undefined) asked.noteIn(rowIn(ofMeasure, measure));
    if (orMeasure) asked.noteIn(ofAnyMeasure);
    if (orFigure) asked.noteIn(ofFigure);
    for (const kind of orCounts ?? []) asked.noteIn(rowIn(ofKind, kind));
    if (!(oneOf ?? roles ?? measure ?? orMeasure ?? orFigure ?? orCounts)) asked.noteIn(ofNothing);
    if (told.figure || told.counts !== undefined) asked.noteIn(needFigure);
    if (told.counts !== undefined) asked.noteIn(rowIn(needKind, told.counts));
    if (told.village) asked.noteIn(needVillage);
  }

  /** What a segment is told as, and whether anybody is named: the same for many. */
  allows(stance: Stance, named: boolean, people: boolean): boolean {
    if ((this.named && !named) || (this.people && !people)) return false;
    return this.stances === null || this.stances.includes(stance);
  }

  noteIn(row: Row): void {
    this.asked.noteIn(row);
  }

  /** By its words. */
  isMetBy({ characters }: { characters: Characters }): boolean {
    return characters.mayHaveOneOf(this.asked);
  }
}

export const nothingRequired = new Requirement({});

function rowIn<Key>(rows: Map<Key, Row>, key: Key): Row {
  const row = rows.get(key) ?? emptyRow();
  rows.set(key, row);
  return row;
}

/** What a word answers by what it is, worked out when it is first met. */
function answersOf(word: Word): Row {
  if (word.answers !== null) return word.answers;
  const { roles, measure } = word;
  const answers = new Characters();
  ofRole.forEach((row, role) => {
    if (roles.has(role as Role)) answers.addRow(row);
  });
  if (measure !== null) answers.addRow(ofAnyMeasure);
  const ofThis = measure === null ? undefined : ofMeasure.get(measure.id);
  if (ofThis !== undefined) answers.addRow(ofThis);
  word.answers = answers.bits;
  return answers.bits;
}

/** Lets a word answer what is asked of all words of a stretch together. */
export function answerWith(word: Word, characters: Characters): void {
  characters.addRow(answersOf(word));
}

/** When all its words have answered: what else it has, and what nothing without that can meet. */
export function answerRest(
  { hasFigure, hasVillage, counts }: Pick<Stretch, "hasFigure" | "hasVillage" | "counts">,
  characters: Characters,
): void {
  characters.addRow(ofNothing);
  if (hasFigure) characters.addRow(ofFigure);
  else characters.removeRow(needFigure);
  for (const kind of counts) {
    const row = ofKind.get(kind);
    if (row !== undefined) characters.addRow(row);
  }
  if (!hasVillage) characters.removeRow(needVillage);
  if (hasFigure) for (const [kind, row] of needKind) if (!counts.includes(kind)) characters.removeRow(row);
}
