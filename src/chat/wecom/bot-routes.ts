import type { WSClient } from "@wecom/aibot-node-sdk";
import { limitedAsOf } from "../limited-as.ts";
import { render } from "../markup.ts";
import type { DeliveryFault, OutgoingMessage, Route, RouteFacts, SendResult } from "../platform.ts";
import { maxFileBytes, maxPictureBytes, maxReplyBytes } from "./limits.ts";
import type { Line } from "./line.ts";
import type { LinePace } from "./line-pace.ts";
import { resultOfRejection, sendThrough } from "./line-send.ts";
import { type MediaBody, sizeFault } from "./upload.ts";

export type BotRoutesParts = {
  botId: string;
  /** The configured groups that the bot is in. */
  chats: readonly { id: string; chatId: string }[];
  line: Pick<Line, "client">;
  pace: Pick<LinePace, "takeNow" | "hold">;
};

const facts = {
  markup: "wecom-markdown",
  maxBytes: maxReplyBytes,
  maxPictureBytes,
  maxFileBytes,
  // The platform takes 30 and 1000, answers included, so some stay free for those (line-pace.ts).
  perMinute: 20,
  perHour: 800,
} as const satisfies Partial<RouteFacts>;

/** What a bot on a long connection may write of its own accord: to people and in groups that spoke to it before. */
export function wecomBotRoutes({ botId, chats, line, pace }: BotRoutesParts): Route[] {
  const chatIds = new Map(chats.map(({ id, chatId }) => [id, chatId]));
  const group: Route = {
    ...facts,
    id: `wecom-bot-group/${botId}`,
    audience: "group",
    scope: null,
    mustHaveSpokenTo: botId,
    limitedAs: limitedAsOf(chatIds),
    chatIds: [...chatIds.keys()],
    send: async (message) => {
      const chatId = chatIds.get(message.to);
      if (chatId === undefined)
        return { kind: "refused", code: "no-chat-id", reason: "this chat has no chatId" };
      return withFault(await send({ line, pace }, chatId, message), "group-gone");
    },
  };
  const single: Route = {
    ...facts,
    id: `wecom-bot/${botId}`,
    audience: "private",
    scope: "wecom-bot",
    mustHaveSpokenTo: botId,
    chatIds: [],
    send: async (message) => withFault(await send({ line, pace }, message.to, message), "not-spoken-yet"),
  };
  return [group, single];
}

async function send(
  { line, pace }: Pick<BotRoutesParts, "line" | "pace">,
  chatId: string,
  message: OutgoingMessage,
): Promise<SendResult> {
  const fault = tooLarge(message);
  if (fault) return fault;
  const client = line.client();
  if (!client) return { kind: "unreachable", reason: "no long connection" };
  const retryAfterMs = pace.takeNow(chatId);
  if (retryAfterMs !== null) return { kind: "limited", retryAfterMs };
  const result = await sendBody(client, chatId, message);
  if (result.kind === "limited") pace.hold(chatId, result.retryAfterMs);
  return result;
}

/** Cutting would take figures away unseen. */
function tooLarge(message: OutgoingMessage): SendResult | null {
  if (message.kind !== "text") {
    const fault = sizeFault(message, message.kind === "picture" ? maxPictureBytes : maxFileBytes);
    return fault && { kind: "refused", ...fault };
  }
  return Buffer.byteLength(render("wecom-markdown", message.text)) > maxReplyBytes
    ? { kind: "refused", code: "too-long", reason: `more than ${maxReplyBytes} bytes of markdown` }
    : null;
}

async function sendBody(client: WSClient, chatId: string, message: OutgoingMessage): Promise<SendResult> {
  if (message.kind !== "text") return sendMedia(client, chatId, message);
  const content = render("wecom-markdown", message.text);
  return sendThrough(client, chatId, { msgtype: "markdown", markdown: { content } });
}

async function sendMedia(client: WSClient, chatId: string, media: MediaBody): Promise<SendResult> {
  const type = media.kind === "picture" ? "image" : "file";
  let mediaId: string;
  try {
    mediaId = (await client.uploadMedia(Buffer.from(media.bytes), { type, filename: media.name })).media_id;
  } catch (error) {
    const result = resultOfRejection(error);
    // Nothing was shown to anybody yet: the whole may be tried again.
    return result.kind === "unknown" ? { kind: "unreachable", reason: `upload: ${result.reason}` } : result;
  }
  return sendThrough(client, chatId, mediaMessage(type, mediaId));
}

function mediaMessage(type: "image" | "file", media_id: string) {
  return type === "image"
    ? ({ msgtype: "image", image: { media_id } } as const)
    : ({ msgtype: "file", file: { media_id } } as const);
}

/** An unknown chat: the platform publishes no code of its own for one that never spoke to the bot. */
function withFault(result: SendResult, fault: DeliveryFault): SendResult {
  return result.kind === "refused" && result.code === "93006" ? { ...result, fault } : result;
}
