import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { connect } from "node:net";
import Router from "koa-router";
import { afterEach, describe, expect, test } from "vitest";
import type { ServiceFault } from "../../src/core/service-fault.ts";
import { readBody } from "../../src/lib/request-body.ts";
import { RequestFault } from "../../src/lib/request-fault.ts";
import { createWebServer, type WebServer, type WebServerParts } from "../../src/web/server.ts";
import { readableLog } from "../support/log.ts";

const running: WebServer[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
});

async function serve(parts: Partial<WebServerParts> = {}) {
  const { log, lines, text } = readableLog();
  const server = createWebServer({
    routers: [],
    readiness: async () => ({ failing: [], degraded: [] }),
    metrics: () => [],
    log,
    ...parts,
  });
  running.push(server);
  const { port } = await server.start(0, "127.0.0.1");
  return { server, port, base: `http://127.0.0.1:${port}`, lines, logText: text };
}

function routerWith(add: (router: Router) => void): Router {
  const router = new Router();
  add(router);
  return router;
}

describe("health", () => {
  test("the process lives", async () => {
    const { base } = await serve();
    const response = await fetch(`${base}/healthz`);
    expect(response.status).toBe(200);
  });

  test("is ready when nothing fails, and says what does", async () => {
    const failing: ServiceFault[] = [];
    const degraded: ServiceFault[] = [
      { code: "chatWithoutArea", chat: "dongfeng", area: "东凤镇", why: "noRoster" },
    ];
    const told = { degraded: ["chat dongfeng: area 东凤镇: no roster is imported yet"], faults: degraded };
    const { base } = await serve({ readiness: async () => ({ failing, degraded }) });
    const ready = await fetch(`${base}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([200, { status: "ready", ...told }]);

    failing.push({ code: "databaseAway" }, { code: "schedulesStuck" });
    const response = await fetch(`${base}/readyz`);
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({
      status: "not ready",
      failing: ["database: not reachable", "schedules: could not be looked at for three minutes"],
      degraded: told.degraded,
      faults: [...failing, ...degraded],
    });
  });

  test("a check that throws is a failing check; the cause stays in the log", async () => {
    const { base, logText } = await serve({ readiness: () => Promise.reject(new Error("secret cause")) });
    const response = await fetch(`${base}/readyz`);
    expect(response.status).toBe(503);
    expect(await response.text()).not.toContain("secret cause");
    expect(logText()).toContain("secret cause");
  });

  test("metrics are read on this machine", async () => {
    const metrics = async () => [
      { name: "lianxin_x_total", help: "X.", type: "counter" as const, samples: [{ labels: {}, value: 7 }] },
    ];
    const { base } = await serve({ metrics });
    const response = await fetch(`${base}/metrics`);
    expect(response.headers.get("content-type")).toContain("text/plain; version=0.0.4");
    expect(await response.text()).toContain("lianxin_x_total 7\n");
  });

  test.each(["X-Forwarded-For", "x-forwarded-host", "Forwarded", "X-Real-IP"])(
    "metrics are not read through a proxy (%s)",
    async (header) => {
      const { base } = await serve();
      const response = await fetch(`${base}/metrics`, { headers: { [header]: "127.0.0.1" } });
      expect(response.status).toBe(403);
    },
  );
});

test.each([
  ["evil.example", 403],
  ["evil.example:80", 403],
  ["127.0.0.1.evil.example", 403],
  ["localhost", 200],
  ["[::1]:8080", 200],
])("metrics asked of Host %s: %i", async (host, status) => {
  const { port } = await serve();
  const asked = request({ host: "127.0.0.1", port, path: "/metrics", headers: { host } }).end();
  const [response] = (await once(asked, "response")) as [IncomingMessage];
  response.resume();
  expect(response.statusCode).toBe(status);
});

describe("refusals and faults", () => {
  const router = routerWith((routes) => {
    routes.get("/fault", () => {
      throw new Error("the cause", { cause: new Error("deeper") });
    });
    routes.get("/refusal", () => {
      throw new RequestFault(403, "bad-signature", "the signature does not match");
    });
    routes.post("/echo", async (ctx) => {
      ctx.body = String((await readBody(ctx.req)).length);
    });
  });

  test("a fault shows a number, and the log has it beside the cause", async () => {
    const { base, lines } = await serve({ routers: [router] });
    const response = await fetch(`${base}/fault?key=query-secret`);
    expect(response.status).toBe(500);
    const reference = /^something went wrong here, reference ([2-9A-Z]{8})$/.exec(await response.text())?.[1];
    expect(reference).toBeDefined();
    const line = lines.find((candidate) => candidate["reference"] === reference);
    expect(JSON.stringify(line)).toContain("the cause");
    expect(JSON.stringify(line)).toContain("deeper");
  });

  test("who asks for JSON gets JSON, without a stack", async () => {
    const { base } = await serve({ routers: [router] });
    const response = await fetch(`${base}/fault`, { headers: { accept: "application/json" } });
    const body = (await response.json()) as Record<string, unknown>;
    expect(Object.keys(body)).toEqual(["error", "message", "reference"]);
    expect(JSON.stringify(body)).not.toMatch(/cause|at |\.ts/);
  });

  test("a refusal says why", async () => {
    const { base } = await serve({ routers: [router] });
    const response = await fetch(`${base}/refusal`);
    expect([response.status, await response.text()]).toEqual([403, "the signature does not match"]);
  });

  test("404 for what is not there, 405 with what is for another method", async () => {
    const { base } = await serve({ routers: [router] });
    const missing = await fetch(`${base}/nowhere`);
    expect([missing.status, await missing.text()]).toEqual([404, "not found"]);
    const wrong = await fetch(`${base}/echo`, { method: "DELETE" });
    expect([wrong.status, await wrong.text()]).toEqual([405, "method not allowed"]);
    expect(wrong.headers.get("allow")).toContain("POST");
  });

  test.each([
    [1024 * 1024, 200],
    [1024 * 1024 + 1, 413],
    [5 * 1024 * 1024, 413],
  ])("a body of %i bytes: %i", async (size, status) => {
    const { base } = await serve({ routers: [router] });
    const response = await fetch(`${base}/echo`, { method: "POST", body: Buffer.alloc(size, "x") });
    expect(response.status).toBe(status);
    expect(response.headers.get("connection")).toBe(status === 413 ? "close" : "keep-alive");
  });

  test("a body without end is cut off", async () => {
    const { port } = await serve({ routers: [router] });
    const socket = connect(port, "127.0.0.1");
    socket.on("error", () => {});
    const closed = new Promise((resolve) => socket.on("close", resolve));
    socket.write("POST /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
    const chunk = Buffer.alloc(64 * 1024, "x");
    const flood = () => {
      while (socket.writable && socket.write(`10000\r\n${chunk}\r\n`));
    };
    socket.on("drain", flood);
    let received = "";
    socket.on("data", (data) => {
      received += data;
    });
    flood();
    await closed;
    // The answer may be lost where the client goes on writing; that it ends may not.
    expect(received === "" || received.startsWith("HTTP/1.1 413")).toBe(true);
  });

  test("headers beyond the limit are refused", async () => {
    const { base } = await serve();
    const response = await fetch(`${base}/healthz`, { headers: { "x-long": "x".repeat(9000) } });
    expect(response.status).toBe(431);
  });

  test("what is not HTTP gets a plain 400", async () => {
    const { port } = await serve();
    const socket = connect(port, "127.0.0.1").setEncoding("utf8");
    socket.end("\u0000\u0001nonsense\r\n\r\n");
    const [answer] = (await once(socket, "data")) as [string];
    expect(answer).toMatch(/^HTTP\/1\.1 400/);
    expect(answer).not.toMatch(/ at |Error:/);
  });

  test("a client that is too slow with its headers is sent away", async () => {
    const { port } = await serve({ limits: { headersTimeoutMs: 50, requestTimeoutMs: 50 } });
    const socket = connect(port, "127.0.0.1").setEncoding("utf8");
    socket.write("GET /healthz HTTP/1.1\r\n");
    const [answer] = (await once(socket, "data")) as [string];
    expect(answer).toMatch(/^HTTP\/1\.1 408/);
  });

  test("one line a request at debug, without body, query or an unknown address", async () => {
    const { base, lines, logText } = await serve({ routers: [router] });
    await fetch(`${base}/echo?msg_signature=query-secret`, { method: "POST", body: "body-secret" });
    await fetch(`${base}/callback/dingtalk/main/path-secret`);
    expect(lines).toMatchObject([
      { level: 20, method: "POST", route: "/echo", status: 200 },
      { level: 20, method: "GET", route: "(none)", status: 404 },
    ]);
    expect(logText()).not.toMatch(/secret/);
  });
});

describe("start and stop", () => {
  test("a port in use is an operator's fault", async () => {
    const { port } = await serve();
    await expect(serve().then(({ server }) => server.start(port, "127.0.0.1"))).rejects.toThrow();
    const other = createWebServer({
      routers: [],
      readiness: async () => ({ failing: [], degraded: [] }),
      metrics: () => [],
      log: readableLog().log,
    });
    await expect(other.start(port, "127.0.0.1")).rejects.toMatchObject({ code: "cannot-listen" });
  });

  test("stopping lets the answer in flight end, takes nothing new and closes kept connections", async () => {
    const entered = Promise.withResolvers<void>();
    const release = Promise.withResolvers<void>();
    const slow = routerWith((routes) => {
      routes.get("/slow", async (ctx) => {
        entered.resolve();
        await release.promise;
        ctx.body = "done";
      });
    });
    const { server, base } = await serve({ routers: [slow], limits: { stopGraceMs: 60_000 } });
    await (await fetch(`${base}/healthz`)).text();
    const answer = fetch(`${base}/slow`);
    await entered.promise;
    const stopped = server.stop();
    await expect(fetch(`${base}/healthz`)).rejects.toThrow();
    release.resolve();
    expect(await (await answer).text()).toBe("done");
    await stopped;
  });

  test("an answer that never ends does not hold the stop up for ever", async () => {
    const entered = Promise.withResolvers<void>();
    const stuck = routerWith((routes) => {
      routes.get("/stuck", () => {
        entered.resolve();
        return new Promise<void>(() => {});
      });
    });
    const { server, base } = await serve({ routers: [stuck], limits: { stopGraceMs: 50 } });
    const answer = fetch(`${base}/stuck`);
    await entered.promise;
    await Promise.all([server.stop(), expect(answer).rejects.toThrow()]);
  });
});
