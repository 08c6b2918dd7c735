import { Command } from "commander";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { AddCommand } from "../../src/cli/context.ts";
import { addOutbox, outboxJson } from "../../src/cli/outbox.ts";
import { addRemind, remindJson } from "../../src/cli/remind.ts";
import { addSchedules, schedulesDiffJson, schedulesJson } from "../../src/cli/schedules.ts";
import { addTally, tallyJson } from "../../src/cli/tally.ts";
import { type Config, loadConfig } from "../../src/config.ts";
import { showServiceFault } from "../../src/core/service-fault.ts";
import { seed } from "../../src/services/seed.ts";
import { openStore, type Store } from "../../src/store/open.ts";
import { planMessages } from "../../src/store/outbox.ts";
import { entry, saveEntries, saveOffice } from "../support/office.ts";

const monday = "2026-06-15T01:00:00.000Z";
let now = monday;
let store: Store;
let config: Config;

beforeEach(async () => {
  store = await openStore(":memory:");
  config = { ...loadConfig({}) };
  now = monday;
});
afterEach(() => store.close());

async function run(add: AddCommand, ...words: string[]): Promise<string[]> {
  const printed: string[] = [];
  const program = new Command().exitOverride().configureOutput({ writeErr: () => {} });
  add(program, {
    config: () => config,
    openStore: async () => store,
    clock: { now: () => now },
    print: (line) => printed.push(line),
    warn: () => {},
    fail: () => {},
  });
  for (const command of program.commands) command.exitOverride();
  await program.parseAsync(words, { from: "user" });
  return printed;
}

