import { createServer } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { wecomWebhookRoute } from "../../../src/chat/wecom/webhook-route.ts";
import { startWecomApi } from "../../emulators/wecom.ts";
import { movableClock } from "../../support/clock.ts";

const key = "693a91f6-7xxx-4bc4-97a0-0ec2sifa5aaa";
const path = "/cgi-bin/webhook/send";

async function startGroup(options: { timeoutMs?: number } = {}) {
  const clock = movableClock("2026-06-15T00:30:00.000Z");
  const api = await startWecomApi({ now: clock.nowMs, webhookKeys: [key] });
  onTestFinished(api.stop);
  const chats = [{ id: "dongfeng", webhook: key }, { id: "silent" }];
  const route = wecomWebhookRoute({ apiBase: api.base, chats, ...options });
  return { api, clock, route };
}

const tally = { kind: "text" as const, to: "dongfeng", text: "# 东风镇 上周\n**走访** 12户次" };

test("posts markdown to the chat's group", async () => {
  const { api, route } = await startGroup();
  expect(await route.send(tally)).toEqual({ kind: "sent" });
  expect(api.groupPosts).toMatchObject([{ key, msgtype: "markdown", content: tally.text, notified: [] }]);
});

test("tells what it can bear, and where it can post", async () => {
  const { route } = await startGroup();
  expect(route).toMatchObject({
    id: "wecom-webhook",
    audience: "group",
    scope: null,
    maxBytes: 4096,
    perMinute: 20,
    chatIds: ["dongfeng"],
  });
});

test("calls nobody", async () => {
  const { api, route } = await startGroup();
  await route.send({ kind: "text", to: "dongfeng", text: "诉求:<@all> 房屋漏水 <@wangfang>" });
  expect(api.groupPosts).toMatchObject([{ notified: [] }]);
});

test.each(["silent", "elsewhere"])("a chat without a webhook (%s) is refused", async (to) => {
  const { api, route } = await startGroup();
  expect(await route.send({ kind: "text", to, text: "x" })).toMatchObject({
    kind: "refused",
    code: "no-webhook",
  });
  expect(api.calls).toEqual([]);
});

test("what is too long is refused whole, also where only the encoding makes it so", async () => {
  const { api, route } = await startGroup();
  expect(await route.send({ kind: "text", to: "dongfeng", text: "x".repeat(4096) })).toEqual({
    kind: "sent",
  });
  for (const text of ["x".repeat(4097), "户".repeat(1366), "<".repeat(1500)]) {
    expect(await route.send({ kind: "text", to: "dongfeng", text })).toMatchObject({
      kind: "refused",
      code: "too-long",
    });
  }
  expect(api.groupPosts.length).toBe(1);
});

test("the twenty-first of a minute is limited, and goes through a minute later", async () => {
  const { api, clock, route } = await startGroup();
  for (let count = 0; count < 20; count += 1) expect(await route.send(tally)).toEqual({ kind: "sent" });
  expect(await route.send(tally)).toEqual({ kind: "limited", retryAfterMs: 60_000 });
  clock.moveSeconds(60);
  expect(await route.send(tally)).toEqual({ kind: "sent" });
  expect(api.groupPosts.length).toBe(21);
});

test("a webhook that was removed is refused, and the reason does not show it", async () => {
  const { api, route } = await startGroup();
  api.removeWebhook(key);
  const result = await route.send(tally);
  expect(result).toMatchObject({
    kind: "refused",
    code: "93000",
    reason: expect.stringContaining("invalid webhook url"),
  });
  expect(JSON.stringify(result)).not.toContain(key);
});

test.each<[string, Parameters<Awaited<ReturnType<typeof startWecomApi>>["failNext"]>[1], object]>([
  ["a busy system", { kind: "errcode", errcode: -1 }, { kind: "unreachable" }],
  ["too many at once", { kind: "errcode", errcode: 45033 }, { kind: "limited", retryAfterMs: 60_000 }],
  ["a bad message", { kind: "errcode", errcode: 40058 }, { kind: "refused", code: "40058" }],
  [
    "an errcode under HTTP 500",
    { kind: "http", status: 500, body: '{"errcode":93000}' },
    { kind: "refused", code: "93000" },
  ],
  ["HTTP 200 without errcode", { kind: "http", status: 200, body: "{}" }, { kind: "unknown" }],
  ["HTTP 200 and a web page", { kind: "http", status: 200, body: "<html>" }, { kind: "unknown" }],
  ["an errcode that is text", { kind: "http", status: 200, body: '{"errcode":"0"}' }, { kind: "unknown" }],
  ["a list", { kind: "http", status: 200, body: "[0]" }, { kind: "unknown" }],
  [
    "an answer without end",
    { kind: "http", status: 200, body: `"${"x".repeat(300_000)}"` },
    { kind: "unknown" },
  ],
  ["a gateway's fault", { kind: "http", status: 502, body: "Bad Gateway" }, { kind: "unknown" }],
  ["a proxy's limit", { kind: "http", status: 429 }, { kind: "limited", retryAfterMs: 60_000 }],
  ["another server", { kind: "http", status: 404, body: "404" }, { kind: "refused", code: "http-404" }],
  ["a broken connection", { kind: "break-after" }, { kind: "unknown" }],
])("%s", async (_name, failure, result) => {
  const { api, route } = await startGroup();
  api.failNext(path, failure);
  const outcome = await route.send(tally);
  expect(outcome).toMatchObject(result);
  expect(JSON.stringify(outcome)).not.toContain(key);
  expect(api.calls.length).toBe(1);
});

