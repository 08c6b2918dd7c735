import { createHash } from "node:crypto";
import { cutWithin, renderedBytes } from "../chat/markup.ts";
import type { DeliveryFault, OutgoingBody, Route, SendResult } from "../chat/platform.ts";
import { addMilliseconds, addMinutes, type Instant, localDayAt } from "../core/calendar.ts";
import { nameFinder } from "../core/name-finder.ts";
import { type Blocked, reviewFile, reviewOutgoing } from "../core/policy.ts";
import { outOfQuietHours, outOfTallyNight, type QuietHours } from "../core/quiet-hours.ts";
import type { Logger } from "../lib/logger.ts";
import type { Db } from "../store/open.ts";
import {
  claimMessage,
  holdBack,
  listAbandoned,
  listReady,
  type StoredMessage,
  settleMessage,
} from "../store/outbox.ts";
import { findFile } from "../store/outbox-files.ts";
import { noticeCut } from "../text/zh-cn/notices.ts";
import { tellFailures } from "./delivery-failures.ts";
import { householdNames, lateNamesIn } from "./names.ts";
import { limitedTogether, type Pace, readPace } from "./pace.ts";
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
/** What has a key that the platform knows may be sent so often, and so long after the first of which nobody knows. */
const keyedAttempts = 3;
const keyedMinutes = 5;

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
    const pace = await readPace(parts.db, parts.routes, now);
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
  pace: Pace,
  clock: { now(): Instant },
): Promise<void> {
  const { db, routes, zone, quietHours } = parts;
  const now = clock.now();
  if (now > message.notAfter) {
    await fail(parts, message, "planned", { state: tooLateState(message), error: message.error }, now);
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
  const body = await reviewed(parts, route, message, now);
  if ("ok" in body) {
    const error = `${body.code}: ${body.reason}`;
    await fail(parts, message, "planned", { state: "refused", error }, now);
    return;
  }
  const freeAt = pace.take(route, message.destination);
  if (freeAt !== null) {
    // Those that have a place and are not claimed yet keep it.
    await holdBack(db, limitedTogether(routes, message), freeAt, [...pace.claiming]);
    return;
  }
  pace.claiming.add(message.id);
  const claimed = await claimMessage(db, message.id, now).finally(() => pace.claiming.delete(message.id));
  if (!claimed) return;
  const result = await attempt(route, claimed, body);
  await settle(parts, claimed, result, clock.now());
}

/** The last look at a message, whatever wrote it: with the names of the roster as it is now. */
async function reviewed(
  { db, zone }: DeliverParts,
  route: Route,
  { id, kind, text }: StoredMessage,
  now: Instant,
): Promise<OutgoingBody | Blocked> {
  const { audience, markup, maxBytes } = route;
  const file = text === "" ? await findFile(db, id) : null;
  if (file) {
    const most = file.kind === "picture" ? route.maxPictureBytes : route.maxFileBytes;
    const size = file.bytes.length;
    return reviewFile({ audience, kind: file.kind, bytes: size, maxBytes: most }) ?? file;
  }
  const told = { audience, text, maxBytes, bytesOf: (shown: string) => renderedBytes(markup, shown) };
  const review =
    audience === "private"
      ? reviewOutgoing({ ...told, names: nameFinder([]) })
      : reviewOutgoing({
          ...told,
          names: await householdNames(db),
          lateNames: await lateNamesIn(db, text, localDayAt(now, zone)),
        });
  if (review.ok) return { kind: "text", text: review.text };
  // Better the beginning of a notice than none: nobody would be told that it was not.
  const isCut = kind === "notice" && review.code === "too-long";
  return isCut ? { kind: "text", text: cutWithin(markup, text, maxBytes, noticeCut) } : review;
}

async function postpone(db: Db, message: StoredMessage, notBefore: Instant): Promise<void> {
  const { error } = message;
  await settleMessage(db, message.id, "planned", { state: "planned", error, notBefore });
}

async function attempt(route: Route, message: StoredMessage, body: OutgoingBody): Promise<SendResult> {
  try {
    return await route.send({ to: message.destination, key: keyOf(message), ...body });
  } catch (cause) {
    // A route that breaks off in the middle does not say how far it came.
    return { kind: "unknown", reason: cause instanceof Error ? cause.message : String(cause) };
  }
}

/** Whoever has a message sent again by hand has looked that it is not there: that is another one. */
function keyOf({ id, resends }: StoredMessage): string {
  return createHash("sha256").update(`${id}\n${resends}`).digest("hex").slice(0, 32);
}

const unknownMark = "unknown: ";

/** An attempt may have got there: that it did not is not to be said any more, whatever becomes of a later one. */
function mayHaveArrived({ error }: StoredMessage): boolean {
  return error?.startsWith(unknownMark) ?? false;
}

function tooLateState(message: StoredMessage): "unknown" | "missed" {
  return mayHaveArrived(message) ? "unknown" : "missed";
}

type End = { state: "refused" | "unknown" | "missed"; error: string | null; fault?: DeliveryFault | null };

/** The refusal of a later attempt is told with what may have arrived: somebody can mend its reason. */
function endOf(message: StoredMessage, end: End): End {
  if (end.state !== "refused" || !mayHaveArrived(message)) return end;
  return { ...end, state: "unknown", error: `${message.error}; then ${end.error}` };
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
        { state: "refused", error: `${result.code}: ${result.reason}`, fault: result.fault ?? null },
        now,
      );
      return;
    case "limited": {
      const afterMs = Math.max(result.retryAfterMs, pauseMs(message.attempts));
      await again(parts, message, now, afterMs, "limited");
      // The others would be refused as well, and some platforms count them for it.
      await holdBack(db, limitedTogether(parts.routes, message), addMilliseconds(now, afterMs));
      return;
    }
    case "exhausted":
      // Somebody may buy more before the message is too old.
      await again(parts, message, now, longestPauseMs, `exhausted: ${result.reason}`);
      await holdBack(db, { route: message.route }, addMilliseconds(now, longestPauseMs));
      return;
    case "unreachable":
      await again(parts, message, now, pauseMs(message.attempts), `unreachable: ${result.reason}`);
      return;
    case "unknown": {
      const error = `${unknownMark}${result.reason}`;
      const isKeyed = parts.routes.some(({ id, repeatsByKey }) => id === message.route && repeatsByKey);
      if (isKeyed && message.attempts < keyedAttempts) {
        await again(parts, untilKeyEnds({ ...message, error }), now, firstPauseMs, error);
      } else if (message.cadreId !== null && message.attempts < blindAttempts) {
        await again(parts, { ...message, error }, now, firstPauseMs, error);
      } else {
        await fail(parts, message, "sending", { state: "unknown", error }, now);
      }
    }
  }
}

