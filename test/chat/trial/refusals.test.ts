import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isTrial } from "../../../src/chat/trial/routes.ts";
import { startTrialPage, type TrialPage } from "../../support/trial-page.ts";

let page: TrialPage;
beforeAll(async () => {
  page = await startTrialPage();
});
afterAll(() => page.close());

const message = { id: "11111111-aaaa", personId: "C01", where: "private", text: "走访孙有田户" };

describe("only this machine", () => {
  test.each(["localhost", "LOCALHOST:8080", "127.0.0.1", "127.0.0.1:8080", "[::1]", "[::1]:8080"])(
    "Host %s is answered",
    async (host) => {
      expect((await page.call("/", { headers: { Host: host } })).status).toBe(200);
      expect((await page.call("/trial/people", { headers: { Host: host } })).status).toBe(200);
    },
  );

  test.each([
    "lianxin.example.com",
    "localhost.example.com",
    "example.com:8080",
    "127.0.0.1.example.com",
    "192.168.1.5:8080",
    "0.0.0.0:8080",
    "127.0.0.2",
    "localhost:80:80",
    "user@localhost",
    "[::]",
  ])("Host %s is refused", async (host) => {
    for (const path of ["/", "/trial/people", "/trial/news", "/trial/page.js"]) {
      expect((await page.call(path, { headers: { Host: host } })).status).toBe(403);
    }
  });

  test.each([
    "X-Forwarded-For",
    "x-forwarded-host",
    "X-Forwarded-Proto",
    "Forwarded",
    "X-Forwarded-Prefix",
    "X-Real-IP",
  ])("a request with %s is refused, since it came through a proxy", async (header) => {
    expect((await page.call("/", { headers: { [header]: "127.0.0.1" } })).status).toBe(403);
  });

  test("the refusal is one short text in Chinese and English, and shows nothing of the trial", async () => {
    const refused = await page.call("/", { headers: { Host: "example.com" } });
    expect(refused.headers["content-type"]).toBe("text/plain; charset=utf-8");
    expect(refused.text).toContain("试用页只在本机打开");
    expect(refused.text).toContain("only on the machine it runs on");
    expect(refused.text).not.toContain("李强");
  });
});

describe("only its own page", () => {
  const own = { Host: "localhost:8080" };

  test("a message from the page itself is received", async () => {
    const headers = { ...own, Origin: "http://localhost:8080", "Sec-Fetch-Site": "same-origin" };
    expect((await page.call("/trial/message", { json: message, headers })).status).toBe(200);
  });

  test.each([
    ["another site's origin", { Origin: "https://example.com" }],
    ["an opaque origin", { Origin: "null" }],
    ["another port of this machine", { Origin: "http://localhost:3000", "Sec-Fetch-Site": "same-site" }],
    ["another name of this machine", { Origin: "http://127.0.0.1:8080" }],
    ["a cross-site fetch", { "Sec-Fetch-Site": "cross-site" }],
    ["a form of another page", { "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate" }],
  ])("a message from %s is refused and not received", async (_name, headers) => {
    const before = page.received.length;
    const refused = await page.call("/trial/message", { json: message, headers: { ...own, ...headers } });
    expect(refused.status).toBe(403);
    expect(page.received).toHaveLength(before);
  });

  test("another page may link to the trial, but neither read nor embed it", async () => {
    const link = { ...own, "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate" };
    expect((await page.call("/", { headers: { ...link, "Sec-Fetch-Dest": "document" } })).status).toBe(200);
    expect((await page.call("/", { headers: { ...link, "Sec-Fetch-Dest": "iframe" } })).status).toBe(403);
    const read = { ...own, "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors" };
    expect((await page.call("/trial/news", { headers: read })).status).toBe(403);
  });

  test.each(["text/plain", "application/x-www-form-urlencoded", "application/jsonp", ""])(
    "a body of type %s is not read",
    async (type) => {
      const before = page.received.length;
      const refused = await page.call("/trial/message", {
        body: JSON.stringify(message),
        headers: { ...own, "Content-Type": type },
      });
      expect(refused.status).toBe(400);
      expect(page.received).toHaveLength(before);
    },
  );

  test("no inline script runs on the page, nothing frames it, and nothing of it is cached", async () => {
    for (const path of ["/", "/trial/people", "/trial/news"]) {
      const { headers } = await page.call(path);
      expect(headers["content-security-policy"]).toMatch(/default-src 'none'; script-src 'self';/);
      expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
      expect(headers["content-security-policy"]).not.toContain("unsafe");
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers["cache-control"]).toBe("no-store");
    }
  });

  test("the page loads nothing from elsewhere and has no script in it", async () => {
    const { text } = await page.call("/");
    expect(text).not.toMatch(/(src|href)="(?!\/trial\/)/);
    expect(text).not.toMatch(/<script(?![^>]*src=)|<style|\son[a-z]+=|\sstyle=/);
  });
});

describe("whether there is a trial", () => {
  test.each([[{}], [{ wecom: undefined }]])("with platforms %j there is one", (platforms) => {
    expect(isTrial({ platforms })).toBe(true);
  });

  test.each([[{ wecom: {} }], [{ wecom: { bots: [] } }], [{ wecom: undefined, dingtalk: {} }]])(
    "with platforms %j there is none",
    (platforms) => {
      expect(isTrial({ platforms })).toBe(false);
    },
  );
});
