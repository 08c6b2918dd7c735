import { randomUUID } from "node:crypto";
import { encrypt, getSignature } from "@wecom/crypto";
import {
  type ChatConfig,
  type WecomConfig,
  type WecomSocketBotConfig,
  wecomWebhookKey,
} from "../../config.ts";
import { epochSecondsOf } from "../../core/calendar.ts";
import type { Finding } from "../../core/finding.ts";
import type { Clock } from "../../lib/clock.ts";
import { usualTimeoutMs } from "../../lib/http-call.ts";
import type { Logger } from "../../lib/logger.ts";
import type { Check } from "../adapter.ts";
import { addressFinding } from "../address-check.ts";
import { accessTokens, type TokenResult } from "./access-token.ts";
import { type LineEnd, openSession } from "./line-session.ts";

export type CheckParts = {
  wecom: WecomConfig;
  chats: readonly ChatConfig[];
  publicUrl: string | null;
  clock: Clock;
  log: Logger;
  /** To open a line and be subscribed. */
  subscribeMs: number;
};

const platform = "wecom";

/** What `lianxin doctor` looks at: whether the platform takes what is configured, and can reach who it calls. Nothing is posted. */
export function wecomChecks(parts: CheckParts): Check[] {
  const { bots, app, apiBase } = parts.wecom;
  return [
    ...doorsOf(parts.wecom).flatMap((door) => addressCheck(door, parts)),
    ...bots.flatMap((bot) => (bot.mode === "websocket" ? [subscribeCheck(bot, parts)] : [])),
    ...(app ? [tokenCheck(app, parts)] : []),
    ...parts.chats.flatMap(({ id, webhook }) =>
      webhook === undefined ? [] : [webhookCheck(id, wecomWebhookKey(apiBase, webhook))],
    ),
  ];
}

/** Whom WeCom calls, and what it seals with. */
type Door = { id: string; token: string; encodingAesKey: string; receiveId: string };

function doorsOf({ bots, app }: WecomConfig): Door[] {
  const { token, encodingAesKey } = app ?? {};
  return [
    ...bots.flatMap((bot) => (bot.mode === "callback" ? [bot] : [])),
    ...(app && token && encodingAesKey ? [{ id: app.id, token, encodingAesKey, receiveId: app.corpId }] : []),
  ];
}

/** The same question that WeCom asks when 保存 is pressed: who has the token and the key gives the words back. */
function addressCheck(
  { id, token, encodingAesKey, receiveId }: Door,
  { publicUrl, clock }: CheckParts,
): Check[] {
  if (publicUrl === null) return [];
  return [
    {
      subject: { of: "address", platform, id },
      run: () => {
        const shown = `${publicUrl}/callback/wecom/${id}`;
        const words = randomUUID();
        const echostr = encrypt(encodingAesKey, words, receiveId);
        const timestamp = epochSecondsOf(clock.now());
        const nonce = randomUUID();
        const url = new URL(shown);
        for (const [name, value] of Object.entries({
          msg_signature: getSignature(token, timestamp, nonce, echostr),
          ...{ timestamp: String(timestamp), nonce, echostr },
        })) {
          url.searchParams.set(name, value);
        }
        const headers = { accept: "application/json" };
        return addressFinding({ url, shown, headers, isOurs: ({ text }) => text === words });
      },
    },
  ];
}

function tokenCheck(app: NonNullable<WecomConfig["app"]>, { wecom, clock }: CheckParts): Check {
  return {
    subject: { of: "token", platform, id: app.id },
    run: async () => {
      const parts = { ...app, apiBase: wecom.apiBase, clock, timeoutMs: usualTimeoutMs };
      return tokenFinding(await accessTokens(parts).get(), wecom.apiBase);
    },
  };
}

function tokenFinding(result: TokenResult, apiBase: string): Finding {
  if (result.kind === "token") return { state: "good", code: "tokenGiven" };
  if (result.kind === "limited") return { state: "doubtful", code: "askedTooOften" };
  const { reason } = result;
  if (result.kind === "unreachable") {
    return { state: "bad", code: "apiAway", host: new URL(apiBase).host, reason };
  }
  return { state: "bad", code: "wecomRefused", errcode: result.code, reason };
}

const subscriptions: Readonly<Record<"subscribed" | LineEnd, Finding>> = {
  subscribed: { state: "good", code: "lineSubscribed" },
  refused: { state: "bad", code: "lineRefused" },
  lost: { state: "bad", code: "lineLost" },
  replaced: { state: "doubtful", code: "lineReplaced" },
};

/** There is no way to ask without subscribing, which takes the line from whoever has it. */
function subscribeCheck(bot: WecomSocketBotConfig, { log, subscribeMs }: CheckParts): Check {
  return {
    subject: { of: "line", platform, id: bot.id },
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

function webhookCheck(chat: string, key: string | null): Check {
  return {
    subject: { of: "webhook", chat },
    run: async () =>
      key !== null && /^[0-9a-z]{8}(-[0-9a-z]{4}){3}-[0-9a-z]{12}$/i.test(key)
        ? { state: "good", code: "webhookFormed" }
        : { state: "doubtful", code: "webhookOdd" },
  };
}
