import { describe, expect, test } from "vitest";
import { type Body, privateConversation } from "../../emulators/dingtalk.ts";
import { group, ledgerOf, type Office, startOffice, until } from "./support.ts";

const session = "/robot/sendBySession";
const toGroup = "/v1.0/robot/groupMessages/send";

async function hear(office: Office, said: { chat?: string; from?: string; fields?: object } = {}) {
  const { chat, from = "m1", fields } = said;
  const body = office.dingtalk.bodyOf({ from, text: "走访孙有田户", ...(chat && { chat }) }) as Body;
  const answer = await office.caller.deliver({ ...body, ...fields });
  expect(answer.status).toBe(200);
}

const noAnswer = (office: Office) => office.lines.filter(({ msg }) => msg === "an answer did not get out");

describe("an answer", () => {
  test("in private goes through the session as well", async () => {
    const office = await startOffice();
    await hear(office);
    await until(() => expect(office.dingtalk.sessionPosts.length).toBe(1));
    expect(office.dingtalk.sessionPosts[0]?.chat).toBe(privateConversation("m1"));
  });

  test("is markdown whose lines stay apart and that calls nobody", async () => {
    const answer = () => "# 记好了\n**8.20** 走访 孙有田\n化肥2袋 @m2 [点我](http://x)\n> 有误回撤";
    const office = await startOffice({ receive: ledgerOf({ answer }).receive });
    await hear(office, { chat: group });
    await until(() => expect(office.dingtalk.sessionPosts.length).toBe(1));
    expect(office.dingtalk.sessionPosts).toMatchObject([
      {
        msgtype: "markdown",
        title: "记好了",
        text: "# 记好了\n\n**8.20** 走访 孙有田  \n  化肥2袋 @m2 [点我]（http://x)\n\n> 有误回撤",
        notified: [],
      },
    ]);
  });

  test("that is too long is cut, and says so", async () => {
    const office = await startOffice({ receive: ledgerOf({ answer: () => "户".repeat(9000) }).receive });
    await hear(office, { chat: group });
    await until(() => expect(office.dingtalk.sessionPosts.length).toBe(1));
    const [post] = office.dingtalk.sessionPosts;
    expect(Buffer.byteLength(post?.text ?? "")).toBeLessThanOrEqual(12_000);
    expect(post?.text).toMatch(/太长了/);
  });

  test("of nothing is not sent", async () => {
    const office = await startOffice({ receive: ledgerOf({ answer: () => "" }).receive });
    await hear(office);
    await office.adapter.stop();
    expect(office.dingtalk.oapi.calls).toEqual([]);
  });
});

describe("where the session has ended the API brings the answer", () => {
  test("to the group", async () => {
    const office = await startOffice();
    await hear(office, { chat: group, fields: { sessionWebhookExpiredTime: office.clock.nowMs() + 10_000 } });
    await until(() => expect(office.dingtalk.groupMessages.length).toBe(1));
    expect(office.dingtalk.groupMessages).toMatchObject([
      { group, msgKey: "sampleMarkdown", param: { title: "记好了 #0612-1", text: "记好了 #0612-1" } },
    ]);
    // Counted once the answer of the call is there, which is after the platform has it.
    await until(() => expect(office.count("api")).toBe(1));
    expect(office.dingtalk.oapi.calls).toEqual([]);
  });

  test("to the person", async () => {
    const office = await startOffice();
    await hear(office, { fields: { sessionWebhook: undefined } });
    await until(() => expect(office.dingtalk.privateMessages).toMatchObject([{ to: "m1" }]));
  });

  test("also where it ended before its time", async () => {
    const office = await startOffice();
    office.dingtalk.oapi.failNext(session, {
      kind: "http",
      status: 200,
      body: { errcode: 300001, errmsg: "session 不存在" },
    });
    await hear(office, { chat: group });
    await until(() => expect(office.dingtalk.groupMessages.length).toBe(1));
    expect(office.dingtalk.sessionPosts).toEqual([]);
  });

  test("but not to an outsider, whom the API does not know; the log tells", async () => {
    const office = await startOffice();
    await hear(office, { from: "visitor", fields: { sessionWebhook: undefined } });
    await until(() => expect(noAnswer(office)).toMatchObject([{ result: { code: "no-staff-id" } }]));
    expect(office.dingtalk.privateMessages).toEqual([]);
  });
});

