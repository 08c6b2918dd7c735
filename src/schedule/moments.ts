import {
  addDays,
  addMilliseconds,
  addMinutes,
  type Instant,
  instantAt,
  localDayAt,
  localTimeAt,
  periodOf,
  workingDayFrom,
} from "../core/calendar.ts";
import {
  isQuietDay,
  outOfQuietHours,
  outOfTallyNight,
  type QuietHours,
  tallyTime,
} from "../core/quiet-hours.ts";
import type { Quota } from "../core/quota.ts";
import type { Schedule } from "../store/schedules.ts";

type TimeParts = { zone: string; quietHours: QuietHours };

/**
 * When a due run may go out, from the moment it is due or any later one: quiet hours and days off move it, what it
 * covers stays.
 */
export function fireTime(schedule: Schedule, due: Instant, parts: TimeParts): Instant {
  return schedule.kind === "tally"
    ? tallyTime(due, parts.zone)
    : outOfQuietHours(due, parts.quietHours, parts.zone);
}

/** The same for a run that waits already: one of a tally no longer keeps to its time of day. */
export function fireTimeFrom(schedule: Schedule, now: Instant, parts: TimeParts): Instant {
  return schedule.kind === "tally" ? outOfTallyNight(now, parts.zone) : fireTime(schedule, now, parts);
}

/** Why a run may not go out at a moment, for the log. Only asked where it has to wait. */
export function heldBecause(schedule: Schedule, moment: Instant, { zone, quietHours }: TimeParts): string {
  const day = localDayAt(moment, zone);
  if (schedule.kind === "tally")
    return workingDayFrom(day) === day ? "before 08:00 or after 20:00" : "a day off";
  return isQuietDay(day, quietHours) ? "a day off" : "quiet hours";
}

/**
 * The last moment of a run, after which it is missed.
 *
 * A tally has 24 hours from the moment when it may first go out, and the hours of days off are not counted: until the
 * same time of the next working day. A reminder has four hours, and never goes beyond the period it was due in, as it
 * would then tell of a month that nobody can do anything about: where days off move it that far, it is missed.
 * @param run when it was due, and its fireTime
 * @param quotas those that are not there set no end
 */
export function lastMoment(
  schedule: Schedule,
  { due, fire }: { due: Instant; fire: Instant },
  zone: string,
  quotas: readonly Quota[],
): Instant {
  if (schedule.kind === "reminder") {
    const last = addMinutes(fire, reminderWindowMinutes);
    const quota = quotas.find(({ id }) => id === schedule.quotaId);
    if (!quota) return last;
    const { to } = periodOf(quota.period, localDayAt(due, zone));
    const end = addMilliseconds(instantAt(addDays(to, 1), "00:00", zone), -1);
    return last < end ? last : end;
  }
  const nextWorkingDay = workingDayFrom(addDays(localDayAt(fire, zone), 1));
  return instantAt(nextWorkingDay, localTimeAt(fire, zone), zone);
}

const reminderWindowMinutes = 4 * 60;

/** Longer than any row of days off, and than a run may wait. */
export const longestRestMinutes = 15 * 24 * 60;
