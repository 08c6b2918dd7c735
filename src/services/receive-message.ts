import {
  type Answer,
  type Choices,
  type InboundMessage,
  type ReceiveMessage,
  replyIdOf,
} from "../chat/platform.ts";
import { type Instant, localDayAt } from "../core/calendar.ts";
import { UserError } from "../core/errors.ts";
import { nameFinder } from "../core/name-finder.ts";
import { copyable, neutralise } from "../core/neutralise.ts";
import { isBareChoice } from "../core/question-answer.ts";
import { redact } from "../core/redact.ts";
import type { Cadre, Roster } from "../core/roster.ts";
import { viewOf } from "../core/roster-view.ts";
import type { Clock } from "../lib/clock.ts";
import type { Logger } from "../lib/logger.ts";
import type { Parser, Reading } from "../parse/reading.ts";
import { findCadreByAccount } from "../store/accounts.ts";
import { claimMessage, findAnswer, finishMessage } from "../store/messages.ts";
import type { Db } from "../store/open.ts";
import * as say from "../text/zh-cn.ts";
import { answerQuestion, waitingQuestion } from "./answer-question.ts";
import { bindByCode, hiddenCode, readBindCode } from "./bind-account.ts";
import type { ChatCommand } from "./chat-command.ts";
import { choicesIn, isStillAsked, questionIn, typedFor } from "./choices.ts";
import { correctReport } from "./correct-report.ts";
import { exampleReport } from "./example.ts";
import { keepParser } from "./keep-parser.ts";
import type { ReadTally } from "./publish-tally.ts";
import { isRedacted, keepLeftovers, recordReport, unreadIn, unreadShown } from "./record-report.ts";
import { retractReport } from "./retract-report.ts";
import { fits, reviewAnswer } from "./review-answer.ts";
import type { Outcome, Turn } from "./turn.ts";

export type ReceiveMessageOptions = {
  db: Db;
  /** `createParser` of parse/, with the vocabulary. */
  buildParser(roster: Roster): Parser;
  /** Ids and Chinese names of the catalogue. */
  measures: readonly { id: string; name: string }[];
  commands: readonly ChatCommand[];
  readTally: ReadTally;
  /** IANA zone that days are counted in. */
  zone: string;
  clock: Clock;
  log: Logger;
};

/** Who is not known is told nothing of the roster. */
const nobody = nameFinder([]);
const noRoster: Roster = { areas: [], households: [], cadres: [], pairings: [] };

/** Longer than any report of one day; below what a platform delivers in one message. */
const longestText = 4000;
/** So many of those that a message mentions are named. */
const mostMentions = 10;

/**
 * The way of a message: redact, who is it, what is it; then in one transaction claim, write, answer. The answer is
 * given only after the commit, and stays the same for the same message. After a fault nothing is written, not even
 * the claim: the same message, sent again, is processed afresh.
 */
export function createReceiveMessage(options: ReceiveMessageOptions): ReceiveMessage {
  const parserFor = keepParser(options.buildParser);
  const strangers = options.buildParser(noRoster);
  return async (raw) => {
    // PostgreSQL holds no NUL, and no sentence does.
    const said = raw.choice === undefined ? raw.text.replaceAll("\0", "") : typedFor(raw.choice);
    const message = { ...raw, text: redact(said) };
    const replyId = replyIdOf(message);
    try {
      const heard = await hear(options, message, { parserFor, strangers });
      return await options.db.transaction().execute((db) => answerOnce(options, db, { ...heard, replyId }));
    } catch (cause) {
      const reference = replyId.slice(0, 6);
      options.log.error(
        { err: cause, reference, platform: message.platform, bot: message.botId },
        "a message was not recorded",
      );
      return { replyId, text: say.fault(reference), recorded: false };
    }
  };
}

