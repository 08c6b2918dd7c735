import process from "node:process";
import { type App, createApp } from "./app.ts";
import { type Environment, loadConfig } from "./config.ts";
import { OperatorError } from "./core/errors.ts";
import { trustAuthorities } from "./lib/trusted-authorities.ts";

/**
 * Starts the service and stays until SIGTERM or SIGINT.
 * @returns the status for the process to end with: 0 after a clean stop, 1 where it could not start
 */
export async function serve(environment: Environment): Promise<number> {
  const stopAsked = new Promise<void>((resolve) => {
    process.once("SIGTERM", resolve);
    process.once("SIGINT", resolve);
  });
  let app: App;
  try {
    const config = loadConfig(environment);
    if (config.caFile !== null) trustAuthorities(config.caFile);
    app = await createApp(config);
    const { url } = await app.start();
    process.stdout.write(`Lianxin is listening on ${url}\n`);
  } catch (fault) {
    process.stderr.write(`${reasonOf(fault)}\n`);
    return 1;
  }
  await stopAsked;
  await app.stop();
  return 0;
}

function reasonOf(fault: unknown): string {
  if (fault instanceof OperatorError) return fault.message;
  return `Lianxin could not start: ${fault instanceof Error ? fault.message : String(fault)}`;
}
