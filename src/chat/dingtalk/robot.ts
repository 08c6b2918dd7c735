import type { DingtalkConfig } from "../../config.ts";
import type { Clock } from "../../lib/clock.ts";
import type { UrlGuard } from "../../lib/guarded-call.ts";
import type { Logger } from "../../lib/logger.ts";
import type { UsageMeter } from "../adapter.ts";
import { type MemberNames, memberNames } from "./member-names.ts";
import { type RobotApi, robotApi } from "./robot-api.ts";

export type RobotConfig = DingtalkConfig["robots"][number];

/** One configured robot, with what both of its ways in need. */
export type Robot = {
  config: RobotConfig;
  /** The same as the Client ID where not configured. */
  robotCode: string;
  api: RobotApi;
  namesOf: MemberNames;
  /** Where a sessionWebhook may lead. */
  replyGuard: UrlGuard;
  /** Where the files of messages may lie. */
  mediaGuard: UrlGuard;
  /** Whether a call of the month's may go for a file of a message. */
  mayFetchMedia(): boolean;
  /** One message that the platform pushed; and that it has none left this month. */
  countPush(): void;
  pushesExhausted(): void;
  /** Organisations whose messages came although none is configured, each logged once. */
  strangers: Set<string>;
  /** What the first message on a line of the Stream told, where no robotCode is configured. */
  learnt: { robotCode: string | null };
};

/** Files of messages cost a call each, and must leave enough for what the office has to say. */
const mediaShare = 0.5;

/** A downloadUrl leads into the platform's own storage. */
const storageHosts = ["*.aliyuncs.com", "*.dingtalk.com"];

export function robotOf(
  config: RobotConfig,
  parts: { dingtalk: DingtalkConfig; usage: UsageMeter; clock: Clock; log: Logger },
): Robot {
  const { apiBase, oapiBase, mediaHosts, privateHosts } = parts.dingtalk;
  const robotCode = config.robotCode ?? config.clientId;
  const use = { platform: "dingtalk", botId: config.id } as const;
  const { usage, clock } = parts;
  const api = robotApi({
    apiBase,
    oapiBase,
    robotCode,
    clientId: config.clientId,
    clientSecret: config.clientSecret,
    clock,
    count: (kind) => usage.count({ ...use, kind }),
    exhausted: (kind) => usage.exhausted({ ...use, kind }),
  });
  return {
    config,
    robotCode,
    api,
    namesOf: memberNames({ api, clock, log: parts.log.child({ bot: config.id }) }),
    replyGuard: { hosts: [new URL(oapiBase).host, ...privateHosts], privateHosts },
    mediaGuard: { hosts: [...storageHosts, ...mediaHosts, ...privateHosts], privateHosts },
    mayFetchMedia: () => usage.usedShare({ platform: "dingtalk", kind: "api" }) < mediaShare,
    countPush: () => usage.count({ ...use, kind: "push" }),
    pushesExhausted: () => usage.exhausted({ ...use, kind: "push" }),
    strangers: new Set(),
    learnt: { robotCode: null },
  };
}
