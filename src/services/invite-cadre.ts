import { randomInt } from "node:crypto";
import { addMinutes, type Instant } from "../core/calendar.ts";
import type { Cadre } from "../core/roster.ts";
import { appendAudit } from "../store/audit.ts";
import { addInvite, type Invite } from "../store/invites.ts";
import type { Db } from "../store/open.ts";

/** Without what is easily mistaken for something else: 0 O 1 I L. */
const letters = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
const codeLength = 8;
const goodForMinutes = 7 * 24 * 60;

/** Makes a code that gives the account which sends it to this cadre: once, within seven days. */
export async function inviteCadre(db: Db, cadre: Cadre, now: Instant): Promise<Invite> {
  const code = Array.from({ length: codeLength }, () => letters.charAt(randomInt(letters.length))).join("");
  const invite = { code, cadreId: cadre.id, createdAt: now, expiresAt: addMinutes(now, goodForMinutes) };
  await db.transaction().execute(async (tx) => {
    await addInvite(tx, invite);
    await appendAudit(tx, {
      at: now,
      actor: "operator",
      action: "invite.create",
      subject: cadre.id,
      before: null,
      // The code itself is a secret until it is used.
      after: { expiresAt: invite.expiresAt },
    });
  });
  return invite;
}
