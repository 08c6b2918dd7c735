import { describe, expect, test } from "vitest";
import { signOf } from "../../../src/chat/dingtalk/verify.ts";
import type { InboundMessage } from "../../../src/chat/platform.ts";
import { type Body, type Failure, usualRobot } from "../../emulators/dingtalk.ts";
import { signatures } from "../../fixtures/dingtalk-vectors.ts";
import { hostileRequests } from "./hostile.ts";
import { corpId, group, startOffice, until } from "./support.ts";

test.each(signatures)("signs as in $name", ({ timestamp, secret, sign }) => {
  expect(signOf(timestamp, secret)).toBe(sign);
});

describe("a message by HTTP", () => {
  test("is handed on with all that it says, and answered through its session", async () => {
    const { caller, dingtalk, ledger } = await startOffice();
    const pieces = [{ atRobot: true } as const, "走访", { at: "m2" }, "送化肥2袋 "];
    expect(await caller.say({ from: "m1", chat: group, text: pieces, msgId: "M1" })).toMatchObject({
      status: 200,
    });
    expect(ledger.received).toEqual([
      {
        platform: "dingtalk",
        botId: "main",
        messageId: "M1",
        scope: "dingtalk",
        userId: "m1",
        chat: { id: group, kind: "group" },
        text: "走访 送化肥2袋",
        mentions: ["m2"],
        mentionNames: new Map([["m2", "钱进"]]),
        sentAt: "2026-06-12T08:00:00.000Z",
        reply: {
          atOnceBy: "2026-06-12T08:00:02.500Z",
          lateBy: "2026-06-12T09:30:00.000Z",
          maxBytes: 12_000,
          markup: "dingtalk-markdown",
          hasButtons: false,
        },
      },
    ]);
    await until(() => expect(dingtalk.sessionPosts.length).toBe(1));
    expect(dingtalk.sessionPosts).toMatchObject([
      { chat: group, msgtype: "markdown", title: "记好了 #0612-1", text: "记好了 #0612-1", notified: [] },
    ]);
    expect(dingtalk.usage().api).toBe(0);
  });

  test("in private is of the person, whatever its conversation is called", async () => {
    const { caller, dingtalk, ledger } = await startOffice();
    await caller.say({ from: "m1", text: "走访孙有田户" });
    expect(ledger.received).toMatchObject([{ userId: "m1", chat: { id: "m1", kind: "private" } }]);
    await until(() => expect(dingtalk.sessionPosts.length).toBe(1));
    expect(dingtalk.api.calls).toEqual([]);
  });

  test("of an outsider is under the id that the platform gives", async () => {
    const { caller, ledger } = await startOffice();
    await caller.say({ from: "visitor", text: "你好" });
    expect(ledger.received[0]?.userId).toMatch(/^\$:LWCP_v1:/);
  });

  test.each<[string, Record<string, unknown>, Partial<InboundMessage>]>([
    ["a text without object", { text: undefined, content: "走访" }, { text: "走访" }],
    ["nothing but the mention", { text: { content: "  " } }, { text: "" }],
    ["what was typed behind an @", { text: { content: "走访 @孙有田 户" } }, { text: "走访 @孙有田 户" }],
    [
      "a reply",
      {
        text: {
          content: "改2袋",
          isReplyMsg: true,
          repliedMsg: { msgType: "text", content: { text: "记好了" } },
        },
      },
      { text: "改2袋", quote: "记好了" },
    ],
    [
      "a reply to something else",
      { text: { content: "改2袋", isReplyMsg: true, repliedMsg: { content: { downloadCode: "x" } } } },
      { text: "改2袋" },
    ],
    [
      "a richText",
      {
        msgtype: "richText",
        content: { richText: [{ text: "@连心 走访王秀英户" }, { type: "skill" }, { text: "送米1袋" }] },
      },
      { text: "走访王秀英户送米1袋" },
    ],
    [
      "a richText inside a text",
      { msgtype: "richText", content: '{"richText":[{"text":"走访"}]}' },
      { text: "走访" },
    ],
    [
      "a voice message written down",
      { msgtype: "audio", content: { downloadCode: "d", recognition: "走访孙有田户", duration: 2000 } },
      { text: "走访孙有田户", media: [{ kind: "voice", name: null, read: expect.any(Function) }] },
    ],
    [
      "a voice message without words",
      { msgtype: "audio", content: { downloadCode: "d", duration: 2000 } },
      { text: "", attachment: "voice" },
    ],
    [
      "a file",
      { msgtype: "file", content: { downloadCode: "d", fileName: "台账.xlsx" } },
      {
        text: "",
        attachment: "file",
        media: [{ kind: "file", name: "台账.xlsx", read: expect.any(Function) }],
      },
    ],
    [
      "a video",
      { msgtype: "video", content: { downloadCode: "d", duration: "5" } },
      { text: "", attachment: "video" },
    ],
    [
      "a type that the platform does not know itself",
      { msgtype: "unknownMsgType", content: { unknownMsgType: "不支持" } },
      { text: "", attachment: "other" },
    ],
    ["a type of tomorrow", { msgtype: "hologram", content: {} }, { text: "", attachment: "other" }],
    [
      "a time as text",
      { text: { content: "x" }, createAt: "1781251140000" },
      { sentAt: "2026-06-12T07:59:00.000Z" },
    ],
    [
      "a time nobody believes",
      { text: { content: "x" }, createAt: 1 },
      { sentAt: "2026-06-12T08:00:00.000Z" },
    ],
    ["half a character", { text: { content: "走访\ud83d\u0000" } }, { text: "走访\ufffd" }],
  ])("reads %s", async (_name, fields, expected) => {
    const { caller, dingtalk, ledger } = await startOffice();
    const body = dingtalk.rawBodyOf("m1", fields);
    expect(await caller.deliver(body)).toMatchObject({ status: 200 });
    expect(ledger.received).toMatchObject([expected]);
    if (!("quote" in expected)) expect(ledger.received[0]).not.toHaveProperty("quote");
  });

  test("whose words the platform held back is told as such, and counted as the end of the month's", async () => {
    const { caller, ledger, used } = await startOffice({ emulator: { pushesPerMonth: 0 } });
    await caller.say({ from: "m1", text: "走访孙有田户" });
    expect(ledger.received).toMatchObject([{ text: "", withheld: true }]);
    expect(used).toEqual(["main push exhausted"]);
  });

  test("is counted", async () => {
    const { caller, count } = await startOffice();
    await caller.say({ from: "m1", text: "走访" });
    await caller.say({ from: "m1", text: "走访" });
    expect([count("push"), count("api")]).toEqual([2, 0]);
  });

  test("that comes four times at once is answered once", async () => {
    const { caller, dingtalk, ledger } = await startOffice();
    const body = dingtalk.bodyOf({ from: "m1", chat: group, text: "走访孙有田户" }) as Body;
    const deliveries = await caller.deliverAtOnce(body, 4);
    expect(deliveries.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    await caller.deliver(body);
    await until(() => expect(dingtalk.sessionPosts.length).toBe(1));
    expect([ledger.received.length, ledger.written.size]).toEqual([5, 1]);
  });
});

describe("who was chosen from the picker", () => {
  const lookup = "/topapi/v2/user/get";
  const lookups = ({ dingtalk }: Awaited<ReturnType<typeof startOffice>>) =>
    dingtalk.oapi.calls.filter((path) => path === lookup).length;
  const visit = [{ atRobot: true }, "走访", { at: "m2" }, "户"] as const;

  test("is looked up by name, once, at no cost; where it stood nobody tells", async () => {
    const office = await startOffice();
    const { caller, count, clock, ledger } = office;
    await caller.say({ from: "m1", chat: group, text: visit });
    await caller.say({ from: "m1", chat: group, text: visit });
    expect(ledger.received[1]).toMatchObject({ text: "走访 户", mentions: ["m2"] });
    expect(ledger.received.map(({ mentionNames }) => mentionNames?.get("m2"))).toEqual(["钱进", "钱进"]);
    expect([lookups(office), count("api")]).toEqual([1, 0]);
    clock.moveSeconds(24 * 3600);
    await caller.say({ from: "m1", chat: group, text: visit });
    expect(lookups(office)).toBe(2);
  });

  test("is not looked up where the ledger knows the account, nor where the words were withheld", async () => {
    const office = await startOffice({ accounts: ["m2"] });
    const { caller, dingtalk, ledger } = office;
    await caller.say({ from: "m1", chat: group, text: visit });
    const body = dingtalk.bodyOf({ from: "m1", chat: group, text: [{ atRobot: true }, { at: "m3" }] });
    await caller.deliver({ ...(body as Body), text: undefined, errorCode: "20001" });
    expect(ledger.received).toMatchObject([{ mentions: ["m2"] }, { withheld: true, mentions: ["m3"] }]);
    expect(lookups(office)).toBe(0);
  });

  test("is not overtaken by what the same person sends next; others are not kept waiting", async () => {
    const office = await startOffice();
    const { caller, dingtalk, ledger } = office;
    dingtalk.oapi.failNext(lookup, { kind: "hang-after" });
    const first = caller.say({ from: "m1", chat: group, text: visit });
    await until(() => expect(lookups(office)).toBe(1));
    const next = caller.say({ from: "m1", chat: group, text: "撤回" });
    await caller.say({ from: "m2", chat: group, text: "走访孙有田户" });
    expect(ledger.received.map(({ text }) => text)).toEqual(["走访孙有田户"]);
    await Promise.all([first, next]);
    expect(ledger.received.map(({ text }) => text)).toEqual(["走访孙有田户", "走访 户", "撤回"]);
  });

  test.each<[string, Failure]>([
    ["may not be read", { kind: "http", status: 200, body: { errcode: 60011, errmsg: "no permission" } }],
    ["has left", { kind: "http", status: 200, body: { errcode: 60121, errmsg: "找不到该用户" } }],
    ["is not told in time", { kind: "hang-after" }],
    ["is broken", { kind: "http", status: 500, body: "<html>" }],
  ])(
    "stays without a name where the entry in the address book %s, and the message counts",
    async (_name, failure) => {
      const office = await startOffice();
      const { caller, dingtalk, ledger, logText } = office;
      dingtalk.oapi.failNext(lookup, failure);
      expect(await caller.say({ from: "m1", chat: group, text: visit })).toMatchObject({ status: 200 });
      expect(ledger.received).toMatchObject([{ text: "走访 户", mentions: ["m2"] }]);
      expect(ledger.received[0]).not.toHaveProperty("mentionNames");
      expect(logText()).not.toMatch(/access-token/);
      await caller.say({ from: "m1", chat: group, text: "走访孙有田户" });
      expect(lookups(office)).toBe(1);
    },
  );
});

describe("a photo", () => {
  const photo = Buffer.from("a photo of a fine cow");

  test("comes with its words, and is fetched from the platform's storage", async () => {
    const { caller, ledger, count } = await startOffice();
    await caller.say({
      from: "m1",
      chat: group,
      text: [{ atRobot: true }, "走访王秀英户", { picture: photo }],
    });
    const [message] = ledger.received;
    expect(message).toMatchObject({ text: "走访王秀英户", media: [{ kind: "image", name: null }] });
    expect(message).not.toHaveProperty("attachment");
    expect(Buffer.from((await message?.media?.[0]?.read()) ?? []).toString()).toBe(String(photo));
    expect(count("api")).toBe(1);
  });

  test("alone is an attachment; it is read when its code and its address have long ended", async () => {
    const { caller, clock, dingtalk, ledger } = await startOffice();
    await caller.deliver(dingtalk.mediaBodyOf({ from: "m1", kind: "picture", bytes: photo }));
    expect(ledger.received).toMatchObject([{ text: "", attachment: "image" }]);
    const read = async () => Buffer.from((await ledger.received[0]?.media?.[0]?.read()) ?? []).toString();
    expect(await read()).toBe(String(photo));
    clock.moveSeconds(14 * 60);
    expect(await read()).toBe(String(photo));
    clock.moveSeconds(60);
    await expect(read()).rejects.toThrow("not-kept");
  });

  test("that comes four times costs one call of the month's", async () => {
    const { caller, count, dingtalk, ledger } = await startOffice();
    const body = dingtalk.mediaBodyOf({ from: "m1", kind: "picture", bytes: photo }) as Body;
    await caller.deliverAtOnce(body, 3);
    await ledger.received[0]?.media?.[0]?.read();
    await caller.deliver(body);
    await ledger.received[3]?.media?.[0]?.read();
    expect([count("api"), dingtalk.storage.calls.length]).toEqual([1, 1]);
  });

  type Office = Awaited<ReturnType<typeof startOffice>>;
  const code = "/v1.0/robot/messageFiles/download";
  const address = (downloadUrl: string) => ({ kind: "http", status: 200, body: { downloadUrl } }) as const;

  test.each<[string, (office: Office) => void, string]>([
    [
      "another host",
      ({ dingtalk }) => dingtalk.api.failNext(code, address("https://evil.example/photo?sign=s")),
      "host-not-configured",
    ],
    [
      "this machine",
      ({ dingtalk }) => dingtalk.api.failNext(code, address("http://127.0.0.1:1/photo")),
      "host-not-configured",
    ],
    [
      "the cloud's own data",
      ({ dingtalk }) => dingtalk.api.failNext(code, address("http://169.254.169.254/latest/")),
      "host-not-configured",
    ],
    ["no address", ({ dingtalk }) => dingtalk.api.failNext(code, address("nowhere")), "not-an-address"],
    [
      "a code that ended",
      ({ clock }) => clock.moveSeconds(3600),
      "download-code: invalidParameter.robotCode.downloadCode",
    ],
    [
      "an address that ended",
      ({ dingtalk }) => dingtalk.storage.failNext("/im/file.file", { kind: "http", status: 403, body: "" }),
      "gone",
    ],
    [
      "an address that leads on",
      ({ dingtalk }) =>
        dingtalk.storage.failNext("/im/file.file", {
          kind: "http",
          status: 302,
          headers: { location: "http://127.0.0.1:1/" },
        }),
      "http-302",
    ],
    [
      "a store that says it is too large",
      ({ dingtalk }) =>
        dingtalk.storage.failNext("/im/file.file", {
          kind: "http",
          status: 200,
          body: "x".repeat(21 * 1024 * 1024),
        }),
      "too-large",
    ],
    ["an API without calls left", ({ dingtalk }) => dingtalk.api.failNext(code, used), "exhausted"],
  ])("is not fetched from %s, which the log tells; its message counts", async (_name, spoil, reason) => {
    const office = await startOffice();
    const { caller, dingtalk, ledger, lines, logText } = office;
    const body = dingtalk.mediaBodyOf({ from: "m1", kind: "picture" }) as Body;
    spoil(office);
    expect(await caller.deliver(body)).toMatchObject({ status: 200 });
    await expect(ledger.received[0]?.media?.[0]?.read()).rejects.toThrow(reason);
    expect(lines.filter(({ level }) => level >= 40)).toMatchObject([
      { platform: "dingtalk", bot: "main", kind: "image", code: reason },
    ]);
    expect(logText()).not.toMatch(/sign=|Expires|mIof|access-token/);
  });

  test("costs no call where half of the month's are used: those are for what the office says", async () => {
    const { caller, count, dingtalk, ledger, lines } = await startOffice({ usedShare: 0.5 });
    await caller.sendMedia({ from: "m1", kind: "picture" });
    await expect(ledger.received[0]?.media?.[0]?.read()).rejects.toThrow("calls-kept-for-messages");
    expect([count("api"), dingtalk.storage.calls]).toEqual([0, []]);
    expect(lines.filter(({ level }) => level >= 40)).toMatchObject([{ code: "calls-kept-for-messages" }]);
  });

  test("does not keep its message waiting where the store says nothing", async () => {
    const { caller, dingtalk } = await startOffice();
    dingtalk.storage.failNext("/im/file.file", { kind: "hang-after" });
    await caller.say({
      from: "m1",
      chat: group,
      text: [{ atRobot: true }, "走访王秀英户", { picture: photo }],
    });
    await until(() => expect(dingtalk.sessionPosts).toMatchObject([{ text: "记好了 #0612-1" }]));
  });
});

const used = {
  kind: "http",
  status: 403,
  body: { code: "Forbidden.AccessDenied.ApiCountLimitForOrg", message: "", requestid: "R" },
} as const;

test("a photo at a configured host is fetched by https, and from no private address", async () => {
  const { caller, dingtalk, ledger } = await startOffice({ isStranger: true });
  await caller.deliver(dingtalk.mediaBodyOf({ from: "m1", kind: "picture" }));
  await expect(ledger.received[0]?.media?.[0]?.read()).rejects.toThrow("private-address");
  expect(dingtalk.storage.calls).toEqual([]);
});

describe("hostile requests", () => {
  test.each(hostileRequests)("%s", async (_name, flaws, status, code) => {
    const { caller, dingtalk, ledger, lines, logText } = await startOffice();
    const body = dingtalk.bodyOf({ from: "m1", text: "走访孙有田户" });
    expect((await caller.deliver(body, flaws)).status).toBe(status);
    expect(ledger.received).toEqual([]);
    expect(lines.filter(({ level }) => level >= 40)).toMatchObject([{ bot: "main", status, code }]);
    expect(logText()).not.toMatch(/孙有田|"stack"/);
    expect(logText()).not.toContain(usualRobot.clientSecret);
  });

  test.each(["x", "", "a-long-random-word-0002", "A-LONG-RANDOM-WORD-0001"])(
    "at the address with the path secret %j nobody is there, and the log does not show it",
    async (guess) => {
      const { address, dingtalk, ledger, logText } = await startOffice();
      expect(await dingtalk.caller(`${address}${guess}`).say({ from: "m1", text: "走访" })).toMatchObject({
        status: 404,
      });
      expect(ledger.received).toEqual([]);
      if (guess.length > 1) expect(logText()).not.toContain(guess);
    },
  );

  test("a robot of another way in has no address", async () => {
    const { address, dingtalk, ledger } = await startOffice({ mode: "stream" });
    for (const guess of ["x", "undefined"]) {
      expect(await dingtalk.caller(`${address}${guess}`).say({ from: "m1", text: "走访" })).toMatchObject({
        status: 404,
      });
    }
    expect(ledger.received).toEqual([]);
  });

  test("without a configured organisation any is taken, and the log tells once which", async () => {
    const { caller, ledger, lines } = await startOffice({
      robotFields: `robotCode: ${usualRobot.robotCode}`,
    });
    await caller.say({ from: "m1", text: "走访" });
    await caller.say({ from: "m1", text: "走访" });
    expect(ledger.received.length).toBe(2);
    expect(lines.filter((line) => line["corpId"] === corpId).length).toBe(1);
  });

  test("the same request again is the same message again", async () => {
    const { caller, dingtalk, ledger } = await startOffice();
    const body = dingtalk.bodyOf({ from: "m1", text: "走访" });
    const timestamp = Date.parse("2026-06-12T07:30:00Z");
    for (let count = 0; count < 3; count += 1) {
      expect((await caller.deliver(body, { timestamp })).status).toBe(200);
    }
    expect(ledger.written.size).toBe(1);
    await until(() => expect(dingtalk.sessionPosts.length).toBe(1));
  });
});
