import { expect, test } from "vitest";
import { startWaking } from "../../src/schedule/jobs.ts";
import type { Runner } from "../../src/schedule/runner.ts";

function runner(tick: () => Promise<void>, settled = Promise.resolve()): Runner {
  return { tick, settled: () => settled, advanceTo: async () => {}, nextOf: async () => null };
}

test("the runner looks at once, and a fault of it ends nothing", async () => {
  const logged: unknown[] = [];
  let ticks = 0;
  const waking = startWaking(
    runner(async () => {
      ticks += 1;
      throw new Error("no database");
    }),
    { error: (fault: unknown) => logged.push(fault), debug: () => {} },
  );
  await waking.stop();
  expect(ticks).toBe(1);
  expect(logged).toHaveLength(1);
});

test("stopping waits for what is under way", async () => {
  let end = () => {};
  let stopped = false;
  const underWay = new Promise<void>((done) => {
    end = done;
  });
  const waking = startWaking(
    runner(() => underWay, underWay),
    { error: () => {}, debug: () => {} },
  );
  const stop = waking.stop().then(() => {
    stopped = true;
  });
  await Promise.resolve();
  expect(stopped).toBe(false);
  end();
  await stop;
  expect(stopped).toBe(true);
});
