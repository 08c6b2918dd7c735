import { randomUUID } from "node:crypto";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { type WebSocket, WebSocketServer } from "ws";
import { type Answer, answer, type Fields, ok, partOf, textOf } from "./wecom-answers.ts";
import { keysOf } from "./wecom-cards.ts";
import { createLineReplies, type LineCodes } from "./wecom-line-replies.ts";
import { type MediaKind, mediaShelf } from "./wecom-media.ts";
import type { MediaContent, MixedItem, Payload, Quote, Said } from "./wecom-payloads.ts";
import * as payloads from "./wecom-payloads.ts";
import { createUploads } from "./wecom-uploads.ts";
import { slidingWindows } from "./wecom-windows.ts";

/**
 * The other end of the bots' long connections, as the documents say: https://developer.work.weixin.qq.com/document/path/101463.
 * One connection a bot; every frame is answered under its own req_id. What is pushed while no line stands is lost.
 */

export type LinesOptions = {
  /** The platform's clock, milliseconds. */
  now: () => number;
  /** Secrets by bot id. */
  bots: Readonly<Record<string, string>>;
  /** Silence after which a line is closed; not published. */
  silenceMs?: number;
  codes?: Partial<LineCodes>;
  /** Where people's files can be downloaded from. */
  host?: (bytes: Uint8Array, key: string, name?: string | null) => string;
  port?: number;
};

/** How the next frame of a command goes wrong. */
export type LineFailure =
  | { kind: "errcode"; errcode: number }
  /** Carried out, and never acknowledged. */
  | { kind: "hang-after" }
  /** Carried out, and then the line breaks. */
  | { kind: "break-after" };

export type Frame = { cmd: string; reqId: string; body: Fields };

export type Lines = Awaited<ReturnType<typeof startLines>>;

type Line = { socket: WebSocket; bot: string | null; heardAt: number };

