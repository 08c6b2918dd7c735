import type { ItemReading } from "../words/item.ts";
import type { Token } from "../words/tokens.ts";
import type { Clause } from "./clause.ts";
import type { Requirement } from "./requirement.ts";
import type { Before, People, Scene } from "./scene.ts";
import type { Stretch } from "./stretch.ts";

/**
 * What a segment is told as. `done` counts; `plan`, `need`, `hearsay`, `theirs` (what a household owns, earns or does),
 * `refused` and `question` never do.
 */
export type Stance = "done" | "plan" | "need" | "hearsay" | "theirs" | "refused" | "question";

/** One act of a clause, with everything the rules look at. */
export type Segment = Stretch & {
  clause: Clause;
  stance: Stance;
  reading: ItemReading;
  /** Those it names itself; `[]` and a count where it only counts them. */
  named: People;
  /** Those it is for: its own, else those told before. */
  people: People;
  /** It speaks of the village or a thing of it, and names no household. */
  aboutVillage: boolean;
  /** The household itself acts: 他买了, 人家种了. */
  theirs: boolean;
  /** Where what somebody says of it began, in the same sentence: 他说|…; null where nobody speaks. */
  saidFrom: number | null;
  /** Stands in a list behind a visit or a giving word. */
  listed: boolean;
  /** The last segment of its clause. */
  closesClause: boolean;
};

/** One way of saying something. Rules see every segment in turn and write what they read into the scene. */
export type Rule = {
  id: string;
  /** It is asked of no segment that lacks this; left out where it reads from any. */
  requires?: Requirement;
  /** What it goes on with: it is asked of nothing before the message has told of that. */
  after?: Before;
  read(segment: Segment, scene: Scene): void;
};

/** What the reader of a message did, for `--explain`. */
export type Step = {
  tokens: readonly Token[];
  text: string;
  stance: Stance | "label" | "head" | "skipped";
  rules: string[];
  start: number;
  end: number;
};
