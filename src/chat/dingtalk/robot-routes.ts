import { limitedAsOf } from "../limited-as.ts";
import type { OutgoingMessage, Route, RouteFacts, SendResult } from "../platform.ts";
import { refused } from "./client.ts";
import { maxTextBytes } from "./encode.ts";
import { peopleSender } from "./people.ts";
import { maxUploadBytes, type RobotApi } from "./robot-api.ts";

/** No limit to one destination is published; these are those of a group's own webhook. */
const perMinute = 20;

const both = {
  markup: "dingtalk-markdown",
  maxBytes: maxTextBytes,
  maxPictureBytes: maxUploadBytes,
  maxFileBytes: maxUploadBytes,
  perMinute,
  perHour: null,
  mustHaveSpokenTo: null,
} satisfies Partial<RouteFacts>;

/** Posts to the groups that the robot is in: https://open.dingtalk.com/document/development/the-robot-sends-a-group-message */
export function robotGroupRoute(parts: {
  robotId: string;
  api: RobotApi;
  /** The configured chats that this robot is in; those without a chatId are left out. */
  chats: readonly { id: string; chatId?: string | undefined }[];
}): Route {
  const conversations = new Map(
    parts.chats.flatMap(({ id, chatId }) => (chatId === undefined ? [] : [[id, chatId] as const])),
  );
  return {
    ...both,
    id: `dingtalk-robot-group/${parts.robotId}`,
    audience: "group",
    scope: null,
    limitedAs: limitedAsOf(conversations),
    chatIds: [...conversations.keys()],
    send: async (message) => {
      const conversation = conversations.get(message.to);
      if (conversation === undefined) return refused("no-chat-id", "this robot is not in this chat");
      const prepared = await parts.api.prepare(message);
      if (prepared.kind !== "prepared") return prepared;
      return sentOr(await parts.api.sendToGroup(conversation, prepared.message));
    },
  };
}

/** Writes to single members; nobody has to speak first. */
export function robotPrivateRoute(parts: { robotId: string; api: RobotApi }): Route {
  const sendTo = peopleSender(parts.api);
  return {
    ...both,
    id: `dingtalk-robot/${parts.robotId}`,
    audience: "private",
    scope: "dingtalk",
    chatIds: [],
    send: async (message: OutgoingMessage): Promise<SendResult> => {
      if (!isStaffId(message.to)) {
        return refused("bad-user-id", "not the id of a member of the organisation", "person-out-of-range");
      }
      const prepared = await parts.api.prepare(message);
      return prepared.kind === "prepared" ? sendTo(message.to, prepared.message) : prepared;
    },
  };
}

/** Who is not of the organisation has only an opaque id, which nothing can be sent to. */
export function isStaffId(userId: string): boolean {
  return userId !== "" && !userId.startsWith("$:");
}

export function sentOr(result: Awaited<ReturnType<RobotApi["sendToGroup"]>>): SendResult {
  return result.kind === "answered" ? { kind: "sent" } : result;
}
