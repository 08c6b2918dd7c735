import type { Config } from "../config.ts";
import type { Clock } from "../lib/clock.ts";
import type { Logger } from "../lib/logger.ts";
import type { AdapterParts, ChatAdapter, ChatPlatform } from "./adapter.ts";
import { dingtalkPlatform } from "./dingtalk/index.ts";
import type { RouteFacts } from "./platform.ts";
import { wecomPlatform } from "./wecom/index.ts";

/** Every platform that an office can configure; the trial is none. */
const platforms: readonly ChatPlatform[] = [wecomPlatform, dingtalkPlatform];

/** The adapters of what is configured. @throws OperatorError `config-invalid` */
export function createAdapters(parts: AdapterParts): ChatAdapter[] {
  return platforms.flatMap((platform) => platform.create(parts) ?? []);
}

/** Adapters that hear nobody: for what the configuration gives, and for the checks of `lianxin doctor`. */
export function createDeafAdapters(parts: { config: Config; clock: Clock; log: Logger }): ChatAdapter[] {
  return createAdapters({
    ...parts,
    receive: () => Promise.reject(new Error("nobody is heard here")),
    findAnswer: async () => null,
    hasAccount: async () => false,
    answered: () => {},
    welcome: "",
    unanswered: () => {},
    usage: { count: () => {}, exhausted: () => {}, usedShare: () => 0 },
  });
}

/** Every way out that the configuration gives, the preferred first. @throws OperatorError `config-invalid` */
export function routesOf(parts: { config: Config; clock: Clock; log: Logger }): RouteFacts[] {
  return createDeafAdapters(parts).flatMap(({ routes }) => routes);
}
