import { type Flaws, signDingtalk, usualRobot } from "../../emulators/dingtalk.ts";

/** It is 2026-06-12 08:00 UTC, and the robot is the emulator's, of this organisation. */
export const corpId = "dingcorpexample";

const deep = `{"a":${"[".repeat(10_000)}${"]".repeat(10_000)}}`;
const fields = (more: Record<string, unknown>): Flaws => ({
  body: JSON.stringify({
    msgId: "M1",
    msgtype: "text",
    text: { content: "走访孙有田户" },
    conversationType: "1",
    conversationId: "cid1",
    senderStaffId: "m1",
    robotCode: usualRobot.robotCode,
    chatbotCorpId: corpId,
    ...more,
  }),
});

/** What somebody at the address of an HTTP robot may send, the status it gets, and the reason that is logged. */
export const hostileRequests: readonly [name: string, flaws: Flaws, status: number, code: string][] = [
  ["a wrong sign", { sign: "x".repeat(44) }, 403, "bad-signature"],
  [
    "a sign of another secret",
    { sign: signDingtalk(Date.parse("2026-06-12T08:00:00Z"), "x") },
    403,
    "bad-signature",
  ],
  ["a sign cut short", { sign: "dhJB8TJ0cHPEbwpU" }, 403, "bad-signature"],
  ["no sign", { sign: "" }, 400, "bad-header"],
  ["no timestamp", { timestamp: "" }, 400, "bad-header"],
  ["an old one", { timestamp: Date.parse("2026-06-12T06:59:00Z") }, 403, "stale"],
  ["one of tomorrow", { timestamp: Date.parse("2026-06-12T09:01:00Z") }, 403, "stale"],
  ["a time in seconds", { timestamp: Date.parse("2026-06-12T08:00:00Z") / 1000 }, 403, "stale"],
  ["a time that is none", { timestamp: "yesterday" }, 403, "stale"],
  ["5 MB", { body: `"${"x".repeat(5 * 1024 * 1024)}"` }, 413, "body-too-large"],
  ["JSON 10,000 deep", { body: deep }, 400, "json-too-deep"],
  ["XML entities", { body: '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>' }, 400, "invalid-json"],
  ["nothing", { body: "" }, 400, "invalid-json"],
  ["bytes that are no UTF-8", { body: Buffer.from([0x22, 0xc3, 0x28, 0x22]) }, 400, "invalid-utf8"],
  ["a list", { body: "[]" }, 400, "bad-payload"],
  ["null", { body: "null" }, 400, "bad-payload"],
  ["no msgId", fields({ msgId: undefined }), 400, "bad-payload"],
  ["a msgId that is a number", fields({ msgId: 456125535425 }), 400, "bad-payload"],
  ["a msgId with a control character", fields({ msgId: "M\u00001" }), 400, "bad-payload"],
  ["a msgId without end", fields({ msgId: "M".repeat(300) }), 400, "bad-payload"],
  ["no msgtype", fields({ msgtype: undefined }), 400, "bad-payload"],
  ["no text", fields({ text: undefined }), 400, "bad-payload"],
  ["a text that is a list", fields({ text: { content: ["x"] } }), 400, "bad-payload"],
  ["a picture without content", fields({ msgtype: "picture" }), 400, "bad-payload"],
  ["a text that is null", fields({ text: null }), 400, "bad-payload"],
  ["a sender that is a number", fields({ senderStaffId: 7, senderId: "$:x" }), 400, "bad-payload"],
  [
    "a richText that is none",
    fields({ msgtype: "richText", content: { richText: "x" } }),
    400,
    "bad-payload",
  ],
  ["no sender", fields({ senderStaffId: undefined }), 400, "bad-payload"],
  ["no conversation", fields({ conversationId: "" }), 400, "bad-payload"],
  ["another robot's", fields({ robotCode: "dingother" }), 403, "wrong-robot"],
  ["a custom robot's", fields({ robotCode: undefined }), 403, "wrong-robot"],
  ["another organisation's", fields({ chatbotCorpId: "dingelsewhere" }), 403, "wrong-corp"],
  ["no organisation's", fields({ chatbotCorpId: undefined }), 403, "wrong-corp"],
];
