import { RequestFault } from "../../lib/request-fault.ts";
import { parseJson } from "../../lib/strict-json.ts";
import { storable } from "../inbound-schema.ts";
import type { InboundMedia, InboundMessage } from "../platform.ts";
import { readDownload } from "./media.ts";
import { withoutMention } from "./mention.ts";
import type { Robot } from "./robot.ts";
import {
  bareText,
  mediaPart,
  quotedPart,
  type RepliedMsg,
  type RichItem,
  type RobotMessage,
  richReply,
  richText,
  textPart,
} from "./schema.ts";

type Content = Pick<InboundMessage, "text" | "attachment" | "media" | "quote" | "withheld">;

/**
 * What a message says, and what came with it.
 * @throws RequestFault 400 where neither can be read
 */
export function contentOf(raw: RobotMessage, robot: Robot): Content {
  const content = readContent(raw, robot);
  if (isHeldBack(raw, content)) return { text: "", withheld: true };
  if (content) return content;
  const field = raw.msgtype === "text" ? "text" : "content";
  throw new RequestFault(400, "bad-payload", `${field} is missing or of another type`);
}

/** https://open.dingtalk.com/document/development/robot-message-type: nothing of what was said comes with it. */
const pushesUsedUp = "20001";

function isHeldBack({ errorCode, ...raw }: RobotMessage, content: Content | null): boolean {
  if (!errorCode || (content && content.text !== "")) return false;
  return errorCode === pushesUsedUp || ((raw.text ?? null) === null && (raw.content ?? null) === null);
}

/** @returns null where a field that is needed is missing or of another type */
function readContent(raw: RobotMessage, robot: Robot): Content | null {
  const finder: MediumFinder = (kind, { downloadCode, pictureDownloadCode, fileName }) => {
    const found = downloadCode ?? pictureDownloadCode;
    if (found === undefined) return [];
    // A code is good only for the robot that got the message.
    const code = { downloadCode: found, robotCode: raw.robotCode || robot.robotCode };
    return [{ kind, name: fileName ? clean(fileName) : null, read: () => readDownload(robot, code) }];
  };
  switch (raw.msgtype) {
    case "text":
      return textOf(raw, finder);
    case "richText":
      return richTextOf(raw, robot, finder);
    case "picture":
    case "audio":
    case "video":
    case "file":
      return mediaOf(raw, mediaKinds[raw.msgtype], finder);
    default:
      return { text: "", attachment: "other" };
  }
}

type MediumFinder = (kind: InboundMedia["kind"], codes: Codes) => InboundMedia[];

type Codes = Pick<RichItem, "downloadCode" | "pictureDownloadCode"> & { fileName?: string | undefined };

const mediaKinds = { picture: "image", audio: "voice", video: "video", file: "file" } as const;

function textOf(raw: RobotMessage, finder: MediumFinder): Content | null {
  const part = textPart.safeParse(raw.text).data;
  const spoken = part?.content ?? bareText.safeParse(raw.content).data;
  if (spoken === undefined) return null;
  return { text: clean(spoken), ...withQuote([], part?.repliedMsg, finder) };
}

function richTextOf(raw: RobotMessage, robot: Robot, finder: MediumFinder): Content | null {
  const content = objectOf(raw.content);
  const items = (richText.safeParse(content).data ?? richText.safeParse(raw).data)?.richText;
  if (!items) return null;
  const spoken = items.map((item) => item.text ?? "").join("");
  const text = withoutMention(clean(spoken), robot.config.names);
  const media = items.flatMap((item) => finder("image", item));
  const isPicture = text === "" && media.length > 0;
  const replied = richReply.safeParse(content).data?.repliedMsg;
  return { text, ...(isPicture && { attachment: "image" as const }), ...withQuote(media, replied, finder) };
}

function mediaOf(raw: RobotMessage, kind: InboundMedia["kind"], finder: MediumFinder): Content | null {
  const part = mediaPart.safeParse(objectOf(raw.content)).data;
  if (!part) return null;
  const text = clean(part.recognition ?? "");
  const media = finder(kind, part);
  return { text, ...(media.length > 0 && { media }), ...(text === "" && { attachment: kind }) };
}

/** The words of what is replied to, and its files behind those of the message. */
function withQuote(
  media: readonly InboundMedia[],
  replied: RepliedMsg | undefined,
  finder: MediumFinder,
): Pick<Content, "media" | "quote"> {
  const part = replied && quotedPart.safeParse(objectOf(replied.content)).data;
  const items = part?.richText ?? [];
  const spoken = items.map((item) => item.text ?? item.content ?? "").join("");
  const quote = clean(part?.text ?? part?.content ?? part?.recognition ?? spoken);
  const type = replied?.msgType ?? "";
  const kind = Object.hasOwn(mediaKinds, type) ? mediaKinds[type as keyof typeof mediaKinds] : "file";
  const quoted = [...(part ? finder(kind, part) : []), ...items.flatMap((item) => finder("image", item))];
  const all = [...media, ...quoted.map((medium) => ({ ...medium, isQuoted: true as const }))];
  return { ...(all.length > 0 && { media: all }), ...(quote !== "" && { quote }) };
}

/** Some send the object as text. */
function objectOf(content: unknown): unknown {
  if (typeof content !== "string") return content;
  try {
    return parseJson(Buffer.from(content));
  } catch {
    return null;
  }
}

function clean(text: string): string {
  return storable(text).trim();
}
