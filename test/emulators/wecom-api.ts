import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/**
 * WeCom's API on loopback, as its documents say: HTTP 200 with an errcode everywhere, `gettoken`, `message/send` of a
 * self-built app with partial results, and group webhooks. What is published nowhere is a setting.
 */

export type ApiOptions = {
  /** The platform's clock, milliseconds. */
  now: () => number;
  corpId?: string;
  agentId?: number;
  secret?: string;
  /** Members by userid. */
  members?: Readonly<Record<string, { visible?: boolean; licensed?: boolean }>>;
  webhookKeys?: readonly string[];
  /** The code for over-long content; not published. */
  tooLongCode?: number;
};

export type PrivateMessage = { to: string; content: string };

export type GroupPost = {
  key: string;
  msgtype: string;
  content: string;
  /** Who is really called: ids, mobiles, `@all`. */
  notified: string[];
};

/** How the next call of a path goes wrong. */
export type Failure =
  | { kind: "errcode"; errcode: number; errmsg?: string }
  /** Whatever a proxy or a broken gateway may say. */
  | { kind: "http"; status: number; body?: string; headers?: Record<string, string> }
  /** Carried out, and then the connection breaks. */
  | { kind: "break-after" }
  /** Carried out, and never answered. */
  | { kind: "hang-after" };

type Fields = Record<string, unknown>;
type Answer = Fields & { errcode: number; errmsg: string };

export type WecomApi = Awaited<ReturnType<typeof startWecomApi>>;

const tokenMs = 7_200_000;
const minuteMs = 60_000;

