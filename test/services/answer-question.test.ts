import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openStore, type Store } from "../../src/store/open.ts";
import { type Chat, openChat } from "../support/chat.ts";

let store: Store;
let chat: Chat;
beforeEach(async () => {
  store = await openStore(":memory:");
  chat = await openChat(store);
});
afterEach(() => store.close());

const candidates = ["1 李平(上坪村1组)", "2 李平(上坪村2组)", "3 李平(红崖村2组)"];

describe("a name that several households bear", () => {
  test("is asked, and nothing counts before the answer", async () => {
    const answer = await chat.say("C03", "走访李平户,送化肥2袋");
    for (const candidate of candidates) expect(answer).toContain(candidate);
    expect(answer).not.toContain("记好了 #");
    expect(await states()).toEqual(["pending", "pending"]);
    expect(await reportStates()).toEqual(["pending"]);
  });

  test.each([
    ["2", "李平(上坪村2组)", "V02"],
    ["红崖村", "李平(红崖村2组)", "V03"],
    ["上坪村1组的", "李平(上坪村1组)", "V02"],
    ["H031", "李平(红崖村2组)", "V03"],
  ])("%s answers it", async (text, household, village) => {
    await chat.say("C03", "走访李平户,送化肥2袋");
    expect(await chat.say("C03", text)).toBe(
      `记好了 #0820-1:8.20 走访 ${household},化肥2袋。有误回“更正 …”或“撤回”。`,
    );
    expect(await states()).toEqual(["active", "active"]);
    expect(await reportStates()).toEqual(["active"]);
    const entries = await store.db.selectFrom("entry").select(["village_id", "area_id"]).execute();
    expect(entries).toEqual([
      { village_id: village, area_id: village },
      { village_id: village, area_id: village },
    ]);
  });

  test("one that still fits several asks on among them", async () => {
    await chat.say("C03", "走访李平户");
    expect(await chat.say("C03", "上坪村")).toContain("1 李平(上坪村1组)\n2 李平(上坪村2组)\n请回1或2");
    expect(await chat.say("C03", "2")).toContain("记好了 #0820-1:8.20 走访 李平(上坪村2组)");
  });

  test.each(["都不是", "取消"])("%s drops it, and nothing of it is recorded", async (text) => {
    await chat.say("C03", "走访李平户,送化肥2袋");
    expect(await chat.say("C03", text)).toContain("#0820-1 没有记");
    expect(await states()).toEqual(["retracted", "retracted"]);
    expect(await chat.say("C03", "1")).toContain("没有等你选的问题");
  });

  test("what is clear counts at once", async () => {
    const answer = await chat.say("C03", "走访陈九斤、李平户");
    expect(answer).toContain("记好了 #0820-1:8.20 走访 陈九斤(东村1组)");
    expect(answer).toContain(candidates.join("\n"));
    expect((await states()).sort()).toEqual(["active", "pending"]);
    expect(await chat.say("C03", "都不是")).toContain(
      "“李平”这一户没有记。\n记好了 #0820-1:8.20 走访 陈九斤",
    );
    expect((await states()).sort()).toEqual(["active", "retracted"]);
  });

  test("a new report leaves the question open, and the latest question is answered first", async () => {
    await chat.say("C03", "走访李平户");
    expect(await chat.say("C03", "走访孙有田户")).toContain("记好了 #0820-2");
    await chat.say("C03", "走访李平户,送化肥2袋");
    expect(await chat.say("C03", "3")).toContain("记好了 #0820-3:8.20 走访 李平(红崖村2组),化肥2袋");
    expect(await chat.say("C03", "1")).toContain("记好了 #0820-1:8.20 走访 李平(上坪村1组)");
  });

  test("a message that means nothing gets the question again, a wrong number too", async () => {
    await chat.say("C03", "走访李平户");
    expect(await chat.say("C03", "谢谢")).toContain(candidates.join("\n"));
    expect(await chat.say("C03", "9")).toContain(candidates.join("\n"));
    expect(await states()).toEqual(["pending"]);
  });

  test("somebody else's number is no answer to it", async () => {
    await chat.say("C03", "走访李平户");
    expect(await chat.say("C04", "1")).toContain("没有等你选的问题");
    expect(await states()).toEqual(["pending"]);
  });
});

describe("a name that nobody bears", () => {
  test("is asked for, and a right name answers", async () => {
    expect(await chat.say("C03", "走访刘大柱家,送化肥2袋")).toContain("没有找到“刘大柱”这一户");
    expect(await chat.say("C03", "马秀英")).toContain("走访 马秀英(红崖村1组),化肥2袋");
  });

  test("a name that several bear leads to the choice", async () => {
    await chat.say("C03", "走访刘大柱家");
    expect(await chat.say("C03", "李平")).toContain(candidates.join("\n"));
    expect(await chat.say("C03", "3")).toContain("李平(红崖村2组)");
  });

  test("where the village named has none, the same name elsewhere is offered", async () => {
    const answer = await chat.say("C03", "走访东村李平户");
    expect(answer).toContain("别处有同名的");
    expect(answer).toContain("李平(红崖村2组)");
  });
});

test("several names are asked one after the other", async () => {
  const first = await chat.say("C04", "走访刘大柱、牛有才家");
  expect(first).toContain("“刘大柱”");
  expect(first).not.toContain("没有找到“牛有才”");
  expect(await chat.say("C04", "欧阳明德")).toContain("没有找到“牛有才”");
  expect(await chat.say("C04", "马秀英")).toContain("走访 欧阳明德(红崖村1组)、马秀英(红崖村1组)");
  expect(await states()).toEqual(["active", "active"]);
});

test("a visit that turns out to be one told already counts once", async () => {
  await chat.say("C03", "走访陈九斤、刘大柱家");
  expect(await chat.say("C03", "陈九斤")).toContain("走访 陈九斤(东村1组)。");
  const counted = await store.db
    .selectFrom("entry")
    .select("quantity")
    .where("state", "=", "active")
    .execute();
  expect(counted).toEqual([{ quantity: 1000 }]);
});

test("needs wait for the name too", async () => {
  await chat.say("C03", "走访李平户,反映房屋漏水");
  expect(await store.db.selectFrom("need").select("state").execute()).toEqual([{ state: "pending" }]);
  expect(await chat.say("C03", "1")).toContain("诉求#1 李平(上坪村1组)");
  expect(await store.db.selectFrom("need").select(["state", "area_id"]).execute()).toEqual([
    { state: "open", area_id: "V02" },
  ]);
});

async function states(): Promise<string[]> {
  const rows = await store.db
    .selectFrom("entry")
    .select("state")
    .where("state", "<>", "superseded")
    .orderBy("id")
    .execute();
  return rows.map((row) => row.state);
}

async function reportStates(): Promise<string[]> {
  return (await store.db.selectFrom("report").select("state").orderBy("id").execute()).map(
    (row) => row.state,
  );
}
