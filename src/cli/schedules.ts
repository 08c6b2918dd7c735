import { z } from "zod";
import { type Instant, localDayAt, localTimeAt } from "../core/calendar.ts";
import { nextRunOf } from "../schedule/runner.ts";
import { differences } from "../services/seed.ts";
import { listQuotas } from "../store/quotas.ts";
import { listSchedules } from "../store/schedules.ts";
import type { AddCommand } from "./context.ts";

/** `schedules --json`: one object on one line. */
export const schedulesJson = z.strictObject({
  schedules: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.enum(["tally", "reminder"]),
      cron: z.string(),
      enabled: z.boolean(),
      /** A chat's id for a tally, a quota's for a reminder. */
      target: z.string(),
      activeFrom: z.iso.datetime(),
      /** When the run is due that goes out next; null where it is off. */
      due: z.iso.datetime().nullable(),
      /** When that run goes out, quiet hours and days off counted in; null where it is off. */
      next: z.iso.datetime().nullable(),
    }),
  ),
  quotas: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      kind: z.string(),
      period: z.enum(["week", "month", "quarter", "year"]),
      times: z.number().int().min(1),
    }),
  ),
});

/** `schedules --diff --json`: one object on one line; no differences: an empty list. */
export const schedulesDiffJson = z.strictObject({
  differences: z.array(
    z.strictObject({
      what: z.enum(["schedule", "quota"]),
      id: z.string(),
      /** `id`: it is there on one side only. */
      field: z.string(),
      configured: z.string().nullable(),
      stored: z.string().nullable(),
    }),
  ),
});

export const addSchedules: AddCommand = (program, context) => {
  program
    .command("schedules")
    .description("schedules and quotas as the database holds them")
    .option("--diff", "only where they differ from the configuration", false)
    .option("--json", "one JSON object", false)
    .action(async ({ diff, json }: { diff: boolean; json: boolean }) => {
      const { db } = await context.openStore();
      if (diff) {
        const found = { differences: await differences(db, context.config()) };
        const shown = found.differences.map(
          ({ what, id, field, configured, stored }) =>
            `${what} ${id}: ${field}: configuration ${configured ?? "-"}, database ${stored ?? "-"}`,
        );
        if (json) context.print(JSON.stringify(found));
        else for (const line of orNone(shown, "No differences.")) context.print(line);
        return;
      }
      const now = context.clock.now();
      const zone = context.config().timezone;
      const timing = { db, zone, quietHours: context.config().quietHours };
      const quotas = await listQuotas(db);
      const schedules: z.infer<typeof schedulesJson>["schedules"] = [];
      for (const schedule of await listSchedules(db)) {
        const run = schedule.enabled ? await nextRunOf(timing, schedule, now, quotas) : null;
        schedules.push({
          id: schedule.id,
          kind: schedule.kind,
          cron: schedule.cron,
          enabled: schedule.enabled,
          target: schedule.kind === "tally" ? schedule.chatId : schedule.quotaId,
          activeFrom: schedule.activeFrom,
          due: run?.due ?? null,
          next: run?.fire ?? null,
        });
      }
      const found = { schedules, quotas };
      const shown = schedules.map(
        ({ id, kind, cron, target, due, next }) =>
          `${id}: ${kind} ${target}: "${cron}": ${
            due === null || next === null
              ? "off"
              : `due ${localMoment(due, zone)}, goes out ${localMoment(next, zone)} (${next})`
          }`,
      );
      if (json) context.print(JSON.stringify(found));
      else for (const line of orNone(shown, "No schedules.")) context.print(line);
    });
};

function localMoment(instant: Instant, zone: string): string {
  return `${localDayAt(instant, zone)} ${localTimeAt(instant, zone)}`;
}

function orNone(lines: readonly string[], none: string): readonly string[] {
  return lines.length === 0 ? [none] : lines;
}
