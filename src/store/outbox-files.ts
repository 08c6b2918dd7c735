import type { Db } from "./open.ts";
import type { OutboxFileTable } from "./schema.ts";

/** What goes out as a picture or a file. Held until it is sent. */
export type OutboxFile = { kind: OutboxFileTable["kind"]; name: string; bytes: Uint8Array };

/** A message that has one already keeps it. */
export async function saveFile(db: Db, outboxId: string, file: OutboxFile): Promise<void> {
  await db
    .insertInto("outbox_file")
    .values({ outbox_id: outboxId, ...file, bytes: Buffer.from(file.bytes) })
    .onConflict((conflict) => conflict.column("outbox_id").doNothing())
    .execute();
}

/** Null for a message of text, and where the file was sent and let go of. */
export async function findFile(db: Db, outboxId: string): Promise<OutboxFile | null> {
  const row = await db
    .selectFrom("outbox_file")
    .select(["kind", "name", "bytes"])
    .where("outbox_id", "=", outboxId)
    .executeTakeFirst();
  return row ? { ...row, bytes: new Uint8Array(row.bytes) } : null;
}

export async function removeFile(db: Db, outboxId: string): Promise<void> {
  await db.deleteFrom("outbox_file").where("outbox_id", "=", outboxId).execute();
}
