import type { Route } from "../chat/platform.ts";
import {
  addDays,
  addMinutes,
  type Instant,
  instantAt,
  localDayAt,
  localTimeAt,
  periodBefore,
  workingDayFrom,
} from "../core/calendar.ts";
import { outOfQuietHours, type QuietHours, tallyTime } from "../core/quiet-hours.ts";
import type { CountedMeasure } from "../core/tally.ts";
import { noticesFor } from "../services/notify.ts";
import { type PrivateWay, privateWays } from "../services/private-ways.ts";
import { readTally } from "../services/publish-tally.ts";
import { decideReminders } from "../services/remind.ts";
import { listChats } from "../store/chats.ts";
import type { Db } from "../store/open.ts";
import { type OutboxMessage, runKey } from "../store/outbox.ts";
import { listQuotas } from "../store/quotas.ts";
import type { Schedule } from "../store/schedules.ts";
import { cannotBeReached, dueName, tallyBlocked } from "../text/zh-cn/notices.ts";
import { tallyPost } from "../text/zh-cn/tally.ts";

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

/**
 * The last moment of a run, after which it is missed: for a reminder four hours after its time; for a tally the same
 * time of the next working day, as on a day off it could not go out.
 */
export function lastMoment(schedule: Schedule, fire: Instant, zone: string): Instant {
  if (schedule.kind === "reminder") return addMinutes(fire, reminderWindowMinutes);
  const nextWorkingDay = workingDayFrom(addDays(localDayAt(fire, zone), 1));
  return instantAt(nextWorkingDay, localTimeAt(fire, zone), zone);
}

const reminderWindowMinutes = 4 * 60;

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
  const reason = !chat
    ? `没有群 ${schedule.chatId}`
    : !route
      ? `群 ${schedule.chatId} 没有配置可以发言的地址(webhook)`
      : null;
  if (!chat || !route) {
    const text = tallyBlocked(dueName(schedule.id, due, zone), reason ?? "");
    return { messages: await notices(parts, `${run}/blocked`, text, now), note: `not sent: ${reason}` };
  }
  const period = periodBefore("week", localDayAt(due, zone));
  const tally = await readTally(db, { areaId: chat.areaId, period, now, measures });
  const message: OutboxMessage = {
    id: `${run}/${route.id}/${chat.id}`,
    kind: "tally",
    ...{ route: route.id, destination: chat.id, cadreId: null },
    text: tallyPost(tally, zone, { maxBytes: route.maxBytes, audience: route.audience }),
    notBefore: now,
    notAfter: lastMoment(schedule, fireTime(schedule, due, parts), zone),
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
  const quota = (await listQuotas(db)).find(({ id }) => id === schedule.quotaId);
  if (!quota) return { messages: [], note: `not sent: no quota ${schedule.quotaId}` };
  const ways = privateWays(parts.routes);
  const { reminders, spared } = await decideReminders(db, { quota, due, at: now, zone, ways });
  const notAfter = lastMoment(schedule, fireTime(schedule, due, parts), zone);
  const messages = reminders.flatMap(({ way, text }): OutboxMessage[] => {
    if (!way) return [];
    const { route, destination, cadreId } = way;
    const id = `${run}/${route}/${destination}`;
    return [{ id, kind: "reminder", route, destination, cadreId, text, notBefore: now, notAfter }];
  });
  const names = reminders.flatMap(({ way, name }) => (way ? [] : [name]));
  const told =
    names.length === 0
      ? []
      : await notices(
          parts,
          `${run}/unreachable`,
          cannotBeReached(names, dueName(schedule.id, due, zone)),
          now,
        );
  return {
    messages: [...messages, ...told],
    note: `${messages.length} reminded, ${names.length} cannot be reached, ${spared.length} reminded enough`,
  };
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
