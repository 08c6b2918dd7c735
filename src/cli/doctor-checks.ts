import type { Check } from "../chat/adapter.ts";
import type { Config } from "../config.ts";
import { epochSecondsOf, localDayAt, localTimeAt } from "../core/calendar.ts";
import type { Finding } from "../core/finding.ts";
import type { Clock } from "../lib/clock.ts";
import { serverTime } from "../lib/server-time.ts";

const patienceMs = 10_000;

/** Whether there is a platform at all, and where it is to call. */
export function platformCheck({ platforms, http }: Config): Check {
  return { subject: { of: "platforms" }, run: async () => platformFinding({ platforms, http }) };
}

function platformFinding({ platforms, http }: Pick<Config, "platforms" | "http">): Finding {
  const { wecom, dingtalk } = platforms;
  const names = [...(wecom ? (["wecom"] as const) : []), ...(dingtalk ? (["dingtalk"] as const) : [])];
  if (names.length === 0) return { state: "doubtful", code: "noPlatform" };
  const paths = [
    ...(wecom?.bots ?? []).flatMap((bot) => (bot.mode === "callback" ? [`/callback/wecom/${bot.id}`] : [])),
    ...(wecom?.app?.token === undefined ? [] : [`/callback/wecom/${wecom.app.id}`]),
    ...(dingtalk?.robots ?? []).flatMap((robot) =>
      robot.mode === "http" ? [`/callback/dingtalk/${robot.id}/<pathSecret>`] : [],
    ),
  ];
  if (paths.length === 0) return { state: "good", code: "dialsOut", platforms: names };
  const { publicUrl } = http;
  if (publicUrl === null) return { state: "doubtful", code: "noPublicUrl", paths };
  if (!publicUrl.startsWith("https://")) return { state: "doubtful", code: "publicUrlNotHttps", publicUrl };
  return { state: "good", code: "calledAt", addresses: paths.map((path) => `${publicUrl}${path}`) };
}

export function zoneCheck({ timezone: zone }: Config, clock: Clock): Check {
  return {
    subject: { of: "timeZone" },
    run: async () => {
      const now = clock.now();
      const time = localTimeAt(now, zone);
      const told = { zone, day: localDayAt(now, zone), time };
      return time === localTimeAt(now, "Asia/Shanghai")
        ? { state: "good", code: "zone", ...told }
        : { state: "doubtful", code: "zoneElsewhere", ...told };
    },
  };
}

/** Signatures are refused when they are an hour off; days and schedules are wrong long before. */
const doubtfulSeconds = 60;
const badSeconds = 600;

/** Reaches each platform, and compares the clocks. */
export function clockChecks({ platforms }: Config, clock: Clock): Check[] {
  const bases = [platforms.wecom?.apiBase, platforms.dingtalk?.apiBase, platforms.dingtalk?.oapiBase];
  return [...new Set(bases)].flatMap((base): Check[] =>
    base === undefined ? [] : [{ subject: { of: "clock", base }, run: () => compareClock(base, clock) }],
  );
}

async function compareClock(base: string, clock: Clock): Promise<Finding> {
  const theirs = await serverTime(new URL(base), patienceMs);
  if (theirs.kind === "untold") return { state: "good", code: "clockUntold" };
  if (theirs.kind !== "told") return { state: "bad", code: "clockAway", reason: theirs.reason };
  const seconds = Math.round(epochSecondsOf(clock.now()) - theirs.epochMs / 1000);
  const off = Math.abs(seconds);
  const state = off >= badSeconds ? "bad" : off >= doubtfulSeconds ? "doubtful" : "good";
  return { state, code: "clockSkewed", seconds };
}
