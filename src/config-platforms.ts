import { z } from "zod";
import { baseUrl, id, secret, text } from "./config-values.ts";

/** What `platforms` and `chats` of config/lianxin.yaml may hold. */

const names = z.array(z.string().min(1)).min(1, "at least the bot's display name");

const hostPattern = text(
  /^(\*\.)?(\[[0-9a-fA-F:]+\]|[A-Za-z0-9.-]+)(:\d{1,5})?$/,
  "a host as it stands in an address: qyapi.weixin.qq.com, 10.0.0.7:8443, or *.example.com for all names under it",
);

/** Where addresses that come in messages may lead, beside the platform's own hosts. */
const hosts = {
  mediaHosts: z.array(hostPattern).default([]),
  /** Hosts of one's own network: a private deployment, an emulator. They may be spoken to by http, too. */
  privateHosts: z.array(hostPattern).default([]),
};

const token = text(/^[A-Za-z0-9]{3,32}$/, "the Token of the admin page: 3 to 32 letters and digits");
const encodingAesKey = text(
  /^[A-Za-z0-9]{43}$/,
  "the EncodingAESKey of the admin page: 43 letters and digits",
);

const wecomCallbackBot = z.strictObject({
  id,
  /** Display names of the bot: what stands behind the @ in a group message. */
  names,
  mode: z.literal("callback"),
  token,
  encodingAesKey,
  receiveId: z.string().default(""),
});

const wecomSocketBot = z.strictObject({
  id,
  names,
  mode: z.literal("websocket"),
  wsUrl: z.url({ protocol: /^wss?$/, error: "a ws(s) address" }).default("wss://openws.work.weixin.qq.com"),
  botId: secret,
  secret,
});

const wecomBot = z.discriminatedUnion("mode", [wecomCallbackBot, wecomSocketBot], {
  error: "callback (WeCom calls us) or websocket (we call WeCom, no public address needed)",
});

/** Writes to single members and, with token and encodingAesKey, hears what they type in it. */
const wecomApp = z
  .strictObject({
    id: id.default("app"),
    corpId: secret,
    agentId: z.int("the AgentId of the app: a whole number"),
    secret,
    token: token.optional(),
    encodingAesKey: encodingAesKey.optional(),
  })
  .refine((app) => (app.token === undefined) === (app.encodingAesKey === undefined), {
    path: ["token"],
    error: "token and encodingAesKey together (接收消息), or neither where the app only writes",
  });

export const wecomApiBase = "https://qyapi.weixin.qq.com";

export const wecom = z.strictObject({
  apiBase: baseUrl.default(wecomApiBase),
  ...hosts,
  bots: z.array(wecomBot).default([]),
  app: wecomApp.optional(),
});

const dingtalkRobot = {
  id,
  names,
  clientId: secret,
  clientSecret: secret,
  /** The same as the Client ID where not given. */
  robotCode: secret.optional(),
  /** The organisation: a message of another is refused. */
  corpId: secret.optional(),
};

const dingtalkHttpRobot = z.strictObject({
  ...dingtalkRobot,
  mode: z.literal("http"),
  pathSecret: text(/^[A-Za-z0-9_-]{16,128}$/, "a long random word: 16 to 128 letters, digits, - and _"),
});

const dingtalkStreamRobot = z.strictObject({ ...dingtalkRobot, mode: z.literal("stream") });

const expectedCalls = "how many a month: a whole number from 1";
const calls = z.int(expectedCalls).min(1, expectedCalls);

export const dingtalkOapiBase = "https://oapi.dingtalk.com";

export const dingtalk = z.strictObject({
  apiBase: baseUrl.default("https://api.dingtalk.com"),
  oapiBase: baseUrl.default(dingtalkOapiBase),
  ...hosts,
  /** What the organisation's edition allows a month; the defaults are those of 标准版. */
  monthlyQuota: z.strictObject({ api: calls.default(5000), push: calls.default(3000) }).prefault({}),
  robots: z
    .array(
      z.discriminatedUnion("mode", [dingtalkHttpRobot, dingtalkStreamRobot], {
        error: "http (DingTalk calls us) or stream (we call DingTalk, no public address needed)",
      }),
    )
    .default([]),
});

const anyChat = {
  id,
  /** The bot, or the robot, that is in the group. */
  bot: id.optional(),
  chatId: z.string().min(1).optional(),
  area: text(/./, "a village id, a township or a county of the roster"),
  /** The whole address that the platform shows, or its key. */
  webhook: secret.optional(),
};

export const chat = z.discriminatedUnion(
  "platform",
  [
    z.strictObject({ ...anyChat, platform: z.literal("wecom") }),
    z.strictObject({
      ...anyChat,
      platform: z.literal("dingtalk"),
      webhookSecret: text(/^SEC\S+$/, "the word behind 加签, which begins with SEC").optional(),
    }),
  ],
  { error: "wecom or dingtalk" },
);

export type WecomConfig = z.infer<typeof wecom>;
export type WecomCallbackBotConfig = z.infer<typeof wecomCallbackBot>;
export type WecomSocketBotConfig = z.infer<typeof wecomSocketBot>;
export type WecomAppConfig = z.infer<typeof wecomApp>;
export type DingtalkConfig = z.infer<typeof dingtalk>;
export type DingtalkHttpRobotConfig = z.infer<typeof dingtalkHttpRobot>;
export type DingtalkStreamRobotConfig = z.infer<typeof dingtalkStreamRobot>;
export type ChatConfig = z.infer<typeof chat>;
