import type { Route } from "../chat/platform.ts";
import { type Instant, localDayAt, periodBefore } from "../core/calendar.ts";
import type { QuietHours } from "../core/quiet-hours.ts";
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
import { dueName, tallyBlocked } from "../text/zh-cn/notices.ts";
import { tallyPost } from "../text/zh-cn/tally.ts";
import { fireTime, lastMoment } from "./moments.ts";
import { noticesOfUnreachable, unreachableOf } from "./unreachable.ts";

export type PlanParts = {
  db: Db;
  zone: string;
  routes: readonly Route[];
  quietHours: QuietHours;
  measures: readonly CountedMeasure[];
};

/** What a run comes to: what goes out, and a note for the operator. */
export type Plan = { messages: readonly OutboxMessage[]; note: string };

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
    text: tallyPost(tally, zone, { maxBytes: route.maxBytes, audience: route.audience }),
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
  const told =
    unreachable.size === 0 ? [] : await noticesOfUnreachable(parts, { fire, quotas, unreachable }, now);
  return {
    messages: [...messages, ...told],
    note: `${messages.length} reminded, ${unreachable.size} cannot be reached, ${spared.length} reminded enough`,
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
