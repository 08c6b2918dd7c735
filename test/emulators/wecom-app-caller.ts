import { randomInt } from "node:crypto";
import { open, seal, sign } from "./wecom-crypto.ts";
import { checkUrl, type Endpoint, type Flaws, postInTime, signedAddress } from "./wecom-signed.ts";

/**
 * WeCom as the caller of a self-built app, in XML: https://developer.work.weixin.qq.com/document/path/90238. It waits
 * five seconds, and delivers the same MsgId up to three times more where the answer is late or not 200.
 */

export type AppCallerOptions = Omit<Endpoint, "receiveId"> & {
  corpId: string;
  agentId: number;
  /** Real milliseconds. */
  deadlineMs?: number;
};

export type AppDelivery = {
  attempts: number;
  status: number | null;
  /** The text of the passive reply; null where there was none. */
  reply: string | null;
};

/** Elements of a message; numbers stand bare, texts in CDATA. */
export type Elements = Record<string, string | number>;

const resends = 3;

export function createAppCaller(options: AppCallerOptions) {
  const { token, encodingAesKey, corpId, agentId, now } = options;
  const endpoint: Endpoint = { ...options, receiveId: corpId };
  const seconds = () => Math.floor(now() / 1000);
  // Beyond what a number holds exactly.
  let lastId = 4_561_255_354_251_345_929n + BigInt(randomInt(1_000_000));

  async function post(xml: string, flaws: Flaws): Promise<{ status: number | null; reply: string | null }> {
    const encrypted = flaws.encrypted ?? seal(encodingAesKey, xml, { receiveId: corpId });
    const body = flaws.body ?? elements({ ToUserName: corpId, AgentID: String(agentId), Encrypt: encrypted });
    const address = signedAddress(endpoint, encrypted, flaws);
    const answer = await postInTime(address, body, "text/xml", options.deadlineMs ?? 5000);
    if (answer.status !== 200 || answer.body === "") return { status: answer.status, reply: null };
    return { status: 200, reply: readReply(answer.body) };
  }

  function readReply(body: string): string {
    const encrypted = elementOf(body, "Encrypt");
    const [timestamp, nonce] = [elementOf(body, "TimeStamp"), elementOf(body, "Nonce")];
    if (elementOf(body, "MsgSignature") !== sign(token, timestamp, nonce, encrypted)) {
      throw new Error("MsgSignature is wrong");
    }
    const opened = open(encodingAesKey, encrypted);
    if (opened.receiveId !== corpId) throw new Error("the reply's receiveid is another");
    if (elementOf(opened.message, "FromUserName") !== corpId) throw new Error("FromUserName is not the corp");
    if (elementOf(opened.message, "MsgType") !== "text") throw new Error("only texts are known here");
    return elementOf(opened.message, "Content");
  }

  async function deliver(fields: Elements, flaws: Flaws = {}): Promise<AppDelivery> {
    const xml = elements({ ToUserName: corpId, CreateTime: seconds(), AgentID: agentId, ...fields });
    let attempts = 0;
    let outcome: { status: number | null; reply: string | null };
    do {
      attempts += 1;
      outcome = await post(xml, flaws);
    } while (outcome.status !== 200 && attempts <= resends);
    return { attempts, ...outcome };
  }

  const messageId = () => {
    lastId += 1n;
    return String(lastId);
  };

  return {
    deliver,
    post,
    checkUrl: (flaws: Flaws = {}) => checkUrl(endpoint, 1000, flaws),

    /** A text in the app's own chat with one member: an app hears no group. */
    say: (from: string, text: string, msgid = messageId()) =>
      deliver({ FromUserName: from, MsgType: "text", Content: text, MsgId: msgid }),

    sendMedia: (
      from: string,
      kind: "image" | "voice" | "video" | "file" | "location" | "link",
      more: Elements = {},
    ) => deliver({ FromUserName: from, MsgType: kind, MediaId: "media-1", ...more, MsgId: messageId() }),

    /** Events have no MsgId. */
    event: (from: string, event: string, more: Elements = {}) =>
      deliver({ FromUserName: from, MsgType: "event", Event: event, ...more }),
  };
}

export type AppCaller = ReturnType<typeof createAppCaller>;

function elements(fields: Elements): string {
  const inner = Object.entries(fields).map(([name, value]) =>
    typeof value === "number"
      ? `<${name}>${value}</${name}>`
      : `<${name}><![CDATA[${value.replaceAll("]]>", "]]]]><![CDATA[>")}]]></${name}>`,
  );
  return `<xml>${inner.join("\n")}</xml>`;
}

/** By hand: what the product answers is the product's, and no parser of its own should vouch for it. */
function elementOf(xml: string, name: string): string {
  const found = new RegExp(`<${name}>(?:<!\\[CDATA\\[([\\s\\S]*?)\\]\\]>|([^<]*))</${name}>`).exec(xml);
  if (!found) throw new Error(`the answer has no ${name}`);
  return found[1] ?? found[2] ?? "";
}
