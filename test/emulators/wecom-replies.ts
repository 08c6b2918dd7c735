import { type Fields, listOf, partOf } from "./wecom-answers.ts";
import { type Card, cardFault } from "./wecom-cards.ts";
import { isPicture, md5Of } from "./wecom-media.ts";
import { eventTypeOf, type Payload } from "./wecom-payloads.ts";

/** What may answer what in callback mode: https://developer.work.weixin.qq.com/document/path/101031 */

export type StreamReply = { id: string; finish: boolean; content: string };

export type Reply =
  | { kind: "empty" }
  | { kind: "stream"; stream: StreamReply }
  | { kind: "text"; content: string }
  | { kind: "card"; card: Card }
  | { kind: "stream-with-card"; stream: StreamReply; card: Card | null }
  | { kind: "update"; card: Card; userIds: string[] };

/** @throws Error where the platform would not take the reply in answer to this payload */
export function legalReply(reply: Fields, payload: Payload): Reply {
  if (Object.keys(reply).length === 0) return { kind: "empty" };
  const event = eventTypeOf(payload);
  if (reply["response_type"] === "update_template_card") return legalUpdate(reply, payload);
  if (event === "template_card_event")
    throw new Error("a card event is answered by update_template_card only");
  if (event !== undefined && event !== "enter_chat") throw new Error(`${event} is answered by nothing`);
  switch (reply["msgtype"]) {
    case "text":
      if (event !== "enter_chat") throw new Error("a text may answer enter_chat only");
      return { kind: "text", content: must(partOf(reply, "text")["content"], "string", "text.content") };
    case "template_card":
      if (payload.msgtype === "stream") throw new Error("a refresh is answered by a stream");
      return { kind: "card", card: legalCard(partOf(reply, "template_card")) };
    case "stream":
      if (event) throw new Error("a stream may answer a message or a refresh only");
      return { kind: "stream", stream: legalStream(partOf(reply, "stream"), payload) };
    case "stream_with_template_card": {
      if (event) throw new Error("a stream may answer a message or a refresh only");
      const card = reply["template_card"] ? legalCard(partOf(reply, "template_card")) : null;
      return { kind: "stream-with-card", stream: legalStream(partOf(reply, "stream"), payload), card };
    }
    default:
      throw new Error(`not a reply that this emulator knows: ${String(reply["msgtype"])}`);
  }
}

function legalUpdate(reply: Fields, payload: Payload): Reply {
  if (eventTypeOf(payload) !== "template_card_event") throw new Error("only a card event updates a card");
  const card = legalCard(partOf(reply, "template_card"));
  const asked = partOf(partOf(payload, "event"), "template_card_event")["task_id"];
  if (card["task_id"] !== asked) throw new Error("the card's task_id is not the callback's");
  return { kind: "update", card, userIds: listOf(reply, "userids").map(String) };
}

function legalCard(card: Fields): Card {
  const fault = cardFault(card);
  if (fault) throw new Error(`the card has a fault: ${fault}`);
  return card as Card;
}

export function legalStream(stream: Fields, payload: Payload): StreamReply {
  const id = must(stream["id"], "string", "stream.id");
  const finish = must(stream["finish"], "boolean", "stream.finish");
  const content = must(stream["content"], "string", "stream.content");
  if (id === "") throw new Error("stream.id is empty");
  if (Buffer.byteLength(content) > 20480) throw new Error("stream.content is longer than 20480 bytes");
  checkItems(listOf(stream, "msg_item"), finish);
  const asked = partOf(payload, "stream")["id"];
  if (asked !== undefined && asked !== id) throw new Error("a refresh is answered under its own stream id");
  return { id, finish, content };
}

function checkItems(items: unknown[], finish: boolean): void {
  if (items.length === 0) return;
  if (!finish) throw new Error("msg_item only with finish");
  if (items.length > 10) throw new Error("more than 10 msg_item");
  for (const item of items) {
    const image = partOf(item, "image");
    const bytes = Buffer.from(must(image["base64"], "string", "image.base64"), "base64");
    if (!isPicture(bytes) || image["md5"] !== md5Of(bytes))
      throw new Error("msg_item: no picture, or its md5");
  }
}

type Kinds = { string: string; boolean: boolean };

export function must<Kind extends keyof Kinds>(value: unknown, kind: Kind, name: string): Kinds[Kind] {
  if (typeof value !== kind) throw new Error(`${name} is not a ${kind}`);
  return value as Kinds[Kind];
}
