import { Jieba } from "@node-rs/jieba";
import { readPackageFile } from "../lib/package-file.ts";
import { CharacterTable } from "./character-table.ts";
import { isHan } from "./letters.ts";

/**
 * What a word of the general dictionary is in a sentence. `thing`: a noun; `place`, `person`: the name of one;
 * `act`: a verb; `adverb`: how or when it is done; `other`: all else that can name no thing.
 */
export type Pos = "thing" | "place" | "person" | "act" | "adverb" | "other";

/**
 * Where the words of a text begin and end by a general dictionary of Chinese, for what no list of the office's has.
 * Indexed by the place in the text.
 */
export type GeneralWords = {
  /** The end of the word that begins here; 0 inside a word and behind the last. */
  ends: readonly number[];
  /** Of the word that the character stands in. */
  pos: readonly Pos[];
};

let jieba: Jieba | null = null;
/** Of words met before; only Han words of the dictionary's length come in, so it cannot grow without end. */
const known = new Map<string, Pos>();
const longestKept = 4;
/** Of single characters, by their code: half of all words, marks and figures among them. */
const knownCharacters = new CharacterTable<Pos>();

/** A pure function of the text; the dictionary is loaded with the first, in about 0.2 s. */
export function generalWords(text: string): GeneralWords {
  // The package's own dict.js would keep the 5 MB that are read, and 6 MB of frequencies that are never used.
  jieba ??= Jieba.withDict(readPackageFile("@node-rs/jieba/dict.txt"));
  const ends: number[] = [];
  const pos: Pos[] = [];
  // Without guesses at words that the dictionary lacks: they join names with the verbs beside them.
  for (const word of jieba.cut(text, false)) {
    const told = posOf(word, jieba);
    ends.push(ends.length + word.length);
    pos.push(told);
    for (let inside = 1; inside < word.length; inside += 1) {
      ends.push(0);
      pos.push(told);
    }
  }
  ends.push(0);
  return { ends, pos };
}

/** What a word is does not depend on where it stands: the dictionary has one tag for each. */
function posOf(word: string, dictionary: Jieba): Pos {
  const first = word.charCodeAt(0);
  if (word.length === 1) {
    const pos = knownCharacters.get(first) ?? lookUp(word, dictionary);
    knownCharacters.set(first, pos);
    return pos;
  }
  // 2026, kg: the dictionary has no word of figures and small letters alone.
  if (first < 0x80 && word.charCodeAt(word.length - 1) < 0x80) return "other";
  const met = known.get(word);
  if (met !== undefined) return met;
  const pos = lookUp(word, dictionary);
  if (word.length <= longestKept && isHan(first)) known.set(word, pos);
  return pos;
}

function lookUp(word: string, dictionary: Jieba): Pos {
  const [tagged] = dictionary.tag(word, false);
  return tagged?.word === word ? posOfTag(tagged.tag, word) : "other";
}

/** By the tags of the PKU corpus, which the dictionary uses. */
function posOfTag(tag: string, word: string): Pos {
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
