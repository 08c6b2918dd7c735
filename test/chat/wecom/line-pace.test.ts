import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { linePace } from "../../../src/chat/wecom/line-pace.ts";
import { movableClock } from "../../support/clock.ts";
import { heldWaits, said, startLine } from "./line-support.ts";

/** Answers and posts to one conversation have 30 a minute and 1000 an hour between them. */

test("of 45 messages to one group in one minute each gets its answer, once", async () => {
  const { held, wait, moveOn } = heldWaits();
  const { lines, clock, ledger } = await startLine({ times: { wait } });
  await lines.connected("BOT");
  for (let index = 1; index <= 45; index += 1) {
    lines.say("BOT", { ...said, chat: "wrX", text: "@连心 走访孙有田户", msgid: `M${index}` });
  }
  await expect.poll(() => held.length).toBe(15);
  // What was sent is shown a moment later.
  await expect.poll(() => lines.shown.length).toBe(30);
  moveOn(clock);
  await expect.poll(() => lines.shown.length).toBe(45);
  const answers = Array.from({ length: 45 }, (_, index) => `记好了 #0612-${index + 1}`);
  expect(lines.shown.map(({ content }) => content).sort()).toEqual(answers.sort());
  expect(ledger.written.size).toBe(45);
});

test("an answer that waits for its turn keeps no service from stopping, and the log says what was not brought", async () => {
  const { lines, adapter, logged, unanswered } = await startLine();
  await lines.connected("BOT");
  lines.failNext("aibot_respond_msg", { kind: "errcode", errcode: 45009 });
  lines.say("BOT", said);
  await expect.poll(() => lines.frames.filter(({ cmd }) => cmd === "aibot_respond_msg").length).toBe(1);
  await pause(20);
  await adapter.stop();
  expect(lines.shown).toEqual([]);
  // What was refused for being too many is not asked again at once.
  expect(lines.frames.filter(({ cmd }) => cmd === "aibot_send_msg")).toEqual([]);
  expect(logged.filter(({ msg }) => msg === "an answer could not be brought")).toMatchObject([
    { level: 40, result: { kind: "limited" } },
  ]);
  expect(unanswered).toMatchObject([{ botId: "hall", result: { kind: "limited" }, stopped: true }]);
});

/** So many reports at once in one group. */
function sayAll(lines: Awaited<ReturnType<typeof startLine>>["lines"], count: number, from = 1) {
  for (let index = from; index < from + count; index += 1) {
    lines.say("BOT", { ...said, chat: "wrX", text: "@连心 走访孙有田户", msgid: `M${index}` });
  }
}

