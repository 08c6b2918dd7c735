import { type Kysely, sql } from "kysely";
import { OperatorError } from "../core/errors.ts";
import type { ColumnTypes } from "./engine.ts";
import { postgresColumns } from "./engine.ts";
import { type Migration, migrations } from "./migrations/index.ts";
import type { Schema } from "./schema.ts";

/** Any number that no other program on the same PostgreSQL takes: instances that start together migrate in turn. */
const migrationLock = 4_071_120_612;

/**
 * Runs what has not run yet, each migration in one transaction with its mark.
 * @throws OperatorError `store-newer` where the database knows a migration that this version does not
 */
export async function migrate(
  ledger: Kysely<Schema>,
  columns: ColumnTypes,
  list: readonly Migration[] = migrations,
): Promise<void> {
  const db = ledger as unknown as Kysely<{ migration: { name: string } }>;
  await db.transaction().execute(async (tx) => {
    await serialise(tx, columns);
    await sql.raw(`create table if not exists migration (name ${columns.text} primary key)`).execute(tx);
  });
  const known = new Set(list.map((migration) => migration.name));
  const applied = await db.selectFrom("migration").select("name").execute();
  const unknown = applied.find((row) => !known.has(row.name));
  if (unknown) {
    throw new OperatorError(
      "store-newer",
      `The database was made by a newer Lianxin (it has ${unknown.name}). Start that version, or restore a backup.`,
    );
  }
  for (const { name, up } of list) {
    await db.transaction().execute(async (tx) => {
      await serialise(tx, columns);
      const done = await tx
        .selectFrom("migration")
        .where("name", "=", name)
        .select("name")
        .executeTakeFirst();
      if (done) return;
      await up(tx as unknown as Kysely<unknown>, columns);
      await tx.insertInto("migration").values({ name }).execute();
    });
  }
}

async function serialise(db: Kysely<{ migration: { name: string } }>, columns: ColumnTypes): Promise<void> {
  if (columns === postgresColumns) await sql`select pg_advisory_xact_lock(${migrationLock})`.execute(db);
}
