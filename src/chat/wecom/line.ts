import { setTimeout as pause } from "node:timers/promises";
import type { WSClient, WsFrame } from "@wecom/aibot-node-sdk";
import type { WecomSocketBotConfig } from "../../config.ts";
import { type ServiceFault, showServiceFault } from "../../core/service-fault.ts";
import type { Logger } from "../../lib/logger.ts";
import { type LineEnd, type LineSession, openSession } from "./line-session.ts";

/** A bot's long connection, kept up. */
export type Line = {
  /** Begins, and does not wait for the platform. */
  start(): void;
  /** Closes it for good. */
  stop(): Promise<void>;
  /** Null while no line stands. */
  client(): WSClient | null;
  /** Waits for a line, at most so long, and not where `stopping` is set. */
  whenUp(ms: number, stopping: AbortSignal): Promise<WSClient | null>;
  /** Why no line stands; null where one does. */
  fault(): ServiceFault | null;
};

export type LineTimes = {
  /** To open the line and be subscribed. */
  subscribeMs: number;
  heartbeatMs: number;
  /** The pause after each kind of end, first and longest; each end without success in between doubles it. */
  pauses: Readonly<Record<LineEnd, { firstMs: number; longestMs: number }>>;
  /** A line that stood so long counts as a success even if another instance takes it over then. */
  steadyMs: number;
};

export const usualLineTimes: LineTimes = {
  subscribeMs: 10_000,
  // https://developer.work.weixin.qq.com/document/path/101463
  heartbeatMs: 30_000,
  pauses: {
    lost: { firstMs: 1000, longestMs: 30_000 },
    // Subscribing is protected against being tried too often.
    refused: { firstMs: 10_000, longestMs: 600_000 },
    // Two instances of one bot must not take the line from each other all the time.
    replaced: { firstMs: 5000, longestMs: 600_000 },
  },
  steadyMs: 600_000,
};

export type LineParts = {
  bot: WecomSocketBotConfig;
  onFrame(frame: WsFrame, client: WSClient): void;
  log: Logger;
  times?: LineTimes;
};

export function keepLine(parts: LineParts): Line {
  const { bot, log, times = usualLineTimes } = parts;
  const closing = new AbortController();
  let session: LineSession | null = null;
  let subscribedAt: number | null = null;
  let lastEnd: LineEnd | null = null;
  let waiting: ((client: WSClient | null) => void)[] = [];
  let kept: Promise<void> = Promise.resolve();

  async function open(): Promise<LineEnd> {
    subscribedAt = null;
    const opened = await openSession({
      ...{ bot, log, times },
      onSubscribed: () => {
        subscribedAt = performance.now();
        log.info({ bot: bot.id }, "the long connection stands");
        for (const resolve of waiting) resolve(opened.client);
        waiting = [];
      },
      onFrame: (frame) => parts.onFrame(frame, opened.client),
    });
    session = opened;
    if (closing.signal.aborted) opened.close();
    const end = await opened.ended;
    session = null;
    return end;
  }

  async function keep(): Promise<void> {
    let repeats = 0;
    while (!closing.signal.aborted) {
      const end = await open();
      if (closing.signal.aborted) return;
      const stoodMs = subscribedAt === null ? null : performance.now() - subscribedAt;
      const wasSteady = stoodMs !== null && (end === "lost" || stoodMs >= times.steadyMs);
      repeats = wasSteady || end !== lastEnd ? 0 : repeats + 1;
      lastEnd = end;
      subscribedAt = null;
      const pauseMs = pauseAfter(times.pauses[end], repeats);
      const fault = showServiceFault({ code: "lineDown", bot: bot.id, why: end });
      log.warn({ bot: bot.id, end, pauseMs }, fault);
      await pause(pauseMs, undefined, { signal: closing.signal }).catch(() => {});
    }
  }

  const client = () => (subscribedAt !== null && session?.client.isConnected ? session.client : null);
  return {
    client,
    start() {
      kept = keep();
    },
    async stop() {
      closing.abort();
      session?.close();
      await kept;
    },
    async whenUp(ms, stopping) {
      const standing = client();
      if (standing || stopping.aborted) return standing;
      const over = AbortSignal.any([stopping, AbortSignal.timeout(ms)]);
      const { promise, resolve } = Promise.withResolvers<WSClient | null>();
      waiting.push(resolve);
      over.addEventListener("abort", () => resolve(null), { once: true });
      return promise;
    },
    fault() {
      return client() ? null : { code: "lineDown", bot: bot.id, why: lastEnd ?? "new" };
    },
  };
}

/** Doubled with each repeat, and never the same for two instances. */
function pauseAfter({ firstMs, longestMs }: { firstMs: number; longestMs: number }, repeats: number): number {
  const whole = Math.min(firstMs * 2 ** Math.min(repeats, 20), longestMs);
  return Math.round(whole * (0.5 + Math.random() / 2));
}
