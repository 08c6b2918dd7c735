import type { DayNumber } from "../../core/day-number.ts";
import type { Asked } from "../text/characters.ts";
import { isLatin } from "../text/letters.ts";
import type { Normalized } from "../text/normalize.ts";
import type { Pos } from "../words/general-dictionary.ts";
import type { GeneralWords } from "../words/general-words.ts";
import type { Lexicon, Word } from "../words/lexicon.ts";
import type { RosterIndex, SenderView } from "../words/roster-index.ts";
import { type Token, type TokenKind, tokenAt } from "../words/tokens.ts";

export type LexParts = {
  source: Normalized;
  lexicon: Lexicon;
  index: RosterIndex;
  sender: SenderView;
  today: DayNumber;
};

/** The place in the text and what has been read before it. */
export type Cursor = {
  readonly text: string;
  readonly parts: LexParts;
  readonly tokens: Token[];
  /** Those of them that the words around made somebody. */
  readonly guessed: Token[];
  at: number;
  /** The longest word of the vocabulary at `at`. */
  word: Word | null;
  /** What a general dictionary makes of the text. */
  readonly general: GeneralWords;
  /** How many brackets are open. */
  depth: number;
  /** 大概 before the next figure of the clause. */
  about: boolean;
};

export type Reader = {
  /** Whether it can begin with that character. Asked once for each character there is, so it must depend on nothing else. */
  begins(character: string): boolean;
  /** What the character behind it may be; left out where it may be any. */
  goesOn?: Asked;
  /** Reads what stands at the cursor and moves it on; false, with nothing changed, where there is no such thing. */
  read(cursor: Cursor): boolean;
};

export function push(cursor: Cursor, kind: TokenKind, end: number, pos: Pos | null = null): Token {
  const token: Token = {
    kind,
    start: cursor.at,
    end,
    text: cursor.text.slice(cursor.at, end),
    word: null,
    quantity: null,
    when: null,
    mention: null,
    villageIds: null,
    group: null,
    bracketed: cursor.depth > 0,
    noDay: false,
    pos,
    opens: pos,
  };
  cursor.tokens.push(token);
  cursor.at = end;
  return token;
}

/** The token `back` places before the last. */
export function tokenBack(cursor: Cursor, back: number): Token | undefined {
  return tokenAt(cursor.tokens, cursor.tokens.length - 1 - back);
}

export function last(cursor: Cursor): Token | undefined {
  return cursor.tokens.at(-1);
}

/** The word at the cursor runs on past `end`, so it is what was meant. */
export function wordOutruns(cursor: Cursor, end: number): boolean {
  return cursor.word !== null && cursor.word.text.length > end - cursor.at;
}

/** Letters run on over `end`, so nothing that starts at the cursor ends there. */
export function splitsLatin(cursor: Cursor, end: number): boolean {
  return isLatin(cursor.text.charCodeAt(cursor.at)) && isLatin(cursor.text.charCodeAt(end));
}
