import { isMark, type Token } from "../words/tokens.ts";
import { countsSomething, isLabelLike, leadingLabel } from "./fields.ts";
import type { Line } from "./lines.ts";

type Numbered = { at: number; label: Token[]; parts: Token[][]; names: boolean };

const number = /\d{1,2}[.、)]|[①-⑳]/;

/**
 * 对象:1.李平 2.王五 / 物资:1.米1袋 2.油1桶: the first of each field is one household's, the second the next one's. Such fields
 * become a line a household, where the last of them stood; other lines stay as they are.
 * @param text what the tokens were read from: list numbers are no tokens
 */
export function linesByNumber(lines: Line[], text: string): Line[] {
  if (lines.length < 2 || !number.test(text)) return lines;
  const fields = lines.flatMap((line, at) => numberedField(line, at, text) ?? []);
  const whom = fields.find(({ names }) => names);
  if (whom === undefined) return lines;
  const alike = fields.filter(({ parts }) => parts.length === whom.parts.length);
  if (alike.length < 2) return lines;
  const last = Math.max(...alike.map(({ at }) => at));
  const ordered = [whom, ...alike.filter((field) => field !== whom)];
  const records = whom.parts.map((_, row) =>
    ordered.flatMap(({ label, parts }, position) => {
      const part = parts[row] ?? [];
      const before = part[0] ?? label[0];
      if (before === undefined) return [];
      const mark = (said: string): Token => ({
        ...before,
        kind: "mark",
        text: said,
        word: null,
        quantity: null,
        mention: null,
      });
      return [...(position > 0 ? [mark(";")] : []), ...label, mark(":"), ...part];
    }),
  );
  const out: Omit<Line, "number">[] = [];
  lines.forEach((line, at) => {
    if (!alike.some((field) => field.at === at)) out.push(line);
    if (at === last) for (const tokens of records) out.push({ tokens, section: "" });
  });
  return out.map((line, at) => ({ ...line, number: at }));
}

/** A label, and behind its colon a numbered list of two or more. */
function numberedField({ tokens }: Line, at: number, text: string): Numbered | null {
  const label = leadingLabel(tokens, true) ?? countingLabel(tokens);
  if (label === null) return null;
  const parts: Token[][] = [];
  for (let place = label.valueAt; place < tokens.length; place += 1) {
    const token = tokens[place] as Token;
    const from = isMark(token, " 、;,") ? token.start : (tokens[place - 1]?.end ?? token.start);
    const to = token.kind === "mark" ? token.end : token.start;
    if (number.test(text.slice(from, to))) parts.push([]);
    if (parts.length === 0) return null;
    if (token.kind !== "mark" || !isMark(token, " 、;") || (parts[parts.length - 1]?.length ?? 0) > 0)
      parts[parts.length - 1]?.push(token);
  }
  const clean = parts.map(withoutEnds);
  if (clean.length < 2 || clean.some((part) => part.length === 0)) return null;
  const names =
    label.kind === "household" && clean.every((part) => part.some(({ mention }) => mention !== null));
  return { at, label: label.label, parts: clean, names };
}

/** 帮扶物资:, 慰问金: count what stands behind them, and are no field of a kind. */
function countingLabel(tokens: readonly Token[]): { kind: null; label: Token[]; valueAt: number } | null {
  const colon = tokens.findIndex((token) => isMark(token, ":"));
  const label = tokens.slice(0, Math.max(0, colon));
  return isLabelLike(label) && countsSomething(label) ? { kind: null, label, valueAt: colon + 1 } : null;
}

function withoutEnds(part: readonly Token[]): Token[] {
  let end = part.length;
  while (isMark(part[end - 1], " 、;,")) end -= 1;
  return part.slice(0, end);
}
