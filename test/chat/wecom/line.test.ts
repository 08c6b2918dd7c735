import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { WebSocket, WebSocketServer } from "ws";
import { showServiceFault } from "../../../src/core/service-fault.ts";
import { said, secret, startLine, streamId, times } from "./line-support.ts";
import { ledgerOf, socketBot, startAdapter } from "./support.ts";

test("a message is heard, and answered with a finished stream", async () => {
  const { lines, ledger } = await startLine();
  await lines.connected("BOT");
  lines.say("BOT", { ...said, chat: "wrX", text: "@连心 走访孙有田户" });
  await expect
    .poll(() => lines.answersTo("M1"))
    .toMatchObject([{ chat: "wrX", msgtype: "stream", content: "记好了 #0612-1", finished: true }]);
  expect(ledger.received).toMatchObject([
    {
      ...{ platform: "wecom", botId: "hall", scope: "wecom-bot", userId: "wangfang", messageId: "M1" },
      ...{ chat: { id: "wrX", kind: "group" }, text: "走访孙有田户", sentAt: "2026-06-12T08:00:00.000Z" },
    },
  ]);
});

test("nothing is answered before the message is stored", async () => {
  const gate = Promise.withResolvers<void>();
  const ledger = ledgerOf({ slow: () => gate.promise });
  const { lines } = await startLine({ receive: ledger.receive });
  await lines.connected("BOT");
  lines.say("BOT", said);
  await expect.poll(() => ledger.received.length).toBe(1);
  await pause(50);
  expect(lines.shown).toEqual([]);
  gate.resolve();
  await expect.poll(() => lines.answersTo("M1").length).toBe(1);
});

test("an answer that takes longer takes the place of a first word", async () => {
  const gate = Promise.withResolvers<void>();
  const ledger = ledgerOf({ slow: () => gate.promise });
  const { lines } = await startLine({ receive: ledger.receive, times: { patienceMs: 20 } });
  await lines.connected("BOT");
  lines.say("BOT", said);
  await expect
    .poll(() => lines.answersTo("M1"))
    .toMatchObject([{ content: "正在处理,请稍等……", finished: false }]);
  gate.resolve();
  await expect
    .poll(() => lines.answersTo("M1"))
    .toMatchObject([{ content: "记好了 #0612-1", finished: true }]);
  expect(lines.frames.filter(({ cmd }) => cmd === "aibot_respond_msg").map(({ body }) => body)).toMatchObject(
    [{ stream: { id: streamId } }, { stream: { id: streamId } }],
  );
});

test("an answer after the six minutes of a stream is a message of its own", async () => {
  const gate = Promise.withResolvers<void>();
  const ledger = ledgerOf({ slow: () => gate.promise });
  const { lines, clock } = await startLine({ receive: ledger.receive, times: { patienceMs: 20 } });
  await lines.connected("BOT");
  lines.say("BOT", said);
  await expect.poll(() => lines.shown.length).toBe(1);
  clock.moveSeconds(361);
  gate.resolve();
  await expect
    .poll(() => lines.shown)
    .toMatchObject([
      { finished: false },
      { chat: "wangfang", msgtype: "markdown", content: "记好了 #0612-1", answers: null },
    ]);
});

test("an answer whose line broke is written on the next one, once", async () => {
  const { lines } = await startLine();
  await lines.connected("BOT");
  lines.failNext("aibot_respond_msg", { kind: "break-after" });
  lines.say("BOT", said);
  await expect
    .poll(() => lines.shown.filter(({ msgtype }) => msgtype === "markdown"))
    .toMatchObject([{ chat: "wangfang", content: "记好了 #0612-1" }]);
  expect(lines.subscribed()).toBe(2);
});

test("a message pushed twice at once is one report, with the same answer in one place", async () => {
  const { lines, ledger } = await startLine();
  await lines.connected("BOT");
  for (let count = 0; count < 3; count += 1) lines.say("BOT", said);
  await expect.poll(() => lines.frames.filter(({ cmd }) => cmd === "aibot_respond_msg").length).toBe(3);
  expect(ledger.written.size).toBe(1);
  expect(lines.shown.map(({ content }) => content)).toEqual(["记好了 #0612-1"]);
});

test("who opens the chat is welcomed", async () => {
  const { lines } = await startLine();
  await lines.connected("BOT");
  lines.enterChat("BOT", "lina");
  await expect
    .poll(() => lines.shown)
    .toMatchObject([{ chat: "lina", msgtype: "text", content: "你好,发帮助" }]);
});

test("a file is decrypted with its own key, and read when its address has long ended", async () => {
  const { lines, ledger, clock } = await startLine();
  await lines.connected("BOT");
  lines.sendMedia("BOT", { from: "u", kind: "file", bytes: Buffer.from("x".repeat(32)) });
  await expect.poll(() => ledger.received.length).toBe(1);
  const read = async () => Buffer.from((await ledger.received[0]?.media?.[0]?.read()) ?? "").toString();
  expect(await read()).toBe("x".repeat(32));
  clock.moveSeconds(10 * 60);
  expect(await read()).toBe("x".repeat(32));
});

