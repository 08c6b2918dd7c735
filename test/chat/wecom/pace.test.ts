import { expect, onTestFinished, test } from "vitest";
import { wecomWebhookRoute } from "../../../src/chat/wecom/webhook-route.ts";
import { addMinutes } from "../../../src/core/calendar.ts";
import { deliver } from "../../../src/services/deliver.ts";
import { openStore } from "../../../src/store/open.ts";
import { listOutbox, type OutboxMessage, planMessages } from "../../../src/store/outbox.ts";
import { startWecomApi } from "../../emulators/wecom.ts";
import { movableClock } from "../../support/clock.ts";
import { saveOffice } from "../../support/office.ts";

const groups = ["g1", "g2", "g3", "g4", "g5"];
const quietHours = { from: "18:00", to: "09:00", weekends: true, holidays: true };
const log = { info: () => {}, warn: () => {}, error: () => {} };

/** 200 posts, round the chats, delivered every five seconds until all are out. */
async function post200(chats: readonly { id: string; webhook: string }[]) {
  const clock = movableClock("2026-06-15T02:00:00.000Z");
  const webhookKeys = [...new Set(chats.map(({ webhook }) => webhook))];
  const api = await startWecomApi({ now: clock.nowMs, webhookKeys });
  const { db, close } = await openStore(":memory:");
  onTestFinished(async () => {
    await api.stop();
    await close();
  });
  await saveOffice(db);
  const now = clock.now();
  const posts = Array.from({ length: 200 }, (_, index): OutboxMessage => {
    const destination = chats[index % chats.length]?.id ?? "";
    return {
      ...{ id: `weekly-${index}/${now}/wecom-webhook/${destination}`, kind: "tally", route: "wecom-webhook" },
      ...{
        destination,
        cadreId: null,
        text: `第${index}条`,
        notBefore: now,
        notAfter: addMinutes(now, 1440),
      },
    };
  });
  await planMessages(db, posts, now);
  const route = wecomWebhookRoute({ apiBase: api.base, chats });
  for (let second = 0; second < 900 && api.groupPosts.length < posts.length; second += 5) {
    await deliver({ db, routes: [route], zone: "Asia/Shanghai", quietHours, log }, clock);
    clock.moveSeconds(5);
  }
  expect(api.calls.length).toBe(200);
  expect(new Set(api.groupPosts.map(({ content }) => content)).size).toBe(200);
  expect(new Set((await listOutbox(db)).map(({ state }) => state))).toEqual(new Set(["sent"]));
  return { ...api, route };
}

test("200 posts to 5 groups at once: no group gets more than 20 a minute, none is refused, none is lost", async () => {
  const api = await post200(groups.map((id) => ({ id, webhook: id })));
  for (const group of groups) expect(api.busiestMinute.ofWebhook(group)).toBeLessThanOrEqual(20);
});

test("two areas that post into one leaders' group by one webhook have its 20 a minute between them", async () => {
  const api = await post200([
    { id: "east", webhook: "leaders" },
    { id: "west", webhook: "leaders" },
    { id: "north", webhook: "g4" },
  ]);
  expect(api.busiestMinute.ofWebhook("leaders")).toBe(20);
  // The route is handed from thread to thread: the address, which is a secret, is not in what is said of it.
  expect(JSON.stringify([...(api.route.limitedAs ?? [])])).not.toContain("leaders");
});
