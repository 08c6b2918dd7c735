import type { RouteFacts } from "../chat/platform.ts";
import { addMilliseconds, addMinutes, type Instant } from "../core/calendar.ts";
import type { Db } from "../store/open.ts";
import { countAttemptsSince, paceKey } from "../store/outbox.ts";

/** How much of each destination's minute and hour is used up. Shared by all that send at the same time. */
export type Pace = {
  /**
   * Takes a place before a request is made.
   * @returns null where there was one, else when to try again
   */
  take(route: RouteFacts, destination: string): Instant | null;
  /** Ids of messages that took a place and are not claimed yet. */
  claiming: Set<string>;
};

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** As it is at `now`: attempts count by when they ended, as that is the latest that the platform can have seen them. */
export async function readPace(db: Db, routes: readonly RouteFacts[], now: Instant): Promise<Pace> {
  const minute = await countAttemptsSince(db, addMilliseconds(now, -minuteMs));
  const hasHours = routes.some(({ perHour }) => perHour !== null);
  const hour = hasHours
    ? await countAttemptsSince(db, addMilliseconds(now, -hourMs))
    : new Map<string, number>();
  return {
    claiming: new Set(),
    take: ({ id, perMinute, perHour }, destination) => {
      const key = paceKey({ route: id, destination });
      const inMinute = minute.get(key) ?? 0;
      const inHour = hour.get(key) ?? 0;
      if (perHour !== null && inHour >= perHour) return addMinutes(now, 10);
      if (inMinute >= perMinute) return addMinutes(now, 1);
      minute.set(key, inMinute + 1);
      hour.set(key, inHour + 1);
      return null;
    },
  };
}
