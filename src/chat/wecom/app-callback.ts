import { epochSecondsOf } from "../../core/calendar.ts";
import { RequestFault } from "../../lib/request-fault.ts";
import * as say from "../../text/zh-cn.ts";
import { renderWithin } from "../markup.ts";
import type { Answer, InboundMessage, Route, Unanswered } from "../platform.ts";
import { type AnswersUnderWay, type UnderWay, within } from "./answers.ts";
import { decodeAppMessage } from "./app-decode.ts";
import type { ReadAppMedia } from "./app-media.ts";
import type { CallbackParts, Receiver } from "./callback.ts";
import { sealReply } from "./envelope.ts";
import { maxAppCallbackBytes, maxAppTextBytes, usualPatienceMs } from "./limits.ts";
import { sendUntilTaken, type Wait } from "./try-again.ts";
import { cdata, encryptIn, parseXml } from "./xml.ts";

export type AppCallbackConfig = { id: string; corpId: string; token: string; encodingAesKey: string };

export type AppCallbackParts = CallbackParts & {
  answers: AnswersUnderWay;
  /** The app's own way to its members, for what takes longer. */
  route: Route;
  readMedia: ReadAppMedia;
  stopping: AbortSignal;
  unanswered: (one: Unanswered) => void;
  patienceMs?: number;
  againMs?: number;
  wait?: Wait;
};

/** What members type in a self-built app's chat: XML in, XML back. https://developer.work.weixin.qq.com/document/path/90238 */
export function appReceiver(config: AppCallbackConfig, parts: AppCallbackParts): Receiver {
  const { id: botId, corpId } = config;
  return {
    door: { ...config, receiveId: corpId },
    contentType: "application/xml; charset=utf-8",
    maxBodyBytes: maxAppCallbackBytes,
    sealedIn(body) {
      const sealed = encryptIn(body);
      if (sealed === null) throw new RequestFault(400, "bad-envelope", "the body has no Encrypt");
      return sealed;
    },
    async answer(opened, { nonce }) {
      const receivedAt = parts.clock.now();
      const context = { botId, receivedAt, readMedia: parts.readMedia };
      const message = decodeAppMessage(parseXml(Buffer.from(opened.message)), context);
      if (!message) return "";
      const answer = await answerInTime(message, parts);
      if (!answer || answer.text === "") return "";
      const timestamp = epochSecondsOf(parts.clock.now());
      const content = replyXml(message.userId, corpId, textOf(answer), timestamp);
      const sealed = sealReply(config, { content, receiveId: corpId, timestamp, nonce });
      return `<xml><Encrypt>${cdata(sealed.encrypt)}</Encrypt><MsgSignature>${cdata(sealed.msgsignature)}</MsgSignature><TimeStamp>${timestamp}</TimeStamp><Nonce>${cdata(nonce)}</Nonce></xml>`;
    },
  };
}

/** @returns null where the answer takes longer: then the app writes to the member, one message */
async function answerInTime(message: InboundMessage, parts: AppCallbackParts): Promise<Answer | null> {
  const underWay = parts.answers.ask(message);
  const answer = await within(underWay.answer, parts.patienceMs ?? usualPatienceMs);
  if (answer) underWay.taken = true;
  else if (!underWay.followed) {
    underWay.followed = true;
    parts.answers.keep(underWay, writeLater(message, underWay, parts));
  }
  return answer;
}

async function writeLater(
  { userId, botId }: InboundMessage,
  underWay: UnderWay,
  parts: AppCallbackParts,
): Promise<void> {
  const answer = await underWay.answer;
  if (underWay.taken || answer.text === "") return;
  underWay.taken = true;
  const message = { to: userId, kind: "text", text: textOf(answer) } as const;
  const { result, ...end } = await sendUntilTaken(() => parts.route.send(message), parts);
  if (result.kind === "sent") return;
  const { replyId } = underWay;
  parts.log.warn({ bot: botId, replyId, result, ...end }, "a late answer could not be brought");
  parts.unanswered({ botId, replyId, result, ...end });
}

function textOf({ text }: Answer): string {
  return renderWithin("plain", text, maxAppTextBytes, say.cutShort);
}

function replyXml(to: string, from: string, text: string, createTime: number): string {
  return `<xml><ToUserName>${cdata(to)}</ToUserName><FromUserName>${cdata(from)}</FromUserName><CreateTime>${createTime}</CreateTime><MsgType>${cdata("text")}</MsgType><Content>${cdata(text)}</Content></xml>`;
}
