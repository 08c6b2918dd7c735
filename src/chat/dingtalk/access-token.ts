import { epochSecondsOf } from "../../core/calendar.ts";
import type { Clock } from "../../lib/clock.ts";
import { usualTimeoutMs } from "../../lib/http-call.ts";
import { type CallResult, callNewApi, type NotSent, spoiltToken } from "./client.ts";
import { tokenAnswer } from "./schema.ts";

/** The token of one app, fetched when first needed and shared by all calls. */
export type AccessTokens = {
  /** Calls with a token; once more with a fresh one where the platform takes the first no longer. */
  use<Answer>(call: (token: string) => Promise<CallResult<Answer>>): Promise<CallResult<Answer>>;
};

type TokenResult = { kind: "token"; token: string } | NotSent;

/** Fetched anew this long before it ends. */
const marginSeconds = 300;

/** https://open.dingtalk.com/document/development/obtain-the-access-token-of-an-internal-app: one call in flight at a time. */
export function accessTokens(parts: {
  apiBase: string;
  clientId: string;
  clientSecret: string;
  clock: Clock;
}): AccessTokens {
  let held: { token: string; endsAtSeconds: number } | null = null;
  let fetching: Promise<TokenResult> | null = null;

  async function fetchToken(): Promise<TokenResult> {
    const result = await callNewApi({
      url: new URL(`${parts.apiBase}/v1.0/oauth2/accessToken`),
      token: null,
      json: { appKey: parts.clientId, appSecret: parts.clientSecret },
      success: tokenAnswer,
      timeoutMs: usualTimeoutMs,
    });
    // Without a token nothing was sent, whatever became of this call.
    if (result.kind === "unknown") return { kind: "unreachable", reason: `accessToken: ${result.reason}` };
    if (result.kind !== "answered") return result;
    const { accessToken: token, expireIn } = result.answer;
    held = { token, endsAtSeconds: epochSecondsOf(parts.clock.now()) + expireIn - marginSeconds };
    return { kind: "token", token };
  }

  /** @param spoilt a token that the platform no longer takes: fetched anew, once for all who hold the same one */
  async function get(spoilt?: string): Promise<TokenResult> {
    if (held && held.token === spoilt) held = null;
    if (held && epochSecondsOf(parts.clock.now()) < held.endsAtSeconds)
      return { kind: "token", token: held.token };
    fetching ??= fetchToken().finally(() => {
      fetching = null;
    });
    return fetching;
  }

  return {
    use: async (call) => {
      const first = await get();
      if (first.kind !== "token") return first;
      const result = await call(first.token);
      if (result.kind !== "refused" || !spoiltToken.has(result.code)) return result;
      const second = await get(first.token);
      return second.kind === "token" ? call(second.token) : second;
    },
  };
}
