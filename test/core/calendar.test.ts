import { describe, expect, test } from "vitest";
import {
  addDays,
  dayKind,
  daysBetween,
  daysOfWeek,
  instantAt,
  localDayAt,
  localTimeAt,
  type PeriodKind,
  periodBefore,
  periodOf,
  showDay,
  showPeriod,
  weekdayName,
  weekOf,
  workingDayFrom,
} from "../../src/core/calendar.ts";

const shanghai = "Asia/Shanghai";

describe("days off, as the State Council's notice has them", () => {
  test.each([
    ["2026-06-12", "workday"],
    ["2026-06-13", "weekend"],
    ["2026-06-19", "holiday"], // 端午, a Friday
    ["2026-02-14", "make-up"], // a Saturday worked for 春节
    ["2026-10-03", "holiday"], // 国庆, a Saturday
    ["2026-10-10", "make-up"],
    ["2027-10-01", "workday"], // its notice is not out: a Friday like any other
    ["2027-10-02", "weekend"],
  ])("%s: %s", (day, kind) => {
    expect(dayKind(day)).toBe(kind);
  });

  test.each([
    ["2026-06-12", "2026-06-12"],
    ["2026-06-13", "2026-06-15"],
    ["2026-06-19", "2026-06-22"],
    ["2026-02-14", "2026-02-14"],
    ["2026-10-01", "2026-10-08"],
  ])("the first working day from %s is %s", (day, expected) => {
    expect(workingDayFrom(day)).toBe(expected);
  });
});

describe("weeks", () => {
  test.each([
    ["2026-06-12", "2026-W24"],
    ["2027-01-01", "2026-W53"],
    ["2024-12-30", "2025-W01"],
  ])("%s is in %s", (day, week) => {
    expect(weekOf(day)).toBe(week);
  });

  test.each([
    ["2026-W24", { from: "2026-06-08", to: "2026-06-14" }],
    ["2026-W53", { from: "2026-12-28", to: "2027-01-03" }],
    ["2026-W01", { from: "2025-12-29", to: "2026-01-04" }],
  ])("%s", (week, period) => {
    expect(daysOfWeek(week)).toEqual(period);
  });

  test.each(["2025-W53", "2026-W00", "2026-W54", "2026-24", "2026W24", "W24", ""])(
    "%j is no week",
    (week) => {
      expect(daysOfWeek(week)).toBeNull();
    },
  );

  test("days have their names", () => {
    expect(["2026-06-12", "2026-06-14", "2026-06-15"].map(weekdayName)).toEqual(["周五", "周日", "周一"]);
  });
});

test.each<[PeriodKind, string, string, string]>([
  ["week", "2026-06-14", "2026-06-08", "2026-06-14"],
  ["month", "2028-02-29", "2028-02-01", "2028-02-29"],
  ["month", "2026-12-31", "2026-12-01", "2026-12-31"],
  ["quarter", "2026-05-31", "2026-04-01", "2026-06-30"],
  ["year", "2026-06-12", "2026-01-01", "2026-12-31"],
])("the %s of %s is %s to %s", (kind, day, from, to) => {
  expect(periodOf(kind, day)).toEqual({ from, to });
});

test("the period before is of the same kind", () => {
  expect(periodBefore("week", "2026-06-15")).toEqual({ from: "2026-06-08", to: "2026-06-14" });
  expect(periodBefore("month", "2026-03-31")).toEqual({ from: "2026-02-01", to: "2026-02-28" });
});

test("days are counted across months and years", () => {
  expect(addDays("2026-02-27", 3)).toBe("2026-03-02");
  expect(daysBetween("2025-12-30", "2026-01-02")).toBe(3);
  expect(daysBetween("2026-01-02", "2025-12-30")).toBe(-3);
});

test("days are shown as offices write them", () => {
  expect(showDay("2026-06-08")).toBe("6.8");
  expect(showPeriod({ from: "2026-06-08", to: "2026-06-14" })).toBe("6.8—6.14");
  expect(showPeriod({ from: "2026-06-08", to: "2026-06-08" })).toBe("6.8");
});

describe("local time", () => {
  test("a moment belongs to the local day", () => {
    expect(localDayAt("2026-06-11T16:00:00.000Z", shanghai)).toBe("2026-06-12");
    expect(localDayAt("2026-06-11T15:59:59.999Z", shanghai)).toBe("2026-06-11");
    expect(localTimeAt("2026-06-11T16:05:00.000Z", shanghai)).toBe("00:05");
  });

  test.each([
    ["2026-06-12", "08:30", shanghai, "2026-06-12T00:30:00.000Z"],
    ["2026-03-29", "02:30", "Europe/Berlin", "2026-03-29T01:30:00.000Z"], // skipped: it is 03:30 then
    ["2026-10-25", "02:30", "Europe/Berlin", "2026-10-25T00:30:00.000Z"], // twice: the first
  ])("%s %s in %s is %s", (day, time, zone, instant) => {
    expect(instantAt(day, time, zone)).toBe(instant);
  });
});
