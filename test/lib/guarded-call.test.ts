import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { callGuarded, isPublicAddress, refusalOf, type UrlGuard } from "../../src/lib/guarded-call.ts";

const usual = { timeoutMs: 2000, maxAnswerBytes: 1000 };
const guard: UrlGuard = {
  hosts: [
    "qyapi.weixin.qq.com",
    "*.myqcloud.com",
    "*-42.cos.*.store.example",
    "127.0.0.1",
    "[::ffff:7f00:1]",
    "169.254.169.254",
    "10.0.0.7:8443",
  ],
  privateHosts: [],
};

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const trusting = (host: string): UrlGuard => ({ hosts: [host], privateHosts: [host] });

describe("an address of a message is refused before anything is sent", () => {
  test.each([
    ["nowhere", "not-an-address"],
    ["", "not-an-address"],
    ["https://user:pass@qyapi.weixin.qq.com/", "not-an-address"],
    ["https://qyapi.weixin.qq.com@evil.example/", "not-an-address"],
    ["https://evil.example/cgi-bin/aibot/response", "host-not-configured"],
    ["https://qyapi.weixin.qq.com.evil.example/", "host-not-configured"],
    ["https://evilmyqcloud.com/", "host-not-configured"],
    ["https://myqcloud.com/", "host-not-configured"],
    ["https://qyapi.weixin.qq.com:8443/", "host-not-configured"],
    ["https://pictures-43.cos.south.store.example/", "host-not-configured"],
    ["https://pictures-142.cos.south.store.example.evil.example/", "host-not-configured"],
    ["https://evil.example.x-42.cos.south.store.example/", "host-not-configured"],
    ["https://pictures-42.cos.evil.example/.store.example", "host-not-configured"],
    ["https://pictures-42.cos.south.evil.store.example/", "host-not-configured"],
    ["https://pictures-42xcos.south.store.example/", "host-not-configured"],
    ["https://-42.cos.south.store.example/", "host-not-configured"],
    ["http://pictures-42.cos.south.store.example/", "not-https"],
    ["https://localhost/", "host-not-configured"],
    ["https://[::1]/", "host-not-configured"],
    ["https://2130706434/", "host-not-configured"],
    ["file:///etc/passwd", "host-not-configured"],
    ["http://qyapi.weixin.qq.com/", "not-https"],
    ["http://127.0.0.1/", "not-https"],
    ["ftp://qyapi.weixin.qq.com/", "not-https"],
    // Configured by mistake, these are still no public hosts. A number is the same address written otherwise.
    ["https://127.0.0.1/", "private-address"],
    ["https://2130706433/", "private-address"],
    ["https://0x7f.1/", "private-address"],
    ["https://[::ffff:127.0.0.1]/", "private-address"],
    ["https://169.254.169.254/latest/meta-data/", "private-address"],
    ["https://10.0.0.7:8443/", "private-address"],
  ])("%s: %s", async (address, reason) => {
    expect(await callGuarded(address, guard, usual)).toEqual({ kind: "refused", reason });
  });

  test.each([
    "https://qyapi.weixin.qq.com/cgi-bin/aibot/response?response_code=x",
    "https://a.b.myqcloud.com/f?sign=1",
    "https://pictures-42.cos.south.store.example/f?sign=1",
    "https://other-pictures-42.cos.ap-north.store.example/f?sign=1",
  ])("but %s is not", (address) => {
    expect(refusalOf(new URL(address), guard)).toBeNull();
  });
});

describe("a name is judged by the address that is connected to", () => {
  test.each([
    [["127.0.0.1"]],
    [["169.254.169.254"]],
    [["10.1.2.3"]],
    [["192.168.1.1"]],
    [["100.64.0.1"]],
    [["0.0.0.0"]],
    [["::1"]],
    [["::ffff:127.0.0.1"]],
    [["64:ff9b::7f00:1"]],
    [["fe80::1"]],
    [["fd00::1"]],
    [["93.184.216.34", "127.0.0.1"]],
  ])("%j is refused", async (addresses) => {
    const resolve = async () =>
      addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));
    expect(await callGuarded("https://qyapi.weixin.qq.com/", { ...guard, resolve }, usual)).toEqual({
      kind: "refused",
      reason: "private-address",
    });
  });

  test("localhost by the system's own resolver, too", async () => {
    const localhost = { hosts: ["localhost:9"], privateHosts: [] };
    expect(await callGuarded("https://localhost:9/", localhost, usual)).toEqual({
      kind: "refused",
      reason: "private-address",
    });
  });

  test("and asked for once, so that no second answer takes the place of the first", async () => {
    let asked = 0;
    const resolve = async () => {
      asked += 1;
      return asked === 1 ? [{ address: "127.0.0.1", family: 4 }] : [{ address: "93.184.216.34", family: 4 }];
    };
    const host = await serve((_request, response) => response.end("here"));
    const name = `name.example:${host.split(":")[1]}`;
    const answer = await callGuarded(`http://${name}/`, { ...trusting(name), resolve }, usual);
    expect(answer).toMatchObject({ kind: "answered", status: 200 });
    expect(asked).toBe(1);
  });

  test.each([
    ["8.8.8.8", true],
    ["2400:3200::1", true],
    ["::ffff:8.8.8.8", true],
    ["172.16.0.1", false],
    ["224.0.0.1", false],
    ["255.255.255.255", false],
    ["2002:7f00:1::", false],
    ["nonsense", false],
  ])("%s is public: %s", (address, isPublic) => {
    expect(isPublicAddress(address)).toBe(isPublic);
  });
});

describe("a configured host", () => {
  test("gets the request as it was written", async () => {
    const host = await serve((request, response) => {
      request.on("data", (body) =>
        response.end(`${request.method} ${request.headers["content-type"]} ${body}`),
      );
    });
    const answer = await callGuarded(`http://${host}/a?b=c`, trusting(host), {
      ...usual,
      method: "POST",
      headers: { "content-type": "application/json" },
      body: "好",
    });
    expect(answer.kind === "answered" && answer.bytes.toString()).toBe("POST application/json 好");
  });

  test("leads nowhere else", async () => {
    const host = await serve((_request, response) => {
      response.writeHead(302, { location: "http://127.0.0.1:1/" }).end();
    });
    expect(await callGuarded(`http://${host}/`, trusting(host), usual)).toMatchObject({
      kind: "answered",
      status: 302,
    });
  });

  test("is not listened to for ever", async () => {
    const host = await serve((_request, response) => {
      const write = () => response.write("x".repeat(900));
      response.on("drain", write);
      write();
      write();
    });
    expect(await callGuarded(`http://${host}/`, trusting(host), usual)).toEqual({
      kind: "unknown",
      reason: "answer-too-large",
    });
  });

  test("that keeps silent is given up", async () => {
    const host = await serve(() => {});
    expect(await callGuarded(`http://${host}/`, trusting(host), { ...usual, timeoutMs: 100 })).toEqual({
      kind: "unknown",
      reason: "timeout",
    });
  });

  test("that is not there was never reached", async () => {
    const host = "127.0.0.1:1";
    expect(await callGuarded(`http://${host}/`, trusting(host), usual)).toEqual({
      kind: "unreachable",
      reason: "ECONNREFUSED",
    });
  });
});
