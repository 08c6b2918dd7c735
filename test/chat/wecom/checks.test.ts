import { describe, expect, onTestFinished, test } from "vitest";
import { usualLineTimes } from "../../../src/chat/wecom/line.ts";
import type { Config, WecomConfig } from "../../../src/config.ts";
import { startLines, startWecomApi } from "../../emulators/wecom.ts";
import { findingsOf } from "../../support/findings.ts";
import { socketBot, startAdapter } from "./support.ts";

/** What `lianxin doctor` finds out about WeCom. */

const secret = "long-connection-secret-0123456789";
const key = "693a91f6-7aaa-4bc4-97a0-0ec2cafa5aaa";

async function findings(wecom: Partial<WecomConfig>, chats: Config["chats"] = [], subscribeMs = 2000) {
  const { adapter } = await startAdapter({
    wecom,
    chats,
    times: { line: { ...usualLineTimes, subscribeMs } },
  });
  await adapter.stop();
  const found = await findingsOf(adapter.checks);
  const told = JSON.stringify(found);
  expect(told).not.toContain(secret);
  expect(told).not.toContain(key);
  return found;
}

async function startApi() {
  const api = await startWecomApi({ now: Date.now });
  onTestFinished(api.stop);
  const app = { id: "app", corpId: api.corpId, agentId: api.agentId, secret: api.secret };
  return { api, app };
}

describe("the app's token", () => {
  test("is good where it is given", async () => {
    const { api, app } = await startApi();
    expect(await findings({ apiBase: api.base, app })).toMatchObject([
      { name: "wecom app: token", state: "good" },
    ]);
  });

  test.each([
    ["a wrong secret", { secret }, "40001", "secret"],
    ["a wrong corp", { corpId: "ww-other" }, "40013", "corpId"],
  ])("%s is bad, and the remedy says where to look", async (_name, fault, code, word) => {
    const { api, app } = await startApi();
    expect(await findings({ apiBase: api.base, app: { ...app, ...fault } })).toMatchObject([
      { state: "bad", told: expect.stringContaining(code), remedy: expect.stringContaining(word) },
    ]);
  });

  test("an address that is not trusted is bad, with the address to add", async () => {
    const { api, app } = await startApi();
    api.failNext("/cgi-bin/gettoken", {
      kind: "errcode",
      errcode: 60020,
      errmsg: "not allow, from ip: 203.0.113.7",
    });
    expect(await findings({ apiBase: api.base, app })).toMatchObject([
      { told: expect.stringContaining("203.0.113.7"), remedy: expect.stringContaining("企业可信IP") },
    ]);
  });

  test("a platform out of reach is bad", async () => {
    const { app } = await startApi();
    expect(await findings({ apiBase: "http://127.0.0.1:1", app })).toMatchObject([
      { state: "bad", told: expect.stringContaining("out of reach") },
    ]);
  });
});

describe("a long connection", () => {
  const start = async (given = secret, subscribeMs = 2000) => {
    const lines = await startLines({ now: Date.now, bots: { BOT: secret } });
    onTestFinished(lines.stop);
    return { lines, found: () => findings({ bots: [socketBot(lines.url, given)] }, [], subscribeMs) };
  };

  test("is good where the bot is subscribed, and is closed again", async () => {
    const { lines, found } = await start();
    expect(await found()).toMatchObject([{ name: "wecom hall: subscribe", state: "good" }]);
    await expect.poll(lines.open).toBe(0);
  });

  test("with a wrong secret is bad", async () => {
    const { found } = await start("wrong");
    expect(await found()).toMatchObject([{ state: "bad", told: expect.stringContaining("refused") }]);
  });

  test("that is never answered is bad", async () => {
    const { lines, found } = await start(secret, 100);
    const silence = Array.from({ length: 3 }, () => ({ kind: "hang-after" }) as const);
    lines.failNext("aibot_subscribe", ...silence);
    expect(await found()).toMatchObject([{ state: "bad", told: "no long connection came about" }]);
  });
});

test.each([
  [key, "good"],
  ["not-a-key", "doubtful"],
])("the webhook %s is %s", async (webhook, state) => {
  const chats = [{ id: "dongfeng", platform: "wecom", area: "东风镇", webhook }] as const;
  expect(await findings({}, [...chats])).toMatchObject([{ name: "chat dongfeng: webhook", state }]);
});
