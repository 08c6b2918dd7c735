import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, onTestFinished, test } from "vitest";
import { WebSocket } from "ws";
import { movableClock } from "../support/clock.ts";
import { type LinesOptions, startLines } from "./wecom-lines.ts";
import { md5Of } from "./wecom-media.ts";

/** The long connection with frames written by hand: what the official SDK never sends is refused too. */

type Answered = {
  headers: { req_id: string };
  errcode: number;
  errmsg: string;
  body?: Record<string, string>;
};
type Pushed = { cmd: string; headers: { req_id: string }; body: Record<string, unknown> };

async function startRaw(options: Partial<LinesOptions> = {}) {
  const clock = movableClock("2026-06-12T08:00:00.000Z");
  const lines = await startLines({ now: clock.nowMs, bots: { BOT: "s" }, ...options });
  onTestFinished(lines.stop);
  return { lines, clock };
}

async function connect(url: string) {
  const socket = new WebSocket(url);
  const pushed: Pushed[] = [];
  const waiting = new Map<string, (answer: Answered) => void>();
  socket.on("message", (data) => {
    const frame = JSON.parse(String(data)) as Pushed | Answered;
    if ("cmd" in frame) pushed.push(frame);
    else waiting.get(frame.headers.req_id)?.(frame);
  });
  const closed = once(socket, "close");
  await once(socket, "open");
  onTestFinished(() => socket.terminate());
  let count = 0;
  const call = (cmd: string, body: unknown = {}, reqId = `${cmd}_${++count}`): Promise<Answered> =>
    new Promise((resolve) => {
      waiting.set(reqId, resolve);
      socket.send(JSON.stringify({ cmd, headers: { req_id: reqId }, body }));
    });
  const subscribe = (secret = "s") => call("aibot_subscribe", { bot_id: "BOT", secret });
  const next = async (): Promise<Pushed> => {
    while (pushed.length === 0) await pause(5);
    return pushed.shift() as Pushed;
  };
  return { socket, pushed, closed, call, subscribe, next };
}

async function startSubscribed(options: Partial<LinesOptions> = {}) {
  const { lines, clock } = await startRaw(options);
  const client = await connect(lines.url);
  expect((await client.subscribe()).errcode).toBe(0);
  return { lines, clock, ...client };
}

const stream = (id: string, content: string, finish = true) => ({
  msgtype: "stream",
  stream: { id, finish, content },
});
const markdown = (chatid: string, content = "x") => ({ chatid, msgtype: "markdown", markdown: { content } });

describe("subscribing", () => {
  test("comes first, and every answer has the req_id of its frame", async () => {
    const { lines } = await startRaw();
    const client = await connect(lines.url);
    expect(await client.call("aibot_send_msg", markdown("u"), "any id ü")).toMatchObject({
      headers: { req_id: "any id ü" },
      errcode: 853000,
    });
    expect(await client.subscribe("wrong")).toMatchObject({ errcode: 853000 });
    expect(lines.isConnected("BOT")).toBe(false);
    expect(await client.subscribe()).toMatchObject({ errcode: 0, errmsg: "ok" });
    expect(await client.call("ping")).toMatchObject({ errcode: 0 });
    expect((await client.subscribe()).errcode).toBe(45009);
  });

  test("by another takes the line over: the older one is told, and closed", async () => {
    const older = await startSubscribed();
    const newer = await connect(older.lines.url);
    expect((await newer.subscribe()).errcode).toBe(0);
    await older.closed;
    expect(older.pushed).toMatchObject([
      { cmd: "aibot_event_callback", body: { msgtype: "event", event: { eventtype: "disconnected_event" } } },
    ]);
    older.lines.say("BOT", { from: "u", text: "x" });
    expect((await newer.next()).body["msgtype"]).toBe("text");
  });

  test("is lost with silence", async () => {
    const { lines, clock, call, closed } = await startSubscribed({ silenceMs: 60_000 });
    clock.moveSeconds(50);
    await call("ping");
    clock.moveSeconds(50);
    lines.closeSilent();
    expect(lines.isConnected("BOT")).toBe(true);
    clock.moveSeconds(61);
    lines.closeSilent();
    await closed;
  });
});

