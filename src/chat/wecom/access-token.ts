import { epochSecondsOf } from "../../core/calendar.ts";
import type { Clock } from "../../lib/clock.ts";
import { type CallResult, callWecom } from "./client.ts";
import { tokenAnswer } from "./schema.ts";

/** The token of one app, fetched when first needed and shared by all calls. */
export type AccessTokens = {
  /** @param spoilt a token that the platform no longer takes: fetched anew, once for all who hold the same one */
  get(spoilt?: string): Promise<TokenResult>;
};

export type TokenResult =
  | { kind: "token"; token: string }
  | Exclude<CallResult<never>, { kind: "answered" | "unknown" }>;

/** Fetched anew this long before it ends. */
const marginSeconds = 300;

/** https://developer.work.weixin.qq.com/document/path/91039 asks to fetch seldom: one call in flight at a time. */
export function accessTokens(parts: {
  apiBase: string;
  corpId: string;
  secret: string;
  clock: Clock;
  timeoutMs: number;
}): AccessTokens {
  let held: { token: string; endsAtSeconds: number } | null = null;
  let fetching: Promise<TokenResult> | null = null;

  async function fetchToken(): Promise<TokenResult> {
    const url = new URL(`${parts.apiBase}/cgi-bin/gettoken`);
    url.searchParams.set("corpid", parts.corpId);
    url.searchParams.set("corpsecret", parts.secret);
    const result = await callWecom({ url, success: tokenAnswer, timeoutMs: parts.timeoutMs });
    // Without a token nothing was sent, whatever became of this call.
    if (result.kind === "unknown") return { kind: "unreachable", reason: `gettoken: ${result.reason}` };
    if (result.kind !== "answered") return result;
    const { access_token: token, expires_in: lastsSeconds } = result.answer;
    held = { token, endsAtSeconds: epochSecondsOf(parts.clock.now()) + lastsSeconds - marginSeconds };
    return { kind: "token", token };
  }

  return {
    async get(spoilt) {
      if (held && held.token === spoilt) held = null;
      if (held && epochSecondsOf(parts.clock.now()) < held.endsAtSeconds) {
        return { kind: "token", token: held.token };
      }
      fetching ??= fetchToken().finally(() => {
        fetching = null;
      });
      return fetching;
    },
  };
}
