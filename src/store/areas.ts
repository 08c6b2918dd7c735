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

function toArea(row: Selectable<AreaTable>): Area {
  return { id: row.id, kind: row.kind, name: row.name, parentId: row.parent_id, position: row.position };
}
