import type { WecomCallbackBotConfig, WecomConfig, WecomSocketBotConfig } from "../../config.ts";
import type { UrlGuard } from "../../lib/guarded-call.ts";
import type { AdapterParts, ChatAdapter, ChatPlatform } from "../adapter.ts";
import type { Route } from "../platform.ts";
import { type AnswersUnderWay, answersUnderWay } from "./answers.ts";
import { appReceiver } from "./app-callback.ts";
import { wecomAppRoute } from "./app-route.ts";
import { botReceiver } from "./bot-callback.ts";
import { wecomBotRoutes } from "./bot-routes.ts";
import type { Receiver } from "./callback.ts";
import { wecomChecks } from "./checks.ts";
import { usualPatienceMs } from "./limits.ts";
import { keepLine, type Line, type LineTimes, usualLineTimes } from "./line.ts";
import { hearFrame } from "./line-hear.ts";
import { mediaReader } from "./media.ts";
import { mentionStripper } from "./mention.ts";
import { wecomRoutes } from "./routes.ts";
import type { Wait } from "./try-again.ts";
import { wecomWebhookRoute } from "./webhook-route.ts";

/** Everything that an office can have of WeCom, made from its configuration. */
export const wecomPlatform: ChatPlatform = { name: "wecom", create: createWecom };

/** Where the files that people send to bots are kept: seen in the samples of the platform's own page. */
const mediaHost = "ww-aibot-img-1258476243.cos.ap-guangzhou.myqcloud.com";

/** @param times for tests. @returns null where the configuration has no WeCom */
export function createWecom(parts: AdapterParts, times: WecomTimes = {}): ChatAdapter | null {
  const { wecom } = parts.config.platforms;
  if (!wecom) return null;
  const answers = answersUnderWay(parts);
  const stopping = new AbortController();
  const inside = { ...parts, wecom, answers, guard: guardOf(wecom), stopping: stopping.signal, times };
  const appRoute = wecom.app ? wecomAppRoute({ ...wecom, app: wecom.app, clock: parts.clock }) : null;
  const chats = parts.config.chats.filter((chat) => chat.platform === "wecom");
  const receivers = receiversOf(inside, appRoute);
  const bots = wecom.bots
    .filter((bot): bot is WecomSocketBotConfig => bot.mode === "websocket")
    .map((bot) => ({ bot, line: lineOf(bot, inside) }));
  const botRoutes = bots.flatMap(({ bot, line }) => {
    const itsChats = chats.flatMap(({ id, chatId, ...chat }) =>
      chat.bot === bot.id && chatId !== undefined ? [{ id, chatId }] : [],
    );
    return wecomBotRoutes({ botId: bot.id, chats: itsChats, line });
  });
  return {
    name: "wecom",
    routers: receivers.length > 0 ? [wecomRoutes(receivers, parts)] : [],
    routes: [wecomWebhookRoute({ ...wecom, chats }), ...(appRoute ? [appRoute] : []), ...botRoutes],
    start: async () => {
      for (const { line } of bots) line.start();
    },
    stop: async () => {
      stopping.abort();
      await answers.settled();
      await Promise.all(bots.map(({ line }) => line.stop()));
    },
    faults: () => bots.flatMap(({ line }) => line.fault() ?? []),
    checks: wecomChecks({
      ...{ wecom, chats, http: parts.config.http, clock: parts.clock, log: parts.log },
      subscribeMs: (times.line ?? usualLineTimes).subscribeMs,
    }),
  };
}

export type WecomTimes = {
  patienceMs?: number;
  collectMs?: number;
  againMs?: number;
  wait?: Wait;
  line?: LineTimes;
};

type Inside = AdapterParts & {
  wecom: WecomConfig;
  answers: AnswersUnderWay;
  guard: UrlGuard;
  stopping: AbortSignal;
  times: WecomTimes;
};

/** Where addresses that came in a message may lead. */
function guardOf({ apiBase, mediaHosts, privateHosts }: WecomConfig): UrlGuard {
  return { hosts: [new URL(apiBase).host, mediaHost, ...mediaHosts, ...privateHosts], privateHosts };
}

/** Whom WeCom calls: bots in callback mode, and the app where it hears. */
function receiversOf(parts: Inside, appRoute: Route | null): Receiver[] {
  const { bots, app } = parts.wecom;
  const { times } = parts;
  const receivers = bots
    .filter((bot): bot is WecomCallbackBotConfig => bot.mode === "callback")
    .map((bot) => botReceiver(bot, { ...parts, ...times }));
  if (!app?.token || !app.encodingAesKey || !appRoute) return receivers;
  const { token, encodingAesKey } = app;
  return [
    ...receivers,
    appReceiver({ ...app, token, encodingAesKey }, { ...parts, ...times, route: appRoute }),
  ];
}

function lineOf(bot: WecomSocketBotConfig, parts: Inside): Line {
  const { times, stopping } = parts;
  const stripMention = mentionStripper(bot.names);
  const line: Line = keepLine({
    bot,
    log: parts.log,
    ...(times.line && { times: times.line }),
    onFrame: (frame, client) => {
      // What is pushed now would not be answered any more.
      if (!stopping.aborted) void hearFrame(frame, client, hearing);
    },
  });
  const hearing = {
    ...parts,
    ...{ botId: bot.id, stripMention, line },
    readMedia: mediaReader(parts.guard, null),
    patienceMs: times.patienceMs ?? usualPatienceMs,
    ...(times.againMs !== undefined && { againMs: times.againMs }),
    ...(times.wait && { wait: times.wait }),
  };
  return line;
}