export async function startLines(options: LinesOptions) {
  const { now } = options;
  const shelf = mediaShelf(now);
  const uploads = createUploads(now, shelf);
  const uploadWindows = slidingWindows(now, { perMinute: 30, perHour: 1000 });
  const replies = createLineReplies(now, shelf, {
    ...{ replyWindow: 846605, neverSpoke: 93006, tooMany: 45009 },
    ...options.codes,
  });
  const lines = new Set<Line>();
  const frames: Frame[] = [];
  const failures = new Map<string, LineFailure[]>();
  let subscribed = 0;
  let isAway = false;

  const lineOf = (bot: string) => [...lines].find((line) => line.bot === bot);

  function subscribe(line: Line, body: Fields): Answer {
    const bot = textOf(body, "bot_id");
    if (line.bot !== null) return answer(45009, "subscribed already");
    if (!(bot in options.bots) || options.bots[bot] !== textOf(body, "secret")) {
      return answer(853000, "invalid bot_id or secret");
    }
    const older = lineOf(bot);
    if (older) kick(older);
    line.bot = bot;
    subscribed += 1;
    return ok();
  }

  /** The older line is told, and then closed. */
  function kick(line: Line): void {
    const {
      chattype: _,
      from: __,
      ...payload
    } = payloads.eventPayload({ from: "" }, "disconnected_event", now());
    const body = { ...payload, event: { eventtype: "disconnected_event" } };
    line.socket.send(
      JSON.stringify({ cmd: "aibot_event_callback", headers: { req_id: randomUUID() }, body }),
    );
    line.bot = null;
    line.socket.close();
  }

  function upload(bot: string, take: (owner: string, body: Fields) => Answer, body: Fields): Answer {
    return uploadWindows.take(bot) ? take(bot, body) : answer(45009, "api freq out of limit");
  }

  function carryOut(bot: string, { cmd, reqId, body }: Frame): Answer {
    switch (cmd) {
      case "ping":
        return ok();
      case "aibot_respond_msg":
        return replies.respond(bot, reqId, body);
      case "aibot_respond_welcome_msg":
        return replies.respondToEvent(bot, reqId, "enter_chat", body);
      case "aibot_respond_update_msg":
        return replies.respondToEvent(bot, reqId, "template_card_event", body);
      case "aibot_send_msg":
        return replies.send(bot, body);
      case "aibot_upload_media_init":
        return upload(bot, uploads.init, body);
      case "aibot_upload_media_chunk":
        return uploads.chunk(bot, body);
      case "aibot_upload_media_finish":
        return uploads.finish(bot, body);
      default:
        return answer(40008, "unknown cmd");
    }
  }

  function receive(line: Line, text: string): void {
    line.heardAt = now();
    const given = frameOf(text);
    if (!given) {
      line.socket.terminate();
      return;
    }
    const reqId = textOf(partOf(given, "headers"), "req_id");
    const frame = { cmd: textOf(given, "cmd"), reqId, body: partOf(given, "body") };
    frames.push(frame);
    const failure = failures.get(frame.cmd)?.shift();
    const result =
      failure?.kind === "errcode" ? answer(failure.errcode, "switched on by a test") : resultOf(line, frame);
    if (failure?.kind === "break-after") line.socket.terminate();
    else if (failure?.kind !== "hang-after") {
      line.socket.send(JSON.stringify({ headers: { req_id: reqId }, ...result }));
    }
  }

  function resultOf(line: Line, frame: Frame): Answer {
    if (frame.cmd === "aibot_subscribe") return subscribe(line, frame.body);
    return line.bot === null ? answer(853000, "not subscribed") : carryOut(line.bot, frame);
  }

  const server = new WebSocketServer({ port: options.port ?? 0, host: "127.0.0.1" });
  server.on("connection", (socket) => {
    if (isAway) {
      socket.terminate();
      return;
    }
    const line: Line = { socket, bot: null, heardAt: now() };
    lines.add(line);
    socket.on("message", (data) => receive(line, String(data)));
    socket.on("close", () => lines.delete(line));
    socket.on("error", () => socket.terminate());
  });
  await new Promise<void>((resolve) => server.once("listening", resolve));

  /** @returns false where the bot has no line, or does not hear this at all */
  function push(bot: string, payload: Payload): boolean {
    const line = lineOf(bot);
    if (!line || !payloads.isHeard(payload)) return false;
    const reqId = randomUUID();
    replies.called(bot, reqId, payload);
    const cmd = payload.msgtype === "event" ? "aibot_event_callback" : "aibot_msg_callback";
    line.socket.send(JSON.stringify({ cmd, headers: { req_id: reqId }, body: payload }));
    return true;
  }

  function hosted(bytes: Uint8Array, name?: string): MediaContent {
    const aeskey = payloads.newMediaKey();
    return { url: options.host?.(bytes, aeskey, name ?? null) ?? "https://cos.example/a", aeskey };
  }

  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** All that bots sent, in order. */
    frames,
    /** What people see. */
    shown: replies.shown,
    cards: replies.cards,
    busiestMinute: replies.busiestMinute,
    subscribed: () => subscribed,
    isConnected: (bot: string) => lineOf(bot) !== undefined,
    open: () => lines.size,
    /** The next frame of this command fails so; several are taken in order. */
    failNext: (cmd: string, ...next: LineFailure[]) =>
      failures.set(cmd, [...(failures.get(cmd) ?? []), ...next]),

    push,
    hosted,
    say: (bot: string, said: Said & { text: string; quote?: Quote }) => push(bot, payloads.textPayload(said)),
    sendMedia(
      bot: string,
      sent: Said & { kind: MediaKind; transcript?: string; bytes?: Uint8Array; name?: string },
    ): boolean {
      const voice = { content: sent.transcript ?? "" };
      const content =
        sent.kind === "voice" ? voice : hosted(sent.bytes ?? Buffer.from("a file\n"), sent.name);
      return push(bot, payloads.mediaPayload(sent, sent.kind, content));
    },
    sendMixed: (bot: string, sent: Said & { items: readonly MixedItem[] }) =>
      push(bot, payloads.mixedPayload(sent, sent.items)),
    enterChat: (bot: string, from: string) => push(bot, payloads.enterChatPayload(from, now())),
    press(bot: string, pressed: { from: string; taskId: string; key: string }): boolean {
      const card = replies.cards().find((shown) => shown["task_id"] === pressed.taskId);
      if (!card || !keysOf(card).includes(pressed.key)) throw new Error("no such button is shown");
      const { from, taskId, key: eventKey } = pressed;
      const chat = replies.chatOfCard(taskId);
      const said = { from, chat: chat === from ? undefined : chat };
      const cardType = card.card_type;
      return push(bot, payloads.cardEventPayload(said, now(), { cardType, eventKey, taskId }));
    },

    /** What people were answered to one message. */
    answersTo: (msgid: string) => replies.shown.filter((message) => message.answers === msgid),
    /** Any text, frame or not, down every line. */
    sendRaw(text: string): void {
      for (const { socket } of lines) socket.send(text);
    },
    /** The line breaks without a word. */
    drop(bot: string): void {
      lineOf(bot)?.socket.terminate();
    },
    /** Every line breaks, and none can be opened until `back`. */
    away(): { back(): void } {
      isAway = true;
      for (const { socket } of lines) socket.terminate();
      return {
        back: () => {
          isAway = false;
        },
      };
    },
    /** Closes the lines that were silent for too long. */
    closeSilent(): void {
      for (const line of lines) {
        if (now() - line.heardAt > (options.silenceMs ?? 120_000)) line.socket.close();
      }
    },
    /** Resolves once the bot has a line. */
    async connected(bot: string): Promise<void> {
      while (!lineOf(bot)) await pause(5);
    },
    async stop(): Promise<void> {
      for (const { socket } of lines) socket.terminate();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function frameOf(text: string): Fields | null {
  try {
    return JSON.parse(text) as Fields;
  } catch {
    return null;
  }
}
