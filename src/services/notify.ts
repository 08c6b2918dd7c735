import { addMinutes, type Instant } from "../core/calendar.ts";
import { outOfQuietHours, type QuietHours } from "../core/quiet-hours.ts";
import type { Db } from "../store/open.ts";
import type { OutboxMessage } from "../store/outbox.ts";
import { type PrivateWay, readCoordinators } from "./private-ways.ts";

const noticeDays = 7;

/** What deciding and delivering need of the world around them. */
export type Surroundings = { zone: string; quietHours: QuietHours; ways: readonly PrivateWay[] };

/**
 * A notice to every coordinator who can be written to, outside of quiet hours; none where nobody can.
 * @param subject makes the ids: the same notice is told once
 * @param delayMinutes waits for what else may happen, so that it is told together
 */
export async function noticesFor(
  db: Db,
  { zone, quietHours, ways }: Surroundings,
  notice: { subject: string; text: string; now: Instant; delayMinutes?: number },
): Promise<OutboxMessage[]> {
  const notBefore = outOfQuietHours(addMinutes(notice.now, notice.delayMinutes ?? 0), quietHours, zone);
  const { reachable } = await readCoordinators(db, ways);
  return reachable.map(({ cadreId, route, destination }) => ({
    id: `${notice.subject}/${cadreId}`,
    kind: "notice" as const,
    ...{ route, destination, cadreId, text: notice.text, notBefore },
    notAfter: addMinutes(notBefore, noticeDays * 24 * 60),
  }));
}
