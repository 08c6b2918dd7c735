import { CompiledQuery, type KyselyPlugin, type RootOperationNode } from "kysely";
import { beforeEach, expect, test } from "vitest";
import { type PrivateWay, readCoordinators, readReachable } from "../../src/services/private-ways.ts";
import type { Account } from "../../src/store/accounts.ts";
import { claimMessage } from "../../src/store/messages.ts";
import { type Db, openStore } from "../../src/store/open.ts";
import { saveOffice } from "../support/office.ts";
import { describeOnBothEngines } from "../support/stores.ts";

const now = "2026-06-12T02:00:00.000Z";
const bot: PrivateWay = {
  ...{ id: "wecom-bot/hall", scope: "wecom-bot", maxBytes: 2048 },
  mustHaveSpokenTo: "hall",
};
const robot: PrivateWay = {
  ...{ id: "dingtalk-robot/main", scope: "dingtalk", maxBytes: 2048 },
  mustHaveSpokenTo: "main",
};

/** C03 is the office's coordinator. */
const account = (facts: Partial<Account> = {}): Account => ({
  ...{ scope: "wecom-bot", userId: "WuXie", cadreId: "C03", source: "roster" },
  ...facts,
});

type Said = { bot?: string; scope?: string; from?: string; chat?: "private" | "group" };

let running = 0;
async function say(db: Db, { bot: botId = "hall", scope = "wecom-bot", from = "WuXie", chat }: Said) {
  running += 1;
  await claimMessage(db, {
    ...{ platform: "wecom", platform_message_id: `m${running}`, bot_id: botId, text: "帮助" },
    ...{ chat_kind: chat ?? "private", platform_chat_id: "p", scope, user_id: from, cadre_id: null },
    ...{ sent_at: now, received_at: now, outcome: "ask", reply_id: `r${running}`, answer: "" },
  });
}

describeOnBothEngines("who a bot may write to once they spoke to it", (open) => {
  let db: Db;
  beforeEach(async () => {
    ({ db } = await open());
  });

  /** Where the coordinator can be written to: asked alone, and with all cadres. */
  async function found(ways: readonly PrivateWay[]): Promise<(string | null)[]> {
    const { reachable } = await readCoordinators(db, ways);
    const among = (await readReachable(db, ways)).get("C03");
    return [reachable[0], among].map((one) => (one ? `${one.route} ${one.destination}` : null));
  }

  test.each<[string, readonly Said[], string | null]>([
    ["who spoke", [{}], "wecom-bot/hall WuXie"],
    ["who is spelled otherwise in the roster", [{ from: "wuxie" }], "wecom-bot/hall WuXie"],
    ["who said nothing", [], null],
    ["who spoke in a group alone", [{ chat: "group" }], null],
    ["who spoke to another bot", [{ bot: "other" }], null],
    ["who is another", [{ from: "WuXie2" }], null],
    ["who has the same id elsewhere", [{ scope: "dingtalk" }], null],
  ])("%s", async (_, said, expected) => {
    await saveOffice(db, { accounts: [account()] });
    for (const one of said) await say(db, one);
    expect(await found([bot])).toEqual([expected, expected]);
  });

  test("DingTalk's ids are compared as they stand", async () => {
    await saveOffice(db, { accounts: [account({ scope: "dingtalk" })] });
    await say(db, { bot: "main", scope: "dingtalk", from: "wuxie" });
    expect(await found([robot])).toEqual([null, null]);
    await say(db, { bot: "main", scope: "dingtalk" });
    expect(await found([robot])).toEqual(["dingtalk-robot/main WuXie", "dingtalk-robot/main WuXie"]);
  });

  test("of several accounts the one that they bound themselves comes first, then the roster's by id", async () => {
    const accounts = [
      account({ userId: "b" }),
      account({ userId: "a" }),
      account({ userId: "z", source: "invite" }),
    ];
    await saveOffice(db, { accounts });
    for (const from of ["b", "a"]) await say(db, { from });
    expect(await found([bot])).toEqual(["wecom-bot/hall a", "wecom-bot/hall a"]);
    await say(db, { from: "z" });
    expect(await found([bot])).toEqual(["wecom-bot/hall z", "wecom-bot/hall z"]);
  });
});

test("asking for coordinators, each minute, looks through no other messages", async () => {
  const store = await openStore(":memory:");
  try {
    await saveOffice(store.db, { accounts: [account()] });
    const asked: RootOperationNode[] = [];
    const listening: KyselyPlugin = {
      transformQuery: ({ node }) => {
        asked.push(node);
        return node;
      },
      transformResult: async ({ result }) => result,
    };
    await readCoordinators(store.db.withPlugin(listening), [bot]);
    const plans: string[] = [];
    for (const node of asked) {
      const { sql, parameters } = store.db.getExecutor().compileQuery(node, { queryId: "plan" });
      if (!sql.includes('"message"')) continue;
      const { rows } = await store.db.executeQuery<{ detail: string }>(
        CompiledQuery.raw(`explain query plan ${sql}`, [...parameters]),
      );
      plans.push(...rows.map(({ detail }) => detail));
    }
    expect(plans).toEqual([expect.stringMatching(/^SEARCH message USING .*INDEX \w+ \(bot_id=\? AND /)]);
  } finally {
    await store.close();
  }
});
