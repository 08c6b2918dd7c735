import { describe, expect, onTestFinished, test } from "vitest";
import type { InboundMessage } from "../../../src/chat/platform.ts";
import { createAppCaller, type Failure, seal, sign, startWecomApi } from "../../emulators/wecom.ts";
import { corpId, encodingAesKey, token, v1, v2 } from "../../fixtures/wecom-vectors.ts";
import { ledgerOf, type Started, startAdapter } from "./support.ts";

/** A self-built app: what its members type in it. */

async function startApp(parts: Started = {}, options: { deadlineMs?: number } = {}) {
  let nowMs = () => Date.parse("2026-06-12T08:00:00.000Z");
  const api = await startWecomApi({ now: () => nowMs(), corpId, agentId: 218, members: { WangFang: {} } });
  onTestFinished(api.stop);
  const { secret, base: apiBase } = api;
  const config = { id: "app", corpId, agentId: 218, secret, token, encodingAesKey };
  const started = await startAdapter({ ...parts, wecom: { apiBase, app: config } });
  nowMs = started.clock.nowMs;
  const url = `${started.url}/app`;
  const app = createAppCaller({ url, token, encodingAesKey, corpId, agentId: 218, now: nowMs, ...options });
  return { ...started, api, app, url };
}

test("its address is checked and saved", async () => {
  const { app } = await startApp();
  expect(await app.checkUrl()).toMatchObject({ saved: true });
});

test("V1 and V2 of the documents are read", async () => {
  const { url, ledger } = await startApp({ startsAt: "2014-09-02T12:10:00.000Z" });
  const query = (vector: typeof v1) =>
    `msg_signature=${vector.signature}&timestamp=${vector.timestamp}&nonce=${vector.nonce}`;
  const check = await fetch(`${url}?${query(v1)}&echostr=${encodeURIComponent(v1.encrypted)}`);
  expect(await check.text()).toBe(v1.message);
  const body = `<xml><ToUserName><![CDATA[${corpId}]]></ToUserName><Encrypt><![CDATA[${v2.encrypted}]]></Encrypt><AgentID><![CDATA[218]]></AgentID></xml>`;
  expect((await fetch(`${url}?${query(v2)}`, { method: "POST", body })).status).toBe(200);
  expect(ledger.received).toMatchObject([
    {
      messageId: "4561255354251345929",
      userId: "mycreate",
      text: "hello",
      sentAt: "2014-09-02T12:10:13.000Z",
    },
  ]);
});

test("a text is heard from an account that the app can write to, and answered without marks", async () => {
  const ledger = ledgerOf({ answer: () => "**记好了** #0612-1\n> <@all>" });
  const { app } = await startApp({ receive: ledger.receive });
  const { reply, attempts } = await app.say("WangFang", " 走访孙有田户 ]]> & <b> ");
  expect([attempts, reply]).toEqual([1, "记好了 #0612-1\n＜@all>"]);
  expect(ledger.received).toMatchObject([
    {
      ...{ platform: "wecom", botId: "app", scope: "wecom-corp", userId: "WangFang" },
      chat: { id: "WangFang", kind: "private" },
      text: "走访孙有田户 ]]> & <b>",
      reply: { maxBytes: 2048, markup: "plain", hasButtons: false },
    },
  ]);
});

test("digits stay what they are: no number, no leading zero lost", async () => {
  const { app, ledger } = await startApp();
  await app.say("0071", "007", "4561255354251345929");
  expect(ledger.received).toMatchObject([{ messageId: "4561255354251345929", userId: "0071", text: "007" }]);
});

