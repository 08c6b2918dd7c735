import { describe, expect, onTestFinished, test } from "vitest";
import { startWecomApi } from "../../emulators/wecom.ts";
import { startBot } from "./support.ts";

/** What a message can do without costs nothing but itself. */

type Fields = Record<string, unknown>;

const text1 = {
  msgid: "M1",
  aibotid: "AIB",
  chattype: "single",
  from: { userid: "wangfang" },
  msgtype: "text",
  text: { content: "走访孙有田户" },
};

const mentioned = { text: { content: "@连心 走访孙有田户" } };
const now = Date.parse("2026-06-12T08:00:00.000Z") / 1000;
const sentAt = "2026-06-12T07:59:00.000Z";

describe("a field that is not needed hinders no message", () => {
  test.each<[string, Fields, Fields]>([
    ["a chattype that is null", { chattype: null }, { chat: { id: "wangfang", kind: "private" } }],
    [
      "a chattype that is null, in a group",
      { ...mentioned, chattype: null, chatid: "wrX" },
      { chat: { id: "wrX", kind: "group" } },
    ],
    ["a chatid that is null", { ...mentioned, chatid: null }, { chat: { id: "wangfang", kind: "private" } }],
    ["a time as text", { create_time: String(now - 60) }, { sentAt }],
    ["a time with a fraction", { create_time: now - 60 + 0.5 }, { sentAt: "2026-06-12T08:00:00.000Z" }],
    ["a time that is null", { create_time: null }, { sentAt: "2026-06-12T08:00:00.000Z" }],
    ["a time that is none", { create_time: "soon" }, { sentAt: "2026-06-12T08:00:00.000Z" }],
    ["a robot's id that is null", { aibotid: null }, {}],
    ["a response_url that is null", { response_url: null }, {}],
    ["a quote that is null", { quote: null }, {}],
    [
      "items of another type between the words",
      {
        msgtype: "mixed",
        mixed: { msg_item: [null, { msgtype: null }, { msgtype: "text", text: text1.text }] },
      },
      {},
    ],
    ["a voice message whose words are null", { msgtype: "voice", voice: { content: null } }, { text: "" }],
    [
      "a key that is null",
      { msgtype: "image", image: { url: "https://x", aeskey: null } },
      { text: "", attachment: "image", media: [{ kind: "image" }] },
    ],
  ])("%s", async (_name, fields, expected) => {
    const { wecom, ledger } = await startBot();
    expect(await wecom.deliver({ ...text1, ...fields })).toMatchObject({ reply: { kind: "stream" } });
    expect(ledger.received).toMatchObject([{ text: "走访孙有田户", ...expected }]);
  });

  test.each<[string, Fields]>([
    ["a chatid that is a number, in a group", { ...mentioned, chattype: "group", chatid: 7 }],
    ["a chatid that is a number, where no chattype is", { ...mentioned, chattype: null, chatid: 7 }],
    ["a sender that is a number", { from: { userid: 7 } }],
    ["words that are null", { text: { content: null } }],
  ])("but %s does: nobody knows then what was said, by whom or where", async (_name, fields) => {
    const { wecom, ledger } = await startBot();
    expect(await wecom.deliver({ ...text1, ...fields })).toMatchObject({ status: 400 });
    expect(ledger.received).toEqual([]);
  });
});

describe("the files of a quote", () => {
  async function startPictures() {
    let nowMs = () => Date.parse("2026-06-12T08:00:00.000Z");
    const api = await startWecomApi({ now: () => nowMs() });
    onTestFinished(api.stop);
    const started = await startBot(
      { wecom: { apiBase: api.base, privateHosts: [new URL(api.base).host] } },
      { api },
    );
    nowMs = started.clock.nowMs;
    return started;
  }

  test.each(["image", "file", "video"] as const)(
    "are fetched as those of a message, and known as quoted: %s",
    async (kind) => {
      const { wecom, ledger } = await startPictures();
      const quote = { msgtype: kind, [kind]: wecom.hosted(Buffer.from("a cow")) };
      await wecom.say({ from: "u", chat: "wrX", text: "@连心 这是孙有田户", quote });
      const [message] = ledger.received;
      expect(message).toMatchObject({
        text: "这是孙有田户",
        media: [{ kind, name: null, isQuoted: true }],
      });
      expect(message).not.toHaveProperty("quote");
      expect(message).not.toHaveProperty("attachment");
      expect(Buffer.from((await message?.media?.[0]?.read()) ?? []).toString()).toBe("a cow");
    },
  );

  test("stand behind the message's own, and beside the words of the quote", async () => {
    const { wecom, ledger } = await startPictures();
    const item = (bytes: string) => ({ msgtype: "image", image: wecom.hosted(Buffer.from(bytes)) });
    const words = { msgtype: "text", text: { content: "上周走访" } };
    await wecom.deliver({
      ...text1,
      msgtype: "mixed",
      mixed: { msg_item: [{ msgtype: "text", text: { content: "收到" } }, item("own")] },
      quote: { msgtype: "mixed", mixed: { msg_item: [words, item("quoted")] } },
    });
    const [message] = ledger.received;
    expect(message).toMatchObject({ text: "收到", quote: "上周走访", media: [{}, { isQuoted: true }] });
    expect(message?.media?.[0]).not.toHaveProperty("isQuoted");
    const read = async (index: number) =>
      Buffer.from((await message?.media?.[index]?.read()) ?? []).toString();
    expect([await read(0), await read(1)]).toEqual(["own", "quoted"]);
  });

  test.each<[string, Fields]>([
    ["an image without address", { msgtype: "image", image: {} }],
    ["a file that is null", { msgtype: "file", file: null }],
    ["a type of tomorrow", { msgtype: "hologram" }],
  ])("are none of %s, and the message counts", async (_name, quote) => {
    const { wecom, ledger } = await startBot();
    await wecom.deliver({ ...text1, quote });
    expect(ledger.received).toMatchObject([{ text: "走访孙有田户" }]);
    expect(ledger.received[0]).not.toHaveProperty("media");
  });
});
