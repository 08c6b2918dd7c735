import { type Answer, answer, type Fields, ok, partOf, textOf } from "./wecom-answers.ts";
import { cardFault } from "./wecom-cards.ts";
import {
  isMediaKind,
  isPicture,
  type MediaFile,
  type MediaKind,
  type MediaShelf,
  sizeFits,
} from "./wecom-media.ts";
import { type SlidingWindows, slidingWindows } from "./wecom-windows.ts";

/** A self-built app's side of the API: its token, messages to members, files. */

export type Members = Readonly<Record<string, { visible?: boolean; licensed?: boolean }>>;

export type AppOptions = {
  now: () => number;
  corpId: string;
  agentId: number;
  secret: string;
  members: Members;
  shelf: MediaShelf;
};

export type PrivateMessage = { to: string; msgtype: string; content: string; file?: MediaFile };

const tokenMs = 7_200_000;
/** What is larger is given in pieces only. */
const mostAtOnceBytes = 20 * 1024 * 1024;

/** Bytes of the text that each type has; what is longer is cut without a word. */
const textBytes = { text: 2048, markdown: 2048 } as const;

export function createAppApi(options: AppOptions) {
  const { now, shelf } = options;
  const members = new Map(
    Object.entries(options.members).map(([id, member]) => [id.toLowerCase(), { id, ...member }]),
  );
  const sent: PrivateMessage[] = [];
  const windows: SlidingWindows = slidingWindows(now, { perMinute: 30, perHour: 1000 });
  let token: { value: string; endsAt: number; spoilt?: number } | null = null;
  let tokensIssued = 0;
  let trustedIp = true;

  function tokenFault(query: URLSearchParams): Answer | null {
    const given = query.get("access_token");
    if (given === null) return answer(41001, "access_token missing");
    if (given !== token?.value) return answer(40014, "invalid access_token");
    if (token.spoilt !== undefined) return answer(token.spoilt, "access_token no longer valid");
    if (now() >= token.endsAt) return answer(42001, "access_token expired");
    if (!trustedIp) return answer(60020, "not allow to access from your ip");
    return null;
  }

  /** What a message holds, or why it is not taken. */
  function contentOf(body: Fields): Omit<PrivateMessage, "to"> | Answer {
    const msgtype = textOf(body, "msgtype");
    const part = partOf(body, msgtype);
    switch (msgtype) {
      case "text":
      case "markdown": {
        const content = textOf(part, "content");
        if (content === "") return answer(44004, "empty content");
        return { msgtype, content: cut(content, textBytes[msgtype]) };
      }
      case "textcard": {
        const complete = ["title", "description", "url"].every((name) => textOf(part, name) !== "");
        return complete
          ? { msgtype, content: textOf(part, "description") }
          : answer(40058, "invalid parameter");
      }
      case "image":
      case "voice":
      case "video":
      case "file": {
        const file = shelf.take("app", msgtype, textOf(part, "media_id"));
        return file ? { msgtype, content: "", file } : answer(40007, "invalid media_id");
      }
      case "template_card": {
        const fault = cardFault(part);
        return fault
          ? answer(40058, `invalid parameter: ${fault}`)
          : { msgtype, content: JSON.stringify(part) };
      }
      default:
        return answer(40008, "invalid message type");
    }
  }

  function deliver(receivers: readonly string[], content: Omit<PrivateMessage, "to">): Answer {
    const visible = receivers.filter(
      (id) => members.get(id.toLowerCase())?.visible ?? members.has(id.toLowerCase()),
    );
    if (visible.length === 0) return answer(81013, "user & party & tag all invalid");
    const invalid = receivers.filter((id) => !visible.includes(id));
    const unlicensed = visible.filter((id) => members.get(id.toLowerCase())?.licensed === false);
    for (const to of visible) {
      // More than 30 a minute to one member is dropped, and the answer does not say so.
      if (unlicensed.includes(to) || !windows.take(to.toLowerCase())) continue;
      sent.push({ to: members.get(to.toLowerCase())?.id ?? to, ...content });
    }
    return ok({
      ...(invalid.length > 0 && { invaliduser: invalid.join("|").toLowerCase() }),
      ...(unlicensed.length > 0 && { unlicenseduser: unlicensed.join("|").toLowerCase() }),
      msgid: `sent-${sent.length}`,
    });
  }

  return {
    sent,
    windows,
    tokensIssued: () => tokensIssued,
    /** The platform takes the token back early: 40001, 40014 or 42001. */
    spoilToken: (errcode: number) => {
      if (token) token.spoilt = errcode;
    },
    trustIp: (trusted: boolean) => {
      trustedIp = trusted;
    },

    getToken(query: URLSearchParams): Answer {
      if (query.get("corpid") !== options.corpId) return answer(40013, "invalid corpid");
      if (query.get("corpsecret") !== options.secret) return answer(40001, "invalid credential");
      if (!token || token.spoilt !== undefined || now() >= token.endsAt) {
        tokensIssued += 1;
        token = { value: `access-token-${tokensIssued}`.padEnd(64, "x"), endsAt: now() + tokenMs };
      }
      return ok({ access_token: token.value, expires_in: tokenMs / 1000 });
    },

    send(query: URLSearchParams, body: Fields): Answer {
      const fault = tokenFault(query);
      if (fault) return fault;
      if (body["agentid"] !== options.agentId) return answer(40056, "invalid agentid");
      const receivers = textOf(body, "touser").split("|").filter(Boolean);
      const content = contentOf(body);
      if ("errcode" in content) return content;
      if (receivers.length > 1000) return answer(40058, "too many receivers");
      return deliver(textOf(body, "touser") === "@all" ? [...members.keys()] : receivers, content);
    },

    upload(query: URLSearchParams, file: MediaFile | null): Answer {
      const fault = tokenFault(query);
      if (fault) return fault;
      const kind = query.get("type") ?? "";
      if (!isMediaKind(kind)) return answer(40004, "invalid media type");
      if (!file) return answer(41005, "media data missing");
      if (kind === "image" && !isPicture(file.bytes)) return answer(40005, "invalid file type");
      if (!sizeFits(kind, file.bytes.length)) return answer(40006, "invalid media size");
      return ok(shelf.put("app", kind, file));
    },

    /** What a member sends to the app: its MediaId, good for three days. */
    hear: (kind: MediaKind, file: MediaFile): string => shelf.put("app", kind, file).media_id,

    /** https://developer.work.weixin.qq.com/document/path/90254 */
    get(query: URLSearchParams): MediaFile | Answer {
      const fault = tokenFault(query);
      if (fault) return fault;
      const file = shelf.find("app", query.get("media_id") ?? "");
      if (!file) return answer(40007, "invalid media_id");
      return file.bytes.length > mostAtOnceBytes ? answer(830002, "use Range") : file;
    },
  };
}

function cut(text: string, bytes: number): string {
  return new TextDecoder().decode(Buffer.from(text).subarray(0, bytes), { stream: true });
}
