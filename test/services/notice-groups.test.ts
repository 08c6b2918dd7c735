import { expect, test } from "vitest";
import type { InboundMessage } from "../../src/chat/platform.ts";
import { noticeGroups } from "../../src/services/notice-groups.ts";
import { readableLog } from "../support/log.ts";

const inGroup: InboundMessage = {
  ...{ platform: "wecom", botId: "hall", messageId: "M1", scope: "wecom-bot", userId: "wangfang" },
  ...{ chat: { id: "wrEAST", kind: "group" }, text: "走访孙有田户", sentAt: "2026-06-12T08:00:00.000Z" },
  reply: {
    ...{ atOnceBy: "2026-06-12T08:00:05.000Z", lateBy: null, maxBytes: 2048 },
    ...{ markup: "plain", hasButtons: false },
  },
};

async function logOf(
  messages: readonly Partial<InboundMessage>[],
  chats: Parameters<typeof noticeGroups>[1]["chats"] = [],
) {
  const { log, lines, text } = readableLog();
  const heard: string[] = [];
  const receive = noticeGroups(
    async ({ messageId }) => {
      heard.push(messageId);
      return { replyId: "r", text: "记好了" };
    },
    { chats, log },
  );
  for (const message of messages) {
    expect(await receive({ ...inGroup, ...message })).toEqual({ replyId: "r", text: "记好了" });
  }
  expect(heard.length).toBe(messages.length);
  expect(text()).not.toMatch(/孙有田|wangfang/);
  return lines.map(({ level, platform, bot, chatId }) => ({ level, platform, bot, chatId }));
}

test("a group that is not configured is told once, at info, with its id and without what was said", async () => {
  expect(await logOf([{}, { messageId: "M2" }, { messageId: "M3", userId: "lina" }])).toEqual([
    { level: 30, platform: "wecom", bot: "hall", chatId: "wrEAST" },
  ]);
});

test("every group is told, on both platforms", async () => {
  const cid = { id: "cidEAST0001==", kind: "group" } as const;
  expect(await logOf([{}, { platform: "dingtalk", botId: "line", scope: "dingtalk", chat: cid }])).toEqual([
    { level: 30, platform: "wecom", bot: "hall", chatId: "wrEAST" },
    { level: 30, platform: "dingtalk", bot: "line", chatId: "cidEAST0001==" },
  ]);
});

test("nothing is told of a configured group, of a private chat, of the trial", async () => {
  const messages = [
    {},
    { chat: { id: "wangfang", kind: "private" } },
    { platform: "trial", chat: { id: "trial", kind: "group" } },
  ] as const;
  expect(await logOf(messages, [{ platform: "wecom", chatId: "wrEAST" }])).toEqual([]);
});

test("a group that is configured by its webhook alone is told: its id is still to be found", async () => {
  expect(await logOf([{}], [{ platform: "wecom" }])).toHaveLength(1);
});

test("the same id on another platform is another group", async () => {
  expect(await logOf([{}], [{ platform: "dingtalk", chatId: "wrEAST" }])).toHaveLength(1);
});
