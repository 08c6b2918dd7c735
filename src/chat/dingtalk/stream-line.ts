import WebSocket, { type RawData } from "ws";
import type { Logger } from "../../lib/logger.ts";
import { parseJson } from "../../lib/strict-json.ts";
import { type StreamFrame, streamFrame } from "./schema.ts";

/** One connection of a Stream, for as long as it lasts. */
export type Line = {
  /** Takes nothing new, acknowledges what it took, and is closed then. */
  close(): Promise<void>;
};

export type LineParts = {
  url: URL;
  /** What a callback held, JSON. @returns the code of its acknowledgement: 200 only where the message is in the ledger */
  take(data: string): Promise<AckCode>;
  onOpen(): void;
  /** The first sign that somebody is there. */
  onHeard(): void;
  /** The platform pushes nothing more on this line, and will close it. */
  onRetired(): void;
  onClosed(reason: string): void;
  timing: LineTiming;
  log: Pick<Logger, "warn">;
};

/** https://github.com/open-dingtalk/developerpedia `docs/learn/stream/protocol.md` */
export type AckCode = 200 | 400 | 404 | 500;

/** Real milliseconds. */
export type LineTiming = {
  handshakeMs: number;
  /** A line that answered nothing from one ping to the next is dead, whatever TCP says. */
  pingEveryMs: number;
  /** The platform closes a line some ten seconds after it said so. */
  retiredMs: number;
};

export const robotTopic = "/v1.0/im/bot/messages/get";

const maxFrameBytes = 1024 * 1024;

export function openLine(parts: LineParts): Line {
  const { timing, log } = parts;
  const socket = new WebSocket(parts.url, {
    handshakeTimeout: timing.handshakeMs,
    maxPayload: maxFrameBytes,
    perMessageDeflate: false,
  });
  const underWay = new Set<Promise<void>>();
  const timers: NodeJS.Timeout[] = [];
  let isHeard = false;
  let isAlive = true;
  let isClosing = false;
  let reason = "closed by the platform";

  function live(): void {
    isAlive = true;
    if (isHeard) return;
    isHeard = true;
    parts.onHeard();
  }

  function watch(): void {
    if (!isAlive) {
      reason = "silent";
      socket.terminate();
      return;
    }
    isAlive = false;
    socket.ping();
  }

  function hear(bytes: RawData): void {
    live();
    const frame = frameOf(bytes);
    if (!frame) log.warn("a frame of the Stream was not readable");
    else if (frame.type === "SYSTEM") hearSystem(frame);
    else if (!isClosing) track(answerPush(frame));
  }

  function hearSystem(frame: StreamFrame): void {
    const { topic } = frame.headers;
    if (topic === "ping") acknowledge(frame, 200, frame.data ?? "{}");
    if (topic !== "disconnect") return;
    acknowledge(frame, 200, frame.data ?? "{}");
    timers.push(setTimeout(() => socket.terminate(), timing.retiredMs));
    parts.onRetired();
  }

  async function answerPush(frame: StreamFrame): Promise<void> {
    const isOurs = frame.type === "CALLBACK" && frame.headers.topic === robotTopic;
    acknowledge(frame, isOurs ? await parts.take(frame.data ?? "") : 404, '{"response":null}');
  }

  function acknowledge({ headers }: StreamFrame, code: AckCode, data: string): void {
    const { messageId } = headers;
    if (messageId === undefined || socket.readyState !== WebSocket.OPEN) return;
    const frame = {
      code,
      message: code === 200 ? "OK" : "not taken",
      headers: { messageId, contentType: "application/json" },
      data,
    };
    // Where the line breaks meanwhile, the platform does not know that the message was taken; we do.
    socket.send(JSON.stringify(frame), () => {});
  }

  function track(work: Promise<void>): void {
    underWay.add(work);
    void work.finally(() => underWay.delete(work));
  }

  socket.on("open", () => {
    parts.onOpen();
    watch();
    timers.push(setInterval(watch, timing.pingEveryMs));
  });
  socket.on("message", hear);
  socket.on("pong", live);
  socket.on("error", (error: NodeJS.ErrnoException) => {
    reason = error.code ?? error.message.slice(0, 100);
  });
  socket.on("close", () => {
    for (const timer of timers) clearTimeout(timer);
    parts.onClosed(reason);
  });

  return {
    close: async () => {
      isClosing = true;
      await Promise.all(underWay);
      if (socket.readyState === WebSocket.CLOSED) return;
      const closed = new Promise<void>((resolve) => socket.once("close", () => resolve()));
      // A platform that says nothing any more does not say goodbye either.
      const timer = setTimeout(() => socket.terminate(), 500);
      if (socket.readyState === WebSocket.CONNECTING) socket.terminate();
      else socket.close(1000);
      await closed;
      clearTimeout(timer);
    },
  };
}

/** Null where it is none: whatever comes, the line lives on. */
function frameOf(bytes: RawData): StreamFrame | null {
  try {
    const frame = streamFrame.safeParse(
      parseJson(Buffer.isBuffer(bytes) ? bytes : Buffer.from(String(bytes))),
    );
    return frame.success ? frame.data : null;
  } catch {
    return null;
  }
}
