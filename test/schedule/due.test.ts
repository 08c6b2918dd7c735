import fc from "fast-check";
import { createTask } from "node-cron";
import { describe, expect, test } from "vitest";
import { addMinutes, type Instant, toInstant } from "../../src/core/calendar.ts";
import { OperatorError } from "../../src/core/errors.ts";
import { dueInstants, nextDue } from "../../src/schedule/due.ts";

const zone = "Asia/Shanghai";

/** What node-cron's own matcher says of each minute. */
function matchedMinutes(cron: string, from: Instant, minutes: number, zone: string): Instant[] {
  const task = createTask(cron, () => {}, { timezone: zone });
  try {
    return Array.from({ length: minutes }, (_, index) => addMinutes(from, index + 1)).filter((minute) =>
      task.match(new Date(minute)),
    );
  } finally {
    void task.destroy();
  }
}

describe("what node-cron matches is due", () => {
  const start = "2026-02-26T15:30:00.000Z";
  const days = 5;
  test.each([
    "30 8 * * 1",
    "0 16 15 * *",
    "*/20 * * * *",
    "0 9-17/2 * * 1-5",
    "0 8 1 * 1", // the first of the month, where it is a Monday: both must fit
    "15,45 6 28 2 *",
    "5 0 * * 0",
    "5 0 * * 7",
    "5 0 * * SUN,sat",
    "0 12 * mar *",
    "0 22-2 * * *",
    "0 12 L * *",
    "0 12 L-2 * *",
    "0 12 1W * *",
    "0 12 28W * *",
    "0 12 * * 5L",
    "0 12 * * 1#1",
    "@daily",
    "0  12   ? * fri-mon",
  ])("%s", (cron) => {
    expect(dueInstants(cron, zone, start, addMinutes(start, days * 1440))).toEqual(
      matchedMinutes(cron, start, days * 1440, zone),
    );
  });

  test("of any expression, at any time", () => {
    const number = (min: number, max: number) => fc.integer({ min, max });
    const field = (min: number, max: number) =>
      fc.oneof(
        { weight: 3, arbitrary: fc.constant("*") },
        number(min, max).map(String),
        number(2, 20).map((step) => `*/${step}`),
        fc.tuple(number(min, max), number(min, max)).map(([first, last]) => `${first}-${last}`),
        fc.tuple(number(min, max), number(min, max), number(1, 4)).map(([a, b, step]) => `${a}-${b}/${step}`),
        fc.array(number(min, max), { minLength: 2, maxLength: 4 }).map((list) => list.join(",")),
      );
    const expression = fc.tuple(
      fc.oneof(number(0, 59).map(String), field(0, 59)),
      field(0, 23),
      field(1, 28),
      field(1, 12),
      field(0, 7),
    );
    fc.assert(
      fc.property(expression, fc.integer({ min: 0, max: 1000 * 1440 }), (fields, offset) => {
        const cron = fields.join(" ");
        const from = addMinutes("2025-01-01T00:00:00.000Z", offset);
        expect(dueInstants(cron, zone, from, addMinutes(from, 600))).toEqual(
          matchedMinutes(cron, from, 600, zone),
        );
      }),
      { numRuns: 150 },
    );
  });
});

describe("the ends", () => {
  const due = "2026-06-15T00:30:00.000Z";
  test("the first is left out and the last is in, so that ranges can follow each other", () => {
    expect(dueInstants("30 8 * * 1", zone, due, addMinutes(due, 60))).toEqual([]);
    expect(dueInstants("30 8 * * 1", zone, addMinutes(due, -60), due)).toEqual([due]);
    expect(dueInstants("30 8 * * 1", zone, addMinutes(due, 60), due)).toEqual([]);
  });

  test("a minute that has begun is over", () => {
    expect(dueInstants("30 8 * * 1", zone, "2026-06-15T00:30:00.001Z", "2026-06-16T00:00:00.000Z")).toEqual(
      [],
    );
  });
});

describe("where the clocks change", () => {
  const berlin = "Europe/Berlin";
  const [gapDay, gapEnd] = ["2026-03-28T23:00:00.000Z", "2026-03-29T22:00:00.000Z"];
  const [twiceDay, twiceEnd] = ["2026-10-24T22:00:00.000Z", "2026-10-25T23:00:00.000Z"];

  test("a time that is skipped comes as much later", () => {
    expect(dueInstants("30 2 * * *", berlin, gapDay, gapEnd)).toEqual(["2026-03-29T01:30:00.000Z"]);
  });

  test("and not twice where that time is due itself", () => {
    expect(dueInstants("30 2,3 * * *", berlin, gapDay, gapEnd)).toEqual(["2026-03-29T01:30:00.000Z"]);
  });

  test("a time that comes twice is due the first time", () => {
    expect(dueInstants("30 2 * * *", berlin, twiceDay, twiceEnd)).toEqual(["2026-10-25T00:30:00.000Z"]);
  });

  test("other times of that day are where they always are", () => {
    expect(dueInstants("30 8 * * *", berlin, gapDay, gapEnd)).toEqual(["2026-03-29T06:30:00.000Z"]);
    expect(dueInstants("30 8 * * *", berlin, twiceDay, twiceEnd)).toEqual(["2026-10-25T07:30:00.000Z"]);
  });
});

test("the next time may be years away", () => {
  expect(nextDue("0 8 29 2 *", zone, toInstant("2026-06-12T00:00:00+08:00"))).toBe(
    "2028-02-29T00:00:00.000Z",
  );
  expect(nextDue("30 8 * * 1", zone, toInstant("2026-06-12T00:00:00+08:00"))).toBe(
    "2026-06-15T00:30:00.000Z",
  );
});

test("ten years are found in one go", () => {
  const mondays = dueInstants("30 8 * * 1", zone, "2020-01-01T00:00:00.000Z", "2030-01-01T00:00:00.000Z");
  expect(mondays).toHaveLength(522);
});

test.each(["", "8 30", "61 * * * *", "* * * * 8", "0 8 31 2 *", "0 30 8 * * 1", "每周一", "* * * * * * *"])(
  "%j is refused",
  (cron) => {
    expect(() => dueInstants(cron, zone, "2026-06-01T00:00:00.000Z", "2026-07-01T00:00:00.000Z")).toThrow(
      OperatorError,
    );
  },
);
