import { MessageChannel, type MessagePort, Worker } from "node:worker_threads";
import type { OutgoingMessage, Route, RouteFacts, SendResult } from "./chat/platform.ts";
import type { Config, QuietHours } from "./config.ts";
import { type ServiceFault, showServiceFault } from "./core/service-fault.ts";
import type { Tally } from "./core/tally.ts";
import { answerCalls, callsTo } from "./lib/calls.ts";
import type { Clock } from "./lib/clock.ts";
import type { Logger } from "./lib/logger.ts";
import { startWaking, type Waking } from "./schedule/jobs.ts";
import { createRunner, type Runner } from "./schedule/runner.ts";
import { privateWays, readCoordinators } from "./services/private-ways.ts";
import type { ReadTally } from "./services/publish-tally.ts";
import { type Seeds, seed } from "./services/seed.ts";
import { hasCadres } from "./store/cadres.ts";
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
  /** What keeps it from working, and what it cannot do as it should. */
  readiness(): Promise<Readiness>;
};

export function createBackground(parts: BackgroundParts): Background & { runner: Runner } {
  const planner = createRunner(parts);
  let failedTicks = 0;
  const { seedOnNewRoster, leftOut } = seeder(parts);
  const { lookForCoordinators, untold } = coordinatorWatch(parts);
  const runner: Runner = {
    ...planner,
    tick: async () => {
      failedTicks += 1;
      await seedOnNewRoster();
      await lookForCoordinators();
      await planner.tick();
      failedTicks = 0;
    },
  };
  let waking: Waking | null = null;
  return {
    runner,
    start: async () => {
      await seedOnNewRoster();
      await lookForCoordinators();
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
      const failing: ServiceFault[] = [
        ...(reachable ? [] : [{ code: "databaseAway" } as const]),
        ...(failedTicks >= 3 ? [{ code: "schedulesStuck" } as const] : []),
      ];
      return { failing, degraded: [...leftOut(), ...untold()] };
    },
  };
}

/** Somebody has to hear of what does not get out: looked for each minute, and told in the log where nobody is found. */
function coordinatorWatch({ db, routes, log }: BackgroundParts) {
  let fault: Extract<ServiceFault, { code: "coordinatorsAway" }> | null = null;
  return {
    lookForCoordinators: async () => {
      const { reachable, others } = await readCoordinators(db, privateWays(routes));
      // In a ledger without a roster there is nobody to miss.
      const isMissed = reachable.length === 0 && (await hasCadres(db));
      if (isMissed && fault?.coordinators !== others.length) {
        log.warn({ coordinators: others.length }, "no coordinator can be told what goes wrong");
      }
      fault = isMissed ? { code: "coordinatorsAway", coordinators: others.length } : null;
    },
    untold: (): ServiceFault[] => (fault ? [fault] : []),
  };
}

/** A chat speaks for an area, so what the roster did not know yet is tried again when the roster has changed. */
function seeder({ db, seeds, clock, log }: BackgroundParts) {
  let seeded: number | null = null;
  let leftOut: readonly ServiceFault[] = [];
  return {
    seedOnNewRoster: async () => {
      const revision = await rosterRevision(db);
      if (revision === seeded) return;
      leftOut = await seed(db, seeds, clock.now());
      for (const left of leftOut) log.warn({ left: showServiceFault(left) }, "left out of the ledger");
      seeded = revision;
    },
    leftOut: () => leftOut,
  };
}

const restartAfterMs = 10_000;

/** What the thread is begun with. `routes` stay where their connections are; the thread asks through `outward`. */
export type ThreadData = {
  config: Config;
  routes: readonly RouteFacts[];
  measures: BackgroundParts["measures"];
  outward: MessagePort;
};

/**
 * An office's background in a thread of its own: what takes long must not keep a callback waiting. A thread that
 * breaks is told in the log and begun anew; nothing is lost with it, as all that it decides is in the ledger.
 */
export function backgroundThread({
  config,
  routes,
  measures,
  log,
}: Pick<BackgroundParts, "routes" | "measures"> & {
  config: Config;
  log: Logger;
}): Background & { readTally: ReadTally } {
  let call: ReturnType<typeof callsTo> | null = null;
  let stopping = false;
  const begin = () => {
    const { port1, port2 } = new MessageChannel();
    answerCalls(port1, sending(routes));
    const facts = routes.map(({ send: _send, ...rest }) => rest);
    const thread = new Worker(new URL("./background-thread.ts", import.meta.url), {
      workerData: { config, routes: facts, measures, outward: port2 } satisfies ThreadData,
      transferList: [port2],
    });
    call = callsTo(thread);
    thread.on("error", (error) => log.error({ err: error }, "the background thread broke"));
    thread.on("exit", () => {
      port1.close();
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
        ({ message }: Error) => ({ failing: [{ code: "backgroundAway", reason: message }], degraded: [] }),
      ),
    readTally: (_db, asked) => ask("tally", asked) as Promise<Tally>,
  };
}

function sending(routes: readonly Route[]) {
  return {
    send: async ({
      routeId,
      message,
    }: {
      routeId: string;
      message: OutgoingMessage;
    }): Promise<SendResult> => {
      const route = routes.find(({ id }) => id === routeId);
      if (!route) throw new Error(`no route ${routeId}`);
      return route.send(message);
    },
  };
}

/** The routes of the other thread, to be sent along from this one. */
export function routesThrough(facts: readonly RouteFacts[], outward: MessagePort): Route[] {
  const call = callsTo(outward);
  // Waits for no answer by itself: the thread ends when its own port does.
  outward.unref();
  return facts.map((route) => ({
    ...route,
    send: (message) => call("send", { routeId: route.id, message }) as Promise<SendResult>,
  }));
}
