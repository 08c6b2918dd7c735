import type { Instant } from "../../core/calendar.ts";
import type { Conversation, Line } from "./conversation.ts";
import { nextMondayMorning, type PageTime, pageTime } from "./page-time.ts";

/** What the page learns each time it asks: the clock, and the lines after the last one it has. */
export type PageNews = {
  run: string;
  now: PageTime;
  nextReminder: PageTime | null;
  nextMonday: PageTime;
  latest: number;
  lines: readonly (Omit<Line, "at"> & { at: PageTime })[];
};

export function encodeNews(parts: {
  conversation: Conversation;
  since: number;
  now: Instant;
  nextReminder: Instant | null;
  zone: string;
}): PageNews {
  const { conversation, now, nextReminder, zone } = parts;
  return {
    run: conversation.run,
    now: pageTime(now, zone),
    nextReminder: nextReminder === null ? null : pageTime(nextReminder, zone),
    nextMonday: pageTime(nextMondayMorning(now, zone), zone),
    latest: conversation.latest,
    lines: conversation.after(parts.since).map((line) => ({ ...line, at: pageTime(line.at, zone) })),
  };
}

/** What came from the bot by itself while the clock moved. */
export type Happened = {
  tallies: number;
  reminders: number;
  /** Who got something privately, each once, in order of arrival. */
  personIds: readonly string[];
};

export function happenedIn(lines: readonly Line[]): Happened {
  const posts = lines.filter((line) => line.kind === "post");
  const reminders = posts.filter((line) => line.where === "private");
  return {
    tallies: posts.length - reminders.length,
    reminders: reminders.length,
    personIds: [...new Set(reminders.flatMap((line) => line.personId ?? []))],
  };
}
