import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import { OperatorError } from "../core/errors.ts";
import type { Area, Cadre, Household, Pairing, Role, Roster } from "../core/roster.ts";
import { readNumeral } from "../parse/numeral.ts";

const rowOf = z.record(z.string(), z.string());
const roleByName: Readonly<Record<string, Role>> = { 干部: "cadre", 领导: "leader", 协调员: "coordinator" };

/** Reads the four CSV files of a roster folder. @throws OperatorError `roster-unreadable`, with the file and line */
export function readRoster(folder: string): Roster {
  const areas = new Map<string, Area>();
  for (const row of readRows(folder, "villages.csv", ["村编号", "村名"])) {
    const county = row.县 ?? "";
    const township = row.乡镇 ?? "";
    addArea(areas, { id: `county:${county}`, kind: "county", name: county, parentId: null });
    addArea(areas, {
      id: `township:${county}/${township}`,
      kind: "township",
      name: township,
      parentId: `county:${county}`,
    });
    addArea(areas, {
      id: row.村编号 ?? "",
      kind: "village",
      name: row.村名 ?? "",
      parentId: `township:${county}/${township}`,
    });
  }
  const households = readRows(folder, "households.csv", ["户编号", "户主", "村编号"]).map(
    (row): Household => ({
      id: row.户编号 ?? "",
      head: row.户主 ?? "",
      otherNames: (row.别名 ?? "").split(/[;；、]/).filter((name) => name.trim() !== ""),
      villageId: row.村编号 ?? "",
      group: readGroup(row.组 ?? ""),
      category: row.类型 || null,
      members: row.人口 ? Number(row.人口) : null,
      active: true,
    }),
  );
  const cadres = readRows(folder, "cadres.csv", ["干部编号", "姓名"]).map(
    (row): Cadre => ({
      id: row.干部编号 ?? "",
      name: row.姓名 ?? "",
      unit: row.单位 || null,
      title: row.职务 || null,
      rank: row.职级 || null,
      roles: (row.角色 ?? "").split(/[;；]/).flatMap((name) => roleByName[name.trim()] ?? []),
      areaIds: [],
      active: true,
    }),
  );
  const pairings = readRows(folder, "pairings.csv", ["干部编号"]).map(
    (row): Pairing => ({
      cadreId: row.干部编号 ?? "",
      householdId: row.户编号 || null,
      villageId: row.户编号 ? null : row.村编号 || null,
      from: null,
      to: null,
    }),
  );
  return { areas: [...areas.values()], households, cadres, pairings };
}

function addArea(areas: Map<string, Area>, area: Omit<Area, "position">): void {
  if (!areas.has(area.id)) areas.set(area.id, { ...area, position: areas.size });
}

/** 1组, 一组, 1 and 第一小组 are one. */
export function readGroup(said: string): number | null {
  return readNumeral(said.trim().replace(/^第/, ""), 0)?.value ?? null;
}

function readRows(folder: string, name: string, needed: readonly string[]): Record<string, string>[] {
  const file = join(folder, name);
  try {
    const rows = rowOf
      .array()
      .parse(parse(readFileSync(file), { bom: true, columns: true, skip_empty_lines: true, trim: true }));
    const missing = needed.filter((column) => rows[0] !== undefined && !(column in rows[0]));
    if (missing.length > 0) throw new Error(`column ${missing.join(", ")} is missing`);
    return rows;
  } catch (cause) {
    throw new OperatorError(
      "roster-unreadable",
      `${file}: ${cause instanceof Error ? cause.message : String(cause)}`,
    );
  }
}
