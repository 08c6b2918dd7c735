import { beforeEach, expect, test } from "vitest";
import { showServiceFault } from "../../src/core/service-fault.ts";
import { createUsages, type Usages } from "../../src/services/usage.ts";
import type { Db } from "../../src/store/open.ts";
import { listOutbox } from "../../src/store/outbox.ts";
import { usageOf } from "../../src/store/usage.ts";
import { movableClock } from "../support/clock.ts";
import { readableLog } from "../support/log.ts";
import { saveOffice } from "../support/office.ts";
import { describeOnBothEngines } from "../support/stores.ts";

const api = { platform: "dingtalk", botId: "main", kind: "api" } as const;
const push = { ...api, kind: "push" } as const;

describeOnBothEngines("what a platform bills by the month", (open) => {
  let db: Db;
  let usages: Usages;
  let clock: ReturnType<typeof movableClock>;

  beforeEach(async () => {
    ({ db } = await open());
    await saveOffice(db);
    clock = movableClock("2026-06-12T02:00:00.000Z");
    start();
  });

  function start() {
    const way = { id: "wecom-app", scope: "trial", maxBytes: 2048, mustHaveSpokenTo: null } as const;
    usages = createUsages({
      ...{ db, clock, log: readableLog().log },
      quotaOf: (_platform, kind) => (kind === "api" ? 100 : 50),
      around: () => ({
        zone: "Asia/Shanghai",
        quietHours: { from: "18:00", to: "09:00", weekends: true, holidays: true },
        ways: [way],
      }),
    });
  }

  const told = async () => (await listOutbox(db)).map(({ text }) => text);
  const counts = async (month = "2026-06") =>
    (await usageOf(db, month)).map(({ botId, kind, count }) => `${botId} ${kind} ${count}`).sort();

  test("is counted by robot, kind and local month", async () => {
    for (let times = 0; times < 30; times += 1) usages.count(api);
    usages.count({ ...push, times: 3 });
    usages.count({ ...push, botId: "other" });
    await usages.settled();
    // 2026-07-01 00:30 in the office, still June in UTC.
    clock.moveSeconds((Date.parse("2026-06-30T16:30:00Z") - clock.nowMs()) / 1000);
    usages.count(api);
    await usages.settled();
    expect(await counts()).toEqual(["main api 30", "main push 3", "other push 1"]);
    expect(await counts("2026-07")).toEqual(["main api 1"]);
  });

  test("is told to the coordinator at 80 %, all robots together, once a month", async () => {
    usages.count({ ...api, times: 79 });
    await usages.settled();
    expect(await told()).toEqual([]);
    usages.count({ ...api, botId: "other" });
    await usages.settled();
    usages.count(api);
    await usages.settled();
    start();
    usages.count({ ...api, times: 10 });
    await usages.settled();
    expect(await told()).toHaveLength(1);
    expect((await told())[0]).toContain(
      "钉钉这个月的接口调用(单独提醒、发图片和文件)已用80次,是全月100次的80%。",
    );
  });

  test("is known as a share of the month's, all robots together, from the first count on", async () => {
    expect(usages.usedShare(api)).toBe(0);
    usages.count({ ...api, times: 30 });
    usages.count({ ...api, botId: "other", times: 20 });
    usages.count({ ...push, times: 5 });
    await usages.settled();
    expect([usages.usedShare(api), usages.usedShare(push)]).toEqual([0.5, 0.1]);
    start();
    expect(usages.usedShare(api)).toBe(0);
    usages.count(api);
    await usages.settled();
    expect(usages.usedShare(api)).toBe(0.51);
    clock.moveSeconds(31 * 24 * 3600);
    expect(usages.usedShare(api)).toBe(0);
  });

  test("is wholly used where the platform said so, whatever was counted, until the month ends", async () => {
    usages.count({ ...api, times: 3 });
    usages.exhausted(api);
    await usages.settled();
    expect([usages.usedShare(api), usages.usedShare(push)]).toEqual([1, 0]);
    usages.count(api);
    await usages.settled();
    expect(usages.usedShare(api)).toBe(1);
    clock.moveSeconds(31 * 24 * 3600);
    expect(usages.usedShare(api)).toBe(0);
  });

  test("is told anew in the next month", async () => {
    usages.count({ ...push, times: 45 });
    await usages.settled();
    clock.moveSeconds(31 * 24 * 3600);
    usages.count({ ...push, times: 45 });
    await usages.settled();
    expect(await told()).toHaveLength(2);
  });

  test("used up is told at once, once, and to the operator until the month ends", async () => {
    usages.exhausted(push);
    usages.exhausted(push);
    await usages.settled();
    start();
    usages.exhausted(push);
    await usages.settled();
    expect(await told()).toHaveLength(1);
    expect((await told())[0]).toMatch(/已经用完[\s\S]*没有记/);
    expect(usages.faults().map(showServiceFault)).toEqual([
      "dingtalk: push: the calls of 2026-06 are used up",
    ]);
    clock.moveSeconds(31 * 24 * 3600);
    expect(usages.faults()).toEqual([]);
  });
});
