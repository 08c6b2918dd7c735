import type { Kysely } from "kysely";
import type { ColumnTypes } from "../engine.ts";
import { ledger } from "./0001-ledger.ts";
import { ranges } from "./0002-ranges.ts";
import { leftovers } from "./0003-leftovers.ts";
import { platforms } from "./0004-platforms.ts";
import { answered } from "./0005-answered.ts";
import { spoken } from "./0006-spoken.ts";

export type Migration = {
  name: string;
  up: (db: Kysely<unknown>, column: ColumnTypes) => Promise<void>;
};

/** In their order, for ever: a released migration is never edited, a change is a new one. */
export const migrations: readonly Migration[] = [
  { name: "0001-ledger", up: ledger },
  { name: "0002-ranges", up: ranges },
  { name: "0003-leftovers", up: leftovers },
  { name: "0004-platforms", up: platforms },
  { name: "0005-answered", up: answered },
  { name: "0006-spoken", up: spoken },
];
