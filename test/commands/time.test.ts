import { beforeEach, describe, expect, test } from "vitest";
import { pageIn } from "../../src/commands/progress.ts";
import { periodIn } from "../../src/commands/tally.ts";
import { utf8Bytes } from "../../src/core/policy.ts";
import type { Parser } from "../../src/parse/reading.ts";
import { saveHouseholds } from "../../src/store/households.ts";
import { addPairings } from "../../src/store/pairings.ts";
import { seedQuotas } from "../../src/store/quotas.ts";
import { bumpRosterRevision } from "../../src/store/roster.ts";
import { type Chat, openChat } from "../support/chat.ts";
import { buildParser } from "../support/parser.ts";
import { describeOnBothEngines } from "../support/stores.ts";

const none = { entries: [], needs: [], questions: [], leftovers: [] };

describeOnBothEngines("asking for figures", (open) => {
  let chat: Chat;

  beforeEach(async () => {
    chat = await openChat(await open(), {
      build: (roster): Parser => {
        const parser = buildParser(roster);
        return {
          read: (message) => {
            if (/统计|周报/.test(message.text)) return { ...none, intent: "ask", topic: "tally" };
            if (/进度/.test(message.text)) return { ...none, intent: "ask", topic: "progress" };
            return parser.read(message);
          },
        };
      },
    });
    await seedQuotas(chat.store.db, [
      { id: "monthly-visit", name: "每月走访", kind: "each-household", period: "month", times: 1 },
    ]);
  });

  test("我的进度 tells what is on record, and by name what is not", async () => {
    expect(await chat.say("C03", "我的进度")).toMatch(
      /^8月还没有走访记录。\n每月走访:联系户5户,有记录0户,还差5户:/,
    );
    await chat.say("C03", "走访孙有田,送化肥2袋");
    await chat.say("C03", "走访陈九斤");
    const told = await chat.say("C03", "我的进度");
    expect(told.split("\n").slice(0, 3)).toEqual([
      "8月已记录:走访2户次,2户。",
      "最近的记录:#0820-2、#0820-1",
      "每月走访:联系户5户,有记录2户,还差3户:",
    ]);
    expect(told).toContain("> 林晓红(东村2组) 还没有记录");
    expect(told).not.toContain("孙有田");
  });

  test("marks what waits for an answer, and asks again", async () => {
    await chat.say("C03", "走访刘军户");
    await chat.say("C03", "走访孙有田户");
    const told = await chat.say("C03", "我的进度");
    expect(told).toContain("最近的记录:#0820-2、#0820-1(待确认)");
    expect(told).toMatch(/\n#0820-1 还等着这一句:\n“刘军”是哪一户\?\n1 刘军[\s\S]*请回1或2[^\n]*$/);
    expect(await chat.group("C03", "我的进度")).toContain("“刘＊”是哪一户?");
    await chat.say("C03", "1");
    expect(await chat.say("C03", "我的进度")).not.toMatch(/待确认|还等着/);
  });

  test("tells visits without names, too", async () => {
    await chat.say("C03", "走访困难户12户");
    await chat.say("C03", "今年以来累计走访120户");
    await chat.say("C04", "走访困难户5户");
    expect(await chat.say("C03", "我的进度")).toMatch(/^8月已记录:没点名的走访12户次。\n/);
    await chat.say("C03", "走访孙有田户");
    expect(await chat.say("C03", "我的进度")).toMatch(/^8月已记录:走访1户次,1户,另有没点名的走访12户次。\n/);
  });

  test("in a group it is numbers only", async () => {
    const told = await chat.group("C03", "我的进度");
    expect(told).toContain("还差5户");
    expect(told).not.toMatch(/孙|陈|林|刘|东村/);
  });

  test("who is linked to a whole village owes no household", async () => {
    expect(await chat.say("C04", "我的进度")).toBe("8月还没有走访记录。");
  });

  test("everything on record is said so", async () => {
    for (const name of ["孙有田", "陈九斤", "林晓红", "H034", "H035"]) await chat.say("C03", `走访${name}`);
    expect(await chat.say("C03", "我的进度")).toContain("有记录5户,都记上了。");
  });

  describe("我的进度 of many households", () => {
    const most = 60;

    beforeEach(async () => {
      const ids = Array.from({ length: most }, (_, at) => `HX${String(at).padStart(2, "0")}`);
      await saveHouseholds(
        chat.store.db,
        ids.map((id) => ({
          ...{ id, head: `户主${id}`, otherNames: [], villageId: "V02", group: 1 },
          ...{ category: null, members: null, active: true },
        })),
      );
      await addPairings(
        chat.store.db,
        ids.map((householdId) => ({ cadreId: "C16", householdId, villageId: null, from: null, to: null })),
      );
      await bumpRosterRevision(chat.store.db);
    });

    /** As long as the answer tells what to ask for next. */
    async function pages(maxBytes: number): Promise<string[]> {
      const told: string[] = [];
      for (let words: string | undefined = "我的进度"; words !== undefined; ) {
        const inbound = chat.message("C16", words);
        const { text } = await chat.receive({ ...inbound, reply: { ...inbound.reply, maxBytes } });
        told.push(text);
        words = /发“(我的进度 第\d+页)”/.exec(text)?.[1];
      }
      return told;
    }

    test.each([2048, 8000])("tells each once, in pages of at most %i bytes", async (maxBytes) => {
      const told = await pages(maxBytes);
      expect(told.length).toBeGreaterThan(1);
      for (const page of told) expect(utf8Bytes(page)).toBeLessThanOrEqual(maxBytes);
      const heads = told.flatMap((page) => [...page.matchAll(/户主(HX\d\d)/g)].map(([, id]) => id));
      expect(heads).toHaveLength(most);
      expect(new Set(heads).size).toBe(most);
      expect(told[0]).toContain(`还差${most}户:`);
      expect(told[1]).toMatch(/还差60户,从第\d+户起:/);
      expect(told.at(-1)).not.toContain("还有");
    });

    test("a page beyond the last is the last", async () => {
      const told = await pages(8000);
      expect(await chat.say("C16", "我的进度 第99页")).toBe(told.at(-1));
    });
  });

  test("本周统计 is of where one's households are, unless an area is named", async () => {
    await chat.say("C03", "走访孙有田,送化肥2袋");
    expect(await chat.say("C03", "本周统计")).toMatch(
      /^## 东村 第34周\(8\.17—8\.23\) 统计\n\*\*走访1户次\*\*/,
    );
    expect(await chat.say("C03", "本周统计 柳湾乡")).toMatch(/^## 柳湾乡 [\s\S]*东村:走访1户次/);
    expect(await chat.say("C16", "本月统计")).toMatch(/^## 永泽县 8月 统计/);
    expect(await chat.say("C04", "本周统计")).toBe(
      "红崖村 第34周(8.17—8.23):还没有记录。没有记录不等于没有走访。",
    );
    expect(await chat.say("C03", "上周统计")).toContain("第33周");
    expect(await chat.say("C03", "本周统计")).not.toContain("私聊我");
  });

  test("in a group it is of the group's area, and names no household", async () => {
    await chat.store.db
      .insertInto("chat")
      .values({
        ...{
          id: "g",
          platform: "trial",
          bot_id: null,
          platform_chat_id: "wrGroup",
          area_id: "township:永泽县/石峡镇",
        },
      })
      .execute();
    await chat.say("C03", "走访孙有田,孙有田反映孙有田家房屋漏水");
    expect(await chat.group("C03", "本周统计")).toMatch(/^石峡镇 /);
    const told = await chat.group("C03", "本周统计 东村");
    expect(told).toContain("私聊我");
    expect(told).toContain("> ");
    expect(told).not.toContain("孙有田");
  });
});

test.each([
  ["我的进度", 1],
  ["我的进度 第2页", 2],
  ["我的进度第 12 页", 12],
  ["我的进度 第三页", 3],
  ["我的进度 第0页", 1],
  ["我的进度 2", 1],
])("%s is page %i", (text, page) => {
  expect(pageIn(text)).toBe(page);
});

describe("the period that words tell", () => {
  const today = "2026-08-20";
  test.each([
    ["本周统计", "2026-08-17", "2026-08-23"],
    ["统计", "2026-08-17", "2026-08-23"],
    ["上周汇总", "2026-08-10", "2026-08-16"],
    ["上个星期的统计", "2026-08-10", "2026-08-16"],
    ["本月统计", "2026-08-01", "2026-08-31"],
    ["东村5月走访几户", "2026-05-01", "2026-05-31"],
    ["8月份统计", "2026-08-01", "2026-08-31"],
    ["十二月统计", "2025-12-01", "2025-12-31"],
    ["去年3月统计", "2025-03-01", "2025-03-31"],
    ["2024年11月周报", "2024-11-01", "2024-11-30"],
    ["一季度统计", "2026-01-01", "2026-03-31"],
    ["四季度统计", "2025-10-01", "2025-12-31"],
    ["2024年度一季度统计", "2024-01-01", "2024-03-31"],
    ["2024年统计", "2024-01-01", "2024-12-31"],
    ["8月3日统计", "2026-08-17", "2026-08-23"],
    ["月报", "2026-08-01", "2026-08-31"],
    ["上月 汇总", "2026-07-01", "2026-07-31"],
    ["今年统计", "2026-01-01", "2026-12-31"],
    ["今天统计", "2026-08-20", "2026-08-20"],
  ])("%s: %s to %s", (text, from, to) => {
    expect(periodIn(text, today)).toEqual({ from, to });
  });
});
