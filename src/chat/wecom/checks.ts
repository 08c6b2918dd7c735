import {
  type ChatConfig,
  type Config,
  type WecomConfig,
  type WecomSocketBotConfig,
  wecomWebhookKey,
} from "../../config.ts";
import type { Clock } from "../../lib/clock.ts";
import { usualTimeoutMs } from "../../lib/http-call.ts";
import type { Logger } from "../../lib/logger.ts";
import type { Check, Finding } from "../adapter.ts";
import { accessTokens, type TokenResult } from "./access-token.ts";
import { type LineEnd, openSession } from "./line-session.ts";

export type CheckParts = {
  wecom: WecomConfig;
  chats: readonly ChatConfig[];
  http: Config["http"];
  clock: Clock;
  log: Logger;
  /** To open a line and be subscribed. */
  subscribeMs: number;
};

/** What `lianxin doctor` looks at: whether the platform takes what is configured. Nothing is posted. */
export function wecomChecks(parts: CheckParts): Check[] {
  const { bots, app, apiBase } = parts.wecom;
  const called = [
    ...bots.filter((bot) => bot.mode === "callback").map(({ id }) => id),
    ...(app?.token ? [app.id] : []),
  ];
  return [
    ...called.map((id) => addressCheck(id, parts.http)),
    ...bots.flatMap((bot) => (bot.mode === "websocket" ? [subscribeCheck(bot, parts)] : [])),
    ...(app ? [tokenCheck(app, parts)] : []),
    ...parts.chats.flatMap(({ id, webhook }) =>
      webhook === undefined ? [] : [webhookCheck(id, wecomWebhookKey(apiBase, webhook))],
    ),
  ];
}

function addressCheck(id: string, { publicUrl }: Config["http"]): Check {
  const path = `/callback/wecom/${id}`;
  return {
    name: `wecom ${id}: address`,
    run: async () =>
      publicUrl
        ? { state: "good", told: `WeCom calls ${publicUrl}${path}; pressing 保存 there checks it` }
        : {
            state: "doubtful",
            told: "http.publicUrl is not set, so nobody knows whether WeCom can reach this machine",
            remedy: `set http.publicUrl to the address from outside, and give WeCom that address with ${path} behind it; without one, use mode: websocket`,
          },
  };
}

function tokenCheck(app: NonNullable<WecomConfig["app"]>, { wecom, clock }: CheckParts): Check {
  return {
    name: `wecom ${app.id}: token`,
    run: async () => {
      const parts = { ...app, apiBase: wecom.apiBase, clock, timeoutMs: usualTimeoutMs };
      return tokenFinding(await accessTokens(parts).get(), wecom.apiBase);
    },
  };
}

function tokenFinding(result: TokenResult, apiBase: string): Finding {
  if (result.kind === "token") return { state: "good", told: "the app's token was given" };
  if (result.kind === "limited") {
    return { state: "doubtful", told: "asked too often", remedy: "wait a minute and run doctor again" };
  }
  if (result.kind === "unreachable") {
    return {
      state: "bad",
      told: `out of reach: ${result.reason}`,
      remedy: `let this machine reach ${apiBase} directly, and check caFile`,
    };
  }
  return {
    state: "bad",
    told: `refused: ${result.code}: ${result.reason}`,
    remedy:
      result.code === "60020"
        ? "add the address that stands behind `from ip` to 企业可信IP of the app in 管理后台"
        : "compare corpId (我的企业) and secret (应用管理, the app's own) with 管理后台",
  };
}

const subscriptions: Readonly<Record<"subscribed" | LineEnd, Finding>> = {
  subscribed: {
    state: "good",
    told: "the bot was subscribed",
  },
  refused: {
    state: "bad",
    told: "the platform refused botId or secret",
    remedy: "compare them with the bot's page: API模式, 长连接; the secret there is another than any app's",
  },
  lost: {
    state: "bad",
    told: "no long connection came about",
    remedy: "let this machine reach the host of wsUrl directly, and check caFile",
  },
  replaced: {
    state: "doubtful",
    told: "another instance took the line over at once",
    remedy: "let one service run for one bot",
  },
};

/** There is no way to ask without subscribing, which takes the line from whoever has it. */
function subscribeCheck(bot: WecomSocketBotConfig, { log, subscribeMs }: CheckParts): Check {
  return {
    name: `wecom ${bot.id}: subscribe`,
    takesOver: true,
    run: async () => {
      const { promise: subscribed, resolve } = Promise.withResolvers<"subscribed">();
      const session = await openSession({
        ...{ bot, log },
        onSubscribed: () => resolve("subscribed"),
        onFrame: () => {},
        times: { subscribeMs, heartbeatMs: 30_000 },
      });
      const outcome = await Promise.race([subscribed, session.ended]);
      session.close();
      return subscriptions[outcome];
    },
  };
}

function webhookCheck(chatId: string, key: string | null): Check {
  return {
    name: `chat ${chatId}: webhook`,
    run: async () =>
      key !== null && /^[0-9a-z]{8}(-[0-9a-z]{4}){3}-[0-9a-z]{12}$/i.test(key)
        ? { state: "good", told: "the key has the right form; nothing was posted" }
        : {
            state: "doubtful",
            told: "the key has not the form of WeCom's keys (8-4-4-4-12 letters and digits)",
            remedy: "copy the whole address of 消息推送 from the group again",
          },
  };
}
