import { type AreaSearch, findArea } from "../../core/area.ts";
import type { Area, Cadre, Household } from "../../core/roster.ts";
import type { Fault, Named } from "../../core/roster-fault.ts";
import type { Account } from "../../store/accounts.ts";
import { accountBook } from "./accounts.ts";
import { headerFaults, type RowReader, rowReader, splitList } from "./cells.ts";
import {
  areaTree,
  type Draft,
  type Drafted,
  type DraftPairing,
  type Existing,
  unnamedCounty,
} from "./draft.ts";
import type { FourTables } from "./form.ts";
import { readRoles, settledRoles } from "./roles.ts";
import type { Table } from "./table.ts";
import { unusualCategories } from "./warnings.ts";

/**
 * Reads the four tables. An optional column that is not there says nothing: what the ledger holds stays.
 * @param county of villages where the files name none; null: the ledger's only one
 */
export function draftFromFourTables(tables: FourTables, existing: Existing, county: string | null): Drafted {
  const faults: Fault[] = [tables.villages, tables.households, tables.cadres, tables.pairings].flatMap(
    (table) => headerFaults(table as Table<string>),
  );
  if (faults.length > 0) return { draft: emptyDraft(), faults, warnings: [] };
  const counties = existing.areas.filter(({ kind }) => kind === "county");
  const onlyCounty = counties.length === 1 ? counties[0]?.name : undefined;
  const areas = readVillages(tables.villages, county ?? onlyCounty ?? unnamedCounty, faults);
  const villageIds = new Set(areas.flatMap((area) => (area.kind === "village" ? [area.id] : [])));
  const households = readHouseholds(tables.households, villageIds, existing, faults);
  const { cadres, accounts } = readCadres(tables.cadres, areas, existing, faults);
  const known = {
    villages: villageIds,
    households: new Set(households.ids),
    cadres: new Set(cadres.ids),
  };
  const pairings = readPairings(tables.pairings, known, faults);
  const warnings = unusualCategories(households.rows);
  const draft = { areas, households: households.read, cadres: cadres.read, pairings, accounts };
  return { draft, faults, warnings };
}

function emptyDraft(): Draft {
  return { areas: [], households: [], cadres: [], pairings: [], accounts: null };
}

/** Reads the id of each row once: a repeated one is a fault. */
function idsOf<Field extends string>(field: Field, what: Named) {
  const rowOf = new Map<string, number>();
  return {
    /** Also of rows with other faults, so that a row that names them is not called bad too. */
    ids: () => rowOf.keys(),
    read: (cells: RowReader<Field>): string | null => {
      const id = cells.id(field, what);
      if (id === null) return null;
      const first = rowOf.get(id);
      if (first !== undefined) return cells.fault(field, { code: "ownId", row: first });
      rowOf.set(id, cells.row.number);
      return id;
    },
  };
}

function readVillages(table: FourTables["villages"], defaultCounty: string, faults: Fault[]): Area[] {
  const tree = areaTree();
  const ids = idsOf("id" as const, "villageId");
  const rowOfName = new Map<string, number>();
  for (const row of table.rows) {
    const cells = rowReader(table, row, faults);
    const id = ids.read(cells);
    const name = cells.name("name", "village", "required");
    const township = cells.name("township", "township", "required");
    const county = table.at.has("county") ? cells.name("county", "county", "required") : defaultCounty;
    if (name !== null && township !== null && county !== null) {
      const key = `${county}/${township}/${name}`;
      const first = rowOfName.get(key);
      if (first !== undefined) cells.fault("name", { code: "villageOnce", row: first });
      else rowOfName.set(key, row.number);
    }
    if (id !== null) {
      tree.addVillage({ id, name: name ?? "?", township: township ?? "?", county: county ?? "?" });
    }
  }
  return tree.areas;
}

function readHouseholds(
  table: FourTables["households"],
  villageIds: ReadonlySet<string>,
  existing: Existing,
  faults: Fault[],
): { read: Household[]; ids: Iterable<string>; rows: { cells: HouseholdCells; category: string | null }[] } {
  const before = new Map(existing.households.map((household) => [household.id, household]));
  const ids = idsOf("id" as const, "householdId");
  const read: Household[] = [];
  const rows: { cells: HouseholdCells; category: string | null }[] = [];
  for (const row of table.rows) {
    const cells = rowReader(table, row, faults);
    const id = ids.read(cells);
    const head = cells.name("head", "head", "required");
    const villageId = cells.reference("village");
    if (!villageIds.has(villageId)) cells.fault("village", { code: "knownVillage" });
    const group = cells.group("group");
    const category = cells.name("category", "category");
    rows.push({ cells, category });
    const members = cells.members("members");
    const otherNames = cells.names("otherNames", "otherName");
    if (id === null || head === null || !villageIds.has(villageId)) continue;
    const old = before.get(id);
    read.push({
      id,
      head,
      villageId,
      otherNames: table.at.has("otherNames") ? otherNames : (old?.otherNames ?? []),
      group: table.at.has("group") ? group : (old?.group ?? null),
      category: table.at.has("category") ? category : (old?.category ?? null),
      members: table.at.has("members") ? members : (old?.members ?? null),
      active: true,
    });
  }
  return { read, ids: ids.ids(), rows };
}

