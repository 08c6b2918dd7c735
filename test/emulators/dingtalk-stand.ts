import { startDingtalk, usualRobot } from "./dingtalk.ts";
import { type Stand, tellingFaults } from "./stand.ts";

const group = "cidDONGFENG0001==";
const webhook = "webhook-token-0001";
const secret = "SEC0123456789abcdef";

const help = [
  "Type what a cadre says:   chenzhiming 走访孙有田户,送化肥2袋",
  "in the group, with @bot:  chenzhiming @ 走访孙有田户",
  "Faults of the line:       /drop  /disconnect  /silence  /expire-token",
  "HTTP instead of Stream:   /url http://127.0.0.1:8080/callback/dingtalk/main/<path secret>",
];

/**
 * DingTalk by hand: Stream where the service is connected, else HTTP to the address after `/url`. People are called
 * as they are typed.
 */
export const standDingtalk: Stand = async (print, firstPort) => {
  const dingtalk = await startDingtalk({
    now: Date.now,
    firstPort,
    redeliverAfterMs: 60_000,
    groups: { [group]: { title: "东风镇工作群", members: [] } },
    webhooks: { [webhook]: { group, secret } },
  });
  const shown = { groups: 0, people: 0, posts: 0, replies: 0 };
  const show = () => {
    for (const { group, msgKey, param } of dingtalk.groupMessages.slice(shown.groups)) {
      print(`[${group}] ${msgKey} ${Object.values(param).join("\n")}`);
    }
    for (const { to, msgKey, param } of dingtalk.privateMessages.slice(shown.people)) {
      print(`[${to}] ${msgKey} ${Object.values(param).join("\n")}`);
    }
    for (const { chat, text } of dingtalk.webhookPosts.slice(shown.posts)) print(`[${chat}] ${text}`);
    for (const { chat, text } of dingtalk.sessionPosts.slice(shown.replies)) print(`[${chat}] ${text}`);
    shown.groups = dingtalk.groupMessages.length;
    shown.people = dingtalk.privateMessages.length;
    shown.posts = dingtalk.webhookPosts.length;
    shown.replies = dingtalk.sessionPosts.length;
  };
  const watch = setInterval(show, 200).unref();
  let url: string | null = null;

  const faults: Readonly<Record<string, () => void>> = {
    "/drop": dingtalk.gateway.drop,
    "/disconnect": dingtalk.gateway.disconnect,
    "/silence": dingtalk.gateway.silence,
    "/expire-token": dingtalk.tokens.expire,
  };

  async function say(from: string, text: string): Promise<void> {
    if (!dingtalk.members.has(from)) dingtalk.members.set(from, { name: from });
    const inGroup = text.startsWith("@");
    const said = { from, text: inGroup ? ` ${text.slice(1).trim()}` : text, ...(inGroup && { chat: group }) };
    const body = dingtalk.bodyOf(said);
    if (url !== null) print(JSON.stringify(await dingtalk.caller(url).deliver(body)));
    else if (body && !dingtalk.gateway.push(usualRobot, body)) print("(nobody is connected)");
  }

  for (const line of [...configuration(dingtalk.bases), "", ...help]) print(line);
  const type = tellingFaults(print, async (line) => {
    const [first = "", ...rest] = line.split(/\s+/);
    const fault = faults[first];
    if (first === "/url") url = rest[0] ?? null;
    else if (fault) fault();
    else if (rest.length > 0) await say(first, line.slice(first.length).trim());
    else for (const one of help) print(one);
  });
  const stop = async () => {
    clearInterval(watch);
    await dingtalk.stop();
  };
  return { type, stop };
};

/** To be pasted into a lianxin.yaml. */
function configuration({ api, oapi, storage }: { api: string; oapi: string; storage: string }): string[] {
  const hosts = [api, oapi, storage].map((base) => JSON.stringify(new URL(base).host)).join(", ");
  const { clientId, clientSecret, robotCode } = usualRobot;
  const credentials = `clientId: ${clientId}, clientSecret: ${clientSecret}, robotCode: ${robotCode}`;
  return [
    "platforms:",
    "  dingtalk:",
    `    apiBase: ${api}`,
    `    oapiBase: ${oapi}`,
    `    privateHosts: [${hosts}]`,
    `    robots: [{ id: main, names: [连心], mode: stream, ${credentials} }]`,
    "chats:",
    `  - { id: dongfeng, platform: dingtalk, bot: main, chatId: "${group}", area: 禾渡镇, webhook: ${webhook}, webhookSecret: ${secret} }`,
  ];
}
