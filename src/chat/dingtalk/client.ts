import type { z } from "zod";
import { callHttp, type HttpAnswer, parsedOrNull, postJson } from "../../lib/http-call.ts";
import type { DeliveryFault, SendResult } from "../platform.ts";
import { newApiFault, oldApiAnswer } from "./schema.ts";

/** What became of one call, and what it gave. */
export type CallResult<Answer> = { kind: "answered"; answer: Answer } | NotSent;

export type NotSent = Exclude<SendResult, { kind: "sent" }>;

type Refused = Extract<NotSent, { kind: "refused" }>;

/** The platform takes the token no longer; a fresh one may do. Of the new API, and of the old. */
export const spoiltToken: ReadonlySet<string> = new Set(["InvalidAuthentication", "40014", "42001", "88"]);

/** Whoever posts faster is silenced for ten minutes: https://open.dingtalk.com/document/development/custom-robots-send-group-messages */
const silencedMs = 10 * 60_000;

/** A call of the new API (`apiBase`). https://open.dingtalk.com/document/development/server-api-error-codes-1 */
export async function callNewApi<Answer>(call: {
  url: URL;
  token: string | null;
  json: unknown;
  success: z.ZodType<Answer>;
  timeoutMs: number;
}): Promise<CallResult<Answer>> {
  const { url, token, json, timeoutMs } = call;
  const headers = { accept: "application/json", ...(token && { "x-acs-dingtalk-access-token": token }) };
  const answer = await postJson({ url, headers, json, timeoutMs });
  if (answer.kind !== "answered") return answer;
  const body = parsedOrNull(answer.text);
  const success = call.success.safeParse(body);
  if (answer.status === 200 && success.success) return { kind: "answered", answer: success.data };
  const fault = newApiFault.safeParse(body);
  if (answer.status >= 400 && fault.success) return resultOfCode(fault.data.code, answer.status, token);
  return unreadable(answer.status, body);
}

/** A call of the old API (`oapiBase`): the HTTP status says nothing, the errcode counts. */
export async function callOldApi<Answer extends z.infer<typeof oldApiAnswer>>(call: {
  /** Holds secrets: never shown. */
  url: URL;
  json?: unknown;
  form?: FormData;
  success: z.ZodType<Answer>;
  timeoutMs: number;
}): Promise<CallResult<Answer>> {
  const { url, form, json, timeoutMs } = call;
  const answer = form
    ? await callHttp({ url, body: form, timeoutMs })
    : await postJson({ url, json, timeoutMs });
  return readOldApi(answer, call.success);
}

/** What an answer of the old API says, however it was called. */
export function readOldApi<Answer extends z.infer<typeof oldApiAnswer>>(
  answer: HttpAnswer,
  success: z.ZodType<Answer>,
): CallResult<Answer> {
  if (answer.kind !== "answered") return answer;
  const body = parsedOrNull(answer.text);
  const read = oldApiAnswer.safeParse(body);
  if (read.success && read.data.errcode !== 0) return resultOfErrcode(read.data.errcode);
  const successful = success.safeParse(body);
  return successful.success ? { kind: "answered", answer: successful.data } : unreadable(answer.status, body);
}

const newApiFaults: readonly [pattern: RegExp, fault: DeliveryFault][] = [
  [/^(invalid\.openConversationId|conversation\.org\.notMatch|group\.disbanded)$/, "group-gone"],
  [/^bot\.stopped$/, "webhook-gone"],
  [/^staffId\.notExisted$/, "person-out-of-range"],
  [
    /^(Forbidden\.|unauthorized|InvalidAuthentication|invalidClientIdOrSecret|authFailed|invalidParameter\.robotCode|chatbotId\.|robot\.oto)/,
    "not-allowed",
  ],
];

function resultOfCode(code: string, status: number, token: string | null): NotSent {
  const shown = withoutToken(code, token).slice(0, 100);
  if (code === "Forbidden.AccessDenied.ApiCountLimitForOrg") return { kind: "exhausted", reason: shown };
  if (/\.Qps/.test(code)) return { kind: "limited", retryAfterMs: 1000 };
  if (/\.Qpm/.test(code) || code === "send.too.fast") return { kind: "limited", retryAfterMs: 60_000 };
  // The gateway gives up after three seconds, and what it called may not.
  if (status >= 500) return { kind: "unknown", reason: shown };
  return refused(shown, `http ${status}`, newApiFaults.find(([pattern]) => pattern.test(code))?.[1]);
}

const oldApiFaults: Readonly<Record<number, DeliveryFault>> = {
  300001: "webhook-gone",
  300005: "webhook-gone",
  400101: "webhook-gone",
  400102: "webhook-gone",
  400106: "webhook-gone",
  400013: "group-gone",
  310000: "not-allowed",
  60011: "not-allowed",
  60020: "not-allowed",
};

/** Without the errmsg, which quotes what it was given here and there. */
function resultOfErrcode(errcode: number): NotSent {
  switch (errcode) {
    case -1: // The system is busy and took nothing.
      return { kind: "unreachable", reason: "dingtalk -1: system busy" };
    case 130101:
    case 410100:
      return { kind: "limited", retryAfterMs: silencedMs };
    case 90018: // calls a second, of this app
    case 90002: // and of all
      return { kind: "limited", retryAfterMs: 1000 };
    case 90020:
      return { kind: "exhausted", reason: "dingtalk 90020: the month's calls are used up" };
    default:
      return refused(String(errcode), wordsOf(errcode), oldApiFaults[errcode]);
  }
}

function wordsOf(errcode: number): string {
  switch (errcode) {
    case 310000:
      return "the robot's security setting (加签, 关键词, IP) did not let it pass";
    case 460101:
    case 101002:
      return "the message is too long";
    default:
      return `dingtalk errcode ${errcode}`;
  }
}

/** Neither of the platform's shapes: a proxy, a wrong address, or the page that a banned address gets. */
function unreadable(status: number, body: unknown): NotSent {
  const isBan = typeof body === "object" && body !== null && "punish" in body;
  if (isBan || status === 429) return { kind: "limited", retryAfterMs: 5 * 60_000 };
  if (status >= 300 && status < 500) {
    return refused(`http-${status}`, "not an answer of DingTalk: check apiBase and oapiBase");
  }
  return { kind: "unknown", reason: `http ${status} without a readable answer` };
}

export function refused(code: string, reason: string, fault?: DeliveryFault): Refused {
  return { kind: "refused", code, reason, ...(fault && { fault }) };
}

function withoutToken(text: string, token: string | null): string {
  return token && token.length >= 8 ? text.replaceAll(token, "***") : text;
}
