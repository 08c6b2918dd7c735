import { setTimeout as wait } from "node:timers/promises";
import { addMilliseconds, type Instant } from "../../core/calendar.ts";
import type { Clock } from "../../lib/clock.ts";
import { callGuarded } from "../../lib/guarded-call.ts";
import { usualTimeoutMs } from "../../lib/http-call.ts";
import type { Logger } from "../../lib/logger.ts";
import type { AdapterParts } from "../adapter.ts";
import type { Answer, InboundMessage, ReceiveMessage, SendResult, Unanswered } from "../platform.ts";
import { readOldApi, refused } from "./client.ts";
import type { AnswerWay, Decoded } from "./decode.ts";
import { shortMarkdownOf } from "./encode.ts";
import { resultFor } from "./people.ts";
import type { Robot } from "./robot.ts";
import { isStaffId, sentOr } from "./robot-routes.ts";
import { oldApiAnswer } from "./schema.ts";

/** Takes messages of all robots and brings the answers to where they came from. */
export type Conversation = {
  /** Its answer follows. @returns whether the message is in the ledger now */
  take(decoded: Decoded, robot: Robot): Promise<boolean>;
  /** Takes nothing new; resolves when the answers that are under way are gone, without pauses between their tries. */
  stop(): Promise<void>;
};

export type ConversationParts = {
  receive: ReceiveMessage;
  answered: (replyId: string) => void;
  hasAccount: AdapterParts["hasAccount"];
  unanswered: (one: Unanswered) => void;
  clock: Clock;
  log: Logger;
};

/** Before an answer is tried again, in real milliseconds. */
const pausesMs = [1000, 5000, 30_000];

/** A session is not used in its last moments: the request needs some of them. */
const sessionMarginMs = 30_000;

/**
 * Answers that are on their way or went out, so that a message delivered again is not answered again. The oldest are
 * forgotten, and all at a restart: then the ledger knows, but for those of the last half second before a crash.
 */
const keptReplies = 10_000;

const maxAnswerBytes = 64 * 1024;

export function createConversation(parts: ConversationParts): Conversation {
  const replied = new Set<string>();
  const underWay = new Set<Promise<void>>();
  const hurry = new AbortController();
  const inTurn = turnsBySender();

  function answerOnce(answer: Answer, way: AnswerWay, robot: Robot): void {
    // Where a fault was told and the message comes again, what it then comes to is told as well.
    const key = answer.recorded === false ? `fault/${answer.replyId}` : answer.replyId;
    if (answer.text === "" || answer.wentOut || replied.has(key)) return;
    replied.add(key);
    const [oldest] = replied;
    if (replied.size > keptReplies && oldest !== undefined) replied.delete(oldest);
    const sending = deliver(answer, way, robot, { ...parts, hurry: hurry.signal }).then(
      (isDelivered) => {
        // Whoever gets the message again may try again.
        if (!isDelivered) replied.delete(key);
        else if (answer.recorded !== false) parts.answered(answer.replyId);
      },
      (error: unknown) => parts.log.error({ bot: robot.config.id, err: error }, "an answer was not sent"),
    );
    underWay.add(sending);
    void sending.finally(() => underWay.delete(sending));
  }

  return {
    take: async ({ message, way }, robot) => {
      if (message.withheld) robot.pushesExhausted();
      else robot.countPush();
      const mentionNames = await inTurn(message, namesNeeded(message, robot, parts));
      const answer = await parts.receive({ ...message, ...(mentionNames.size > 0 && { mentionNames }) });
      answerOnce(answer, way, robot);
      return answer.recorded !== false;
    },
    stop: async () => {
      hurry.abort();
      await Promise.all(underWay);
    },
  };
}

/** Nobody is asked for whom the ledger knows, nor where nothing can be recorded. */
async function namesNeeded(
  { mentions = [], scope, withheld }: InboundMessage,
  robot: Robot,
  { hasAccount, log }: ConversationParts,
): Promise<ReadonlyMap<string, string>> {
  if (withheld || mentions.length === 0) return new Map();
  try {
    const known = await Promise.all(mentions.map((userId) => hasAccount(scope, userId)));
    return await robot.namesOf(mentions.filter((_, index) => !known[index]));
  } catch (error) {
    log.error({ bot: robot.config.id, err: error }, "names of people who are mentioned were not looked up");
    return new Map();
  }
}

