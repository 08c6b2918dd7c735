import { type Fields, textOf } from "./wecom-answers.ts";
import { type Card, keysOf } from "./wecom-cards.ts";
import { open, seal, sign } from "./wecom-crypto.ts";
import type { MediaKind } from "./wecom-media.ts";
import * as payloads from "./wecom-payloads.ts";
import { conversationOf, type MixedItem, type Payload, type Quote, type Said } from "./wecom-payloads.ts";
import { legalReply, must, type Reply, type StreamReply } from "./wecom-replies.ts";
import { checkUrl, type Endpoint, type Flaws, postInTime, signedAddress } from "./wecom-signed.ts";

/**
 * WeCom as the caller of an intelligent bot in callback-URL mode, as its documents say: it signs, encrypts, drops a
 * slow answer and delivers again, and takes no answer that is not legal. What it may not take, it throws.
 */

export type CallerOptions = Omit<Endpoint, "receiveId"> & {
  /** "" for an enterprise's own bot. */
  receiveId?: string;
  /** What the clients put behind `@`. */
  botName: string;
  /** Real milliseconds. The platform publishes none for messages; the documents of its siblings say 5 s. */
  deadlineMs?: number;
  urlCheckDeadlineMs?: number;
  /** Deliveries after the first that was not answered in time. */
  resends?: number;
  /** The platform does not publish how often it asks on. */
  refreshEveryMs?: number;
  /** Lets the platform's clock go by between two refreshes. */
  wait?: (ms: number) => Promise<void>;
  /** The rest of the platform: where late answers go to and people's files come from. */
  api?: {
    responseUrlFor(chat: string, single: boolean): string;
    host(bytes: Uint8Array, key: string, name?: string | null): string;
  };
};

export type Delivery = {
  /** False where the platform does not call the bot at all. */
  delivered: boolean;
  attempts: number;
  /** HTTP status of the last attempt; null where it was not answered in time. */
  status: number | null;
  /** Null unless the status was 200. */
  reply: Reply | null;
};

export type WecomCaller = ReturnType<typeof createWecomCaller>;

const streamMs = 6 * 60_000;
/** How many conversations of one person with a bot may be unanswered at a time. */
const mostAtOnce = 3;

const unheard: Delivery = { delivered: false, attempts: 0, status: null, reply: null };

