import { type NetworkFault, networkFault } from "./network-fault.ts";

export type ServerTime = { kind: "told"; epochMs: number } | { kind: "untold" } | NetworkFault;

/** What time it is by a server's own clock, as the head of any answer tells. Exact to some seconds. */
export async function serverTime(url: URL, timeoutMs: number): Promise<ServerTime> {
  try {
    const signal = AbortSignal.timeout(timeoutMs);
    const { headers } = await fetch(url, { method: "HEAD", redirect: "manual", signal });
    const epochMs = Date.parse(headers.get("date") ?? "");
    return Number.isNaN(epochMs) ? { kind: "untold" } : { kind: "told", epochMs };
  } catch (error) {
    return networkFault(error);
  }
}
