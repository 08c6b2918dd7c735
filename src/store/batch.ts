/** Below both engines' limit of values in one statement (SQLite 32,766; PostgreSQL 65,535) at 60 columns a row. */
const rowsInOneStatement = 500;

/** The rows in pieces that one statement can bear; none for no rows. */
export function* inBatches<T>(rows: readonly T[], size = rowsInOneStatement): Generator<T[]> {
  for (let start = 0; start < rows.length; start += size) yield rows.slice(start, start + size);
}

const rowsInOnePage = 2000;

/**
 * Reads a large table page by page, so that never all its rows are in memory beside what is made of them.
 * @param readPage the next rows in the order of their key, after `last` (null at first), at most `limit`
 */
export async function* inPages<Row>(
  readPage: (last: Row | null, limit: number) => Promise<Row[]>,
): AsyncGenerator<Row> {
  let last: Row | null = null;
  for (;;) {
    const rows = await readPage(last, rowsInOnePage);
    yield* rows;
    last = rows.at(-1) ?? null;
    if (rows.length < rowsInOnePage) return;
  }
}

/** Gives equal texts as one string: a driver makes each a string of its own, also the same village 250 times. */
export function sharedTexts(): <Text extends string | null>(text: Text) => Text {
  const known = new Map<string, string>();
  return <Text extends string | null>(text: Text): Text => {
    if (text === null) return text;
    const first = known.get(text);
    if (first !== undefined) return first as Text;
    known.set(text, text);
    return text;
  };
}

/** By UTF-16 code unit: the same on every machine, unlike an engine's collation. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
