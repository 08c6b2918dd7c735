import { randomUUID } from "node:crypto";
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";

export type Fields = Record<string, unknown>;

export type Request = {
  url: URL;
  headers: IncomingHttpHeaders;
  bytes: Buffer;
  /** Null where the body is not a JSON object. */
  body: Fields | null;
};

export type Answer = { status: number; body: Fields | Buffer | string; headers?: Record<string, string> };

/** By method and path: `POST /robot/send`. */
export type Handlers = Readonly<Record<string, (request: Request) => Answer | Promise<Answer>>>;

/** How the next call of a path goes wrong. */
export type Failure =
  /** Refused before it was carried out: whatever the platform, a proxy or a broken gateway may say. */
  | { kind: "http"; status: number; body?: Fields | string; headers?: Record<string, string> }
  /** Carried out, and then the connection breaks. */
  | { kind: "break-after" }
  /** Carried out, and never answered. */
  | { kind: "hang-after" };

/** One host of the platform. @param ownPort any free one where not given */
export async function startHost(handlers: Handlers, ownPort = 0) {
  const failures = new Map<string, Failure[]>();
  const calls: string[] = [];

  async function handle(message: IncomingMessage): Promise<Answer | "break" | "hang"> {
    const url = new URL(message.url ?? "/", "http://dingtalk");
    const bytes = await bytesOf(message);
    calls.push(url.pathname);
    const failure = failures.get(url.pathname)?.shift();
    if (failure?.kind === "http") return { headers: {}, body: "", ...failure };
    const handler = handlers[`${message.method} ${url.pathname}`];
    if (!handler) return { status: 404, body: "<html>404 Not Found</html>" };
    const answer = await handler({ url, headers: message.headers, bytes, body: fieldsOf(bytes) });
    if (failure?.kind === "break-after") return "break";
    return failure?.kind === "hang-after" ? "hang" : answer;
  }

  const server = createServer((message, response) => {
    handle(message).then(
      (answer) => {
        if (answer === "break") message.socket.destroy();
        else if (answer !== "hang") {
          response.writeHead(answer.status, { "content-type": typeOf(answer.body), ...answer.headers });
          response.end(isFields(answer.body) ? JSON.stringify(answer.body) : answer.body);
        }
      },
      (error: Error) => response.destroy(error),
    );
  });
  await new Promise<void>((resolve) => server.listen(ownPort, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    server,
    base: `http://127.0.0.1:${port}`,
    /** Paths in the order in which they were called. */
    calls,
    /** The next call of `path` fails so; several are taken in order. */
    failNext: (path: string, ...next: Failure[]) =>
      failures.set(path, [...(failures.get(path) ?? []), ...next]),
    stop: () => stop(server),
  };
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

async function bytesOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function fieldsOf(bytes: Buffer): Fields | null {
  try {
    const value: unknown = JSON.parse(bytes.toString());
    return isFields(value) && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

function typeOf(body: Answer["body"]): string {
  if (Buffer.isBuffer(body)) return "application/octet-stream";
  return typeof body === "string" ? "text/html; charset=utf-8" : "application/json; charset=utf-8";
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Buffer.isBuffer(value);
}

/** An error of the new API. */
export function fault(status: number, code: string, message: string): Answer {
  return { status, body: { code, message, requestid: randomUUID().toUpperCase() } };
}

/** An answer of the old API, good or bad: the HTTP status is 200 always. */
export function errcode(code: number, errmsg: string, more: Fields = {}): Answer {
  const requestId = code === 0 ? {} : { request_id: randomUUID() };
  return { status: 200, body: { errcode: code, errmsg, ...requestId, ...more } };
}
