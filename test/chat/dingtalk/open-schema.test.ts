import { describe, expect, test } from "vitest";
import type { InboundMessage } from "../../../src/chat/platform.ts";
import { usualRobot } from "../../emulators/dingtalk.ts";
import { group, startOffice, until } from "./support.ts";

/** What a message can do without costs nothing but itself; what it cannot do without is in hostile.ts. */

type Fields = Record<string, unknown>;

const code = (length: number) => `mIof${"Ab+/".repeat(length)}`.slice(0, length);
const picture = (fields: Fields) => ({ type: "picture", ...fields });
const richText = (...richText: unknown[]) => ({ msgtype: "richText", content: { richText } });
const image = { kind: "image" as const, name: null, read: expect.any(Function) };
const words = { text: { content: "走访孙有田户" } };

describe("a code that opens a file", () => {
  test.each([192, 280, 300, 4096])("of %i characters brings the file beside the words", async (length) => {
    const { caller, dingtalk, ledger } = await startOffice();
    const body = dingtalk.rawBodyOf(
      "m1",
      richText({ text: "走访孙有田户" }, picture({ downloadCode: code(length) })),
    );
    expect(await caller.deliver(body)).toMatchObject({ status: 200 });
    expect(ledger.received).toMatchObject([{ text: "走访孙有田户", media: [image] }]);
  });

  test("is as long as the platform's own, and is given back whole", async () => {
    const { caller, dingtalk, ledger } = await startOffice();
    const body = dingtalk.mediaBodyOf({ from: "m1", kind: "picture", bytes: Buffer.from("a cow") });
    const { downloadCode } = (body?.["content"] ?? {}) as { downloadCode?: string };
    expect(downloadCode?.length).toBeGreaterThanOrEqual(300);
    await caller.deliver(body);
    expect(Buffer.from((await ledger.received[0]?.media?.[0]?.read()) ?? []).toString()).toBe("a cow");
  });

  test.each<[string, unknown]>([
    ["without end", code(4097)],
    ["of nothing", ""],
    ["null", null],
    ["a number", 7],
    ["of control characters", "mIof\u0000"],
  ])("%s costs the file and not the words, by HTTP and by Stream", async (_name, downloadCode) => {
    const fields = richText({ text: "走访孙有田户" }, picture({ downloadCode }));
    for (const mode of ["http", "stream"] as const) {
      const office = await startOffice({ mode });
      const body = office.dingtalk.rawBodyOf("m1", fields);
      if (mode === "http") await office.caller.deliver(body);
      else {
        await until(() => expect(office.dingtalk.gateway.connections().open).toBe(1));
        expect(await office.dingtalk.gateway.pushAndWait(usualRobot, body, 2000)).toBe(true);
      }
      expect(office.ledger.received).toMatchObject([{ text: "走访孙有田户" }]);
      expect(office.ledger.received[0]).not.toHaveProperty("media");
    }
  });

  test("of the second kind alone opens a picture as well", async () => {
    const { caller, dingtalk, ledger } = await startOffice();
    await caller.deliver(
      dingtalk.rawBodyOf("m1", richText({ text: "走访" }, picture({ pictureDownloadCode: code(280) }))),
    );
    await caller.deliver(
      dingtalk.rawBodyOf("m1", { msgtype: "picture", content: { pictureDownloadCode: code(280) } }),
    );
    expect(ledger.received).toMatchObject([
      { text: "走访", media: [image] },
      { text: "", attachment: "image", media: [image] },
    ]);
  });
});

