import { z } from "zod";
import type { Config } from "../config.ts";
import type { Finding } from "../core/finding.ts";
import type { ServiceFault } from "../core/service-fault.ts";
import { callHttp, parsedOrNull } from "../lib/http-call.ts";

const text = z.string();
const fault = z.discriminatedUnion("code", [
  z.object({ code: z.enum(["databaseAway", "schedulesStuck", "checkSlow", "checkFailed"]) }),
  z.object({ code: z.literal("backgroundAway"), reason: text }),
  z.object({
    code: z.literal("chatWithoutArea"),
    ...{ chat: text, area: text, why: z.enum(["noRoster", "unknown", "ambiguous"]) },
  }),
  z.object({
    code: z.literal("scheduleWithoutTarget"),
    ...{ schedule: text, target: z.enum(["chat", "quota"]), id: text },
  }),
  z.object({
    code: z.literal("lineDown"),
    ...{ bot: text, why: z.enum(["new", "lost", "refused", "replaced"]) },
  }),
  z.object({ code: z.literal("streamDown"), bot: text, reason: text }),
  z.object({ code: z.literal("usedUp"), platform: text, kind: text, month: text }),
  z.object({ code: z.literal("coordinatorsAway"), coordinators: z.int() }),
]) satisfies z.ZodType<ServiceFault>;

/** What /readyz answers. */
const readiness = z.object({ status: z.enum(["ready", "not ready"]), faults: z.array(fault) });

/** What a Lianxin that serves on this machine says of itself. */
export type RunningService = { finding: Finding; faults: readonly ServiceFault[] };

/** @returns null where none serves here */
export async function runningService({ host, port }: Config["http"]): Promise<RunningService | null> {
  if (port === 0) return null;
  const here = host === "0.0.0.0" ? "127.0.0.1" : host.includes(":") ? "[::1]" : host;
  const answer = await callHttp({ url: new URL(`http://${here}:${port}/readyz`), timeoutMs: 4000 });
  if (answer.kind !== "answered") return null;
  const told = readiness.safeParse(parsedOrNull(answer.text));
  if (!told.success) return null;
  const { status, faults } = told.data;
  const ready = status === "ready";
  const finding: Finding =
    ready && faults.length === 0
      ? { state: "good", code: "serviceReady" }
      : { state: ready ? "doubtful" : "bad", code: "serviceFaulty", ready, faults };
  return { finding, faults };
}

/**
 * What the running service knows of a bot's long connection. It has tried botId and secret itself, so nothing has to be
 * taken from it to find out.
 */
export function lineOfService({ faults }: RunningService, botId: string): Finding {
  for (const fault of faults) {
    if (fault.code !== "lineDown" || fault.bot !== botId) continue;
    switch (fault.why) {
      case "refused":
        return { state: "bad", code: "lineRefused" };
      case "lost":
        return { state: "bad", code: "lineLost" };
      case "replaced":
        return { state: "doubtful", code: "lineReplaced" };
      case "new":
        return { state: "doubtful", code: "lineLeftToService" };
    }
  }
  return { state: "good", code: "lineLeftToService" };
}
