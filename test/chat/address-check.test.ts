import { createServer } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { createDeafAdapters } from "../../src/chat/index.ts";
import type { Config } from "../../src/config.ts";
import { createLogger } from "../../src/lib/logger.ts";
import { corpId, encodingAesKey, token } from "../fixtures/wecom-vectors.ts";
import { findingsOf } from "../support/findings.ts";
import { certificate, key } from "../support/own-authority.ts";
import { freePort } from "../support/product.ts";
import { startOffice } from "./dingtalk/support.ts";
import { configOf as wecomConfigOf } from "./wecom/fixtures.ts";
import { bot, startAdapter } from "./wecom/support.ts";

/** What `lianxin doctor` finds out about the addresses that the platforms call. */

const startsAt = "2026-06-12T08:00:00.000Z";
const otherKey = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";

async function found(config: Config, publicUrl: string | null) {
  const { checks = [] } =
    createDeafAdapters({
      config: { ...config, http: { ...config.http, publicUrl } },
      clock: { now: () => startsAt },
      log: createLogger("silent"),
    })[0] ?? {};
  return findingsOf(checks.filter(({ subject }) => subject.of === "address"));
}

const app = { id: "app", corpId, agentId: 1, secret: "s", token, encodingAesKey };
const doors = { bots: [bot], app };

/** Answers every request in the same way. */
async function stranger(status: number, body: string, tls = false): Promise<string> {
  const answer: Parameters<typeof createServer>[1] = (_request, response) =>
    response.writeHead(status).end(body);
  const server = tls ? createTlsServer({ key, cert: certificate }, answer) : createServer({}, answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `${tls ? "https" : "http"}://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe("WeCom's", () => {
  async function startDoors() {
    const { url } = await startAdapter({ wecom: doors, startsAt });
    return new URL(url).origin;
  }

  test("lead here where bot and app give back what was asked", async () => {
    expect(await found(wecomConfigOf(doors), await startDoors())).toMatchObject([
      { name: "wecom main: address", state: "good" },
      { name: "wecom app: address", state: "good" },
    ]);
  });

  test.each([
    ["token", { token: "another" }],
    ["key", { encodingAesKey: otherKey }],
    ["id", { id: "other" }],
  ])("with another %s than the service's are bad, and starting anew is told", async (_what, other) => {
    const config = wecomConfigOf({ bots: [{ ...bot, ...other }] });
    const [finding] = await found(config, await startDoors());
    expect(finding).toMatchObject({ state: "bad", code: "addressRefuses" });
    expect(finding?.chinese.remedy).toContain("重新启动");
    expect(JSON.stringify(finding)).not.toMatch(/another|abcdefghij|echostr/);
  });

  test("are not asked where there is no public address", async () => {
    expect(await found(wecomConfigOf(doors), null)).toEqual([]);
  });
});

describe("DingTalk's", () => {
  test("leads here where the request is refused for what it lacks alone", async () => {
    const office = await startOffice({ mode: "http" });
    const [finding] = await found(office.config, new URL(office.url).origin);
    expect(finding).toMatchObject({ name: "dingtalk main: address", state: "good" });
    expect(JSON.stringify(finding)).not.toContain("a-long-random-word");
    expect(office.ledger.received).toEqual([]);
  });

  test.each([
    ["client secret", { clientSecret: "another-secret-0123456789" }],
    ["path secret", { pathSecret: "another-random-word-0001" }],
  ])("with another %s is bad", async (_what, other) => {
    const office = await startOffice({ mode: "http" });
    const { dingtalk } = office.config.platforms;
    if (!dingtalk) throw new Error("no DingTalk");
    const robots = dingtalk.robots.map((robot) => ({ ...robot, ...other }) as typeof robot);
    const config = { ...office.config, platforms: { dingtalk: { ...dingtalk, robots } } };
    const [finding] = await found(config, new URL(office.url).origin);
    expect(finding).toMatchObject({ state: "bad", code: "addressRefuses" });
    expect(JSON.stringify(finding)).not.toMatch(/another-/);
  });
});

describe("an address", () => {
  const config = wecomConfigOf({ bots: [bot] });

  test.each([
    [502, "Bad Gateway"],
    [200, "Welcome to nginx!"],
    [404, '{"error":404}'],
  ])("that another program answers with %i is doubtful", async (status, body) => {
    expect(await found(config, await stranger(status, body))).toMatchObject([
      { state: "doubtful", code: "addressForeign", told: expect.stringContaining(`${status}`) },
    ]);
  });

  test("that is not reached is doubtful, as a machine may not reach itself", async () => {
    const [finding] = await found(config, `http://127.0.0.1:${await freePort()}`);
    expect(finding).toMatchObject({ state: "doubtful", code: "addressAway" });
    expect(finding?.chinese.remedy).toContain("手机流量");
  });

  test("whose certificate nobody trusts is bad", async () => {
    expect(await found(config, await stranger(200, "", true))).toMatchObject([
      { state: "bad", code: "addressUntrusted" },
    ]);
  });

  test("that leads elsewhere is not followed", async () => {
    let asked = 0;
    const elsewhere = createServer((_request, response) => {
      asked += 1;
      response.end();
    });
    await new Promise<void>((resolve) => elsewhere.listen(0, "127.0.0.1", resolve));
    const { port } = elsewhere.address() as AddressInfo;
    const server = createServer((_request, response) => {
      response.writeHead(302, { location: `http://127.0.0.1:${port}/` }).end();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => {
      elsewhere.close();
      server.close();
    });
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    expect(await found(config, base)).toMatchObject([{ state: "doubtful", code: "addressForeign" }]);
    expect(asked).toBe(0);
  });
});
