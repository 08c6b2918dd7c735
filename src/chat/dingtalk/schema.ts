import { z } from "zod";
import { dispensable, opaqueId } from "../inbound-schema.ts";

/**
 * What a robot is sent, in the platform's spelling: https://open.dingtalk.com/document/development/robot-message-type.
 * The same by HTTP and by Stream. Fields come and go, so only those that are needed are looked at.
 */

/** Milliseconds since 1970. A number in every sample, a text in the document. */
const epochMs = z.union([z.number(), z.string().regex(/^\d{1,15}$/)]).transform(Number);

const words = dispensable(z.string());

const atUser = z
  .object({ dingtalkId: dispensable(z.string()), staffId: dispensable(opaqueId) })
  .catch({ dingtalkId: undefined, staffId: undefined });

export const robotMessage = z.object({
  msgId: opaqueId.min(1),
  msgtype: z.string().max(64),
  /** "1" between two, "2" in a group; ids of both begin with `cid`. */
  conversationType: z.union([z.string(), z.number()]).transform(String),
  conversationId: opaqueId.min(1),
  senderId: dispensable(opaqueId),
  /** Empty or missing for who is not of the organisation, and before the robot is published. */
  senderStaffId: opaqueId.nullish(),
  chatbotCorpId: opaqueId.nullish(),
  chatbotUserId: words,
  robotCode: opaqueId.nullish(),
  atUsers: dispensable(z.array(atUser).max(500)),
  sessionWebhook: dispensable(z.string().max(2048)),
  sessionWebhookExpiredTime: dispensable(epochMs),
  createAt: dispensable(epochMs),
  text: z.unknown().optional(),
  content: z.unknown().optional(),
  /** Where older messages had what is now in `content`. */
  richText: z.unknown().optional(),
  /** Instead of text and content: 20001 where the month's pushes are used up. */
  errorCode: dispensable(z.union([z.string(), z.number()]).transform(String)),
});

export type RobotMessage = z.infer<typeof robotMessage>;

/** What somebody replies to, in `text` or in `content`. Not what they report: one that cannot be read hinders no report. */
const repliedMsg = dispensable(z.object({ msgType: words, content: z.unknown() }));

export type RepliedMsg = NonNullable<z.infer<typeof repliedMsg>>;

/** Of a text, and of a text that replies to another. */
export const textPart = z.object({ content: z.string(), repliedMsg });

/** One page of the documents has the text without an object around it. */
export const bareText = z.string();

/** Hundreds of characters, and no length is promised. One that cannot be read costs the file, never the words. */
const downloadCode = dispensable(
  z
    .string()
    .min(1)
    .max(4096)
    .regex(/^\P{Cc}*$/u),
);

/** Pictures have two codes. */
const codes = { downloadCode, pictureDownloadCode: downloadCode };

/** Items of other kinds (`at`, `skill`) are left out. In what is replied to, the words stand in `content`. */
const richItem = z.object({ ...codes, text: words, content: words }).catch({
  downloadCode: undefined,
  pictureDownloadCode: undefined,
  text: undefined,
  content: undefined,
});

export type RichItem = z.infer<typeof richItem>;

const richItems = z.array(richItem).max(500);

/** The items lie one level deeper in what older messages held. */
export const richText = z.object({
  richText: z.union([
    richItems,
    z.object({ richTextList: richItems }).transform(({ richTextList }) => richTextList),
  ]),
});

export const richReply = z.object({ repliedMsg });

/** Of a picture, a voice message, a video or a file. */
export const mediaPart = z.object({
  ...codes,
  fileName: dispensable(z.string().max(512)),
  /** What was said, written down by the platform. */
  recognition: words,
});

/** What is replied to: a text, a file, or both. */
export const quotedPart = mediaPart.extend({
  text: words,
  content: words,
  richText: dispensable(richItems),
});

/** A frame of the Stream: https://github.com/open-dingtalk/developerpedia `docs/learn/stream/protocol.md`. */
export const streamFrame = z.object({
  type: z.string(),
  headers: z.object({ topic: z.string(), messageId: dispensable(z.string().max(256)) }),
  /** JSON once more. */
  data: words,
});

export type StreamFrame = z.infer<typeof streamFrame>;

export const openAnswer = z.object({ endpoint: z.string().min(1), ticket: z.string().min(1).max(1024) });

/** Errors of the new API, under a status from 400. */
export const newApiFault = z.object({ code: z.string(), message: z.string().default("") });

/** Every answer of the old API, under status 200. Some of its pages write the number as text. */
export const oldApiAnswer = z.object({
  errcode: z.union([
    z.int(),
    z
      .string()
      .regex(/^-?\d{1,9}$/)
      .transform(Number),
  ]),
  errmsg: z.string().default(""),
});

export const tokenAnswer = z.object({
  accessToken: z.string().min(1).max(2048),
  /** Seconds. */
  expireIn: z.number().positive(),
});

export const sentAnswer = z.object({ processQueryKey: z.string().optional() });

/** Success says only that the call was right: to whom it did not go stands in two lists. */
export const batchAnswer = z.object({
  invalidStaffIdList: z.array(z.string()).nullish(),
  flowControlledStaffIdList: z.array(z.string()).nullish(),
});

export const downloadAnswer = z.object({ downloadUrl: z.string().min(1).max(4096) });

export const uploadAnswer = oldApiAnswer.extend({ media_id: z.string().min(1).max(512) });

/** https://open.dingtalk.com/document/development/query-user-details */
export const memberAnswer = oldApiAnswer.extend({ result: z.object({ name: z.string().min(1).max(128) }) });
