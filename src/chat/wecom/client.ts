import type { z } from "zod";
import type { SendResult } from "../platform.ts";
import { apiAnswer } from "./schema.ts";

/**
 * What became of one call. `answered`: the platform gave an errcode, which is what counts, not the HTTP status.
 * `unreachable`: the request was never sent. `unknown`: it was, and what became of it is not known.
 */
export type CallResult<Answer> =
  | { kind: "answered"; answer: Answer }
  | { kind: "refused"; code: string; reason: string }
  | { kind: "limited"; retryAfterMs: number }
  | { kind: "unreachable"; reason: string }
  | { kind: "unknown"; reason: string };

export type Call<Answer extends z.infer<typeof apiAnswer>> = {
  /** Holds secrets: never shown. */
  url: URL;
  /** Sent as JSON by POST; without it the call is a GET. */
  body?: unknown;
  /** What an answer with errcode 0 must look like; one of another shape is `unknown`. */
  success: z.ZodType<Answer>;
  /** From here to the end of the answer. Longer than Node's ten seconds for a connection, which are told apart. */
  timeoutMs: number;
};

export const usualTimeoutMs = 15_000;

/** Minute-level blocks last 60 seconds: https://developer.work.weixin.qq.com/document/path/90454 */
const limitedMs = 60_000;

const maxAnswerBytes = 64 * 1024;

/** Errors of a connection that never came about, beside those of the system calls `connect` and `getaddrinfo`. */
const beforeSending: ReadonlySet<string> = new Set([
  "UND_ERR_CONNECT_TIMEOUT",
  "CERT_HAS_EXPIRED",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "ERR_TLS_CERT_ALTNAME_INVALID",
]);

/** One call of the API, never repeated here and never redirected. Rejects on no fault of network or platform. */
export async function callWecom<Answer extends z.infer<typeof apiAnswer>>(
  call: Call<Answer>,
): Promise<CallResult<Answer>> {
  let status: number;
  let text: string;
  try {
    const response = await fetch(call.url, {
      redirect: "manual",
      signal: AbortSignal.timeout(call.timeoutMs),
      ...(call.body !== undefined && {
        method: "POST",
        headers: { "content-type": "application/json; charset=utf-8" },
        body: JSON.stringify(call.body),
      }),
    });
    status = response.status;
    text = await textOf(response);
  } catch (error) {
    return networkFault(error);
  }
  return read(call.success, status, parsedOrNull(withoutSecrets(text, call.url)));
}

/** What an errcode other than 0 means for whoever sends: https://developer.work.weixin.qq.com/document/path/90313 */
function resultOfErrcode(errcode: number, errmsg: string): Exclude<SendResult, { kind: "sent" }> {
  switch (errcode) {
    case -1: // The system is busy and took nothing.
      return { kind: "unreachable", reason: "wecom -1: system busy" };
    case 45009: // too often
    case 45033: // too many at once
      return { kind: "limited", retryAfterMs: limitedMs };
    default:
      return { kind: "refused", code: String(errcode), reason: errmsg.slice(0, 200) };
  }
}

function read<Answer extends z.infer<typeof apiAnswer>>(
  success: z.ZodType<Answer>,
  status: number,
  body: unknown,
): CallResult<Answer> {
  const answer = apiAnswer.safeParse(body);
  if (answer.success && answer.data.errcode !== 0) {
    return resultOfErrcode(answer.data.errcode, answer.data.errmsg);
  }
  const successful = success.safeParse(body);
  if (successful.success) return { kind: "answered", answer: successful.data };
  // The platform answers 200; anything else comes from a proxy or a wrong apiBase. A gateway's 5xx may come too late.
  if (status === 429) return { kind: "limited", retryAfterMs: limitedMs };
  if (status >= 300 && status < 500) {
    return { kind: "refused", code: `http-${status}`, reason: "not an answer of WeCom: check apiBase" };
  }
  return { kind: "unknown", reason: `http ${status} without a readable errcode` };
}

async function textOf(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > maxAnswerBytes) break;
  }
  return text;
}

function parsedOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The API quotes what it was given here and there; every parameter of an address is a secret or next to one. */
function withoutSecrets(text: string, url: URL): string {
  return [...url.searchParams.values()].reduce(
    (cleaned, value) => (value.length < 8 ? cleaned : cleaned.replaceAll(value, "***")),
    text,
  );
}

/** Told by codes alone: messages of fetch may hold the address, and the address holds secrets. */
function networkFault(error: unknown): { kind: "unreachable" | "unknown"; reason: string } {
  const cause: unknown = error instanceof Error ? (error.cause ?? error) : error;
  if (!(cause instanceof Error)) return { kind: "unknown", reason: "unknown error" };
  if (cause.name === "TimeoutError") return { kind: "unknown", reason: "timeout" };
  const code = "code" in cause && typeof cause.code === "string" ? cause.code : cause.name;
  const syscall = "syscall" in cause ? cause.syscall : null;
  // Node tries all addresses of a host, and tells of all failures at once.
  const neverConnected =
    syscall === "connect" ||
    syscall === "getaddrinfo" ||
    cause instanceof AggregateError ||
    beforeSending.has(code);
  return { kind: neverConnected ? "unreachable" : "unknown", reason: code };
}
