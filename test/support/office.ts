import type { Day, Instant } from "../../src/core/calendar.ts";
import type { Area, Cadre, Household, Pairing } from "../../src/core/roster.ts";
import { type Account, bindAccounts } from "../../src/store/accounts.ts";
import { saveAreas } from "../../src/store/areas.ts";
import { saveCadres } from "../../src/store/cadres.ts";
import { saveHouseholds } from "../../src/store/households.ts";
import type { Db } from "../../src/store/open.ts";
import { addPairings } from "../../src/store/pairings.ts";

/** A small office: a county, two townships, three villages. */
export const areas: readonly Area[] = [
  area("county", "county:和安县", "和安县", null, 0),
  area("township", "township:东风", "东风镇", "county:和安县", 0),
  area("township", "township:西岭", "西岭乡", "county:和安县", 1),
  area("village", "V01", "东村", "township:东风", 0),
  area("village", "V02", "南村", "township:东风", 1),
  area("village", "V03", "西村", "township:西岭", 2),
];

function area(kind: Area["kind"], id: string, name: string, parentId: string | null, position: number): Area {
  return { id, kind, name, parentId, position };
}

export const households: readonly Household[] = [
  household("H01", "孙有田", "V01"),
  household("H02", "李平", "V01"),
  household("H03", "马哈三", "V01"),
  household("H04", "周桂兰", "V02"),
  household("H05", "李平", "V02"),
  household("H06", "何三元", "V03"),
];

function household(id: string, head: string, villageId: string): Household {
  return { id, head, villageId, otherNames: [], group: 1, category: null, members: null, active: true };
}

export const cadres: readonly Cadre[] = [
  cadre("C01", "赵敏", ["cadre"]),
  cadre("C02", "钱进", ["cadre"]),
  cadre("C03", "吴协调", ["coordinator"]),
  { ...cadre("C04", "郑领导", ["leader"]), areaIds: ["township:东风"] },
];

export function cadre(id: string, name: string, roles: Cadre["roles"]): Cadre {
  return { id, name, roles, unit: null, title: null, rank: null, areaIds: [], active: true };
}

export const pairings: readonly Pairing[] = [
  ...["H01", "H02", "H03"].map((id) => pairing("C01", id)),
  ...["H04", "H06"].map((id) => pairing("C02", id)),
];

export function pairing(cadreId: string, householdId: string, days: Partial<Pairing> = {}): Pairing {
  return { cadreId, householdId, villageId: null, from: null, to: null, ...days };
}

/** All but C02 have an account. */
export const accounts: readonly Account[] = ["C01", "C03", "C04"].map((cadreId) => ({
  ...{ scope: "trial", userId: `user-${cadreId}`, cadreId, source: "roster" as const },
}));

export async function saveOffice(
  db: Db,
  office: Partial<{ pairings: readonly Pairing[]; accounts: readonly Account[] }> = {},
): Promise<void> {
  await saveAreas(db, areas);
  await saveHouseholds(db, households);
  await saveCadres(db, cadres);
  await addPairings(db, office.pairings ?? pairings);
  await bindAccounts(db, office.accounts ?? accounts);
}

/** An entry as it stands in the ledger; figures as stored. */
export type LedgerEntry = {
  cadreId: string;
  measure: string;
  item: string | null;
  quantity: number | null;
  unit: string | null;
  day: Day;
  endDay: Day | null;
  approx: boolean;
  missed: boolean;
  total: boolean;
  areaId: string | null;
  state: "active" | "pending" | "superseded" | "retracted";
  late: boolean;
  corrected: boolean;
  households: readonly string[];
};

/** One visit to a household, unless told otherwise. */
export function entry(facts: Partial<LedgerEntry>): LedgerEntry {
  return {
    ...{ cadreId: "C01", measure: "visit", item: null, quantity: 1000, unit: "户次", day: "2026-06-10" },
    ...{ endDay: null, approx: false, missed: false, total: false, areaId: "V01", state: "active" as const },
    ...{ late: false, corrected: false, households: [] },
    ...facts,
  };
}

const someMoment: Instant = "2026-06-10T02:00:00.000Z";

async function saveMessage(db: Db, id: string, cadreId: string): Promise<number> {
  const row = await db
    .insertInto("message")
    .values({
      ...{ platform: "trial", platform_message_id: id, bot_id: "trial", chat_kind: "private" },
      ...{ platform_chat_id: "p", scope: "trial", user_id: "u", cadre_id: cadreId, text: "" },
      ...{ sent_at: someMoment, received_at: someMoment, outcome: "report", reply_id: id, answer: "" },
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return row.id;
}

let last = 0;

/** Each entry a report of its own; @returns the reports' ids */
export async function saveEntries(db: Db, entries: readonly LedgerEntry[]): Promise<number[]> {
  const reports: number[] = [];
  for (const one of entries) {
    last += 1;
    const messageId = await saveMessage(db, `m${last}`, one.cadreId);
    const report = await db
      .insertInto("report")
      .values({
        ...{ day: "2026-06-10", sequence: last, message_id: messageId, cadre_id: one.cadreId },
        ...{ state: "active", late: one.late ? 1 : 0, created_at: someMoment },
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    const row = await db
      .insertInto("entry")
      .values({
        ...{ report_id: report.id, cadre_id: one.cadreId, measure: one.measure, item: one.item },
        ...{ quantity: one.quantity, unit: one.unit, day: one.day, end_day: one.endDay },
        ...{ approx: one.approx ? 1 : 0, missed: one.missed ? 1 : 0, total: one.total ? 1 : 0 },
        ...{ village_id: one.areaId?.startsWith("V") ? one.areaId : null, area_id: one.areaId },
        ...{ state: one.state, span: "" },
        message_id: one.corrected ? await saveMessage(db, `c${last}`, one.cadreId) : messageId,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    if (one.households.length > 0) {
      await db
        .insertInto("entry_household")
        .values(
          one.households.map((id, position) => ({
            ...{ entry_id: row.id, position, household_id: id, open_name: null },
          })),
        )
        .execute();
    }
    reports.push(report.id);
  }
  return reports;
}

export async function saveNeed(
  db: Db,
  need: {
    text: string;
    areaId: string | null;
    day: Day;
    households?: readonly string[];
    state?: "open" | "solved";
  },
): Promise<number> {
  const [reportId = 0] = await saveEntries(db, [entry({ state: "superseded" })]);
  const { id } = await db
    .insertInto("need")
    .values({
      ...{ report_id: reportId, cadre_id: "C01", text: need.text, village_id: null, area_id: need.areaId },
      ...{ raised_day: need.day, state: need.state ?? "open" },
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  for (const [position, householdId] of (need.households ?? []).entries()) {
    await db
      .insertInto("need_household")
      .values({ need_id: id, position, household_id: householdId, open_name: null })
      .execute();
  }
  return id;
}
