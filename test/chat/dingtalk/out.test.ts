import { describe, expect, test } from "vitest";
import { dingtalkWebhookRoute } from "../../../src/chat/dingtalk/webhook-route.ts";
import type { OutgoingBody } from "../../../src/chat/platform.ts";
import { usualRobot } from "../../emulators/dingtalk.ts";
import { findingsOf } from "../../support/findings.ts";
import { group, secret, startOffice, token } from "./support.ts";

const webhook = "/robot/send";
const toGroup = "/v1.0/robot/groupMessages/send";
const toPeople = "/v1.0/robot/oToMessages/batchSend";

const tally: OutgoingBody = { kind: "text", text: "# 东风镇 上周\n**走访** 12户次" };
const chart: OutgoingBody = { kind: "picture", bytes: Buffer.from("a chart"), name: "chart.png" };
const ledger: OutgoingBody = { kind: "file", bytes: Buffer.from("a ledger"), name: "第24周台账.xlsx" };

const viaWebhook = { route: "dingtalk-webhook", to: "dongfeng" };
const viaRobot = { route: "dingtalk-robot-group/main", to: "dongfeng" };
const privately = { route: "dingtalk-robot/main", to: "m1" };

async function startWays(options: Parameters<typeof startOffice>[0] = {}) {
  const office = await startOffice(options);
  const send = (way: { route: string; to: string }, body: OutgoingBody = tally) =>
    office.route(way.route).send({ to: way.to, ...body });
  return { ...office, send };
}

test("the ways out tell what they can bear, those that take files first", async () => {
  const { adapter } = await startOffice();
  const facts = adapter.routes.map(({ send: _, ...rest }) => rest);
  const usual = { markup: "dingtalk-markdown", perHour: null, mustHaveSpokenTo: null, maxBytes: 12_000 };
  const files = { maxPictureBytes: 20_971_520, maxFileBytes: 20_971_520, perMinute: 20 };
  const noFiles = { maxPictureBytes: 0, maxFileBytes: 0, perMinute: 18, repeatsByKey: true };
  const limitedAs = new Map([["dongfeng", expect.stringMatching(/^[0-9a-f]{32}$/)]]);
  const toGroups = { audience: "group", scope: null, chatIds: ["dongfeng"], limitedAs };
  expect(facts).toEqual([
    { id: viaRobot.route, ...toGroups, ...usual, ...files },
    { id: viaWebhook.route, ...toGroups, ...usual, ...noFiles },
    { id: privately.route, audience: "private", scope: "dingtalk", ...usual, ...files, chatIds: [] },
  ]);
});

describe("a tally", () => {
  const text = "# 东风镇 上周\n\n**走访** 12户次";

  test("goes through the group's webhook, signed", async () => {
    const { dingtalk, send, used } = await startWays();
    expect(await send(viaWebhook)).toEqual({ kind: "sent" });
    expect(dingtalk.webhookPosts).toMatchObject([
      { chat: group, msgtype: "markdown", title: "东风镇 上周", text },
    ]);
    expect(used).toEqual(["webhook push"]);
  });

  test("goes as the robot, with its picture and its file", async () => {
    const { dingtalk, send, used } = await startWays();
    for (const body of [tally, chart, ledger]) expect(await send(viaRobot, body)).toEqual({ kind: "sent" });
    expect(dingtalk.groupMessages).toMatchObject([
      { group, msgKey: "sampleMarkdown", param: { title: "东风镇 上周", text } },
      { group, msgKey: "sampleImageMsg", param: { photoURL: expect.stringMatching(/^@/) } },
      { group, msgKey: "sampleFile", param: { fileName: "第24周台账.xlsx", fileType: "xlsx" } },
    ]);
    const [picture, file] = dingtalk.uploads.values();
    expect(picture).toMatchObject({ filename: "chart.png", type: "image", bytes: Buffer.from("a chart") });
    expect(file).toMatchObject({ filename: "第24周台账.xlsx", type: "file", bytes: Buffer.from("a ledger") });
    expect(used).toEqual(Array.from({ length: 5 }, () => "main api"));
  });
});

