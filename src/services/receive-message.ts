import { createHash } from "node:crypto";
import type { Answer, InboundMessage, ReceiveMessage } from "../chat/platform.ts";
import { localDayAt } from "../core/calendar.ts";
import { UserError } from "../core/errors.ts";
import { clip, copyable, neutralise } from "../core/neutralise.ts";
import { reviewOutgoing } from "../core/policy.ts";
import { isBareChoice } from "../core/question-answer.ts";
import { redact } from "../core/redact.ts";
import type { Roster } from "../core/roster.ts";
import { viewOf } from "../core/roster-view.ts";
import type { Clock } from "../lib/clock.ts";
import type { Logger } from "../lib/logger.ts";
import type { Parser } from "../parse/reading.ts";
import { findCadreByAccount } from "../store/accounts.ts";
import { claimMessage, findAnswer, finishMessage } from "../store/messages.ts";
import type { Db } from "../store/open.ts";
import * as say from "../text/zh-cn.ts";
import { answerQuestion, waitingQuestion } from "./answer-question.ts";
import { bindByCode, hiddenCode, readBindCode } from "./bind-account.ts";
import type { ChatCommand } from "./chat-command.ts";
import { correctReport } from "./correct-report.ts";
import { keepParser, type RosterParser } from "./keep-parser.ts";
import { isRedacted, recordReport } from "./record-report.ts";
import { retractReport } from "./retract-report.ts";
import type { Outcome, Turn } from "./turn.ts";

export type ReceiveMessageOptions = {
  db: Db;
  /** `createParser` of parse/, with the vocabulary. */
  buildParser(roster: Roster): Parser;
  /** Ids and Chinese names of the catalogue. */
  measures: readonly { id: string; name: string }[];
  commands: readonly ChatCommand[];
  /** IANA zone that days are counted in. */
  zone: string;
  clock: Clock;
  log: Logger;
};

/** Longer than any report of one day; below what a platform delivers in one message. */
const longestText = 4000;
/** UTF-8 bytes of an answer: what every platform takes in one message. */
const longestAnswer = 8000;

/**
 * The way of a message: redact, claim, who is it, what is it, write, answer; all in one transaction. The answer is
 * given only after the commit, and stays the same for the same message. After a fault nothing is written, not even
 * the claim: the same message, sent again, is processed afresh.
 */
export function createReceiveMessage(options: ReceiveMessageOptions): ReceiveMessage {
  const parserFor = keepParser(options.buildParser);
  return async (raw) => {
    // PostgreSQL holds no NUL, and no sentence does.
    const message = { ...raw, text: redact(raw.text.replaceAll("\0", "")) };
    const replyId = replyIdOf(message);
    try {
      return await options.db
        .transaction()
        .execute((db) => receive({ ...options, db }, { message, replyId }, parserFor));
    } catch (cause) {
      const reference = replyId.slice(0, 6);
      options.log.error(
        { err: cause, reference, platform: message.platform, bot: message.botId },
        "a message was not recorded",
      );
      return { replyId, text: say.fault(reference) };
    }
  };
}

function replyIdOf({ platform, botId, messageId }: InboundMessage): string {
  return createHash("sha256")
    .update(JSON.stringify([platform, botId, messageId]))
    .digest("hex")
    .slice(0, 32);
}

type Received = { message: InboundMessage; replyId: string };
type KeptParser = (db: Db, today: string) => Promise<RosterParser>;

