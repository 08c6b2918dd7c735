import { addMinutes, type Instant } from "../core/calendar.ts";
import type { Quota } from "../core/quota.ts";
import type { Clock } from "../lib/clock.ts";
import type { Logger } from "../lib/logger.ts";
import { deliver } from "../services/deliver.ts";
import { noticesFor } from "../services/notify.ts";
import { privateWays } from "../services/private-ways.ts";
import { nextReady, planMessages, runKey } from "../store/outbox.ts";
import { listQuotas } from "../store/quotas.ts";
import { claimRun, lastDue, listRuns } from "../store/runs.ts";
import { listSchedules, type Schedule } from "../store/schedules.ts";
import { dueName, missedWithPeriod, runsMissed } from "../text/zh-cn/notices.ts";
import { dueInstants, nextDue } from "./due.ts";
import { fireTime, fireTimeFrom, heldBecause, lastMoment, longestRestMinutes } from "./moments.ts";
import { type PlanParts, planRun } from "./plan.ts";

export type RunnerParts = PlanParts & {
  clock: Clock;
  log: Pick<Logger, "info" | "warn" | "error">;
};

export type Runner = {
  /** Runs what is due by the clock and was not run yet, then sends what is ready. A call while one is under way waits for it. */
  tick(): Promise<void>;
  /**
   * Lives through the time from the clock's now to `to`: what is due on the way runs in order, each at its own moment.
   * @param moved told each moment before it is lived through, so that a clock that is moved can follow; `to` is the last
   */
  advanceTo(to: Instant, moved?: (now: Instant) => void): Promise<void>;
  /** When the next run of a kind goes out, quiet hours and days off counted in; null where none is scheduled. */
  nextOf(kind: Schedule["kind"]): Promise<Instant | null>;
  /** Resolves when nothing is under way. */
  settled(): Promise<void>;
};

type Timing = Pick<RunnerParts, "db" | "zone" | "quietHours">;

/** A run that is due and not done: it goes out at `fire`, and until `last`. */
type OpenRun = { schedule: Schedule; due: Instant; fire: Instant; last: Instant; markedMissed: boolean };

export function createRunner(parts: RunnerParts): Runner {
  let underWay: Promise<void> = Promise.resolve();
  let ticking: Promise<void> | null = null;
  const held = heldRuns(parts);
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const mine = underWay.then(work);
    underWay = mine.catch(() => {});
    return mine;
  };
  return {
    tick: () => {
      ticking ??= inTurn(() => tickAt(parts, held, parts.clock.now(), parts.clock)).finally(() => {
        ticking = null;
      });
      return ticking;
    },
    advanceTo: (to, moved = () => {}) => inTurn(() => liveThrough(parts, held, to, moved)),
    nextOf: (kind) => nextRun(parts, kind),
    settled: () => underWay,
  };
}

/** Tells of each run that waits, once. */
function heldRuns({ log, ...parts }: RunnerParts): (open: readonly OpenRun[], now: Instant) => void {
  let told = new Set<string>();
  return (open, now) => {
    const held = new Map<string, OpenRun & { until: Instant }>();
    for (const run of open) {
      const until = run.fire > now ? run.fire : fireTimeFrom(run.schedule, now, parts);
      if (until > now && now <= run.last)
        held.set(`${runKey(run.schedule.id, run.due)} ${until}`, { ...run, until });
    }
    for (const [key, { schedule, due, fire, until }] of held) {
      if (told.has(key)) continue;
      const why = heldBecause(schedule, fire > now ? due : now, parts);
      log.info({ schedule: schedule.id, due, until, why }, "a run is held");
    }
    told = new Set(held.keys());
  };
}

async function tickAt(
  parts: RunnerParts,
  tellHeld: ReturnType<typeof heldRuns>,
  now: Instant,
  clock: Clock,
): Promise<void> {
  const missed: OpenRun[] = [];
  const open = await openRuns(parts, now);
  tellHeld(open, now);
  for (const run of open) {
    if (now > run.last) {
      if (!run.markedMissed) missed.push(run);
    } else if (fireTimeFrom(run.schedule, now, parts) === now && run.fire <= now) {
      await contained(parts, run.schedule, () => runOnce(parts, run, now));
    }
  }
  if (missed.length > 0) await tellMissed(parts, missed, now);
  await deliver(parts, clock);
}

/** A schedule that fails is tried again with the next tick, and keeps no other from running. */
async function contained(parts: RunnerParts, schedule: Schedule, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (cause) {
    parts.log.error({ schedule: schedule.id, err: cause }, "a schedule could not run");
  }
}

/** What is due until `until` and not done, in order. */
async function openRuns(parts: RunnerParts, until: Instant): Promise<OpenRun[]> {
  const open: OpenRun[] = [];
  const quotas = await listQuotas(parts.db);
  for (const schedule of await listSchedules(parts.db)) {
    if (schedule.enabled) {
      await contained(parts, schedule, async () => {
        open.push(...(await openRunsOf(parts, schedule, until, quotas)));
      });
    }
  }
  return open.sort((a, b) => compare(a.fire, b.fire) || compare(a.due, b.due));
}

