import { afterEach, describe, expect, test } from "vitest";
import { startTrialPage, type TrialPage } from "../../support/trial-page.ts";

let page: TrialPage;
afterEach(() => page.close());

const says = (text: string, more: Record<string, unknown> = {}) => ({
  json: { id: "11111111-aaaa", personId: "C01", where: "private", text, ...more },
});

async function linesOf(since = 0) {
  const { lines } = (await page.call(`/trial/news?since=${since}`)).json();
  return lines.map((line: Record<string, unknown>) => [
    line["where"],
    line["personId"],
    line["kind"],
    line["text"],
  ]);
}

describe("a message", () => {
  test("goes through the port as one of the platform trial, and its answer appears in the same chat", async () => {
    page = await startTrialPage();
    expect((await page.call("/trial/message", says("走访孙有田户"))).status).toBe(200);
    expect(page.received).toEqual([
      {
        platform: "trial",
        botId: "trial",
        messageId: "11111111-aaaa",
        scope: "trial",
        userId: "C01",
        chat: { id: "C01", kind: "private" },
        text: "走访孙有田户",
        sentAt: "2026-06-12T08:00:00.000Z",
        reply: {
          atOnceBy: "2026-06-12T08:01:00.000Z",
          lateBy: null,
          maxBytes: 8000,
          markup: "plain",
          hasButtons: false,
        },
      },
    ]);
    expect(await linesOf()).toEqual([
      ["private", "C01", "said", "走访孙有田户"],
      ["private", "C01", "answer", "收到:走访孙有田户"],
    ]);
  });

  test.each([
    ["走访孙有田户", "走访孙有田户"],
    ["@连心 走访孙有田户", "走访孙有田户"],
    [" @连心,帮助", "帮助"],
    ["@连心走访孙有田户", "走访孙有田户"],
    ["@连心abc 帮助", "@连心abc 帮助"],
    ["帮助 @连心", "帮助 @连心"],
  ])("in the group %j is spoken to the bot as %j", async (typed, heard) => {
    page = await startTrialPage();
    await page.call("/trial/message", says(typed, { where: "group" }));
    expect(page.received[0]).toMatchObject({
      chat: { id: "trial", kind: "group" },
      userId: "C01",
      text: heard,
    });
    expect((await linesOf())[0]).toEqual(["group", "C01", "said", typed]);
  });

  test("sent again after a lost connection reaches the port again, and stands in the chat once", async () => {
    page = await startTrialPage();
    await Promise.all([1, 2, 3].map(() => page.call("/trial/message", says("走访孙有田户"))));
    expect(page.received).toHaveLength(3);
    expect(await linesOf()).toHaveLength(2);
  });

  test("that could not be received is not shown, and is received when it comes again", async () => {
    let isBroken = true;
    page = await startTrialPage({
      receive: async (message) => {
        if (isBroken) throw new Error("database is locked");
        return { replyId: "r", text: `收到:${message.text}` };
      },
    });
    const failed = await page.call("/trial/message", says("走访孙有田户"));
    expect(failed.status).toBe(500);
    expect(failed.text).not.toContain("locked");
    expect(await linesOf()).toEqual([]);
    isBroken = false;
    expect((await page.call("/trial/message", says("走访孙有田户"))).status).toBe(200);
    expect(await linesOf()).toHaveLength(2);
  });

  test("that the bot has nothing to say to stands alone", async () => {
    page = await startTrialPage({ receive: async () => ({ replyId: "r", text: "" }) });
    await page.call("/trial/message", says("收到", { where: "group" }));
    expect(await linesOf()).toEqual([["group", "C01", "said", "收到"]]);
  });

  test.each([
    ["nobody of the roster", says("帮助", { personId: "C99" }), 404, "名单里没有这个人了"],
    ["too long", says("访".repeat(2001)), 400, "一条最多2000字"],
    ["ten thousand characters", says("访".repeat(10_000)), 400, "一条最多2000字"],
    ["only blanks", says("  \n "), 400, "没有写内容"],
    ["empty", says(""), 400, "请刷新页面"],
    ["without an id", says("帮助", { id: undefined }), 400, "请刷新页面"],
    ["an id that is none", says("帮助", { id: "../../etc" }), 400, "请刷新页面"],
    ["another place", says("帮助", { where: "everywhere" }), 400, "请刷新页面"],
    ["an unknown key", says("帮助", { scope: "wecom-corp" }), 400, "请刷新页面"],
    ["no JSON", { body: "{", headers: { "Content-Type": "application/json" } }, 400, "请刷新页面"],
    [
      "five megabytes",
      { body: "x".repeat(5e6), headers: { "Content-Type": "application/json" } },
      400,
      "请刷新页面",
    ],
  ])("of %s is refused with a sentence, and not received", async (_name, call, status, sentence) => {
    page = await startTrialPage();
    const refused = await page.call("/trial/message", call);
    expect(refused.status).toBe(status);
    expect(refused.json().error).toContain(sentence);
    expect(page.received).toEqual([]);
  });
});

