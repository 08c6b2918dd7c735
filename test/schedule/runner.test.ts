import { beforeEach, describe, expect, test } from "vitest";
import { addMinutes, type Instant, toInstant } from "../../src/core/calendar.ts";
import { createRunner, type Runner } from "../../src/schedule/runner.ts";
import { type ScheduleSeed, seed } from "../../src/services/seed.ts";
import type { Db } from "../../src/store/open.ts";
import { listOutbox } from "../../src/store/outbox.ts";
import { addPairings } from "../../src/store/pairings.ts";
import { entry, pairing, saveEntries, saveOffice } from "../support/office.ts";
import { type RecordingRoute, recordingRoute } from "../support/routes.ts";
import { describeOnBothEngines } from "../support/stores.ts";

const zone = "Asia/Shanghai";
const quietHours = { from: "18:00", to: "09:00", weekends: true, holidays: true };
const measures = [{ id: "visit", name: "走访入户" }];
const log = { info: () => {}, warn: () => {}, error: () => {} };

const weekly: ScheduleSeed = {
  id: "weekly",
  kind: "tally",
  cron: "30 8 * * 1",
  chat: "dongfeng",
  period: "last-week",
};
const monthly: ScheduleSeed = {
  id: "mid-month",
  kind: "reminder",
  cron: "0 16 15 * *",
  quota: "monthly-visit",
};
const quotas = [
  {
    id: "monthly-visit",
    name: "每月走访",
    kind: "each-household" as const,
    period: "month" as const,
    times: 1,
  },
];

function local(text: string): Instant {
  return toInstant(`${text.replace(" ", "T")}+08:00`);
}

