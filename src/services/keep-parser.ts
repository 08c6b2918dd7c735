import type { Day } from "../core/calendar.ts";
import type { Roster } from "../core/roster.ts";
import type { Parser } from "../parse/reading.ts";
import type { Db } from "../store/open.ts";
import { readRoster, rosterRevision } from "../store/roster.ts";

export type RosterParser = { roster: Roster; parser: Parser };

/**
 * Keeps the roster and its parser in memory. Read anew when the roster changed (also by another process), and on a
 * new day, as pairings begin and end.
 */
export function keepParser(
  buildParser: (roster: Roster) => Parser,
): (db: Db, today: Day) => Promise<RosterParser> {
  let kept: (RosterParser & { revision: number; day: Day }) | null = null;
  return async (db, today) => {
    const revision = await rosterRevision(db);
    if (kept === null || kept.revision !== revision || kept.day !== today) {
      const roster = await readRoster(db, today);
      kept = { roster, parser: buildParser(roster), revision, day: today };
    }
    return kept;
  };
}