test("a body is read for its Encrypt alone, wherever it stands", async () => {
  const { url, ledger, clock } = await startApp();
  const timestamp = String(Math.floor(clock.nowMs() / 1000));
  const message = `<xml><FromUserName>u</FromUserName><CreateTime>${timestamp}</CreateTime><MsgType>text</MsgType><Content>走访</Content><MsgId>1</MsgId></xml>`;
  const encrypted = seal(encodingAesKey, message, { receiveId: corpId });
  const query = `msg_signature=${sign(token, timestamp, "n", encrypted)}&timestamp=${timestamp}&nonce=n`;
  const bodies = [
    `<xml><Encrypt>${encrypted}</Encrypt></xml>`,
    `\n<xml>\n  <AgentID/>\n  <Encrypt> <![CDATA[${encrypted}]]> </Encrypt>\n  <ToUserName>x</ToUserName>\n</xml>\n`,
    `<xml>${"<a></a>".repeat(5000)}<Encrypt>${encrypted}</Encrypt></xml>`,
  ];
  for (const body of bodies)
    expect((await fetch(`${url}?${query}`, { method: "POST", body })).status).toBe(200);
  expect(ledger.received.map(({ text }) => text)).toEqual(["走访", "走访", "走访"]);
});

test("the same MsgId again is the same message again, at once as well", async () => {
  const { app, ledger } = await startApp();
  const deliveries = await Promise.all([1, 2, 3].map(() => app.say("WangFang", "走访孙有田户", "77")));
  expect(new Set(deliveries.map(({ reply }) => reply)).size).toBe(1);
  expect(ledger.written.size).toBe(1);
});

test("an answer too long for one message is cut, and says so", async () => {
  const ledger = ledgerOf({ answer: () => "走访孙有田户\n".repeat(200) });
  const { app } = await startApp({ receive: ledger.receive });
  const { reply } = await app.say("WangFang", "x");
  expect(Buffer.byteLength(reply ?? "")).toBeLessThanOrEqual(2048);
  expect(reply).toContain("后面的没有显示");
});

test("an answer that takes longer is written by the app, once, and the platform does not resend", async () => {
  const gate = Promise.withResolvers<void>();
  const ledger = ledgerOf({ slow: () => gate.promise });
  const { app, api } = await startApp({ receive: ledger.receive, times: { patienceMs: 30 } });
  const deliveries = await Promise.all([1, 2].map(() => app.say("WangFang", "走访孙有田户", "77")));
  expect(deliveries).toEqual(Array(2).fill({ attempts: 1, status: 200, reply: null }));
  gate.resolve();
  await expect.poll(() => api.privateMessages).toMatchObject([{ to: "WangFang", content: "记好了 #0612-1" }]);
});

test.each([
  ["image", "image"],
  ["voice", "voice"],
  ["video", "video"],
  ["file", "file"],
  ["location", "other"],
  ["link", "other"],
] as const)("%s is heard as an attachment without words", async (kind, attachment) => {
  const { app, ledger } = await startApp();
  await app.sendMedia("WangFang", kind);
  expect(ledger.received).toMatchObject([{ text: "", attachment }]);
});

