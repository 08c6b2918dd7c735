import { describe, expect, test } from "vitest";
import { replyIdOf } from "../../../src/chat/platform.ts";
import { open, type Payload, seal, sealRaw, sign } from "../../emulators/wecom.ts";
import { encodingAesKey, j1, j3, token, type Vector, v1 } from "../../fixtures/wecom-vectors.ts";
import { ledgerOf, startBot } from "./support.ts";

const private1 = { msgid: "M1", chattype: "single", from: { userid: "wangfang" } };
const text1: Payload = { ...private1, msgtype: "text", text: { content: "走访孙有田户" } };

const idOf = (messageId: string) => replyIdOf({ platform: "wecom", botId: "main", messageId });

function addressOf(url: string, vector: Vector, echostr = vector.encrypted): string {
  const query = `msg_signature=${vector.signature}&timestamp=${vector.timestamp}&nonce=${vector.nonce}`;
  return `${url}?${query}&echostr=${encodeURIComponent(echostr)}`;
}

describe("the URL check", () => {
  test("is passed", async () => {
    const { wecom } = await startBot();
    expect(await wecom.checkUrl()).toEqual({ saved: true, status: 200, reason: "ok" });
  });

  test("answers V1 with exactly its digits", async () => {
    const { url } = await startBot({
      bot: { receiveId: v1.receiveId },
      startsAt: "2014-09-02T12:06:29.000Z",
    });
    const response = await fetch(addressOf(url, v1));
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toMatch(/^text\/plain/);
    expect(await response.text()).toBe("1616140317555161061");
  });

  test("answers J3", async () => {
    const { url } = await startBot({ startsAt: "2023-11-14T22:13:22.000Z" });
    expect(await (await fetch(addressOf(url, j3))).text()).toBe("1234567890");
  });

  test.each([
    [
      "an echostr with spaces for +",
      addressOf("", v1, v1.encrypted.replaceAll("+", " ")),
      "the signature does not match",
    ],
    [
      "a literal + , which is a space in a query",
      addressOf("", v1).replaceAll("%2B", "+"),
      "the signature does not match",
    ],
    [
      "one digit of the nonce changed",
      addressOf("", { ...v1, nonce: "263014781" }),
      "the signature does not match",
    ],
    ["an echostr cut short", addressOf("", v1, v1.encrypted.slice(0, -6)), "the signature does not match"],
    ["no echostr", addressOf("", v1).replace(/&echostr=.*/, ""), "the address needs echostr exactly once"],
    ["two echostr", `${addressOf("", v1)}&echostr=x`, "the address needs echostr exactly once"],
    [
      "two signatures",
      `${addressOf("", v1)}&msg_signature=x`,
      "the address needs msg_signature exactly once",
    ],
    ["nothing", "", "the address needs msg_signature exactly once"],
  ])("refuses %s", async (_name, query, reason) => {
    const { url } = await startBot({
      bot: { receiveId: v1.receiveId },
      startsAt: "2014-09-02T12:06:29.000Z",
    });
    const response = await fetch(`${url}${query}`);
    expect([response.status, await response.text()]).toEqual([403, reason]);
  });

  test("refuses an old one", async () => {
    const { url } = await startBot();
    const response = await fetch(addressOf(url, v1));
    expect([response.status, await response.text()]).toEqual([
      403,
      "the timestamp is more than 60 minutes off",
    ]);
  });

  test("an unknown bot is not there", async () => {
    const { url } = await startBot();
    expect((await fetch(`${url}x`)).status).toBe(404);
    expect((await fetch(`${url}x`, { method: "POST", body: "{}" })).status).toBe(404);
  });

  test("a bot with another token or key is not saved", async () => {
    const { wecom } = await startBot({}, { token: "another" });
    expect(await wecom.checkUrl()).toMatchObject({ saved: false, status: 403 });
    const other = await startBot({}, { encodingAesKey: "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG" });
    expect(await other.wecom.checkUrl()).toMatchObject({ saved: false, status: 403 });
  });
});

