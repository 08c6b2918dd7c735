import type { WSClient, WsFrame } from "@wecom/aibot-node-sdk";
import type { WecomSocketBotConfig } from "../../config.ts";
import type { Logger } from "../../lib/logger.ts";

/**
 * How a line ended. `lost`: it broke, or never came about. `refused`: the platform does not take the bot's id or
 * secret. `replaced`: another instance subscribed for the same bot, of which there may be one.
 */
export type LineEnd = "lost" | "refused" | "replaced";

export type LineSession = {
  client: WSClient;
  ended: Promise<LineEnd>;
  close(): void;
};

export type SessionParts = {
  bot: WecomSocketBotConfig;
  onSubscribed(): void;
  onFrame(frame: WsFrame): void;
  log: Logger;
  times: { subscribeMs: number; heartbeatMs: number };
};

/** Frames hold people's words and keys for their files, never more than this. */
const maxFrameBytes = 1024 * 1024;

/**
 * One connection of the official SDK, from opening to its end. The SDK's own ways of coming back are off: they do not
 * come back after another instance took over, nor where the platform never answers the subscription.
 */
export async function openSession(parts: SessionParts): Promise<LineSession> {
  const { WSClient } = await import("@wecom/aibot-node-sdk");
  const { bot, times } = parts;
  const client = new WSClient({
    botId: bot.botId,
    secret: bot.secret,
    wsUrl: bot.wsUrl,
    maxReconnectAttempts: 0,
    maxAuthFailureAttempts: 0,
    heartbeatInterval: times.heartbeatMs,
    wsOptions: { handshakeTimeout: times.subscribeMs, maxPayload: maxFrameBytes },
    logger: sparing(parts.log, bot.id),
  });
  const { promise: ended, resolve } = Promise.withResolvers<LineEnd>();
  const late = setTimeout(() => client.disconnect(), times.subscribeMs);
  const end = (how: LineEnd) => {
    clearTimeout(late);
    resolve(how);
  };
  client.on("authenticated", () => {
    clearTimeout(late);
    parts.onSubscribed();
  });
  client.on("event.disconnected_event", () => end("replaced"));
  client.on("error", (error) => {
    const code = "code" in error ? error.code : null;
    if (code === "WS_AUTH_FAILURE_EXHAUSTED") end("refused");
    if (code === "WS_RECONNECT_EXHAUSTED") end("lost");
  });
  // Told before the error that says why, where there is one.
  client.on("disconnected", () => setImmediate(end, "lost"));
  client.on("message", parts.onFrame);
  client.on("event", parts.onFrame);
  client.connect();
  return { client, ended, close: () => client.disconnect() };
}

/**
 * The SDK logs whole frames, behind its first words: only those are taken, and nothing of what it calls debug. That it
 * gives up is no news either: it may not try at all, and the line comes back without it.
 */
function sparing(log: Logger, bot: string) {
  return {
    debug: () => {},
    info: (message: string) => log.debug({ bot }, message),
    warn: (message: string) => log.debug({ bot }, message),
    error: (message: string) =>
      log[message.startsWith("Max reconnect attempts reached") ? "debug" : "info"]({ bot }, message),
  };
}