describe("a field that is not needed hinders no message", () => {
  test.each<[string, Fields, Partial<InboundMessage>]>([
    [
      "a staffId that is null",
      {
        ...words,
        conversationType: "2",
        conversationId: group,
        atUsers: [{ dingtalkId: "d", staffId: null }],
      },
      { text: "走访孙有田户" },
    ],
    [
      "another's staffId beside one that is null, and an entry that is none",
      {
        ...words,
        atUsers: [{ dingtalkId: "d", staffId: null }, null, { staffId: "m2" }],
        chatbotUserId: null,
      },
      { mentions: ["m2"] },
    ],
    ["atUsers that are none", { ...words, atUsers: "m2" }, { text: "走访孙有田户" }],
    ["a robot without opaque id", { ...words, chatbotUserId: null }, { text: "走访孙有田户" }],
    ["a sender whose opaque id is null", { ...words, senderId: null }, { userId: "m1" }],
    ["a time that is a list", { ...words, createAt: [] }, { sentAt: "2026-06-12T08:00:00.000Z" }],
    ["a session that is none", { ...words, sessionWebhook: 7, sessionWebhookExpiredTime: "soon" }, words0()],
    ["a session without end", { ...words, sessionWebhook: "x".repeat(2049) }, words0()],
    ["an error code that is a list", { ...words, errorCode: [] }, { text: "走访孙有田户" }],
    ["items that are null", richText(null, { text: null }, { text: "走访" }), { text: "走访" }],
    ["an item of another type", richText("x", { text: 7 }, { text: "走访" }), { text: "走访" }],
    [
      "items where older messages have them",
      { msgtype: "richText", richText: { richTextList: [{ text: "走访" }, { downloadCode: code(200) }] } },
      { text: "走访", media: [image] },
    ],
    [
      "items one level deeper",
      { msgtype: "richText", content: { richText: { richTextList: [{ text: "走访" }] } } },
      { text: "走访" },
    ],
    [
      "a voice message written down, without code",
      { msgtype: "audio", content: { recognition: "走访孙有田户", downloadCode: null } },
      { text: "走访孙有田户" },
    ],
    [
      "a voice message without anything",
      { msgtype: "audio", content: {} },
      { text: "", attachment: "voice" },
    ],
    ["a picture without code", { msgtype: "picture", content: {} }, { text: "", attachment: "image" }],
    [
      "a file whose name is null",
      { msgtype: "file", content: { downloadCode: code(200), fileName: null } },
      { attachment: "file", media: [{ ...image, kind: "file" as const }] },
    ],
  ])("%s", async (_name, fields, expected) => {
    const { caller, dingtalk, ledger } = await startOffice();
    expect(await caller.deliver(dingtalk.rawBodyOf("m1", fields))).toMatchObject({ status: 200 });
    expect(ledger.received).toMatchObject([expected]);
    if (!("media" in expected)) expect(ledger.received[0]).not.toHaveProperty("media");
  });

  function words0(): Partial<InboundMessage> {
    return { text: "走访孙有田户", reply: expect.objectContaining({ lateBy: null }) };
  }
});

describe("what the platform held back", () => {
  test.each<[string, Fields]>([
    ["nothing", {}],
    ["a text that is null", { text: null }],
    ["a text without words", { text: { content: "" } }],
    ["a text of spaces", { text: { content: " \n " } }],
    ["a text whose words are null", { text: { content: null } }],
    ["a richText without items", { msgtype: "richText", content: {} }],
    ["a picture", { msgtype: "picture", content: null }],
    ["a type of tomorrow", { msgtype: "hologram" }],
  ])("is told where there is %s", async (_name, fields) => {
    for (const errorCode of [20001, "20001"]) {
      const { caller, dingtalk, ledger, used } = await startOffice();
      expect(await caller.deliver(dingtalk.rawBodyOf("m1", { ...fields, errorCode }))).toMatchObject({
        status: 200,
      });
      expect(ledger.received).toMatchObject([{ text: "", withheld: true }]);
      expect(used).toContain("main push exhausted");
    }
  });

  test.each<[string, Fields]>([
    ["words under that code", { ...words, errorCode: 20001 }],
    ["words under another", { ...words, errorCode: 7 }],
  ])("is nothing where there are %s", async (_name, fields) => {
    const { caller, dingtalk, ledger } = await startOffice();
    await caller.deliver(dingtalk.rawBodyOf("m1", fields));
    expect(ledger.received).toMatchObject([{ text: "走访孙有田户" }]);
    expect(ledger.received[0]).not.toHaveProperty("withheld");
  });

  test("is not said of a text without words under no such code", async () => {
    const { caller, dingtalk, ledger } = await startOffice();
    await caller.deliver(dingtalk.rawBodyOf("m1", { text: { content: "" }, errorCode: 7 }));
    expect(ledger.received[0]).not.toHaveProperty("withheld");
  });
});
