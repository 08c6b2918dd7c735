import type { Clock } from "../../lib/clock.ts";
import type { Route } from "../platform.ts";
import type { Conversation } from "./conversation.ts";
import type { Person } from "./people.ts";

export type TrialGroup = {
  /** The id of the chat that schedules post to. */
  id: string;
  name: string;
};

/** What WeCom's webhook bears, so that the trial shows what a real group would get. */
const groupMaxBytes = 4096;
/** What WeCom's message/send bears. */
const privateMaxBytes = 2048;
/** The page shows light markup as it is. Nothing to protect here: a minute of the trial is a jump of its clock. */
const bearing = {
  markup: "plain",
  maxPictureBytes: 0,
  maxFileBytes: 0,
  perMinute: 10_000,
  perHour: null,
  mustHaveSpokenTo: null,
} as const;
const textOnly = { kind: "refused", code: "not-text", reason: "the trial shows text only" } as const;

export function trialGroupRoute(parts: {
  conversation: Conversation;
  group: TrialGroup;
  clock: Clock;
}): Route {
  const { conversation, group, clock } = parts;
  return {
    id: "trial-group",
    audience: "group",
    scope: null,
    ...bearing,
    maxBytes: groupMaxBytes,
    chatIds: [group.id],
    send: async (message) => {
      const { to } = message;
      if (message.kind !== "text") return textOnly;
      if (to !== group.id) return { kind: "refused", code: "unknown-chat", reason: `no trial group ${to}` };
      conversation.append({
        messageId: null,
        where: "group",
        personId: null,
        kind: "post",
        text: message.text,
        at: clock.now(),
      });
      return { kind: "sent" };
    },
  };
}

export function trialPrivateRoute(parts: {
  conversation: Conversation;
  people: () => Promise<readonly Person[]>;
  clock: Clock;
}): Route {
  const { conversation, people, clock } = parts;
  return {
    id: "trial-private",
    audience: "private",
    scope: "trial",
    ...bearing,
    maxBytes: privateMaxBytes,
    chatIds: [],
    send: async (message) => {
      const { to } = message;
      if (message.kind !== "text") return textOnly;
      const known = (await people()).some((person) => person.id === to);
      if (!known) return { kind: "refused", code: "unknown-user", reason: `nobody in the trial is ${to}` };
      conversation.append({
        messageId: null,
        where: "private",
        personId: to,
        kind: "post",
        text: message.text,
        at: clock.now(),
      });
      return { kind: "sent" };
    },
  };
}
