import { randomBytes } from "node:crypto";
import { dingtalkIdOf, opaque, type Robot, type World } from "./dingtalk-world.ts";

/** The body that a robot gets, made from what somebody typed: the same by HTTP and by Stream. */

/** A piece of what was typed: text, a member chosen from the picker, the robot, or a photo. */
export type Piece = string | { at: string } | { atRobot: true } | { picture: Buffer };

export type Said = {
  /** staffId; another text is an outsider, who has none. */
  from: string;
  /** A group's conversationId; without it the private chat. */
  chat?: string;
  /** A text alone mentions the robot first, in a group. */
  text: string | readonly Piece[];
  msgId?: string;
};

export type Media = {
  from: string;
  kind: "picture" | "audio" | "video" | "file";
  bytes?: Buffer;
  chat?: string;
  /** Speech to text. */
  recognition?: string;
  fileName?: string;
};

export type Body = { msgId: string; msgtype: string } & Record<string, unknown>;

const sessionMs = 90 * 60_000;
const downloadCodeMs = 30 * 60_000;
/** Real codes are longer than any other id: some 190 to 280 characters were seen, and no limit is published. */
const codeBytes = 240;

/** @returns null where the platform does not call the robot at all: a group message that does not mention it */
export function bodyOf(world: World, robot: Robot, said: Said): Body | null {
  const pieces = typeof said.text === "string" ? spoken(said.text, said.chat) : said.text;
  if (said.chat && !pieces.some((piece) => typeof piece === "object" && "atRobot" in piece)) return null;
  const envelope = envelopeOf(world, robot, said, pieces);
  if (pieces.some(isPicture)) {
    return sealed(world, { ...envelope, msgtype: "richText", content: richText(world, robot, pieces) });
  }
  // A mention leaves the text, its space stays.
  const content = pieces.map((piece) => (typeof piece === "string" ? piece : " ")).join("");
  return sealed(world, { ...envelope, msgtype: "text", text: { content } });
}

/** @returns null in a group, where these never reach a robot */
export function mediaBodyOf(world: World, robot: Robot, media: Media): Body | null {
  if (media.chat) return null;
  const downloadCode = keep(world, robot, media.bytes ?? Buffer.from(`${media.kind} of ${media.from}`));
  const content = {
    picture: { downloadCode, pictureDownloadCode: downloadCode },
    audio: { downloadCode, duration: 2400, recognition: media.recognition ?? "" },
    video: { downloadCode, duration: "5", videoType: "mp4" },
    file: { downloadCode, fileName: media.fileName ?? "走访.xlsx", spaceId: "1", fileId: "2" },
  }[media.kind];
  return sealed(world, { ...envelopeOf(world, robot, media, []), msgtype: media.kind, content });
}

/** A message whose fields are the test's own, in an envelope that is right. */
export function rawBodyOf(world: World, robot: Robot, from: string, fields: Record<string, unknown>): Body {
  return { ...envelopeOf(world, robot, { from }, []), msgtype: "text", ...fields };
}

function spoken(text: string, chat: string | undefined): Piece[] {
  return chat ? [{ atRobot: true }, text] : [text];
}

function isPicture(piece: Piece): piece is { picture: Buffer } {
  return typeof piece === "object" && "picture" in piece;
}

/** Here the robot's mention stays as visible text. */
function richText(world: World, robot: Robot, pieces: readonly Piece[]) {
  const items: Record<string, string>[] = [];
  for (const piece of pieces) {
    if (isPicture(piece)) {
      const code = keep(world, robot, piece.picture);
      items.push({ type: "picture", downloadCode: code, pictureDownloadCode: code });
    } else {
      items.push({ text: visible(world, robot, piece) });
    }
  }
  return { richText: items };
}

function visible(world: World, robot: Robot, piece: Exclude<Piece, { picture: Buffer }>): string {
  if (typeof piece === "string") return piece;
  return `@${"at" in piece ? (world.members.get(piece.at)?.name ?? piece.at) : robot.name} `;
}

function keep(world: World, robot: Robot, bytes: Buffer): string {
  const code = opaque("mIof", codeBytes);
  const lastsMs = world.options.downloadCodeMs ?? downloadCodeMs;
  world.downloads.set(code, { robotCode: robot.robotCode, bytes, endsAt: world.now() + lastsMs });
  return code;
}

function envelopeOf(
  world: World,
  robot: Robot,
  said: { from: string; chat?: string; msgId?: string },
  pieces: readonly Piece[],
) {
  const member = world.members.get(said.from);
  const session = randomBytes(16).toString("hex");
  const endsAt = world.now() + sessionMs;
  const conversationId = said.chat ?? privateConversation(said.from);
  world.sessions.set(session, { chat: conversationId, endsAt });
  return {
    conversationId,
    conversationType: said.chat ? "2" : "1",
    ...(said.chat && { conversationTitle: world.groups.get(said.chat)?.title ?? "群" }),
    ...(said.chat && { atUsers: atUsers(world, robot, pieces), isInAtList: true }),
    msgId: said.msgId ?? opaque("msg"),
    senderId: dingtalkIdOf(said.from),
    ...(member && { senderStaffId: said.from, senderCorpId: world.corpId, isAdmin: false }),
    senderNick: member?.name ?? said.from,
    senderPlatform: "Android",
    chatbotCorpId: world.corpId,
    chatbotUserId: dingtalkIdOf(robot.robotCode),
    robotCode: robot.robotCode,
    createAt: world.now(),
    sessionWebhook: `${world.bases.oapi}/robot/sendBySession?session=${session}`,
    sessionWebhookExpiredTime: endsAt,
  };
}

/** Also begins with `cid`. */
export function privateConversation(from: string): string {
  return `cid${Buffer.from(from).toString("base64url")}==`;
}

/** The robot itself is among them, without a staffId. */
function atUsers(world: World, robot: Robot, pieces: readonly Piece[]) {
  const members = pieces.flatMap((piece) =>
    typeof piece === "object" && "at" in piece
      ? [
          {
            dingtalkId: dingtalkIdOf(piece.at),
            ...(world.members.has(piece.at) && { staffId: piece.at }),
          },
        ]
      : [],
  );
  return [...members, { dingtalkId: dingtalkIdOf(robot.robotCode) }];
}

/** Beyond the month's pushes the message comes without what was said. */
function sealed(world: World, body: Body): Body {
  if (world.count("push")) return body;
  const { text: _, content: __, ...rest } = body;
  return {
    ...rest,
    errorCode: 20001,
    errorMessage: "受调用量超量影响,当前我的消息服务已经暂停",
  } as unknown as Body;
}
