import type { WSClient, WsFrame } from "@wecom/aibot-node-sdk";
import { epochSecondsOf } from "../../core/calendar.ts";
import type { Clock } from "../../lib/clock.ts";
import type { Logger } from "../../lib/logger.ts";
import { RequestFault } from "../../lib/request-fault.ts";
import * as say from "../../text/zh-cn.ts";
import { render } from "../markup.ts";
import type { InboundMessage, SendResult, Unanswered } from "../platform.ts";
import { type AnswersUnderWay, type UnderWay, within } from "./answers.ts";
import { type ButtonCard, cardAfterPress, cardOf, fitsCard } from "./card.ts";
import { type Decoded, decodeCallback } from "./decode.ts";
import type { Line } from "./line.ts";
import type { LinePace, NoTurn } from "./line-pace.ts";
import { resultOfRejection, sendThrough } from "./line-send.ts";
import type { ReadMedia } from "./media.ts";
import type { MentionStripper } from "./mention.ts";
import { markdownOf } from "./reply.ts";
import { sendUntilTaken, usualAgainMs, type Wait } from "./try-again.ts";

export type HearParts = {
  botId: string;
  stripMention: MentionStripper;
  readMedia: ReadMedia;
  answers: AnswersUnderWay;
  welcome: string;
  line: Pick<Line, "whenUp" | "client">;
  pace: LinePace;
  stopping: AbortSignal;
  unanswered: (one: Unanswered) => void;
  patienceMs: number;
  /** How long an answer that was not taken is tried again, on the next line where its own broke. */
  againMs?: number | undefined;
  wait?: Wait;
  clock: Clock;
  log: Logger;
};

/**
 * Answers what a frame asks: each answer goes out only after it was stored. One that the line did not take is written
 * to the chat once more, as a message of its own.
 */
export async function hearFrame(frame: WsFrame, client: WSClient, parts: HearParts): Promise<void> {
  const { botId: bot, log } = parts;
  try {
    await answerFrame(decoded(frame, parts), frame, client, parts);
  } catch (error) {
    if (error instanceof RequestFault) log.warn({ bot, code: error.code }, `frame refused: ${error.message}`);
    else log.error({ bot, err: error }, "a frame was not answered");
  }
}

function decoded(frame: WsFrame, { botId, stripMention, readMedia, clock }: HearParts): Decoded {
  const receivedAt = clock.now();
  const signedAtSeconds = epochSecondsOf(receivedAt);
  return decodeCallback(frame.body, { botId, stripMention, readMedia, receivedAt, signedAtSeconds });
}

async function answerFrame(
  callback: Decoded,
  frame: WsFrame,
  client: WSClient,
  parts: HearParts,
): Promise<void> {
  switch (callback.kind) {
    case "message": {
      const underWay = parts.answers.ask(callback.message);
      const work = answerMessage(callback.message, underWay, { frame, client }, parts);
      parts.answers.keep(underWay, work);
      return work;
    }
    case "press": {
      const underWay = parts.answers.ask(callback.message);
      const work = answerPress(callback, underWay, { frame, client }, parts);
      parts.answers.keep(underWay, work);
      return work;
    }
    case "welcome":
      await taken(
        client.replyWelcome(frame, { msgtype: "text", text: { content: render("plain", parts.welcome) } }),
      );
      return;
    case "refresh":
    case "ignored":
      parts.log.debug({ bot: parts.botId, reason: callback.kind }, "frame ignored");
  }
}

type Way = { frame: WsFrame; client: WSClient };

async function answerMessage(
  message: InboundMessage,
  underWay: UnderWay,
  { frame, client }: Way,
  parts: HearParts,
): Promise<void> {
  const { replyId } = underWay;
  const { pace } = parts;
  const { id: chatId } = message.chat;
  const inTime = await within(underWay.answer, parts.patienceMs);
  if (!inTime && !underWay.turn && pace.takeNow(chatId) === null) {
    underWay.turn = Promise.resolve(null);
    await taken(client.replyStream(frame, replyId, say.stillWriting, false));
  }
  const answer = inTime ?? (await underWay.answer);
  const text = answer.text || (inTime ? "" : say.noWords);
  if (text === "") return;
  underWay.turn ??= pace.turn(chatId);
  const noTurn = await underWay.turn;
  if (noTurn !== null) {
    const end = noTurn === "stopping" ? { stopped: true as const } : {};
    notBrought(underWay, { result: limitedFor(noTurn), ...end }, parts);
    return;
  }
  const result = await sent(client.replyStream(frame, replyId, markdownOf(text), true));
  if (result.kind === "limited") pace.hold(chatId, result.retryAfterMs);
  if (result.kind !== "sent") await writeOnce(message, underWay, text, parts);
  else if (answer.choices) await showCard(message, cardOf(answer.choices, replyId), client, parts);
}

