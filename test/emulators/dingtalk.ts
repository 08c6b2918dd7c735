import { createTokens, mediaHandlers, robotHandlers, storageHandlers } from "./dingtalk-api.ts";
import { createDingtalkCaller } from "./dingtalk-caller.ts";
import { contactHandlers } from "./dingtalk-contacts.ts";
import { createGateway, type GatewayOptions } from "./dingtalk-gateway.ts";
import { startHost } from "./dingtalk-http.ts";
import { bodyOf, type Media, mediaBodyOf, rawBodyOf, type Said } from "./dingtalk-shape.ts";
import { webhookHandlers } from "./dingtalk-webhook.ts";
import { createWorld, type Robot, type WorldOptions } from "./dingtalk-world.ts";

export type { CallerOptions, Delivery, Flaws } from "./dingtalk-caller.ts";
export { type Ack, robotTopic } from "./dingtalk-gateway.ts";
export type { Failure, Fields } from "./dingtalk-http.ts";
export { type Body, type Piece, privateConversation, type Said } from "./dingtalk-shape.ts";
export { signDingtalk } from "./dingtalk-sign.ts";
export { type Post, type Robot, streamRobot, usualRobot, type WorldOptions } from "./dingtalk-world.ts";

export type Dingtalk = Awaited<ReturnType<typeof startDingtalk>>;

/** DingTalk on loopback: its new API with the Stream gateway, its old API, and the storage of downloads, a host each. */
export async function startDingtalk(options: WorldOptions & GatewayOptions) {
  const world = createWorld(options);
  const tokens = createTokens(world);
  const gateway = createGateway(world, options);
  const { "GET /gettoken": getToken, ...newToken } = tokens.handlers;
  const port = (index: number) => (options.firstPort ? options.firstPort + index : 0);
  const api = await startHost({ ...newToken, ...gateway.handlers, ...robotHandlers(world, tokens) }, port(0));
  const oapi = await startHost(
    {
      "GET /gettoken": getToken,
      ...webhookHandlers(world),
      ...mediaHandlers(world, tokens),
      ...contactHandlers(world, tokens),
    },
    port(1),
  );
  const storage = await startHost(storageHandlers(world), port(2));
  world.bases = { api: api.base, oapi: oapi.base, storage: storage.base };
  gateway.attach(api.server);
  const [robot] = world.robots;
  if (!robot) throw new Error("no robot");
  return {
    ...world,
    robot,
    api,
    oapi,
    storage,
    gateway,
    tokens,
    /** What the robot hears of a message; null where it hears nothing. */
    bodyOf: (said: Said, by: Robot = robot) => bodyOf(world, by, said),
    mediaBodyOf: (media: Media, by: Robot = robot) => mediaBodyOf(world, by, media),
    rawBodyOf: (from: string, fields: Record<string, unknown>, by: Robot = robot) =>
      rawBodyOf(world, by, from, fields),
    /** The platform in front of a robot in HTTP mode. */
    caller: (url: string, more: { robot?: Robot; deadlineMs?: number; resends?: number } = {}) =>
      createDingtalkCaller({ world, robot, url, ...more }),
    stop: async () => {
      gateway.stop();
      await Promise.all([api.stop(), oapi.stop(), storage.stop()]);
    },
  };
}
