import type { Lexicon } from "../../words/lexicon.ts";
import type { Token } from "../../words/tokens.ts";
import { askedOf, type Told, told, withoutIdle } from "../told-of-others.ts";

const clause = "(?<=^|[,。;!\\n])";
/** The household: two characters at least, and none of us, of the village or of ours. */
const them =
  "(?:[他她](?:们|家)?|(?!今天|昨天|现在|我们?|单位|村里|工作队|大家)[^,。;!\\n我咱俺给替帮为村队]{2,6})";
const ours =
  "(?:上次|上回|上[周月]|去年|昨天|前天|之前|以前)*(?:[我咱俺]们?|单位|工作队)(?:上次|上回|上[周月]|去年|昨天|前天|之前|以前)*(?:给|送|发|资助|帮)(?:他|她|他家|她家)?们?(?:买)?的";

/** What a household did with what it had from us: nothing more that is given. */
const became: readonly Told[] = [
  // 李平|用我们给的500元买了2袋化肥|. Not: 用单位给的500元买了2袋米,送给李平, 用单位资助的5000元安装路灯10盏
  told(
    "用拿",
    new RegExp(
      `${clause}${them}(?<idle>[用拿]${ours}(?:钱|[^,。;!\\n]{0,8}[元块]钱?)买了?(?![^。;!\\n]*[给送发分])[^,。;!\\n]*)`,
    ),
  ),
  // 李平|把我们送的2袋米卖了|, 李平|把我给的200元还给我了|. Not: 把我们送的2袋米放在李平家; 李平把我们送的米吃完了,又送去2袋
  told(
    "把将",
    new RegExp(
      `${clause}${them}(?<idle>[把将]${ours}[^,。;!\\n]{1,12}?(?:卖|退|还)(?:给?[我咱]们?)?[完光掉回]?(?:了|给[我咱]们?了?)[^,。;!\\n]{0,4})(?=[。;!\\n]|$|,(?![^。;!\\n]*[又再送给]))`,
    ),
  ),
  // 给李平送米1袋|,上次是2袋|, 李平家的鸡苗剩25只|,上次送的30只|: what it was another time. Not: 补报一下,上次送了2袋米
  told(
    "上",
    /(?<=(?:[送给发]|剩)[^。;!?\n补漏]*[\d一二两三四五六七八九十半][^。;!?\n补漏]*,)(?<idle>上(?:一?[次回])(?:[也才只就还])?(?:是|(?:送|给|发)的是?)[\d一二两三四五六七八九十百半]+[^,。;!\n\d]{1,4})(?=[,。;!\n]|$)(?![^。;!\n]*(?:[累共]计|共|[忘漏补没]))/,
  ),
];

/** Whether it tells what became of something we gave. */
export const becameOfOurs = askedOf(became);

export function withoutWhatBecame(tokens: readonly Token[], _: Lexicon, text: string): readonly Token[] {
  return withoutIdle(tokens, text, became);
}
