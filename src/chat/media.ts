import { callGuarded, type UrlGuard } from "../lib/guarded-call.ts";

/** More than anything that a report is made of; held in memory. */
export const maxMediaBytes = 20 * 1024 * 1024;

/** A full file over a village's line. */
export const mediaTimeoutMs = 60_000;

/** Why a file of a message cannot be read. Holds neither the address, which may be used by whoever reads it, nor a key. */
export class MediaFault extends Error {
  /** Stable: a `UrlRefusal`, `gone`, `too-large`, `wrong-key`, `not-kept` … */
  readonly code: string;
  /** The host that was not spoken to; null where that is not the reason. */
  readonly host: string | null;

  constructor(code: string, host: string | null = null) {
    super(`the file could not be fetched: ${code}`);
    this.name = "MediaFault";
    this.code = code;
    this.host = host;
  }
}

/** Downloads from an address that came in a message, or that the platform gave for one. @throws MediaFault */
export async function downloadMedia(address: string, guard: UrlGuard): Promise<Buffer> {
  const answer = await callGuarded(address, guard, {
    timeoutMs: mediaTimeoutMs,
    maxAnswerBytes: maxMediaBytes,
  });
  if (answer.kind === "refused") throw new MediaFault(answer.reason, hostOf(address));
  if (answer.kind !== "answered") {
    throw new MediaFault(answer.reason === "answer-too-large" ? "too-large" : answer.reason);
  }
  if (answer.status === 200) return answer.bytes;
  // What stores say of an address whose minutes are over.
  throw new MediaFault(answer.status === 403 || answer.status === 404 ? "gone" : `http-${answer.status}`);
}

function hostOf(address: string): string | null {
  return URL.parse(address)?.host.slice(0, 253) ?? null;
}
