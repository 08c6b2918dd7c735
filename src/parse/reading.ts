import type { Instant } from "../core/calendar.ts";
import type { EntryFacts, Span } from "../core/entry.ts";

export type Intent = "report" | "plan" | "correct" | "retract" | "ask" | "command" | "other";

/** In the order in which they are tried: of two that fit equally well the first is meant. */
export const askTopics = [
  "help",
  "behind",
  "progress",
  "schedule",
  "needs",
  "detail",
  "household",
  "tally",
] as const;
export type AskTopic = (typeof askTopics)[number];

export const commandTopics = [
  "resolve",
  "schedule",
  "bind",
  "export",
  "leave",
  "roster",
  "invite",
  "feedback",
] as const;
export type CommandTopic = (typeof commandTopics)[number];

/** An entry with the words it was read from and the rules that read it. Of a correction, `measure` may be "". */
export type ReadEntry = EntryFacts & { span: Span; rules: readonly string[] };

/** A difficulty or a request that a household or the village raised, in the sender's words. */
export type ReadNeed = {
  households: readonly string[];
  villageId: string | null;
  text: string;
  span: Span;
};

/** What must be asked before the report can be trusted. Candidates are sorted household ids. */
export type ReadQuestion = {
  kind: "ambiguous" | "unknown";
  /** The name as written, without 家 or 户. */
  text: string;
  candidates: readonly string[];
};

/** What a message means, by the contract in language.md beside this file. */
export type Reading = {
  intent: Intent;
  topic?: AskTopic | CommandTopic;
  /** Of a correction or retraction: the report meant, `0612-3`, `15` or `last`; null where not said. */
  ref?: string | null;
  entries: readonly ReadEntry[];
  needs: readonly ReadNeed[];
  questions: readonly ReadQuestion[];
  /** What carries meaning and could not be read; never guessed at. */
  leftovers: readonly Span[];
};

export type ReportMessage = {
  text: string;
  sentAt: Instant;
  /** A cadre's id in the roster. */
  sender: string;
};

export type Parser = { read(message: ReportMessage): Reading };
