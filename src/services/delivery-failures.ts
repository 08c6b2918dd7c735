import type { DeliveryFault } from "../chat/platform.ts";
import type { Instant } from "../core/calendar.ts";
import { listCadres } from "../store/cadres.ts";
import type { Db } from "../store/open.ts";
import { listFailures, planLatest, runKeyOf, type StoredMessage } from "../store/outbox.ts";
import { dueName, type FailedMessage, groupNamed, messagesFailed } from "../text/zh-cn/notices.ts";
import { noticesFor, type Surroundings } from "./notify.ts";

const toldAfterMinutes = 5;

/**
 * One notice for all failures of a run, written anew with each until it goes out. Planned before the failures are
 * listed: whoever plans it at the same time waits there, and then lists those of the other as well. What was sent
 * again by hand and failed again is a notice of its own.
 * @returns how many coordinators are told
 */
export async function tellFailures(
  db: Db,
  around: Surroundings,
  message: StoredMessage,
  now: Instant,
): Promise<number> {
  const run = runKeyOf(message.id);
  const again = message.resends === 0 ? "" : `-again-${message.resends}`;
  const notices = await noticesFor(db, around, {
    ...{ subject: `${run}/failed${again}`, text: "", now },
    delayMinutes: toldAfterMinutes,
  });
  for (const notice of notices) await planLatest(db, notice, now);
  if (notices.length === 0) return 0;
  const text = await failuresOf(db, run, around.zone);
  for (const notice of notices) await planLatest(db, { ...notice, text }, now);
  return notices.length;
}

async function failuresOf(db: Db, run: string, zone: string): Promise<string> {
  const [scheduleId = "", due = ""] = run.split("/");
  const names = new Map((await listCadres(db, "all")).map(({ id, name }) => [id, name]));
  const failed = (await listFailures(db, run)).map(
    ({ cadreId, destination, state, error, fault }): FailedMessage => ({
      audience: cadreId === null ? "group" : "private",
      to: cadreId === null ? groupNamed(destination) : (names.get(cadreId) ?? cadreId),
      state: state === "refused" || state === "unknown" ? state : "missed",
      reason: error ?? "",
      fault: fault as DeliveryFault | null,
    }),
  );
  return messagesFailed(dueName(scheduleId, due, zone), failed);
}
