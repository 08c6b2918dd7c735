import { Role } from "../words/roles.ts";
import { has, isMark, type Token } from "../words/tokens.ts";
import { kindOf, longestLabel } from "./fields.ts";

/**
 * 【李平】走访,送化肥2袋, 【走访李平】送米1袋, [走访户]李平: whom a line is of, in a frame, as before a colon: 李平:走访,送化肥2袋.
 * Within a sentence the frame says nothing: 给【李平】送米1袋. The same tokens where there is no such frame.
 */
export function withNamesUnframed(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token) => isMark(token, "【("))) return tokens;
  const out: Token[] = [];
  let opens = true;
  let framed = false;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const within = !opens && !framed && isMark(token, "【") && out[out.length - 1]?.kind !== "mark";
    const end = opens || within || (framed && isMark(token, "【")) ? endOfNames(tokens, at) : -1;
    if (within && end > 0) {
      if (out[out.length - 1]?.kind === "household") out.push({ ...token, text: "、" });
      out.push(...tokens.slice(at + 1, end));
      at = end;
      continue;
    }
    if (end < 0) {
      out.push(token);
      if (isMark(token, "\n")) framed = false;
      opens = isMark(token, "\n") || (opens && isMark(token, points));
      continue;
    }
    if (!opens) out.push({ ...token, text: ";", bracketed: false });
    for (const inside of tokens.slice(at + 1, end)) out.push({ ...inside, bracketed: false });
    if (!isMark(tokens[end + 1], ":,")) out.push({ ...(tokens[end] as Token), text: ":", bracketed: false });
    at = end;
    opens = false;
    framed = true;
  }
  return out;
}

const longestLine = 60;
const points = "->*+#~· √";

/** Where the frame that opens at `at` closes, if it holds nothing but whom it is of; -1 otherwise. */
function endOfNames(tokens: readonly Token[], at: number): number {
  if (!isMark(tokens[at], "【(")) return -1;
  const close = isMark(tokens[at], "【") ? "】" : ")";
  let end = at + 1;
  while (end <= at + longestLabel && end < tokens.length && !isMark(tokens[end], close)) end += 1;
  if (end === at + 1 || !isMark(tokens[end], close)) return -1;
  const inside = tokens.slice(at + 1, end);
  const told = isMark(tokens[end + 1], ": ") ? tokens[end + 2] : tokens[end + 1];
  // [户主]李平 [诉求]修路: labels of a form, each in its frame.
  const line = tokens.slice(end + 1, end + longestLine);
  const stop = line.findIndex((token) => isMark(token, "\n"));
  const framesOn = (stop < 0 ? line : line.slice(0, stop)).some((token) => isMark(token, "("));
  if (close === ")" && framesOn) return -1;
  const isLabel = close === ")" && told?.mention != null && kindOf(plain(inside)) === "household";
  if (isLabel) return end;
  // [高兴] is a sticker, and (李大柱) an aside.
  const known = close === "】" || inside.every(({ mention }) => mention?.form !== "unknown");
  return known && isOfNames(inside) ? end : -1;
}

/** A bracket in a sentence marks its words as an aside; the label in a frame is none. */
function plain(tokens: readonly Token[]): Token[] {
  return tokens.map((token) => ({ ...token, bracketed: false }));
}

/** 李平, 李平家, 李平、刘军, 走访李平, 户主:李平 */
function isOfNames(inside: readonly Token[]): boolean {
  const from = inside.findIndex(({ kind }) => kind === "household");
  if (from < 0) return false;
  const before = inside.slice(0, from).filter((token) => !isMark(token, ": "));
  const [word, more] = before;
  const heads =
    word === undefined || word.word?.measure?.id === "visit" || kindOf(plain(before)) === "household";
  return (
    heads &&
    more === undefined &&
    inside.slice(from).every((token) => token.kind === "household" || isPartOfName(token))
  );
}

function isPartOfName(token: Token): boolean {
  return has(token, Role.home) || has(token, Role.title) || isMark(token, "、 ");
}
