import type { z } from "zod";
import type { SendResult } from "../platform.ts";
import { type CallResult, refused } from "./client.ts";
import type { ApiMessage, RobotApi } from "./robot-api.ts";
import type { batchAnswer } from "./schema.ts";

/** https://open.dingtalk.com/document/development/chatbots-send-one-on-one-chat-messages-in-batches */
const mostPeople = 20;

/** Those who are waiting for the same message when a call begins go out with it: the month's calls are few. */
const gatherMs = 50;

/** To whom the platform lets nothing more through for now; it does not say until when. */
const heldBackMs = 10 * 60_000;

type Batch = { userId: string; settle(result: SendResult): void }[];

/** Sends one message to one person; the same message to several at a time is one call. */
export function peopleSender(api: RobotApi): (userId: string, message: ApiMessage) => Promise<SendResult> {
  const open = new Map<string, Batch>();

  async function send(batch: Batch, message: ApiMessage): Promise<void> {
    const userIds = [...new Set(batch.map(({ userId }) => userId))];
    const result = await api.sendToPeople(userIds, message);
    for (const { userId, settle } of batch) settle(resultFor(userId, result));
  }

  function begin(key: string, message: ApiMessage): Batch {
    const batch: Batch = [];
    open.set(key, batch);
    setTimeout(() => {
      if (open.get(key) === batch) open.delete(key);
      void send(batch, message);
    }, gatherMs);
    return batch;
  }

  return (userId, message) => {
    const key = JSON.stringify(message);
    const { promise, resolve } = Promise.withResolvers<SendResult>();
    const batch = open.get(key) ?? begin(key, message);
    batch.push({ userId, settle: resolve });
    // Full: it goes out when its time comes, and whoever comes next begins another.
    if (batch.length === mostPeople) open.delete(key);
    return promise;
  };
}

/** A call that was right may have reached nobody: who got nothing stands in its answer. */
export function resultFor(userId: string, result: CallResult<z.infer<typeof batchAnswer>>): SendResult {
  if (result.kind !== "answered") return result;
  const { invalidStaffIdList, flowControlledStaffIdList } = result.answer;
  if (invalidStaffIdList?.includes(userId)) {
    const reason = "no such member, or outside the app's visible range";
    return refused("invalid-staff-id", reason, "person-out-of-range");
  }
  if (flowControlledStaffIdList?.includes(userId)) return { kind: "limited", retryAfterMs: heldBackMs };
  return { kind: "sent" };
}
