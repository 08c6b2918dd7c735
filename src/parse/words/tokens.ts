import type { When } from "../day/index.ts";
import { isLatin } from "../text/letters.ts";
import type { Pos } from "./general-dictionary.ts";
import type { Word } from "./lexicon.ts";
import { Role, type Roles } from "./roles.ts";
import type { KnownHousehold } from "./roster-index.ts";
import type { Unit } from "./vocabulary.ts";

export type TokenKind =
  | "word"
  | "quantity"
  | "day"
  | "household"
  | "cadre"
  | "village"
  | "group"
  | "text"
  | "mark";

/** A figure with its unit. `value` null: none was said (几袋). */
export type Quantity = {
  value: number | null;
  approx: boolean;
  unit: Unit | null;
  /** The classifier as said where the list lacks it. */
  unitSaid: string | null;
  /** 送了袋面粉: the number itself was left out. */
  implied: boolean;
};

/** A household as the message names it, before it is known which one. */
export type Mention = {
  /** As written, without 家 or 户. */
  name: string;
  form: "roster" | "number" | "sound" | "surname" | "unknown";
  fits: readonly KnownHousehold[];
};

export type Token = {
  kind: TokenKind;
  /** In the normalised text. */
  start: number;
  end: number;
  text: string;
  word: Word | null;
  quantity: Quantity | null;
  when: When | null;
  mention: Mention | null;
  villageIds: readonly string[] | null;
  group: number | null;
  /** Stands in brackets. */
  bracketed: boolean;
  /** Written as a day that no calendar has: 2月30日. */
  noDay: boolean;
  /** Of open text: what the general dictionary takes its last word for; null where it has no such word. */
  pos: Pos | null;
  /** What it takes its first word for: 补|渔网 opens with an act. */
  opens: Pos | null;
};

/** Undefined also in front of the first: to ask an array itself for -1 takes long, and is often done. */
export function tokenAt(tokens: readonly Token[], at: number): Token | undefined {
  return at < 0 ? undefined : tokens[at];
}

/** Where the first token stands that begins at a place of the text or behind it; their number where none does. */
export function firstFrom(tokens: readonly Token[], place: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function has(token: Pick<Token, "word"> | undefined, role: Role): boolean {
  return token?.word?.roles.has(role) ?? false;
}

export function hasSome(token: Pick<Token, "word"> | undefined, roles: Roles): boolean {
  return token?.word?.roles.hasSome(roles) ?? false;
}

/** Written in Latin letters: English counts things without a unit, and puts the figure before them. */
export function isEnglish(token: Token): boolean {
  return isLatin((token.word?.text ?? token.text).charCodeAt(0));
}

/** A mark that nobody typed, at a place of the text beside a token: 李平|、|刘军. */
export function markAt(place: number, beside: Token, text: string): Token {
  const none = { word: null, quantity: null, when: null, mention: null, pos: null, opens: null };
  return { ...beside, ...none, kind: "mark", start: place, end: place, text };
}

export function isMark(token: Token | undefined, marks: string): boolean {
  return token !== undefined && token.kind === "mark" && marks.includes(token.text);
}

/** Between those of a row: 李平|、|刘军, 李平|和|刘军. */
export function joinsRow(token: Token | undefined): boolean {
  return isMark(token, "、") || has(token, Role.joins);
}

/** Behind the last token, or at a stop that ends a clause. */
export function endsClause(token: Token | undefined): boolean {
  return token === undefined || isMark(token, ",;。!\n");
}

/** In units that things are counted in or weighed by. */
export function isCountOrMass(quantity: Quantity | null | undefined): boolean {
  const kind = quantity?.unit?.kind;
  return kind === "count" || kind === "mass";
}

export function countsThings(token: Token | undefined): boolean {
  return isCountOrMass(token?.quantity);
}

/** In what is handed over: things or money. */
export function isOfGiven(quantity: Quantity | null | undefined): boolean {
  return isCountOrMass(quantity) || quantity?.unit?.kind === "money";
}

export function countsGiven(token: Token | undefined): boolean {
  return isOfGiven(token?.quantity);
}

/** So many homes or persons. */
export function isOfHomesOrPersons(quantity: Quantity | null | undefined): boolean {
  const kind = quantity?.unit?.kind;
  return kind === "household" || kind === "person";
}

export function countsHomesOrPersons(token: Token | undefined): boolean {
  return isOfHomesOrPersons(token?.quantity);
}

export function countsMoney(token: Token | undefined): boolean {
  return token?.quantity?.unit?.kind === "money";
}

const sentenceStops = ";。!?\n";
const clauseStops = `,${sentenceStops}`;
const phraseStops = `:${clauseStops}`;

/** Where begins what stands behind the last of those stops in front of `to`. */
export function behindStop(tokens: readonly Token[], to: number, stops: string): number {
  let from = Math.max(0, Math.min(to, tokens.length));
  while (from > 0 && !isMark(tokens[from - 1], stops)) from -= 1;
  return from;
}

/** Where the first of those stops stands from `from` on; the number of tokens where none does. */
export function nextStop(tokens: readonly Token[], from: number, stops: string): number {
  let end = Math.max(0, Math.min(from, tokens.length));
  while (end < tokens.length && !isMark(tokens[end], stops)) end += 1;
  return end;
}

/** Where the sentence begins that what stands in front of `to` is of; a semicolon ends one. */
export function startOfSentence(tokens: readonly Token[], to: number): number {
  return behindStop(tokens, to, sentenceStops);
}

export function endOfSentence(tokens: readonly Token[], from: number): number {
  return nextStop(tokens, from, sentenceStops);
}

/** The same of a clause. */
export function startOfClause(tokens: readonly Token[], to: number): number {
  return behindStop(tokens, to, clauseStops);
}

export function endOfClause(tokens: readonly Token[], from: number): number {
  return nextStop(tokens, from, clauseStops);
}

/** The same where a colon ends it as well. */
export function startOfPhrase(tokens: readonly Token[], to: number): number {
  return behindStop(tokens, to, phraseStops);
}

export function endOfPhrase(tokens: readonly Token[], from: number): number {
  return nextStop(tokens, from, phraseStops);
}

/** 袋 of 三袋; empty where it is no figure or counts in no unit. */
export const unitOf = (token: Token | undefined): string => token?.quantity?.unit?.name ?? "";
