import { type Body, bodyOf, type Media, mediaBodyOf, type Said } from "./dingtalk-shape.ts";
import { signDingtalk } from "./dingtalk-sign.ts";
import type { Robot, World } from "./dingtalk-world.ts";

/**
 * DingTalk as the caller of a robot in HTTP mode: it signs, drops a slow answer, delivers again, and takes no answer
 * that is not legal. What it may not take, it throws.
 */

export type CallerOptions = {
  world: World;
  robot: Robot;
  /** 消息接收地址. */
  url: string;
  /** Real milliseconds. */
  deadlineMs?: number;
  /** Deliveries after the first that was not answered in time; their schedule is not published. */
  resends?: number;
};

export type Delivery = {
  /** False where the platform does not call the robot at all. */
  delivered: boolean;
  attempts: number;
  /** HTTP status of the last attempt; null where it was not answered in time. */
  status: number | null;
};

/** What to do wrong on purpose. */
export type Flaws = {
  timestamp?: number | string;
  sign?: string;
  body?: string | Buffer;
  headers?: Record<string, string>;
};

const notDelivered: Delivery = { delivered: false, attempts: 0, status: null };

export function createDingtalkCaller(options: CallerOptions) {
  const { world, robot } = options;

  async function post(body: Body, flaws: Flaws): Promise<number | null> {
    const timestamp = String(flaws.timestamp ?? world.now());
    try {
      const response = await fetch(options.url, {
        method: "POST",
        headers: {
          "content-type": "application/json; charset=utf-8",
          timestamp,
          sign: flaws.sign ?? signDingtalk(timestamp, robot.clientSecret),
          ...flaws.headers,
        },
        body: bytesOf(flaws.body ?? JSON.stringify(body)),
        redirect: "manual",
        signal: AbortSignal.timeout(options.deadlineMs ?? 2500),
      });
      const text = await response.text();
      if (response.status === 200) mustBeSilent(text);
      return response.status;
    } catch (error) {
      if ((error as Error).name === "TimeoutError") return null;
      throw error;
    }
  }

  /** One delivery with its resends, each signed anew. */
  async function deliver(body: Body | null, flaws: Flaws = {}): Promise<Delivery> {
    if (body === null) return notDelivered;
    let attempts = 0;
    let status: number | null;
    do {
      attempts += 1;
      status = await post(body, flaws);
    } while (status === null && attempts <= (options.resends ?? 2));
    return { delivered: true, attempts, status };
  }

  return {
    deliver,
    say: (said: Said, flaws?: Flaws) => deliver(bodyOf(world, robot, said), flaws),
    sendMedia: (media: Media, flaws?: Flaws) => deliver(mediaBodyOf(world, robot, media), flaws),
    /** The same message several times at once. */
    deliverAtOnce: (body: Body, times: number) =>
      Promise.all(Array.from({ length: times }, () => deliver(body))),
  };
}

/** An answer's body may itself be a reply; one beside a webhook reply would show twice, so none is taken here. */
function mustBeSilent(text: string): void {
  if (text === "") return;
  const reply = JSON.parse(text) as { msgtype?: unknown };
  if (reply.msgtype !== "empty") throw new Error(`a reply in the answer's body: ${text.slice(0, 200)}`);
}

function bytesOf(body: string | Buffer): string | Uint8Array<ArrayBuffer> {
  return typeof body === "string" ? body : new Uint8Array(body);
}
