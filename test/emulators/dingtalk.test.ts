import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { signatures } from "../fixtures/dingtalk-vectors.ts";
import { movableClock } from "../support/clock.ts";
import { type Fields, signDingtalk, startDingtalk, usualRobot, type WorldOptions } from "./dingtalk.ts";

/** The emulator proves something only where it takes nothing that the platform would not. */

const group = "cidGROUP0001==";
const token = "webhook-token-0001";
const secret = "SEC0123456789abcdef";

async function startWorld(options: Partial<WorldOptions> = {}) {
  const clock = movableClock("2026-06-12T08:00:00.000Z");
  const dingtalk = await startDingtalk({
    now: clock.nowMs,
    members: {
      m1: { name: "赵敏", mobile: "13800000000" },
      m2: { name: "孙有田" },
      m3: { name: "钱进", visible: false },
    },
    groups: { [group]: { title: "工作群", members: ["m1", "m2"] } },
    webhooks: { [token]: { group } },
    ...options,
  });
  onTestFinished(() => dingtalk.stop());
  const send = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    fetch(path, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(body),
    });
  const post = async (body: unknown, query = "") =>
    (await (
      await send(`${dingtalk.oapi.base}/robot/send?access_token=${token}${query}`, body)
    ).json()) as Fields;
  const call = async (path: string, body: Fields, accessToken?: string) => {
    const held = accessToken ?? dingtalk.tokens.give(usualRobot.clientId, usualRobot.clientSecret) ?? "";
    const url = `${dingtalk.api.base}/v1.0/robot/${path}`;
    const answer = await send(
      url,
      { robotCode: usualRobot.robotCode, ...body },
      { "x-acs-dingtalk-access-token": held },
    );
    return { status: answer.status, ...((await answer.json()) as Fields) };
  };
  return { dingtalk, clock, send, post, call };
}

test.each(signatures)("signs as in $name", ({ timestamp, secret, sign, encoded }) => {
  expect(signDingtalk(timestamp, secret)).toBe(sign);
  expect(encodeURIComponent(signDingtalk(timestamp, secret))).toBe(encoded);
});

describe("what was typed reaches the robot", () => {
  test("without mentions in a text, which are all listed beside it", async () => {
    const { dingtalk } = await startWorld();
    const pieces = [{ atRobot: true } as const, "走访", { at: "m2" }, "送化肥2袋"];
    const body = dingtalk.bodyOf({ from: "m1", chat: group, text: pieces });
    expect(body).toMatchObject({
      msgtype: "text",
      text: { content: " 走访 送化肥2袋" },
      conversationType: "2",
      conversationTitle: "工作群",
      senderStaffId: "m1",
      atUsers: [{ staffId: "m2" }, { dingtalkId: expect.stringContaining("LWCP") }],
    });
  });

  test("with the robot's mention in a richText", async () => {
    const { dingtalk } = await startWorld();
    const pieces = [{ atRobot: true } as const, "走访王秀英户", { picture: Buffer.from("photo") }];
    const body = dingtalk.bodyOf({ from: "m1", chat: group, text: pieces });
    expect(JSON.stringify(body)).toContain(
      '{"richText":[{"text":"@连心 "},{"text":"走访王秀英户"},{"type":"picture"',
    );
  });

  test("not at all from a group that does not mention it, nor as a group's voice or file", async () => {
    const { dingtalk } = await startWorld();
    expect(dingtalk.bodyOf({ from: "m1", chat: group, text: ["走访"] })).toBeNull();
    expect(dingtalk.mediaBodyOf({ from: "m1", chat: group, kind: "audio" })).toBeNull();
    expect(dingtalk.mediaBodyOf({ from: "m1", kind: "audio", recognition: "走访" })).toMatchObject({
      msgtype: "audio",
      content: { recognition: "走访" },
    });
  });

  test("an outsider has no staffId", async () => {
    const { dingtalk } = await startWorld();
    expect(dingtalk.bodyOf({ from: "who", text: "走访" })).not.toHaveProperty("senderStaffId");
  });

  test("beyond the month's pushes without what was said", async () => {
    const { dingtalk, clock } = await startWorld({ pushesPerMonth: 1 });
    expect(dingtalk.bodyOf({ from: "m1", text: "走访" })).toHaveProperty("text");
    const second = dingtalk.bodyOf({ from: "m1", text: "走访" });
    expect(second).toMatchObject({ errorCode: 20001, errorMessage: expect.stringContaining("暂停") });
    expect(second).not.toHaveProperty("text");
    // 00:00 of 1 July in Beijing.
    clock.moveSeconds(18 * 24 * 3600 + 8 * 3600);
    expect(dingtalk.bodyOf({ from: "m1", text: "走访" })).toHaveProperty("text");
  });
});

