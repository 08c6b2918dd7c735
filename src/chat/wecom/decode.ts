import { addMilliseconds, type Instant, instantOfEpochSeconds } from "../../core/calendar.ts";
import { RequestFault } from "../../lib/request-fault.ts";
import type { InboundMessage, ReplyWay } from "../platform.ts";
import { attachmentOf, contentOf } from "./content.ts";
import { answerWithinMs, maxReplyBytes, responseUrlMs, streamMs } from "./limits.ts";
import type { ReadMedia } from "./media.ts";
import type { MentionStripper } from "./mention.ts";
import {
  anyCallback,
  knownTypes,
  pressOf,
  type WecomEvent,
  type WecomMessage,
  type WecomUserMessage,
  wecomMessage,
} from "./schema.ts";

/** What a callback, or a frame of a long connection, asks of us. */
export type Decoded =
  | { kind: "message"; message: InboundMessage; responseUrl: string | null }
  /** A button was pressed: the answer changes the card. */
  | { kind: "press"; message: InboundMessage; taskId: string; responseUrl: string | null }
  /** Somebody opens the private chat for the first time that day. */
  | { kind: "welcome" }
  | { kind: "refresh"; streamId: string }
  /** To be answered with nothing; `reason` for the log. */
  | { kind: "ignored"; reason: string };

export type DecodeContext = {
  botId: string;
  stripMention: MentionStripper;
  /** When the platform signed the callback, or the frame came; seconds since 1970. */
  signedAtSeconds: number;
  /** By our clock. */
  receivedAt: Instant;
  readMedia: ReadMedia;
};

/** A resent message keeps its own time; one further away than this from its delivery is not believed. */
const maxDelaySeconds = 24 * 60 * 60;
const maxAheadSeconds = 10 * 60;

/**
 * @param payload what the envelope or the frame held, parsed from JSON
 * @throws RequestFault 400 where a field that we need is missing or of another type
 */
export function decodeCallback(payload: unknown, context: DecodeContext): Decoded {
  const typed = anyCallback.safeParse(payload);
  if (!typed.success) throw new RequestFault(400, "bad-payload", "the message has no msgtype");
  if (!knownTypes.has(typed.data.msgtype)) return { kind: "ignored", reason: "unknown msgtype" };
  const parsed = wecomMessage.safeParse(payload);
  if (!parsed.success) {
    const where = parsed.error.issues[0]?.path.join(".") || "message";
    throw new RequestFault(400, "bad-payload", `${where} is missing or of another type`);
  }
  const callback = parsed.data;
  if (callback.msgtype === "stream") return { kind: "refresh", streamId: callback.stream.id };
  if (callback.msgtype === "event") return decodeEvent(callback, context);
  return decodeMessage(callback, context);
}

function decodeEvent(callback: WecomEvent, context: DecodeContext): Decoded {
  const { eventtype } = callback.event;
  if (eventtype === "enter_chat") return { kind: "welcome" };
  if (eventtype !== "template_card_event") return { kind: "ignored", reason: "event" };
  const press = pressOf(callback);
  const heard = hearerOf(callback);
  if (!press) return { kind: "ignored", reason: "a press without key" };
  if ("reason" in heard) return { kind: "ignored", ...heard };
  const { eventKey, taskId } = press;
  // The number that could have been typed instead stands behind the last colon.
  const words = { text: eventKey.slice(eventKey.lastIndexOf(":") + 1), choice: eventKey };
  const message = { ...messageOf(callback, heard, context), ...words };
  return { kind: "press", message, taskId, responseUrl: callback.response_url ?? null };
}

function decodeMessage(callback: WecomUserMessage, context: DecodeContext): Decoded {
  const heard = hearerOf(callback);
  if ("reason" in heard) return { kind: "ignored", ...heard };
  const inGroup = heard.chat.kind === "group";
  const content = contentOf(callback, context.readMedia);
  const text = context.stripMention(content.text, inGroup);
  const message: InboundMessage = {
    ...messageOf(callback, heard, context),
    ...content,
    text,
    ...(text === "" && attachmentOf(callback)),
  };
  return { kind: "message", message, responseUrl: callback.response_url ?? null };
}

type Heard = { userId: string; chat: InboundMessage["chat"] };

/** Who spoke, and where. */
function hearerOf(callback: WecomMessage): Heard | { reason: string } {
  const userId = callback.from?.userid;
  if (!userId || userId === "sys") return { reason: "no sender" };
  const inGroup = callback.chattype === undefined ? Boolean(callback.chatid) : callback.chattype !== "single";
  const id = inGroup ? callback.chatid : userId;
  return id
    ? { userId, chat: { id, kind: inGroup ? "group" : "private" } }
    : { reason: "a group without chatid" };
}

function messageOf(callback: WecomMessage, heard: Heard, context: DecodeContext): InboundMessage {
  return {
    platform: "wecom",
    botId: context.botId,
    messageId: callback.msgid,
    scope: "wecom-bot",
    ...heard,
    text: "",
    sentAt: instantOfEpochSeconds(sentAtSeconds(callback.create_time, context.signedAtSeconds)),
    reply: replyWay(context.receivedAt, callback.response_url !== undefined),
  };
}

function replyWay(receivedAt: Instant, hasResponseUrl: boolean): ReplyWay {
  return {
    atOnceBy: addMilliseconds(receivedAt, answerWithinMs),
    lateBy: addMilliseconds(receivedAt, hasResponseUrl ? responseUrlMs : streamMs),
    maxBytes: maxReplyBytes,
    markup: "wecom-markdown",
    hasButtons: true,
  };
}

function sentAtSeconds(createTime: number | undefined, signedAt: number): number {
  if (createTime === undefined) return signedAt;
  const delay = signedAt - createTime;
  return delay <= maxDelaySeconds && delay >= -maxAheadSeconds ? createTime : signedAt;
}
