import type { WecomCallbackBotConfig } from "../../config.ts";
import { epochSecondsOf } from "../../core/calendar.ts";
import type { UrlGuard } from "../../lib/guarded-call.ts";
import { maxBodyBytes } from "../../lib/request-body.ts";
import { RequestFault } from "../../lib/request-fault.ts";
import { parseJson } from "../../lib/strict-json.ts";
import type { Unanswered } from "../platform.ts";
import type { AnswersUnderWay, LateWay, UnderWay } from "./answers.ts";
import type { CallbackParts, Receiver } from "./callback.ts";
import { decodeCallback } from "./decode.ts";
import { sealReply } from "./envelope.ts";
import { bringLater } from "./late-answer.ts";
import { usualPatienceMs } from "./limits.ts";
import { mediaReader } from "./media.ts";
import { mentionStripper } from "./mention.ts";
import { type FindAnswer, replyTo } from "./reply.ts";
import { sealedCallback } from "./schema.ts";
import type { Wait } from "./try-again.ts";

export type BotCallbackParts = CallbackParts & {
  answers: AnswersUnderWay;
  /** Light markup, for who opens the private chat for the first time that day. */
  welcome: string;
  findAnswer: FindAnswer;
  guard: UrlGuard;
  stopping: AbortSignal;
  unanswered: (one: Unanswered) => void;
  patienceMs?: number;
  collectMs?: number;
  againMs?: number;
  wait?: Wait;
};

/** An intelligent bot (智能机器人) that WeCom calls: JSON in, JSON back under the callback's own nonce. */
export function botReceiver(config: WecomCallbackBotConfig, parts: BotCallbackParts): Receiver {
  const { id: botId, encodingAesKey } = config;
  const stripMention = mentionStripper(config.names);
  const readMedia = mediaReader(parts.guard, encodingAesKey);
  const late = { ...parts, botId };
  const replyParts = {
    ...late,
    patienceMs: parts.patienceMs ?? usualPatienceMs,
    bringLater: (underWay: UnderWay, way: LateWay) => bringLater(underWay, way, late),
  };
  return {
    door: config,
    contentType: "application/json",
    maxBodyBytes,
    sealedIn(body) {
      const sealed = sealedCallback.safeParse(parseJson(body));
      if (!sealed.success) throw new RequestFault(400, "bad-envelope", "the body has no encrypt");
      return sealed.data.encrypt;
    },
    async answer({ message, receiveId }, query) {
      const callback = decodeCallback(parseJson(Buffer.from(message)), {
        botId,
        stripMention,
        readMedia,
        signedAtSeconds: Number(query.timestamp),
        receivedAt: parts.clock.now(),
      });
      const reply = await replyTo(callback, replyParts);
      if (!reply) return "";
      const timestamp = epochSecondsOf(parts.clock.now());
      const content = JSON.stringify(reply);
      return JSON.stringify(sealReply(config, { content, receiveId, timestamp, nonce: query.nonce }));
    },
  };
}
