import type { DingtalkConfig } from "../../config.ts";
import type { Check, Finding } from "../adapter.ts";
import type { NotSent } from "./client.ts";
import type { Robot } from "./robot.ts";
import { requestLine } from "./stream.ts";

/** What `lianxin doctor` looks at: whether the platform takes what is configured. */
export function dingtalkChecks(parts: {
  dingtalk: DingtalkConfig;
  robots: readonly Robot[];
  chats: readonly { id: string; webhook?: string | undefined; webhookSecret?: string | undefined }[];
}): Check[] {
  const { apiBase } = parts.dingtalk;
  return [
    ...parts.robots.flatMap((robot): Check[] => {
      const name = `dingtalk ${robot.config.id}`;
      const token: Check = {
        name: `${name}: token`,
        run: async () => found(await robot.api.checkToken(), "the app's token was given", apiBase),
      };
      if (robot.config.mode === "http") return [token];
      const line: Check = {
        name: `${name}: Stream`,
        run: async () => found(await requestLine(robot, apiBase), "the gateway gave a ticket", apiBase),
      };
      return [token, line];
    }),
    ...parts.chats.flatMap((chat) => (chat.webhook === undefined ? [] : [webhookCheck(chat)])),
  ];
}

function webhookCheck(chat: { id: string; webhookSecret?: string | undefined }): Check {
  return {
    name: `chat ${chat.id}: webhook`,
    run: async () =>
      chat.webhookSecret
        ? { state: "good", told: "posts are signed (加签)" }
        : {
            state: "doubtful",
            told: "posts are not signed: they pass only where 自定义关键词 or IP地址 of the robot lets them",
            remedy:
              "choose 加签 in the robot's 安全设置, and give the word that begins with SEC as webhookSecret",
          },
  };
}

function found(result: { kind: "answered" } | NotSent, told: string, apiBase: string): Finding {
  if (result.kind === "answered") return { state: "good", told };
  if (result.kind === "refused") {
    return {
      state: "bad",
      told: `refused: ${result.code}: ${result.reason}`,
      remedy: "compare clientId and clientSecret with 凭证与基础信息 of the app in 开发者后台",
    };
  }
  if (result.kind === "exhausted") {
    return {
      state: "bad",
      told: `the month's calls are used up: ${result.reason}`,
      remedy: "wait for the next month, or buy more calls (增购包) in 管理后台",
    };
  }
  if (result.kind === "limited") {
    return {
      state: "doubtful",
      told: "too many calls just now",
      remedy: "run the check again in some minutes",
    };
  }
  return {
    state: "bad",
    told: `no answer: ${result.reason}`,
    remedy: `let this machine reach ${new URL(apiBase).host} by HTTPS`,
  };
}
