import type { Selectable } from "kysely";
import type { Instant } from "../core/calendar.ts";
import { byText, inBatches } from "./batch.ts";
import type { Db } from "./open.ts";
import { type OutboxFile, removeFile, saveFile } from "./outbox-files.ts";
import type { OutboxTable } from "./schema.ts";

/**
 * What goes out unasked. An id is `<schedule>/<due>/<route>/<destination>`, so that what was decided twice is still
 * sent once.
 */

export type OutboxKind = OutboxTable["kind"];
export type OutboxState = OutboxTable["state"];

export type OutboxMessage = {
  id: string;
  kind: OutboxKind;
  route: string;
  destination: string;
  /** Private messages: who is written to. */
  cadreId: string | null;
  /** "" where a picture or a file goes out. */
  text: string;
  file?: OutboxFile;
  notBefore: Instant;
  notAfter: Instant;
};

export type StoredMessage = Omit<OutboxMessage, "file"> & {
  state: OutboxState;
  attempts: number;
  plannedAt: Instant;
  sentAt: Instant | null;
  error: string | null;
  /** What a coordinator can do about it. */
  fault: string | null;
  /** How often somebody had it sent again by hand. */
  resends: number;
};

/** What run a message belongs to: the first two parts of its id. */
export function runKey(scheduleId: string, due: Instant): string {
  return `${scheduleId}/${due}`;
}

export function runKeyOf(messageId: string): string {
  return messageId.split("/").slice(0, 2).join("/");
}

/** Adds what is not there yet; an id that is stays as it is. */
export async function planMessages(db: Db, messages: readonly OutboxMessage[], now: Instant): Promise<void> {
  for (const batch of inBatches(messages)) {
    await db
      .insertInto("outbox")
      .values(
        batch.map((message) => ({
          id: message.id,
          kind: message.kind,
          route: message.route,
          destination: message.destination,
          cadre_id: message.cadreId,
          text: message.text,
          state: "planned" as const,
          attempts: 0,
          planned_at: now,
          not_before: message.notBefore,
          not_after: message.notAfter,
          sent_at: null,
          error: null,
          fault: null,
        })),
      )
      .onConflict((conflict) => conflict.column("id").doNothing())
      .execute();
  }
  for (const { id, file } of messages) {
    if (file) await saveFile(db, id, file);
  }
}

/** Adds a message, or gives one that still waits the newer text. */
export async function planLatest(db: Db, message: OutboxMessage, now: Instant): Promise<void> {
  await planMessages(db, [message], now);
  await db
    .updateTable("outbox")
    .set({ text: message.text })
    .where("id", "=", message.id)
    .where("state", "=", "planned")
    .execute();
}

/** Planned and not held back at `now`, in the order they became so. */
export async function listReady(db: Db, now: Instant, limit = 1000): Promise<StoredMessage[]> {
  const rows = await db
    .selectFrom("outbox")
    .selectAll()
    .where("state", "=", "planned")
    .where("not_before", "<=", now)
    .orderBy("not_before")
    .limit(limit)
    .execute();
  return rows.map(toMessage).sort((a, b) => byText(a.notBefore, b.notBefore) || byText(a.id, b.id));
}

/** When the last notice of a subject goes out or went; null where there was none. @param subject what its ids begin with */
export async function lastNoticeAt(db: Db, subject: string): Promise<Instant | null> {
  const row = await db
    .selectFrom("outbox")
    .select((select) => select.fn.max("not_before").as("last"))
    .where("kind", "=", "notice")
    .where("id", "like", `${subject}/%`)
    .executeTakeFirst();
  return row?.last ?? null;
}

/** When the next planned message may go, after `now`; null where none waits. */
export async function nextReady(db: Db, now: Instant): Promise<Instant | null> {
  const row = await db
    .selectFrom("outbox")
    .select((select) => select.fn.min("not_before").as("next"))
    .where("state", "=", "planned")
    .where("not_before", ">", now)
    .executeTakeFirst();
  return row?.next ?? null;
}

/**
 * Marks a message as being sent, for one caller only, unless it was held back meanwhile. `not_before` becomes the
 * moment of the attempt.
 */
