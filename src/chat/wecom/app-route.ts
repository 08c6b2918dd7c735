import { render } from "../markup.ts";
import type { OutgoingBody, OutgoingMessage, Route, SendResult } from "../platform.ts";
import type { WecomAppApi } from "./app-api.ts";
import { type CallResult, callWecom } from "./client.ts";
import { maxAppTextBytes, maxFileBytes, maxPictureBytes } from "./limits.ts";
import { sendAnswer } from "./schema.ts";
import { sizeFault, uploadMedia } from "./upload.ts";

/** What goes beyond to one member is dropped without a word: https://developer.work.weixin.qq.com/document/path/90454 */
const perMinute = 30;
const perHour = 1000;

/** Writes to single members as a self-built app (自建应用). As text: markdown is not shown where a cadre reads in WeChat. */
export function wecomAppRoute(api: WecomAppApi): Route {
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
    send: (message) => send(message, api),
  };
}

async function send(message: OutgoingMessage, api: WecomAppApi): Promise<SendResult> {
  const refusal = refusalOf(message);
  if (refusal) return { kind: "refused", ...refusal };
  const content = await contentOf(message, api);
  if (content.kind !== "answered") return content;
  const { to } = message;
  const { agentId, timeoutMs } = api;
  const body = { touser: to, agentid: agentId, safe: 0, ...content.answer };
  const result = await api.call("message/send", (url) =>
    callWecom({ url, body, success: sendAnswer, timeoutMs }),
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
  api: WecomAppApi,
): Promise<CallResult<Record<string, unknown>>> {
  if (message.kind === "text") {
    const text = { content: render("plain", message.text) };
    return { kind: "answered", answer: { msgtype: "text", text } };
  }
  const msgtype = message.kind === "picture" ? "image" : "file";
  const uploaded = await api.call("media/upload", (url) => {
    url.searchParams.set("type", msgtype);
    return uploadMedia(url, message, api.timeoutMs);
  });
  if (uploaded.kind !== "answered") return uploaded;
  const { media_id } = uploaded.answer;
  return { kind: "answered", answer: { msgtype, [msgtype]: { media_id } } };
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
