import type { PlatformName } from "../chat/platform.ts";
import { localDayAt } from "../core/calendar.ts";
import type { ServiceFault } from "../core/service-fault.ts";
import type { Clock } from "../lib/clock.ts";
import type { Logger } from "../lib/logger.ts";
import type { Db } from "../store/open.ts";
import { planMessages } from "../store/outbox.ts";
import { addUsage, type Usage, usageOf } from "../store/usage.ts";
import { usageExhausted, usageNearlyUsedUp } from "../text/zh-cn/notices.ts";
import { noticesFor, type Surroundings } from "./notify.ts";

export type UsageKind = Usage["kind"];
export type Use = { platform: PlatformName; botId: string; kind: UsageKind; times?: number };

export type Usages = {
  /** Adds to what a bot used this month; neither waits nor fails. */
  count(use: Use): void;
  /** The platform said that nothing is left this month. */
  exhausted(use: Use): void;
  /** What was used of the month's, as far as is known; 0 where nobody counts. */
  usedShare(use: { platform: PlatformName; kind: UsageKind }): number;
  /** What is used up. */
  faults(): ServiceFault[];
  /** Resolves when all that was counted is in the ledger. */
  settled(): Promise<void>;
};

export type UsageParts = {
  db: Db;
  /** What the office's edition allows a month, all its bots of the platform together; null where nobody counts. */
  quotaOf(platform: PlatformName, kind: UsageKind): number | null;
  /** Who is told how. */
  around: () => Surroundings;
  clock: Clock;
  log: Pick<Logger, "warn" | "error">;
};

type Counted = Usage & { platform: PlatformName };

const warnedAt = 0.8;

/**
 * Counts what a platform bills by the month. Coordinators are told once a month at 80 % and once when nothing is left:
 * the notices' ids say so. Counting gathers what comes while it writes, so that a callback never waits for it.
 */
export function createUsages(parts: UsageParts): Usages {
  const { clock, log } = parts;
  let waiting = new Map<string, Counted>();
  let written: Promise<void> = Promise.resolve();
  const usedUp = new Map<string, Pick<Counted, "platform" | "kind" | "month">>();
  const shares = new Map<string, { month: string; share: number }>();
  const thisMonth = () => localDayAt(clock.now(), parts.around().zone).slice(0, 7);
  const inTurn = (work: () => Promise<void>) => {
    written = written
      .then(work)
      .catch((cause) => log.error({ err: cause }, "usage could not be counted or told"));
  };
  return {
    count: ({ platform, botId, kind, times = 1 }) => {
      const month = thisMonth();
      if (waiting.size === 0) {
        inTurn(() => {
          const some = waiting;
          waiting = new Map();
          return keep(parts, [...some.values()], ({ platform, kind, month }, share) =>
            shares.set(keyOf({ platform, kind }), { month, share }),
          );
        });
      }
      const key = JSON.stringify([platform, botId, kind, month]);
      const count = (waiting.get(key)?.count ?? 0) + times;
      waiting.set(key, { platform, botId, kind, month, count });
    },
    exhausted: ({ platform, kind }) => {
      const key = keyOf({ platform, kind });
      const month = thisMonth();
      if (usedUp.get(key)?.month === month) return;
      usedUp.set(key, { platform, kind, month });
      log.warn({ platform, kind, month }, "the calls of the month are used up");
      inTurn(() => tell(parts, { platform, kind, month }, "exhausted"));
    },
    usedShare: (use) => {
      const key = keyOf(use);
      if (usedUp.get(key)?.month === thisMonth()) return 1;
      const known = shares.get(key);
      return known?.month === thisMonth() ? known.share : 0;
    },
    faults: () =>
      [...usedUp.values()].flatMap((use) =>
        use.month === thisMonth() ? [{ code: "usedUp" as const, ...use }] : [],
      ),
    settled: () => written,
  };
}

function keyOf({ platform, kind }: Pick<Use, "platform" | "kind">): string {
  return `${platform}: ${kind}`;
}

async function keep(
  parts: UsageParts,
  counted: readonly Counted[],
  learn: (use: Counted, share: number) => void,
): Promise<void> {
  for (const usage of counted) await addUsage(parts.db, usage);
  for (const one of counted) {
    const { platform, kind, month } = one;
    const quota = parts.quotaOf(platform, kind);
    if (quota === null) continue;
    const used = (await usageOf(parts.db, month))
      .filter((usage) => usage.platform === platform && usage.kind === kind)
      .reduce((sum, { count }) => sum + count, 0);
    learn(one, used / quota);
    if (used >= quota * warnedAt) await tell(parts, { platform, kind, month }, { used, quota });
  }
}

async function tell(
  { db, around, clock }: UsageParts,
  { platform, kind, month }: Pick<Counted, "platform" | "kind" | "month">,
  what: "exhausted" | { used: number; quota: number },
): Promise<void> {
  const text =
    what === "exhausted"
      ? usageExhausted(platform, kind)
      : usageNearlyUsedUp(platform, kind, what.used, what.quota);
  const level = what === "exhausted" ? "exhausted" : "nearly";
  const now = clock.now();
  const subject = `usage-${platform}-${kind}/${month}/${level}`;
  await planMessages(db, await noticesFor(db, around(), { subject, text, now }), now);
}
