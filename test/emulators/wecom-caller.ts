import { randomBytes, randomUUID } from "node:crypto";
import { open, seal, sign } from "./wecom-crypto.ts";

/**
 * WeCom as the caller of an intelligent bot in callback-URL mode, as its documents say: it signs, encrypts, drops a
 * slow answer and delivers again, and takes no answer that is not legal. What it may not take, it throws.
 */

export type CallerOptions = {
  /** The callback address. */
  url: string;
  token: string;
  encodingAesKey: string;
  /** "" for an enterprise's own bot. */
  receiveId?: string;
  /** What the clients put behind `@`. */
  botName: string;
  /** The platform's clock, milliseconds. */
  now: () => number;
  /** Real milliseconds. The platform publishes none for messages; the documents of its siblings say 5 s. */
  deadlineMs?: number;
  urlCheckDeadlineMs?: number;
  /** Deliveries after the first that was not answered in time. */
  resends?: number;
  /** The platform does not publish how often it asks on. */
  refreshEveryMs?: number;
  /** Lets the platform's clock go by between two refreshes. */
  wait?: (ms: number) => Promise<void>;
};

export type Payload = { msgid: string; msgtype: string } & Record<string, unknown>;

export type StreamReply = { id: string; finish: boolean; content: string };

export type Reply =
  | { kind: "empty" }
  | { kind: "stream"; stream: StreamReply }
  | { kind: "text"; content: string };

export type Delivery = {
  /** False where the platform does not call the bot at all. */
  delivered: boolean;
  attempts: number;
  /** HTTP status of the last attempt; null where it was not answered in time. */
  status: number | null;
  /** Null unless the status was 200. */
  reply: Reply | null;
};

/** What to do wrong on purpose. */
export type Flaws = {
  timestamp?: number;
  nonce?: string;
  signature?: string;
  encrypted?: string;
  body?: string;
};

export type WecomCaller = ReturnType<typeof createWecomCaller>;

const streamMs = 6 * 60_000;

