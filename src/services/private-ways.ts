import type { Route } from "../chat/platform.ts";
import { byText } from "../store/batch.ts";
import { listCadres } from "../store/cadres.ts";
import type { Db } from "../store/open.ts";

/** A way to write to somebody 1:1: a private route, as far as deciding needs it. */
export type PrivateWay = Pick<Route, "id" | "scope" | "maxBytes">;

export type Reachable = { cadreId: string; route: string; destination: string; maxBytes: number };

export function privateWays(routes: readonly Route[]): PrivateWay[] {
  return routes.filter((route) => route.audience === "private" && route.scope !== null);
}

/**
 * How to write to each cadre, by id: along the first of `ways` that they have an account for, to the account they
 * bound themselves before one of the roster. Who cannot be written to is not in it.
 */
export async function readReachable(db: Db, ways: readonly PrivateWay[]): Promise<Map<string, Reachable>> {
  const reachable = new Map<string, Reachable>();
  for (const { id, scope, maxBytes } of ways) {
    const rows = await db
      .selectFrom("account")
      .select(["cadre_id", "user_id", "source"])
      .where("scope", "=", scope ?? "")
      .execute();
    rows.sort((a, b) => byText(a.source, b.source) || byText(a.user_id, b.user_id));
    for (const { cadre_id, user_id } of rows) {
      if (reachable.has(cadre_id)) continue;
      reachable.set(cadre_id, { cadreId: cadre_id, route: id, destination: user_id, maxBytes });
    }
  }
  return reachable;
}

/** The coordinators who can be written to, by id. */
export async function readCoordinators(db: Db, ways: readonly PrivateWay[]): Promise<Reachable[]> {
  const reachable = await readReachable(db, ways);
  const cadres = await listCadres(db);
  return cadres
    .filter((cadre) => cadre.roles.includes("coordinator"))
    .flatMap(({ id }) => reachable.get(id) ?? []);
}
