import { z } from "zod";
import { instantAt } from "../core/calendar.ts";
import { OperatorError } from "../core/errors.ts";
import { listLeftovers } from "../store/leftovers.ts";
import type { AddCommand } from "./context.ts";

/** `unread --json`: one object on one line, the most frequent phrase first. */
export const unreadJson = z.strictObject({
  phrases: z.array(
    z.strictObject({
      phrase: z.string(),
      messages: z.number().int().min(1),
      last: z.iso.datetime(),
    }),
  ),
});

type Options = { since: string; limit: string; json: boolean };

/** `unread`: what reports held that the grammar did not read, for who mends config/ or the rules. */
export const addUnread: AddCommand = (program, context) => {
  program
    .command("unread")
    .description("phrases of reports that were not read, the most frequent first; without names and figures")
    .option("--since <day>", "only of messages that came on this day or later", "2000-01-01")
    .option("--limit <number>", "how many phrases", "50")
    .option("--json", "one JSON object", false)
    .action(async (options: Options) => {
      const limit = limitArgument(options.limit);
      const since = instantAt(dayArgument(options.since), "00:00", context.config().timezone);
      const { db } = await context.openStore();
      const phrases = await listLeftovers(db, since, limit);
      if (options.json) {
        context.print(JSON.stringify({ phrases }));
        return;
      }
      if (phrases.length === 0) context.print("Everything was read.");
      for (const { phrase, messages } of phrases) context.print(`${String(messages).padStart(6)}  ${phrase}`);
    });
};

function dayArgument(text: string): string {
  if (z.iso.date().safeParse(text).success) return text;
  throw new OperatorError("day-invalid", `--since ${text}: expected a day that exists, such as 2026-06-01`);
}

function limitArgument(text: string): number {
  const limit = Number(text);
  if (Number.isInteger(limit) && limit >= 1 && limit <= 10_000) return limit;
  throw new OperatorError("limit-invalid", `--limit ${text}: expected a whole number from 1 to 10000`);
}
