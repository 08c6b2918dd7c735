import { type Line, lineText, parseMarkup, type Span, shorten } from "./markup-lines.ts";

/**
 * How a platform shows the light markup that all texts of the bot are written in: headings, bold, quotes and plain
 * lines. It has no links, pictures or tags, so what looks like one came from somebody's words and is made harmless.
 */
export type Markup = "plain" | "wecom-markdown" | "dingtalk-markdown";

type Renderer = {
  line(line: Line): string;
  /** What stands between two lines. */
  between(line: Line, next: Line): string;
};

const bold = (spans: readonly Span[]) =>
  spans.map(({ text, isBold }) => (isBold ? `**${text}**` : text)).join("");

function markdownLine(line: Line): string {
  const text = bold(line.spans);
  switch (line.kind) {
    case "heading":
      return `${"#".repeat(line.level)} ${text}`;
    case "quote":
      return `> ${text}`;
    case "plain":
      return text;
  }
}

const renderers: Record<Markup, Renderer> = {
  plain: { line: lineText, between: () => "\n" },
  "wecom-markdown": {
    line: markdownLine,
    // A quote goes on until an empty line.
    between: (line, next) =>
      line.kind === "quote" && next.kind !== "quote" && !isEmpty(next) ? "\n\n" : "\n",
  },
  "dingtalk-markdown": {
    line: markdownLine,
    // A single line break is swallowed: two spaces on both sides of it keep it, and blocks are parted by an empty line.
    // https://open.dingtalk.com/document/development/faq-robot
    between: (line, next) => {
      if (isEmpty(line) || isEmpty(next)) return "\n";
      return line.kind === "plain" && next.kind === "plain" ? "  \n  " : "\n\n";
    },
  },
};

function isEmpty(line: Line): boolean {
  return line.kind === "plain" && line.spans.length === 0;
}

/** Light markup as `markup` shows it. */
export function render(markup: Markup, light: string): string {
  return renderLines(renderers[markup], parseMarkup(light));
}

/** UTF-8 bytes of light markup as `markup` shows it. */
export function renderedBytes(markup: Markup, light: string): number {
  return Buffer.byteLength(render(markup, light));
}

/**
 * Light markup as `markup` shows it, in at most `maxBytes` of UTF-8: whole lines where one ends near the cut, else whole
 * characters, no mark left open, and `sign` behind what was cut. What fits is left as it is.
 */
export function renderWithin(markup: Markup, light: string, maxBytes: number, sign: string): string {
  const renderer = renderers[markup];
  const lines = parseMarkup(light);
  const whole = renderLines(renderer, lines);
  if (Buffer.byteLength(whole) <= maxBytes) return whole;
  const last = parseMarkup(sign);
  const cut = (kept: readonly Line[]) => renderLines(renderer, [...kept, ...last]);
  return cut(
    keptWithin(lines, maxBytes, {
      bytesOf: (kept) => Buffer.byteLength(cut(kept)),
      lengthOf: (line) => [...lineText(line)].length,
      begin: shorten,
    }),
  );
}

/**
 * Light markup cut so that `markup` shows it in at most `maxBytes` of UTF-8, with `end` (light markup, too) behind what
 * was cut: whole lines where one ends near the cut, else whole characters.
 */
export function cutWithin(markup: Markup, light: string, maxBytes: number, end: string): string {
  const cut = (kept: readonly string[]) => [...kept, end].join("\n");
  // Without its bold marks: one of them might be left open.
  const letters = (line: string) => [...line.replaceAll("**", "")];
  return cut(
    keptWithin(light.split("\n"), maxBytes, {
      bytesOf: (kept) => renderedBytes(markup, cut(kept)),
      lengthOf: (line) => letters(line).length,
      begin: (line, characters) => `${letters(line).slice(0, characters).join("")}…`,
    }),
  );
}

type Cutting<Row> = {
  /** With what stands behind the cut. */
  bytesOf(kept: readonly Row[]): number;
  lengthOf(line: Row): number;
  begin(line: Row, characters: number): Row;
};

/** As many whole lines as fit, and where they end far from the cut as much of the next. */
function keptWithin<Row>(
  lines: readonly Row[],
  maxBytes: number,
  { bytesOf, lengthOf, begin }: Cutting<Row>,
) {
  const count = most(lines.length, (some) => bytesOf(lines.slice(0, some)) <= maxBytes);
  const kept = lines.slice(0, count);
  const next = lines[count];
  // Something of the first line is shown however long the end is.
  if (next === undefined || (count > 0 && bytesOf(kept) > maxBytes * 0.8)) return kept;
  const characters = most(lengthOf(next), (some) => bytesOf([...kept, begin(next, some)]) <= maxBytes);
  return characters === 0 ? kept : [...kept, begin(next, characters)];
}

function renderLines({ line: show, between }: Renderer, lines: readonly Line[]): string {
  return lines
    .map((line, index) => {
      const next = lines[index + 1];
      return next ? show(line) + between(line, next) : show(line);
    })
    .join("");
}

/** The greatest number up to `limit` that fits; what is smaller than one that fits fits as well. */
function most(limit: number, fits: (count: number) => boolean): number {
  let low = 0;
  let high = limit;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
