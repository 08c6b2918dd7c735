import { onTestFinished } from "vitest";
import { replyIdOf } from "../../../src/chat/platform.ts";
import type { LineTimes } from "../../../src/chat/wecom/line.ts";
import { startLines, startWecomApi } from "../../emulators/wecom.ts";
import { type Started, socketBot, startAdapter } from "./support.ts";

export const secret = "long-connection-secret-0123456789";
const quick = { firstMs: 10, longestMs: 40 };
export const times: LineTimes = {
  ...{ subscribeMs: 500, heartbeatMs: 30_000, steadyMs: 60_000 },
  pauses: { lost: quick, refused: quick, replaced: quick },
};

export async function startLine(parts: Started & { secret?: string; refuseFirst?: number } = {}) {
  let nowMs = () => Date.parse("2026-06-12T08:00:00.000Z");
  const api = await startWecomApi({ now: () => nowMs() });
  const lines = await startLines({ now: () => nowMs(), bots: { BOT: secret }, host: api.host });
  onTestFinished(async () => {
    await lines.stop();
    await api.stop();
  });
  lines.failNext(
    "aibot_subscribe",
    ...Array.from({ length: parts.refuseFirst ?? 0 }, () => ({ kind: "errcode", errcode: 853000 }) as const),
  );
  const started = await startAdapter({
    ...parts,
    wecom: {
      apiBase: api.base,
      privateHosts: [new URL(api.base).host],
      bots: [socketBot(lines.url, parts.secret ?? secret)],
    },
    times: { line: times, ...parts.times },
  });
  nowMs = started.clock.nowMs;
  return { ...started, lines, logged: started.lines, api };
}

export const said = { from: "wangfang", text: "走访孙有田户", msgid: "M1" };
export const streamId = replyIdOf({ platform: "wecom", botId: "hall", messageId: "M1" });

/** Waits end when the test says so, with the clock moved on by the longest of them. */
export function heldWaits() {
  const held: { ms: number; end: () => void }[] = [];
  const wait = (ms: number) => new Promise<void>((end) => held.push({ ms, end }));
  const moveOn = (clock: { moveSeconds(seconds: number): void }) => {
    const all = held.splice(0);
    clock.moveSeconds(Math.max(...all.map(({ ms }) => ms)) / 1000);
    for (const { end } of all) end();
  };
  return { held, wait, moveOn };
}