export async function claimMessage(db: Db, id: string, now: Instant): Promise<StoredMessage | null> {
  const row = await db
    .updateTable("outbox")
    .set((set) => ({
      state: "sending" as const,
      attempts: set("attempts", "+", 1),
      not_before: now,
      sent_at: now,
    }))
    .where("id", "=", id)
    .where("state", "=", "planned")
    .where("not_before", "<=", now)
    .returningAll()
    .executeTakeFirst();
  return row ? toMessage(row) : null;
}

/** What became of a message that was in `from`. @returns whether it still was */
export async function settleMessage(
  db: Db,
  id: string,
  from: OutboxState,
  change: {
    state: OutboxState;
    error: string | null;
    fault?: string | null;
    sentAt?: Instant | null;
    notBefore?: Instant;
    notAfter?: Instant;
  },
): Promise<boolean> {
  const row = await db
    .updateTable("outbox")
    .set({
      state: change.state,
      error: change.error,
      ...(change.fault === undefined ? {} : { fault: change.fault }),
      ...(change.sentAt === undefined ? {} : { sent_at: change.sentAt }),
      ...(change.notBefore === undefined ? {} : { not_before: change.notBefore }),
      ...(change.notAfter === undefined ? {} : { not_after: change.notAfter }),
    })
    .where("id", "=", id)
    .where("state", "=", from)
    .returning("id")
    .executeTakeFirst();
  if (row && change.state === "sent") await removeFile(db, id);
  return row !== undefined;
}

/**
 * Holds back all that waits for some destinations of a route, or for the whole route where none are given.
 * @param except ids of messages that somebody is about to claim
 */
export async function holdBack(
  db: Db,
  { route, destinations }: { route: string; destinations?: readonly string[] },
  notBefore: Instant,
  except: readonly string[] = [],
): Promise<void> {
  await db
    .updateTable("outbox")
    .set({ not_before: notBefore })
    .where("state", "=", "planned")
    .where("route", "=", route)
    .$if(destinations !== undefined, (query) => query.where("destination", "in", destinations ?? []))
    .where("not_before", "<", notBefore)
    .$if(except.length > 0, (query) => query.where("id", "not in", except))
    .execute();
}

