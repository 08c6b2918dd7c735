import { normalize } from "./normalize.ts";
import type { Role } from "./roles.ts";
import type { Measure, Unit, Vocabulary } from "./vocabulary.ts";

/** What one word can be. Few are more than two things, and so few are found sooner by looking than by hashing. */
export class Roles {
  private readonly held: Role[] = [];

  get size(): number {
    return this.held.length;
  }

  has(role: Role): boolean {
    for (let at = 0; at < this.held.length; at += 1) if (this.held[at] === role) return true;
    return false;
  }

  add(role: Role): void {
    if (!this.has(role)) this.held.push(role);
  }

  addAll(other: Roles): void {
    for (let at = 0; at < other.held.length; at += 1) this.add(other.held[at] as Role);
  }
}

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
};

/** `next` null: no longer word goes on from here. `latin`: the word that ends here has letters, which must not run on. */
type Node = { next: Map<number, Node> | null; word: Word | null; latin: boolean };

export type Lexicon = {
  /** The longest word that starts at `at`, or null. Latin words end where no letter follows. */
  longestAt(text: string, at: number): Word | null;
  /** The longest unit that starts at `at`, or null. */
  unitAt(text: string, at: number): { unit: Unit; length: number } | null;
  word(text: string): Word | null;
  measure(id: string): Measure | null;
};

const nothing: readonly number[] = [];

function nodeAfter(node: Node, code: number): Node {
  node.next ??= new Map();
  let next = node.next.get(code);
  if (!next) {
    next = { next: null, word: null, latin: false };
    node.next.set(code, next);
  }
  return next;
}

export function buildLexicon(vocabulary: Vocabulary): Lexicon {
  const words = new Map<string, Word>();
  const root: Node = { next: null, word: null, latin: false };
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
    };
    words.set(text, word);
    let node = root;
    for (let index = 0; index < text.length; index += 1) node = nodeAfter(node, text.charCodeAt(index));
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

  for (const { word, said } of vocabulary.english) {
    const text = normalize(word).text;
    for (const english of said) standFor(add(english), text, words.get(text));
  }

  const units = new Map<string, Unit>();
  for (const unit of vocabulary.units) {
    for (const text of unit.alsoSaid) units.set(normalize(text).text, unit);
    if (!units.has(unit.name)) units.set(unit.name, unit);
  }
  for (const [text, unit] of units) if (!isLatin(text.charCodeAt(0))) add(text).unit = unit;
  const unitLengths = lengthsByFirst(units.keys());

  return {
    longestAt(text, at) {
      let next = root.next;
      let found: Word | null = null;
      for (let index = at; next !== null && index < text.length; index += 1) {
        const node = next.get(text.charCodeAt(index));
        if (!node) break;
        next = node.next;
        if (node.word !== null && (!node.latin || endsWord(text, at, index + 1))) found = node.word;
      }
      return found;
    },
    unitAt(text, at) {
      for (const length of unitLengths.get(text.charCodeAt(at)) ?? nothing) {
        const unit = at + length <= text.length ? units.get(text.slice(at, at + length)) : undefined;
        if (unit && endsWord(text, at, at + length)) return { unit, length };
      }
      return null;
    },
    word: (text) => words.get(text) ?? null,
    measure: (id) => measures.get(id) ?? null,
  };
}

/** An English word does all that the Chinese one does, besides what it does by itself. */
function standFor(word: Word, text: string, meant: Word | undefined): void {
  word.means = text;
  if (meant === undefined) return;
  word.roles.addAll(meant.roles);
  word.measure ??= meant.measure;
  word.goods ??= meant.goods;
  word.goodsClass ||= meant.goodsClass;
  word.quality ||= meant.quality;
}

/** How long the spellings are that begin with a character, the longest first. */
export function lengthsByFirst(spellings: Iterable<string>): Map<number, readonly number[]> {
  const found = new Map<number, Set<number>>();
  for (const spelling of spellings) {
    const first = spelling.charCodeAt(0);
    const lengths = found.get(first);
    if (lengths) lengths.add(spelling.length);
    else found.set(first, new Set([spelling.length]));
  }
  return new Map([...found].map(([first, lengths]) => [first, [...lengths].sort((a, b) => b - a)]));
}

export function isLatin(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x24f);
}

export function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** 油 ends anywhere, oil only where no letter follows it or stands before it. */
function endsWord(text: string, start: number, end: number): boolean {
  if (isLatin(text.charCodeAt(end - 1)) && end < text.length && isLatin(text.charCodeAt(end))) return false;
  return !(isLatin(text.charCodeAt(start)) && start > 0 && isLatin(text.charCodeAt(start - 1)));
}