export function createWecomCaller(options: CallerOptions) {
  const { token, encodingAesKey, receiveId = "", now } = options;
  const deadlineMs = options.deadlineMs ?? 5000;
  /** What people see, a conversation: one bubble a stream id, in which a later text replaces the earlier. */
  const screens = new Map<string, Map<string, string>>();

  function address(encrypted: string, flaws: Flaws, echostr?: string): string {
    const timestamp = String(flaws.timestamp ?? Math.floor(now() / 1000));
    const nonce = flaws.nonce ?? randomBytes(8).toString("hex");
    const signature = flaws.signature ?? sign(token, timestamp, nonce, encrypted);
    const parameters = { msg_signature: signature, timestamp, nonce, ...(echostr && { echostr }) };
    const query = Object.entries(parameters).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
    return `${options.url}?${query.join("&")}`;
  }

  /** One POST. A delivery made again is signed and encrypted anew. */
  async function post(
    payload: Payload,
    flaws: Flaws = {},
  ): Promise<{ status: number | null; reply: Reply | null }> {
    const encrypted = flaws.encrypted ?? seal(encodingAesKey, JSON.stringify(payload), { receiveId });
    const url = address(encrypted, flaws);
    let status: number;
    let body: string;
    try {
      const response = await fetch(url, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: flaws.body ?? JSON.stringify({ encrypt: encrypted }),
        signal: AbortSignal.timeout(deadlineMs),
        redirect: "manual",
      });
      status = response.status;
      body = await response.text();
    } catch (error) {
      if ((error as Error).name === "TimeoutError") return { status: null, reply: null };
      throw error;
    }
    if (status !== 200) return { status, reply: null };
    const nonce = new URL(url).searchParams.get("nonce") ?? "";
    return { status, reply: readReply(body, nonce, payload) };
  }

  function readReply(body: string, nonce: string, payload: Payload): Reply {
    if (body === "") return { kind: "empty" };
    const sealed = JSON.parse(body) as Record<string, unknown>;
    const encrypted = must(sealed["encrypt"], "string", "encrypt");
    const timestamp = sealed["timestamp"];
    if (!/^\d{10}$/.test(String(timestamp))) throw new Error(`timestamp is not in seconds: ${timestamp}`);
    if (sealed["nonce"] !== nonce) throw new Error("the nonce is not the callback's");
    if (sealed["msgsignature"] !== sign(token, String(timestamp), nonce, encrypted)) {
      throw new Error("msgsignature is wrong");
    }
    const opened = open(encodingAesKey, encrypted);
    if (opened.receiveId !== receiveId) throw new Error("the reply's receiveid is another");
    const reply = JSON.parse(opened.message) as Record<string, unknown>;
    return Object.keys(reply).length === 0 ? { kind: "empty" } : legalReply(reply, payload);
  }

  /** One delivery with its resends, and the refreshes of a stream that is not finished. */
  async function deliver(payload: Payload, flaws: Flaws = {}): Promise<Delivery> {
    let attempts = 0;
    let outcome: { status: number | null; reply: Reply | null };
    do {
      attempts += 1;
      outcome = await post(payload, flaws);
    } while (outcome.status === null && attempts <= (options.resends ?? 3));
    let { reply } = outcome;
    const deadline = now() + streamMs;
    while (reply?.kind === "stream") {
      show(payload, reply.stream);
      if (reply.stream.finish || now() > deadline || !options.wait) break;
      await options.wait(options.refreshEveryMs ?? 1000);
      reply = (await post(refreshOf(payload, reply.stream.id))).reply;
    }
    return { delivered: true, attempts, status: outcome.status, reply };
  }

  function show(payload: Payload, stream: StreamReply): void {
    const chat = conversationOf(payload);
    const screen = screens.get(chat) ?? new Map<string, string>();
    screens.set(chat, screen.set(stream.id, stream.content));
  }

  return {
    post,
    deliver,

    /** What happens when the administrator presses 保存. `reason` is for a person. */
    async checkUrl(flaws: Flaws = {}): Promise<{ saved: boolean; status: number | null; reason: string }> {
      const expected = Array.from(randomBytes(19), (byte) => byte % 10).join("");
      const echostr = flaws.encrypted ?? seal(encodingAesKey, expected, { receiveId });
      const signal = AbortSignal.timeout(options.urlCheckDeadlineMs ?? 1000);
      try {
        const response = await fetch(address(echostr, flaws, echostr), { signal, redirect: "manual" });
        const body = Buffer.from(await response.arrayBuffer());
        const saved = response.status === 200 && body.equals(Buffer.from(expected));
        return { saved, status: response.status, reason: saved ? "ok" : "echostr校验失败" };
      } catch (error) {
        return { saved: false, status: null, reason: (error as Error).name };
      }
    },

    /** A text message. In a group the bot hears only what mentions it. */
    async say(said: {
      from: string;
      text: string;
      /** A group's chatid; without it the private chat. */
      chat?: string;
      /** What the message puts before the text, in place of `@` and the bot's name; "" mentions nobody. */
      mention?: string;
      msgid?: string;
    }): Promise<Delivery> {
      const mention = said.mention ?? (said.chat ? `@${options.botName} ` : "");
      if (said.chat && !/[@＠]/.test(mention + said.text)) {
        return { delivered: false, attempts: 0, status: null, reply: null };
      }
      return deliver(textPayload({ ...said, text: mention + said.text }));
    },

    /** A picture, a voice message, a file or a video on its own: groups do not deliver these. */
    async sendMedia(sent: {
      from: string;
      kind: "image" | "voice" | "file" | "video";
      chat?: string;
      transcript?: string;
    }): Promise<Delivery> {
      if (sent.chat) return { delivered: false, attempts: 0, status: null, reply: null };
      const content =
        sent.kind === "voice" ? { content: sent.transcript ?? "" } : { url: "https://cos.example/a" };
      return deliver({ ...envelopeOf(sent), msgtype: sent.kind, [sent.kind]: content });
    },

    /** The first entry of the day into the private chat. */
    enterChat: (from: string) =>
      deliver({
        msgid: randomUUID(),
        aibotid: "AIB",
        from: { userid: from },
        create_time: Math.floor(now() / 1000),
        msgtype: "event",
        event: { eventtype: "enter_chat" },
      }),

    /** The platform asks again for a stream that it takes for unfinished. */
    refresh: (payload: Payload, streamId: string) => deliver(refreshOf(payload, streamId)),

    /** The same message several times at once, each signed anew. */
    deliverAtOnce: (payload: Payload, times: number) =>
      Promise.all(Array.from({ length: times }, () => deliver(payload))),

    /** What a conversation (chatid, or userid of a private chat) shows of the bot, oldest first. */
    screenOf: (chat: string): string[] => [...(screens.get(chat)?.values() ?? [])],

    textPayload,
  };
}

