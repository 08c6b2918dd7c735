import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { inviteCadre } from "../../src/services/invite-cadre.ts";
import { findCadre } from "../../src/store/cadres.ts";
import { openStore, type Store } from "../../src/store/open.ts";
import { addPairings } from "../../src/store/pairings.ts";
import { exampleOfNobody, welcome } from "../../src/text/zh-cn.ts";
import { type Chat, openChat } from "../support/chat.ts";

let store: Store;
let chat: Chat;
beforeEach(async () => {
  store = await openStore(":memory:");
  chat = await openChat(store);
});
afterEach(() => store.close());

describe("in private an example can be sent as it stands", () => {
  test.each([
    ["C03", "帮助", "走访孙有田户,送化肥2袋"],
    ["C03", "谢谢", "走访孙有田户,送化肥2袋"],
    ["C03", "2", "走访孙有田户,送化肥2袋"],
    ["C03", "撤回", "走访孙有田户,送化肥2袋"],
    ["C03", "明天去走访陈九斤", "走访孙有田户,送化肥2袋"],
    ["C04", "帮助", "走访李平户,送化肥2袋"],
  ])("%s %s", async (who, text, example) => {
    expect(await chat.say(who, text)).toContain(example);
    expect(await chat.say(who, example)).toContain("记好了");
  });

  test("after a picture", async () => {
    expect(await chat.say("C03", "", { attachment: "image" })).toContain("走访孙有田户,送化肥2袋");
  });

  test("after binding", async () => {
    const cadre = await findCadre(store.db, "C20");
    if (!cadre) throw new Error("no such cadre");
    await addPairings(store.db, [
      { cadreId: "C20", householdId: "H032", villageId: null, from: null, to: null },
    ]);
    const { code } = await inviteCadre(store.db, cadre, "2026-08-20T02:00:00.000Z");
    expect(await chat.say("New1", `绑定 ${code}`)).toContain("例如:走访马秀英户,送化肥2袋");
  });

  test("where two of one's own bear the name, it says which", async () => {
    await store.db.deleteFrom("pairing").where("household_id", "in", ["H021", "H022", "H023"]).execute();
    const answer = await chat.say("C03", "帮助");
    expect(answer).toContain("走访东村1组刘军户,送化肥2袋");
    expect(await chat.say("C03", "走访东村1组刘军户,送化肥2袋")).toContain("记好了");
  });
});

describe("who has no household, and a group, is shown one that nobody is called", () => {
  test.each(["帮助", "谢谢", "2"])("%s", async (text) => {
    expect(await chat.say("C16", text)).toContain(exampleOfNobody);
  });

  test("in a group", async () => {
    expect(await chat.group("C03", "帮助")).toContain(exampleOfNobody);
    expect(await chat.group("C03", "撤回")).toContain(exampleOfNobody);
  });

  test.each([exampleOfNobody, "走访某某户,送化肥2袋", "走访某某,送化肥2袋"])(
    "sent as it stands it is not recorded: %s",
    async (text) => {
      expect(await chat.say("C03", text)).toContain("“某某”要换成户主的姓名");
      expect(await store.db.selectFrom("report").select("id").execute()).toEqual([]);
    },
  );
});

describe("a stranger", () => {
  test.each(["帮助", "怎么用", "你好", "绑定"])("who says %s learns how to be added", async (text) => {
    const answer = await chat.say("New1", text);
    expect(answer).toContain("New1");
    expect(answer).toContain("请发:绑定 绑定码");
    expect(answer).not.toContain("没有记");
  });

  test("who reports is told that it was not recorded", async () => {
    expect(await chat.say("New1", "走访孙有田户")).toContain("这条没有记");
    expect(await chat.say("New1", "", { attachment: "image" })).toContain("这条没有记");
  });

  test("who enters the chat learns it too, without an example that is nobody's", () => {
    expect(welcome).toContain("再发:绑定 绑定码");
    expect(welcome).not.toMatch(/走访.+户/);
  });
});
