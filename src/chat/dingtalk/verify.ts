import { createHmac, timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { RequestFault } from "../../lib/request-fault.ts";

/** The platform's clock or ours may be off, and a delivery late, by this much. */
const maxAgeMs = 60 * 60 * 1000;

/**
 * Plain Base64, as in the header of a callback; in an address it is URL-encoded, once.
 * https://open.dingtalk.com/document/dingstart/customize-robot-security-settings
 */
export function signOf(timestamp: string, secret: string): string {
  return createHmac("sha256", secret).update(`${timestamp}\n${secret}`).digest("base64");
}

/**
 * Whether the platform sent this, by https://open.dingtalk.com/document/development/receive-message. The sign covers
 * the time alone and not the body, so whoever saw one may send anything for an hour: hence the path secret, and the
 * care with addresses in a message.
 * @throws RequestFault 400 where a header is missing, 403 where it was not this robot's platform, or not now
 */
export function verifyCallback(headers: IncomingHttpHeaders, clientSecret: string, nowMs: number): void {
  const timestamp = headerOf(headers, "timestamp");
  const sign = headerOf(headers, "sign");
  if (!isSame(sign, signOf(timestamp, clientSecret))) {
    throw new RequestFault(403, "bad-signature", "the signature does not match");
  }
  const signedAtMs = /^\d{1,15}$/.test(timestamp) ? Number(timestamp) : Number.NaN;
  if (!(Math.abs(nowMs - signedAtMs) <= maxAgeMs)) {
    throw new RequestFault(403, "stale", "the timestamp is more than 60 minutes off");
  }
}

/** Compares in constant time; only the length shows. */
export function isSame(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}

function headerOf(headers: IncomingHttpHeaders, name: string): string {
  const value = headers[name];
  if (typeof value === "string" && value !== "" && value.length <= 256) return value;
  throw new RequestFault(400, "bad-header", `the request needs the header ${name}`);
}
