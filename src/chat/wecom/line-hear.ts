import type { WSClient, WsFrame } from "@wecom/aibot-node-sdk";
import { epochSecondsOf } from "../../core/calendar.ts";
import type { Clock } from "../../lib/clock.ts";
import type { Logger } from "../../lib/logger.ts";
import { RequestFault } from "../../lib/request-fault.ts";
import * as say from "../../text/zh-cn.ts";
import { render } from "../markup.ts";
import type { InboundMessage, Unanswered } from "../platform.ts";
import { type AnswersUnderWay, type UnderWay, within } from "./answers.ts";
import { type ButtonCard, cardAfterPress, cardOf, fitsCard } from "./card.ts";
import { type Decoded, decodeCallback } from "./decode.ts";
import type { Line } from "./line.ts";
import { sendThrough } from "./line-send.ts";
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
  line: Pick<Line, "whenUp">;
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
  const inTime = await within(underWay.answer, parts.patienceMs);
  if (!inTime) await taken(client.replyStream(frame, replyId, say.stillWriting, false));
  const answer = inTime ?? (await underWay.answer);
  const text = answer.text || (inTime ? "" : say.noWords);
  if (text === "") return;
  const isTaken = await taken(client.replyStream(frame, replyId, markdownOf(text), true));
  if (!isTaken) await writeOnce(message, underWay, text, parts);
  else if (answer.choices) await showCard(message, cardOf(answer.choices, replyId), client, parts);
}

/** The platform's page contradicts itself on cards beside a stream: the card is a message of its own, the text holds all. */
async function showCard(
  message: InboundMessage,
  template_card: ButtonCard,
  client: WSClient,
  parts: HearParts,
): Promise<void> {
  const result = await sendThrough(client, message.chat.id, { msgtype: "template_card", template_card });
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
  const body = { msgtype: "markdown", markdown: { content: markdownOf(text) } } as const;
  const result = await sendUntilTaken(async () => {
    const client = await parts.line.whenUp(parts.againMs ?? usualAgainMs, parts.stopping);
    return sendThrough(client, message.chat.id, body);
  }, parts);
  const told = { bot: parts.botId, replyId: underWay.replyId, result };
  if (result.kind === "sent") parts.log.info(told, "an answer was written once more");
  else {
    parts.log.warn(told, "an answer could not be brought");
    parts.unanswered({ botId: parts.botId, replyId: underWay.replyId, result });
  }
}

/** Whether the platform took a reply; it says why not in the frame or the error that the SDK rejects with. */
async function taken(reply: Promise<unknown>): Promise<boolean> {
  try {
    await reply;
    return true;
  } catch {
    return false;
  }
}
