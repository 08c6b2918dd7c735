import type { Token } from "../words/tokens.ts";

/** From where to where in the normalised text. */
export type Span = readonly [from: number, to: number];

/** Every stretch of the text that a pattern finds; its first group instead, where it has one. */
export function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: whole, 1: part }) => {
    const from = part === undefined ? index : index + whole.lastIndexOf(part);
    return [from, from + (part ?? whole).length] as const;
  });
}

/** What stands in each of the spans as one word that no list has; left as it is where a token reaches over its edge. */
export function asOpenText(tokens: readonly Token[], spans: readonly Span[]): readonly Token[] {
  let told = tokens;
  for (const [from, to] of spans) {
    const first = told.findIndex(({ start }) => start === from);
    const last = told.findLastIndex(({ end }) => end === to);
    if (first < 0 || last < first) continue;
    const said = told.slice(first, last + 1);
    const open: Token = {
      ...(said[0] as Token),
      kind: "text",
      end: to,
      text: said.map(({ text }) => text).join(""),
      word: null,
      quantity: null,
      when: null,
      mention: null,
      pos: "other",
      opens: "other",
    };
    told = [...told.slice(0, first), open, ...told.slice(last + 1)];
  }
  return told;
}