describe("a message", () => {
  test("is received, and answered with a finished stream", async () => {
    const { wecom, ledger } = await startBot();
    const delivery = await wecom.say({ from: "wangfang", text: "走访孙有田户", msgid: "M7" });
    expect(delivery).toEqual({
      delivered: true,
      attempts: 1,
      status: 200,
      reply: { kind: "stream", stream: { id: idOf("M7"), finish: true, content: "记好了 #0612-1" } },
    });
    expect(ledger.received).toEqual([
      {
        platform: "wecom",
        botId: "main",
        messageId: "M7",
        scope: "wecom-bot",
        userId: "wangfang",
        chat: { id: "wangfang", kind: "private" },
        text: "走访孙有田户",
        sentAt: "2026-06-12T08:00:00.000Z",
        reply: {
          atOnceBy: "2026-06-12T08:00:05.000Z",
          lateBy: "2026-06-12T09:00:00.000Z",
          maxBytes: 20480,
          markup: "wecom-markdown",
          hasButtons: true,
        },
      },
    ]);
  });

  test("of a group comes without the mention, ids in their own case", async () => {
    const { wecom, ledger } = await startBot();
    await wecom.say({ from: "WangFang", chat: "wrAbC", text: "走访连心户", mention: "@连心\u2005" });
    expect(ledger.received).toMatchObject([
      { userId: "WangFang", chat: { id: "wrAbC", kind: "group" }, text: "走访连心户" },
    ]);
  });

  test("J1 is read as the documents say", async () => {
    const { url, ledger } = await startBot({
      bot: { names: ["助手"] },
      startsAt: "2023-11-14T22:13:20.000Z",
    });
    const query = `msg_signature=${j1.signature}&timestamp=${j1.timestamp}&nonce=${j1.nonce}`;
    const body = JSON.stringify({ encrypt: j1.encrypted });
    const response = await fetch(`${url}?${query}`, { method: "POST", body });
    expect(response.status).toBe(200);
    expect(ledger.received).toMatchObject([{ messageId: "M1", text: "走访孙有田户,送化肥2袋" }]);
  });

  test("the same five times at once: five answers, equal after decryption, one stream id", async () => {
    const gate = Promise.withResolvers<void>();
    const ledger = ledgerOf({ slow: () => gate.promise });
    const { wecom } = await startBot({ receive: ledger.receive });
    const deliveries = wecom.deliverAtOnce(text1, 5);
    await expect.poll(() => ledger.received.length).toBeGreaterThan(0);
    gate.resolve();
    const replies = (await deliveries).map(({ reply }) => reply);
    expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBe(1);
    expect(replies[0]).toMatchObject({ kind: "stream", stream: { id: idOf("M1") } });
    expect(ledger.written.size).toBe(1);
    expect(wecom.screenOf("wangfang")).toEqual(["记好了 #0612-1"]);
  });

  test("a slow answer is given to the next delivery of the message, once written", async () => {
    const gate = Promise.withResolvers<void>();
    const ledger = ledgerOf({ slow: () => gate.promise });
    const { wecom } = await startBot({ receive: ledger.receive }, { deadlineMs: 100, resends: 2 });
    expect(await wecom.deliver(text1)).toMatchObject({ attempts: 3, status: null });
    gate.resolve();
    expect(await wecom.deliver(text1)).toMatchObject({ status: 200, reply: { stream: { id: idOf("M1") } } });
    expect(ledger.written.size).toBe(1);
  });

  test("messages out of order and of the same second are all received", async () => {
    const { wecom, ledger } = await startBot();
    const payloads = ["M3", "M1", "M2"].map((msgid) => ({ ...text1, msgid }));
    await Promise.all(payloads.map((payload) => wecom.deliver(payload)));
    expect(ledger.received.map(({ messageId }) => messageId).sort()).toEqual(["M1", "M2", "M3"]);
  });

  test.each([
    ["its own time", -300, "2026-06-12T07:55:00.000Z"],
    ["a time of yesterday", -90_000, "2026-06-12T08:00:00.000Z"],
    ["a time to come", 700, "2026-06-12T08:00:00.000Z"],
  ])("with %s (%i s) was sent at %s UTC", async (_name, seconds, sentAt) => {
    const { wecom, ledger, clock } = await startBot();
    await wecom.deliver({ ...text1, create_time: clock.nowMs() / 1000 + seconds });
    expect(ledger.received).toMatchObject([{ sentAt }]);
  });

  test("an answer too long for one message is cut, and says so", async () => {
    const ledger = ledgerOf({ answer: () => "走访孙有田户\n".repeat(2000) });
    const { wecom } = await startBot({ receive: ledger.receive });
    const { reply } = await wecom.deliver(text1);
    const content = reply?.kind === "stream" ? reply.stream.content : "";
    expect(Buffer.byteLength(content)).toBeGreaterThan(20_000);
    expect(content).toMatch(/走访孙有田户\n……\(太长了,后面的没有显示\)$/);
  });

  test("what no database can hold is taken out of the text", async () => {
    const { wecom, ledger } = await startBot();
    await wecom.deliver({ ...text1, text: { content: "走访\u0000孙有田\ud83d户" } });
    expect(ledger.received).toMatchObject([{ text: "走访孙有田\ufffd户" }]);
  });

  test("an answer calls nobody", async () => {
    const ledger = ledgerOf({ answer: () => "没有找到 <@all>" });
    const { wecom } = await startBot({ receive: ledger.receive });
    expect(await wecom.deliver(text1)).toMatchObject({ reply: { stream: { content: "没有找到 ＜@all>" } } });
  });

  test("nothing to say is an empty answer", async () => {
    const ledger = ledgerOf({ answer: () => "" });
    const { wecom } = await startBot({ receive: ledger.receive });
    expect(await wecom.deliver(text1)).toMatchObject({ status: 200, reply: { kind: "empty" } });
  });
});

