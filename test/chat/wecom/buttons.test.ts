import { describe, expect, onTestFinished, test } from "vitest";
import { type Answer, type InboundMessage, replyIdOf } from "../../../src/chat/platform.ts";
import { startWecomApi } from "../../emulators/wecom.ts";
import { ledgerOf, startBot } from "./support.ts";

const choices = {
  title: "李平是哪一户?",
  options: [
    { key: "q7:1", number: "1", label: "东村 1组" },
    { key: "q7:2", number: "2", label: "南村 <@all>" },
  ],
};
const question = { text: "李平有2户:\n1. 东村\n2. 南村\n回1或2", choices };

async function startAsking(after: Omit<Answer, "replyId"> = { text: "记好了 #0612-1:走访 李平(东村)" }) {
  const answer = ({ choice }: InboundMessage) => (choice === undefined ? question : after);
  const ledger = ledgerOf({ answer });
  const now = Date.parse("2026-06-12T08:00:00.000Z");
  const api = await startWecomApi({ now: () => now });
  onTestFinished(api.stop);
  const started = await startBot(
    { receive: ledger.receive, wecom: { apiBase: api.base, privateHosts: [new URL(api.base).host] } },
    { api },
  );
  return { ...started, ledger, api };
}

const taskId = replyIdOf({ platform: "wecom", botId: "main", messageId: "M1" });

test("a question has its text and one button an option", async () => {
  const { wecom } = await startAsking();
  const { reply } = await wecom.say({ from: "wangfang", text: "走访李平", msgid: "M1" });
  expect(reply).toMatchObject({
    kind: "stream-with-card",
    stream: { finish: true, content: expect.stringContaining("回1或2") },
    card: {
      card_type: "button_interaction",
      main_title: { title: "李平是哪一户?" },
      button_list: [
        { text: "1. 东村 1组", key: "q7:1" },
        { text: "2. 南村 ＜@all>", key: "q7:2" },
      ],
      task_id: taskId,
    },
  });
});

test("delivered again it is the same card", async () => {
  const { wecom } = await startAsking();
  const payload = wecom.textPayload({ from: "wangfang", text: "走访李平", msgid: "M1" });
  const deliveries = await wecom.deliverAtOnce(payload, 3);
  expect(new Set(deliveries.map(({ reply }) => JSON.stringify(reply))).size).toBe(1);
});

describe("a press", () => {
  const ask = { from: "wangfang", text: "走访李平", msgid: "M1" };
  const press = { from: "wangfang", taskId, key: "q7:2" };

  test("is the number that could have been typed, with the option's key, and changes the card", async () => {
    const { wecom, ledger, api } = await startAsking();
    await wecom.say(ask);
    const { reply, status } = await wecom.press(press);
    expect(ledger.received[1]).toMatchObject({ text: "2", choice: "q7:2", userId: "wangfang" });
    expect([status, reply]).toMatchObject([
      200,
      {
        kind: "update",
        userIds: ["wangfang"],
        card: { sub_title_text: "记好了 #0612-1:走访 李平(东村)", task_id: taskId },
      },
    ]);
    expect(wecom.cards()).toMatchObject([{ main_title: { title: "已选 2" } }]);
    expect(api.lateReplies).toEqual([]);
  });

  test("in a group is of whoever pressed, in that group", async () => {
    const { wecom, ledger } = await startAsking();
    await wecom.say({ ...ask, chat: "wrX" });
    expect(await wecom.press({ ...press, from: "lina" })).toMatchObject({ reply: { userIds: ["lina"] } });
    expect(ledger.received[1]).toMatchObject({ userId: "lina", chat: { id: "wrX", kind: "group" } });
  });

  test("that leads to another question shows it on the card", async () => {
    const { wecom } = await startAsking({ text: "送了几袋?", choices: { ...choices, title: "几袋?" } });
    await wecom.say(ask);
    await wecom.press(press);
    expect(wecom.cards()).toMatchObject([
      {
        main_title: { title: "几袋?" },
        sub_title_text: "送了几袋?",
        button_list: [{ key: "q7:1" }, { key: "q7:2" }],
      },
    ]);
  });

  test("whose answer is longer than a card shows brings the whole as well", async () => {
    const text = `记好了 #0612-1:${"走访 李平(东村),".repeat(20)}`;
    const { wecom, api } = await startAsking({ text });
    await wecom.say(ask);
    const { reply } = await wecom.press(press);
    const shown = reply?.kind === "update" ? String(reply.card["sub_title_text"]) : "";
    expect(shown).toMatch(/^记好了.*…$/);
    expect([...shown].length).toBe(112);
    await expect.poll(() => api.lateReplies).toMatchObject([{ chat: "wangfang", content: text }]);
  });

  test.each<[string, object]>([
    ["without key", { eventtype: "template_card_event", template_card_event: { task_id: "T" } }],
    ["without card", { eventtype: "template_card_event", template_card_event: { event_key: "q7:1" } }],
    ["without anything", { eventtype: "template_card_event" }],
  ])("%s is answered with nothing", async (_name, event) => {
    const { wecom, ledger } = await startAsking();
    const payload = { msgid: "M9", chattype: "single", from: { userid: "u" }, msgtype: "event", event };
    expect(await wecom.deliver(payload)).toMatchObject({ status: 200, reply: { kind: "empty" } });
    expect(ledger.received).toEqual([]);
  });

  test("is understood where its key and card stand on the event itself", async () => {
    const { wecom, ledger } = await startAsking();
    const event = { eventtype: "template_card_event", event_key: "q7:1", task_id: "T" };
    await wecom
      .post({ msgid: "M9", chattype: "single", from: { userid: "u" }, msgtype: "event", event })
      .catch(() => {});
    expect(ledger.received).toMatchObject([{ choice: "q7:1", text: "1" }]);
  });
});