describe("a private message", () => {
  test("goes to the person", async () => {
    const { dingtalk, send } = await startWays();
    expect(await send(privately)).toEqual({ kind: "sent" });
    expect(dingtalk.privateMessages).toMatchObject([{ to: "m1", msgKey: "sampleMarkdown" }]);
  });

  test("that is the same for many is one call for twenty, and one upload", async () => {
    const members = Object.fromEntries(
      Array.from({ length: 25 }, (_, index) => [`p${index}`, { name: "某" }]),
    );
    const { count, dingtalk, send } = await startWays({ emulator: { members } });
    const results = await Promise.all(Object.keys(members).map((to) => send({ ...privately, to }, ledger)));
    expect(new Set(results.map(({ kind }) => kind))).toEqual(new Set(["sent"]));
    expect(dingtalk.privateMessages.map(({ to }) => to).sort()).toEqual(Object.keys(members).sort());
    expect(dingtalk.api.calls.filter((path) => path === toPeople).length).toBe(2);
    expect([dingtalk.uploads.size, count("api")]).toEqual([1, 3]);
  });

  test("reaches those whom it can, and tells of each of the others", async () => {
    const { dingtalk, send } = await startWays({ emulator: { flowControlled: ["m2"] } });
    const results = await Promise.all(["m1", "m2", "m3", "nobody"].map((to) => send({ ...privately, to })));
    expect(results).toEqual([
      { kind: "sent" },
      { kind: "limited", retryAfterMs: 600_000 },
      expect.objectContaining({ kind: "refused", code: "invalid-staff-id", fault: "person-out-of-range" }),
      expect.objectContaining({ kind: "refused", code: "invalid-staff-id", fault: "person-out-of-range" }),
    ]);
    expect(dingtalk.privateMessages.map(({ to }) => to)).toEqual(["m1"]);
  });

  test.each(["$:LWCP_v1:$abc", ""])("is not sent to an outsider's id (%j)", async (to) => {
    const { dingtalk, send } = await startWays();
    expect(await send({ ...privately, to })).toMatchObject({ kind: "refused", fault: "person-out-of-range" });
    expect(dingtalk.api.calls).toEqual([]);
  });
});

describe("what a way cannot take is refused before anything is sent", () => {
  test.each<[string, { route: string; to: string }, OutgoingBody, string]>([
    ["a picture through a webhook", viaWebhook, chart, "not-text"],
    ["a file through a webhook", viaWebhook, ledger, "not-text"],
    ["a chat that is not configured", { ...viaWebhook, to: "elsewhere" }, tally, "no-webhook"],
    ["a chat that the robot is not in", { ...viaRobot, to: "elsewhere" }, tally, "no-chat-id"],
    ["a csv", viaRobot, { ...ledger, name: "台账.csv" }, "bad-file-type"],
    ["a file without a kind", viaRobot, { ...ledger, name: "台账" }, "bad-file-type"],
    ["a file of 21 MB", privately, { ...ledger, bytes: Buffer.alloc(21 * 1024 * 1024) }, "too-large"],
    ["a text of 15,001 bytes", viaRobot, { kind: "text", text: "x".repeat(15_001) }, "too-long"],
    ["quotation marks, which JSON doubles", viaRobot, { kind: "text", text: '"'.repeat(8000) }, "too-long"],
    ["20,001 bytes through a webhook", viaWebhook, { kind: "text", text: "户".repeat(6700) }, "too-long"],
  ])("%s", async (_name, way, body, code) => {
    const { dingtalk, send } = await startWays();
    expect(await send(way, body)).toMatchObject({ kind: "refused", code });
    expect([...dingtalk.api.calls, ...dingtalk.oapi.calls]).toEqual([]);
  });
});

