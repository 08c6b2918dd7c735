import type { Day, Instant } from "../core/calendar.ts";
import type { Roster } from "../core/roster.ts";
import type { Fault } from "../core/roster-fault.ts";
import type { Db } from "../store/open.ts";
import { lockRoster, rosterRevision } from "../store/roster.ts";
import { applyPlan, pairingName, readExisting } from "./import-roster/apply.ts";
import type { Drafted, Existing } from "./import-roster/draft.ts";
import { draftFromFlatSheets } from "./import-roster/flat-sheet.ts";
import { type RosterFiles, readRosterFiles } from "./import-roster/form.ts";
import { draftFromFourTables } from "./import-roster/four-tables.ts";
import { type Plan, planImport, type Step } from "./import-roster/plan.ts";

export type { Fault } from "../core/roster-fault.ts";
export { expectedInEnglish, showFault } from "./import-roster/english.ts";

export type RosterImport = {
  db: Db;
  /** A folder with the four CSV files, an xlsx file, or a flat CSV file. */
  path: string;
  /** Of the office's zone: what is missing ends the day before. */
  today: Day;
  now: Instant;
  /** The county of a sheet that has no column 县. */
  county?: string | undefined;
  /** Says what would change and writes nothing. */
  dryRun?: boolean | undefined;
  /** Also where much of the roster would end (see Ending). */
  allowEnding?: boolean | undefined;
};

/**
 * So much would end that the files may be a part of the roster only, or another office's: more than a third of all
 * that are active, and at least ten.
 */
export type Ending = { kind: "households" | "cadres"; ended: number; active: number };

export const rosterKinds = ["areas", "households", "cadres", "pairings", "accounts"] as const;
export type RosterKind = (typeof rosterKinds)[number];

export type Counts = { added: number; changed: number; ended: number };

/** One change in words: `household.add H0001 李平`. */
export type ChangeLine = { kind: RosterKind; action: "add" | "change" | "end"; id: string; name: string };

/** A column of a sheet or CSV file; null: the whole sheet. */
export type Ignored = { column: string | null; sheet: string };

export type RosterImported =
  | {
      kind: "imported";
      dryRun: boolean;
      counts: Record<RosterKind, Counts>;
      changes: ChangeLine[];
      /** Columns and sheets that nothing was read from. */
      ignored: Ignored[];
      /** What is taken as it stands, but worth a look. */
      warnings: Fault[];
      /** What was allowed to end; of a dry run, what has to be allowed. */
      ending: Ending[];
    }
  /** Bad rows, all of them, in the order of the files. Nothing was written. */
  | { kind: "refused"; faults: Fault[]; warnings: Fault[] }
  /** Not allowed to end so much. Nothing was written; `changes` has who would end. */
  | { kind: "too-many-ending"; ending: Ending[]; changes: ChangeLine[]; warnings: Fault[] };

/**
 * Brings the roster to what the files say: all or nothing, in one transaction.
 * Reading and planning are done before it begins, so that the service beside it waits for the writing only.
 * @throws OperatorError `roster-unreadable` where the files cannot be read at all
 */
export async function importRoster(order: RosterImport): Promise<RosterImported> {
  const { db, county = null, today, now, dryRun = false, allowEnding = false } = order;
  const files = await readRosterFiles(order.path);
  const prepare = async (source: Db) => planFrom(files, await readExisting(source), county, today);
  const revision = await rosterRevision(db);
  const prepared = await prepare(db);
  if (prepared.kind === "refused") return prepared;
  const tell = ({ plan, warnings, ending }: Prepared): RosterImported => ({
    kind: "imported",
    dryRun,
    ...told(plan),
    ignored: ignoredIn(files),
    warnings,
    ending,
  });
  if (dryRun || isEmpty(prepared.plan)) return tell(prepared);
  return db.transaction().execute(async (tx) => {
    await lockRoster(tx);
    const current = (await rosterRevision(tx)) === revision ? prepared : await prepare(tx);
    if (current.kind === "refused") return current;
    if (current.ending.length > 0 && !allowEnding) return refuseEnding(current);
    await applyPlan(tx, current.plan, now);
    return tell(current);
  });
}

/**
 * The roster that files alone make, without a ledger: pairings that are over on `today` are not in it. Bad rows are
 * left out of it and returned.
 * @throws OperatorError `roster-unreadable` where the files cannot be read at all
 */
