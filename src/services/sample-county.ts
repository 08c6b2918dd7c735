import { fileURLToPath } from "node:url";
import type { Instant } from "../core/calendar.ts";
import { localDayAt } from "../core/calendar.ts";
import { bindAccounts } from "../store/accounts.ts";
import { listCadres } from "../store/cadres.ts";
import type { Db } from "../store/open.ts";
import { importRoster } from "./import-roster.ts";

const folder = fileURLToPath(new URL("../../data/sample", import.meta.url));

/**
 * Fills the trial's ledger with the invented county of data/sample/, so that everybody in it can be spoken as:
 * user ids of scope `trial` are the cadres' own, bound as if by invitation, which an import leaves alone. A ledger that has it already stays as it is.
 */
export async function bringSampleCounty(db: Db, now: Instant, zone: string): Promise<void> {
  const order = { db, path: folder, today: localDayAt(now, zone), now, allowEnding: true };
  if ((await importRoster(order)).kind !== "imported") throw new Error("the sample county has bad rows");
  const cadres = await listCadres(db);
  await bindAccounts(
    db,
    cadres.map(({ id }) => ({ scope: "trial", userId: id, cadreId: id, source: "invite" })),
  );
}
