import { setTimeout as pause } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { replyIdOf } from "../../../src/chat/platform.ts";
import type { Wait } from "../../../src/chat/wecom/try-again.ts";
import { startWecomApi, type WecomApi } from "../../emulators/wecom.ts";
import { ledgerOf, startBot } from "./support.ts";

/** Answers that take longer than the platform waits: the platform asks on, or the answer goes by `response_url`. */

async function startSlow(
  options: { collectMs?: number; privateHosts?: boolean; asksOn?: boolean; wait?: Wait } = {},
) {
  const gate = Promise.withResolvers<void>();
  const ledger = ledgerOf({ slow: () => gate.promise });
  let api: WecomApi | null = null;
  const late = { responseUrlFor: "", chats: [] as string[] };
  const caller = {
    api: {
      responseUrlFor: (chat: string, single: boolean) =>
        late.responseUrlFor || api?.responseUrlFor(chat, single) || "",
      host: () => "",
    },
    ...(options.asksOn && { wait: (ms: number) => pause(ms / 50) }),
  };
  const now = { ms: () => Date.parse("2026-06-12T08:00:00.000Z") };
  api = await startWecomApi({ now: () => now.ms() });
  onTestFinished(api.stop);
  const privateHosts = options.privateHosts === false ? [] : [new URL(api.base).host];
  const started = await startBot(
    {
      receive: ledger.receive,
      wecom: { apiBase: api.base, privateHosts },
      times: {
        ...{ patienceMs: 30, collectMs: options.collectMs ?? 60_000 },
        ...(options.wait && { wait: options.wait }),
      },
    },
    caller,
  );
  now.ms = started.clock.nowMs;
  return { ...started, ledger, gate, api, late };
}

const said = { from: "wangfang", text: "走访孙有田户", msgid: "M1" };
const streamId = replyIdOf({ platform: "wecom", botId: "main", messageId: "M1" });

test("is asked on for, under one stream, until it is there", async () => {
  const { wecom, gate, api, ledger } = await startSlow({ asksOn: true });
  const delivery = wecom.say(said);
  await expect.poll(() => wecom.screenOf("wangfang")).toEqual(["正在处理,请稍等……"]);
  gate.resolve();
  expect(await delivery).toMatchObject({
    attempts: 1,
    reply: { stream: { id: streamId, finish: true, content: "记好了 #0612-1" } },
  });
  expect(wecom.screenOf("wangfang")).toEqual(["记好了 #0612-1"]);
  expect(api.lateReplies).toEqual([]);
  expect(ledger.received.length).toBe(1);
});

test("goes by response_url where nobody asks on", async () => {
  const { wecom, gate, api } = await startSlow({ collectMs: 20 });
  expect(await wecom.say({ ...said, chat: "wrX" })).toMatchObject({ reply: { stream: { finish: false } } });
  gate.resolve();
  await expect
    .poll(() => api.lateReplies)
    .toEqual([{ chat: "wrX", msgtype: "markdown", content: "记好了 #0612-1" }]);
});

test("goes there once, however often the message was delivered, and a late refresh still gets it", async () => {
  const { wecom, gate, api, ledger } = await startSlow({ collectMs: 20 });
  const payload = wecom.textPayload(said);
  await wecom.deliverAtOnce(payload, 3);
  gate.resolve();
  await expect.poll(() => api.lateReplies.length).toBe(1);
  await pause(60);
  expect(api.lateReplies.length).toBe(1);
  expect(ledger.written.size).toBe(1);
});

test("is brought at once where the service stops", async () => {
  const { wecom, gate, api, adapter } = await startSlow({ collectMs: 60_000 });
  await wecom.say(said);
  const stopped = adapter.stop();
  gate.resolve();
  await stopped;
  expect(api.lateReplies).toMatchObject([{ content: "记好了 #0612-1" }]);
});

test.each([
  ["to this machine", "host-not-configured", "http://127.0.0.1:1/cgi-bin/aibot/response?response_code=x"],
  [
    "to the metadata service",
    "host-not-configured",
    "https://169.254.169.254/cgi-bin/aibot/response?response_code=x",
  ],
  [
    "to a host that looks like the platform's",
    "host-not-configured",
    "https://qyapi.weixin.qq.com.example.com/?response_code=x",
  ],
  ["with a name and a password", "not-an-address", "https://qyapi.weixin.qq.com@127.0.0.1/?response_code=x"],
  ["that is none", "not-an-address", "response_code=x"],
])("does not go %s; the log says why without the address", async (_name, code, address) => {
  const { wecom, gate, api, late, lines, logText } = await startSlow({ collectMs: 10 });
  late.responseUrlFor = address;
  await wecom.say(said);
  gate.resolve();
  await expect
    .poll(() => lines.filter(({ msg }) => msg === "a late answer could not be brought"))
    .toMatchObject([{ bot: "main", result: { kind: "refused", code } }]);
  expect(api.calls).toEqual([]);
  expect(logText()).not.toContain("response_code");
});

test.each([
  ["too many at once", 45009, 60_000],
  ["the platform is busy", -1, 30_000],
])("%s: the answer goes there again, later", async (_name, errcode, pauseMs) => {
  const waits: number[] = [];
  const wait: Wait = async (ms) => {
    waits.push(ms);
  };
  const { wecom, gate, api, unanswered } = await startSlow({ wait });
  api.failNext("/cgi-bin/aibot/response", { kind: "errcode", errcode });
  await wecom.say(said);
  gate.resolve();
  await expect.poll(() => api.lateReplies).toMatchObject([{ content: "记好了 #0612-1" }]);
  expect(waits).toEqual([60_000, pauseMs]);
  expect(unanswered).toEqual([]);
});

test("a stop before it goes there again is told as such", async () => {
  const { wecom, gate, api, adapter, unanswered } = await startSlow({ collectMs: 10 });
  api.failNext("/cgi-bin/aibot/response", { kind: "errcode", errcode: 45009 });
  await wecom.say(said);
  gate.resolve();
  await expect.poll(() => api.calls.length).toBe(1);
  await adapter.stop();
  expect(unanswered).toMatchObject([{ botId: "main", result: { kind: "limited" }, stopped: true }]);
});

test("an address used up or too old is told, and not tried again", async () => {
  const { wecom, gate, api, clock, lines, unanswered } = await startSlow({ collectMs: 10 });
  await wecom.say(said);
  clock.moveSeconds(3601);
  gate.resolve();
  await expect
    .poll(() => lines.filter(({ msg }) => msg === "a late answer could not be brought"))
    .toMatchObject([{ result: { kind: "refused", code: "40058" } }]);
  expect(api.calls.length).toBe(1);
  expect(unanswered).toMatchObject([{ botId: "main", result: { kind: "refused", code: "40058" } }]);
  expect(unanswered[0]).not.toHaveProperty("stopped");
});
