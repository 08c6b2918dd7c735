import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { loadConfig } from "../src/config.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lianxin-config-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function load(yaml: string, environment: Record<string, string> = {}) {
  writeFileSync(join(folder, "lianxin.yaml"), yaml);
  return loadConfig({ LIANXIN_CONFIG: folder, ...environment });
}

const bot = `
platforms:
  wecom:
    bots:
      - { id: main, names: [连心], mode: callback, token: "\${WECOM_TOKEN}", encodingAesKey: "\${WECOM_AES_KEY}" }
`;
const keys = { WECOM_TOKEN: "QDG6eK", WECOM_AES_KEY: "jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C" };

describe("what ships", () => {
  test("has no platform, so npm start is a trial", () => {
    const config = loadConfig({});
    expect(config.platforms).toEqual({});
    expect(config.http).toEqual({ host: "127.0.0.1", port: 8080, publicUrl: null });
    expect(config.quotas.map((quota) => quota.id)).toEqual(["monthly-visit"]);
  });

  test("is frozen to its leaves", () => {
    const config = loadConfig({});
    expect(() => Object.assign(config.http, { port: 1 })).toThrow(TypeError);
  });
});

describe("an office's own folder", () => {
  test("an empty file is the defaults, and files missing there are the shipped ones", () => {
    const config = load("");
    expect(config.timezone).toBe("Asia/Shanghai");
    expect(config.quotas).toHaveLength(1);
  });

  test("secrets come from the environment", () => {
    expect(load(bot, keys).platforms.wecom?.bots[0]).toMatchObject({
      token: "QDG6eK",
      encodingAesKey: keys.WECOM_AES_KEY,
      receiveId: "",
    });
  });

  test.each([
    ["timezone：Asia/Shanghai", "："],
    ["platforms:\n  wecom: “main”", "“"],
  ])("%j: the mark of a Chinese keyboard is named beside the fault", (yaml, mark) => {
    expect(() => load(yaml)).toThrow(`${mark} is a full-width mark (全角标点)`);
  });

  test("full-width marks in comments and quoted texts are nobody's fault", () => {
    expect(() => load('timezone: "a：b" # 一：二')).toThrow(/timezone/);
    expect(() => load('timezone: "甲：乙" # 丙：丁')).not.toThrow(/全角/);
  });

  test("every way in and out can be configured, and what is left open is the platform's own", () => {
    const config = load(`platforms:
  wecom:
    bots: [{ id: hall, names: [连心], mode: websocket, botId: b, secret: s }]
    app: { corpId: ww1, agentId: 1, secret: s, token: abc, encodingAesKey: ${keys.WECOM_AES_KEY} }
  dingtalk:
    robots:
      - { id: main, names: [连心], mode: http, clientId: c, clientSecret: s, pathSecret: abcdefghijklmnop }
      - { id: line, names: [连心], mode: stream, clientId: d, clientSecret: s }
chats:
  - { id: east, platform: wecom, bot: hall, chatId: wr1, area: 东风镇 }
  - { id: west, platform: dingtalk, bot: main, chatId: cid1, area: 西沟乡 }
  - { id: north, platform: dingtalk, area: 北镇, webhook: abc, webhookSecret: SECabc }
schedules:
  - { id: e, kind: tally, cron: "30 8 * * 1", chat: east, period: last-week }
  - { id: w, kind: tally, cron: "30 8 * * 1", chat: west, period: last-week }
  - { id: n, kind: tally, cron: "30 8 * * 1", chat: north, period: last-week }`);
    const { wecom, dingtalk } = config.platforms;
    expect(wecom).toMatchObject({
      apiBase: "https://qyapi.weixin.qq.com",
      bots: [{ wsUrl: "wss://openws.work.weixin.qq.com" }],
      app: { id: "app" },
    });
    expect(dingtalk).toMatchObject({
      apiBase: "https://api.dingtalk.com",
      oapiBase: "https://oapi.dingtalk.com",
      monthlyQuota: { api: 5000, push: 3000 },
    });
  });

  test("PORT and DATABASE_URL win over the file", () => {
    const config = load("http: { port: 81 }\ndatabase: a.db", {
      PORT: "9090",
      DATABASE_URL: "postgres://h/d",
    });
    expect([config.http.port, config.database]).toEqual([9090, "postgres://h/d"]);
  });
});