/** A message and what can be said of it without writing. */
type Heard = {
  message: InboundMessage;
  now: Instant;
  /** Of 绑定 <code>; such a message is not read any further. */
  code: string | null;
  cadre: Cadre | null;
  /** Null where there is nothing to read: a code, or a sender whom nobody knows. */
  turn: Omit<Turn, "db" | "messageId"> | null;
  /** What a sender whom nobody knows asks for. */
  strangerAsks: Reading | null;
  /** A report as a cadre could send it. */
  exampleFor(cadre: Cadre): string;
  /** What it comes to, where that is known already. */
  outcome: Outcome | null;
};

/** Who is it, and what is it? Before the claim, as the transaction that writes keeps all others waiting. */
async function hear(
  options: ReceiveMessageOptions,
  message: InboundMessage,
  { parserFor, strangers }: { parserFor: ReturnType<typeof keepParser>; strangers: Parser },
): Promise<Heard> {
  const { db, zone, measures, readTally } = options;
  const now = options.clock.now();
  const today = localDayAt(now, zone);
  const code = readBindCode(message.text);
  const cadre = await findCadreByAccount(db, message.scope, message.userId);
  const audience = message.chat.kind;
  const withheld = message.withheld ? { outcome: "withheld", text: say.withheld } : null;
  const nobodys = {
    ...{ message, now, code, cadre },
    turn: null,
    strangerAsks: null,
    outcome: withheld,
    exampleFor: () => say.exampleOfNobody,
  };
  if (withheld) return nobodys;
  if (cadre === null && code === null) {
    const strangerAsks = strangers.read({
      text: message.text.slice(0, longestText),
      sentAt: message.sentAt,
      sender: "",
    });
    return { ...nobodys, strangerAsks };
  }
  const { roster, parser } = await parserFor(db, today);
  const readAs = (sender: Cadre) => (text: string) =>
    parser.read({ text, sentAt: message.sentAt, sender: sender.id });
  const exampleFor = (reader: Cadre) =>
    exampleReport({ audience, roster, cadre: reader, read: readAs(reader) });
  const heard = { ...nobodys, exampleFor };
  if (cadre === null || code !== null) return heard;
  const unreadable = outcomeUnread(message, () => exampleFor(cadre));
  const read = readAs(cadre);
  const reading = read(unreadable ? "" : message.text);
  const turn = {
    ...{ cadre, roster, view: viewOf(roster), message, reading, read, now, today, zone, measures, readTally },
    audience,
    measureName: (id: string) => measures.find((measure) => measure.id === id)?.name ?? id,
  };
  return { ...heard, turn, outcome: unreadable ?? (await outcomeOfWideCommand(options, turn)) };
}

/** Of what holds no sentence, or too many. */
function outcomeUnread({ text, attachment }: InboundMessage, example: () => string): Outcome | null {
  if (text.trim() === "" && attachment !== undefined) {
    return { outcome: "attachment", text: say.attachment(attachment, example()) };
  }
  return text.length > longestText ? { outcome: "too-long", text: say.tooLong(text.length) } : null;
}

async function outcomeOfWideCommand(
  { db, commands }: ReceiveMessageOptions,
  turn: NonNullable<Heard["turn"]>,
): Promise<Outcome | null> {
  const { intent, topic } = turn.reading;
  const command = commands.find((one) => one.topic === topic);
  if (intent !== "ask" || !command?.isWide) return null;
  return orReply(async () => ({ outcome: intent, text: await command.answer({ ...turn, db }) }));
}

