import { type Account, accountKey } from "../../store/accounts.ts";
import type { RowReader } from "./cells.ts";
import type { Existing } from "./draft.ts";

/** WeCom's self-built app and its bots know a person by the same id as far as an office can tell: both are tried. */
const scopesOf = { wecom: ["wecom-bot", "wecom-corp"], dingtalk: ["dingtalk"] } as const;

export type AccountField = keyof typeof scopesOf;
const accountFields: readonly AccountField[] = ["wecom", "dingtalk"];

/** Collects the accounts that a roster gives to cadres: each to one only. */
export function accountBook(columns: { has(field: AccountField): boolean }) {
  const owners = new Map<string, { cadreId: string; row: number }>();
  const read: Account[] = [];
  const fields = accountFields.filter((field) => columns.has(field));
  return {
    fields,
    /** @param cells where faults are noted */
    add: (cells: RowReader<AccountField>, field: AccountField, cadreId: string, userId: string) => {
      if (!/^[^\s?#/]{1,64}$/.test(userId)) {
        cells.fault(field, { code: "account" });
        return;
      }
      const [scope] = scopesOf[field];
      const key = `${scope} ${accountKey(scope, userId)}`;
      const owner = owners.get(key);
      if (owner && owner.cadreId !== cadreId) {
        cells.fault(field, { code: "accountOnce", row: owner.row });
      } else if (!owner) {
        owners.set(key, { cadreId, row: cells.row.number });
        for (const one of scopesOf[field]) read.push({ scope: one, userId, cadreId, source: "roster" });
      }
    },
    /**
     * What was read, with the roster's other accounts as they stand: those of platforms that have no column, and of
     * cadres about whom the files say nothing. Null where there is no column at all.
     * @param silentAbout whether the files name a cadre without being able to give an account
     */
    all: (existing: Existing, silentAbout: (cadreId: string) => boolean): Account[] | null => {
      if (fields.length === 0) return null;
      const spoken = new Set<string>(fields.flatMap((field) => scopesOf[field]));
      const given = new Set(read.map(({ scope, userId }) => `${scope} ${accountKey(scope, userId)}`));
      const kept = existing.accounts.filter(
        ({ scope, userId, source, cadreId }) =>
          source === "roster" &&
          (!spoken.has(scope) || silentAbout(cadreId)) &&
          !given.has(`${scope} ${accountKey(scope, userId)}`),
      );
      return [...read, ...kept];
    },
  };
}
