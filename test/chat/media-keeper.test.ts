import { setImmediate as turn } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { MediaFault } from "../../src/chat/media.ts";
import { keepMedia, type MediaLimits, usualMediaLimits } from "../../src/chat/media-keeper.ts";
import type { InboundMedia, InboundMessage } from "../../src/chat/platform.ts";
import { movableClock } from "../support/clock.ts";
import { readableLog } from "../support/log.ts";
import { bufferBytes } from "../support/memory.ts";

const megabyte = 1024 * 1024;
const now = "2026-06-12T08:00:00.000Z";

function messageWith(id: string, media: readonly InboundMedia[]): InboundMessage {
  return {
    ...{ platform: "wecom", botId: "main", messageId: id, scope: "wecom-bot", userId: "u" },
    ...{ chat: { id: "u", kind: "private" }, text: "入户", media, sentAt: now },
    reply: { atOnceBy: now, lateBy: null, maxBytes: 1000, markup: "plain", hasButtons: false },
  };
}

const picture = (read: () => Promise<Uint8Array>): InboundMedia => ({ kind: "image", name: null, read });

function start(limits: Partial<MediaLimits> = {}) {
  const clock = movableClock(now);
  const { log, lines, text } = readableLog();
  const received: InboundMessage[] = [];
  const hear = keepMedia({
    receive: async (message) => {
      received.push(message);
      return { replyId: "r", text: "记好了" };
    },
    ...{ clock, log, limits },
  });
  const read = async (message: number, index = 0) => received[message]?.media?.[index]?.read();
  const settle = async () => {
    for (let count = 0; count < 20; count += 1) await turn();
  };
  return { clock, lines, text, received, hear, read, settle };
}

test("a file is fetched as its message comes, and read for a quarter of an hour", async () => {
  const { clock, hear, read, settle } = start();
  let fetched = 0;
  const address = { endsAtMs: clock.nowMs() + 5 * 60_000 };
  const media = picture(async () => {
    fetched += 1;
    if (clock.nowMs() >= address.endsAtMs) throw new MediaFault("gone");
    return Buffer.from("a cow");
  });
  await hear(messageWith("M1", [media]));
  await settle();
  expect(fetched).toBe(1);
  clock.moveSeconds(14 * 60 + 59);
  expect(String(await read(0))).toBe("a cow");
  expect(String(await read(0))).toBe("a cow");
  clock.moveSeconds(2);
  await expect(read(0)).rejects.toThrow("not-kept");
  expect(fetched).toBe(1);
});

test("the answer waits for no file, not even for the beginning of one", async () => {
  const { hear, read } = start();
  let begun = false;
  const never = picture(() => {
    begun = true;
    return new Promise(() => {});
  });
  const answer = hear(messageWith("M1", [never]));
  expect(begun).toBe(false);
  expect(await answer).toMatchObject({ text: "记好了" });
  expect(await Promise.race([read(0), turn("still under way")])).toBe("still under way");
});

test("whoever reads while it is under way waits for it", async () => {
  const { hear, read } = start();
  const slow = Promise.withResolvers<Uint8Array>();
  await hear(messageWith("M1", [picture(() => slow.promise)]));
  const reading = read(0);
  slow.resolve(Buffer.from("a cow"));
  expect(String(await reading)).toBe("a cow");
});

test("a file that was only quoted is left where it is, unless somebody reads it", async () => {
  const { hear, read, settle } = start();
  const fetched: string[] = [];
  const named = (name: string) =>
    picture(async () => {
      fetched.push(name);
      return Buffer.from(name);
    });
  await hear(messageWith("M1", [named("own"), { ...named("quoted"), isQuoted: true }]));
  await settle();
  expect(fetched).toEqual(["own"]);
  expect(String(await read(0, 1))).toBe("quoted");
});

