import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createBackground } from "../../src/background.ts";
import { createAdapters } from "../../src/chat/index.ts";
import { commands } from "../../src/commands/index.ts";
import { loadConfig } from "../../src/config.ts";
import type { Instant } from "../../src/core/calendar.ts";
import { createAnsweredMarks } from "../../src/services/answered.ts";
import { privateWays } from "../../src/services/private-ways.ts";
import { readTally } from "../../src/services/publish-tally.ts";
import { createReceiveMessage } from "../../src/services/receive-message.ts";
import { createUnanswered } from "../../src/services/unanswered.ts";
import { createUsages } from "../../src/services/usage.ts";
import type { Store } from "../../src/store/open.ts";
import { welcome } from "../../src/text/zh-cn.ts";
import { createWebServer } from "../../src/web/server.ts";
import { type Robot, startDingtalk, streamRobot, usualRobot } from "../emulators/dingtalk.ts";
import { createAppCaller, createWecomCaller, startLines, startWecomApi } from "../emulators/wecom.ts";
import { encodingAesKey, token } from "../fixtures/wecom-vectors.ts";
import { movableClock } from "./clock.ts";
import { newFolder } from "./folders.ts";
import { readableLog } from "./log.ts";
import { buildParser, measures } from "./parser.ts";

/**
 * An office that has every way in and out, with both platforms in front of it, in one thread and with one clock that
 * is moved. What app.ts hands from part to part is handed over here.
 */

const lineBot = "BOT";
const lineSecret = "long-connection-secret-0123456789";
const pathSecret = "a-long-random-word-0001";
export const groups = { line: "wrHALL", robot: "cidEAST0001==", webhook: "cidWEST0001==" };
const keys = { wecom: "webhook-dongfeng", dingtalk: "webhook-token-0001" };
const signingSecret = "SEC0123456789abcdef";

export type WholeOffice = Awaited<ReturnType<typeof startWholeOffice>>;

export async function startWholeOffice(store: Store, startsAt: Instant) {
  const { db } = store;
  const clock = movableClock(startsAt);
  const now = clock.nowMs;
  const people = ["ZhaoMin", "QianJin", "WuXieTiao"];
  const wecomApi = await startWecomApi({
    now,
    members: Object.fromEntries(people.map((id) => [id, {}])),
    webhookKeys: [keys.wecom],
  });
  const lines = await startLines({ now, bots: { [lineBot]: lineSecret } });
  const dingtalk = await startDingtalk({
    now,
    robots: [usualRobot, streamRobot],
    members: { m1: { name: "赵敏" }, m5: { name: "孙新" } },
    groups: {
      [groups.robot]: { title: "东", members: ["m1"] },
      [groups.webhook]: { title: "西", members: ["m1"] },
    },
    webhooks: { [keys.dingtalk]: { group: groups.webhook, secret: signingSecret } },
  });
  const config = configOf({ wecomApi, lines, dingtalk });
  const { log, lines: logged } = readableLog();
  const { timezone: zone, quietHours } = config;
  const receive = createReceiveMessage({
    ...{ db, buildParser, measures, commands, readTally, zone, clock, log },
  });
  const usages = createUsages({
    ...{ db, clock, log },
    quotaOf: (_platform, kind) => config.platforms.dingtalk?.monthlyQuota[kind] ?? null,
    around: () => around(),
  });
  const findAnswer = async () => null;
  const hasAccount = async () => false;
  const answered = createAnsweredMarks({ db, clock, log });
  const around = () => ({ zone, quietHours, ways: privateWays(routes) });
  const unanswered = createUnanswered({ db, clock, log, around });
  const told = { answered: answered.mark, unanswered: unanswered.tell };
  const parts = { config, receive, findAnswer, hasAccount, ...told, welcome, usage: usages, clock, log };
  const adapters = createAdapters(parts);
  const routes = adapters.flatMap((adapter) => adapter.routes);
  const background = createBackground({ db, seeds: config, zone, quietHours, routes, measures, clock, log });
  const web = createWebServer({
    routers: adapters.flatMap((adapter) => adapter.routers),
    readiness: () => background.readiness(),
    metrics: () => [],
    log,
    limits: { stopGraceMs: 100 },
  });
  const { port } = await web.start(0, "127.0.0.1");
  for (const adapter of adapters) await adapter.start();
  await lines.connected(lineBot);
  const base = `http://127.0.0.1:${port}/callback`;
  const sealed = { token, encodingAesKey, now };
  return {
    ...{ clock, db, routes, lines, dingtalk, wecomApi, usages, logged },
    faults: () => adapters.flatMap((adapter) => adapter.faults()),
    bot: createWecomCaller({ ...sealed, url: `${base}/wecom/main`, botName: "连心", api: wecomApi }),
    app: createAppCaller({
      ...sealed,
      url: `${base}/wecom/app`,
      corpId: wecomApi.corpId,
      agentId: wecomApi.agentId,
    }),
    lineBot,
    robot: dingtalk.caller(`${base}/dingtalk/main/${pathSecret}`),
    streamRobot,
    /** Lives on until then: what falls due runs, and goes out. */
    goOnTo: async (to: Instant) =>
      background.runner.advanceTo(to, (moment) =>
        clock.moveSeconds((Date.parse(moment) - clock.nowMs()) / 1000),
      ),
    seed: () => background.start(),
    stop: async () => {
      await web.stop();
      await background.stop();
      for (const adapter of adapters) await adapter.stop();
      await answered.settled();
      await unanswered.settled();
      await usages.settled();
      await Promise.all([lines.stop(), wecomApi.stop(), dingtalk.stop()]);
    },
  };
}

