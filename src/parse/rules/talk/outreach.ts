import { Requirement } from "../../scene/requirement.ts";
import type { Scene } from "../../scene/scene.ts";
import { share } from "../../scene/share.ts";
import type { Rule, Segment } from "../../scene/story.ts";
import { subjectAt } from "../../scene/subject.ts";
import { Sign } from "../../text/characters.ts";
import { isOurTalkThere } from "../counted/counted-again.ts";

/** What is told of: a policy, or a matter that policies are about. */
const policy =
  "(?:政策|法律|法规|知识|反诈|防诈|防火|条例|精神|方针|医保|养老保险|社保|贴息(?!资金|款)|防溺水|防汛|禁毒|移风易俗|垃圾分类|(?:用电|用火|用气|烤火|取暖|消防|交通|出行)安全|安全用[电火气]|煤[烟气]中毒|雨露计划|(?:改善|春蕾|行动)计划)";

const telling = new RegExp(
  `(?<![跟给向][我咱俺]们?)(?:宣传|讲解|解读|[念讲说]了?(?:[念讲说]|一?下)|讲|宣讲|介绍|普及|解释|传达)(?:了|过|下|一下|党的)?[^,;。不没]{0,16}?${policy}|explain(?:ed)?[^,;。]{0,40}polic`,
);

/** What both are of. */
const topics = new Sign("息策法识诈防例神针保毒俗圾计安p", new RegExp(`${policy}|polic`));

/** What each way of telling has. */
const tells = new Requirement({ oneOf: "宣讲解读念说介普传答e" });

/** 把医保政策讲解了一遍, 政策给他讲清了, 政策也讲解了一遍, 政策讲解清楚了 */
const objectFirst =
  /把[^,;。]{0,16}(?:政策|法律|法规|知识|条例|精神|方针)(?:给|跟|向|都|又|再|仔细|细细|详细|耐心|逐条|一条条|好好)*[^,;。]{0,6}?(?:讲|说|宣传|解读|宣讲|介绍|念)(?:解)?(?:了|清|明白|透|一|给)|(?:政策|法规|知识)(?:也|都|又)?(?:给|跟|向)[^,;。]{0,6}(?:讲解|讲|宣传|解读|宣讲|介绍)(?:了|一遍)|(?:政策|法规|知识)(?:也|都|又|还)(?:一并|顺带|顺便|一起)?(?:讲解|讲|宣传|解读|宣讲)(?:了|过|一遍)|(?:政策|法规|知识)(?:也|都|又|还)?(?:讲解|讲|宣传|解读|宣讲)(?:清楚?|明白|到位|透彻?)了?$/;

/** 就医保政策作了讲解, 围绕小额信贷政策进行宣传: the telling is a noun behind a verb that only says it was done. */
const byNoun =
  /(?:政策|法律|法规|知识|反诈|防诈|防火|条例|精神|方针)[^,;。没未不]{0,10}?(?:[作做]|进行|开展|予以|给予)(?:了|过)?[^,;。没未不]{0,6}?(?:讲解|解读|宣讲|宣传|说明|介绍|解释|普及|解答)/;

/** 说了说缴医保的事, 说一下养老保险的事: talked about as any other matter. */
const talkedOf = /说了?(?:说|一?下)[^,;。策法]{0,12}的?事情?(?!项)/g;

/** 政策宣传资料 and 宣传单 are handed out, not told. */
const papers = /(?:政策|知识)?宣传(?:资料|单|册|页|手册)/g;

/**
 * 宣传了粮补政策, 给他讲解医保政策, 讲解了养老保险缴费政策, 把医保政策讲解了一遍
 * Not: 政策资料, 想了解政策
 */
export const outreachTold: Rule = {
  id: "outreach/told",
  requires: new Requirement({ stances: ["done"] }),
  read(segment, scene) {
    const told = segment.closesClause ? segment.clause : segment;
    if (!tells.isMetBy(told) || !topics.isIn(told)) return;
    if (segment.reading.items.some((item) => item.noun?.measure?.id === "outreach")) return;
    // A 院坝会 and what was told at it are one.
    if (scene.entries.recent().some((entry) => entry.facts.measure === "outreach" && entry.gathering)) return;
    if (isToldThere(segment, scene) || isOurTalkThere(segment, scene)) return;
    const text = segment.text.replace(papers, "").replace(talkedOf, "");
    if (onlyHeard.isIn(segment)) return;
    if (
      !telling.test(text) &&
      !(segment.closesClause && objectFirst.test(segment.clause.text)) &&
      !(byNoun.test(text) && actsUs(segment))
    )
      return;
    const said = segment.tokens.find((token) => /^(?:场|次|场次|期)$/.test(token.quantity?.unit?.name ?? ""));
    share(segment, scene, null, {
      measure: "outreach",
      unit: "次",
      quantity: said?.quantity?.value ?? 1,
      rule: "outreach/told",
    });
  },
};

/** 宣讲3场,|共讲了5个政策; 宣讲1场,|主要讲解医保政策: what was told at those. Not: 宣讲2场,|又讲解了医保政策; 宣讲2场,|到李平家讲解医保政策 */
function isToldThere({ text, named, clause, tokens }: Segment, { entries, sentence }: Scene): boolean {
  const last = entries.list.at(-1);
  if (last?.facts.measure !== "outreach" || last.uncounted) return false;
  // 宣讲1场。|主要讲解医保政策
  if (last.sentence !== sentence && !(last.sentence === sentence - 1 && /^(?:主要|重点)/.test(text)))
    return false;
  if (last.facts.quantity === null || last.facts.households.length > 0 || named.named.length > 0)
    return false;
  if (tokens.some(({ quantity }) => /^(?:场|次|场次|期)$/.test(quantity?.unit?.name ?? ""))) return false;
  return tokens[0] === clause.tokens[0] && whatWasTold.test(text);
}

const whatWasTold =
  /^(?:一?共|主要|重点|详细|着重|集中)*(?:是)?(?:[向给为对](?:村民|群众|农户|党员|大家|老乡|乡亲)们?)?(?:讲解|宣传|解读|介绍|普及|宣讲|讲)了?/;

/** 听着养蜂专家讲解养蜂技术知识. Not: 村民听我讲解医保政策 */
const onlyHeard = new Sign(
  "听",
  /听(?:[着取了]|完)?(?![^,]{0,2}[我咱])[^,给为向]{2,12}?(?:讲解|宣讲|解读|介绍|讲)/,
);

/** 乡上就医保政策作过讲解 is no telling of ours. */
function actsUs({ tokens }: Segment): boolean {
  const verb = tokens.findIndex(({ text }) => /^(?:[作做]|进行|开展|予以|给予)/.test(text));
  const subject = subjectAt(tokens, verb);
  return verb >= 0 && (subject === null || subject === "us");
}
