import { opensClause, told, untold } from "../told-of-others.ts";

/** The household: two characters at least, and none of us, of the village or of ours. */
const them =
  "(?:[他她](?:们|家)?|(?!今天|昨天|现在|我们?|单位|村里|工作队|大家)[^,。;!\\n我咱俺给替帮为村队]{2,6})";
const ours =
  "(?:上次|上回|上[周月]|去年|昨天|前天|之前|以前)*(?:[我咱俺]们?|单位|工作队)(?:上次|上回|上[周月]|去年|昨天|前天|之前|以前)*(?:给|送|发|资助|帮)(?:他|她|他家|她家)?们?(?:买)?的";

/** What a household did with what it had from us: nothing more that is given. */
export const becameOfOurs = untold([
  // 李平|用我们给的500元买了2袋化肥|. Not: 用单位给的500元买了2袋米,送给李平, 用单位资助的5000元安装路灯10盏
  told(
    "用拿",
    new RegExp(
      `${opensClause}${them}(?<idle>[用拿]${ours}(?:钱|[^,。;!\\n]{0,8}[元块]钱?)买了?(?![^。;!\\n]*[给送发分])[^,。;!\\n]*)`,
    ),
  ),
  // 李平|把我们送的2袋米卖了|, 李平|把我给的200元还给我了|. Not: 把我们送的2袋米放在李平家; 李平把我们送的米吃完了,又送去2袋
  told(
    "把将",
    new RegExp(
      `${opensClause}${them}(?<idle>[把将]${ours}[^,。;!\\n]{1,12}?(?:卖|退|还)(?:给?[我咱]们?)?[完光掉回]?(?:了|给[我咱]们?了?)[^,。;!\\n]{0,4})(?=[。;!\\n]|$|,(?![^。;!\\n]*[又再送给]))`,
    ),
  ),
]);
