import Router from "koa-router";
import type { Logger } from "../lib/logger.ts";
import { RequestFault } from "../lib/request-fault.ts";
import { isFromThisMachine } from "./from-here.ts";
import { type Metric, metricsContentType, metricsText } from "./metrics.ts";

/** What is not ready, in words for an operator (`database: not reachable`); empty when all is. */
export type ReadinessCheck = () => Promise<readonly string[]>;

const readinessTimeoutMs = 3000;

/**
 * `/healthz` (the process lives), `/readyz` (it can serve; 503 with what fails), `/metrics` (Prometheus text, for a
 * reader on this machine only).
 */
export function healthRoutes(parts: {
  readiness: ReadinessCheck;
  metrics: () => readonly Metric[] | Promise<readonly Metric[]>;
  log: Logger;
}): Router {
  const router = new Router();
  router.get("/healthz", (ctx) => {
    ctx.body = { status: "live" };
  });
  router.get("/readyz", async (ctx) => {
    const failing = await failingOf(parts.readiness, parts.log);
    ctx.status = failing.length === 0 ? 200 : 503;
    ctx.body = failing.length === 0 ? { status: "ready" } : { status: "not ready", failing };
  });
  router.get("/metrics", async (ctx) => {
    if (!isFromThisMachine(ctx.req)) throw new RequestFault(403, "not-from-here", "for this machine only");
    ctx.type = metricsContentType;
    ctx.body = metricsText(await parts.metrics());
  });
  return router;
}

async function failingOf(check: ReadinessCheck, log: Logger): Promise<readonly string[]> {
  const { promise: late, resolve } = Promise.withResolvers<readonly string[]>();
  const timer = setTimeout(() => resolve(["the check took too long"]), readinessTimeoutMs);
  try {
    return await Promise.race([check(), late]);
  } catch (error) {
    log.error({ err: error }, "readiness check failed");
    return ["the check itself failed; the log says why"];
  } finally {
    clearTimeout(timer);
  }
}
