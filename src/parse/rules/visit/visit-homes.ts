import { Requirement } from "../../scene/requirement.ts";
import type { Scene } from "../../scene/scene.ts";
import type { Rule, Segment } from "../../scene/story.ts";
import { textBehind } from "../../scene/stretch.ts";
import { isOfHomesOrPersons } from "../../words/tokens.ts";
import { addCount, toldApart } from "./visit-count.ts";

/**
 * 深入10户贫困户家中了解情况, 到农户家中了解情况, 去了3户农户家, 亲手送到了15个贫困农户家中: homes of those counted, or of nobody named.
 * Not: 到李平家, 医生到村民家中义诊, 到农户家的地里
 */
export const visitHomes: Rule = {
  id: "visit/homes",
  requires: new Requirement({ stances: ["done"], oneOf: "家户" }),
  read(segment, scene) {
    const { named, theirs, measures, text } = segment;
    // 孩子到农户家 is theirs; 深入 is said of whoever reports.
    if (named.named.length > 0 || (theirs && !text.includes("深入")) || measures.includes("visit")) return;
    const found = homes.exec(text);
    if (found === null || isOnTheWay(segment, scene) || isToldAgain(segment, scene)) return;
    const counted = found[1] === undefined ? null : (named.counted ?? countIn(segment));
    if (counted !== null) {
      addCount(segment, scene, counted, "visit/homes");
      return;
    }
    if (found[1] === undefined && scene.people.named.length === 0) scene.noteBareVisit(segment.tokens, false);
  },
};

const number = "([\\d一二两三四五六七八九十百千]+)[余多]?";
const whose = "(?:各自|自己|所)?的?(?:包联|联系|结对|帮扶|挂钩|挂联|包保|认亲|对口)?的?";
const someone =
  "[\\u4e00-\\u9fff]{0,5}?(?:[农困贫脱测保特缘联扶对灾]户|户户|群众|村民|农民|老人|老党员|困难职工|残疾人|军人|家庭|百姓|牧民|乡亲|老乡)";

/** Whoever reports, when and how; anybody else who goes there is another: 供电所到5户农户家检修, 资料发到12户农户家中. */
const lead =
  "(?:亲手|逐一|[今昨前]天|今日|近日|连日来|[上下]午|晚上|周[一二三四五六日末]|[我咱本]们?|(?:驻村|帮扶|扶贫)?(?:工作)?[队组](?:员们?)?|(?:帮扶|包村|包联|驻村|全体|机关|结对)?(?:干部|党员|职工|责任人|领导班子|同志)们?|单位|分成?[\\d一二两三四五六]组|先后|分别|逐户|挨个|挨家挨户|又|也|再次?|一起|一行|组织|带队|带领|主动|多次|冒着(?:大?[风雨雪]|严寒|酷暑|高温|烈日)|利用(?:周末|休息|节假日|空闲|业余)(?:时间)?|累计|分批|亲自|专门|全部|都|随后|接着|一早|[一二三四五六七八九十\\d]+[人名位]|把[^,把]{1,8}(?=送))*";

/** From the way there to the home. */
const homes = new RegExp(
  `^${lead}(?:深入|走进|走入|进入|来到|到了?|去了?|前往|赶到|走到|送[到去往]了?)(?:[^,的到去\\d]{1,6}[村组])?(?:${number}[户名位家个])?(?:[^,的到去]{0,5}[村组])?${whose}(?:${someone}的?家(?:中|里)?|(?<=[\\d一二两三四五六七八九十百千余多]户)(?:人家|家中|家里))(?!的?(?:地|田|园|棚|坡|圈)|[^,]{0,3}路上|[^,]{0,2}(?:门口|门前|院坝|借|收[水电]|喝酒|避雨|吃)|属|长|务|访|庭)`,
);

/** 到农户家|去的路上车坏了: not there yet. */
function isOnTheWay({ tokens }: Segment, { source }: Scene): boolean {
  return /^[去回]?来?的?(?:路上|途中|半路)/.test(textBehind(tokens, source, 6));
}

/** 深入|10户|贫困户家中 */
function countIn({ tokens }: Segment): number | null {
  return (
    tokens.find(({ quantity }) => isOfHomesOrPersons(quantity) || quantity?.unit?.name === "个")?.quantity
      ?.value ?? null
  );
}

/** 走访慰问困难户20户,|深入农户家中: the same visits. */
function isToldAgain(segment: Segment, scene: Scene): boolean {
  const { entries, sentence } = scene;
  if (segment.named.counted !== null && toldApart(segment, scene)) return false;
  return entries.list.some(
    ({ facts, sentence: told }) =>
      facts.measure === "visit" &&
      !facts.missed &&
      (told === sentence || facts.quantity === segment.named.counted),
  );
}