describe("what a member sends to the app", () => {
  const cow = { name: "cow.jpg", bytes: Buffer.from("a photo of a cow") };
  const read = async (ledger: { received: readonly InboundMessage[] }) =>
    Buffer.from((await ledger.received[0]?.media?.[0]?.read()) ?? "").toString();

  test.each(["image", "voice", "video", "file"] as const)(
    "as %s is fetched with the app's token, and read when its id has long ended",
    async (kind) => {
      const { app, api, ledger, clock } = await startApp();
      await app.sendMedia("WangFang", kind, { MediaId: api.hear(kind, cow) });
      expect(ledger.received).toMatchObject([{ attachment: kind, media: [{ kind, name: null }] }]);
      expect(await read(ledger)).toBe("a photo of a cow");
      clock.moveSeconds(14 * 60);
      expect(await read(ledger)).toBe("a photo of a cow");
      expect(api.calls).toEqual(["/cgi-bin/gettoken", "/cgi-bin/media/get"]);
    },
  );

  test("shares one token with what the app writes, and asks for a fresh one where it was taken back", async () => {
    const { app, api, ledger, adapter } = await startApp();
    const route = adapter.routes.find(({ id }) => id === "wecom-app");
    expect(await route?.send({ kind: "text", to: "WangFang", text: "你好" })).toEqual({ kind: "sent" });
    api.spoilToken(42001);
    await app.sendMedia("WangFang", "image", { MediaId: api.hear("image", cow) });
    expect(await read(ledger)).toBe("a photo of a cow");
    expect(api.tokensIssued()).toBe(2);
  });

  type App = Awaited<ReturnType<typeof startApp>>;
  test.each<[string, (started: App) => string, string]>([
    ["whose id nobody knows", () => "nobody-knows", "gone"],
    [
      "of more than 20 MB",
      ({ api }) => api.hear("file", { ...cow, bytes: Buffer.alloc(21 * 1024 * 1024) }),
      "too-large",
    ],
    ["that a proxy answers for", failing({ kind: "http", status: 200, body: "<html>" }), "http-200"],
    [
      "that leads elsewhere",
      failing({ kind: "http", status: 302, headers: { location: "http://127.0.0.1:1/" } }),
      "http-302",
    ],
    ["asked for too often", failing({ kind: "errcode", errcode: 45009 }), "limited"],
    ["from an address that is not trusted", failing({ kind: "errcode", errcode: 60020 }), "60020"],
  ])("%s is told in the log, and the message is answered", async (_name, idOf, code) => {
    const started = await startApp();
    const { app, ledger, lines, logText, api } = started;
    const { reply } = await app.sendMedia("WangFang", "file", { MediaId: idOf(started) });
    expect(reply).toBe("记好了 #0612-1");
    await expect(ledger.received[0]?.media?.[0]?.read()).rejects.toThrow(code);
    expect(lines.filter(({ level }) => level >= 40)).toMatchObject([
      { platform: "wecom", bot: "app", kind: "file", code },
    ]);
    expect(logText()).not.toMatch(/access-token|nobody-knows|media-/);
    expect(logText()).not.toContain(api.secret);
  });

  function failing(failure: Failure) {
    return ({ api }: App) => {
      api.failNext("/cgi-bin/media/get", failure);
      return api.hear("file", cow);
    };
  }

  test.each([{ MediaId: "" }, { MediaId: "x".repeat(513) }])(
    "without an id is heard all the same: %j",
    async (more) => {
      const { app, api, ledger } = await startApp();
      await app.sendMedia("WangFang", "image", more);
      expect(ledger.received).toMatchObject([{ attachment: "image" }]);
      expect(ledger.received[0]).not.toHaveProperty("media");
      expect(api.calls).toEqual([]);
    },
  );
});

test("a late answer that the platform does not take yet is written again", async () => {
  const gate = Promise.withResolvers<void>();
  const ledger = ledgerOf({ slow: () => gate.promise });
  const waits: number[] = [];
  const wait = async (ms: number) => {
    waits.push(ms);
  };
  const { app, api } = await startApp({ receive: ledger.receive, times: { patienceMs: 30, wait } });
  api.failNext("/cgi-bin/message/send", { kind: "errcode", errcode: 45009 });
  await app.say("WangFang", "走访孙有田户");
  gate.resolve();
  await expect.poll(() => api.privateMessages).toMatchObject([{ content: "记好了 #0612-1" }]);
  expect(waits).toEqual([60_000]);
});

test("a late answer that waits when the service stops is told as such", async () => {
  const gate = Promise.withResolvers<void>();
  const ledger = ledgerOf({ slow: () => gate.promise });
  const started = await startApp({ receive: ledger.receive, times: { patienceMs: 30 } });
  const { app, api, adapter, unanswered } = started;
  api.failNext("/cgi-bin/message/send", { kind: "errcode", errcode: 45009 });
  await app.say("WangFang", "走访孙有田户");
  gate.resolve();
  await expect.poll(() => api.calls.filter((path) => path.endsWith("/message/send")).length).toBe(1);
  await adapter.stop();
  expect(unanswered).toMatchObject([{ botId: "app", result: { kind: "limited" }, stopped: true }]);
});

