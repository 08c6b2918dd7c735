import { describe, expect, onTestFinished, test } from "vitest";
import { wecomGuard } from "../../../src/chat/wecom/guard.ts";
import { mediaReader } from "../../../src/chat/wecom/media.ts";
import { refusalOf } from "../../../src/lib/guarded-call.ts";
import { type Failure, startWecomApi } from "../../emulators/wecom.ts";
import { encodingAesKey } from "../../fixtures/wecom-vectors.ts";
import { bufferBytes } from "../../support/memory.ts";
import { startBot } from "./support.ts";

const megabyte = 1024 * 1024;

async function startPictures(options: { isPrivate?: boolean } = {}) {
  let nowMs = () => Date.parse("2026-06-12T08:00:00.000Z");
  const api = await startWecomApi({ now: () => nowMs() });
  onTestFinished(api.stop);
  const privateHosts = options.isPrivate === false ? [] : [new URL(api.base).host];
  const started = await startBot({ wecom: { apiBase: api.base, privateHosts } }, { api });
  nowMs = started.clock.nowMs;
  const medium = (index = 0) => started.ledger.received[0]?.media?.[index];
  const read = async (index = 0) => {
    const bytes = await medium(index)?.read();
    return bytes && Buffer.from(bytes).toString();
  };
  return { ...started, api, read };
}

test("a file is downloaded and decrypted with the bot's key", async () => {
  const { wecom, ledger, read } = await startPictures();
  await wecom.sendMedia({ from: "u", kind: "file", bytes: Buffer.from("x".repeat(32)) });
  expect(ledger.received).toMatchObject([
    { text: "", attachment: "file", media: [{ kind: "file", name: null }] },
  ]);
  expect(await read()).toBe("x".repeat(32));
});

test("text with pictures has both", async () => {
  const { wecom, ledger, read } = await startPictures();
  const items = [
    { text: "@连心 走访孙有田户" },
    { image: wecom.hosted(Buffer.from("one")) },
    { image: wecom.hosted(Buffer.from("two")) },
  ];
  await wecom.sendMixed({ from: "u", chat: "wrX", items });
  expect(ledger.received).toMatchObject([
    { text: "走访孙有田户", media: [{ kind: "image" }, { kind: "image" }] },
  ]);
  expect([await read(0), await read(1)]).toEqual(["one", "two"]);
});

test("its address ends after five minutes; what it held is read for ten more", async () => {
  const { wecom, clock, read } = await startPictures();
  await wecom.sendMedia({ from: "u", kind: "image", bytes: Buffer.from("a cow") });
  await read();
  clock.moveSeconds(14 * 60);
  expect(await read()).toBe("a cow");
  clock.moveSeconds(61);
  await expect(read()).rejects.toThrow("not-kept");
});

test("the answer does not wait for a store that says nothing", async () => {
  const { wecom, api } = await startPictures();
  const media = wecom.hosted(Buffer.from("a cow"));
  api.failNext(new URL(media.url).pathname, { kind: "hang-after" });
  const items = [{ text: "@连心 走访孙有田户" }, { image: media }];
  await wecom.sendMixed({ from: "u", chat: "wrX", items });
  expect(wecom.screenOf("wrX")).toEqual(["记好了 #0612-1"]);
});

test("a message delivered three times is fetched once", async () => {
  const { wecom, api, read } = await startPictures();
  const image = wecom.hosted(Buffer.from("a cow"));
  const payload = { msgid: "M1", chattype: "single", from: { userid: "u" }, msgtype: "image", image };
  await wecom.deliverAtOnce(payload, 2);
  await read();
  await wecom.deliver(payload);
  expect(await read()).toBe("a cow");
  expect(api.calls).toEqual([new URL(image.url).pathname]);
});