describe("the webhook", () => {
  test("takes twenty a minute; the twenty-first silences it for ten", async () => {
    const { clock, dingtalk, send } = await startWays();
    for (let count = 0; count < 20; count += 1) expect(await send(viaWebhook)).toEqual({ kind: "sent" });
    expect(await send(viaWebhook)).toEqual({ kind: "limited", retryAfterMs: 600_000 });
    clock.moveSeconds(600);
    expect(await send(viaWebhook)).toEqual({ kind: "sent" });
    expect(dingtalk.webhookPosts.length).toBe(21);
  });

  test("is signed anew for each post", async () => {
    const { clock, send } = await startWays();
    expect(await send(viaWebhook)).toEqual({ kind: "sent" });
    clock.moveSeconds(3 * 3600);
    expect(await send(viaWebhook)).toEqual({ kind: "sent" });
  });

  test.each<[string, NonNullable<Parameters<typeof startOffice>[0]>["emulator"], object]>([
    ["was removed", { webhooks: {} }, { kind: "refused", code: "400101", fault: "webhook-gone" }],
    [
      "was stopped",
      { webhooks: { [token]: { group, secret, stopped: true } } },
      { kind: "refused", code: "400102", fault: "webhook-gone" },
    ],
    [
      "has another secret",
      { webhooks: { [token]: { group, secret: "SECother" } } },
      { kind: "refused", code: "310000", fault: "not-allowed" },
    ],
    [
      "wants a keyword",
      { webhooks: { [token]: { group, secret, keywords: ["连心"] } } },
      { kind: "refused", code: "310000", fault: "not-allowed" },
    ],
    [
      "is of a dissolved group",
      { groups: { [group]: { title: "", members: [], disbanded: true } } },
      { kind: "refused", code: "400013", fault: "group-gone" },
    ],
    ["has no calls left this month", { pushesPerMonth: 0 }, { kind: "exhausted" }],
  ])("that %s is told so, without its token", async (_name, emulator, result) => {
    const { send, logText } = await startWays({ emulator: emulator ?? {} });
    const outcome = await send(viaWebhook);
    expect(outcome).toMatchObject(result);
    expect(JSON.stringify(outcome) + logText()).not.toMatch(/webhook-token|SEC/);
  });

  test.each<[string, number, string | object, object]>([
    ["a busy system", 200, { errcode: -1, errmsg: "" }, { kind: "unreachable" }],
    ["the errcode as text", 200, { errcode: "0", errmsg: "ok" }, { kind: "sent" }],
    ["an errcode under HTTP 500", 500, { errcode: 310000 }, { kind: "refused", code: "310000" }],
    ["too many in 2020's words", 200, { errcode: 130101 }, { kind: "limited", retryAfterMs: 600_000 }],
    ["HTTP 200 and a page", 200, "<html>", { kind: "unknown" }],
    ["HTTP 200 without errcode", 200, {}, { kind: "unknown" }],
    ["a gateway's fault", 502, "Bad Gateway", { kind: "unknown" }],
    ["a proxy's page", 403, "<html>", { kind: "refused", code: "http-403" }],
    [
      "a banned address",
      403,
      { status: 1111, wait: 5, source: "x5", punish: "deny", uuid: "u" },
      { kind: "limited", retryAfterMs: 300_000 },
    ],
  ])("answers with %s", async (_name, status, body, result) => {
    const { dingtalk, send } = await startWays();
    dingtalk.oapi.failNext(webhook, { kind: "http", status, body: body as Record<string, unknown> });
    expect(await send(viaWebhook)).toMatchObject(result);
  });

  test("that broke off may have been posted", async () => {
    const { count, dingtalk, send } = await startWays();
    dingtalk.oapi.failNext(webhook, { kind: "break-after" });
    expect(await send(viaWebhook)).toMatchObject({ kind: "unknown" });
    expect([dingtalk.webhookPosts.length, count("push", "webhook")]).toEqual([1, 1]);
  });
});

test("a post that broke off and is sent again by its key is shown once; another key is another post", async () => {
  const { dingtalk, adapter } = await startOffice();
  const route = adapter.routes.find(({ id }) => id === viaWebhook.route);
  const post = (key: string) => route?.send({ to: "dongfeng", key, ...tally });
  dingtalk.oapi.failNext(webhook, { kind: "break-after" });
  expect(await post("a1")).toMatchObject({ kind: "unknown" });
  expect(await post("a1")).toEqual({ kind: "sent" });
  expect(dingtalk.webhookPosts.length).toBe(1);
  expect(await post("b2")).toEqual({ kind: "sent" });
  expect(dingtalk.webhookPosts.length).toBe(2);
});

