import { Sign } from "./characters.ts";
import { Role } from "./roles.ts";
import { has, type Token } from "./tokens.ts";

export const overWire = new Sign("视线语电通", /(?:视频|连线|语音|电话|通话)(?:走|入|看|慰|探|拜|回|家|遍)/);

/** 微信视频|慰问李平, 视频连线|看望, 打电话|回访: a call, whatever it was for. Not: 微信联系后走访 */
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
  return token.word?.measure?.id === "visit" && !has(token, Role.home);
}