/** Waits for something, and for what messages of the same sender that came before wait for: 撤回 comes behind its report. */
function turnsBySender(): <T>(message: InboundMessage, work: Promise<T>) => Promise<T> {
  const last = new Map<string, Promise<unknown>>();
  return async ({ botId, userId }, work) => {
    const sender = `${botId}/${userId}`;
    const turn = Promise.all([work, last.get(sender)]).then(([done]) => done);
    last.set(sender, turn);
    const done = await turn;
    if (last.get(sender) === turn) last.delete(sender);
    return done;
  };
}

/** @returns whether the answer needs no further try */
async function deliver(
  answer: Answer,
  way: AnswerWay,
  robot: Robot,
  parts: ConversationParts & { hurry: AbortSignal },
): Promise<boolean> {
  const pauses = [...pausesMs];
  for (;;) {
    const result = await attempt(answer, way, robot, parts);
    if (result.kind === "sent") return true;
    const { kind } = result;
    const why = { bot: robot.config.id, replyId: answer.replyId, result };
    const pause = kind === "limited" || kind === "unreachable" ? pauses.shift() : undefined;
    if (pause === undefined) {
      parts.log.error(why, "an answer did not get out");
      parts.unanswered({ botId: robot.config.id, replyId: answer.replyId, result });
      return kind === "unknown";
    }
    parts.log.info(why, "an answer is tried again");
    await wait(pause, undefined, { signal: parts.hurry }).catch(() => pauses.splice(0));
  }
}

/** Through the session while it lasts, else through the API, which knows groups and members only. */
async function attempt(
  answer: Answer,
  way: AnswerWay,
  robot: Robot,
  { clock, log }: ConversationParts,
): Promise<SendResult> {
  if (isOpen(way.session, clock.now())) {
    const result = await replyToSession(way.session.url, answer, robot);
    // Where it may have arrived it is not sent again.
    if (result.kind === "sent" || result.kind === "unknown") return result;
    log.warn({ bot: robot.config.id, result }, "the session took no answer; the API gets it");
  }
  return replyByApi(answer, way.to, robot);
}

function isOpen(session: AnswerWay["session"], now: Instant): session is NonNullable<AnswerWay["session"]> {
  return session !== null && session.endsAt > addMilliseconds(now, sessionMarginMs);
}

/** https://open.dingtalk.com/document/dingstart/robot-reply-and-send-messages */
async function replyToSession(url: string, answer: Answer, robot: Robot): Promise<SendResult> {
  const called = await callGuarded(url, robot.replyGuard, {
    method: "POST",
    headers: { "content-type": "application/json; charset=utf-8" },
    body: JSON.stringify({ msgtype: "markdown", markdown: shortMarkdownOf(answer.text) }),
    timeoutMs: usualTimeoutMs,
    maxAnswerBytes,
  });
  if (called.kind === "refused") return refused(called.reason, "the sessionWebhook leads elsewhere");
  if (called.kind !== "answered") return called;
  const { status, bytes } = called;
  const result = readOldApi({ kind: "answered", status, text: bytes.toString() }, oldApiAnswer);
  return result.kind === "answered" ? { kind: "sent" } : result;
}

async function replyByApi(answer: Answer, to: AnswerWay["to"], robot: Robot): Promise<SendResult> {
  const { api } = robot;
  const message = { msgKey: "sampleMarkdown", msgParam: JSON.stringify(shortMarkdownOf(answer.text)) };
  if (to.kind === "group") return sentOr(await api.sendToGroup(to.conversationId, message));
  if (!isStaffId(to.userId)) return refused("no-staff-id", "the sender is not of the organisation");
  return resultFor(to.userId, await api.sendToPeople([to.userId], message));
}
