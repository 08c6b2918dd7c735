import Router from "koa-router";
import { type ServiceFault, showServiceFault } from "../core/service-fault.ts";
import type { Logger } from "../lib/logger.ts";
import { RequestFault } from "../lib/request-fault.ts";
import { isFromThisMachine } from "./from-here.ts";
import { type Metric, metricsContentType, metricsText } from "./metrics.ts";

export type Readiness = {
  /** What keeps it from serving; empty when nothing does. */
  failing: readonly ServiceFault[];
  /** What it cannot do as it should, though it serves. */
  degraded: readonly ServiceFault[];
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
    ctx.body = {
      status: failing.length === 0 ? "ready" : "not ready",
      ...(failing.length > 0 && { failing: failing.map(showServiceFault) }),
      degraded: degraded.map(showServiceFault),
      faults: [...failing, ...degraded],
    };
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
    () => resolve({ failing: [{ code: "checkSlow" }], degraded: [] }),
    readinessTimeoutMs,
  );
  try {
    return await Promise.race([check(), late]);
  } catch (error) {
    log.error({ err: error }, "readiness check failed");
    return { failing: [{ code: "checkFailed" }], degraded: [] };
  } finally {
    clearTimeout(timer);
  }
}