describe("70 reports in one group at once", () => {
  test("are answered as fast as the platform takes answers: it refuses none, and each comes once", async () => {
    const { held, wait, moveOn } = heldWaits();
    const { lines, clock, logged } = await startLine({ times: { wait } });
    await lines.connected("BOT");
    sayAll(lines, 70);
    await expect.poll(() => held.length).toBe(40);
    // What was sent is shown a moment later.
    await expect.poll(() => lines.shown.length).toBe(30);
    clock.moveSeconds(61);
    for (const one of held.filter(({ ms }) => ms <= 61_000)) one.end();
    await expect.poll(() => lines.shown.length).toBe(60);
    held.splice(0, held.length, ...held.filter(({ ms }) => ms > 61_000));
    moveOn(clock);
    await expect.poll(() => lines.shown.length).toBe(70);
    expect(new Set(lines.shown.map(({ content }) => content)).size).toBe(70);
    expect(lines.busiestMinute("BOT", "wrX")).toBe(30);
    expect(lines.frames.filter(({ cmd }) => cmd === "aibot_respond_msg").length).toBe(70);
    expect(logged.filter(({ level }) => Number(level) >= 40)).toEqual([]);
  });

  test("hinder no other chat", async () => {
    const { held, wait } = heldWaits();
    const { lines } = await startLine({ times: { wait } });
    await lines.connected("BOT");
    sayAll(lines, 70);
    await expect.poll(() => held.length).toBe(40);
    lines.say("BOT", { ...said, msgid: "P1" });
    await expect.poll(() => lines.answersTo("P1").length).toBe(1);
    for (const { end } of held) end();
  });

  test("and a stop: what waits is not brought, is told with its reason, and keeps nobody", async () => {
    const { lines, adapter, logged, unanswered, ledger } = await startLine();
    await lines.connected("BOT");
    sayAll(lines, 70);
    await expect.poll(() => ledger.written.size).toBe(70);
    await expect.poll(() => lines.shown.length).toBe(30);
    await adapter.stop();
    expect(lines.shown.length).toBe(30);
    expect(unanswered.length).toBe(40);
    expect(unanswered.every(({ stopped }) => stopped === true)).toBe(true);
    expect(logged.filter(({ msg }) => msg === "answers were not brought before the stop")).toMatchObject([
      { level: 40, answers: 40 },
    ]);
  });

  test("and a message of its own: posts leave the platform's limit whole", async () => {
    const { held, wait } = heldWaits();
    const { lines, adapter, clock } = await startLine({
      times: { wait },
      chats: [{ id: "east", platform: "wecom", bot: "hall", chatId: "wrX", area: "东风镇" }],
    });
    await lines.connected("BOT");
    sayAll(lines, 30);
    await expect.poll(() => lines.shown.length).toBe(30);
    const group = adapter.routes.find(({ id }) => id === "wecom-bot-group/hall");
    const post = () => group?.send({ to: "east", kind: "text", text: "统计" });
    expect(await post()).toEqual({ kind: "limited", retryAfterMs: 61_000 });
    expect(lines.frames.filter(({ cmd }) => cmd === "aibot_send_msg")).toEqual([]);
    clock.moveSeconds(61);
    expect(await post()).toEqual({ kind: "sent" });
    expect(held).toEqual([]);
  });

  test("that the platform takes fewer of than it says are tried again one after the other, not all at once", async () => {
    const { held, wait } = heldWaits();
    const { lines, clock } = await startLine({ times: { wait } });
    await lines.connected("BOT");
    const refused = Array.from({ length: 10 }, () => ({ kind: "errcode", errcode: 45009 }) as const);
    lines.failNext("aibot_respond_msg", ...refused);
    sayAll(lines, 10);
    await expect.poll(() => held.length).toBe(10);
    const pauses = held.map(({ ms }) => ms).sort((a, b) => a - b);
    expect(pauses[0]).toBeGreaterThanOrEqual(60_000);
    const gaps = pauses.slice(1).map((ms, index) => ms - (pauses[index] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(1000);
    expect(new Set(gaps).size).toBeGreaterThan(1);
    clock.moveSeconds(120);
    for (const { end } of held) end();
    await expect.poll(() => lines.shown.length).toBe(10);
  });

  test("of which the line is away for minutes come within the limit when it is back, each once", async () => {
    const { held, wait, moveOn } = heldWaits();
    const { lines, clock } = await startLine({ times: { wait } });
    await lines.connected("BOT");
    sayAll(lines, 70);
    await expect.poll(() => held.length).toBe(40);
    const outage = lines.away();
    // Their turns come, minute by minute, and nobody takes what they say.
    for (let minute = 0; minute < 4; minute += 1) {
      if (held.length > 0) moveOn(clock);
      await pause(50);
    }
    expect(lines.shown.length).toBe(30);
    clock.moveSeconds(61);
    outage.back();
    await lines.connected("BOT");
    await expect.poll(() => lines.shown.length).toBe(60);
    await expect.poll(() => held.length).toBe(10);
    moveOn(clock);
    await expect.poll(() => lines.shown.length).toBe(70);
    expect(lines.busiestMinute("BOT", "wrX")).toBe(30);
    expect(new Set(lines.shown.map(({ content }) => content)).size).toBe(70);
  });

  test("are not waited for without end: who cannot be answered in ten minutes is told of", async () => {
    const { held, wait } = heldWaits();
    const { lines, unanswered } = await startLine({ times: { wait } });
    await lines.connected("BOT");
    sayAll(lines, 320);
    await expect.poll(() => held.length + unanswered.length).toBe(290);
    expect(unanswered.length).toBe(20);
    expect(unanswered.some(({ stopped }) => stopped)).toBe(false);
    for (const { end } of held) end();
  });
});

test("the thousand of an hour are counted, chat by chat, over whatever minutes", () => {
  const clock = movableClock("2026-06-12T08:00:00.000Z");
  const pace = linePace({ clock, stopping: new AbortController().signal });
  let taken = 0;
  for (let minute = 0; minute < 40; minute += 1) {
    for (let count = 0; count < 30; count += 1) if (pace.takeNow("wrX") === null) taken += 1;
    clock.moveSeconds(61);
  }
  expect(taken).toBe(1000);
  expect(pace.takeNow("wrX")).toBe(3_601_000 - 40 * 61_000);
  expect(pace.takeNow("wrY")).toBe(null);
  clock.moveSeconds(3601 - 40 * 61);
  expect(pace.takeNow("wrX")).toBe(null);
});

describe("a clock that is set back", () => {
  function paceAt() {
    const clock = movableClock("2026-06-12T08:00:00.000Z");
    return { clock, pace: linePace({ clock, stopping: new AbortController().signal }) };
  }

  test("lengthens no wait that the platform asked for", () => {
    const { clock, pace } = paceAt();
    pace.hold("wrX", 60_000);
    clock.moveSeconds(20);
    expect(pace.takeNow("wrX")).toBe(40_000);
    clock.moveSeconds(-24 * 3600);
    expect(pace.takeNow("wrX")).toBe(40_000);
    clock.moveSeconds(41);
    expect(pace.takeNow("wrX")).toBe(null);
  });

  test("gives no places of a minute a second time", () => {
    const { clock, pace } = paceAt();
    for (let count = 0; count < 30; count += 1) expect(pace.takeNow("wrX")).toBe(null);
    clock.moveSeconds(-3600);
    expect(pace.takeNow("wrX")).toBe(61_000);
    clock.moveSeconds(61);
    expect(pace.takeNow("wrX")).toBe(null);
  });
});
