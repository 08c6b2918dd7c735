import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import Koa from "koa";
import { pino } from "pino";
import type { Answer, InboundMessage } from "../../src/chat/platform.ts";
import { trialGroupRoute, trialPrivateRoute } from "../../src/chat/trial/client.ts";
import { createConversation } from "../../src/chat/trial/conversation.ts";
import type { Person } from "../../src/chat/trial/people.ts";
import { trialRoutes } from "../../src/chat/trial/routes.ts";
import type { Instant } from "../../src/core/calendar.ts";

export const people: Person[] = [
  { id: "C00", name: "赵明", unit: "县政府办", title: "副县长", roles: ["leader"], examples: ["本周统计"] },
  {
    id: "C01",
    name: "李强",
    unit: "县农业农村局",
    title: null,
    roles: ["cadre"],
    examples: ["走访孙有田户"],
  },
  { id: "C02", name: "王芳", unit: "县教育局", title: "副局长", roles: ["cadre", "leader"], examples: [] },
];

export const zone = "Asia/Shanghai";

/** The trial's routes on a free port of loopback, with a service behind them that only echoes. */
export async function startTrialPage(
  options: {
    receive?: (message: InboundMessage) => Promise<Answer>;
    moveTo?: (to: Instant) => Promise<void>;
    nextReminder?: Instant | null;
    limit?: number;
  } = {},
) {
  let now: Instant = "2026-06-12T08:00:00.000Z";
  const clock = { now: () => now };
  const received: InboundMessage[] = [];
  const conversation = createConversation(options.limit);
  const group = { id: "trial", name: "青川县联户工作群" };
  const groupRoute = trialGroupRoute({ conversation, group, clock });
  const privateRoute = trialPrivateRoute({ conversation, people: async () => people, clock });
  const routes = trialRoutes({
    receive: async (message) => {
      received.push(message);
      if (options.receive) return options.receive(message);
      return { replyId: `r-${message.messageId}`, text: `收到:${message.text}` };
    },
    people: async () => people,
    clock,
    moveTo: async (to) => {
      await options.moveTo?.(to);
      now = to;
    },
    nextReminder: async () => options.nextReminder ?? null,
    zone,
    group,
    conversation,
    log: pino({ level: "silent" }),
  });
  const koa = new Koa();
  koa.silent = true;
  koa.use(routes.routes());
  const server = createServer(koa.callback());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    received,
    groupRoute,
    privateRoute,
    call: (path: string, call: Call = {}) => send(port, path, call),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export type TrialPage = Awaited<ReturnType<typeof startTrialPage>>;

type Call = { method?: string; headers?: Record<string, string>; json?: unknown; body?: string };

export type Reply = {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what the page would read.
  json(): any;
};

/** One request with headers as given: fetch would not let a test set Host, Origin or Sec-Fetch-Site. */
export function send(port: number, path: string, call: Call = {}): Promise<Reply> {
  const body = call.json === undefined ? call.body : JSON.stringify(call.json);
  const method = call.method ?? (body === undefined ? "GET" : "POST");
  const headers = {
    ...(call.json === undefined ? {} : { "Content-Type": "application/json" }),
    ...call.headers,
  };
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const text = Buffer.concat(chunks).toString("utf8");
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text,
          json: () => JSON.parse(text),
        });
      });
    });
    sent.on("error", reject);
    sent.end(body);
  });
}
