import { expect, test } from "vitest";
import type { SendResult } from "../../../src/chat/platform.ts";
import { sendUntilTaken } from "../../../src/chat/wecom/try-again.ts";
import { movableClock } from "../../support/clock.ts";

const sent: SendResult = { kind: "sent" };
const limited: SendResult = { kind: "limited", retryAfterMs: 60_000 };
const unreachable: SendResult = { kind: "unreachable", reason: "system busy" };

/** Gives the results in order, the last one for ever; waiting moves the clock. */
type Options = { againMs?: number; stopsInWait?: boolean; stopsWhileSent?: boolean };

async function run(results: SendResult[], options: Options = {}) {
  const clock = movableClock("2026-06-12T08:00:00.000Z");
  const stopping = new AbortController();
  const waits: number[] = [];
  let tries = 0;
  const send = async () => {
    tries += 1;
    if (options.stopsWhileSent) stopping.abort();
    return results[Math.min(tries, results.length) - 1] ?? sent;
  };
  const wait = async (ms: number) => {
    waits.push(ms);
    clock.moveSeconds(ms / 1000);
    if (options.stopsInWait) stopping.abort();
  };
  const parts = { clock, stopping: stopping.signal, againMs: options.againMs, wait };
  const { result, stopped } = await sendUntilTaken(send, parts);
  return { kind: result.kind, tries, waits, ...(stopped && { stopped }) };
}

test("what was taken is not sent again", async () => {
  expect(await run([sent])).toEqual({ kind: "sent", tries: 1, waits: [] });
});

test("too many: it is sent again after the time that the platform wants", async () => {
  expect(await run([limited, limited, sent])).toEqual({ kind: "sent", tries: 3, waits: [60_000, 60_000] });
});

test("what never got there is sent again", async () => {
  expect(await run([unreachable, sent])).toMatchObject({ kind: "sent", tries: 2 });
});

test.each<SendResult>([
  { kind: "unknown", reason: "timeout" },
  { kind: "refused", code: "93006", reason: "no such chat" },
  { kind: "exhausted", reason: "none left this month" },
])("$kind: it is not sent again", async (result) => {
  expect(await run([result, sent])).toEqual({ kind: result.kind, tries: 1, waits: [] });
});

test("after five tries it is given up", async () => {
  expect(await run([limited])).toMatchObject({ kind: "limited", tries: 5 });
});

test("a wait that would last beyond the window is not begun", async () => {
  expect(await run([limited], { againMs: 130_000 })).toMatchObject({ kind: "limited", tries: 3 });
  expect(await run([{ kind: "limited", retryAfterMs: 3_600_000 }])).toMatchObject({ tries: 1 });
});

test.each([{ stopsInWait: true }, { stopsWhileSent: true }])(
  "a service that stops does not try again, and says that it might have: %j",
  async (options) => {
    for (const result of [limited, unreachable]) {
      expect(await run([result, sent], options)).toMatchObject({
        kind: result.kind,
        tries: 1,
        stopped: true,
      });
    }
  },
);

test.each<[string, SendResult]>([
  ["was taken", sent],
  ["was refused for good", { kind: "refused", code: "93006", reason: "no such chat" }],
  ["is limited beyond the window", { kind: "limited", retryAfterMs: 3_600_000 }],
])("what %s is not the stop's doing", async (_, result) => {
  expect(await run([result], { stopsWhileSent: true })).not.toHaveProperty("stopped");
});
