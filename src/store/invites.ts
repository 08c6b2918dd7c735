import type { Instant } from "../core/calendar.ts";
import type { Db } from "./open.ts";

export type Invite = { code: string; cadreId: string; createdAt: Instant; expiresAt: Instant };

/** An earlier code of the same cadre that nobody used stays good until it expires. */
export async function addInvite(db: Db, invite: Invite): Promise<void> {
  await db
    .insertInto("invite")
    .values({
      code: invite.code,
      cadre_id: invite.cadreId,
      created_at: invite.createdAt,
      expires_at: invite.expiresAt,
      used_at: null,
    })
    .execute();
}

/** Uses a code up. @returns whose it is; null where it is unknown, used or expired */
export async function takeInvite(db: Db, code: string, now: Instant): Promise<string | null> {
  const row = await db
    .updateTable("invite")
    .set({ used_at: now })
    .where("code", "=", code)
    .where("used_at", "is", null)
    .where("expires_at", ">", now)
    .returning("cadre_id")
    .executeTakeFirst();
  return row?.cadre_id ?? null;
}
