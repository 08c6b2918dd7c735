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

describe("更正", () => {
  test.each([
    ["更正 化肥3袋", "孙有田(东村3组) 化肥2袋 → 化肥3袋"],
    ["更正 0820-1 化肥3袋", "孙有田(东村3组) 化肥2袋 → 化肥3袋"],
    ["不是2袋,是3袋", "孙有田(东村3组) 化肥2袋 → 化肥3袋"],
  ])("%s", async (text, change) => {
    await chat.say("C03", "走访孙有田户,送化肥2袋");
    expect(await chat.say("C03", text)).toBe(`改好了 #0820-1:${change}`);
    expect(await counted()).toEqual(["visit 1000", "goods 3000"]);
  });

  test("keeps the old figures, superseded, and says in the audit who changed them", async () => {
    await chat.say("C03", "走访孙有田户,送化肥2袋");
    await chat.say("C03", "更正 化肥3袋");
    const old = await store.db
      .selectFrom("entry")
      .select("quantity")
      .where("state", "=", "superseded")
      .execute();
    expect(old).toEqual([{ quantity: 2000 }]);
    expect(await store.db.selectFrom("audit").select(["actor", "action", "subject"]).execute()).toEqual([
      { actor: "C03", action: "report.correct", subject: "2026-08-20#1" },
    ]);
  });

  test("takes a name that several bear for the household that the report is about", async () => {
    // H034 and H035, both of C03, are called 刘军.
    await chat.say("C03", "走访刘军户,送化肥2袋");
    await chat.say("C03", "2");
    expect(await chat.say("C03", "更正 刘军 化肥3袋")).toBe("改好了 #0820-1:刘军(东村3组) 化肥2袋 → 化肥3袋");
  });

  test("asks which household where the report is about neither of that name", async () => {
    await chat.say("C03", "走访孙有田户,送化肥2袋");
    expect(await chat.say("C03", "更正 刘军 化肥3袋")).toContain("对不上唯一的一户");
    expect(await counted()).toEqual(["visit 1000", "goods 2000"]);
  });

  test("means the last report that still stands, not one that was retracted", async () => {
    await chat.say("C03", "走访孙有田户,送化肥2袋");
    await chat.say("C03", "走访陈九斤户,送化肥5袋");
    await chat.say("C03", "撤回");
    expect(await chat.say("C03", "更正 化肥3袋")).toBe("改好了 #0820-1:孙有田(东村3组) 化肥2袋 → 化肥3袋");
  });

  test("asks where two lines fit, and changes nothing", async () => {
    await chat.say("C03", "走访孙有田户,送化肥2袋,送面粉2袋");
    const answer = await chat.say("C03", "不是2袋,是3袋");
    expect(answer).toContain("没有改");
    expect(answer).toContain("化肥2袋、面粉2袋");
    expect(answer).toContain("更正 0820-1 孙有田 ");
    expect(await counted()).toEqual(["visit 1000", "goods 2000", "goods 2000"]);
  });

  test.each([
    ["更正 化肥2袋", "没有改:#0820-1 本来就是孙有田 化肥2袋。"],
    ["更正 孙有田 化肥2袋", "没有改:#0820-1 本来就是孙有田 化肥2袋。"],
    ["更正 日期是8月20日", "没有改"],
  ])("%s changes nothing, and says so", async (text, expected) => {
    await chat.say("C03", "走访孙有田户,送化肥2袋");
    expect(await chat.say("C03", text)).toContain(expected);
    expect(await counted()).toEqual(["visit 1000", "goods 2000"]);
    expect(await store.db.selectFrom("audit").select("action").execute()).toEqual([]);
  });

  test.each(["更正", "更正 没有送面粉", "更正 衣服3件", "更正 大米9袋"])(
    "%s cannot be done, and is told what can",
    async (text) => {
      await chat.say("C03", "走访孙有田户,送面粉1袋,化肥2袋,慰问金500元");
      const answer = await chat.say("C03", text);
      expect(answer).toContain("先发“撤回 0820-1”");
      expect(answer).not.toContain("例如");
      expect(await counted()).toEqual(["visit 1000", "goods 1000", "goods 2000", "cash 50000"]);
    },
  );

  test.each([
    "更正 孙有田没去",
    "更正 孙有田没走访",
    "更正:孙有田面粉没送",
    "更正 面粉没送",
    "更正 没送面粉1袋",
    "更正 孙有田不在家",
  ])("%s takes nothing back, and is told how to", async (text) => {
    await chat.say("C03", "走访孙有田户,送面粉1袋");
    const answer = await chat.say("C03", text);
    expect(answer).toContain("没有改");
    expect(answer).toContain("先发“撤回 0820-1”");
    expect(answer).not.toContain("本来就是");
    expect(await counted()).toEqual(["visit 1000", "goods 1000"]);
  });

  test.each(["更正 少记了1户,还有陈九斤", "更正 漏了陈九斤", "更正 加上陈九斤户"])(
    "%s moves nothing to another household",
    async (text) => {
      await chat.say("C03", "走访孙有田户,送面粉1袋");
      const answer = await chat.say("C03", text);
      expect(answer).toContain("没有改");
      expect(answer).toContain("另外再报一句");
      expect(answer).toContain("孙有田");
      expect(await counted()).toEqual(["visit 1000", "goods 1000"]);
      expect(await store.db.selectFrom("audit").select("action").execute()).toEqual([]);
    },
  );

  test("what was not given still stands beside the figure that changed, and the answer says so", async () => {
    await chat.say("C03", "走访孙有田户,送面粉1袋,化肥2袋");
    const answer = await chat.say("C03", "更正 化肥3袋,面粉没送");
    expect(answer).toContain("化肥2袋 → 化肥3袋");
    expect(answer).toContain("先发“撤回 0820-1”");
    expect(await counted()).toEqual(["visit 1000", "goods 1000", "goods 3000"]);
  });

  test("a figure that was wrong, with none that is right, is asked for", async () => {
    await chat.say("C03", "走访孙有田户,慰问金500元");
    expect(await chat.say("C03", "慰问金500元记错了")).toContain("没说对的是多少");
    expect(await counted()).toEqual(["visit 1000", "cash 50000"]);
  });

  test("who was gone to instead takes the place of who was not", async () => {
    await chat.say("C03", "走访孙有田户,送面粉1袋");
    expect(await chat.say("C03", "更正 孙有田没去,去的是陈九斤")).toContain("改好了 #0820-1");
  });

  test("what it suggests changes that line and no other", async () => {
    await chat.say("C03", "走访孙有田、陈九斤户,各送化肥2袋");
    const answer = await chat.say("C03", "更正 化肥3袋");
    const [, example] = /例如:(.+)/.exec(answer) ?? [];
    expect(example).toBe("更正 0820-1 孙有田 化肥3袋");
    expect(await chat.say("C03", String(example))).toBe("改好了 #0820-1:孙有田(东村3组) 化肥2袋 → 化肥3袋");
    expect(await counted()).toEqual(["visit 1000", "visit 1000", "goods 2000", "goods 3000"]);
  });

  test("moves all of it to another day, and marks it late if that is in an earlier week", async () => {
    await chat.say("C03", "走访孙有田户,送化肥2袋");
    expect(await chat.say("C03", "更正 日期是8月3日")).toContain("8.20 → 8.3");
    expect(await store.db.selectFrom("report").select("late").execute()).toEqual([{ late: 1 }]);
    const days = await store.db.selectFrom("entry").select("day").where("state", "=", "active").execute();
    expect(days).toEqual([{ day: "2026-08-03" }, { day: "2026-08-03" }]);
  });

  test("the last report is meant, where no number is said", async () => {
    await chat.say("C03", "走访孙有田户,送化肥2袋");
    await chat.say("C03", "走访陈九斤户,送化肥5袋");
    expect(await chat.say("C03", "更正 化肥3袋")).toContain(
      "改好了 #0820-2:陈九斤(东村1组) 化肥5袋 → 化肥3袋",
    );
  });

  test("only one's own, unless one is a coordinator", async () => {
    await chat.say("C03", "走访孙有田户,送化肥2袋");
    expect(await chat.say("C04", "更正 0820-1 化肥3袋")).toContain("不是你报的");
    expect(await counted()).toEqual(["visit 1000", "goods 2000"]);
    expect(await chat.say("C16", "更正 0820-1 化肥3袋")).toContain("改好了 #0820-1");
  });

  test.each([
    ["更正 化肥3袋", "还没有记过"],
    ["更正 0820-9 化肥3袋", "没有找到 #0820-9"],
  ])("%s of nothing", async (text, expected) => {
    expect(await chat.say("C03", text)).toContain(expected);
  });

  test("not of what was retracted", async () => {
    await chat.say("C03", "走访孙有田户,送化肥2袋");
    await chat.say("C03", "撤回");
    expect(await chat.say("C03", "更正 化肥3袋")).toContain("已经撤回了");
    expect(await counted()).toEqual([]);
  });
});

