import type { Context, Middleware } from "koa";
import Router from "koa-router";
import type { WecomCallbackBotConfig } from "../../config.ts";
import { epochSecondsOf } from "../../core/calendar.ts";
import type { Clock } from "../../lib/clock.ts";
import type { Logger } from "../../lib/logger.ts";
import { readBody } from "../../lib/request-body.ts";
import { RequestFault } from "../../lib/request-fault.ts";
import { parseJson } from "../../lib/strict-json.ts";
import type { ReceiveMessage } from "../platform.ts";
import { decodeCallback } from "./decode.ts";
import { type Opened, openEnvelope, type SealedReply, sealReply } from "./envelope.ts";
import { type MentionStripper, mentionStripper } from "./mention.ts";
import { type FindAnswer, replyTo } from "./reply.ts";
import { sealedCallback } from "./schema.ts";
import { type CallbackQuery, readQuery, single, verifyFreshness, verifySignature } from "./verify.ts";

export type WecomRoutesParts = {
  bots: readonly WecomCallbackBotConfig[];
  receive: ReceiveMessage;
  /** Light markup, for who opens the private chat for the first time that day. */
  welcome: string;
  findAnswer?: FindAnswer;
  clock: Clock;
  log: Logger;
};

type Bot = {
  config: WecomCallbackBotConfig;
  stripMention: MentionStripper;
  /** Receive ids that came although none is configured, each logged once. */
  strangers: Set<string>;
};

/**
 * `/callback/wecom/<bot id>`: the URL check (GET) and the callbacks (POST) of intelligent bots.
 *
 * A message delivered again is handed to `receive` again, at the same time if need be: that it is one report with one
 * answer is what `receive` promises.
 */
export function wecomRoutes(parts: WecomRoutesParts): Router {
  const bots = new Map<string, Bot>(
    parts.bots.map((config) => [
      config.id,
      { config, stripMention: mentionStripper(config.names), strangers: new Set() },
    ]),
  );
  const botOf = (ctx: { params: Record<string, string> }): Bot => {
    const bot = bots.get(ctx.params["botId"] ?? "");
    if (!bot) throw new RequestFault(404, "unknown-bot", "no bot with this id is configured");
    return bot;
  };
  const router = new Router();
  router.get("/callback/wecom/:botId", refusalLog(parts.log), (ctx) => {
    const echo = checkUrl(ctx, botOf(ctx), parts);
    ctx.type = "text/plain; charset=utf-8";
    ctx.body = echo;
  });
  router.post("/callback/wecom/:botId", refusalLog(parts.log), async (ctx) => {
    const reply = await answerCallback(ctx, botOf(ctx), parts);
    // An empty body is always allowed, and the platform shows nothing then.
    ctx.status = 200;
    ctx.type = reply ? "application/json" : "text/plain";
    ctx.body = reply ? JSON.stringify(reply) : "";
  });
  return router;
}

/**
 * The bare text, byte for byte, to be answered within a second.
 * https://developer.work.weixin.qq.com/document/path/101033
 */
function checkUrl(ctx: Context, bot: Bot, parts: WecomRoutesParts): string {
  try {
    return openVerified(bot, readQuery(ctx.query), single(ctx.query, "echostr"), parts).message;
  } catch (error) {
    // Whoever sets the bot up sees one kind of failure with its reason.
    if (error instanceof RequestFault) throw new RequestFault(403, error.code, error.message);
    throw error;
  }
}

/** @returns null where there is nothing to say */
async function answerCallback(ctx: Context, bot: Bot, parts: WecomRoutesParts): Promise<SealedReply | null> {
  const query = readQuery(ctx.query);
  const sealed = sealedCallback.safeParse(parseJson(await readBody(ctx.req)));
  if (!sealed.success) throw new RequestFault(400, "bad-envelope", "the body has no encrypt");
  const opened = openVerified(bot, query, sealed.data.encrypt, parts);
  const callback = decodeCallback(parseJson(Buffer.from(opened.message)), {
    botId: bot.config.id,
    stripMention: bot.stripMention,
    signedAtSeconds: Number(query.timestamp),
    receivedAt: parts.clock.now(),
  });
  const reply = await replyTo(callback, { ...parts, botId: bot.config.id });
  if (!reply) return null;
  return sealReply(bot.config, {
    content: JSON.stringify(reply),
    receiveId: opened.receiveId,
    timestamp: epochSecondsOf(parts.clock.now()),
    nonce: query.nonce,
  });
}

/** @throws RequestFault where the platform did not write this, not now, or not for this bot */
function openVerified(bot: Bot, query: CallbackQuery, encrypted: string, parts: WecomRoutesParts): Opened {
  const { token, encodingAesKey, receiveId } = bot.config;
  verifySignature(token, query, encrypted);
  verifyFreshness(query, epochSecondsOf(parts.clock.now()));
  const opened = openEnvelope(encodingAesKey, encrypted);
  if (opened.receiveId === receiveId) return opened;
  // Without an expectation a message under our token and key is ours; the log tells what to configure.
  if (receiveId !== "") throw new RequestFault(403, "wrong-receiver", "the receiveid is another");
  if (!bot.strangers.has(opened.receiveId)) {
    bot.strangers.add(opened.receiveId);
    parts.log.warn(
      { bot: bot.config.id, receiveId: opened.receiveId },
      "callback with an unexpected receiveid",
    );
  }
  return opened;
}

function refusalLog(log: Logger): Middleware {
  return async (ctx, next) => {
    try {
      await next();
    } catch (error) {
      if (error instanceof RequestFault) {
        const { status, code, message } = error;
        log.warn(
          { bot: String(ctx["params"]["botId"]).slice(0, 40), method: ctx.method, status, code },
          message,
        );
      }
      throw error;
    }
  };
}
