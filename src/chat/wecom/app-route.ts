import type { WecomAppConfig } from "../../config.ts";
import type { Clock } from "../../lib/clock.ts";
import { usualTimeoutMs } from "../../lib/http-call.ts";
import { render } from "../markup.ts";
import type { OutgoingBody, OutgoingMessage, Route, SendResult } from "../platform.ts";
import { type AccessTokens, accessTokens, type TokenResult } from "./access-token.ts";
import { type CallResult, callWecom } from "./client.ts";
import { maxAppTextBytes, maxFileBytes, maxPictureBytes } from "./limits.ts";
import { sendAnswer } from "./schema.ts";
import { sizeFault, uploadMedia } from "./upload.ts";

/** What goes beyond to one member is dropped without a word: https://developer.work.weixin.qq.com/document/path/90454 */
const perMinute = 30;
const perHour = 1000;

/** The platform no longer takes the token; a fresh one may do. */
const spoiltToken: ReadonlySet<string> = new Set(["40001", "40014", "42001"]);

export type WecomAppParts = {
  apiBase: string;
  app: Pick<WecomAppConfig, "corpId" | "agentId" | "secret">;
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
    maxBytes: maxAppTextBytes,
    maxPictureBytes,
    maxFileBytes,
    perMinute,
    perHour,
    mustHaveSpokenTo: null,
    chatIds: [],
    send: (message) => send(message, { apiBase: parts.apiBase, agentId, tokens, timeoutMs }),
  };
}

type SendParts = { apiBase: string; agentId: number; tokens: AccessTokens; timeoutMs: number };

async function send(message: OutgoingMessage, parts: SendParts): Promise<SendResult> {
  const refusal = refusalOf(message);
  if (refusal) return { kind: "refused", ...refusal };
  const content = await contentOf(message, parts);
  if (content.kind !== "answered") return content;
  const { to } = message;
  const { agentId, timeoutMs } = parts;
  const result = await withToken(parts, (token) =>
    callWecom({
      url: addressOf(parts.apiBase, "message/send", token),
      body: { touser: to, agentid: agentId, safe: 0, ...content.answer },
      success: sendAnswer,
      timeoutMs,
    }),
  );
  return result.kind === "answered" ? receivedBy(to, result.answer) : result;
}

function refusalOf(message: OutgoingMessage): { code: string; reason: string } | null {
  // `|` would add receivers, and @all is everybody.
  if (!/^[^|\s]+$/.test(message.to) || message.to.toLowerCase() === "@all") {
    return { code: "bad-user-id", reason: "not the id of one member" };
  }
  if (message.kind !== "text") {
    return sizeFault(message, message.kind === "picture" ? maxPictureBytes : maxFileBytes);
  }
  const fits = Buffer.byteLength(render("plain", message.text)) <= maxAppTextBytes;
  return fits ? null : { code: "too-long", reason: `more than ${maxAppTextBytes} bytes of text` };
}

/** A picture or a file is uploaded first. */
async function contentOf(
  message: OutgoingBody,
  parts: SendParts,
): Promise<CallResult<Record<string, unknown>>> {
  if (message.kind === "text") {
    const text = { content: render("plain", message.text) };
    return { kind: "answered", answer: { msgtype: "text", text } };
  }
  const msgtype = message.kind === "picture" ? "image" : "file";
  const uploaded = await withToken(parts, (token) => {
    const url = addressOf(parts.apiBase, "media/upload", token);
    url.searchParams.set("type", msgtype);
    return uploadMedia(url, message, parts.timeoutMs);
  });
  if (uploaded.kind !== "answered") return uploaded;
  const { media_id } = uploaded.answer;
  return { kind: "answered", answer: { msgtype, [msgtype]: { media_id } } };
}

/** Makes the call, and once more with a fresh token where the platform no longer takes the one it had. */
async function withToken<Answer>(
  { tokens }: SendParts,
  call: (token: string) => Promise<CallResult<Answer>>,
): Promise<CallResult<Answer>> {
  const callWith = async (given: TokenResult) => (given.kind === "token" ? call(given.token) : given);
  const first = await tokens.get();
  const result = await callWith(first);
  const spoilt = first.kind === "token" && result.kind === "refused" && spoiltToken.has(result.code);
  return spoilt ? callWith(await tokens.get(first.token)) : result;
}

function addressOf(apiBase: string, path: string, token: string): URL {
  const url = new URL(`${apiBase}/cgi-bin/${path}`);
  url.searchParams.set("access_token", token);
  return url;
}

/** errcode 0 says that the call was right; who got nothing stands beside it, in lower case. */
function receivedBy(
  userId: string,
  answer: { invaliduser?: string | undefined; unlicenseduser?: string | undefined },
): SendResult {
  if (lists(answer.invaliduser, userId)) {
    return {
      kind: "refused",
      code: "invaliduser",
      reason: "no such member, or outside the app's visible range",
      fault: "person-out-of-range",
    };
  }
  if (lists(answer.unlicenseduser, userId)) {
    return {
      kind: "refused",
      code: "unlicenseduser",
      reason: "the member has no interface licence",
      fault: "not-allowed",
    };
  }
  return { kind: "sent" };
}

function lists(userIds: string | undefined, userId: string): boolean {
  return (userIds ?? "").toLowerCase().split("|").includes(userId.toLowerCase());
}
