import { dirname, join } from "node:path";
import type Router from "koa-router";
import { type Background, backgroundThread, createBackground } from "./background.ts";
import type { ChatAdapter } from "./chat/adapter.ts";
import { createAdapters } from "./chat/index.ts";
import type { ReceiveMessage, Route } from "./chat/platform.ts";
import { trialGroupRoute, trialPrivateRoute } from "./chat/trial/client.ts";
import { createConversation } from "./chat/trial/conversation.ts";
import { peopleOf } from "./chat/trial/people.ts";
import { isTrial, trialRoutes } from "./chat/trial/routes.ts";
import { commands } from "./commands/index.ts";
import type { Config } from "./config.ts";
import { localDayAt } from "./core/calendar.ts";
import { type Clock, systemClock } from "./lib/clock.ts";
import { createLogger, type Logger } from "./lib/logger.ts";
import { createMovableClock } from "./lib/movable-clock.ts";
import { createParser } from "./parse/index.ts";
import { type AnsweredMarks, createAnsweredMarks } from "./services/answered.ts";
import { noticeGroups } from "./services/notice-groups.ts";
import { privateWays } from "./services/private-ways.ts";
import { type ReadTally, readTally } from "./services/publish-tally.ts";
import { createReceiveMessage } from "./services/receive-message.ts";
import { bringSampleCounty } from "./services/sample-county.ts";
import { createUnanswered, type UnansweredNotes } from "./services/unanswered.ts";
import { createUsages, type Usages } from "./services/usage.ts";
import { findCadreByAccount } from "./store/accounts.ts";
import { findAnswerByReply } from "./store/messages.ts";
import { type Db, isPostgres, openStore, type Store } from "./store/open.ts";
import { countOutbox } from "./store/outbox.ts";
import { readRoster } from "./store/roster.ts";
import { readSetting, writeSetting } from "./store/settings.ts";
import { usageOf } from "./store/usage.ts";
import { sayTrial } from "./text/zh-cn/trial.ts";
import { welcome } from "./text/zh-cn.ts";
import { loadVocabulary } from "./vocabulary.ts";
import type { Metric } from "./web/metrics.ts";
import { createWebServer } from "./web/server.ts";

/** The whole service, made but not started. */
export type App = {
  /** Resolves with where it listens. @throws OperatorError */
  start(): Promise<{ url: string }>;
  /** Takes nothing new, lets what is under way end, and closes the ledger. */
  stop(): Promise<void>;
};

/**
 * Makes every part and hands it over. Without a platform it is the trial, with its own ledger.
 * @throws OperatorError where the configuration, the ledger or a file does not allow it
 */
export async function createApp(config: Config): Promise<App> {
  const log = createLogger(config.logLevel);
  return isTrial(config) ? createTrial(config, log) : createOffice(config, log);
}

async function createOffice(config: Config, log: Logger): Promise<App> {
  const store = await openStore(config.database, { exclusive: true });
  return closingOnFault(store, async () => {
    // The thread needs the routes, the routes are the adapters', and they need what reads tallies: the thread.
    const late: { background?: ReturnType<typeof backgroundThread> } = {};
    const readTally: ReadTally = (db, asked) =>
      late.background?.readTally(db, asked) ?? Promise.reject(new Error("the background has not begun"));
    const common = commonParts({ config, store, clock: systemClock, readTally, log });
    const routes: Route[] = [];
    const { zone, quietHours } = common;
    const around = () => ({ zone, quietHours, ways: privateWays(routes) });
    const usages = createUsages({
      ...common,
      quotaOf: (platform, kind) =>
        platform === "dingtalk" ? (config.platforms.dingtalk?.monthlyQuota[kind] ?? null) : null,
      around,
    });
    const answered = createAnsweredMarks(common);
    const unanswered = createUnanswered({ ...common, around });
    const adapters = createAdapters({
      ...common,
      config,
      answered: answered.mark,
      unanswered: unanswered.tell,
      findAnswer: (botId, replyId) => findAnswerByReply(store.db, botId, replyId),
      hasAccount: async (scope, userId) => (await findCadreByAccount(store.db, scope, userId)) !== null,
      welcome,
      usage: usages,
    });
    routes.push(...adapters.flatMap((adapter) => adapter.routes));
    const background = backgroundThread({ config, routes, measures: common.measures, log });
    late.background = background;
    const routers = adapters.flatMap((adapter) => adapter.routers);
    return appOf({ ...common, config, store, background, routers, adapters, usages, answered, unanswered });
  });
}

const trialChat = { id: "trial", platform: "trial", area: sayTrial.county };
const trialSchedules = [
  { id: "trial-tally", kind: "tally", cron: "30 8 * * 1", chat: trialChat.id, period: "last-week" },
  { id: "trial-reminder", kind: "reminder", cron: "0 16 15 * *", quota: "monthly-visit" },
] as const;
const trialQuota = { id: "monthly-visit", kind: "each-household", period: "month", times: 1 } as const;
/** Where the trial's clock was moved to: what the ledger holds must not lie in its future after a restart. */
const trialClockSetting = "trial-clock";

