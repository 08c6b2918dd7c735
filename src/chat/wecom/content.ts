import { storable } from "../inbound-schema.ts";
import type { InboundMedia, InboundMessage } from "../platform.ts";
import type { ReadMedia } from "./media.ts";
import type { WecomMedia, WecomQuote, WecomUserMessage } from "./schema.ts";

/** What somebody said, and what they quoted: the same kinds, in the same fields. */
type Said = WecomUserMessage | WecomQuote;

/** The words of a message with the mentions in them, what was quoted, and the files of both. */
export function contentOf(
  message: WecomUserMessage,
  read: ReadMedia,
): Pick<InboundMessage, "text" | "quote" | "media"> {
  const { quote } = message;
  const quoted = quote ? storable(wordsOf(quote)).trim() : "";
  const quotedMedia = quote ? mediaOf(quote, read) : [];
  const media = [
    ...mediaOf(message, read),
    ...quotedMedia.map((medium) => ({ ...medium, isQuoted: true as const })),
  ];
  return {
    text: storable(wordsOf(message)),
    ...(media.length > 0 && { media }),
    ...(quoted !== "" && { quote: quoted }),
  };
}

/** What arrived, where there were no words. */
export function attachmentOf(message: WecomUserMessage): Pick<InboundMessage, "attachment"> {
  switch (message.msgtype) {
    case "text":
      return {};
    case "mixed":
      return message.mixed.msg_item.some(({ msgtype }) => msgtype === "image") ? { attachment: "image" } : {};
    case "voice":
    case "image":
    case "file":
    case "video":
      return { attachment: message.msgtype };
  }
}

function wordsOf(said: Said): string {
  switch (said.msgtype) {
    case "text":
      return said.text.content;
    case "voice":
      return said.voice.content;
    case "mixed":
      return said.mixed.msg_item.flatMap((item) => ("text" in item ? [item.text.content] : [])).join("\n");
    case "image":
    case "file":
    case "video":
      return "";
  }
}

function mediaOf(said: Said, read: ReadMedia): InboundMedia[] {
  const one = (kind: InboundMedia["kind"], media: WecomMedia | undefined): InboundMedia[] =>
    media ? [{ kind, name: null, read: () => read(media) }] : [];
  switch (said.msgtype) {
    case "text":
    case "voice":
      return [];
    case "image":
      return one("image", said.image);
    case "file":
      return one("file", said.file);
    case "video":
      return one("video", said.video);
    case "mixed":
      return said.mixed.msg_item.flatMap((item) => ("image" in item ? one("image", item.image) : []));
  }
}
