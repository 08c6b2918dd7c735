import type { Route, SendResult } from "../chat/platform.ts";
import { addMilliseconds, addMinutes, type Instant, localDayAt } from "../core/calendar.ts";
import { nameFinder } from "../core/name-finder.ts";
import { type Review, reviewOutgoing } from "../core/policy.ts";
import { outOfQuietHours, outOfTallyNight, type QuietHours } from "../core/quiet-hours.ts";
import type { Logger } from "../lib/logger.ts";
import { listCadres } from "../store/cadres.ts";
import type { Db } from "../store/open.ts";
import {
  claimMessage,
  countAttemptsSince,
  listAbandoned,
  listFailures,
  listReady,
  paceKey,
  planLatest,
  runKeyOf,
  type StoredMessage,
  settleMessage,
} from "../store/outbox.ts";
import { dueName, type FailedMessage, groupNamed, messagesFailed } from "../text/zh-cn/notices.ts";
import { householdNames, lateNamesIn } from "./names.ts";
import { noticesFor } from "./notify.ts";
import { privateWays } from "./private-ways.ts";

export type DeliverParts = {
  db: Db;
  routes: readonly Route[];
  zone: string;
  quietHours: QuietHours;
  log: Pick<Logger, "info" | "warn" | "error">;
};

/** After this long somebody who was sending is taken to be gone: longer than any request may take. */
const abandonedAfterMinutes = 2;
const firstPauseMs = 30_000;
const longestPauseMs = 3_600_000;
const lanes = 4;
/** A message to a person may be sent a second time where nobody knows about the first. */
const blindAttempts = 2;
const failuresToldAfterMinutes = 5;

/**
 * Sends what is ready at `now`, and puts right what somebody left half done. Each step is committed on its own:
 * whatever is cut off, the next call finishes it, and no group post is sent twice.
 * @param clock asked again for each message, as sending takes time
 */
export async function deliver(parts: DeliverParts, clock: { now(): Instant }): Promise<void> {
  await takeOver(parts, clock.now());
  for (;;) {
    const now = clock.now();
    const ready = await listReady(parts.db, now);
    if (ready.length === 0) return;
    const pace = await countAttemptsSince(parts.db, addMilliseconds(now, -60_000));
    const queue = [...ready];
    const lane = async () => {
      for (let message = queue.shift(); message; message = queue.shift()) {
        await deliverOne(parts, message, pace, clock);
      }
    };
    await Promise.all(Array.from({ length: lanes }, lane));
  }
}

/** What was being sent when its sender went away: nobody knows whether it got there. */
async function takeOver(parts: DeliverParts, now: Instant): Promise<void> {
  const reason = "cut off while sending";
  for (const message of await listAbandoned(parts.db, addMinutes(now, -abandonedAfterMinutes))) {
    await settle(parts, message, { kind: "unknown", reason }, now);
  }
}

async function deliverOne(
  parts: DeliverParts,
  message: StoredMessage,
  pace: Map<string, number>,
  clock: { now(): Instant },
): Promise<void> {
  const { db, routes, zone, quietHours } = parts;
  const now = clock.now();
  if (now > message.notAfter) {
    await fail(parts, message, "planned", { state: "missed", error: message.error }, now);
    return;
  }
  const allowed =
    message.kind === "tally" ? outOfTallyNight(now, zone) : outOfQuietHours(now, quietHours, zone);
  if (allowed > now) {
    await postpone(db, message, allowed);
    return;
  }
  const route = routes.find(({ id }) => id === message.route);
  if (!route) {
    const error = `no-route: ${message.route} is not configured`;
    await fail(parts, message, "planned", { state: "refused", error }, now);
    return;
  }
  const review = await reviewed(parts, route, message.text, now);
  if (!review.ok) {
    await fail(
      parts,
      message,
      "planned",
      { state: "refused", error: `${review.code}: ${review.reason}` },
      now,
    );
    return;
  }
  // Counted before the request: lanes share it.
  const key = paceKey(message);
  const attempts = pace.get(key) ?? 0;
  if (attempts >= route.perMinute) {
    await postpone(db, message, addMinutes(now, 1));
    return;
  }
  pace.set(key, attempts + 1);
  const claimed = await claimMessage(db, message.id, now);
  if (!claimed) return;
  const result = await attempt(route, message.destination, review.text);
  await settle(parts, claimed, result, clock.now());
}

/** The last look at a message, whatever wrote it: with the names of the roster as it is now. */
async function reviewed(
  { db, zone }: DeliverParts,
  { audience, maxBytes }: Route,
  text: string,
  now: Instant,
): Promise<Review> {
  const told = { audience, text, maxBytes };
  if (audience === "private") return reviewOutgoing({ ...told, names: nameFinder([]) });
  return reviewOutgoing({
    ...told,
    names: await householdNames(db),
    lateNames: await lateNamesIn(db, text, localDayAt(now, zone)),
  });
}

