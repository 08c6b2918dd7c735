import { writeFile } from "node:fs/promises";
import { Workbook } from "@cj-tech-master/excelts";

export type CellContent = string | number | Date | null | { formula: string; result: string | number };

/** Writes an xlsx file; sheets by name, `merge` as A1:B2 of the sheet. */
export async function writeWorkbook(
  path: string,
  sheets: Record<
    string,
    { rows: readonly (readonly CellContent[])[]; merge?: readonly string[]; hidden?: true }
  >,
): Promise<string> {
  const workbook = new Workbook();
  for (const [name, { rows, merge, hidden }] of Object.entries(sheets)) {
    const sheet = workbook.addWorksheet(name, hidden ? { state: "hidden" } : {});
    for (const row of rows) sheet.addRow([...row]);
    for (const range of merge ?? []) sheet.mergeCells(range);
  }
  await writeFile(path, await workbook.xlsx.writeBuffer());
  return path;
}
