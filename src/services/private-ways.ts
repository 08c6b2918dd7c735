import type { RouteFacts } from "../chat/platform.ts";
import { type Account, accountKey, accountsIn, accountsOf, byPreference } from "../store/accounts.ts";
import { listCoordinators } from "../store/cadres.ts";
import { hasSpoken, spokenTo } from "../store/messages.ts";
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

/**
 * The coordinators by id, along the same ways as `readReachable`: those who can be written to, and the others. Looks at
 * their accounts alone, as each message that fails asks for them.
 */
export async function readCoordinators(
  db: Db,
  ways: readonly PrivateWay[],
): Promise<{ reachable: Reachable[]; others: { id: string; name: string }[] }> {
  const reachable: Reachable[] = [];
  const others: { id: string; name: string }[] = [];
  for (const coordinator of await listCoordinators(db)) {
    const accounts = (await accountsOf(db, coordinator.id)).sort(byPreference);
    const found = await firstWay(db, accounts, ways);
    if (found) reachable.push({ cadreId: coordinator.id, ...found });
    else others.push(coordinator);
  }
  return { reachable, others };
}

async function firstWay(
  db: Db,
  accounts: readonly Account[],
  ways: readonly PrivateWay[],
): Promise<Omit<Reachable, "cadreId"> | null> {
  for (const { id, scope, maxBytes, mustHaveSpokenTo } of ways) {
    for (const account of accounts) {
      if (account.scope !== scope) continue;
      const may = mustHaveSpokenTo === null || (await hasSpoken(db, mustHaveSpokenTo, account));
      if (may) return { route: id, destination: account.userId, maxBytes };
    }
  }
  return null;
}
