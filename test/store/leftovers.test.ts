import { expect, test } from "vitest";
import type { Reading } from "../../src/parse/reading.ts";
import { listLeftovers } from "../../src/store/leftovers.ts";
import { openChat } from "../support/chat.ts";
import { buildParser } from "../support/parser.ts";
import { describeOnBothEngines } from "../support/stores.ts";

/** Reads a report as the parser does, and leaves unread what stands in brackets. */
const leavesBrackets = (roster: Parameters<typeof buildParser>[0]) => {
  const parser = buildParser(roster);
  return {
    read: (message: Parameters<typeof parser.read>[0]): Reading => {
      const unread = [...message.text.matchAll(/\[([^\]]+)\]/g)];
      const reading = parser.read({ ...message, text: message.text.replace(/\[[^\]]+\]/g, "") });
      return {
        ...reading,
        leftovers: unread.map((match) => ({
          start: match.index,
          end: match.index + match[0].length,
          text: match[1] ?? "",
        })),
      };
    },
  };
};

describeOnBothEngines("what was not read", (open) => {
  test("is counted by phrase, without names and figures, the most frequent first", async () => {
    const store = await open();
    const chat = await openChat(store, { build: leavesBrackets });
    await chat.say("C03", "走访李平[给孙有田捋账3回][拾掇园子]");
    await chat.say("C03", "走访李平[给孙有田捋账12回]");
    const phrases = await listLeftovers(store.db, "2000-01-01T00:00:00.000Z", 10);
    expect(phrases.map(({ messages }) => messages)).toEqual([2, 1]);
    expect(phrases[0]?.phrase).toMatch(/捋账N回$/);
    expect(JSON.stringify(phrases)).not.toMatch(/孙有田|12/);
  });

  test("is counted where nothing at all was read, and told to the sender; not what he plans", async () => {
    const store = await open();
    const chat = await openChat(store);
    const answer = await chat.say("C03", "给孙有田的孙子辅导功课2次");
    expect(answer).toContain("没看出要记的事");
    expect(answer).toContain("这些没有记:给孙有田的孙子辅导功课2次");
    await chat.say("C03", "给孙有田的孙子辅导功课3次");
    await chat.say("C03", "明天给孙有田的孙子辅导功课3次");
    const phrases = await listLeftovers(store.db, "2000-01-01T00:00:00.000Z", 10);
    expect(phrases).toMatchObject([{ phrase: "给一户的孙子辅导功课N次", messages: 2 }]);
  });

  test("is kept once, however often the message comes", async () => {
    const store = await open();
    const chat = await openChat(store, { build: leavesBrackets });
    const message = chat.message("C03", "走访李平[拾掇园子]");
    await Promise.all([chat.receive(message), chat.receive(message)]);
    expect(await listLeftovers(store.db, "2000-01-01T00:00:00.000Z", 10)).toMatchObject([{ messages: 1 }]);
  });

  test("before the day asked for is left out, and so is what is too rare", async () => {
    const store = await open();
    const chat = await openChat(store, { build: leavesBrackets });
    chat.at("2026-06-01T10:00");
    await chat.say("C03", "走访李平[早先的话]");
    chat.at("2026-06-12T10:00");
    await chat.say("C03", "走访李平[后来的话][后来的话二]");
    expect(await listLeftovers(store.db, "2026-06-10T00:00:00.000Z", 1)).toHaveLength(1);
    const later = await listLeftovers(store.db, "2026-06-10T00:00:00.000Z", 10);
    expect(later.map(({ phrase }) => phrase)).not.toContain("早先的话");
  });
});
