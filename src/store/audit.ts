import type { Instant } from "../core/calendar.ts";
import { inBatches } from "./batch.ts";
import type { Db } from "./open.ts";

/** One change: who, what was done (`household.change`), to whom, and its values before and after. */
export type Change = {
  at: Instant;
  /** A cadre's id, or `operator`. */
  actor: string;
  action: string;
  /** The id of what changed. */
  subject: string;
  /** Anything that JSON can hold; null where there was nothing. */
  before: unknown;
  after: unknown;
};

export async function appendAudit(db: Db, ...changes: readonly Change[]): Promise<void> {
  await appendAudits(db, changes);
}

/** The same for any number of changes. */
export async function appendAudits(db: Db, changes: readonly Change[]): Promise<void> {
  for (const batch of inBatches(changes)) {
    await db
      .insertInto("audit")
      .values(batch.map((change) => ({ ...change, before: json(change.before), after: json(change.after) })))
      .execute();
  }
}

function json(value: unknown): string | null {
  return value === null || value === undefined ? null : JSON.stringify(value);
}
