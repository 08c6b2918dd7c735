import type { Cadre, Household } from "../../core/roster.ts";
import { headerFaults, type RowReader, rowReader } from "./cells.ts";
import type { Draft, DraftPairing, Existing } from "./draft.ts";
import { type CadreMention, readMentions, settleCadres } from "./flat-cadres.ts";
import { type NamedHousehold, settleHouseholds } from "./flat-households.ts";
import { type VillageBook, villageBook } from "./flat-villages.ts";
import type { FlatTable } from "./form.ts";
import type { Fault } from "./sheet.ts";

type Cells = RowReader<keyof FlatTable["columns"]>;

type FlatRow = NamedHousehold & { cells: Cells; mentions: CadreMention[] };

/**
 * Reads sheets with a row a household. Ids are given here, and found again: a village by township and name, a
 * household by village, group and head, a cadre by unit and name. What such a sheet cannot say stays as it is:
 * accounts, ranks, leaders and coordinators, links to whole villages.
 * @param county of rows that name none; null: the ledger's only one
 */
export function draftFromFlatSheets(
  tables: readonly FlatTable[],
  existing: Existing,
  county: string | null,
): { draft: Draft; faults: Fault[] } {
  const faults = tables.flatMap((table) => headerFaults(table));
  const villages = villageBook(existing, county);
  const rows = faults.length > 0 ? [] : tables.flatMap((table) => readRows(table, villages, faults));
  refuseTwins(rows);
  const { cadres, idOf } = settleCadres(
    rows.flatMap(({ mentions }) => mentions),
    existing,
  );
  const households = settleHouseholds(rows, existing);
  const pairings = rows.flatMap(({ mentions }, index) =>
    links(new Set(mentions.map(idOf)), households[index]),
  );
  const silent = tables.every((table) => !table.at.has("cadres"));
  const kept = whatTheSheetCannotSay(existing, { cadres, households, silent });
  const draft = {
    areas: villages.areas,
    households,
    cadres: [...cadres, ...kept.cadres],
    pairings: [...pairings, ...kept.pairings],
    accounts: null,
  };
  return { draft, faults };
}

function readRows(table: FlatTable, villages: VillageBook, faults: Fault[]): FlatRow[] {
  const rows: FlatRow[] = [];
  for (const row of table.rows) {
    const cells = rowReader(table, row, faults);
    if (isNoHousehold(table, cells)) continue;
    const last = rows.at(-1);
    if (last && cells.isCarried("head")) {
      // One household over several rows: each may name another cadre.
      last.mentions.push(...readMentions(cells));
      continue;
    }
    const read = readRow(table, cells, villages);
    if (read) rows.push(read);
  }
  return rows;
}

const sum = /^(?:合\s*计|总\s*计|小\s*计|共\s*计)$/;
const remark = /^(?:备\s*注|注|说明|填表|填报|制表|审核)/;

/** Sums and signatures under the table, and headers repeated on each printed page. */
function isNoHousehold(table: FlatTable, cells: Cells): boolean {
  const head = cells.raw("head");
  const first = cells.row.cells.find((cell) => cell !== "") ?? "";
  if (sum.test(first) || sum.test(head) || (head === "" && remark.test(first))) return true;
  const { columns } = table;
  return columns.head.spellings.includes(head) && columns.village.spellings.includes(cells.raw("village"));
}

function readRow(table: FlatTable, cells: Cells, villages: VillageBook): FlatRow | null {
  const said = <T>(field: keyof FlatTable["columns"], value: T) => (table.at.has(field) ? value : undefined);
  const hasCounty = table.at.has("county");
  const county = hasCounty ? cells.name("county", "the name of a county", "required") : null;
  const township = cells.name("township", "the name of a township", "required");
  const village = cells.name("village", "the name of a village", "required");
  const group = said("group", cells.group("group"));
  const head = cells.name("head", "the head's name", "required");
  const category = said("category", cells.name("category", "a kind of household, such as 脱贫户"));
  const members = said("members", cells.members("members"));
  const mentions = readMentions(cells);
  const otherNames = said("otherNames", cells.names("otherNames", "a name"));
  if (township === null || village === null || head === null || (hasCounty && county === null)) return null;
  const villageId = villages.idOf({ name: village, township, county });
  return { cells, villageId, head, group, category, members, otherNames, mentions };
}

/** Two of one name in one group may be; a row that says nothing different is the same household again. */
function refuseTwins(rows: readonly FlatRow[]): void {
  const seen = new Map<string, FlatRow>();
  for (const row of rows) {
    const key = JSON.stringify([
      row.villageId,
      row.group ?? "",
      row.head,
      row.category ?? "",
      row.members ?? "",
    ]);
    const first = seen.get(key);
    if (first) {
      row.cells.fault(
        "head",
        `a household in one row (row ${first.cells.row.number} has it too; several 联系干部 stand in one cell, ` +
          "another household of that name differs in 组, 人口 or 类型)",
      );
    } else seen.set(key, row);
  }
}

function links(cadreIds: ReadonlySet<string | null>, household: Household | undefined): DraftPairing[] {
  if (!household) return [];
  return [...cadreIds].flatMap((cadreId) =>
    cadreId === null
      ? []
      : [{ cadreId, householdId: household.id, villageId: null, from: null, to: undefined }],
  );
}

function whatTheSheetCannotSay(
  existing: Existing,
  listed: { cadres: readonly Cadre[]; households: readonly Household[]; silent: boolean },
): { cadres: Cadre[]; pairings: DraftPairing[] } {
  const named = new Set(listed.cadres.map(({ id }) => id));
  const householdIds = new Set(listed.households.map(({ id }) => id));
  const ofVillages = existing.pairings.filter(({ villageId, to }) => villageId !== null && to === null);
  const forVillages = new Set(ofVillages.map(({ cadreId }) => cadreId));
  const cadres = existing.cadres.filter(
    ({ id, active, roles }) =>
      active &&
      !named.has(id) &&
      (listed.silent || forVillages.has(id) || roles.some((role) => role !== "cadre")),
  );
  const ofHouseholds = listed.silent
    ? existing.pairings.filter(({ householdId }) => householdId !== null && householdIds.has(householdId))
    : [];
  return { cadres, pairings: [...ofVillages, ...ofHouseholds] };
}
