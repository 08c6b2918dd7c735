import { idsOf, type Kept } from "../../scene/kept.ts";
import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";
import { Sign } from "../../text/characters.ts";
import type { Item } from "../../words/item.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { isTimeOfDay } from "../../words/time-words.ts";
import type { Quantity } from "../../words/tokens.ts";
import type { Measure } from "../../words/vocabulary.ts";

/** 义诊,看病68人次,|量血压的有四十来个: of those who came. */
export function countsSomeOfThem({ text, named }: Segment, { quantity }: Item, { entries }: Scene): boolean {
  const value = quantity?.value ?? null;
  if (value === null || named.named.length > 0 || !someOfThem.test(text)) return false;
  return entries.recent().some(({ facts }) => facts.measure === "medical" && (facts.quantity ?? 0) >= value);
}

/** 义诊看了37个人。|周三喜量血压180: found of one of those who came. Not: 又给周三喜量血压 */
export function isOneOfThem({ roles }: Segment, { entries }: Scene): boolean {
  if (roles.has(Role.dative) || roles.has(Role.help)) return false;
  return entries.list.some(
    ({ facts: { measure, quantity, households } }) =>
      measure === "medical" && households.length === 0 && (quantity ?? 0) > 1,
  );
}

const someOfThem = /的(?:就?有|共)?[约近]?[\d一二三四五六七八九十百两]+[余多来几]?[人个名位]/;

/** 宣讲了政策,|又宣讲1次; 上午宣讲政策,|下午宣讲1次: none of what was told before. */
export function mayCountAgain({ roles, hasDay, tokens }: Segment): boolean {
  return !hasDay && !roles.hasSome(anotherOne) && !tokens.some(isTimeOfDay);
}

const anotherOne = rolesOf(Role.further, Role.next);

/** 和李平、王五聊了聊,|谈心谈话2次; 走访李平、王五,拉了家常,|两户都签了合同: one with each of them, as was told. */
export function countsTalks(segment: Segment, { entries }: Scene, { value, unit }: Quantity): boolean {
  const { people, measures } = segment;
  const whose = unit?.kind === "household" || unit?.kind === "person";
  return (
    (measures.includes("talk") ? mayCountAgain(segment) : whose) &&
    people.named.length > 1 &&
    people.named.length === value &&
    entries.hasTalk(people.named)
  );
}

/** Whether what was told without a figure is one of those that the item counts. Not: 修好了线路,|化解纠纷1起; 召开党员会,|村民大会1次 */
export function sameKind({ source }: Scene, { noun }: Item, { id }: Measure): (told: Kept) => boolean {
  const said = noun?.text ?? "";
  if (id === "talk") return () => true;
  if (id === "outreach") return () => /^(?:政策)?宣[讲传](?:政策)?$/.test(said);
  if (id !== "solved") return () => false;
  return ({ start, end }) => mediates.test(said) === mediates.test(source.text.slice(start, end));
}

const mediates = /矛盾|纠纷|调解|调处|说和|劝和/;

/** Told of those who came to a 院坝会 of this sentence, or 会上: not at some household. */
export function isToldAtMeeting({ named, text, clause }: Segment, { entries }: Scene): boolean {
  if (named.named.length > 0 || clause.measures.includes("visit") || text.endsWith("会")) return false;
  return isOfGathering(clause.text.includes("会上") ? 1 : 0, entries);
}

function isOfGathering(sentences: number, entries: Scene["entries"]): boolean {
  return entries.recent(sentences).some(({ facts, gathering }) => facts.measure === "outreach" && gathering);
}

/** 晚上在三组开院坝会,来了四十多人。|我讲了医保缴费: what was told at it. Not: 开院坝会1场。到李平家讲了医保; 开院坝会1场,李平没来。我给他讲了医保; 昨天开院坝会。今天我讲了医保 */
export function isOurTalkThere({ text, named, clause }: Segment, { entries }: Scene): boolean {
  if (named.named.length > 0 || clause.hasDay || !ourTalk.test(text)) return false;
  return isOfGathering(1, entries) && entries.recent(1).every(({ facts }) => facts.households.length === 0);
}

const ourTalk =
  /^(?:[我咱]们?|会上)(?:先|主要|重点|着重|一条条地?|又)*(?:[给向跟对](?:(?:大家|村民|群众|乡亲|老乡)们?|他们))?(?:讲|宣讲|宣传|解读)/;

/** 院坝会3场,|宣讲政策3场: as often as those were held. Not: 院坝会1场,|宣讲政策3次, which were more; 院坝会1场,|下午宣讲1次 */
export function isCountedAtMeeting(segment: Segment, scene: Scene, { value }: Quantity): boolean {
  const [first] = segment.clause.tokens;
  if (first === undefined || isTimeOfDay(first) || first.kind === "day" || another.test(segment.text))
    return false;
  const held = scene.entries.list.at(-1)?.facts;
  return held?.measure === "outreach" && held.quantity === value && isToldAtMeeting(segment, scene);
}

const another = /^[又再还也另并]|会/;

export function isTold(scene: Scene, measure: string): boolean {
  return scene.entries.recent().some(({ facts }) => facts.measure === measure);
}

/** Just told, and nothing says that it is another: not 上午召开党员会。下午会议由我主持 */
export function isHeld(segment: Segment, { entries }: Scene): boolean {
  return mayCountAgain(segment) && entries.recent(1).some(({ facts }) => facts.measure === "meeting");
}

/** 会议由我主持, 由镇领导主持会议: how it was held. */
export const ofThatMeeting = new Sign(
  "会",
  /^(?:本次|此次|该|这次)?会议(?:由|在|于|从|开始|持续|主要|围绕|邀请)|^由[^,]{1,10}主持(?:召开)?了?(?:本次|此次|该|这次)?会议?$/,
);

/** The sentence tells of a treatment of the same households. */
export function isToldOf({ people }: Segment, { entries }: Scene): boolean {
  const ids = idsOf(people.named).join();
  return entries.recent().some(({ facts }) => facts.measure === "medical" && facts.households.join() === ids);
}
