import { z } from "zod";
import type { Finding } from "../chat/adapter.ts";
import type { Config } from "../config.ts";
import { callHttp, parsedOrNull } from "../lib/http-call.ts";

/** What /readyz answers. */
const readiness = z.object({
  status: z.enum(["ready", "not ready"]),
  failing: z.array(z.string()).default([]),
  degraded: z.array(z.string()),
});

/** What a Lianxin that serves on this machine says of itself; null where none does. */
export async function runningService({ host, port }: Config["http"]): Promise<Finding | null> {
  if (port === 0) return null;
  const here = host === "0.0.0.0" ? "127.0.0.1" : host.includes(":") ? "[::1]" : host;
  const answer = await callHttp({ url: new URL(`http://${here}:${port}/readyz`), timeoutMs: 4000 });
  if (answer.kind !== "answered") return null;
  const told = readiness.safeParse(parsedOrNull(answer.text));
  if (!told.success) return null;
  const { failing, degraded } = told.data;
  const remedy = "the log of the service says more";
  if (failing.length > 0)
    return { state: "bad", told: `running, and not ready: ${failing.join("; ")}`, remedy };
  if (degraded.length > 0) return { state: "doubtful", told: `running; ${degraded.join("; ")}`, remedy };
  return { state: "good", told: "running, and ready" };
}
