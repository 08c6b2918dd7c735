import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openStore } from "../../src/store/open.ts";
import { createWecomCaller, type WecomCaller } from "../emulators/wecom.ts";
import { encodingAesKey, token } from "../fixtures/wecom-vectors.ts";
import { freePort, type Product, startProduct } from "../support/product.ts";

/** An office with a WeCom bot, as its operator sets it up: a configuration, an import, `npm start`. */

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "lianxin-office-"));
const config = join(folder, "config");
const database = join(folder, "data", "lianxin.db");

let product: Product;
let wecom: WecomCaller;

function lianxin(...words: string[]) {
  return spawnSync(process.execPath, [join(root, "src/cli.ts"), ...words], {
    cwd: folder,
    env: { PATH: process.env["PATH"], LIANXIN_CONFIG: config, DATABASE_URL: database },
    encoding: "utf8",
  });
}

async function start(): Promise<void> {
  product = await startProduct({ folder, port: product?.port ?? (await freePort()), config });
}

beforeAll(async () => {
  mkdirSync(config);
  writeFileSync(
    join(config, "lianxin.yaml"),
    `platforms:
  wecom:
    bots:
      - { id: main, names: [连心], mode: callback, token: ${token}, encodingAesKey: ${encodingAesKey} }
logLevel: debug
`,
  );
  const imported = lianxin("import", join(root, "data/sample"));
  expect(imported.stderr).toBe("");
  expect(imported.status).toBe(0);
  await start();
  wecom = createWecomCaller({
    url: `${product.url}/callback/wecom/main`,
    token,
    encodingAesKey,
    botName: "连心",
    now: () => Date.now(),
  });
});
afterAll(async () => {
  await product?.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function heard(text: string, chat?: string): Promise<string> {
  const { reply } = await wecom.say({ from: "ChenZhiMing", text, ...(chat ? { chat } : {}) });
  return reply?.kind === "stream" || reply?.kind === "stream-with-card" ? reply.stream.content : "";
}

describe("an office with a WeCom bot", () => {
  test("passes the check of its address", async () => {
    expect(await wecom.checkUrl()).toMatchObject({ saved: true });
  });

  test("answers a report with its number", async () => {
    expect(await heard("走访孙有田户,送化肥2袋")).toMatch(/记好了 #\d{4}-\d+[\s\S]*孙有田[\s\S]*化肥2袋/);
  });

  test("masks the name in a group", async () => {
    const answer = await heard("走访孙有田户", "wrGROUP");
    expect(answer).toContain("孙＊田");
    expect(answer).not.toContain("孙有田");
  });

  test("tells the operator the id of a group that is not configured, which no console shows", async () => {
    const line = /.*a group that is not under chats.*/;
    await expect.poll(() => line.exec(product.output())?.[0] ?? "").toContain('"chatId":"wrGROUP"');
  });

  test("the same message five times at once is one report with five equal answers", async () => {
    const payload = wecom.textPayload({
      from: "chenzhiming",
      text: "给孙有田送面粉7袋",
      msgid: "five-times",
    });
    const deliveries = await wecom.deliverAtOnce(payload, 5);
    const replies = deliveries.map(({ reply }) => reply);
    expect(replies[0]).toMatchObject({ kind: "stream", stream: { finish: true } });
    for (const reply of replies) expect(reply).toEqual(replies[0]);
    const { db, close } = await openStore(database);
    const rows = await db.selectFrom("entry").where("item", "=", "面粉").select("quantity").execute();
    expect(rows).toEqual([{ quantity: 7000 }]);
    await close();
  });

  test("tells the week's figures when asked", async () => {
    expect(await heard("本周统计")).toMatch(/走访\d+户次[\s\S]*化肥2袋/);
  });

  test("gives a stranger no data", async () => {
    const { reply } = await wecom.say({ from: "stranger", text: "本周统计" });
    expect(JSON.stringify(reply)).toContain("stranger");
    expect(JSON.stringify(reply)).not.toContain("户次");
  });

  test("a stranger with a code becomes the cadre that was invited", async () => {
    const code = lianxin("invite", "C04", "--json");
    expect(code.stderr).toBe("");
    const { code: word } = JSON.parse(code.stdout) as { code: string };
    await wecom.say({ from: "woOpaque", text: `绑定 ${word}` });
    const { reply } = await wecom.say({ from: "woOpaque", text: "我的进度" });
    expect(reply?.kind === "stream" && reply.stream.content).toMatch(/户/);
  });

  test("a question has a button for each household, and a press is its number", async () => {
    const { reply } = await wecom.say({ from: "ChenZhiMing", text: "走访李平,送大米1袋" });
    const card = reply?.kind === "stream-with-card" ? reply.card : null;
    const buttons = (card?.["button_list"] ?? []) as { text: string; key: string }[];
    expect(buttons.map(({ text }) => text).at(-1)).toContain("都不是");
    const taskId = String(card?.["task_id"]);
    const pressed = await wecom.press({ from: "ChenZhiMing", taskId, key: buttons[0]?.key ?? "" });
    expect(pressed.reply?.kind).toBe("update");
    expect(JSON.stringify(pressed.reply)).toMatch(/记好了.*李平/);
  });

  test("a pending question survives a restart", async () => {
    expect(await heard("走访李平")).toMatch(/1[\s\S]*李平[\s\S]*2[\s\S]*李平/);
    expect(await product.stop()).toBe(0);
    await start();
    expect(await heard("2")).toMatch(/记好了[\s\S]*李平/);
  });

  test("an ID number is nowhere on the disk nor in the log", async () => {
    const idNumber = "11010519491231002X";
    await heard(`走访孙有田,身份证${idNumber},电话13800138000`);
    const { db, close } = await openStore(database);
    await db.selectFrom("message").select("id").execute();
    await close();
    for (const name of readdirSync(join(folder, "data"))) {
      const bytes = readFileSync(join(folder, "data", name)).toString("latin1");
      expect(bytes).not.toContain("11010519491231002");
      expect(bytes).not.toContain("13800138000");
    }
    expect(product.output()).not.toContain("11010519491231002");
    expect(product.output()).not.toContain("孙有田");
  });

  test("a second service on the same ledger is refused in one line", async () => {
    const second = spawnSync(process.execPath, [join(root, "src/main.ts")], {
      cwd: folder,
      env: { PATH: process.env["PATH"], LIANXIN_CONFIG: config, DATABASE_URL: database, PORT: "0" },
      encoding: "utf8",
    });
    expect(second.status).toBe(1);
    expect(second.stderr).toMatch(/^Another Lianxin is already serving .*lianxin\.db\..*\n$/);
  });

  test("there is no trial page", async () => {
    expect((await fetch(product.url)).status).toBe(404);
  });
});
