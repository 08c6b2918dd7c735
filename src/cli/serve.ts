import { OperatorError } from "../core/errors.ts";
import { readEnvironment } from "../lib/environment.ts";
import { serve } from "../serve.ts";
import type { AddCommand } from "./context.ts";

/** `serve`: what `npm start` does. */
export const addServe: AddCommand = (program) => {
  program
    .command("serve")
    .description("run the service until SIGTERM; without a platform configured, the trial page")
    .action(async () => {
      if ((await serve(readEnvironment())) !== 0)
        throw new OperatorError("not-started", "Lianxin did not start.");
    });
};
