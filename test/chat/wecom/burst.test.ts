import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { createDeafAdapters } from "../../../src/chat/index.ts";
import { loadConfig } from "../../../src/config.ts";
import { addMinutes } from "../../../src/core/calendar.ts";
import { deliver } from "../../../src/services/deliver.ts";
import { openStore } from "../../../src/store/open.ts";
import { listOutbox, type OutboxMessage, planMessages } from "../../../src/store/outbox.ts";
import { startWecomApi } from "../../emulators/wecom.ts";
import { runningClock } from "../../support/clock.ts";
import { newFolder } from "../../support/folders.ts";
import { readableLog } from "../../support/log.ts";
import { saveOffice } from "../../support/office.ts";

const chats = Array.from({ length: 5 }, (_, index) => ({ id: `g${index}`, key: `webhook-${index}` }));
const people = Array.from({ length: 5 }, (_, index) => `Member${index}`);

async function startBurst() {
  const clock = runningClock("2026-06-15T02:00:00.000Z");
  const api = await startWecomApi({
    now: clock.nowMs,
    webhookKeys: chats.map(({ key }) => key),
    members: Object.fromEntries(people.map((id) => [id, {}])),
  });
  const store = await openStore(":memory:");
  onTestFinished(async () => {
    await api.stop();
    await store.close();
  });
  const folder = newFolder();
  writeFileSync(
    join(folder, "lianxin.yaml"),
    `platforms:
  wecom: { apiBase: "${api.base}", app: { corpId: ${api.corpId}, agentId: ${api.agentId}, secret: ${api.secret} } }
chats:
${chats.map(({ id, key }) => `  - { id: ${id}, platform: wecom, area: 东风镇, webhook: ${key} }`).join("\n")}
`,
  );
  const config = loadConfig({ LIANXIN_CONFIG: folder });
  const { log } = readableLog();
  const routes = createDeafAdapters({ config, clock, log }).flatMap((adapter) => adapter.routes);
  const { db } = store;
  await saveOffice(db);
  const parts = { db, routes, zone: "Asia/Shanghai", quietHours: config.quietHours, log };
  const now = clock.now();
  return {
    api,
    plan: (route: string, destinations: readonly string[]) =>
      planMessages(
        db,
        Array.from({ length: 200 }, (_, index): OutboxMessage => {
          const destination = destinations[index % destinations.length] ?? "";
          const id = `weekly${index}/${now}/${route}/${destination}`;
          const facts = {
            kind: "tally",
            route,
            destination,
            cadreId: null,
            text: `第${index}条 统计`,
          } as const;
          return { id, ...facts, notBefore: now, notAfter: addMinutes(now, 600) };
        }),
        now,
      ),
    /** Delivers as the background does, minute by minute. @returns how many minutes it took, and what became of all */
    async run() {
      for (let minutes = 1; ; minutes += 1) {
        await deliver(parts, clock);
        const states = new Set((await listOutbox(db)).map(({ state }) => state));
        if (!states.has("planned") || minutes === 20) return { minutes, states: [...states] };
        clock.moveSeconds(61);
      }
    },
  };
}

const all = Array.from({ length: 200 }, (_, index) => index);
const numbersOf = (texts: readonly string[]) =>
  texts.map((text) => Number(/\d+/.exec(text)?.[0])).sort((a, b) => a - b);

test("200 posts to five groups never break the limits of their webhooks, and all arrive once", async () => {
  const { api, plan, run } = await startBurst();
  await plan(
    "wecom-webhook",
    chats.map(({ id }) => id),
  );
  const { minutes, states } = await run();
  expect(minutes).toBeLessThanOrEqual(4);
  expect(states).toEqual(["sent"]);
  expect(numbersOf(api.groupPosts.map(({ content }) => content))).toEqual(all);
  for (const { key } of chats) expect(api.busiestMinute.ofWebhook(key)).toBeLessThanOrEqual(20);
});

test("200 messages to five members keep to what one may get, and a token that ends on the way loses none", async () => {
  const { api, plan, run } = await startBurst();
  await plan("wecom-app", people);
  const spoiling = setInterval(() => api.spoilToken(42001), 200);
  onTestFinished(() => clearInterval(spoiling));
  const { minutes, states } = await run();
  expect(minutes).toBeLessThanOrEqual(4);
  expect(states).toEqual(["sent"]);
  expect(numbersOf(api.privateMessages.map(({ content }) => content))).toEqual(all);
  expect(api.tokensIssued()).toBeGreaterThan(1);
  for (const member of people) expect(api.busiestMinute.ofMember(member)).toBeLessThanOrEqual(30);
});