test("a webhook that does not answer may have posted", async () => {
  const { dingtalk, clock } = await startOffice();
  const chats = [{ id: "dongfeng", webhook: token, webhookSecret: secret }];
  const { base: oapiBase } = dingtalk.oapi;
  const ignored = { count: () => {}, exhausted: () => {} };
  const route = dingtalkWebhookRoute({ oapiBase, chats, nowMs: clock.nowMs, timeoutMs: 300, ...ignored });
  dingtalk.oapi.failNext(webhook, { kind: "hang-after" });
  expect(await route.send({ to: "dongfeng", ...tally })).toEqual({ kind: "unknown", reason: "timeout" });
  expect(dingtalk.webhookPosts.length).toBe(1);
});

describe("the configured webhook", () => {
  const routeTo = (webhook: string) =>
    dingtalkWebhookRoute({
      oapiBase: "https://oapi.dingtalk.com",
      chats: [{ id: "dongfeng", webhook }],
      ...{ nowMs: () => 0, count: () => {}, exhausted: () => {} },
    });

  test("is an access_token, or the whole address that DingTalk shows", () => {
    expect(() => routeTo(token)).not.toThrow();
    expect(() => routeTo(`https://oapi.dingtalk.com/robot/send?access_token=${token}`)).not.toThrow();
  });

  test.each([
    ["another host", `https://example.com/robot/send?access_token=${token}`],
    ["another path", `https://oapi.dingtalk.com/gettoken?access_token=${token}`],
    ["an address signed before", `${token}&timestamp=1&sign=x`],
    ["two tokens", `https://oapi.dingtalk.com/robot/send?access_token=${token}&access_token=x`],
    ["plain http", `http://oapi.dingtalk.com/robot/send?access_token=${token}`],
  ])("is not %s; the fault does not show it", (_name, webhook) => {
    const fault = expect.objectContaining({
      code: "config-invalid",
      message: expect.not.stringContaining(token),
    });
    expect(() => routeTo(webhook)).toThrow(fault);
  });
});