export async function rosterOfFiles(path: string, today: Day): Promise<{ roster: Roster; faults: Fault[] }> {
  const nothing = { areas: [], households: [], cadres: [], pairings: [], accounts: [] };
  const { draft, faults } = draftOf(await readRosterFiles(path), nothing, null);
  const pairings = draft.pairings
    .map((pairing) => ({ ...pairing, to: pairing.to ?? null }))
    .filter(({ from, to }) => (from ?? today) <= today && today <= (to ?? today));
  const { areas, households, cadres } = draft;
  return { roster: { areas, households, cadres, pairings }, faults: inFileOrder(faults) };
}

function planFrom(
  files: RosterFiles,
  existing: Existing,
  county: string | null,
  today: Day,
): Prepared | { kind: "refused"; faults: Fault[]; warnings: Fault[] } {
  const { draft, faults, warnings: unordered } = draftOf(files, existing, county);
  const warnings = inFileOrder(unordered);
  if (faults.length > 0) return { kind: "refused", faults: inFileOrder(faults), warnings };
  const plan = planImport(existing, draft, today);
  return { kind: "planned", plan, warnings, ending: endingOf(plan, existing) };
}

type Prepared = { kind: "planned"; plan: Plan; warnings: Fault[]; ending: Ending[] };

const fewEnded = 10;

function endingOf(plan: Plan, existing: Existing): Ending[] {
  return (["households", "cadres"] as const).flatMap((kind) => {
    const active = existing[kind].filter((one) => one.active).length;
    const ended = plan[kind].filter(({ action }) => action === "end").length;
    return ended >= fewEnded && ended * 3 > active ? [{ kind, ended, active }] : [];
  });
}

function refuseEnding({ plan, warnings, ending }: Prepared): RosterImported {
  const changes = told(plan).changes.filter(
    ({ kind, action }) => action === "end" && ending.some((one) => one.kind === kind),
  );
  return { kind: "too-many-ending", ending, changes, warnings };
}

function isEmpty(plan: Plan): boolean {
  return rosterKinds.every((kind) => plan[kind].length === 0);
}

function draftOf(files: RosterFiles, existing: Existing, county: string | null): Drafted {
  return files.form === "flat"
    ? draftFromFlatSheets(files.tables, existing, county)
    : draftFromFourTables(files, existing, county);
}

/** By row within each file or sheet; these in the order in which they were read. */
function inFileOrder(faults: readonly Fault[]): Fault[] {
  const places = new Map<string, number>();
  const placeOf = ({ file, sheet }: Fault) => {
    const place = `${file}\n${sheet ?? ""}`;
    if (!places.has(place)) places.set(place, places.size);
    return places.get(place) ?? 0;
  };
  for (const fault of faults) placeOf(fault);
  return [...faults].sort((a, b) => placeOf(a) - placeOf(b) || a.row - b.row);
}

function told(plan: Plan): { counts: Record<RosterKind, Counts>; changes: ChangeLine[] } {
  const changes = [
    ...lines("areas", plan.areas, ({ id, name }) => ({ id, name })),
    ...lines("households", plan.households, ({ id, head }) => ({ id, name: head })),
    ...lines("cadres", plan.cadres, ({ id, name }) => ({ id, name })),
    ...lines("pairings", plan.pairings, (pairing) => ({ id: pairingName(pairing), name: "" })),
    ...lines("accounts", plan.accounts, ({ scope, cadreId }) => ({ id: scope, name: cadreId })),
  ];
  const count = (kind: RosterKind, action: ChangeLine["action"]) =>
    changes.filter((change) => change.kind === kind && change.action === action).length;
  const counts = Object.fromEntries(
    rosterKinds.map((kind) => [
      kind,
      { added: count(kind, "add"), changed: count(kind, "change"), ended: count(kind, "end") },
    ]),
  ) as Record<RosterKind, Counts>;
  return { counts, changes };
}

function lines<T>(
  kind: RosterKind,
  steps: readonly Step<T>[],
  nameOf: (one: T) => { id: string; name: string },
): ChangeLine[] {
  return steps.map(({ action, before, after }) => ({ kind, action, ...nameOf((after ?? before) as T) }));
}

function ignoredIn(files: RosterFiles): Ignored[] {
  const tables =
    files.form === "flat" ? files.tables : [files.villages, files.households, files.cadres, files.pairings];
  const columns = tables.flatMap(({ sheet, ignored }) =>
    ignored.map((column) => ({ column, sheet: sheet.name ?? sheet.file })),
  );
  return [...columns, ...files.ignoredSheets.map((sheet) => ({ column: null, sheet }))];
}
