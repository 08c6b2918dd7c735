import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Bytes in buffers, after everything that is not in use was let go. */
export function bufferBytes(): number {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  collect();
  collect();
  return process.memoryUsage().arrayBuffers;
}
