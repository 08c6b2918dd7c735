import { onTestFinished } from "vitest";
import type { Answer, InboundMessage, ReceiveMessage } from "../../../src/chat/platform.ts";
import { type WecomRoutesParts, wecomRoutes } from "../../../src/chat/wecom/routes.ts";
import type { WecomCallbackBotConfig } from "../../../src/config.ts";
import { createWebServer } from "../../../src/web/server.ts";
import { type CallerOptions, createWecomCaller } from "../../emulators/wecom.ts";
import { encodingAesKey, token } from "../../fixtures/wecom-vectors.ts";
import { movableClock } from "../../support/clock.ts";
import { readableLog } from "../../support/log.ts";

export const bot: WecomCallbackBotConfig = {
  id: "main",
  names: ["连心"],
  mode: "callback",
  token,
  encodingAesKey,
  receiveId: "",
};

/** Stands in for the service: writes a message once, however often it comes, and answers each with the same. */
export function ledgerOf(
  options: { answer?: (message: InboundMessage) => string; slow?: () => Promise<void> } = {},
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
      return { replyId: `r-${number}`, text: options.answer?.(message) ?? `记好了 #0612-${number}` };
    })();
    written.set(key, answer);
    return answer;
  };
  return { receive, received, written };
}

/** The callback address of one bot on a real server, with the platform in front. Stopped with the test. */
export async function startBot(
  parts: Partial<WecomRoutesParts> = {},
  caller: Partial<CallerOptions> & { startsAt?: string } = {},
) {
  const clock = movableClock(caller.startsAt ?? "2026-06-12T08:00:00.000Z");
  const { log, lines, text } = readableLog();
  const ledger = ledgerOf();
  const [config = bot] = parts.bots ?? [];
  const server = createWebServer({
    routers: [
      wecomRoutes({
        bots: [config],
        receive: ledger.receive,
        welcome: "**你好**,发帮助",
        clock,
        log,
        ...parts,
      }),
    ],
    readiness: async () => ({ failing: [], degraded: [] }),
    metrics: () => [],
    log,
    limits: { stopGraceMs: 100 },
  });
  const { port } = await server.start(0, "127.0.0.1");
  onTestFinished(() => server.stop());
  const url = `http://127.0.0.1:${port}/callback/wecom/main`;
  const wecom = createWecomCaller({
    url,
    token: config.token,
    encodingAesKey: config.encodingAesKey,
    receiveId: config.receiveId,
    botName: "连心",
    now: clock.nowMs,
    ...caller,
  });
  return { wecom, clock, url, ledger, lines, logText: text };
}
