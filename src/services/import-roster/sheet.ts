/** A file's sheet as it stands: texts in rows, nothing read into them yet. */
export type Sheet = {
  file: string;
  /** The name in a workbook; null for a CSV file. */
  name: string | null;
  /** Without the blank ones. */
  rows: readonly SheetRow[];
};

export type SheetRow = {
  /** As the file counts, from 1. */
  number: number;
  /** Clean text (below); "" where nothing stands. A cell merged with one above or to its left has that one's text. */
  cells: readonly string[];
  /** Columns whose text comes from a merged cell above. */
  carried: ReadonlySet<number>;
};

export const noColumns: ReadonlySet<number> = new Set();

/** Limits of one import, so that a wrong file is refused before it fills the memory. */
export const maxFileBytes = 20 * 1024 * 1024;
export const maxRows = 200_000;

/** One line, without what cannot be seen: offices pad names with full-width spaces and copy zero-width marks. */
export function cleanText(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .replace(/\p{Cf}/gu, "")
    .trim();
}