async function answerOnce(
  options: ReceiveMessageOptions,
  db: Db,
  heard: Heard & { replyId: string },
): Promise<Answer> {
  const { message, replyId, now, code, cadre, turn, strangerAsks, exampleFor } = heard;
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

  const result =
    heard.outcome ??
    (await orReply(async () => {
      if (code !== null)
        return { outcome: "bind", text: await bindByCode(db, message, code, { now, exampleFor }) };
      if (turn === null) return { outcome: "unknown-sender", text: unknownSender(message, strangerAsks) };
      return converse(options.commands, { ...turn, db, messageId });
    }));
  const choices = turn ? await choicesIn({ ...turn, db, messageId }, result.text) : null;
  const guard = { ...options, message, names: turn ? turn.view.names : nobody };
  const words = await withMentions(db, message, result);
  const isLong = turn !== null && !fits(message.reply, words);
  const question = isLong ? await questionIn({ ...turn, db, messageId }, words) : null;
  const unread = isLong ? unreadIn({ ...turn, db, messageId }, words) : null;
  const answer = {
    text: reviewAnswer(guard, words, { outcome: result.outcome, question, unread }),
    choices: choicesShown(choices, (label) => reviewAnswer(guard, label)),
  };
  await finishMessage(db, messageId, {
    outcome: result.outcome,
    answer: answer.text,
    choices: answer.choices && JSON.stringify(answer.choices),
  });
  return toAnswer(replyId, answer);
}

function choicesShown(choices: Choices | null, shown: (words: string) => string): Choices | null {
  if (choices === null) return null;
  const options = choices.options.map((option) => ({ ...option, label: shown(option.label) }));
  return { title: shown(choices.title), options };
}

function toAnswer(replyId: string, { text, choices }: { text: string; choices: Choices | null }): Answer {
  return { replyId, text, ...(choices && { choices }) };
}

/** Names that the platform kept to itself were not read: who reported is told so. */
async function withMentions(db: Db, message: InboundMessage, { outcome, text }: Outcome): Promise<string> {
  const { mentions = [], mentionNames, scope } = message;
  if (mentions.length === 0 || (outcome !== "report" && outcome !== "correct")) return text;
  const names: string[] = [];
  for (const userId of mentions.slice(0, mostMentions)) {
    const name = (await findCadreByAccount(db, scope, userId))?.name ?? mentionNames?.get(userId);
    if (name !== undefined) names.push(neutralise(name));
  }
  return `${text}\n${say.mentionsUnread(names)}`;
}

async function storedAnswer(db: Db, { platform, botId, messageId }: InboundMessage): Promise<Answer> {
  const answer = await findAnswer(db, { platform, botId, messageId });
  if (!answer) throw new Error("a claimed message has no row");
  const { replyId, text, choices, answeredAt } = answer;
  return {
    ...toAnswer(replyId, { text, choices: choices === null ? null : (JSON.parse(choices) as Choices) }),
    ...(answeredAt !== null && { wentOut: true as const }),
  };
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

function unknownSender({ userId, platform, text }: InboundMessage, asks: Reading | null): string {
  const words = text.normalize("NFKC").trim();
  const asked =
    asks?.topic === "help" || asks?.topic === "bind" || /^(?:[你您]好|在吗|hi|hello)[\s,。!?]*$/i.test(words);
  return say.unknownSender(copyable(userId), say.platformName(platform), asked);
}

async function converse(commands: readonly ChatCommand[], turn: Turn): Promise<Outcome> {
  const { choice } = turn.message;
  if (choice !== undefined && !(await isStillAsked(turn, choice))) {
    return { outcome: "choice-over", text: say.choiceOver };
  }
  const answered = await answerQuestion(turn);
  if (answered !== null) return { outcome: "answer", text: answered };
  const { reading, audience } = turn;
  const { intent } = reading;
  switch (intent) {
    case "report":
      if (/走访某某|某某户/.test(turn.message.text))
        return { outcome: "placeholder", text: say.placeholderSent };
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
      return { outcome: intent, text: say.plan(audience, exampleReport(turn)) };
    case "other":
      await keepLeftovers(turn);
      return { outcome: intent, text: await answerOther(turn) };
  }
}

async function answerOther(turn: Turn): Promise<string> {
  const waiting = await waitingQuestion(turn);
  if (waiting !== null) return waiting;
  const { text } = turn.message;
  if (isBareChoice(text)) return say.nothingAsked(neutralise(text.trim()), exampleReport(turn));
  return say.nothingToRecord({
    audience: turn.audience,
    leftovers: unreadShown(turn),
    redacted: isRedacted(text),
    example: exampleReport(turn),
  });
}
