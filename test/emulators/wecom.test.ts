import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { encodingAesKey, token } from "../fixtures/wecom-vectors.ts";
import { movableClock } from "../support/clock.ts";
import { createWecomCaller, open, seal, sign } from "./wecom.ts";

/** The emulator proves something only where it takes nothing that the platform would not: bots that are wrong. */

type Bot = (query: URLSearchParams, response: ServerResponse, request: IncomingMessage) => void;

async function startWrongBot(bot: Bot, options: { deadlineMs?: number; urlCheckDeadlineMs?: number } = {}) {
  const server = createServer((request, response) => {
    request.resume();
    bot(new URL(request.url ?? "/", "http://bot").searchParams, response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const clock = movableClock("2026-06-12T08:00:00.000Z");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const wait = async (ms: number) => clock.moveSeconds(ms / 1000);
  const wecom = createWecomCaller({
    url,
    token,
    encodingAesKey,
    botName: "连心",
    now: clock.nowMs,
    wait,
    ...options,
  });
  return { wecom, clock };
}

/** Answers every callback with this, sealed as it should be but for `flaws`. */
function answering(
  reply: (count: number) => unknown,
  flaws: { nonce?: string; timestamp?: string; signature?: string; receiveId?: string } = {},
): Bot {
  let count = 0;
  return (query, response) => {
    count += 1;
    const nonce = flaws.nonce ?? query.get("nonce") ?? "";
    const timestamp = flaws.timestamp ?? query.get("timestamp") ?? "";
    const receiveId = flaws.receiveId ?? "";
    const encrypted = seal(encodingAesKey, JSON.stringify(reply(count)), { receiveId });
    const msgsignature = flaws.signature ?? sign(token, timestamp, nonce, encrypted);
    response.end(JSON.stringify({ encrypt: encrypted, msgsignature, timestamp: Number(timestamp), nonce }));
  };
}

const stream = (content: string, finish = true, id = "S") => ({
  msgtype: "stream",
  stream: { id, finish, content },
});
const hello = { from: "u", text: "你好" };

describe("the URL check fails where the answer", () => {
  const echo = (query: URLSearchParams) => open(encodingAesKey, query.get("echostr") ?? "").message;

  test.each<[string, Bot]>([
    ["is JSON", (query, response) => response.end(JSON.stringify(echo(query)))],
    ["has a line break", (query, response) => response.end(`${echo(query)}\n`)],
    ["has a byte order mark", (query, response) => response.end(`\ufeff${echo(query)}`)],
    ["went through a number", (query, response) => response.end(String(Number(echo(query)) + 1))],
    ["is a page", (_query, response) => response.end("<html>")],
    ["has another status", (query, response) => response.writeHead(201).end(echo(query))],
    ["does not come", () => {}],
  ])("%s", async (_name, bot) => {
    const { wecom } = await startWrongBot(bot, { urlCheckDeadlineMs: 100 });
    expect((await wecom.checkUrl()).saved).toBe(false);
  });

  test("and is passed by the bare text", async () => {
    const { wecom } = await startWrongBot((query, response) => response.end(echo(query)));
    expect((await wecom.checkUrl()).saved).toBe(true);
  });
});

describe("an answer is not taken where", () => {
  test.each<[string, Bot, RegExp]>([
    ["the nonce is another", answering(() => stream("x"), { nonce: "own" }), /nonce/],
    ["the signature is wrong", answering(() => stream("x"), { signature: "0".repeat(40) }), /msgsignature/],
    ["the time is in milliseconds", answering(() => stream("x"), { timestamp: "1700000000000" }), /seconds/],
    ["the receiveid is another", answering(() => stream("x"), { receiveId: "other" }), /receiveid/],
    [
      "a text answers a message",
      answering(() => ({ msgtype: "text", text: { content: "x" } })),
      /enter_chat only/,
    ],
    ["a stream has no id", answering(() => stream("x", true, "")), /id is empty/],
    ["a stream is too long", answering(() => stream("户".repeat(6827))), /20480 bytes/],
    ["the type is unknown", answering(() => ({ msgtype: "markdown" })), /not a reply/],
    ["it is not encrypted", (_query, response) => response.end(JSON.stringify(stream("x"))), /encrypt/],
  ])("%s", async (_name, bot, reason) => {
    const { wecom } = await startWrongBot(bot);
    await expect(wecom.say(hello)).rejects.toThrow(reason);
  });

  const card = {
    ...{ card_type: "button_interaction", main_title: { title: "哪一户?" }, task_id: "T1" },
    button_list: [{ text: "孙有田", key: "1" }],
  };
  test.each<[string, object, RegExp]>([
    [
      "has seven buttons",
      { button_list: Array.from({ length: 7 }, (_, key) => ({ text: "x", key: `${key}` })) },
      /button_list/,
    ],
    ["has two buttons of one key", { button_list: [card.button_list[0], card.button_list[0]] }, /keys/],
    ["has no title", { main_title: {} }, /main_title/],
    ["has a task_id with a space", { task_id: "T 1" }, /task_id/],
    ["is of no known type", { card_type: "buttons" }, /card_type/],
  ])("a card %s", async (_name, fault, reason) => {
    const reply = { msgtype: "template_card", template_card: { ...card, ...fault } };
    const { wecom } = await startWrongBot(answering(() => reply));
    await expect(wecom.say(hello)).rejects.toThrow(reason);
  });

  test("a card's task_id was used before", async () => {
    const { wecom } = await startWrongBot(
      answering(() => ({ msgtype: "template_card", template_card: card })),
    );
    await wecom.say(hello);
    await expect(wecom.say(hello)).rejects.toThrow(/42014/);
  });

  test("a press is answered by another card, or by a stream", async () => {
    const update = { response_type: "update_template_card", template_card: { ...card, task_id: "T2" } };
    const replies = [{ msgtype: "template_card", template_card: card }, update, stream("x")];
    const { wecom } = await startWrongBot(answering((count) => replies[count - 1]));
    await wecom.say(hello);
    const press = { from: "u", taskId: "T1", key: "1" };
    await expect(wecom.press(press)).rejects.toThrow(/not the callback's/);
    await expect(wecom.press(press)).rejects.toThrow(/update_template_card only/);
  });

  test("a stream answers enter_chat", async () => {
    const { wecom } = await startWrongBot(answering(() => stream("x")));
    await expect(wecom.enterChat("u")).rejects.toThrow(/stream may answer/);
  });
});

test("an unfinished stream is asked on until it is finished, each text in place of the last", async () => {
  const { wecom } = await startWrongBot(answering((count) => stream(`第${count}次`, count === 3)));
  expect(await wecom.say(hello)).toMatchObject({ reply: { stream: { content: "第3次", finish: true } } });
  expect(wecom.screenOf("u")).toEqual(["第3次"]);
});

test("an unfinished stream is given up after six minutes", async () => {
  const { wecom, clock } = await startWrongBot(answering(() => stream("还没好", false)));
  const began = clock.nowMs();
  expect(await wecom.say(hello)).toMatchObject({ reply: { stream: { finish: false } } });
  expect(clock.nowMs() - began).toBeGreaterThan(360_000);
});

test("a press that is not answered in time is given up", async () => {
  const card = { card_type: "text_notice", sub_title_text: "x", card_action: { type: 1, url: "https://x" } };
  const buttons = { ...card, card_type: "button_interaction", main_title: { title: "x" }, task_id: "T1" };
  const shown = { ...buttons, button_list: [{ text: "x", key: "1" }] };
  const show = answering(() => ({ msgtype: "template_card", template_card: shown }));
  let silent = false;
  const bot: Bot = (query, response, request) => (silent ? undefined : show(query, response, request));
  const { wecom } = await startWrongBot(bot, { deadlineMs: 100 });
  await wecom.say(hello);
  silent = true;
  expect(await wecom.press({ from: "u", taskId: "T1", key: "1" })).toMatchObject({
    attempts: 1,
    status: null,
  });
});

test("one person has at most three messages unanswered at a time", async () => {
  const { wecom } = await startWrongBot(() => {}, { deadlineMs: 50 });
  const deliveries = await Promise.all([1, 2, 3, 4].map(() => wecom.say(hello)));
  expect(deliveries.map(({ delivered }) => delivered)).toEqual([true, true, true, false]);
});

test("the private chat is entered once a day", async () => {
  const { wecom, clock } = await startWrongBot((_query, response) => response.end());
  expect((await wecom.enterChat("u")).delivered).toBe(true);
  expect((await wecom.enterChat("u")).delivered).toBe(false);
  clock.moveSeconds(86_400);
  expect((await wecom.enterChat("u")).delivered).toBe(true);
});

test("what is not answered in time comes again, signed anew", async () => {
  const nonces = new Set<string | null>();
  const { wecom } = await startWrongBot((query) => nonces.add(query.get("nonce")), { deadlineMs: 500 });
  expect(await wecom.say(hello)).toMatchObject({ attempts: 4, status: null, reply: null });
  expect(nonces.size).toBe(4);
});

test("a group delivers only what mentions somebody, and no bare pictures", async () => {
  const { wecom } = await startWrongBot((_query, response) => response.end());
  expect((await wecom.say({ ...hello, chat: "wrX", mention: "" })).delivered).toBe(false);
  expect((await wecom.sendMedia({ from: "u", kind: "image", chat: "wrX" })).delivered).toBe(false);
  expect((await wecom.say({ ...hello, chat: "wrX" })).delivered).toBe(true);
  expect((await wecom.sendMedia({ from: "u", kind: "image" })).delivered).toBe(true);
});
