import type { ServiceFault } from "../../core/service-fault.ts";
import type { Clock } from "../../lib/clock.ts";
import { usualTimeoutMs } from "../../lib/http-call.ts";
import type { Logger } from "../../lib/logger.ts";
import { RequestFault } from "../../lib/request-fault.ts";
import { parseJson } from "../../lib/strict-json.ts";
import { type CallResult, callNewApi, type NotSent, refused } from "./client.ts";
import { decodeRobotMessage } from "./decode.ts";
import { verifyIdentity } from "./identity.ts";
import type { Conversation } from "./reply.ts";
import type { Robot } from "./robot.ts";
import { openAnswer } from "./schema.ts";
import { type AckCode, type Line, type LineTiming, openLine, robotTopic } from "./stream-line.ts";

/** Keeps a robot connected: always one line that is not told to go, as far as the platform lets it. */
export type Stream = {
  start(): void;
  stop(): Promise<void>;
  /** Why nothing is heard right now; null where there is a line. */
  fault(): ServiceFault | null;
};

export type StreamParts = {
  robot: Robot;
  apiBase: string;
  conversation: Conversation;
  clock: Clock;
  log: Logger;
  timing?: Partial<StreamTiming>;
};

export type StreamTiming = LineTiming & {
  firstPauseMs: number;
  longestPauseMs: number;
  refusedPauseMs: number;
};

const usualTiming: StreamTiming = {
  handshakeMs: 10_000,
  pingEveryMs: 20_000,
  retiredMs: 15_000,
  firstPauseMs: 1000,
  longestPauseMs: 60_000,
  // Wrong credentials do not become right by asking often.
  refusedPauseMs: 60_000,
};

export function createStream(parts: StreamParts): Stream {
  const { robot } = parts;
  const log = parts.log.child({ bot: robot.config.id });
  const timing = { ...usualTiming, ...parts.timing };
  const lines = new Map<Line, "opening" | "open" | "retired">();
  let failures = 0;
  let isAsking = false;
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  let reason = "not connected yet";

  const has = (state: "opening" | "open") => [...lines.values()].includes(state);
  /** One at a time, however many ask: a storm of connections takes the machine's ports. */
  const isConnecting = () => isAsking || has("opening");

  async function connect(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    if (has("open") || isConnecting() || isStopped) return;
    isAsking = true;
    const ticket = await requestLine(robot, parts.apiBase);
    isAsking = false;
    if (isStopped) return;
    if (ticket.kind === "answered") open(ticket.answer);
    else again(showFault(ticket), ticket.kind === "refused" ? timing.refusedPauseMs : 0);
  }

  function open(url: URL): void {
    try {
      lines.set(lineTo(url), "opening");
    } catch {
      // An address with a fragment, for one. What the socket says of it may hold the ticket.
      again("bad-endpoint: the gateway gave an address that no socket opens", timing.refusedPauseMs);
    }
  }

  function lineTo(url: URL): Line {
    const line = openLine({
      url,
      timing,
      log,
      take: (data) => takeCallback(data, parts),
      onOpen: () => {
        lines.set(line, "open");
        log.info("the Stream is connected");
      },
      // A connection that says nothing may be none: only one that was heard ends the row of failures.
      onHeard: () => {
        failures = 0;
      },
      // The old line is read until it closes: what was pushed on it before is still coming.
      onRetired: () => {
        lines.set(line, "retired");
        void connect();
      },
      onClosed: (why) => {
        lines.delete(line);
        if (!has("open") && !isConnecting()) again(why, 0);
      },
    });
    return line;
  }

  function again(why: string, leastMs: number): void {
    reason = why;
    if (isStopped || timer) return;
    const pauseMs = Math.min(timing.firstPauseMs * 2 ** failures, timing.longestPauseMs);
    failures += 1;
    // Many robots that lost their lines at once do not come back at once.
    const jitteredMs = Math.max(pauseMs, leastMs) * (0.5 + Math.random() / 2);
    log.warn({ reason: why, pauseMs: Math.round(jitteredMs) }, "the Stream is not connected");
    timer = setTimeout(() => void connect(), jitteredMs);
  }

  return {
    start: () => void connect(),
    stop: async () => {
      isStopped = true;
      clearTimeout(timer);
      await Promise.all([...lines.keys()].map((line) => line.close()));
    },
    fault: () => (has("open") ? null : { code: "streamDown", bot: robot.config.id, reason }),
  };
}

/** In the ledger, then acknowledged: what the platform does not send again must not be lost here. */
async function takeCallback(data: string, parts: StreamParts): Promise<AckCode> {
  const { robot, conversation, clock, log } = parts;
  try {
    const decoded = decodeRobotMessage(parseJson(Buffer.from(data)), robot, clock.now());
    verifyIdentity(decoded, robot, log);
    return (await conversation.take(decoded, robot)) ? 200 : 500;
  } catch (error) {
    if (error instanceof RequestFault) {
      log.warn({ bot: robot.config.id, status: error.status, code: error.code }, error.message);
      return 400;
    }
    log.error({ bot: robot.config.id, err: error }, "a message of the Stream was not taken");
    return 500;
  }
}

/** A ticket opens one connection, within 90 seconds. @returns the address with it */
export async function requestLine(robot: Robot, apiBase: string): Promise<CallResult<URL>> {
  const { clientId, clientSecret } = robot.config;
  const result = await callNewApi({
    url: new URL(`${apiBase}/v1.0/gateway/connections/open`),
    token: null,
    json: {
      clientId,
      clientSecret,
      subscriptions: [{ type: "CALLBACK", topic: robotTopic }],
      ua: "lianxin/1.0",
    },
    success: openAnswer,
    timeoutMs: usualTimeoutMs,
  });
  if (result.kind !== "answered") return result;
  const url = URL.parse(result.answer.endpoint);
  const isSafe = url?.protocol === "wss:" || (url?.protocol === "ws:" && apiBase.startsWith("http:"));
  if (!url || !isSafe) return refused("bad-endpoint", "the gateway gave no wss address");
  url.searchParams.set("ticket", result.answer.ticket);
  return { kind: "answered", answer: url };
}

function showFault(fault: NotSent): string {
  if (fault.kind === "refused") return `${fault.code}: ${fault.reason}`;
  return "reason" in fault ? fault.reason : "too many connections were asked for";
}
