import { expect, onTestFinished, test } from "vitest";
import type { SendResult } from "../../../src/chat/platform.ts";
import { wecomAppApi } from "../../../src/chat/wecom/app-api.ts";
import { wecomAppRoute } from "../../../src/chat/wecom/app-route.ts";
import { startWecomApi } from "../../emulators/wecom.ts";
import { movableClock } from "../../support/clock.ts";

const send = "/cgi-bin/message/send";
const getToken = "/cgi-bin/gettoken";

async function startApp(options: { timeoutMs?: number; secret?: string } = {}) {
  const clock = movableClock("2026-06-15T08:00:00.000Z");
  const members = { WangFang: {}, lina: {}, outside: { visible: false }, unlicensed: { licensed: false } };
  const api = await startWecomApi({ now: clock.nowMs, members });
  onTestFinished(api.stop);
  const { corpId, agentId, secret } = api;
  const app = { id: "app", corpId, agentId, secret: options.secret ?? secret };
  const route = wecomAppRoute(wecomAppApi({ apiBase: api.base, app, clock, ...options }));
  return { api, clock, route };
}

const reminder = { kind: "text" as const, to: "WangFang", text: "# 本月还没记录\n> 走访**孙有田**户" };

test("writes to one member, as text without marks", async () => {
  const { api, route } = await startApp();
  expect(await route.send(reminder)).toEqual({ kind: "sent" });
  expect(api.privateMessages).toEqual([
    { to: "WangFang", msgtype: "text", content: "本月还没记录\n走访孙有田户" },
  ]);
});

test("tells what it can bear", async () => {
  const { route } = await startApp();
  expect(route).toMatchObject({
    id: "wecom-app",
    audience: "private",
    scope: "wecom-corp",
    maxBytes: 2048,
    perMinute: 30,
    chatIds: [],
  });
});

test("the token is fetched once for many messages at once, and again when it ends", async () => {
  const { api, clock, route } = await startApp();
  await Promise.all(Array.from({ length: 10 }, () => route.send(reminder)));
  await route.send(reminder);
  expect(api.calls.filter((path) => path === getToken).length).toBe(1);
  clock.moveSeconds(7200);
  expect(await route.send(reminder)).toEqual({ kind: "sent" });
  expect(api.calls.filter((path) => path === getToken).length).toBe(2);
});

test.each([40001, 40014, 42001])(
  "a token taken back (%i) is fetched anew once, and the message sent",
  async (code) => {
    const { api, route } = await startApp();
    await route.send(reminder);
    api.spoilToken(code);
    const results = await Promise.all(Array.from({ length: 5 }, () => route.send(reminder)));
    expect(results).toEqual(Array(5).fill({ kind: "sent" }));
    expect(api.calls.filter((path) => path === getToken).length).toBe(2);
    expect(api.privateMessages.length).toBe(6);
  },
);

test("a token refused twice is not fetched for ever", async () => {
  const { api, route } = await startApp();
  api.failNext(send, { kind: "errcode", errcode: 40014 }, { kind: "errcode", errcode: 40014 });
  expect(await route.send(reminder)).toMatchObject({ kind: "refused", code: "40014" });
  expect(api.calls).toEqual([getToken, send, getToken, send]);
});

test("a wrong secret is refused, and shown nowhere", async () => {
  const secret = "wrong-secret-9876543210";
  const { api, route } = await startApp({ secret });
  const result = await route.send(reminder);
  expect(result).toMatchObject({ kind: "refused", code: "40001" });
  expect(JSON.stringify(result)).not.toContain(secret);
  expect(api.privateMessages).toEqual([]);
});

test("secrets that the platform quotes are taken out of the reason", async () => {
  const { api, route } = await startApp();
  api.failNext(getToken, { kind: "errcode", errcode: 40001, errmsg: `invalid credential ${api.secret}` });
  expect(await route.send(reminder)).toMatchObject({
    kind: "refused",
    reason: expect.stringMatching(/^invalid credential \*\*\*/),
  });
});

test("who cannot get it is refused: unknown, invisible, without licence", async () => {
  const { route } = await startApp();
  expect(await route.send({ ...reminder, to: "nobody" })).toMatchObject({ kind: "refused", code: "81013" });
  expect(await route.send({ ...reminder, to: "outside" })).toMatchObject({ kind: "refused", code: "81013" });
  expect(await route.send({ ...reminder, to: "Unlicensed" })).toMatchObject({
    kind: "refused",
    code: "unlicenseduser",
  });
});

test("an errcode 0 with the member among the invalid ones is no success, whatever the case", async () => {
  const { api, route } = await startApp();
  const body = JSON.stringify({ errcode: 0, errmsg: "ok", invaliduser: "other|wangfang" });
  api.failNext(send, { kind: "http", status: 200, body });
  expect(await route.send(reminder)).toMatchObject({ kind: "refused", code: "invaliduser" });
});

test.each(["", "@all", "@ALL", "WangFang|lina", "Wang Fang", "a\nb"])(
  "%j is not one member, and nothing is sent",
  async (to) => {
    const { api, route } = await startApp();
    expect(await route.send({ ...reminder, to })).toMatchObject({ kind: "refused", code: "bad-user-id" });
    expect(api.calls).toEqual([]);
  },
);

test("what the platform would cut is refused whole", async () => {
  const { api, route } = await startApp();
  expect(await route.send({ kind: "text", to: "lina", text: "户".repeat(683) })).toMatchObject({
    kind: "refused",
    code: "too-long",
  });
  expect(await route.send({ kind: "text", to: "lina", text: "x".repeat(2048) })).toEqual({ kind: "sent" });
  expect(api.privateMessages[0]?.content.length).toBe(2048);
});

