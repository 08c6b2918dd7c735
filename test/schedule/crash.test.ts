import type { KyselyPlugin } from "kysely";
import { expect, test } from "vitest";
import { addMinutes, type Instant } from "../../src/core/calendar.ts";
import { createRunner } from "../../src/schedule/runner.ts";
import { seed } from "../../src/services/seed.ts";
import { type Db, openStore } from "../../src/store/open.ts";
import { listOutbox } from "../../src/store/outbox.ts";
import { entry, saveEntries, saveOffice } from "../support/office.ts";
import { recordingRoute } from "../support/routes.ts";

const quietHours = { from: "00:00", to: "00:00", weekends: false, holidays: false };
const log = { info: () => {}, warn: () => {}, error: () => {} };
const measures = [{ id: "visit", name: "走访入户" }];

/** A database that is gone after so many statements, as for a process that is killed there. */
function dyingAfter(db: Db, statements: number): { db: Db; died: () => boolean } {
  let left = statements;
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => {
      left -= 1;
      if (left < 0) throw new Error("killed");
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  return { db: db.withPlugin(plugin), died: () => left < 0 };
}

test("killed between any two statements, the next tick finishes it, and no group is told twice", async () => {
  let survived = false;
  let cuts = 0;
  for (let statements = 0; !survived; statements += 1) {
    const store = await openStore(":memory:");
    try {
      let now: Instant = "2026-06-15T00:00:00.000Z";
      const clock = { now: () => now };
      await saveOffice(store.db);
      await saveEntries(store.db, [entry({ households: ["H01"] })]);
      await seed(
        store.db,
        {
          chats: [{ id: "dongfeng", platform: "trial", area: "东风镇" }],
          schedules: [
            { id: "weekly", kind: "tally", cron: "30 8 * * 1", chat: "dongfeng", period: "last-week" },
            { id: "monthly", kind: "reminder", cron: "30 8 15 * *", quota: "q" },
          ],
          quotas: [{ id: "q", name: "每月走访", kind: "each-household", period: "month", times: 1 }],
        },
        now,
      );
      const group = recordingRoute({ id: "group", audience: "group", chatIds: ["dongfeng"] });
      const person = recordingRoute({ id: "person", audience: "private" });
      const parts = { zone: "Asia/Shanghai", clock, routes: [group, person], quietHours, measures, log };

      now = "2026-06-15T00:30:00.000Z";
      const dying = dyingAfter(store.db, statements);
      await createRunner({ ...parts, db: dying.db })
        .tick()
        .catch(() => {});
      survived = !dying.died();
      if (!survived) cuts += 1;

      // Somebody starts it again, and it looks each minute as ever.
      const again = createRunner({ ...parts, db: store.db });
      for (let minute = 0; minute < 12; minute += 1) {
        now = addMinutes(now, 1);
        await again.tick();
      }
      const outbox = await listOutbox(store.db);
      const post = outbox.filter(({ kind }) => kind === "tally");
      const told = person.sent.filter(({ text }) => text.includes("不确定是否已发出"));
      expect(post).toHaveLength(1);
      expect(["sent", "unknown"]).toContain(post[0]?.state);
      expect(group.sent.length).toBeLessThanOrEqual(1);
      if (post[0]?.state === "sent") expect(group.sent).toHaveLength(1);
      else expect(told).toHaveLength(1);

      const reminders = person.sent.filter(({ to }) => to === "user-C01").length;
      expect(reminders).toBeGreaterThanOrEqual(1);
      expect(reminders).toBeLessThanOrEqual(2);
      expect(outbox.filter(({ state }) => state === "planned" || state === "sending")).toEqual([]);
      expect(await store.db.selectFrom("run").select("state").execute()).toEqual([
        { state: "done" },
        { state: "done" },
      ]);
    } finally {
      await store.close();
    }
  }
  expect(cuts).toBeGreaterThan(20);
});
