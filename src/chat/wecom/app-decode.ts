import { addMilliseconds, type Instant, instantOfEpochSeconds } from "../../core/calendar.ts";
import { RequestFault } from "../../lib/request-fault.ts";
import { storable } from "../inbound-schema.ts";
import type { InboundMedia, InboundMessage } from "../platform.ts";
import type { ReadAppMedia } from "./app-media.ts";
import { type AppMessage, anyAppCallback, appMessage, knownAppTypes } from "./app-schema.ts";
import { answerWithinMs, maxAppTextBytes, responseUrlMs } from "./limits.ts";

/** @param elements of the decrypted XML. @returns null where there is nothing to answer: events, unknown types. @throws RequestFault 400 */
export function decodeAppMessage(
  elements: Record<string, unknown>,
  context: { botId: string; receivedAt: Instant; readMedia: ReadAppMedia },
): InboundMessage | null {
  const typed = anyAppCallback.safeParse(elements);
  if (!typed.success) throw new RequestFault(400, "bad-payload", "the message has no MsgType");
  if (!knownAppTypes.has(typed.data.MsgType)) return null;
  const parsed = appMessage.safeParse(elements);
  if (!parsed.success) {
    const where = parsed.error.issues[0]?.path.join(".") || "message";
    throw new RequestFault(400, "bad-payload", `${where} is missing or of another type`);
  }
  const message = parsed.data;
  if (message.FromUserName === "sys") return null;
  const media = mediaOf(message, context.readMedia);
  const text = message.MsgType === "text" ? storable(message.Content).trim() : "";
  return {
    platform: "wecom",
    botId: context.botId,
    messageId: message.MsgId,
    // Whom the app hears it can write to, under the same id.
    scope: "wecom-corp",
    userId: message.FromUserName,
    chat: { id: message.FromUserName, kind: "private" },
    text,
    ...(message.MsgType !== "text" && { attachment: attachmentOf(message.MsgType) }),
    ...(media && { media: [media] }),
    sentAt: instantOfEpochSeconds(message.CreateTime),
    reply: {
      atOnceBy: addMilliseconds(context.receivedAt, answerWithinMs),
      // The app may write at any time; what comes later than that is no answer any more.
      lateBy: addMilliseconds(context.receivedAt, responseUrlMs),
      maxBytes: maxAppTextBytes,
      markup: "plain",
      hasButtons: false,
    },
  };
}

function attachmentOf(
  type: Exclude<AppMessage["MsgType"], "text">,
): NonNullable<InboundMessage["attachment"]> {
  switch (type) {
    case "image":
    case "voice":
    case "video":
    case "file":
      return type;
    case "location":
    case "link":
      return "other";
  }
}

function mediaOf(message: AppMessage, read: ReadAppMedia): InboundMedia | null {
  if (!("MediaId" in message) || message.MediaId === undefined) return null;
  const { MsgType: kind, MediaId: mediaId } = message;
  return { kind, name: null, read: () => read(mediaId) };
}
