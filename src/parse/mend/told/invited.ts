import { Sign } from "../../text/characters.ts";
import type { Token } from "../../words/tokens.ts";
import { asOpenText, spansOf } from "../open-text.ts";

const when =
  "(?:周[一二三四五六日末]|星期天|下周|有空|没事|闲了|得空|有时间|抽空|改天|下次|以后|常|常常|经常|中秋|国庆|端午|春节|过年|腊月)(?:了|节|的时候|时)?";
const dine =
  "(?:吃[饭肉席]?|喝[酒茶]|过节|过年|坐坐|玩|做客|串门|摘[^,。;\\n我他她帮]{1,4}|尝尝?[^,。;\\n我他她帮]{0,4})";
const house = "(?:[他她]们?家|家里?|屋里)";
const call = `[叫请让喊约邀][我咱]们?(?:都|也|再|一定)?${when}(?:再|还|都|就|一定)*(?:[去来到]${house}?(?:里|中)?(?:去|来)?${dine}?)`;
const answer = "(?:,[我咱]们?(?:笑着|连忙|嘴上)?(?:说|答应|回答)(?!了|过)[^,。;\\n]{0,8})?";
const asked = `${call}${answer}(?=[。;!\\n]|$)`;

/**
 * 李平|叫我周末去他家摘西红柿,我说周末去: asked to come some day, which nobody did yet.
 * Not: 李平叫我去他家吃饭,我去了; 李平让我周末去帮他收麦子; 李平让我有空去看看他母亲
 */
export const invitedSomeDay = new Sign("叫请让喊约邀", new RegExp(asked));
const all = new RegExp(asked, "g");

export function withoutInvitations(tokens: readonly Token[], text: string): readonly Token[] {
  return asOpenText(tokens, spansOf(text, all));
}
