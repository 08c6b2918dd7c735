import { sql } from "kysely";
import type { Cadre } from "../core/roster.ts";
import { byText, inBatches } from "./batch.ts";
import { findCadre } from "./cadres.ts";
import type { Db } from "./open.ts";

/** A platform's account of a cadre. `scope` is an AccountScope of chat/platform.ts. */
export type Account = {
  scope: string;
  /** As the platform spells it. */
  userId: string;
  cadreId: string;
  /** `roster`: from an import, which also takes it away again. `invite`: bound in the chat. */
  source: "roster" | "invite";
};

/** What accounts are compared by: WeCom's user ids regardless of case, all others as they stand. */
export function accountKey(scope: string, userId: string): string {
  return isCaseless(scope) ? userId.toLowerCase() : userId;
}

export function isCaseless(scope: string): boolean {
  return scope.startsWith("wecom-");
}

/** Of several accounts: what the cadre bound themselves before what the roster says, then by id. */
export function byPreference(a: Account, b: Account): number {
  return byText(a.source, b.source) || byText(a.userId, b.userId);
}

/** Who speaks; null for an account that nobody has, or whose cadre left. */
export async function findCadreByAccount(db: Db, scope: string, userId: string): Promise<Cadre | null> {
  const row = await db
    .selectFrom("account")
    .select("cadre_id")
    .where("scope", "=", scope)
    .where("user_key", "=", accountKey(scope, userId))
    .executeTakeFirst();
  const cadre = row ? await findCadre(db, row.cadre_id) : null;
  return cadre?.active ? cadre : null;
}

/** How a cadre can be reached, by scope and id; empty where nobody bound an account. */
export async function accountsOf(db: Db, cadreId: string): Promise<Account[]> {
  const rows = await db.selectFrom("account").selectAll().where("cadre_id", "=", cadreId).execute();
  return rows.map(toAccount).sort((a, b) => byText(a.scope, b.scope) || byText(a.userId, b.userId));
}

/** The accounts of a scope, by preference. */
export async function accountsIn(db: Db, scope: string): Promise<Account[]> {
  const rows = await db.selectFrom("account").selectAll().where("scope", "=", scope).execute();
  return rows.map(toAccount).sort(byPreference);
}

export async function listAccounts(db: Db): Promise<Account[]> {
  return (await db.selectFrom("account").selectAll().execute()).map(toAccount);
}

/** Gives an account to a cadre, also one that was somebody else's; but a roster's never takes one that was bound in the chat. */
export async function bindAccount(db: Db, account: Account): Promise<void> {
  await bindAccounts(db, [account]);
}

export async function bindAccounts(db: Db, accounts: readonly Account[]): Promise<void> {
  for (const batch of inBatches(accounts)) {
    await db
      .insertInto("account")
      .values(
        batch.map(({ scope, userId, cadreId, source }) => ({
          scope,
          user_key: accountKey(scope, userId),
          user_id: userId,
          cadre_id: cadreId,
          source,
        })),
      )
      .onConflict((conflict) =>
        conflict
          .columns(["scope", "user_key"])
          .doUpdateSet((row) => ({
            user_id: row.ref("excluded.user_id"),
            cadre_id: row.ref("excluded.cadre_id"),
            source: row.ref("excluded.source"),
          }))
          .where(sql<boolean>`account.source = 'roster' or excluded.source = 'invite'`),
      )
      .execute();
  }
}

/** Takes accounts away from their cadres; unknown ones are passed over. */
export async function removeAccounts(
  db: Db,
  accounts: readonly Pick<Account, "scope" | "userId">[],
): Promise<void> {
  for (const { scope, userId } of accounts) {
    await db
      .deleteFrom("account")
      .where("scope", "=", scope)
      .where("user_key", "=", accountKey(scope, userId))
      .execute();
  }
}

function toAccount(row: {
  scope: string;
  user_id: string;
  cadre_id: string;
  source: "roster" | "invite";
}): Account {
  return { scope: row.scope, userId: row.user_id, cadreId: row.cadre_id, source: row.source };
}
