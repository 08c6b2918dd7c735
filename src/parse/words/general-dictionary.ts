import { readPackageFile } from "../../lib/package-file.ts";
import { generalThings } from "./general-things.ts";

/**
 * What a word of the general dictionary is in a sentence. `thing`: a noun; `place`, `person`: the name of one;
 * `act`: a verb; `adverb`: how or when it is done; `other`: all else that can name no thing.
 */
export type Pos = "thing" | "place" | "person" | "act" | "adverb" | "other";

export const allKinds: readonly Pos[] = ["other", "thing", "place", "person", "act", "adverb"];

/** Beginnings of one character are numbered by its code. */
const singles = 0x10000;
/** The 350,000 words have half a million longer beginnings, so that the table of those is half full. */
const places = 1 << 20;
const mostBeginnings = places * 0.75;
/** How often a word that the list lacks counts as met: like its rarest. */
const leastMet = 3;

/**
 * The words of jieba's dictionary. Every beginning of a word is a node: one character by its code, and a longer one by its place in a table,
 * where it is found by the node before it and its last character.
 */
export class GeneralDictionary {
  /**
   * Two figures for each node, side by side, since the table is far larger than what is kept close to the processor: the node before it and
   * the code of its last character in one number, 0 where the place is free; and where it is a word, the logarithm of its share of all
   * that was ever written, else 0.
   */
  private readonly nodes = new Float64Array(2 * (singles + places));
  private readonly kinds = new Uint8Array(singles + places);
  private size = 0;
  /** What a character counts for that is no word by itself. */
  readonly leastShare: number;

  /**
   * @param list a word, how often it was met and its tag on each line
   * @param others words for things that it lacks, or has as something else
   */
  constructor(list: string, others: readonly string[] = []) {
    const words: number[] = [];
    let total = 0;
    for (let line = 0; line < list.length; ) {
      const behindWord = list.indexOf(" ", line);
      const behindFigure = list.indexOf(" ", behindWord + 1);
      const stop = list.indexOf("\n", behindFigure);
      const lineEnd = stop < 0 ? list.length : stop;
      const tag = list.slice(behindFigure + 1, lineEnd);
      const often = Number(list.slice(behindWord + 1, behindFigure));
      const word = this.add(list, line, behindWord);
      this.nodes[2 * word + 1] = often;
      this.kinds[word] = allKinds.indexOf(posOfTag(tag, list.slice(line, behindWord)));
      words.push(word);
      total += often;
      line = lineEnd + 1;
    }
    for (const other of others) {
      const word = this.add(other, 0, other.length);
      this.kinds[word] = allKinds.indexOf("thing");
      if (this.nodes[2 * word + 1] !== 0) continue;
      this.nodes[2 * word + 1] = leastMet;
      words.push(word);
      total += leastMet;
    }
    this.leastShare = -Math.log(total);
    for (const word of words) {
      const often = this.nodes[2 * word + 1] as number;
      this.nodes[2 * word + 1] = Math.log(often) + this.leastShare;
    }
  }

  /** The beginning that is longer than `node` by the character of this code; 0 where no word begins so. */
  after(node: number, code: number): number {
    const next = this.find(node, code);
    return this.nodes[2 * next] === 0 ? 0 : next;
  }

  shareOf(node: number): number {
    return this.nodes[2 * node + 1] as number;
  }

  posOf(node: number): Pos {
    return allKinds[this.kinds[node] as number] as Pos;
  }

  private add(list: string, start: number, end: number): number {
    let node = list.charCodeAt(start);
    for (let at = start + 1; at < end; at += 1) {
      const code = list.charCodeAt(at);
      const next = this.find(node, code);
      if (this.nodes[2 * next] === 0) {
        this.nodes[2 * next] = node * singles + code;
        this.size += 1;
        if (this.size > mostBeginnings) throw new Error("too many words in the general dictionary");
      }
      node = next;
    }
    return node;
  }

  /** Where that beginning stands, or may be put. */
  private find(node: number, code: number): number {
    const { nodes } = this;
    const key = node * singles + code;
    const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b);
    for (let place = mixed ^ (mixed >>> 15); ; place += 1) {
      const next = singles + (place & (places - 1));
      const found = nodes[2 * next];
      if (found === key || found === 0) return next;
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
  loaded ??= new GeneralDictionary(
    new TextDecoder().decode(readPackageFile("@node-rs/jieba/dict.txt")),
    generalThings,
  );
  return loaded;
}
