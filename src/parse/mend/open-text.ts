import { Sign } from "../text/characters.ts";
import type { Token } from "../words/tokens.ts";
import type { AskedMend } from "./mend.ts";

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

/** Whatever the pattern finds, or its first group, is open text and no act of ours. @param oneOf whatever it matches has one of these */
export function openTextWhere(oneOf: string, pattern: string): AskedMend {
  const all = new RegExp(pattern, "g");
  return [new Sign(oneOf, new RegExp(pattern)), (tokens, _, text) => asOpenText(tokens, spansOf(text, all))];
}

/** Whatever the first group of the pattern finds is left out. @param oneOf whatever it matches has one of these */
export function leftOutWhere(oneOf: string, pattern: string): AskedMend {
  const all = new RegExp(pattern, "g");
  return [
    new Sign(oneOf, new RegExp(pattern)),
    (tokens, _, text) => withoutSpans(tokens, spansOf(text, all)),
  ];
}

function withoutSpans(tokens: readonly Token[], spans: readonly Span[]): readonly Token[] {
  return tokens.filter(({ start, end }) => !spans.some(([from, to]) => start >= from && end <= to));
}