/** The platform's page contradicts itself on cards beside a stream: the card is a message of its own, the text holds all. */
async function showCard(
  message: InboundMessage,
  template_card: ButtonCard,
  client: WSClient,
  parts: HearParts,
): Promise<void> {
  const { id: chatId } = message.chat;
  const aheadMs = parts.pace.takeNow(chatId);
  const result =
    aheadMs === null
      ? await sendThrough(client, chatId, { msgtype: "template_card", template_card })
      : ({ kind: "limited", retryAfterMs: aheadMs } as const);
  if (result.kind !== "sent") parts.log.info({ bot: parts.botId, result }, "a card was not shown");
}

async function answerPress(
  { message, taskId }: Extract<Decoded, { kind: "press" }>,
  underWay: UnderWay,
  { frame, client }: Way,
  parts: HearParts,
): Promise<void> {
  const inTime = await within(underWay.answer, parts.patienceMs);
  const answer = inTime ?? (await underWay.answer);
  const pressed = { taskId, key: message.choice ?? "", title: say.pressed(message.text) };
  const isShown =
    inTime !== null &&
    (await taken(client.updateTemplateCard(frame, cardAfterPress(answer, pressed), [message.userId])));
  if (answer.text !== "" && !(isShown && fitsCard(answer))) {
    await writeOnce(message, underWay, answer.text, parts);
  }
}

/** Shown once, however often the message is delivered; tried again only where the platform took nothing. */
async function writeOnce(
  message: InboundMessage,
  underWay: UnderWay,
  text: string,
  parts: HearParts,
): Promise<void> {
  if (underWay.followed) return;
  underWay.followed = true;
  const { pace } = parts;
  const { id: chatId } = message.chat;
  const body = { msgtype: "markdown", markdown: { content: markdownOf(text) } } as const;
  const tried = await sendUntilTaken(async () => {
    // The line first: turns given while it is away would all be spent in the moment when it is back.
    const up = await parts.line.whenUp(parts.againMs ?? usualAgainMs, parts.stopping);
    if (up === null) return { kind: "unreachable", reason: "no long connection" };
    const noTurn = await pace.turn(chatId);
    if (noTurn !== null) return limitedFor(noTurn);
    const written = await sendThrough(parts.line.client(), chatId, body);
    if (written.kind !== "limited") return written;
    pace.hold(chatId, written.retryAfterMs);
    // The next turn waits for that, and spreads those that were refused together.
    return { kind: "limited", retryAfterMs: 0 };
  }, parts);
  const { result, ...end } = tried;
  if (result.kind !== "sent") notBrought(underWay, { result, ...end }, parts);
  else parts.log.info({ bot: parts.botId, replyId: underWay.replyId }, "an answer was written once more");
}

/** What was not brought stands in the ledger: whoever asks again is told so. Coordinators hear of whom it was. */
function notBrought(
  underWay: UnderWay,
  end: Pick<Unanswered, "result" | "stopped">,
  { botId, unanswered, log }: HearParts,
): void {
  if (underWay.told) return;
  underWay.told = true;
  const { replyId } = underWay;
  log.warn({ bot: botId, replyId, ...end }, "an answer could not be brought");
  unanswered({ botId, replyId, ...end });
}

/** Longer than anything is tried again for: it is given up. */
const givenUpMs = 24 * 3_600_000;

function limitedFor(noTurn: NoTurn): Extract<SendResult, { kind: "limited" }> {
  return { kind: "limited", retryAfterMs: noTurn === "late" ? givenUpMs : 0 };
}

/** What became of a reply; why not stands in the frame or the error that the SDK rejects with. */
async function sent(reply: Promise<unknown>): Promise<SendResult> {
  try {
    await reply;
    return { kind: "sent" };
  } catch (error) {
    return resultOfRejection(error);
  }
}

async function taken(reply: Promise<unknown>): Promise<boolean> {
  return (await sent(reply)).kind === "sent";
}
