import { setImmediate as pause } from "node:timers/promises";
import type { Clock } from "../lib/clock.ts";
import type { Logger } from "../lib/logger.ts";
import { MediaFault } from "./media.ts";
import { type InboundMedia, type InboundMessage, type ReceiveMessage, replyIdOf } from "./platform.ts";

export type MediaLimits = {
  /** Files fetched at a time, and files that wait for their turn; what comes beyond is not fetched. */
  atOnce: number;
  waiting: number;
  /** Of all files that are kept; the oldest go first. */
  keptBytes: number;
  /** From the arrival of the message. */
  keptMs: number;
  /** Files of which is remembered what became of them, so that a message that comes again fetches nothing again. */
  remembered: number;
};

/**
 * At the worst 48 MB are kept, and three files of 20 MB are on their way, each twice while its pieces are joined: some
 * 170 MB for each platform.
 */
export const usualMediaLimits: MediaLimits = {
  atOnce: 3,
  waiting: 200,
  keptBytes: 48 * 1024 * 1024,
  keptMs: 15 * 60_000,
  remembered: 2000,
};

const sweepEveryMs = 60_000;

export type MediaKeeperParts = {
  receive: ReceiveMessage;
  clock: Clock;
  log: Logger;
  limits?: Partial<MediaLimits>;
};

/**
 * What people send lies at addresses that end within minutes, so it is fetched as a message comes: beside its answer,
 * never before it, and once however often the message comes. The bytes are kept in memory for a while, and nowhere
 * else. What was only quoted is fetched when it is read. A message counts whatever becomes of its files.
 * @returns `receive`, whose messages have media that read what is kept
 */
export function keepMedia({ receive, clock, log, ...parts }: MediaKeeperParts): ReceiveMessage {
  const limits = { ...usualMediaLimits, ...parts.limits };
  const inTurn = turnsOf(limits);
  /** The oldest first. */
  const files = new Map<string, KeptFile>();
  let keptBytes = 0;
  let timer: NodeJS.Timeout | undefined;

  function fetch(key: string, medium: InboundMedia, tell: (fault: unknown) => void): void {
    const bytes = inTurn(() => medium.read());
    const file: KeptFile = { bytes, size: 0, endsAtMs: Date.parse(clock.now()) + limits.keptMs };
    files.set(key, file);
    bytes.then(({ length }) => {
      if (files.get(key) !== file) return;
      file.size = length;
      keptBytes += length;
      sweep();
    }, tell);
  }

  /** Lets go of what was kept long enough, and of the oldest where there is too much. */
  function sweep(): void {
    const nowMs = Date.parse(clock.now());
    for (const [key, { size, endsAtMs }] of files) {
      const isOver = endsAtMs <= nowMs || files.size > limits.remembered;
      if (!isOver && keptBytes <= limits.keptBytes) break;
      if (!isOver && size === 0) continue;
      files.delete(key);
      keptBytes -= size;
    }
    if (files.size === 0 || timer) return;
    timer = setTimeout(() => {
      timer = undefined;
      sweep();
    }, sweepEveryMs).unref();
  }

  function read(key: string): Promise<Uint8Array> {
    sweep();
    return files.get(key)?.bytes ?? Promise.reject(new MediaFault("not-kept"));
  }

  return (message) => {
    if (!message.media) return receive(message);
    const tell = teller(message, log);
    const media = message.media.map((medium, index) => {
      // Not what is reported: it may cost a call that is billed, and few will ask for it.
      if (medium.isQuoted) return medium;
      const key = `${replyIdOf(message)}/${index}`;
      if (!files.has(key)) fetch(key, medium, (fault) => tell(medium.kind, fault));
      return { ...medium, read: () => read(key) };
    });
    sweep();
    return receive({ ...message, media });
  };
}

type KeptFile = {
  bytes: Promise<Uint8Array>;
  /** 0 until it is here. */
  size: number;
  endsAtMs: number;
};

/** So many at a time, in the order of their coming; none of them begins before its message was handed on. */
function turnsOf({ atOnce, waiting: mostWaiting }: MediaLimits) {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (running < atOnce) {
      running += 1;
      await pause();
    } else {
      if (waiting.length >= mostWaiting) throw new MediaFault("too-many-waiting");
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}

/** Says in the log why a file is not there, and what an operator can do. A message of many that were too many is one line. */
function teller({ platform, botId }: InboundMessage, log: Logger) {
  let toldOfMany = false;
  return (kind: InboundMedia["kind"], fault: unknown): void => {
    const about = { platform, bot: botId, kind };
    if (!(fault instanceof MediaFault)) {
      log.error({ ...about, err: fault }, "a file of a message was not fetched");
      return;
    }
    const { code, host } = fault;
    const isOneOfMany = code === "too-many-waiting";
    if (isOneOfMany && toldOfMany) return;
    toldOfMany ||= isOneOfMany;
    const remedy = remedyFor(code, `platforms.${platform}`, host);
    log.warn({ ...about, code, ...(host && { host }), ...(remedy && { remedy }) }, fault.message);
  };
}

function remedyFor(code: string, path: string, host: string | null): string | null {
  switch (code) {
    case "host-not-configured":
      return `if ${host} is the platform's own, add it to ${path}.mediaHosts`;
    case "private-address":
      return `${host} leads into a private network here, as on a machine of the platform's own cloud or behind a proxy that makes up addresses: use a public name server, or add it to ${path}.privateHosts`;
    default:
      return null;
  }
}
