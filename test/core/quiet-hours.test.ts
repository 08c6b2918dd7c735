import { describe, expect, test } from "vitest";
import { instantAt, localDayAt, localTimeAt } from "../../src/core/calendar.ts";
import { outOfQuietHours, outOfTallyNight, tallyTime } from "../../src/core/quiet-hours.ts";

const zone = "Asia/Shanghai";
const office = { from: "18:00", to: "09:00", weekends: true, holidays: true };

function at(text: string): string {
  const [day = "", time = ""] = text.split(" ");
  return instantAt(day, time, zone);
}

function shown(instant: string): string {
  return `${localDayAt(instant, zone)} ${localTimeAt(instant, zone)}`;
}

describe("reminders and notices wait until they may be sent", () => {
  test.each([
    ["2026-06-12 16:00", "2026-06-12 16:00"],
    ["2026-06-12 09:00", "2026-06-12 09:00"],
    ["2026-06-12 17:59", "2026-06-12 17:59"],
    ["2026-06-11 18:00", "2026-06-12 09:00"],
    ["2026-06-11 23:30", "2026-06-12 09:00"],
    ["2026-06-12 00:00", "2026-06-12 09:00"],
    ["2026-06-12 08:59", "2026-06-12 09:00"],
    ["2026-06-12 18:00", "2026-06-15 09:00"], // over the weekend
    ["2026-06-13 12:00", "2026-06-15 09:00"],
    ["2026-06-18 20:00", "2026-06-22 09:00"], // 端午 on the Friday, then the weekend
    ["2026-02-14 16:00", "2026-02-14 16:00"], // a Saturday that is worked
    ["2026-09-30 18:30", "2026-10-08 09:00"],
  ])("%s -> %s", (from, to) => {
    expect(shown(outOfQuietHours(at(from), office, zone))).toBe(to);
  });

  test.each([
    [{ ...office, weekends: false }, "2026-06-13 12:00", "2026-06-13 12:00"],
    [{ ...office, weekends: false }, "2026-10-03 12:00", "2026-10-08 09:00"],
    [{ ...office, holidays: false }, "2026-06-19 12:00", "2026-06-19 12:00"],
    [{ ...office, holidays: false }, "2026-02-14 12:00", "2026-02-16 09:00"],
    [{ ...office, from: "12:00", to: "14:00" }, "2026-06-12 12:30", "2026-06-12 14:00"],
    [{ ...office, from: "12:00", to: "14:00" }, "2026-06-12 03:00", "2026-06-12 03:00"],
    [{ ...office, from: "09:00", to: "09:00" }, "2026-06-12 03:00", "2026-06-12 03:00"],
    [{ ...office, to: "00:00" }, "2026-06-11 19:00", "2026-06-12 00:00"],
  ])("%j: %s -> %s", (quiet, from, to) => {
    expect(shown(outOfQuietHours(at(from), quiet, zone))).toBe(to);
  });

  test("a moment that may be used keeps its seconds", () => {
    expect(outOfQuietHours("2026-06-12T08:00:12.345Z", office, zone)).toBe("2026-06-12T08:00:12.345Z");
  });
});

describe("tallies go out from 08:00 to 20:00 on working days", () => {
  test.each([
    ["2026-06-15 08:30", "2026-06-15 08:30"],
    ["2026-06-15 20:00", "2026-06-15 20:00"],
    ["2026-06-15 20:01", "2026-06-16 08:00"],
    ["2026-06-12 21:00", "2026-06-15 08:00"],
    ["2026-06-14 21:00", "2026-06-15 08:00"],
    ["2026-06-15 06:00", "2026-06-15 08:00"],
    ["2026-06-14 10:00", "2026-06-15 10:00"],
    ["2026-10-05 08:30", "2026-10-08 08:30"],
    ["2026-10-10 08:30", "2026-10-10 08:30"],
  ])("%s -> %s", (due, expected) => {
    expect(shown(tallyTime(at(due), zone))).toBe(expected);
  });
});

test.each([
  ["2026-06-15 10:00", "2026-06-15 10:00"],
  ["2026-06-15 20:00", "2026-06-15 20:00"],
  ["2026-06-15 22:00", "2026-06-16 08:00"],
  ["2026-06-13 10:00", "2026-06-15 08:00"],
  ["2026-06-12 23:00", "2026-06-15 08:00"],
])("a tally that waits at %s goes out at %s", (from, to) => {
  expect(shown(outOfTallyNight(at(from), zone))).toBe(to);
});
