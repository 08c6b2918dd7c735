import { addMinutes, type Instant } from "../core/calendar.ts";
import { OperatorError } from "../core/errors.ts";
import { appendAudit } from "../store/audit.ts";
import type { Db } from "../store/open.ts";
import { findMessage, planAgain, type StoredMessage } from "../store/outbox.ts";

/** As long as a tally has; quiet hours and nights are still kept. */
const validMinutes = 24 * 60;

/**
 * Plans a message anew that was refused, missed, or of which nobody knows: whoever asks for it has looked. It goes out
 * with the running service's next minute.
 * @throws OperatorError `outbox-unknown` where there is none, `outbox-not-failed` where it was sent or is still planned
 */
export async function resend(db: Db, id: string, now: Instant): Promise<StoredMessage> {
  return db.transaction().execute(async (tx) => {
    const message = await findMessage(tx, id);
    if (!message)
      throw new OperatorError("outbox-unknown", `--resend ${id}: no such message; outbox lists the ids`);
    const planned = await planAgain(tx, id, { notBefore: now, notAfter: addMinutes(now, validMinutes) });
    if (!planned) {
      throw new OperatorError(
        "outbox-not-failed",
        `--resend ${id}: it is ${message.state}; expected one that is refused, unknown or missed`,
      );
    }
    const { state, error } = message;
    await appendAudit(tx, {
      ...{ at: now, actor: "operator", action: "outbox.resend", subject: id },
      ...{ before: { state, error }, after: { state: "planned" } },
    });
    return message;
  });
}
