import type { WecomAppConfig } from "../../config.ts";
import type { Clock } from "../../lib/clock.ts";
import { usualTimeoutMs } from "../../lib/http-call.ts";
import { render } from "../markup.ts";
import type { OutgoingMessage, Route, SendResult } from "../platform.ts";
import { type AccessTokens, accessTokens, type TokenResult } from "./access-token.ts";
import { type CallResult, callWecom } from "./client.ts";
import { sendAnswer } from "./schema.ts";

/** https://developer.work.weixin.qq.com/document/path/90236: a longer text is cut there without a word. */
const maxBytes = 2048;
/** What goes beyond to one member is dropped without a word: https://developer.work.weixin.qq.com/document/path/90454 */
const perMinute = 30;

/** The platform no longer takes the token; a fresh one may do. */
const spoiltToken: ReadonlySet<string> = new Set(["40001", "40014", "42001"]);

export type WecomAppParts = {
  apiBase: string;
  app: WecomAppConfig;
  clock: Clock;
  timeoutMs?: number;
};

/** Writes to single members as a self-built app (自建应用). As text: markdown is not shown where a cadre reads in WeChat. */
export function wecomAppRoute(parts: WecomAppParts): Route {
  const timeoutMs = parts.timeoutMs ?? usualTimeoutMs;
  const { corpId, secret, agentId } = parts.app;
  const tokens = accessTokens({ apiBase: parts.apiBase, corpId, secret, clock: parts.clock, timeoutMs });
  return {
    id: "wecom-app",
    audience: "private",
    scope: "wecom-corp",
    markup: "plain",
    maxBytes,
    maxPictureBytes: 0,
    maxFileBytes: 0,
    perMinute,
    perHour: 1000,
    mustHaveSpokenTo: null,
    chatIds: [],
    send: (message) => send(message, { apiBase: parts.apiBase, agentId, tokens, timeoutMs }),
  };
}

type SendParts = { apiBase: string; agentId: number; tokens: AccessTokens; timeoutMs: number };

async function send(message: OutgoingMessage, parts: SendParts): Promise<SendResult> {
  // `|` would add receivers, and @all is everybody.
  if (!/^[^|\s]+$/.test(message.to) || message.to.toLowerCase() === "@all") {
    return { kind: "refused", code: "bad-user-id", reason: "not the id of one member" };
  }
  if (message.kind !== "text")
    return { kind: "refused", code: "not-text", reason: "this way takes text only" };
  const content = render("plain", message.text);
  if (Buffer.byteLength(content) > maxBytes) {
    return { kind: "refused", code: "too-long", reason: `more than ${maxBytes} bytes of text` };
  }
  const first = await parts.tokens.get();
  const result = await sendWith(first, message.to, content, parts);
  const spoilt = first.kind === "token" && result.kind === "refused" && spoiltToken.has(result.code);
  if (!spoilt) return result;
  return sendWith(await parts.tokens.get(first.token), message.to, content, parts);
}

async function sendWith(
  token: TokenResult,
  userId: string,
  content: string,
  parts: SendParts,
): Promise<SendResult> {
  if (token.kind !== "token") return token;
  const url = new URL(`${parts.apiBase}/cgi-bin/message/send`);
  url.searchParams.set("access_token", token.token);
  const result = await callWecom({
    url,
    body: { touser: userId, msgtype: "text", agentid: parts.agentId, text: { content }, safe: 0 },
    success: sendAnswer,
    timeoutMs: parts.timeoutMs,
  });
  return result.kind === "answered" ? receivedBy(userId, result) : result;
}

/** errcode 0 says that the call was right; who got nothing stands beside it, in lower case. */
function receivedBy(
  userId: string,
  result: Extract<
    CallResult<{ invaliduser?: string | undefined; unlicenseduser?: string | undefined }>,
    { kind: "answered" }
  >,
): SendResult {
  const { invaliduser, unlicenseduser } = result.answer;
  if (lists(invaliduser, userId)) {
    return {
      kind: "refused",
      code: "invaliduser",
      reason: "no such member, or outside the app's visible range",
    };
  }
  if (lists(unlicenseduser, userId)) {
    return { kind: "refused", code: "unlicenseduser", reason: "the member has no interface licence" };
  }
  return { kind: "sent" };
}

function lists(userIds: string | undefined, userId: string): boolean {
  return (userIds ?? "").toLowerCase().split("|").includes(userId.toLowerCase());
}
