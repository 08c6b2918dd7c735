import type { Day } from "../core/calendar.ts";
import { nameAskedFor, openName } from "../core/entry.ts";
import type { Db } from "./open.ts";
import type { NeedTable } from "./schema.ts";

export type NeedState = NeedTable["state"];

export type Need = {
  /** Also its number in the chat: #12. */
  id: number;
  /** In the sender's words. */
  text: string;
  /** Ids, or `?` and the name that is still asked about. */
  households: readonly string[];
  villageId: string | null;
  areaId: string | null;
  raised: Day;
  state: NeedState;
};

export async function addNeed(
  db: Db,
  origin: { reportId: number; cadreId: string },
  need: Omit<Need, "id">,
): Promise<Need> {
  const { id } = await db
    .insertInto("need")
    .values({
      report_id: origin.reportId,
      cadre_id: origin.cadreId,
      text: need.text,
      village_id: need.villageId,
      area_id: need.areaId,
      raised_day: need.raised,
      state: need.state,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await addHouseholds(db, id, need.households);
  return { ...need, id };
}

async function addHouseholds(db: Db, needId: number, households: readonly string[]): Promise<void> {
  if (households.length === 0) return;
  await db
    .insertInto("need_household")
    .values(
      households.map((household, position) => {
        const name = nameAskedFor(household);
        return { need_id: needId, position, household_id: name === null ? household : null, open_name: name };
      }),
    )
    .execute();
}

/** By number; retracted ones are left out. */
export async function needsOfReport(db: Db, reportId: number): Promise<Need[]> {
  const rows = await db
    .selectFrom("need")
    .selectAll()
    .where("report_id", "=", reportId)
    .where("state", "<>", "retracted")
    .orderBy("id")
    .execute();
  const needs: Need[] = [];
  for (const row of rows) {
    const households = await db
      .selectFrom("need_household")
      .select(["household_id", "open_name"])
      .where("need_id", "=", row.id)
      .orderBy("position")
      .execute();
    needs.push({
      id: row.id,
      text: row.text,
      households: households.map(({ household_id, open_name }) => household_id ?? openName(open_name ?? "")),
      villageId: row.village_id,
      areaId: row.area_id,
      raised: row.raised_day,
      state: row.state,
    });
  }
  return needs;
}

export async function setNeedState(db: Db, ids: readonly number[], state: NeedState): Promise<void> {
  if (ids.length === 0) return;
  await db.updateTable("need").set({ state }).where("id", "in", ids).execute();
}

/** Puts the household that was asked about in its place. */
export async function settleNeed(db: Db, need: Need): Promise<void> {
  await db
    .updateTable("need")
    .set({ village_id: need.villageId, area_id: need.areaId, state: need.state })
    .where("id", "=", need.id)
    .execute();
  await db.deleteFrom("need_household").where("need_id", "=", need.id).execute();
  await addHouseholds(db, need.id, [...new Set(need.households)]);
}
