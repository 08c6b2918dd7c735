import type { DingtalkConfig } from "../../config.ts";
import type { Finding } from "../../core/finding.ts";
import type { Clock } from "../../lib/clock.ts";
import type { Check } from "../adapter.ts";
import { addressFinding } from "../address-check.ts";
import type { NotSent } from "./client.ts";
import type { Robot } from "./robot.ts";
import { requestLine } from "./stream.ts";
import { signOf } from "./verify.ts";

/** What `lianxin doctor` looks at: whether the platform takes what is configured, and can reach who it calls. */
export function dingtalkChecks(parts: {
  dingtalk: DingtalkConfig;
  robots: readonly Robot[];
  chats: readonly { id: string; webhook?: string | undefined; webhookSecret?: string | undefined }[];
  publicUrl: string | null;
  clock: Clock;
}): Check[] {
  const { apiBase } = parts.dingtalk;
  const platform = "dingtalk";
  return [
    ...parts.robots.flatMap((robot): Check[] => {
      const { id, mode } = robot.config;
      const token: Check = {
        subject: { of: "token", platform, id },
        run: async () => found(await robot.api.checkToken(), "tokenGiven", apiBase),
      };
      if (mode === "http") return [token, organisationCheck(robot), ...addressCheck(robot, parts)];
      const line: Check = {
        subject: { of: "line", platform, id },
        run: async () => found(await requestLine(robot, apiBase), "ticketGiven", apiBase),
      };
      return [token, line];
    }),
    ...parts.chats.flatMap((chat) => (chat.webhook === undefined ? [] : [webhookCheck(chat)])),
  ];
}

/** An HTTP robot's sign covers no body: who saw one signed request can name any organisation. */
function organisationCheck({ config: { id, corpId } }: Robot): Check {
  return {
    subject: { of: "organisation", platform: "dingtalk", id },
    run: async () =>
      corpId === undefined
        ? { state: "doubtful", code: "organisationOpen" }
        : { state: "good", code: "organisationFixed" },
  };
}

/**
 * A request without a message, signed: who has this robot's path and secret refuses it for what it lacks (400), and
 * for nothing else. The path is a secret, so it is not shown.
 */
function addressCheck(
  { config }: Robot,
  { publicUrl, clock }: { publicUrl: string | null; clock: Clock },
): Check[] {
  if (publicUrl === null || config.mode !== "http") return [];
  const { id, pathSecret, clientSecret } = config;
  return [
    {
      subject: { of: "address", platform: "dingtalk", id },
      run: () => {
        const timestamp = String(Date.parse(clock.now()));
        return addressFinding({
          url: new URL(`${publicUrl}/callback/dingtalk/${id}/${pathSecret}`),
          shown: `${publicUrl}/callback/dingtalk/${id}/…`,
          headers: { timestamp, sign: signOf(timestamp, clientSecret), accept: "application/json" },
          body: "{}",
          isOurs: ({ status, error }) => status === 400 && error === "bad-payload",
        });
      },
    },
  ];
}

function webhookCheck(chat: { id: string; webhookSecret?: string | undefined }): Check {
  return {
    subject: { of: "webhook", chat: chat.id },
    run: async () =>
      chat.webhookSecret
        ? { state: "good", code: "webhookSigned" }
        : { state: "doubtful", code: "webhookUnsigned" },
  };
}

function found(
  result: { kind: "answered" } | NotSent,
  good: "tokenGiven" | "ticketGiven",
  apiBase: string,
): Finding {
  switch (result.kind) {
    case "answered":
      return { state: "good", code: good };
    case "refused":
      return { state: "bad", code: "dingtalkRefused", errcode: result.code, reason: result.reason };
    case "exhausted":
      return { state: "bad", code: "quotaExhausted", reason: result.reason };
    case "limited":
      return { state: "doubtful", code: "askedTooOften" };
    default:
      return { state: "bad", code: "apiAway", host: new URL(apiBase).host, reason: result.reason };
  }
}