describe("a file that cannot be had is told in the log, and its message counts", () => {
  type Pictures = Awaited<ReturnType<typeof startPictures>>;
  const image = ({ wecom }: Pictures, url: string) =>
    wecom.deliver({
      msgid: "M1",
      chattype: "single",
      from: { userid: "u" },
      msgtype: "image",
      image: { url },
    });

  test.each<[string, (started: Pictures) => string, string]>([
    [
      "whose five minutes are over",
      ({ wecom, clock }) => {
        const { url } = wecom.hosted(Buffer.from("x"));
        clock.moveSeconds(301);
        return url;
      },
      "gone",
    ],
    [
      "under another key",
      ({ api }) => api.host(Buffer.from("x"), encodingAesKey.split("").reverse().join("")),
      "wrong-key",
    ],
    ["of more than 20 MB", ({ wecom }) => wecom.hosted(Buffer.alloc(21 * 1024 * 1024)).url, "too-large"],
    ["with nothing in it", failing({ kind: "http", status: 200, body: "" }), "cut-short"],
    ["cut short on its way", failing({ kind: "http", status: 200, body: "x".repeat(33) }), "cut-short"],
    [
      "that leads on elsewhere",
      failing({ kind: "http", status: 302, headers: { location: "http://127.0.0.1:1/" } }),
      "http-302",
    ],
    ["at a store that is broken", failing({ kind: "http", status: 500, body: "" }), "http-500"],
  ])("one %s", async (_name, urlOf, code) => {
    const started = await startPictures();
    const { wecom, ledger, lines, logText, read } = started;
    await image(started, urlOf(started));
    expect(wecom.screenOf("u")).toEqual(["记好了 #0612-1"]);
    await expect(read()).rejects.toThrow(code);
    expect(ledger.received).toMatchObject([{ attachment: "image" }]);
    expect(lines.filter(({ level }) => level >= 40)).toMatchObject([
      { platform: "wecom", bot: "main", kind: "image", code },
    ]);
    expect(logText()).not.toMatch(/sign=x|\/media\//);
  });

  function failing(failure: Failure) {
    return ({ wecom, api }: Pictures) => {
      const { url } = wecom.hosted(Buffer.from("x"));
      api.failNext(new URL(url).pathname, failure);
      return url;
    };
  }
});

describe("an address in a message leads", () => {
  const ownStore = "ww-aibot-img-1258476243.cos.ap-guangzhou.myqcloud.com";

  test.each([
    ["http://127.0.0.1:1/x", "host-not-configured"],
    ["https://169.254.169.254/latest/meta-data", "host-not-configured"],
    ["https://[::1]/x", "host-not-configured"],
    [`http://${ownStore}/x`, "not-https"],
    ["file:///etc/passwd", "host-not-configured"],
    [`https://user@${ownStore}/x`, "not-an-address"],
    ["https://somebody-1300000000.cos.ap-guangzhou.myqcloud.com/x", "host-not-configured"],
    ["https://somebody-11258476243.cos.ap-guangzhou.myqcloud.com.example/x", "host-not-configured"],
    ["x", "not-an-address"],
  ])("not to %s", async (url, reason) => {
    const { wecom, read, api, lines } = await startPictures();
    await wecom.deliver({
      msgid: "M1",
      chattype: "single",
      from: { userid: "u" },
      msgtype: "image",
      image: { url },
    });
    await expect(read()).rejects.toThrow(reason);
    expect(lines.filter(({ level }) => level >= 40)).toMatchObject([{ code: reason }]);
    expect(api.calls).toEqual([]);
  });

  test("to no other host than the platform's, and the log says what to configure", async () => {
    const { wecom, read, lines, logText } = await startPictures();
    await wecom.deliver({
      msgid: "M1",
      chattype: "single",
      from: { userid: "u" },
      msgtype: "image",
      image: { url: "https://files.example:8443/secret-path?sign=secret-sign" },
    });
    await expect(read()).rejects.toThrow("host-not-configured");
    expect(lines.filter(({ level }) => level >= 40)).toMatchObject([
      {
        host: "files.example:8443",
        remedy: "if files.example:8443 is the platform's own, add it to platforms.wecom.mediaHosts",
      },
    ]);
    expect(logText()).not.toMatch(/secret/);
  });

  test("into a private network only where that host is named as one", async () => {
    const { wecom, read, api } = await startPictures({ isPrivate: false });
    await wecom.sendMedia({ from: "u", kind: "image" });
    await expect(read()).rejects.toThrow("not-https");
    expect(api.calls).toEqual([]);
  });

  test("to the platform's own stores, in whatever region", () => {
    const guard = wecomGuard({ apiBase: "https://qyapi.weixin.qq.com", mediaHosts: [], privateHosts: [] });
    const hosts = [
      ownStore,
      "ww-aibot-img-1258476243.cos.ap-shanghai.myqcloud.com",
      "ww-aibot-file-1258476243.cos.ap-beijing.myqcloud.com",
    ];
    expect(hosts.map((host) => refusalOf(new URL(`https://${host}/x`), guard))).toEqual([null, null, null]);
  });
});

test.each(["127.0.0.1", "169.254.169.254", "10.0.0.7", "::1", "::ffff:127.0.0.1"])(
  "a configured host whose name leads to %s is refused",
  async (address) => {
    const family = address.includes(":") ? 6 : 4;
    const resolve = async () => [{ address, family }];
    const read = mediaReader({ hosts: ["media.example"], privateHosts: [], resolve }, encodingAesKey);
    await expect(read({ url: "https://media.example/a" })).rejects.toThrow("private-address");
  },
);

test.each([undefined, "", "c2hvcnQ="])("a file whose own key is %j is not even fetched", async (aeskey) => {
  const read = mediaReader({ hosts: [], privateHosts: [] }, null);
  await expect(read({ url: "https://media.example/a", aeskey })).rejects.toThrow("no-key");
});

test("a file of twenty megabytes is opened", async () => {
  const { wecom, read } = await startPictures();
  const bytes = Buffer.alloc(20 * 1024 * 1024 - 1, "a cow");
  await wecom.sendMedia({ from: "u", kind: "file", bytes });
  const opened = await read();
  expect(Buffer.from(opened ?? "").equals(bytes)).toBe(true);
});

test("a flood of pictures: every message is answered, and memory holds the newest only", {
  timeout: 60_000,
}, async () => {
  const { wecom, ledger } = await startPictures();
  const image = wecom.hosted(Buffer.alloc(megabyte, "a cow"));
  const send = (index: number) =>
    wecom.deliver({
      ...{ msgid: `M${index}`, chattype: "single", from: { userid: `u${index}` } },
      ...{ msgtype: "image", image },
    });
  const before = bufferBytes();
  const all = Array.from({ length: 160 }, (_, index) => index);
  const deliveries = await Promise.all(all.map(send));
  expect(new Set(deliveries.map(({ status }) => status))).toEqual(new Set([200]));
  const readable = async () => {
    const reads = await Promise.allSettled(ledger.received.map(({ media }) => media?.[0]?.read()));
    return reads.filter(({ status }) => status === "fulfilled").length;
  };
  // Whoever read while they were fetched got them all; now the newest are there.
  expect(await readable()).toBeGreaterThan(48);
  expect(await readable()).toBe(48);
  expect(bufferBytes() - before).toBeLessThan(56 * megabyte);
});

test("a message whose picture has no address is heard all the same", async () => {
  const { wecom, ledger } = await startPictures();
  await wecom.deliver({
    msgid: "M1",
    chattype: "single",
    from: { userid: "u" },
    msgtype: "image",
    image: {},
  });
  expect(ledger.received).toMatchObject([{ attachment: "image" }]);
  expect(ledger.received[0]?.media).toBeUndefined();
});

describe("a quote", () => {
  test.each<[string, object, string | undefined]>([
    ["of a text", { msgtype: "text", text: { content: "走访李平户,送大米5袋" } }, "走访李平户,送大米5袋"],
    ["of a voice message", { msgtype: "voice", voice: { content: "走访李平户" } }, "走访李平户"],
    [
      "of text and pictures",
      {
        msgtype: "mixed",
        mixed: {
          msg_item: [
            { msgtype: "image", image: { url: "x" } },
            { msgtype: "text", text: { content: "入户" } },
          ],
        },
      },
      "入户",
    ],
    ["of a file", { msgtype: "file", file: { url: "x" } }, undefined],
    ["that nobody can read", { msgtype: "text", text: { content: 7 } }, undefined],
  ])("%s is kept apart from what is said", async (_name, quote, quoted) => {
    const { wecom, ledger } = await startPictures();
    await wecom.say({ from: "u", text: "收到", quote: quote as { msgtype: string } });
    expect(ledger.received).toMatchObject([{ text: "收到" }]);
    expect(ledger.received[0]?.quote).toBe(quoted);
  });
});
