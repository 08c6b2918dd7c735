import type { Cadre, Household } from "../../core/roster.ts";
import type { Fault } from "../../core/roster-fault.ts";
import { accountBook } from "./accounts.ts";
import { headerFaults, type RowReader, rowReader } from "./cells.ts";
import type { Drafted, DraftPairing, Existing } from "./draft.ts";
import { type CadreMention, readMentions, settleCadres } from "./flat-cadres.ts";
import { type NamedHousehold, settleHouseholds } from "./flat-households.ts";
import { type VillageBook, villageBook } from "./flat-villages.ts";
import type { FlatTable } from "./form.ts";
import { unusualCategories, withoutCadre } from "./warnings.ts";

type Cells = RowReader<keyof FlatTable["columns"]>;

type FlatRow = NamedHousehold & { cells: Cells; mentions: CadreMention[] };

/**
 * Reads sheets with a row a household. Ids are given here, and found again: a village by township and name, a
 * household by village, group and head, a cadre by unit and name. What such a sheet cannot say stays as it is: ranks,
 * leaders and coordinators whom no row names, roles where there is no column for them, links to whole villages.
 * @param county of rows that name none; null: the ledger's only one
 */
export function draftFromFlatSheets(
  tables: readonly FlatTable[],
  existing: Existing,
  county: string | null,
): Drafted {
  const faults = tables.flatMap((table) => headerFaults(table));
  const villages = villageBook(existing, county);
  const rows = faults.length > 0 ? [] : tables.flatMap((table) => readRows(table, villages, faults));
  refuseTwins(rows);
  const mentions = rows.flatMap((row) => row.mentions);
  const { cadres, idOf } = settleCadres(mentions, existing);
  const households = settleHouseholds(rows, existing);
  const pairings = rows.flatMap(({ mentions }, index) =>
    links(new Set(mentions.map(idOf)), households[index]),
  );
  const silent = tables.every((table) => !table.at.has("cadres"));
  const kept = whatTheSheetCannotSay(existing, { cadres, households, silent });
  const { accounts, doubtful } = readAccounts(tables, mentions, idOf);
  const unsaid = new Set(kept.cadres.map(({ id }) => id));
  const draft = {
    areas: villages.areas,
    households,
    cadres: [...cadres, ...kept.cadres],
    pairings: [...pairings, ...kept.pairings],
    accounts: accounts.all(existing, (cadreId) => unsaid.has(cadreId)),
  };
  const warnings = [...withoutCadre(rows), ...unusualCategories(rows), ...doubtful];
  return { draft, faults, warnings };
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
  const county = hasCounty ? cells.name("county", "county", "required") : null;
  const township = cells.name("township", "township", "required");
  const village = cells.name("village", "village", "required");
  const group = said("group", cells.group("group"));
  const head = cells.name("head", "head", "required");
  const category = said("category", cells.name("category", "category"));
  const members = said("members", cells.members("members"));
  const mentions = readMentions(cells);
  const otherNames = said("otherNames", cells.names("otherNames", "otherName"));
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
      row.cells.fault("head", { code: "householdOnce", row: first.cells.row.number });
    } else seen.set(key, row);
  }
}

/** @returns the accounts, and warnings where a cadre has one in a row and another in a later one: namesakes may be meant */
function readAccounts(
  tables: readonly FlatTable[],
  mentions: readonly CadreMention[],
  idOf: (mention: CadreMention) => string | null,
) {
  const accounts = accountBook({ has: (field) => tables.some(({ at }) => at.has(field)) });
  const doubtful: Fault[] = [];
  const firsts = new Map<string, { said: string; row: number }>();
  for (const mention of mentions) {
    const cadreId = idOf(mention);
    if (cadreId === null) continue;
    for (const field of accounts.fields) {
      const own = mention.accounts[field];
      if (own.length === 0) continue;
      for (const userId of own) accounts.add(mention.cells, field, cadreId, userId);
      const said = own.join(" ").toLowerCase();
      const { name, cells } = mention;
      const first = firsts.get(`${field} ${cadreId}`);
      if (!first) firsts.set(`${field} ${cadreId}`, { said, row: cells.row.number });
      else if (first.said !== said)
        doubtful.push(cells.about(field, { code: "oneAccount", name, row: first.row }));
    }
  }
  return { accounts, doubtful };
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
