import type { Route } from "../chat/platform.ts";
import { addMinutes, type Instant } from "../core/calendar.ts";
import { OperatorError } from "../core/errors.ts";
import type { QuietHours } from "../core/quiet-hours.ts";
import type { Quota } from "../core/quota.ts";
import { noticesFor } from "../services/notify.ts";
import { privateWays } from "../services/private-ways.ts";
import { decideReminders, type Reminding } from "../services/remind.ts";
import { byText } from "../store/batch.ts";
import type { Db } from "../store/open.ts";
import type { OutboxMessage } from "../store/outbox.ts";
import { listSchedules, type Schedule } from "../store/schedules.ts";
import { cannotBeReached, dueName } from "../text/zh-cn/notices.ts";
import { dueInstants } from "./due.ts";
import { fireTime, longestRestMinutes } from "./moments.ts";

type NoticeParts = { db: Db; zone: string; routes: readonly Route[]; quietHours: QuietHours };

/** Names by cadre. */
export function unreachableOf(reminders: Reminding["reminders"]): Map<string, string> {
  return new Map(reminders.flatMap(({ cadreId, way, name }) => (way ? [] : [[cadreId, name] as const])));
}

/**
 * One notice for all reminders that go out at the same moment: each of their runs plans the same, under the same id.
 */
export async function noticesOfUnreachable(
  parts: NoticeParts,
  run: { fire: Instant; quotas: readonly Quota[]; unreachable: ReadonlyMap<string, string> },
  now: Instant,
): Promise<OutboxMessage[]> {
  const { db, zone } = parts;
  const ways = privateWays(parts.routes);
  const names = new Map(run.unreachable);
  const dues: string[] = [];
  for (const { schedule, due } of await remindersFiringAt(parts, run.fire)) {
    dues.push(dueName(schedule.id, due, zone));
    const quota = run.quotas.find(({ id }) => id === schedule.quotaId);
    if (!quota) continue;
    const { reminders } = await decideReminders(db, { quota, due, at: now, zone, ways });
    for (const [id, name] of unreachableOf(reminders)) names.set(id, name);
  }
  const listed = [...names].sort(([a], [b]) => byText(a, b)).map(([, name]) => name);
  const notice = { subject: `reminders/${run.fire}/unreachable`, text: cannotBeReached(listed, dues), now };
  return noticesFor(db, { zone, quietHours: parts.quietHours, ways }, notice);
}

type ReminderRun = { schedule: Schedule & { kind: "reminder" }; due: Instant };

/** By schedule, the latest run of each. */
async function remindersFiringAt(parts: NoticeParts, fire: Instant): Promise<ReminderRun[]> {
  const from = addMinutes(fire, -longestRestMinutes);
  return (await listSchedules(parts.db)).flatMap((schedule): ReminderRun[] => {
    if (schedule.kind !== "reminder" || !schedule.enabled) return [];
    const due = dueOrNone(schedule.cron, parts.zone, from, fire).findLast(
      (moment) => moment > schedule.activeFrom && fireTime(schedule, moment, parts) === fire,
    );
    return due === undefined ? [] : [{ schedule, due }];
  });
}

/** An expression that cannot be read is told where its own run is looked for. */
function dueOrNone(cron: string, zone: string, from: Instant, to: Instant): Instant[] {
  try {
    return dueInstants(cron, zone, from, to);
  } catch (cause) {
    if (cause instanceof OperatorError) return [];
    throw cause;
  }
}
