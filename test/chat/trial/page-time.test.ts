import { expect, test } from "vitest";
import { instantFromPage, nextMondayMorning, pageTime } from "../../../src/chat/trial/page-time.ts";

const zone = "Asia/Shanghai";

test.each([
  ["2026-06-12T08:00:00.000Z", "2026-06-15T00:30:00.000Z"],
  ["2026-06-15T00:29:59.999Z", "2026-06-15T00:30:00.000Z"],
  ["2026-06-15T00:30:00.000Z", "2026-06-22T00:30:00.000Z"], // already there: the next one
  ["2026-06-14T15:59:00.000Z", "2026-06-15T00:30:00.000Z"], // Sunday night
  ["2026-06-14T16:10:00.000Z", "2026-06-15T00:30:00.000Z"], // Monday by local time, Sunday in UTC
  ["2026-12-31T08:00:00.000Z", "2027-01-04T00:30:00.000Z"],
])("after %s the next Monday 08:30 is %s", (now, monday) => {
  expect(nextMondayMorning(now, zone)).toBe(monday);
});

test("a moment is shown with its local day and weekday", () => {
  expect(pageTime("2026-06-14T16:10:30.000Z", zone)).toEqual({
    at: "2026-06-14T16:10:30.000Z",
    local: "2026-06-15T00:10",
    year: 2026,
    day: "6月15日",
    weekday: "周一",
    time: "00:10",
  });
  expect(pageTime("2026-06-14T02:00:00.000Z", zone).weekday).toBe("周日");
});

test.each(["2026-02-30T08:00", "2026-06-12T24:00", "soon"])("%s is no local time", (text) => {
  expect(instantFromPage(text, zone)).toBeNull();
});
