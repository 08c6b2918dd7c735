import { afterEach, describe, expect, test } from "vitest";
import { utf8Bytes } from "../../src/core/policy.ts";
import { openStore, type Store } from "../../src/store/open.ts";
import { type Chat, openChat } from "../support/chat.ts";
import { buildParser } from "../support/parser.ts";
import { describeOnBothEngines } from "../support/stores.ts";

const opened: Store[] = [];
afterEach(async () => {
  for (const store of opened.splice(0)) await store.close();
});

async function newChat(options: Parameters<typeof openChat>[1] = {}): Promise<Chat> {
  const store = await openStore(":memory:");
  opened.push(store);
  return openChat(store, options);
}

describe("a report", () => {
  test("is written, and answered with its number and what was read", async () => {
    const chat = await newChat();
    expect(await chat.say("C03", "走访孙有田户,送化肥2袋")).toBe(
      "记好了 #0820-1:8.20 走访 孙有田(东村3组),化肥2袋。有误回“更正 …”或“撤回”。",
    );
    expect(await entriesOf(chat)).toEqual([
      {
        measure: "visit",
        item: null,
        quantity: 1000,
        unit: "户次",
        day: "2026-08-20",
        village_id: "V01",
        area_id: "V01",
        state: "active",
      },
      {
        measure: "goods",
        item: "化肥",
        quantity: 2000,
        unit: "袋",
        day: "2026-08-20",
        village_id: "V01",
        area_id: "V01",
        state: "active",
      },
    ]);
  });

  test("gets the next number of its day, and a new day begins at 1", async () => {
    const chat = await newChat();
    await chat.say("C03", "走访孙有田户");
    expect(await chat.say("C04", "走访马秀英户")).toContain("#0820-2");
    chat.at("2026-08-21T00:10"); // still the 20th in UTC
    expect(await chat.say("C03", "走访陈九斤户")).toContain("#0821-1:8.21 ");
  });

  test("of an earlier week is marked 补报, one of this week is not", async () => {
    const chat = await newChat();
    expect(await chat.say("C03", "8月14日走访孙有田户")).toContain("#0820-1(补报):8.14 ");
    expect(await chat.say("C03", "8月17日走访孙有田户")).toContain("#0820-2:8.17 ");
  });

  test("tells needs by their number", async () => {
    const chat = await newChat();
    const answer = await chat.say("C03", "走访孙有田户,反映房屋漏水");
    expect(answer).toMatch(/诉求#1 孙有田\(东村3组\):.*漏水/);
    expect(await chat.store.db.selectFrom("need").select(["state", "area_id"]).execute()).toEqual([
      { state: "open", area_id: "V01" },
    ]);
  });

  test("with a sum over a longer time keeps it apart", async () => {
    const chat = await newChat();
    expect(await chat.say("C03", "今年以来累计走访120户")).toContain("合计数单独存着");
    expect(await chat.store.db.selectFrom("entry").select("total").execute()).toEqual([{ total: 1 }]);
  });

  test("says what of it was not recorded, harmless", async () => {
    const chat = await newChat();
    const answer = await chat.say("C03", "走访孙有田户,家里<b>羊20只");
    expect(answer).toMatch(/\n这些没有记:.*羊20只/);
    expect(answer).not.toContain("<b>");
  });

  test.each(["private", "group"] as const)("says so also where a question comes first (%s)", async (kind) => {
    const chat = await newChat();
    const inbound = chat.message("C03", "走访刘军。家里羊20只猪30头鸡40只鸭50只狗两条猫一只");
    const { text } = await chat.receive({ ...inbound, chat: { id: "c", kind } });
    expect(text).toMatch(/^先问一句[\s\S]*\n2 刘/);
    expect(text).toMatch(kind === "group" ? /\n有1处没读懂,没有记。$/ : /\n这些没有记:家里羊20只[^\n]*$/);
  });

  test("without a village lies in the smallest area that the sender's pairings share", async () => {
    const chat = await newChat();
    await chat.say("C03", "走访困难户12户");
    await chat.say("C16", "走访困难户3户");
    const areas = await chat.store.db.selectFrom("entry").select("area_id").orderBy("id").execute();
    expect(areas.map((row) => row.area_id)).toEqual(["V01", "county:永泽县"]);
  });

  test("with a figure that no ledger holds is refused whole", async () => {
    const chat = await newChat({
      build: (roster) => {
        const parser = buildParser(roster);
        return {
          read: (message) => {
            const reading = parser.read(message);
            return { ...reading, entries: reading.entries.map((entry) => ({ ...entry, quantity: 1e15 })) };
          },
        };
      },
    });
    expect(await chat.say("C03", "走访孙有田户")).toContain("没有记");
    expect(await chat.store.db.selectFrom("report").select("id").execute()).toEqual([]);
  });
});

describeOnBothEngines("the same message again", (open) => {
  test("five times at once is one report with five equal answers", async () => {
    const chat = await openChat(await open());
    const message = chat.message("C03", "走访孙有田户,送化肥2袋");
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => chat.receive(message)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.text).toContain("记好了 #0820-1");
    expect(await chat.store.db.selectFrom("report").select("id").execute()).toHaveLength(1);
    expect(await entriesOf(chat)).toHaveLength(2);
  });

  test("much later, and after a restart, gets the first answer", async () => {
    const chat = await openChat(await open());
    const message = chat.message("C03", "走访孙有田户");
    const first = await chat.receive(message);
    chat.at("2026-08-25T10:00");
    chat.restart();
    expect(await chat.receive(message)).toEqual(first);
    expect(await chat.receive({ ...message, botId: "other" })).not.toEqual(first);
  });

  test("different messages at once are all written", async () => {
    const chat = await openChat(await open());
    const said = Array.from({ length: 12 }, (_, index) =>
      chat.say(index % 2 ? "C03" : "C04", index % 2 ? "走访孙有田户" : "走访马秀英户"),
    );
    const numbers = (await Promise.all(said)).map((answer) => /#0820-\d+/.exec(answer)?.[0]);
    expect(new Set(numbers).size).toBe(12);
  });

  test("a question outlives a restart", async () => {
    const chat = await openChat(await open());
    await chat.say("C03", "走访李平户,送化肥2袋");
    chat.restart();
    expect(await chat.say("C03", "2")).toContain("记好了 #0820-1:8.20 走访 李平(上坪村2组),化肥2袋");
  });

  test("two answers to one question, two corrections of one line: each is done once", async () => {
    const chat = await openChat(await open());
    await chat.say("C03", "走访李平户,送化肥2袋");
    await Promise.all([chat.say("C03", "1"), chat.say("C03", "2")]);
    await Promise.all([chat.say("C03", "更正 化肥3袋"), chat.say("C03", "更正 化肥4袋")]);
    const counted = (await entriesOf(chat)).filter((entry) => entry.state === "active");
    expect(counted.map((entry) => entry.measure).sort()).toEqual(["goods", "visit"]);
    await Promise.all([chat.say("C03", "撤回"), chat.say("C03", "撤回")]);
    expect(
      await chat.store.db.selectFrom("audit").select("id").where("action", "=", "report.retract").execute(),
    ).toHaveLength(1);
  });

  test("an account becomes somebody's by a code, once", async () => {
    const chat = await openChat(await open());
    await chat.store.db
      .insertInto("invite")
      .values({
        code: "ABCD2345",
        cadre_id: "C20",
        created_at: "2026-08-19T00:00:00.000Z",
        expires_at: "2026-08-26T00:00:00.000Z",
        used_at: null,
      })
      .execute();
    const tries = await Promise.all(["X1", "X2"].map((account) => chat.say(account, "绑定 abcd2345")));
    expect(tries.filter((answer) => answer.startsWith("绑定好了"))).toHaveLength(1);
  });
});

describe("who is not known", () => {
  test("gets no data, writes nothing, and is told what to do", async () => {
    const chat = await newChat();
    const answer = await chat.say("ZhangSan_1", "走访孙有田户,送化肥2袋");
    expect(answer).toContain("ZhangSan_1");
    expect(answer).toContain("协调员");
    expect(answer).not.toContain("孙有田");
    expect(await entriesOf(chat)).toEqual([]);
  });

  test("an account that is markup is shown harmless", async () => {
    const chat = await newChat();
    expect(await chat.say("<@all>", "帮助")).not.toMatch(/[<>@]/);
  });

  test("nor does somebody who left", async () => {
    const chat = await newChat();
    await chat.store.db.updateTable("cadre").set({ active: 0 }).where("id", "=", "C03").execute();
    expect(await chat.say("C03", "走访孙有田户")).toContain("不认识你");
  });
});

describe("a fault", () => {
  test("leaves nothing behind, is told plainly, and the same message is then processed afresh", async () => {
    let broken = true;
    const chat = await newChat({
      build: (roster) => {
        const parser = buildParser(roster);
        return {
          read: (message) => {
            if (broken) throw new Error("worn out");
            return parser.read(message);
          },
        };
      },
    });
    const message = chat.message("C03", "走访孙有田户");
    const apology = await chat.receive(message);
    const [, reference] = /编号 ([0-9a-f]{6})/.exec(apology.text) ?? [];
    expect(apology.text).toContain("没有记上");
    expect(apology.text).not.toContain("worn out");
    expect(chat.log()).toContain("worn out");
    expect(chat.log()).toContain(String(reference));
    expect(chat.log().trim().split("\n")).toHaveLength(1);
    expect(await chat.store.db.selectFrom("message").select("id").execute()).toEqual([]);
    broken = false;
    expect((await chat.receive(message)).text).toContain("记好了 #0820-1");
  });

  test("after part was written takes that back too", async () => {
    const chat = await newChat({
      build: (roster) => {
        const parser = buildParser(roster);
        return {
          read: (message) => ({
            ...parser.read(message),
            // No such household: the foreign key refuses it after the report's row is there.
            needs: [
              { households: ["H999"], villageId: null, text: "缺水", span: { start: 0, end: 0, text: "" } },
            ],
          }),
        };
      },
    });
    expect(await chat.say("C03", "走访孙有田户")).toContain("没有记上");
    for (const table of ["message", "report", "entry", "need", "counter"] as const) {
      expect(await chat.store.db.selectFrom(table).selectAll().execute()).toEqual([]);
    }
  });
});

describe("numbers of people", () => {
  const id = "622301198001011235";
  test.each([
    ["C03", `走访孙有田户(身份证${id},电话13812345678),送化肥2袋`],
    ["C03", `走访李平,${id}`],
    ["C03", `你好${id}`],
    ["C99", `我的身份证${id} 13812345678`],
    ["C03", `反映${id}卡号6222020200112233446没到账`],
  ])("are nowhere in the ledger, the answer or the log (%s: %s)", async (who, text) => {
    const chat = await newChat();
    const answer = await chat.say(who, text);
    const everything = `${answer}${chat.log()}${JSON.stringify(await wholeLedger(chat))}`;
    for (const secret of [id, "13812345678", "6222020200112233446"]) expect(everything).not.toContain(secret);
    expect(everything).toContain("〔");
  });

  test("the report beside them counts, and the sender is told", async () => {
    const chat = await newChat();
    const answer = await chat.say("C03", `走访孙有田户,送化肥2袋。电话13812345678`);
    expect(answer).toContain("记好了 #0820-1");
    expect(answer).toContain("已隐去");
    expect(await entriesOf(chat)).toHaveLength(2);
  });
});

describe("what is no report", () => {
  test.each([
    ["", { attachment: "image" as const }, "图片我看不了"],
    ["", {}, "没看出要记的事"],
    ["谢谢", {}, "没看出要记的事"],
    ["2", {}, "没有等你选的问题"],
    ["明天去走访孙有田", {}, "这是打算"],
    ["导出3月台账", {}, "还没有"],
    ["走访孙有田户,".repeat(1500), {}, "太长了"],
    [`<@all> @所有人 **点我**[x](http://a.cn)`, {}, "没看出要记的事"],
  ])("%s", async (text, more, expected) => {
    const chat = await newChat();
    const answer = await chat.say("C03", text, more);
    expect(answer).toContain(expected);
    expect(answer).not.toMatch(/<@|@所有人|\]\(/);
    expect(await entriesOf(chat)).toEqual([]);
  });

  test("a text with NUL is answered as any other", async () => {
    const chat = await newChat();
    expect(await chat.say("C03", "走访孙有田\u0000户")).toContain("记好了");
  });
});

describe("an answer that is too long for its way", () => {
  const goods = ["化肥", "面粉", "大米", "棉被", "食用油", "牛奶", "鸡蛋", "饲料"];
  const sentence = goods.map((name, at) => `送孙有田${name}${at + 1}袋`).join("。");

  async function answered(text: string, more: { maxBytes: number; group?: true }) {
    const chat = await newChat();
    const inbound = chat.message("C03", text);
    const kind = more.group ? "group" : "private";
    const answer = await chat.receive({
      ...inbound,
      chat: { id: "c", kind },
      reply: { ...inbound.reply, maxBytes: more.maxBytes },
    });
    return { chat, text: answer.text };
  }

  test("begins with what was done, and says that what was read is recorded and what to ask for", async () => {
    const { chat, text } = await answered(`${sentence}。走访陈九斤、林晓红`, { maxBytes: 230 });
    expect(utf8Bytes(text)).toBeLessThanOrEqual(230);
    expect(text).toMatch(/^记好了 #0820-1:/);
    expect(text).toMatch(/读懂的都已经记上。哪几户还没有记录,发“我的进度”看;合起来多少,发“本周统计”看\)$/);
    expect((await entriesOf(chat)).length).toBeGreaterThan(goods.length);
  });

  test("still asks its question, which can be answered", async () => {
    const { chat, text } = await answered(`${sentence}。走访陈九斤、林晓红。走访刘军`, { maxBytes: 350 });
    expect(utf8Bytes(text)).toBeLessThanOrEqual(350);
    expect(text).toMatch(
      /^记好了 #0820-1[\s\S]*太长了[\s\S]*\n还有一处要问,答了才算:\n“刘军”是哪一户\?\n1 刘军.*\n2 刘军.*\n请回1或2/,
    );
    expect(await chat.say("C03", "2")).toContain("刘军(东村3组)");
  });

  const unread = "家里羊20只猪30头鸡40只鸭50只狗两条猫一只";

  test.each([
    ["in its words where they fit", { maxBytes: 280 }, /太长了[^\n]*\n这些没有记:.*羊20只.*$/],
    ["as a number where they do not", { maxBytes: 230 }, /太长了[^\n]*\n有1处没读懂,没有记。$/],
    ["in a group", { maxBytes: 230, group: true as const }, /太长了[^\n]*\n有1处没读懂,没有记。$/],
  ])("says what was not recorded, %s", async (_, way, expected) => {
    const { text } = await answered(`${sentence}。走访陈九斤、林晓红。${unread}`, way);
    expect(utf8Bytes(text)).toBeLessThanOrEqual(way.maxBytes);
    expect(text).toMatch(/^记好了 #0820-1:/);
    expect(text).toMatch(expected);
  });

  test("says what was not recorded before its question", async () => {
    const { text } = await answered(`${sentence}。走访陈九斤、林晓红。走访刘军。${unread}`, {
      maxBytes: 440,
    });
    expect(utf8Bytes(text)).toBeLessThanOrEqual(440);
    expect(text).toMatch(
      /^记好了 #0820-1:.*\n……\(太长了[^\n]*\n这些没有记:.*羊20只.*\n还有一处要问[\s\S]*请回1或2/,
    );
  });

  test("in a group shows no part of a name", async () => {
    const texts: string[] = [];
    for (let maxBytes = 160; maxBytes < 260; maxBytes += 2) {
      const { text } = await answered("走访孙有田、陈九斤、林晓红,各送化肥2袋、面粉1袋、大米3袋、棉被1床", {
        maxBytes,
        group: true,
      });
      expect(text).not.toMatch(/有田|九斤|晓红|孙有|陈九|林晓/);
      texts.push(text);
    }
    expect(texts[0]).toContain("太长了");
    expect(texts.at(-1)).not.toContain("太长了");
  });

  test("is whole where it fits", async () => {
    const { text } = await answered(sentence, { maxBytes: 2048 });
    expect(text).not.toContain("太长了");
    expect(text).toContain("饲料8袋");
  });
});

test("a roster that changed is used for the next message", async () => {
  const chat = await newChat();
  await chat.say("C03", "走访孙有田户");
  await chat.store.db.updateTable("household").set({ head: "孙有地" }).where("id", "=", "H021").execute();
  await chat.store.db.insertInto("setting").values({ name: "roster-revision", value: "7" }).execute();
  expect(await chat.say("C03", "走访孙有地户")).toContain("记好了 #0820-2:8.20 走访 孙有地");
});

function entriesOf(chat: Chat) {
  return chat.store.db
    .selectFrom("entry")
    .select(["measure", "item", "quantity", "unit", "day", "village_id", "area_id", "state"])
    .orderBy("id")
    .execute();
}

async function wholeLedger(chat: Chat): Promise<unknown> {
  const tables = ["message", "report", "entry", "need", "question", "audit", "account", "setting"] as const;
  return Promise.all(tables.map((table) => chat.store.db.selectFrom(table).selectAll().execute()));
}
