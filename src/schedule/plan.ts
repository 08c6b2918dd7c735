import type { Route } from "../chat/platform.ts";
import {
  addDays,
  addMilliseconds,
  addMinutes,
  type Instant,
  instantAt,
  localDayAt,
  localTimeAt,
  periodBefore,
  periodOf,
  workingDayFrom,
} from "../core/calendar.ts";
import { OperatorError } from "../core/errors.ts";
import { outOfQuietHours, outOfTallyNight, type QuietHours, tallyTime } from "../core/quiet-hours.ts";
import type { Quota } from "../core/quota.ts";
import type { CountedMeasure } from "../core/tally.ts";
import { noticesFor } from "../services/notify.ts";
import { type PrivateWay, privateWays } from "../services/private-ways.ts";
import { readTally } from "../services/publish-tally.ts";
import { decideReminders, type Reminding } from "../services/remind.ts";
import { byText } from "../store/batch.ts";
import { listChats } from "../store/chats.ts";
import type { Db } from "../store/open.ts";
import { type OutboxMessage, runKey } from "../store/outbox.ts";
import { listQuotas } from "../store/quotas.ts";
import { listSchedules, type Schedule } from "../store/schedules.ts";
import { cannotBeReached, dueName, tallyBlocked } from "../text/zh-cn/notices.ts";
import { tallyPost } from "../text/zh-cn/tally.ts";
import { dueInstants } from "./due.ts";

export type PlanParts = {
  db: Db;
  zone: string;
  routes: readonly Route[];
  quietHours: QuietHours;
  measures: readonly CountedMeasure[];
};

/** What a run comes to: what goes out, and a note for the operator. */
export type Plan = { messages: readonly OutboxMessage[]; note: string };

/**
 * When a due run may go out, from the moment it is due or any later one: quiet hours and days off move it, what it
 * covers stays.
 */
export function fireTime(
  schedule: Schedule,
  due: Instant,
  parts: Pick<PlanParts, "zone" | "quietHours">,
): Instant {
  return schedule.kind === "tally"
    ? tallyTime(due, parts.zone)
    : outOfQuietHours(due, parts.quietHours, parts.zone);
}

/** The same for a run that waits already: one of a tally no longer keeps to its time of day. */
export function fireTimeFrom(
  schedule: Schedule,
  now: Instant,
  parts: Pick<PlanParts, "zone" | "quietHours">,
): Instant {
  return schedule.kind === "tally" ? outOfTallyNight(now, parts.zone) : fireTime(schedule, now, parts);
}

/**
 * The last moment of a run, after which it is missed.
 *
 * A tally has 24 hours from the moment when it may first go out, and the hours of days off are not counted: until the
 * same time of the next working day. A reminder has four hours, and never goes beyond the period it was due in, as it
 * would then tell of a month that nobody can do anything about: where days off move it that far, it is missed.
 * @param run when it was due, and its fireTime
 * @param quotas those that are not there set no end
 */
export function lastMoment(
  schedule: Schedule,
  { due, fire }: { due: Instant; fire: Instant },
  zone: string,
  quotas: readonly Quota[],
): Instant {
  if (schedule.kind === "reminder") {
    const last = addMinutes(fire, reminderWindowMinutes);
    const quota = quotas.find(({ id }) => id === schedule.quotaId);
    if (!quota) return last;
    const { to } = periodOf(quota.period, localDayAt(due, zone));
    const end = addMilliseconds(instantAt(addDays(to, 1), "00:00", zone), -1);
    return last < end ? last : end;
  }
  const nextWorkingDay = workingDayFrom(addDays(localDayAt(fire, zone), 1));
  return instantAt(nextWorkingDay, localTimeAt(fire, zone), zone);
}

const reminderWindowMinutes = 4 * 60;

/** Longer than any row of days off, and than a run may wait. */
export const longestRestMinutes = 15 * 24 * 60;

/** Decides what a due run sends, from the ledger as it is at `now`; writes nothing. */
export async function planRun(
  parts: PlanParts,
  schedule: Schedule,
  due: Instant,
  now: Instant,
): Promise<Plan> {
  return schedule.kind === "tally"
    ? planTally(parts, schedule, due, now)
    : planReminders(parts, schedule, due, now);
}

