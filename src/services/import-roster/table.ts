import { type Columns, plainHeader, shortHeader } from "./columns.ts";
import type { Sheet, SheetRow } from "./sheet.ts";

/** A sheet whose header was found: where each column stands, and the rows below. */
export type Table<Field extends string> = {
  sheet: Sheet;
  columns: Columns<Field>;
  at: ReadonlyMap<Field, number>;
  headerRow: number;
  rows: readonly SheetRow[];
  /** Headers that nothing is read from. */
  ignored: readonly string[];
  /** Headers that stand twice though one column is read. */
  doubled: readonly Field[];
};

/** Titles and remarks may stand above the header. */
const rowsSearched = 20;

/**
 * The sheet as a table of these columns: the header is the row that names most of them. Null where no row names all
 * that are required, unless `lenient`: then the best there is, for telling what is missing.
 */
export function findTable<Field extends string>(
  sheet: Sheet,
  columns: Columns<Field>,
  lenient = false,
): Table<Field> | null {
  let best: Table<Field> | null = null;
  const candidates = sheet.rows.slice(0, rowsSearched);
  for (const [index, row] of candidates.entries()) {
    // A header of two rows: 帮扶干部 over 姓名 and 单位, the other cells merged downwards.
    const below = candidates[index + 1];
    const second = below && continuesHeader(row, below) ? below : undefined;
    const table = tableOf(sheet, columns, headersOf(row, second), index + (second ? 2 : 1), row.number);
    if (!best || table.at.size > best.at.size) best = table;
  }
  if (!best || best.at.size === 0) return null;
  return lenient || missingColumns(best).length === 0 ? best : null;
}

export function missingColumns<Field extends string>(table: Table<Field>): Field[] {
  return fieldsOf(table.columns).filter((field) => table.columns[field].required && !table.at.has(field));
}

function fieldsOf<Field extends string>(columns: Columns<Field>): Field[] {
  return Object.keys(columns) as Field[];
}

/** What stands above a column: the names it may go by, the surest first, and how it is shown. */
type Header = { shown: string; names: readonly string[] };

function continuesHeader(row: SheetRow, below: SheetRow): boolean {
  const same = row.cells.filter((cell, index) => cell !== "" && below.carried.has(index));
  return same.length > 0 && below.cells.some((cell, index) => cell !== "" && !below.carried.has(index));
}

function headersOf(row: SheetRow, second: SheetRow | undefined): Header[] {
  const width = Math.max(row.cells.length, second?.cells.length ?? 0);
  return Array.from({ length: width }, (_, index) => {
    const top = row.cells[index] ?? "";
    const low = second && !second.carried.has(index) ? (second.cells[index] ?? "") : "";
    const names = low === "" ? [top] : [top + low, low];
    return {
      shown: low === "" ? top : `${top}${low}`,
      names: names.flatMap((name) => [plainHeader(name), shortHeader(name)]).filter((name) => name !== ""),
    };
  });
}

function tableOf<Field extends string>(
  sheet: Sheet,
  columns: Columns<Field>,
  headers: readonly Header[],
  firstRow: number,
  headerRow: number,
): Table<Field> {
  const at = new Map<Field, number>();
  const doubled: Field[] = [];
  const taken = new Set<number>();
  for (const field of fieldsOf(columns)) {
    const spelling = columns[field].spellings.find((name) =>
      headers.some(({ names }) => names.includes(name)),
    );
    if (spelling === undefined) continue;
    const places = [...headers.keys()].filter(
      (index) => headers[index]?.names.includes(spelling) && !taken.has(index),
    );
    const [place, ...others] = places;
    if (place === undefined) continue;
    at.set(field, place);
    taken.add(place);
    if (others.some((index) => headers[index]?.names[0] === headers[place]?.names[0])) doubled.push(field);
  }
  return {
    sheet,
    columns,
    at,
    headerRow,
    rows: sheet.rows.slice(firstRow),
    ignored: headers.flatMap(({ shown }, index) => (shown !== "" && !taken.has(index) ? [shown] : [])),
    doubled,
  };
}
