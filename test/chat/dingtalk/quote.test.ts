import { describe, expect, test } from "vitest";
import type { InboundMessage } from "../../../src/chat/platform.ts";
import { startOffice, until } from "./support.ts";

type Fields = Record<string, unknown>;

const reply = (repliedMsg: unknown): Fields => ({
  text: { content: "改2袋", isReplyMsg: true, repliedMsg },
});
const quoted = (kind: string, name: string | null = null) => ({
  ...{ kind, name },
  isQuoted: true,
  read: expect.any(Function),
});

describe("a reply", () => {
  test.each<[string, unknown, Partial<InboundMessage>]>([
    ["to a text", { msgType: "text", content: { text: "记好了 #0612-1" } }, { quote: "记好了 #0612-1" }],
    ["to a text as others have it", { msgType: "text", content: { content: "走访" } }, { quote: "走访" }],
    ["to an object inside a text", { msgType: "text", content: '{"text":"走访"}' }, { quote: "走访" }],
    ["to a picture", { msgType: "picture", content: { downloadCode: "c" } }, media(quoted("image"))],
    [
      "to a picture with a code of the second kind",
      { msgType: "picture", content: { pictureDownloadCode: "c" } },
      media(quoted("image")),
    ],
    [
      "to a file",
      { msgType: "file", content: { downloadCode: "c", fileName: "台账.xlsx" } },
      media(quoted("file", "台账.xlsx")),
    ],
    [
      "to a file of a type that every object inherits",
      { msgType: "toString", content: { downloadCode: "c" } },
      media(quoted("file")),
    ],
    ["to a video", { msgType: "video", content: { downloadCode: "c" } }, media(quoted("video"))],
    [
      "to a voice message written down",
      { msgType: "audio", content: { downloadCode: "c", recognition: "走访李平户" } },
      { quote: "走访李平户", ...media(quoted("voice")) },
    ],
    [
      "to words with pictures",
      {
        msgType: "richText",
        content: {
          richText: [
            { msgType: "text", content: "走访" },
            { text: "李平户" },
            { msgType: "picture", downloadCode: "c" },
            { msgType: "picture", downloadCode: null },
            null,
          ],
        },
      },
      { quote: "走访李平户", ...media(quoted("image")) },
    ],
  ])("%s is kept apart from what is said", async (_name, repliedMsg, expected) => {
    const { caller, dingtalk, ledger } = await startOffice();
    expect(await caller.deliver(dingtalk.rawBodyOf("m1", reply(repliedMsg)))).toMatchObject({ status: 200 });
    expect(ledger.received).toMatchObject([{ text: "改2袋", ...expected }]);
    for (const field of ["quote", "media"] as const)
      if (!(field in expected)) expect(ledger.received[0]).not.toHaveProperty(field);
    expect(ledger.received[0]).not.toHaveProperty("attachment");
  });

  test.each<[string, unknown]>([
    ["null", null],
    ["a text", "x"],
    ["nothing", {}],
    ["a content that is null", { msgType: "text", content: null }],
    ["words that are a list", { msgType: "text", content: { text: ["x"] } }],
    ["a code that is a number", { msgType: "picture", content: { downloadCode: 7 } }],
    ["items that are none", { msgType: "richText", content: { richText: "x" } }],
  ])("to %s counts without a quote", async (_name, repliedMsg) => {
    const { caller, dingtalk, ledger } = await startOffice();
    expect(await caller.deliver(dingtalk.rawBodyOf("m1", reply(repliedMsg)))).toMatchObject({ status: 200 });
    expect(ledger.received).toMatchObject([{ text: "改2袋" }]);
    expect(ledger.received[0]).not.toHaveProperty("quote");
    expect(ledger.received[0]).not.toHaveProperty("media");
  });

  test("with words and pictures of its own has them before those of the quote", async () => {
    const { caller, dingtalk, ledger } = await startOffice();
    const content = {
      richText: [{ text: "收到" }, { type: "picture", downloadCode: "own" }],
      isReplyMsg: true,
      repliedMsg: { msgType: "picture", content: { downloadCode: "quoted" } },
    };
    await caller.deliver(dingtalk.rawBodyOf("m1", { msgtype: "richText", content }));
    const [message] = ledger.received;
    expect(message).toMatchObject({ text: "收到", media: [{ kind: "image" }, quoted("image")] });
    expect(message?.media?.[0]).not.toHaveProperty("isQuoted");
  });

  test("brings the file it is to", async () => {
    const { caller, dingtalk, ledger, count } = await startOffice();
    const photo = dingtalk.mediaBodyOf({ from: "m2", kind: "picture", bytes: Buffer.from("a cow") });
    const repliedMsg = { msgType: "picture", content: photo?.["content"] };
    await caller.deliver(dingtalk.rawBodyOf("m1", reply(repliedMsg)));
    // Nobody asked for it: a call that is billed.
    await until(() => expect(dingtalk.sessionPosts).toHaveLength(1));
    expect(count("api")).toBe(0);
    expect(Buffer.from((await ledger.received[0]?.media?.[0]?.read()) ?? []).toString()).toBe("a cow");
    expect(count("api")).toBe(1);
  });

  function media(...media: object[]): Partial<InboundMessage> {
    return { media: media as NonNullable<InboundMessage["media"]> };
  }
});
