import { createHash } from "node:crypto";
import type { Instant } from "../core/calendar.ts";
import type { DeliveryFault } from "../core/delivery-fault.ts";
import type { Markup } from "./markup.ts";

/**
 * The port between the services and a chat platform. Adapters turn what a platform sends into `InboundMessage`,
 * and carry an `OutgoingMessage` along one of their routes. Services choose a route by what it can do, never by its
 * platform.
 */

/** Whose user ids these are. An account that the bot sees is not always one that the app can write to. */
export type AccountScope = "wecom-bot" | "wecom-corp" | "dingtalk" | "trial";

export type PlatformName = "wecom" | "dingtalk" | "trial";

export type ChatKind = "group" | "private";

export type InboundMessage = {
  platform: PlatformName;
  /** The configured id of the bot that heard it. */
  botId: string;
  /** The platform's id of the message: the same id again is the same message again. */
  messageId: string;
  scope: AccountScope;
  /** As the platform spells it; opaque. */
  userId: string;
  /** The platform's id of the conversation; in a private chat the user's id. */
  chat: { id: string; kind: ChatKind };
  /** The text without the bot's name; "" where the message held none. Not yet redacted. */
  text: string;
  /** A button of `Answer.choices` was pressed: its key. `text` is then the number that stands for it. */
  choice?: string;
  /** Others whose names the platform took out of the text, as user ids of `scope`. */
  mentions?: readonly string[];
  /** Their names by user id, as far as the platform tells them; where they stood in the text it never does. */
  mentionNames?: ReadonlyMap<string, string>;
  /** What the sender quoted: not what they report. Not yet redacted. */
  quote?: string;
  /** What arrived, where it was not text (a bare photo): the answer can say what to send instead. */
  attachment?: "image" | "voice" | "file" | "video" | "other";
  /** What came with it. */
  media?: readonly InboundMedia[];
  /** The platform held the words back, as the office's calls of the month are used up: nothing can be recorded. */
  withheld?: true;
  sentAt: Instant;
  reply: ReplyWay;
};

export type InboundMedia = {
  kind: "image" | "voice" | "file" | "video";
  name: string | null;
  /** It came with what the sender quoted: fetched when it is read, and not kept. */
  isQuoted?: true;
  /**
   * Downloaded and decrypted as the message came, and kept for a quarter of an hour (media-keeper.ts). Rejects with
   * MediaFault where it could not be had, or is not kept any more.
   */
  read(): Promise<Uint8Array>;
};

/** What the answer to a message can be. */
export type ReplyWay = {
  /** Answered at once by then; later only along the late way. */
  atOnceBy: Instant;
  /** An answer that took longer still gets there until then; null where there is no late way. */
  lateBy: Instant | null;
  /** UTF-8 bytes, rendered by `markup`. A longer answer is cut, and says so. */
  maxBytes: number;
  markup: Markup;
  /** Whether `Answer.choices` become buttons. The text is understood without them. */
  hasButtons: boolean;
};

/** What the bot answers: the same for the same message, however often it is delivered. */
export type Answer = {
  /** By `replyIdOf`. */
  replyId: string;
  /** Light markup: lines, **bold**, `>` quotes, `#` headings. "" where there is nothing to say. */
  text: string;
  /** The same question as buttons; whoever presses one says its number. */
  choices?: Choices;
  /** The message came before, and its answer went out then, as `AdapterParts.answered` was told. */
  wentOut?: true;
  /** A fault kept the message from the ledger: it may come again, and is not to be acknowledged. */
  recorded?: false;
};

/** The id that the answer to a message will have, before there is one, and after a restart. */
export function replyIdOf(message: Pick<InboundMessage, "platform" | "botId" | "messageId">): string {
  const { platform, botId, messageId } = message;
  return createHash("sha256")
    .update(JSON.stringify([platform, botId, messageId]))
    .digest("hex")
    .slice(0, 32);
}

export type Choices = {
  /** What is asked, one line. */
  title: string;
  /** At least two, at most six. `key` comes back in `InboundMessage.choice`; `number` is what could be typed instead. */
  options: readonly { key: string; number: string; label: string }[];
};

/** Handed to every adapter by app.ts. Resolves only after the answer is durably stored; rejects for no message. */
export type ReceiveMessage = (message: InboundMessage) => Promise<Answer>;

export type OutgoingMessage = {
  /** Where to: a configured chat's id for a group route, a platform user id for a private route. */
  to: string;
  /** The same for each attempt of one message, and no other's: letters and digits. */
  key?: string;
} & OutgoingBody;

export type OutgoingBody =
  /** Light markup, as in `Answer`. */
  | { kind: "text"; text: string }
  /** PNG or JPEG. */
  | { kind: "picture"; bytes: Uint8Array; name: string }
  | { kind: "file"; bytes: Uint8Array; name: string };

/**
 * What became of one attempt.
 * `refused`: the platform said no, and will again. `limited`: too many; again after `retryAfterMs`.
 * `exhausted`: the office's calls of the month are used up. `unreachable`: it never got there, so it may be sent again.
 * `unknown`: it may have got there, so it may not.
 */
export type SendResult =
  | { kind: "sent" }
  | { kind: "refused"; code: string; reason: string; fault?: DeliveryFault }
  | { kind: "limited"; retryAfterMs: number }
  | { kind: "exhausted"; reason: string }
  | { kind: "unreachable"; reason: string }
  | { kind: "unknown"; reason: string };

export type { DeliveryFault };

/** An answer that did not get to who asked, and what became of the last try. */
export type Unanswered = {
  botId: string;
  replyId: string;
  result: Exclude<SendResult, { kind: "sent" }>;
  /** The service ended while the answer waited for its turn. */
  stopped?: true;
};

/** One way out, with what it can bear: all that deciding needs. */
export type RouteFacts = {
  /** Stable, stored with what was sent: `wecom-webhook`, `wecom-app`, `wecom-bot/<bot id>`, `trial-group`. */
  id: string;
  audience: ChatKind;
  /** Private routes: the scope whose user ids `to` takes. */
  scope: AccountScope | null;
  markup: Markup;
  /** UTF-8 bytes of one message's text, rendered by `markup`. */
  maxBytes: number;
  /** Bytes of a picture and of a file; 0 where it takes none. */
  maxPictureBytes: number;
  maxFileBytes: number;
  /** Messages a minute, and an hour where that is limited too, to one destination. */
  perMinute: number;
  perHour: number | null;
  /**
   * An opaque key for each destination that may not be counted by itself: those with the same key share a minute and
   * an hour. Holds no secret. Left out where none share.
   */
  limitedAs?: ReadonlyMap<string, string>;
  /** The platform shows a message once however often it comes with the same `key`, at least within some minutes. */
  repeatsByKey?: true;
  /** Writes only to whom, or into groups where, somebody spoke to this bot before; null where it may begin. */
  mustHaveSpokenTo: string | null;
  /** Group routes: the configured chats it can post to. Private routes: empty. */
  chatIds: readonly string[];
};

export type Route = RouteFacts & {
  /** One attempt, never repeated inside except where the platform is known to have taken nothing. */
  send(message: OutgoingMessage): Promise<SendResult>;
};
