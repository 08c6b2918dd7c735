/** One line of light markup. An empty line is a plain one without spans. */
export type Line = { kind: "heading" | "quote" | "plain"; level: number; spans: readonly Span[] };

export type Span = { text: string; isBold: boolean };

export function parseMarkup(light: string): Line[] {
  return harmless(light).split("\n").map(parseLine);
}

/**
 * No tag, link or picture: `<@userid>` would call that person, `<font>` and `<think>` be obeyed, an address be opened.
 * Control characters are nothing that a platform takes.
 */
function harmless(light: string): string {
  return light
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(/[^\P{Cc}\n]/gu, " ")
    .replaceAll("<", "＜")
    .replaceAll("](", "]（");
}

function parseLine(line: string): Line {
  const heading = /^(#{1,6})\s+(?=\S)/.exec(line);
  if (heading?.[1]) return lineOf("heading", line.slice(heading[0].length), heading[1].length);
  const quote = /^>+\s+(?=\S)/.exec(line);
  return quote ? lineOf("quote", line.slice(quote[0].length)) : lineOf("plain", line);
}

function lineOf(kind: Line["kind"], text: string, level = 0): Line {
  return { kind, level, spans: spansOf(text) };
}

function spansOf(text: string): Span[] {
  return text
    .split(/\*\*(.+?)\*\*/)
    .map((part, index) => ({ text: part, isBold: index % 2 === 1 }))
    .filter((span) => span.text !== "");
}

/** The words alone. */
export function lineText(line: Line): string {
  return line.spans.map(({ text }) => text).join("");
}

/** The first `characters` of a line, with its marks. */
export function shorten(line: Line, characters: number): Line {
  let left = characters;
  const spans = line.spans.flatMap(({ text, isBold }): Span[] => {
    const kept = [...text].slice(0, left).join("");
    left -= [...kept].length;
    return kept === "" ? [] : [{ text: kept, isBold }];
  });
  return { ...line, spans };
}
