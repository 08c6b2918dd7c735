import type { Check, Finding } from "../chat/adapter.ts";
import type { RouteFacts } from "../chat/platform.ts";
import type { Config } from "../config.ts";
import { addDays, epochSecondsOf, localDayAt, localTimeAt } from "../core/calendar.ts";
import { OperatorError } from "../core/errors.ts";
import type { Clock } from "../lib/clock.ts";
import { serverTime } from "../lib/server-time.ts";
import { privateWays, readCoordinators } from "../services/private-ways.ts";
import { listCadres } from "../store/cadres.ts";
import type { Db, Store } from "../store/open.ts";
import { countFailuresSince } from "../store/outbox.ts";
import type { CliContext } from "./context.ts";

const patienceMs = 10_000;

/** Whether there is a platform at all, and where it is to call. */
export function platformCheck({ platforms, http }: Config): Check {
  const called = [
    ...(platforms.wecom?.bots ?? []).flatMap((bot) =>
      bot.mode === "callback" ? [`/callback/wecom/${bot.id}`] : [],
    ),
    ...(platforms.wecom?.app?.token === undefined ? [] : [`/callback/wecom/${platforms.wecom.app.id}`]),
    ...(platforms.dingtalk?.robots ?? []).flatMap((robot) =>
      robot.mode === "http" ? [`/callback/dingtalk/${robot.id}/<pathSecret>`] : [],
    ),
  ];
  return {
    name: "platforms",
    run: async (): Promise<Finding> => {
      const names = Object.entries(platforms).flatMap(([name, platform]) => (platform ? [name] : []));
      if (names.length === 0) {
        const remedy = "npm start serves the trial page; for an office, configure platforms (README)";
        return { state: "doubtful", told: "none is configured", remedy };
      }
      if (called.length === 0)
        return { state: "good", told: `${names.join(", ")}; no public address is needed` };
      const addresses = called.map((path) => `${http.publicUrl ?? ""}${path}`).join(", ");
      const told = `${names.join(", ")}; to be called at ${addresses}`;
      if (http.publicUrl?.startsWith("https://")) return { state: "good", told };
      const remedy =
        "set http.publicUrl to the https address that leads here; without one, use a long connection or Stream";
      return { state: "doubtful", told, remedy };
    },
  };
}

export function zoneCheck({ timezone }: Config, clock: Clock): Check {
  return {
    name: "time zone",
    run: async (): Promise<Finding> => {
      const now = clock.now();
      const told = `${timezone}, where it is ${localDayAt(now, timezone)} ${localTimeAt(now, timezone)}`;
      const isChina = localTimeAt(now, timezone) === localTimeAt(now, "Asia/Shanghai");
      const remedy =
        "reports are counted by this day: set timezone to Asia/Shanghai unless the office is elsewhere";
      return isChina ? { state: "good", told } : { state: "doubtful", told, remedy };
    },
  };
}

/** The ledger opens, holds a roster and somebody to tell, and what was to go out did. */
export function databaseChecks(context: CliContext, routes: readonly RouteFacts[]): Check[] {
  let opened: Promise<Store> | null = null;
  const onLedger = (look: (db: Db) => Promise<Finding>) => async (): Promise<Finding> => {
    try {
      opened ??= context.openStore();
      return await look((await opened).db);
    } catch (fault) {
      const told = fault instanceof OperatorError ? fault.message : String(fault);
      return {
        state: "bad",
        told,
        remedy:
          "look at database in lianxin.yaml and at DATABASE_URL, then at the rights of the file or the server",
      };
    }
  };
  return [
    { name: "database", run: onLedger(async (db) => rosterFinding((await listCadres(db)).length)) },
    {
      name: "coordinators",
      run: onLedger(async (db) =>
        coordinatorFinding((await readCoordinators(db, privateWays(routes))).length),
      ),
    },
    {
      name: "outbox",
      run: onLedger(async (db) => {
        const since = addDays(localDayAt(context.clock.now(), "UTC"), -7);
        return outboxFinding(await countFailuresSince(db, since));
      }),
    },
  ];
}

function rosterFinding(cadres: number): Finding {
  if (cadres > 0) return { state: "good", told: `opens; ${cadres} cadres in the roster` };
  const remedy = "bring in the roster: npm run -s lianxin -- import <folder or file>";
  return { state: "doubtful", told: "opens, and holds no roster yet", remedy };
}

function coordinatorFinding(reachable: number): Finding {
  if (reachable > 0) return { state: "good", told: `${reachable} can be told what goes wrong` };
  const remedy =
    "give at least one 协调员 in the roster an account that can be written to (README: a self-built app, a DingTalk robot, or a long connection)";
  return { state: "doubtful", told: "none can be told what goes wrong", remedy };
}

function outboxFinding(failed: number): Finding {
  if (failed === 0) return { state: "good", told: "all of the last seven days got out" };
  const remedy =
    "npm run -s lianxin -- outbox --state refused (or unknown, missed); --resend <id> sends one again";
  return { state: "doubtful", told: `${failed} messages of the last seven days did not get out`, remedy };
}

/** Signatures are refused when they are an hour off; days and schedules are wrong long before. */
const doubtfulSeconds = 60;
const badSeconds = 600;

/** Reaches each platform, and compares the clocks. */
export function clockChecks({ platforms }: Config, clock: Clock): Check[] {
  const bases = [platforms.wecom?.apiBase, platforms.dingtalk?.apiBase, platforms.dingtalk?.oapiBase];
  return [...new Set(bases)].flatMap((base) =>
    base === undefined ? [] : [{ name: `clock against ${base}`, run: () => compareClock(base, clock) }],
  );
}

async function compareClock(base: string, clock: Clock): Promise<Finding> {
  const theirs = await serverTime(new URL(base), patienceMs);
  if (theirs.kind === "untold") return { state: "good", told: "reachable, and tells no time" };
  if (theirs.kind !== "told") {
    const remedy =
      "let this machine reach that host directly (its network, its firewall), and check the address in lianxin.yaml";
    return { state: "bad", told: `not reachable (${theirs.reason})`, remedy };
  }
  const skew = Math.round(epochSecondsOf(clock.now()) - theirs.epochMs / 1000);
  const told = `reachable; this machine is ${Math.abs(skew)} s ${skew < 0 ? "behind" : "ahead"}`;
  const remedy = "set this machine's clock by NTP (timedatectl set-ntp true)";
  if (Math.abs(skew) >= badSeconds) return { state: "bad", told, remedy };
  return Math.abs(skew) >= doubtfulSeconds ? { state: "doubtful", told, remedy } : { state: "good", told };
}
