import type { SendMsgBody, WSClient } from "@wecom/aibot-node-sdk";
import type { SendResult } from "../platform.ts";
import { resultOfErrcode } from "./client.ts";
import { apiAnswer } from "./schema.ts";

/** Writes to a chat that spoke to the bot before: https://developer.work.weixin.qq.com/document/path/101463 */
export async function sendThrough(
  client: WSClient | null,
  chatId: string,
  body: SendMsgBody,
): Promise<SendResult> {
  if (!client?.isConnected) return { kind: "unreachable", reason: "no long connection" };
  try {
    await client.sendMessage(chatId, body);
    return { kind: "sent" };
  } catch (error) {
    return resultOfRejection(error);
  }
}

/** The SDK rejects with the platform's frame where it said no, and with an error where it said nothing. */
export function resultOfRejection(error: unknown): Exclude<SendResult, { kind: "sent" }> {
  const frame = apiAnswer.safeParse(error);
  if (frame.success) return resultOfErrcode(frame.data.errcode, frame.data.errmsg);
  return { kind: "unknown", reason: "no answer on the long connection" };
}
