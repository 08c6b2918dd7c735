import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, describe, inject } from "vitest";
import { openStore, type Store } from "../../src/store/open.ts";

/**
 * Runs a suite twice: on SQLite in memory and on a real PostgreSQL. Each `open()` gives a new, empty, migrated
 * ledger; the suite's end closes them all. Without PostgreSQL the suite fails.
 */
export function describeOnBothEngines(
  name: string,
  suite: (open: () => Promise<Store>, engine: Store["engine"]) => void,
): void {
  for (const engine of ["sqlite", "postgres"] as const) {
    describe(`${name} (${engine})`, () => {
      const opened: Store[] = [];
      afterAll(async () => {
        for (const store of opened) await store.close();
      });
      suite(async () => {
        const store = await openStore(engine === "sqlite" ? ":memory:" : await newPostgresDatabase());
        opened.push(store);
        return store;
      }, engine);
    });
  }
}

/** The address of a new, empty database; it goes with the server. */
export async function newPostgresDatabase(): Promise<string> {
  const answer = await fetch(inject("postgresAt"));
  const address = await answer.text();
  if (!answer.ok) throw new Error(address);
  const name = `lianxin_${randomUUID().replaceAll("-", "")}`;
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    await client.query(`create database ${name}`);
  } finally {
    await client.end();
  }
  return address.replace(/\/postgres$/, `/${name}`);
}
