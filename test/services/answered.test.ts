import { expect, test } from "vitest";
import { createAnsweredMarks } from "../../src/services/answered.ts";
import { claimMessage, findAnswer } from "../../src/store/messages.ts";
import type { Db } from "../../src/store/open.ts";
import { movableClock } from "../support/clock.ts";
import { readableLog } from "../support/log.ts";
import { describeOnBothEngines } from "../support/stores.ts";

const now = "2026-06-12T08:00:00.000Z";

async function saveMessage(db: Db, messageId: string): Promise<void> {
  await claimMessage(db, {
    ...{ platform: "dingtalk", platform_message_id: messageId, bot_id: "main", chat_kind: "private" },
    ...{ platform_chat_id: "m1", scope: "dingtalk", user_id: "m1", cadre_id: null, text: "走访" },
    ...{
      sent_at: now,
      received_at: now,
      outcome: "report",
      reply_id: `reply-${messageId}`,
      answer: "记好了",
    },
  });
}

describeOnBothEngines("which answers went out", (open) => {
  async function start() {
    const { db } = await open();
    const clock = movableClock(now);
    const { log, lines } = readableLog();
    const marks = createAnsweredMarks({ db, clock, log });
    for (const messageId of ["M1", "M2", "M3"]) await saveMessage(db, messageId);
    const answeredAt = async (messageId: string) =>
      (await findAnswer(db, { platform: "dingtalk", botId: "main", messageId }))?.answeredAt;
    return { db, clock, marks, lines, answeredAt };
  }

  test("is in the ledger soon, for as many as come at once, and for no others", async () => {
    const { marks, answeredAt } = await start();
    marks.mark("reply-M1");
    marks.mark("reply-M3");
    await expect.poll(() => answeredAt("M1"), { timeout: 5000 }).toBe(now);
    expect([await answeredAt("M2"), await answeredAt("M3")]).toEqual([null, now]);
  });

  test("is in the ledger before the service stops, and the first time counts", async () => {
    const { clock, marks, answeredAt } = await start();
    marks.mark("reply-M1");
    await marks.settled();
    clock.moveSeconds(60);
    marks.mark("reply-M1");
    marks.mark("reply-M2");
    await marks.settled();
    expect([await answeredAt("M1"), await answeredAt("M2")]).toEqual([now, "2026-06-12T08:01:00.000Z"]);
  });

  test("that cannot be written is told, and disturbs nobody", async () => {
    const { db, marks, lines } = await start();
    await db.schema.alterTable("message").renameTo("gone").execute();
    marks.mark("reply-M1");
    await marks.settled();
    expect(lines).toMatchObject([{ level: 50, msg: "answers were not marked as given" }]);
  });
});
