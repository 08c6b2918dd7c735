/** Below both engines' limit of values in one statement (SQLite 32,766; PostgreSQL 65,535) at 60 columns a row. */
const rowsInOneStatement = 500;

/** The rows in pieces that one statement can bear; none for no rows. */
export function* inBatches<T>(rows: readonly T[], size = rowsInOneStatement): Generator<T[]> {
  for (let start = 0; start < rows.length; start += size) yield rows.slice(start, start + size);
}

/** By UTF-16 code unit: the same on every machine, unlike an engine's collation. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
