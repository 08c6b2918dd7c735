import type { Lexicon } from "../../words/lexicon.ts";
import type { Token } from "../../words/tokens.ts";
import { askedOf, type Told, told, withoutIdle } from "../told-of-others.ts";

const kin =
  "(?:儿子|女儿|闺女|姑娘|女婿|儿?媳妇?|侄[子儿女]|外甥女?|孙[子女]|[妹姐哥弟]{2}|大[哥姐]|亲戚|老伴|老婆|爱人|丈夫|父亲|母亲|爸爸|妈妈)";
const clause = "(?<=^|[,。;!\\n])";
const whose = "(?:今天|昨天|[上下]午)?[^,。;!\\n我咱俺给送]{0,8}";
const brings = "(?:带|捎|送|寄|转交?|交给?|拿)(?:了|去|来|回|给)*";
/** 药|2盒: what it was, where it stands in front. */
const thing = "[^,。;!\\n\\d一二两三四五六七八九十百千万半我咱]{0,4}";
const figure = "[\\d一二两三四五六七八九十百千万半]";

/** What kin had us carry, and what was carried away: nothing of ours that is given. */
const carried: readonly Told[] = [
  // 李平的儿子|托我给他带了1000元|, 他女儿|让我转交500元|. Not: 李平的儿子托我照顾他,给他带了1000元; 他女儿让我放心
  told(
    "托让请叫",
    new RegExp(
      `${clause}${whose}${kin}(?<idle>(?:又|也|还)?(?:委?托|让|请|叫)(?:[我咱俺]们?)(?:帮忙|顺便)?(?:[给帮替代](?:[他她]|老人|家里|爸妈?|妈|父母)(?:们|家)?)?${brings}${thing}${figure}[^,。;!\\n]{1,12})(?=[,。;!\\n]|$)`,
    ),
  ),
  // 受李平女儿|委托给他送去药2盒|, 替李平的儿子|给他送去1000元|. Not: 受单位委托给李平送去1000元, 替李平的儿子交了学费
  told(
    "托替",
    new RegExp(
      `${clause}(?:受${whose}${kin}(?:的)?(?=委?托)|替${whose}${kin}(?=给))(?<idle>(?:委?托,?)?给(?:[他她]|老人)(?:们|家)?${brings}${thing}${figure}[^,。;!\\n]{1,12})(?=[,。;!\\n]|$)`,
    ),
  ),
  // |把旧米1袋换走了|, |拉走李平家的旧衣柜1个|. Not: 拉走废品卖了30元, 把旧衣服1包送给李平
  told(
    "旧坏废破烂过",
    new RegExp(
      `${clause}(?:又|还|也|并|顺便)?(?<idle>[把将][^,。;!\\n卖]{0,8}(?:旧|坏|废|破|烂|过期)的?[^,。;!\\n给送卖]{1,8}(?:换|拉|收|带|搬|运|清)走(?:了)?)(?=[,。;!\\n]|$)`,
    ),
  ),
  told(
    "旧坏废破烂过",
    new RegExp(
      `${clause}(?:又|还|也|并|顺便|帮[他她]|今天)?(?<idle>(?:换|拉|收|搬|运|清)走了?[^,。;!\\n卖]{0,8}(?:旧|坏|废|破|烂|过期)的?[^,。;!\\n给送卖]{1,8})(?=[,。;!\\n]|$)(?!,卖)`,
    ),
  ),
];

/** Whether it tells of something carried for kin, or carried away. */
export const carriedForThem = askedOf(carried);

export function withoutCarried(tokens: readonly Token[], _: Lexicon, text: string): readonly Token[] {
  return withoutIdle(tokens, text, carried);
}
