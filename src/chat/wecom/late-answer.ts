import { setTimeout as pause } from "node:timers/promises";
import { callGuarded, type UrlGuard } from "../../lib/guarded-call.ts";
import { parsedOrNull, usualTimeoutMs } from "../../lib/http-call.ts";
import type { Logger } from "../../lib/logger.ts";
import type { AnswersUnderWay, LateWay, UnderWay } from "./answers.ts";
import { markdownOf } from "./reply.ts";
import { apiAnswer } from "./schema.ts";

export type LateParts = {
  botId: string;
  answers: AnswersUnderWay;
  guard: UrlGuard;
  log: Logger;
  /** Milliseconds in which the platform asks on for an unfinished stream, if it still does; it publishes no figure. */
  collectMs?: number;
  /** Set when the service stops: nobody will ask on. */
  stopping: AbortSignal;
};

const usualCollectMs = 30_000;

/**
 * Brings a slow answer by its `response_url` where the platform does not fetch it: one call, within an hour.
 * https://developer.work.weixin.qq.com/document/path/101138
 */
export function bringLater(underWay: UnderWay, way: LateWay, parts: LateParts): void {
  if (underWay.followed) return;
  underWay.followed = true;
  parts.answers.keep(underWay, bring(underWay, way, parts));
}

async function bring(underWay: UnderWay, way: LateWay, parts: LateParts): Promise<void> {
  const answer = await underWay.answer;
  if (way.asksOn) await pauseUnlessStopping(parts.collectMs ?? usualCollectMs, parts.stopping);
  if (underWay.taken || answer.text === "") return;
  underWay.taken = true;
  const told = { bot: parts.botId, replyId: underWay.replyId };
  if (way.responseUrl === null) {
    parts.log.warn(told, "an answer took too long, and the message had no response_url");
    return;
  }
  const outcome = await post(way.responseUrl, markdownOf(answer.text), parts.guard);
  if (outcome === "sent") parts.log.info(told, "a late answer was brought");
  else parts.log.warn({ ...told, outcome }, "a late answer could not be brought");
}

/** @returns `sent`, or why not */
async function post(address: string, content: string, guard: UrlGuard): Promise<string> {
  const answer = await callGuarded(address, guard, {
    method: "POST",
    headers: { "content-type": "application/json; charset=utf-8" },
    body: JSON.stringify({ msgtype: "markdown", markdown: { content } }),
    timeoutMs: usualTimeoutMs,
    maxAnswerBytes: 64 * 1024,
  });
  if (answer.kind !== "answered") return `${answer.kind}: ${answer.reason}`;
  const read = apiAnswer.safeParse(parsedOrNull(answer.bytes.toString()));
  if (!read.success) return `http ${answer.status} without a readable errcode`;
  return read.data.errcode === 0 ? "sent" : `errcode ${read.data.errcode}`;
}

async function pauseUnlessStopping(ms: number, stopping: AbortSignal): Promise<void> {
  try {
    await pause(ms, undefined, { signal: stopping });
  } catch {
    // Stopping: what is there is brought at once.
  }
}