describe("an answer", () => {
  test("is shown, and a later one of the same stream in its place", async () => {
    const { lines, call, next } = await startSubscribed();
    lines.say("BOT", { from: "u", chat: "wrX", text: "@连心 你好", msgid: "M1" });
    const { headers } = await next();
    await call("aibot_respond_msg", stream("S", "等一等", false), headers.req_id);
    await call("aibot_respond_msg", stream("S", "好了"), headers.req_id);
    expect((await call("aibot_respond_msg", stream("S", "又来了"), headers.req_id)).errcode).toBe(0);
    expect(lines.answersTo("M1")).toMatchObject([{ chat: "wrX", content: "好了", finished: true }]);
  });

  test("has six minutes for its stream, and 24 hours in all", async () => {
    const { lines, clock, call, next } = await startSubscribed();
    lines.say("BOT", { from: "u", text: "你好" });
    const { headers } = await next();
    await call("aibot_respond_msg", stream("S", "等一等", false), headers.req_id);
    clock.moveSeconds(361);
    expect((await call("aibot_respond_msg", stream("S", "好了"), headers.req_id)).errcode).toBe(846608);
    expect((await call("aibot_respond_msg", stream("T", "好了"), headers.req_id)).errcode).toBe(0);
    clock.moveSeconds(86_400);
    expect((await call("aibot_respond_msg", stream("V", "好了"), headers.req_id)).errcode).toBe(846605);
  });

  test("is refused under an unknown req_id, or an event's", async () => {
    const { lines, call, next } = await startSubscribed();
    expect((await call("aibot_respond_msg", stream("S", "x"), "nobody's")).errcode).toBe(846605);
    lines.enterChat("BOT", "u");
    const { headers } = await next();
    expect((await call("aibot_respond_msg", stream("S", "x"), headers.req_id)).errcode).toBe(846605);
  });

  test.each([
    ["too long a stream", stream("S", "户".repeat(6827)), 40058],
    ["a stream without id", stream("", "x"), 40058],
    ["a text", { msgtype: "text", text: { content: "x" } }, 40008],
    ["an unknown file", { msgtype: "file", file: { media_id: "m" } }, 40007],
    ["a card with a fault", { msgtype: "template_card", template_card: { card_type: "text_notice" } }, 40058],
  ])("is refused as %s", async (_name, body, errcode) => {
    const { lines, call, next } = await startSubscribed();
    lines.say("BOT", { from: "u", text: "你好" });
    const { headers } = await next();
    expect((await call("aibot_respond_msg", body, headers.req_id)).errcode).toBe(errcode);
    expect(lines.shown).toEqual([]);
  });

  test("to an event comes within five seconds, once, by its own command", async () => {
    const { lines, clock, call, next } = await startSubscribed();
    const welcome = { msgtype: "text", text: { content: "你好" } };
    lines.enterChat("BOT", "u");
    const first = (await next()).headers.req_id;
    expect((await call("aibot_respond_update_msg", welcome, first)).errcode).toBe(846605);
    expect((await call("aibot_respond_welcome_msg", welcome, first)).errcode).toBe(0);
    expect((await call("aibot_respond_welcome_msg", welcome, first)).errcode).toBe(846605);
    lines.enterChat("BOT", "v");
    const second = (await next()).headers.req_id;
    clock.moveSeconds(5.1);
    expect((await call("aibot_respond_welcome_msg", welcome, second)).errcode).toBe(846605);
  });
});