describe("kinds of messages", () => {
  test.each<[string, Record<string, unknown> & { msgtype: string }, Record<string, unknown>]>([
    [
      "a voice message is its transcript",
      { msgtype: "voice", voice: { content: "走访孙有田户" } },
      { text: "走访孙有田户" },
    ],
    [
      "a voice message without words",
      { msgtype: "voice", voice: { content: "" } },
      { text: "", attachment: "voice" },
    ],
    ["a picture", { msgtype: "image", image: { url: "https://x" } }, { text: "", attachment: "image" }],
    ["a file", { msgtype: "file", file: { url: "https://x" } }, { text: "", attachment: "file" }],
    ["a video", { msgtype: "video", video: { url: "https://x" } }, { text: "", attachment: "video" }],
    [
      "text with pictures is the text",
      {
        msgtype: "mixed",
        mixed: {
          msg_item: [
            { msgtype: "text", text: { content: "走访孙有田户" } },
            { msgtype: "image", image: { url: "https://x" } },
            { msgtype: "text", text: { content: "送化肥2袋" } },
            { msgtype: "something-new" },
          ],
        },
      },
      { text: "走访孙有田户\n送化肥2袋" },
    ],
    [
      "pictures with a mention only",
      {
        msgtype: "mixed",
        chattype: "group",
        chatid: "wrX",
        mixed: {
          msg_item: [
            { msgtype: "text", text: { content: "@连心 " } },
            { msgtype: "image", image: { url: "https://x" } },
          ],
        },
      },
      { text: "", attachment: "image" },
    ],
    [
      "what is quoted is not reported",
      {
        msgtype: "text",
        text: { content: "收到" },
        quote: { msgtype: "text", text: { content: "走访李平户,送大米5袋" } },
      },
      { text: "收到" },
    ],
  ])("%s", async (_name, payload, message) => {
    const { wecom, ledger } = await startBot();
    expect(await wecom.deliver({ ...private1, ...payload })).toMatchObject({
      reply: { kind: "stream" },
    });
    expect(ledger.received).toMatchObject([message]);
    expect("attachment" in (ledger.received[0] ?? {})).toBe("attachment" in message);
  });

  test.each<[string, Payload]>([
    ["an unknown msgtype", { ...private1, msgtype: "location", location: {} }],
    ["an unknown event", { ...private1, msgtype: "event", event: { eventtype: "auth_change_event" } }],
    ["a card event", { ...private1, msgtype: "event", event: { eventtype: "template_card_event" } }],
    [
      "feedback",
      { ...private1, msgtype: "event", event: { eventtype: "feedback_event", feedback_event: { id: "x" } } },
    ],
    ["no sender", { ...text1, from: undefined }],
    ["an empty sender", { ...text1, from: { userid: "" } }],
    ["the system as sender", { ...text1, from: { userid: "sys" } }],
    ["a group without chatid", { ...text1, chattype: "group" }],
  ])("%s is answered with nothing, and nothing is received", async (_name, payload) => {
    const { wecom, ledger } = await startBot();
    expect(await wecom.deliver(payload)).toMatchObject({ status: 200, reply: { kind: "empty" } });
    expect(ledger.received).toEqual([]);
  });

  test("who comes in for the first time that day is welcomed with a text", async () => {
    const { wecom } = await startBot();
    expect(await wecom.enterChat("wangfang")).toMatchObject({
      reply: { kind: "text", content: "你好,发帮助" },
    });
  });

  test("a refresh of an answer given before a restart gets it again, finished", async () => {
    const answers = new Map([[`main/${idOf("M1")}`, "记好了 #0612-1"]]);
    const findAnswer = async (botId: string, replyId: string) => answers.get(`${botId}/${replyId}`) ?? null;
    const { wecom, ledger } = await startBot({ findAnswer });
    expect(await wecom.refresh(text1, idOf("M1"))).toMatchObject({
      reply: { kind: "stream", stream: { id: idOf("M1"), finish: true, content: "记好了 #0612-1" } },
    });
    expect(ledger.received).toEqual([]);
  });

  test("a refresh of what nobody knows ends, and says how to find out", async () => {
    const { wecom } = await startBot();
    expect(await wecom.refresh(text1, "unknown")).toMatchObject({
      reply: { kind: "stream", stream: { finish: true, content: expect.stringContaining("我的进度") } },
    });
  });
});

