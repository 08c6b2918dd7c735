import { randomBytes } from "node:crypto";
import { seal, sign } from "./wecom-crypto.ts";

/** What every caller of a callback address has in common: the signed address, and the check of it. */

export type Endpoint = {
  /** The callback address. */
  url: string;
  token: string;
  encodingAesKey: string;
  /** "" for an enterprise's own bot, the CorpID for an app. */
  receiveId: string;
  /** The platform's clock, milliseconds. */
  now: () => number;
};

/** What to do wrong on purpose. */
export type Flaws = {
  timestamp?: number;
  nonce?: string;
  signature?: string;
  encrypted?: string;
  body?: string;
};

/** Each parameter percent-encoded; a new nonce unless told otherwise. */
export function signedAddress(
  endpoint: Endpoint,
  encrypted: string,
  flaws: Flaws = {},
  echostr?: string,
): URL {
  const timestamp = String(flaws.timestamp ?? Math.floor(endpoint.now() / 1000));
  const nonce = flaws.nonce ?? randomBytes(8).toString("hex");
  const signature = flaws.signature ?? sign(endpoint.token, timestamp, nonce, encrypted);
  const parameters = { msg_signature: signature, timestamp, nonce, ...(echostr && { echostr }) };
  const query = Object.entries(parameters).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return new URL(`${endpoint.url}?${query.join("&")}`);
}

export type UrlCheck = { saved: boolean; status: number | null; reason: string };

/** What happens when the administrator presses 保存. `reason` is for a person. */
export async function checkUrl(endpoint: Endpoint, deadlineMs: number, flaws: Flaws = {}): Promise<UrlCheck> {
  const { encodingAesKey, receiveId } = endpoint;
  const expected = Array.from(randomBytes(19), (byte) => byte % 10).join("");
  const echostr = flaws.encrypted ?? seal(encodingAesKey, expected, { receiveId });
  const signal = AbortSignal.timeout(deadlineMs);
  try {
    const address = signedAddress(endpoint, echostr, flaws, echostr);
    const response = await fetch(address, { signal, redirect: "manual" });
    const body = Buffer.from(await response.arrayBuffer());
    const saved = response.status === 200 && body.equals(Buffer.from(expected));
    return { saved, status: response.status, reason: saved ? "ok" : "echostr校验失败" };
  } catch (error) {
    return { saved: false, status: null, reason: (error as Error).name };
  }
}

/** One POST. `status` and `body` are null where no answer came in time. */
export async function postInTime(
  address: URL,
  body: string,
  contentType: string,
  deadlineMs: number,
): Promise<{ status: number; body: string } | { status: null; body: null }> {
  try {
    const response = await fetch(address, {
      method: "POST",
      // A connection for each call: one kept from the last may be closed by the service just as it is used again.
      headers: { "content-type": contentType, connection: "close" },
      body,
      signal: AbortSignal.timeout(deadlineMs),
      redirect: "manual",
    });
    return { status: response.status, body: await response.text() };
  } catch (error) {
    if ((error as Error).name === "TimeoutError") return { status: null, body: null };
    throw error;
  }
}
