import { callGuarded, type UrlGuard } from "../../lib/guarded-call.ts";
import { parsedOrNull, usualTimeoutMs } from "../../lib/http-call.ts";
import type { Logger } from "../../lib/logger.ts";
import type { SendResult, Unanswered } from "../platform.ts";
import type { AnswersUnderWay, LateWay, UnderWay } from "./answers.ts";
import { resultOfErrcode } from "./client.ts";
import { markdownOf } from "./reply.ts";
import { apiAnswer } from "./schema.ts";
import { sendUntilTaken, type TryAgainParts, waitUnlessStopping } from "./try-again.ts";

export type LateParts = TryAgainParts & {
  botId: string;
  answers: AnswersUnderWay;
  guard: UrlGuard;
  log: Logger;
  unanswered: (one: Unanswered) => void;
  /** Milliseconds in which the platform asks on for an unfinished stream, if it still does; it publishes no figure. */
  collectMs?: number;
};

const usualCollectMs = 30_000;

/**
 * Brings a slow answer by its `response_url` where the platform does not fetch it: one message, within an hour.
 * https://developer.work.weixin.qq.com/document/path/101138
 */
export function bringLater(underWay: UnderWay, way: LateWay, parts: LateParts): void {
  if (underWay.followed) return;
  underWay.followed = true;
  parts.answers.keep(underWay, bring(underWay, way, parts));
}

async function bring(underWay: UnderWay, way: LateWay, parts: LateParts): Promise<void> {
  const answer = await underWay.answer;
  const { wait = waitUnlessStopping, collectMs = usualCollectMs } = parts;
  // Where the service stops, nobody will ask on.
  if (way.asksOn) await wait(collectMs, parts.stopping);
  if (underWay.taken || answer.text === "") return;
  underWay.taken = true;
  const told = { bot: parts.botId, replyId: underWay.replyId };
  const { responseUrl } = way;
  if (responseUrl === null) {
    parts.log.warn(told, "an answer took too long, and the message had no response_url");
    const result = { kind: "refused", code: "too-late", reason: "no response_url" } as const;
    parts.unanswered({ botId: parts.botId, replyId: underWay.replyId, result });
    return;
  }
  const content = markdownOf(answer.text);
  const { result, ...end } = await sendUntilTaken(() => post(responseUrl, content, parts.guard), parts);
  if (result.kind === "sent") parts.log.info(told, "a late answer was brought");
  else {
    parts.log.warn({ ...told, result, ...end }, "a late answer could not be brought");
    parts.unanswered({ botId: parts.botId, replyId: underWay.replyId, result, ...end });
  }
}

/** The platform's words are left out: they may quote the address, which is a key. */
async function post(address: string, content: string, guard: UrlGuard): Promise<SendResult> {
  const answer = await callGuarded(address, guard, {
    method: "POST",
    headers: { "content-type": "application/json; charset=utf-8" },
    body: JSON.stringify({ msgtype: "markdown", markdown: { content } }),
    timeoutMs: usualTimeoutMs,
    maxAnswerBytes: 64 * 1024,
  });
  if (answer.kind === "refused") return { kind: "refused", code: answer.reason, reason: "not called" };
  if (answer.kind !== "answered") return answer;
  const read = apiAnswer.safeParse(parsedOrNull(answer.bytes.toString()));
  if (!read.success) return { kind: "unknown", reason: `http ${answer.status} without a readable errcode` };
  const { errcode } = read.data;
  return errcode === 0 ? { kind: "sent" } : resultOfErrcode(errcode, "response_url");
}