describe("what the bot sends by itself", () => {
  test("a tally appears in the group, a reminder in the chat of that person", async () => {
    page = await startTrialPage();
    expect(await page.groupRoute.send({ kind: "text", to: "trial", text: "# 上周联户情况" })).toEqual({
      kind: "sent",
    });
    expect(await page.privateRoute.send({ kind: "text", to: "C02", text: "本月还有2户未记录" })).toEqual({
      kind: "sent",
    });
    expect(await linesOf()).toEqual([
      ["group", null, "post", "# 上周联户情况"],
      ["private", "C02", "post", "本月还有2户未记录"],
    ]);
  });

  test("the same text twice is two posts", async () => {
    page = await startTrialPage();
    await page.groupRoute.send({ kind: "text", to: "trial", text: "本周没有记录" });
    await page.groupRoute.send({ kind: "text", to: "trial", text: "本周没有记录" });
    expect(await linesOf()).toHaveLength(2);
  });

  test("another group or somebody unknown is refused, and nothing appears", async () => {
    page = await startTrialPage();
    expect(await page.groupRoute.send({ kind: "text", to: "dongfeng", text: "x" })).toMatchObject({
      kind: "refused",
    });
    expect(await page.privateRoute.send({ kind: "text", to: "C99", text: "x" })).toMatchObject({
      kind: "refused",
    });
    expect(await linesOf()).toEqual([]);
  });
});

describe("news", () => {
  test("begins after the line that the page has, so that a reload shows all and a poll only what is new", async () => {
    page = await startTrialPage();
    await page.call("/trial/message", says("帮助"));
    expect(await linesOf(0)).toHaveLength(2);
    expect(await linesOf(1)).toHaveLength(1);
    expect(await linesOf(2)).toEqual([]);
    expect(await linesOf(-5)).toHaveLength(2);
    expect((await page.call("/trial/news?since=all")).json().lines).toHaveLength(2);
  });

  test("holds the latest lines only", async () => {
    page = await startTrialPage({ limit: 3 });
    for (const text of ["一", "二", "三", "四", "五"])
      await page.groupRoute.send({ kind: "text", to: "trial", text });
    expect((await linesOf()).map((line: unknown[]) => line[3])).toEqual(["三", "四", "五"]);
    expect((await page.call("/trial/news")).json().latest).toBe(5);
  });

  test("tells the time in the office's zone, the next reminder and the next Monday 08:30", async () => {
    page = await startTrialPage({ nextReminder: "2026-06-15T08:00:00.000Z" });
    expect((await page.call("/trial/news")).json()).toMatchObject({
      now: { local: "2026-06-12T16:00", day: "6月12日", weekday: "周五", time: "16:00", year: 2026 },
      nextReminder: { day: "6月15日", weekday: "周一", time: "16:00" },
      nextMonday: { at: "2026-06-15T00:30:00.000Z", day: "6月15日", time: "08:30" },
    });
  });

  test("tells where no reminder is planned", async () => {
    page = await startTrialPage();
    expect((await page.call("/trial/news")).json().nextReminder).toBeNull();
  });
});

describe("the clock", () => {
  test("moves forward and tells what came by itself on the way", async () => {
    page = await startTrialPage({
      moveTo: async () => {
        await page.groupRoute.send({ kind: "text", to: "trial", text: "上周" });
        for (const to of ["C02", "C01", "C02"])
          await page.privateRoute.send({ kind: "text", to, text: "还有2户" });
      },
    });
    await page.call("/trial/message", says("帮助"));
    const moved = await page.call("/trial/clock", { json: { to: "2026-06-15T00:30:00.000Z" } });
    expect(moved.status).toBe(200);
    expect(moved.json()).toMatchObject({
      tallies: 1,
      reminders: 3,
      personIds: ["C02", "C01"],
      now: { local: "2026-06-15T08:30" },
    });
  });

  test("takes what a datetime field holds as a time of the office's zone", async () => {
    const moves: string[] = [];
    page = await startTrialPage({ moveTo: async (to) => void moves.push(to) });
    expect((await page.call("/trial/clock", { json: { to: "2026-06-15T08:30" } })).status).toBe(200);
    expect(moves).toEqual(["2026-06-15T00:30:00.000Z"]);
  });

  test.each([
    ["2026-06-12T15:59", 400, "只能往后"],
    ["2026-06-12T07:59:59.999Z", 400, "只能往后"],
    ["2027-06-14T08:30", 400, "最多往后拨366天"],
    ["2026-06-31T08:30", 400, "没有这个日期"],
    ["2026-13-01T08:30", 400, "没有这个日期"],
    ["2026-06-15T25:30", 400, "没有这个日期"],
    ["next Monday", 400, "没有这个日期"],
    ["", 400, "没有这个日期"],
    [1_781_000_000, 400, "没有这个日期"],
    [null, 400, "没有这个日期"],
  ])("is not moved to %j", async (to, status, sentence) => {
    const moves: string[] = [];
    page = await startTrialPage({ moveTo: async (instant) => void moves.push(instant) });
    const refused = await page.call("/trial/clock", { json: { to } });
    expect(refused.status).toBe(status);
    expect(refused.json().error).toContain(sentence);
    expect(moves).toEqual([]);
  });

  test("is moved by one at a time, and again after a move that failed", async () => {
    const moves: string[] = [];
    let finish = (_fault?: Error) => {};
    const begun = new Promise<void>((resolveBegun) => {
      const held = new Promise<void>((resolve, reject) => {
        finish = (fault) => (fault ? reject(fault) : resolve());
      });
      held.catch(() => {});
      void startTrialPage({
        moveTo: async (to) => {
          moves.push(to);
          if (moves.length === 1) {
            resolveBegun();
            await held;
          }
        },
      }).then((started) => {
        page = started;
        void started.call("/trial/clock", { json: { to: "2026-06-15T08:30" } });
      });
    });
    await begun;
    const second = await page.call("/trial/clock", { json: { to: "2026-06-16T08:30" } });
    expect(second.status).toBe(409);
    finish(new Error("store closed"));
    await expect
      .poll(async () => (await page.call("/trial/clock", { json: { to: "2026-06-17T08:30" } })).status)
      .toBe(200);
    expect(moves).toEqual(["2026-06-15T00:30:00.000Z", "2026-06-17T00:30:00.000Z"]);
  });
});
