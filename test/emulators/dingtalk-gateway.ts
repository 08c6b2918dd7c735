import { randomUUID } from "node:crypto";
import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import { type RawData, type WebSocket, WebSocketServer } from "ws";
import { type Fields, fault, type Handlers } from "./dingtalk-http.ts";
import type { Body } from "./dingtalk-shape.ts";
import type { Robot, World } from "./dingtalk-world.ts";

/** Stream mode: `connections/open`, tickets that are used once, and the sockets behind them. */

export type GatewayOptions = {
  /** Real milliseconds after which a callback that was not acknowledged comes again; sources conflict, so off. */
  redeliverAfterMs?: number;
  redeliveries?: number;
  /** Real milliseconds from `disconnect` to the hard close. */
  closeAfterMs?: number;
};

export type Ack = { code: number; messageId: string; data: string };

type Line = {
  id: string;
  socket: WebSocket;
  robot: Robot;
  topics: ReadonlySet<string>;
  /** Told to go: nothing more is pushed, and it is closed soon. */
  retired: boolean;
  /** Half-open: what goes in is lost, and nothing comes out. */
  dead: boolean;
};

export const robotTopic = "/v1.0/im/bot/messages/get";
const ticketMs = 90_000;

export type Gateway = ReturnType<typeof createGateway>;