export async function startWecomApi(options: ApiOptions) {
  const { now, corpId = "ww-corp", agentId = 1000002, secret = "app-secret-0123456789" } = options;
  const members = new Map(
    Object.entries(options.members ?? {}).map(([id, member]) => [id.toLowerCase(), { id, ...member }]),
  );
  const keys = new Set(options.webhookKeys);
  const failures = new Map<string, Failure[]>();
  const calls: string[] = [];
  const privateMessages: PrivateMessage[] = [];
  const groupPosts: GroupPost[] = [];
  const postTimes = new Map<string, number[]>();
  const memberTimes = new Map<string, number[]>();
  let token: { value: string; endsAt: number; spoilt?: number } | null = null;
  let tokensIssued = 0;
  let trustedIp = true;

  const handlers: Record<string, (query: URLSearchParams, body: Fields) => Answer> = {
    "/cgi-bin/gettoken": getToken,
    "/cgi-bin/message/send": sendMessage,
    "/cgi-bin/webhook/send": postToGroup,
  };

  function getToken(query: URLSearchParams): Answer {
    if (query.get("corpid") !== corpId) return answer(40013, "invalid corpid");
    if (query.get("corpsecret") !== secret) return answer(40001, "invalid credential");
    if (!token || token.spoilt !== undefined || now() >= token.endsAt) {
      tokensIssued += 1;
      token = { value: `access-token-${tokensIssued}`.padEnd(64, "x"), endsAt: now() + tokenMs };
    }
    return { ...answer(0, "ok"), access_token: token.value, expires_in: tokenMs / 1000 };
  }

  function tokenFault(query: URLSearchParams): Answer | null {
    const given = query.get("access_token");
    if (given === null) return answer(41001, "access_token missing");
    if (given !== token?.value) return answer(40014, "invalid access_token");
    if (token.spoilt !== undefined) return answer(token.spoilt, "access_token no longer valid");
    if (now() >= token.endsAt) return answer(42001, "access_token expired");
    if (!trustedIp) return answer(60020, "not allow to access from your ip");
    return null;
  }

  function sendMessage(query: URLSearchParams, body: Fields): Answer {
    const fault = tokenFault(query);
    if (fault) return fault;
    if (body["agentid"] !== agentId) return answer(40056, "invalid agentid");
    if (body["msgtype"] !== "text") return answer(40008, "invalid message type");
    const content = contentOf(body, "text");
    if (content === "") return answer(44004, "empty content");
    const receivers = String(body["touser"] ?? "").split("|");
    const visible = receivers.filter(
      (id) => members.get(id.toLowerCase())?.visible ?? members.has(id.toLowerCase()),
    );
    if (visible.length === 0) return answer(81013, "user & party & tag all invalid");
    const invalid = receivers.filter((id) => !visible.includes(id));
    const unlicensed = visible.filter((id) => members.get(id.toLowerCase())?.licensed === false);
    for (const to of visible) {
      // More than 30 a minute to one member is dropped, and the answer does not say so.
      if (unlicensed.includes(to) || !within(memberTimes, to, 30)) continue;
      privateMessages.push({ to: members.get(to.toLowerCase())?.id ?? to, content: cut(content, 2048) });
    }
    return {
      ...answer(0, "ok"),
      ...(invalid.length > 0 && { invaliduser: invalid.join("|").toLowerCase() }),
      ...(unlicensed.length > 0 && { unlicenseduser: unlicensed.join("|").toLowerCase() }),
      msgid: `sent-${privateMessages.length}`,
    };
  }

  function postToGroup(query: URLSearchParams, body: Fields): Answer {
    const key = query.get("key") ?? "";
    if (!keys.has(key)) return answer(93000, "invalid webhook url");
    if (!within(postTimes, key, 20)) return answer(45009, "api freq out of limit");
    const msgtype = String(body["msgtype"]);
    const limit = { text: 2048, markdown: 4096, markdown_v2: 4096 }[msgtype];
    if (limit === undefined) return answer(40008, "invalid message type");
    const content = contentOf(body, msgtype);
    if (content === "") return answer(44004, "empty content");
    if (Buffer.byteLength(content) > limit) {
      return answer(options.tooLongCode ?? 40058, "content exceed max length");
    }
    groupPosts.push({ key, msgtype, content, notified: notifiedBy(msgtype, content, body) });
    return answer(0, "ok");
  }

  /** Whether one more fits into the running minute; if so it is counted. */
  function within(times: Map<string, number[]>, name: string, perMinute: number): boolean {
    const recent = (times.get(name) ?? []).filter((time) => time > now() - minuteMs);
    const fits = recent.length < perMinute;
    times.set(name, fits ? [...recent, now()] : recent);
    return fits;
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", "http://wecom");
    const body = await bodyOf(request);
    calls.push(url.pathname);
    const failure = failures.get(url.pathname)?.shift();
    if (failure?.kind === "errcode") {
      respond(
        response,
        200,
        JSON.stringify(answer(failure.errcode, failure.errmsg ?? "switched on by a test")),
      );
      return;
    }
    if (failure?.kind === "http") {
      respond(response, failure.status, failure.body ?? "", failure.headers);
      return;
    }
    const result = handlers[url.pathname]?.(url.searchParams, body);
    if (failure?.kind === "break-after") request.socket.destroy();
    else if (failure?.kind !== "hang-after") {
      respond(response, result ? 200 : 404, result ? JSON.stringify(result) : "404 page not found");
    }
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((error: Error) => response.destroy(error));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;

  return {
    base: `http://127.0.0.1:${port}`,
    corpId,
    agentId,
    secret,
    /** Paths in the order in which they were called. */
    calls,
    privateMessages,
    groupPosts,
    tokensIssued: () => tokensIssued,
    /** The next call of `path` fails so; several are taken in order. */
    failNext: (path: string, ...next: Failure[]) =>
      failures.set(path, [...(failures.get(path) ?? []), ...next]),
    /** The platform takes the token back early: 40001, 40014 or 42001. */
    spoilToken: (errcode: number) => {
      if (token) token.spoilt = errcode;
    },
    trustIp: (trusted: boolean) => {
      trustedIp = trusted;
    },
    removeWebhook: (key: string) => keys.delete(key),
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(errcode: number, errmsg: string): Answer {
  if (errcode === 0) return { errcode, errmsg };
  const more = `more info at https://open.work.weixin.qq.com/devtool/query?e=${errcode}`;
  return { errcode, errmsg: `${errmsg}, hint: [1700000000_1], from ip: 127.0.0.1, ${more}` };
}

function contentOf(body: Fields, msgtype: string): string {
  const part = body[msgtype] as Fields | undefined;
  return typeof part?.["content"] === "string" ? part["content"] : "";
}

/** `mentioned_…` counts in texts only, `<@userid>` in texts and markdown, nothing in markdown_v2. */
function notifiedBy(msgtype: string, content: string, body: Fields): string[] {
  if (msgtype === "markdown_v2") return [];
  const written = [...content.matchAll(/<@([^>]+)>/g)].map((match) => String(match[1]));
  if (msgtype === "markdown") return written;
  const text = body["text"] as Fields;
  const lists = [text["mentioned_list"], text["mentioned_mobile_list"]] as (string[] | undefined)[];
  return [...written, ...lists.flatMap((list) => list ?? [])];
}

function cut(text: string, bytes: number): string {
  return new TextDecoder().decode(Buffer.from(text).subarray(0, bytes), { stream: true });
}

async function bodyOf(request: IncomingMessage): Promise<Fields> {
  let text = "";
  for await (const chunk of request.setEncoding("utf8")) text += chunk;
  return text === "" ? {} : (JSON.parse(text) as Fields);
}

function respond(
  response: ServerResponse,
  status: number,
  body: string,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { "content-type": "application/json; charset=UTF-8", ...headers }).end(body);
}
