import { readPackageFile } from "../lib/package-file.ts";

/**
 * What a word of the general dictionary is in a sentence. `thing`: a noun; `place`, `person`: the name of one;
 * `act`: a verb; `adverb`: how or when it is done; `other`: all else that can name no thing.
 */
export type Pos = "thing" | "place" | "person" | "act" | "adverb" | "other";

const kinds: readonly Pos[] = ["other", "thing", "place", "person", "act", "adverb"];

/** Its 350,000 words have half a million beginnings, so that the table is half full. */
const places = 1 << 20;
const mostBeginnings = places * 0.75;

/**
 * The words of jieba's dictionary. Every beginning of a word is a node, numbered by its place in a table that is searched by the
 * node before it, 0 for none, and its last character.
 */
export class GeneralDictionary {
  private readonly before = new Int32Array(places);
  /** The code of the last character; 0 where the place is free. */
  private readonly codes = new Uint16Array(places);
  /** Of a beginning that is a word, the logarithm of its share of all that was ever written; 0 where it is none. */
  private readonly shares = new Float64Array(places);
  private readonly kinds = new Uint8Array(places);
  private size = 0;
  /** What a character counts for that is no word by itself. */
  readonly leastShare: number;

  /** @param list a word, how often it was met and its tag on each line */
  constructor(list: string) {
    const words: number[] = [];
    let total = 0;
    for (let line = 0; line < list.length; ) {
      const behindWord = list.indexOf(" ", line);
      const behindFigure = list.indexOf(" ", behindWord + 1);
      const lineEnd = list.indexOf("\n", behindFigure);
      const tag = list.slice(behindFigure + 1, lineEnd);
      const often = Number(list.slice(behindWord + 1, behindFigure));
      const word = this.add(list, line, behindWord);
      this.shares[word] = often;
      this.kinds[word] = kinds.indexOf(posOfTag(tag, list.slice(line, behindWord)));
      words.push(word);
      total += often;
      line = lineEnd + 1;
    }
    this.leastShare = -Math.log(total);
    for (const word of words) this.shares[word] = Math.log(this.shares[word] ?? 1) + this.leastShare;
  }

  /** The beginning that is longer than `node` by the character of this code; 0 where no word begins so. */
  after(node: number, code: number): number {
    const place = this.placeOf(node, code);
    return this.codes[place] === 0 ? 0 : place;
  }

  shareOf(node: number): number {
    return this.shares[node] as number;
  }

  posOf(node: number): Pos {
    return kinds[this.kinds[node] as number] as Pos;
  }

  private add(list: string, start: number, end: number): number {
    let node = 0;
    for (let at = start; at < end; at += 1) {
      const code = list.charCodeAt(at);
      const place = this.placeOf(node, code);
      if (this.codes[place] === 0) {
        this.before[place] = node;
        this.codes[place] = code;
        this.size += 1;
        if (this.size > mostBeginnings) throw new Error("too many words in the general dictionary");
      }
      node = place;
    }
    return node;
  }

  /** Where that beginning stands, or may be put; never 0. */
  private placeOf(node: number, code: number): number {
    const { before, codes } = this;
    const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b);
    for (let place = mixed ^ (mixed >>> 15); ; place += 1) {
      place &= places - 1;
      if (place !== 0 && (codes[place] === 0 || (before[place] === node && codes[place] === code)))
        return place;
    }
  }
}

/** By the tags of the PKU corpus, which the dictionary uses. */
function posOfTag(tag: string, word: string): Pos {
  // 3g, c++
  if (word.charCodeAt(0) < 0x80 && word.charCodeAt(word.length - 1) < 0x80) return "other";
  // Of the shorter ones those in 子 are things (李子, 盖子, 麦子), and others as often as not (柴).
  if (tag.startsWith("nr")) return word.length >= 3 ? "person" : word.endsWith("子") ? "thing" : "other";
  if (tag === "ns" || tag === "nt") return "place";
  switch (tag.charAt(0)) {
    case "n":
    case "j":
    case "g":
      return "thing";
    case "d":
      return "adverb";
    case "v":
      return "act";
    default:
      return "other";
  }
}

let loaded: GeneralDictionary | null = null;

/** Loaded with the first ask, in about 0.2 s. */
export function generalDictionary(): GeneralDictionary {
  loaded ??= new GeneralDictionary(new TextDecoder().decode(readPackageFile("@node-rs/jieba/dict.txt")));
  return loaded;
}
