import type { AdapterParts, ChatAdapter, ChatPlatform, UsageKind } from "../adapter.ts";
import { keepMedia } from "../media-keeper.ts";
import { dingtalkChecks } from "./checks.ts";
import { createConversation } from "./reply.ts";
import { robotOf } from "./robot.ts";
import { robotGroupRoute, robotPrivateRoute } from "./robot-routes.ts";
import { dingtalkRoutes } from "./routes.ts";
import { createStream } from "./stream.ts";
import { dingtalkWebhookRoute } from "./webhook-route.ts";

/** Everything that an office can have of DingTalk, made from its configuration. */
export const dingtalkPlatform: ChatPlatform = { name: "dingtalk", create };

function create(parts: AdapterParts): ChatAdapter | null {
  const { dingtalk } = parts.config.platforms;
  if (!dingtalk) return null;
  const { usage, clock } = parts;
  const robots = dingtalk.robots.map((config) => robotOf(config, { ...parts, dingtalk }));
  const chats = parts.config.chats.filter((chat) => chat.platform === "dingtalk");
  const conversation = createConversation({ ...parts, receive: keepMedia(parts) });
  const { apiBase, oapiBase } = dingtalk;
  const streams = robots
    .filter(({ config }) => config.mode === "stream")
    .map((robot) => createStream({ ...parts, robot, apiBase, conversation }));
  const webhooks = { platform: "dingtalk", botId: "webhook" } as const;
  return {
    name: "dingtalk",
    routers: robots.some(({ config }) => config.mode === "http")
      ? [dingtalkRoutes({ ...parts, robots, conversation })]
      : [],
    routes: [
      ...robots.map(({ config, api }) =>
        robotGroupRoute({ robotId: config.id, api, chats: chats.filter(({ bot }) => bot === config.id) }),
      ),
      dingtalkWebhookRoute({
        oapiBase,
        chats,
        count: (kind: UsageKind) => usage.count({ ...webhooks, kind }),
        exhausted: (kind: UsageKind) => usage.exhausted({ ...webhooks, kind }),
        nowMs: () => Date.parse(clock.now()),
      }),
      ...robots.map(({ config, api }) => robotPrivateRoute({ robotId: config.id, api })),
    ],
    start: async () => {
      for (const stream of streams) stream.start();
    },
    stop: async () => {
      await Promise.all(streams.map((stream) => stream.stop()));
      await conversation.stop();
    },
    faults: () => streams.flatMap((stream) => stream.fault() ?? []),
    checks: dingtalkChecks({ dingtalk, robots, chats, clock, publicUrl: parts.config.http.publicUrl }),
  };
}
