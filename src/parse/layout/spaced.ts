import { Role } from "../words/roles.ts";
import { has, isMark, type Token } from "../words/tokens.ts";
import type { Line } from "./lines.ts";
import { hasMark } from "./marks.ts";

/**
 * 1 李平 大米1袋 屋顶漏雨 / 2 王五 没在: lines that are numbered in turn lose the number, and what stands behind a figure and a space
 * in a line that begins with a name is told for itself.
 */
export function withoutNumbers(lines: readonly Line[]): Line[] {
  let expected = 1;
  return lines.map((line) => {
    const [first, second] = line.tokens;
    const bare = first?.quantity != null && first.quantity.unit === null && !first.quantity.approx;
    const numbered = bare && first.quantity?.value === expected && isMark(second, " ");
    if (numbered) expected += 1;
    const tokens = numbered ? line.tokens.slice(2) : line.tokens;
    return { tokens: partedAtSpaces(tokens), number: line.number, section: line.section };
  });
}

function partedAtSpaces(tokens: Token[]): Token[] {
  if (tokens[0]?.mention == null || hasMark(tokens, ",;。:|\t")) return tokens;
  const out: Token[] = [];
  for (const token of tokens) {
    const before = out[out.length - 1];
    const space = isMark(before, " ");
    const figure = space ? out[out.length - 2] : before;
    const gap = figure !== undefined && token.start > figure.end;
    if (gap && figure.quantity !== null && tellsOfItself(token)) {
      if (space) out.pop();
      out.push({
        ...token,
        kind: "mark",
        text: ",",
        end: token.start,
        word: null,
        quantity: null,
        mention: null,
      });
    }
    out.push(token);
  }
  return out;
}

/** What is said next, and no more of what the figure counts. */
function tellsOfItself(token: Token): boolean {
  return (
    token.quantity === null &&
    token.kind !== "mark" &&
    (token.kind === "text" ||
      has(token, Role.missed) ||
      has(token, Role.ownPlace) ||
      has(token, Role.trouble) ||
      has(token, Role.need))
  );
}
