import { createWecom } from "../../src/chat/wecom/index.ts";
import { systemClock } from "../../src/lib/clock.ts";
import { createLogger } from "../../src/lib/logger.ts";
import { createWebServer } from "../../src/web/server.ts";
import { bot, configOf } from "../chat/wecom/fixtures.ts";
import { seal, sign } from "../emulators/wecom.ts";
import { corpId, encodingAesKey, token } from "../fixtures/wecom-vectors.ts";
import type { Print, Size } from "./benches.ts";
import { measureMemory } from "./memory.ts";

const app = { id: "app", corpId, agentId: 1, secret: "s", token, encodingAesKey };

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

/** 20,000 hostile requests to the addresses of a bot and an app: what is left of them in memory. */
export async function benchHostileWecom(print: Print, size: Size): Promise<void> {
  const log = createLogger("silent");
  const adapter = createWecom({
    config: configOf({ bots: [bot], app }),
    receive: () => Promise.reject(new Error("nothing hostile is received")),
    findAnswer: async () => null,
    hasAccount: async () => false,
    answered: () => {},
    unanswered: () => {},
    welcome: "",
    usage: { count: () => {}, exhausted: () => {}, usedShare: () => 0 },
    ...{ clock: systemClock, log },
  });
  const readiness = async () => ({ failing: [], degraded: [] });
  const server = createWebServer({ routers: adapter?.routers ?? [], readiness, metrics: () => [], log });
  const { port } = await server.start(0, "127.0.0.1");
  const statuses = new Map<number, number>();
  await measureMemory(print, size, "hostile requests to WeCom's addresses", async (index) => {
    const { to, encrypted, body, signature } = hostile(index);
    const timestamp = String(Math.floor(Date.now() / 1000));
    const msg_signature = signature ?? sign(token, timestamp, "n", encrypted);
    const query = new URLSearchParams({ msg_signature, timestamp, nonce: "n" });
    const address = `http://127.0.0.1:${port}/callback/wecom/${to}?${query}`;
    const status = await statusOf(address, new Uint8Array(Buffer.from(body)));
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
  });
  print(`their statuses: ${JSON.stringify(Object.fromEntries(statuses))}`);
  await server.stop();
  await adapter?.stop();
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
