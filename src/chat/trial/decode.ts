import { addMinutes, type Instant } from "../../core/calendar.ts";
import type { InboundMessage } from "../platform.ts";
import type { TrialMessage } from "./schema.ts";

/** In a real group only what is spoken to the bot reaches it; on the page everything is, with or without the @. */
const mention = /^\s*@连心(?=$|[^\p{L}\p{N}]|\p{Script=Han})[\s,,::]*/u;

export function decodeMessage(posted: TrialMessage, groupId: string, now: Instant): InboundMessage {
  const inGroup = posted.where === "group";
  return {
    platform: "trial",
    botId: "trial",
    messageId: posted.id,
    scope: "trial",
    userId: posted.personId,
    chat: { id: inGroup ? groupId : posted.personId, kind: posted.where },
    text: inGroup ? posted.text.replace(mention, "") : posted.text,
    sentAt: now,
    reply: { atOnceBy: addMinutes(now, 1), lateBy: null, maxBytes: 8000, markup: "plain", hasButtons: false },
  };
}
