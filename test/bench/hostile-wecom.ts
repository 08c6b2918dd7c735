import { memoryUsage, stderr, stdout } from "node:process";
import { createWecom } from "../../src/chat/wecom/index.ts";
import { systemClock } from "../../src/lib/clock.ts";
import { createLogger } from "../../src/lib/logger.ts";
import { createWebServer } from "../../src/web/server.ts";
import { bot, configOf } from "../chat/wecom/fixtures.ts";
import { seal, sign } from "../emulators/wecom.ts";
import { corpId, encodingAesKey, token } from "../fixtures/wecom-vectors.ts";

/**
 * `node test/bench/hostile-wecom.ts`: the memory of the callbacks over 20,000 hostile requests, after a first 2,000 that
 * warm everything up. Prints one line of JSON for each 5,000.
 */

const warmUp = 2000;
const count = 20_000;
const slice = 5000;
const atOnce = 16;

const app = { id: "app", corpId, agentId: 1, secret: "s", token, encodingAesKey };
const log = createLogger("silent");
const adapter = createWecom({
  config: configOf({ bots: [bot], app }),
  receive: () => Promise.reject(new Error("nothing hostile is received")),
  findAnswer: async () => null,
  answered: () => {},
  welcome: "",
  usage: { count: () => {}, exhausted: () => {}, usedShare: () => 0 },
  ...{ clock: systemClock, log },
});
const server = createWebServer({
  routers: adapter?.routers ?? [],
  readiness: async () => ({ failing: [], degraded: [] }),
  metrics: () => [],
  log,
});
const { port } = await server.start(0, "127.0.0.1");

const deep = `${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}`;
const big = Buffer.alloc(5 * 1024 * 1024, "x");
const json = (encrypted: string) => JSON.stringify({ encrypt: encrypted });
const xml = (encrypted: string) => `<xml><Encrypt>${encrypted}</Encrypt></xml>`;
const entities = '<!DOCTYPE a [<!ENTITY e "x">]><xml><Encrypt>&e;</Encrypt></xml>';
const sealed = (message: string, receiveId = "") => seal(encodingAesKey, message, { receiveId });

type Hostile = { to: string; encrypted: string; body: string | Buffer; signature?: string };

/** A new one each time, as an attacker's would be. 5 MB are sent less often: they only take the machine's time. */
function hostile(index: number): Hostile {
  const id = `M${index}`;
  const plain = sealed(JSON.stringify({ msgid: id, msgtype: "text", from: { userid: id }, text: {} }));
  const kinds: (() => Hostile)[] = [
    () => ({ to: "main", encrypted: plain, body: json(plain), signature: "0".repeat(40) }),
    () => ({ to: "main", encrypted: plain, body: json(plain) }),
    () => ({ to: "main", encrypted: plain.slice(0, -3), body: json(plain.slice(0, -3)) }),
    () => ({ to: "main", encrypted: plain, body: deep }),
    () => ({ to: "main", encrypted: sealed(deep), body: json(sealed(deep)) }),
    () => ({ to: "app", encrypted: "x", body: entities }),
    () => ({ to: "app", encrypted: plain, body: xml(plain) }),
    () => ({ to: `${id}`, encrypted: plain, body: json(plain) }),
    () => ({ to: "app", encrypted: plain, body: index % 100 === 8 ? big : "<xml>".repeat(5000) }),
    () => ({ to: "main", encrypted: plain, body: index % 100 === 9 ? big : Buffer.from([0x7b, 0xff]) }),
  ];
  return kinds[index % kinds.length]?.() ?? { to: "", encrypted: "", body: "" };
}

const statuses = new Map<number, number>();

async function send(index: number): Promise<void> {
  const { to, encrypted, body, signature } = hostile(index);
  const timestamp = String(Math.floor(Date.now() / 1000));
  const msg_signature = signature ?? sign(token, timestamp, "n", encrypted);
  const query = new URLSearchParams({ msg_signature, timestamp, nonce: "n" });
  const address = `http://127.0.0.1:${port}/callback/wecom/${to}?${query}`;
  const status = await statusOf(address, new Uint8Array(Buffer.from(body)));
  statuses.set(status, (statuses.get(status) ?? 0) + 1);
}

/** 0 where the connection was closed before its time. */
async function statusOf(address: string, body: Uint8Array<ArrayBuffer>): Promise<number> {
  try {
    const response = await fetch(address, { method: "POST", body });
    await response.arrayBuffer();
    return response.status;
  } catch {
    return 0;
  }
}

async function sendAll(from: number, to: number): Promise<void> {
  let next = from;
  const worker = async () => {
    while (next < to) await send(next++);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

const heapMb = () => {
  globalThis.gc?.();
  return Math.round((memoryUsage().heapUsed / 1024 / 1024) * 10) / 10;
};

if (!globalThis.gc)
  stderr.write("Run it with --expose-gc: without, the figures hold what was not collected yet.\n");
await sendAll(0, warmUp);
const before = heapMb();
const started = performance.now();
for (let sent = 0; sent < count; sent += slice) {
  await sendAll(warmUp + sent, warmUp + sent + slice);
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  const figures = { requests: sent + slice, seconds, heapMbBefore: before, heapMb: heapMb() };
  stdout.write(`${JSON.stringify({ ...figures, statuses: Object.fromEntries(statuses) })}\n`);
}
await server.stop();
await adapter?.stop();
