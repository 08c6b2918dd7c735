import { env } from "node:process";
import { type Stand, tellingFaults } from "./stand.ts";
import { createAppCaller, createWecomCaller, startLines, startWecomApi } from "./wecom.ts";

const group = "wrDongfeng";
const webhook = "0e9d4c1a-5b7f-4c3e-9a21-6f8d2b4c7e10";
/** Of the callback bot and of the app. */
const token = "emulatorToken";
const encodingAesKey = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";
const bot = "emulated-bot";
const secret = "emulated-bot-secret";

const help = [
  "Type what a cadre says:   chenzhiming 走访孙有田户,送化肥2袋",
  "in the group, with @bot:  chenzhiming @ 走访孙有田户",
  "Faults:                   /drop  /expire-token  /remove-webhook",
  "By callback:              /bot http://127.0.0.1:8080/callback/wecom/main",
  "To the app:               /app http://127.0.0.1:8080/callback/wecom/app",
  "By long connection again: /line",
  "A button of a card:       /press chenzhiming <task_id> <key>",
];

/** WeCom by hand: by long connection until an address is given. People are members as soon as they speak. */
export const standWecom: Stand = async (print, firstPort) => {
  const people = (env["EMULATOR_MEMBERS"] ?? "chenzhiming,linqiuyan,meiruolan").split(",");
  const api = await startWecomApi({
    now: Date.now,
    port: firstPort,
    members: Object.fromEntries(people.map((id) => [id, {}])),
    webhookKeys: [webhook],
  });
  const lines = await startLines({
    now: Date.now,
    port: firstPort === 0 ? 0 : firstPort + 1,
    bots: { [bot]: secret },
    host: api.host,
  });
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
  const watch = setInterval(() => {
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

  for (const line of [...configuration(api, lines.url), "", ...help]) print(line);
  const type = tellingFaults(print, async (line) => {
    const [first = "", ...rest] = line.split(/\s+/);
    const order = orders[first];
    if (order) await order(rest);
    else if (rest.length > 0) await say(first, line.slice(first.length).trim());
    else for (const one of help) print(one);
  });
  const stop = async () => {
    clearInterval(watch);
    await Promise.all([api.stop(), lines.stop()]);
  };
  return { type, stop };
};

/** To be pasted into a lianxin.yaml. */
function configuration(
  api: { base: string; corpId: string; agentId: number; secret: string },
  wsUrl: string,
): string[] {
  const keys = `token: ${token}, encodingAesKey: ${encodingAesKey}`;
  return [
    "platforms:",
    "  wecom:",
    `    apiBase: ${api.base}`,
    `    privateHosts: ["${new URL(api.base).host}"]`,
    "    bots:",
    `      - { id: hall, names: [连心], mode: websocket, wsUrl: "${wsUrl}", botId: ${bot}, secret: ${secret} }`,
    `      - { id: main, names: [连心], mode: callback, ${keys} }`,
    `    app: { corpId: ${api.corpId}, agentId: ${api.agentId}, secret: ${api.secret}, ${keys} }`,
    "chats:",
    `  - { id: dongfeng, platform: wecom, bot: hall, chatId: ${group}, area: 禾渡镇, webhook: ${webhook} }`,
  ];
}

function shown(chat: string, content: string, card?: object, file?: { name: string; bytes: Buffer }): string {
  const rest = [
    card && JSON.stringify(card),
    file && `(${file.name || "picture"}, ${file.bytes.length} bytes)`,
  ];
  return `[${chat}] ${[content, ...rest].filter(Boolean).join("\n")}`;
}
