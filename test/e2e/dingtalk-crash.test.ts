import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { openStore } from "../../src/store/open.ts";
import { type Body, type Dingtalk, startDingtalk, usualRobot } from "../emulators/dingtalk.ts";
import { freePort, type Product, startProduct } from "../support/product.ts";

/** A serving office that is killed while DingTalk's messages come by HTTP and by Stream: what it acknowledged is there, once. */

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "lianxin-crash-"));
const config = join(folder, "config");
const database = join(folder, "data", "lianxin.db");
const pathSecret = "a-long-random-word-0001";
const line = { ...usualRobot, clientId: "dinglineexample", robotCode: "dinglineexample" };
const cadre = "ding-c03";
const lanes = 5;
/** Acknowledged messages after which it is killed, one life each. */
const lives = [35, 110];

let dingtalk: Dingtalk;
let product: Product;

function lianxin(...words: string[]) {
  return spawnSync(process.execPath, [join(root, "src/cli.ts"), ...words], {
    cwd: folder,
    env: { PATH: process.env["PATH"], LIANXIN_CONFIG: config, DATABASE_URL: database },
    encoding: "utf8",
  });
}

async function start(): Promise<void> {
  product = await startProduct({ folder, port: product?.port ?? (await freePort()), config });
  await vi.waitFor(() => expect(dingtalk.gateway.connections().open).toBe(1), {
    timeout: 10_000,
    interval: 20,
  });
}

beforeAll(async () => {
  dingtalk = await startDingtalk({
    now: Date.now,
    robots: [usualRobot, line],
    members: { [cadre]: { name: "陈志明" } },
    pushesPerMonth: 100_000,
  });
  mkdirSync(config);
  const hosts = [dingtalk.api, dingtalk.oapi].map(({ base }) => new URL(base).host);
  const main = `clientId: ${usualRobot.clientId}, clientSecret: ${usualRobot.clientSecret}, robotCode: ${usualRobot.robotCode}`;
  writeFileSync(
    join(config, "lianxin.yaml"),
    `platforms:
  dingtalk:
    apiBase: ${dingtalk.api.base}
    oapiBase: ${dingtalk.oapi.base}
    privateHosts: ${JSON.stringify(hosts)}
    monthlyQuota: { api: 100000, push: 100000 }
    robots:
      - { id: main, names: [连心], mode: http, pathSecret: ${pathSecret}, ${main} }
      - { id: line, names: [连心], mode: stream, clientId: ${line.clientId}, clientSecret: ${line.clientSecret} }
`,
  );
  expect(lianxin("import", join(root, "data/sample"))).toMatchObject({ stderr: "", status: 0 });
  const { code } = JSON.parse(lianxin("invite", "C03", "--json").stdout) as { code: string };
  await start();
  await give("http", dingtalk.bodyOf({ from: cadre, text: `绑定 ${code}` }) as Body);
});
afterAll(async () => {
  await product?.stop();
  await dingtalk?.stop();
  rmSync(folder, { recursive: true, force: true });
});

type Way = "http" | "stream";
type Given = { way: Way; body: Body; sacks: number };

/** @returns whether it was acknowledged */
async function give(way: Way, body: Body): Promise<boolean> {
  if (way === "stream") return dingtalk.gateway.pushAndWait(line, body, 10_000);
  const url = `${product.url}/callback/dingtalk/main/${pathSecret}`;
  const caller = dingtalk.caller(url, { resends: 0, deadlineMs: 5000 });
  return caller.deliver(body).then(
    ({ status }) => status === 200,
    () => false,
  );
}

/** Reports by both ways at once, until it was killed. @returns them all, and those that were acknowledged */
async function loadUntilKilled(deathAfter: number, firstSacks: number) {
  const given: Given[] = [];
  const acknowledged = new Set<string>();
  let isDead = false;
  const { promise: dead, resolve: die } = Promise.withResolvers<false>();
  const lane = async (way: Way) => {
    while (!isDead) {
      const sacks = firstSacks + given.length;
      const robot = way === "http" ? usualRobot : line;
      const body = dingtalk.bodyOf({ from: cadre, text: `给孙有田送大米${sacks}袋` }, robot) as Body;
      given.push({ way, body, sacks });
      if (!(await Promise.race([give(way, body), dead]))) continue;
      acknowledged.add(body.msgId);
      if (acknowledged.size !== deathAfter) continue;
      isDead = true;
      await product.kill();
      // What it acknowledged before that has come by now.
      setTimeout(() => die(false), 200);
    }
  };
  await Promise.all(Array.from({ length: lanes }, () => [lane("http"), lane("stream")]).flat());
  return { given, acknowledged };
}

/** By the message that each came from: the sacks of its reports. */
async function ledger() {
  const { db, close } = await openStore(database);
  const rows = await db
    .selectFrom("message")
    .leftJoin("report", "report.message_id", "message.id")
    .leftJoin("entry", "entry.report_id", "report.id")
    .select(["platform_message_id as msgId", "quantity", "sequence", "answer"])
    .execute();
  const check = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db);
  await close();
  return { rows, integrity: check.rows[0]?.integrity_check };
}

test("each message that was acknowledged is in the ledger once, however often it is killed and comes again", {
  timeout: 60_000,
}, async () => {
  const given: Given[] = [];
  const acknowledged = new Set<string>();
  for (const deathAfter of lives) {
    const life = await loadUntilKilled(deathAfter, 1 + given.length);
    given.push(...life.given);
    for (const msgId of life.acknowledged) acknowledged.add(msgId);
    const { rows, integrity } = await ledger();
    const written = rows.map(({ msgId }) => msgId);
    expect(integrity).toBe("ok");
    expect(written.length).toBe(new Set(written).size);
    expect([...acknowledged].filter((msgId) => !written.includes(msgId))).toEqual([]);
    await start();
  }
  const ways = given.filter(({ body }) => acknowledged.has(body.msgId)).map(({ way }) => way);
  expect(new Set(ways)).toEqual(new Set(["http", "stream"]));

  // All of them once more, also those whose acknowledgement got lost with the process.
  for (let from = 0; from < given.length; from += 2 * lanes) {
    const some = given.slice(from, from + 2 * lanes).map(({ way, body }) => give(way, body));
    expect(new Set(await Promise.all(some))).toEqual(new Set([true]));
  }
  const { rows } = await ledger();
  const quantities = new Map(rows.map(({ msgId, quantity }) => [msgId, quantity]));
  expect(rows.filter(({ quantity }) => quantity !== null)).toHaveLength(given.length);
  expect(given.filter(({ body, sacks }) => quantities.get(body.msgId) !== sacks * 1000)).toEqual([]);
  // Whoever was told 记好了 with a number finds it there.
  const numbers = new Set(rows.flatMap(({ sequence }) => sequence ?? []));
  const told = dingtalk.sessionPosts.flatMap(({ text }) => /记好了 #\d{4}-(\d+)/.exec(text)?.[1] ?? []);
  expect(told.length).toBeGreaterThan(acknowledged.size / 2);
  expect(told.filter((number) => !numbers.has(Number(number)))).toEqual([]);
});
