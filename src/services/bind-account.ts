import type { InboundMessage } from "../chat/platform.ts";
import { addMinutes, type Instant } from "../core/calendar.ts";
import { UserError } from "../core/errors.ts";
import type { Cadre } from "../core/roster.ts";
import { bindAccount } from "../store/accounts.ts";
import { appendAudit } from "../store/audit.ts";
import { findCadre } from "../store/cadres.ts";
import { takeInvite } from "../store/invites.ts";
import { countOutcomes } from "../store/messages.ts";
import type { Db } from "../store/open.ts";
import * as say from "../text/zh-cn.ts";

/** What the message row keeps in place of a message that held a code. */
export const hiddenCode = "绑定 〔绑定码〕";

/** The code of 绑定 <code>, in capitals; null where the message is something else. */
export function readBindCode(text: string): string | null {
  const [, code] = /^\s*绑定(?:码|账号)?[\s:]*([0-9A-Za-z]{4,16})\s*$/.exec(text.normalize("NFKC")) ?? [];
  return code?.toUpperCase() ?? null;
}

const wrongCode = "bind-wrong";
const wrongTriesAnHour = 5;

/**
 * Gives the sender's account to the cadre whom the code was made for. A code is good once.
 * @param exampleFor a report as that cadre could send it
 * @throws UserError `bind-wrong`, or `bind-too-many` after five wrong ones within an hour
 */
export async function bindByCode(
  db: Db,
  message: InboundMessage,
  code: string,
  { now, exampleFor }: { now: Instant; exampleFor(cadre: Cadre): string },
): Promise<string> {
  const wrong = await countOutcomes(db, message, wrongCode, addMinutes(now, -60));
  if (wrong >= wrongTriesAnHour) throw new UserError("bind-too-many", say.bindTooMany);
  const cadreId = await takeInvite(db, code, now);
  const cadre = cadreId === null ? null : await findCadre(db, cadreId);
  if (!cadre?.active) throw new UserError(wrongCode, say.bindWrongCode);
  const { scope, userId } = message;
  await bindAccount(db, { scope, userId, cadreId: cadre.id, source: "invite" });
  await appendAudit(db, {
    at: now,
    actor: cadre.id,
    action: "account.bind",
    subject: `${scope}:${userId}`,
    before: null,
    after: { cadreId: cadre.id },
  });
  return message.chat.kind === "group" ? say.boundInGroup : say.bound(cadre, exampleFor(cadre));
}
