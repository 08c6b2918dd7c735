import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { Command } from "commander";
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { addDoctor, doctorJson } from "../../src/cli/doctor.ts";
import { fontCheck } from "../../src/cli/doctor-font.ts";
import { type Config, loadConfig } from "../../src/config.ts";
import { addMinutes } from "../../src/core/calendar.ts";
import { OperatorError } from "../../src/core/errors.ts";
import { type Account, bindAccounts, removeAccounts } from "../../src/store/accounts.ts";
import { saveAreas } from "../../src/store/areas.ts";
import { saveCadres } from "../../src/store/cadres.ts";
import { claimMessage as claimInbound } from "../../src/store/messages.ts";
import { openStore, type Store } from "../../src/store/open.ts";
import { claimMessage, planMessages, settleMessage } from "../../src/store/outbox.ts";
import { seedQuotas } from "../../src/store/quotas.ts";
import { seedSchedules } from "../../src/store/schedules.ts";
import { startLines } from "../emulators/wecom.ts";
import { findingsOf } from "../support/findings.ts";
import { newFolder } from "../support/folders.ts";
import { cadre, saveOffice } from "../support/office.ts";
import { freePort } from "../support/product.ts";

const secret = "long-connection-secret-0123456789";
const now = "2026-06-15T02:00:00.000Z";
let store: Store;
let config: Config;
let failed: boolean;

beforeEach(async () => {
  store = await openStore(":memory:");
  const shipped = loadConfig({});
  config = { ...shipped, http: { ...shipped.http, port: 0 } };
  failed = false;
});
afterEach(() => store.close());

type Parts = { config?: () => Config; openStore?: () => Promise<Store>; words?: readonly string[] };

async function run(parts: Parts): Promise<string[]> {
  const printed: string[] = [];
  failed = false;
  const program = new Command("lianxin").exitOverride();
  addDoctor(program, {
    config: parts.config ?? (() => config),
    openStore: parts.openStore ?? (async () => store),
    clock: { now: () => now },
    print: (line) => printed.push(line),
    warn: () => {},
    fail: () => {
      failed = true;
    },
  });
  await program.parseAsync(["doctor", ...(parts.words ?? [])], { from: "user" });
  return printed;
}

async function examineAll(parts: Parts = {}) {
  const printed = await run({ ...parts, words: ["--json", ...(parts.words ?? [])] });
  const { ok, findings } = doctorJson.parse(JSON.parse(printed[0] ?? ""));
  expect(failed).toBe(!ok);
  return findings;
}

async function examine(parts: Parts = {}) {
  const findings = await examineAll(parts);
  return (check: string) => findings.find((finding) => finding.check.startsWith(check));
}

