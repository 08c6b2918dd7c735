import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { onTestFinished, vi } from "vitest";
import type { AdapterParts, UsageKind } from "../../../src/chat/adapter.ts";
import { dingtalkPlatform } from "../../../src/chat/dingtalk/index.ts";
import type {
  Answer,
  InboundMessage,
  ReceiveMessage,
  Route,
  Unanswered,
} from "../../../src/chat/platform.ts";
import { type Config, loadConfig } from "../../../src/config.ts";
import { createWebServer } from "../../../src/web/server.ts";
import { startDingtalk, usualRobot } from "../../emulators/dingtalk.ts";
import { movableClock } from "../../support/clock.ts";
import { newFolder } from "../../support/folders.ts";
import { readableLog } from "../../support/log.ts";
import { corpId } from "./hostile.ts";

export { corpId } from "./hostile.ts";

export const group = "cidGROUP0001==";
export const token = "webhook-token-0001";
export const secret = "SEC0123456789abcdef";
export const pathSecret = "a-long-random-word-0001";

type EmulatorOptions = Partial<Parameters<typeof startDingtalk>[0]>;

/** Stands in for the service: writes a message once, however often it comes, and answers each with the same. */
export function ledgerOf(
  options: { answer?: (message: InboundMessage) => string; slow?: () => Promise<void> } = {},
) {
  const written = new Map<string, Promise<Answer>>();
  const received: InboundMessage[] = [];
  const receive: ReceiveMessage = (message) => {
    received.push(message);
    const known = written.get(message.messageId);
    if (known !== undefined) return known;
    const number = written.size + 1;
    const answer = (async () => {
      await options.slow?.();
      return { replyId: `r-${number}`, text: options.answer?.(message) ?? `记好了 #0612-${number}` };
    })();
    written.set(message.messageId, answer);
    return answer;
  };
  return { receive, received, written };
}

export type OfficeOptions = {
  mode?: "http" | "stream";
  receive?: ReceiveMessage;
  answered?: AdapterParts["answered"];
  /** Members whose cadre the ledger knows. */
  accounts?: readonly string[];
  emulator?: EmulatorOptions;
  /** What stands in the configuration of the robot, beside its credentials: YAML flow fields. */
  robotFields?: string;
  /** Of the month's calls. */
  usedShare?: number;
  /** The platform's hosts are not known as one's own: at an address of this machine they are strangers. */
  isStranger?: boolean;
  clock?: ReturnType<typeof movableClock>;
  /** The office's groups: one where not given. */
  chats?: readonly { id: string; chatId: string; webhook: string }[];
};

const usualChats = [{ id: "dongfeng", chatId: group, webhook: token }];

/** The configuration of an office whose DingTalk is the emulator. */
export function configOf(
  bases: { api: string; oapi: string; storage: string },
  options: OfficeOptions = {},
): Config {
  const folder = newFolder();
  const hosts = Object.values(bases).map((base) => new URL(base).host);
  const mode = options.mode ?? "http";
  const fields = [
    `id: main, names: [连心], mode: ${mode}`,
    ...(mode === "http" ? [`pathSecret: ${pathSecret}`] : []),
    `clientId: ${usualRobot.clientId}, clientSecret: ${usualRobot.clientSecret}`,
    options.robotFields ?? `robotCode: ${usualRobot.robotCode}, corpId: ${corpId}`,
  ];
  writeFileSync(
    join(folder, "lianxin.yaml"),
    `platforms:
  dingtalk:
    apiBase: ${bases.api}
    oapiBase: ${bases.oapi}
    ${options.isStranger ? "mediaHosts" : "privateHosts"}: ${JSON.stringify(hosts)}
    robots: [{ ${fields.join(", ")} }]
chats:
${(options.chats ?? usualChats).map(chatLine).join("\n")}
`,
  );
  return loadConfig({ LIANXIN_CONFIG: folder });
}

function chatLine({ id, chatId, webhook }: (typeof usualChats)[number]): string {
  const keys = `chatId: "${chatId}", webhook: ${webhook}, webhookSecret: ${secret}`;
  return `  - { id: ${id}, platform: dingtalk, bot: main, area: 东风镇, ${keys} }`;
}

/** An office with one robot, and DingTalk in front of it. Stopped with the test. */
export async function startOffice(options: OfficeOptions = {}) {
  const clock = options.clock ?? movableClock("2026-06-12T08:00:00.000Z");
  const dingtalk = await startDingtalk({
    now: clock.nowMs,
    members: { m1: { name: "赵敏" }, m2: { name: "钱进" }, m3: { name: "孙退", visible: false } },
    groups: { [group]: { title: "工作群", members: ["m1", "m2"] } },
    webhooks: { [token]: { group, secret } },
    ...options.emulator,
  });
  onTestFinished(() => dingtalk.stop());
  const { log, lines, text: logText } = readableLog();
  const ledger = ledgerOf();
  const used: string[] = [];
  const unanswered: Unanswered[] = [];
  const parts: AdapterParts = {
    config: configOf(dingtalk.bases, options),
    receive: options.receive ?? ledger.receive,
    findAnswer: async () => null,
    hasAccount: async (scope, userId) => scope === "dingtalk" && (options.accounts ?? []).includes(userId),
    answered: options.answered ?? (() => {}),
    unanswered: (one) => unanswered.push(one),
    welcome: "",
    usage: {
      count: ({ botId, kind }) => used.push(`${botId} ${kind}`),
      exhausted: ({ botId, kind }) => used.push(`${botId} ${kind} exhausted`),
      usedShare: () => options.usedShare ?? 0,
    },
    clock,
    log,
  };
  const adapter = dingtalkPlatform.create(parts);
  if (!adapter) throw new Error("no adapter");
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
  const address = `http://127.0.0.1:${port}/callback/dingtalk/main/`;
  const url = `${address}${pathSecret}`;
  // The real deadline is for a machine of its own.
  const caller = dingtalk.caller(url, { resends: 0, deadlineMs: 15_000 });
  const route = (id: string): Route => {
    const found = adapter.routes.find((one) => one.id === id);
    if (!found) throw new Error(`no route ${id}`);
    return found;
  };
  const count = (kind: UsageKind, botId = "main") => used.filter((use) => use === `${botId} ${kind}`).length;
  return {
    adapter,
    caller,
    clock,
    config: parts.config,
    count,
    dingtalk,
    ledger,
    lines,
    logText,
    route,
    url,
    unanswered,
    used,
    address,
  };
}

export type Office = Awaited<ReturnType<typeof startOffice>>;

export const until = (claim: () => void, timeout = 10_000) => vi.waitFor(claim, { timeout, interval: 5 });

/** The Stream is up. */
export async function connected(office: Office): Promise<void> {
  await until(() => {
    if (office.dingtalk.gateway.connections().open === 0) throw new Error("not connected");
  });
}
