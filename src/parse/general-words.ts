import { generalDictionary, type Pos } from "./general-dictionary.ts";

/** By the place in the text, from its end: how likely the best words are from there on, where the first of them ends and which it is. */
let likely = new Float64Array(512);
let wordEnds = new Int32Array(512);
let words = new Int32Array(512);

/**
 * Where the words of a text begin and end by a general dictionary of Chinese, for what no list of the office's has: those that are the
 * likeliest together, with no guess at words that the dictionary lacks, which would join names with the verbs beside them.
 * A pure function of the text, worked out when it is first asked.
 */
export class GeneralWords {
  private readonly text: string;
  private readonly ends: number[] = [];
  private readonly pos: Pos[] = [];

  constructor(text: string) {
    this.text = text;
  }

  /** The end of the word that begins at `at`; 0 inside a word and behind the last. */
  endAt(at: number): number {
    if (this.ends.length === 0) this.cut();
    return this.ends[at] ?? 0;
  }

  /** Of the word that the character at `at` stands in. */
  posAt(at: number): Pos {
    if (this.ends.length === 0) this.cut();
    return this.pos[at] ?? "other";
  }

  private cut(): void {
    const { text, ends, pos } = this;
    findLikeliest(text);
    const dictionary = generalDictionary();
    for (let at = 0; at < text.length; ) {
      const end = endOfRun(text, at);
      const told = end === wordEnds[at] ? dictionary.posOf(words[at] ?? 0) : "other";
      ends.push(end);
      pos.push(told);
      for (at += 1; at < end; at += 1) {
        ends.push(0);
        pos.push(told);
      }
    }
  }
}

function findLikeliest(text: string): void {
  const dictionary = generalDictionary();
  if (text.length >= likely.length) makeRoom(text.length + 1);
  likely[text.length] = 0;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    let best = dictionary.leastShare + (likely[at + 1] as number);
    let bestEnd = at + 1;
    let word = 0;
    let node = dictionary.after(0, text.charCodeAt(at));
    for (let end = at + 1; node !== 0; end += 1) {
      const share = dictionary.shareOf(node);
      const together = share + (likely[end] as number);
      if (share !== 0 && (word === 0 || together >= best)) {
        best = together;
        bestEnd = end;
        word = node;
      }
      node = end < text.length ? dictionary.after(node, text.charCodeAt(end)) : 0;
    }
    likely[at] = best;
    wordEnds[at] = bestEnd;
    words[at] = word;
  }
}

function makeRoom(length: number): void {
  likely = new Float64Array(length * 2);
  wordEnds = new Int32Array(length * 2);
  words = new Int32Array(length * 2);
}

/** 2026, kg: figures and letters that are no word of the dictionary stand together, and so do the two halves of a rare character. */
function endOfRun(text: string, at: number): number {
  const code = text.charCodeAt(at);
  let end = wordEnds[at] as number;
  if (end > at + 1) return end;
  if (isFirstHalf(code)) return isSecondHalf(text.charCodeAt(end)) ? end + 1 : end;
  if (isAsciiWord(code)) while (isAsciiWord(text.charCodeAt(end)) && wordEnds[end] === end + 1) end += 1;
  return end;
}

function isAsciiWord(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

function isFirstHalf(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isSecondHalf(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
