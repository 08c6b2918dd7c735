import type { RouteFacts } from "../chat/platform.ts";
import { accountKey, accountsIn } from "../store/accounts.ts";
import { listCadres } from "../store/cadres.ts";
import { spokenTo } from "../store/messages.ts";
import type { Db } from "../store/open.ts";

/** A way to write to somebody 1:1: a private route, as far as deciding needs it. */
export type PrivateWay = Pick<RouteFacts, "id" | "scope" | "maxBytes" | "mustHaveSpokenTo">;

export type Reachable = { cadreId: string; route: string; destination: string; maxBytes: number };

export function privateWays(routes: readonly RouteFacts[]): PrivateWay[] {
  return routes.filter((route) => route.audience === "private" && route.scope !== null);
}

/**
 * How to write to each cadre, by id: along the first of `ways` that they have an account for (and, where the bot may not
 * begin, spoke to it with), to the account they bound themselves before one of the roster. Who cannot be written to is
 * not in it.
 */
export async function readReachable(db: Db, ways: readonly PrivateWay[]): Promise<Map<string, Reachable>> {
  const reachable = new Map<string, Reachable>();
  for (const { id, scope, maxBytes, mustHaveSpokenTo } of ways) {
    if (scope === null) continue;
    const spoken = mustHaveSpokenTo === null ? null : await spokenTo(db, scope, mustHaveSpokenTo);
    for (const { cadreId, userId } of await accountsIn(db, scope)) {
      if (reachable.has(cadreId)) continue;
      if (spoken && !spoken.has(accountKey(scope, userId))) continue;
      reachable.set(cadreId, { cadreId, route: id, destination: userId, maxBytes });
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
