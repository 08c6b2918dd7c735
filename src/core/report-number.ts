import type { Day } from "./calendar.ts";

/** What people call a report by: 0612-3, the day it arrived and its running number. */
export function reportNumber(report: { day: Day; sequence: number }): string {
  return `${report.day.slice(5, 7)}${report.day.slice(8, 10)}-${report.sequence}`;
}

/** A report as a message names it. `monthDay` is `MM-DD`, null where only the running number was said. */
export type ReportRef = { monthDay: string | null; sequence: number };

/** `0612-3`, `612-3`, `15`, with or without #; null where it is no such number. */
export function readReportRef(text: string): ReportRef | null {
  const [, month, day, sequence] = /^#?(?:(\d{1,2})(\d{2})-)?(\d{1,6})$/.exec(text.trim()) ?? [];
  if (sequence === undefined) return null;
  const monthDay = month !== undefined && day !== undefined ? `${month.padStart(2, "0")}-${day}` : null;
  return { monthDay, sequence: Number(sequence) };
}
