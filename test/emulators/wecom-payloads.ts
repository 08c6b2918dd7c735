import { randomBytes, randomUUID } from "node:crypto";
import type { MediaKind } from "./wecom-media.ts";

/**
 * What people's messages look like to a bot, by callback and by long connection alike:
 * https://developer.work.weixin.qq.com/document/path/100719 and …/101027.
 */

export type Payload = { msgid: string; msgtype: string } & Record<string, unknown>;

export type Said = {
  from: string;
  /** A group's chatid; without it the private chat. */
  chat?: string | undefined;
  msgid?: string | undefined;
};

/** The address of a file that somebody sent; `aeskey` only by long connection. */
export type MediaContent = { url: string; aeskey?: string };

export type Quote = { msgtype: string } & Record<string, unknown>;

export type MixedItem = { text: string } | { image: MediaContent };

function envelopeOf(said: Said): Omit<Payload, "msgtype"> & { msgid: string } {
  return {
    msgid: said.msgid ?? randomUUID(),
    aibotid: "AIB",
    ...(said.chat ? { chatid: said.chat, chattype: "group" } : { chattype: "single" }),
    from: { userid: said.from },
  };
}

export function textPayload(said: Said & { text: string; quote?: Quote | undefined }): Payload {
  const quoted = said.quote && { quote: said.quote };
  return { ...envelopeOf(said), msgtype: "text", text: { content: said.text }, ...quoted };
}

/** A voice message comes as its transcript, without sound. */
export function mediaPayload(
  said: Said,
  kind: MediaKind,
  content: MediaContent | { content: string },
): Payload {
  return { ...envelopeOf(said), msgtype: kind, [kind]: content };
}

export function mixedPayload(said: Said, items: readonly MixedItem[]): Payload {
  const msg_item = items.map((item) =>
    "text" in item
      ? { msgtype: "text", text: { content: item.text } }
      : { msgtype: "image", image: item.image },
  );
  return { ...envelopeOf(said), msgtype: "mixed", mixed: { msg_item } };
}

/** @param atMs the platform's clock */
export function eventPayload(
  said: Said,
  eventtype: string,
  atMs: number,
  details: Record<string, unknown> = {},
): Payload {
  return {
    ...envelopeOf(said),
    create_time: Math.floor(atMs / 1000),
    msgtype: "event",
    event: { eventtype, [eventtype]: details },
  };
}

/** The first entry of the day: without `chattype` and details, as in the page's sample. */
export function enterChatPayload(from: string, atMs: number): Payload {
  const { chattype: _, ...rest } = eventPayload({ from }, "enter_chat", atMs);
  return { ...rest, event: { eventtype: "enter_chat" } } as Payload;
}

export function cardEventPayload(
  said: Said,
  atMs: number,
  pressed: { cardType: string; eventKey: string; taskId: string; selected?: Record<string, string[]> },
): Payload {
  const selected_item = Object.entries(pressed.selected ?? {}).map(([question_key, option_id]) => ({
    question_key,
    option_ids: { option_id },
  }));
  return eventPayload(said, "template_card_event", atMs, {
    card_type: pressed.cardType,
    event_key: pressed.eventKey,
    task_id: pressed.taskId,
    selected_items: { selected_item },
  });
}

/** How the platform asks on for an unfinished stream. */
export function refreshPayload(payload: Payload, streamId: string): Payload {
  const { msgid: _, aibotid, chatid, chattype, from } = payload;
  return {
    ...{ msgid: randomUUID(), aibotid, ...(chatid !== undefined && { chatid }), chattype, from },
    msgtype: "stream",
    stream: { id: streamId },
  };
}

/** The conversation of a payload: the chatid, or the userid of a private chat. */
export function conversationOf(payload: Payload): string {
  return String(payload["chatid"] ?? senderOf(payload));
}

export function senderOf(payload: Payload): string {
  return (payload["from"] as { userid?: string } | undefined)?.userid ?? "";
}

export function eventTypeOf(payload: Payload): string | undefined {
  return (payload["event"] as { eventtype?: string } | undefined)?.eventtype;
}

/** In a group the bot hears only what mentions it, and no bare picture, voice message, file or video. */
export function isHeard(payload: Payload): boolean {
  if (payload["chatid"] === undefined || payload.msgtype === "event") return true;
  if (payload.msgtype !== "text" && payload.msgtype !== "mixed") return false;
  return /[@＠]/.test(JSON.stringify(payload[payload.msgtype]));
}

/** A key of its own for one address, as long connections have it. */
export function newMediaKey(): string {
  return randomBytes(32).toString("base64");
}
