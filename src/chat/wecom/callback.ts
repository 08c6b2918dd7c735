import { epochSecondsOf } from "../../core/calendar.ts";
import type { Clock } from "../../lib/clock.ts";
import type { Logger } from "../../lib/logger.ts";
import { RequestFault } from "../../lib/request-fault.ts";
import { type Opened, openEnvelope } from "./envelope.ts";
import { type CallbackQuery, verifyFreshness, verifySignature } from "./verify.ts";

/** Whom a callback address belongs to: a bot, or the app. */
export type Door = {
  id: string;
  token: string;
  encodingAesKey: string;
  /** "" takes any, and the log tells which one came. */
  receiveId: string;
};

/** A callback address: how its envelope is read, and what it answers. */
export type Receiver = {
  door: Door;
  contentType: string;
  /** Of what it is sent. A larger body is refused unread. */
  maxBodyBytes: number;
  /** The ciphertext that a body holds. @throws RequestFault 400 */
  sealedIn(body: Buffer): string;
  /** @returns the body of the answer; "" where there is nothing to say. @throws RequestFault 400 */
  answer(opened: Opened, query: CallbackQuery): Promise<string>;
};

export type CallbackParts = { clock: Clock; log: Logger };

/** Opens what came to one door, and remembers which strange receiveids it has told of. */
export function envelopeOpener(door: Door, parts: CallbackParts) {
  const strangers = new Set<string>();

  /** @throws RequestFault where the platform did not write this, not now, or not for this door */
  return (query: CallbackQuery, encrypted: string): Opened => {
    verifySignature(door.token, query, encrypted);
    verifyFreshness(query, epochSecondsOf(parts.clock.now()));
    const opened = openEnvelope(door.encodingAesKey, encrypted);
    const { receiveId } = opened;
    if (receiveId === door.receiveId) return opened;
    // Without an expectation a message under our token and key is ours; the log tells what to configure.
    if (door.receiveId !== "") throw new RequestFault(403, "wrong-receiver", "the receiveid is another");
    if (!strangers.has(receiveId)) {
      strangers.add(receiveId);
      parts.log.warn({ bot: door.id, receiveId }, "callback with an unexpected receiveid");
    }
    return opened;
  };
}