export function createGateway(world: World, options: GatewayOptions = {}) {
  const tickets = new Map<string, { robot: Robot; topics: ReadonlySet<string>; endsAt: number }>();
  const lines = new Set<Line>();
  const sockets = new WebSocketServer({ noServer: true, autoPong: false });
  const timers = new Set<NodeJS.Timeout>();
  /** By `headers.messageId`: which message it carried. */
  const carried = new Map<string, string>();
  const acks: Ack[] = [];
  const ackedMsgIds = new Set<string>();
  const waiting = new Map<string, (() => void)[]>();
  const frames: Fields[] = [];
  let opened = 0;

  const handlers: Handlers = {
    "POST /v1.0/gateway/connections/open": ({ body, headers }) => {
      // Without it the platform may answer in XML.
      if (!String(headers.accept ?? "").includes("json")) {
        return { status: 200, body: "<OpenConnectionResponse/>", headers: { "content-type": "text/xml" } };
      }
      const subscriptions = body?.["subscriptions"];
      const robot = world.robots.find(
        ({ clientId, clientSecret }) =>
          clientId === body?.["clientId"] && clientSecret === body["clientSecret"],
      );
      if (!robot) return fault(401, "authFailed", "鉴权失败");
      if (!Array.isArray(subscriptions) || subscriptions.length === 0) {
        return fault(400, "systemError", "系统错误");
      }
      const ticket = randomUUID();
      const topics = new Set(subscriptions.map(({ topic }: Fields) => String(topic)));
      tickets.set(ticket, { robot, topics, endsAt: world.now() + ticketMs });
      const endpoint = `${world.bases.api.replace("http", "ws")}/connect`;
      return { status: 200, body: { endpoint, ticket } };
    },
  };

  function upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const url = new URL(request.url ?? "/", "http://dingtalk");
    const ticket = url.searchParams.get("ticket") ?? "";
    const held = tickets.get(ticket);
    tickets.delete(ticket);
    // Not published which status; that a ticket is good once, is.
    if (url.pathname !== "/connect" || !held || held.endsAt < world.now()) {
      socket.end("HTTP/1.1 401 Unauthorized\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
      return;
    }
    sockets.handleUpgrade(request, socket, head, (connected) => takeLine(connected, held));
  }

  function takeLine(socket: WebSocket, held: { robot: Robot; topics: ReadonlySet<string> }): void {
    opened += 1;
    const line: Line = { id: randomUUID(), socket, ...held, retired: false, dead: false };
    lines.add(line);
    socket.on("message", (data) => hear(line, data));
    socket.on("ping", (data) => {
      if (!line.dead) socket.pong(data);
    });
    socket.on("error", () => socket.terminate());
    socket.on("close", () => lines.delete(line));
  }

  function hear(line: Line, data: RawData): void {
    if (line.dead) return;
    const frame = JSON.parse(String(data)) as Fields;
    const headers = frame["headers"] as Fields | undefined;
    frames.push(frame);
    const messageId = String(headers?.["messageId"]);
    acks.push({ code: Number(frame["code"]), messageId, data: String(frame["data"]) });
    const msgId = carried.get(messageId);
    if (msgId !== undefined && frame["code"] === 200) {
      ackedMsgIds.add(msgId);
      for (const resolve of waiting.get(msgId) ?? []) resolve();
    }
  }

  function send(line: Line, frame: Fields): void {
    if (!line.dead) line.socket.send(JSON.stringify(frame));
  }

  function frameOf(line: Line, type: string, topic: string, data: unknown, messageId = randomUUID()): Fields {
    return {
      specVersion: "1.0",
      type,
      headers: {
        appId: line.robot.clientId,
        connectionId: line.id,
        topic,
        messageId,
        time: String(world.now()),
        contentType: "application/json",
      },
      data: JSON.stringify(data),
    };
  }

  /** One of the connections, by chance; a dead one takes its share. */
  function lineOf(robot: Robot): Line | undefined {
    const open = [...lines].filter(
      (line) =>
        line.robot.clientId === robot.clientId &&
        line.topics.has(robotTopic) &&
        !line.retired &&
        isOpen(line),
    );
    return open[Math.floor(Math.random() * open.length)];
  }

  function pushOnce(robot: Robot, body: Body): boolean {
    const line = lineOf(robot);
    if (!line) return false;
    const messageId = randomUUID();
    carried.set(messageId, body.msgId);
    send(line, frameOf(line, "CALLBACK", robotTopic, body, messageId));
    return true;
  }

  function later(ms: number, act: () => void): void {
    const timer = setTimeout(() => {
      timers.delete(timer);
      act();
    }, ms);
    timers.add(timer);
  }

  /**
   * One message to the robot. Without a connection it is lost, unless redelivery is on.
   * @returns whether there was a connection
   */
  function push(robot: Robot, body: Body, left = options.redeliveries ?? 3): boolean {
    const pushed = pushOnce(robot, body);
    const { redeliverAfterMs } = options;
    if (redeliverAfterMs !== undefined && left > 0) {
      later(redeliverAfterMs, () => {
        if (!ackedMsgIds.has(body.msgId)) push(robot, body, left - 1);
      });
    }
    return pushed;
  }

  return {
    handlers,
    attach: (server: Server) => server.on("upgrade", upgrade),
    push,
    /** As `push`, and waits for the acknowledgement. @returns whether it came within `ms` real milliseconds */
    pushAndWait: (robot: Robot, body: Body, ms = 3000): Promise<boolean> =>
      new Promise((resolve) => {
        const timer = setTimeout(() => resolve(false), ms);
        const heard = () => {
          clearTimeout(timer);
          resolve(true);
        };
        waiting.set(body.msgId, [...(waiting.get(body.msgId) ?? []), heard]);
        push(robot, body);
      }),
    acks,
    /** Every frame that clients sent. */
    frames,
    isAcked: (msgId: string) => ackedMsgIds.has(msgId),
    ackedMsgIds,
    /** Connections since the start, and those that are open now. */
    connections: () => ({ opened, open: [...lines].filter(isOpen).length }),
    ping: (opaque: string) => each((line) => send(line, frameOf(line, "SYSTEM", "ping", { opaque }))),
    /** Tells all lines to go; the platform pushes nothing more on them, and closes them after a while. */
    disconnect: () =>
      each((line) => {
        const { messageId: _, ...headers } = frameOf(line, "SYSTEM", "disconnect", {})["headers"] as Fields;
        send(line, { type: "SYSTEM", headers, data: JSON.stringify({ reason: "connection is expired" }) });
        line.retired = true;
        later(options.closeAfterMs ?? 10_000, () => line.socket.terminate());
      }),
    /** The network breaks. */
    drop: () => each((line) => line.socket.terminate()),
    /** Half-open: nothing is heard or said any more, and nobody is told. */
    silence: () =>
      each((line) => {
        line.dead = true;
      }),
    /** Bytes as they are, on all lines. */
    sendRaw: (bytes: string | Buffer) => each((line) => line.socket.send(bytes)),
    sendFrame: (type: string, topic: string, data: unknown) =>
      each((line) => send(line, frameOf(line, type, topic, data))),
    stop: () => {
      for (const timer of timers) clearTimeout(timer);
      each((line) => line.socket.terminate());
    },
  };

  function each(act: (line: Line) => void): void {
    for (const line of lines) act(line);
  }
}

function isOpen(line: Line): boolean {
  return line.socket.readyState === line.socket.OPEN;
}
