import type { Kysely } from "kysely";
import type { ColumnTypes } from "../engine.ts";
import { ledger } from "./0001-ledger.ts";

/** In their order, for ever: a released migration is never edited, a change is a new one. */
export const migrations: readonly {
  name: string;
  up: (db: Kysely<unknown>, column: ColumnTypes) => Promise<void>;
}[] = [{ name: "0001-ledger", up: ledger }];
