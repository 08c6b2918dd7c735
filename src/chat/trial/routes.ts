import type { Context, Middleware, Next } from "koa";
import Router from "koa-router";
import type { z } from "zod";
import { addMinutes, type Instant } from "../../core/calendar.ts";
import type { Clock } from "../../lib/clock.ts";
import type { Logger } from "../../lib/logger.ts";
import { sayTrial } from "../../text/zh-cn/trial.ts";
import type { ReceiveMessage } from "../platform.ts";
import { readJson } from "./body.ts";
import type { TrialGroup } from "./client.ts";
import type { Conversation } from "./conversation.ts";
import { decodeMessage } from "./decode.ts";
import { encodeNews, happenedIn, type PageNews } from "./encode.ts";
import { readPageFiles } from "./page-files.ts";
import { instantFromPage } from "./page-time.ts";
import type { Person } from "./people.ts";
import { maxTextLength, since, trialClock, trialMessage } from "./schema.ts";
import { isJson, refusalOf } from "./verify.ts";

export type TrialParts = {
  receive: ReceiveMessage;
  /** Whom one can be; see peopleOf. */
  people(): Promise<readonly Person[]>;
  /** The trial's own time: what `moveTo` moves. */
  clock: Clock;
  /** Moves the time forward and does what falls due on the way, each at its time; resolves when all was delivered. */
  moveTo(instant: Instant): Promise<void>;
  /** When the next reminder arrives, past quiet hours and days off; null where none is planned. */
  nextReminder(): Promise<Instant | null>;
  /** IANA zone that the page shows times in. */
  zone: string;
  group: TrialGroup;
  conversation: Conversation;
  log: Logger;
};

/** Farther than that, a single step would have too much to make up. */
const maxDaysForward = 366;

/** Whether `npm start` serves the trial: only where nobody has configured a platform. */
export function isTrial(config: { platforms: object }): boolean {
  return Object.values(config.platforms).every((platform) => platform === undefined);
}

/**
 * The trial page and what it asks for: `GET /`, its files and `GET /trial/people`, `GET /trial/news?since=n`,
 * `POST /trial/message`, `POST /trial/clock`. Every answer but the files is JSON; a refusal is `{ error }`, a
 * sentence for the page, except that what does not come from this machine's own page gets 403 in plain text.
 */
export function trialRoutes(parts: TrialParts): Router {
  const { conversation, clock } = parts;
  const router = new Router();
  router.use(answerOnlyOwnPage(parts.log), protectPage);
  for (const file of readPageFiles()) {
    router.get(file.name === "page.html" ? "/" : `/trial/${file.name}`, (context) => {
      context.type = file.type;
      context.body = file.body;
    });
  }

  const news = async (after: number): Promise<PageNews> => {
    const nextReminder = await parts.nextReminder();
    return encodeNews({ conversation, since: after, now: clock.now(), nextReminder, zone: parts.zone });
  };

  router.get("/trial/people", async (context) => {
    context.body = { group: parts.group.name, maxTextLength, people: await parts.people() };
  });

  router.get("/trial/news", async (context) => {
    context.body = await news(since.parse(context.query["since"]));
  });

  router.post("/trial/message", async (context) => {
    const posted = trialMessage.safeParse(await jsonOf(context));
    if (!posted.success) return refuse(context, 400, messageFault(posted.error));
    const { personId, where, text, id } = posted.data;
    if (text.trim() === "") return refuse(context, 400, sayTrial.empty);
    if (!(await parts.people()).some((person) => person.id === personId)) {
      return refuse(context, 404, sayTrial.unknownPerson);
    }
    const said = decodeMessage(posted.data, parts.group.id, clock.now());
    const answer = await parts.receive(said);
    // Shown only now: what stands in the chat was received, and what was not is still with the page.
    const line = { messageId: id, where, personId };
    conversation.append({ ...line, kind: "said", text, at: said.sentAt });
    if (answer.text !== "") {
      conversation.append({ ...line, kind: "answer", text: answer.text, at: clock.now() });
    }
    context.body = {};
  });

  let isMoving = false;
  router.post("/trial/clock", async (context) => {
    const posted = trialClock.safeParse(await jsonOf(context));
    const to = posted.success ? instantFromPage(posted.data.to, parts.zone) : null;
    if (to === null) return refuse(context, 400, sayTrial.noSuchTime);
    if (isMoving) return refuse(context, 409, sayTrial.clockBusy);
    if (to < clock.now()) return refuse(context, 400, sayTrial.onlyForward);
    if (to > addMinutes(clock.now(), maxDaysForward * 24 * 60)) {
      return refuse(context, 400, sayTrial.tooFar(maxDaysForward));
    }
    isMoving = true;
    const before = conversation.latest;
    try {
      await parts.moveTo(to);
    } finally {
      isMoving = false;
    }
    context.body = { ...happenedIn(conversation.after(before)), now: (await news(before)).now };
  });
  return router;
}

function answerOnlyOwnPage(log: Logger): Middleware {
  return async (context: Context, next: Next) => {
    const refusal = refusalOf({ method: context.method, headers: context.headers });
    if (refusal === null) return next();
    log.warn({ refusal, path: context.path }, "trial page: refused a request that is not from its own page");
    context.status = 403;
    context.type = "text/plain; charset=utf-8";
    context.body = sayTrial.refused;
  };
}

/** Nothing but the page's own files runs, nothing frames it, and nothing of it is kept by the browser. */
async function protectPage(context: Context, next: Next): Promise<void> {
  context.set({
    "Content-Security-Policy":
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
      "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
  });
  await next();
}

async function jsonOf(context: Context): Promise<unknown> {
  return isJson(context.headers) ? readJson(context.req) : null;
}

function refuse(context: Context, status: number, error: string): void {
  context.status = status;
  context.body = { error };
}

function messageFault(error: z.ZodError): string {
  const isTooLong = error.issues.some((issue) => issue.code === "too_big" && issue.path[0] === "text");
  return isTooLong ? sayTrial.tooLong(maxTextLength) : sayTrial.unreadable;
}
