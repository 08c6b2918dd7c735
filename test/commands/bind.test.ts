import { afterEach, beforeEach, expect, test } from "vitest";
import { inviteCadre } from "../../src/services/invite-cadre.ts";
import { findCadre } from "../../src/store/cadres.ts";
import { openStore, type Store } from "../../src/store/open.ts";
import { type Chat, openChat } from "../support/chat.ts";

let store: Store;
let chat: Chat;
let code: string;
beforeEach(async () => {
  store = await openStore(":memory:");
  chat = await openChat(store);
  const cadre = await findCadre(store.db, "C20");
  if (!cadre) throw new Error("no such cadre");
  code = (await inviteCadre(store.db, cadre, "2026-08-20T02:00:00.000Z")).code;
});
afterEach(() => store.close());

test("an unknown account becomes the cadre's whom the code was made for", async () => {
  expect(await chat.say("New1", "走访孙有田户")).toContain("不认识你");
  expect(await chat.say("New1", `绑定 ${code.toLowerCase()}`)).toContain("绑定好了,新来的(县水务局)");
  expect(await chat.say("New1", "走访孙有田户")).toContain("记好了 #0820-1");
});

test("in a group it is done without a name", async () => {
  expect(await chat.group("New1", `绑定${code}`)).not.toContain("新来的");
  expect(await chat.say("New1", "走访孙有田户")).toContain("记好了");
});

test("a code is good once", async () => {
  await chat.say("New1", `绑定 ${code}`);
  expect(await chat.say("New2", `绑定 ${code}`)).toContain("绑定码不对");
  expect(await chat.say("New2", "走访孙有田户")).toContain("不认识你");
});

test("and for seven days", async () => {
  chat.at("2026-08-27T09:59");
  const late = await chat.say("New1", `绑定 ${code}`);
  expect(late).toContain("绑定好了");
});

test("but no longer", async () => {
  chat.at("2026-08-27T10:00");
  expect(await chat.say("New1", `绑定 ${code}`)).toContain("绑定码不对");
});

test("after five wrong tries an account waits an hour, others do not", async () => {
  for (let tries = 0; tries < 5; tries += 1) {
    expect(await chat.say("New1", "绑定 AAAA2222")).toContain("绑定码不对");
  }
  expect(await chat.say("New1", `绑定 ${code}`)).toContain("错得太多");
  chat.at("2026-08-20T11:01");
  expect(await chat.say("New1", `绑定 ${code}`)).toContain("绑定好了");
});

test("no code is kept with the message", async () => {
  await chat.say("New1", `绑定 ${code}`);
  const messages = await store.db.selectFrom("message").select(["text", "answer"]).execute();
  expect(JSON.stringify(messages)).not.toContain(code);
});

test("of a cadre who left it binds nothing", async () => {
  await store.db.updateTable("cadre").set({ active: 0 }).where("id", "=", "C20").execute();
  expect(await chat.say("New1", `绑定 ${code}`)).toContain("绑定码不对");
});
