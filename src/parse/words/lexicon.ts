import type { Split } from "../lex/word-at.ts";
import type { Row } from "../text/characters.ts";
import { isLatin } from "../text/letters.ts";
import { normalize } from "../text/normalize.ts";
import { Trie } from "../text/trie.ts";
import { Role, type RoleName, Roles } from "./roles.ts";
import type { Measure, Unit, Vocabulary } from "./vocabulary.ts";

/** A word of the vocabulary with everything it can be: 修 is both labour and building, 油 both goods and food. */
export type Word = {
  /** As it is written. */
  text: string;
  /** The word that an English one is read as; null for all others. */
  means: string | null;
  roles: Roles;
  measure: Measure | null;
  /** The name that goods are recorded under. */
  goods: string | null;
  /** 慰问品, 物资 … */
  goodsClass: boolean;
  quality: boolean;
  unit: Unit | null;
  /** What stands around it may leave a part of it only: how; null: not found out yet. */
  splits: readonly Split[] | null;
  /** What it answers of all that is asked of words; null: not found out yet. */
  answers: Row | null;
};

/** A unit, and how long the word for it is. */
export type UnitWord = { unit: Unit; length: number };

export type Lexicon = {
  /** The longest word that starts at `at`, or null. Latin words end where no letter follows. */
  longestAt(text: string, at: number): Word | null;
  /** The longest unit that starts at `at`, or null. */
  unitAt(text: string, at: number): UnitWord | null;
  word(text: string): Word | null;
  measure(id: string): Measure | null;
  /** 降压药, 血压计: a thing by what its name ends in. */
  endsAsThing(name: string): boolean;
};

/** Of the endings of things. */
const longestEnding = 3;

export function buildLexicon(vocabulary: Vocabulary): Lexicon {
  const words = new Map<string, Word>();
  const byText = new Trie<Word>();
  const add = (said: string): Word => {
    const text = normalize(said).text;
    const known = words.get(text);
    if (known) return known;
    const word: Word = {
      text,
      means: null,
      roles: new Roles(),
      measure: null,
      goods: null,
      goodsClass: false,
      quality: false,
      unit: null,
      splits: null,
      answers: null,
    };
    words.set(text, word);
    return byText.add(text, () => word);
  };

  // 义务理发 as a measure of its own: what it counts is no work of hands besides.
  const ofMeasures = new Set(
    vocabulary.measures.flatMap(({ id, phrases }) => (id === "labour" ? [] : phrases)),
  );
  for (const [role, said] of Object.entries(vocabulary.words)) {
    for (const text of said ?? [])
      if (role !== "labour" || !ofMeasures.has(text)) add(text).roles.add(Role[role as RoleName]);
  }
  const measures = new Map(vocabulary.measures.map((measure) => [measure.id, measure]));
  for (const measure of vocabulary.measures)
    for (const text of measure.phrases) add(text).measure ??= measure;
  for (const goods of vocabulary.goods) {
    for (const text of [goods.name, ...goods.alsoSaid]) add(text).goods ??= goods.name;
  }
  for (const { name, alsoSaid } of vocabulary.goodsInEnglish)
    for (const text of alsoSaid) add(text).goods ??= name;
  for (const text of vocabulary.goodsQualities) add(text).quality = true;
  for (const text of vocabulary.goodsClasses) add(text).goodsClass = true;

  for (const { word, said } of [...vocabulary.english, ...vocabulary.dialects]) {
    const text = normalize(word).text;
    for (const other of said) standFor(add(other), text, words.get(text));
  }

  const units = new Map<string, Unit>();
  for (const unit of vocabulary.units) {
    for (const text of unit.alsoSaid) units.set(normalize(text).text, unit);
    if (!units.has(unit.name)) units.set(unit.name, unit);
  }
  for (const [text, unit] of units) if (!isLatin(text.charCodeAt(0))) add(text).unit = unit;
  const unitsByText = new Trie<UnitWord>();
  for (const [text, unit] of units) unitsByText.add(text, () => ({ unit, length: text.length }));

  const endings = new Set(vocabulary.goodsEndings.map((ending) => normalize(ending).text));

  return {
    longestAt: (text, at) => byText.longestAt(text, at),
    unitAt: (text, at) => unitsByText.longestAt(text, at),
    word: (text) => words.get(text) ?? null,
    measure: (id) => measures.get(id) ?? null,
    endsAsThing: (name) => {
      for (let length = 1; length <= longestEnding; length += 1)
        if (endings.has(name.slice(-length))) return true;
      return false;
    },
  };
}

/** A word of English or of a dialect does all that the Chinese one does, besides what it does by itself. */
function standFor(word: Word, text: string, meant: Word | undefined): void {
  word.means = text;
  if (meant === undefined) return;
  word.roles.addAll(meant.roles);
  word.measure ??= meant.measure;
  word.goods ??= meant.goods;
  word.goodsClass ||= meant.goodsClass;
  word.quality ||= meant.quality;
}