test("a redirect is not followed", async () => {
  const { api, route } = await startGroup();
  const other = await startGroup();
  api.failNext(path, {
    kind: "http",
    status: 307,
    headers: { location: `${other.api.base}${path}?key=${key}` },
  });
  expect(await route.send(tally)).toMatchObject({ kind: "refused", code: "http-307" });
  expect(other.api.calls).toEqual([]);
});

test("an answer that does not come is unknown: it may have been posted", async () => {
  const { api, route } = await startGroup({ timeoutMs: 200 });
  api.failNext(path, { kind: "hang-after" });
  expect(await route.send(tally)).toEqual({ kind: "unknown", reason: "timeout" });
  expect(api.groupPosts.length).toBe(1);
});

test.each([
  ["a port where nobody listens", async () => `http://127.0.0.1:${await freePort()}`],
  ["a host that is not there", async () => "http://nowhere.invalid"],
])("%s is out of reach", async (_name, base) => {
  const route = wecomWebhookRoute({ apiBase: await base(), chats: [{ id: "dongfeng", webhook: key }] });
  expect(await route.send(tally)).toMatchObject({ kind: "unreachable" });
});

describe("the configured webhook", () => {
  const routeTo = (webhook: string) =>
    wecomWebhookRoute({ apiBase: "https://qyapi.weixin.qq.com", chats: [{ id: "dongfeng", webhook }] });

  test("is a key, or the whole address that WeCom shows", () => {
    expect(() => routeTo(key)).not.toThrow();
    expect(() => routeTo(`https://qyapi.weixin.qq.com${path}?key=${key}`)).not.toThrow();
  });

  test.each([
    ["another host", `https://example.com${path}?key=${key}`],
    ["the host behind a user name", `https://qyapi.weixin.qq.com@example.com${path}?key=${key}`],
    ["a host that begins so", `https://qyapi.weixin.qq.com.example.com${path}?key=${key}`],
    ["plain http", `http://qyapi.weixin.qq.com${path}?key=${key}`],
    ["another port", `https://qyapi.weixin.qq.com:8443${path}?key=${key}`],
    ["another path", `https://qyapi.weixin.qq.com/cgi-bin/gettoken?key=${key}`],
    ["no key", `https://qyapi.weixin.qq.com${path}`],
    ["two keys", `https://qyapi.weixin.qq.com${path}?key=${key}&key=x`],
    ["a key with more behind", `${key}&debug=1`],
    ["a path", "../gettoken"],
  ])("is not %s; the fault does not show it", (_name, webhook) => {
    expect(() => routeTo(webhook)).toThrow(
      expect.objectContaining({
        code: "config-invalid",
        message: expect.stringContaining("chats: dongfeng: webhook"),
      }),
    );
    expect(() => routeTo(webhook)).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining(key) }),
    );
  });
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address ? address.port : 0;
}

describe("pictures and files", () => {
  const upload = "/cgi-bin/webhook/upload_media";
  const bytes = Buffer.from("89504e470d0a1a0a", "hex");

  test("a picture goes with the md5 of its bytes", async () => {
    const { api, route } = await startGroup();
    expect(await route.send({ to: "dongfeng", kind: "picture", bytes, name: "chart.png" })).toEqual({
      kind: "sent",
    });
    expect(api.groupPosts).toMatchObject([{ msgtype: "image", file: { bytes } }]);
  });

  test("a file is uploaded to the same webhook, under its name", async () => {
    const { api, route } = await startGroup();
    expect(await route.send({ to: "dongfeng", kind: "file", bytes, name: "第24周.xlsx" })).toEqual({
      kind: "sent",
    });
    expect(api.groupPosts).toMatchObject([{ msgtype: "file", file: { name: "第24周.xlsx", bytes } }]);
    expect(api.calls).toEqual([upload, path]);
  });

  test.each([
    ["picture", 2 * 1024 * 1024 + 1, "too-large"],
    ["picture", 5, "too-small"],
    ["file", 20 * 1024 * 1024 + 1, "too-large"],
    ["file", 5, "too-small"],
  ] as const)("a %s of %i bytes is not even tried", async (kind, size, code) => {
    const { api, route } = await startGroup();
    const result = await route.send({ to: "dongfeng", kind, bytes: Buffer.alloc(size), name: "x" });
    expect(result).toMatchObject({ kind: "refused", code });
    expect(api.calls).toEqual([]);
  });

  test("an upload that breaks off may be tried again; the post that follows it may not", async () => {
    const { api, route } = await startGroup();
    const file = { to: "dongfeng", kind: "file", bytes, name: "x" } as const;
    api.failNext(upload, { kind: "break-after" });
    expect(await route.send(file)).toMatchObject({ kind: "unreachable" });
    api.failNext(path, { kind: "break-after" });
    expect(await route.send(file)).toMatchObject({ kind: "unknown" });
    expect(api.groupPosts.length).toBe(1);
  });

  test("a removed webhook is told to the coordinators", async () => {
    const { api, route } = await startGroup();
    api.removeWebhook(key);
    const gone = { kind: "refused", code: "93000", fault: "webhook-gone" };
    expect(await route.send({ to: "dongfeng", kind: "file", bytes, name: "x" })).toMatchObject(gone);
    expect(await route.send(tally)).toMatchObject(gone);
  });
});

test.each([
  ["no marks", "本周没有记录", "text"],
  ["marks", "本周**没有**记录", "markdown"],
  ["a quote and a line behind it", "> 房屋漏水\n已转交", "markdown"],
  ["no marks, but more than a text takes", "户".repeat(700), "markdown"],
])("what has %s goes as it is shown best", async (_name, text, msgtype) => {
  const { api, route } = await startGroup();
  expect(await route.send({ to: "dongfeng", kind: "text", text })).toEqual({ kind: "sent" });
  expect(api.groupPosts).toMatchObject([{ msgtype }]);
});