test("an address that the platform does not trust is refused", async () => {
  const { api, route } = await startApp();
  api.trustIp(false);
  expect(await route.send(reminder)).toMatchObject({
    kind: "refused",
    code: "60020",
    reason: expect.stringContaining("from ip: 127.0.0.1"),
  });
});

test("nothing was sent where the token could not be had", async () => {
  const { api, route } = await startApp({ timeoutMs: 200 });
  api.failNext(
    getToken,
    { kind: "break-after" },
    { kind: "hang-after" },
    { kind: "http", status: 200, body: "{}" },
  );
  for (let count = 0; count < 3; count += 1) {
    expect(await route.send(reminder)).toMatchObject({ kind: "unreachable" });
  }
  api.failNext(getToken, { kind: "errcode", errcode: 45009 });
  expect(await route.send(reminder)).toEqual({ kind: "limited", retryAfterMs: 60_000 });
  expect(await route.send(reminder)).toEqual({ kind: "sent" });
});

test.each<[string, Parameters<Awaited<ReturnType<typeof startWecomApi>>["failNext"]>[1], object]>([
  ["a busy system may be asked again", { kind: "errcode", errcode: -1 }, { kind: "unreachable" }],
  ["too often", { kind: "errcode", errcode: 45009 }, { kind: "limited", retryAfterMs: 60_000 }],
  ["a connection that broke", { kind: "break-after" }, { kind: "unknown" }],
  ["an answer that does not come", { kind: "hang-after" }, { kind: "unknown", reason: "timeout" }],
  ["an answer of another shape", { kind: "http", status: 200, body: '{"ok":true}' }, { kind: "unknown" }],
])("%s", async (_name, failure, result) => {
  const { api, route } = await startApp({ timeoutMs: 200 });
  await route.send(reminder);
  api.failNext(send, failure);
  const outcome = await route.send(reminder);
  expect(outcome).toMatchObject(result);
  expect(JSON.stringify(outcome)).not.toMatch(/access-token|app-secret/);
});

test.each([
  ["picture", "image", "chart.png"],
  ["file", "file", "周报.xlsx"],
] as const)("a %s is uploaded, and sent by its id", async (kind, msgtype, name) => {
  const { api, route } = await startApp();
  const bytes = Buffer.from("89504e470d0a1a0a", "hex");
  expect(await route.send({ to: "lina", kind, bytes, name })).toEqual({ kind: "sent" });
  expect(api.privateMessages).toMatchObject([{ to: "lina", msgtype, file: { name, bytes } }]);
  expect(api.calls).toEqual([getToken, "/cgi-bin/media/upload", send]);
});

test("a token that ends between the upload and the message loses nothing", async () => {
  const { api, route } = await startApp();
  api.failNext(send, { kind: "errcode", errcode: 42001 });
  const file = { to: "lina", kind: "file", bytes: Buffer.alloc(100), name: "周报.xlsx" } as const;
  expect(await route.send(file)).toEqual({ kind: "sent" });
  expect(api.privateMessages.length).toBe(1);
});

test.each([
  ["nothing", 0, "too-small"],
  ["five bytes", 5, "too-small"],
  ["more than 20 MB", 20 * 1024 * 1024 + 1, "too-large"],
])("a file of %s is not even tried", async (_name, size, code) => {
  const { api, route } = await startApp();
  const file = { to: "lina", kind: "file", bytes: Buffer.alloc(size), name: "x" } as const;
  expect(await route.send(file)).toMatchObject({ kind: "refused", code });
  expect(api.calls).toEqual([]);
});

test.each<[string, Parameters<Awaited<ReturnType<typeof startWecomApi>>["failNext"]>[1], object]>([
  [
    "that breaks off may be tried again: nobody saw anything",
    { kind: "break-after" },
    { kind: "unreachable" },
  ],
  ["that is refused", { kind: "errcode", errcode: 40006 }, { kind: "refused", code: "40006" }],
  ["too often", { kind: "errcode", errcode: 45009 }, { kind: "limited" }],
])("an upload %s", async (_name, failure, result) => {
  const { api, route } = await startApp();
  api.failNext("/cgi-bin/media/upload", failure);
  const file = { to: "lina", kind: "file", bytes: Buffer.alloc(100), name: "x" } as const;
  expect(await route.send(file)).toMatchObject(result);
  expect(api.privateMessages).toEqual([]);
});

test.each([
  [81013, "person-out-of-range"],
  [60111, "person-out-of-range"],
  [60020, "not-allowed"],
  [48002, "not-allowed"],
  [40058, undefined],
])("%i is told to the coordinators as %s", async (errcode, fault) => {
  const { api, route } = await startApp();
  api.failNext(send, { kind: "errcode", errcode });
  const result = await route.send(reminder);
  expect(result).toMatchObject({ kind: "refused", code: String(errcode) });
  expect("fault" in result ? result.fault : undefined).toBe(fault);
});

test("a token that ends in the middle of a burst loses nothing, and nothing is sent twice", async () => {
  const { api, clock, route } = await startApp();
  const results: SendResult[] = [];
  let next = 0;
  const worker = async () => {
    while (next < 60) {
      const index = next++;
      if (index === 20) api.spoilToken(42001);
      if (index === 35) api.spoilToken(40014);
      if (index === 50) clock.moveSeconds(7300);
      const to = index % 2 === 0 ? "WangFang" : "lina";
      results[index] = await route.send({ kind: "text", to, text: `第${index}条` });
    }
  };
  await Promise.all(Array.from({ length: 6 }, worker));
  expect(api.tokensIssued()).toBe(4);
  expect(new Set(results.map(({ kind }) => kind))).toEqual(new Set(["sent"]));
  const texts = api.privateMessages.map(({ content }) => content);
  expect(new Set(texts).size).toBe(60);
  expect(texts.length).toBe(60);
});
