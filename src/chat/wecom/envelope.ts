import { decrypt, encrypt, getSignature } from "@wecom/crypto";
import { RequestFault } from "../../lib/request-fault.ts";

/** What a callback held. */
export type Opened = {
  message: string;
  /** Whose it is: "" for an enterprise's own bot, the CorpID elsewhere. */
  receiveId: string;
};

/** The body that answers a callback. */
export type SealedReply = {
  encrypt: string;
  msgsignature: string;
  /** Seconds since 1970. */
  timestamp: number;
  nonce: string;
};

const blockBytes = 32;

/**
 * Decrypts what a callback carries, and refuses all that the platform would not have written.
 *
 * @wecom/crypto takes any padding, a length beyond the end, broken UTF-8 and most wrong keys for good, and returns
 * garbage. Encrypting is without choice, though, once the random bytes are known: so what it read is right exactly
 * when encrypting it again gives the same text.
 * @param encodingAesKey 43 letters and digits
 * @param encrypted standard base64
 * @throws RequestFault 400 `bad-envelope`
 */
export function openEnvelope(encodingAesKey: string, encrypted: string): Opened {
  const bytes = Buffer.from(encrypted, "base64");
  if (bytes.toString("base64") !== encrypted) throw badEnvelope("the ciphertext is not base64");
  if (bytes.length < blockBytes || bytes.length % blockBytes !== 0) {
    throw badEnvelope("the ciphertext is cut short");
  }
  const { message, id, random } = decryptOrNull(encodingAesKey, encrypted) ?? {};
  if (message === undefined || id === undefined || random === undefined) {
    throw badEnvelope("the ciphertext holds no message");
  }
  if (encrypt(encodingAesKey, message, id, random) !== encrypted) {
    throw badEnvelope("key, padding, length or UTF-8 of the ciphertext is wrong");
  }
  return { message, receiveId: id };
}

/** @param nonce the callback's own: https://developer.work.weixin.qq.com/document/path/101033 */
export function sealReply(
  bot: { token: string; encodingAesKey: string },
  reply: { content: string; receiveId: string; timestamp: number; nonce: string },
): SealedReply {
  const encrypted = encrypt(bot.encodingAesKey, reply.content, reply.receiveId);
  return {
    encrypt: encrypted,
    msgsignature: getSignature(bot.token, reply.timestamp, reply.nonce, encrypted),
    timestamp: reply.timestamp,
    nonce: reply.nonce,
  };
}

/** The library throws several errors of Node's own on a message shorter than its frame. */
function decryptOrNull(encodingAesKey: string, encrypted: string): ReturnType<typeof decrypt> | null {
  try {
    return decrypt(encodingAesKey, encrypted);
  } catch {
    return null;
  }
}

function badEnvelope(reason: string): RequestFault {
  return new RequestFault(400, "bad-envelope", reason);
}
