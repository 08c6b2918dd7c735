import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { openStore } from "../../src/store/open.ts";
import { type Body, type Dingtalk, startDingtalk, usualRobot } from "../emulators/dingtalk.ts";
import { freePort, type Product, startProduct } from "../support/product.ts";

/** An office with two DingTalk robots, one that is called and one that calls: a configuration, an import, `npm start`. */

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "lianxin-dingtalk-"));
const config = join(folder, "config");
const database = join(folder, "data", "lianxin.db");
const pathSecret = "a-long-random-word-0001";
const group = "cidDONGFENG0001==";
const line = { ...usualRobot, clientId: "dinglineexample", robotCode: "dinglineexample" };
const cadre = "ding-c03";

let dingtalk: Dingtalk;
let product: Product;

function lianxin(...words: string[]) {
  return spawnSync(process.execPath, [join(root, "src/cli.ts"), ...words], {
    cwd: folder,
    env: { PATH: process.env["PATH"], LIANXIN_CONFIG: config, DATABASE_URL: database },
    encoding: "utf8",
  });
}

const callback = () => dingtalk.caller(`${product.url}/callback/dingtalk/main/${pathSecret}`);
const until = (claim: () => void) => vi.waitFor(claim, { timeout: 10_000, interval: 20 });
const isConnected = () => until(() => expect(dingtalk.gateway.connections().open).toBe(1));

async function start(): Promise<void> {
  product = await startProduct({ folder, port: product?.port ?? (await freePort()), config });
  await isConnected();
}

beforeAll(async () => {
  dingtalk = await startDingtalk({
    now: Date.now,
    robots: [usualRobot, line],
    members: { [cadre]: { name: "陈志明" } },
    groups: { [group]: { title: "东风镇工作群", members: [cadre] } },
  });
  mkdirSync(config);
  const hosts = [dingtalk.api, dingtalk.oapi, dingtalk.storage].map(({ base }) => new URL(base).host);
  const main = `clientId: ${usualRobot.clientId}, clientSecret: ${usualRobot.clientSecret}, robotCode: ${usualRobot.robotCode}`;
  writeFileSync(
    join(config, "lianxin.yaml"),
    `platforms:
  dingtalk:
    apiBase: ${dingtalk.api.base}
    oapiBase: ${dingtalk.oapi.base}
    privateHosts: ${JSON.stringify(hosts)}
    robots:
      - { id: main, names: [连心], mode: http, pathSecret: ${pathSecret}, ${main} }
      - { id: line, names: [连心], mode: stream, clientId: ${line.clientId}, clientSecret: ${line.clientSecret} }
logLevel: debug
`,
  );
  expect(lianxin("import", join(root, "data/sample"))).toMatchObject({ stderr: "", status: 0 });
  await start();
});
afterAll(async () => {
  await product?.stop();
  await dingtalk?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const answers = () => dingtalk.sessionPosts.map(({ text }) => text);

async function itemRows(item: string) {
  const { db, close } = await openStore(database);
  const rows = await db.selectFrom("entry").where("item", "=", item).select("quantity").execute();
  await close();
  return rows;
}

describe("an office with DingTalk robots", () => {
  test("takes the cadre who was invited", async () => {
    const { code } = JSON.parse(lianxin("invite", "C03", "--json").stdout) as { code: string };
    await callback().say({ from: cadre, text: `绑定 ${code}` });
    await until(() => expect(answers().at(-1)).toContain("陈志明"));
  });

  test("answers a report that came by HTTP, and masks the name in the group", async () => {
    expect(await callback().say({ from: cadre, chat: group, text: "走访孙有田户,送化肥2袋" })).toMatchObject({
      status: 200,
    });
    await until(() => expect(answers().at(-1)).toMatch(/记好了 #\d{4}-\d+[\s\S]*孙＊田[\s\S]*化肥2袋/));
  });

  test("answers one that came by Stream, in private with the name", async () => {
    const body = dingtalk.bodyOf({ from: cadre, text: "走访孙有田户,送面粉3袋" }, line) as Body;
    expect(await dingtalk.gateway.pushAndWait(line, body)).toBe(true);
    await until(() => expect(answers().at(-1)).toMatch(/记好了[\s\S]*孙有田[\s\S]*面粉3袋/));
  });

  test("asks which household was meant by numbers, and takes one", async () => {
    await callback().say({ from: cadre, text: "走访李平" });
    await until(() => expect(answers().at(-1)).toMatch(/1[\s\S]*李平[\s\S]*2[\s\S]*李平/));
    await callback().say({ from: cadre, text: "2" });
    await until(() => expect(answers().at(-1)).toMatch(/记好了[\s\S]*李平/));
  });

  test("tells a stranger how to be added, and no figures", async () => {
    await callback().say({ from: "visitor", text: "本周统计" });
    await until(() => expect(answers().at(-1)).toMatch(/还不认识你[\s\S]*绑定/));
    expect(answers().at(-1)).not.toContain("户次");
  });

  test("asks for words where the month's pushes are used up", async () => {
    const body = dingtalk.bodyOf({ from: cadre, text: "走访孙有田户" }) as Body;
    const { text: _, ...withheld } = body;
    await callback().deliver({
      ...withheld,
      errorCode: "20001",
      errorMessage: "受调用量超量影响",
    } as unknown as Body);
    await until(() => expect(answers().at(-1)).toMatch(/没有?(记|收)/));
  });

  test("takes a message again after a restart, and writes it once", async () => {
    const body = dingtalk.bodyOf({ from: cadre, text: "给孙有田送大米7袋" }, line) as Body;
    expect(await dingtalk.gateway.pushAndWait(line, body)).toBe(true);
    expect(await product.stop()).toBe(0);
    await start();
    dingtalk.gateway.push(line, body);
    await until(() => expect(dingtalk.gateway.acks.length).toBeGreaterThanOrEqual(3));
    expect((await itemRows("大米")).length).toBe(1);
  });

  test("says when the Stream is not connected", async () => {
    const readiness = async () => (await fetch(`${product.url}/readyz`)).text();
    expect(await readiness()).not.toContain("Stream");
    const down = { kind: "http", status: 503, body: "" } as const;
    dingtalk.api.failNext("/v1.0/gateway/connections/open", down, down);
    dingtalk.gateway.drop();
    await vi.waitFor(
      async () => expect(await readiness()).toContain("dingtalk line: the Stream is not connected"),
      5000,
    );
    await isConnected();
  });

  test("writes no secret and no name into its log", () => {
    expect(product.output()).not.toMatch(/孙有田|app-secret|a-long-random-word|session=|access-token-/);
  });
});
