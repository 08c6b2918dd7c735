import { has, type Token } from "./tokens.ts";

/**
 * A slip put right within its sentence: 一桶油嗯不对是两桶油, 三袋不对是两袋. The wrong figure, and the thing told
 * with it where the right one tells it again, are left out.
 */
export function repair(tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const end = deniedFigure(tokens, at, out);
    if (end !== null) {
      at = end;
      continue;
    }
    if (!isSlip(token) || out.every((other) => other.quantity === null)) {
      out.push(token);
      continue;
    }
    const next = nextFigure(tokens, at + 1);
    if (next === null) {
      out.push(token);
      continue;
    }
    const wrong = lastFigureLike(out, tokens[next]);
    if (wrong < 0) {
      out.push(token);
      continue;
    }
    const figure = tokens[next];
    if (figure === undefined) break;
    const noun = tokens[next + 1];
    const wrongNoun = out[wrong + 1];
    const told = noun !== undefined && wrongNoun !== undefined && noun.text === wrongNoun.text;
    const toldBefore =
      out[wrong - 1] !== undefined && tokens[next - 1]?.text === out[wrong - 1]?.text && next - 1 > at;
    // Drop the marks and words of the slip itself, and put the right figure in the wrong one's place.
    while (out.length > 0 && out[out.length - 1]?.kind === "mark" && out.length - 1 > wrong) out.pop();
    out[wrong] = { ...figure };
    at = told ? next + 1 : next;
    if (toldBefore) continue;
  }
  return out;
}

/** 面粉3袋,不是2袋: the figure that is denied behind the right one of its kind; its place, or null. */
function deniedFigure(tokens: readonly Token[], at: number, out: readonly Token[]): number | null {
  const figure = tokens[at + 1];
  if (tokens[at]?.text !== "不是" || figure?.quantity == null) return null;
  const next = tokens[at + 2];
  const turns = tokens.slice(at + 2, at + 5).some((token) => /^(?:而?是|应该是|应为)$/.test(token.text));
  const ends = next === undefined || (next.kind === "mark" && ",;。!\n".includes(next.text));
  return ends && !turns && lastFigureLike(out, figure) >= 0 ? at + 1 : null;
}

function isSlip(token: Token): boolean {
  return has(token, "repair") && token.text !== "不" && token.text !== "不是";
}

function nextFigure(tokens: readonly Token[], from: number): number | null {
  for (let at = from; at < Math.min(tokens.length, from + 5); at += 1) {
    const token = tokens[at];
    if (token?.quantity) return at;
    if (token?.mention) return null;
  }
  return null;
}

function lastFigureLike(out: readonly Token[], figure: Token | undefined): number {
  for (let at = out.length - 1; at >= Math.max(0, out.length - 8); at -= 1) {
    const quantity = out[at]?.quantity;
    if (
      quantity &&
      (quantity.unit?.name === figure?.quantity?.unit?.name ||
        quantity.unit === null ||
        figure?.quantity?.unit === null)
    )
      return at;
  }
  return -1;
}