type Platforms = {
  wecomApi: Awaited<ReturnType<typeof startWecomApi>>;
  lines: Awaited<ReturnType<typeof startLines>>;
  dingtalk: Awaited<ReturnType<typeof startDingtalk>>;
};

function configOf({ wecomApi, lines, dingtalk }: Platforms) {
  const folder = newFolder();
  const sealed = `token: ${token}, encodingAesKey: ${encodingAesKey}`;
  const own = [dingtalk.api, dingtalk.oapi, dingtalk.storage].map(({ base }) => new URL(base).host);
  const robotOf = ({ clientId, clientSecret, robotCode }: Robot) =>
    `names: [连心], clientId: ${clientId}, clientSecret: ${clientSecret}, robotCode: ${robotCode}, corpId: ${dingtalk.corpId}`;
  writeFileSync(
    join(folder, "lianxin.yaml"),
    `platforms:
  wecom:
    apiBase: ${wecomApi.base}
    privateHosts: ["${new URL(wecomApi.base).host}"]
    bots:
      - { id: main, names: [连心], mode: callback, ${sealed} }
      - { id: hall, names: [连心], mode: websocket, wsUrl: "${lines.url}", botId: ${lineBot}, secret: ${lineSecret} }
    app: { corpId: ${wecomApi.corpId}, agentId: ${wecomApi.agentId}, secret: ${wecomApi.secret}, ${sealed} }
  dingtalk:
    apiBase: ${dingtalk.api.base}
    oapiBase: ${dingtalk.oapi.base}
    privateHosts: ${JSON.stringify(own)}
    robots:
      - { id: main, mode: http, pathSecret: ${pathSecret}, ${robotOf(usualRobot)} }
      - { id: line, mode: stream, ${robotOf(streamRobot)} }
chats:
  - { id: wecom-webhook, platform: wecom, area: 和安县, webhook: ${keys.wecom} }
  - { id: wecom-line, platform: wecom, bot: hall, chatId: ${groups.line}, area: 和安县 }
  - { id: dingtalk-robot, platform: dingtalk, bot: main, chatId: "${groups.robot}", area: 和安县 }
  - { id: dingtalk-webhook, platform: dingtalk, area: 和安县, webhook: ${keys.dingtalk}, webhookSecret: ${signingSecret} }
schedules:
  - { id: a, kind: tally, cron: "30 8 * * 1", chat: wecom-webhook, period: last-week }
  - { id: b, kind: tally, cron: "30 8 * * 1", chat: wecom-line, period: last-week }
  - { id: c, kind: tally, cron: "30 8 * * 1", chat: dingtalk-robot, period: last-week }
  - { id: d, kind: tally, cron: "30 8 * * 1", chat: dingtalk-webhook, period: last-week }
  - { id: mid-month, kind: reminder, cron: "0 16 15 * *", quota: monthly-visit }
`,
  );
  return loadConfig({ LIANXIN_CONFIG: folder });
}