type HouseholdCells = RowReader<keyof FourTables["households"]["columns"]>;

function readCadres(
  table: FourTables["cadres"],
  areas: readonly Area[],
  existing: Existing,
  faults: Fault[],
): { cadres: { read: Cadre[]; ids: Iterable<string> }; accounts: Account[] | null } {
  const before = new Map(existing.cadres.map((cadre) => [cadre.id, cadre]));
  const ids = idsOf("id" as const, "cadreId");
  const find = areaFinder(areas);
  const accounts = accountBook(table.at);
  const read: Cadre[] = [];
  for (const row of table.rows) {
    const cells = rowReader(table, row, faults);
    const id = ids.read(cells);
    const name = cells.name("name", "cadre", "required");
    const unit = cells.name("unit", "unit");
    const title = cells.name("title", "title");
    const rank = cells.name("rank", "rank");
    const roles = settledRoles(readRoles(cells, cells.raw("roles")));
    const areaIds = readAreas(cells, find);
    if (id === null) continue;
    for (const field of accounts.fields) {
      for (const userId of splitList(cells.raw(field))) accounts.add(cells, field, id, userId);
    }
    if (name === null) continue;
    const old = before.get(id);
    read.push({
      id,
      name,
      unit: table.at.has("unit") ? unit : (old?.unit ?? null),
      title: table.at.has("title") ? title : (old?.title ?? null),
      rank: table.at.has("rank") ? rank : (old?.rank ?? null),
      roles: table.at.has("roles") ? roles : (old?.roles ?? ["cadre"]),
      areaIds: table.at.has("areas") ? areaIds : (old?.areaIds ?? []),
      active: true,
    });
  }
  return { cadres: { read, ids: ids.ids() }, accounts: accounts.all(existing, () => false) };
}

type CadreCells = RowReader<keyof FourTables["cadres"]["columns"]>;

/** Looks each text up once: many leaders answer for the same few areas. */
function areaFinder(areas: readonly Area[]): (text: string) => AreaSearch {
  const searched = new Map<string, AreaSearch>();
  return (text) => {
    const search = searched.get(text) ?? findArea(areas, text);
    searched.set(text, search);
    return search;
  };
}

function readAreas(cells: CadreCells, find: (text: string) => AreaSearch): string[] {
  const ids = splitList(cells.raw("areas")).map((part) => {
    const search = find(part);
    if (search.kind === "found") return search.area.id;
    return cells.fault(
      "areas",
      search.kind === "ambiguous" ? { code: "areaOfSeveral", name: part } : { code: "area" },
    );
  });
  return [...new Set(ids.filter((id) => id !== null))].sort();
}

function readPairings(
  table: FourTables["pairings"],
  known: { villages: ReadonlySet<string>; households: ReadonlySet<string>; cadres: ReadonlySet<string> },
  faults: Fault[],
): DraftPairing[] {
  const read: DraftPairing[] = [];
  const earlier = new Map<string, { from: string; to: string; row: number }[]>();
  for (const row of table.rows) {
    const cells = rowReader(table, row, faults);
    const cadreId = cells.reference("cadre");
    const householdId = cells.reference("household");
    const villageId = cells.reference("village");
    const faultsBefore = faults.length;
    if (!known.cadres.has(cadreId)) cells.fault("cadre", { code: "knownCadre" });
    if (householdId === "" && villageId === "") cells.fault("household", { code: "householdOrVillage" });
    if (householdId !== "" && villageId !== "") cells.fault("village", { code: "notBoth" });
    else if (villageId !== "" && !known.villages.has(villageId)) {
      cells.fault("village", { code: "knownVillage" });
    }
    if (householdId !== "" && !known.households.has(householdId)) {
      cells.fault("household", { code: "knownHousehold" });
    }
    const from = cells.day("from");
    const to = cells.day("to");
    if (from !== null && to !== null && to < from) cells.fault("to", { code: "dayFrom", first: from });
    if (faults.length > faultsBefore) continue;
    const key = `${cadreId}\n${householdId}\n${villageId}`;
    const period = { from: from ?? "", to: to ?? "9999", row: row.number };
    const others = earlier.get(key) ?? [];
    const twin = others.find((other) => other.from <= period.to && period.from <= other.to);
    if (twin) {
      cells.fault("cadre", { code: "pairingOnce", row: twin.row });
      continue;
    }
    earlier.set(key, [...others, period]);
    read.push({
      cadreId,
      householdId: householdId || null,
      villageId: villageId || null,
      from,
      to: table.at.has("to") ? to : undefined,
    });
  }
  return read;
}
