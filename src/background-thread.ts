import { parentPort, workerData } from "node:worker_threads";
import { createBackground, routesThrough, type ThreadData } from "./background.ts";
import { answerCalls } from "./lib/calls.ts";
import { systemClock } from "./lib/clock.ts";
import { createLogger } from "./lib/logger.ts";
import { readTally } from "./services/publish-tally.ts";
import { openStore } from "./store/open.ts";

/** The thread that background.ts starts for an office, with connections of its own. */
const port = parentPort;
if (port === null) throw new Error("background-thread.ts runs as a thread only");

const { config, routes, measures, outward } = workerData as ThreadData;
const store = await openStore(config.database);
const background = createBackground({
  db: store.db,
  seeds: config,
  zone: config.timezone,
  quietHours: config.quietHours,
  routes: routesThrough(routes, outward),
  measures,
  clock: systemClock,
  log: createLogger(config.logLevel),
});

answerCalls(port, {
  start: () => background.start(),
  readiness: () => background.readiness(),
  tally: (asked: Parameters<typeof readTally>[1]) => readTally(store.db, asked),
  stop: async () => {
    await background.stop();
    await store.close();
    // Nothing else holds the thread any more: it ends once this answer is out.
    port.unref();
  },
});
