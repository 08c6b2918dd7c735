import { z } from "zod";

/**
 * What an intelligent bot (智能机器人) sends, in the platform's spelling.
 * https://developer.work.weixin.qq.com/document/path/100719 and …/101027. Ids are opaque text, and upper and lower
 * case differ. `quote` is left out: what somebody quotes is not what they report.
 */

/** The body of a callback. */
export const sealedCallback = z.object({ encrypt: z.string().min(1) });

/** Opaque text; the ledger stores and logs it, so no control characters, which one of its engines cannot hold. */
const opaqueId = z
  .string()
  .max(256)
  .regex(/^\P{Cc}*$/u);

const text = z.object({ content: z.string() });

const common = {
  msgid: opaqueId.min(1),
  aibotid: z.string().optional(),
  /** Only in groups. */
  chatid: opaqueId.optional(),
  chattype: z.string().optional(),
  from: z.object({ userid: opaqueId.optional() }).optional(),
  /** Seconds since 1970; documented for events, seen on messages. */
  create_time: z.number().int().optional(),
};

const mixedItem = z.union([
  z.object({ msgtype: z.literal("text"), text }),
  z.object({ msgtype: z.string() }).transform(({ msgtype }) => ({ msgtype, text: null })),
]);

export const wecomMessage = z.discriminatedUnion("msgtype", [
  z.object({ ...common, msgtype: z.literal("text"), text }),
  z.object({ ...common, msgtype: z.literal("mixed"), mixed: z.object({ msg_item: z.array(mixedItem) }) }),
  /** Already written down by the platform. */
  z.object({ ...common, msgtype: z.literal("voice"), voice: text }),
  z.object({ ...common, msgtype: z.literal("image") }),
  z.object({ ...common, msgtype: z.literal("file") }),
  z.object({ ...common, msgtype: z.literal("video") }),
  /** The platform asks how an unfinished stream goes on. */
  z.object({ ...common, msgtype: z.literal("stream"), stream: z.object({ id: opaqueId.min(1) }) }),
  z.object({ ...common, msgtype: z.literal("event"), event: z.object({ eventtype: z.string() }) }),
]);

export type WecomMessage = z.infer<typeof wecomMessage>;

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
