import { describe, expect, onTestFinished, test } from "vitest";
import { createBackground } from "../src/background.ts";
import type { Route } from "../src/chat/platform.ts";
import { bindAccounts } from "../src/store/accounts.ts";
import { saveCadres } from "../src/store/cadres.ts";
import { openStore } from "../src/store/open.ts";
import { bumpRosterRevision } from "../src/store/roster.ts";
import { readableLog } from "./support/log.ts";
import { accounts, cadre, saveOffice } from "./support/office.ts";
import { recordingRoute } from "./support/routes.ts";

test("a chat whose area the roster does not have is in the log and in what readiness tells, until it has", async () => {
  const store = await openStore(":memory:");
  onTestFinished(() => store.close());
  const { db } = store;
  const { log, text } = readableLog();
  const background = createBackground({
    ...{ db, log, zone: "Asia/Shanghai", measures: [] },
    routes: [recordingRoute({ id: "private", audience: "private" })],
    seeds: { chats: [{ id: "g", platform: "wecom", area: "西岭乡" }], schedules: [], quotas: [] },
    quietHours: { from: "18:00", to: "09:00", weekends: true, holidays: true },
    clock: { now: () => "2026-06-12T04:00:00.000Z" },
  });
  await background.runner.tick();
  expect(await background.readiness()).toEqual({
    failing: [],
    degraded: [{ code: "chatWithoutArea", chat: "g", area: "西岭乡", why: "noRoster" }],
  });
  expect(text()).toContain("chat g: area 西岭乡");

  await saveOffice(db);
  await bumpRosterRevision(db);
  await background.runner.tick();
  expect(await background.readiness()).toEqual({ failing: [], degraded: [] });
});

describe("who hears of what goes wrong", () => {
  async function start(parts: { routes?: readonly Route[] } = {}) {
    const store = await openStore(":memory:");
    onTestFinished(() => store.close());
    const { log, text } = readableLog();
    const background = createBackground({
      ...{ db: store.db, log, zone: "Asia/Shanghai", measures: [] },
      routes: parts.routes ?? [recordingRoute({ id: "private", audience: "private" })],
      seeds: { chats: [], schedules: [], quotas: [] },
      quietHours: { from: "18:00", to: "09:00", weekends: true, holidays: true },
      clock: { now: () => "2026-06-12T04:00:00.000Z" },
    });
    const degraded = async () => {
      await background.runner.tick();
      return (await background.readiness()).degraded;
    };
    const warnings = () => text().match(/no coordinator can be told/g)?.length ?? 0;
    return { db: store.db, degraded, warnings };
  }

  test("is nobody to miss while there is no roster", async () => {
    const { degraded, warnings } = await start();
    expect([await degraded(), warnings()]).toEqual([[], 0]);
  });

  test("a roster without a coordinator is told, in the log once", async () => {
    const { db, degraded, warnings } = await start();
    await saveCadres(db, [cadre("C01", "赵敏", ["cadre"])]);
    expect(await degraded()).toEqual([{ code: "coordinatorsAway", coordinators: 0 }]);
    expect(await degraded()).toHaveLength(1);
    expect(warnings()).toBe(1);
  });

  test("a coordinator without an account is told until there is one", async () => {
    const { db, degraded } = await start();
    await saveOffice(db, { accounts: accounts.filter(({ cadreId }) => cadreId !== "C03") });
    expect(await degraded()).toEqual([{ code: "coordinatorsAway", coordinators: 1 }]);
    await bindAccounts(db, accounts);
    expect(await degraded()).toEqual([]);
  });

  test("an account that no way leads to is none", async () => {
    const { db, degraded } = await start({
      routes: [recordingRoute({ id: "app", audience: "private", scope: "wecom-corp" })],
    });
    await saveOffice(db);
    expect(await degraded()).toEqual([{ code: "coordinatorsAway", coordinators: 1 }]);
  });
});
