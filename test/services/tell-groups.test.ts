import { expect, onTestFinished, test } from "vitest";
import { openStore } from "../../src/store/open.ts";
import { openChat } from "../support/chat.ts";

test("the log tells the id of a group once, of a private chat never, and nothing of what was said", async () => {
  const store = await openStore(":memory:");
  onTestFinished(() => store.close());
  const chat = await openChat(store);
  const inGroup = (text: string) => ({
    ...chat.message("C03", text),
    chat: { id: "wrNorth", kind: "group" as const },
  });
  await chat.receive(inGroup("走访孙有田户"));
  await chat.receive(inGroup("帮助"));
  await chat.receive(chat.message("C03", "我的进度"));
  const lines = chat
    .log()
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines).toEqual([expect.objectContaining({ chat: "wrNorth", msg: "a group is heard" })]);
  expect(chat.log()).not.toContain("孙有田");
});
