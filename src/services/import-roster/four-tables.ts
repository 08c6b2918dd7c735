import { type AreaSearch, findArea } from "../../core/area.ts";
import type { Area, Cadre, Household, Role } from "../../core/roster.ts";
import { type Account, accountKey } from "../../store/accounts.ts";
import { headerFaults, type RowReader, rowReader, splitList } from "./cells.ts";
import { areaTree, type Draft, type DraftPairing, type Existing, unnamedCounty } from "./draft.ts";
import type { FourTables } from "./form.ts";
import type { Fault } from "./sheet.ts";
import type { Table } from "./table.ts";

/**
 * Reads the four tables. An optional column that is not there says nothing: what the ledger holds stays.
 * @param county of villages where the files name none
 */
export function draftFromFourTables(
  tables: FourTables,
  existing: Existing,
  county: string | null,
): { draft: Draft; faults: Fault[] } {
  const faults: Fault[] = [tables.villages, tables.households, tables.cadres, tables.pairings].flatMap(
    (table) => headerFaults(table as Table<string>),
  );
  if (faults.length > 0) return { draft: emptyDraft(), faults };
  const areas = readVillages(tables.villages, county ?? unnamedCounty, faults);
  const villageIds = new Set(areas.flatMap((area) => (area.kind === "village" ? [area.id] : [])));
  const households = readHouseholds(tables.households, villageIds, existing, faults);
  const { cadres, accounts } = readCadres(tables.cadres, areas, existing, faults);
  const known = {
    villages: villageIds,
    households: new Set(households.ids),
    cadres: new Set(cadres.ids),
  };
  const pairings = readPairings(tables.pairings, known, faults);
  const draft = { areas, households: households.read, cadres: cadres.read, pairings, accounts };
  return { draft, faults };
}

function emptyDraft(): Draft {
  return { areas: [], households: [], cadres: [], pairings: [], accounts: null };
}

/** Reads the id of each row once: a repeated one is a fault. */
function idsOf<Field extends string>(field: Field, what: string) {
  const rowOf = new Map<string, number>();
  return {
    /** Also of rows with other faults, so that a row that names them is not called bad too. */
    ids: () => rowOf.keys(),
    read: (cells: RowReader<Field>): string | null => {
      const id = cells.id(field, what);
      if (id === null) return null;
      const first = rowOf.get(id);
      if (first !== undefined) return cells.fault(field, `an id of its own (row ${first} has it too)`);
      rowOf.set(id, cells.row.number);
      return id;
    },
  };
}

function readVillages(table: FourTables["villages"], defaultCounty: string, faults: Fault[]): Area[] {
  const tree = areaTree();
  const ids = idsOf("id" as const, "the id of a village, such as V01");
  const rowOfName = new Map<string, number>();
  for (const row of table.rows) {
    const cells = rowReader(table, row, faults);
    const id = ids.read(cells);
    const name = cells.name("name", "the name of a village", "required");
    const township = cells.name("township", "the name of a township", "required");
    const county = table.at.has("county")
      ? cells.name("county", "the name of a county", "required")
      : defaultCounty;
    if (name !== null && township !== null && county !== null) {
      const key = `${county}/${township}/${name}`;
      const first = rowOfName.get(key);
      if (first !== undefined)
        cells.fault("name", `a village once in its township (row ${first} has it too)`);
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
): { read: Household[]; ids: Iterable<string> } {
  const before = new Map(existing.households.map((household) => [household.id, household]));
  const ids = idsOf("id" as const, "the id of a household, such as H0001");
  const read: Household[] = [];
  for (const row of table.rows) {
    const cells = rowReader(table, row, faults);
    const id = ids.read(cells);
    const head = cells.name("head", "the head's name", "required");
    const villageId = cells.reference("village");
    if (!villageIds.has(villageId)) cells.fault("village", "the 村编号 of a village in the villages' list");
    const group = cells.group("group");
    const category = cells.name("category", "a kind of household, such as 脱贫户");
    const members = cells.members("members");
    const otherNames = cells.names("otherNames", "a name");
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
  return { read, ids: ids.ids() };
}

const roleNames = new Map<string, Role>([
  ["干部", "cadre"],
  ["领导", "leader"],
  ["协调员", "coordinator"],
]);

function readCadres(
  table: FourTables["cadres"],
  areas: readonly Area[],
  existing: Existing,
  faults: Fault[],
): { cadres: { read: Cadre[]; ids: Iterable<string> }; accounts: Account[] | null } {
  const before = new Map(existing.cadres.map((cadre) => [cadre.id, cadre]));
  const ids = idsOf("id" as const, "the id of a cadre, such as C001");
  const find = areaFinder(areas);
  const accounts = accountReader(table);
  const read: Cadre[] = [];
  for (const row of table.rows) {
    const cells = rowReader(table, row, faults);
    const id = ids.read(cells);
    const name = cells.name("name", "the cadre's name", "required");
    const unit = cells.name("unit", "the name of a unit");
    const title = cells.name("title", "an office, such as 科员");
    const rank = cells.name("rank", "a rank, such as 县处级");
    const roles = readRoles(cells);
    const areaIds = readAreas(cells, find);
    if (id === null) continue;
    accounts.read(cells, id);
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
  return { cadres: { read, ids: ids.ids() }, accounts: accounts.all(existing) };
}

type CadreCells = RowReader<keyof FourTables["cadres"]["columns"]>;

function readRoles(cells: CadreCells): Role[] {
  const roles = new Set<Role>();
  for (const part of splitList(cells.raw("roles"))) {
    const role = roleNames.get(part);
    if (role) roles.add(role);
    else cells.fault("roles", "干部, 领导 or 协调员, several joined by ;");
  }
  if (roles.size === 0) roles.add("cadre");
  return [...roleNames.values()].filter((role) => roles.has(role));
}

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
      search.kind === "ambiguous"
        ? `村编号, or a name with what it lies in: several areas have the name ${part}`
        : "村编号, or the name of a village, township or county here",
    );
  });
  return [...new Set(ids.filter((id) => id !== null))].sort();
}

