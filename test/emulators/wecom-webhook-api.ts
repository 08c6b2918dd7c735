import { type Answer, answer, type Fields, listOf, ok, partOf, textOf } from "./wecom-answers.ts";
import { cardFault } from "./wecom-cards.ts";
import { isPicture, type MediaFile, type MediaShelf, md5Of, sizeFits } from "./wecom-media.ts";
import { type SlidingWindows, slidingWindows } from "./wecom-windows.ts";

/** Group webhooks (消息推送): https://developer.work.weixin.qq.com/document/path/91770 */

export type GroupPost = {
  key: string;
  msgtype: string;
  content: string;
  /** Who is really called: ids, mobiles, `@all`. */
  notified: string[];
  /** Of a picture, a file or a voice message. */
  file?: MediaFile;
  /** The platform's clock, milliseconds. */
  at: number;
};

export type WebhookOptions = {
  now: () => number;
  keys: readonly string[];
  shelf: MediaShelf;
  /** The code for over-long content; not published. */
  tooLongCode?: number | undefined;
};

type Content = { content: string; file?: MediaFile };

const contentBytes = { text: 2048, markdown: 4096, markdown_v2: 4096 } as const;
const pictureBytes = 2 * 1024 * 1024;

export function createWebhookApi(options: WebhookOptions) {
  const { now, shelf } = options;
  const keys = new Set(options.keys);
  const posts: GroupPost[] = [];
  const windows: SlidingWindows = slidingWindows(now, { perMinute: 20 });

  function contentOf(key: string, msgtype: string, part: Fields): Content | Answer {
    switch (msgtype) {
      case "text":
      case "markdown":
      case "markdown_v2": {
        const content = textOf(part, "content");
        if (content === "") return answer(44004, "empty content");
        const fits = Buffer.byteLength(content) <= contentBytes[msgtype];
        return fits ? { content } : answer(options.tooLongCode ?? 40058, "content exceed max length");
      }
      case "image":
        return pictureOf(part);
      case "file":
      case "voice": {
        const file = shelf.take(key, msgtype, textOf(part, "media_id"));
        return file ? { content: "", file } : answer(40007, "invalid media_id");
      }
      case "news": {
        const articles = listOf(part, "articles") as Fields[];
        const complete = articles.every((article) => textOf(article, "title") && textOf(article, "url"));
        const fits = articles.length >= 1 && articles.length <= 8 && complete;
        return fits ? { content: JSON.stringify(articles) } : answer(40058, "invalid parameter");
      }
      case "template_card": {
        const fault = cardFault(part, ["text_notice", "news_notice"]);
        return fault ? answer(40058, `invalid parameter: ${fault}`) : { content: JSON.stringify(part) };
      }
      default:
        return answer(40008, "invalid message type");
    }
  }

  return {
    posts,
    windows,
    remove: (key: string) => keys.delete(key),

    send(query: URLSearchParams, body: Fields): Answer {
      const key = query.get("key") ?? "";
      if (!keys.has(key)) return answer(93000, "invalid webhook url");
      if (!windows.take(key)) return answer(45009, "api freq out of limit");
      const msgtype = textOf(body, "msgtype");
      const part = partOf(body, msgtype);
      const content = contentOf(key, msgtype, part);
      if ("errcode" in content) return content;
      posts.push({
        key,
        msgtype,
        notified: notifiedBy(msgtype, content.content, part),
        at: now(),
        ...content,
      });
      return ok();
    },

    upload(query: URLSearchParams, file: MediaFile | null): Answer {
      const key = query.get("key") ?? "";
      if (!keys.has(key)) return answer(93000, "invalid webhook url");
      const kind = query.get("type");
      if (kind !== "file" && kind !== "voice") return answer(40004, "invalid media type");
      if (!file) return answer(41005, "media data missing");
      if (!sizeFits(kind, file.bytes.length)) return answer(40006, "invalid media size");
      return ok(shelf.put(key, kind, file));
    },
  };
}

/** The md5 is of the bytes before base64, and 2 MB is what they may have. */
function pictureOf(part: Fields): Content | Answer {
  const base64 = textOf(part, "base64");
  const bytes = Buffer.from(base64, "base64");
  if (bytes.length === 0 || bytes.toString("base64") !== base64) return answer(40058, "invalid base64");
  if (bytes.length > pictureBytes) return answer(40009, "invalid image size");
  if (!isPicture(bytes)) return answer(40005, "invalid file type");
  if (textOf(part, "md5") !== md5Of(bytes)) return answer(301019, "media md5 not match");
  return { content: "", file: { name: "", bytes } };
}

/** `mentioned_…` counts in texts only, `<@userid>` in texts and markdown, nothing in markdown_v2. */
function notifiedBy(msgtype: string, content: string, part: Fields): string[] {
  if (msgtype !== "text" && msgtype !== "markdown") return [];
  const written = [...content.matchAll(/<@([^>]+)>/g)].map((match) => String(match[1]));
  if (msgtype === "markdown") return written;
  const listed = [...listOf(part, "mentioned_list"), ...listOf(part, "mentioned_mobile_list")];
  return [...written, ...listed.map(String)];
}