async function planTally(
  parts: PlanParts,
  schedule: Schedule & { kind: "tally" },
  due: Instant,
  now: Instant,
): Promise<Plan> {
  const { db, zone, routes, measures } = parts;
  const run = runKey(schedule.id, due);
  const chat = (await listChats(db)).find(({ id }) => id === schedule.chatId);
  const route = routes.find(
    ({ audience, chatIds }) => audience === "group" && chatIds.includes(schedule.chatId),
  );
  if (!chat || !route) {
    const reason = chat ? "no-route" : "no-chat";
    const text = tallyBlocked(dueName(schedule.id, due, zone), reason, schedule.chatId);
    return {
      messages: await notices(parts, `${run}/blocked`, text, now),
      note: `not sent: ${reason} ${schedule.chatId}`,
    };
  }
  const period = periodBefore("week", localDayAt(due, zone));
  const tally = await readTally(db, { areaId: chat.areaId, period, now, measures });
  const message: OutboxMessage = {
    id: `${run}/${route.id}/${chat.id}`,
    kind: "tally",
    ...{ route: route.id, destination: chat.id, cadreId: null },
    text: tallyPost(tally, zone, route.maxBytes),
    notBefore: now,
    notAfter: lastMoment(schedule, { due, fire: fireTime(schedule, due, parts) }, zone, []),
  };
  return { messages: [message], note: `tally of ${chat.areaId}, ${period.from} to ${period.to}` };
}

async function planReminders(
  parts: PlanParts,
  schedule: Schedule & { kind: "reminder" },
  due: Instant,
  now: Instant,
): Promise<Plan> {
  const { db, zone } = parts;
  const run = runKey(schedule.id, due);
  const quotas = await listQuotas(db);
  const quota = quotas.find(({ id }) => id === schedule.quotaId);
  if (!quota) return { messages: [], note: `not sent: no quota ${schedule.quotaId}` };
  const ways = privateWays(parts.routes);
  const { reminders, spared } = await decideReminders(db, { quota, due, at: now, zone, ways });
  const fire = fireTime(schedule, due, parts);
  const notAfter = lastMoment(schedule, { due, fire }, zone, quotas);
  const messages = reminders.flatMap(({ way, text }): OutboxMessage[] => {
    if (!way) return [];
    const { route, destination, cadreId } = way;
    const id = `${run}/${route}/${destination}`;
    return [{ id, kind: "reminder", route, destination, cadreId, text, notBefore: now, notAfter }];
  });
  const unreachable = unreachableOf(reminders);
  const told = unreachable.size === 0 ? [] : await tellUnreachable(parts, { fire, quotas, unreachable }, now);
  return {
    messages: [...messages, ...told],
    note: `${messages.length} reminded, ${unreachable.size} cannot be reached, ${spared.length} reminded enough`,
  };
}

/** Names by cadre. */
function unreachableOf(reminders: Reminding["reminders"]): Map<string, string> {
  return new Map(reminders.flatMap(({ cadreId, way, name }) => (way ? [] : [[cadreId, name] as const])));
}

/**
 * One notice for all reminders that go out at the same moment: each of their runs plans the same, under the same id.
 */
async function tellUnreachable(
  parts: PlanParts,
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
  return notices(parts, `reminders/${run.fire}/unreachable`, cannotBeReached(listed, dues), now);
}

type ReminderRun = { schedule: Schedule & { kind: "reminder" }; due: Instant };

/** By schedule, the latest run of each. */
async function remindersFiringAt(parts: PlanParts, fire: Instant): Promise<ReminderRun[]> {
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

async function notices(
  parts: PlanParts,
  subject: string,
  text: string,
  now: Instant,
): Promise<OutboxMessage[]> {
  const { db, zone, quietHours, routes } = parts;
  const ways: readonly PrivateWay[] = privateWays(routes);
  return noticesFor(db, { zone, quietHours, ways }, { subject, text, now });
}
