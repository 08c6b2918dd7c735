import type { KyselyPlugin } from "kysely";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openStore, type Store } from "../../src/store/open.ts";
import { type Chat, openChat } from "../support/chat.ts";

/** Counts what a message costs the ledger: queries, and rows that they give. */
function countingPlugin() {
  let [queries, rows] = [0, 0];
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => {
      queries += 1;
      return node;
    },
    transformResult: async ({ result }) => {
      rows += result.rows.length;
      return result;
    },
  };
  const reset = () => {
    [queries, rows] = [0, 0];
  };
  return { ...plugin, reset, cost: () => ({ queries, rows }) };
}

let store: Store;
let chat: Chat;
beforeEach(async () => {
  store = await openStore(":memory:");
  chat = await openChat(store);
});
afterEach(() => store.close());

describe("what was told before", () => {
  test("is kept, and said in a line each for the goods and the visit", async () => {
    await chat.say("C03", "走访孙有田户,送化肥2袋");
    expect((await chat.say("C03", "走访孙有田户,送化肥2袋")).split("\n")).toEqual([
      "记好了 #0820-2:8.20 走访 孙有田(东村3组),化肥2袋。",
      "今天已记过孙有田 化肥2袋(#0820-1),如果是同一次,回“撤回”。",
      "走访今天已记过,户次不重复算:孙有田(#0820-1)。",
      "有误回“更正 …”或“撤回”。",
    ]);
    const goods = await store.db
      .selectFrom("entry")
      .select("id")
      .where("measure", "=", "goods")
      .where("state", "=", "active")
      .execute();
    expect(goods).toHaveLength(2);
  });

  test.each([
    ["another household", "走访陈九斤户,送化肥2袋"],
    ["other goods", "送孙有田面粉2袋"],
    ["another day", "昨天走访孙有田户,送化肥2袋"],
    ["somebody not met", "孙有田不在家"],
  ])("%s was not", async (_what, text) => {
    await chat.say("C03", "走访孙有田户,送化肥2袋");
    expect(await chat.say("C03", text)).not.toContain("已记过");
  });

  test("by somebody else, or taken back, is not", async () => {
    await chat.say("C03", "走访马秀英户,送化肥2袋");
    expect(await chat.say("C04", "走访马秀英户,送化肥2袋")).not.toContain("已记过");
    await chat.say("C03", "撤回");
    expect(await chat.say("C03", "走访马秀英户,送化肥2袋")).not.toContain("已记过");
  });

  test("of a day past is called by it, and a number without names is compared as it is", async () => {
    await chat.say("C03", "8月18日走访困难户12户");
    expect(await chat.say("C03", "8月18日走访困难户12户")).toContain("8.18已记过走访12户次(#0820-1)");
    expect(await chat.say("C03", "8月18日走访困难户3户")).not.toContain("已记过");
  });

  test("is masked in a group", async () => {
    await chat.group("C03", "走访孙有田户,送化肥2袋");
    const answer = await chat.group("C03", "走访孙有田户,送化肥2袋");
    expect(answer).toContain("今天已记过孙＊田 化肥2袋(#0820-1)");
    expect(answer).not.toContain("孙有田");
  });

  test("hundreds of times costs no more than the first few hundred, and says how many", async () => {
    const counter = countingPlugin();
    const counted = { ...store, db: store.db.withPlugin(counter) };
    const repeating = await openChat(counted);
    const say = () => repeating.say("C03", "走访孙有田户,送化肥2袋");
    const costOf = async () => {
      counter.reset();
      const answer = await say();
      return { ...counter.cost(), answer };
    };
    for (let time = 0; time < 20; time += 1) await say();
    const early = await costOf();
    expect(early.answer).toMatch(/孙有田 化肥2袋\(#0820-1\)、.*\(#0820-2\)、.*\(#0820-3\)等20项,如果/);
    for (let time = 0; time < 229; time += 1) await say();
    const late = await costOf();
    expect(late.answer).toMatch(/化肥2袋\(#0820-\d+\)、.*等100项以上,如果是同一次,回“撤回”/);
    expect(late.answer).toMatch(/户次不重复算:孙有田\(#0820-\d+\)、.*等100项以上。/);
    expect(late.queries).toBe(early.queries);
    const even = await costOf();
    expect(even.rows).toBe(late.rows);
  });

  test("among much else of the same day is still found", async () => {
    await chat.say("C03", "走访孙有田户,送化肥2袋");
    for (let time = 0; time < 210; time += 1) await chat.say("C03", "走访马秀英户,送面粉1袋");
    expect(await chat.say("C03", "走访孙有田户,送化肥2袋")).toContain(
      "今天已记过孙有田 化肥2袋(#0820-1),如果是同一次",
    );
  });

  test("is said too where a question had to be answered first", async () => {
    await chat.say("C03", "走访孙有田户");
    await chat.say("C03", "走访刘大柱户,送化肥2袋");
    expect(await chat.say("C03", "孙有田")).toContain("走访今天已记过,户次不重复算:孙有田(#0820-1)");
  });
});

describe("a figure that is unlikely large", () => {
  test.each([
    ["走访10000户", "数很大,请核对:走访10000户次"],
    ["走访孙有田户,送化肥20000袋", "数很大,请核对:化肥20000袋"],
    ["走访孙有田户,送慰问金120万元", "数很大,请核对:慰问金1200000元"],
  ])("%s is recorded, and pointed at", async (text, expected) => {
    const answer = await chat.say("C03", text);
    expect(answer).toContain("记好了 #0820-1");
    expect(answer).toContain(expected);
  });

  test.each(["走访8户", "走访孙有田户,送化肥200袋", "今年以来累计走访120户"])("%s is not", async (text) => {
    expect(await chat.say("C03", text)).not.toContain("请核对");
  });

  test("is pointed at in a correction, too", async () => {
    await chat.say("C03", "走访孙有田户,送化肥2袋");
    expect(await chat.say("C03", "更正 化肥30000袋")).toContain("数很大,请核对:化肥30000袋");
  });
});
