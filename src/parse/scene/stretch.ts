import { Characters } from "../text/characters.ts";
import { type Role, Roles } from "../words/roles.ts";
import { has, type Token } from "../words/tokens.ts";
import type { UnitKind } from "../words/vocabulary.ts";
import { answerRest, answerWith } from "./requirement.ts";

/** Tokens in a row, with what is asked of all of them together: found once, however many rules ask. */
export type Stretch = {
  tokens: Token[];
  /** Their texts joined: blanks and what was no token are left out. */
  text: string;
  /** Those of its text. */
  characters: Characters;
  /** What some word of it is. */
  roles: Roles;
  /** The ids of the measures that its words are of. */
  measures: readonly string[];
  /** It names a household. */
  hasName: boolean;
  hasFigure: boolean;
  /** It tells when. */
  hasDay: boolean;
  hasVillage: boolean;
  /** It names a village or a group. */
  hasPlace: boolean;
  /** Some of it stands in brackets. */
  hasAside: boolean;
  /** What its figures count: the kinds of their units. */
  counts: readonly UnitKind[];
};

export function stretchOf(tokens: Token[]): Stretch {
  const roles = new Roles();
  const characters = new Characters();
  let text = "";
  const measures: string[] = [];
  const counts: UnitKind[] = [];
  let hasName = false;
  let hasFigure = false;
  let hasDay = false;
  let hasVillage = false;
  let hasPlace = false;
  let hasAside = false;
  for (const { kind, text: said, word, mention, quantity, when, bracketed } of tokens) {
    text += said;
    characters.addAll(said);
    if (mention !== null) hasName = true;
    if (when !== null) hasDay = true;
    if (kind === "village") hasVillage = hasPlace = true;
    else if (kind === "group") hasPlace = true;
    if (bracketed) hasAside = true;
    if (quantity !== null) {
      hasFigure = true;
      if (quantity.unit !== null && !counts.includes(quantity.unit.kind)) counts.push(quantity.unit.kind);
    }
    if (word === null) continue;
    roles.addAll(word.roles);
    answerWith(word, characters);
    const measure = word.measure?.id;
    if (measure !== undefined && !measures.includes(measure)) measures.push(measure);
  }
  const stretch = {
    tokens,
    text,
    characters,
    roles,
    measures,
    hasName,
    hasFigure,
    hasDay,
    hasVillage,
    hasPlace,
    hasAside,
    counts,
  };
  answerRest(stretch, characters);
  return stretch;
}

/** 米缸里|有|米20斤, 库里|还有|15袋, 李平家|还剩|2袋: what is where it was. */
export function isThere(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? "";
  if (at === 0 || !/^(?:现|还)?[有存剩]$|^[还只]剩$|^存有$/.test(text)) return false;
  return text !== "还有" || /[里上下中内库仓]$/.test(tokens[at - 1]?.text ?? "");
}

export function textOf(tokens: readonly Token[]): string {
  let text = "";
  for (const token of tokens) text += token.text;
  return text;
}

/** As much of the text as follows those tokens. */
export function textBehind(tokens: readonly Token[], { text }: { text: string }, length: number): string {
  const end = tokens.at(-1)?.end ?? 0;
  return text.slice(end, end + length);
}

/** As much of it as stands in front of them. */
export function textBefore(tokens: readonly Token[], { text }: { text: string }, length: number): string {
  const start = tokens[0]?.start ?? 0;
  return text.slice(Math.max(0, start - length), start);
}

/** Where the first word of that role stands; -1 where none does. */
export function firstThat({ tokens, roles }: Stretch, role: Role): number {
  return roles.has(role) ? tokens.findIndex((token) => has(token, role)) : -1;
}
