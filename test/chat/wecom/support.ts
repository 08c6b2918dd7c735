import { onTestFinished } from "vitest";
import type { AdapterParts } from "../../../src/chat/adapter.ts";
import {
  type Answer,
  type InboundMessage,
  type ReceiveMessage,
  replyIdOf,
  type Unanswered,
} from "../../../src/chat/platform.ts";
import { createWecom, type WecomTimes } from "../../../src/chat/wecom/index.ts";
import type { Config, WecomCallbackBotConfig, WecomConfig } from "../../../src/config.ts";
import { createWebServer } from "../../../src/web/server.ts";
import { type CallerOptions, createWecomCaller } from "../../emulators/wecom.ts";
import { movableClock } from "../../support/clock.ts";
import { readableLog } from "../../support/log.ts";
import { bot, configOf } from "./fixtures.ts";

export { bot, configOf, socketBot } from "./fixtures.ts";

/** Stands in for the service: writes a message once, however often it comes, and answers each with the same. */
export function ledgerOf(
  options: {
    answer?: (message: InboundMessage) => string | Omit<Answer, "replyId">;
    slow?: () => Promise<void>;
  } = {},
) {
  const written = new Map<string, Promise<Answer>>();
  const received: InboundMessage[] = [];
  const receive: ReceiveMessage = async (message) => {
    received.push(message);
    const key = `${message.botId}/${message.messageId}`;
    const known = written.get(key);
    if (known !== undefined) return known;
    const number = written.size + 1;
    const answer = (async () => {
      await options.slow?.();
      const given = options.answer?.(message) ?? `记好了 #0612-${number}`;
      return { replyId: replyIdOf(message), ...(typeof given === "string" ? { text: given } : given) };
    })();
    written.set(key, answer);
    return answer;
  };
  return { receive, received, written };
}

export type Started = Partial<Pick<AdapterParts, "receive" | "findAnswer">> & {
  wecom?: Partial<WecomConfig>;
  chats?: Config["chats"];
  times?: WecomTimes;
  startsAt?: string;
};

/** The adapter on a real server. Stopped with the test. */
export async function startAdapter(parts: Started = {}) {
  const clock = movableClock(parts.startsAt ?? "2026-06-12T08:00:00.000Z");
  const { log, lines, text } = readableLog();
  const ledger = ledgerOf();
  const unanswered: Unanswered[] = [];
  const adapter = createWecom(
    {
      config: configOf(parts.wecom ?? {}, parts.chats),
      receive: parts.receive ?? ledger.receive,
      findAnswer: parts.findAnswer ?? (async () => null),
      hasAccount: async () => false,
      answered: () => {},
      unanswered: (one) => unanswered.push(one),
      welcome: "**你好**,发帮助",
      usage: { count: () => {}, exhausted: () => {}, usedShare: () => 0 },
      ...{ clock, log },
    },
    parts.times,
  );
  if (!adapter) throw new Error("WeCom is not configured");
  const server = createWebServer({
    routers: adapter.routers,
    readiness: async () => ({ failing: [], degraded: [] }),
    metrics: () => [],
    log,
    limits: { stopGraceMs: 100 },
  });
  const { port } = await server.start(0, "127.0.0.1");
  await adapter.start();
  onTestFinished(async () => {
    await server.stop();
    await adapter.stop();
  });
  const url = `http://127.0.0.1:${port}/callback/wecom`;
  return { adapter, clock, url, ledger, lines, log, logText: text, unanswered };
}

/** The callback address of one bot, with the platform in front. */
export async function startBot(
  parts: Started & { bot?: Partial<WecomCallbackBotConfig> } = {},
  caller: Partial<CallerOptions> = {},
) {
  const config = { ...bot, ...parts.bot };
  const started = await startAdapter({ ...parts, wecom: { bots: [config], ...parts.wecom } });
  const url = `${started.url}/main`;
  const wecom = createWecomCaller({
    url,
    token: config.token,
    encodingAesKey: config.encodingAesKey,
    receiveId: config.receiveId,
    botName: "连心",
    now: started.clock.nowMs,
    ...caller,
  });
  return { ...started, wecom, url };
}
