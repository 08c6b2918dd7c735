import { afterEach, beforeEach, expect, test } from "vitest";
import { openStore, type Store } from "../../src/store/open.ts";
import { type Chat, openChat } from "../support/chat.ts";

let store: Store;
let chat: Chat;
beforeEach(async () => {
  store = await openStore(":memory:");
  chat = await openChat(store);
});
afterEach(() => store.close());

test("shows a sentence that can be sent as it stands, with a household of one's own", async () => {
  const answer = await chat.say("C03", "帮助");
  const [, example] = /> (.+)/.exec(answer) ?? [];
  expect(example).toContain("孙有田");
  expect(await chat.say("C03", String(example))).toContain("记好了 #0820-1");
});

test("fits a phone's screen", async () => {
  const answer = await chat.say("C03", "帮助");
  expect(answer.split("\n").length).toBeLessThanOrEqual(8);
  expect(answer.length).toBeLessThanOrEqual(240);
});

test("has an example also for who is linked to a village, or to nothing", async () => {
  expect(await chat.say("C04", "帮助")).toContain("走访李平户");
  expect(await chat.say("C16", "帮助")).toContain("走访某某户");
});
