import { createDecipheriv } from "node:crypto";
import { setImmediate as pause } from "node:timers/promises";
import type { UrlGuard } from "../../lib/guarded-call.ts";
import { downloadMedia, MediaFault } from "../media.ts";
import type { WecomMedia } from "./schema.ts";

/** Downloads and decrypts one file of a message. Rejects with MediaFault where it cannot be had. */
export type ReadMedia = (media: WecomMedia) => Promise<Uint8Array>;

/**
 * The files that people send: an address good for five minutes, its bytes encrypted with the bot's key, or by long
 * connection with one of its own. https://developer.work.weixin.qq.com/document/path/100719
 * @param usualKey the bot's EncodingAESKey; null where every file brings its own
 */
export function mediaReader(guard: UrlGuard, usualKey: string | null): ReadMedia {
  return async ({ url, aeskey }) => {
    const key = Buffer.from(aeskey ?? usualKey ?? "", "base64");
    if (key.length !== keyBytes) throw new MediaFault("no-key");
    return decrypt(await downloadMedia(url, guard), key);
  };
}

const keyBytes = 32;
const cipherBlockBytes = 16;
const longestPadding = 32;

/** Some two milliseconds of work. */
const sliceBytes = 256 * 1024;

/**
 * AES-256-CBC without a frame around it, padded to 32 bytes. In slices, and in place: the SDK's `decryptFile` takes a
 * whole file at once, and 20 MB of it would keep every callback waiting for 150 ms.
 * @param sealed is written over
 */
async function decrypt(sealed: Buffer, key: Buffer): Promise<Buffer> {
  if (sealed.length === 0 || sealed.length % cipherBlockBytes !== 0) throw new MediaFault("cut-short");
  const decipher = createDecipheriv("aes-256-cbc", key, key.subarray(0, 16)).setAutoPadding(false);
  for (let at = 0; at < sealed.length; at += sliceBytes) {
    sealed.set(decipher.update(sealed.subarray(at, at + sliceBytes)), at);
    await pause();
  }
  const padding = sealed.at(-1) ?? 0;
  const end = sealed.length - padding;
  const isPadded =
    padding > 0 &&
    padding <= longestPadding &&
    end >= 0 &&
    sealed.subarray(end).every((byte) => byte === padding);
  if (!isPadded) throw new MediaFault("wrong-key");
  return sealed.subarray(0, end);
}
