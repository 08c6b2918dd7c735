import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { dingtalkPlatform } from "../../src/chat/dingtalk/index.ts";
import { type Config, loadConfig } from "../../src/config.ts";
import { createWebServer } from "../../src/web/server.ts";
import { corpId, hostileRequests } from "../chat/dingtalk/hostile.ts";
import { type Robot, startDingtalk, streamRobot, usualRobot } from "../emulators/dingtalk.ts";
import { movableClock } from "../support/clock.ts";
import type { Print, Size } from "./benches.ts";
import { measureMemory } from "./memory.ts";

const pathSecret = "a-long-random-word-0001";

const badFrames = [
  "<html>",
  "",
  "[1]",
  '{"type":"CALLBACK","data":"{}"}',
  '{"type":"CALLBACK","headers":{"topic":"/v1.0/im/bot/messages/get","messageId":"m"},"data":"{\\"msgId\\":1}"}',
  `${"[".repeat(10_000)}${"]".repeat(10_000)}`,
];

/** 20,000 hostile requests to the address of a robot, and as many frames on its line: what is left of them in memory. */
export async function benchHostileDingtalk(print: Print, size: Size): Promise<void> {
  const clock = movableClock("2026-06-12T08:00:00.000Z");
  const dingtalk = await startDingtalk({
    now: clock.nowMs,
    robots: [usualRobot, streamRobot],
    members: { m1: { name: "赵敏" } },
  });
  const log = pino({ level: "warn" }, { write: () => {} });
  const adapter = dingtalkPlatform.create({
    config: configOf(dingtalk.api.base, dingtalk.oapi.base),
    receive: () => Promise.reject(new Error("nothing may get this far")),
    findAnswer: async () => null,
    hasAccount: async () => false,
    answered: () => {},
    unanswered: () => {},
    welcome: "",
    usage: { count: () => {}, exhausted: () => {}, usedShare: () => 0 },
    clock,
    log,
  });
  if (!adapter) throw new Error("no adapter");
  const readiness = async () => ({ failing: [], degraded: [] });
  const server = createWebServer({ routers: adapter.routers, readiness, metrics: () => [], log });
  const { port } = await server.start(0, "127.0.0.1");
  await adapter.start();
  const caller = dingtalk.caller(`http://127.0.0.1:${port}/callback/dingtalk/main/${pathSecret}`, {
    resends: 0,
  });
  const body = dingtalk.bodyOf({ from: "m1", text: "走访孙有田户" });

  // 5 MB at a time measure the network, not the memory: one in a thousand.
  const small = hostileRequests.filter(([, { body: bytes }]) => (bytes?.length ?? 0) < 100_000);
  const large = hostileRequests.filter(([, { body: bytes }]) => (bytes?.length ?? 0) >= 100_000);
  const send = async (index: number) => {
    const list = index % 1000 === 0 ? large : small;
    const [, flaws, status] = list[index % list.length] ?? [];
    const answer = await caller.deliver(body, flaws);
    if (answer.status !== status) throw new Error(`status ${answer.status} instead of ${status}`);
  };
  await measureMemory(print, size, "hostile requests", send);

  while (dingtalk.gateway.connections().open === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  await measureMemory(print, size, "hostile frames", async (index) => {
    dingtalk.gateway.sendRaw(badFrames[index % badFrames.length] ?? "");
    dingtalk.gateway.frames.length = 0;
    dingtalk.gateway.acks.length = 0;
    if (index % 100 === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  });
  if (dingtalk.gateway.connections().opened !== 1) throw new Error("the line did not survive");
  await server.stop();
  await adapter.stop();
  await dingtalk.stop();
}

function configOf(apiBase: string, oapiBase: string): Config {
  const folder = mkdtempSync(join(tmpdir(), "lianxin-bench-"));
  const robotOf = ({ clientId, clientSecret, robotCode }: Robot) =>
    `names: [连心], clientId: ${clientId}, clientSecret: ${clientSecret}, robotCode: ${robotCode}, corpId: ${corpId}`;
  writeFileSync(
    join(folder, "lianxin.yaml"),
    `platforms:
  dingtalk:
    apiBase: ${apiBase}
    oapiBase: ${oapiBase}
    robots:
      - { id: main, mode: http, pathSecret: ${pathSecret}, ${robotOf(usualRobot)} }
      - { id: line, mode: stream, ${robotOf(streamRobot)} }
`,
  );
  const config = loadConfig({ LIANXIN_CONFIG: folder });
  rmSync(folder, { recursive: true });
  return config;
}
