import type { Middleware } from "koa";
import type { Logger } from "./logger.ts";
import { RequestFault } from "./request-fault.ts";

/**
 * Logs why a request was refused, and by which bot's address it came. Goes on with the fault.
 * @param param the parameter of the route that names the bot; logged cut short, as anybody may write it
 */
export function refusalLog(log: Logger, param: string): Middleware {
  return async (ctx, next) => {
    try {
      await next();
    } catch (error) {
      if (error instanceof RequestFault) {
        const { status, code, message } = error;
        const bot = String(ctx["params"][param]).slice(0, 40);
        log.warn({ bot, method: ctx.method, status, code }, message);
      }
      throw error;
    }
  };
}
