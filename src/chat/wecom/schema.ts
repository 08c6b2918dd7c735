import { z } from "zod";
import { dispensable, opaqueId } from "../inbound-schema.ts";

/**
 * What an intelligent bot (智能机器人) sends, in the platform's spelling, by callback and by long connection alike.
 * https://developer.work.weixin.qq.com/document/path/100719 and …/101027. Ids are opaque text, and upper and lower
 * case differ.
 */

/** The body of a callback. */
export const sealedCallback = z.object({ encrypt: z.string().min(1) });

const text = z.object({ content: z.string() });

/** What was said, written down by the platform; null where it understood nothing. */
const voice = z
  .object({ content: z.string().nullable() })
  .transform(({ content }) => ({ content: content ?? "" }));

/** `aeskey` comes by long connection only: a key for this address alone. */
const media = z.object({ url: z.string().max(4096), aeskey: dispensable(z.string().max(256)) });

const mixedItem = z.union([
  z.object({ msgtype: z.literal("text"), text }),
  z.object({ msgtype: z.literal("image"), image: media }),
  z.object({ msgtype: z.string() }).catch({ msgtype: "" }),
]);

const mixed = z.object({ msg_item: z.array(mixedItem) });

const files = {
  image: z.object({ msgtype: z.literal("image"), image: dispensable(media) }),
  file: z.object({ msgtype: z.literal("file"), file: dispensable(media) }),
  video: z.object({ msgtype: z.literal("video"), video: dispensable(media) }),
};

/** What somebody quotes is not what they report: one that cannot be read hinders no report. */
const quote = dispensable(
  z.discriminatedUnion("msgtype", [
    z.object({ msgtype: z.literal("text"), text }),
    z.object({ msgtype: z.literal("voice"), voice }),
    z.object({ msgtype: z.literal("mixed"), mixed }),
    files.image,
    files.file,
    files.video,
  ]),
);

/** Seconds since 1970. */
const epochSeconds = z.union([
  z.int(),
  z
    .string()
    .regex(/^\d{1,12}$/)
    .transform(Number),
]);

const common = {
  msgid: opaqueId.min(1),
  aibotid: dispensable(z.string()),
  /** Only in groups. */
  chatid: opaqueId.nullish(),
  chattype: dispensable(z.string()),
  from: z.object({ userid: opaqueId.nullish() }).nullish(),
  /** Documented for events, seen on messages. */
  create_time: dispensable(epochSeconds),
  /** For one answer later on. */
  response_url: dispensable(z.string().max(2048)),
};

const message = { ...common, quote };

/** The page's tables and its samples spell these differently; the SDK has them a level higher. */
const cardPress = z.object({
  event_key: z.string().min(1),
  task_id: z.string().min(1),
});

const event = z.object({ eventtype: z.string(), template_card_event: z.unknown().optional() });

export const wecomMessage = z.discriminatedUnion("msgtype", [
  z.object({ ...message, msgtype: z.literal("text"), text }),
  z.object({ ...message, msgtype: z.literal("mixed"), mixed }),
  /** Already written down by the platform. */
  z.object({ ...message, msgtype: z.literal("voice"), voice }),
  files.image.extend(message),
  files.file.extend(message),
  files.video.extend(message),
  /** The platform asks how an unfinished stream goes on. */
  z.object({ ...common, msgtype: z.literal("stream"), stream: z.object({ id: opaqueId.min(1) }) }),
  z.object({ ...common, msgtype: z.literal("event"), event: event.loose() }),
]);

export type WecomMessage = z.infer<typeof wecomMessage>;
export type WecomEvent = Extract<WecomMessage, { msgtype: "event" }>;
export type WecomUserMessage = Exclude<WecomMessage, { msgtype: "stream" | "event" }>;
export type WecomMedia = z.infer<typeof media>;
export type WecomQuote = NonNullable<z.infer<typeof quote>>;

/** Which button of which card was pressed; null where the event does not say. */
export function pressOf({ event }: WecomEvent): { eventKey: string; taskId: string } | null {
  for (const place of [event.template_card_event, event]) {
    const found = cardPress.safeParse(place);
    if (found.success) return { eventKey: found.data.event_key, taskId: found.data.task_id };
  }
  return null;
}

/** Every callback has a type; the platform adds new ones. */
export const anyCallback = z.object({ msgtype: z.string() });

export const knownTypes: ReadonlySet<string> = new Set(
  wecomMessage.options.map((option) => option.shape.msgtype.value),
);

/** https://developer.work.weixin.qq.com/document/path/91039, …/90236 and …/91770. Success is 0, whatever the status. */
export const apiAnswer = z.object({ errcode: z.number().int(), errmsg: z.string().default("") });

export const tokenAnswer = apiAnswer.extend({
  access_token: z.string().min(1).max(2048),
  /** Seconds. */
  expires_in: z.number().positive(),
});

/** Ids joined by `|`, in lower case. */
export const sendAnswer = apiAnswer.extend({
  invaliduser: z.string().optional(),
  unlicenseduser: z.string().optional(),
});

/** https://developer.work.weixin.qq.com/document/path/90253 */
export const uploadAnswer = apiAnswer.extend({ media_id: z.string().min(1) });
