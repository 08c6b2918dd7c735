import type { ReceiveMessage } from "../../../src/chat/platform.ts";
import { addDays } from "../../../src/core/calendar.ts";
import type { Parser } from "../../../src/parse/reading.ts";
import { readTally } from "../../../src/services/publish-tally.ts";
import { createReceiveMessage } from "../../../src/services/receive-message.ts";
import type { Db } from "../../../src/store/open.ts";
import { movableClock } from "../../support/clock.ts";
import { readableLog } from "../../support/log.ts";
import { accounts, saveOffice } from "../../support/office.ts";

/**
 * Reads every message as one visit to H01, a number of days ago that stands in it, as nobody visits one household all
 * day long. The reading itself is tested elsewhere.
 */
const oneVisit: Parser = {
  read: ({ text, sentAt }) => ({
    intent: "report",
    entries: [
      {
        ...{ measure: "visit", quantity: 1, unit: "户次", households: ["H01"], villageId: "V01" },
        day: addDays(sentAt.slice(0, 10), -Number(/\d+/.exec(text)?.[0] ?? 0)),
        ...{ span: { start: 0, end: text.length, text }, rules: ["visit"] },
      },
    ],
    needs: [],
    questions: [],
    leftovers: [],
  }),
};

/** The real service on a ledger with a small office, in which m1 is a cadre. */
export async function ledgerIn(db: Db): Promise<ReceiveMessage> {
  await saveOffice(db, {
    accounts: [...accounts, { scope: "dingtalk", userId: "m1", cadreId: "C01", source: "roster" }],
  });
  const clock = movableClock("2026-06-12T08:00:00.000Z");
  const { log } = readableLog();
  return createReceiveMessage({
    ...{ db, clock, log, buildParser: () => oneVisit, measures: [{ id: "visit", name: "走访入户" }] },
    ...{ commands: [], readTally, zone: "Asia/Shanghai" },
  });
}

export async function messageIds(db: Db): Promise<string[]> {
  const rows = await db.selectFrom("message").select("platform_message_id").execute();
  return rows.map((row) => row.platform_message_id);
}

export async function countOf(db: Db, table: "report" | "entry"): Promise<number> {
  return (await db.selectFrom(table).select("id").execute()).length;
}