async function openRunsOf(
  parts: Timing,
  schedule: Schedule,
  until: Instant,
  quotas: readonly Quota[],
): Promise<OpenRun[]> {
  const { db, zone } = parts;
  // After a long rest from where it stopped; else far enough back that a clock that was set back loses nothing.
  const last = (await lastDue(db, schedule.id)) ?? schedule.activeFrom;
  const recent = addMinutes(until, -longestRestMinutes);
  const from = latest(schedule.activeFrom, earliest(last, recent));
  const runs = new Map((await listRuns(db, schedule.id, from)).map(({ due, state }) => [due, state]));
  return dueInstants(schedule.cron, zone, from, until)
    .filter((due) => runs.get(due) !== "done")
    .map((due) => {
      const fire = fireTime(schedule, due, parts);
      return {
        schedule,
        due,
        fire,
        last: lastMoment(schedule, { due, fire }, zone, quotas),
        markedMissed: runs.has(due),
      };
    });
}

/** The claim and what it sends are one transaction: whoever comes second finds it taken and sends nothing. */
async function runOnce(parts: RunnerParts, { schedule, due }: OpenRun, now: Instant): Promise<void> {
  const { db, log } = parts;
  const { messages, note } = await planRun(parts, schedule, due, now);
  const mine = await db.transaction().execute(async (tx) => {
    const claimed = await claimRun(tx, { scheduleId: schedule.id, due, now, state: "done", note });
    if (claimed) await planMessages(tx, messages, now);
    return claimed;
  });
  if (mine) log.info({ schedule: schedule.id, due, note }, "a schedule ran");
}

async function tellMissed(parts: RunnerParts, missed: readonly OpenRun[], now: Instant): Promise<void> {
  const { db, zone, quietHours, routes, log } = parts;
  await db.transaction().execute(async (tx) => {
    const mine: OpenRun[] = [];
    for (const run of missed) {
      const { schedule, due, fire, last } = run;
      const note = last < fire ? "its period ended before" : "nobody was there to run it in time";
      if (await claimRun(tx, { scheduleId: schedule.id, due, now, state: "missed", note })) mine.push(run);
    }
    const [first] = mine;
    if (!first) return;
    const text = runsMissed(
      mine.map(({ schedule, due, fire, last }) => {
        const name = dueName(schedule.id, due, zone);
        return last < fire ? missedWithPeriod(name) : name;
      }),
    );
    const subject = `${runKey(first.schedule.id, first.due)}/missed`;
    const ways = privateWays(routes);
    await planMessages(tx, await noticesFor(tx, { zone, quietHours, ways }, { subject, text, now }), now);
  });
  log.warn({ runs: missed.map(({ schedule, due }) => runKey(schedule.id, due)) }, "runs were missed");
}

async function liveThrough(
  parts: RunnerParts,
  tellHeld: ReturnType<typeof heldRuns>,
  to: Instant,
  moved: (now: Instant) => void,
): Promise<void> {
  let now = parts.clock.now();
  if (to < now) return;
  const live = async (moment: Instant) => {
    moved(moment);
    await tickAt(parts, tellHeld, moment, { now: () => moment });
  };
  for (let next = await nextMoment(parts, now, to); next !== null; next = await nextMoment(parts, now, to)) {
    now = next;
    await live(now);
  }
  await live(to);
}

/** The next moment after `now` and before `to` when there is something to do. */
async function nextMoment(parts: RunnerParts, now: Instant, to: Instant): Promise<Instant | null> {
  const starts = (await openRuns(parts, to)).map(({ schedule, fire }) =>
    fire > now ? fire : fireTimeFrom(schedule, now, parts),
  );
  const ready = await nextReady(parts.db, now);
  const moments = ready === null ? starts : [...starts, ready];
  return moments.filter((moment) => moment > now && moment < to).sort(compare)[0] ?? null;
}

async function nextRun(parts: RunnerParts, kind: Schedule["kind"]): Promise<Instant | null> {
  const now = parts.clock.now();
  const moments: Instant[] = [];
  const quotas = await listQuotas(parts.db);
  for (const schedule of await listSchedules(parts.db)) {
    if (!schedule.enabled || schedule.kind !== kind) continue;
    await contained(parts, schedule, async () => {
      const next = await nextRunOf(parts, schedule, now, quotas);
      if (next !== null) moments.push(next.fire);
    });
  }
  return moments.sort(compare)[0] ?? null;
}

/**
 * The run of a schedule that goes out next: one that is held, else the next to come due that goes out at all. Null
 * where there is none.
 * @returns when it is due, and when it goes out, quiet hours and days off counted in
 */
export async function nextRunOf(
  parts: Timing,
  schedule: Schedule,
  now: Instant,
  quotas: readonly Quota[],
): Promise<{ due: Instant; fire: Instant } | null> {
  const goesOut = (run: { due: Instant; fire: Instant }) =>
    lastMoment(schedule, run, parts.zone, quotas) >= run.fire;
  const open = await openRunsOf(parts, schedule, now, quotas);
  const waiting = open.find((run) => run.fire > now && goesOut(run));
  if (waiting) return waiting;
  let due = nextDue(schedule.cron, parts.zone, latest(now, schedule.activeFrom));
  for (let passedOver = 0; due !== null && passedOver < 100; passedOver += 1) {
    const run = { due, fire: fireTime(schedule, due, parts) };
    if (goesOut(run)) return run;
    due = nextDue(schedule.cron, parts.zone, due);
  }
  return null;
}

function compare(a: Instant, b: Instant): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function earliest(a: Instant, b: Instant): Instant {
  return a < b ? a : b;
}

function latest(a: Instant, b: Instant): Instant {
  return a > b ? a : b;
}
