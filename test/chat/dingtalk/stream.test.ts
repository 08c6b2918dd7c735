import { describe, expect, onTestFinished, test } from "vitest";
import { createConversation } from "../../../src/chat/dingtalk/reply.ts";
import { robotOf } from "../../../src/chat/dingtalk/robot.ts";
import { createStream, type Stream, type StreamTiming } from "../../../src/chat/dingtalk/stream.ts";
import type { ReceiveMessage } from "../../../src/chat/platform.ts";
import { showServiceFault } from "../../../src/core/service-fault.ts";
import { type Body, type Fields, robotTopic, startDingtalk, usualRobot } from "../../emulators/dingtalk.ts";
import { movableClock } from "../../support/clock.ts";
import { readableLog } from "../../support/log.ts";
import { configOf, ledgerOf, until } from "./support.ts";

type Emulator = Partial<Parameters<typeof startDingtalk>[0]>;

/** A robot in Stream mode whose pauses are short. */
async function startLine(
  options: {
    emulator?: Emulator;
    timing?: Partial<StreamTiming>;
    receive?: ReceiveMessage;
    offline?: boolean;
  } = {},
) {
  const clock = movableClock("2026-06-12T08:00:00.000Z");
  const dingtalk = await startDingtalk({
    now: clock.nowMs,
    members: { m1: { name: "赵敏" } },
    ...options.emulator,
  });
  onTestFinished(() => dingtalk.stop());
  const { log, lines, text: logText } = readableLog();
  const ledger = ledgerOf();
  const config = configOf(dingtalk.bases, { mode: "stream" }).platforms.dingtalk;
  const [robotConfig] = config?.robots ?? [];
  if (!config || !robotConfig) throw new Error("no robot");
  const usage = { count: () => {}, exhausted: () => {}, usedShare: () => 0 };
  const robot = robotOf(robotConfig, { dingtalk: config, usage, clock, log });
  const conversation = createConversation({
    ...{ receive: options.receive ?? ledger.receive, answered: () => {}, unanswered: () => {} },
    ...{ hasAccount: async () => false, clock, log },
  });
  const timing = { firstPauseMs: 20, longestPauseMs: 200, refusedPauseMs: 5000, ...options.timing };
  const stream = createStream({ robot, apiBase: dingtalk.api.base, conversation, clock, log, timing });
  onTestFinished(() => stream.stop());
  stream.start();
  const { gateway } = dingtalk;
  const opens = () => dingtalk.api.calls.filter((path) => path.endsWith("connections/open")).length;
  const isUp = () => until(() => expect(stream.fault()).toBeNull());
  if (!options.offline) await isUp();
  const body = (text = "走访孙有田户") => dingtalk.bodyOf({ from: "m1", text }) as Body;
  const push = (text?: string) => gateway.pushAndWait(usualRobot, body(text), 2000);
  return { dingtalk, gateway, ledger, lines, logText, opens, isUp, body, push, stream, conversation };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const faultOf = (stream: Stream) => {
  const fault = stream.fault();
  return fault && showServiceFault(fault);
};

describe("a message by Stream", () => {
  test("is handed on as by HTTP, acknowledged, and answered through its session", async () => {
    const { dingtalk, gateway, ledger, push } = await startLine();
    expect(await push("走访孙有田户")).toBe(true);
    expect(ledger.received).toMatchObject([
      { botId: "main", userId: "m1", text: "走访孙有田户", sentAt: "2026-06-12T08:00:00.000Z" },
    ]);
    expect(gateway.frames.at(-1)).toMatchObject({ code: 200, message: "OK", data: '{"response":null}' });
    await until(() => expect(dingtalk.sessionPosts).toMatchObject([{ text: "记好了 #0612-1" }]));
  });

  test("is not acknowledged before it is in the ledger", async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const { receive } = ledgerOf({ slow: () => promise });
    const { gateway, body } = await startLine({ receive });
    const acked = gateway.pushAndWait(usualRobot, body(), 2000);
    await pause(100);
    expect(gateway.acks).toEqual([]);
    resolve();
    expect(await acked).toBe(true);
  });

  test("that a fault kept from the ledger is told, not acknowledged, and told again when it was taken", async () => {
    let isBroken = true;
    const receive: ReceiveMessage = async () => {
      if (!isBroken) return { replyId: "r1", text: "记好了" };
      isBroken = false;
      return { replyId: "r1", text: "没记下", recorded: false };
    };
    const { dingtalk, gateway, body } = await startLine({ receive, emulator: { redeliverAfterMs: 100 } });
    expect(await gateway.pushAndWait(usualRobot, body())).toBe(true);
    expect(gateway.acks.map(({ code }) => code)).toEqual([500, 200]);
    await until(() => expect(dingtalk.sessionPosts.map(({ text }) => text)).toEqual(["没记下", "记好了"]));
  });

  test("that comes again because the acknowledgement was lost is answered once", async () => {
    const { dingtalk, gateway, ledger, body, isUp } = await startLine();
    const message = body();
    expect(await gateway.pushAndWait(usualRobot, message)).toBe(true);
    gateway.drop();
    await until(() => expect(gateway.connections().opened).toBe(2));
    await isUp();
    gateway.push(usualRobot, message);
    await until(() => expect(gateway.acks.length).toBe(2));
    await pause(50);
    expect([ledger.received.length, dingtalk.sessionPosts.length]).toEqual([2, 1]);
  });
});

