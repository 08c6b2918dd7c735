import type { Context } from "koa";
import Router from "koa-router";
import type { Clock } from "../../lib/clock.ts";
import type { Logger } from "../../lib/logger.ts";
import { refusalLog } from "../../lib/refusal-log.ts";
import { readBody } from "../../lib/request-body.ts";
import { RequestFault } from "../../lib/request-fault.ts";
import { parseJson } from "../../lib/strict-json.ts";
import { decodeRobotMessage } from "./decode.ts";
import { verifyIdentity } from "./identity.ts";
import type { Conversation } from "./reply.ts";
import type { Robot } from "./robot.ts";
import { isSame, verifyCallback } from "./verify.ts";

export type DingtalkRoutesParts = {
  robots: readonly Robot[];
  conversation: Conversation;
  clock: Clock;
  log: Logger;
};

/**
 * `/callback/dingtalk/<robot id>/<path secret>`: the callbacks of robots in HTTP mode. Answered with silence once the
 * message is in the ledger; what the bot says goes through the sessionWebhook, as a body may come too late and one
 * beside it would show twice.
 */
export function dingtalkRoutes(parts: DingtalkRoutesParts): Router {
  const router = new Router();
  router.post("/callback/dingtalk/:robotId/:pathSecret", refusalLog(parts.log, "robotId"), async (ctx) => {
    // What is not in the ledger may come again.
    ctx.status = (await takeCallback(ctx, parts)) ? 200 : 503;
    ctx.type = "application/json";
    ctx.body = '{"msgtype":"empty"}';
  });
  return router;
}

async function takeCallback(ctx: Context, parts: DingtalkRoutesParts): Promise<boolean> {
  const robot = robotAt(ctx, parts.robots);
  const { clientSecret } = robot.config;
  const now = parts.clock.now();
  verifyCallback(ctx.headers, clientSecret, Date.parse(now));
  const decoded = decodeRobotMessage(parseJson(await readBody(ctx.req)), robot, now);
  verifyIdentity(decoded, robot, parts.log);
  return parts.conversation.take(decoded, robot);
}

/** An unknown robot and a wrong secret look the same. */
function robotAt(ctx: Context, robots: readonly Robot[]): Robot {
  const { robotId, pathSecret } = ctx["params"] as { robotId: string; pathSecret: string };
  const robot = robots.find(({ config }) => config.id === robotId);
  const expected = robot?.config.mode === "http" ? robot.config.pathSecret : "";
  if (robot && expected !== "" && isSame(pathSecret, expected)) return robot;
  throw new RequestFault(404, "unknown-robot", "no robot is configured at this address");
}
