import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

const lanes = 8;
const warmUp = 5000;

/** Acts 5,000 times to warm up and then `count` times, and prints what is in use before and after. */
export async function measureMemory(
  print: (line: string) => void,
  name: string,
  count: number,
  act: (index: number) => Promise<void>,
): Promise<void> {
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
