import { randomUUID } from "node:crypto";
import { type Answer, answer, type Fields, ok, partOf, textOf } from "./wecom-answers.ts";
import { cardFault } from "./wecom-cards.ts";

/** `response_url`: one answer later on, within an hour. https://developer.work.weixin.qq.com/document/path/101138 */

export type LateReply = { chat: string; msgtype: string; content: string };

const hourMs = 3_600_000;

/** @param spentCode the errcode for an address that is used up or too old; not published */
export function createResponseUrls(now: () => number, base: () => string, spentCode = 40058) {
  const open = new Map<string, { chat: string; single: boolean; endsAt: number }>();
  const replies: LateReply[] = [];
  return {
    replies,
    path: "/cgi-bin/aibot/response",

    issue(chat: string, single: boolean): string {
      const code = randomUUID();
      open.set(code, { chat, single, endsAt: now() + hourMs });
      return `${base()}/cgi-bin/aibot/response?response_code=${code}`;
    },

    take(query: URLSearchParams, body: Fields): Answer {
      const code = query.get("response_code") ?? "";
      const given = open.get(code);
      open.delete(code);
      if (!given || now() >= given.endsAt) return answer(spentCode, "invalid response_code");
      const msgtype = textOf(body, "msgtype");
      const part = partOf(body, msgtype);
      if (msgtype === "template_card") {
        const fault = given.single ? cardFault(part) : "a card in a group";
        if (fault) return answer(40058, `invalid parameter: ${fault}`);
        replies.push({ chat: given.chat, msgtype, content: JSON.stringify(part) });
        return ok();
      }
      if (msgtype !== "markdown") return answer(40008, "invalid message type");
      const content = textOf(part, "content");
      if (content === "") return answer(44004, "empty content");
      if (Buffer.byteLength(content) > 20480) return answer(45002, "content size out of limit");
      replies.push({ chat: given.chat, msgtype, content });
      return ok();
    },
  };
}

export type ResponseUrls = ReturnType<typeof createResponseUrls>;