test("a message that comes four times is fetched once, and a failure is not tried again", async () => {
  const { hear, read, settle, lines } = start();
  let fetched = 0;
  const good = picture(async () => {
    fetched += 1;
    return Buffer.from("a cow");
  });
  const bad = picture(async () => {
    fetched += 1;
    throw new MediaFault("gone");
  });
  await Promise.all([1, 2, 3].map(() => hear(messageWith("M1", [good, bad]))));
  await settle();
  await hear(messageWith("M1", [good, bad]));
  await settle();
  expect(fetched).toBe(2);
  expect(String(await read(3, 0))).toBe("a cow");
  await expect(read(3, 1)).rejects.toThrow("gone");
  expect(lines).toHaveLength(1);
});

describe("what cannot be fetched", () => {
  test.each([
    [new MediaFault("gone"), { level: 40, code: "gone" }],
    [
      new MediaFault("host-not-configured", "files.example"),
      {
        host: "files.example",
        remedy: "if files.example is the platform's own, add it to platforms.wecom.mediaHosts",
      },
    ],
    [
      new MediaFault("private-address", "files.example"),
      { remedy: expect.stringContaining("platforms.wecom.privateHosts") },
    ],
    [new Error("a fault of ours"), { level: 50 }],
  ])("is told with its reason (%s), and its message counts", async (fault, told) => {
    const { hear, read, lines, settle } = start();
    const answer = await hear(messageWith("M1", [picture(() => Promise.reject(fault))]));
    expect(answer).toMatchObject({ text: "记好了" });
    await settle();
    expect(lines).toMatchObject([{ platform: "wecom", bot: "main", kind: "image", ...told }]);
    await expect(read(0)).rejects.toBe(fault);
  });
});

describe("a flood of pictures", () => {
  test("is fetched three at a time, in its order", async () => {
    const { hear, received } = start();
    let running = 0;
    let most = 0;
    const order: number[] = [];
    const pictures = Array.from({ length: 50 }, (_, index) =>
      picture(async () => {
        running += 1;
        most = Math.max(most, running);
        order.push(index);
        await turn();
        running -= 1;
        return Buffer.alloc(1);
      }),
    );
    await Promise.all(pictures.map((one, index) => hear(messageWith(`M${index}`, [one]))));
    await Promise.all(received.map(({ media }) => media?.[0]?.read()));
    expect(most).toBe(usualMediaLimits.atOnce);
    expect(order).toEqual(Array.from({ length: 50 }, (_, index) => index));
  });

  test("keeps no more bytes than it may: the oldest go", { timeout: 30_000 }, async () => {
    const { hear, read, received } = start();
    const before = bufferBytes();
    for (let index = 0; index < 500; index += 1) {
      await hear(messageWith(`M${index}`, [picture(async () => Buffer.alloc(megabyte, index))]));
      await received[index]?.media?.[0]?.read();
    }
    expect(bufferBytes() - before).toBeLessThan(usualMediaLimits.keptBytes + 8 * megabyte);
    const kept = await Promise.all(
      received.map((_, index) =>
        read(index).then(
          () => true,
          () => false,
        ),
      ),
    );
    expect(kept.filter(Boolean)).toHaveLength(48);
    expect(kept.lastIndexOf(false)).toBe(451);
  });

  test("that nobody can fetch in time is told once a message, and remembered no longer than it must", async () => {
    const { hear, read, lines, settle } = start({ waiting: 5, remembered: 50 });
    const stuck = Array.from({ length: 40 }, () => picture(() => new Promise(() => {})));
    await hear(messageWith("M1", stuck));
    await settle();
    expect(lines).toMatchObject([{ code: "too-many-waiting", level: 40 }]);
    await expect(read(0, 39)).rejects.toThrow("too-many-waiting");
    for (let index = 0; index < 100; index += 1) await hear(messageWith(`N${index}`, stuck.slice(0, 1)));
    await expect(read(0, 39)).rejects.toThrow("not-kept");
  });
});
