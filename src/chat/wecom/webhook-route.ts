import { wecomWebhookKey, wecomWebhookPath } from "../../config.ts";
import { OperatorError } from "../../core/errors.ts";
import { usualTimeoutMs } from "../../lib/http-call.ts";
import { render } from "../markup.ts";
import type { OutgoingMessage, Route, SendResult } from "../platform.ts";
import { callWecom } from "./client.ts";
import { apiAnswer } from "./schema.ts";

/** https://developer.work.weixin.qq.com/document/path/91770 */
const maxBytes = 4096;
const perMinute = 20;

export type WecomWebhookParts = {
  apiBase: string;
  /** The configured chats; those without a webhook are left out. */
  chats: readonly { id: string; webhook?: string | undefined }[];
  timeoutMs?: number;
};

/**
 * Posts to groups through their webhooks (消息推送), as markdown.
 * @throws OperatorError `config-invalid` where a webhook is neither a key nor an address of `apiBase`
 */
export function wecomWebhookRoute(parts: WecomWebhookParts): Route {
  const addresses = new Map(
    parts.chats.flatMap(({ id, webhook }) =>
      webhook === undefined ? [] : [[id, addressOf(parts.apiBase, id, webhook)] as const],
    ),
  );
  return {
    id: "wecom-webhook",
    audience: "group",
    scope: null,
    markup: "wecom-markdown",
    maxBytes,
    maxPictureBytes: 0,
    maxFileBytes: 0,
    perMinute,
    perHour: null,
    mustHaveSpokenTo: null,
    chatIds: [...addresses.keys()],
    send: (message) => send(message, addresses, parts.timeoutMs ?? usualTimeoutMs),
  };
}

async function send(
  message: OutgoingMessage,
  addresses: ReadonlyMap<string, URL>,
  timeoutMs: number,
): Promise<SendResult> {
  const url = addresses.get(message.to);
  if (!url) return { kind: "refused", code: "no-webhook", reason: "this chat has no webhook" };
  if (message.kind !== "text")
    return { kind: "refused", code: "not-text", reason: "this way takes text only" };
  const content = render("wecom-markdown", message.text);
  // Cutting would take figures away unseen; what the platform does with too much is not documented.
  if (Buffer.byteLength(content) > maxBytes) {
    return { kind: "refused", code: "too-long", reason: `more than ${maxBytes} bytes of markdown` };
  }
  const result = await callWecom({
    url,
    body: { msgtype: "markdown", markdown: { content } },
    success: apiAnswer,
    timeoutMs,
  });
  return result.kind === "answered" ? { kind: "sent" } : result;
}

/** Where to post. The message never shows the webhook: whoever has it can post to the group. */
function addressOf(apiBase: string, chatId: string, webhook: string): URL {
  const key = wecomWebhookKey(apiBase, webhook);
  if (key === null) {
    throw new OperatorError(
      "config-invalid",
      `chats: ${chatId}: webhook: neither a key nor an address of ${apiBase}`,
    );
  }
  const address = new URL(`${apiBase}${wecomWebhookPath}`);
  address.searchParams.set("key", key);
  return address;
}
