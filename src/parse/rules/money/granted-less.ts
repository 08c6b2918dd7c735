import { clauseTo } from "../../scene/kept.ts";
import { Requirement } from "../../scene/requirement.ts";
import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";
import { onlyCounted } from "../../words/item.ts";

const granted =
  /^(?!其中)(?:[^,]{0,6}?[局里上头政行位导府门])?(?:最后|最终|结果|实际|到头来|[一总]?共|才|只|也|就|给)*批(?:准|复|下来?|给|了|[我咱]们?|村里)+[\d一二两三四五六七八九十]/;
/** 县里批了3万元,镇里批了2万元: in parts. */
const grantedTwice = /批[^,。;\n]*\d[^。;\n]*批/;
/** 另外县里批了5万元, 镇里也批了5万元: from another, besides. */
const besides = /也|另|还|又|再/;
const longestSentence = 60;
const askedFor = /争取|申请|申报|协调|跑|[向找]/;
const funds = new Set(["project_funds", "cash"]);

export const mayBeGranted = new Requirement({ oneOf: "批", figure: true });

/** 争取资金5万元,差点黄了,|最后批了3万元: so much of what was asked for came, and no more. Not: 又批了3万元 */
export function takeGranted(
  { text, reading, hasName }: Segment,
  { entries, sentence, source }: Scene,
): boolean {
  const last = entries.list.at(-1);
  if (last?.sentence !== sentence || !funds.has(last.facts.measure) || hasName || !granted.test(text))
    return false;
  const item = onlyCounted(reading);
  const came = item?.quantity;
  if (came?.value == null || came.value < 1000) return false;
  if (came.unit !== null && came.unit.kind !== "money") return false;
  if (item?.noun?.measure != null && item.noun.measure.id !== last.facts.measure) return false;
  if (came.value >= (last.facts.quantity ?? 0) || !askedFor.test(clauseTo(source.text, last))) return false;
  const sentenceFrom = source.text.slice(last.end, last.end + longestSentence).replace(/[。;\n].*/s, "");
  if (grantedTwice.test(sentenceFrom) || besides.test(text)) return false;
  // 争取到资金5万元,局里批了1万元: had already, and more.
  if (/(?:争取|申请|协调|跑|要)(?:到|来|下来)/.test(clauseTo(source.text, last))) return false;
  last.facts = { ...last.facts, quantity: came.value, approx: came.approx || undefined };
  return true;
}
