import { beforeEach, describe, expect, test } from "vitest";
import type { InboundMessage } from "../../src/chat/platform.ts";
import { bindAccounts } from "../../src/store/accounts.ts";
import { type Chat, openChat } from "../support/chat.ts";
import { describeOnBothEngines } from "../support/stores.ts";

describeOnBothEngines("buttons", (open) => {
  let chat: Chat;
  beforeEach(async () => {
    chat = await openChat(await open());
  });

  const withButtons = (cadreId: string, text: string, more: Partial<InboundMessage> = {}) => {
    const message = chat.message(cadreId, text, more);
    return { ...message, reply: { ...message.reply, hasButtons: true } };
  };
  const ask = async (cadreId: string, text: string, more: Partial<InboundMessage> = {}) =>
    chat.receive(withButtons(cadreId, text, more));
  const press = async (cadreId: string, choice: string | undefined) =>
    (await ask(cadreId, "", { choice: choice ?? "missing" })).text;

  test("offer what the text asks, and 都不是", async () => {
    const { text, choices } = await ask("C03", "走访刘军");
    expect(text).toContain("1 刘军(东村1组)\n2 刘军(东村3组)");
    expect(choices).toMatchObject({
      title: "“刘军”是哪一户?",
      options: [
        { number: "1", label: "刘军(东村1组)" },
        { number: "2", label: "刘军(东村3组)" },
        { number: "都不是", label: "都不是" },
      ],
    });
  });

  test("are masked in a group", async () => {
    const { choices } = await ask("C03", "走访刘军", { chat: { id: "wrGroup", kind: "group" } });
    expect(JSON.stringify(choices)).not.toContain("刘军");
    expect(choices?.options[0]?.label).toContain("刘＊");
  });

  test("pressed are the same as the number typed", async () => {
    const { choices } = await ask("C03", "走访刘军");
    const pressed = await press("C03", choices?.options[1]?.key);
    expect(pressed).toMatch(/记好了 #0820-1:.*刘军\(东村3组\)/);
    const again = await ask("C03", "走访刘军,送面粉1袋");
    expect(again.choices).toBeDefined();
    expect(await chat.say("C03", "2")).toMatch(/记好了 #0820-2:[\s\S]*刘军\(东村3组\)/);
  });

  test("for none of them drop the question", async () => {
    const { choices } = await ask("C03", "走访刘军");
    expect(await press("C03", choices?.options.at(-1)?.key)).toContain("没有记");
  });

  test("do not keep a typed answer from counting", async () => {
    await ask("C03", "走访刘军");
    expect(await chat.say("C03", "1")).toMatch(/刘军\(东村1组\)/);
  });

  test("are the same for the same message, and after a restart", async () => {
    const message = withButtons("C03", "走访刘军");
    const first = await chat.receive(message);
    chat.restart();
    expect(await chat.receive(message)).toEqual(first);
    expect(first.choices).toBeDefined();
  });

  describe("change nothing", () => {
    test("once the question is over", async () => {
      const { choices } = await ask("C03", "走访刘军");
      await chat.say("C03", "1");
      expect(await press("C03", choices?.options[1]?.key)).toContain("没有改动");
      const rows = await chat.store.db.selectFrom("entry").select("state").execute();
      expect(rows).toEqual([{ state: "active" }]);
    });

    test("in the hands of somebody else", async () => {
      const { choices } = await ask("C03", "走访刘军");
      await ask("C04", "走访李平");
      expect(await press("C04", choices?.options[0]?.key)).toContain("不是问你的");
      expect(await chat.say("C03", "1")).toMatch(/记好了/);
    });

    test("of another list of the same question", async () => {
      const { choices } = await ask("C16", "走访李平");
      expect(choices?.options).toHaveLength(4);
      await chat.say("C16", "上坪村");
      expect(await press("C16", choices?.options[2]?.key)).toContain("没有改动");
    });

    test.each(["", "q1", "q1:1", "q999-deadbeef:1", ":"])("made up: %j", async (choice) => {
      await ask("C03", "走访刘军");
      expect(await press("C03", choice)).toContain("没有改动");
    });
  });

  describe("there are none", () => {
    test("where the way back has none", async () => {
      expect((await chat.receive(chat.message("C03", "走访刘军"))).choices).toBeUndefined();
    });

    test("where nothing is asked, or nothing to choose from", async () => {
      expect((await ask("C03", "走访孙有田户")).choices).toBeUndefined();
      expect((await ask("C03", "走访王不在户")).choices).toBeUndefined();
      expect((await ask("C03", "我的进度")).choices).toBeUndefined();
    });
  });
});

describeOnBothEngines("what a platform does to a message", (open) => {
  let chat: Chat;
  beforeEach(async () => {
    chat = await openChat(await open());
  });
  const said = async (text: string, more: Partial<InboundMessage>) => chat.say("C03", text, more);

  test("words that were held back are told as not recorded, to whoever sent them", async () => {
    for (const cadreId of ["C03", "nobody"]) {
      const answer = await chat.say(cadreId, "", { withheld: true });
      expect(answer).toMatch(/用量已经用完[\s\S]*没有记/);
    }
    const rows = await chat.store.db.selectFrom("message").select("outcome").execute();
    expect(rows).toEqual([{ outcome: "withheld" }, { outcome: "withheld" }]);
  });

  test("names taken out of a report are told as not read", async () => {
    const scope = "trial" as const;
    await bindAccounts(chat.store.db, [{ scope, userId: "u9", cadreId: "C04", source: "roster" }]);
    const answer = await said("走访孙有田户", { mentions: ["u9", "stranger"] });
    expect(answer).toMatch(/^记好了[\s\S]*@的人\(梁志强\)平台没有把名字传过来/);
    expect(await said("我的进度", { mentions: ["u9"] })).not.toContain("@的人");
  });

  test("whom the ledger does not know is called as the platform calls them", async () => {
    const mentionNames = new Map([["u9", "李<强>"]]);
    const answer = await said("走访孙有田户", { mentions: ["u9", "stranger"], mentionNames });
    expect(answer).toMatch(/^记好了[\s\S]*@的人\(李＜强＞\)平台没有把名字传过来/);
  });

  describe("a quoted answer", () => {
    test("tells which report is taken back", async () => {
      const first = await said("走访孙有田户", {});
      await said("走访陈九斤户", {});
      expect(await said("撤回", { quote: first })).toContain("#0820-1");
    });

    test("but a number that is said comes first, and a quote with several tells nothing", async () => {
      const first = await said("走访孙有田户", {});
      const second = await said("走访陈九斤户", {});
      expect(await said("撤回 0820-2", { quote: first })).toContain("#0820-2");
      expect(await said("撤回", { quote: `${first}${second}` })).toContain("#0820-2");
    });

    test("is no report", async () => {
      await said("好的", { quote: "走访孙有田户,送化肥2袋" });
      expect(await chat.store.db.selectFrom("entry").selectAll().execute()).toEqual([]);
    });
  });
});
