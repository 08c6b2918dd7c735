/** Bytes of one stream reply's content: https://developer.work.weixin.qq.com/document/path/101031 */
export const maxReplyBytes = 20480;

/**
 * Light markup as WeCom's markdown. Light markup has no links, pictures or tags, so what looks like one came from
 * somebody's text and is made harmless: `<@userid>` would call that person, `<font>` and `<think>` be obeyed.
 */
export function toMarkdown(light: string): string {
  const lines = harmless(light).split("\n");
  return lines
    .flatMap((line, index) => {
      const next = lines[index + 1];
      // A quote goes on until an empty line.
      const endsQuote = line.startsWith(">") && next !== undefined && next !== "" && !next.startsWith(">");
      return endsQuote ? [line, ""] : [line];
    })
    .join("\n");
}

/** Light markup as text without marks, for where none are rendered. */
export function toPlainText(light: string): string {
  return harmless(light)
    .split("\n")
    .map((line) => line.replace(/^(#{1,6}|>+)\s+/, "").replace(/\*\*(.+?)\*\*/g, "$1"))
    .join("\n");
}

/**
 * The text in at most `maxBytes` of UTF-8: whole characters, whole lines where one ends near the cut, and `mark` behind
 * them. Shorter text is left as it is.
 */
export function cutToBytes(text: string, maxBytes: number, mark: string): string {
  if (Buffer.byteLength(text) <= maxBytes) return text;
  const bytes = Buffer.from(text);
  let end = maxBytes - Buffer.byteLength(mark);
  while (end > 0 && isContinuation(bytes[end])) end -= 1;
  const kept = bytes.subarray(0, end).toString();
  const lastLine = kept.lastIndexOf("\n");
  return (lastLine > kept.length * 0.8 ? kept.slice(0, lastLine) : kept) + mark;
}

function harmless(text: string): string {
  return text.toWellFormed().replaceAll("<", "＜").replaceAll("](", "]（");
}

/** Whether this byte of UTF-8 stands inside a character. */
function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0b1100_0000) === 0b1000_0000;
}