describe("hostile requests", () => {
  const now = Date.parse("2026-06-12T08:00:00.000Z") / 1000;
  const sealed = (message: string | Uint8Array) => seal(encodingAesKey, message);
  const shortPad = Buffer.concat([
    Buffer.alloc(16),
    Buffer.from([0, 0, 0, 2]),
    Buffer.from("{}"),
    Buffer.alloc(10, 0),
  ]);
  const json = (encrypted: string) => JSON.stringify({ encrypt: encrypted });

  test.each<
    [
      string,
      { encrypted?: string; body?: string | Uint8Array; query?: Record<string, string>; append?: string },
      number,
    ]
  >([
    ["a wrong signature", { query: { msg_signature: "0".repeat(40) } }, 403],
    ["no signature", { query: { msg_signature: "" } }, 400],
    ["a parameter twice", { append: "&nonce=n" }, 400],
    ["61 minutes old", { query: { timestamp: String(now - 3660) } }, 403],
    ["61 minutes early", { query: { timestamp: String(now + 3660) } }, 403],
    ["a timestamp in milliseconds", { query: { timestamp: String(now * 1000) } }, 403],
    ["a body that is not JSON", { body: "encrypt=x" }, 400],
    ["an empty body", { body: "" }, 400],
    ["a body that is not UTF-8", { body: Buffer.from([0x7b, 0xff, 0x7d]) }, 400],
    ["a body without encrypt", { body: "{}" }, 400],
    ["an encrypt that is a number", { body: '{"encrypt":1}' }, 400],
    ["a list for a body", { body: "[]" }, 400],
    ["5 MB", { body: Buffer.alloc(5 * 1024 * 1024, "x") }, 413],
    ["a body nested 10,000 deep", { body: "[".repeat(10_000) }, 400],
    [
      "a message nested 10,000 deep",
      { encrypted: sealed(`${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}`) },
      400,
    ],
    ["truncated base64", { encrypted: j1.encrypted.slice(0, -3) }, 400],
    ["base64 cut to whole groups", { encrypted: j1.encrypted.slice(0, -4) }, 400],
    ["no base64", { encrypted: "<xml></xml>" }, 400],
    ["wrong padding", { encrypted: sealRaw(encodingAesKey, shortPad) }, 400],
    [
      "another key",
      { encrypted: seal("abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG", JSON.stringify(text1)) },
      400,
    ],
    ["a message that is not UTF-8", { encrypted: sealed(Buffer.from([0x22, 0xc3, 0x28, 0x22])) }, 400],
    ["a message that is not JSON", { encrypted: sealed("<xml><!ENTITY x 'y'></xml>") }, 400],
    ["a message that is a text", { encrypted: sealed('"text"') }, 400],
    ["a message that is null", { encrypted: sealed("null") }, 400],
    ["no msgtype", { encrypted: sealed(JSON.stringify({ ...text1, msgtype: undefined })) }, 400],
    ["no msgid", { encrypted: sealed(JSON.stringify({ ...text1, msgid: undefined })) }, 400],
    [
      "a msgid that is a number",
      {
        encrypted: sealed(
          JSON.stringify({ ...text1, msgid: 4561255354251345929n.toString() }).replace(/"(456\d+)"/, "$1"),
        ),
      },
      400,
    ],
    [
      "a msgid with a control character",
      { encrypted: sealed(JSON.stringify({ ...text1, msgid: "M\u00001" })) },
      400,
    ],
    ["a text without text", { encrypted: sealed(JSON.stringify({ ...text1, text: undefined })) }, 400],
    [
      "a text that is a list",
      { encrypted: sealed(JSON.stringify({ ...text1, text: { content: ["x"] } })) },
      400,
    ],
  ])("%s", async (_name, request, status) => {
    const { url, ledger, lines, logText } = await startBot();
    const encrypted = request.encrypted ?? sealed(JSON.stringify(text1));
    const timestamp = request.query?.["timestamp"] ?? String(now);
    const signature = sign(token, timestamp, "n", encrypted);
    const query = new URLSearchParams({ msg_signature: signature, timestamp, nonce: "n", ...request.query });
    const response = await fetch(`${url}?${query}${request.append ?? ""}`, {
      method: "POST",
      body: request.body ?? json(encrypted),
    });
    const answer = await response.text();
    expect([response.status, answer]).toEqual([status, expect.stringMatching(/^[\w ,;.:&-]{1,80}$/)]);
    expect(ledger.received).toEqual([]);
    expect(lines.filter(({ level }) => level === 40)).toMatchObject([{ bot: "main", status }]);
    expect(logText()).not.toMatch(/孙有田|"stack"/);
  });

  test("another receiveid is refused where one is configured, and logged", async () => {
    const { wecom, ledger, lines } = await startBot(
      { bot: { receiveId: "ww-ours" } },
      { receiveId: "ww-theirs" },
    );
    expect((await wecom.checkUrl()).status).toBe(403);
    expect((await wecom.deliver(text1)).status).toBe(403);
    expect(ledger.received).toEqual([]);
    expect(lines).toContainEqual(expect.objectContaining({ code: "wrong-receiver", bot: "main" }));
  });

  test("where none is configured one is taken, echoed, and logged once", async () => {
    const { wecom, ledger, lines } = await startBot({}, { receiveId: "ww-corp" });
    expect((await wecom.checkUrl()).saved).toBe(true);
    expect(await wecom.deliver(text1)).toMatchObject({ status: 200, reply: { kind: "stream" } });
    expect(ledger.received.length).toBe(1);
    expect(lines.filter((line) => line["receiveId"] === "ww-corp").length).toBe(1);
  });

  test("the same request again is the same message again", async () => {
    const { url, ledger } = await startBot();
    const encrypted = sealed(JSON.stringify(text1));
    const query = new URLSearchParams({
      msg_signature: sign(token, now, "n", encrypted),
      timestamp: String(now),
      nonce: "n",
    });
    const post = async () => {
      const response = await fetch(`${url}?${query}`, { method: "POST", body: json(encrypted) });
      const reply = (await response.json()) as { encrypt: string };
      return open(encodingAesKey, reply.encrypt).message;
    };
    expect(await post()).toBe(await post());
    expect(ledger.written.size).toBe(1);
  });

  test("secrets are in no log", async () => {
    const { wecom, url, logText } = await startBot();
    await wecom.checkUrl();
    await wecom.deliver(text1);
    await fetch(`${url}?msg_signature=x`, { method: "POST", body: "{}" });
    expect(logText()).not.toContain(token);
    expect(logText()).not.toContain(encodingAesKey);
    expect(logText()).not.toContain("走访");
  });
});
