import { expect, onTestFinished, test } from "vitest";
import { wecomAppApi } from "../../../src/chat/wecom/app-api.ts";
import { wecomAppRoute } from "../../../src/chat/wecom/app-route.ts";
import { addMinutes } from "../../../src/core/calendar.ts";
import { deliver } from "../../../src/services/deliver.ts";
import { openStore } from "../../../src/store/open.ts";
import { listOutbox, type OutboxMessage, planMessages } from "../../../src/store/outbox.ts";
import { startWecomApi } from "../../emulators/wecom.ts";
import { movableClock } from "../../support/clock.ts";
import { saveOffice } from "../../support/office.ts";

const members = ["m1", "m2", "m3", "m4", "m5"];
const quietHours = { from: "18:00", to: "09:00", weekends: true, holidays: true };
const log = { info: () => {}, warn: () => {}, error: () => {} };

test("200 messages to 5 members keep to what one may get, and a token that ends in between loses none", async () => {
  const clock = movableClock("2026-06-15T02:00:00.000Z");
  const api = await startWecomApi({
    now: clock.nowMs,
    members: Object.fromEntries(members.map((id) => [id, {}])),
  });
  const { db, close } = await openStore(":memory:");
  onTestFinished(async () => {
    await api.stop();
    await close();
  });
  await saveOffice(db);
  const { corpId, agentId, secret } = api;
  const app = wecomAppRoute(wecomAppApi({ apiBase: api.base, app: { corpId, agentId, secret }, clock }));
  let sends = 0;
  const ending: typeof app = {
    ...app,
    send: (message) => {
      sends += 1;
      if (sends % 40 === 20) api.spoilToken(42001);
      return app.send(message);
    },
  };
  const now = clock.now();
  const letters = Array.from({ length: 200 }, (_, index): OutboxMessage => {
    const destination = members[index % members.length] ?? "";
    return {
      ...{ id: `weekly-${index}/${now}/wecom-app/${destination}`, kind: "tally", route: "wecom-app" },
      ...{ destination, cadreId: null, text: `第${index}条` },
      ...{ notBefore: now, notAfter: addMinutes(now, 1440) },
    };
  });
  await planMessages(db, letters, now);
  for (let minute = 0; minute < 5 && api.privateMessages.length < letters.length; minute += 1) {
    await deliver({ db, routes: [ending], zone: "Asia/Shanghai", quietHours, log }, clock);
    clock.moveSeconds(60);
  }
  for (const member of members) expect(api.busiestMinute.ofMember(member)).toBeLessThanOrEqual(30);
  expect(new Set(api.privateMessages.map(({ content }) => content)).size).toBe(200);
  expect(new Set((await listOutbox(db)).map(({ state }) => state))).toEqual(new Set(["sent"]));
  expect(api.tokensIssued()).toBeGreaterThanOrEqual(5);
});
