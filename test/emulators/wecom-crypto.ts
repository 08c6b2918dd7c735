import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";

/**
 * WeCom's message crypto, written from the documents for the platform's side. It shares nothing with the product:
 * an error in one of the two shows.
 */

export function sign(token: string, timestamp: string | number, nonce: string, encrypted: string): string {
  return createHash("sha1")
    .update([token, String(timestamp), nonce, encrypted].sort().join(""))
    .digest("hex");
}

/** random(16) ‖ length(4, big-endian) ‖ message ‖ receiveid, padded to 32 bytes. */
export function seal(
  encodingAesKey: string,
  message: string | Uint8Array,
  { receiveId = "", random = randomBytes(16) }: { receiveId?: string; random?: Uint8Array } = {},
): string {
  const body = Buffer.from(message as string);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  const plain = Buffer.concat([random, length, body, Buffer.from(receiveId)]);
  const pad = 32 - (plain.length % 32);
  return sealRaw(encodingAesKey, Buffer.concat([plain, Buffer.alloc(pad, pad)]));
}

/** Encrypts whole blocks of 16 as they are: for frames that the platform would never write. */
export function sealRaw(encodingAesKey: string, plain: Uint8Array): string {
  const key = keyOf(encodingAesKey);
  const cipher = createCipheriv("aes-256-cbc", key, key.subarray(0, 16)).setAutoPadding(false);
  return Buffer.concat([cipher.update(plain), cipher.final()]).toString("base64");
}

/** @throws Error where padding or length is wrong */
export function open(encodingAesKey: string, encrypted: string): { message: string; receiveId: string } {
  const key = keyOf(encodingAesKey);
  const decipher = createDecipheriv("aes-256-cbc", key, key.subarray(0, 16)).setAutoPadding(false);
  const plain = Buffer.concat([decipher.update(Buffer.from(encrypted, "base64")), decipher.final()]);
  const pad = plain.at(-1) ?? 0;
  if (pad < 1 || pad > 32 || !plain.subarray(-pad).every((byte) => byte === pad))
    throw new Error("bad padding");
  const content = plain.subarray(0, -pad);
  const end = 20 + content.readUInt32BE(16);
  if (end > content.length) throw new Error("bad length");
  return {
    message: content.subarray(20, end).toString("utf8"),
    receiveId: content.subarray(end).toString("utf8"),
  };
}

/** Media bytes: padded to 32 and encrypted, without the frame that messages have. */
export function sealMedia(key: string, bytes: Uint8Array): Buffer {
  const pad = 32 - (bytes.length % 32);
  return Buffer.from(sealRaw(key, Buffer.concat([bytes, Buffer.alloc(pad, pad)])), "base64");
}

function keyOf(encodingAesKey: string): Buffer {
  return Buffer.from(`${encodingAesKey.replace(/=+$/, "")}=`, "base64");
}
