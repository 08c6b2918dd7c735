import Router from "koa-router";
import type { Logger } from "../lib/logger.ts";
import { RequestFault } from "../lib/request-fault.ts";
import { isFromThisMachine } from "./from-here.ts";
import { type Metric, metricsContentType, metricsText } from "./metrics.ts";

/** In words for an operator. */
export type Readiness = {
  /** What keeps it from serving (`database: not reachable`); empty when nothing does. */
  failing: readonly string[];
  /** What it cannot do as the configuration asks (`chat a: area 东凤镇: not in the roster`), though it serves. */
  degraded: readonly string[];
};

export type ReadinessCheck = () => Promise<Readiness>;

const readinessTimeoutMs = 3000;

/**
 * `/healthz` (the process lives), `/readyz` (it can serve, perhaps not all that it should; 503 with what fails), `/metrics` (Prometheus text, for a
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
    const { failing, degraded } = await readinessOf(parts.readiness, parts.log);
    ctx.status = failing.length === 0 ? 200 : 503;
    ctx.body =
      failing.length === 0 ? { status: "ready", degraded } : { status: "not ready", failing, degraded };
  });
  router.get("/metrics", async (ctx) => {
    if (!isFromThisMachine(ctx.req)) throw new RequestFault(403, "not-from-here", "for this machine only");
    ctx.type = metricsContentType;
    ctx.body = metricsText(await parts.metrics());
  });
  return router;
}

async function readinessOf(check: ReadinessCheck, log: Logger): Promise<Readiness> {
  const { promise: late, resolve } = Promise.withResolvers<Readiness>();
  const timer = setTimeout(
    () => resolve({ failing: ["the check took too long"], degraded: [] }),
    readinessTimeoutMs,
  );
  try {
    return await Promise.race([check(), late]);
  } catch (error) {
    log.error({ err: error }, "readiness check failed");
    return { failing: ["the check itself failed; the log says why"], degraded: [] };
  } finally {
    clearTimeout(timer);
  }
}
