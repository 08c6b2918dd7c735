import type { RouteFacts } from "../chat/platform.ts";
import { addMilliseconds, addMinutes, type Instant } from "../core/calendar.ts";
import type { Db } from "../store/open.ts";
import { countAttemptsSince } from "../store/outbox.ts";

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
  const countSince = async (since: Instant) => countByBudget(await countAttemptsSince(db, since), routes);
  const minute = await countSince(addMilliseconds(now, -minuteMs));
  const hasHours = routes.some(({ perHour }) => perHour !== null);
  const hour = hasHours ? await countSince(addMilliseconds(now, -hourMs)) : new Map<string, number>();
  return {
    claiming: new Set(),
    take: (route, destination) => {
      const { perMinute, perHour } = route;
      const budget = budgetOf(route, destination);
      const inMinute = minute.get(budget) ?? 0;
      const inHour = hour.get(budget) ?? 0;
      if (perHour !== null && inHour >= perHour) return addMinutes(now, 10);
      if (inMinute >= perMinute) return addMinutes(now, 1);
      minute.set(budget, inMinute + 1);
      hour.set(budget, inHour + 1);
      return null;
    },
  };
}

/** All that one refusal for being too many holds back: the destinations that are limited together with this one. */
export function limitedTogether(
  routes: readonly RouteFacts[],
  { route: id, destination }: { route: string; destination: string },
): { route: string; destinations: string[] } {
  const limitedAs = routes.find((route) => route.id === id)?.limitedAs ?? new Map<string, string>();
  const shared = limitedAs.get(destination);
  const others = [...limitedAs].flatMap(([other, key]) =>
    key === shared && other !== destination ? [other] : [],
  );
  return { route: id, destinations: [destination, ...others] };
}

function budgetOf({ id, limitedAs }: RouteFacts, destination: string): string {
  return `${id}\n${limitedAs?.get(destination) ?? destination}`;
}

/** Of routes that are not configured any more nothing is counted, as nothing goes out along them. */
function countByBudget(
  attempts: Awaited<ReturnType<typeof countAttemptsSince>>,
  routes: readonly RouteFacts[],
): Map<string, number> {
  const byId = new Map(routes.map((route) => [route.id, route]));
  const counts = new Map<string, number>();
  for (const { route: id, destination, attempts: more } of attempts) {
    const route = byId.get(id);
    if (!route) continue;
    const budget = budgetOf(route, destination);
    counts.set(budget, (counts.get(budget) ?? 0) + more);
  }
  return counts;
}
