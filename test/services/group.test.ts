import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Household } from "../../src/core/roster.ts";
import type { ChatCommand } from "../../src/services/chat-command.ts";
import { saveHouseholds } from "../../src/store/households.ts";
import { openStore, type Store } from "../../src/store/open.ts";
import { bumpRosterRevision } from "../../src/store/roster.ts";
import { type Chat, openChat } from "../support/chat.ts";

let store: Store;
let chat: Chat;
beforeEach(async () => {
  store = await openStore(":memory:");
  chat = await openChat(store);
});
afterEach(() => store.close());

const heads = ["孙有田", "陈九斤", "林晓红", "李平", "马秀英", "欧阳明德", "刘军"];

test.each([
  ["走访孙有田户,送化肥2袋", "走访 孙＊田(东村3组),化肥2袋"],
  ["走访李平户", "“李＊”是哪一户?\n1 李＊(上坪村1组)"],
  ["走访李平户", "请@我回1到3"],
  ["走访刘大柱家", "没有找到“刘＊柱”这一户"],
  ["走访孙有田、陈九斤、林晓红、刘军户", "孙＊田"],
  ["走访孙有田户,反映房屋漏水", "诉求#1 已登记"],
  ["走访林小红", "走访 林晓＊(东村2组)"],
  ["孙有田你好", "没看出要记的事"],
  ["帮助", "@我发一句话"],
  ["撤回", "没有可改的"],
])("%s: %s, and no household's name", async (text, expected) => {
  const answer = await chat.group("C03", text);
  expect(answer).toContain(expected);
  for (const head of heads) expect(answer).not.toContain(head);
  expect(answer).not.toContain("漏水");
});

describe("names that are written otherwise", () => {
  beforeEach(async () => {
    await saveHouseholds(store.db, [
      household("H041", "买买提·吐尔逊", []),
      household("H042", "欧阳建国", ["欧老大"]),
    ]);
    await bumpRosterRevision(store.db);
  });

  test.each([
    ["走访买买提吐尔逊户", /走访 买＊＊·＊＊逊\(/],
    ["走访欧老大家", /走访 欧阳＊国\(/],
    ["走访欧阳建国家", /走访 欧阳＊国\(/],
    ["走访孙 有 田户", /走访 孙＊田\(/],
  ])("%s", async (text, expected) => {
    const answer = await chat.group("C03", text);
    expect(answer).toMatch(expected);
    expect(answer.replace(/[\s·]/g, "")).not.toMatch(/买买提|吐尔逊|欧老大|建国|孙有田/);
  });
});

test("words that were not read are not repeated: nobody knows who stands in them", async () => {
  const answer = await chat.group("C03", "走访孙有田户,给王二麻子捋了捋账,家里养羊20只");
  expect(answer).toMatch(/有\d处没读懂,没有记/);
  expect(answer).not.toMatch(/王二|麻子|羊/);
});

test("the guard masks what a layer above forgot", async () => {
  const command: ChatCommand = {
    topic: "progress",
    answer: async () => "还差孙有田、买买提 吐尔逊和欧老大",
  };
  await saveHouseholds(store.db, [
    household("H041", "买买提·吐尔逊", []),
    household("H042", "欧阳建国", ["欧老大"]),
  ]);
  await bumpRosterRevision(store.db);
  chat = await openChat(store, { commands: [command] });
  expect(await chat.group("C03", "我的进度")).toBe("还差孙＊田、买＊＊ ＊＊逊和欧＊大");
  expect(await chat.say("C03", "我的进度")).toBe("还差孙有田、买买提 吐尔逊和欧老大");
});

test("corrections and retractions are masked too", async () => {
  await chat.group("C03", "走访孙有田户,送化肥2袋,送面粉2袋");
  const answers = [
    await chat.group("C03", "更正 化肥3袋"),
    await chat.group("C03", "不是5袋,是6袋"),
    await chat.group("C03", "撤回"),
  ];
  expect(answers[0]).toContain("孙＊田(东村3组) 化肥2袋 → 化肥3袋");
  expect(answers[1]).toContain("没有改");
  expect(answers[2]).toContain("已撤回 #0820-1");
  for (const answer of answers) expect(answer).not.toContain("孙有田");
});

test("many households are cut short", async () => {
  const answer = await chat.group("C03", "走访孙有田、陈九斤、林晓红、欧阳明德户");
  expect(answer).toContain("等4户");
  expect(await store.db.selectFrom("entry").select("id").execute()).toHaveLength(4);
});

test("only a coordinator is shown the group's id", async () => {
  expect(await chat.group("C16", "帮助")).toContain("wrGroup");
  expect(await chat.group("C03", "帮助")).not.toContain("wrGroup");
});

test("a question asked in a group can be answered in private", async () => {
  await chat.group("C03", "走访李平户");
  expect(await chat.say("C03", "1")).toContain("记好了 #0820-1:8.20 走访 李平(上坪村1组)");
});

function household(id: string, head: string, otherNames: readonly string[]): Household {
  return { id, head, otherNames, villageId: "V01", group: 1, category: null, members: null, active: true };
}
