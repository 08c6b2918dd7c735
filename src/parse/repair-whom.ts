import { Role } from "./roles.ts";
import { has, isMark, type Token } from "./tokens.ts";

/**
 * 给李平送了米2袋|不对,是给陈九斤送的; 昨天给李平送了米|不对是前天: nothing but whom or when it was stands behind the slip, and takes the place
 * of the one told last in its sentence. Where reading goes on; null where it tells anything else.
 */
export function endOfWhom(tokens: readonly Token[], at: number, out: Token[]): number | null {
  const slip = tokens[at];
  if (slip === undefined || !has(slip, Role.repair) || slip.text === "不") return null;
  const is = skipTo(tokens, at + 1);
  const right = tokens[is];
  if (right === undefined || (right.mention === null && right.kind !== "day")) return null;
  if (slip.text.endsWith("不是") && !isMark(tokens[at + 1], ",")) return null;
  // 不是,|去的是陈九斤家
  if (slip.text.endsWith("不是") && tokens[is - 1]?.text !== "是") return null;
  let end = is + 1;
  while (end < is + 5 && isSmall(tokens[end])) end += 1;
  const closes = isMark(out[out.length - 1], "(") && isMark(tokens[end], ")");
  if (tokens[end] !== undefined && !isMark(tokens[end], ",;。!\n") && !closes) return null;
  const from = out.findLastIndex((token) => isMark(token, ";。!\n")) + 1;
  const wrong = out.findLastIndex((token) => token.kind === right.kind);
  // 李平2袋,陈九斤3袋,不对,是李平: which of the two is open.
  if (wrong < from || out.slice(from).some(({ kind, text }) => kind === right.kind && text === right.text))
    return null;
  if (right.kind === "day" && right.when?.kind === "future") return null;
  out[wrong] = { ...right, bracketed: false };
  if (closes) out.pop();
  else while (isMark(out[out.length - 1], ",")) out.pop();
  return closes ? end + 1 : end;
}

/** 不对,那|是给|陈九斤: over what only leads to whom it was. */
function skipTo(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + 7 && leads(tokens[at])) at += 1;
  return at;
}

function leads(token: Token | undefined): boolean {
  return (
    isMark(token, ",:") ||
    has(token, Role.filler) ||
    has(token, Role.dative) ||
    has(token, Role.repair) ||
    has(token, Role.cadreSelf) ||
    (has(token, Role.go) && token?.text.length === 1) ||
    (has(token, Role.give) && (token?.text.length ?? 0) <= 2) ||
    /^(?:那|这|应该|其实|都|也)?是$/.test(token?.text ?? "")
  );
}

/** 陈九斤|家|送|的 */
function isSmall(token: Token | undefined): boolean {
  return (
    has(token, Role.home) ||
    has(token, Role.title) ||
    has(token, Role.filler) ||
    (token?.quantity === null && (has(token, Role.give) || has(token, Role.go)) && token.text.length <= 2)
  );
}
