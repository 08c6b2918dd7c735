import axios from "axios";
import { DWClient, TOPIC_ROBOT } from "dingtalk-stream";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import WebSocket from "ws";
import { movableClock } from "../support/clock.ts";
import { type Dingtalk, type Fields, robotTopic, startDingtalk, usualRobot } from "./dingtalk.ts";

/** The Stream gateway, first by raw frames and then by the platform's own SDK. */

async function startWorld(options: Partial<Parameters<typeof startDingtalk>[0]> = {}) {
  const clock = movableClock("2026-06-12T08:00:00.000Z");
  const dingtalk = await startDingtalk({ now: clock.nowMs, members: { m1: { name: "赵敏" } }, ...options });
  onTestFinished(() => dingtalk.stop());
  const say = (text: string) => {
    const body = dingtalk.bodyOf({ from: "m1", text });
    if (!body) throw new Error("not delivered");
    return body;
  };
  return { dingtalk, clock, say };
}

async function open(
  dingtalk: Dingtalk,
  fields: Fields = {},
  headers: Fields = { accept: "application/json" },
) {
  const { clientId, clientSecret } = usualRobot;
  const subscriptions = [{ type: "CALLBACK", topic: robotTopic }];
  const response = await fetch(`${dingtalk.api.base}/v1.0/gateway/connections/open`, {
    method: "POST",
    headers: headers as Record<string, string>,
    body: JSON.stringify({ clientId, clientSecret, subscriptions, ...fields }),
  });
  return { status: response.status, text: await response.text() };
}

async function ticketOf(dingtalk: Dingtalk): Promise<string> {
  const { endpoint, ticket } = JSON.parse((await open(dingtalk)).text) as {
    endpoint: string;
    ticket: string;
  };
  return `${endpoint}?ticket=${encodeURIComponent(ticket)}`;
}

async function connect(dingtalk: Dingtalk) {
  const socket = new WebSocket(await ticketOf(dingtalk));
  const frames: Fields[] = [];
  socket.on("message", (data) => frames.push(JSON.parse(String(data)) as Fields));
  await new Promise((resolve, reject) => socket.once("open", resolve).once("error", reject));
  onTestFinished(() => socket.terminate());
  const ack = (frame: Fields | undefined) => {
    const messageId = (frame?.["headers"] as Fields | undefined)?.["messageId"];
    socket.send(
      JSON.stringify({ code: 200, message: "OK", headers: { messageId }, data: '{"response":null}' }),
    );
  };
  return { socket, frames, ack };
}

const until = (claim: () => void) => vi.waitFor(claim, { timeout: 10_000, interval: 5 });

