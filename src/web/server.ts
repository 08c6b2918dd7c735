import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import Koa, { type Middleware } from "koa";
import type Router from "koa-router";
import { OperatorError } from "../core/errors.ts";
import type { Logger } from "../lib/logger.ts";
import { errorPage } from "./error-page.ts";
import { healthRoutes, type ReadinessCheck } from "./health.ts";
import type { Metric } from "./metrics.ts";
import { routeOf } from "./route-of.ts";

export type WebServer = {
  /**
   * Resolves once it listens; port 0 picks a free one.
   * @throws OperatorError `cannot-listen`
   */
  start(port: number, host: string): Promise<AddressInfo>;
  /** Takes no more connections, lets answers in flight end for `stopGraceMs`, then closes what is left. */
  stop(): Promise<void>;
};

export type WebServerParts = {
  /** Asked in this order. Each router answers for its own addresses; none for another's. */
  routers: readonly Router[];
  readiness: ReadinessCheck;
  metrics: () => readonly Metric[] | Promise<readonly Metric[]>;
  log: Logger;
  limits?: Partial<WebLimits>;
};

/** All in milliseconds, but for `headerBytes`. */
export type WebLimits = {
  /** A client has this long to send its headers, and the whole request. */
  headersTimeoutMs: number;
  requestTimeoutMs: number;
  keepAliveMs: number;
  stopGraceMs: number;
  /** An echostr and a signature take some 300 bytes. */
  headerBytes: number;
};

const usualLimits: WebLimits = {
  headersTimeoutMs: 5000,
  requestTimeoutMs: 10_000,
  keepAliveMs: 5000,
  stopGraceMs: 5000,
  headerBytes: 8 * 1024,
};

/** Koa behind a plain http server that slow, large and broken requests cannot hold up. */
export function createWebServer(parts: WebServerParts): WebServer {
  const limits = { ...usualLimits, ...parts.limits };
  const closing = { now: false };
  const app = new Koa();
  app.on("error", (error) => parts.log.warn({ err: error }, "answer could not be sent"));
  app.use(requestLog(parts.log));
  app.use(commonHeaders(closing));
  app.use(errorPage(parts.log));
  for (const router of [healthRoutes(parts), ...parts.routers]) {
    app.use(router.routes());
    app.use(router.allowedMethods());
  }
  const server = createServer(
    {
      headersTimeout: limits.headersTimeoutMs,
      requestTimeout: limits.requestTimeoutMs,
      keepAliveTimeout: limits.keepAliveMs,
      connectionsCheckingInterval: 1000,
      maxHeaderSize: limits.headerBytes,
    },
    app.callback(),
  );
  return {
    start: (port, host) => listen(server, port, host),
    stop: () => {
      closing.now = true;
      return close(server, limits.stopGraceMs);
    },
  };
}

function requestLog(log: Logger): Middleware {
  return async (ctx, next) => {
    const started = performance.now();
    await next();
    const milliseconds = Math.round(performance.now() - started);
    log.debug({ method: ctx.method, route: routeOf(ctx), status: ctx.status, milliseconds }, "request");
  };
}

function commonHeaders(closing: { now: boolean }): Middleware {
  return async (ctx, next) => {
    ctx.set("X-Content-Type-Options", "nosniff");
    ctx.set("Cache-Control", "no-store");
    await next();
    if (closing.now) ctx.set("Connection", "close");
  };
}

function listen(server: Server, port: number, host: string): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) => {
      reject(
        new OperatorError(
          "cannot-listen",
          `Cannot listen on ${host}:${port}: ${cause.code ?? cause.message}`,
        ),
      );
    });
    // Listening on a port, not on a pipe: the address is never text.
    server.listen(port, host, () => resolve(server.address() as AddressInfo));
  });
}

function close(server: Server, graceMs: number): Promise<void> {
  return new Promise((resolve) => {
    // A connection kept alive becomes idle only when its answer has ended, which close() alone does not wait for.
    const sweep = setInterval(() => server.closeIdleConnections(), 100);
    const end = setTimeout(() => server.closeAllConnections(), graceMs);
    server.close(() => {
      clearInterval(sweep);
      clearTimeout(end);
      resolve();
    });
    server.closeIdleConnections();
  });
}
