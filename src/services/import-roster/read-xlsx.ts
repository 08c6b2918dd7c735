import { basename } from "node:path";
import type { Cell, Worksheet } from "@cj-tech-master/excelts";
import { OperatorError } from "../../core/errors.ts";
import { readBytes } from "./read-bytes.ts";
import { cleanText, noColumns, type Sheet, type SheetRow } from "./sheet.ts";

/** What a workbook may unpack to; 200,000 rows of a roster stay well below. */
const maxUnpackedBytes = 400 * 1024 * 1024;
/** Each merged cell is held in memory: two whole columns are an office's carelessness, a whole sheet is an attack. */
const maxMergedCells = 3_000_000;

/**
 * The sheets of a workbook that are not hidden.
 * @throws OperatorError `roster-unreadable` where it is no xlsx file, or has a password
 */
export async function readXlsx(path: string): Promise<Sheet[]> {
  const file = basename(path);
  const bytes = await readBytes(path);
  refuseOtherFormats(bytes, file);
  // Loaded on first use: the library is large, and the service itself never reads a workbook.
  const { Workbook } = await import("@cj-tech-master/excelts");
  const workbook = new Workbook();
  try {
    await refuseBombs(bytes, file);
    await workbook.xlsx.load(bytes, {
      ignoreNodes: ["dataValidations", "conditionalFormatting", "extLst", "drawing", "picture"],
    });
  } catch (cause) {
    if (cause instanceof OperatorError) throw cause;
    throw unreadable(file, `no readable xlsx file (${(cause as Error).message}): open and save it again`);
  }
  return workbook.worksheets
    .filter((sheet) => sheet.state === "visible")
    .map((sheet) => ({ file, name: sheet.name, rows: rowsOf(sheet) }));
}

function refuseOtherFormats(bytes: Buffer, file: string): void {
  if (bytes.subarray(0, 4).toString("hex") === "504b0304") return;
  if (bytes.subarray(0, 8).toString("hex") === "d0cf11e0a1b11ae1") {
    throw unreadable(file, "an old xls file, or one with a password: save it as xlsx, without a password");
  }
  throw unreadable(file, "no xlsx file: save the roster as xlsx, or as the four CSV files");
}

/** What would not fit into the memory, found by unpacking it piece by piece. */
async function refuseBombs(bytes: Buffer, file: string): Promise<void> {
  const { unzip } = await import("@cj-tech-master/excelts/archive");
  let unpacked = 0;
  let merged = 0;
  for await (const entry of unzip(bytes).entries()) {
    let tail = "";
    for await (const part of entry.stream()) {
      unpacked += part.length;
      if (unpacked > maxUnpackedBytes) {
        throw unreadable(file, `too large: more than ${maxUnpackedBytes / 1024 / 1024} MB when unpacked`);
      }
      if (!entry.path.startsWith("xl/worksheets/")) continue;
      const text = tail + Buffer.from(part).toString("latin1");
      const { cells, end } = mergedCells(text);
      merged += cells;
      if (merged > maxMergedCells) throw unreadable(file, "too many merged cells: unmerge what is no roster");
      tail = text.slice(Math.max(end, text.length - longestMergeTag));
    }
  }
}

const longestMergeTag = 100;

/** How many cells the merges in a piece of a sheet cover, and where the last of them ends. */
function mergedCells(xml: string): { cells: number; end: number } {
  let cells = 0;
  let end = 0;
  for (const found of xml.matchAll(/<(?:\w+:)?mergeCell [^<>]{0,40}?ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g)) {
    const [tag, left = "", top, right = "", bottom] = found;
    cells += (columnNumber(right) - columnNumber(left) + 1) * (Number(bottom) - Number(top) + 1);
    end = found.index + tag.length;
  }
  return { cells, end };
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

function unreadable(file: string, reason: string): OperatorError {
  return new OperatorError("roster-unreadable", `${file}: ${reason}`);
}

function rowsOf(sheet: Worksheet): SheetRow[] {
  const rows: SheetRow[] = [];
  sheet.eachRow({ includeEmpty: false }, (row, number) => {
    const cells: string[] = [];
    const carried = new Set<number>();
    let blank = true;
    row.eachCell({ includeEmpty: false }, (cell, column) => {
      const text = cleanText(textOf(cell.isMerged ? cell.master : cell));
      while (cells.length < column - 1) cells.push("");
      cells[column - 1] = text;
      const own = !cell.isMerged || cell.master.address === cell.address;
      if (own && text !== "") blank = false;
      if (!own && Number(cell.master.row) < number) carried.add(column - 1);
    });
    if (!blank) rows.push({ number, cells, carried: carried.size > 0 ? carried : noColumns });
  });
  return rows;
}

/** What the cell shows, as far as a roster needs it: a formula by its result, a date as ISO text. */
function textOf({ value }: Cell): string {
  return shown(value);
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : value.toISOString().slice(0, 10);
  if (typeof value !== "object") return String(value);
  if ("richText" in value) return (value.richText as { text: string }[]).map(({ text }) => text).join("");
  if ("result" in value) return shown(value.result);
  if ("text" in value) return shown(value.text);
  if ("error" in value) return String(value.error);
  return "";
}
