import type { Parser } from "../../../src/parse/reading.ts";
import { readTally } from "../../../src/services/publish-tally.ts";
import { createReceiveMessage } from "../../../src/services/receive-message.ts";
import { findAnswerByReply } from "../../../src/store/messages.ts";
import type { Db } from "../../../src/store/open.ts";
import { movableClock } from "../../support/clock.ts";
import { readableLog } from "../../support/log.ts";
import { accounts, saveOffice } from "../../support/office.ts";

/** Reads every message as two bags of a thing of its own for H01: the reading itself is tested elsewhere. */
const oneGift: Parser = {
  read: ({ text, sentAt }) => ({
    intent: "report",
    entries: [
      {
        ...{ measure: "goods", item: thingIn(text), quantity: 2, unit: "袋" },
        ...{ households: ["H01"], villageId: "V01", day: sentAt.slice(0, 10), rules: ["goods"] },
        span: { start: 0, end: text.length, text },
      },
    ],
    needs: [],
    questions: [],
    leftovers: [],
  }),
};

/** Named by the first number, so that no two messages are taken for the same gift told twice. */
const thingIn = (text: string) => `化肥${/\d+/.exec(text)?.[0] ?? ""}`;

/** Accounts of one and the same cadre. */
export const people = Array.from({ length: 40 }, (_, index) => `cadre${index}`);

/** The service with a ledger behind it; `zm-in-the-app` is known to the app only. */
export async function ledgerOn(db: Db) {
  const of = (scope: "wecom-bot" | "wecom-corp", userId: string) => ({
    ...{ scope, userId, cadreId: "C01", source: "roster" as const },
  });
  await saveOffice(db, {
    accounts: [
      ...accounts,
      of("wecom-bot", "ZhaoMin"),
      of("wecom-corp", "zm-in-the-app"),
      ...people.map((id) => of("wecom-bot", id)),
    ],
  });
  const clock = movableClock("2026-06-12T08:00:00.000Z");
  const { log } = readableLog();
  const receive = createReceiveMessage({
    ...{ db, clock, log, buildParser: () => oneGift, measures: [{ id: "goods", name: "物资" }] },
    ...{ commands: [], readTally, zone: "Asia/Shanghai" },
  });
  const count = async (table: "message" | "report" | "entry") =>
    (await db.selectFrom(table).select("id").execute()).length;
  const findAnswer = (botId: string, replyId: string) => findAnswerByReply(db, botId, replyId);
  return { db, receive, findAnswer, count };
}
