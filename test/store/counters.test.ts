import { expect, test } from "vitest";
import { appendAudit } from "../../src/store/audit.ts";
import { nextCount, takeCounts } from "../../src/store/counters.ts";
import { readSetting, writeSetting } from "../../src/store/settings.ts";
import { describeOnBothEngines } from "../support/stores.ts";

describeOnBothEngines("running numbers", (open) => {
  test("begin at 1, each name for itself", async () => {
    const { db } = await open();
    expect(await nextCount(db, "report:2026-06-12")).toBe(1);
    expect(await nextCount(db, "report:2026-06-12")).toBe(2);
    expect(await nextCount(db, "report:2026-06-13")).toBe(1);
    expect(await takeCounts(db, "report:2026-06-12", 10)).toBe(12);
  });

  test("are given once, however many ask together", async () => {
    const { db } = await open();
    const ask = () => db.transaction().execute((tx) => nextCount(tx, "n"));
    const given = await Promise.all(Array.from({ length: 20 }, ask));
    expect(given.sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });

  test("taken by a transaction that fails are given again", async () => {
    const { db } = await open();
    const failing = db.transaction().execute(async (tx) => {
      await nextCount(tx, "n");
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    expect(await nextCount(db, "n")).toBe(1);
  });
});

describeOnBothEngines("settings and audit", (open) => {
  test("a setting is null until it is set, and holds what was set last", async () => {
    const { db } = await open();
    expect(await readSetting(db, "office")).toBeNull();
    await writeSetting(db, "office", "甲");
    await writeSetting(db, "office", "乙");
    expect(await readSetting(db, "office")).toBe("乙");
  });

  test("the audit keeps values as JSON and nothing as null", async () => {
    const { db } = await open();
    const change = {
      at: "2026-06-12T08:00:00.000Z",
      actor: "operator",
      action: "household.add",
      subject: "H1",
    };
    await appendAudit(db, { ...change, before: null, after: { head: "李平" } });
    await appendAudit(db);
    const rows = await db.selectFrom("audit").select(["subject", "before", "after"]).execute();
    expect(rows).toEqual([{ subject: "H1", before: null, after: '{"head":"李平"}' }]);
  });
});
