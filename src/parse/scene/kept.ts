import { type DayNumber, toDay } from "../../core/day-number.ts";
import type { EntryFacts, Span } from "../../core/entry.ts";
import type { Token } from "../words/tokens.ts";
import type { Person } from "./scene.ts";

export type Draft = {
  measure: string;
  item?: string | undefined;
  quantity: number | null;
  unit: string | null;
  people: readonly Person[];
  approx: boolean;
  missed?: boolean;
  tokens: readonly Token[];
  rules: readonly string[];
  /** Told as a sum (共6袋). */
  pooled?: boolean;
  sumsUp?: boolean;
  stock?: boolean;
  share?: Kept["share"];
  isRate?: boolean;
  uncounted?: boolean;
  ofBefore?: boolean;
  /** Of the one over all where several are named. */
  villageId?: string | null;
};

/** The rule of a miss told of one of a number: 除了李平家没人. */
export const missedAmong = "visit/missed-among";

/** 走访3户,|只有李平在家: the rest of those counted, of whom who is named away behind is one. */
export const inOnRound = "visit/in-on-round";

/** What an entry tells, with a key for all that one may tell: those that tell nothing are undefined. */
export type Facts = { [Key in keyof Required<EntryFacts>]: EntryFacts[Key] };

/** An entry as it stands while the message is read: what follows may still change it or take it back. */
export type Kept = {
  facts: Facts;
  rules: string[];
  start: number;
  end: number;
  sentence: number;
  /** Of an outreach: a meeting such as 院坝会. */
  gathering: boolean;
  pooled: boolean;
  /** Told by a clause that opens with a word of summing up: 共走访10户. */
  sumsUp: boolean;
  /** Fetched or brought along, with nobody told of yet who gets it. */
  stock: boolean;
  /** For those named in a sentence before, and nobody named in its own by then. */
  carried: boolean;
  /** For those told of before, whom what it was told in does not name. */
  ofBefore: boolean;
  /** A village had been named by then; else it is the sender's own. */
  placed: boolean;
  /** Written as so much to each of so many; null where it was told as it is. */
  share: { each: number; heads: number } | null;
  /** 每场50份: how much each time, which what is told of all times holds. */
  isRate: boolean;
  /** An act told without a figure, and so once. */
  uncounted: boolean;
  /** How much of it has been told once more in parts. */
  parted: number;
  /** How many of those it counts were named behind it and taken out. */
  takenOut: number;
  /** Named in a list, with no word of its giving. */
  onlyNamed: boolean;
};

export function dated(facts: Facts, day: DayNumber, endDay: DayNumber | null): Facts {
  return { ...facts, day: toDay(day), endDay: endDay === null ? undefined : toDay(endDay) };
}

/** From the first of them to the last, in whatever order they stand. */
export function spanOf(tokens: readonly Token[]): Omit<Span, "text"> {
  let start = tokens[0]?.start ?? 0;
  let end = 0;
  for (const token of tokens) {
    if (token.start < start) start = token.start;
    if (token.end > end) end = token.end;
  }
  return { start, end };
}

/** From the mark before an entry to its end. */
export function clauseTo(text: string, { start, end }: Kept): string {
  let from = start;
  while (from > 0 && start - from < longestClause && !",;:。、(\n".includes(text.charAt(from - 1))) from -= 1;
  return text.slice(from, end).trim();
}

const longestClause = 40;

/** Each once, in order. */
export function idsOf(people: readonly Person[]): string[] {
  const first = people[0];
  if (first === undefined) return [];
  return people.length === 1 ? [first.id] : [...new Set(people.map((person) => person.id))].sort();
}

/** 捐款捐物共计5万元,其中捐款2万元,捐物价值3万元: money, and what things are worth, are parts of one sum. */
export function isLike(part: string, sum: string): boolean {
  // 款物合计33700元,其中资金投入22000元
  if (part === "project_funds" && sum === "goods_value") return true;
  return part === sum || (moneyOrWorth.has(part) && moneyOrWorth.has(sum));
}

const moneyOrWorth = new Set(["cash", "goods_value"]);
