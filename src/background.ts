import { Worker } from "node:worker_threads";
import type { Route } from "./chat/platform.ts";
import { wecomAppRoute } from "./chat/wecom/app-route.ts";
import { wecomWebhookRoute } from "./chat/wecom/webhook-route.ts";
import type { Config, QuietHours } from "./config.ts";
import type { Tally } from "./core/tally.ts";
import { callsTo } from "./lib/calls.ts";
import type { Clock } from "./lib/clock.ts";
import type { Logger } from "./lib/logger.ts";
import { startWaking, type Waking } from "./schedule/jobs.ts";
import { createRunner, type Runner } from "./schedule/runner.ts";
import type { ReadTally } from "./services/publish-tally.ts";
import { type Seeds, seed } from "./services/seed.ts";
import type { Db } from "./store/open.ts";
import { rosterRevision } from "./store/roster.ts";
import type { Readiness } from "./web/health.ts";

export type BackgroundParts = {
  db: Db;
  /** What the configuration says of chats, quotas and schedules. */
  seeds: Seeds;
  zone: string;
  quietHours: QuietHours;
  routes: readonly Route[];
  measures: readonly { id: string; name: string }[];
  clock: Clock;
  log: Logger;
};

/** What happens without anybody asking: schedules come due, and what they decided goes out. */
export type Background = {
  /** Brings chats, quotas and schedules of the configuration into the ledger, then wakes each minute. */
  start(): Promise<void>;
  stop(): Promise<void>;
  /** What keeps it from working, and what of the configuration is left out, in words for an operator. */
  readiness(): Promise<Readiness>;
};

export function createBackground(parts: BackgroundParts): Background & { runner: Runner } {
  const planner = createRunner(parts);
  let failedTicks = 0;
  const { seedOnNewRoster, leftOut } = seeder(parts);
  const runner: Runner = {
    ...planner,
    tick: async () => {
      failedTicks += 1;
      await seedOnNewRoster();
      await planner.tick();
      failedTicks = 0;
    },
  };
  let waking: Waking | null = null;
  return {
    runner,
    start: async () => {
      await seedOnNewRoster();
      waking = startWaking(runner, parts.log);
    },
    stop: async () => {
      await waking?.stop();
      await runner.settled();
    },
    readiness: async () => {
      const reachable = await rosterRevision(parts.db).then(
        () => true,
        () => false,
      );
      const failing = [
        ...(reachable ? [] : ["database: not reachable"]),
        ...(failedTicks >= 3 ? ["schedules: could not be looked at for three minutes"] : []),
      ];
      return { failing, degraded: leftOut() };
    },
  };
}

/** A chat speaks for an area, so what the roster did not know yet is tried again when the roster has changed. */
function seeder({ db, seeds, clock, log }: BackgroundParts) {
  let seeded: number | null = null;
  let leftOut: readonly string[] = [];
  return {
    seedOnNewRoster: async () => {
      const revision = await rosterRevision(db);
      if (revision === seeded) return;
      leftOut = await seed(db, seeds, clock.now());
      for (const left of leftOut) log.warn({ left }, "left out of the ledger");
      seeded = revision;
    },
    leftOut: () => leftOut,
  };
}

const restartAfterMs = 10_000;

/**
 * An office's background in a thread of its own: what takes long must not keep a callback waiting. A thread that
 * breaks is told in the log and begun anew; nothing is lost with it, as all that it decides is in the ledger.
 */
export function backgroundThread(config: Config, log: Logger): Background & { readTally: ReadTally } {
  let call: ReturnType<typeof callsTo> | null = null;
  let stopping = false;
  const begin = () => {
    const thread = new Worker(new URL("./background-thread.ts", import.meta.url), { workerData: { config } });
    call = callsTo(thread);
    thread.on("error", (error) => log.error({ err: error }, "the background thread broke"));
    thread.on("exit", () => {
      if (stopping) return;
      setTimeout(restart, restartAfterMs).unref();
    });
  };
  const ask = (name: string, argument?: unknown) =>
    call === null ? Promise.reject(new Error("the background has not begun")) : call(name, argument);
  const restart = () => {
    if (stopping) return;
    begin();
    ask("start").catch((error) => log.error({ err: error }, "the background thread did not start"));
  };
  return {
    start: async () => {
      begin();
      await ask("start");
    },
    stop: async () => {
      stopping = true;
      await ask("stop").catch((error) =>
        log.error({ err: error }, "the background thread was not there to stop"),
      );
    },
    readiness: () =>
      ask("readiness").then(
        (readiness) => readiness as Readiness,
        (error: Error) => ({ failing: [error.message], degraded: [] }),
      ),
    readTally: (_db, asked) => ask("tally", asked) as Promise<Tally>,
  };
}

/** Every way out that the configuration gives. @throws OperatorError `config-invalid` */
export function routesOf(config: Config, clock: Clock): Route[] {
  const { wecom } = config.platforms;
  if (!wecom) return [];
  const { apiBase, app } = wecom;
  const chats = config.chats.filter((chat) => chat.platform === "wecom");
  return [wecomWebhookRoute({ apiBase, chats }), ...(app ? [wecomAppRoute({ apiBase, app, clock })] : [])];
}