describe("raw frames", () => {
  test("a callback comes as JSON in JSON, and is acknowledged by its messageId", async () => {
    const { dingtalk, say } = await startWorld();
    const { frames, ack } = await connect(dingtalk);
    const body = say("走访孙有田户");
    const acked = dingtalk.gateway.pushAndWait(usualRobot, body);
    await until(() => expect(frames.length).toBe(1));
    expect(frames[0]).toMatchObject({ type: "CALLBACK", headers: { topic: robotTopic } });
    expect(JSON.parse(String(frames[0]?.["data"]))).toEqual(body);
    ack(frames[0]);
    expect(await acked).toBe(true);
  });

  test("what is not acknowledged comes again under another messageId and the same msgId", async () => {
    const { dingtalk, say } = await startWorld({ redeliverAfterMs: 40, redeliveries: 2 });
    const { frames } = await connect(dingtalk);
    const body = say("走访");
    expect(await dingtalk.gateway.pushAndWait(usualRobot, body, 300)).toBe(false);
    const messageIds = frames.map((frame) => (frame["headers"] as Fields)["messageId"]);
    expect([frames.length, new Set(messageIds).size]).toEqual([3, 3]);
    const msgIds = frames.map((frame) => (JSON.parse(String(frame["data"])) as Fields)["msgId"]);
    expect(new Set(msgIds)).toEqual(new Set([body.msgId]));
  });

  test("a ticket opens one connection, within ninety seconds", async () => {
    const { dingtalk, clock } = await startWorld();
    const refused = async (url: string) =>
      new Promise((resolve) => new WebSocket(url).on("error", (error) => resolve(error.message)));
    const url = await ticketOf(dingtalk);
    const first = new WebSocket(url);
    await new Promise((resolve) => first.once("open", resolve));
    expect(await refused(url)).toContain("401");
    const late = await ticketOf(dingtalk);
    clock.moveSeconds(91);
    expect(await refused(late)).toContain("401");
    first.terminate();
  });

  test("wrong credentials, no topics and no Accept get no ticket", async () => {
    const { dingtalk } = await startWorld();
    expect(await open(dingtalk, { clientSecret: "wrong" })).toMatchObject({
      status: 401,
      text: expect.stringContaining("authFailed"),
    });
    expect(await open(dingtalk, { subscriptions: [] })).toMatchObject({ status: 400 });
    expect((await open(dingtalk, {}, {})).text).toMatch(/^</);
  });

  test("ping carries an opaque; disconnect stops the pushes, and the line is closed later", async () => {
    const { dingtalk, say } = await startWorld({ closeAfterMs: 50 });
    const { socket, frames } = await connect(dingtalk);
    dingtalk.gateway.ping("o1");
    dingtalk.gateway.disconnect();
    await until(() => expect(frames.length).toBe(2));
    expect(frames).toMatchObject([
      { type: "SYSTEM", headers: { topic: "ping" }, data: '{"opaque":"o1"}' },
      { type: "SYSTEM", headers: { topic: "disconnect" }, data: expect.stringContaining("expired") },
    ]);
    expect(dingtalk.gateway.push(usualRobot, say("走访"))).toBe(false);
    await until(() => expect(socket.readyState).toBe(WebSocket.CLOSED));
  });

  test("of several connections one gets a message; a dead one swallows its share", async () => {
    const { dingtalk, say } = await startWorld();
    const lines = [await connect(dingtalk), await connect(dingtalk)];
    const bodies = Array.from({ length: 40 }, () => say("走访"));
    for (const body of bodies) dingtalk.gateway.push(usualRobot, body);
    await until(() => expect(lines.flatMap(({ frames }) => frames).length).toBe(40));
    for (const { frames } of lines) expect(frames.length).toBeGreaterThan(5);

    dingtalk.gateway.silence();
    let pongs = 0;
    const [first] = lines;
    first?.socket.on("pong", () => {
      pongs += 1;
    });
    first?.socket.ping();
    expect(dingtalk.gateway.push(usualRobot, say("走访"))).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect([lines.flatMap(({ frames }) => frames).length, pongs]).toEqual([40, 0]);
  });
});

describe("the platform's SDK", () => {
  /** Its hosts are constants. */
  function sendToEmulator(dingtalk: Dingtalk): void {
    const id = axios.interceptors.request.use((config) => {
      const url = (config.url ?? "")
        .replace("https://api.dingtalk.com", dingtalk.api.base)
        .replace("https://oapi.dingtalk.com", dingtalk.oapi.base);
      return { ...config, url };
    });
    onTestFinished(() => axios.interceptors.request.eject(id));
    const info = vi.spyOn(console, "info").mockImplementation(() => {});
    onTestFinished(() => info.mockRestore());
  }

  test("connects, hears a message, acknowledges it, and answers the ping", async () => {
    const { dingtalk, say } = await startWorld();
    sendToEmulator(dingtalk);
    const client = new DWClient({ clientId: usualRobot.clientId, clientSecret: usualRobot.clientSecret });
    onTestFinished(() => client.disconnect());
    const heard: string[] = [];
    client.registerCallbackListener(TOPIC_ROBOT, ({ headers, data }) => {
      heard.push((JSON.parse(data) as { text: { content: string } }).text.content);
      client.socketCallBackResponse(headers.messageId, null);
    });
    await client.connect();
    expect(await dingtalk.gateway.pushAndWait(usualRobot, say("走访孙有田户"))).toBe(true);
    expect(heard).toEqual(["走访孙有田户"]);
    dingtalk.gateway.ping("o1");
    await until(() =>
      expect(dingtalk.gateway.acks.at(-1)).toMatchObject({ code: 200, data: '{"opaque":"o1"}' }),
    );
    expect(await client.getAccessToken()).toBe(
      dingtalk.tokens.give(usualRobot.clientId, usualRobot.clientSecret),
    );
  });

  test("comes back after the line broke", async () => {
    const { dingtalk, say } = await startWorld();
    sendToEmulator(dingtalk);
    const client = new DWClient({ clientId: usualRobot.clientId, clientSecret: usualRobot.clientSecret });
    onTestFinished(() => client.disconnect());
    client.registerCallbackListener(TOPIC_ROBOT, ({ headers }) =>
      client.socketCallBackResponse(headers.messageId, null),
    );
    await client.connect();
    dingtalk.gateway.drop();
    await until(() => expect(dingtalk.gateway.connections()).toEqual({ opened: 2, open: 1 }));
    expect(await dingtalk.gateway.pushAndWait(usualRobot, say("走访"))).toBe(true);
  });
});
