import { beforeEach, describe, expect, test } from "vitest";
import { renderedBytes } from "../../src/chat/markup.ts";
import { addMilliseconds, addMinutes, type Instant, toInstant } from "../../src/core/calendar.ts";
import { deliver } from "../../src/services/deliver.ts";
import { resend } from "../../src/services/resend.ts";
import { seed } from "../../src/services/seed.ts";
import { saveCadres } from "../../src/store/cadres.ts";
import { saveHouseholds } from "../../src/store/households.ts";
import type { Db } from "../../src/store/open.ts";
import {
  claimMessage,
  lastRefusals,
  listOutbox,
  type OutboxMessage,
  planMessages,
} from "../../src/store/outbox.ts";
import { cadre, households, saveOffice } from "../support/office.ts";
import { type RecordingRoute, recordingRoute } from "../support/routes.ts";
import { describeOnBothEngines } from "../support/stores.ts";

const zone = "Asia/Shanghai";
const quietHours = { from: "18:00", to: "09:00", weekends: true, holidays: true };
const [first] = households as [(typeof households)[number]];
const log = { info: () => {}, warn: (_facts: object) => {}, error: () => {} };
const run = "weekly/2026-06-15T00:30:00.000Z";

function local(text: string): Instant {
  return toInstant(`${text.replace(" ", "T")}+08:00`);
}