describe("the API", () => {
  test.each<[string, number, string, object]>([
    ["the month's calls", 403, "Forbidden.AccessDenied.ApiCountLimitForOrg", { kind: "exhausted" }],
    [
      "calls a second",
      403,
      "Forbidden.AccessDenied.QpsLimitForAppkeyAndApi",
      { kind: "limited", retryAfterMs: 1000 },
    ],
    [
      "calls of everybody",
      403,
      "Forbidden.AccessDenied.QpsLimitForApi",
      { kind: "limited", retryAfterMs: 1000 },
    ],
    [
      "calls a minute",
      403,
      "Forbidden.AccessDenied.QpmLimitForAppkeyAndApi",
      { kind: "limited", retryAfterMs: 60_000 },
    ],
    ["messages too fast", 400, "send.too.fast", { kind: "limited", retryAfterMs: 60_000 }],
    [
      "a permission",
      403,
      "Forbidden.AccessDenied.AccessTokenPermissionDenied",
      { kind: "refused", fault: "not-allowed" },
    ],
    ["an address", 403, "Forbidden.AccessDenied.IpNotInWhiteList", { kind: "refused", fault: "not-allowed" }],
    ["a stopped robot", 400, "bot.stopped", { kind: "refused", fault: "webhook-gone" }],
    ["a dissolved group", 400, "group.disbanded", { kind: "refused", fault: "group-gone" }],
    [
      "another app's robot",
      400,
      "invalidParameter.robotCode.auth",
      { kind: "refused", fault: "not-allowed" },
    ],
    ["a word", 400, "contain.notAllowed.text", { kind: "refused", code: "contain.notAllowed.text" }],
    ["its own fault", 500, "system.error", { kind: "unknown" }],
    ["its own slowness", 504, "gateway.timeout", { kind: "unknown" }],
  ])("stops at %s", async (_name, status, code, result) => {
    const { dingtalk, send } = await startWays();
    const body = { code, message: "x", requestid: "R" };
    dingtalk.api.failNext(toGroup, { kind: "http", status, body });
    const outcome = await send(viaRobot);
    expect(outcome).toMatchObject(result);
    expect(dingtalk.groupMessages).toEqual([]);
  });

  test("is asked for one token by all who need one at once", async () => {
    const { dingtalk, send } = await startWays();
    const bodies = Array.from({ length: 8 }, (_, index) => ({ kind: "text", text: `周报${index}` }) as const);
    await Promise.all(bodies.map((body) => send(viaRobot, body)));
    expect(dingtalk.tokens.issued()).toBe(1);
    expect(dingtalk.api.calls.filter((path) => path.endsWith("accessToken")).length).toBe(1);
  });

  test.each([400, 401])(
    "takes a token back early (HTTP %i), and gets a fresh one once",
    async (invalidTokenStatus) => {
      const { count, dingtalk, send } = await startWays({ emulator: { invalidTokenStatus } });
      expect(await send(viaRobot)).toEqual({ kind: "sent" });
      dingtalk.tokens.expire();
      expect(await send(viaRobot)).toEqual({ kind: "sent" });
      expect([dingtalk.groupMessages.length, dingtalk.tokens.issued()]).toEqual([2, 2]);
      expect(count("api")).toBe(dingtalk.usage().api);
      dingtalk.tokens.expire();
      expect(await send(viaRobot, chart)).toEqual({ kind: "sent" });
      expect(dingtalk.tokens.issued()).toBe(3);
    },
  );

  test("renews the token before it ends", async () => {
    const { clock, dingtalk, send } = await startWays();
    await send(viaRobot);
    clock.moveSeconds(7200 - 299);
    await send(viaRobot);
    expect(dingtalk.api.calls.filter((path) => path.endsWith("accessToken")).length).toBe(2);
  });

  test("with a wrong secret gives none, and the reason does not show it", async () => {
    const clientSecret = "another-secret-0123456789";
    const { count, send } = await startWays({ emulator: { robots: [{ ...usualRobot, clientSecret }] } });
    const outcome = await send(viaRobot);
    expect(outcome).toMatchObject({ kind: "refused", code: "invalidClientIdOrSecret", fault: "not-allowed" });
    expect(JSON.stringify(outcome)).not.toMatch(/secret-0123/);
    expect(count("api")).toBe(0);
  });

  test("that is not there is out of reach", async () => {
    const { dingtalk, send } = await startWays();
    await dingtalk.stop();
    for (const way of [viaWebhook, viaRobot, privately]) {
      expect(await send(way)).toMatchObject({ kind: "unreachable" });
    }
  });

  test("whose upload broke off sent nothing: it can be tried again", async () => {
    const { dingtalk, send } = await startWays();
    dingtalk.oapi.failNext("/media/upload", { kind: "break-after" });
    expect(await send(viaRobot, chart)).toMatchObject({ kind: "unreachable" });
    expect(await send(viaRobot, chart)).toEqual({ kind: "sent" });
    expect(dingtalk.groupMessages.length).toBe(1);
  });
});

describe("doctor", () => {
  const findings = async (options: Parameters<typeof startOffice>[0]) => {
    const { adapter } = await startOffice(options);
    return (await findingsOf(adapter.checks)).map(({ name, state }) => [name, state]);
  };

  test("finds what is right", async () => {
    expect(await findings({ mode: "stream" })).toEqual([
      ["dingtalk main: token", "good"],
      ["dingtalk main: Stream", "good"],
      ["chat dongfeng: webhook", "good"],
    ]);
  });

  test("finds wrong credentials, and says where the right ones stand", async () => {
    const { adapter } = await startOffice({ emulator: { robots: [{ ...usualRobot, clientSecret: "x" }] } });
    expect((await findingsOf(adapter.checks))[0]).toMatchObject({
      state: "bad",
      told: expect.stringContaining("invalidClientIdOrSecret"),
      remedy: expect.stringContaining("凭证与基础信息"),
    });
  });
});
