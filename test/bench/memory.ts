import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

import type { Print, Size } from "./benches.ts";

const lanes = 8;
/** How often is acted to warm up, and then to measure. */
const times = { whole: { warmUp: 5000, count: 20_000 }, short: { warmUp: 50, count: 200 } };

/** Acts some thousand times to warm up and then 20,000 times, and prints what is in use before and after. */
export async function measureMemory(
  print: Print,
  size: Size,
  name: string,
  act: (index: number) => Promise<void>,
): Promise<void> {
  const { warmUp, count } = times[size];
  await runLanes(warmUp, act);
  const before = usedMegabytes();
  const begun = performance.now();
  await runLanes(count, act);
  const seconds = (performance.now() - begun) / 1000;
  const after = usedMegabytes();
  print(
    `${count} ${name} in ${seconds.toFixed(1)} s: ${before.toFixed(1)} MB in use before, ${after.toFixed(1)} MB after`,
  );
}

async function runLanes(count: number, act: (index: number) => Promise<void>): Promise<void> {
  let next = 0;
  const lane = async () => {
    for (let index = next++; index < count; index = next++) await act(index);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

/** Heap and buffers, after everything that is not in use was let go. */
function usedMegabytes(): number {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  collect();
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1024 / 1024;
}
