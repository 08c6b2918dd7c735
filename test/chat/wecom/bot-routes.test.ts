import { expect, onTestFinished, test } from "vitest";
import { startLines } from "../../emulators/wecom.ts";
import { socketBot, startAdapter } from "./support.ts";

/** What a bot writes of its own accord along its long connection. */

const secret = "s".repeat(20);

async function startSpoken() {
  let nowMs = () => Date.parse("2026-06-12T08:00:00.000Z");
  const lines = await startLines({ now: () => nowMs(), bots: { BOT: secret } });
  onTestFinished(lines.stop);
  const chat = { platform: "wecom", bot: "hall", area: "东风镇" } as const;
  const { adapter, clock } = await startAdapter({
    wecom: { bots: [socketBot(lines.url, secret)] },
    chats: [
      { ...chat, id: "dongfeng", chatId: "wrX" },
      { ...chat, id: "xiling", chatId: "wrY" },
      { ...chat, id: "elsewhere", bot: "other", chatId: "wrZ" },
      { ...chat, id: "nameless" },
    ],
  });
  nowMs = clock.nowMs;
  const routeOf = (id: string) => {
    const route = adapter.routes.find((one) => one.id === id);
    if (!route) throw new Error(`no route ${id}`);
    return route;
  };
  await lines.connected("BOT");
  lines.say("BOT", { from: "lina", text: "你好", msgid: "M1" });
  lines.say("BOT", { from: "lina", chat: "wrX", text: "@连心 你好", msgid: "M2" });
  await expect.poll(() => lines.shown.length).toBe(2);
  lines.shown.length = 0;
  return { lines, clock, group: routeOf("wecom-bot-group/hall"), single: routeOf("wecom-bot/hall") };
}

test("tells what it can bear, and that somebody must have spoken first", async () => {
  const { group, single } = await startSpoken();
  expect(group).toMatchObject({
    audience: "group",
    scope: null,
    chatIds: ["dongfeng", "xiling"],
    mustHaveSpokenTo: "hall",
  });
  expect(single).toMatchObject({
    audience: "private",
    scope: "wecom-bot",
    perMinute: 20,
    perHour: 800,
    maxBytes: 20480,
  });
});

test("a text, a picture and a file reach the group and the person", async () => {
  const { lines, group, single } = await startSpoken();
  const bytes = Buffer.from("89504e470d0a1a0a", "hex");
  expect(await group.send({ to: "dongfeng", kind: "text", text: "# 东风镇\n<@all>" })).toEqual({
    kind: "sent",
  });
  expect(await group.send({ to: "dongfeng", kind: "picture", bytes, name: "chart.png" })).toEqual({
    kind: "sent",
  });
  expect(await single.send({ to: "lina", kind: "file", bytes, name: "周报.xlsx" })).toEqual({ kind: "sent" });
  expect(lines.shown).toMatchObject([
    { chat: "wrX", msgtype: "markdown", content: "# 东风镇\n＜@all>" },
    { chat: "wrX", msgtype: "image", file: { bytes } },
    { chat: "lina", msgtype: "file", file: { name: "周报.xlsx", bytes } },
  ]);
});

test("who never spoke to the bot is told apart from a group that is gone", async () => {
  const { group, single } = await startSpoken();
  const text = { kind: "text", text: "x" } as const;
  expect(await single.send({ to: "WangFang", ...text })).toMatchObject({
    kind: "refused",
    fault: "not-spoken-yet",
  });
  expect(await group.send({ to: "xiling", ...text })).toMatchObject({ kind: "refused", fault: "group-gone" });
  expect(await group.send({ to: "elsewhere", ...text })).toMatchObject({
    kind: "refused",
    code: "no-chat-id",
  });
});

test("too many are limited, and what is too large is not even tried", async () => {
  const { lines, single } = await startSpoken();
  for (let count = 0; count < 29; count += 1) {
    expect(await single.send({ to: "lina", kind: "text", text: `第${count}条` })).toEqual({ kind: "sent" });
  }
  const sent = lines.frames.length;
  // The answer of before counts as well, and the platform is not even asked.
  expect(await single.send({ to: "lina", kind: "text", text: "x" })).toEqual({
    kind: "limited",
    retryAfterMs: 61_000,
  });
  expect(await single.send({ to: "lina", kind: "text", text: "户".repeat(6827) })).toMatchObject({
    code: "too-long",
  });
  const bytes = Buffer.alloc(10 * 1024 * 1024 + 1);
  expect(await single.send({ to: "lina", kind: "picture", bytes, name: "x" })).toMatchObject({
    code: "too-large",
  });
  expect(lines.frames.length).toBe(sent);
});

test("a line that breaks after a message leaves unknown whether it came; before, nothing was sent", async () => {
  const { lines, single } = await startSpoken();
  lines.failNext("aibot_send_msg", { kind: "break-after" });
  expect(await single.send({ to: "lina", kind: "text", text: "x" })).toMatchObject({ kind: "unknown" });
  expect(lines.shown.length).toBe(1);
  expect(await single.send({ to: "lina", kind: "text", text: "x" })).toMatchObject({ kind: "unreachable" });
});

test("a line that breaks in an upload shows nothing, so that it may be tried again", async () => {
  const { lines, single } = await startSpoken();
  lines.failNext("aibot_upload_media_init", { kind: "break-after" });
  const file = { to: "lina", kind: "file", bytes: Buffer.alloc(100), name: "x" } as const;
  expect(await single.send(file)).toMatchObject({ kind: "unreachable" });
  expect(lines.shown).toEqual([]);
});
