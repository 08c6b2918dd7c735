import type { OutgoingBody } from "../platform.ts";
import { type CallResult, callWecom } from "./client.ts";
import { minFileBytes } from "./limits.ts";
import { uploadAnswer } from "./schema.ts";

export type MediaBody = Exclude<OutgoingBody, { kind: "text" }>;

/** Sends a file to be sent on by its media_id, which is good for three days and for the uploader only. */
export async function uploadMedia(
  url: URL,
  { bytes, name }: { bytes: Uint8Array; name: string },
  timeoutMs: number,
): Promise<CallResult<{ media_id: string }>> {
  const form = new FormData();
  form.set("media", new File([new Uint8Array(bytes)], name));
  const result = await callWecom({ url, form, success: uploadAnswer, timeoutMs });
  // Nothing was shown to anybody yet: the whole may be tried again.
  return result.kind === "unknown" ? { kind: "unreachable", reason: `upload: ${result.reason}` } : result;
}

/** Why a file is not even tried; null where it is. */
export function sizeFault({ bytes }: MediaBody, mostBytes: number): { code: string; reason: string } | null {
  if (bytes.length > mostBytes) return { code: "too-large", reason: `more than ${mostBytes} bytes` };
  if (bytes.length < minFileBytes) return { code: "too-small", reason: `fewer than ${minFileBytes} bytes` };
  return null;
}
