import { schedule } from "node-cron";
import type { Logger } from "../lib/logger.ts";
import type { Runner } from "./runner.ts";

export type Waking = { stop(): Promise<void> };

/**
 * Has the runner look each minute, and at once. What is due is not decided here: a minute that is slept through is
 * made up by the next.
 */
export function startWaking(runner: Runner, log: Pick<Logger, "error" | "debug">): Waking {
  const look = () =>
    runner.tick().catch((cause: unknown) => log.error({ err: cause }, "schedules could not be looked at"));
  const task = schedule("* * * * *", look, {
    noOverlap: true,
    suppressMissedWarning: true,
    logger: {
      info: (message) => log.debug(message),
      warn: (message) => log.debug(message),
      debug: (message) => log.debug(String(message)),
      error: (message) => log.error({ err: message }, "node-cron"),
    },
  });
  void look();
  return {
    stop: async () => {
      await task.destroy();
      await runner.settled();
    },
  };
}