function envelopeOf(said: {
  from: string;
  chat?: string;
  msgid?: string;
}): Omit<Payload, "msgtype"> & { msgid: string } {
  return {
    msgid: said.msgid ?? randomUUID(),
    aibotid: "AIB",
    ...(said.chat ? { chatid: said.chat, chattype: "group" } : { chattype: "single" }),
    from: { userid: said.from },
    response_url: "https://qyapi.weixin.qq.com/cgi-bin/aibot/response?response_code=RC",
  };
}

function textPayload(said: { from: string; text: string; chat?: string; msgid?: string }): Payload {
  return { ...envelopeOf(said), msgtype: "text", text: { content: said.text } };
}

function refreshOf(payload: Payload, streamId: string): Payload {
  const { response_url: _, text: __, ...rest } = payload;
  return { ...rest, msgid: randomUUID(), msgtype: "stream", stream: { id: streamId } };
}

function conversationOf(payload: Payload): string {
  return String(payload["chatid"] ?? (payload["from"] as { userid?: string } | undefined)?.userid);
}

/** The table of what may answer what: https://developer.work.weixin.qq.com/document/path/101031 */
function legalReply(reply: Record<string, unknown>, payload: Payload): Reply {
  const eventtype = (payload["event"] as { eventtype?: string } | undefined)?.eventtype;
  const isMessage = payload.msgtype !== "event";
  switch (reply["msgtype"]) {
    case "text": {
      if (eventtype !== "enter_chat") throw new Error("a text may answer enter_chat only");
      const { content } = reply["text"] as { content: unknown };
      return { kind: "text", content: must(content, "string", "text.content") };
    }
    case "stream": {
      if (!isMessage) throw new Error("a stream may answer a message or a refresh only");
      return { kind: "stream", stream: legalStream(reply["stream"] as Record<string, unknown>, payload) };
    }
    default:
      throw new Error(`not a reply that this emulator knows: ${String(reply["msgtype"])}`);
  }
}

function legalStream(stream: Record<string, unknown>, payload: Payload): StreamReply {
  const id = must(stream["id"], "string", "stream.id");
  const finish = must(stream["finish"], "boolean", "stream.finish");
  const content = must(stream["content"], "string", "stream.content");
  if (id === "") throw new Error("stream.id is empty");
  if (Buffer.byteLength(content) > 20480) throw new Error("stream.content is longer than 20480 bytes");
  if (stream["msg_item"] !== undefined && !finish) throw new Error("msg_item only with finish");
  const asked = (payload["stream"] as { id?: string } | undefined)?.id;
  if (asked !== undefined && asked !== id) throw new Error("a refresh is answered under its own stream id");
  return { id, finish, content };
}

type Kinds = { string: string; boolean: boolean };

function must<Kind extends keyof Kinds>(value: unknown, kind: Kind, name: string): Kinds[Kind] {
  if (typeof value !== kind) throw new Error(`${name} is not a ${kind}`);
  return value as Kinds[Kind];
}
