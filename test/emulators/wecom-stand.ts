import { env } from "node:process";
import type { Stand } from "./run.ts";
import { createAppCaller, createWecomCaller, startLines, startWecomApi } from "./wecom.ts";

const group = "wrDongfeng";
const webhook = "webhook-dongfeng";
/** Of the callback bot and of the app; fixed, so that a configuration once written stays right. */
const token = "emulatorToken";
const encodingAesKey = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";
const bot = "emulated-bot";
const secret = "emulated-bot-secret";
const apiPort = 9400;
const linesPort = 9401;

const help = [
  "Type what a cadre says:   ZhaoMin 走访孙有田户,送化肥2袋",
  "in the group, with @bot:  ZhaoMin @ 走访孙有田户",
  "Faults:                   /drop  /expire-token  /remove-webhook",
  "By callback:              /bot http://127.0.0.1:8080/callback/wecom/main",
  "To the app:               /app http://127.0.0.1:8080/callback/wecom/app",
  "By long connection again: /line",
  "A button of a card:       /press ZhaoMin <task_id> <key>",
];

/** WeCom by hand: by long connection until an address is given. People are members as soon as they speak. */
export const standWecom: Stand = async (print) => {
  const people = (env["EMULATOR_MEMBERS"] ?? "ZhaoMin,QianJin,WangFang").split(",");
  const api = await startWecomApi({
    now: Date.now,
    port: apiPort,
    members: Object.fromEntries(people.map((id) => [id, {}])),
    webhookKeys: [webhook],
  });
  const lines = await startLines({ now: Date.now, port: linesPort, bots: { [bot]: secret }, host: api.host });
  const caller = (url: string) =>
    createWecomCaller({ url, token, encodingAesKey, botName: "连心", now: Date.now, api });
  const app = (url: string) =>
    createAppCaller({
      ...{ url, token, encodingAesKey, now: Date.now },
      ...{ corpId: api.corpId, agentId: api.agentId },
    });
  let byCallback: ReturnType<typeof caller> | null = null;
  let toApp: ReturnType<typeof app> | null = null;

  const watched = [
    () => lines.shown.map(({ chat, content, card, file }) => shown(chat, content, card, file)),
    () => api.groupPosts.map(({ key, content, file }) => shown(key, content, undefined, file)),
    () => api.privateMessages.map(({ to, content, file }) => shown(to, content, undefined, file)),
    () => api.lateReplies.map(({ chat, content }) => shown(chat, content)),
  ].map((read) => ({ read, count: 0 }));
  setInterval(() => {
    for (const one of watched) {
      const all = one.read();
      for (const line of all.slice(one.count)) print(line);
      one.count = all.length;
    }
  }, 200).unref();

  async function say(from: string, text: string): Promise<void> {
    const inGroup = text.startsWith("@");
    const said = { from, text: inGroup ? text.slice(1).trim() : text, ...(inGroup && { chat: group }) };
    if (toApp) print(JSON.stringify(await toApp.say(from, said.text)));
    else if (byCallback) print(JSON.stringify(await byCallback.say(said)));
    else if (!lines.say(bot, inGroup ? { ...said, text: `@连心 ${said.text}` } : said)) {
      print("(nobody is connected)");
    }
  }

  async function press([from = "", taskId = "", key = ""]: string[]): Promise<void> {
    if (byCallback) print(JSON.stringify(await byCallback.press({ from, taskId, key })));
    else lines.press(bot, { from, taskId, key });
  }

  const orders: Readonly<Record<string, (rest: string[]) => void | Promise<void>>> = {
    "/drop": () => lines.drop(bot),
    "/expire-token": () => api.spoilToken(42001),
    "/remove-webhook": () => {
      api.removeWebhook(webhook);
    },
    "/bot": ([url = ""]) => {
      byCallback = caller(url);
      toApp = null;
    },
    "/app": ([url = ""]) => {
      toApp = app(url);
    },
    "/line": () => {
      byCallback = null;
      toApp = null;
    },
    "/press": press,
  };

  for (const line of [
    `apiBase: ${api.base}   privateHosts: ["${new URL(api.base).host}"]`,
    `long connection:  wsUrl: ${lines.url}   botId: ${bot}   secret: ${secret}`,
    `callback and app: token: ${token}   encodingAesKey: ${encodingAesKey}`,
    `app: corpId: ${api.corpId}   agentId: ${api.agentId}   secret: ${api.secret}`,
    `group: chatId: ${group}   webhook: ${webhook}`,
    ...help,
  ]) {
    print(line);
  }
  return async (line) => {
    const [first = "", ...rest] = line.split(/\s+/);
    const order = orders[first];
    try {
      if (order) await order(rest);
      else if (rest.length > 0) await say(first, line.slice(first.length).trim());
      else for (const one of help) print(one);
    } catch (error) {
      print(`The platform would not take this: ${(error as Error).message}`);
    }
  };
};

function shown(chat: string, content: string, card?: object, file?: { name: string; bytes: Buffer }): string {
  const rest = [
    card && JSON.stringify(card),
    file && `(${file.name || "picture"}, ${file.bytes.length} bytes)`,
  ];
  return `[${chat}] ${[content, ...rest].filter(Boolean).join("\n")}`;
}
