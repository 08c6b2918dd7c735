import { createHash } from "node:crypto";
import type { Logger } from "../../lib/logger.ts";
import { newReference } from "../../lib/reference.ts";
import * as say from "../../text/zh-cn.ts";
import { render, renderWithin } from "../markup.ts";
import type { Answer, InboundMessage, ReceiveMessage } from "../platform.ts";
import type { Decoded } from "./decode.ts";
import { maxReplyBytes } from "./limits.ts";

/** The text once answered under this reply id, as light markup; null where there was none. */
export type FindAnswer = (botId: string, replyId: string) => Promise<string | null>;

/**
 * What may answer a callback: https://developer.work.weixin.qq.com/document/path/101031. A text is legal for a welcome
 * only; a message is answered with a stream that is finished at once.
 */
export type WecomReply =
  | { msgtype: "stream"; stream: { id: string; finish: true; content: string } }
  | { msgtype: "text"; text: { content: string } };

export type ReplyParts = {
  botId: string;
  receive: ReceiveMessage;
  welcome: string;
  findAnswer?: FindAnswer;
  log: Logger;
};

/** @returns null where an empty body is the answer */
export async function replyTo(callback: Decoded, parts: ReplyParts): Promise<WecomReply | null> {
  switch (callback.kind) {
    case "message":
      return stream(await receiveOrApologise(callback.message, parts));
    case "refresh": {
      // Every answer is finished, so this is one whose first delivery was lost: the same again.
      const text = (await parts.findAnswer?.(parts.botId, callback.streamId)) ?? "";
      return stream({ replyId: callback.streamId, text });
    }
    case "welcome":
      return { msgtype: "text", text: { content: render("plain", parts.welcome) } };
    case "ignored":
      parts.log.debug({ bot: parts.botId, reason: callback.reason }, "callback ignored");
      return null;
  }
}

function stream(answer: Answer): WecomReply | null {
  if (answer.text === "") return null;
  const content = renderWithin("wecom-markdown", answer.text, maxReplyBytes, say.cutShort);
  return { msgtype: "stream", stream: { id: answer.replyId, finish: true, content } };
}

async function receiveOrApologise(message: InboundMessage, parts: ReplyParts): Promise<Answer> {
  try {
    return await parts.receive(message);
  } catch (error) {
    const reference = newReference();
    parts.log.error({ reference, bot: parts.botId, messageId: message.messageId, err: error }, "no answer");
    // The same for every delivery of the message, as a real answer's id would be.
    const digest = createHash("sha256").update(`${parts.botId}\n${message.messageId}`).digest("hex");
    return { replyId: `fault-${digest.slice(0, 24)}`, text: say.fault(reference) };
  }
}
