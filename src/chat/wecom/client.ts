import type { z } from "zod";
import { callHttp, parsedOrNull, postJson } from "../../lib/http-call.ts";
import type { DeliveryFault, SendResult } from "../platform.ts";
import { apiAnswer } from "./schema.ts";

/**
 * What became of one call. `answered`: the platform gave an errcode, which is what counts, not the HTTP status.
 * `unreachable`: the request was never sent. `unknown`: it was, and what became of it is not known.
 */
export type CallResult<Answer> =
  | { kind: "answered"; answer: Answer }
  | Extract<SendResult, { kind: "refused" }>
  | { kind: "limited"; retryAfterMs: number }
  | { kind: "unreachable"; reason: string }
  | { kind: "unknown"; reason: string };

export type Call<Answer extends z.infer<typeof apiAnswer>> = {
  /** Holds secrets: never shown. */
  url: URL;
  /** Sent as JSON by POST; without it the call is a GET. */
  body?: unknown;
  /** Sent as a form by POST, in place of `body`. */
  form?: FormData;
  /** What an answer with errcode 0 must look like; one of another shape is `unknown`. */
  success: z.ZodType<Answer>;
  timeoutMs: number;
};

/** Minute-level blocks last 60 seconds: https://developer.work.weixin.qq.com/document/path/90454 */
const limitedMs = 60_000;

/** One call of the API, never repeated here and never redirected. Rejects on no fault of network or platform. */
export async function callWecom<Answer extends z.infer<typeof apiAnswer>>(
  call: Call<Answer>,
): Promise<CallResult<Answer>> {
  const { url, timeoutMs, body, form } = call;
  const answer =
    body === undefined
      ? await callHttp({ url, timeoutMs, ...(form && { body: form }) })
      : await postJson({ url, timeoutMs, json: body });
  if (answer.kind !== "answered") return answer;
  return read(call.success, answer.status, parsedOrNull(withoutSecrets(answer.text, url)));
}

/** Refusals that a coordinator can do something about: https://developer.work.weixin.qq.com/document/path/90313 */
const faults: ReadonlyMap<number, DeliveryFault> = new Map([
  [93000, "webhook-gone"], // no such key any more
  [40003, "person-out-of-range"], // no such member
  [46004, "person-out-of-range"], // the same
  [60111, "person-out-of-range"], // the same
  [81013, "person-out-of-range"], // nobody of the receivers may be written to
  [50002, "person-out-of-range"], // outside the app's visible range
  [40001, "not-allowed"], // wrong secret, or a token twice refused
  [40013, "not-allowed"], // wrong corpid
  [40056, "not-allowed"], // wrong agentid
  [40091, "not-allowed"], // the secret of another corp
  [48002, "not-allowed"], // no permission for this call
  [50003, "not-allowed"], // the app was switched off
  [60011, "not-allowed"], // no right over the member
  [60020, "not-allowed"], // the caller's address is not trusted
  [301002, "not-allowed"], // no right over the app
]);

/** What an errcode other than 0 means for whoever sends. */
export function resultOfErrcode(
  errcode: number,
  errmsg: string,
): Exclude<SendResult, { kind: "sent" | "exhausted" }> {
  switch (errcode) {
    case -1: // The system is busy and took nothing.
      return { kind: "unreachable", reason: "wecom -1: system busy" };
    case 45009: // too often
    case 45033: // too many at once
      return { kind: "limited", retryAfterMs: limitedMs };
    default: {
      const fault = faults.get(errcode);
      const refused = { kind: "refused", code: String(errcode), reason: errmsg.slice(0, 200) } as const;
      return fault ? { ...refused, fault } : refused;
    }
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

/** The API quotes what it was given here and there; every parameter of an address is a secret or next to one. */
function withoutSecrets(text: string, url: URL): string {
  return [...url.searchParams.values()].reduce(
    (cleaned, value) => (value.length < 8 ? cleaned : cleaned.replaceAll(value, "***")),
    text,
  );
}
