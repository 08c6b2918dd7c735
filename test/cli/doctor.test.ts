import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Command } from "commander";
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { addDoctor, doctorJson } from "../../src/cli/doctor.ts";
import { type Config, loadConfig } from "../../src/config.ts";
import { OperatorError } from "../../src/core/errors.ts";
import { openStore, type Store } from "../../src/store/open.ts";
import { claimMessage, planMessages, settleMessage } from "../../src/store/outbox.ts";
import { startLines } from "../emulators/wecom.ts";
import { saveOffice } from "../support/office.ts";
import { freePort } from "../support/product.ts";

const secret = "long-connection-secret-0123456789";
const now = "2026-06-15T02:00:00.000Z";
let store: Store;
let config: Config;
let failed: boolean;

beforeEach(async () => {
  store = await openStore(":memory:");
  const shipped = loadConfig({});
  config = { ...shipped, http: { ...shipped.http, port: 0 } };
  failed = false;
});
afterEach(() => store.close());

async function examine(
  parts: { config?: () => Config; openStore?: () => Promise<Store>; words?: readonly string[] } = {},
) {
  const printed: string[] = [];
  const program = new Command("lianxin").exitOverride();
  addDoctor(program, {
    config: parts.config ?? (() => config),
    openStore: parts.openStore ?? (async () => store),
    clock: { now: () => now },
    print: (line) => printed.push(line),
    warn: () => {},
    fail: () => {
      failed = true;
    },
  });
  await program.parseAsync(["doctor", "--json", ...(parts.words ?? [])], { from: "user" });
  const { ok, findings } = doctorJson.parse(JSON.parse(printed[0] ?? ""));
  expect(failed).toBe(!ok);
  return (check: string) => findings.find((finding) => finding.check.startsWith(check));
}

