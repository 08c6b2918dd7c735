import Router from "koa-router";
import { refusalLog } from "../../lib/refusal-log.ts";
import { readBody } from "../../lib/request-body.ts";
import { RequestFault } from "../../lib/request-fault.ts";
import { type CallbackParts, envelopeOpener, type Receiver } from "./callback.ts";
import { readQuery, single } from "./verify.ts";

/**
 * `/callback/wecom/<id>`: the URL check (GET) and the callbacks (POST) of bots and of the app.
 *
 * A message delivered again is handed to `receive` again, at the same time if need be: that it is one report with one
 * answer is what `receive` promises.
 */
export function wecomRoutes(receivers: readonly Receiver[], parts: CallbackParts): Router {
  const doors = new Map(
    receivers.map((receiver) => [
      receiver.door.id,
      { ...receiver, open: envelopeOpener(receiver.door, parts) },
    ]),
  );
  const doorOf = (params: Record<string, string>) => {
    const door = doors.get(params["botId"] ?? "");
    if (!door) throw new RequestFault(404, "unknown-bot", "no bot with this id is configured");
    return door;
  };
  const router = new Router();
  // The bare text, byte for byte, to be answered within a second.
  // https://developer.work.weixin.qq.com/document/path/101033
  router.get("/callback/wecom/:botId", refusalLog(parts.log, "botId"), (ctx) => {
    const { open } = doorOf(ctx.params);
    const echo = forbidding(() => open(readQuery(ctx.query), single(ctx.query, "echostr")).message);
    ctx.type = "text/plain; charset=utf-8";
    ctx.body = echo;
  });
  router.post("/callback/wecom/:botId", refusalLog(parts.log, "botId"), async (ctx) => {
    const { open, sealedIn, answer, contentType, maxBodyBytes } = doorOf(ctx.params);
    const query = readQuery(ctx.query);
    const reply = await answer(open(query, sealedIn(await readBody(ctx.req, maxBodyBytes))), query);
    // An empty body is always allowed, and the platform shows nothing then.
    ctx.status = 200;
    ctx.type = reply === "" ? "text/plain" : contentType;
    ctx.body = reply;
  });
  return router;
}

/** Whoever sets the bot up sees one kind of failure with its reason. */
function forbidding<Result>(check: () => Result): Result {
  try {
    return check();
  } catch (error) {
    if (error instanceof RequestFault) throw new RequestFault(403, error.code, error.message);
    throw error;
  }
}
