import {
  addDays,
  type Day,
  type Instant,
  localDayAt,
  type Period,
  periodOf,
  weekOf,
} from "../core/calendar.ts";
import { callHousehold } from "../core/call-household.ts";
import { longestUnvisitedFirst, type Owed, owedBy, type Quota } from "../core/quota.ts";
import type { Pairing } from "../core/roster.ts";
import { pairKey } from "../core/visits.ts";
import { listCadres } from "../store/cadres.ts";
import type { Db } from "../store/open.ts";
import { listRemindersSince } from "../store/outbox.ts";
import { readLastVisits, readPairingsIn, readVisitsIn, readWhereabouts } from "../store/quotas.ts";
import {
  householdsInReminder,
  type RemindedHousehold,
  reminderText,
  visitSentence,
} from "../text/zh-cn/reminder.ts";
import { type PrivateWay, type Reachable, readReachable } from "./private-ways.ts";

export type Reminder = {
  cadreId: string;
  name: string;
  /** How to write to them; null where they have no account for it. */
  way: Reachable | null;
  /** How many households are owed. */
  total: number;
  /** Longest unvisited first, at most five. */
  households: readonly (RemindedHousehold & { id: string })[];
  text: string;
};

/** What a run of a reminder comes to. Who owes nothing is in none of the lists. */
export type Reminding = {
  period: Period;
  /** By cadre, also those who cannot be written to (`way` null). */
  reminders: readonly Reminder[];
  /** Who was reminded enough: at most once a week and twice a month. */
  spared: readonly { cadreId: string; name: string }[];
};

const perWeek = 1;
const perMonth = 2;
const cadresAtOnce = 2000;

/**
 * Decides whom to remind of what; sends and writes nothing.
 * @param due what it covers is the period of this moment's day; nobody is reminded where it goes out after its end
 * @param at when it goes out: what is on record until then counts, and the caps count by its week and month
 */
export async function decideReminders(
  db: Db,
  asked: { quota: Quota; due: Instant; at: Instant; zone: string; ways: readonly PrivateWay[] },
): Promise<Reminding> {
  const { quota, due, at, zone, ways } = asked;
  const day = localDayAt(at, zone);
  const period = periodOf(quota.period, localDayAt(due, zone));
  // What is over by then cannot be made up any more.
  if (day > period.to) return { period, reminders: [], spared: [] };
  const pairings = await readPairingsIn(db, period);
  const owed = owedBy(quota, period, {
    pairings,
    visits: await readVisitsIn(db, period),
  }).filter(({ householdIds }) => householdIds.length > 0);
  const names = new Map((await listCadres(db)).map(({ id, name }) => [id, name]));
  const reachable = await readReachable(db, ways);
  const full = await readFull(db, day, zone);

  const named = owed.map((one) => ({ ...one, name: names.get(one.cadreId) ?? one.cadreId }));
  const remaining = named.filter(({ cadreId }) => !full(cadreId));
  return {
    period,
    reminders: await writeReminders(db, {
      quota,
      period,
      day,
      linked: Map.groupBy(pairings, ({ cadreId }) => cadreId),
      owed: remaining.map((one) => ({ ...one, way: reachable.get(one.cadreId) ?? null })),
    }),
    spared: named.filter(({ cadreId }) => full(cadreId)).map(({ cadreId, name }) => ({ cadreId, name })),
  };
}

/** Whether somebody was reminded enough in the week and month of `day`. */
async function readFull(db: Db, day: Day, zone: string): Promise<(cadreId: string) => boolean> {
  // The first of the week or the month, and a day early: the zone may be ahead of UTC.
  const [first = day] = [periodOf("week", day).from, periodOf("month", day).from].sort();
  const counts = new Map<string, { week: number; month: number }>();
  for (const { cadreId, at } of await listRemindersSince(db, addDays(first, -1))) {
    const sent = localDayAt(at, zone);
    const count = counts.get(cadreId) ?? { week: 0, month: 0 };
    if (weekOf(sent) === weekOf(day)) count.week += 1;
    if (sent.slice(0, 7) === day.slice(0, 7)) count.month += 1;
    counts.set(cadreId, count);
  }
  return (cadreId) => {
    const count = counts.get(cadreId);
    return count !== undefined && (count.week >= perWeek || count.month >= perMonth);
  };
}

type ToWrite = {
  quota: Quota;
  period: Period;
  day: Day;
  /** By cadre: what is owed and what is not. */
  linked: ReadonlyMap<string, readonly Pairing[]>;
  owed: readonly (Owed & { name: string; way: Reachable | null })[];
};

async function writeReminders(db: Db, { quota, period, day, linked, owed }: ToWrite): Promise<Reminder[]> {
  const reminders: Reminder[] = [];
  for (let start = 0; start < owed.length; start += cadresAtOnce) {
    const some = owed.slice(start, start + cadresAtOnce);
    const last = await readLastVisits(
      db,
      some.map(({ cadreId }) => cadreId),
      day,
    );
    const lists = some.map((one) =>
      longestUnvisitedFirst(
        one.householdIds.map((householdId) => ({
          householdId,
          lastVisit: last.get(pairKey(one.cadreId, householdId)) ?? null,
        })),
      ),
    );
    const idsOf = (cadreId: string) =>
      (linked.get(cadreId) ?? []).flatMap(({ householdId }) => householdId ?? []);
    const found = await readWhereabouts(db, [...new Set(some.flatMap(({ cadreId }) => idsOf(cadreId)))]);
    const whereaboutsOf = (id: string) => {
      const whereabouts = found.get(id);
      return whereabouts ? [{ id, ...whereabouts }] : [];
    };
    for (const [index, { cadreId, name, way }] of some.entries()) {
      const all = (lists[index] ?? []).flatMap(({ householdId, lastVisit }) =>
        whereaboutsOf(householdId).map((whereabouts) => ({ ...whereabouts, lastVisit })),
      );
      const [first] = all;
      const households = all.slice(0, householdsInReminder);
      const text = reminderText({
        ...{ period, times: quota.times, households, total: all.length },
        sentence: visitSentence(first ? callHousehold(first, idsOf(cadreId).flatMap(whereaboutsOf)) : ""),
      });
      reminders.push({ cadreId, name, way, total: all.length, households, text });
    }
    // Between the portions callbacks are answered.
    await new Promise((done) => setImmediate(done));
  }
  return reminders;
}