/** An apiBase whose clock is `aheadSeconds` ahead of ours. */
async function apiAhead(aheadSeconds: number): Promise<string> {
  const server = createServer((_request, response) => {
    response.setHeader("date", new Date(Date.parse(now) + aheadSeconds * 1000).toUTCString());
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const wecom = (apiBase: string, bots: NonNullable<Config["platforms"]["wecom"]>["bots"] = []) => ({
  ...config,
  platforms: { wecom: { apiBase, mediaHosts: [], privateHosts: [], bots } },
});

describe("doctor", () => {
  test("of the shipped configuration says that there is no platform and no roster, and finds nothing bad", async () => {
    const about = await examine();
    expect(about("platforms")).toMatchObject({ state: "doubtful", told: "none is configured" });
    expect(about("database")).toMatchObject({ state: "doubtful", remedy: expect.stringContaining("import") });
    expect(about("time zone")).toMatchObject({
      state: "good",
      told: "Asia/Shanghai, where it is 2026-06-15 10:00",
    });
    expect(failed).toBe(false);
  });

  test("tells a fault of the configuration as the one thing to mend", async () => {
    const about = await examine({
      config: () => {
        throw new OperatorError("config-invalid", "lianxin.yaml:3: timezone: …");
      },
    });
    expect(about("configuration")).toMatchObject({ state: "bad", told: "lianxin.yaml:3: timezone: …" });
    expect(about("database")).toBeUndefined();
  });

  test("tells a ledger that cannot be opened, and goes on", async () => {
    const about = await examine({
      openStore: () => Promise.reject(new OperatorError("store-unusable", "Cannot open the database x.db")),
    });
    expect(about("database")).toMatchObject({ state: "bad", told: "Cannot open the database x.db" });
    expect(about("time zone")).toBeDefined();
  });

  test.each([
    [0, "good", "0 s"],
    [-30, "good", "30 s ahead"],
    [120, "doubtful", "120 s behind"],
    [-3600, "bad", "3600 s ahead"],
  ])("a platform whose clock is %i s ahead: %s", async (ahead, state, told) => {
    config = wecom(await apiAhead(ahead));
    expect((await examine())("clock")).toMatchObject({ state, told: expect.stringContaining(told) });
  });

  test("a platform out of reach is bad", async () => {
    config = wecom(`http://127.0.0.1:${await freePort()}`);
    expect((await examine())("clock")).toMatchObject({ state: "bad", told: "not reachable (ECONNREFUSED)" });
  });

  test("an address that WeCom is to call is told whole, and missed where there is none", async () => {
    const keys = { token: "QDG6eK", encodingAesKey: "jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C" };
    config = wecom(await apiAhead(0), [
      { id: "main", names: ["连心"], mode: "callback", receiveId: "", ...keys },
    ]);
    expect((await examine())("platforms")).toMatchObject({ state: "doubtful" });
    config = { ...config, http: { ...config.http, publicUrl: "https://bot.example" } };
    const finding = (await examine())("platforms");
    expect(finding).toMatchObject({ state: "good" });
    expect(finding?.told).toContain("https://bot.example/callback/wecom/main");
    expect(JSON.stringify(finding)).not.toContain(keys.token);
  });

  describe("a long connection", () => {
    async function startLine() {
      const lines = await startLines({ now: Date.now, bots: { BOT: secret } });
      onTestFinished(lines.stop);
      config = wecom(await apiAhead(0), [
        { id: "hall", names: ["连心"], mode: "websocket", botId: "BOT", secret, wsUrl: lines.url },
      ]);
      return lines;
    }

    test("is left where it is, as a service elsewhere may have it, and how to ask is told", async () => {
      const lines = await startLine();
      expect((await examine())("wecom hall: subscribe")).toMatchObject({
        state: "doubtful",
        told: expect.stringContaining("left out"),
        remedy: expect.stringContaining("--take-over"),
      });
      expect(lines.frames).toEqual([]);
    });

    test("is tried where that was asked for", async () => {
      const lines = await startLine();
      const about = await examine({ words: ["--take-over"] });
      expect(about("wecom hall: subscribe")).toMatchObject({ state: "good" });
      expect(lines.subscribed()).toBe(1);
    });
  });

  describe("beside a running service", () => {
    async function serve(body: object, status = 200): Promise<void> {
      const server = createServer((_request, response) => {
        response.writeHead(status).end(JSON.stringify(body));
      });
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      onTestFinished(() => {
        server.closeAllConnections();
        server.close();
      });
      const { port } = server.address() as AddressInfo;
      config = { ...config, http: { ...config.http, host: "127.0.0.1", port } };
    }

    test.each([
      [{ status: "ready", degraded: [] }, 200, "good", "running, and ready"],
      [{ status: "ready", degraded: ["chat a: …"] }, 200, "doubtful", "running; chat a: …"],
      [
        { status: "not ready", failing: ["database: not reachable"], degraded: [] },
        503,
        "bad",
        "running, and not ready: database: not reachable",
      ],
    ])("%j is told", async (body, status, state, told) => {
      await serve(body, status);
      expect((await examine())("service")).toMatchObject({ state, told });
    });

    test("no long connection is taken from it, not even where that was asked for", async () => {
      const lines = await startLines({ now: Date.now, bots: { BOT: secret } });
      onTestFinished(lines.stop);
      config = wecom(await apiAhead(0), [
        { id: "hall", names: ["连心"], mode: "websocket", botId: "BOT", secret, wsUrl: lines.url },
      ]);
      await serve({ status: "ready", degraded: [] });
      const about = await examine({ words: ["--take-over"] });
      expect(about("wecom hall: subscribe")).toMatchObject({ told: expect.stringContaining("left out") });
      expect(lines.frames).toEqual([]);
    });

    test("another program on the port is none", async () => {
      await serve({ hello: "world" });
      expect((await examine())("service")).toBeUndefined();
    });
  });

  test("counts who is in the roster, and what did not get out", async () => {
    await saveOffice(store.db);
    const times = { notBefore: now, notAfter: "2026-06-16T00:00:00.000Z" };
    const message = {
      id: "a/b/c/d",
      kind: "tally",
      route: "r",
      destination: "d",
      cadreId: null,
      text: "x",
    } as const;
    await planMessages(store.db, [{ ...message, ...times }], now);
    expect((await examine())("outbox")).toMatchObject({ state: "good" });
    await claimMessage(store.db, "a/b/c/d", now);
    await settleMessage(store.db, "a/b/c/d", "sending", { state: "unknown", error: "timeout" });
    const about = await examine();
    expect(about("database")).toMatchObject({ state: "good", told: "opens; 4 cadres in the roster" });
    expect(about("coordinators")).toMatchObject({ state: "doubtful" });
    expect(about("outbox")).toMatchObject({ state: "doubtful", told: expect.stringContaining("1 messages") });
  });

  test("an authority that is no certificate is a fault of the configuration", async () => {
    config = { ...config, caFile: "/nowhere/ca.pem" };
    expect((await examine())("configuration")).toMatchObject({
      state: "bad",
      told: "caFile: /nowhere/ca.pem: there is no such file",
    });
  });
});