describe("buttons", () => {
  const choices = {
    title: "李平是哪一户?",
    options: [
      { key: "q7:1", number: "1", label: "东村" },
      { key: "q7:2", number: "2", label: "南村" },
    ],
  };
  const startAsking = async () => {
    const question = { text: "李平有2户,回1或2", choices };
    const ledger = ledgerOf({ answer: ({ choice }) => (choice === undefined ? question : "记好了 #0612-1") });
    const started = await startLine({ receive: ledger.receive });
    await started.lines.connected("BOT");
    return { ...started, ledger };
  };

  test("stand on a card of their own behind the text, and a press changes it", async () => {
    const { lines, ledger } = await startAsking();
    lines.say("BOT", said);
    await expect
      .poll(() => lines.shown)
      .toMatchObject([{ content: "李平有2户,回1或2" }, { msgtype: "template_card" }]);
    lines.press("BOT", { from: "wangfang", taskId: streamId, key: "q7:2" });
    await expect
      .poll(lines.cards)
      .toMatchObject([{ main_title: { title: "已选 2" }, sub_title_text: "记好了 #0612-1" }]);
    expect(ledger.received[1]).toMatchObject({
      text: "2",
      choice: "q7:2",
      chat: { id: "wangfang", kind: "private" },
    });
  });

  test("that are not taken hinder no answer: the text has the numbers", async () => {
    const { lines } = await startAsking();
    lines.failNext("aibot_send_msg", { kind: "errcode", errcode: 40058 });
    lines.say("BOT", said);
    await expect.poll(() => lines.answersTo("M1")).toMatchObject([{ content: "李平有2户,回1或2" }]);
    await pause(20);
    expect(lines.cards()).toEqual([]);
  });

  test("pressed too long ago bring the answer as a message", async () => {
    const { lines } = await startAsking();
    lines.say("BOT", said);
    await expect.poll(() => lines.cards().length).toBe(1);
    lines.failNext("aibot_respond_update_msg", { kind: "errcode", errcode: 846605 });
    lines.press("BOT", { from: "wangfang", taskId: streamId, key: "q7:1" });
    await expect
      .poll(() => lines.shown.at(-1))
      .toMatchObject({ msgtype: "markdown", content: "记好了 #0612-1" });
  });
});

describe("the line", () => {
  test("comes back whenever it breaks", async () => {
    const { lines, adapter, logged } = await startLine();
    for (let count = 1; count <= 5; count += 1) {
      await expect.poll(() => lines.isConnected("BOT") && lines.subscribed()).toBe(count);
      lines.drop("BOT");
    }
    await lines.connected("BOT");
    await expect.poll(() => adapter.faults().map(showServiceFault)).toEqual([]);
    expect(lines.open()).toBe(1);
    const givenUp = logged.filter(({ msg }) => msg.includes("giving up"));
    expect(new Set(givenUp.map(({ level }) => level))).toEqual(new Set([20]));
  });

  test("comes back after refused subscriptions, and says meanwhile what is wrong", async () => {
    // Pauses longer than a poll's interval: the fault must not come and go between two looks.
    const pauses = { ...times.pauses, refused: { firstMs: 300, longestMs: 300 } };
    const { lines, adapter, logged } = await startLine({
      refuseFirst: 3,
      times: { line: { ...times, pauses } },
    });
    await expect
      .poll(() => adapter.faults().map(showServiceFault))
      .toEqual(["wecom bot hall: no long connection: the platform refused its botId or secret"]);
    await lines.connected("BOT");
    await expect.poll(() => adapter.faults().map(showServiceFault)).toEqual([]);
    expect(logged.filter(({ end }) => end === "refused").length).toBe(3);
  });

  test("backs off and comes back after another instance took it over", async () => {
    const { lines, adapter, logged, logText } = await startLine();
    await lines.connected("BOT");
    const other = new WebSocket(lines.url);
    await new Promise((resolve) => other.once("open", resolve));
    const body = { bot_id: "BOT", secret };
    other.send(JSON.stringify({ cmd: "aibot_subscribe", headers: { req_id: "x" }, body }));
    await expect
      .poll(() => logged.filter(({ end }) => end === "replaced"))
      .toMatchObject([{ level: 40, bot: "hall", msg: expect.stringContaining("another instance") }]);
    await expect.poll(lines.subscribed).toBe(3);
    await expect.poll(() => adapter.faults().map(showServiceFault)).toEqual([]);
    lines.say("BOT", said);
    await expect.poll(() => lines.answersTo("M1").length).toBe(1);
    expect(logText()).not.toContain(secret);
    other.terminate();
  });

  test("is given up where the platform never answers the subscription, and tried again", async () => {
    const { lines } = await startLine({ times: { line: { ...times, subscribeMs: 60 } } });
    await lines.connected("BOT");
    lines.failNext("aibot_subscribe", { kind: "hang-after" });
    lines.drop("BOT");
    await expect.poll(() => lines.subscribed()).toBeGreaterThanOrEqual(3);
  });

  test("is given up where pings are not answered", async () => {
    const { lines } = await startLine({ times: { line: { ...times, heartbeatMs: 20 } } });
    await lines.connected("BOT");
    lines.failNext("ping", ...Array.from({ length: 3 }, () => ({ kind: "hang-after" }) as const));
    await expect.poll(lines.subscribed).toBe(2);
  });

  test("keeps nobody from starting where the platform is out of reach", async () => {
    const server = new WebSocketServer({ port: 0, host: "127.0.0.1" });
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as { port: number };
    await new Promise((resolve) => server.close(resolve));
    const { adapter } = await startAdapter({
      wecom: { bots: [socketBot(`ws://127.0.0.1:${port}`, secret)] },
      times: { line: times },
    });
    await expect
      .poll(() => adapter.faults().map(showServiceFault))
      .toEqual(["wecom bot hall: no long connection: the platform is out of reach"]);
    const [group] = adapter.routes.filter(({ id }) => id === "wecom-bot/hall");
    expect(await group?.send({ to: "u", kind: "text", text: "x" })).toMatchObject({ kind: "unreachable" });
  });

  test("is closed for good, with what is under way answered first", async () => {
    const gate = Promise.withResolvers<void>();
    const ledger = ledgerOf({ slow: () => gate.promise });
    const { lines, adapter } = await startLine({ receive: ledger.receive });
    await lines.connected("BOT");
    lines.say("BOT", said);
    await expect.poll(() => ledger.received.length).toBe(1);
    const stopped = adapter.stop();
    lines.say("BOT", { ...said, msgid: "M2" });
    await pause(20);
    gate.resolve();
    await stopped;
    expect(lines.answersTo("M1").length).toBe(1);
    expect(ledger.received.length).toBe(1);
    await pause(60);
    expect([lines.open(), lines.subscribed()]).toEqual([0, 1]);
  });

  test("is tried again after pauses that grow, up to the longest, and never the same twice", async () => {
    const { lines, logged } = await startLine({ refuseFirst: 8 });
    await lines.connected("BOT");
    const pauses = logged.filter(({ end }) => end === "refused").map(({ pauseMs }) => Number(pauseMs));
    expect(pauses.length).toBe(8);
    for (const [index, pauseMs] of pauses.entries()) {
      const whole = Math.min(10 * 2 ** index, 40);
      expect(pauseMs).toBeGreaterThanOrEqual(whole / 2);
      expect(pauseMs).toBeLessThanOrEqual(whole);
    }
    expect(new Set(pauses.slice(2)).size).toBeGreaterThan(1);
  });
});

