import { Command } from "commander";
import { afterEach, beforeEach, expect, test } from "vitest";
import { addInviteCommand } from "../../src/cli/invite.ts";
import { loadConfig } from "../../src/config.ts";
import { saveCadres } from "../../src/store/cadres.ts";
import { openStore, type Store } from "../../src/store/open.ts";
import { openChat } from "../support/chat.ts";

let store: Store;
beforeEach(async () => {
  store = await openStore(":memory:");
});
afterEach(() => store.close());

async function invite(...words: string[]): Promise<string[]> {
  const printed: string[] = [];
  const program = new Command().exitOverride();
  addInviteCommand(program, {
    config: () => loadConfig({}),
    openStore: async () => store,
    clock: { now: () => "2026-08-20T02:00:00.000Z" },
    print: (line) => printed.push(line),
    warn: () => {},
    fail: () => {},
  });
  await program.parseAsync(["invite", ...words], { from: "user" });
  return printed;
}

test.each(["C20", "新来的"])(
  "invite %s prints a code that binds, and the sentence to send",
  async (wanted) => {
    const chat = await openChat(store);
    const [code, sentence] = await invite(wanted);
    expect(sentence).toContain(`绑定 ${code}`);
    expect(sentence).toContain("8.27");
    expect(await chat.say("New1", `绑定 ${code}`)).toContain("新来的");
  },
);

test("--json prints what a program can read", async () => {
  await openChat(store);
  const [line] = await invite("C20", "--json");
  expect(JSON.parse(String(line))).toEqual({
    cadre: "C20",
    name: "新来的",
    code: expect.stringMatching(/^[2-9A-HJKMNP-Z]{8}$/),
    expiresAt: "2026-08-27T02:00:00.000Z",
  });
});

test("a name that two bear is listed with their ids", async () => {
  await openChat(store);
  const twin = {
    name: "新来的",
    unit: "县教育局",
    title: null,
    rank: null,
    roles: [],
    areaIds: [],
    active: true,
  };
  await saveCadres(store.db, [{ ...twin, id: "C21" }]);
  await expect(invite("新来的")).rejects.toThrow(/C20 新来的 县水务局\n {2}C21 新来的 县教育局/);
});

test("an unknown one is refused with what was given", async () => {
  await openChat(store);
  await expect(invite("C99")).rejects.toThrow("invite: C99: no cadre of the roster has this id or name");
});
