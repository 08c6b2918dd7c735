import { addMilliseconds, type Instant, instantOfEpochSeconds } from "../../core/calendar.ts";
import { RequestFault } from "../../lib/request-fault.ts";
import type { InboundMessage } from "../platform.ts";
import { maxReplyBytes } from "./limits.ts";
import type { MentionStripper } from "./mention.ts";
import { anyCallback, knownTypes, type WecomMessage, wecomMessage } from "./schema.ts";

/** What a callback asks of us. */
export type Decoded =
  | { kind: "message"; message: InboundMessage }
  /** Somebody opens the private chat for the first time that day. */
  | { kind: "welcome" }
  | { kind: "refresh"; streamId: string }
  /** To be answered with nothing; `reason` for the log. */
  | { kind: "ignored"; reason: string };

export type DecodeContext = {
  botId: string;
  stripMention: MentionStripper;
  /** When the platform signed the callback, seconds since 1970. */
  signedAtSeconds: number;
  /** By our clock. */
  receivedAt: Instant;
};

/** What is documented for events and for apps; for messages no figure is published. */
const answerWithinMs = 5000;

/** A resent message keeps its own time; one further away than this from its delivery is not believed. */
const maxDelaySeconds = 24 * 60 * 60;
const maxAheadSeconds = 10 * 60;

/**
 * @param payload what the envelope held, parsed from JSON
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
  if (callback.msgtype === "event") {
    if (callback.event.eventtype === "enter_chat") return { kind: "welcome" };
    return { kind: "ignored", reason: "event" };
  }
  return decodeMessage(callback, context);
}

type UserMessage = Exclude<WecomMessage, { msgtype: "stream" | "event" }>;

function decodeMessage(callback: UserMessage, context: DecodeContext): Decoded {
  const userId = callback.from?.userid;
  if (!userId || userId === "sys") return { kind: "ignored", reason: "no sender" };
  const inGroup = callback.chattype === undefined ? Boolean(callback.chatid) : callback.chattype !== "single";
  const chatId = inGroup ? callback.chatid : userId;
  if (!chatId) return { kind: "ignored", reason: "a group without chatid" };
  // JSON can hold what neither a database nor a reply can: U+0000 and halves of characters.
  const text = context.stripMention(textOf(callback).replaceAll("\u0000", "").toWellFormed(), inGroup);
  const attachment = text === "" ? attachmentOf(callback) : null;
  return {
    kind: "message",
    message: {
      platform: "wecom",
      botId: context.botId,
      messageId: callback.msgid,
      scope: "wecom-bot",
      userId,
      chat: { id: chatId, kind: inGroup ? "group" : "private" },
      text,
      ...(attachment && { attachment }),
      sentAt: instantOfEpochSeconds(sentAtSeconds(callback.create_time, context.signedAtSeconds)),
      reply: {
        atOnceBy: addMilliseconds(context.receivedAt, answerWithinMs),
        lateBy: null,
        maxBytes: maxReplyBytes,
        markup: "wecom-markdown",
        hasButtons: false,
      },
    },
  };
}

function textOf(callback: UserMessage): string {
  switch (callback.msgtype) {
    case "text":
      return callback.text.content;
    case "voice":
      return callback.voice.content;
    case "mixed":
      return callback.mixed.msg_item.flatMap(({ text }) => (text ? [text.content] : [])).join("\n");
    case "image":
    case "file":
    case "video":
      return "";
  }
}

function attachmentOf(callback: UserMessage): NonNullable<InboundMessage["attachment"]> | null {
  switch (callback.msgtype) {
    case "text":
      return null;
    case "mixed":
      return callback.mixed.msg_item.some(({ msgtype }) => msgtype === "image") ? "image" : null;
    case "voice":
    case "image":
    case "file":
    case "video":
      return callback.msgtype;
  }
}

function sentAtSeconds(createTime: number | undefined, signedAt: number): number {
  if (createTime === undefined) return signedAt;
  const delay = signedAt - createTime;
  return delay <= maxDelaySeconds && delay >= -maxAheadSeconds ? createTime : signedAt;
}