describe("撤回", () => {
  test("takes the last report back, says which, and a second one takes back no more", async () => {
    await chat.say("C03", "走访陈九斤户");
    await chat.say("C03", "走访孙有田户,送化肥2袋,反映房屋漏水");
    expect(await chat.say("C03", "撤回")).toContain("已撤回 #0820-2");
    expect(await chat.say("C03", "撤回")).toContain("#0820-2 已经撤回了");
    expect(await counted()).toEqual(["visit 1000"]);
    expect(await store.db.selectFrom("need").select("state").execute()).toEqual([{ state: "retracted" }]);
    expect(await store.db.selectFrom("audit").select("action").execute()).toEqual([
      { action: "report.retract" },
    ]);
  });

  test.each([
    ["撤回 9999-1", "#9999-1"],
    ["撤回 1399-1 那条", "#1399-1"],
    ["更正 9999-1 化肥3袋", "#9999-1"],
    ["更正9999-1:化肥3袋", "#9999-1"],
  ])("%s, a number of no day, reaches none, and never the last", async (text, number) => {
    await chat.say("C03", "走访孙有田户,送化肥2袋");
    expect(await chat.say("C03", text)).toContain(`没有找到 ${number}`);
    expect(await counted()).toEqual(["visit 1000", "goods 2000"]);
  });

  test("by number reaches an older one, once", async () => {
    await chat.say("C03", "走访陈九斤户");
    await chat.say("C03", "走访孙有田户");
    expect(await chat.say("C03", "撤回 0820-1")).toContain("陈九斤");
    expect(await chat.say("C03", "撤回 0820-1")).toContain("已经撤回了");
    expect(await counted()).toEqual(["visit 1000"]);
  });

  test("of a report older than a day needs its number", async () => {
    await chat.say("C03", "走访孙有田户");
    chat.at("2026-08-21T10:01");
    expect(await chat.say("C03", "撤回")).toContain("要撤回它,请发:撤回 0820-1");
    expect(await counted()).toEqual(["visit 1000"]);
    expect(await chat.say("C03", "撤回 0820-1")).toContain("已撤回 #0820-1");
  });

  test("取消 once more than there is a question takes back no report", async () => {
    await chat.say("C03", "走访刘军户");
    await chat.say("C03", "走访孙有田户,送化肥5袋");
    await chat.say("C03", "取消");
    expect(await chat.say("C03", "取消")).toContain("什么也没有取消");
    expect(await counted()).toEqual(["visit 1000", "goods 5000"]);
  });

  test.each(["撤回化肥", "撤回 诉求12", "撤回诉求#1", "撤回 0820-1 化肥", "取消孙有田的走访"])(
    "%s takes nothing back, and is told what would",
    async (text) => {
      await chat.say("C03", "走访孙有田户,送化肥2袋");
      const answer = await chat.say("C03", text);
      expect(answer).toMatch(/^没有撤回/);
      expect(answer).toContain("请发:撤回 0820-1\n");
      expect(await counted()).toEqual(["visit 1000", "goods 2000"]);
      expect(await chat.say("C03", "撤回 0820-1")).toContain("已撤回 #0820-1");
    },
  );

  test("closes its open question", async () => {
    await chat.say("C03", "走访李平户");
    await chat.say("C03", "撤回");
    expect(await chat.say("C03", "1")).toContain("没有等你选的问题");
    expect(await counted()).toEqual([]);
  });

  test("only one's own, unless one is a coordinator", async () => {
    await chat.say("C03", "走访孙有田户");
    expect(await chat.say("C04", "撤回 0820-1")).toContain("不是你报的");
    expect(await chat.say("C04", "撤回")).toContain("还没有记过");
    expect(await chat.say("C16", "撤回 0820-1")).toContain("已撤回");
  });
});

async function counted(): Promise<string[]> {
  const rows = await store.db
    .selectFrom("entry")
    .select(["measure", "quantity"])
    .where("state", "=", "active")
    .orderBy("id")
    .execute();
  return rows.map((row) => `${row.measure} ${row.quantity}`);
}
