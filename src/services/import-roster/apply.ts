import type { Instant } from "../../core/calendar.ts";
import { bindAccounts, listAccounts, removeAccounts } from "../../store/accounts.ts";
import { listAreas, removeBareAreas, replaceArea, saveAreas } from "../../store/areas.ts";
import { appendAudits, type Change } from "../../store/audit.ts";
import { listCadres, saveCadres } from "../../store/cadres.ts";
import { listHouseholds, saveHouseholds } from "../../store/households.ts";
import type { Db } from "../../store/open.ts";
import { addPairings, listPairings, setPairingDays } from "../../store/pairings.ts";
import { bumpRosterRevision } from "../../store/roster.ts";
import type { Existing } from "./draft.ts";
import type { Plan, PlannedPairing, Step } from "./plan.ts";

export async function readExisting(db: Db): Promise<Existing> {
  return {
    areas: await listAreas(db),
    households: await listHouseholds(db, "all"),
    cadres: await listCadres(db, "all"),
    pairings: await listPairings(db),
    accounts: await listAccounts(db),
  };
}

/** Writes what the plan says, and who changed it into the audit. Inside a transaction. */
export async function applyPlan(db: Db, plan: Plan, now: Instant): Promise<void> {
  const changes = auditOf(plan, now);
  if (changes.length === 0) return;
  await saveAreas(db, wanted(plan.areas));
  for (const [from, to] of plan.renames) await replaceArea(db, from, to);
  await saveHouseholds(db, wanted(plan.households));
  await saveCadres(db, wanted(plan.cadres));
  const pairings = wanted(plan.pairings);
  await addPairings(
    db,
    pairings.flatMap(({ id, ...pairing }) => (id === null ? [pairing] : [])),
  );
  await setPairingDays(
    db,
    pairings.flatMap(({ id, ...pairing }) => (id === null ? [] : [{ id, ...pairing }])),
  );
  await removeAccounts(
    db,
    plan.accounts.flatMap((step) => (step.action === "end" ? [step.before] : [])),
  );
  await bindAccounts(db, wanted(plan.accounts));
  await removeBareAreas(db);
  await appendAudits(db, changes);
  await bumpRosterRevision(db);
}

function wanted<T>(steps: readonly Step<T>[]): T[] {
  return steps.flatMap(({ after }) => (after === null ? [] : [after]));
}

function auditOf(plan: Plan, at: Instant): Change[] {
  const changes = <T>(kind: string, steps: readonly Step<T>[], subjectOf: (one: T) => string): Change[] =>
    steps.map(({ action, before, after }) => ({
      at,
      actor: "operator",
      action: `${kind}.${action}`,
      subject: subjectOf((after ?? before) as T),
      before,
      after,
    }));
  return [
    ...changes("area", plan.areas, ({ id }) => id),
    ...changes("household", plan.households, ({ id }) => id),
    ...changes("cadre", plan.cadres, ({ id }) => id),
    ...changes("pairing", plan.pairings, pairingName),
    ...changes("account", plan.accounts, ({ scope, userId }) => `${scope} ${userId}`),
  ];
}

/** Whom it links: `C001 H0001`. */
export function pairingName({ cadreId, householdId, villageId }: PlannedPairing): string {
  return `${cadreId} ${householdId ?? villageId ?? ""}`;
}
