import { createHash } from "node:crypto";
import { wecomWebhookKey, wecomWebhookPath } from "../../config.ts";
import { OperatorError } from "../../core/errors.ts";
import { usualTimeoutMs } from "../../lib/http-call.ts";
import { limitedAsOf } from "../limited-as.ts";
import { render } from "../markup.ts";
import type { OutgoingBody, OutgoingMessage, Route, SendResult } from "../platform.ts";
import { type CallResult, callWecom } from "./client.ts";
import { maxFileBytes } from "./limits.ts";
import { apiAnswer } from "./schema.ts";
import { type MediaBody, sizeFault, uploadMedia } from "./upload.ts";

/** https://developer.work.weixin.qq.com/document/path/91770 */
const maxBytes = 4096;
const maxTextBytes = 2048;
const maxWebhookPictureBytes = 2 * 1024 * 1024;
const perMinute = 20;
const uploadPath = "/cgi-bin/webhook/upload_media";

export type WecomWebhookParts = {
  apiBase: string;
  /** The configured chats; those without a webhook are left out. */
  chats: readonly { id: string; webhook?: string | undefined }[];
  timeoutMs?: number;
};

/**
 * Posts to groups through their webhooks (消息推送).
 * @throws OperatorError `config-invalid` where a webhook is neither a key nor an address of `apiBase`
 */
export function wecomWebhookRoute(parts: WecomWebhookParts): Route {
  const keys = new Map(
    parts.chats.flatMap(({ id, webhook }) =>
      webhook === undefined ? [] : [[id, keyOf(parts.apiBase, id, webhook)] as const],
    ),
  );
  return {
    id: "wecom-webhook",
    audience: "group",
    scope: null,
    markup: "wecom-markdown",
    maxBytes,
    maxPictureBytes: maxWebhookPictureBytes,
    maxFileBytes,
    perMinute,
    perHour: null,
    limitedAs: limitedAsOf(keys),
    mustHaveSpokenTo: null,
    chatIds: [...keys.keys()],
    send: (message) => send(message, keys.get(message.to), parts),
  };
}

async function send(
  message: OutgoingMessage,
  key: string | undefined,
  parts: WecomWebhookParts,
): Promise<SendResult> {
  if (key === undefined) return { kind: "refused", code: "no-webhook", reason: "this chat has no webhook" };
  const timeoutMs = parts.timeoutMs ?? usualTimeoutMs;
  const content = await contentOf(message, parts.apiBase, key, timeoutMs);
  if (content.kind !== "answered") return content;
  const url = addressOf(parts.apiBase, wecomWebhookPath, key);
  const result = await callWecom({ url, body: content.answer, success: apiAnswer, timeoutMs });
  return result.kind === "answered" ? { kind: "sent" } : result;
}

type Content = CallResult<Record<string, unknown>>;

const ready = (answer: Record<string, unknown>): Content => ({ kind: "answered", answer });

async function contentOf(
  message: OutgoingBody,
  apiBase: string,
  key: string,
  timeoutMs: number,
): Promise<Content> {
  if (message.kind === "text") return textContent(message.text);
  const fault = sizeFault(message, message.kind === "picture" ? maxWebhookPictureBytes : maxFileBytes);
  if (fault) return { kind: "refused", ...fault };
  if (message.kind === "picture") return pictureContent(message);
  const url = addressOf(apiBase, uploadPath, key);
  url.searchParams.set("type", "file");
  const uploaded = await uploadMedia(url, message, timeoutMs);
  if (uploaded.kind !== "answered") return uploaded;
  return ready({ msgtype: "file", file: { media_id: uploaded.answer.media_id } });
}

/** What has no marks goes as text, which is shown where markdown is not: in WeChat, too. */
function textContent(light: string): Content {
  const markdown = render("wecom-markdown", light);
  const plain = render("plain", light);
  if (plain === markdown && Buffer.byteLength(plain) <= maxTextBytes) {
    return ready({ msgtype: "text", text: { content: plain } });
  }
  // Cutting would take figures away unseen; what the platform does with too much is not documented.
  if (Buffer.byteLength(markdown) > maxBytes) {
    return { kind: "refused", code: "too-long", reason: `more than ${maxBytes} bytes of markdown` };
  }
  return ready({ msgtype: "markdown", markdown: { content: markdown } });
}

/** The md5 is of the picture, not of its base64. */
function pictureContent({ bytes }: MediaBody): Content {
  const md5 = createHash("md5").update(bytes).digest("hex");
  return ready({ msgtype: "image", image: { base64: Buffer.from(bytes).toString("base64"), md5 } });
}

/** The message never shows the webhook: whoever has it can post to the group. */
function keyOf(apiBase: string, chatId: string, webhook: string): string {
  const key = wecomWebhookKey(apiBase, webhook);
  if (key !== null) return key;
  throw new OperatorError(
    "config-invalid",
    `chats: ${chatId}: webhook: neither a key nor an address of ${apiBase}`,
  );
}

function addressOf(apiBase: string, path: string, key: string): URL {
  const address = new URL(`${apiBase}${path}`);
  address.searchParams.set("key", key);
  return address;
}
