import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { validate as isCron } from "node-cron";
import { z } from "zod";
import {
  type ChatConfig,
  chat,
  dingtalk,
  dingtalkOapiBase,
  wecom,
  wecomApiBase,
} from "./config-platforms.ts";
import { botsGivenTwice } from "./config-twice.ts";
import { baseUrl, id, text } from "./config-values.ts";
import {
  dingtalkWebhookPath,
  dingtalkWebhookToken,
  wecomWebhookKey,
  wecomWebhookPath,
} from "./config-webhooks.ts";
import { OperatorError } from "./core/errors.ts";
import { readYamlFile } from "./lib/yaml-file.ts";

const clockTime = text(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day such as "18:00", in quotes');
const timezone = z.string().refine(isTimezone, "an IANA time zone such as Asia/Shanghai");

/** node-cron also takes a sixth field, for seconds; schedules are looked at once a minute. */
const isFiveFieldCron = (text: string) => text.trim().split(/\s+/).length === 5 && isCron(text);
const cronExpected = 'five cron fields, such as "30 8 * * 1" (Monday 08:30), in quotes';
const cron = z.string(cronExpected).refine(isFiveFieldCron, cronExpected);

const scheduleSeed = z.discriminatedUnion("kind", [
  z.strictObject({
    id,
    kind: z.literal("tally"),
    cron,
    chat: id,
    period: z.literal("last-week"),
  }),
  z.strictObject({ id, kind: z.literal("reminder"), cron, quota: id }),
]);

const quietHours = z.strictObject({
  from: clockTime.default("18:00"),
  to: clockTime.default("09:00"),
  weekends: z.boolean().default(true),
  holidays: z.boolean().default(true),
});

const expectedPort = "a port number, 0 to 65535";

const fields = z.strictObject({
  timezone: timezone.default("Asia/Shanghai"),
  database: z.string().min(1).default("data/lianxin.db"),
  http: z
    .strictObject({
      host: z.string().default("127.0.0.1"),
      port: z.int(expectedPort).min(0, expectedPort).max(65535, expectedPort).default(8080),
      publicUrl: baseUrl.nullable().default(null),
    })
    .prefault({}),
  logLevel: z.enum(["debug", "info", "warn", "error"]).default("info"),
  /** Certificates of authorities of one's own, PEM: for a platform inside one's own network. */
  caFile: z.string().min(1).nullable().default(null),
  platforms: z.strictObject({ wecom: wecom.optional(), dingtalk: dingtalk.optional() }).default({}),
  chats: z.array(chat).default([]),
  schedules: z.array(scheduleSeed).default([]),
  quietHours: quietHours.prefault({}),
});

const expectedTimes = "how often: a whole number from 1";

const quotaSeed = z.strictObject({
  id,
  name: z.string().min(1),
  kind: z.literal("each-household"),
  period: z.enum(["week", "month", "quarter", "year"]),
  times: z.int(expectedTimes).min(1, expectedTimes),
});

type Fields = z.infer<typeof fields>;
type Fault = (path: (string | number)[], message: string) => void;

/** Ids are unique, and what is referred to is there: a schedule's chat or quota, a chat's bot. */
const lianxin = (quotaIds: readonly string[]) =>
  fields.superRefine((config, context) => {
    const fault: Fault = (path, message) => context.addIssue({ code: "custom", path, message });
    checkIds(config, fault);
    for (const { path, expected } of botsGivenTwice(config.platforms)) fault(path, expected);
    checkChats(config, fault);
    checkSchedules(config, quotaIds, fault);
  });

function checkIds(config: Fields, fault: Fault): void {
  const { wecom, dingtalk } = config.platforms;
  const lists: [(string | number)[], readonly { id: string }[]][] = [
    [["chats"], config.chats],
    [["schedules"], config.schedules],
    [["platforms", "wecom", "bots"], wecom?.bots ?? []],
    [["platforms", "dingtalk", "robots"], dingtalk?.robots ?? []],
  ];
  for (const [path, list] of lists) {
    for (const index of repeatedIds(list))
      fault([...path, index, "id"], "an id that nothing else in this list has");
  }
  // Both are called at /callback/wecom/<id>.
  if (wecom?.bots.some(({ id }) => id === wecom.app?.id)) {
    fault(["platforms", "wecom", "app", "id"], "an id that no bot under platforms.wecom.bots has");
  }
}

function checkChats({ chats, platforms }: Fields, fault: Fault): void {
  const { wecom, dingtalk } = platforms;
  chats.forEach((chat, index) => {
    const isWecom = chat.platform === "wecom";
    const bots: readonly { id: string }[] = (isWecom ? wecom?.bots : dingtalk?.robots) ?? [];
    if (chat.bot !== undefined && !bots.some(({ id }) => id === chat.bot)) {
      const list = isWecom ? "a bot under platforms.wecom.bots" : "a robot under platforms.dingtalk.robots";
      fault(["chats", index, "bot"], `the id of ${list}`);
    }
    if (chat.webhook === undefined) return;
    const path = ["chats", index, "webhook"];
    const apiBase = wecom?.apiBase ?? wecomApiBase;
    const oapiBase = dingtalk?.oapiBase ?? dingtalkOapiBase;
    if (isWecom && wecomWebhookKey(apiBase, chat.webhook) === null) {
      fault(path, `the key alone, or ${apiBase}${wecomWebhookPath}?key=…`);
    }
    if (!isWecom && dingtalkWebhookToken(oapiBase, chat.webhook) === null) {
      fault(path, `the access_token alone, or ${oapiBase}${dingtalkWebhookPath}?access_token=…`);
    }
  });
}

function checkSchedules(config: Fields, quotaIds: readonly string[], fault: Fault): void {
  config.schedules.forEach((schedule, index) => {
    if (schedule.kind === "reminder") {
      if (!quotaIds.includes(schedule.quota))
        fault(
          ["schedules", index, "quota"],
          `the id of a quota in quotas.yaml: ${quotaIds.join(", ") || "it has none"}`,
        );
      return;
    }
    const target = config.chats.find((chat) => chat.id === schedule.chat);
    if (!target) fault(["schedules", index, "chat"], "the id of a chat under chats");
    else if (!canBePostedTo(config, target))
      fault(
        ["schedules", index, "chat"],
        "a chat that can be posted to: with a webhook, or with a chatId and the bot of mode websocket, or the robot, that is in it",
      );
  });
}

/** A bot with a callback address only answers; the others may begin. */
function canBePostedTo({ platforms }: Fields, chat: ChatConfig): boolean {
  if (chat.webhook !== undefined) return true;
  if (chat.chatId === undefined || chat.bot === undefined) return false;
  if (chat.platform === "dingtalk") return true;
  return platforms.wecom?.bots.find(({ id }) => id === chat.bot)?.mode === "websocket";
}

function repeatedIds(list: readonly { id: string }[]): number[] {
  return list.flatMap((item, index) => (list.findIndex(({ id }) => id === item.id) < index ? [index] : []));
}

const quotas = z.strictObject({ quotas: z.array(quotaSeed).default([]) });

export type {
  ChatConfig,
  DingtalkConfig,
  DingtalkHttpRobotConfig,
  DingtalkStreamRobotConfig,
  WecomAppConfig,
  WecomCallbackBotConfig,
  WecomConfig,
  WecomSocketBotConfig,
} from "./config-platforms.ts";
export { dingtalkWebhookPath, dingtalkWebhookToken, wecomWebhookKey, wecomWebhookPath };
export type ScheduleSeed = z.infer<typeof scheduleSeed>;
export type QuotaSeed = z.infer<typeof quotaSeed>;
export type QuietHours = z.infer<typeof quietHours>;

export type Config = z.infer<typeof fields> & {
  /** The folder that was read; a file missing there falls back to the shipped one. */
  folder: string;
  quotas: readonly QuotaSeed[];
};

export type Environment = Readonly<Record<string, string | undefined>>;

/** The folder that ships with Lianxin. */
export const shippedConfigFolder = fileURLToPath(new URL("../config", import.meta.url));

/**
 * The whole configuration, once, frozen.
 * @param environment `LIANXIN_CONFIG` (another folder), `PORT`, `DATABASE_URL`, and what `${NAME}` refers to
 * @throws OperatorError `config-invalid` with every fault as file, line, key, value and what was expected
 */
export function loadConfig(environment: Environment): Config {
  const folder = folderOf(environment);
  const seeds = readYamlFile(configFile(folder, "quotas.yaml"), quotas, environment);
  const quotaIds = seeds.quotas.map((quota) => quota.id);
  const main = readYamlFile(configFile(folder, "lianxin.yaml"), lianxin(quotaIds), environment);
  const port = environment["PORT"];
  return deepFreeze({
    ...main,
    http: { ...main.http, port: port ? portOf(port) : main.http.port },
    database: environment["DATABASE_URL"] || main.database,
    folder,
    quotas: seeds.quotas,
  });
}

/** Without the main file an office would get a trial where it expects its bot, so a folder that has none is a slip. */
function folderOf(environment: Environment): string {
  const named = environment["LIANXIN_CONFIG"];
  if (!named) return shippedConfigFolder;
  const folder = resolve(named);
  if (existsSync(join(folder, "lianxin.yaml"))) return folder;
  const expected = existsSync(folder)
    ? `a folder with lianxin.yaml (copy ${join(shippedConfigFolder, "lianxin.yaml")} into it)`
    : "there is no such folder";
  throw new OperatorError("config-invalid", `environment: LIANXIN_CONFIG: ${named}: ${expected}`);
}

/** A file of the office's folder, or the shipped one where the folder has none. */
export function configFile(folder: string, name: string): string {
  const own = join(folder, name);
  return existsSync(own) ? own : join(shippedConfigFolder, name);
}

function portOf(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new OperatorError("config-invalid", `environment: PORT: ${text}: ${expectedPort}`);
}

function isTimezone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
}
