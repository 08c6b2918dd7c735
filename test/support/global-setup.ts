import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { TestProject } from "vitest/node";
import { type PostgresServer, startPostgres } from "./postgres.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Answers with the address of the run's PostgreSQL, which it starts when first asked. */
    postgresAt: string;
  }
}

/** One PostgreSQL for the whole run, and none for a run that never asks for it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let server: Promise<PostgresServer> | undefined;
  const door = createServer((_request, response) => {
    server ??= startPostgres();
    server.then(
      ({ url }) => response.end(url),
      (fault: Error) => response.writeHead(500).end(fault.message),
    );
  });
  await new Promise<void>((done) => door.listen(0, "127.0.0.1", done));
  project.provide("postgresAt", `http://127.0.0.1:${(door.address() as AddressInfo).port}`);
  return async () => {
    door.close();
    await (await server?.catch(() => undefined))?.stop();
  };
}
