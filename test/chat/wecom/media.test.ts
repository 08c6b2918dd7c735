import { describe, expect, onTestFinished, test } from "vitest";
import { mediaReader } from "../../../src/chat/wecom/media.ts";
import { startWecomApi } from "../../emulators/wecom.ts";
import { encodingAesKey } from "../../fixtures/wecom-vectors.ts";
import { startBot } from "./support.ts";

async function startPictures(options: { isPrivate?: boolean } = {}) {
  let nowMs = () => Date.parse("2026-06-12T08:00:00.000Z");
  const api = await startWecomApi({ now: () => nowMs() });
  onTestFinished(api.stop);
  const privateHosts = options.isPrivate === false ? [] : [new URL(api.base).host];
  const started = await startBot({ wecom: { apiBase: api.base, privateHosts } }, { api });
  nowMs = started.clock.nowMs;
  const read = async (index = 0) => (await started.ledger.received[0]?.media?.[index]?.read())?.toString();
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

test("after five minutes it is gone", async () => {
  const { wecom, clock, read } = await startPictures();
  await wecom.sendMedia({ from: "u", kind: "image" });
  clock.moveSeconds(301);
  await expect(read()).rejects.toThrow("HTTP 403; addresses end after five minutes");
});

test("one under another key is refused", async () => {
  const { wecom, api, read } = await startPictures();
  const url = api.host(Buffer.from("x"), encodingAesKey.split("").reverse().join(""));
  await wecom.deliver({
    msgid: "M1",
    chattype: "single",
    from: { userid: "u" },
    msgtype: "file",
    file: { url },
  });
  await expect(read()).rejects.toThrow("the key does not fit");
});

describe("an address in a message leads", () => {
  test.each([
    ["http://127.0.0.1:1/x", "host-not-configured"],
    ["https://169.254.169.254/latest/meta-data", "host-not-configured"],
    ["https://[::1]/x", "host-not-configured"],
    ["http://ww-aibot-img-1258476243.cos.ap-guangzhou.myqcloud.com/x", "not-https"],
    ["file:///etc/passwd", "host-not-configured"],
    ["https://user@ww-aibot-img-1258476243.cos.ap-guangzhou.myqcloud.com/x", "not-an-address"],
    ["x", "not-an-address"],
  ])("not to %s", async (url, reason) => {
    const { wecom, read } = await startPictures();
    await wecom.deliver({
      msgid: "M1",
      chattype: "single",
      from: { userid: "u" },
      msgtype: "image",
      image: { url },
    });
    await expect(read()).rejects.toThrow(`media: refused: ${reason}`);
  });

  test("into a private network only where that host is named as one", async () => {
    const { wecom, read, api } = await startPictures({ isPrivate: false });
    await wecom.sendMedia({ from: "u", kind: "image" });
    await expect(read()).rejects.toThrow("media: refused");
    expect(api.calls).toEqual([]);
  });
});

test.each(["127.0.0.1", "169.254.169.254", "10.0.0.7", "::1", "::ffff:127.0.0.1"])(
  "a configured host whose name leads to %s is refused",
  async (address) => {
    const family = address.includes(":") ? 6 : 4;
    const resolve = async () => [{ address, family }];
    const read = mediaReader({ hosts: ["media.example"], privateHosts: [], resolve }, encodingAesKey);
    await expect(read({ url: "https://media.example/a" })).rejects.toThrow("media: refused: private-address");
  },
);

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
