import { callForBytes, parsedOrNull } from "../../lib/http-call.ts";
import { MediaFault, maxMediaBytes, mediaTimeoutMs } from "../media.ts";
import type { WecomAppApi } from "./app-api.ts";
import { type CallResult, resultOfErrcode } from "./client.ts";
import { apiAnswer } from "./schema.ts";

/** Fetches what a member sent to the app, by its MediaId. Rejects with MediaFault where it cannot be had. */
export type ReadAppMedia = (mediaId: string) => Promise<Uint8Array>;

/**
 * Good for three days, and not encrypted; more than 20 MB would come in pieces only.
 * https://developer.work.weixin.qq.com/document/path/90254
 */
export function appMediaReader(api: WecomAppApi): ReadAppMedia {
  return async (mediaId) => {
    const result = await api.call("media/get", (url) => {
      url.searchParams.set("media_id", mediaId);
      return download(url);
    });
    if (result.kind === "answered") return result.answer;
    throw new MediaFault(codeOf(result));
  };
}

/** A file comes with its name beside it, a fault as JSON under the same status. */
async function download(url: URL): Promise<CallResult<Buffer>> {
  const answer = await callForBytes({ url, timeoutMs: mediaTimeoutMs, maxAnswerBytes: maxMediaBytes });
  if (answer.kind !== "answered") return answer;
  const { status, headers, bytes, isWhole } = answer;
  if (status === 200 && headers.has("content-disposition")) {
    return isWhole ? { kind: "answered", answer: bytes } : tooLarge;
  }
  const fault = apiAnswer.safeParse(parsedOrNull(bytes.toString()));
  if (!fault.success) return { kind: "unknown", reason: `http-${status}` };
  return resultOfErrcode(fault.data.errcode, "media/get");
}

const tooLarge = { kind: "refused", code: "too-large", reason: "more than is kept" } as const;

function codeOf(result: Exclude<CallResult<never>, { kind: "answered" }>): string {
  if (result.kind === "refused") return knownCodes[result.code] ?? result.code;
  return result.kind === "limited" ? result.kind : result.reason;
}

const knownCodes: Readonly<Record<string, string>> = { 40007: "gone", 830002: "too-large" };
