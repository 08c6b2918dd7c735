import { STATUS_CODES } from "node:http";
import type { Context, Middleware } from "koa";
import type { Logger } from "../lib/logger.ts";
import { newReference } from "../lib/reference.ts";
import { RequestFault } from "../lib/request-fault.ts";
import { routeOf } from "./route-of.ts";

/**
 * What every refusal and fault looks like from outside: one line of text, or JSON for who asks for it. Never a stack:
 * a fault shows a reference number, and the log has the number beside the cause.
 */
export function errorPage(log: Logger): Middleware {
  return async (ctx, next) => {
    try {
      await next();
      if (ctx.status >= 400 && !ctx.body) show(ctx, ctx.status, codeOf(ctx.status), textOf(ctx.status));
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal) {
        show(ctx, refusal.status, refusal.code, refusal.message);
        // What is left of the body is not wanted, so the connection cannot serve another request.
        if (refusal.status === 413) ctx.set("Connection", "close");
        return;
      }
      const reference = newReference();
      log.error({ reference, method: ctx.method, route: routeOf(ctx), err: error }, "request failed");
      show(ctx, 500, "internal-error", "something went wrong here", reference);
    }
  };
}

function show(ctx: Context, status: number, code: string, message: string, reference?: string): void {
  ctx.status = status;
  if (ctx.accepts("text", "json") === "json") {
    ctx.body = { error: code, message, ...(reference && { reference }) };
  } else {
    ctx.type = "text/plain; charset=utf-8";
    ctx.body = reference ? `${message}, reference ${reference}` : message;
  }
}

/** Null where the fault is ours. Koa and its router throw errors that say themselves whether they may be shown. */
function refusalOf(error: unknown): { status: number; code: string; message: string } | null {
  if (error instanceof RequestFault) return error;
  if (!(error instanceof Error) || !("status" in error) || !("expose" in error)) return null;
  const { status, expose } = error;
  if (expose !== true || typeof status !== "number" || status < 400 || status > 499) return null;
  return { status, code: codeOf(status), message: textOf(status) };
}

function codeOf(status: number): string {
  return textOf(status).replaceAll(" ", "-");
}

function textOf(status: number): string {
  return (STATUS_CODES[status] ?? "refused").toLowerCase();
}
