import type { Role } from "./roles.ts";

/**
 * The words the parser knows, as plain values. They live in config/measures.yaml, config/goods.yaml and
 * config/words.yaml, and are read and checked by src/vocabulary.ts.
 */
export type Vocabulary = {
  measures: readonly Measure[];
  goods: readonly Goods[];
  /** Words of quality, season and campaign: no part of the kind (优质, 过冬). */
  goodsQualities: readonly string[];
  /** 慰问品, 物资: goods only with a number of 份/套/件. */
  goodsClasses: readonly string[];
  units: readonly Unit[];
  /** Words by what they do in a sentence. */
  words: Readonly<Partial<Record<Role, readonly string[]>>>;
};

/** Something a report can count. */
export type Measure = {
  id: string;
  /** Chinese, for people. */
  name: string;
  /** Canonical; null: as said. */
  unit: string | null;
  phrases: readonly string[];
  /** Each entry says what was given, built or sold. */
  items: boolean;
  money: boolean;
  /** `carried`: a clause that names no household takes those named last; `own`: only those of its own clause. */
  households: "carried" | "own";
  /** An act told without a number: one, or a figure left open. */
  withoutFigure: "one" | "open";
  /** Units that a figure of this measure may be told in (期, 场, 份 …). */
  countedIn: readonly string[];
};

export type Goods = { name: string; alsoSaid: readonly string[] };

export const unitKinds = [
  "count",
  "mass",
  "length",
  "area",
  "money",
  "household",
  "person",
  "times",
  "day",
] as const;
export type UnitKind = (typeof unitKinds)[number];

/** `name` is the canonical spelling. */
export type Unit = { name: string; alsoSaid: readonly string[]; kind: UnitKind };