/** `notBefore` of a message that is being sent is when its attempt began. */
function untilKeyEnds(message: StoredMessage): StoredMessage {
  const ends = addMinutes(message.notBefore, keyedMinutes);
  return { ...message, notAfter: ends < message.notAfter ? ends : message.notAfter };
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
  const { notAfter } = message;
  const state = tooLateState(message);
  // What may have got there stays so, whatever became of a later attempt.
  const told = state === "unknown" ? message.error : error;
  if (notBefore > notAfter) {
    await fail(parts, message, "sending", { state, error: told }, now);
    return;
  }
  const planned = { state: "planned", error: told, notBefore, notAfter, sentAt: now } as const;
  await settleMessage(parts.db, message.id, "sending", planned);
}

/** The end of a message, and the notice of it, in one transaction. A notice that fails is only logged. */
async function fail(
  parts: DeliverParts,
  message: StoredMessage,
  from: "planned" | "sending",
  reached: End,
  now: Instant,
): Promise<void> {
  const end = endOf(message, reached);
  const { db, log, zone, quietHours, routes } = parts;
  // When an attempt ended counts for the pace: it may have been on its way that long.
  const attempted = from === "sending" ? { sentAt: now } : {};
  const coordinatorsTold = await db.transaction().execute(async (tx) => {
    const settled = await settleMessage(tx, message.id, from, { ...end, ...attempted });
    if (!settled || message.kind === "notice") return 0;
    return tellFailures(tx, { zone, quietHours, ways: privateWays(routes) }, message, now);
  });
  const { state, error } = end;
  log.warn({ message: message.id, state, error, coordinatorsTold }, "a message did not get out");
}
