import type { Lexicon } from "../words/lexicon.ts";
import type { Token } from "../words/tokens.ts";
import { askedOf, type Told, told, withoutIdle } from "./told-of-others.ts";

const clause = "(?<=^|[,。;!\\n])";
const many = "[\\d一二两三四五六七八九十几百千万半]";
const sum = `${many}[\\d.一二三四五六七八九十百千万多余]{0,8}[元块]钱?`;
const rest = "[^,。;!\\n我咱俺送]{0,12}";
const rate = "(?:每(?:个)?(?:学期|[年月季])|一[年月季]|一个月|一学期|年年)";
const others =
  "(?:学校|光伏(?:电站)?|电力公司|合作社|村集体|国家|政府|民政局?|残联|爱心人士|好心人|爱心企业|企业)";
/** Who hands out for the state, a village or a firm. */
const bodies =
  "(?:[省市县区乡镇村](?:里|上|政府|委会)?|[省市县区乡镇村]?(?:里|上)?(?:政府|民政局?|民政[所办]|残联|妇联|红十字会|红会|供销社|合作社|卫生院|村委会|扶贫办|慈善会))(?:统一|刚|今天|昨天|前天|上周|上个?月|上次)*";
/** Nobody of us, and no act of ours. */
const noneOfUs = "[^,。;!\\n我咱俺帮为替送给把讨争取协调联系动员单位队接引牵荐]";

/** What the state, a boss, an office or a cooperative paid or gave to the household, and what it earned or laid out. */
const paid: readonly Told[] = [
  // |矿上赔的八万块钱都给孩子念了书|. Not: 把矿上赔的八万块钱送到李平家
  told(
    "赔",
    new RegExp(
      `${clause}(?<idle>${noneOfUs}{0,6}赔(?:偿)?(?:的|了)${sum}[^,。;!\\n我咱俺送]{0,14})(?=[,。;!\\n]|$)`,
    ),
  ),
  // |县教育局给了5000元助学金|. Not: 协调教育局给李平的孩子发了5000元助学金
  told(
    "助",
    new RegExp(
      `${clause}(?<idle>${noneOfUs}{0,4}(?:教育局|民政局?|学校|残联|政府|[县镇乡]里)(?:也|又|还)?[给发补奖]了${sum}(?:的)?助学金)(?=[,。;!\\n]|$)`,
    ),
  ),
  // 刘军的学费|是县教育局给的5000元和他叔叔凑的8000元|. Not: 刘军的学费是我们凑的8000元
  told(
    "费",
    new RegExp(
      `${clause}[^,。;!\\n我咱俺给]{1,8}(?:学费|药费|路费|手术费|生活费)(?:就|都)?(?<idle>是${noneOfUs}{1,8}[给凑借出补](?:的)${sum}(?:[和、]${noneOfUs}{1,8}[给凑借出补]的${sum})?)(?=[,。;!\\n]|$)`,
    ),
  ),
  // 李平家化肥已经有了,|镇里供销社发的4包|. Not: 化肥已经有了,我们发的4包
  told(
    "有",
    new RegExp(
      `${clause}${noneOfUs}{2,10}(?:已经?|早就?)有了?,(?<idle>(?:都)?是?${bodies}[发送给捐]的${many}[^,。;!\\n我咱俺送给]{1,6})(?=[,。;!\\n]|$)`,
    ),
  ),
  // |镇武装部八一给他送过慰问金|. Not: 八一给李平送去慰问金
  told(
    "过",
    new RegExp(
      `${clause}(?<idle>[镇乡县区村]?(?:武装部|民政局?|残联|妇联|教育局|卫生院|派出所|信用社)(?:[上里])?(?:八一|春节|中秋|过[年节]|去年|前年|以前|上[次回])*给[他她](?:们|家)?[送发]过(?:慰问[金品]|钱|红包))(?=[,。;!\\n]|$)`,
    ),
  ),
  // 李平说集体的时候|一年分三百斤粮|. Not: 给李平分了三百斤粮
  told(
    "分",
    new RegExp(
      `${clause}[^,。;!\\n我咱俺帮为替送给把]{0,14}(?<idle>(?:一口?人?年|每年|年年)分(?:得|到|过)?${many}[\\d一二三四五六七八九十百千多余]{0,5}(?:公?斤|担|石)(?:口?粮食?|[小大玉]?[麦米]子?|谷子|[苞包]谷|洋芋|红薯))(?=[,。;!\\n]|$)`,
    ),
  ),
  // 把羊放到合作社代养,|一年分红六百块|; 在合作社入了股,|去年分了八百块|. Not: 帮李平入股合作社,给他分了800元
  told(
    "分",
    new RegExp(
      `(?:入了?股|代养|托管|流转)[^,。;!\\n给]{0,8},(?<idle>(?:一年|每年|年底|去年底?|今年|前年|年年)(?:给[他她])?分(?:红|了|得|到)了?${sum})(?=[,。;!\\n]|$)`,
    ),
  ),
  // 刘军孩子|学校每学期给补五百块的住宿费|, |村里的光伏一年给李平补三千块|, |爱心人士一年给李平的孩子资助两千块|. Not: 单位每年给李平补三千块
  told(
    "补资",
    new RegExp(
      `${clause}${noneOfUs}{0,10}(?<idle>${others}${rate}(?:都|还|也)?(?:给[^,。;!\\n我咱俺送]{0,10})?(?:补[贴助]?|资助)${sum}${rest})(?=[,。;!\\n]|$)`,
    ),
  ),
  // 县里的爱心企业给李平家孩子结了对,|一年资助两千块|. Not: 我们给李平家孩子结了对,一年资助两千块
  told(
    "资",
    new RegExp(
      `${clause}${noneOfUs}{0,6}(?:爱心人士|好心人|爱心企业|企业)[^,。;!\\n我咱俺]{0,14},(?<idle>${rate}(?:都|给[他她])?资助${sum})(?=[,。;!\\n]|$)`,
    ),
  ),
  // 医保报了两万八,李平|自己只掏了几千块|. Not: 医保报了两万,我自己只掏了几千块
  told(
    "掏花付交",
    new RegExp(
      `(?:报|救助|补助|补贴)[^,。;!\\n我咱俺]{0,14},[^,。;!\\n我咱俺给]{0,5}(?<idle>自己[只就才][掏花付交]了?${many}[^,。;!\\n给送买]{0,8})(?=[,。;!\\n]|$)`,
    ),
  ),
];

/** Whether it tells of what others paid, or of what the household earned or laid out. */
export const othersPaid = askedOf(paid);

export function withoutPaidByOthers(tokens: readonly Token[], _: Lexicon, text: string): readonly Token[] {
  return withoutIdle(tokens, text, paid);
}
