import { isMark, type Token } from "../words/tokens.ts";
import { leadingLabel } from "./fields.ts";

/** A line with something on it. */
export type Line = {
  tokens: Token[];
  /** Among those with something on them. */
  number: number;
  /** Numbered 一、 over lines numbered 1.: it opens a section. That number; "" for a line without one. */
  section: string;
};

const sectionNumber = /^\s*(附?表[一二三四五六七八九\d][、:. ]|\(?[一二三四五六七八九十]{1,2}[、.)])/;

/** @param before what stands before the first token of a line */
export function sectionOf(before: string): string {
  return before === "" ? "" : (sectionNumber.exec(before)?.[1] ?? "");
}

/** @param text what the tokens were read from: list numbers are no tokens, but tell sections from items */
export function linesOf(tokens: readonly Token[], text: string): Line[] {
  const lines: Line[] = [];
  let current: Token[] = [];
  let from = 0;
  const close = (end: number) => {
    // |---|---| under the head of a table and ---- between parts say nothing.
    if (current.some((token) => token.kind !== "mark")) {
      const section = sectionOf(text.slice(from, current[0]?.start ?? end));
      for (const tokens of titleApart(withoutFrame(current)))
        lines.push({ tokens, number: lines.length, section });
    }
    current = [];
    from = end;
  };
  for (const token of tokens) {
    if (isMark(token, "\n")) close(token.end);
    // √李平: the tick of an item.
    else if (current.length > 0 || !isMark(token, "√")) current.push(token);
  }
  close(text.length);
  return lines;
}

/** (以上两家均为入户送到): what stands in brackets alone on its line is no aside. */
function withoutFrame(tokens: Token[]): Token[] {
  if (!isMark(tokens[0], "(") || tokens.findIndex((token) => isMark(token, ")")) !== tokens.length - 1)
    return tokens;
  return tokens.slice(1, -1).map((token) => ({ ...token, bracketed: false }));
}

const longestTitle = 8;

/** 【走访记录】户主:李平 物资:米1袋: the title of a form on a line of its own. */
function titleApart(tokens: Token[]): Token[][] {
  if (!isMark(tokens[0], "【")) return [tokens];
  const end = tokens.slice(0, longestTitle + 2).findIndex((token) => isMark(token, "】"));
  const rest = tokens.slice(end + 1);
  if (end < 2 || leadingLabel(rest, true) === null) return [tokens];
  return [tokens.slice(0, end + 1), rest];
}

/** The stretches between marks, the empty ones too. */
export function splitAt(tokens: readonly Token[], marks: string): Token[][] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (isMark(token, marks)) parts.push([]);
    else parts[parts.length - 1]?.push(token);
  }
  return parts;
}

/** The stretches between spaces, also those beside a bracket, which are no tokens: 姓名 大米(袋) 食用油(桶). */
export function splitAtSpaces(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  let end: number | null = null;
  for (const token of tokens) {
    const space = isMark(token, " ");
    if (space || (end !== null && token.start > end)) parts.push([]);
    if (!space) parts[parts.length - 1]?.push(token);
    end = token.end;
  }
  return parts.filter((part) => part.length > 0);
}
