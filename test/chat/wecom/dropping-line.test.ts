import { setTimeout as pause } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { openStore } from "../../../src/store/open.ts";
import { startLines } from "../../emulators/wecom.ts";
import { movableClock } from "../../support/clock.ts";
import { ledgerOn, people } from "./office-ledger.ts";
import { socketBot, startAdapter } from "./support.ts";

const secret = "long-connection-secret-0123456789";
const messages = 1000;

/** Three real seconds at a time, as the official SDK goes by the machine's clock. */
const dropEveryMs = 3000;

test("of 1,000 messages on a line that drops every 3 s, each that got its answer is in the ledger once", async () => {
  const store = await openStore(":memory:");
  const ledger = await ledgerOn(store.db);
  const clock = movableClock("2026-06-12T08:00:00.000Z");
  const lines = await startLines({ now: clock.nowMs, bots: { BOT: secret } });
  const { adapter } = await startAdapter({ ...ledger, wecom: { bots: [socketBot(lines.url, secret)] } });
  onTestFinished(async () => {
    await adapter.stop();
    await lines.stop();
    await store.close();
  });
  await lines.connected("BOT");
  const dropping = setInterval(() => lines.drop("BOT"), dropEveryMs);
  onTestFinished(() => clearInterval(dropping));
  const say = async (index: number, msgid: string) => {
    const said = { from: people[index % people.length] ?? "", text: `孙有田户第${index + 1}种`, msgid };
    while (!lines.say("BOT", said)) await lines.connected("BOT");
  };
  for (let index = 0; index < messages; index += 1) {
    // Fewer than the thirty a minute that one chat may get.
    if (index % 200 === 0) clock.moveSeconds(60);
    await say(index, `L${index}`);
    // However fast the machine, the messages outlast several drops.
    await pause(12);
  }
  clearInterval(dropping);
  await say(messages, "last");
  await expect.poll(() => lines.answersTo("last").length, { timeout: 30_000 }).toBe(1);
  await adapter.stop();

  const answered = lines.shown.flatMap(({ answers, finished }) => (answers && finished ? [answers] : []));
  const rows = await ledger.db.selectFrom("message").select("platform_message_id as id").execute();
  const stored = new Set(rows.map(({ id }) => id));
  expect(lines.subscribed()).toBeGreaterThanOrEqual(3);
  expect(stored.size).toBe(rows.length);
  expect(await ledger.count("report")).toBe(rows.length);
  expect(new Set(answered).size).toBe(answered.length);
  expect(answered.filter((id) => !stored.has(id))).toEqual([]);
  // What was pushed to a line that broke may be lost; what came through is answered, if need be on the next line.
  const writtenAgain = lines.shown.filter(({ msgtype }) => msgtype === "markdown").length;
  expect(answered.length + writtenAgain).toBeGreaterThanOrEqual(stored.size);
  expect(stored.size).toBeGreaterThan(messages / 2);
}, 300_000);