describe("tally", () => {
  beforeEach(async () => {
    await saveOffice(store.db);
    await saveEntries(store.db, [
      entry({ households: ["H01"] }),
      entry({ measure: "goods", item: "化肥", quantity: 2500, unit: "袋" }),
    ]);
  });

  test("prints figures as people say them", async () => {
    const [line = ""] = await run(addTally, "tally", "--area", "东风镇", "--week", "2026-W24", "--json");
    const told = tallyJson.parse(JSON.parse(line));
    expect(told).toMatchObject({
      area: { id: "township:东风", kind: "township", name: "东风镇" },
      period: { from: "2026-06-08", to: "2026-06-14", week: "2026-W24" },
      visits: { times: 1, households: 1, personDays: 1 },
      measures: [{ item: "化肥", quantity: 2.5, unit: "袋" }],
      coverage: { linked: 4, visited: 1 },
    });
  });

  test("prints what a group would read", async () => {
    const printed = await run(addTally, "tally", "--area", "V01", "--week", "2026-W24");
    expect(printed.join("\n")).toMatch(/^## 东村 第24周/);
  });

  test.each([
    ["area-unknown", "无此镇", "2026-W24"],
    ["week-invalid", "东风镇", "2026-24"],
    ["week-invalid", "东风镇", "2026-W54"],
  ])("%s: --area %s --week %s", async (code, area, week) => {
    await expect(run(addTally, "tally", "--area", area, "--week", week)).rejects.toMatchObject({
      code,
      message: expect.stringMatching(/expected/),
    });
  });

  test("a name of two areas is asked for by id", async () => {
    await store.db.updateTable("area").set({ name: "东村" }).where("id", "=", "V03").execute();
    await expect(run(addTally, "tally", "--area", "东村", "--week", "2026-W24")).rejects.toMatchObject({
      code: "area-ambiguous",
      message: expect.stringMatching(/V01.*V03/),
    });
    const [line = ""] = await run(addTally, "tally", "--area", "西岭乡东村", "--week", "2026-W24", "--json");
    expect(tallyJson.parse(JSON.parse(line)).area.id).toBe("V03");
  });
});

describe("remind", () => {
  const moment = "2026-06-12T16:00+08:00";
  test("shows who would get what, from a ledger that was never served", async () => {
    await saveOffice(store.db);
    await saveEntries(store.db, [entry({ households: ["H02"] })]);
    const [line = ""] = await run(addRemind, "remind", "--at", moment, "--dry-run", "--json");
    const [told] = remindJson.parse(JSON.parse(line)).quotas;
    expect(told).toMatchObject({
      quota: "monthly-visit",
      period: { from: "2026-06-01", to: "2026-06-30" },
      sendAt: "2026-06-12T08:00:00.000Z",
      reminders: [
        { cadre: "C01", owed: 2, households: [{ id: "H01", lastVisit: null }, { id: "H03" }], route: null },
        { cadre: "C02", owed: 2 },
      ],
      spared: [],
    });
    expect(await store.db.selectFrom("outbox").selectAll().execute()).toEqual([]);
  });

  test("says what to do about who cannot be written to", async () => {
    await saveOffice(store.db);
    const told = async () => (await run(addRemind, "remind", "--at", moment, "--dry-run")).at(-1);
    expect(await told()).toContain("没有配置能主动单独发消息的途径");
    const app = { id: "app", corpId: "ww1", agentId: 1, secret: "s" };
    const hosts = { apiBase: "https://wecom.example", mediaHosts: [], privateHosts: [] };
    config = { ...config, platforms: { wecom: { ...hosts, bots: [], app } } };
    expect(await told()).toContain("在花名册的“企业微信账号”或“钉钉账号”一列填上他们的账号,再导入一次");
  });

  test.each([
    ["dry-run-only", ["--at", moment]],
    ["moment-invalid", ["--at", "2026-06-12T16:00", "--dry-run"]],
    ["moment-invalid", ["--at", "周五", "--dry-run"]],
  ])("%s: %j", async (code, words) => {
    await expect(run(addRemind, "remind", ...words)).rejects.toMatchObject({
      code,
      message: expect.stringMatching(/expected/),
    });
  });
});

describe("schedules", () => {
  const dongfeng = { id: "dongfeng", platform: "wecom" as const, area: "东风镇" };
  const seeds = {
    chats: [dongfeng],
    schedules: [
      {
        id: "weekly",
        kind: "tally" as const,
        cron: "30 8 * * 1",
        chat: "dongfeng",
        period: "last-week" as const,
      },
      { id: "mid-month", kind: "reminder" as const, cron: "0 16 15 * *", quota: "monthly-visit" },
    ],
  };

  test("are seeded once, and differ where the ledger was changed", async () => {
    await saveOffice(store.db);
    config = { ...config, ...seeds };
    expect(await seed(store.db, config, now)).toEqual([]);
    expect(JSON.parse((await run(addSchedules, "schedules", "--diff", "--json"))[0] ?? "")).toEqual({
      differences: [],
    });

    await store.db.updateTable("schedule").set({ cron: "0 9 * * 1" }).where("id", "=", "weekly").execute();
    await store.db.deleteFrom("schedule").where("id", "=", "mid-month").execute();
    const told = schedulesDiffJson.parse(
      JSON.parse((await run(addSchedules, "schedules", "--diff", "--json"))[0] ?? ""),
    );
    expect(told.differences).toEqual([
      { what: "schedule", id: "mid-month", field: "id", configured: "there", stored: null },
      { what: "schedule", id: "weekly", field: "cron", configured: "30 8 * * 1", stored: "0 9 * * 1" },
    ]);

    await seed(store.db, config, now);
    const [line = ""] = await run(addSchedules, "schedules", "--json");
    expect(schedulesJson.parse(JSON.parse(line)).schedules).toMatchObject([
      {
        ...{ id: "mid-month", target: "monthly-visit" },
        ...{ due: "2026-06-15T08:00:00.000Z", next: "2026-06-15T08:00:00.000Z" },
      },
      { id: "weekly", cron: "0 9 * * 1", target: "dongfeng", next: "2026-06-22T01:00:00.000Z" },
    ]);
  });

  test("show when a run really goes out, beside when it is due", async () => {
    await saveOffice(store.db);
    const schedules = [
      { ...seeds.schedules[0], cron: "0 7 * * 1" },
      // In 端午, from the 19th to the 21st.
      { ...seeds.schedules[1], cron: "0 7 20 * *" },
    ] as typeof seeds.schedules;
    const before = "2026-06-14T10:00:00.000Z";
    await seed(store.db, { ...config, ...seeds, schedules }, before);
    now = "2026-06-14T23:30:00.000Z"; // Monday 07:30: the tally is due and held
    const [line = ""] = await run(addSchedules, "schedules", "--json");
    expect(schedulesJson.parse(JSON.parse(line)).schedules).toMatchObject([
      { id: "mid-month", due: "2026-06-19T23:00:00.000Z", next: "2026-06-22T01:00:00.000Z" },
      { id: "weekly", due: "2026-06-14T23:00:00.000Z", next: "2026-06-15T00:00:00.000Z" },
    ]);
    expect(await run(addSchedules, "schedules")).toEqual([
      'mid-month: reminder monthly-visit: "0 7 20 * *": due 2026-06-20 07:00, goes out 2026-06-22 09:00 (2026-06-22T01:00:00.000Z)',
      'weekly: tally dongfeng: "0 7 * * 1": due 2026-06-15 07:00, goes out 2026-06-15 08:00 (2026-06-15T00:00:00.000Z)',
    ]);
  });

  test("what is not in the roster yet is left out and said", async () => {
    expect((await seed(store.db, { ...config, ...seeds }, now)).map(showServiceFault)).toEqual([
      "chat dongfeng: area 东风镇: no roster is imported yet",
      "schedule weekly: there is no chat dongfeng",
    ]);
    await saveOffice(store.db);
    expect(await seed(store.db, { ...config, ...seeds }, now)).toEqual([]);
  });

  test("a chat follows the configuration, and goes with it where no schedule posts to it", async () => {
    await saveOffice(store.db);
    await seed(store.db, { ...config, ...seeds, chats: [...seeds.chats, { ...dongfeng, id: "other" }] }, now);
    await seed(store.db, { ...config, ...seeds, chats: [{ ...dongfeng, area: "西岭乡" }] }, now);
    const chats = await store.db.selectFrom("chat").select(["id", "area_id"]).execute();
    expect(chats).toEqual([{ id: "dongfeng", area_id: "township:西岭" }]);
  });
});

describe("outbox", () => {
  test("lists what waits or went out", async () => {
    await saveOffice(store.db);
    const message = {
      ...{ id: "w/2026-06-15T00:30:00.000Z/g/d", kind: "tally" as const, route: "g", destination: "d" },
      ...{ cadreId: null, text: "统计", notBefore: now, notAfter: now },
    };
    await planMessages(store.db, [message], now);
    const [line = ""] = await run(addOutbox, "outbox", "--json");
    expect(outboxJson.parse(JSON.parse(line)).messages).toMatchObject([
      { id: message.id, state: "planned", to: "d" },
    ]);
    expect(await run(addOutbox, "outbox", "--state", "sent")).toEqual(["No messages."]);
  });

  test("a state that is none is refused", async () => {
    await expect(run(addOutbox, "outbox", "--state", "lost")).rejects.toMatchObject({
      code: "state-unknown",
    });
  });
});