async function receive(
  options: ReceiveMessageOptions,
  { message, replyId }: Received,
  parserFor: KeptParser,
): Promise<Answer> {
  const { db } = options;
  const now = options.clock.now();
  const cadre = await findCadreByAccount(db, message.scope, message.userId);
  const code = readBindCode(message.text);
  const messageId = await claimMessage(db, {
    platform: message.platform,
    platform_message_id: message.messageId,
    bot_id: message.botId,
    chat_kind: message.chat.kind,
    platform_chat_id: message.chat.id,
    scope: message.scope,
    user_id: message.userId,
    cadre_id: cadre?.id ?? null,
    text: code === null ? message.text.slice(0, longestText) : hiddenCode,
    sent_at: message.sentAt,
    received_at: now,
    outcome: "claimed",
    reply_id: replyId,
    answer: "",
  });
  if (messageId === null) return storedAnswer(db, message);

  const kept = cadre && code === null ? await parserFor(db, localDayAt(now, options.zone)) : null;
  const result = await orReply(async () => {
    if (code !== null) return { outcome: "bind", text: await bindByCode(db, message, code, now) };
    if (!cadre || !kept) return { outcome: "unknown-sender", text: unknownSender(message) };
    return converse(options.commands, kept.parser, {
      db,
      cadre,
      roster: kept.roster,
      view: viewOf(kept.roster),
      message,
      messageId,
      now,
      today: localDayAt(now, options.zone),
      zone: options.zone,
      audience: message.chat.kind,
      measures: options.measures,
      measureName: (id) => options.measures.find((measure) => measure.id === id)?.name ?? id,
    });
  });
  const text = reviewed(options, message, result.text, kept ? viewOf(kept.roster).namesIn(result.text) : []);
  await finishMessage(db, messageId, { outcome: result.outcome, answer: text });
  return { replyId, text };
}

async function storedAnswer(db: Db, { platform, botId, messageId }: InboundMessage): Promise<Answer> {
  const answer = await findAnswer(db, { platform, botId, messageId });
  if (!answer) throw new Error("a claimed message has no row");
  return answer;
}

/** What the sender can put right is answered, not thrown. */
async function orReply(act: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await act();
  } catch (cause) {
    if (cause instanceof UserError) return { outcome: cause.code, text: cause.reply };
    throw cause;
  }
}

function reviewed(
  options: ReceiveMessageOptions,
  message: InboundMessage,
  text: string,
  names: readonly string[],
): string {
  const review = reviewOutgoing({
    audience: message.chat.kind,
    text,
    names,
    maxBytes: longestAnswer,
    isAnswer: true,
  });
  if (review.ok) return review.text;
  // What was done stands at the beginning of every answer.
  if (review.code === "too-long" && text.length > longestAnswer / 4) {
    return reviewed(options, message, clip(text, longestAnswer / 4), names);
  }
  options.log.error({ code: review.code, reason: review.reason }, "an answer was withheld");
  return say.unsayable;
}

function unknownSender({ userId, platform }: InboundMessage): string {
  return say.unknownSender(copyable(userId), say.platformName(platform));
}

async function converse(
  commands: readonly ChatCommand[],
  parser: Parser,
  given: Omit<Turn, "reading">,
): Promise<Outcome> {
  const { message, cadre, audience } = given;
  if (message.text.trim() === "" && message.attachment !== undefined) {
    return { outcome: "attachment", text: say.attachment(message.attachment) };
  }
  if (message.text.length > longestText) {
    return { outcome: "too-long", text: say.tooLong(message.text.length) };
  }
  const reading = parser.read({ text: message.text, sentAt: message.sentAt, sender: cadre.id });
  const turn: Turn = { ...given, reading };
  const answered = await answerQuestion(turn);
  if (answered !== null) return { outcome: "answer", text: answered };
  const { intent } = reading;
  switch (intent) {
    case "report":
      return { outcome: intent, text: await recordReport(turn) };
    case "correct":
      return { outcome: intent, text: await correctReport(turn) };
    case "retract":
      return { outcome: intent, text: await retractReport(turn) };
    case "ask":
    case "command": {
      const command = commands.find(({ topic }) => topic === reading.topic);
      return { outcome: intent, text: command ? await command.answer(turn) : say.notAvailable(audience) };
    }
    case "plan":
      return { outcome: intent, text: say.plan(audience) };
    case "other":
      return { outcome: intent, text: await answerOther(turn) };
  }
}

async function answerOther(turn: Turn): Promise<string> {
  const waiting = await waitingQuestion(turn);
  if (waiting !== null) return waiting;
  const { text } = turn.message;
  if (isBareChoice(text)) return say.nothingAsked(neutralise(text.trim()));
  return say.nothingToRecord(turn.audience, isRedacted(text));
}
