import { expect, onTestFinished, test } from "vitest";
import { createBackground } from "../src/background.ts";
import { openStore } from "../src/store/open.ts";
import { bumpRosterRevision } from "../src/store/roster.ts";
import { readableLog } from "./support/log.ts";
import { saveOffice } from "./support/office.ts";

test("a chat whose area the roster does not have is in the log and in what readiness tells, until it has", async () => {
  const store = await openStore(":memory:");
  onTestFinished(() => store.close());
  const { db } = store;
  const { log, text } = readableLog();
  const background = createBackground({
    ...{ db, log, zone: "Asia/Shanghai", routes: [], measures: [] },
    seeds: { chats: [{ id: "g", platform: "wecom", area: "西岭乡" }], schedules: [], quotas: [] },
    quietHours: { from: "18:00", to: "09:00", weekends: true, holidays: true },
    clock: { now: () => "2026-06-12T04:00:00.000Z" },
  });
  await background.runner.tick();
  const degraded = ["chat g: area 西岭乡: no roster is imported yet"];
  expect(await background.readiness()).toEqual({ failing: [], degraded });
  expect(text()).toContain("chat g: area 西岭乡");

  await saveOffice(db);
  await bumpRosterRevision(db);
  await background.runner.tick();
  expect(await background.readiness()).toEqual({ failing: [], degraded: [] });
});
