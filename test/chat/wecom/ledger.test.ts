import { expect, test } from "vitest";
import type { Parser } from "../../../src/parse/reading.ts";
import { readTally } from "../../../src/services/publish-tally.ts";
import { createReceiveMessage } from "../../../src/services/receive-message.ts";
import { movableClock } from "../../support/clock.ts";
import { readableLog } from "../../support/log.ts";
import { accounts, saveOffice } from "../../support/office.ts";
import { describeOnBothEngines } from "../../support/stores.ts";
import { startBot } from "./support.ts";

/** Reads every message as one visit to H01: the reading itself is tested elsewhere. */
const oneVisit: Parser = {
  read: ({ text, sentAt }) => ({
    intent: "report",
    entries: [
      {
        ...{ measure: "visit", quantity: 1, unit: "户次", households: ["H01"], villageId: "V01" },
        ...{ day: sentAt.slice(0, 10), span: { start: 0, end: text.length, text }, rules: ["visit"] },
      },
    ],
    needs: [],
    questions: [],
    leftovers: [],
  }),
};

describeOnBothEngines("a WeCom message and the ledger", (open) => {
  async function startOffice() {
    const { db } = await open();
    await saveOffice(db, {
      accounts: [...accounts, { scope: "wecom-bot", userId: "ZhaoMin", cadreId: "C01", source: "roster" }],
    });
    const clock = movableClock("2026-06-12T08:00:00.000Z");
    const { log } = readableLog();
    const receive = createReceiveMessage({
      ...{ db, clock, log, buildParser: () => oneVisit, measures: [{ id: "visit", name: "走访入户" }] },
      ...{ commands: [], readTally, zone: "Asia/Shanghai" },
    });
    const count = async (table: "message" | "report" | "entry") =>
      (await db.selectFrom(table).select("id").execute()).length;
    return { ...(await startBot({ receive })), count };
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

  test("who is not known writes nothing", async () => {
    const { wecom, count } = await startOffice();
    const { reply } = await wecom.say({ from: "stranger", text: "走访孙有田户" });
    expect(JSON.stringify(reply)).not.toContain("记好了");
    expect(await count("report")).toBe(0);
  });
});
