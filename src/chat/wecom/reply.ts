import type { Logger } from "../../lib/logger.ts";
import * as say from "../../text/zh-cn.ts";
import { render, renderWithin } from "../markup.ts";
import type { Answer } from "../platform.ts";
import { type AnswersUnderWay, type LateWay, type UnderWay, within } from "./answers.ts";
import { type ButtonCard, cardAfterPress, cardOf, fitsCard } from "./card.ts";
import type { Decoded } from "./decode.ts";
import { maxReplyBytes } from "./limits.ts";

/** The text once answered under this reply id, as light markup; null where there was none. */
export type FindAnswer = (botId: string, replyId: string) => Promise<string | null>;

type Stream = { id: string; finish: boolean; content: string };

/**
 * What may answer a callback: https://developer.work.weixin.qq.com/document/path/101031. A text is legal for a welcome
 * only; a message is answered with a stream, which is asked on for until it is finished.
 */
export type WecomReply =
  | { msgtype: "stream"; stream: Stream }
  | { msgtype: "stream_with_template_card"; stream: Stream; template_card: ButtonCard }
  | { msgtype: "text"; text: { content: string } }
  | { response_type: "update_template_card"; userids: string[]; template_card: ButtonCard };

export type ReplyParts = {
  botId: string;
  answers: AnswersUnderWay;
  welcome: string;
  findAnswer: FindAnswer;
  /** Milliseconds that an answer may take before it goes the slow way. */
  patienceMs: number;
  /** Brings an answer that nobody asks on for; called once a message. */
  bringLater(underWay: UnderWay, way: LateWay): void;
  log: Logger;
};

/** @returns null where an empty body is the answer */
export async function replyTo(callback: Decoded, parts: ReplyParts): Promise<WecomReply | null> {
  switch (callback.kind) {
    case "message": {
      const underWay = parts.answers.ask(callback.message);
      const answer = await within(underWay.answer, parts.patienceMs);
      if (!answer) parts.bringLater(underWay, { responseUrl: callback.responseUrl, asksOn: true });
      return answer ? finished(answer, underWay) : unfinished(underWay.replyId);
    }
    case "press":
      return replyToPress(callback, parts);
    case "refresh":
      return replyToRefresh(callback.streamId, parts);
    case "welcome":
      return { msgtype: "text", text: { content: render("plain", parts.welcome) } };
    case "ignored":
      parts.log.debug({ bot: parts.botId, reason: callback.reason }, "callback ignored");
      return null;
  }
}

/** The card changes for who pressed; the others of a group still have theirs. */
async function replyToPress(
  { message, taskId, responseUrl }: Extract<Decoded, { kind: "press" }>,
  parts: ReplyParts,
): Promise<WecomReply | null> {
  const underWay = parts.answers.ask(message);
  const answer = await within(underWay.answer, parts.patienceMs);
  if (!answer || !fitsCard(answer)) parts.bringLater(underWay, { responseUrl, asksOn: false });
  if (!answer) return null;
  const pressed = { taskId, key: message.choice ?? "", title: say.pressed(message.text) };
  if (fitsCard(answer)) underWay.taken = true;
  return {
    response_type: "update_template_card",
    userids: [message.userId],
    template_card: cardAfterPress(answer, pressed),
  };
}

async function replyToRefresh(streamId: string, parts: ReplyParts): Promise<WecomReply> {
  const underWay = parts.answers.find(streamId);
  if (underWay) {
    const answer = await within(underWay.answer, parts.patienceMs);
    return answer ? (finished(answer, underWay) ?? ended(streamId, say.noWords)) : unfinished(streamId);
  }
  // Answered before, or before a restart: the ledger knows.
  const text = await parts.findAnswer(parts.botId, streamId);
  return ended(streamId, text === null ? say.answerNotFound : text || say.noWords);
}

function finished(answer: Answer, underWay: UnderWay): WecomReply | null {
  underWay.taken = true;
  if (answer.text === "") return null;
  const reply = ended(answer.replyId, answer.text);
  if (!answer.choices) return reply;
  const card = cardOf(answer.choices, answer.replyId);
  return { msgtype: "stream_with_template_card", stream: reply.stream, template_card: card };
}

function ended(id: string, text: string): Extract<WecomReply, { msgtype: "stream" }> {
  return { msgtype: "stream", stream: { id, finish: true, content: markdownOf(text) } };
}

function unfinished(id: string): WecomReply {
  return { msgtype: "stream", stream: { id, finish: false, content: say.stillWriting } };
}

/** An answer in one message. */
export function markdownOf(text: string): string {
  return renderWithin("wecom-markdown", text, maxReplyBytes, say.cutShort);
}
