import { fork } from "node:child_process";
import { once } from "node:events";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sql } from "kysely";
import { describe, expect, onTestFinished, test } from "vitest";
import { openStore, type Store } from "../../src/store/open.ts";
import { newFolder } from "../support/folders.ts";
import { describeOnBothEngines } from "../support/stores.ts";

describeOnBothEngines("the ledger", (open) => {
  test("gives whole numbers as numbers, also large ones and running ids", async () => {
    const { db } = await open();
    const counter = await db
      .insertInto("counter")
      .values({ name: "n", value: 9_007_199_254_740_000 })
      .returning("value")
      .executeTakeFirstOrThrow();
    expect(counter.value).toBe(9_007_199_254_740_000);
    const change = { at: "2026-06-12T08:00:00.000Z", actor: "operator", action: "a", subject: "s" };
    const audit = await db
      .insertInto("audit")
      .values({ ...change, before: null, after: null })
      .returning("id")
      .executeTakeFirstOrThrow();
    expect(audit.id).toBe(1);
  });

  test.each([
    ["text where a number belongs", sql`insert into counter (name, value) values ('n', 'many')`],
    [
      "a flag that is neither 0 nor 1",
      sql`insert into cadre values ('C1', '王', null, null, null, 1, 0, 2, 1)`,
    ],
    ["a household of no village", sql`insert into household values ('H1', '李', '[]', 'V9', 1, null, 3, 1)`],
    ["a kind of area that there is none of", sql`insert into area values ('A', 'street', '街', null, 0)`],
    ["a missing head", sql`insert into household values ('H1', null, '[]', 'V1', 1, null, 3, 1)`],
  ])("refuses %s", async (_what, statement) => {
    const { db } = await open();
    await expect(statement.execute(db)).rejects.toThrow();
  });

  test("undoes a transaction that fails", async () => {
    const { db } = await open();
    const work = db.transaction().execute(async (tx) => {
      await tx.insertInto("setting").values({ name: "half", value: "1" }).execute();
      throw new Error("the power went");
    });
    await expect(work).rejects.toThrow("the power went");
    expect(await db.selectFrom("setting").selectAll().execute()).toEqual([]);
  });

  test("lets one of many claim a message", async () => {
    const { db } = await open();
    const claim = () =>
      db.transaction().execute((tx) =>
        tx
          .insertInto("message")
          .values({
            platform: "wecom",
            platform_message_id: "m1",
            bot_id: "main",
            chat_kind: "private",
            platform_chat_id: "u",
            scope: "wecom-bot",
            user_id: "u",
            cadre_id: null,
            text: "走访孙有田户",
            sent_at: "2026-06-12T08:00:00.000Z",
            received_at: "2026-06-12T08:00:01.000Z",
            outcome: "report",
            reply_id: "r1",
            answer: "",
          })
          .onConflict((conflict) => conflict.doNothing())
          .returning("id")
          .executeTakeFirst(),
      );
    const claims = await Promise.all(Array.from({ length: 8 }, claim));
    expect(claims.filter((row) => row !== undefined)).toHaveLength(1);
  });
});

describe("a ledger in a file", () => {
  const serve = fileURLToPath(new URL("../support/serve-store.ts", import.meta.url));

  /** Starts another process that serves the file; gives what it says, and how to end it at once. */
  async function serveElsewhere(file: string): Promise<{ said: unknown; kill: () => Promise<void> }> {
    const child = fork(serve, [file], { execArgv: [], stdio: "ignore" });
    const kill = async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill("SIGKILL");
      await once(child, "exit");
    };
    onTestFinished(kill);
    const [said] = await once(child, "message");
    return { said, kill };
  }

  async function openFor(file: string, options: { exclusive?: boolean } = {}): Promise<Store> {
    const store = await openStore(file, options);
    onTestFinished(() => store.close());
    return store;
  }

  test("has its files readable by nobody else", async () => {
    const folder = newFolder();
    const { db } = await openFor(join(folder, "ledger.db"), { exclusive: true });
    await db.insertInto("setting").values({ name: "a", value: "b" }).execute();
    const modes = readdirSync(folder).map((name) => [name, statSync(join(folder, name)).mode & 0o777]);
    expect(modes).toContainEqual(["ledger.db-wal", 0o600]);
    expect(modes.filter(([, mode]) => mode !== 0o600)).toEqual([]);
  });

  test("waits for the disk at every commit and keeps its references", async () => {
    const { db } = await openFor(join(newFolder(), "ledger.db"));
    const pragma = async (name: string) =>
      Object.values((await sql.raw(`pragma ${name}`).execute(db)).rows[0] as object)[0];
    expect(await pragma("journal_mode")).toBe("wal");
    expect(await pragma("synchronous")).toBe(2);
    expect(await pragma("foreign_keys")).toBe(1);
    expect(await pragma("busy_timeout")).toBe(5000);
  });

  test("is served by one process at a time, and free again after that one is killed", async () => {
    const file = join(newFolder(), "ledger.db");
    const other = await serveElsewhere(file);
    expect(other.said).toBe("serving");
    await expect(openStore(file, { exclusive: true })).rejects.toMatchObject({
      code: "store-locked",
      message: `Another Lianxin is already serving ${file}. Stop it first, or set another database.`,
    });
    await other.kill();
    await openFor(file, { exclusive: true });
    const late = await serveElsewhere(file);
    expect(late.said).toMatch(/^store-locked: Another Lianxin is already serving /);
  });

  test("may be read and written beside the service", async () => {
    const file = join(newFolder(), "ledger.db");
    await serveElsewhere(file);
    const { db } = await openFor(file);
    await db.insertInto("setting").values({ name: "a", value: "b" }).execute();
    expect(await db.selectFrom("setting").select("value").execute()).toEqual([{ value: "b" }]);
  });

  test("says in one line why it cannot be opened", async () => {
    const folder = newFolder();
    await expect(openStore(folder)).rejects.toMatchObject({
      code: "store-unusable",
      message: expect.stringMatching(/^Cannot open the database .*$/),
    });
  });
});

test.each([
  "postgres://me:secret@127.0.0.1:1/x",
  "postgres://me:p/secret@127.0.0.1:1/x",
  "postgres://me:se@secret@127.0.0.1:1/x",
])("a PostgreSQL that does not answer is named without its password: %s", async (url) => {
  const fault = await openStore(url).catch((error: Error) => error);
  expect(fault).toMatchObject({ code: "store-unusable" });
  expect(String(fault)).toContain("//***@127.0.0.1:1/x");
  expect(String(fault)).not.toContain("secret");
});
