import { expect, test } from "vitest";
import { toInstant } from "../../src/core/calendar.ts";
import { decideReminders } from "../../src/services/remind.ts";
import { openStore } from "../../src/store/open.ts";
import { saveOffice } from "../support/office.ts";

const quota = { id: "m", name: "每月走访", kind: "each-household", period: "month", times: 1 } as const;

test.each([
  ["2026-10-31T16:00+08:00", ["C01", "C02"]],
  ["2026-11-02T09:00+08:00", []],
])("what is due on 31 October and goes out at %s reminds %j", async (at, reminded) => {
  const store = await openStore(":memory:");
  try {
    await saveOffice(store.db);
    const due = toInstant("2026-10-31T16:00+08:00");
    const moments = { due, at: toInstant(at), zone: "Asia/Shanghai" };
    const { reminders, period } = await decideReminders(store.db, { quota, ...moments, ways: [] });
    expect(reminders.map(({ cadreId }) => cadreId)).toEqual(reminded);
    expect(period).toEqual({ from: "2026-10-01", to: "2026-10-31" });
  } finally {
    await store.close();
  }
});