/** An apiBase whose clock is `aheadSeconds` ahead of ours. */
async function apiAhead(aheadSeconds: number): Promise<string> {
  const server = createServer((_request, response) => {
    response.setHeader("date", new Date(Date.parse(now) + aheadSeconds * 1000).toUTCString());
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const wecom = (apiBase: string, bots: NonNullable<Config["platforms"]["wecom"]>["bots"] = []) => ({
  ...config,
  platforms: { wecom: { apiBase, mediaHosts: [], privateHosts: [], bots } },
});

describe("doctor", () => {
  test("of the shipped configuration says that there is no platform and no roster, and finds nothing bad", async () => {
    const about = await examine();
    expect(about("platforms")).toMatchObject({ state: "doubtful", told: "none is configured" });
    expect(about("database")).toMatchObject({ state: "doubtful", remedy: expect.stringContaining("import") });
    expect(about("time zone")).toMatchObject({
      state: "good",
      told: "Asia/Shanghai, where it is 2026-06-15 10:00",
    });
    expect(failed).toBe(false);
  });

  test("tells a fault of the configuration as the one thing to mend", async () => {
    const about = await examine({
      config: () => {
        throw new OperatorError("config-invalid", "lianxin.yaml:3: timezone: …");
      },
    });
    expect(about("configuration")).toMatchObject({ state: "bad", told: "lianxin.yaml:3: timezone: …" });
    expect(about("database")).toBeUndefined();
  });

  test("tells a ledger that cannot be opened, and goes on", async () => {
    const about = await examine({
      openStore: () => Promise.reject(new OperatorError("store-unusable", "Cannot open the database x.db")),
    });
    expect(about("database")).toMatchObject({ state: "bad", told: "Cannot open the database x.db" });
    expect(about("time zone")).toBeDefined();
  });

  test.each([
    [0, "good", "0 s"],
    [-30, "good", "30 s ahead"],
    [120, "doubtful", "120 s behind"],
    [-3600, "bad", "3600 s ahead"],
  ])("a platform whose clock is %i s ahead: %s", async (ahead, state, told) => {
    config = wecom(await apiAhead(ahead));
    expect((await examine())("clock")).toMatchObject({ state, told: expect.stringContaining(told) });
  });

  test("a platform out of reach is bad", async () => {
    config = wecom(`http://127.0.0.1:${await freePort()}`);
    expect((await examine())("clock")).toMatchObject({ state: "bad", told: "not reachable (ECONNREFUSED)" });
  });

  test("an address that WeCom is to call is told whole, and missed where there is none", async () => {
    const keys = { token: "QDG6eK", encodingAesKey: "jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C" };
    config = wecom(await apiAhead(0), [
      { id: "main", names: ["连心"], mode: "callback", receiveId: "", ...keys },
    ]);
    const about = (await examineAll()).filter((finding) => JSON.stringify(finding).includes("publicUrl"));
    expect(about).toMatchObject([{ check: "platforms", state: "doubtful", code: "noPublicUrl" }]);
    config = { ...config, http: { ...config.http, publicUrl: `https://127.0.0.1:${await freePort()}` } };
    const findings = await examineAll();
    const finding = findings.find(({ check }) => check === "platforms");
    expect(finding).toMatchObject({ state: "good" });
    expect(findings.find(({ check }) => check === "wecom main: address")).toMatchObject({
      state: "doubtful",
      code: "addressAway",
    });
    expect(finding?.told).toContain(`${config.http.publicUrl}/callback/wecom/main`);
    expect(JSON.stringify(finding)).not.toContain(keys.token);
  });

  describe("a long connection", () => {
    async function startLine() {
      const lines = await startLines({ now: Date.now, bots: { BOT: secret } });
      onTestFinished(lines.stop);
      config = wecom(await apiAhead(0), [
        { id: "hall", names: ["连心"], mode: "websocket", botId: "BOT", secret, wsUrl: lines.url },
      ]);
      return lines;
    }

    test("is left where it is, as a service elsewhere may have it, and how to ask is told", async () => {
      const lines = await startLine();
      expect((await examine())("wecom hall: subscribe")).toMatchObject({
        state: "doubtful",
        told: expect.stringMatching(/left out[\s\S]*whether botId and secret are right is not known/),
        remedy: expect.stringMatching(/start the service and run doctor again[\s\S]*--take-over/),
      });
      const said = (await run({})).join("\n");
      expect(said).toContain("botId 和 secret 对不对还不知道");
      expect(said).toMatch(/先启动服务,再运行一次 doctor/);
      expect(lines.frames).toEqual([]);
    });

    test("is tried where that was asked for", async () => {
      const lines = await startLine();
      const about = await examine({ words: ["--take-over"] });
      expect(about("wecom hall: subscribe")).toMatchObject({ state: "good" });
      expect(lines.subscribed()).toBe(1);
    });
  });

  describe("beside a running service", () => {
    async function serve(body: object, status = 200): Promise<void> {
      const server = createServer((_request, response) => {
        response.writeHead(status).end(JSON.stringify(body));
      });
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      onTestFinished(() => {
        server.closeAllConnections();
        server.close();
      });
      const { port } = server.address() as AddressInfo;
      config = { ...config, http: { ...config.http, host: "127.0.0.1", port } };
    }

    test.each([
      [{ status: "ready", faults: [] }, 200, "good", "running, and ready"],
      [
        { status: "ready", faults: [{ code: "lineDown", bot: "hall", why: "refused" }] },
        200,
        "doubtful",
        "running; wecom bot hall: no long connection: the platform refused its botId or secret",
      ],
      [
        { status: "not ready", faults: [{ code: "databaseAway" }] },
        503,
        "bad",
        "running, and not ready: database: not reachable",
      ],
    ])("%j is told", async (body, status, state, told) => {
      await serve(body, status);
      expect((await examine())("service")).toMatchObject({ state, told });
    });

    test("no long connection is taken from it, not even where that was asked for", async () => {
      const lines = await startLines({ now: Date.now, bots: { BOT: secret } });
      onTestFinished(lines.stop);
      config = wecom(await apiAhead(0), [
        { id: "hall", names: ["连心"], mode: "websocket", botId: "BOT", secret, wsUrl: lines.url },
      ]);
      await serve({ status: "ready", faults: [] });
      const about = await examine({ words: ["--take-over"] });
      expect(about("wecom hall: subscribe")).toMatchObject({ told: expect.stringContaining("left out") });
      expect(lines.frames).toEqual([]);
    });

    test.each([
      ["refused", "bad", "lineRefused"],
      ["lost", "bad", "lineLost"],
      ["replaced", "doubtful", "lineReplaced"],
      ["new", "doubtful", "lineLeftToService"],
    ])(
      "its own long connection tells of the secret, with nothing taken from it: %s",
      async (why, state, code) => {
        const lines = await startLines({ now: Date.now, bots: { BOT: secret } });
        onTestFinished(lines.stop);
        config = wecom(await apiAhead(0), [
          { id: "hall", names: ["连心"], mode: "websocket", botId: "BOT", secret: "wrong", wsUrl: lines.url },
          { id: "east", names: ["连心"], mode: "websocket", botId: "B2", secret, wsUrl: lines.url },
        ]);
        await serve({ status: "ready", faults: [{ code: "lineDown", bot: "hall", why }] });
        const about = await examine();
        expect(about("wecom hall: subscribe")).toMatchObject({ state, code });
        expect(about("wecom east: subscribe")).toMatchObject({ state: "good", code: "lineLeftToService" });
        expect(lines.frames).toEqual([]);
      },
    );

    test("what it cannot do is said in Chinese, and what to do", async () => {
      const faults = [
        { code: "coordinatorsAway", coordinators: 2 },
        { code: "chatWithoutArea", chat: "dongfeng", area: "东凤镇", why: "unknown" },
      ];
      await serve({ status: "ready", faults });
      const text = (await run({})).join("\n");
      expect(text).toContain("在运行,但有几处没有做到");
      expect(text).toContain("2名协调员都收不到单独的消息");
      expect(text).toContain("群 dongfeng:花名册里没有“东凤镇”");
      expect(text).toMatch(/怎么办:.*见下面“协调员”一项;改 lianxin\.yaml/);
    });

    test("another program on the port is none", async () => {
      await serve({ hello: "world" });
      expect((await examine())("service")).toBeUndefined();
    });
  });

  test("counts who is in the roster, and what did not get out", async () => {
    await saveOffice(store.db);
    const times = { notBefore: now, notAfter: "2026-06-16T00:00:00.000Z" };
    const message = {
      id: "a/b/c/d",
      kind: "tally",
      route: "r",
      destination: "d",
      cadreId: null,
      text: "x",
    } as const;
    await planMessages(store.db, [{ ...message, ...times }], now);
    expect((await examine())("outbox")).toMatchObject({ state: "good" });
    await claimMessage(store.db, "a/b/c/d", now);
    await settleMessage(store.db, "a/b/c/d", "sending", { state: "unknown", error: "timeout" });
    const about = await examine();
    expect(about("database")).toMatchObject({ state: "good", told: "opens; 4 cadres in the roster" });
    expect(about("coordinators")).toMatchObject({ state: "doubtful", code: "coordinatorsAway" });
    expect(about("outbox")).toMatchObject({ state: "doubtful", told: expect.stringContaining("1 messages") });
  });

  test("an authority that is no certificate is a fault of the configuration", async () => {
    config = { ...config, caFile: "/nowhere/ca.pem" };
    expect((await examine())("configuration")).toMatchObject({
      state: "bad",
      told: "caFile: /nowhere/ca.pem: there is no such file",
    });
  });

  test("speaks Chinese to who runs it, with what to do, and ends with a status for scripts", async () => {
    config = wecom(`http://127.0.0.1:${await freePort()}`);
    const lines = await run({});
    expect(failed).toBe(true);
    expect(lines).toContain("[注意] 数据库:能打开,还没有花名册");
    expect(lines).toContain("       怎么办:导入花名册:npm run -s lianxin -- import 花名册.xlsx");
    expect(lines.join("\n")).toMatch(
      /\[不行\] 时钟[^\n]*:连不上\(ECONNREFUSED\)\n +怎么办:让本机能直接连到它/,
    );
    expect(lines.at(-1)).toMatch(/^有1项不行,要改好才能用;另有\d项请留意。$/);
    // Names of keys, commands and codes aside, nothing is left in English.
    expect(lines.join("\n")).not.toMatch(/[a-z]+ [a-z]+ [a-z]+ [a-z]+/);
  });

  test("a fault of the configuration keeps its lines, in a Chinese frame", async () => {
    const lines = await run({
      config: () => {
        throw new OperatorError("config-invalid", "lianxin.yaml:3: timezone: x: an IANA time zone");
      },
    });
    expect(failed).toBe(true);
    expect(lines.join("\n")).toMatch(
      /\[不行\] 配置:有错。[^\n]*\n +lianxin\.yaml:3: timezone[^\n]*\n +怎么办:照上面/,
    );
  });

  describe("the font", () => {
    const found = async (files: readonly string[]) => {
      const folder = newFolder();
      for (const file of files) {
        mkdirSync(dirname(join(folder, file)), { recursive: true });
        writeFileSync(join(folder, file), "");
      }
      return findingsOf([fontCheck([join(folder, "nowhere"), folder])]);
    };

    test.each([
      ["opentype/noto/NotoSansCJK-Regular.ttc"],
      ["wqy/wqy-microhei.ttc"],
      ["msyh.ttc"],
      ["google/NotoSansSC-Bold.ttf"],
    ])("%s has Chinese characters", async (file) => {
      expect(await found(["DejaVuSans.ttf", file])).toMatchObject([
        { state: "good", code: "fontFound", told: expect.stringContaining(file) },
      ]);
    });

    test.each([["DejaVuSans.ttf"], ["NotoSans-Regular.ttf"], ["NotoSansCJK-readme.txt"]])(
      "%s has none, and that is no fault",
      async (file) => {
        const [finding] = await found([file]);
        expect(finding).toMatchObject({ state: "good", code: "fontMissing", remedy: null });
      },
    );
  });

  describe("a group", () => {
    const socketBot = {
      ...({ id: "hall", mode: "websocket", botId: "BOT", secret, wsUrl: "ws://127.0.0.1:1" } as const),
      names: ["连心"],
    };
    const key = "693a91f6-7aaa-4bc4-97a0-0ec2cafa5aaa";
    const chat = { id: "dongfeng", platform: "wecom", area: "东风镇" } as const;

    async function group(parts: Partial<Config["chats"][number]>) {
      await saveOffice(store.db);
      config = { ...wecom(await apiAhead(0), [socketBot]), chats: [{ ...chat, ...parts } as typeof chat] };
      return (await examine())("chat dongfeng: group");
    }

    test("with a webhook can be posted to", async () => {
      expect(await group({ webhook: key })).toMatchObject({ state: "good" });
    });

    test("without a way out is told, and what to give it", async () => {
      expect(await group({})).toMatchObject({
        ...{ state: "doubtful", code: "groupWithoutWay" },
        remedy: expect.stringContaining("webhook"),
      });
    });

    test.each([
      ["东凤镇", "the roster has no area 东凤镇"],
      ["李家村", "several areas are called 李家村"],
    ])("of the area %s is told", async (area, told) => {
      await saveAreas(store.db, [
        { id: "V08", kind: "village", name: "李家村", parentId: null, position: 8 },
        { id: "V09", kind: "village", name: "李家村", parentId: null, position: 9 },
      ]);
      expect(await group({ webhook: key, area })).toMatchObject({
        ...{ state: "doubtful", code: "groupWithoutArea", told },
      });
    });

    test("where nobody spoke to the bot yet is told until somebody does", async () => {
      const parts = { bot: "hall", chatId: "wrHALL" };
      expect(await group(parts)).toMatchObject({ state: "doubtful", code: "groupUnheard" });
      await claimInbound(store.db, {
        ...{ platform: "wecom", platform_message_id: "m", bot_id: "hall", chat_kind: "group" },
        ...{ platform_chat_id: "wrHALL", scope: "wecom-bot", user_id: "u", cadre_id: null, text: "帮助" },
        ...{ sent_at: now, received_at: now, outcome: "ask", reply_id: "r", answer: "" },
      });
      expect((await examine())("chat dongfeng: group")).toMatchObject({ state: "good" });
    });
  });

  describe("what was refused for a reason that stays", () => {
    const minutes = (count: number) => addMinutes(now, count);

    async function message(
      id: string,
      outcome: { state: "sent" | "refused"; fault?: string; error?: string },
      to: { destination: string; cadreId: string | null; route: string },
      at = now,
    ) {
      const kind = to.cadreId === null ? "tally" : "reminder";
      const times = { notBefore: at, notAfter: minutes(600) };
      await planMessages(store.db, [{ id, kind, ...to, text: "x", ...times }], at);
      await claimMessage(store.db, id, at);
      const { state, fault = null, error = null } = outcome;
      await settleMessage(store.db, id, "sending", { state, fault, error, sentAt: at });
    }

    const accountOf = (cadreId: string): Account => ({
      ...{ scope: "wecom-corp", userId: `u-${cadreId}`, cadreId, source: "roster" },
    });
    const group = { route: "wecom-webhook", destination: "dongfeng", cadreId: null };
    const gone = { state: "refused", fault: "webhook-gone", error: "93000: invalid webhook url" } as const;

    beforeEach(async () => {
      await saveOffice(store.db);
      config = {
        ...wecom(await apiAhead(0)),
        chats: [{ id: "dongfeng", platform: "wecom", area: "东风镇", webhook: "k" }],
      };
    });

    test("a webhook that is gone is bad, with the message to send again", async () => {
      await message("weekly/1/wecom-webhook/dongfeng", gone, group);
      const finding = (await examine())("chat dongfeng: posts");
      expect(finding).toMatchObject({
        ...{ state: "bad", code: "postsFailed", told: expect.stringContaining("93000") },
        remedy: expect.stringContaining("--resend weekly/1/wecom-webhook/dongfeng"),
      });
      expect(failed).toBe(true);
      const lines = (await run({})).join("\n");
      expect(lines).toContain("[不行] 往群 dongfeng 发的消息:最近一条被拒绝:webhook 已失效");
    });

    test("it is over when a later post got there", async () => {
      await message("weekly/1/wecom-webhook/dongfeng", gone, group);
      await message("weekly/2/wecom-webhook/dongfeng", { state: "sent" }, group, minutes(5));
      expect((await examine())("chat dongfeng: posts")).toMatchObject({ state: "good" });
    });

    test("one of another group, or of long ago, is none of this group's", async () => {
      await message("weekly/1/wecom-webhook/other", gone, { ...group, destination: "other" });
      await message("weekly/0/wecom-webhook/dongfeng", gone, group, minutes(-40 * 24 * 60));
      expect((await examine())("chat dongfeng: posts")).toMatchObject({ state: "good" });
    });

    test("people out of range are named, with what to do for each reason", async () => {
      await bindAccounts(store.db, ["C01", "C02", "C04"].map(accountOf));
      const to = (cadreId: string) => ({ route: "wecom-app", destination: `u-${cadreId}`, cadreId });
      await message("mid/1/a", { state: "refused", fault: "person-out-of-range" }, to("C01"));
      await message("mid/1/b", { state: "refused", fault: "not-spoken-yet" }, to("C02"));
      await message("mid/1/c", { state: "refused" }, to("C04"));
      const finding = (await examine())("people");
      expect(finding).toMatchObject({
        ...{ state: "doubtful", code: "peopleRefused", remedy: expect.stringContaining("可见范围") },
      });
      expect(finding?.told).toMatch(/赵敏.*; 钱进/);
      expect(finding?.told).not.toContain("郑领导");
    });

    test("who has another account by now is not named for the old one", async () => {
      const bound = (userId: string): Account => ({
        ...{ scope: "wecom-corp", userId, cadreId: "C01", source: "roster" },
      });
      const to = { route: "wecom-app", destination: "ZhaoMin", cadreId: "C01" };
      await bindAccounts(store.db, [bound("zhaomin")]);
      await message("mid/1/a", { state: "refused", fault: "person-out-of-range" }, to);
      // WeCom's ids are the same in upper and lower case.
      expect((await examine())("people")).toMatchObject({ code: "peopleRefused" });
      await removeAccounts(store.db, [bound("ZhaoMin")]);
      await bindAccounts(store.db, [bound("zhaomin2")]);
      expect((await examine())("people")).toMatchObject({ state: "good", code: "peopleReached" });
    });

    test("who left is not named: nothing is left to mend", async () => {
      const to = (cadreId: string) => ({ route: "wecom-app", destination: `u-${cadreId}`, cadreId });
      await bindAccounts(store.db, ["C01", "C02"].map(accountOf));
      await message("mid/1/a", { state: "refused", fault: "person-out-of-range" }, to("C01"));
      await saveCadres(store.db, [{ ...cadre("C01", "赵敏", ["cadre"]), active: false }]);
      expect((await examine())("people")).toMatchObject({ state: "good", code: "peopleReached" });
      await message("mid/1/b", { state: "refused", fault: "not-spoken-yet" }, to("C02"));
      const finding = (await examine())("people");
      expect(finding?.told).toContain("钱进");
      expect(finding?.told).not.toContain("赵敏");
    });

    test("nobody refused is nothing to do", async () => {
      expect((await examine())("people")).toMatchObject({ state: "good" });
    });

    test("reminders that nothing can bring to anybody are told, a tally needs no such way", async () => {
      const reminder = { id: "mid", kind: "reminder", cron: "0 16 15 * *", quota: "monthly-visit" } as const;
      const tally = {
        id: "weekly",
        kind: "tally",
        cron: "30 8 * * 1",
        chat: "g",
        period: "last-week",
      } as const;
      config = { ...config, schedules: [reminder] };
      expect((await examine())("people")).toMatchObject({ state: "doubtful", code: "remindersNowhere" });
      config = { ...config, schedules: [tally] };
      expect((await examine())("people")).toMatchObject({ state: "good" });
    });

    test.each([
      ["goes on there is told, though the configuration has it no more", true, false, "remindersNowhere"],
      ["was switched off there is not told, though the configuration has it", false, true, "peopleReached"],
    ])("a reminder of the ledger that %s", async (_, enabled, isConfigured, code) => {
      const [id, cron, quota] = ["mid", "0 16 15 * *", "monthly-visit"];
      await seedQuotas(store.db, config.quotas);
      await seedSchedules(store.db, [
        { id, cron, enabled, activeFrom: now, kind: "reminder", quotaId: quota },
      ]);
      config = { ...config, schedules: isConfigured ? [{ id, cron, kind: "reminder", quota }] : [] };
      expect((await examine())("people")).toMatchObject({ code });
    });
  });

  describe("coordinators", () => {
    const app = { id: "app", corpId: "ww", agentId: 1, secret: "s" };
    const account = { scope: "wecom-corp", userId: "wu", cadreId: "C03", source: "roster" } as const;

    async function coordinators() {
      const base = await apiAhead(0);
      config = {
        ...config,
        platforms: { wecom: { apiBase: base, mediaHosts: [], privateHosts: [], bots: [], app } },
      };
      return (await examine())("coordinators");
    }

    test("there are none", async () => {
      await saveCadres(store.db, [cadre("C01", "赵敏", ["cadre"])]);
      expect(await coordinators()).toMatchObject({ state: "doubtful", code: "coordinatorsMissing" });
    });

    test("none has an account that can be written to: they are named", async () => {
      await saveOffice(store.db);
      expect(await coordinators()).toMatchObject({
        ...{ state: "doubtful", code: "coordinatorsAway", told: expect.stringContaining("吴协调") },
      });
    });

    test("one can be written to", async () => {
      await saveOffice(store.db, { accounts: [account] });
      expect(await coordinators()).toMatchObject({
        ...{ state: "good", told: expect.stringContaining("吴协调") },
      });
    });
  });
});
