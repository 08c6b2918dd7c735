import { Command } from "commander";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { addOutbox, outboxJson, outboxResendJson } from "../../src/cli/outbox.ts";
import { openStore, type Store } from "../../src/store/open.ts";
import { claimMessage, planMessages, settleMessage } from "../../src/store/outbox.ts";

const now = "2026-06-15T02:00:00.000Z";
const id = "weekly/2026-06-15T00:30:00.000Z/wecom-webhook/dongfeng";
let store: Store;

beforeEach(async () => {
  store = await openStore(":memory:");
  const times = { notBefore: now, notAfter: "2026-06-16T00:30:00.000Z" };
  const message = { route: "wecom-webhook", destination: "dongfeng", cadreId: null, text: "统计", ...times };
  await planMessages(store.db, [{ id, kind: "tally", ...message }], now);
});
afterEach(() => store.close());

async function run(...words: string[]): Promise<string[]> {
  const printed: string[] = [];
  const program = new Command("lianxin").exitOverride();
  addOutbox(program, {
    config: () => {
      throw new Error("not read here");
    },
    openStore: async () => store,
    clock: { now: () => now },
    print: (line) => printed.push(line),
    warn: () => {},
    fail: () => {},
  });
  await program.parseAsync(["outbox", ...words], { from: "user" });
  return printed;
}

async function fail(): Promise<void> {
  await claimMessage(store.db, id, now);
  const end = { state: "refused", error: "93000: invalid webhook url", fault: "webhook-gone" } as const;
  await settleMessage(store.db, id, "sending", end);
}

describe("outbox", () => {
  test("lists what became of each message", async () => {
    await fail();
    expect(await run()).toEqual([`${id}: refused, 1 attempts, 93000: invalid webhook url`]);
    const [line = ""] = await run("--json", "--state", "refused");
    expect(outboxJson.parse(JSON.parse(line)).messages).toMatchObject([
      { id, fault: "webhook-gone", resends: 0 },
    ]);
  });

  test("plans one anew that did not get out", async () => {
    await fail();
    const [line = ""] = await run("--resend", id, "--json");
    expect(outboxResendJson.parse(JSON.parse(line))).toEqual({ resent: [{ id, was: "refused" }] });
    expect(await run()).toEqual([`${id}: planned, 0 attempts`]);
  });

  test.each([
    ["nothing/of/the/kind", "no such message"],
    [id, "it is planned; expected one that is refused, unknown or missed"],
  ])("refuses to send %s again", async (one, reason) => {
    await expect(run("--resend", one)).rejects.toThrow(reason);
  });
});