test("a late answer to somebody who is out of range by then is told", async () => {
  const gate = Promise.withResolvers<void>();
  const ledger = ledgerOf({ slow: () => gate.promise });
  const { app, api, unanswered } = await startApp({ receive: ledger.receive, times: { patienceMs: 30 } });
  api.failNext("/cgi-bin/message/send", { kind: "errcode", errcode: 81013 });
  await app.say("WangFang", "走访孙有田户");
  gate.resolve();
  await expect
    .poll(() => unanswered)
    .toMatchObject([{ botId: "app", result: { code: "81013", fault: "person-out-of-range" } }]);
});

test.each(["subscribe", "enter_agent", "template_card_event", "something_new"])(
  "%s is answered with nothing",
  async (event) => {
    const { app, ledger } = await startApp();
    expect(await app.event("WangFang", event)).toEqual({ attempts: 1, status: 200, reply: null });
    expect(ledger.received).toEqual([]);
  },
);

test("without token and key the app only writes", async () => {
  const app = { id: "app", corpId, agentId: 218, secret: "s" };
  const { adapter } = await startAdapter({ wecom: { app } });
  expect(adapter.routers).toEqual([]);
  expect(adapter.routes.map(({ id }) => id)).toContain("wecom-app");
});

describe("hostile requests", () => {
  const now = Date.parse("2026-06-12T08:00:00.000Z") / 1000;
  const sealed = (xml: string | Uint8Array, receiveId = corpId) => seal(encodingAesKey, xml, { receiveId });
  const envelope = (inner: string) => `<xml>${inner}</xml>`;
  const message = (inner: string) =>
    `<xml><FromUserName>u</FromUserName><CreateTime>${now}</CreateTime>${inner}</xml>`;
  const text = message("<MsgType>text</MsgType><Content>x</Content><MsgId>1</MsgId>");

  test.each<
    [string, { encrypted?: string; body?: string | Uint8Array; query?: Record<string, string> }, number]
  >([
    ["a wrong signature", { query: { msg_signature: "0".repeat(40) } }, 403],
    ["61 minutes old", { query: { timestamp: String(now - 3660) } }, 403],
    ["for another corp", { encrypted: sealed(text, "ww-other") }, 403],
    ["for nobody", { encrypted: sealed(text, "") }, 403],
    ["JSON", { body: '{"encrypt":"x"}' }, 400],
    ["nothing", { body: "" }, 400],
    ["no Encrypt", { body: envelope("<A>1</A>") }, 400],
    ["two Encrypt", { body: envelope("<Encrypt>a</Encrypt><Encrypt>b</Encrypt>") }, 400],
    ["an Encrypt of elements", { body: envelope("<Encrypt><A>1</A></Encrypt>") }, 400],
    ["an open end", { body: "<xml><Encrypt>x" }, 400],
    [
      "a declared entity",
      { body: `<!DOCTYPE xml [<!ENTITY e "x">]>${envelope("<Encrypt>&e;</Encrypt>")}` },
      400,
    ],
    [
      "an entity inside",
      { body: envelope('<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><Encrypt>&e;</Encrypt>') },
      400,
    ],
    [
      "an entity in the message",
      { encrypted: sealed(`<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]>${text}`) },
      400,
    ],
    [
      "a billion laughs",
      {
        body: `<!DOCTYPE a [<!ENTITY a "${"x".repeat(1000)}"><!ENTITY b "&a;&a;&a;&a;">]>${envelope("<Encrypt>&b;</Encrypt>")}`,
      },
      400,
    ],
    ["elements 9,000 deep", { body: `<xml>${"<a>".repeat(9000)}${"</a>".repeat(9000)}</xml>` }, 400],
    ["elements 10,000 deep", { body: `<xml>${"<a>".repeat(10_000)}${"</a>".repeat(10_000)}</xml>` }, 413],
    [
      "a message 6,000 deep",
      { encrypted: sealed(`<xml>${"<a>".repeat(6000)}${"</a>".repeat(6000)}</xml>`) },
      400,
    ],
    [
      "a message 10,000 deep",
      { encrypted: sealed(`<xml>${"<a>".repeat(10_000)}${"</a>".repeat(10_000)}</xml>`) },
      413,
    ],
    ["5 MB", { body: Buffer.alloc(5 * 1024 * 1024, "x") }, 413],
    ["110,000 empty elements", { body: envelope("<a></a>".repeat(110_000)) }, 413],
    ["more than 64 KiB", { body: envelope(`<A>${"x".repeat(64 * 1024)}</A>`) }, 413],
    ["9,000 empty elements", { body: envelope("<a></a>".repeat(9_000)) }, 400],
    ["7,000 openings", { body: envelope("<Encrypt>".repeat(7_000)) }, 400],
    ["spaces that never end", { body: `<xml><Encrypt>${" ".repeat(60_000)}</xml>` }, 400],
    ["an Encrypt of nothing", { body: envelope("<Encrypt><![CDATA[]]></Encrypt>") }, 400],
    [
      "not UTF-8",
      {
        body: Buffer.concat([
          Buffer.from("<xml><Encrypt>"),
          Buffer.from([0xff]),
          Buffer.from("</Encrypt></xml>"),
        ]),
      },
      400,
    ],
    ["a prototype", { body: envelope("<__proto__><a>1</a></__proto__>") }, 400],
    ["a message that is not UTF-8", { encrypted: sealed(Buffer.from([0x3c, 0xc3, 0x28])) }, 400],
    ["a message that is JSON", { encrypted: sealed("{}") }, 400],
    ["no MsgType", { encrypted: sealed(message("<Content>x</Content><MsgId>1</MsgId>")) }, 400],
    ["no MsgId", { encrypted: sealed(message("<MsgType>text</MsgType><Content>x</Content>")) }, 400],
    [
      "a MsgId of letters",
      { encrypted: sealed(message("<MsgType>text</MsgType><Content>x</Content><MsgId>a</MsgId>")) },
      400,
    ],
    ["no Content", { encrypted: sealed(message("<MsgType>text</MsgType><MsgId>1</MsgId>")) }, 400],
    ["no sender", { encrypted: sealed(text.replace(/<FromUserName>.*<\/FromUserName>/, "")) }, 400],
    [
      "two senders",
      { encrypted: sealed(text.replace("</xml>", "<FromUserName>v</FromUserName></xml>")) },
      400,
    ],
    ["no time", { encrypted: sealed(text.replace(/<CreateTime>.*<\/CreateTime>/, "")) }, 400],
  ])("%s", async (_name, request, status) => {
    const { url, ledger, lines, logText } = await startApp();
    const encrypted = request.encrypted ?? sealed(text);
    const timestamp = request.query?.["timestamp"] ?? String(now);
    const signature = sign(token, timestamp, "n", encrypted);
    const query = new URLSearchParams({ msg_signature: signature, timestamp, nonce: "n", ...request.query });
    const body = request.body ?? envelope(`<Encrypt>${encrypted}</Encrypt>`);
    const response = await fetch(`${url}?${query}`, { method: "POST", body });
    const answer = await response.text();
    expect([response.status, answer]).toEqual([status, expect.stringMatching(/^[\w ,;.:&-]{1,80}$/)]);
    expect(ledger.received).toEqual([]);
    expect(lines.filter(({ level }) => level === 40)).toMatchObject([{ bot: "app", status }]);
    expect(logText()).not.toMatch(/passwd|"stack"/);
  });
});
