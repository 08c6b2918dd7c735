import { join } from "node:path";
import { type Kysely, sql } from "kysely";
import { expect, test } from "vitest";
import { postgresColumns, sqliteColumns } from "../../src/store/engine.ts";
import { migrate } from "../../src/store/migrate.ts";
import { migrations } from "../../src/store/migrations/index.ts";
import { type Db, openStore } from "../../src/store/open.ts";
import { newFolder } from "../support/folders.ts";
import { describeOnBothEngines, newPostgresDatabase } from "../support/stores.ts";

type Marks = Kysely<{ migration: { name: string } }>;

async function marks(db: Db): Promise<string[]> {
  const rows = await (db as unknown as Marks).selectFrom("migration").select("name").execute();
  return rows.map((row) => row.name);
}

describeOnBothEngines("migrations", (open, engine) => {
  const columns = engine === "sqlite" ? sqliteColumns : postgresColumns;
  const newPlace = async () =>
    engine === "sqlite" ? join(newFolder(), "ledger.db") : await newPostgresDatabase();

  test("make a new ledger, and leave it as it is when run again", async () => {
    const { db } = await open();
    await db.insertInto("setting").values({ name: "kept", value: "yes" }).execute();
    await migrate(db, columns);
    expect(await marks(db)).toEqual(migrations.map((migration) => migration.name));
    expect(await db.selectFrom("setting").selectAll().execute()).toEqual([{ name: "kept", value: "yes" }]);
  });

  test("that fail leave nothing, and do not stop the ledger from opening once they are mended", async () => {
    const { db } = await open();
    const half = {
      name: "0002-half",
      up: async (tx: Kysely<unknown>) => {
        await sql`create table half_made (name text)`.execute(tx);
        await sql`insert into no_such_table values (1)`.execute(tx);
      },
    };
    await expect(migrate(db, columns, [...migrations, half])).rejects.toThrow(/no_such_table/);
    await expect(sql`select * from half_made`.execute(db)).rejects.toThrow(/half_made/);
    expect(await marks(db)).not.toContain("0002-half");

    const mended = {
      ...half,
      up: async (tx: Kysely<unknown>) => {
        await sql`create table half_made (name text)`.execute(tx);
      },
    };
    await migrate(db, columns, [...migrations, mended]);
    expect(await marks(db)).toContain("0002-half");
  });

  test("refuse a ledger that a newer version made", async () => {
    const place = await newPlace();
    const store = await openStore(place);
    await (store.db as unknown as Marks).insertInto("migration").values({ name: "9999-later" }).execute();
    await store.close();
    await expect(openStore(place)).rejects.toMatchObject({
      code: "store-newer",
      message: expect.stringContaining("9999-later"),
    });
  });
});

test("instances that start together on a new PostgreSQL migrate it once", async () => {
  const place = await newPostgresDatabase();
  const stores = await Promise.all([openStore(place), openStore(place), openStore(place)]);
  expect(await marks(stores[0].db)).toEqual(migrations.map((migration) => migration.name));
  for (const store of stores) await store.close();
});
