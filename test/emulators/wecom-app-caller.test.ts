import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { expect, onTestFinished, test } from "vitest";
import { corpId, encodingAesKey, token } from "../fixtures/wecom-vectors.ts";
import { movableClock } from "../support/clock.ts";
import { createAppCaller, open, seal, sign } from "./wecom.ts";

/** A self-built app that is wrong: what the platform would not take, the emulator does not take. */

async function startApp(answer: (response: ServerResponse, count: number) => void, deadlineMs = 5000) {
  const received: string[] = [];
  const server = createServer(async (request, response) => {
    const encrypted = /<Encrypt><!\[CDATA\[(.*?)\]\]>/.exec(await text(request))?.[1] ?? "";
    received.push(open(encodingAesKey, encrypted).message);
    answer(response, received.length);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const { nowMs: now } = movableClock("2026-06-12T08:00:00.000Z");
  const app = createAppCaller({ url, token, encodingAesKey, corpId, agentId: 218, now, deadlineMs });
  return { app, received };
}

const replyXml = (content: string, from = corpId) =>
  `<xml><ToUserName>u</ToUserName><FromUserName>${from}</FromUserName><MsgType>text</MsgType><Content><![CDATA[${content}]]></Content></xml>`;

function sealed(xml: string, receiveId = corpId, signature?: string): string {
  const encrypted = seal(encodingAesKey, xml, { receiveId });
  const signed = signature ?? sign(token, "1700000000", "n", encrypted);
  return `<xml><Encrypt><![CDATA[${encrypted}]]></Encrypt><MsgSignature><![CDATA[${signed}]]></MsgSignature><TimeStamp>1700000000</TimeStamp><Nonce><![CDATA[n]]></Nonce></xml>`;
}

test("a message is XML for this corp, and its id more than a number holds", async () => {
  const { app, received } = await startApp((response) => response.end());
  expect(await app.say("WangFang", "走访 ]]> 孙有田户")).toEqual({ attempts: 1, status: 200, reply: null });
  expect(received[0]).toContain(`<ToUserName><![CDATA[${corpId}]]></ToUserName>`);
  expect(received[0]).toMatch(/<MsgId><!\[CDATA\[456125535\d{10}\]\]><\/MsgId>/);
});

test("a passive answer is read", async () => {
  const { app } = await startApp((response) => response.end(sealed(replyXml("记好了"))));
  expect((await app.say("u", "x")).reply).toBe("记好了");
});

test.each([
  ["under a wrong signature", sealed(replyXml("x"), corpId, "0".repeat(40)), /MsgSignature/],
  ["for another receiver", sealed(replyXml("x"), "other"), /receiveid/],
  ["from another", sealed(replyXml("x", "u")), /FromUserName/],
  ["in the clear", replyXml("x"), /Encrypt/],
])("an answer %s is not taken", async (_name, body, reason) => {
  const { app } = await startApp((response) => response.end(body));
  await expect(app.say("u", "x")).rejects.toThrow(reason);
});

test("what is not answered with 200 in time comes three times more, under the same MsgId", async () => {
  const late = await startApp(() => {}, 50);
  expect(await late.app.say("u", "x")).toMatchObject({ attempts: 4, status: null });
  expect(new Set(late.received).size).toBe(1);
  const broken = await startApp((response, count) => response.writeHead(count < 3 ? 302 : 200).end());
  expect(await broken.app.say("u", "x")).toMatchObject({ attempts: 3, status: 200 });
});
