import { Sign } from "../../text/characters.ts";
import type { Lexicon } from "../../words/lexicon.ts";
import { Role } from "../../words/roles.ts";
import { has, isMark, type Token } from "../../words/tokens.ts";

export const overWire = new Sign("视线语电通", /(?:视频|连线|语音|电话|通话)(?:走|入|看|慰|探|拜|回|家|遍)/);

/** 微信视频|慰问李平, 微信视频|看了李平, 视频连线|看望, 打电话|回访: a call, whatever it was for. Not: 微信联系后走访 */
export function joinCallsOverWire(tokens: readonly Token[]): readonly Token[] {
  const out: Token[] = [];
  for (const token of tokens) {
    const call = out[out.length - 1];
    if (call !== undefined && isCall(call) && call.end === token.start && isCallingOn(token))
      out[out.length - 1] = { ...call, end: token.end, text: call.text + token.text };
    else out.push(token);
  }
  return out;
}

function isCall({ word, text }: Token): boolean {
  return word?.measure?.id === "talk" && /(?:视频|连线|语音|电话|通话)$/.test(text);
}

function isCallingOn(token: Token): boolean {
  if (/^看(?:了看?|看|一?看)?了?$/.test(token.text)) return has(token, Role.go);
  return token.word?.measure?.id === "visit" && !has(token, Role.home);
}

/** 给李平打了一个电话又给王五|打了一个 */
export const calledToo = new Sign("电视", /(?:电话|视频)[^。;!\n]*打[了过]?一?个(?=$|[,;。!\n])/);

/** The call made as well, whose word is left out. */
export function withCallsNamed(tokens: readonly Token[]): readonly Token[] {
  const out: Token[] = [];
  let call: Token | null = null;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (isMark(token, ";。!\n")) call = null;
    else if (isCall(token)) call = token;
    const next = tokens[at + 1];
    const behind = tokens[at + 2];
    const again = call !== null && /^打[了过]?$/.test(token.text) && /^一?个$/.test(next?.text ?? "");
    if (again && call !== null && isToldTo(out) && (behind === undefined || isMark(behind, ",;。!\n"))) {
      out.push({ ...call, start: token.start, end: next?.end ?? token.end });
      at += 1;
    } else out.push(token);
  }
  return out;
}

/** 又给|王五|, 给|王五家|也 */
function isToldTo(out: readonly Token[]): boolean {
  let at = out.length - 1;
  while (/^[也又都]$/.test(out[at]?.text ?? "") || has(out[at], Role.home) || has(out[at], Role.title))
    at -= 1;
  return out[at]?.mention != null && /^[给跟和同]$/.test(out[at - 1]?.text ?? "");
}

/** 李平来电说停电了 */
export const toldByWire = new Sign("电", /来电(?!话)/);

/** 李平|来|电|说停电了: as 来电话 is. Not: 李平家|来|电|了, 电力公司|来|电, 李平|来|电|显示 */
export function withCallersNamed(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  return tokens.map((token, at) =>
    token.text === "电" && tokens[at - 1]?.text === "来" && isToldBy(tokens, at)
      ? { ...token, kind: "word", text: "电话", word: lexicon.word("电话") }
      : token,
  );
}

/** 李平来电|, 李平来电|说…, 刘军来电|反映… */
function isToldBy(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 2]?.mention == null) return false;
  const next = tokens[at + 1];
  return next === undefined || isMark(next, ",;。!\n") || saysWhat.test(next.text);
}

const saysWhat = /^(?:说|称|讲|反映|咨询|告知|告诉|询问|求助|问|要求|请求)了?$/;
