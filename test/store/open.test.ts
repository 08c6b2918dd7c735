import { expect, test } from "vitest";
import { describeOnBothEngines } from "../support/stores.ts";

describeOnBothEngines("a new ledger", (open) => {
  test("gives whole numbers as numbers", async () => {
    const { db } = await open();
    const row = await db
      .insertInto("counter")
      .values({ name: "n", value: 4_000_000_000 })
      .returning("value")
      .executeTakeFirstOrThrow();
    expect(row.value).toBe(4_000_000_000);
  });

  test("is empty again", async () => {
    const { db } = await open();
    expect(await db.selectFrom("counter").selectAll().execute()).toEqual([]);
  });
});