describe("a fault names file, line, key, value and what was expected", () => {
  test.each([
    ["an unknown key", "timezone: Asia/Shanghai\nport: 80", /lianxin\.yaml:2: port: unknown key/],
    ["an unknown key inside", "http: { host: a, prot: 80 }", /lianxin\.yaml:1: http\.prot: unknown key/],
    ["a zone that is none", "timezone: Mars/North", /:1: timezone: "Mars\/North": an IANA time zone/],
    [
      "a time without quotes' meaning",
      'quietHours: { from: "25:00" }',
      /:1: quietHours\.from: "25:00": a time of day/,
    ],
    [
      "a cron expression",
      'schedules:\n  - { id: a, kind: reminder, quota: monthly-visit, cron: "x" }',
      /:2: .*cron: "x": five cron fields/,
    ],
    [
      "a cron expression with seconds",
      'schedules:\n  - { id: a, kind: reminder, quota: monthly-visit, cron: "0 0 16 15 * *" }',
      /:2: .*cron: "0 0 16 15 \* \*": five cron fields/,
    ],
    ["a list that is text", "chats: none", /:1: chats: "none": /],
    ["broken YAML", "http: { host: a\nport: 80", /lianxin\.yaml:\d+: /],
    [
      "a schedule's quota",
      'schedules:\n  - { id: a, kind: reminder, cron: "0 16 15 * *", quota: weekly }',
      /:2: schedules\[0\]\.quota: "weekly": the id of a quota in quotas\.yaml: monthly-visit$/,
    ],
    [
      "a missing area",
      "chats: [{ id: a, platform: wecom }]",
      /:1: chats\[0\]\.area: missing: a village id, a town/,
    ],
    [
      "a missing id",
      "chats: [{ area: 东风镇, platform: wecom }]",
      /chats\[0\]\.id: missing: small letters, digits/,
    ],
    [
      "a missing platform",
      "chats: [{ id: a, area: 东风镇 }]",
      /chats\[0\]\.platform: missing: wecom or dingtalk$/,
    ],
    ["a missing kind", "schedules: [{ id: a }]", /schedules\[0\]\.kind: missing: one of tally, reminder$/],
    [
      "a missing list",
      "platforms: { wecom: { bots: [{ id: a, mode: callback, token: abc, encodingAesKey: x }] } }",
      /bots\[0\]\.names: missing: a list$/m,
    ],
    [
      "a missing number",
      "platforms: { wecom: { app: { corpId: a, secret: b } } }",
      /app\.agentId: missing: the AgentId of the app: a whole number$/,
    ],
    ["a text for a number", "http: { port: many }", /http\.port: "many": a port number, 0 to 65535$/],
    ["a level that is none", "logLevel: loud", /logLevel: "loud": one of debug, info, warn, error$/],
    [
      "a schedule's chat",
      'schedules:\n  - { id: a, kind: tally, cron: "30 8 * * 1", chat: b, period: last-week }',
      /:2: schedules\[0\]\.chat: "b": the id of a chat/,
    ],
  ])("%s", (_name, yaml, message) => {
    expect(() => load(yaml)).toThrow(message);
  });

  test("a chat without a webhook cannot be a tally's", () => {
    const yaml = `${bot}
chats: [{ id: a, platform: wecom, bot: main, chatId: wr1, area: 东风镇 }]
schedules: [{ id: t, kind: tally, cron: "30 8 * * 1", chat: a, period: last-week }]`;
    expect(() => load(yaml, keys)).toThrow(/a chat that can be posted to: with a webhook/);
  });

  test.each([
    "https://elsewhere.example/cgi-bin/webhook/send?key=abc",
    "https://qyapi.weixin.qq.com/cgi-bin/other?key=abc",
    "two words",
  ])("a webhook that is neither a key nor WeCom's address, without showing it: %s", (webhook) => {
    const yaml = `${bot}\nchats: [{ id: a, platform: wecom, area: 东风镇, webhook: "\${WH}" }]`;
    expect(() => load(yaml, { ...keys, WH: webhook })).toThrow(
      /:7: chats\[0\]\.webhook: \$\{WH\}: the key alone, or https/,
    );
    expect(() => load(yaml, { ...keys, WH: webhook })).not.toThrow(webhook);
  });

  test("a webhook of DingTalk, in the same way", () => {
    const yaml = `chats: [{ id: a, platform: dingtalk, area: 东风镇, webhook: "\${WH}" }]`;
    expect(() => load(yaml, { WH: "https://evil.example/robot/send?access_token=abc" })).toThrow(
      /chats\[0\]\.webhook: \$\{WH\}: the access_token alone, or https:\/\/oapi\.dingtalk\.com\/robot\/send/,
    );
    expect(load(yaml, { WH: "https://oapi.dingtalk.com/robot/send?access_token=abc" }).chats).toHaveLength(1);
  });

  test.each([
    ["wecom: { bots: [{ id: a, names: [连心] }] }", /bots\[0\]\.mode: missing: callback \(WeCom calls us\)/],
    ["wecom: { bots: [{ id: a, names: [连心], mode: stream }] }", /bots\[0\]\.mode: "stream": callback/],
    [
      "wecom: { bots: [{ id: a, names: [连心], mode: websocket, secret: b }] }",
      /bots\[0\]\.botId: missing: a value, or/,
    ],
    [
      "wecom: { bots: [{ id: a, names: [连心], mode: websocket, botId: b, secret: c, wsUrl: 'https://x' }] }",
      /wsUrl: "https:\/\/x": a ws\(s\) address/,
    ],
    [
      "wecom: { app: { corpId: a, agentId: 1, secret: b, token: abc } }",
      /app\.token: "abc": token and encodingAesKey together/,
    ],
    [
      `wecom: { bots: [{ id: app, names: [连心], mode: websocket, botId: b, secret: c }], app: { corpId: a, agentId: 1, secret: b } }`,
      /app\.id: .*an id that no bot/,
    ],
    [
      "dingtalk: { robots: [{ id: a, names: [连心], clientId: b, clientSecret: c }] }",
      /robots\[0\]\.mode: missing: http/,
    ],
    [
      "dingtalk: { robots: [{ id: a, names: [连心], mode: http, clientId: b, clientSecret: c, pathSecret: short }] }",
      /pathSecret: "short": a long random word: 16 to 128/,
    ],
    ["dingtalk: { monthlyQuota: { api: 0 } }", /monthlyQuota\.api: 0: how many a month/],
    ["dingtalk: { mediaHosts: ['https://x'] }", /mediaHosts\[0\]: "https:\/\/x": a host as it stands/],
  ])("platforms: %s", (yaml, message) => {
    expect(() => load(`platforms: { ${yaml} }`)).toThrow(message);
  });

  test("a group of a robot that is nowhere configured", () => {
    const yaml = "chats: [{ id: a, platform: dingtalk, bot: main, chatId: cid1, area: 东风镇 }]";
    expect(() => load(yaml)).toThrow(/bot: "main": the id of a robot under platforms\.dingtalk\.robots/);
  });

  test("the same id twice", () => {
    const yaml = `${bot}
chats:
  - { id: a, platform: wecom, area: 东风镇 }
  - { id: a, platform: wecom, area: 西沟乡 }`;
    expect(() => load(yaml, keys)).toThrow(/:9: chats\[1\]\.id: "a": an id that nothing else/);
  });

  test.each([
    [
      "a bot of WeCom, whose two lines would throw each other out",
      `platforms:
  wecom:
    bots:
      - { id: east, names: [连心], mode: websocket, botId: "\${BOT}", secret: s }
      - { id: hall, names: [连心], mode: callback, token: abc, encodingAesKey: ${keys.WECOM_AES_KEY} }
      - { id: west, names: [连心], mode: websocket, botId: "\${BOT}", secret: t, wsUrl: "wss://other.example" }`,
      /:6: platforms\.wecom\.bots\[2\]\.botId: \$\{BOT\}: a botId of its own: east and west are one bot \(同一个机器人只配一次\)$/,
    ],
    [
      "a robot of DingTalk, whatever its mode",
      `platforms:
  dingtalk:
    robots:
      - { id: main, names: [连心], mode: http, clientId: "\${BOT}", clientSecret: s, pathSecret: abcdefghijklmnop }
      - { id: line, names: [连心], mode: stream, clientId: "\${BOT}", clientSecret: s }`,
      /:5: platforms\.dingtalk\.robots\[1\]\.clientId: \$\{BOT\}: a clientId of its own: main and line are one robot \(同一个机器人只配一次\)$/,
    ],
    [
      "a robot of DingTalk by its robotCode, which is the clientId where not given",
      `platforms:
  dingtalk:
    robots:
      - { id: main, names: [连心], mode: stream, clientId: "\${BOT}", clientSecret: s }
      - { id: line, names: [连心], mode: stream, clientId: c, clientSecret: s, robotCode: "\${BOT}" }`,
      /:5: platforms\.dingtalk\.robots\[1\]\.robotCode: \$\{BOT\}: a robotCode of its own: main and line are one robot \(同一个机器人只配一次\)$/,
    ],
  ])("configured twice: %s", (_what, yaml, message) => {
    const environment = { BOT: "one-and-the-same" };
    expect(() => load(yaml, environment)).toThrow(message);
    expect(() => load(yaml, environment)).not.toThrow(/one-and-the-same/);
  });

  test("a reference that is not set is named, and every one of them", () => {
    expect(() => load(bot)).toThrow(
      /:5: \$\{WECOM_TOKEN\} is not set: put WECOM_TOKEN into the environment or the file \.env[\s\S]*:5: \$\{WECOM_AES_KEY\} is not set/,
    );
  });

  test("a secret is shown as its reference, never as its value", () => {
    const wrong = { ...keys, WECOM_AES_KEY: "hunter2" };
    expect(() => load(bot, wrong)).toThrow(/encodingAesKey: \$\{WECOM_AES_KEY\}: the EncodingAESKey/);
    expect(() => load(bot, wrong)).not.toThrow(/hunter2/);
  });

  test("all faults of a file are told at once", () => {
    expect(() => load("timezone: Mars/North\nlogLevel: loud")).toThrow(/timezone[\s\S]*logLevel/);
  });

  test("a port that is none", () => {
    expect(() => load("", { PORT: "http" })).toThrow(/PORT: http: a port number/);
  });
});

describe("a folder of LIANXIN_CONFIG that cannot be meant is no silent trial", () => {
  test("one that is not there", () => {
    const none = join(folder, "none");
    expect(() => loadConfig({ LIANXIN_CONFIG: none })).toThrow(
      `environment: LIANXIN_CONFIG: ${none}: there is no such folder`,
    );
  });

  test("one without lianxin.yaml", () => {
    writeFileSync(join(folder, "quotas.yaml"), "quotas: []");
    expect(() => loadConfig({ LIANXIN_CONFIG: folder })).toThrow(
      `environment: LIANXIN_CONFIG: ${folder}: a folder with lianxin.yaml`,
    );
  });
});