describeOnBothEngines("delivery", (open) => {
  let db: Db;
  let now: Instant;
  let group: RecordingRoute;
  let person: RecordingRoute;

  beforeEach(async () => {
    ({ db } = await open());
    await saveOffice(db);
    now = local("2026-06-15 10:00");
    group = recordingRoute({ id: "group", audience: "group", chatIds: ["dongfeng"] });
    person = recordingRoute({ id: "person", audience: "private" });
  });

  async function plan(...messages: OutboxMessage[]): Promise<void> {
    await planMessages(db, messages, now);
  }

  async function at(moment: Instant): Promise<void> {
    now = moment;
    await deliver({ db, routes: [group, person], zone, quietHours, log }, { now: () => now });
  }

  function post(facts: Partial<OutboxMessage> = {}): OutboxMessage {
    return {
      ...{
        id: `${run}/group/dongfeng`,
        kind: "tally",
        route: "group",
        destination: "dongfeng",
        cadreId: null,
      },
      ...{ text: "统计", notBefore: now, notAfter: addMinutes(now, 1440) },
      ...facts,
    };
  }

  function letter(facts: Partial<OutboxMessage> = {}): OutboxMessage {
    return post({
      ...{
        id: `${run}/person/user-C01`,
        kind: "reminder",
        route: "person",
        destination: "user-C01",
        cadreId: "C01",
      },
      ...{ text: "提醒", notAfter: addMinutes(now, 240) },
      ...facts,
    });
  }

  const states = async () =>
    Object.fromEntries(
      (await listOutbox(db)).map(({ kind, state, attempts }) => [kind, `${state} ${attempts}`]),
    );
  const notices = () => person.sent.filter(({ to }) => to === "user-C03").map(({ text }) => text);

  test("sends what is ready, once", async () => {
    await plan(post(), letter({ notBefore: addMinutes(now, 5) }));
    await at(now);
    expect([group.sent.length, person.sent.length]).toEqual([1, 0]);
    await at(addMinutes(now, 5));
    await at(addMinutes(now, 5));
    expect([group.sent.length, person.sent.length]).toEqual([1, 1]);
    expect(await states()).toEqual({ tally: "sent 1", reminder: "sent 1" });
  });

  test("tries again what did not get there, ever later, until it is missed", async () => {
    group.outcomes = Array.from({ length: 60 }, () => ({
      kind: "unreachable" as const,
      reason: "no network",
    }));
    await plan(post());
    const waits: number[] = [];
    let [stored] = await listOutbox(db);
    while (stored?.state === "planned") {
      const before = stored.notBefore;
      await at(before);
      [stored] = (await listOutbox(db)).filter(({ kind }) => kind === "tally");
      waits.push((Date.parse(stored?.notBefore ?? "") - Date.parse(before)) / 1000);
    }
    expect(waits.slice(0, 9)).toEqual([30, 60, 120, 240, 480, 960, 1920, 3600, 3600]);
    expect(stored).toMatchObject({ state: "missed", error: "unreachable: no network" });
    expect(group.sent).toEqual([]);
  });

  test("waits as long as the platform says", async () => {
    group.outcomes = [{ kind: "limited", retryAfterMs: 600_000 }];
    await plan(post());
    await at(now);
    await at(addMinutes(now, 9));
    expect(group.sent).toEqual([]);
    await at(addMinutes(now, 1));
    expect(group.sent).toHaveLength(1);
  });

  test("waits for all that goes to the same place under another name, and for nothing else", async () => {
    group = recordingRoute({
      ...{ id: "group", audience: "group", chatIds: ["dongfeng", "xiling", "elsewhere"] },
      limitedAs: new Map([
        ["dongfeng", "leaders"],
        ["xiling", "leaders"],
        ["elsewhere", "other"],
      ]),
    });
    group.outcomes = [{ kind: "limited", retryAfterMs: 600_000 }];
    await plan(
      post({ id: `${run}/group/a` }),
      post({ id: `${run}/group/b`, destination: "xiling", notBefore: addMinutes(now, 1) }),
      post({ id: `${run}/group/c`, destination: "elsewhere", notBefore: addMinutes(now, 1) }),
    );
    await at(now);
    await at(addMinutes(now, 9));
    expect(group.sent.map(({ to }) => to)).toEqual(["elsewhere"]);
    await at(addMinutes(now, 1));
    expect(group.sent.map(({ to }) => to).sort()).toEqual(["dongfeng", "elsewhere", "xiling"]);
  });

  describe("what was refused", () => {
    test("is not tried again, and told to the coordinator, one notice a run", async () => {
      person.outcomes = [
        { kind: "refused", code: "81013", reason: "user invalid" },
        { kind: "refused", code: "81013", reason: "user invalid" },
      ];
      await plan(
        letter(),
        letter({ id: `${run}/person/user-C02`, cadreId: "C02", destination: "user-C02" }),
        letter({ id: `${run}/person/user-C04`, cadreId: "C04", destination: "user-C04" }),
      );
      await at(now);
      await at(addMinutes(now, 10));
      await at(addMinutes(now, 60));
      expect(person.sent.map(({ to }) => to)).toEqual(expect.arrayContaining(["user-C03"]));
      expect(notices()).toHaveLength(1);
      expect(notices()[0]).toMatch(/^weekly\(6\.15 08:30\)的定时消息,有2条没有发好:/);
      expect(notices()[0]).toContain("81013");
    });

    test("and is itself a notice, is only logged", async () => {
      person.outcomes = [{ kind: "refused", code: "x", reason: "y" }];
      await plan(
        letter({ kind: "notice", id: `${run}/missed/C03`, destination: "user-C03", cadreId: "C03" }),
      );
      await at(now);
      await at(addMinutes(now, 60));
      expect(await listOutbox(db)).toHaveLength(1);
    });

    test("by the guard is not even sent", async () => {
      await plan(post({ text: "@所有人 统计" }));
      await at(now);
      await at(addMinutes(now, 10));
      expect(group.sent).toEqual([]);
      expect(await states()).toMatchObject({ tally: "refused 0" });
      expect(notices()[0]).toContain("mentions-all");
    });

    test("for want of a route is told, too", async () => {
      await plan(post({ route: "gone" }));
      await at(now);
      await at(addMinutes(now, 10));
      expect(notices()[0]).toContain("no-route");
    });
  });

  describe("the guard knows the roster", () => {
    test("and masks a household in a group, however it is spelled, but not in private", async () => {
      await saveHouseholds(db, [
        { ...first, id: "H90", head: "买买提·吐尔逊", otherNames: ["老买家"] },
        { ...first, id: "H91", head: "欧阳建国", active: false },
      ]);
      const text = "孙 有 田、买买提吐尔逊、老买家、欧阳建国";
      await plan(post({ text }), letter({ text }));
      await at(now);
      expect(group.sent.map((message) => message.text)).toEqual(["孙 ＊ 田、买＊＊＊＊逊、老＊家、欧阳＊国"]);
      expect(person.sent.map((message) => message.text)).toEqual([text]);
    });

    test("and tells no group who still owes a visit", async () => {
      const quota = { id: "m", name: "每月走访", kind: "each-household", period: "month", times: 1 } as const;
      expect(await seed(db, { chats: [], schedules: [], quotas: [quota] }, now)).toEqual([]);
      await plan(post({ text: "还没有记录:赵敏" }), post({ id: `${run}/group/2`, text: "吴协调已经看过" }));
      await at(now);
      expect(group.sent.map(({ text }) => text)).toEqual(["吴协调已经看过"]);
      expect((await listOutbox(db)).map(({ error }) => error).join()).toContain("names-of-the-late");
    });
  });

  describe("where nobody knows whether it got there, and the platform knows a repeat by its key", () => {
    const unknown = { kind: "unknown", reason: "timeout" } as const;

    beforeEach(() => {
      group = recordingRoute({
        ...{ id: "group", audience: "group", chatIds: ["dongfeng"], repeatsByKey: true },
      });
    });

    test("it is sent again under the same key, some times, and no later", async () => {
      group.outcomes = [unknown];
      await plan(post());
      await at(now);
      await at(addMinutes(now, 1));
      expect(await states()).toEqual({ tally: "sent 2" });
      expect(new Set(group.keys).size).toBe(1);
      expect(group.keys).toHaveLength(2);
      group.outcomes = Array.from({ length: 9 }, () => unknown);
      await plan(post({ id: `${run}/group/second` }));
      for (let minutes = 0; minutes < 20; minutes += 1) await at(addMinutes(now, 1));
      expect((await listOutbox(db, "unknown")).map(({ attempts }) => attempts)).toEqual([3]);
    });

    test("two messages, and one that is sent again by hand, have keys of their own", async () => {
      group.outcomes = [{ kind: "refused", code: "x", reason: "y" }];
      await plan(post());
      await at(now);
      await resend(db, `${run}/group/dongfeng`, now);
      await plan(post({ id: `${run}/group/second` }));
      await at(addMinutes(now, 1));
      expect(new Set(group.keys).size).toBe(3);
    });

    test("it is not sent again long after the first: nobody says how long a key is known", async () => {
      await plan(post());
      await claimMessage(db, `${run}/group/dongfeng`, now);
      await at(addMinutes(now, 60));
      expect(group.keys).toEqual([]);
      expect(await states()).toMatchObject({ tally: "unknown 1" });
    });
  });

  describe("where nobody knows whether it got there", () => {
    test("a group post is not sent again; the coordinator is told to look", async () => {
      group.outcomes = [{ kind: "unknown", reason: "timeout" }];
      await plan(post());
      await at(now);
      await at(addMinutes(now, 10));
      await at(addMinutes(now, 600));
      expect(group.sent).toHaveLength(1);
      expect(await states()).toMatchObject({ tally: "unknown 1" });
      expect(notices()[0]).toContain("请到群里看一下");
    });

    test("a route that breaks off is no other case", async () => {
      group.outcomes = [new Error("socket hang up")];
      await plan(post());
      await at(now);
      expect(await states()).toMatchObject({ tally: "unknown 1" });
    });

    test("a private message is sent a second time, and not a third", async () => {
      person.outcomes = [
        { kind: "unknown", reason: "timeout" },
        { kind: "unknown", reason: "timeout" },
      ];
      await plan(letter());
      await at(now);
      await at(addMinutes(now, 1));
      await at(addMinutes(now, 2));
      expect(person.sent.filter(({ to }) => to === "user-C01")).toHaveLength(2);
      expect(await states()).toMatchObject({ reminder: "unknown 2" });
    });

    test("a private message that may have got there is not told as missed, however its time ran out", async () => {
      person.outcomes = [
        { kind: "unknown", reason: "timeout" },
        { kind: "unreachable", reason: "no network" },
      ];
      await plan(letter());
      await at(now);
      await at(addMinutes(now, 1));
      person.outcomes = [];
      await at(addMinutes(now, 300));
      expect((await listOutbox(db, "unknown")).map(({ error }) => error)).toEqual(["unknown: timeout"]);
      expect(person.sent.filter(({ to }) => to === "user-C01")).toHaveLength(1);
    });

    test("a private message that is refused the second time may have got there the first time", async () => {
      const fault = "person-out-of-range" as const;
      person.outcomes = [
        { kind: "unknown", reason: "timeout" },
        { kind: "refused", code: "81013", reason: "user invalid", fault },
      ];
      await plan(letter());
      await at(now);
      await at(addMinutes(now, 1));
      expect(await listOutbox(db, "unknown")).toMatchObject([
        { error: "unknown: timeout; then 81013: user invalid", fault, attempts: 2 },
      ]);
      expect(await lastRefusals(db, "2026-06-01")).toMatchObject([{ destination: "user-C01", fault }]);
      expect(notices()).toEqual([]);
      await at(addMinutes(now, 5));
      expect(notices()[0]).toMatch(/赵敏:不确定是否已收到,请问一下本人\(unknown: [\s\S]*可见范围/);
    });

    test("nor did it surely not get there where its way out is gone by the second time", async () => {
      person.outcomes = [{ kind: "unknown", reason: "timeout" }];
      await plan(letter());
      await at(now);
      person = recordingRoute({ id: "another", audience: "private" });
      await at(addMinutes(now, 1));
      expect(await listOutbox(db, "unknown")).toMatchObject([
        { error: "unknown: timeout; then no-route: person is not configured", attempts: 1 },
      ]);
    });

    test("a message that is sent again by hand and refused then was refused", async () => {
      group.outcomes = [
        { kind: "unknown", reason: "timeout" },
        { kind: "refused", code: "x", reason: "y" },
      ];
      await plan(post());
      await at(now);
      await resend(db, `${run}/group/dongfeng`, now);
      await at(addMinutes(now, 1));
      expect((await listOutbox(db, "refused")).map(({ error }) => error)).toEqual(["x: y"]);
    });

    test("a private message whose time ran out before its second attempt is not told as missed", async () => {
      person.outcomes = [{ kind: "unknown", reason: "timeout" }];
      await plan(letter({ notAfter: addMilliseconds(now, 20_000) }));
      await at(now);
      expect((await listOutbox(db, "unknown")).map(({ error }) => error)).toEqual(["unknown: timeout"]);
    });

    test("what a process that is gone was sending is taken over after two minutes", async () => {
      await plan(post(), letter());
      await claimMessage(db, `${run}/group/dongfeng`, now);
      await claimMessage(db, `${run}/person/user-C01`, now);
      await at(addMinutes(now, 1));
      expect(await states()).toEqual({ tally: "sending 1", reminder: "sending 1" });
      await at(addMinutes(now, 2));
      await at(addMinutes(now, 2));
      expect(await states()).toMatchObject({ tally: "unknown 1", reminder: "sent 2" });
      expect(group.sent).toEqual([]);
    });
  });

  describe("what a coordinator can do is told", () => {
    test.each([
      ["webhook-gone", "请群主在群设置里重新添加"],
      ["group-gone", "重新加进群"],
      ["person-out-of-range", "可见范围"],
      ["not-spoken-yet", "先给机器人发一句"],
      ["not-allowed", "npm run -s lianxin -- doctor"],
    ] as const)("%s", async (fault, words) => {
      group.outcomes = [{ kind: "refused", code: "93000", reason: "invalid webhook url", fault }];
      await plan(post());
      await at(now);
      await at(addMinutes(now, 10));
      expect(notices()[0]).toContain(words);
      expect((await listOutbox(db)).find(({ kind }) => kind === "tally")).toMatchObject({ fault });
    });
  });

  test("a notice that is too long goes out cut, and says where the rest stands", async () => {
    const lines = Array.from({ length: 60 }, (_, at) => `> 第${at}名干部:没有发出`);
    const letterOf = (kind: "notice" | "reminder") =>
      letter({ id: `${run}/person/${kind}`, kind, text: lines.join("\n") });
    person.maxBytes = 600;
    await plan(letterOf("notice"), letterOf("reminder"));
    await at(now);
    const [sent] = person.sent;
    expect(renderedBytes("plain", sent?.text ?? "")).toBeLessThanOrEqual(600);
    expect(sent?.text).toMatch(/^> 第0名干部[\s\S]*太长了,其余的请管理员运行 npm run -s lianxin -- outbox/);
    expect(await states()).toMatchObject({ reminder: "refused 0" });
  });

  describe("how many coordinators are told is in the log:", () => {
    const gone = { kind: "refused", code: "93000", reason: "gone", fault: "webhook-gone" } as const;

    async function logged(routes: readonly RecordingRoute[]): Promise<object[]> {
      const warned: object[] = [];
      group.outcomes = [gone];
      await plan(post());
      const watching = { ...log, warn: (facts: object) => warned.push(facts) };
      await deliver({ db, routes, zone, quietHours, log: watching }, { now: () => now });
      return warned;
    }

    test("one who can be written to", async () => {
      expect(await logged([group, person])).toMatchObject([{ state: "refused", coordinatorsTold: 1 }]);
    });

    test("none where no way leads to them, and the message is settled all the same", async () => {
      expect(await logged([group])).toMatchObject([{ state: "refused", coordinatorsTold: 0 }]);
      expect(await states()).toEqual({ tally: "refused 1" });
    });

    test("none where the roster has none", async () => {
      await saveCadres(db, [cadre("C03", "吴协调", ["cadre"])]);
      expect(await logged([group, person])).toMatchObject([{ state: "refused", coordinatorsTold: 0 }]);
    });
  });

  describe("a message sent again by hand", () => {
    const id = `${run}/group/dongfeng`;

    test("goes out, and is told apart when it fails once more", async () => {
      group.outcomes = [
        { kind: "refused", code: "93000", reason: "gone", fault: "webhook-gone" },
        { kind: "refused", code: "93000", reason: "gone", fault: "webhook-gone" },
      ];
      await plan(post());
      await at(now);
      await at(addMinutes(now, 10));
      await resend(db, id, now);
      await at(now);
      await at(addMinutes(now, 10));
      expect(notices()).toHaveLength(2);
      await resend(db, id, now);
      await at(now);
      expect(group.sent.map(({ text }) => text)).toEqual(["统计"]);
      expect(await states()).toMatchObject({ tally: "sent 1" });
    });

    test("is put on record", async () => {
      group.outcomes = [{ kind: "unknown", reason: "timeout" }];
      await plan(post());
      await at(now);
      await resend(db, id, now);
      const rows = await db.selectFrom("audit").select(["actor", "action", "subject", "before"]).execute();
      expect(rows).toEqual([
        {
          actor: "operator",
          action: "outbox.resend",
          subject: id,
          before: JSON.stringify({ state: "unknown", error: "unknown: timeout" }),
        },
      ]);
    });

    test("is one that did not get out", async () => {
      await plan(post());
      await expect(resend(db, id, now)).rejects.toMatchObject({ code: "outbox-not-failed" });
      await at(now);
      await expect(resend(db, id, now)).rejects.toMatchObject({ code: "outbox-not-failed" });
      await expect(resend(db, "none", now)).rejects.toMatchObject({ code: "outbox-unknown" });
      expect(group.sent).toHaveLength(1);
    });
  });

  describe("pictures and files", () => {
    const bytes = new Uint8Array([1, 2, 3]);
    const picture = { kind: "picture", name: "week.png", bytes } as const;
    const file = { kind: "file", name: "list.xlsx", bytes } as const;

    test("go out as they are, and are let go of then", async () => {
      group.maxPictureBytes = 3;
      person.maxFileBytes = 3;
      await plan(post({ text: "", file: picture }), letter({ text: "", file }));
      await at(now);
      expect(group.sent.map((sent) => sent.file)).toEqual(["picture week.png 3"]);
      expect(person.sent.map((sent) => sent.file)).toEqual(["file list.xlsx 3"]);
      expect(await db.selectFrom("outbox_file").selectAll().execute()).toEqual([]);
    });

    test("wait with their message where the platform is out of reach", async () => {
      group.maxPictureBytes = 3;
      group.outcomes = [{ kind: "unreachable", reason: "no network" }];
      await plan(post({ text: "", file: picture }));
      await at(now);
      await at(addMinutes(now, 1));
      expect(group.sent.map((sent) => sent.file)).toEqual(["picture week.png 3"]);
    });

    test.each([
      ["a file in a group", "group", file, "file-in-group"],
      ["a way that takes none", "person", picture, "no-files"],
      ["one that is too large", "group", { ...picture, bytes: new Uint8Array(4) }, "too-long"],
    ] as const)("%s is not even tried", async (_name, where, attached, code) => {
      group.maxPictureBytes = 3;
      group.maxFileBytes = 3;
      const message = where === "group" ? post : letter;
      await plan(message({ text: "", file: attached }));
      await at(now);
      expect([...group.sent, ...person.sent]).toEqual([]);
      expect((await listOutbox(db)).map(({ error }) => error).join()).toContain(code);
    });
  });

  test("keeps to the hour of a destination, where it is limited", async () => {
    group.perHour = 5;
    await plan(...Array.from({ length: 8 }, (_, index) => post({ id: `${run}/group/dongfeng-${index}` })));
    await at(now);
    await at(addMinutes(now, 50));
    expect(group.sent).toHaveLength(5);
    await at(addMinutes(now, 10));
    expect(group.sent).toHaveLength(8);
  });

  test("counts an attempt by when it ended, as the platform may have seen it so late", async () => {
    group.perMinute = 1;
    const { send } = group;
    group.send = async (message) => {
      now = addMilliseconds(now, 15_000);
      return send(message);
    };
    await plan(post(), post({ id: `${run}/group/dongfeng-2` }));
    await at(now);
    await at(addMilliseconds(now, 50_000));
    expect(group.sent).toHaveLength(1);
    await at(addMilliseconds(now, 60_000));
    expect(group.sent).toHaveLength(2);
  });

  test("where one is told to wait, the others of its destination wait with it", async () => {
    group.outcomes = [{ kind: "limited", retryAfterMs: 600_000 }];
    const others = Array.from({ length: 20 }, (_, index) => post({ id: `${run}/group/dongfeng-${index}` }));
    await plan(post(), ...others, post({ id: `${run}/group/west`, destination: "west" }));
    await at(now);
    const sentTo = (id: string) => group.sent.filter(({ to }) => to === id).length;
    // As many as were on their way at the same time.
    const tried = sentTo("dongfeng");
    expect(tried).toBeLessThanOrEqual(3);
    expect(sentTo("west")).toBe(1);
    await at(addMinutes(now, 5));
    expect(sentTo("dongfeng")).toBe(tried);
    await at(addMinutes(now, 5));
    expect(sentTo("dongfeng")).toBe(21);
  });

  test("where the calls of the month are used up, the whole way out waits, and is not given up at once", async () => {
    person.outcomes = [{ kind: "exhausted", reason: "ApiCountLimitForOrg" }];
    await plan(letter());
    await at(now);
    await plan(letter({ id: `${run}/person/user-C02`, cadreId: "C02", destination: "user-C02" }));
    await at(addMinutes(now, 60));
    expect(person.sent.map(({ to }) => to).sort()).toEqual(["user-C01", "user-C02"]);
  });

  test("measures a text as the way out shows it", async () => {
    group.markup = "dingtalk-markdown";
    group.maxBytes = 20;
    await plan(post({ text: "一\n二\n三\n四" }));
    await at(now);
    expect((await listOutbox(db)).map(({ error }) => error).join()).toContain("too-long: it has 27 bytes");
  });

  test("keeps to the pace of a destination", async () => {
    group.perMinute = 3;
    await plan(...Array.from({ length: 7 }, (_, index) => post({ id: `${run}/group/dongfeng-${index}` })));
    const sent: number[] = [];
    for (let minute = 0; minute < 4; minute += 1) {
      await at(addMinutes(now, minute === 0 ? 0 : 1));
      sent.push(group.sent.length);
    }
    expect(sent).toEqual([3, 6, 7, 7]);
  });

  test("writes to people in working hours only, and posts a tally until 20:00", async () => {
    now = local("2026-06-12 18:30");
    await plan(post(), letter({ notAfter: addMinutes(now, 6000) }));
    await at(now);
    expect([group.sent.length, person.sent.length]).toEqual([1, 0]);
    await at(local("2026-06-15 08:59"));
    expect(person.sent).toHaveLength(0);
    await at(local("2026-06-15 09:00"));
    expect(person.sent).toHaveLength(1);
  });

  test("a tally that is tried again does not go out in the night", async () => {
    now = local("2026-06-11 19:59");
    group.outcomes = [{ kind: "limited", retryAfterMs: 120_000 }];
    await plan(post());
    await at(now);
    await at(local("2026-06-11 20:01"));
    await at(local("2026-06-12 07:59"));
    expect(group.sent).toEqual([]);
    await at(local("2026-06-12 08:00"));
    expect(group.sent).toHaveLength(1);
  });

  test("a reminder that comes too late is missed", async () => {
    await plan(letter());
    await at(addMinutes(now, 241));
    expect(person.sent.filter(({ to }) => to === "user-C01")).toEqual([]);
    expect(await states()).toMatchObject({ reminder: "missed 0" });
  });

  test("two deliverers send each message once", async () => {
    await plan(...Array.from({ length: 10 }, (_, index) => letter({ id: `${run}/person/${index}` })));
    await Promise.all([at(now), at(now), at(now)]);
    expect(person.sent).toHaveLength(10);
  });
});