export function createWecomCaller(options: CallerOptions) {
  const { encodingAesKey, now, api } = options;
  const endpoint: Endpoint = { ...options, receiveId: options.receiveId ?? "" };
  const deadlineMs = options.deadlineMs ?? 5000;
  /** What people see, a conversation: one bubble a stream id, in which a later text replaces the earlier. */
  const screens = new Map<string, Map<string, string>>();
  /** Cards by task_id, as they stand now. */
  const cards = new Map<string, { card: Card; chat: string | undefined; msgid: string }>();
  const underWay = new Map<string, Set<string>>();
  const entered = new Map<string, string>();

  /** One POST. A delivery made again is signed and encrypted anew. */
  async function post(
    payload: Payload,
    flaws: Flaws = {},
  ): Promise<{ status: number | null; reply: Reply | null }> {
    const { receiveId } = endpoint;
    const encrypted = flaws.encrypted ?? seal(encodingAesKey, JSON.stringify(payload), { receiveId });
    const address = signedAddress(endpoint, encrypted, flaws);
    const body = flaws.body ?? JSON.stringify({ encrypt: encrypted });
    const answer = await postInTime(address, body, "application/json", deadlineMs);
    if (answer.status !== 200) return { status: answer.status, reply: null };
    return { status: 200, reply: readReply(answer.body, address.searchParams.get("nonce") ?? "", payload) };
  }

  function readReply(body: string, nonce: string, payload: Payload): Reply {
    if (body === "") return { kind: "empty" };
    const sealed = JSON.parse(body) as Fields;
    const encrypted = must(sealed["encrypt"], "string", "encrypt");
    const timestamp = sealed["timestamp"];
    if (!/^\d{10}$/.test(String(timestamp))) throw new Error(`timestamp is not in seconds: ${timestamp}`);
    if (sealed["nonce"] !== nonce) throw new Error("the nonce is not the callback's");
    if (sealed["msgsignature"] !== sign(endpoint.token, String(timestamp), nonce, encrypted)) {
      throw new Error("msgsignature is wrong");
    }
    const opened = open(encodingAesKey, encrypted);
    if (opened.receiveId !== endpoint.receiveId) throw new Error("the reply's receiveid is another");
    return legalReply(JSON.parse(opened.message) as Fields, payload);
  }

  /** One delivery with its resends, and the refreshes of a stream that is not finished. */
  async function deliver(payload: Payload, flaws: Flaws = {}): Promise<Delivery> {
    if (!payloads.isHeard(payload) || !begin(payload)) return unheard;
    try {
      return await deliverInTurn(payload, flaws);
    } finally {
      underWay.get(payloads.senderOf(payload))?.delete(payload.msgid);
    }
  }

  function begin(payload: Payload): boolean {
    const sender = payloads.senderOf(payload);
    const unanswered = underWay.get(sender) ?? new Set();
    underWay.set(sender, unanswered);
    return unanswered.add(payload.msgid).size <= mostAtOnce || !unanswered.delete(payload.msgid);
  }

  async function deliverInTurn(given: Payload, flaws: Flaws): Promise<Delivery> {
    const payload = withResponseUrl(given);
    // A card that waits for its update is not sent again: the event is discarded.
    const resends = payloads.eventTypeOf(payload) === "template_card_event" ? 0 : (options.resends ?? 3);
    let attempts = 0;
    let outcome: { status: number | null; reply: Reply | null };
    do {
      attempts += 1;
      outcome = await post(payload, flaws);
    } while (outcome.status === null && attempts <= resends);
    let { reply } = outcome;
    const deadline = now() + streamMs;
    for (;;) {
      const stream = reply && show(payload, reply);
      if (!stream || stream.finish || now() > deadline || !options.wait) break;
      await options.wait(options.refreshEveryMs ?? 1000);
      reply = (await post(payloads.refreshPayload(payload, stream.id))).reply;
    }
    return { delivered: true, attempts, status: outcome.status, reply };
  }

  /** Messages of people and presses of buttons have one. */
  function withResponseUrl(payload: Payload): Payload {
    const event = payloads.eventTypeOf(payload);
    const has = payload.msgtype !== "stream" && (event === undefined || event === "template_card_event");
    if (!has || payload["response_url"] !== undefined) return payload;
    const single = payload["chatid"] === undefined;
    return {
      ...payload,
      response_url:
        api?.responseUrlFor(conversationOf(payload), single) ??
        "https://qyapi.weixin.qq.com/cgi-bin/aibot/response?response_code=RC",
    };
  }

  /** @returns the stream that goes on, or null */
  function show(payload: Payload, reply: Reply): StreamReply | null {
    if (reply.kind === "card") showCard(payload, reply.card);
    if (reply.kind === "stream-with-card" && reply.card) showCard(payload, reply.card);
    if (reply.kind === "update") updateCard(reply.card);
    if (reply.kind !== "stream" && reply.kind !== "stream-with-card") return null;
    const chat = conversationOf(payload);
    const screen = screens.get(chat) ?? new Map<string, string>();
    screens.set(chat, screen.set(reply.stream.id, reply.stream.content));
    return reply.stream;
  }

  function showCard(payload: Payload, card: Card): void {
    const taskId = textOf(card, "task_id");
    if (taskId === "") return;
    const known = cards.get(taskId);
    if (known && known.msgid !== payload.msgid) throw new Error("42014: the task_id was used before");
    cards.set(taskId, { card, chat: payload["chatid"] as string | undefined, msgid: payload.msgid });
  }

  function updateCard(card: Card): void {
    const known = cards.get(textOf(card, "task_id"));
    if (!known) throw new Error("there is no card with this task_id");
    known.card = card;
  }

  /** A file's address, encrypted with the bot's own key. */
  function hosted(bytes: Uint8Array, name?: string): { url: string } {
    return { url: api?.host(bytes, encodingAesKey, name ?? null) ?? "https://cos.example/a" };
  }

  return {
    post,
    deliver,
    hosted,

    checkUrl: (flaws: Flaws = {}) => checkUrl(endpoint, options.urlCheckDeadlineMs ?? 1000, flaws),

    /** A text message. In a group the bot hears only what mentions it. */
    async say(
      said: Said & {
        text: string;
        /** What the message puts before the text, in place of `@` and the bot's name; "" mentions nobody. */
        mention?: string;
        quote?: Quote;
      },
    ): Promise<Delivery> {
      const mention = said.mention ?? (said.chat ? `@${options.botName} ` : "");
      return deliver(payloads.textPayload({ ...said, text: mention + said.text }));
    },

    /** A picture, a voice message, a file or a video on its own: groups do not deliver these. */
    async sendMedia(
      sent: Said & { kind: MediaKind; transcript?: string; bytes?: Uint8Array; name?: string },
    ): Promise<Delivery> {
      const content =
        sent.kind === "voice"
          ? { content: sent.transcript ?? "" }
          : hosted(sent.bytes ?? Buffer.from("a file\n"), sent.name);
      return deliver(payloads.mediaPayload(sent, sent.kind, content));
    },

    /** Text and pictures in one message. */
    sendMixed: (sent: Said & { items: readonly MixedItem[] }) =>
      deliver(payloads.mixedPayload(sent, sent.items)),

    /** The first entry of the day into the private chat; a second one is not told. */
    async enterChat(from: string): Promise<Delivery> {
      const today = new Date(now() + 8 * 3_600_000).toISOString().slice(0, 10);
      if (entered.get(from) === today) return unheard;
      entered.set(from, today);
      return deliver(payloads.enterChatPayload(from, now()));
    },

    /** Somebody presses a button of a card. */
    async press(pressed: { from: string; taskId: string; key: string }): Promise<Delivery> {
      const shown = cards.get(pressed.taskId);
      if (!shown || !keysOf(shown.card).includes(pressed.key)) throw new Error("no such button is shown");
      const { from, key: eventKey, taskId } = pressed;
      const said = { from, chat: shown.chat };
      const cardType = shown.card.card_type;
      return deliver(payloads.cardEventPayload(said, now(), { cardType, eventKey, taskId }));
    },

    /** Somebody rates an answer. */
    rate: (from: string, feedback: { id: string; type: 1 | 2 | 3 }) =>
      deliver(payloads.eventPayload({ from }, "feedback_event", now(), feedback)),

    /** The platform asks again for a stream that it takes for unfinished. */
    refresh: (payload: Payload, streamId: string) => deliver(payloads.refreshPayload(payload, streamId)),

    /** The same message several times at once, each signed anew. */
    deliverAtOnce: (payload: Payload, times: number) =>
      Promise.all(Array.from({ length: times }, () => deliver(payload))),

    /** What a conversation (chatid, or userid of a private chat) shows of the bot, oldest first. */
    screenOf: (chat: string): string[] => [...(screens.get(chat)?.values() ?? [])],

    /** The cards that are shown, as they stand now. */
    cards: (): Card[] => [...cards.values()].map(({ card }) => card),

    textPayload: payloads.textPayload,
  };
}
