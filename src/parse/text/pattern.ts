import { Asked } from "./characters.ts";
import { commonness, type Shape, shapesOf } from "./pattern-shape.ts";

/**
 * A pattern for texts as short as words, asked far more often than it is met: ^(?:走|去)了$ is not tried on a text that is
 * too long, or that begins with another character.
 */
export class Pattern {
  readonly pattern: RegExp;
  private least = 0;
  private most = Number.POSITIVE_INFINITY;
  /** What matches begins with one of the first, ends with one of the next or has one of the last; all null: not known. */
  private opening: Asked | null = null;
  private closing: Asked | null = null;
  private inside: Asked | null = null;

  constructor(pattern: RegExp) {
    this.pattern = pattern;
    const shapes = shapesOf(pattern);
    if (shapes === null) return;
    this.least = Math.min(...shapes.map(({ least }) => least));
    if (shapes.every(({ opens, closes }) => opens && closes))
      this.most = Math.max(...shapes.map(({ most }) => most));
    const marks = shapes.map(markOf);
    if (marks.includes(null)) return;
    const at = (place: Place) =>
      askedOf(marks.flatMap((mark) => (mark?.place === place ? mark.characters : [])).join(""));
    this.opening = at("opening");
    this.closing = at("closing");
    this.inside = at("inside");
  }

  test(text: string): boolean {
    return this.mayMatch(text) && this.pattern.test(text);
  }

  /** False: it surely does not. */
  mayMatch(text: string): boolean {
    const { length } = text;
    if (length < this.least || length > this.most) return false;
    const { opening, closing, inside } = this;
    if (opening === null && closing === null && inside === null) return true;
    if (opening?.mayHave(text.charCodeAt(0)) || closing?.mayHave(text.charCodeAt(length - 1))) return true;
    if (inside !== null)
      for (let at = 0; at < length; at += 1) if (inside.mayHave(text.charCodeAt(at))) return true;
    return false;
  }
}

type Place = "opening" | "closing" | "inside";
type Mark = { place: Place; characters: string };

/** The rarest thing that tells what has this shape; null: nothing does. To look through a text takes longest. */
function markOf({ least, first, last, some, opens, closes }: Shape): Mark | null {
  let best: Mark | null = null;
  let lowest = Number.POSITIVE_INFINITY;
  const offer = (place: Place, characters: string | null, weight: number) => {
    if (characters === null || commonness(characters) * weight >= lowest) return;
    lowest = commonness(characters) * weight;
    best = { place, characters };
  };
  if (opens && least > 0) offer("opening", first, 1);
  if (closes && least > 0) offer("closing", last, 1);
  offer("inside", some, 6);
  return best;
}

function askedOf(characters: string): Asked | null {
  if (characters === "") return null;
  const asked = new Asked("alone");
  asked.byCharacters(characters);
  return asked;
}
