import { Sign } from "../../text/characters.ts";
import type { Token } from "../../words/tokens.ts";
import { spansOf } from "../open-text.ts";

const call =
  "有(?:什么|啥)?(?:事情?|困难|问题|需要|情况)(?:了|的话)?(?:就|可以|可|随时|请|尽管|直接|也)*(?:拨打?|打)(?:[我咱]们?的?|上[面边]的?|卡上的?|这[个上]的?|名片上的?){1,2}(?:电话|号码|手机)";
const told = `(?:告诉|告知|说|叮嘱|嘱咐|让|叫|请|交代)[^,。;\\n打]{0,12}(${call})(?=[,。;!\\n]|$)`;

/** 告诉李平|有事打上面的电话: what is to be done some day. Not: 李平有事打了我的电话 */
export const toCallSomeDay = new Sign("打", new RegExp(told));
const all = new RegExp(told, "g");

export function withoutCallSomeDay(tokens: readonly Token[], text: string): readonly Token[] {
  const calls = spansOf(text, all);
  return tokens.filter(({ start, end }) => !calls.some(([from, to]) => start >= from && end <= to));
}
