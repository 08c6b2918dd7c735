import {
  addDays,
  type Day,
  dayKind,
  type Instant,
  instantAt,
  isWorkingDay,
  localDayAt,
  localTimeAt,
  weekdayOf,
  workingDayFrom,
} from "./calendar.ts";

/** When nobody is written to unasked. Times `HH:MM`; from later than to: over midnight; both the same: no quiet hours. */
export type QuietHours = { from: string; to: string; weekends: boolean; holidays: boolean };

const tallyFrom = "08:00";
/** Included: 20:00 is the last minute. */
const tallyUntil = "20:00";

/** Whether the whole day is quiet. Without `holidays` the calendar of holidays is not looked at, nor its 调休. */
export function isQuietDay(day: Day, quiet: QuietHours): boolean {
  const kind = dayKind(day);
  if (quiet.holidays) return kind === "holiday" || (kind === "weekend" && quiet.weekends);
  return quiet.weekends && weekdayOf(day) >= 6;
}

/** The moment itself where one may write to people, else the first moment after it when one may. */
export function outOfQuietHours(instant: Instant, quiet: QuietHours, zone: string): Instant {
  let day = localDayAt(instant, zone);
  let time = localTimeAt(instant, zone);
  let shifted = instant;
  // Ends: every range of quiet days is finite, and each round is a later moment.
  for (;;) {
    if (isQuietDay(day, quiet)) {
      day = addDays(day, 1);
      time = "00:00";
    } else {
      const end = quietUntil(day, time, quiet);
      if (end === null) return shifted;
      day = end.day;
      time = end.time;
    }
    shifted = instantAt(day, time, zone);
  }
}

/** Where the quiet hours around a time of day end; null where it is outside of them. */
function quietUntil(day: Day, time: string, { from, to }: QuietHours): { day: Day; time: string } | null {
  if (from === to) return null;
  if (from < to) return time >= from && time < to ? { day, time: to } : null;
  if (time < to) return { day, time: to };
  return time >= from ? { day: addDays(day, 1), time: to } : null;
}

/**
 * When a tally that is due goes out: between 08:00 and 20:00 of a working day. One that is due on a day off goes out
 * at the same time of the next working day; one that is due in the night waits for 08:00. What it covers follows from
 * when it was due, so it stays the same.
 */
export function tallyTime(due: Instant, zone: string): Instant {
  const day = localDayAt(due, zone);
  if (isWorkingDay(day)) return outOfTallyNight(due, zone);
  const time = localTimeAt(due, zone);
  const mayBeKept = time >= tallyFrom && time <= tallyUntil;
  return instantAt(workingDayFrom(day), mayBeKept ? time : tallyFrom, zone);
}

/** The moment itself where a tally that waits may go out, else the first after it: 08:00 of a working day. */
export function outOfTallyNight(instant: Instant, zone: string): Instant {
  const day = localDayAt(instant, zone);
  const time = localTimeAt(instant, zone);
  if (isWorkingDay(day) && time >= tallyFrom && time <= tallyUntil) return instant;
  return instantAt(workingDayFrom(time > tallyUntil ? addDays(day, 1) : day), tallyFrom, zone);
}