/** The county of data/sample/ in a ledger of its own, spoken to in the browser, with a clock that can be moved on. */
async function createTrial(config: Config, log: Logger): Promise<App> {
  const store = await openStore(trialDatabase(config.database), { exclusive: true });
  return closingOnFault(store, async () => {
    const { db } = store;
    const clock = createMovableClock(systemClock, await readSetting(db, trialClockSetting));
    await bringSampleCounty(db, clock.now(), config.timezone);
    const common = commonParts({ config, store, clock, readTally, log });
    const people = async () => peopleOf(await readRoster(db, localDayAt(clock.now(), config.timezone)));
    const conversation = createConversation();
    const group = { id: trialChat.id, name: sayTrial.groupName };
    const background = createBackground({
      ...common,
      seeds: {
        chats: [trialChat],
        schedules: trialSchedules,
        quotas: [{ ...trialQuota, name: sayTrial.quotaName }],
      },
      routes: [
        trialGroupRoute({ conversation, group, clock }),
        trialPrivateRoute({ conversation, people, clock }),
      ],
    });
    const { runner } = background;
    const trial = trialRoutes({
      ...common,
      people,
      moveTo: async (to) => {
        await runner.advanceTo(to, clock.moveTo);
        await writeSetting(db, trialClockSetting, clock.now());
      },
      nextReminder: () => runner.nextOf("reminder"),
      group,
      conversation,
    });
    return appOf({
      ...common,
      config,
      store,
      background,
      routers: [trial],
      adapters: [],
      usages: null,
      answered: null,
      unanswered: null,
    });
  });
}

/** Beside the office's file, so that both stay in one folder; the trial never touches the office's own. */
function trialDatabase(database: string): string {
  return join(isPostgres(database) ? "data" : dirname(database), "trial.db");
}

type CommonParts = {
  db: Db;
  clock: Clock;
  zone: string;
  quietHours: Config["quietHours"];
  measures: readonly { id: string; name: string }[];
  receive: ReceiveMessage;
  received: () => number;
  log: Logger;
};

/** What an office and the trial have in common: reading, the ledger's rules, the answer. */
function commonParts(parts: {
  config: Config;
  store: Store;
  clock: Clock;
  readTally: ReadTally;
  log: Logger;
}): CommonParts {
  const { config, clock, log } = parts;
  const { db } = parts.store;
  const vocabulary = loadVocabulary(config.folder);
  const { timezone: zone, quietHours } = config;
  const { measures } = vocabulary;
  const answer = createReceiveMessage({
    db,
    buildParser: (roster) => createParser(roster, vocabulary),
    measures,
    commands,
    readTally: parts.readTally,
    zone,
    clock,
    log,
  });
  let received = 0;
  const noticed = noticeGroups(answer, { chats: config.chats, log });
  const receive: ReceiveMessage = (message) => {
    received += 1;
    return noticed(message);
  };
  return { db, clock, zone, quietHours, measures, receive, received: () => received, log };
}

type AppParts = CommonParts & {
  config: Config;
  store: Store;
  background: Background;
  routers: readonly Router[];
  adapters: readonly ChatAdapter[];
  usages: Usages | null;
  answered: AnsweredMarks | null;
  unanswered: UnansweredNotes | null;
};

function appOf(parts: AppParts): App {
  const { config, store, background, routers, adapters, usages, answered, unanswered, log } = parts;
  const web = createWebServer({
    routers,
    readiness: async () => {
      const { failing, degraded } = await background.readiness();
      const faults = [...adapters.flatMap((adapter) => adapter.faults()), ...(usages?.faults() ?? [])];
      return { failing, degraded: [...degraded, ...faults] };
    },
    metrics: () => metricsOf(parts),
    log,
  });
  return {
    start: async () => {
      const { host, port } = config.http;
      const address = await startAll([background, ...adapters], () => web.start(port, host)).catch(
        async (fault) => {
          // Nothing may hold the process, or the ledger, of a service that did not start.
          for (const part of [...adapters, background]) await part.stop();
          await store.close();
          throw fault;
        },
      );
      const shownHost = host.includes(":") ? `[${host}]` : host;
      log.info({ host, port: address.port }, "listening");
      return { url: `http://${shownHost}:${address.port}/` };
    },
    stop: async () => {
      await web.stop();
      // What is being delivered still needs the connections: they go last.
      for (const part of [background, ...adapters]) await part.stop();
      await answered?.settled();
      await unanswered?.settled();
      await usages?.settled();
      await store.close();
      log.info("stopped");
    },
  };
}

/** The callbacks come last: whoever is answered must find everything else there. */
async function startAll<Address>(
  parts: readonly { start(): Promise<void> }[],
  listen: () => Promise<Address>,
): Promise<Address> {
  for (const part of parts) await part.start();
  return listen();
}

async function metricsOf({ db, clock, zone, received }: CommonParts): Promise<Metric[]> {
  const outbox = await countOutbox(db);
  const usage = await usageOf(db, localDayAt(clock.now(), zone).slice(0, 7));
  return [
    {
      name: "lianxin_messages_received_total",
      help: "Messages handed in by platforms since the start, repeats included.",
      type: "counter",
      samples: [{ labels: {}, value: received() }],
    },
    {
      name: "lianxin_outbox_messages",
      help: "Messages of the outbox by state.",
      type: "gauge",
      samples: [...outbox].map(([state, value]) => ({ labels: { state }, value })),
    },
    {
      name: "lianxin_platform_calls_this_month",
      help: "What a platform bills by the month, by platform, bot and kind.",
      type: "gauge",
      samples: usage.map(({ platform, botId, kind, count }) => ({
        labels: { platform, bot: botId, kind },
        value: count,
      })),
    },
  ];
}

async function closingOnFault(store: Store, make: () => Promise<App>): Promise<App> {
  try {
    return await make();
  } catch (fault) {
    await store.close();
    throw fault;
  }
}
