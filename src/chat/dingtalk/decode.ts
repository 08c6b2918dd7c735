import { addMilliseconds, epochSecondsOf, type Instant, instantOfEpochSeconds } from "../../core/calendar.ts";
import { RequestFault } from "../../lib/request-fault.ts";
import type { InboundMessage } from "../platform.ts";
import { contentOf } from "./content.ts";
import { maxTextBytes } from "./encode.ts";
import type { Robot } from "./robot.ts";
import { type RobotMessage, robotMessage } from "./schema.ts";

/** A message, and where its answer may go. */
export type Decoded = { message: InboundMessage; way: AnswerWay };

export type AnswerWay = {
  /** A sessionWebhook: whoever could forge the message chose it. */
  session: { url: string; endsAt: Instant } | null;
  /** The API's way, where the session has ended. */
  to: { kind: "group"; conversationId: string } | { kind: "person"; userId: string };
};

/** The platform takes a later answer for none: https://open.dingtalk.com/document/development/appendix-b-proposals-for-rational-use-of-resources */
const answerWithinMs = 2500;

/** A message delivered again keeps its own time; one further away than this from now is not believed. */
const maxDelaySeconds = 24 * 60 * 60;
const maxAheadSeconds = 10 * 60;

/**
 * @param payload what came, parsed from JSON
 * @throws RequestFault 400 where a field that we need is missing or of another type
 */
export function decodeRobotMessage(payload: unknown, robot: Robot, now: Instant): Decoded & RobotIdentity {
  const parsed = robotMessage.safeParse(payload);
  if (!parsed.success) {
    const where = parsed.error.issues[0]?.path.join(".") || "message";
    throw new RequestFault(400, "bad-payload", `${where} is missing or of another type`);
  }
  const raw = parsed.data;
  const userId = raw.senderStaffId || raw.senderId;
  if (!userId) throw new RequestFault(400, "bad-payload", "the message has no sender");
  const isGroup = raw.conversationType !== "1";
  const mentions = mentionsOf(raw);
  const content = contentOf(raw, robot);
  return {
    robotCode: raw.robotCode || null,
    corpId: raw.chatbotCorpId || null,
    way: {
      session: sessionOf(raw),
      to: isGroup ? { kind: "group", conversationId: raw.conversationId } : { kind: "person", userId },
    },
    message: {
      platform: "dingtalk",
      botId: robot.config.id,
      messageId: raw.msgId,
      scope: "dingtalk",
      userId,
      chat: isGroup ? { id: raw.conversationId, kind: "group" } : { id: userId, kind: "private" },
      ...content,
      ...(mentions.length > 0 && { mentions }),
      sentAt: sentAtOf(raw.createAt, now),
      reply: {
        atOnceBy: addMilliseconds(now, answerWithinMs),
        lateBy: sessionOf(raw)?.endsAt ?? null,
        maxBytes: maxTextBytes,
        markup: "dingtalk-markdown",
        hasButtons: false,
      },
    },
  };
}

/** Whose message it says it is. */
export type RobotIdentity = { robotCode: string | null; corpId: string | null };

/** Whom the platform took out of the text; the robot is among them, and outsiders have no staffId. */
function mentionsOf({ atUsers, chatbotUserId }: RobotMessage): string[] {
  return (atUsers ?? []).flatMap(({ dingtalkId, staffId }) =>
    staffId && (dingtalkId === undefined || dingtalkId !== chatbotUserId) ? [staffId] : [],
  );
}

function sessionOf({ sessionWebhook, sessionWebhookExpiredTime }: RobotMessage): AnswerWay["session"] {
  const endsAt = instantOrNull(sessionWebhookExpiredTime);
  return sessionWebhook && endsAt ? { url: sessionWebhook, endsAt } : null;
}

function sentAtOf(createAt: number | undefined, now: Instant): Instant {
  const sentAt = instantOrNull(createAt);
  if (!sentAt) return now;
  const delay = epochSecondsOf(now) - epochSecondsOf(sentAt);
  return delay <= maxDelaySeconds && delay >= -maxAheadSeconds ? sentAt : now;
}

/** Null where there is none, or it is beyond what a calendar can hold. */
function instantOrNull(epochMs: number | undefined): Instant | null {
  const seconds = Math.floor((epochMs ?? Number.NaN) / 1000);
  return seconds >= 0 && seconds < 4_102_444_800 ? instantOfEpochSeconds(seconds) : null;
}
