import { setTimeout as pause } from "node:timers/promises";
import { WecomCrypto, WSClient, type WsFrame } from "@wecom/aibot-node-sdk";
import { expect, onTestFinished, test } from "vitest";
import { encodingAesKey, j1, j2, token, v1 } from "../fixtures/wecom-vectors.ts";
import { movableClock } from "../support/clock.ts";
import { open, seal, sign, startLines, startWecomApi } from "./wecom.ts";

/** The platform's own SDK talks to the emulator as it does to the platform. */

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

async function startSdk(options: Partial<ConstructorParameters<typeof WSClient>[0]> = {}) {
  const clock = movableClock("2026-06-12T08:00:00.000Z");
  const api = await startWecomApi({ now: clock.nowMs });
  const lines = await startLines({ now: clock.nowMs, bots: { BOT: "s" }, host: api.host });
  onTestFinished(async () => {
    await lines.stop();
    await api.stop();
  });
  const client = new WSClient({
    ...{ botId: "BOT", secret: "s", wsUrl: lines.url, logger: silent, reconnectInterval: 10 },
    ...options,
  });
  onTestFinished(() => client.disconnect());
  const frames: WsFrame[] = [];
  client.on("message", (frame) => frames.push(frame));
  client.on("event", (frame) => frames.push(frame));
  const next = async (): Promise<WsFrame> => {
    while (frames.length === 0) await pause(5);
    return frames.shift() as WsFrame;
  };
  client.connect();
  return { client, lines, api, clock, next };
}

test("subscribes, hears, and answers with a stream", async () => {
  const { client, lines, next } = await startSdk();
  await lines.connected("BOT");
  lines.say("BOT", { from: "u", chat: "wrX", text: "@连心 走访孙有田户", msgid: "M1" });
  const frame = await next();
  expect(frame.body).toMatchObject({ msgid: "M1", chattype: "group", from: { userid: "u" } });
  await client.replyStream(frame, "S", "等一等", false);
  await client.replyStream(frame, "S", "记好了", true);
  expect(lines.answersTo("M1")).toMatchObject([{ msgtype: "stream", content: "记好了", finished: true }]);
});

test("pings, and gives up a line that does not answer", async () => {
  const { lines } = await startSdk({ heartbeatInterval: 20 });
  await lines.connected("BOT");
  await expect.poll(() => lines.frames.filter(({ cmd }) => cmd === "ping").length).toBeGreaterThan(2);
  lines.failNext("ping", ...Array.from({ length: 3 }, () => ({ kind: "hang-after" as const })));
  await expect.poll(lines.subscribed).toBe(2);
});

test("comes back after a broken line and a refused subscription", async () => {
  const { lines, next } = await startSdk();
  await lines.connected("BOT");
  lines.failNext("aibot_subscribe", { kind: "errcode", errcode: 853000 });
  lines.drop("BOT");
  await expect.poll(lines.subscribed).toBe(2);
  lines.say("BOT", { from: "u", text: "还在吗" });
  expect((await next()).body).toMatchObject({ text: { content: "还在吗" } });
});

test("does not come back after another took the line over", async () => {
  const first = await startSdk();
  await first.lines.connected("BOT");
  const second = new WSClient({ botId: "BOT", secret: "s", wsUrl: first.lines.url, logger: silent });
  onTestFinished(() => second.disconnect());
  second.connect();
  expect((await first.next()).body).toMatchObject({ event: { eventtype: "disconnected_event" } });
  await pause(100);
  expect(first.client.isConnected).toBe(false);
  expect(first.lines.subscribed()).toBe(2);
});

test("a refusal is told with its code", async () => {
  const { client, lines } = await startSdk();
  await lines.connected("BOT");
  const message = { msgtype: "markdown" as const, markdown: { content: "x" } };
  await expect(client.sendMessage("stranger", message)).rejects.toMatchObject({ errcode: 93006 });
});

test("uploads a file in pieces and sends it", async () => {
  const { client, lines, next } = await startSdk();
  await lines.connected("BOT");
  lines.say("BOT", { from: "u", text: "导出" });
  await next();
  const bytes = Buffer.alloc(1_200_000, 7);
  const media = await client.uploadMedia(bytes, { type: "file", filename: "周报.xlsx" });
  await client.sendMediaMessage("u", "file", media.media_id);
  expect(lines.shown).toMatchObject([{ chat: "u", file: { name: "周报.xlsx" } }]);
  expect(lines.shown[0]?.file?.bytes.equals(bytes)).toBe(true);
});

test("downloads and decrypts what people send, for five minutes", async () => {
  const { client, lines, clock, next } = await startSdk();
  await lines.connected("BOT");
  const bytes = Buffer.from("x".repeat(32));
  lines.sendMedia("BOT", { from: "u", kind: "file", bytes, name: "照片 1.txt" });
  const { url, aeskey } = (await next()).body.file as { url: string; aeskey: string };
  expect(await client.downloadFile(url, aeskey)).toEqual({ buffer: bytes, filename: "照片 1.txt" });
  clock.moveSeconds(301);
  await expect(client.downloadFile(url, aeskey)).rejects.toThrow("403");
});

test("welcomes, shows a card, and changes it when a button is pressed", async () => {
  const { client, lines, next } = await startSdk();
  await lines.connected("BOT");
  lines.enterChat("BOT", "u");
  await client.replyWelcome(await next(), { msgtype: "text", text: { content: "你好" } });
  const card = {
    ...{ card_type: "button_interaction", main_title: { title: "哪一户?" }, task_id: "T1" },
    button_list: [{ text: "孙有田", key: "1" }],
  };
  lines.say("BOT", { from: "u", text: "走访孙家" });
  await client.replyTemplateCard(await next(), card);
  lines.press("BOT", { from: "u", taskId: "T1", key: "1" });
  const pressed = await next();
  expect(pressed.body).toMatchObject({
    event: { eventtype: "template_card_event", template_card_event: { event_key: "1", task_id: "T1" } },
  });
  await client.updateTemplateCard(pressed, { ...card, main_title: { title: "孙有田" } });
  expect(lines.cards()).toMatchObject([{ main_title: { title: "孙有田" } }]);
});

test("its crypto reads what the emulator writes, and the other way round", () => {
  const bot = new WecomCrypto(token, encodingAesKey);
  expect(bot.decrypt(seal(encodingAesKey, "你好"))).toBe("你好");
  const sealed = bot.encrypt("你好", "1700000000", "n");
  expect(open(encodingAesKey, sealed.encrypt)).toEqual({ message: "你好", receiveId: "" });
  expect(sign(token, "1700000000", "n", sealed.encrypt)).toBe(sealed.signature);
});

test.each([v1, j1, j2])("the emulator's crypto agrees with a published vector ($message)", (vector) => {
  expect(open(encodingAesKey, vector.encrypted)).toEqual({
    message: vector.message,
    receiveId: vector.receiveId,
  });
  expect(sign(token, vector.timestamp, vector.nonce, vector.encrypted)).toBe(vector.signature);
});