describe("speaking of its own accord", () => {
  test("is for chats that spoke, thirty a minute", async () => {
    const { lines, clock, call, next } = await startSubscribed();
    expect((await call("aibot_send_msg", markdown("wrX"))).errcode).toBe(93006);
    lines.say("BOT", { from: "u", chat: "wrX", text: "@连心 你好" });
    await next();
    const codes = [];
    for (let count = 0; count < 31; count += 1) {
      codes.push((await call("aibot_send_msg", markdown("wrX", `第${count}条`))).errcode);
    }
    expect(codes.filter((code) => code === 0).length).toBe(30);
    expect(codes.at(-1)).toBe(45009);
    expect(lines.busiestMinute("BOT", "wrX")).toBe(31);
    clock.moveSeconds(60);
    expect((await call("aibot_send_msg", markdown("wrX"))).errcode).toBe(0);
    expect((await call("aibot_send_msg", markdown("wrx"))).errcode).toBe(93006);
  });
});

describe("a file in pieces", () => {
  const bytes = Buffer.from("0123456789");
  const init = { type: "file", filename: "周报.xlsx", total_size: 10, total_chunks: 2, md5: md5Of(bytes) };
  const piece = (upload_id: unknown, chunk_index: number) => ({
    ...{ upload_id, chunk_index },
    base64_data: bytes.subarray(chunk_index * 5, chunk_index * 5 + 5).toString("base64"),
  });

  test("comes in any order, and is sent by its id", async () => {
    const { lines, call, next } = await startSubscribed();
    lines.say("BOT", { from: "u", text: "你好" });
    await next();
    const upload = (await call("aibot_upload_media_init", init)).body?.["upload_id"];
    for (const index of [1, 0, 1]) {
      expect((await call("aibot_upload_media_chunk", piece(upload, index))).errcode).toBe(0);
    }
    const { body } = await call("aibot_upload_media_finish", { upload_id: upload });
    const message = { chatid: "u", msgtype: "file", file: { media_id: body?.["media_id"] } };
    expect((await call("aibot_send_msg", message)).errcode).toBe(0);
    expect(lines.shown).toMatchObject([{ chat: "u", file: { name: "周报.xlsx", bytes } }]);
  });

  test("is refused where a piece is missing, another, or too late", async () => {
    const { clock, call } = await startSubscribed();
    const upload = (await call("aibot_upload_media_init", init)).body?.["upload_id"];
    expect((await call("aibot_upload_media_chunk", piece(upload, 2))).errcode).toBe(40058);
    await call("aibot_upload_media_chunk", piece(upload, 0));
    expect((await call("aibot_upload_media_finish", { upload_id: upload })).errcode).toBe(40058);
    await call("aibot_upload_media_chunk", { ...piece(upload, 1), base64_data: "QUFBQUE=" });
    expect((await call("aibot_upload_media_finish", { upload_id: upload })).errcode).toBe(301019);
    clock.moveSeconds(1801);
    expect((await call("aibot_upload_media_chunk", piece(upload, 1))).errcode).toBe(40058);
  });

  test.each([
    ["of an unknown kind", { type: "program" }, 40004],
    ["too small", { total_size: 5 }, 40006],
    ["too large", { total_size: 20 * 1024 * 1024 + 1 }, 40006],
    ["in too many pieces", { total_chunks: 101 }, 40058],
  ])("is refused as one %s", async (_name, fault, errcode) => {
    const { call } = await startSubscribed();
    expect((await call("aibot_upload_media_init", { ...init, ...fault })).errcode).toBe(errcode);
  });
});

test("groups deliver only what mentions somebody, and no bare files", async () => {
  const { lines } = await startSubscribed();
  expect(lines.say("BOT", { from: "u", chat: "wrX", text: "你好" })).toBe(false);
  expect(lines.sendMedia("BOT", { from: "u", chat: "wrX", kind: "file" })).toBe(false);
  expect(lines.sendMedia("BOT", { from: "u", kind: "file" })).toBe(true);
});

test("what is said while no line stands is lost", async () => {
  const { lines, closed } = await startSubscribed();
  lines.drop("BOT");
  await closed;
  await expect.poll(() => lines.isConnected("BOT")).toBe(false);
  expect(lines.say("BOT", { from: "u", text: "你好" })).toBe(false);
});
