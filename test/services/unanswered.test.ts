import { beforeEach, expect, test } from "vitest";
import type { Unanswered } from "../../src/chat/platform.ts";
import { createUnanswered, type UnansweredNotes } from "../../src/services/unanswered.ts";
import { claimMessage } from "../../src/store/messages.ts";
import type { Db } from "../../src/store/open.ts";
import { listOutbox, settleMessage } from "../../src/store/outbox.ts";
import { movableClock } from "../support/clock.ts";
import { readableLog } from "../support/log.ts";
import { saveOffice } from "../support/office.ts";
import { describeOnBothEngines } from "../support/stores.ts";

const outOfRange = {
  kind: "refused",
  code: "81013",
  reason: "all invalid",
  fault: "person-out-of-range",
} as const;

describeOnBothEngines("answers that did not get to who asked", (open) => {
  let db: Db;
  let notes: UnansweredNotes;
  let clock: ReturnType<typeof movableClock>;

  beforeEach(async () => {
    ({ db } = await open());
    await saveOffice(db);
    clock = movableClock("2026-06-12T02:00:00.000Z");
    start();
  });

  function start(): void {
    notes = createUnanswered({
      ...{ db, clock, log: readableLog().log },
      around: () => ({
        zone: "Asia/Shanghai",
        quietHours: { from: "18:00", to: "09:00", weekends: true, holidays: true },
        ways: [{ id: "wecom-app", scope: "trial", maxBytes: 2048, mustHaveSpokenTo: null }],
      }),
    });
  }

  async function heard(replyId: string, cadreId: string | null): Promise<void> {
    const now = clock.now();
    await claimMessage(db, {
      ...{ platform: "wecom", platform_message_id: replyId, bot_id: "main", chat_kind: "private" },
      ...{ platform_chat_id: "p", scope: "wecom-corp", user_id: "u", cadre_id: cadreId, text: "走访" },
      ...{ sent_at: now, received_at: now, outcome: "report", reply_id: replyId, answer: "记好了" },
    });
  }

  async function fail(cadreId: string | null, result: Unanswered["result"] = outOfRange): Promise<void> {
    const replyId = `r-${Math.random()}`;
    await heard(replyId, cadreId);
    notes.tell({ botId: "main", replyId, result });
    await notes.settled();
  }

  const told = async () => (await listOutbox(db)).reverse();
  /** The notice that waits goes out. */
  async function goOut(): Promise<void> {
    for (const { id } of await listOutbox(db, "planned")) {
      await settleMessage(db, id, "planned", { state: "sent", error: null, sentAt: clock.now() });
    }
  }

  test("are told to the coordinator, with who it was, why, and what to do", async () => {
    await fail("C01");
    expect(await told()).toMatchObject([
      {
        ...{ kind: "notice", cadreId: "C03", notBefore: "2026-06-12T02:05:00.000Z" },
        text: expect.stringMatching(
          /^有1人[\s\S]*> 赵敏\(81013: all invalid\)\n请告诉他们先别重发[\s\S]*可见范围/,
        ),
      },
    ]);
  });

  test("of several people are one notice, each of them once", async () => {
    await fail("C01");
    await fail("C02", { kind: "unreachable", reason: "ECONNREFUSED" });
    await fail("C01");
    const notices = await told();
    expect(notices).toHaveLength(1);
    expect(notices[0]?.text).toMatch(/^有2人[\s\S]*赵敏[\s\S]*钱进\(ECONNREFUSED\)/);
  });

  test("that waited for their turn are told with why, in words", async () => {
    const limited = { kind: "limited", retryAfterMs: 0 } as const;
    await fail("C01", limited);
    await heard("r-stopped", "C02");
    notes.tell({ botId: "main", replyId: "r-stopped", result: limited, stopped: true });
    await notes.settled();
    expect((await told())[0]?.text).toMatch(
      /^有2人发来的内容已经收到处理[\s\S]*> 赵敏\(一时消息太多,没排上\)\n> 钱进\(还在排队,服务停了\)\n请告诉他们先别重发/,
    );
  });

  test("that go on failing are told four hours later, and none is lost", async () => {
    await fail("C01");
    clock.moveSeconds(300);
    await goOut();
    await fail("C02");
    clock.moveSeconds(60);
    await fail("C04");
    const [, second, ...more] = await told();
    expect(more).toEqual([]);
    expect(second).toMatchObject({ notBefore: "2026-06-12T06:05:00.000Z" });
    expect(second?.text).toMatch(/^有2人[\s\S]*钱进[\s\S]*郑领导/);
  });

  test("and fail after a restart are told no sooner, and take nothing from the notice that still waits", async () => {
    await fail("C01");
    clock.moveSeconds(60);
    start();
    await fail("C02");
    const [first, second, ...more] = await told();
    expect(more).toEqual([]);
    expect(first?.text).toMatch(/^有1人[\s\S]*赵敏/);
    expect(second).toMatchObject({
      notBefore: "2026-06-12T06:05:00.000Z",
      text: expect.stringMatching(/^有1人[\s\S]*钱进/),
    });
  });

  test("long after the last notice are told soon, also after a restart", async () => {
    await fail("C01");
    clock.moveSeconds(300);
    await goOut();
    clock.moveSeconds(5 * 3600);
    start();
    await fail("C02");
    expect((await told())[1]).toMatchObject({ notBefore: "2026-06-12T07:10:00.000Z" });
  });

  test("in the evening wait for the morning, together", async () => {
    clock.moveSeconds(9 * 3600);
    await fail("C01");
    clock.moveSeconds(3600);
    await fail("C02");
    const notices = await told();
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatchObject({ notBefore: "2026-06-15T01:00:00.000Z" });
    expect(notices[0]?.text).toMatch(/^有2人/);
  });

  test.each<[string, string | null, Unanswered["result"]]>([
    ["that may have got there", "C01", { kind: "unknown", reason: "timeout" }],
    ["for which the month's calls are used up", "C01", { kind: "exhausted", reason: "none left" }],
    ["to a stranger", null, outOfRange],
  ])("%s are not told", async (_what, cadreId, result) => {
    await fail(cadreId, result);
    expect(await told()).toEqual([]);
  });
});
