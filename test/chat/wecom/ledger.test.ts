import { setTimeout as pause } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { createAppCaller, createWecomCaller, startLines, startWecomApi } from "../../emulators/wecom.ts";
import { encodingAesKey, token } from "../../fixtures/wecom-vectors.ts";
import { movableClock } from "../../support/clock.ts";
import { describeOnBothEngines } from "../../support/stores.ts";
import { ledgerOn, people } from "./office-ledger.ts";
import { bot, socketBot, startAdapter, startBot } from "./support.ts";

describeOnBothEngines("a WeCom message and the ledger", (open) => {
  const startLedger = async () => ledgerOn((await open()).db);

  async function startOffice() {
    const ledger = await startLedger();
    // What takes longer is asked on for, as the platform does.
    return { ...(await startBot(ledger, { wait: (ms) => pause(ms / 10) })), ...ledger };
  }

  test("the same msgid five times at once is one report, with five equal answers and one stream", async () => {
    const { wecom, count } = await startOffice();
    const payload = wecom.textPayload({
      from: "zhaomin",
      chat: "wrX",
      text: "@连心 走访孙有田户",
      msgid: "M1",
    });
    const deliveries = await wecom.deliverAtOnce(payload, 5);
    const replies = new Set(deliveries.map(({ reply }) => JSON.stringify(reply)));
    expect([...replies]).toEqual([expect.stringContaining("0612-1")]);
    expect(wecom.screenOf("wrX").length).toBe(1);
    expect([await count("message"), await count("report"), await count("entry")]).toEqual([1, 1, 1]);

    expect(JSON.stringify((await wecom.deliver(payload)).reply)).toBe([...replies][0]);
    expect(await count("report")).toBe(1);
  });

  test("messages delivered one to four times at random, at once, are one report each with equal answers", async () => {
    const { wecom, count } = await startOffice();
    const messages = people.map((from, index) =>
      wecom.textPayload({ from, text: `孙有田户第${index + 1}种` }),
    );
    const deliveries = messages.flatMap((payload) =>
      Array.from({ length: 1 + Math.floor(Math.random() * 4) }, async () => {
        await pause(Math.random() * 100);
        const { status, reply } = await wecom.deliver(payload);
        return { msgid: payload.msgid, status, reply: JSON.stringify(reply) };
      }),
    );
    const answers = await Promise.all(deliveries);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    // One text a message, whatever came how often: as many different answers as there are messages.
    expect(new Set(answers.map(({ msgid, reply }) => `${msgid} ${reply}`)).size).toBe(people.length);
    expect(new Set(answers.map(({ reply }) => reply)).size).toBe(people.length);
    expect([await count("message"), await count("report")]).toEqual([people.length, people.length]);
  }, 60_000);

  test("who is not known writes nothing", async () => {
    const { wecom, count } = await startOffice();
    const { reply } = await wecom.say({ from: "stranger", text: "走访孙有田户" });
    expect(JSON.stringify(reply)).not.toContain("记好了");
    expect(await count("report")).toBe(0);
  });

  test("an account of the app is none of the bot", async () => {
    const { wecom, count } = await startOffice();
    await wecom.say({ from: "zm-in-the-app", text: "走访孙有田户" });
    expect(await count("report")).toBe(0);
  });

  test("one report by each way in ends in the same ledger lines", async () => {
    const ledger = await startLedger();
    const clock = movableClock("2026-06-12T08:00:00.000Z");
    const lines = await startLines({ now: clock.nowMs, bots: { BOT: "long-secret" } });
    const api = await startWecomApi({ now: clock.nowMs, members: { "zm-in-the-app": {} } });
    onTestFinished(async () => {
      await lines.stop();
      await api.stop();
    });
    const { corpId, agentId, secret } = api;
    const app = { id: "app", corpId, agentId, secret, token, encodingAesKey };
    const { url } = await startAdapter({
      ...ledger,
      wecom: { apiBase: api.base, bots: [bot, socketBot(lines.url, "long-secret")], app },
    });
    const sign = { token, encodingAesKey, now: clock.nowMs };
    const caller = createWecomCaller({ ...sign, url: `${url}/main`, botName: "连心" });
    const appCaller = createAppCaller({ ...sign, url: `${url}/app`, corpId, agentId });
    await lines.connected("BOT");

    const byCallback = await caller.say({ from: "ZhaoMin", text: "走访孙有田户" });
    lines.say("BOT", { from: "ZhaoMin", text: "走访孙有田户", msgid: "L1" });
    await expect.poll(() => lines.answersTo("L1").length).toBe(1);
    const byApp = await appCaller.say("zm-in-the-app", "走访孙有田户");

    const answers = [JSON.stringify(byCallback.reply), lines.answersTo("L1")[0]?.content, byApp.reply];
    for (const answer of answers) expect(answer).toMatch(/记好了.*孙有田/);
    const entries = await ledger.db
      .selectFrom("entry")
      .select(["cadre_id", "measure", "quantity", "unit", "day", "village_id", "span"])
      .execute();
    expect(entries.length).toBe(3);
    expect(new Set(entries.map((entry) => JSON.stringify(entry))).size).toBe(1);
  });
});
