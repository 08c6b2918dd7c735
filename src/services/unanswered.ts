import type { Unanswered } from "../chat/platform.ts";
import { addMinutes, type Instant } from "../core/calendar.ts";
import type { Clock } from "../lib/clock.ts";
import type { Logger } from "../lib/logger.ts";
import { findCadre } from "../store/cadres.ts";
import { findSenderByReply } from "../store/messages.ts";
import type { Db } from "../store/open.ts";
import { lastNoticeAt, planLatest } from "../store/outbox.ts";
import { answerCrowded, answerStopped, answersFailed, type FailedAnswer } from "../text/zh-cn/notices.ts";
import { noticesFor, type Surroundings } from "./notify.ts";

export type UnansweredParts = {
  db: Db;
  /** Who is told how. */
  around: () => Surroundings;
  clock: Clock;
  log: Pick<Logger, "error">;
};

export type UnansweredNotes = {
  /** Notes an answer that did not get there; neither waits nor fails. */
  tell(one: Unanswered): void;
  /** Resolves when all that was noted is in the ledger. */
  settled(): Promise<void>;
};

const toldAfterMinutes = 5;
/** A platform that takes nothing for a day is not told of with each answer. */
const betweenMinutes = 240;

const subject = "answers";

/** Answers told together: under one id, until the notice goes out. */
type Round = { begunAt: Instant; goesOutAt: Instant; failed: Map<string, FailedAnswer> };

/**
 * What somebody sent stands in the ledger, and the answer did not get to them: they may send it again, or believe that
 * it was recorded. Coordinators are told who, together and at most every four hours, also over a restart. What may have
 * got there is not told, nor what the notice of used-up calls tells.
 */
export function createUnanswered(parts: UnansweredParts): UnansweredNotes {
  let round: Round | null = null;
  let written: Promise<void> = Promise.resolve();

  async function note({ botId, replyId, result, stopped }: Unanswered): Promise<void> {
    const { db, clock } = parts;
    if (result.kind === "unknown" || result.kind === "exhausted") return;
    const cadreId = await findSenderByReply(db, botId, replyId);
    const cadre = cadreId === null ? null : await findCadre(db, cadreId);
    // Whom nobody knows is nobody's to look after.
    if (!cadre) return;
    const now = clock.now();
    if (round === null || now >= round.goesOutAt) {
      round = nextRound(round?.goesOutAt ?? (await lastNoticeAt(db, subject)), now);
    }
    const fault = result.kind === "refused" ? (result.fault ?? null) : null;
    const reason = stopped ? answerStopped : reasonOf(result);
    round.failed.set(cadre.id, { name: cadre.name, fault, reason });
    await plan(parts, round, now);
  }

  return {
    tell: (one) => {
      written = written
        .then(() => note(one))
        .catch((cause) => parts.log.error({ err: cause }, "an answer that failed could not be told"));
    },
    settled: () => written,
  };
}

function nextRound(lastAt: Instant | null, now: Instant): Round {
  const soon = addMinutes(now, toldAfterMinutes);
  const spaced = lastAt === null ? soon : addMinutes(lastAt, betweenMinutes);
  return { begunAt: now, goesOutAt: spaced > soon ? spaced : soon, failed: new Map() };
}

async function plan({ db, around }: UnansweredParts, round: Round, now: Instant): Promise<void> {
  const notices = await noticesFor(db, around(), {
    subject: `${subject}/${round.begunAt}`,
    text: answersFailed([...round.failed.values()]),
    now: round.goesOutAt,
  });
  for (const notice of notices) {
    await planLatest(db, notice, now);
    // Quiet hours keep it back: until then it takes in what else fails.
    round.goesOutAt = notice.notBefore;
  }
}

function reasonOf(result: Unanswered["result"]): string {
  if (result.kind === "refused") return `${result.code}: ${result.reason}`;
  return "reason" in result ? result.reason : answerCrowded;
}
