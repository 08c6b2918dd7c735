import type { Instant } from "../core/calendar.ts";

/**
 * The port between the services and a chat platform. Adapters turn what a platform sends into `InboundMessage`,
 * and carry an `OutgoingMessage` along one of their routes. Services choose a route by what it can do.
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
  /** What arrived, where it was not text (a bare photo): the answer can say what to send instead. */
  attachment?: "image" | "voice" | "file" | "video" | "other";
  sentAt: Instant;
};

/** What the bot answers. `replyId` is the same for the same message, however often it is delivered. */
export type Answer = {
  replyId: string;
  /** Light markup: lines, **bold**, `>` quotes, `#` headings. "" where there is nothing to say. */
  text: string;
};

/** Handed to every adapter by app.ts. Resolves only after the answer is durably stored. */
export type ReceiveMessage = (message: InboundMessage) => Promise<Answer>;

export type OutgoingMessage = {
  /** Where to: a configured chat's id for a group route, a platform user id for a private route. */
  to: string;
  /** Light markup, as in `Answer`. */
  text: string;
};

/**
 * What became of one attempt.
 * `refused`: the platform said no, and will again. `limited`: too many; again after `retryAfterMs`.
 * `unreachable`: it never got there, so it may be sent again. `unknown`: it may have got there, so it may not.
 */
export type SendResult =
  | { kind: "sent" }
  | { kind: "refused"; code: string; reason: string }
  | { kind: "limited"; retryAfterMs: number }
  | { kind: "unreachable"; reason: string }
  | { kind: "unknown"; reason: string };

/** One way out, with what it can bear. */
export type Route = {
  /** Stable, stored with what was sent: `wecom-webhook`, `wecom-app`, `trial-group`, `trial-private`. */
  id: string;
  audience: ChatKind;
  /** Private routes: the scope whose user ids `to` takes. */
  scope: AccountScope | null;
  /** UTF-8 bytes of one message's text. */
  maxBytes: number;
  /** Messages a minute to one destination. */
  perMinute: number;
  /** Group routes: the configured chats it can post to. Private routes: empty. */
  chatIds: readonly string[];
  send(message: OutgoingMessage): Promise<SendResult>;
};
