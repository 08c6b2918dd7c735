import { z } from "zod";
import type { Finding } from "../core/finding.ts";
import { callHttp, parsedOrNull } from "../lib/http-call.ts";

const timeoutMs = 10_000;

/** Of a certificate that platforms do not take, either. */
const untrusted = /CERT|SELF_SIGNED|SIGNATURE|ALTNAME|ISSUER/;

/** What every refusal of this service looks like to who asks for JSON. */
const refusal = z.object({ error: z.string(), message: z.string() });

type Answered = { status: number; text: string; error: string | null };

/**
 * Asks the address that a platform calls, from this machine, with a request that only who has this configuration
 * answers as `isOurs` says. Nothing is followed elsewhere. Doubtful at most where it is not reached: many a network
 * does not let a machine reach itself by its public address.
 * @param asked.shown the address without what is secret in it
 */
export async function addressFinding(asked: {
  url: URL;
  shown: string;
  headers?: Readonly<Record<string, string>>;
  body?: string;
  isOurs(answer: Answered): boolean;
}): Promise<Finding> {
  const { url, shown: address, headers, body } = asked;
  const answer = await callHttp({ url, timeoutMs, ...(headers && { headers }), ...(body && { body }) });
  if (answer.kind !== "answered") {
    const { reason } = answer;
    return untrusted.test(reason)
      ? { state: "bad", code: "addressUntrusted", address, reason }
      : { state: "doubtful", code: "addressAway", address, reason };
  }
  const { status, text } = answer;
  const refused = refusal.safeParse(parsedOrNull(text));
  const error = refused.success ? refused.data.error : null;
  if (asked.isOurs({ status, text, error })) return { state: "good", code: "addressAnswers", address };
  return error === null
    ? { state: "doubtful", code: "addressForeign", address, status }
    : { state: "bad", code: "addressRefuses", address, status };
}
