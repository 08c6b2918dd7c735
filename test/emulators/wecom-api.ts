import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Answer, answer, type Fields } from "./wecom-answers.ts";
import { createAppApi, type Members } from "./wecom-app-api.ts";
import { type MediaFile, mediaDownloads, mediaShelf } from "./wecom-media.ts";
import { createResponseUrls } from "./wecom-response-urls.ts";
import { createWebhookApi } from "./wecom-webhook-api.ts";

export type { PrivateMessage } from "./wecom-app-api.ts";
export type { GroupPost } from "./wecom-webhook-api.ts";

/**
 * WeCom's API on loopback, as its documents say: `gettoken`, messages and files of a self-built app, group webhooks,
 * `response_url`, and the store that people's files are downloaded from. What is published nowhere is a setting.
 */

export type ApiOptions = {
  /** The platform's clock, milliseconds. */
  now: () => number;
  corpId?: string;
  agentId?: number;
  secret?: string;
  /** Members by userid. */
  members?: Members;
  webhookKeys?: readonly string[];
  /** The code for over-long content; not published. */
  tooLongCode?: number;
  /** The code for a `response_url` used up or too old; not published. */
  spentResponseCode?: number;
  /** 0, the default, takes any free port. */
  port?: number;
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

export type WecomApi = Awaited<ReturnType<typeof startWecomApi>>;

type Call = { query: URLSearchParams; body: Fields; file: MediaFile | null };

export async function startWecomApi(options: ApiOptions) {
  const { now, corpId = "ww-corp", agentId = 1000002, secret = "app-secret-0123456789" } = options;
  const failures = new Map<string, Failure[]>();
  const calls: string[] = [];
  const shelf = mediaShelf(now);
  let base = "";
  const app = createAppApi({ now, corpId, agentId, secret, members: options.members ?? {}, shelf });
  const webhooks = createWebhookApi({
    ...{ now, keys: options.webhookKeys ?? [], shelf, tooLongCode: options.tooLongCode },
  });
  const responseUrls = createResponseUrls(now, () => base, options.spentResponseCode);
  const downloads = mediaDownloads(now, () => base);

  const handlers: Record<string, (call: Call) => Answer> = {
    "/cgi-bin/gettoken": ({ query }) => app.getToken(query),
    "/cgi-bin/message/send": ({ query, body }) => app.send(query, body),
    "/cgi-bin/media/upload": ({ query, file }) => app.upload(query, file),
    "/cgi-bin/webhook/send": ({ query, body }) => webhooks.send(query, body),
    "/cgi-bin/webhook/upload_media": ({ query, file }) => webhooks.upload(query, file),
    [responseUrls.path]: ({ query, body }) => responseUrls.take(query, body),
  };

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", "http://wecom");
    const bytes = await bytesOf(request);
    calls.push(url.pathname);
    const failure = failures.get(url.pathname)?.shift();
    if (failure?.kind === "errcode") {
      respond(response, answer(failure.errcode, failure.errmsg ?? "switched on by a test"));
    } else if (failure?.kind === "http") {
      response
        .writeHead(failure.status, { "content-type": "text/html", ...failure.headers })
        .end(failure.body);
    } else if (url.pathname.startsWith("/media/")) {
      if (failure?.kind !== "hang-after") download(url.pathname, response);
    } else if (url.pathname === "/cgi-bin/media/get") giveFile(url.searchParams, response);
    else {
      const result = handlers[url.pathname]?.({
        query: url.searchParams,
        ...(await contentOf(request, bytes)),
      });
      if (failure?.kind === "break-after") request.socket.destroy();
      else if (failure?.kind === "hang-after") return;
      else if (result) respond(response, result);
      else response.writeHead(404).end("404 page not found");
    }
  }

  function download(path: string, response: ServerResponse): void {
    const file = downloads.find(path);
    if (!file) {
      response.writeHead(403).end("<Error><Code>AccessDenied</Code></Error>");
      return;
    }
    const named = file.name && {
      "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    };
    response.writeHead(200, { "content-type": "application/octet-stream", ...named }).end(file.sealed);
  }

  function giveFile(query: URLSearchParams, response: ServerResponse): void {
    const found = app.get(query);
    if ("errcode" in found) {
      respond(response, found);
      return;
    }
    const named = { "content-disposition": `attachment; filename="${found.name}"` };
    response.writeHead(200, { "content-type": "application/octet-stream", ...named }).end(found.bytes);
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((error: Error) => response.destroy(error));
  });
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    base,
    corpId,
    agentId,
    secret,
    /** Paths in the order in which they were called. */
    calls,
    privateMessages: app.sent,
    groupPosts: webhooks.posts,
    /** What came through a `response_url`. */
    lateReplies: responseUrls.replies,
    responseUrlFor: responseUrls.issue,
    /** An address that a person's file can be downloaded from. */
    host: downloads.host,
    /** The MediaId of what a member sends to the app. */
    hear: app.hear,
    tokensIssued: app.tokensIssued,
    /** The most posts tried within any minute, and what one member got. */
    busiestMinute: { ofWebhook: webhooks.windows.busiestMinute, ofMember: app.windows.busiestMinute },
    /** The next call of `path` fails so; several are taken in order. */
    failNext: (path: string, ...next: Failure[]) =>
      failures.set(path, [...(failures.get(path) ?? []), ...next]),
    spoilToken: app.spoilToken,
    trustIp: app.trustIp,
    removeWebhook: webhooks.remove,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function respond(response: ServerResponse, result: Answer): void {
  response.writeHead(200, { "content-type": "application/json; charset=UTF-8" }).end(JSON.stringify(result));
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** A call's JSON, or the file that a multipart form has under `media`. */
async function contentOf(request: IncomingMessage, bytes: Buffer): Promise<Omit<Call, "query">> {
  const type = request.headers["content-type"] ?? "";
  if (!type.startsWith("multipart/form-data")) return { body: jsonOf(bytes), file: null };
  const form = await new Response(new Uint8Array(bytes), { headers: { "content-type": type } }).formData();
  const media = form.get("media");
  if (!(media instanceof File)) return { body: {}, file: null };
  return { body: {}, file: { name: media.name, bytes: Buffer.from(await media.arrayBuffer()) } };
}

function jsonOf(bytes: Buffer): Fields {
  try {
    const parsed: unknown = JSON.parse(bytes.toString());
    return typeof parsed === "object" && parsed !== null ? (parsed as Fields) : {};
  } catch {
    return {};
  }
}
