import { chmodSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import {
  CompiledQuery,
  type DatabaseConnection,
  Kysely,
  PostgresDialect,
  SqliteDialect,
  SqliteDriver,
} from "kysely";
import type { CustomTypesConfig } from "pg";
import { OperatorError } from "../core/errors.ts";
import { type ColumnTypes, postgresColumns, sqliteColumns } from "./engine.ts";
import { migrate } from "./migrate.ts";
import type { Schema } from "./schema.ts";

/** The ledger, or a transaction of it: what every query function takes first. */
export type Db = Kysely<Schema>;

export type Store = {
  db: Db;
  engine: "sqlite" | "postgres";
  close(): Promise<void>;
};

/**
 * Opens the ledger and brings its tables up to date.
 * @param location a file, `:memory:`, or a `postgres://` URL
 * @throws OperatorError `store-locked` where another service already serves this file, `store-unusable` where it
 *   cannot be opened
 */
export async function openStore(location: string, options: { exclusive?: boolean } = {}): Promise<Store> {
  if (isPostgres(location)) return openPostgres(location);
  return openSqlite(location, options.exclusive ?? false);
}

/** Whether a location is a PostgreSQL server's and not a file. */
export function isPostgres(location: string): boolean {
  return /^postgres(ql)?:\/\//.test(location);
}

async function openSqlite(file: string, exclusive: boolean): Promise<Store> {
  const inMemory = file === ":memory:";
  const lock = exclusive && !inMemory ? lockFile(file) : null;
  let connection: Database.Database;
  try {
    if (!inMemory) mkdirSync(dirname(file), { recursive: true });
    connection = new Database(file);
    connection.pragma("journal_mode = WAL");
    connection.pragma("synchronous = FULL");
    connection.pragma("foreign_keys = ON");
    connection.pragma("busy_timeout = 5000");
    if (!inMemory) chmodSync(file, 0o600);
  } catch (cause) {
    lock?.close();
    throw new OperatorError("store-unusable", `Cannot open the database ${file}: ${reasonOf(cause)}`);
  }
  const db = new Kysely<Schema>({
    dialect: new ImmediateSqliteDialect({ database: connection }),
  });
  await migrateOrClose(db, sqliteColumns, file);
  return {
    db,
    engine: "sqlite",
    close: async () => {
      await db.destroy();
      lock?.close();
    },
  };
}

async function openPostgres(url: string): Promise<Store> {
  // Loaded only where it is used: most offices have SQLite, and each thread opens the ledger.
  const { Pool, types } = (await import("pg")).default;
  const pool = new Pool({
    connectionString: url,
    max: 8,
    types: numericBigints(types),
  });
  // A connection that breaks while idle is replaced by the pool; the next query reports what matters.
  pool.on("error", () => {});
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  await migrateOrClose(db, postgresColumns, withoutPassword(url));
  return { db, engine: "postgres", close: () => db.destroy() };
}

/** A password may hold any character, so all up to the last @ is hidden. */
function withoutPassword(url: string): string {
  return url.replace(/\/\/.*@/, "//***@");
}

async function migrateOrClose(db: Db, columns: ColumnTypes, where: string): Promise<void> {
  try {
    await migrate(db, columns);
  } catch (cause) {
    await db.destroy();
    if (cause instanceof OperatorError) throw cause;
    throw new OperatorError("store-unusable", `Cannot open the database ${where}: ${reasonOf(cause)}`);
  }
}

/**
 * Held by the process that serves; the operating system lets go of it however that process ends.
 * A lock on the ledger's own file would also keep out `tally` and `import`, which may run beside the service.
 */
function lockFile(file: string): Database.Database {
  const path = `${file}.lock`;
  mkdirSync(dirname(file), { recursive: true });
  const lock = new Database(path, { timeout: 0 });
  try {
    chmodSync(path, 0o600);
    lock.pragma("locking_mode = EXCLUSIVE");
    lock.exec("begin exclusive; create table if not exists held (by integer) strict; commit");
    return lock;
  } catch {
    lock.close();
    throw new OperatorError(
      "store-locked",
      `Another Lianxin is already serving ${file}. Stop it first, or set another database.`,
    );
  }
}

/** Takes the write lock when a transaction begins: one that reads first could not be upgraded beside another writer. */
class ImmediateSqliteDialect extends SqliteDialect {
  readonly #database: Database.Database;

  constructor(config: { database: Database.Database }) {
    super(config);
    this.#database = config.database;
  }

  override createDriver(): SqliteDriver {
    return new ImmediateSqliteDriver({ database: this.#database });
  }
}

class ImmediateSqliteDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("begin immediate"));
  }
}

const bigintType = 20;
function numericBigints({ getTypeParser }: CustomTypesConfig): CustomTypesConfig {
  return {
    getTypeParser: ((type: number, format?: "text" | "binary") =>
      type === bigintType ? Number : getTypeParser(type, format)) as typeof getTypeParser,
  };
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
