import type { Lexicon } from "../words/lexicon.ts";
import type { Token } from "../words/tokens.ts";
import { askedOf, type Told, told, withoutIdle } from "./told-of-others.ts";

const clause = "(?<=^|[,。;!\\n])";
const them = "[^,。;!\\n我咱俺给替帮为]{0,6}";
const ours =
  "(?:上次|上回|上[周月]|去年|昨天|前天|之前|以前)*(?:[我咱俺]们?|单位|工作队)(?:上次|上回|上[周月]|去年|昨天|前天|之前|以前)*(?:给|送|发|资助|帮)(?:他|她|他家|她家)?们?(?:买)?的";

/** What a household did with what it had from us: nothing more that is given. */
const became: readonly Told[] = [
  // 李平|用我们给的500元买了2袋化肥|. Not: 用我们给的500元给李平买了2袋化肥, 小王用单位给的500元买了米送给李平
  told("用拿", new RegExp(`${clause}${them}(?<idle>[用拿]${ours}(?![^,。;!\\n]*[给送])[^,。;!\\n]*)`)),
  // 李平|把我们送的2袋米卖了|, 李平|把我给的200元还给我了|. Not: 把我们送的2袋米放在李平家
  told(
    "把将",
    new RegExp(
      `${clause}${them}(?<idle>[把将]${ours}[^,。;!\\n]{1,12}?(?:卖|吃|用|喂|种|退|还)(?:给?[我咱]们?)?[完光掉回]?(?:了|给[我咱]们?了?)[^,。;!\\n]{0,4})(?=[,。;!\\n]|$)`,
    ),
  ),
];

/** Whether it tells what became of something we gave. */
export const becameOfOurs = askedOf(became);

export function withoutWhatBecame(tokens: readonly Token[], _: Lexicon, text: string): readonly Token[] {
  return withoutIdle(tokens, text, became);
}
