import { expect, onTestFinished, test } from "vitest";
import { addMinutes } from "../../../src/core/calendar.ts";
import { deliver } from "../../../src/services/deliver.ts";
import { openStore } from "../../../src/store/open.ts";
import { listOutbox, type OutboxMessage, planMessages } from "../../../src/store/outbox.ts";
import { runningClock } from "../../support/clock.ts";
import { saveOffice } from "../../support/office.ts";
import { secret, startOffice } from "./support.ts";

const ownWebhooks = Array.from({ length: 5 }, (_, index) => ({
  id: `g${index}`,
  chatId: `cidGROUP${index}==`,
  webhook: `webhook-token-${index}`,
}));

async function startBurst(chats = ownWebhooks) {
  const clock = runningClock("2026-06-15T02:00:00.000Z");
  const office = await startOffice({
    clock,
    chats,
    emulator: {
      groups: Object.fromEntries(chats.map(({ chatId, id }) => [chatId, { title: id, members: [] }])),
      webhooks: Object.fromEntries(chats.map(({ webhook, chatId }) => [webhook, { group: chatId, secret }])),
    },
  });
  const store = await openStore(":memory:");
  onTestFinished(() => store.close());
  const { db } = store;
  await saveOffice(db);
  const now = clock.now();
  const plan = (route: string) =>
    planMessages(
      db,
      Array.from({ length: 200 }, (_, index): OutboxMessage => {
        const { id } = chats[index % chats.length] as (typeof chats)[number];
        return {
          ...{
            id: `weekly${index}/${now}/${route}/${id}`,
            kind: "tally",
            route,
            destination: id,
            cadreId: null,
          },
          ...{ text: `第${index}条 统计`, notBefore: now, notAfter: addMinutes(now, 600) },
        };
      }),
      now,
    );
  const log = { info: () => {}, warn: () => {}, error: () => {} };
  const quietHours = { from: "18:00", to: "09:00", weekends: true, holidays: true };
  const parts = { db, routes: office.adapter.routes, zone: "Asia/Shanghai", quietHours, log };
  const states = async () => new Set((await listOutbox(db)).map(({ state }) => state));
  /** Delivers as the background does, minute by minute. @returns how many minutes it took */
  async function run(): Promise<number> {
    for (let minutes = 1; ; minutes += 1) {
      await deliver(parts, clock);
      if (!(await states()).has("planned") || minutes === 20) return minutes;
      clock.moveSeconds(61);
    }
  }
  return { ...office, plan, run, states };
}

const numbersOf = (texts: readonly string[]) =>
  texts.map((text) => Number(/\d+/.exec(text)?.[0])).sort((a, b) => a - b);
const all = Array.from({ length: 200 }, (_, index) => index);

test("200 posts to five groups never break the limits of their webhooks, and all arrive once", {
  timeout: 60_000,
}, async () => {
  const { dingtalk, plan, run, states } = await startBurst();
  await plan("dingtalk-webhook");
  expect(await run()).toBeLessThanOrEqual(5);
  expect(dingtalk.limitBreaks).toEqual([]);
  expect(await states()).toEqual(new Set(["sent"]));
  expect(numbersOf(dingtalk.webhookPosts.map(({ text }) => text))).toEqual(all);
});

test("chats that share a webhook share its minute: it is never silenced", { timeout: 60_000 }, async () => {
  const shared = ownWebhooks.map((chat, index) => (index === 0 ? chat : { ...chat, webhook: "leaders" }));
  const { dingtalk, plan, run, states } = await startBurst(shared);
  await plan("dingtalk-webhook");
  expect(await run()).toBeLessThanOrEqual(10);
  expect(dingtalk.limitBreaks).toEqual([]);
  expect(await states()).toEqual(new Set(["sent"]));
  expect(numbersOf(dingtalk.webhookPosts.map(({ text }) => text))).toEqual(all);
});

test("200 posts as the robot never break the calls a second, and a token that ends on the way loses none", {
  timeout: 60_000,
}, async () => {
  const { dingtalk, plan, run, states } = await startBurst();
  dingtalk.tokens.expireEvery(60);
  await plan("dingtalk-robot-group/main");
  expect(await run()).toBeLessThanOrEqual(5);
  expect(dingtalk.limitBreaks).toEqual([]);
  expect(await states()).toEqual(new Set(["sent"]));
  expect(numbersOf(dingtalk.groupMessages.map(({ param }) => param["text"] ?? ""))).toEqual(all);
  expect(dingtalk.tokens.issued()).toBeGreaterThanOrEqual(4);
});
