import type { WecomCallbackBotConfig, WecomConfig, WecomSocketBotConfig } from "../../config.ts";
import type { UrlGuard } from "../../lib/guarded-call.ts";
import type { AdapterParts, ChatAdapter, ChatPlatform } from "../adapter.ts";
import { keepMedia } from "../media-keeper.ts";
import type { Route, Unanswered } from "../platform.ts";
import { type AnswersUnderWay, answersUnderWay } from "./answers.ts";
import { type WecomAppApi, wecomAppApi } from "./app-api.ts";
import { appReceiver } from "./app-callback.ts";
import { appMediaReader } from "./app-media.ts";
import { wecomAppRoute } from "./app-route.ts";
import { botReceiver } from "./bot-callback.ts";
import { wecomBotRoutes } from "./bot-routes.ts";
import type { Receiver } from "./callback.ts";
import { wecomChecks } from "./checks.ts";
import { wecomGuard } from "./guard.ts";
import { usualPatienceMs } from "./limits.ts";
import { keepLine, type Line, type LineTimes, usualLineTimes } from "./line.ts";
import { hearFrame } from "./line-hear.ts";
import { type LinePace, linePace } from "./line-pace.ts";
import { mediaReader } from "./media.ts";
import { mentionStripper } from "./mention.ts";
import { wecomRoutes } from "./routes.ts";
import type { Wait } from "./try-again.ts";
import { wecomWebhookRoute } from "./webhook-route.ts";

/** Everything that an office can have of WeCom, made from its configuration. */
export const wecomPlatform: ChatPlatform = { name: "wecom", create: createWecom };

/** @param times for tests. @returns null where the configuration has no WeCom */
export function createWecom(given: AdapterParts, times: WecomTimes = {}): ChatAdapter | null {
  const { wecom } = given.config.platforms;
  if (!wecom) return null;
  let stoppedAnswers = 0;
  const unanswered = (one: Unanswered) => {
    if (one.stopped) stoppedAnswers += 1;
    given.unanswered(one);
  };
  const parts = { ...given, unanswered };
  const answers = answersUnderWay({ ...parts, receive: keepMedia(parts) });
  const stopping = new AbortController();
  const inside = { ...parts, wecom, answers, guard: wecomGuard(wecom), stopping: stopping.signal, times };
  const appApi = wecom.app ? wecomAppApi({ ...wecom, app: wecom.app, clock: parts.clock }) : null;
  const appRoute = appApi && wecomAppRoute(appApi);
  const chats = parts.config.chats.filter((chat) => chat.platform === "wecom");
  const receivers = receiversOf(inside, appApi, appRoute);
  const bots = wecom.bots
    .filter((bot): bot is WecomSocketBotConfig => bot.mode === "websocket")
    .map((bot) => {
      const pace = linePace({ clock: parts.clock, stopping: stopping.signal, ...times });
      return { bot, pace, line: lineOf(bot, pace, inside) };
    });
  const botRoutes = bots.flatMap(({ bot, line, pace }) => {
    const itsChats = chats.flatMap(({ id, chatId, ...chat }) =>
      chat.bot === bot.id && chatId !== undefined ? [{ id, chatId }] : [],
    );
    return wecomBotRoutes({ botId: bot.id, chats: itsChats, line, pace });
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
      if (stoppedAnswers > 0) {
        parts.log.warn({ answers: stoppedAnswers }, "answers were not brought before the stop");
      }
      await Promise.all(bots.map(({ line }) => line.stop()));
    },
    faults: () => bots.flatMap(({ line }) => line.fault() ?? []),
    checks: wecomChecks({
      ...{ wecom, chats, publicUrl: parts.config.http.publicUrl, clock: parts.clock, log: parts.log },
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

/** Whom WeCom calls: bots in callback mode, and the app where it hears. */
function receiversOf(parts: Inside, appApi: WecomAppApi | null, appRoute: Route | null): Receiver[] {
  const { bots, app } = parts.wecom;
  const { times } = parts;
  const receivers = bots
    .filter((bot): bot is WecomCallbackBotConfig => bot.mode === "callback")
    .map((bot) => botReceiver(bot, { ...parts, ...times }));
  if (!app?.token || !app.encodingAesKey || !appApi || !appRoute) return receivers;
  const { token, encodingAesKey } = app;
  const hearing = { ...parts, ...times, route: appRoute, readMedia: appMediaReader(appApi) };
  return [...receivers, appReceiver({ ...app, token, encodingAesKey }, hearing)];
}

function lineOf(bot: WecomSocketBotConfig, pace: LinePace, parts: Inside): Line {
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
    ...{ botId: bot.id, stripMention, line, pace },
    readMedia: mediaReader(parts.guard, null),
    patienceMs: times.patienceMs ?? usualPatienceMs,
    ...(times.againMs !== undefined && { againMs: times.againMs }),
    ...(times.wait && { wait: times.wait }),
  };
  return line;
}
