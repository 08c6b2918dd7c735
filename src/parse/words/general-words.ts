import { generalDictionary, type Pos } from "./general-dictionary.ts";

/**
 * Where the words of a text begin and end by a general dictionary of Chinese, for what no list of the office's has: those that are the
 * likeliest together, with no guess at words that the dictionary lacks, which would join names with the verbs beside them.
 * A pure function of the text. What stands between two marks is parted when it is first asked for.
 */
export class GeneralWords {
  private readonly text: string;
  private readonly ends: (number | undefined)[] = [];
  /** The word of the dictionary that each character stands in; 0: none. */
  private readonly words: number[] = [];

  constructor(text: string) {
    this.text = text;
  }

  /** The end of the word that begins at `at`; 0 inside a word and behind the last. */
  endAt(at: number): number {
    if (this.ends[at] === undefined) this.partAround(at);
    return this.ends[at] ?? 0;
  }

  /** Of the word that the character at `at` stands in. */
  posAt(at: number): Pos {
    if (this.ends[at] === undefined) this.partAround(at);
    return generalDictionary().posOf(this.words[at] ?? 0);
  }

  /** The end of the word that begins at `at` if it is one of the dictionary, longer than `length` and of these kinds, else 0: at most places none can begin. */
  endBeyond(at: number, length: number, kinds: readonly Pos[]): number {
    if (!isOfWord(this.text.charCodeAt(at + length)) || !mayRunBeyond(this.text, at, length, kinds)) return 0;
    const end = this.endAt(at);
    return end - at > length && kinds.includes(this.posAt(at)) ? end : 0;
  }

  private partAround(place: number): void {
    const { text } = this;
    if (place < 0 || place >= text.length) return;
    let start = place;
    let end = place + 1;
    if (isOfWord(text.charCodeAt(place))) {
      while (isOfWord(text.charCodeAt(start - 1))) start -= 1;
      while (isOfWord(text.charCodeAt(end))) end += 1;
    }
    findLikeliest(text, start, end);
    for (let at = start; at < end; ) {
      const next = endOfRun(text, at);
      const word = next === wordEnds[at] ? (words[at] as number) : 0;
      this.ends[at] = next;
      this.words[at] = word;
      for (at += 1; at < next; at += 1) {
        this.ends[at] = 0;
        this.words[at] = word;
      }
    }
  }
}

function mayRunBeyond(text: string, at: number, length: number, kinds: readonly Pos[]): boolean {
  const dictionary = generalDictionary();
  let node = text.charCodeAt(at);
  for (let end = at + 1; node !== 0 && end < text.length; ) {
    node = dictionary.after(node, text.charCodeAt(end));
    end += 1;
    if (node === 0 || end - at <= length || dictionary.shareOf(node) === 0) continue;
    if (kinds.includes(dictionary.posOf(node))) return true;
  }
  return false;
}

/** Han and other far characters, figures, letters and a few signs: what else there is parts words. */
function isOfWord(code: number): boolean {
  return code >= 0x3400 || isAsciiWord(code) || signsOfWords.has(code);
}

const signsOfWords = new Set(Array.from("+#&._%-", (sign) => sign.charCodeAt(0)));

/** By the place in a text, from its end: how likely the best words are from there on, where the first of them ends and which it is. */
let likely = new Float64Array(512);
let wordEnds = new Int32Array(512);
let words = new Int32Array(512);

function findLikeliest(text: string, start: number, end: number): void {
  const dictionary = generalDictionary();
  if (end >= likely.length) makeRoom(end + 1);
  likely[end] = 0;
  for (let at = end - 1; at >= start; at -= 1) {
    let best = dictionary.leastShare + (likely[at + 1] as number);
    let bestEnd = at + 1;
    let word = 0;
    let node = text.charCodeAt(at);
    for (let to = at + 1; node !== 0; to += 1) {
      const share = dictionary.shareOf(node);
      const together = share + (likely[to] as number);
      if (share !== 0 && (word === 0 || together >= best)) {
        best = together;
        bestEnd = to;
        word = node;
      }
      node = to < end ? dictionary.after(node, text.charCodeAt(to)) : 0;
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
