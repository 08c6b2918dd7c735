import { anyOf } from "../text/characters.ts";
import type { Normalized } from "../text/normalize.ts";
import type { Candidate, Site } from "./guess-name.ts";

const phone = anyOf("电视微语");
const ringing =
  /^(?:家里?)?(?:刚|又|也)?(?:打来?|来)?了?(?:一?[个通])?的?(?:一?个)?(?:电话|来电|视频|微信|语音)/;
const longestRing = 10;

/** 接到|李萍|电话, 接了|李萍|打来的电话, |李萍|来电话: who is on the phone. */
export function isOnThePhone({ text, at, parts }: Site, { end }: Candidate): boolean {
  if (!parts.source.characters.mayHaveOneOf(phone)) return false;
  const rings = ringing.exec(text.slice(end, end + longestRing))?.[0];
  return rings !== undefined && (rings.includes("来") || answersCall(text, at, parts.source));
}

const answering = /(?:接|收)(?:到|了|听)?了?$/;

/** 接到|, 收了|: a call, where one is told of. */
export function answersCall(text: string, at: number, { characters }: Normalized): boolean {
  if (!characters.mayHaveOneOf(phone) || !"到了听接收".includes(text.charAt(at - 1))) return false;
  return answering.test(text.slice(Math.max(0, at - 3), at));
}
