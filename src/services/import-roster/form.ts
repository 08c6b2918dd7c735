import { stat } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { OperatorError } from "../../core/errors.ts";
import { cadreColumns, flatColumns, householdColumns, pairingColumns, villageColumns } from "./columns.ts";
import { refuseUnreadable } from "./read-bytes.ts";
import { readCsv } from "./read-csv.ts";
import { readXlsx } from "./read-xlsx.ts";
import { maxFileBytes, maxRows, type Sheet } from "./sheet.ts";
import { findTable, type Table } from "./table.ts";

export type FourTables = {
  form: "four";
  villages: Table<keyof typeof villageColumns>;
  households: Table<keyof typeof householdColumns>;
  cadres: Table<keyof typeof cadreColumns>;
  pairings: Table<keyof typeof pairingColumns>;
};

export type FlatTable = Table<keyof typeof flatColumns>;

/** What an office hands in: the four tables of the roster, or sheets with a row a household. */
export type RosterForm = FourTables | { form: "flat"; tables: readonly FlatTable[] };

export type RosterFiles = RosterForm & {
  /** Sheets that are no part of a roster. */
  ignoredSheets: readonly string[];
};

type Kind = "villages" | "households" | "cadres" | "pairings";

const kinds: readonly Kind[] = ["villages", "households", "cadres", "pairings"];
const sheetNames: Readonly<Record<Kind, readonly string[]>> = {
  villages: ["村", "村庄", "行政村", "村表", "villages"],
  households: ["农户", "户", "户表", "农户表", "households"],
  cadres: ["干部", "干部表", "联系干部", "帮扶干部", "cadres"],
  pairings: ["结对", "结对表", "联系", "结对关系", "帮扶关系", "pairings"],
};

/**
 * Reads a folder with the four CSV files, or a file with four sheets or the flat one.
 * @throws OperatorError `roster-unreadable`: no such thing, not readable, too large, or no roster in it
 */
export async function readRosterFiles(path: string): Promise<RosterFiles> {
  const found = await stat(path).catch((cause) => refuseUnreadable(path, cause));
  if (found.isDirectory()) return fourOf(await readFolder(path), path);
  await refuseLarge(path);
  const sheets = await readFile(path);
  refuseManyRows(sheets, basename(path));
  return recognise(sheets, basename(path));
}

async function readFile(path: string): Promise<Sheet[]> {
  switch (extname(path).toLowerCase()) {
    case ".csv":
      return [await readCsv(path)];
    case ".xls":
      throw new OperatorError("roster-unreadable", `${basename(path)}: an old xls file: save it as xlsx`);
    default:
      return readXlsx(path);
  }
}

async function readFolder(folder: string): Promise<Map<Kind, Sheet>> {
  const sheets = new Map<Kind, Sheet>();
  const missing: string[] = [];
  for (const kind of kinds) {
    const path = join(folder, `${kind}.csv`);
    const found = await stat(path).catch(() => null);
    if (!found) {
      missing.push(`${kind}.csv`);
      continue;
    }
    await refuseLarge(path);
    const sheet = await readCsv(path);
    refuseManyRows([sheet], sheet.file);
    sheets.set(kind, sheet);
  }
  if (missing.length === 0) return sheets;
  throw new OperatorError(
    "roster-unreadable",
    `${folder}: no ${missing.join(", ")}: a roster folder holds villages.csv, households.csv, cadres.csv and pairings.csv; an xlsx file is named itself`,
  );
}

async function refuseLarge(path: string): Promise<void> {
  const { size } = await stat(path);
  if (size <= maxFileBytes) return;
  throw new OperatorError(
    "roster-unreadable",
    `${basename(path)}: ${(size / 1024 / 1024).toFixed(1)} MB: at most ${maxFileBytes / 1024 / 1024} MB; take out pictures and other sheets`,
  );
}

function refuseManyRows(sheets: readonly Sheet[], file: string): void {
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  if (rows <= maxRows) return;
  throw new OperatorError(
    "roster-unreadable",
    `${file}: ${rows} rows: at most ${maxRows}; import it in the four CSV files' form, or take out what is no roster`,
  );
}

function recognise(sheets: readonly Sheet[], file: string): RosterFiles {
  const byHeader = new Map<Kind, Sheet>();
  for (const sheet of sheets) {
    const kind = kindByHeader(sheet);
    if (kind && !byHeader.has(kind)) byHeader.set(kind, sheet);
  }
  if (byHeader.size === kinds.length) return fourOf(byHeader, file, sheets);

  const flat = sheets.flatMap((sheet) => findTable(sheet, flatColumns) ?? []);
  if (flat.length > 0) {
    const used = new Set(flat.map((table) => table.sheet));
    return { form: "flat", tables: flat, ignoredSheets: namesOf(sheets, used) };
  }

  const byName = new Map(byHeader);
  for (const sheet of sheets) {
    const kind = kinds.find((one) => sheetNames[one].includes((sheet.name ?? "").trim().toLowerCase()));
    if (kind && !byName.has(kind)) byName.set(kind, sheet);
  }
  if (byName.size === kinds.length) return fourOf(byName, file, sheets);

  const nearest = sheets
    .flatMap((sheet) => findTable(sheet, flatColumns, true) ?? [])
    .sort((a, b) => b.at.size - a.at.size)[0];
  if (byHeader.size <= 1 && nearest && nearest.at.size >= 2) {
    return { form: "flat", tables: [nearest], ignoredSheets: namesOf(sheets, new Set([nearest.sheet])) };
  }
  throw new OperatorError(
    "roster-unreadable",
    `${file}: no roster in it: expected a sheet with a row a household under the headers 乡镇, 村, 组, 户主, 类型, 人口, 联系干部, 单位, ` +
      "or four sheets 村, 农户, 干部, 结对",
  );
}

function kindByHeader(sheet: Sheet): Kind | null {
  const pairings = findTable(sheet, pairingColumns);
  const cadres = findTable(sheet, cadreColumns);
  const households = findTable(sheet, householdColumns);
  if (pairings && (pairings.at.has("household") || pairings.at.has("village"))) return "pairings";
  if (cadres) return "cadres";
  if (households) return "households";
  return findTable(sheet, villageColumns) ? "villages" : null;
}

function fourOf(found: ReadonlyMap<Kind, Sheet>, place: string, all: readonly Sheet[] = []): RosterFiles {
  const sheet = (kind: Kind): Sheet => {
    const one = found.get(kind);
    if (one && one.rows.length > 0) return one;
    throw new OperatorError("roster-unreadable", `${one?.file ?? place}: empty: expected a header and rows`);
  };
  const table = <Field extends string>(kind: Kind, columns: Parameters<typeof findTable<Field>>[1]) => {
    const one = sheet(kind);
    const read = findTable(one, columns, true);
    if (read) return read;
    const headers = Object.values<{ name: string }>(columns).map(({ name }) => name);
    throw new OperatorError("roster-unreadable", `${one.file}: no header: expected ${headers.join(",")}`);
  };
  return {
    form: "four",
    villages: table("villages", villageColumns),
    households: table("households", householdColumns),
    cadres: table("cadres", cadreColumns),
    pairings: table("pairings", pairingColumns),
    ignoredSheets: namesOf(all, new Set(found.values())),
  };
}

function namesOf(sheets: readonly Sheet[], used: ReadonlySet<Sheet>): string[] {
  return sheets.flatMap((sheet) =>
    used.has(sheet) || sheet.rows.length === 0 ? [] : [sheet.name ?? sheet.file],
  );
}