describe("frames", () => {
  test.each([
    ["no JSON", "{"],
    ["null", "null"],
    ["a list", "[]"],
    ["no body", '{"cmd":"aibot_msg_callback","headers":{"req_id":"r"}}'],
    ["a body that is a text", '{"cmd":"aibot_msg_callback","headers":{"req_id":"r"},"body":"x"}'],
    [
      "no headers",
      '{"cmd":"aibot_msg_callback","body":{"msgtype":"text","msgid":"M","text":{"content":"x"}}}',
    ],
    [
      "no msgid",
      '{"cmd":"aibot_msg_callback","headers":{"req_id":"r"},"body":{"msgtype":"text","from":{"userid":"u"},"text":{"content":"孙有田"}}}',
    ],
    [
      "a text that is a list",
      '{"cmd":"aibot_msg_callback","headers":{"req_id":"r"},"body":{"msgtype":"text","msgid":"M","from":{"userid":"u"},"text":{"content":["孙有田"]}}}',
    ],
    [
      "an unknown type",
      '{"cmd":"aibot_msg_callback","headers":{"req_id":"r"},"body":{"msgtype":"hologram","msgid":"M"}}',
    ],
    [
      "an unknown event",
      '{"cmd":"aibot_event_callback","headers":{"req_id":"r"},"body":{"msgtype":"event","msgid":"M","event":{"eventtype":"new"}}}',
    ],
    ["an unknown command", '{"cmd":"aibot_dance","headers":{"req_id":"r"}}'],
    ["an answer to nothing", '{"headers":{"req_id":"nobody"},"errcode":0}'],
    [
      "brackets 10,000 deep",
      `{"cmd":"aibot_msg_callback","headers":{"req_id":"r"},"body":{"msgtype":"text","msgid":"M","text":${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}}}`,
    ],
  ])("with %s are survived, and show nobody's words", async (_name, frame) => {
    const { lines, ledger, logText } = await startLine();
    await lines.connected("BOT");
    lines.sendRaw(frame);
    lines.say("BOT", said);
    await expect.poll(() => lines.answersTo("M1").length).toBe(1);
    expect(ledger.received.filter(({ messageId }) => messageId !== "M1" && messageId !== "M")).toEqual([]);
    expect(lines.subscribed()).toBe(1);
    expect(logText()).not.toMatch(/孙有田/);
  });

  test("larger than any message end the line, which comes back", async () => {
    const { lines, ledger } = await startLine();
    await lines.connected("BOT");
    lines.sendRaw("x".repeat(5 * 1024 * 1024));
    await expect.poll(lines.subscribed).toBe(2);
    lines.say("BOT", said);
    await expect.poll(() => ledger.received.length).toBe(1);
  });
});
