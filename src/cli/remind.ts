import { z } from "zod";
import { routesOf } from "../chat/index.ts";
import { type Instant, toInstant } from "../core/calendar.ts";
import { OperatorError } from "../core/errors.ts";
import { outOfQuietHours } from "../core/quiet-hours.ts";
import type { Quota } from "../core/quota.ts";
import { createLogger } from "../lib/logger.ts";
import { type PrivateWay, privateWays } from "../services/private-ways.ts";
import { decideReminders, type Reminding } from "../services/remind.ts";
import type { Db } from "../store/open.ts";
import { listQuotas } from "../store/quotas.ts";
import { listSchedules } from "../store/schedules.ts";
import * as say from "../text/zh-cn.ts";
import type { AddCommand, CliContext } from "./context.ts";

const person = z.strictObject({ cadre: z.string(), name: z.string() });

/** `remind --dry-run --json`: one object on one line. */
export const remindJson = z.strictObject({
  at: z.iso.datetime(),
  quotas: z.array(
    z.strictObject({
      quota: z.string(),
      period: z.strictObject({ from: z.iso.date(), to: z.iso.date() }),
      /** When they would go out: later than `at` in quiet hours. */
      sendAt: z.iso.datetime(),
      reminders: z.array(
        z.strictObject({
          ...person.shape,
          /** Null where they have no account that can be written to: the coordinators are told instead. */
          route: z.string().nullable(),
          to: z.string().nullable(),
          owed: z.number().int().min(1),
          /** Longest unvisited first, at most five. */
          households: z.array(
            z.strictObject({ id: z.string(), head: z.string(), lastVisit: z.iso.date().nullable() }),
          ),
          text: z.string(),
        }),
      ),
      /** Owe something, and were reminded once this week or twice this month. */
      spared: z.array(person),
    }),
  ),
});

export const addRemind: AddCommand = (program, context) => {
  program
    .command("remind")
    .description("who would be reminded of what at a moment, from the database; nothing is sent")
    .requiredOption("--at <moment>", "with its offset, such as 2026-06-12T16:00+08:00")
    .option("--dry-run", "only show; required, as the service alone sends", false)
    .option("--json", "one JSON object instead of the texts", false)
    .action(async (options: { at: string; dryRun: boolean; json: boolean }) => {
      const at = momentArgument(options.at);
      if (!options.dryRun) {
        throw new OperatorError(
          "dry-run-only",
          "remind: expected --dry-run; reminders are sent by the service alone",
        );
      }
      const { db } = await context.openStore();
      const answer = { at, quotas: await decide(db, context, at) };
      if (options.json) context.print(JSON.stringify(answer));
      else for (const line of lines(answer, configuredWays(context))) context.print(line);
    });
};

function momentArgument(text: string): Instant {
  try {
    return toInstant(text);
  } catch {
    throw new OperatorError(
      "moment-invalid",
      `--at ${text}: expected a moment with its offset, such as 2026-06-12T16:00+08:00`,
    );
  }
}

async function decide(
  db: Db,
  context: CliContext,
  at: Instant,
): Promise<z.infer<typeof remindJson>["quotas"]> {
  const { timezone: zone, quietHours } = context.config();
  const sendAt = outOfQuietHours(at, quietHours, zone);
  const answers = [];
  for (const quota of await remindedQuotas(db, context)) {
    const reminding = await decideReminders(db, {
      quota,
      due: at,
      at: sendAt,
      zone,
      ways: configuredWays(context),
    });
    answers.push({ quota: quota.id, period: reminding.period, sendAt, ...listsOf(reminding) });
  }
  return answers;
}

/** Those that a schedule reminds of; where none does, all. A ledger that was never served has those of the seeds. */
async function remindedQuotas(db: Db, context: CliContext): Promise<Quota[]> {
  const stored = await listQuotas(db);
  const seeds = context.config().quotas.filter(({ id }) => !stored.some((quota) => quota.id === id));
  const quotas: Quota[] = [...stored, ...seeds];
  const schedules = await listSchedules(db);
  const configured = context.config().schedules.filter(({ id }) => !schedules.some((one) => one.id === id));
  const asked = new Set([
    ...schedules.flatMap((one) => (one.kind === "reminder" && one.enabled ? [one.quotaId] : [])),
    ...configured.flatMap((one) => (one.kind === "reminder" ? [one.quota] : [])),
  ]);
  return asked.size === 0 ? quotas : quotas.filter(({ id }) => asked.has(id));
}

/** What the service could write along: the route ids that it would store. */
function configuredWays(context: CliContext): PrivateWay[] {
  const config = context.config();
  return privateWays(routesOf({ config, clock: context.clock, log: createLogger(config.logLevel) }));
}

function listsOf({ reminders, spared }: Reminding) {
  const toPerson = ({ cadreId, name }: { cadreId: string; name: string }) => ({ cadre: cadreId, name });
  return {
    reminders: reminders.map((one) => ({
      ...toPerson(one),
      route: one.way?.route ?? null,
      to: one.way?.destination ?? null,
      owed: one.total,
      households: one.households.map(({ id, head, lastVisit }) => ({ id, head, lastVisit })),
      text: one.text,
    })),
    spared: spared.map(toPerson),
  };
}

function lines({ quotas }: z.infer<typeof remindJson>, ways: readonly PrivateWay[]): string[] {
  if (quotas.length === 0) return ["No quota is set: nobody is reminded."];
  const unreachable = quotas.some(({ reminders }) => reminders.some(({ to }) => to === null));
  const listed = quotas.flatMap(({ quota, period, sendAt, reminders, spared }) => [
    `${quota}, ${period.from} to ${period.to}: ${reminders.length} owe something at ${sendAt}; ` +
      `besides, ${spared.length} were reminded enough`,
    ...reminders.map(
      ({ cadre, name, owed, to }) =>
        `  ${cadre} ${name}: ${owed}${to === null ? ", no account that can be written to" : ""}`,
    ),
  ]);
  return unreachable ? [...listed, ways.length === 0 ? say.noPrivateWay : say.howToReach] : listed;
}