describeOnBothEngines("the runner", (open) => {
  let db: Db;
  let now: Instant;
  let group: RecordingRoute;
  let person: RecordingRoute;
  let runner: Runner;
  const clock = { now: () => now };

  function newRunner(on: Db = db): Runner {
    return createRunner({ db: on, zone, clock, routes: [group, person], quietHours, measures, log });
  }

  async function start(schedules: ScheduleSeed[], from: string): Promise<void> {
    now = local(from);
    const chats = [{ id: "dongfeng", platform: "trial", area: "东风镇" }];
    expect(await seed(db, { chats, schedules, quotas }, now)).toEqual([]);
    runner = newRunner();
  }

  async function at(moment: string): Promise<void> {
    now = local(moment);
    await runner.tick();
  }

  const posts = () => group.sent.map(({ text }) => text.split("\n")[0]);
  const to = (cadreId: string) => person.sent.filter((message) => message.to === `user-${cadreId}`);
  const runs = async () =>
    (await db.selectFrom("run").select(["due_at", "state"]).orderBy("due_at").execute()).map(
      ({ due_at, state }) => `${due_at} ${state}`,
    );

  beforeEach(async () => {
    ({ db } = await open());
    await saveOffice(db);
    group = recordingRoute({ id: "group", audience: "group", chatIds: ["dongfeng"] }, clock.now);
    person = recordingRoute({ id: "person", audience: "private" }, clock.now);
  });

  describe("a weekly tally", () => {
    test("goes out once, when it is due", async () => {
      await start([weekly], "2026-06-12 10:00");
      await saveEntries(db, [entry({ households: ["H01"] })]);
      await at("2026-06-15 08:29");
      expect(posts()).toEqual([]);
      await at("2026-06-15 08:30");
      await at("2026-06-15 08:31");
      await at("2026-06-16 08:30");
      expect(posts()).toEqual(["## 东风镇 第24周(6.8—6.14) 统计"]);
      expect(group.sent[0]?.to).toBe("dongfeng");
    });

    test("of nothing is one line", async () => {
      await start([weekly], "2026-06-12 10:00");
      await at("2026-06-15 08:30");
      expect(group.sent.map(({ text }) => text)).toEqual([
        "东风镇 第24周(6.8—6.14):还没有记录。没有记录不等于没有走访。",
      ]);
    });

    test("is made up within its window, and from then on missed and told to the coordinator", async () => {
      await start([weekly], "2026-06-12 10:00");
      await at("2026-06-16 08:00");
      expect(posts()).toHaveLength(1);
      await at("2026-06-23 10:00"); // the Monday was slept through
      expect(posts()).toHaveLength(1);
      expect(await runs()).toEqual(["2026-06-15T00:30:00.000Z done", "2026-06-22T00:30:00.000Z missed"]);
      await at("2026-06-23 10:01");
      expect(to("C03").map(({ text }) => text)).toEqual([
        "下面的定时消息过了时间,没有发出:\n> weekly(6.22 08:30)",
      ]);
    });

    test("has 24 hours, days off not counted, and never goes out in the night", async () => {
      const friday = { ...weekly, cron: "0 17 * * 5" } as ScheduleSeed;
      await start([friday], "2026-06-10 10:00");
      await at("2026-06-12 20:01");
      await at("2026-06-13 10:00");
      await at("2026-06-15 07:59");
      expect(posts()).toEqual([]);
      await at("2026-06-15 08:00");
      expect(posts()).toHaveLength(1);
      await at("2026-06-22 17:01"); // due on Friday the 19th, a holiday: its 24 hours began on Monday at 17:00
      expect(posts()).toHaveLength(2);
      await at("2026-06-29 17:01"); // due on Friday the 26th
      expect(posts()).toHaveLength(2);
      expect((await runs()).at(-1)).toBe("2026-06-26T09:00:00.000Z missed");
    });

    test("on a holiday waits for the next working day, and covers the same week", async () => {
      await start([weekly], "2026-10-02 10:00"); // 5 October is in 国庆
      await at("2026-10-05 08:30");
      await at("2026-10-07 08:30");
      expect(posts()).toEqual([]);
      await at("2026-10-08 08:30");
      expect(group.sent[0]?.text).toContain("第40周(9.28—10.4)");
    });

    test("is held until it may go out, which the log says once", async () => {
      const told: unknown[] = [];
      const info = (facts: object, message: string) => told.push({ ...facts, message });
      await start([{ ...weekly, cron: "0 7 * * *" }], "2026-06-12 10:00");
      runner = createRunner({
        ...{ db, zone, clock, routes: [group, person], quietHours, measures },
        log: { ...log, info: info as unknown as typeof log.info },
      });
      await at("2026-06-13 07:00");
      await at("2026-06-13 07:01");
      expect(told).toEqual([
        {
          ...{ schedule: "weekly", due: "2026-06-12T23:00:00.000Z", until: "2026-06-15T00:00:00.000Z" },
          ...{ why: "a day off", message: "a run is held" },
        },
      ]);
      told.length = 0;
      await at("2026-06-15 07:00");
      expect(told).toContainEqual(
        expect.objectContaining({ due: "2026-06-14T23:00:00.000Z", why: "before 08:00 or after 20:00" }),
      );
      told.length = 0;
      await at("2026-06-15 08:00");
      expect(told.map((one) => (one as { message: string }).message)).not.toContain("a run is held");
    });

    test("is not due for the time before it was set up", async () => {
      await start([weekly], "2026-06-15 09:00");
      await at("2026-06-15 09:01");
      expect(posts()).toEqual([]);
      expect(await runs()).toEqual([]);
    });

    test("is posted once by two runners on one database", async () => {
      await start([weekly], "2026-06-12 10:00");
      now = local("2026-06-15 08:30");
      await Promise.all([runner, newRunner(), newRunner()].map((one) => one.tick()));
      await Promise.all([newRunner(), newRunner()].map((one) => one.tick()));
      expect(posts()).toHaveLength(1);
    });

    test("is neither repeated nor lost where the clock is set back", async () => {
      await start([weekly], "2026-06-12 10:00");
      await at("2026-06-15 08:31");
      await at("2026-06-15 08:00");
      await at("2026-06-15 08:30");
      expect(posts()).toHaveLength(1);
      await at("2026-07-20 08:30"); // far ahead: what lies between is marked missed
      expect(posts()).toHaveLength(2);
      await at("2026-06-22 08:30");
      await at("2026-06-22 08:31");
      expect(group.sent.map(({ text }) => text.slice(4, 16))).toEqual([
        expect.stringContaining("第24周"),
        expect.stringContaining("第29周"),
        expect.stringContaining("第25周"),
      ]);
    });

    test("without a way to its group is told to the coordinator", async () => {
      group = recordingRoute({ id: "group", audience: "group", chatIds: ["another"] }, clock.now);
      await start([weekly], "2026-06-12 10:00");
      await at("2026-06-15 08:30");
      await at("2026-06-15 09:00");
      expect(group.sent).toEqual([]);
      expect(to("C03").map(({ text }) => text)).toEqual([
        "weekly(6.15 08:30)的统计没有发到群里:群 dongfeng 没有配置可以发言的途径(webhook,或者在群里、能主动发言的机器人)",
      ]);
    });
  });

  describe("a reminder", () => {
    test("goes to who owes something, and tells the coordinator who cannot be reached", async () => {
      await start([monthly], "2026-06-12 10:00");
      await saveEntries(db, [
        entry({ households: ["H02"], day: "2026-06-03" }),
        entry({ households: ["H03"], day: "2026-05-20" }),
      ]);
      await at("2026-06-15 16:00");
      expect(to("C01").map(({ text }) => text)).toEqual([
        [
          "6月你还有2户联系户没有走访记录:",
          "孙有田(东村1组) 还没有记录",
          "马哈三(东村1组) 上次5.20",
          "走访过的,回一句就记上,可以复制这句改:",
          "走访孙有田",
        ].join("\n"),
      ]);
      expect(to("C03").map(({ text }) => text)).toEqual([
        expect.stringContaining("有1名干部没有能单独发消息的账号"),
      ]);
      expect(to("C03")[0]?.text).toContain("钱进");
      expect(to("C03")[0]?.text).toContain(
        "在花名册的“企业微信账号”或“钉钉账号”一列填上他们的账号,再导入一次",
      );
      expect(to("C03")[0]?.text).not.toContain("给他们绑定码");
      expect(group.sent).toEqual([]);
      expect(person.sent).toHaveLength(2);
    });

    test("has a sentence that means one household, also where two of the cadre's bear the name", async () => {
      await start([monthly], "2026-06-12 10:00");
      await addPairings(db, [pairing("C01", "H05")]);
      await saveEntries(
        db,
        ["H01", "H03", "H05"].map((id) => entry({ households: [id], day: "2026-06-03" })),
      );
      await at("2026-06-15 16:00");
      expect(to("C01")[0]?.text.split("\n").at(-1)).toBe("走访东村李平");
    });

    test("goes to nobody who owes nothing", async () => {
      await start([monthly], "2026-06-12 10:00");
      await saveEntries(
        db,
        ["H01", "H02", "H03", "H04", "H06"].map((id) =>
          entry({ households: [id], cadreId: id < "H04" ? "C01" : "C02" }),
        ),
      );
      await at("2026-06-15 16:00");
      expect(person.sent).toEqual([]);
    });

    test("waits for working hours", async () => {
      await start([{ ...monthly, cron: "0 20 16 10 *" } as ScheduleSeed], "2026-10-15 10:00");
      await at("2026-10-16 20:00"); // a Friday evening
      await at("2026-10-18 12:00");
      expect(person.sent).toEqual([]);
      await at("2026-10-19 09:00");
      expect(to("C01")[0]?.text).toContain("10月你还有3户");
    });

    test("that days off move beyond its month is missed, and spends nothing of the next", async () => {
      const twice = { ...monthly, cron: "0 16 31 10 *" } as ScheduleSeed; // a Saturday
      await start(
        [twice, { ...monthly, id: "monday", cron: "0 16 2 11 *" } as ScheduleSeed],
        "2026-10-30 10:00",
      );
      expect(await runner.nextOf("reminder")).toBe(local("2026-11-02 16:00"));
      await at("2026-10-31 16:00");
      await at("2026-11-01 12:00");
      await at("2026-11-02 09:00");
      expect(to("C01")).toEqual([]);
      expect(await runs()).toEqual(["2026-10-31T08:00:00.000Z missed"]);
      expect(to("C03").map(({ text }) => text)).toEqual([
        "下面的定时消息过了时间,没有发出:\n> mid-month(10.31 16:00):轮到可以发的时候,这一期已经过去了",
      ]);
      await at("2026-11-02 16:00");
      expect(to("C01").map(({ text }) => text)).toEqual([expect.stringContaining("11月你还有3户")]);
    });

    test("due together with another gives one notice of who cannot be reached", async () => {
      const other = { ...monthly, id: "other", cron: "0 16 * * 1" } as ScheduleSeed;
      await start([monthly, other], "2026-06-12 10:00");
      await at("2026-06-15 16:00");
      await at("2026-06-15 16:01");
      expect(to("C03").map(({ text }) => text.split(",")[0])).toEqual([
        "mid-month(6.15 16:00)、other(6.15 16:00)的提醒",
      ]);
    });

    test("slept through for more than four hours is missed", async () => {
      await start([monthly], "2026-06-12 10:00");
      await at("2026-06-16 09:00");
      expect(to("C01")).toEqual([]);
      expect(await runs()).toEqual(["2026-06-15T08:00:00.000Z missed"]);
    });

    test("comes at most once a week and twice a month", async () => {
      const daily = { ...monthly, cron: "0 16 * * *" } as ScheduleSeed;
      await start([daily], "2026-06-01 10:00");
      await runner.advanceTo(local("2026-07-03 10:00"), (moment) => {
        now = moment;
      });
      expect(to("C01").map((message) => message.at)).toEqual(
        ["2026-06-01 16:00", "2026-06-08 09:00", "2026-07-01 16:00"].map(local),
      );
    });
  });

  describe("a clock that is moved", () => {
    test("lives through what lies between, each at its own time and in order", async () => {
      await start([weekly, monthly], "2026-06-12 10:00");
      const moments: Instant[] = [];
      await runner.advanceTo(local("2026-06-23 10:00"), (moment) => {
        now = moment;
        moments.push(moment);
      });
      expect(group.sent.map((message) => message.at)).toEqual(
        ["2026-06-15 08:30", "2026-06-22 08:30"].map(local),
      );
      expect(to("C01").map((message) => message.at)).toEqual([local("2026-06-15 16:00")]);
      expect(moments.at(-1)).toBe(local("2026-06-23 10:00"));
      expect([...moments].sort()).toEqual(moments);
    });

    test("knows what comes next, days off counted in", async () => {
      await start([weekly, monthly], "2026-10-02 10:00");
      expect(await runner.nextOf("tally")).toBe(local("2026-10-08 08:30"));
      expect(await runner.nextOf("reminder")).toBe(local("2026-10-15 16:00"));
      now = local("2026-10-06 10:00"); // due on the 5th, and waiting
      expect(await runner.nextOf("tally")).toBe(local("2026-10-08 08:30"));
      now = local("2026-10-08 09:00");
      await runner.tick();
      expect(await runner.nextOf("tally")).toBe(local("2026-10-12 08:30"));
    });

    test("knows of nothing where nothing is scheduled", async () => {
      await start([], "2026-06-12 10:00");
      expect(await runner.nextOf("tally")).toBeNull();
      await runner.advanceTo(local("2026-07-12 10:00"));
      expect(person.sent).toEqual([]);
    });
  });

  test("a schedule that fails keeps no other from running", async () => {
    await start([weekly], "2026-06-12 10:00");
    await db
      .insertInto("schedule")
      .values({
        ...{ id: "a-broken", kind: "tally", cron: "never", chat_id: "dongfeng", period: "last-week" },
        ...{ quota_id: null, enabled: 1, active_from: now },
      })
      .execute();
    await at("2026-06-15 08:30");
    expect(posts()).toHaveLength(1);
  });

  test("what is decided is kept under an id of schedule, time and destination", async () => {
    await start([weekly], "2026-06-12 10:00");
    await at("2026-06-15 08:30");
    expect(await listOutbox(db)).toMatchObject([
      {
        id: "weekly/2026-06-15T00:30:00.000Z/group/dongfeng",
        ...{ kind: "tally", state: "sent", attempts: 1, error: null, sentAt: now },
        notAfter: addMinutes(now, 1440),
      },
    ]);
  });
});
