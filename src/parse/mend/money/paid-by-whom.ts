import type { Lexicon } from "../../words/lexicon.ts";
import type { Token } from "../../words/tokens.ts";
import { askedOf, type Told, told, withoutIdle } from "../told-of-others.ts";

const figure = "[\\d一二两三四五六七八九十]{1,4}(?:[袋桶箱床件只包套盒瓶斤份]|元|块钱?)";
const giver =
  "(?:[我咱俺]们?(?:自己|个人|单位|局)?|自己|个人|本人|单位|局里?|公司|企业|村里|村委会|镇[上里]|县[上里]|工会|支部|同事们?|大家|爱心(?:人士|企业)|社会(?:爱心人士)?|老板|商会|协会)";

/** Whose money parts of a gift came from: nothing beside the gift. */
const parts: readonly Told[] = [
  // 给李平送米2袋,|1袋是单位的|,|1袋是我自己买的|; 送去500元,|其中300元是单位的|. Not: 1袋是给刘军的, 1袋是李平的, 另1袋是单位捐的; 送慰问金,300元是单位出的,200元是我的, which make the gift
  told(
    "是",
    new RegExp(
      `(?<=[\\d一二两三四五六七八九十][袋桶箱床件只包套盒瓶斤份元块钱]{1,2}[^,;。\\n\\d是]{0,4}[,;(](?:${figure}是[^,;。\\n]{1,8}的,){0,2})(?<idle>(?:其中)?有?${figure}是(?:由)?${giver}(?:自己|个人)?(?:自费|出钱|掏钱)?(?:[出买捐送给凑掏拿]|捐赠|资助|提供)?的)(?=[,;。)!\\n]|$)`,
    ),
  ),
];

/** Whether it tells who paid for which part of a gift. */
export const paidInParts = askedOf(parts);

export function withoutPaidInParts(tokens: readonly Token[], _: Lexicon, text: string): readonly Token[] {
  return withoutIdle(tokens, text, parts);
}