describe("a line", () => {
  test("answers a ping with its opaque", async () => {
    const { gateway } = await startLine();
    gateway.ping("o-123");
    await until(() => expect(gateway.acks).toMatchObject([{ code: 200, data: '{"opaque":"o-123"}' }]));
  });

  test("that is told to go is read until it closes, while the next one is open already", async () => {
    const { gateway, ledger, body, push } = await startLine({ emulator: { closeAfterMs: 400 } });
    gateway.disconnect();
    await until(() => expect(gateway.connections()).toEqual({ opened: 2, open: 2 }));
    // On both lines at once: what was on its way when the old one was told to go.
    gateway.sendFrame("CALLBACK", robotTopic, body("还在路上"));
    await until(() => expect(ledger.received.length).toBe(2));
    expect(await push("新的")).toBe(true);
    await until(() => expect(gateway.connections().open).toBe(1));
    await pause(100);
    expect(gateway.connections()).toEqual({ opened: 2, open: 1 });
  });

  test("that broke is opened anew", async () => {
    const { gateway, push, stream } = await startLine();
    gateway.drop();
    await until(() => expect(faultOf(stream)).toMatch(/not connected/));
    await until(() => expect(stream.fault()).toBeNull());
    expect(await push()).toBe(true);
  });

  test("that went silent is noticed and opened anew", async () => {
    const { gateway, push, lines } = await startLine({ timing: { pingEveryMs: 250 } });
    gateway.silence();
    await until(() => expect(gateway.connections().opened).toBe(2));
    expect(lines).toContainEqual(expect.objectContaining({ reason: "silent" }));
    await until(() => expect(gateway.connections().open).toBe(1));
    expect(await push()).toBe(true);
  });

  test("lives on where nothing is said but pings", async () => {
    const { gateway } = await startLine({ timing: { pingEveryMs: 250 } });
    await pause(1000);
    expect(gateway.connections()).toEqual({ opened: 1, open: 1 });
  });

  test.each<[string, string | Buffer]>([
    ["no JSON", "<html>"],
    ["nothing", ""],
    ["a list", "[1]"],
    ["no headers", '{"type":"CALLBACK","data":"{}"}'],
    ["headers of another type", '{"type":"CALLBACK","headers":"x","data":"{}"}'],
    ["a callback without data", '{"type":"CALLBACK","headers":{"topic":"/v1.0/im/bot/messages/get"}}'],
    ["JSON 10,000 deep", `${"[".repeat(10_000)}${"]".repeat(10_000)}`],
    ["bytes that are no UTF-8", Buffer.from([0xff, 0xfe, 0x00])],
    ["a topic of tomorrow", '{"type":"SYSTEM","headers":{"topic":"REGISTERED"}}'],
  ])("survives a frame with %s", async (_name, bytes) => {
    const { gateway, ledger, push } = await startLine();
    gateway.sendRaw(bytes);
    expect(await push()).toBe(true);
    expect(gateway.connections()).toEqual({ opened: 1, open: 1 });
    expect(ledger.received.length).toBe(1);
  });

  test.each([null, 7])(
    "takes a message whose frame has %j for an id, though it can acknowledge none",
    async (messageId) => {
      const { gateway, ledger, body } = await startLine();
      const headers = { topic: robotTopic, messageId };
      gateway.sendRaw(JSON.stringify({ type: "CALLBACK", headers, data: JSON.stringify(body()) }));
      await until(() => expect(ledger.received).toMatchObject([{ text: "走访孙有田户" }]));
      expect(gateway.acks).toEqual([]);
    },
  );

  test.each<[string, string, string, unknown, number]>([
    ["an event", "EVENT", "*", { x: 1 }, 404],
    ["another topic", "CALLBACK", "/v1.0/card/instances/callback", {}, 404],
    ["a message without msgId", "CALLBACK", robotTopic, { msgtype: "text" }, 400],
    ["a message that is text", "CALLBACK", robotTopic, "x", 400],
    ["another organisation's", "CALLBACK", robotTopic, { other: true }, 400],
  ])("answers %s with an honest code", async (_name, type, topic, data, code) => {
    const { gateway, ledger, body } = await startLine();
    const isOther = typeof data === "object" && data !== null && "other" in data;
    const sent = isOther ? { ...body(), chatbotCorpId: "dingelsewhere" } : data;
    gateway.sendFrame(type, topic, sent);
    await until(() => expect(gateway.acks).toMatchObject([{ code }]));
    expect(ledger.received).toEqual([]);
  });

  test("that gets more than 1 MiB at once is given up for another", async () => {
    const { gateway, push } = await startLine();
    gateway.sendRaw("x".repeat(1024 * 1024 + 1));
    await until(() => expect(gateway.connections()).toEqual({ opened: 2, open: 1 }));
    expect(await push()).toBe(true);
  });
});

