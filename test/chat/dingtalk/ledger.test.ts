import { describe, expect, onTestFinished, test } from "vitest";
import { createAnsweredMarks } from "../../../src/services/answered.ts";
import { bindAccounts } from "../../../src/store/accounts.ts";
import { type Db, openStore } from "../../../src/store/open.ts";
import { type Body, usualRobot } from "../../emulators/dingtalk.ts";
import { openChat } from "../../support/chat.ts";
import { movableClock } from "../../support/clock.ts";
import { readableLog } from "../../support/log.ts";
import { describeOnBothEngines } from "../../support/stores.ts";
import { countOf, ledgerIn, messageIds } from "./ledger-of.ts";
import { connected, group, startOffice, until } from "./support.ts";

/** 1 to 4, by chance that is the same in every run. */
const times = (index: number) => 1 + (((index * 7919) % 13) % 4);

describeOnBothEngines("a DingTalk message and the ledger", (open) => {
  test.each(["http", "stream"] as const)(
    "by %s: sixty messages, each one to four times at once",
    { timeout: 60_000 },
    async (mode) => {
      const { db } = await open();
      const office = await startOffice({ mode, receive: await ledgerIn(db) });
      const { dingtalk } = office;
      if (mode === "stream") await connected(office);
      const caller = dingtalk.caller(office.url, { deadlineMs: 30_000, resends: 0 });
      const give = async (body: Body) =>
        mode === "http"
          ? (await caller.deliver(body)).status === 200
          : dingtalk.gateway.pushAndWait(usualRobot, body, 30_000);
      const bodies = Array.from(
        { length: 60 },
        (_, index) => dingtalk.bodyOf({ from: "m1", chat: group, text: `走访孙有田户 ${index}天前` }) as Body,
      );
      // Ten messages at a time: as many deliveries at once as a busy office has.
      for (let from = 0; from < bodies.length; from += 10) {
        const deliveries = bodies
          .slice(from, from + 10)
          .flatMap((body, index) => Array.from({ length: times(from + index) }, () => give(body)));
        expect(new Set(await Promise.all(deliveries))).toEqual(new Set([true]));
      }
      await until(() => expect(dingtalk.sessionPosts.length).toBe(60), 30_000);
      expect((await messageIds(db)).sort()).toEqual(bodies.map(({ msgId }) => msgId).sort());
      expect([await countOf(db, "report"), await countOf(db, "entry")]).toEqual([60, 60]);
      const numbers = dingtalk.sessionPosts.map(({ text }) => /#0612-\d+/.exec(text)?.[0]);
      expect(new Set(numbers).size).toBe(60);

      // Long after, the same message again: the ledger has it, and nothing is said twice.
      const [again] = bodies as [Body];
      expect(await give(again)).toBe(true);
      await office.adapter.stop();
      expect([await countOf(db, "report"), dingtalk.sessionPosts.length]).toEqual([60, 60]);
    },
  );

  describe("a message that comes again after a restart", () => {
    const startOn = async (db: Db) => {
      const { log } = readableLog();
      const marks = createAnsweredMarks({ db, clock: movableClock("2026-06-12T08:00:00.000Z"), log });
      const office = await startOffice({ receive: await ledgerIn(db), answered: marks.mark });
      const stop = async () => {
        await office.adapter.stop();
        await marks.settled();
      };
      return { ...office, stop };
    };
    const give = (office: Awaited<ReturnType<typeof startOn>>, msgId: string) =>
      office.caller.say({ from: "m1", chat: group, text: "走访孙有田户 1天前", msgId });

    test("is not answered again where its answer went out", async () => {
      const { db } = await open();
      const before = await startOn(db);
      await give(before, "M1");
      await until(() => expect(before.dingtalk.sessionPosts.length).toBe(1));
      await before.stop();
      const after = await startOn(db);
      expect(await give(after, "M1")).toMatchObject({ status: 200 });
      await give(after, "M2");
      await until(() => expect(after.dingtalk.sessionPosts.length).toBe(1));
      await after.stop();
      expect(after.dingtalk.sessionPosts).toMatchObject([{ text: expect.stringContaining("#0612-2") }]);
      expect(await countOf(db, "report")).toBe(2);
    });

    test("is answered, with the same answer, where it did not get out", async () => {
      const { db } = await open();
      const before = await startOn(db);
      before.dingtalk.oapi.failNext("/robot/sendBySession", {
        kind: "http",
        status: 200,
        body: { errcode: 300001 },
      });
      before.dingtalk.api.failNext("/v1.0/robot/groupMessages/send", {
        kind: "http",
        status: 400,
        body: { code: "resource.not.found", message: "", requestid: "R" },
      });
      await give(before, "M1");
      await before.stop();
      expect(before.dingtalk.sessionPosts).toEqual([]);
      const after = await startOn(db);
      await give(after, "M1");
      await until(() => expect(after.dingtalk.sessionPosts.length).toBe(1));
      await after.stop();
      expect(after.dingtalk.sessionPosts).toMatchObject([{ text: expect.stringContaining("#0612-1") }]);
      expect(await countOf(db, "report")).toBe(1);
    });
  });

  test("who is not known writes nothing, and is told how to be", async () => {
    const { db } = await open();
    const { caller, dingtalk } = await startOffice({ receive: await ledgerIn(db) });
    await caller.say({ from: "visitor", chat: group, text: "走访孙有田户" });
    await until(() => expect(dingtalk.sessionPosts.length).toBe(1));
    expect(dingtalk.sessionPosts[0]?.text).not.toContain("记好了");
    expect(await countOf(db, "report")).toBe(0);
  });
});

describe("lines that drop every three seconds", () => {
  test("1,000 messages: each that was acknowledged is in the ledger once", { timeout: 60_000 }, async () => {
    const store = await openStore(":memory:");
    const { db } = store;
    const office = await startOffice({
      mode: "stream",
      receive: await ledgerIn(db),
      emulator: { redeliverAfterMs: 2500, redeliveries: 20, closeAfterMs: 1000 },
    });
    const { gateway } = office.dingtalk;
    await connected(office);
    let drops = 0;
    // Every other time the platform says so before.
    const dropping = setInterval(() => {
      drops += 1;
      if (drops % 2 === 0) gateway.disconnect();
      else gateway.drop();
    }, 3000);
    const bodies: Body[] = [];
    for (let count = 0; count < 1000; count += 1) {
      const body = office.dingtalk.bodyOf({
        from: "m1",
        chat: group,
        text: `走访孙有田户 ${count}天前`,
      }) as Body;
      bodies.push(body);
      // Half of them come again until they are acknowledged; the others are lost where nobody acknowledges them.
      gateway.push(usualRobot, body, count % 2 === 0 ? 20 : 0);
      if (count % 10 === 9) await new Promise((resolve) => setTimeout(resolve, 100));
    }
    const stubborn = bodies.filter((_, index) => index % 2 === 0);
    await until(() => expect(stubborn.filter(({ msgId }) => !gateway.isAcked(msgId))).toEqual([]), 20_000);
    clearInterval(dropping);
    await office.adapter.stop();

    const written = await messageIds(db);
    expect(drops).toBeGreaterThanOrEqual(3);
    expect(gateway.connections().opened).toBeGreaterThanOrEqual(drops);
    expect(written.length).toBe(new Set(written).size);
    expect([...gateway.ackedMsgIds].filter((msgId) => !written.includes(msgId))).toEqual([]);
    expect(await countOf(db, "report")).toBe(written.length);
    await store.close();
  });
});

test("one sentence by every way in ends in the same ledger lines", async () => {
  const store = await openStore(":memory:");
  onTestFinished(() => store.close());
  const chat = await openChat(store);
  await bindAccounts(store.db, [{ scope: "dingtalk", userId: "m1", cadreId: "C03", source: "roster" }]);
  const sentence = "走访孙有田户,送化肥2袋";
  const byHttp = await startOffice({ receive: chat.receive });
  await byHttp.caller.say({ from: "m1", chat: group, text: sentence });
  await byHttp.caller.say({
    from: "m1",
    chat: group,
    text: [{ atRobot: true }, sentence, { picture: Buffer.from("p") }],
  });
  await byHttp.caller.sendMedia({ from: "m1", kind: "audio", recognition: sentence });
  const byStream = await startOffice({ mode: "stream", receive: chat.receive });
  await connected(byStream);
  const body = byStream.dingtalk.bodyOf({ from: "m1", chat: group, text: sentence }) as Body;
  expect(await byStream.dingtalk.gateway.pushAndWait(usualRobot, body)).toBe(true);

  const entries = await store.db
    .selectFrom("entry")
    .select(["report_id", "measure", "item", "quantity", "unit", "day"])
    .orderBy("id")
    .execute();
  const lines = Map.groupBy(entries, ({ report_id }) => report_id);
  const shown = [...lines.values()].map((entries) =>
    JSON.stringify(entries.map(({ report_id: _, ...rest }) => rest)),
  );
  expect(shown.length).toBe(4);
  expect(new Set(shown).size).toBe(1);
  expect(shown[0]).toContain("化肥");
  await until(() =>
    expect([...byHttp.dingtalk.sessionPosts, ...byStream.dingtalk.sessionPosts].length).toBe(4),
  );
});
