import { type Answer, answer, type Fields, ok, partOf, textOf } from "./wecom-answers.ts";
import { type Card, cardFault } from "./wecom-cards.ts";
import { isMediaKind, type MediaFile, type MediaShelf } from "./wecom-media.ts";
import { conversationOf, eventTypeOf, type Payload } from "./wecom-payloads.ts";
import { legalStream } from "./wecom-replies.ts";
import { slidingWindows } from "./wecom-windows.ts";

/** What a bot may say over its long connection: https://developer.work.weixin.qq.com/document/path/101463 */

/** One message that people see; a stream is one, however often it is refreshed. */
export type Shown = {
  bot: string;
  chat: string;
  msgtype: string;
  content: string;
  /** The callback that it answers; null where the bot spoke of its own accord. */
  answers: string | null;
  /** Of a stream. */
  finished?: boolean;
  file?: MediaFile;
  card?: Card;
};

export type LineCodes = {
  /** After the 24 hours, for a message to a chat that never spoke, and for too many: not published. */
  replyWindow: number;
  neverSpoke: number;
  tooMany: number;
};

const fiveSeconds = 5000;
const streamMs = 6 * 60_000;
const replyMs = 24 * 3_600_000;
const textBytes = 20480;

export function createLineReplies(now: () => number, shelf: MediaShelf, codes: LineCodes) {
  const calledBack = new Map<string, { bot: string; payload: Payload; at: number; answered: boolean }>();
  const spoken = new Set<string>();
  const shown: Shown[] = [];
  const streams = new Map<string, { shown: Shown; startedAt: number }>();
  const cards = new Map<string, Shown>();
  const windows = slidingWindows(now, { perMinute: 30, perHour: 1000 });

  function show(message: Shown): Answer {
    if (!windows.take(`${message.bot}/${message.chat}`))
      return answer(codes.tooMany, "api freq out of limit");
    if (message.card) {
      const taskId = textOf(message.card, "task_id");
      if (taskId !== "" && cards.has(taskId)) return answer(42014, "task_id was used before");
      if (taskId !== "") cards.set(taskId, message);
    }
    shown.push(message);
    return ok();
  }

  /** Markdown, a card or a file; null where the type is another. */
  function messageOf(
    bot: string,
    body: Fields,
  ): Pick<Shown, "msgtype" | "content" | "file" | "card"> | Answer {
    const msgtype = textOf(body, "msgtype");
    const part = partOf(body, msgtype);
    if (msgtype === "markdown") {
      const content = textOf(part, "content");
      if (content === "") return answer(44004, "empty content");
      return Buffer.byteLength(content) > textBytes
        ? answer(45002, "content too long")
        : { msgtype, content };
    }
    if (msgtype === "template_card") {
      const fault = cardFault(part);
      return fault
        ? answer(40058, `invalid parameter: ${fault}`)
        : { msgtype, content: "", card: part as Card };
    }
    if (!isMediaKind(msgtype)) return answer(40008, "invalid message type");
    const file = shelf.take(bot, msgtype, textOf(part, "media_id"));
    return file ? { msgtype, content: "", file } : answer(40007, "invalid media_id");
  }

  function stream(bot: string, payload: Payload, part: Fields): Answer {
    let given: ReturnType<typeof legalStream>;
    try {
      given = legalStream(part, payload);
    } catch (error) {
      return answer(40058, `invalid parameter: ${(error as Error).message}`);
    }
    const key = `${bot}/${given.id}`;
    const known = streams.get(key);
    if (known && now() - known.startedAt > streamMs) {
      return answer(846608, "stream message update expired (>6 minutes), cannot update");
    }
    if (known) {
      if (!known.shown.finished)
        Object.assign(known.shown, { content: given.content, finished: given.finish });
      return ok();
    }
    const message: Shown = {
      ...{ bot, chat: conversationOf(payload), msgtype: "stream", content: given.content },
      ...{ answers: payload.msgid, finished: given.finish },
    };
    const result = show(message);
    if (result.errcode === 0) streams.set(key, { shown: message, startedAt: now() });
    return result;
  }

  return {
    shown,
    busiestMinute: (bot: string, chat: string) => windows.busiestMinute(`${bot}/${chat}`),
    cards: () => [...cards.values()].flatMap(({ card }) => (card ? [card] : [])),
    chatOfCard: (taskId: string) => cards.get(taskId)?.chat,

    /** The bot was called back under this id; its chat has spoken. */
    called(bot: string, reqId: string, payload: Payload): void {
      calledBack.set(reqId, { bot, payload, at: now(), answered: false });
      spoken.add(`${bot}/${conversationOf(payload)}`);
    },

    /** `aibot_respond_msg`. */
    respond(bot: string, reqId: string, body: Fields): Answer {
      const call = calledBack.get(reqId);
      if (!call || call.bot !== bot || eventTypeOf(call.payload)) return answer(846605, "invalid req_id");
      if (now() - call.at > replyMs) return answer(codes.replyWindow, "the reply window is over");
      if (body["msgtype"] === "stream") return stream(bot, call.payload, partOf(body, "stream"));
      const message = messageOf(bot, body);
      if ("errcode" in message) return message;
      return show({ bot, chat: conversationOf(call.payload), answers: call.payload.msgid, ...message });
    },

    /** `aibot_respond_welcome_msg` and `aibot_respond_update_msg`: the event's own, within five seconds, once. */
    respondToEvent(bot: string, reqId: string, eventtype: string, body: Fields): Answer {
      const call = calledBack.get(reqId);
      const fits = call && call.bot === bot && eventTypeOf(call.payload) === eventtype && !call.answered;
      if (!fits || now() - call.at > fiveSeconds) return answer(846605, "invalid req_id");
      call.answered = true;
      return eventtype === "enter_chat" ? welcome(bot, call.payload, body) : update(call.payload, body);
    },

    /** `aibot_send_msg`. */
    send(bot: string, body: Fields): Answer {
      const chat = textOf(body, "chatid");
      if (!spoken.has(`${bot}/${chat}`)) return answer(codes.neverSpoke, "invalid chatid");
      const message = messageOf(bot, body);
      return "errcode" in message ? message : show({ bot, chat, answers: null, ...message });
    },
  };

  function welcome(bot: string, payload: Payload, body: Fields): Answer {
    const content = textOf(partOf(body, "text"), "content");
    if (body["msgtype"] !== "text" || content === "") return answer(40008, "invalid message type");
    const chat = conversationOf(payload);
    return show({ bot, chat, msgtype: "text", content, answers: payload.msgid });
  }

  function update(payload: Payload, body: Fields): Answer {
    const card = partOf(body, "template_card");
    const taskId = textOf(card, "task_id");
    const asked = partOf(partOf(payload, "event"), "template_card_event")["task_id"];
    const known = cards.get(taskId);
    const fault = cardFault(card);
    if (body["response_type"] !== "update_template_card" || fault) return answer(40058, `invalid: ${fault}`);
    if (taskId !== asked || !known) return answer(40058, "invalid task_id");
    known.card = card as Card;
    return ok();
  }
}