async function postpone(db: Db, message: StoredMessage, notBefore: Instant): Promise<void> {
  const { error } = message;
  await settleMessage(db, message.id, "planned", { state: "planned", error, notBefore });
}

async function attempt(route: Route, to: string, text: string): Promise<SendResult> {
  try {
    return await route.send({ to, kind: "text", text });
  } catch (cause) {
    // A route that breaks off in the middle does not say how far it came.
    return { kind: "unknown", reason: cause instanceof Error ? cause.message : String(cause) };
  }
}

async function settle(
  parts: DeliverParts,
  message: StoredMessage,
  result: SendResult,
  now: Instant,
): Promise<void> {
  const { db } = parts;
  switch (result.kind) {
    case "sent":
      await settleMessage(db, message.id, "sending", { state: "sent", error: null, sentAt: now });
      return;
    case "refused":
      await fail(
        parts,
        message,
        "sending",
        { state: "refused", error: `${result.code}: ${result.reason}` },
        now,
      );
      return;
    case "limited":
      await again(parts, message, now, Math.max(result.retryAfterMs, pauseMs(message.attempts)), "limited");
      return;
    case "exhausted":
      // Somebody may buy more before the message is too old.
      await again(parts, message, now, longestPauseMs, `exhausted: ${result.reason}`);
      return;
    case "unreachable":
      await again(parts, message, now, pauseMs(message.attempts), `unreachable: ${result.reason}`);
      return;
    case "unknown": {
      const error = `unknown: ${result.reason}`;
      if (message.cadreId !== null && message.attempts < blindAttempts) {
        await again(parts, message, now, firstPauseMs, error);
      } else {
        await fail(parts, message, "sending", { state: "unknown", error }, now);
      }
    }
  }
}

/** 30 seconds, doubling to an hour. */
function pauseMs(attempts: number): number {
  return Math.min(firstPauseMs * 2 ** Math.max(0, attempts - 1), longestPauseMs);
}

async function again(
  parts: DeliverParts,
  message: StoredMessage,
  now: Instant,
  afterMs: number,
  error: string,
): Promise<void> {
  const notBefore = addMilliseconds(now, afterMs);
  if (notBefore > message.notAfter) {
    await fail(parts, message, "sending", { state: "missed", error }, now);
    return;
  }
  await settleMessage(parts.db, message.id, "sending", { state: "planned", error, notBefore });
}

/** The end of a message, and the notice of it, in one transaction. A notice that fails is only logged. */
async function fail(
  parts: DeliverParts,
  message: StoredMessage,
  from: "planned" | "sending",
  end: { state: "refused" | "unknown" | "missed"; error: string | null },
  now: Instant,
): Promise<void> {
  const { db, log } = parts;
  await db.transaction().execute(async (tx) => {
    const settled = await settleMessage(tx, message.id, from, end);
    if (settled && message.kind !== "notice") await tellCoordinators({ ...parts, db: tx }, message, now);
  });
  log.warn({ message: message.id, state: end.state, error: end.error }, "a message did not get out");
}

/**
 * One notice for all failures of a run, written anew with each until it goes out. Planned before the failures are
 * listed: whoever plans it at the same time waits there, and then lists those of the other as well.
 */
async function tellCoordinators(parts: DeliverParts, message: StoredMessage, now: Instant): Promise<void> {
  const { db, zone, quietHours, routes } = parts;
  const run = runKeyOf(message.id);
  const notices = await noticesFor(
    db,
    { zone, quietHours, ways: privateWays(routes) },
    { subject: `${run}/failed`, text: "", now, delayMinutes: failuresToldAfterMinutes },
  );
  for (const notice of notices) await planLatest(db, notice, now);
  if (notices.length === 0) return;
  const text = await failuresOf(db, run, zone);
  for (const notice of notices) await planLatest(db, { ...notice, text }, now);
}

async function failuresOf(db: Db, run: string, zone: string): Promise<string> {
  const [scheduleId = "", due = ""] = run.split("/");
  const names = new Map((await listCadres(db, "all")).map(({ id, name }) => [id, name]));
  const failed = (await listFailures(db, run)).map(
    ({ cadreId, destination, state, error }): FailedMessage => ({
      to: cadreId === null ? groupNamed(destination) : (names.get(cadreId) ?? cadreId),
      state: state === "refused" || state === "unknown" ? state : "missed",
      reason: error ?? "",
    }),
  );
  return messagesFailed(dueName(scheduleId, due, zone), failed);
}