/** Plans a message anew that did not get out. @returns whether it is one */
export async function planAgain(
  db: Db,
  id: string,
  when: { notBefore: Instant; notAfter: Instant },
): Promise<boolean> {
  const row = await db
    .updateTable("outbox")
    .set((set) => ({
      ...{ state: "planned" as const, attempts: 0, error: null, fault: null },
      ...{ not_before: when.notBefore, not_after: when.notAfter, resends: set("resends", "+", 1) },
    }))
    .where("id", "=", id)
    .where("state", "in", ["refused", "unknown", "missed"])
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

export async function findMessage(db: Db, id: string): Promise<StoredMessage | null> {
  const row = await db.selectFrom("outbox").selectAll().where("id", "=", id).executeTakeFirst();
  return row ? toMessage(row) : null;
}

/** Being sent since before a moment: whoever did is gone. */
export async function listAbandoned(db: Db, before: Instant): Promise<StoredMessage[]> {
  const rows = await db
    .selectFrom("outbox")
    .selectAll()
    .where("state", "=", "sending")
    .where("not_before", "<", before)
    .execute();
  return rows.map(toMessage);
}

/** Attempts since a moment; where there were none, there is no row. */
export function countAttemptsSince(
  db: Db,
  since: Instant,
): Promise<{ route: string; destination: string; attempts: number }[]> {
  return db
    .selectFrom("outbox")
    .select((select) => ["route", "destination", select.fn.countAll<number>().as("attempts")])
    .where("sent_at", ">", since)
    .groupBy(["route", "destination"])
    .execute();
}

function destinationKey({ route, destination }: { route: string; destination: string }): string {
  return `${route}\n${destination}`;
}

/** When somebody was or will be reminded since a moment; what never got out is not in it. */
export async function listRemindersSince(
  db: Db,
  since: Instant,
): Promise<{ cadreId: string; at: Instant }[]> {
  const rows = await db
    .selectFrom("outbox")
    .select(["cadre_id", "not_before"])
    .where("state", "in", ["planned", "sending", "sent", "unknown"])
    .where("not_before", ">=", since)
    .where("kind", "=", "reminder")
    .execute();
  return rows.flatMap((row) =>
    row.cadre_id === null ? [] : [{ cadreId: row.cadre_id, at: row.not_before }],
  );
}

/** Messages of a run that did not get out, notices aside. */
export async function listFailures(db: Db, run: string): Promise<StoredMessage[]> {
  const rows = await db
    .selectFrom("outbox")
    .selectAll()
    .where("id", "like", `${run}/%`)
    .where("kind", "<>", "notice")
    .where("state", "in", ["refused", "unknown", "missed"])
    .execute();
  return rows.map(toMessage).sort((a, b) => byText(a.id, b.id));
}

/** Messages planned since a moment or day that did not get out. */
export async function countFailuresSince(db: Db, since: string): Promise<number> {
  const row = await db
    .selectFrom("outbox")
    .select((select) => select.fn.countAll<number>().as("count"))
    .where("planned_at", ">=", since)
    .where("state", "in", ["refused", "unknown", "missed"])
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/**
 * For each destination of a route the latest message whose last attempt was refused for a known reason, where none got there since.
 * Latest first; messages planned before `since` (a moment or day) are left out.
 */
export async function lastRefusals(db: Db, since: string): Promise<StoredMessage[]> {
  const rows = await db
    .selectFrom("outbox")
    .selectAll()
    .where("state", "in", ["refused", "unknown"])
    .where("fault", "is not", null)
    .where("planned_at", ">=", since)
    .execute();
  const sent = await db
    .selectFrom("outbox")
    .select((select) => ["route", "destination", select.fn.max("sent_at").as("at")])
    .where("state", "=", "sent")
    .where("sent_at", ">=", since)
    .groupBy(["route", "destination"])
    .execute();
  const sentAt = new Map(sent.map((row) => [destinationKey(row), row.at ?? ""]));
  // Of one that was refused, `sent_at` is when it was tried.
  const tried = rows
    .map((row) => ({ at: row.sent_at ?? row.planned_at, message: toMessage(row) }))
    .filter(({ at, message }) => at > (sentAt.get(destinationKey(message)) ?? ""))
    .sort((a, b) => byText(b.at, a.at) || byText(a.message.id, b.message.id));
  const latest = new Map<string, StoredMessage>();
  for (const { message } of tried) {
    if (!latest.has(destinationKey(message))) latest.set(destinationKey(message), message);
  }
  return [...latest.values()];
}

/** All, or those in a state; latest first. */
export async function listOutbox(db: Db, state?: OutboxState, limit = 1000): Promise<StoredMessage[]> {
  const rows = await db
    .selectFrom("outbox")
    .selectAll()
    .$if(state !== undefined, (query) => query.where("state", "=", state ?? "planned"))
    .orderBy("planned_at", "desc")
    .limit(limit)
    .execute();
  return rows.map(toMessage).sort((a, b) => byText(b.plannedAt, a.plannedAt) || byText(a.id, b.id));
}

function toMessage(row: Selectable<OutboxTable>): StoredMessage {
  return {
    id: row.id,
    kind: row.kind,
    route: row.route,
    destination: row.destination,
    cadreId: row.cadre_id,
    text: row.text,
    state: row.state,
    attempts: row.attempts,
    plannedAt: row.planned_at,
    notBefore: row.not_before,
    notAfter: row.not_after,
    // Until it is sent, the column holds the last attempt.
    sentAt: row.state === "sent" ? row.sent_at : null,
    error: row.error,
    fault: row.fault,
    resends: row.resends,
  };
}

/** How many messages are in each state; states without any are left out. */
export async function countOutbox(db: Db): Promise<Map<OutboxState, number>> {
  const rows = await db
    .selectFrom("outbox")
    .select(["state", (select) => select.fn.countAll<number>().as("count")])
    .groupBy("state")
    .execute();
  return new Map(rows.map(({ state, count }) => [state, Number(count)]));
}
