import { normalize } from "./normalize.ts";
import type { Role } from "./roles.ts";
import type { Measure, Unit, Vocabulary } from "./vocabulary.ts";

/** A word of the vocabulary with everything it can be: 修 is both labour and building, 油 both goods and food. */
export type Word = {
  text: string;
  roles: Set<Role>;
  measure: Measure | null;
  /** The name that goods are recorded under. */
  goods: string | null;
  /** 慰问品, 物资 … */
  goodsClass: boolean;
  quality: boolean;
  unit: Unit | null;
};

/** `latin`: the word that ends here has letters, which must not run on. */
type Node = { next: Map<number, Node>; word: Word | null; latin: boolean };

export type Lexicon = {
  /** The longest word that starts at `at`, or null. Latin words end where no letter follows. */
  longestAt(text: string, at: number): Word | null;
  /** The longest unit that starts at `at`, or null. */
  unitAt(text: string, at: number): { unit: Unit; length: number } | null;
  word(text: string): Word | null;
  measure(id: string): Measure | null;
};

export function buildLexicon(vocabulary: Vocabulary): Lexicon {
  const words = new Map<string, Word>();
  const root: Node = { next: new Map(), word: null, latin: false };
  const add = (said: string): Word => {
    const text = normalize(said).text;
    const known = words.get(text);
    if (known) return known;
    const word: Word = {
      text,
      roles: new Set(),
      measure: null,
      goods: null,
      goodsClass: false,
      quality: false,
      unit: null,
    };
    words.set(text, word);
    let node = root;
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      let next = node.next.get(code);
      if (!next) {
        next = { next: new Map(), word: null, latin: false };
        node.next.set(code, next);
      }
      node = next;
    }
    node.word = word;
    node.latin = isLatin(text.charCodeAt(0)) || isLatin(text.charCodeAt(text.length - 1));
    return word;
  };

  for (const [role, said] of Object.entries(vocabulary.words)) {
    for (const text of said ?? []) add(text).roles.add(role as Role);
  }
  const measures = new Map(vocabulary.measures.map((measure) => [measure.id, measure]));
  for (const measure of vocabulary.measures)
    for (const text of measure.phrases) add(text).measure ??= measure;
  for (const goods of vocabulary.goods) {
    for (const text of [goods.name, ...goods.alsoSaid]) add(text).goods ??= goods.name;
  }
  for (const text of vocabulary.goodsQualities) add(text).quality = true;
  for (const text of vocabulary.goodsClasses) add(text).goodsClass = true;

  const units = new Map<string, Unit>();
  for (const unit of vocabulary.units) {
    for (const text of unit.alsoSaid) units.set(normalize(text).text, unit);
    if (!units.has(unit.name)) units.set(unit.name, unit);
  }
  for (const [text, unit] of units) if (!isLatin(text.charCodeAt(0))) add(text).unit = unit;
  const longestUnit = Math.max(1, ...[...units.keys()].map((text) => text.length));

  return {
    longestAt(text, at) {
      let node: Node | undefined = root;
      let found: Word | null = null;
      for (let index = at; index < text.length; index += 1) {
        node = node.next.get(text.charCodeAt(index));
        if (!node) break;
        if (node.word !== null && (!node.latin || endsWord(text, at, index + 1))) found = node.word;
      }
      return found;
    },
    unitAt(text, at) {
      for (let length = Math.min(longestUnit, text.length - at); length > 0; length -= 1) {
        const unit = units.get(text.slice(at, at + length));
        if (unit && endsWord(text, at, at + length)) return { unit, length };
      }
      return null;
    },
    word: (text) => words.get(text) ?? null,
    measure: (id) => measures.get(id) ?? null,
  };
}

export function isLatin(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x24f);
}

/** 油 ends anywhere, oil only where no letter follows it or stands before it. */
function endsWord(text: string, start: number, end: number): boolean {
  if (isLatin(text.charCodeAt(end - 1)) && end < text.length && isLatin(text.charCodeAt(end))) return false;
  return !(isLatin(text.charCodeAt(start)) && start > 0 && isLatin(text.charCodeAt(start - 1)));
}