describe("the caller", () => {
  async function startBot(answer: (response: ServerResponse, headers: Fields) => void) {
    const server = createServer((request, response) => {
      request.resume();
      answer(response, request.headers);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => {
      server.close();
      server.closeAllConnections();
    });
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  }

  test("signs with the time of the platform", async () => {
    const { dingtalk, clock } = await startWorld();
    const seen: Fields[] = [];
    const url = await startBot((response, headers) => {
      seen.push(headers);
      response.end('{"msgtype":"empty"}');
    });
    expect(await dingtalk.caller(url).say({ from: "m1", text: "走访" })).toEqual({
      delivered: true,
      attempts: 1,
      status: 200,
    });
    const timestamp = String(clock.nowMs());
    expect(seen).toMatchObject([{ timestamp, sign: signDingtalk(timestamp, usualRobot.clientSecret) }]);
  });

  test("delivers again what is not answered in time", async () => {
    const { dingtalk } = await startWorld();
    const caller = dingtalk.caller(await startBot(() => {}), { deadlineMs: 50 });
    expect(await caller.say({ from: "m1", text: "走访" })).toEqual({
      delivered: true,
      attempts: 3,
      status: null,
    });
  });

  test("takes no reply in the answer's body", async () => {
    const { dingtalk } = await startWorld();
    const url = await startBot((response) => response.end('{"msgtype":"text","text":{"content":"x"}}'));
    await expect(dingtalk.caller(url).say({ from: "m1", text: "走访" })).rejects.toThrow(/a reply/);
  });
});

describe("a webhook", () => {
  const text = (content: string, at?: Fields) => ({ msgtype: "text", text: { content }, ...(at && { at }) });

  test("takes twenty a minute, and nothing for ten minutes after the twenty-first", async () => {
    const { dingtalk, clock, post } = await startWorld();
    for (let count = 0; count < 20; count += 1)
      expect(await post(text("周报"))).toMatchObject({ errcode: 0 });
    expect(await post(text("周报"))).toMatchObject({ errcode: 410100 });
    expect(dingtalk.limitBreaks.length).toBe(1);
    clock.moveSeconds(599);
    expect(await post(text("周报"))).toMatchObject({ errcode: 410100 });
    clock.moveSeconds(1);
    expect(await post(text("周报"))).toMatchObject({ errcode: 0 });
    expect(dingtalk.webhookPosts.length).toBe(21);
  });

  test("checks 加签, its time and that it was encoded once", async () => {
    const { clock, post } = await startWorld({ webhooks: { [token]: { group, secret } } });
    const now = clock.nowMs();
    const signed = (time: number, sign = encodeURIComponent(signDingtalk(time, secret))) =>
      `&timestamp=${time}&sign=${sign}`;
    expect(await post(text("周报"), signed(now))).toEqual({ errcode: 0, errmsg: "ok" });
    for (const query of [
      "",
      signed(now, "wrong"),
      signed(now, encodeURIComponent(encodeURIComponent(signDingtalk(now, secret)))),
      signed(now - 3_600_001),
      signed(now + 3_600_001),
    ]) {
      expect(await post(text("周报"), query)).toMatchObject({ errcode: 310000 });
    }
  });

  test.each<[string, Partial<WorldOptions>, unknown, number]>([
    [
      "a keyword that is missing",
      { webhooks: { [token]: { group, keywords: ["连心"] } } },
      text("周报"),
      310000,
    ],
    ["another address", { webhooks: { [token]: { group, ips: ["10.0.0.1"] } } }, text("周报"), 310000],
    ["a robot switched off", { webhooks: { [token]: { group, stopped: true } } }, text("周报"), 400102],
    ["an unknown token", { webhooks: {} }, text("周报"), 400101],
    [
      "a group that is no more",
      { groups: { [group]: { title: "", members: [], disbanded: true } } },
      text("周报"),
      400013,
    ],
    ["a type that is not one", {}, { msgtype: "voice" }, 400105],
    ["a file", {}, { msgtype: "file", file: { mediaId: "x" } }, 401102],
    ["a markdown without title", {}, { msgtype: "markdown", markdown: { text: "x" } }, 401102],
    ["a list", {}, [], 40035],
    ["more than 20,000 bytes", {}, text("x".repeat(20_000)), 460101],
    ["more than the month's calls", { pushesPerMonth: 0 }, text("周报"), 90020],
  ])("refuses %s", async (_name, options, body, errcode) => {
    const { dingtalk, post } = await startWorld(options);
    expect(await post(body)).toMatchObject({ errcode, request_id: expect.anything() });
    expect(dingtalk.webhookPosts).toEqual([]);
  });

  test("carries out a msgUuid once", async () => {
    const { dingtalk, post } = await startWorld();
    await post({ ...text("周报"), msgUuid: "u1" });
    expect(await post({ ...text("周报"), msgUuid: "u1" })).toMatchObject({ errcode: 0 });
    expect(dingtalk.webhookPosts.length).toBe(1);
  });

  test("calls who stands in the text and in `at`, and is in the group", async () => {
    const { dingtalk, post } = await startWorld();
    await post(text("@m1 @m2 @m3 请看", { atUserIds: ["m1", "m3"] }));
    await post(text("@13800000000", { atMobiles: ["13800000000"] }));
    await post(text("请看", { atUserIds: ["m1"] }));
    expect(dingtalk.webhookPosts.map(({ notified }) => notified)).toEqual([["m1"], ["m1"], []]);
  });
});

describe("a sessionWebhook", () => {
  test("posts to its conversation for ninety minutes", async () => {
    const { dingtalk, clock, send } = await startWorld();
    const body = dingtalk.bodyOf({ from: "m1", chat: group, text: "走访" });
    const reply = async () =>
      (await (
        await send(String(body?.["sessionWebhook"]), {
          msgtype: "markdown",
          markdown: { title: "记好了", text: "记好了" },
        })
      ).json()) as Fields;
    expect(await reply()).toMatchObject({ errcode: 0 });
    clock.moveSeconds(90 * 60 - 1);
    expect(await reply()).toMatchObject({ errcode: 0 });
    clock.moveSeconds(1);
    expect(await reply()).toMatchObject({ errcode: 300001, errmsg: "session 不存在" });
    expect(dingtalk.sessionPosts).toMatchObject([{ chat: group }, { chat: group }]);
  });
});

describe("the new API", () => {
  const param = JSON.stringify({ title: "周报", text: "走访12户次" });
  const toGroup = { openConversationId: group, msgKey: "sampleMarkdown", msgParam: param };

  test("gives the same token while it lasts, and takes none beyond", async () => {
    const { dingtalk, clock, call } = await startWorld();
    const give = () => dingtalk.tokens.give(usualRobot.clientId, usualRobot.clientSecret) ?? "";
    const first = give();
    clock.moveSeconds(7199);
    expect(give()).toBe(first);
    clock.moveSeconds(7199);
    expect(await call("groupMessages/send", toGroup, first)).toMatchObject({ status: 200 });
    clock.moveSeconds(1);
    const refused = { status: 400, code: "InvalidAuthentication", requestid: expect.any(String) };
    expect(await call("groupMessages/send", toGroup, first)).toMatchObject(refused);
    const second = give();
    dingtalk.tokens.expire();
    expect(await call("groupMessages/send", toGroup, second)).toMatchObject(refused);
    expect(dingtalk.usage().api).toBe(1);
  });

  test.each<[string, Fields, string]>([
    ["another app's robot", { robotCode: "dingother" }, "invalidParameter.robotCode.auth"],
    ["an unknown robot", { robotCode: "nobody" }, "invalidParameter.robotCode.notExsit"],
    ["an unknown group", { openConversationId: "cidX" }, "invalid.openConversationId"],
    ["no group", { openConversationId: undefined }, "miss.openConversationId"],
    ["an unknown msgKey", { msgKey: "sampleTable" }, "invalidParameter.msgKey.invalid"],
    ["a msgParam that is an object", { msgParam: { text: "x" } }, "invalidParameter.msgParam.invalid"],
    ["a msgParam without text", { msgParam: '{"title":"x"}' }, "invalidParameter.msgParam.invalid"],
    [
      "a msgParam of 15,001 bytes",
      { msgParam: JSON.stringify({ title: "x", text: "x".repeat(15_000) }) },
      "invalidParameter.msgParam.tooLong",
    ],
    [
      "a csv",
      { msgKey: "sampleFile", msgParam: '{"mediaId":"@x","fileName":"a.csv","fileType":"csv"}' },
      "invalidParameter.msgParam.invalid",
    ],
  ])("refuses %s", async (_name, fields, code) => {
    const other = { ...usualRobot, clientId: "other", robotCode: "dingother" };
    const { dingtalk, call } = await startWorld({ robots: [usualRobot, other] });
    expect(await call("groupMessages/send", { ...toGroup, ...fields })).toMatchObject({ status: 400, code });
    expect(dingtalk.groupMessages).toEqual([]);
  });

  test("takes twenty calls a second, which alone count towards the month's", async () => {
    const { dingtalk, clock, call } = await startWorld({ apiPerMonth: 21 });
    for (let count = 0; count < 20; count += 1) await call("groupMessages/send", toGroup);
    expect(await call("groupMessages/send", toGroup)).toMatchObject({
      status: 403,
      code: "Forbidden.AccessDenied.QpsLimitForAppkeyAndApi",
    });
    clock.moveSeconds(1);
    expect(await call("groupMessages/send", toGroup)).toMatchObject({ status: 200 });
    expect(await call("groupMessages/send", toGroup)).toMatchObject({
      status: 403,
      code: "Forbidden.AccessDenied.ApiCountLimitForOrg",
    });
    expect(dingtalk.usage().api).toBe(21);
  });

  test("tells to whom a private message did not go", async () => {
    const { dingtalk, call } = await startWorld({ flowControlled: ["m2"] });
    const userIds = ["m1", "m2", "m3", "nobody"];
    expect(await call("oToMessages/batchSend", { ...toGroup, userIds })).toMatchObject({
      status: 200,
      invalidStaffIdList: ["m3", "nobody"],
      flowControlledStaffIdList: ["m2"],
    });
    expect(dingtalk.privateMessages).toMatchObject([{ to: "m1" }]);
    const many = Array.from({ length: 21 }, (_, index) => `m${index}`);
    expect(await call("oToMessages/batchSend", { ...toGroup, userIds: many })).toMatchObject({
      status: 400,
      code: "invalidParameter.userIds.overMax",
    });
  });

  test("a file is uploaded, and sent by its id", async () => {
    const { dingtalk, call } = await startWorld();
    const accessToken = dingtalk.tokens.give(usualRobot.clientId, usualRobot.clientSecret);
    const upload = async (name: string, type?: string) => {
      const form = new FormData();
      if (type) form.set("type", type);
      form.set("media", new Blob(["PK"]), name);
      const url = `${dingtalk.oapi.base}/media/upload?access_token=${accessToken}`;
      return (await (await fetch(url, { method: "POST", body: form })).json()) as Fields;
    };
    expect(await upload("周报.csv", "file")).toMatchObject({ errcode: 40005 });
    expect(await upload("周报.xlsx")).toMatchObject({ errcode: 40004 });
    const { media_id } = await upload("周报.xlsx", "file");
    const msgParam = JSON.stringify({ mediaId: media_id, fileName: "周报.xlsx", fileType: "xlsx" });
    expect(await call("groupMessages/send", { ...toGroup, msgKey: "sampleFile", msgParam })).toMatchObject({
      status: 200,
    });
  });

  test("a picture is fetched from another host, by the robot that got it, while its code lasts", async () => {
    const { dingtalk, clock, call } = await startWorld();
    const body = dingtalk.mediaBodyOf({ from: "m1", kind: "picture", bytes: Buffer.from("photo") });
    const downloadCode = (body?.["content"] as Fields | undefined)?.["downloadCode"];
    const { downloadUrl } = (await call("messageFiles/download", { downloadCode })) as {
      downloadUrl?: string;
    };
    expect(downloadUrl).toContain(dingtalk.storage.base);
    expect(await (await fetch(String(downloadUrl))).text()).toBe("photo");
    clock.moveSeconds(31 * 60);
    expect((await fetch(String(downloadUrl))).status).toBe(403);
    expect(await call("messageFiles/download", { downloadCode })).toMatchObject({
      code: "invalidParameter.robotCode.downloadCode",
    });
  });
});