/** WeCom's self-built app and its bots know a person by the same id as far as an office can tell: both are tried. */
const accountColumns = { wecom: ["wecom-bot", "wecom-corp"], dingtalk: ["dingtalk"] } as const;

function accountReader(table: FourTables["cadres"]) {
  const owners = new Map<string, { cadreId: string; row: number }>();
  const read: Account[] = [];
  const fields = (["wecom", "dingtalk"] as const).filter((field) => table.at.has(field));
  return {
    read: (cells: CadreCells, cadreId: string) => {
      for (const field of fields) {
        for (const userId of splitList(cells.raw(field))) {
          if (!/^[^\s?#/]{1,64}$/.test(userId)) {
            cells.fault(field, "a user id of the platform, without spaces, at most 64 characters");
            continue;
          }
          const [scope] = accountColumns[field];
          const key = `${scope} ${accountKey(scope, userId)}`;
          const owner = owners.get(key);
          if (owner && owner.cadreId !== cadreId) {
            cells.fault(field, `an account of one cadre (row ${owner.row} has it too)`);
          } else if (!owner) {
            owners.set(key, { cadreId, row: cells.row.number });
            for (const one of accountColumns[field])
              read.push({ scope: one, userId, cadreId, source: "roster" });
          }
        }
      }
    },
    /** With those of platforms that the table has no column for, as they stand. */
    all: (existing: Existing): Account[] | null => {
      if (fields.length === 0) return null;
      const spoken = new Set<string>(fields.flatMap((field) => accountColumns[field]));
      const silent = existing.accounts.filter(
        ({ scope, source }) => source === "roster" && !spoken.has(scope),
      );
      return [...read, ...silent];
    },
  };
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
    if (!known.cadres.has(cadreId)) cells.fault("cadre", "the 干部编号 of a cadre in the cadres' list");
    if (householdId === "" && villageId === "")
      cells.fault("household", "a 户编号, or a 村编号 for a whole village");
    if (householdId !== "" && villageId !== "")
      cells.fault("village", "empty, as a 户编号 stands in this row");
    else if (villageId !== "" && !known.villages.has(villageId)) {
      cells.fault("village", "the 村编号 of a village in the villages' list");
    }
    if (householdId !== "" && !known.households.has(householdId)) {
      cells.fault("household", "the 户编号 of a household in the households' list");
    }
    const from = cells.day("from");
    const to = cells.day("to");
    if (from !== null && to !== null && to < from) cells.fault("to", `a day not before 起始 (${from})`);
    if (faults.length > faultsBefore) continue;
    const key = `${cadreId}\n${householdId}\n${villageId}`;
    const period = { from: from ?? "", to: to ?? "9999", row: row.number };
    const others = earlier.get(key) ?? [];
    const twin = others.find((other) => other.from <= period.to && period.from <= other.to);
    if (twin) {
      cells.fault("cadre", `a pairing once (row ${twin.row} has it for the same days)`);
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
