import { callGuarded, type GuardedAnswer, type UrlGuard } from "../../lib/guarded-call.ts";
import type { WecomMedia } from "./schema.ts";

/** Downloads and decrypts one file of a message. Rejects where it cannot be had. */
export type ReadMedia = (media: WecomMedia) => Promise<Uint8Array>;

const timeoutMs = 60_000;
/** More than anything that a report is made of; held in memory. */
const maxMediaBytes = 20 * 1024 * 1024;

/**
 * The files that people send: an address good for five minutes, its bytes encrypted with the bot's key, or by long
 * connection with one of its own. https://developer.work.weixin.qq.com/document/path/100719
 * @param usualKey the bot's EncodingAESKey; null where every file brings its own
 */
export function mediaReader(guard: UrlGuard, usualKey: string | null): ReadMedia {
  return async ({ url, aeskey }) => {
    const key = aeskey ?? usualKey;
    if (key === null) throw new Error("media: the message has no key for it");
    const sealed = bytesOf(await callGuarded(url, guard, { timeoutMs, maxAnswerBytes: maxMediaBytes }));
    // The library comes with an HTTP client that nobody needs before the first file.
    const { decryptFile } = await import("@wecom/aibot-node-sdk");
    try {
      return decryptFile(sealed, key);
    } catch {
      throw new Error("media: the key does not fit, or the file was cut short");
    }
  };
}

/** Told without the address, which may be used by whoever reads it. */
function bytesOf(answer: GuardedAnswer): Buffer {
  if (answer.kind !== "answered") throw new Error(`media: ${answer.kind}: ${answer.reason}`);
  if (answer.status !== 200)
    throw new Error(`media: HTTP ${answer.status}; addresses end after five minutes`);
  return answer.bytes;
}