describe("connecting", () => {
  test("is tried less and less often while nobody is there", async () => {
    const timing = { firstPauseMs: 40, longestPauseMs: 400 };
    const { dingtalk, opens, stream } = await startLine({ timing });
    const down = { kind: "http", status: 503, body: "down" } as const;
    dingtalk.api.failNext("/v1.0/gateway/connections/open", ...Array.from({ length: 50 }, () => down));
    dingtalk.gateway.drop();
    const begun = performance.now();
    await until(() => expect(opens()).toBe(6));
    // Pauses of 40, 80, 160, 320 and 400 ms, each at least half as long.
    expect(performance.now() - begun).toBeGreaterThanOrEqual(480);
    expect(faultOf(stream)).toMatch(/the Stream is not connected: http 503/);
  });

  test("with a wrong secret is not hammered, and is told without it", async () => {
    const robots = [{ ...usualRobot, clientSecret: "another-secret-0123456789" }];
    const { opens, stream, logText } = await startLine({ emulator: { robots }, offline: true });
    await until(() => expect(faultOf(stream)).toMatch(/main: the Stream is not connected: authFailed/));
    await pause(300);
    expect(opens()).toBe(1);
    expect(logText()).not.toMatch(/secret-0123/);
  });

  test.each<[string, Fields | string]>([
    ["an address without encryption elsewhere", { endpoint: "http://127.0.0.1/connect", ticket: "t" }],
    ["no ticket", { endpoint: "wss://127.0.0.1/connect" }],
    ["XML", "<OpenConnectionResponse/>"],
  ])("to %s is not tried", async (_name, body) => {
    const { dingtalk, isUp, gateway } = await startLine({ offline: true, timing: { refusedPauseMs: 30 } });
    await isUp();
    dingtalk.api.failNext("/v1.0/gateway/connections/open", { kind: "http", status: 200, body });
    gateway.drop();
    await until(() => expect(gateway.connections()).toEqual({ opened: 2, open: 1 }));
  });

  test("to an address that no socket opens is told without its ticket, and tried again later", async () => {
    const { dingtalk, isUp, gateway, opens, push, lines, logText } = await startLine({
      timing: { refusedPauseMs: 100 },
    });
    const { base } = dingtalk.api;
    const body = { endpoint: `${base.replace("http", "ws")}/connect#part`, ticket: "a-ticket-0001" };
    const spoilt = { kind: "http", status: 200, body } as const;
    dingtalk.api.failNext("/v1.0/gateway/connections/open", spoilt, spoilt);
    const begun = performance.now();
    gateway.drop();
    await until(() => expect(gateway.connections()).toEqual({ opened: 2, open: 1 }));
    await isUp();
    expect(opens()).toBe(4);
    // Two pauses of 100 ms, each at least half as long.
    expect(performance.now() - begun).toBeGreaterThanOrEqual(100);
    expect(lines.filter(({ reason }) => String(reason).startsWith("bad-endpoint")).length).toBe(2);
    expect(logText()).not.toContain("a-ticket");
    expect(await push()).toBe(true);
  });

  test("with a ticket that is no longer good asks for another", async () => {
    const { dingtalk, gateway, isUp } = await startLine();
    const used = { endpoint: `${dingtalk.api.base.replace("http", "ws")}/connect`, ticket: "used-before" };
    dingtalk.api.failNext("/v1.0/gateway/connections/open", { kind: "http", status: 200, body: used });
    gateway.drop();
    await until(() => expect(gateway.connections().opened).toBe(2));
    await isUp();
  });
});

describe("stopping", () => {
  test("acknowledges what was taken, takes nothing more, and does not come back", async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const { receive, received } = ledgerOf({ slow: () => promise });
    const { gateway, body, stream, opens } = await startLine({ receive });
    const acked = gateway.pushAndWait(usualRobot, body(), 2000);
    await until(() => expect(received.length).toBe(1));
    const stopped = stream.stop();
    gateway.push(usualRobot, body("太晚了"));
    await pause(50);
    resolve();
    await stopped;
    expect(await acked).toBe(true);
    expect([received.length, gateway.acks.length, gateway.connections().open]).toEqual([1, 1, 0]);
    await pause(100);
    expect(opens()).toBe(1);
  });

  test("does not wait for a platform that is silent or not there", async () => {
    const silent = await startLine();
    silent.gateway.silence();
    const begun = Date.now();
    await silent.stream.stop();
    const offline = await startLine({
      emulator: { robots: [{ ...usualRobot, clientId: "x" }] },
      offline: true,
    });
    await offline.stream.stop();
    expect(Date.now() - begun).toBeLessThan(3000);
  });
});
