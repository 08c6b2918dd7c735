import { z } from "zod";
import { dispensable, opaqueId } from "../inbound-schema.ts";

/**
 * What a member sends in a self-built app's own chat, in the platform's spelling; all elements are text.
 * https://developer.work.weixin.qq.com/document/path/90239 and …/90240
 */

const common = {
  FromUserName: opaqueId.min(1),
  /** Seconds since 1970. */
  CreateTime: z.coerce.number().int().positive(),
  /** 64 bits, more than a number holds exactly. */
  MsgId: z.string().regex(/^\d{1,20}$/),
};

/** What it opens is fetched by its id; one that cannot be read hinders no message. */
const media = { MediaId: dispensable(z.string().min(1).max(512)) };

export const appMessage = z.discriminatedUnion("MsgType", [
  z.object({ ...common, MsgType: z.literal("text"), Content: z.string() }),
  z.object({ ...common, ...media, MsgType: z.literal("image") }),
  /** Sound alone: the app is not told the words. */
  z.object({ ...common, ...media, MsgType: z.literal("voice") }),
  z.object({ ...common, ...media, MsgType: z.literal("video") }),
  /** In no table of the page; read all the same, should it come. */
  z.object({ ...common, ...media, MsgType: z.literal("file") }),
  z.object({ ...common, MsgType: z.literal("location") }),
  z.object({ ...common, MsgType: z.literal("link") }),
]);

export type AppMessage = z.infer<typeof appMessage>;

/** Events have no MsgId; none is answered. */
export const anyAppCallback = z.object({ MsgType: z.string() });

export const knownAppTypes: ReadonlySet<string> = new Set(
  appMessage.options.map((option) => option.shape.MsgType.value),
);
