import type { Db } from "./open.ts";
import type { UsageTable } from "./schema.ts";

/** Calls that a platform bills by the month, by bot and kind. */
export type Usage = {
  platform: string;
  botId: string;
  /** Local month, `2026-06`. */
  month: string;
  kind: UsageTable["kind"];
  count: number;
};

/** Adds to what was counted; begins where nothing was. */
export async function addUsage(db: Db, { platform, botId, month, kind, count }: Usage): Promise<void> {
  await db
    .insertInto("usage")
    .values({ platform, bot_id: botId, month, kind, count })
    .onConflict((conflict) =>
      conflict
        .columns(["platform", "bot_id", "month", "kind"])
        .doUpdateSet((row) => ({ count: row("usage.count", "+", row.ref("excluded.count")) })),
    )
    .execute();
}

/** All that was counted in a month. */
export async function usageOf(db: Db, month: string): Promise<Usage[]> {
  const rows = await db.selectFrom("usage").selectAll().where("month", "=", month).execute();
  return rows.map(({ bot_id: botId, ...row }) => ({ ...row, botId }));
}
