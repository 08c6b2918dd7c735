import type { Selectable } from "kysely";
import type { Area } from "../core/roster.ts";
import { byText, inBatches } from "./batch.ts";
import type { Db } from "./open.ts";
import type { AreaTable } from "./schema.ts";

/** The whole tree: counties, townships, villages, each kind in administrative order. */
export async function listAreas(db: Db): Promise<Area[]> {
  const rows = await db.selectFrom("area").selectAll().execute();
  const kinds = ["county", "township", "village"];
  return rows
    .map(toArea)
    .sort(
      (a, b) =>
        kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || a.position - b.position || byText(a.id, b.id),
    );
}

/** Adds or updates; a parent must stand before its children. */
export async function saveAreas(db: Db, areas: readonly Area[]): Promise<void> {
  for (const batch of inBatches(areas)) {
    await db
      .insertInto("area")
      .values(batch.map(({ parentId, ...area }) => ({ ...area, parent_id: parentId })))
      .onConflict((conflict) =>
        conflict.column("id").doUpdateSet((row) => ({
          name: row.ref("excluded.name"),
          parent_id: row.ref("excluded.parent_id"),
          position: row.ref("excluded.position"),
        })),
      )
      .execute();
  }
}

/** What names `from` names `to` from now on: the same area with another name. Both are there. */
export async function replaceArea(db: Db, from: string, to: string): Promise<void> {
  const held = await db.selectFrom("cadre_area").select("cadre_id").where("area_id", "=", from).execute();
  for (const { cadre_id } of held) {
    await db
      .insertInto("cadre_area")
      .values({ cadre_id, area_id: to })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  await db.deleteFrom("cadre_area").where("area_id", "=", from).execute();
  for (const table of ["chat", "entry", "need"] as const) {
    await db.updateTable(table).set({ area_id: to }).where("area_id", "=", from).execute();
  }
}

/** Takes away townships and counties that nothing lies in and nothing names: an office that got its county's name. */
export async function removeBareAreas(db: Db): Promise<void> {
  for (const kind of ["township", "county"] as const) {
    await db
      .deleteFrom("area")
      .where("kind", "=", kind)
      .where((row) =>
        row.and([
          row.not(
            row.exists(
              row.selectFrom("area as child").select("child.id").whereRef("child.parent_id", "=", "area.id"),
            ),
          ),
          row.not(
            row.exists(
              row
                .selectFrom("cadre_area")
                .select("cadre_area.area_id")
                .whereRef("cadre_area.area_id", "=", "area.id"),
            ),
          ),
          row.not(
            row.exists(
              row.selectFrom("chat").select("chat.area_id").whereRef("chat.area_id", "=", "area.id"),
            ),
          ),
          row.not(
            row.exists(
              row.selectFrom("entry").select("entry.area_id").whereRef("entry.area_id", "=", "area.id"),
            ),
          ),
          row.not(
            row.exists(
              row.selectFrom("need").select("need.area_id").whereRef("need.area_id", "=", "area.id"),
            ),
          ),
        ]),
      )
      .execute();
  }
}

function toArea(row: Selectable<AreaTable>): Area {
  return { id: row.id, kind: row.kind, name: row.name, parentId: row.parent_id, position: row.position };
}
