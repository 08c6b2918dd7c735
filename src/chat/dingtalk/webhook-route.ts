import { dingtalkWebhookPath, dingtalkWebhookToken } from "../../config.ts";
import { OperatorError } from "../../core/errors.ts";
import { usualTimeoutMs } from "../../lib/http-call.ts";
import type { UsageKind } from "../adapter.ts";
import { limitedAsOf } from "../limited-as.ts";
import type { OutgoingMessage, Route, SendResult } from "../platform.ts";
import { callOldApi, refused } from "./client.ts";
import { markdownOf, maxBodyBytes, maxTextBytes } from "./encode.ts";
import { oldApiAnswer } from "./schema.ts";
import { signOf } from "./verify.ts";

/**
 * The platform takes 20 a minute, and after the twenty-first none for ten. Two stay free: what we send evenly may
 * arrive closer together.
 */
const perMinute = 18;

export type DingtalkWebhookParts = {
  oapiBase: string;
  /** The configured chats; those without a webhook are left out. */
  chats: readonly { id: string; webhook?: string | undefined; webhookSecret?: string | undefined }[];
  /** Told of every post, and where the month's are used up. */
  count(kind: UsageKind): void;
  exhausted(kind: UsageKind): void;
  nowMs(): number;
  timeoutMs?: number;
};

type Webhook = { url: URL; secret: string | undefined };

/**
 * Posts to groups through their own robots (自定义机器人), as markdown.
 * https://open.dingtalk.com/document/development/custom-robots-send-group-messages
 * @throws OperatorError `config-invalid` where a webhook is neither an access_token nor an address of `oapiBase`
 */
export function dingtalkWebhookRoute(parts: DingtalkWebhookParts): Route {
  const webhooks = new Map(
    parts.chats.flatMap(({ id, webhook, webhookSecret }) =>
      webhook === undefined
        ? []
        : [[id, { url: addressOf(parts.oapiBase, id, webhook), secret: webhookSecret }] as const],
    ),
  );
  return {
    id: "dingtalk-webhook",
    audience: "group",
    scope: null,
    markup: "dingtalk-markdown",
    maxBytes: maxTextBytes,
    maxPictureBytes: 0,
    maxFileBytes: 0,
    perMinute,
    perHour: null,
    limitedAs: limitedAsOf(new Map([...webhooks].map(([id, { url }]) => [id, url.href]))),
    // By msgUuid. How long the platform knows one is not documented: who repeats does so at once, or not at all.
    repeatsByKey: true,
    mustHaveSpokenTo: null,
    chatIds: [...webhooks.keys()],
    send: async (message) => {
      const result = await send(message, webhooks.get(message.to), parts);
      if (result.kind === "exhausted") parts.exhausted("push");
      if (result.kind === "sent" || result.kind === "unknown") parts.count("push");
      return result;
    },
  };
}

async function send(
  message: OutgoingMessage,
  webhook: Webhook | undefined,
  parts: DingtalkWebhookParts,
): Promise<SendResult> {
  if (!webhook) return refused("no-webhook", "this chat has no webhook");
  if (message.kind !== "text") return refused("not-text", "this way takes text only");
  const { key: msgUuid, text } = message;
  const json = { msgtype: "markdown", markdown: markdownOf(text), ...(msgUuid !== undefined && { msgUuid }) };
  if (Buffer.byteLength(JSON.stringify(json)) > maxBodyBytes) {
    return refused("too-long", `more than ${maxBodyBytes} bytes with its JSON`);
  }
  const result = await callOldApi({
    url: signed(webhook, parts.nowMs()),
    json,
    success: oldApiAnswer,
    timeoutMs: parts.timeoutMs ?? usualTimeoutMs,
  });
  return result.kind === "answered" ? { kind: "sent" } : result;
}

/** Made anew for every post: a sign is good for an hour. */
function signed({ url, secret }: Webhook, nowMs: number): URL {
  if (secret === undefined) return url;
  const address = new URL(url);
  address.searchParams.set("timestamp", String(nowMs));
  address.searchParams.set("sign", signOf(String(nowMs), secret));
  return address;
}

/** Where to post. The message never shows the webhook: whoever has it can post to the group. */
function addressOf(oapiBase: string, chatId: string, webhook: string): URL {
  const token = dingtalkWebhookToken(oapiBase, webhook);
  if (token === null) {
    throw new OperatorError(
      "config-invalid",
      `chats: ${chatId}: webhook: neither an access_token nor an address of ${oapiBase}`,
    );
  }
  const address = new URL(`${oapiBase}${dingtalkWebhookPath}`);
  address.searchParams.set("access_token", token);
  return address;
}
