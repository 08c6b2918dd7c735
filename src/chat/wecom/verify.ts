import { timingSafeEqual } from "node:crypto";
import type { ParsedUrlQuery } from "node:querystring";
import { getSignature } from "@wecom/crypto";
import { RequestFault } from "../../lib/request-fault.ts";

/** What stands in the address of a callback. */
export type CallbackQuery = {
  signature: string;
  /** Seconds since 1970, as written: the signature is over the text. */
  timestamp: string;
  nonce: string;
};

/** The platform's clock or ours may be off, and a delivery late, by this much. */
const maxAgeSeconds = 60 * 60;

/** @throws RequestFault 400 where a parameter is missing, empty or given twice */
export function readQuery(query: ParsedUrlQuery): CallbackQuery {
  return {
    signature: single(query, "msg_signature"),
    timestamp: single(query, "timestamp"),
    nonce: single(query, "nonce"),
  };
}

/** @throws RequestFault 400 where the parameter is missing, empty or given twice */
export function single(query: ParsedUrlQuery, name: string): string {
  const value = query[name];
  if (typeof value === "string" && value !== "") return value;
  throw new RequestFault(400, "bad-query", `the address needs ${name} exactly once`);
}

/**
 * Whether the platform wrote this, by https://developer.work.weixin.qq.com/document/path/101033.
 * @param encrypted as received: `encrypt` of the body, or the decoded `echostr`
 * @throws RequestFault 403
 */
export function verifySignature(token: string, query: CallbackQuery, encrypted: string): void {
  const expected = Buffer.from(getSignature(token, query.timestamp, query.nonce, encrypted));
  const given = Buffer.from(query.signature);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
    throw new RequestFault(403, "bad-signature", "the signature does not match");
  }
}

/** @throws RequestFault 403 where the callback was signed more than an hour before or after `nowSeconds` */
export function verifyFreshness(query: CallbackQuery, nowSeconds: number): void {
  const signedAt = /^\d{1,12}$/.test(query.timestamp) ? Number(query.timestamp) : Number.NaN;
  if (!(Math.abs(nowSeconds - signedAt) <= maxAgeSeconds)) {
    throw new RequestFault(403, "stale", "the timestamp is more than 60 minutes off");
  }
}
