import type { Selectable } from "kysely";
import type { Cadre, Role } from "../core/roster.ts";
import { byText, inBatches } from "./batch.ts";
import type { Db } from "./open.ts";
import type { CadreTable } from "./schema.ts";

/** By id; those that left are in it only with `all`. */
export async function listCadres(db: Db, which: "active" | "all" = "active"): Promise<Cadre[]> {
  const rows = await db
    .selectFrom("cadre")
    .selectAll()
    .$if(which === "active", (query) => query.where("active", "=", 1))
    .execute();
  const areas = new Map<string, string[]>();
  for (const { cadre_id, area_id } of await db.selectFrom("cadre_area").selectAll().execute()) {
    const known = areas.get(cadre_id);
    if (known) known.push(area_id);
    else areas.set(cadre_id, [area_id]);
  }
  return rows.map((row) => toCadre(row, areas.get(row.id) ?? [])).sort((a, b) => byText(a.id, b.id));
}

/** By id, those who keep the roster and hear of what goes wrong. */
export async function listCoordinators(db: Db): Promise<{ id: string; name: string }[]> {
  const rows = await db
    .selectFrom("cadre")
    .select(["id", "name"])
    .where("is_coordinator", "=", 1)
    .where("active", "=", 1)
    .execute();
  return rows.sort((a, b) => byText(a.id, b.id));
}

/** Whether the roster has anybody. */
export async function hasCadres(db: Db): Promise<boolean> {
  const row = await db.selectFrom("cadre").select("id").where("active", "=", 1).limit(1).executeTakeFirst();
  return row !== undefined;
}

/** Also one that left. */
export async function findCadre(db: Db, id: string): Promise<Cadre | null> {
  const row = await db.selectFrom("cadre").selectAll().where("id", "=", id).executeTakeFirst();
  if (!row) return null;
  const areas = await db.selectFrom("cadre_area").select("area_id").where("cadre_id", "=", id).execute();
  return toCadre(
    row,
    areas.map((area) => area.area_id),
  );
}

/** Adds or updates, with the areas they answer for. */
export async function saveCadres(db: Db, cadres: readonly Cadre[]): Promise<void> {
  for (const batch of inBatches(cadres)) {
    await db
      .insertInto("cadre")
      .values(batch.map(toRow))
      .onConflict((conflict) =>
        conflict.column("id").doUpdateSet((row) => ({
          name: row.ref("excluded.name"),
          unit: row.ref("excluded.unit"),
          title: row.ref("excluded.title"),
          rank: row.ref("excluded.rank"),
          is_cadre: row.ref("excluded.is_cadre"),
          is_leader: row.ref("excluded.is_leader"),
          is_coordinator: row.ref("excluded.is_coordinator"),
          active: row.ref("excluded.active"),
        })),
      )
      .execute();
    const ids = batch.map((cadre) => cadre.id);
    await db.deleteFrom("cadre_area").where("cadre_id", "in", ids).execute();
  }
  const areas = cadres.flatMap(({ id, areaIds }) =>
    areaIds.map((areaId) => ({ cadre_id: id, area_id: areaId })),
  );
  for (const batch of inBatches(areas)) await db.insertInto("cadre_area").values(batch).execute();
}

function toRow(cadre: Cadre): CadreTable {
  const has = (role: Role) => (cadre.roles.includes(role) ? 1 : 0);
  return {
    id: cadre.id,
    name: cadre.name,
    unit: cadre.unit,
    title: cadre.title,
    rank: cadre.rank,
    is_cadre: has("cadre"),
    is_leader: has("leader"),
    is_coordinator: has("coordinator"),
    active: cadre.active ? 1 : 0,
  };
}

function toCadre(row: Selectable<CadreTable>, areaIds: readonly string[]): Cadre {
  const roles: Role[] = [];
  if (row.is_cadre) roles.push("cadre");
  if (row.is_leader) roles.push("leader");
  if (row.is_coordinator) roles.push("coordinator");
  return {
    id: row.id,
    name: row.name,
    unit: row.unit,
    title: row.title,
    rank: row.rank,
    roles,
    areaIds: [...areaIds].sort(byText),
    active: row.active === 1,
  };
}
