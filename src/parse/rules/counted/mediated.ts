// Two who have fallen out: what came of the mediation that was told before.

import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";
import { Sign } from "../../text/characters.ts";

/** 调解了三个钟头,|总算化解了; 上门调解,|纠纷化解了; 调解婆媳矛盾,|说和了: what came of the mediation just told. Not: 调解纠纷1起,|又化解1起 */
const cameOfMediation = new Sign(
  "解和",
  /^(?:最后|最终|总算|终于|现在|目前|当场|今天|下午)*(?:这起|该|双方的?|两家的?)?(?:纠纷|矛盾|争议|争执|问题)?(?:就|也|都|得到|得以|被|成功|顺利|圆满|全部?|已经?|终于|总算|给)*(?:化解|解决|调解|[说劝]和)(?:好|成功|到位|完)?了?$/,
);

/** 没谈成, 双方没达成一致, 两家都不肯让步: what did not come of a mediation. */
export const atOdds =
  "(?:但是?|可是?|结果|最后|双方|两家|两人|他们|她们|对方|邻居|还是?|一直|暂时|都|也|就)*(?:(?:没(?:有|能)?|未能?)(?:谈[拢妥成好]|说[拢妥通成]|调解?[成好]|调解成功|和解|达成(?:一致|协议)?|成功?)|不(?:肯|愿意?|同意)(?:让步|和解|调解|让))了?";
const atOddsBehind = new RegExp(`^[了,半天下一几次]*${atOdds}(?:[,。;\\n]|$)`);

/** 没谈成|,后来又谈成了; 双方不肯让步|,最终达成了协议: what came of it in the end. */
export const settledAfterAll =
  /^[^。;\n]{0,12}(?:后来|最[后终]|终于|总算|今天|[昨前]天|[上下]午|[又再才])[^,。;\n没不未]{0,8}(?:[谈说调][成妥拢通好]|和解|达成|言和|化解|解决|同意|让步)/;

/** 反映邻居占地,去调解了|,没谈成: what they fell out over stays open. Not: 没谈成,后来又谈成了 */
export function isStillAtOdds({ tokens }: Segment, { source }: Scene): boolean {
  const end = tokens.at(-1)?.end ?? 0;
  const told = atOddsBehind.exec(source.text.slice(end, end + 24))?.[0];
  if (told === undefined) return false;
  const from = end + told.length - 1;
  return !settledAfterAll.test(source.text.slice(from, from + 40));
}

/** Whether the sentence told last of a mediation, and not of another household's. */
export function isMediatedAgain(segment: Segment, { entries, sentence, source }: Scene): boolean {
  if (!cameOfMediation.isIn(segment)) return false;
  const last = entries.list.at(-1);
  if (last?.facts.measure !== "solved" || last.sentence !== sentence || segment.named.named.length > 0)
    return false;
  return /调[解处]|劝/.test(source.text.slice(last.start, last.end));
}

/** 经我调解,|化解了李平、王五两家这场纠纷: whose it was that the mediation just told has ended. Not: 又化解了一起纠纷 */
const endsMediation = new Sign("化解决", /^(?!.*[又还再另]).*(?:化解|解决)了[^,]{0,20}(?:纠纷|矛盾|争执)$/);

/** Takes back the mediation and what they had fallen out over, where the segment tells how both ended. */
export function takeMediated(segment: Segment, { entries, needs, sentence, source }: Scene): void {
  if (!endsMediation.isIn(segment)) return;
  const last = entries.list.at(-1);
  const ids = segment.people.named.map(({ id }) => id);
  // 两家互不让步。|化解了两家纠纷: what they had fallen out over.
  const raised = needs.at(-1);
  if (ids.length > 1 && raised !== undefined && raised.sentence >= sentence - 1)
    if (raised.households.length === ids.length && raised.households.every((id) => ids.includes(id)))
      needs.pop();
  if (last?.facts.measure !== "solved" || last.sentence !== sentence) return;
  if (!last.facts.households.every((id) => ids.includes(id))) return;
  if (/调[解处]|劝/.test(source.text.slice(last.start, last.end)))
    entries.takeImplied("solved", last.facts.households);
}
