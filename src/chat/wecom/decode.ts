import { addMilliseconds, type Instant, instantOfEpochSeconds } from "../../core/calendar.ts";
import { RequestFault } from "../../lib/request-fault.ts";
import type { InboundMedia, InboundMessage, ReplyWay } from "../platform.ts";
import { answerWithinMs, maxReplyBytes, responseUrlMs, streamMs } from "./limits.ts";
import type { ReadMedia } from "./media.ts";
import type { MentionStripper } from "./mention.ts";
import {
  anyCallback,
  knownTypes,
  pressOf,
  type WecomEvent,
  type WecomMedia,
  type WecomMessage,
  type WecomQuote,
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
  const text = context.stripMention(storable(textOf(callback)), inGroup);
  const attachment = text === "" ? attachmentOf(callback) : null;
  const media = mediaOf(callback, context.readMedia);
  const quote = storable(quoted(callback.quote)).trim();
  const message: InboundMessage = {
    ...messageOf(callback, heard, context),
    text,
    ...(attachment && { attachment }),
    ...(media.length > 0 && { media }),
    ...(quote !== "" && { quote }),
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

/** JSON can hold what neither a database nor a reply can: U+0000 and halves of characters. */
function storable(text: string): string {
  return text.replaceAll("\u0000", "").toWellFormed();
}

function textOf(callback: WecomUserMessage): string {
  switch (callback.msgtype) {
    case "text":
      return callback.text.content;
    case "voice":
      return callback.voice.content;
    case "mixed":
      return mixedText(callback.mixed);
    case "image":
    case "file":
    case "video":
      return "";
  }
}

function mixedText({ msg_item }: Extract<WecomMessage, { msgtype: "mixed" }>["mixed"]): string {
  return msg_item.flatMap((item) => ("text" in item ? [item.text.content] : [])).join("\n");
}

function quoted(quote: WecomQuote): string {
  switch (quote?.msgtype) {
    case "text":
      return quote.text.content;
    case "voice":
      return quote.voice.content;
    case "mixed":
      return mixedText(quote.mixed);
    case undefined:
      return "";
  }
}

function attachmentOf(callback: WecomUserMessage): NonNullable<InboundMessage["attachment"]> | null {
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

function mediaOf(callback: WecomUserMessage, read: ReadMedia): InboundMedia[] {
  const one = (kind: InboundMedia["kind"], media: WecomMedia | undefined): InboundMedia[] =>
    media ? [{ kind, name: null, read: () => read(media) }] : [];
  switch (callback.msgtype) {
    case "text":
    case "voice":
      return [];
    case "image":
      return one("image", callback.image);
    case "file":
      return one("file", callback.file);
    case "video":
      return one("video", callback.video);
    case "mixed":
      return callback.mixed.msg_item.flatMap((item) => ("image" in item ? one("image", item.image) : []));
  }
}

function sentAtSeconds(createTime: number | undefined, signedAt: number): number {
  if (createTime === undefined) return signedAt;
  const delay = signedAt - createTime;
  return delay <= maxDelaySeconds && delay >= -maxAheadSeconds ? createTime : signedAt;
}