describe("a session that leads elsewhere is not called", () => {
  test.each([
    ["another host", "https://evil.example/robot/sendBySession?session=1", "host-not-configured"],
    ["a host that begins so", "https://oapi.dingtalk.com.evil.example/x", "host-not-configured"],
    ["this machine", "http://127.0.0.1:22/", "host-not-configured"],
    ["this machine in other words", "http://2130706433/", "host-not-configured"],
    ["the cloud's own data", "http://169.254.169.254/latest/meta-data/", "host-not-configured"],
    ["a file", "file:///etc/passwd", "host-not-configured"],
    ["a user before the host", "https://oapi.dingtalk.com@evil.example/", "not-an-address"],
    ["nowhere", "sendBySession", "not-an-address"],
  ])("%s", async (_name, sessionWebhook, code) => {
    const office = await startOffice();
    await hear(office, { chat: group, fields: { sessionWebhook } });
    await until(() => expect(office.dingtalk.groupMessages.length).toBe(1));
    expect(office.lines).toContainEqual(
      expect.objectContaining({ level: 40, result: expect.objectContaining({ code }) }),
    );
  });

  test("the platform's own address, where it is in a private network that is not configured", async () => {
    const office = await startOffice({ isStranger: true });
    await hear(office, { chat: group });
    await until(() => expect(office.dingtalk.groupMessages.length).toBe(1));
    expect(office.dingtalk.oapi.calls).toEqual([]);
    expect(office.logText()).toMatch(/not-https|private-address/);
  });

  test("a redirect is not followed", async () => {
    const office = await startOffice();
    office.dingtalk.oapi.failNext(session, {
      kind: "http",
      status: 302,
      headers: { location: office.dingtalk.storage.base },
    });
    await hear(office, { chat: group });
    await until(() => expect(office.dingtalk.groupMessages.length).toBe(1));
    expect(office.dingtalk.storage.calls).toEqual([]);
  });
});

describe("when things go wrong", () => {
  test("an answer that may have arrived is not sent again", async () => {
    const office = await startOffice();
    office.dingtalk.oapi.failNext(session, { kind: "break-after" });
    await hear(office, { chat: group });
    await until(() => expect(noAnswer(office).length).toBe(1));
    expect([office.dingtalk.sessionPosts.length, office.dingtalk.groupMessages.length]).toEqual([1, 0]);
  });

  test("an answer that got nowhere is tried again", async () => {
    const office = await startOffice();
    const busy = { kind: "http", status: 200, body: { errcode: -1, errmsg: "系统繁忙" } } as const;
    const tooMany = { code: "Forbidden.AccessDenied.QpsLimitForAppkeyAndApi", message: "", requestid: "R" };
    office.dingtalk.oapi.failNext(session, busy);
    office.dingtalk.api.failNext(toGroup, { kind: "http", status: 403, body: tooMany });
    await hear(office, { chat: group });
    await until(() => expect(office.dingtalk.sessionPosts.length).toBe(1));
    expect(noAnswer(office)).toEqual([]);
  });

  test("the month's calls that are used up are told; the message is in the ledger", async () => {
    const office = await startOffice({ emulator: { apiPerMonth: 0 } });
    await hear(office, { chat: group, fields: { sessionWebhook: undefined } });
    await until(() => expect(office.used).toContain("main api exhausted"));
    await until(() => expect(noAnswer(office)).toMatchObject([{ result: { kind: "exhausted" } }]));
    expect(office.ledger.written.size).toBe(1);
  });

  test("an answer that did not get out is sent when the message comes again", async () => {
    const office = await startOffice({ emulator: { groups: {} } });
    const body = office.dingtalk.bodyOf({ from: "m1", chat: group, text: "走访" }) as Body;
    await office.caller.deliver({ ...body, sessionWebhook: null });
    await until(() => expect(noAnswer(office).length).toBe(1));
    expect(office.unanswered).toMatchObject([{ botId: "main", result: { kind: "refused" } }]);
    await office.caller.deliver(body);
    await until(() => expect(office.dingtalk.sessionPosts.length).toBe(1));
    expect(office.unanswered).toHaveLength(1);
  });

  test("an answer that the API took and gave to nobody did not get out", async () => {
    const office = await startOffice();
    office.dingtalk.api.failNext("/v1.0/robot/oToMessages/batchSend", {
      ...{ kind: "http", status: 200 },
      body: { processQueryKey: "k", invalidStaffIdList: ["m1"] },
    });
    await hear(office, { fields: { sessionWebhook: undefined } });
    await until(() => expect(office.unanswered).toHaveLength(1));
    expect(office.unanswered).toMatchObject([
      { result: { code: "invalid-staff-id", fault: "person-out-of-range" } },
    ]);
    expect(office.dingtalk.privateMessages).toEqual([]);
  });

  test("stopping lets an answer go out that is under way", async () => {
    const office = await startOffice();
    await hear(office, { chat: group });
    await office.adapter.stop();
    expect(office.dingtalk.sessionPosts.length).toBe(1);
  });

  test("no log shows a secret, a session or what was said", async () => {
    const office = await startOffice();
    office.dingtalk.oapi.failNext(session, {
      kind: "http",
      status: 200,
      body: { errcode: 300001, errmsg: "x" },
    });
    office.dingtalk.api.failNext(toGroup, { kind: "http", status: 500, body: "<html>" });
    await hear(office, { chat: group });
    await until(() => expect(noAnswer(office).length).toBe(1));
    expect(office.logText()).not.toMatch(/孙有田|session=|access-token|app-secret/);
  });
});
