import { basename } from "node:path";
import { parse } from "csv-parse/sync";
import { OperatorError } from "../../core/errors.ts";
import { readBytes } from "./read-bytes.ts";
import { cleanText, noColumns, type Sheet, type SheetRow } from "./sheet.ts";

/**
 * A CSV file with any line ends, quoted fields and perhaps a byte order mark.
 * @throws OperatorError `roster-unreadable` where it is not UTF-8 or its quotes do not close
 */
export async function readCsv(path: string): Promise<Sheet> {
  const file = basename(path);
  const text = decode(await readBytes(path), file);
  return { file, name: null, rows: records(text, file) };
}

function decode(bytes: Uint8Array, file: string): string {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (!text.includes("\0")) return text;
  } catch {
    // Said below: the same for both.
  }
  throw new OperatorError(
    "roster-unreadable",
    `${file}: not UTF-8 text, perhaps GBK: in Excel or WPS save it as "CSV UTF-8", or import the xlsx itself`,
  );
}

type CsvRecord = { record: string[]; info: { lines: number } };

function records(text: string, file: string): SheetRow[] {
  let parsed: CsvRecord[];
  try {
    parsed = parse(text, {
      info: true,
      relax_column_count: true,
      relax_quotes: true,
    }) as unknown as CsvRecord[];
  } catch (cause) {
    throw new OperatorError("roster-unreadable", `${file}: ${(cause as Error).message}`);
  }
  return parsed.flatMap(({ record, info }) => {
    const cells = record.map(cleanText);
    return cells.every((cell) => cell === "") ? [] : [{ number: info.lines, cells, carried: noColumns }];
  });
}
