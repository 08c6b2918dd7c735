import type { WecomAppConfig } from "../../config.ts";
import type { Clock } from "../../lib/clock.ts";
import { usualTimeoutMs } from "../../lib/http-call.ts";
import { accessTokens, type TokenResult } from "./access-token.ts";
import type { CallResult } from "./client.ts";

/** The API of one self-built app (自建应用): one token, shared by all that it does. */
export type WecomAppApi = {
  agentId: number;
  timeoutMs: number;
  /**
   * Calls `path`, and once more with a fresh token where the platform no longer takes the one it had.
   * @param make makes one call of the address, which holds the token
   */
  call<Answer>(path: string, make: (url: URL) => Promise<CallResult<Answer>>): Promise<CallResult<Answer>>;
};

export type WecomAppParts = {
  apiBase: string;
  app: Pick<WecomAppConfig, "corpId" | "agentId" | "secret">;
  clock: Clock;
  timeoutMs?: number;
};

/** The platform no longer takes the token; a fresh one may do. */
const spoiltToken: ReadonlySet<string> = new Set(["40001", "40014", "42001"]);

export function wecomAppApi({ apiBase, app, clock, timeoutMs = usualTimeoutMs }: WecomAppParts): WecomAppApi {
  const { agentId, corpId, secret } = app;
  const tokens = accessTokens({ apiBase, corpId, secret, clock, timeoutMs });
  return {
    agentId,
    timeoutMs,
    async call(path, make) {
      const callWith = async (given: TokenResult) => {
        if (given.kind !== "token") return given;
        const url = new URL(`${apiBase}/cgi-bin/${path}`);
        url.searchParams.set("access_token", given.token);
        return make(url);
      };
      const first = await tokens.get();
      const result = await callWith(first);
      const spoilt = first.kind === "token" && result.kind === "refused" && spoiltToken.has(result.code);
      return spoilt ? callWith(await tokens.get(first.token)) : result;
    },
  };
}
