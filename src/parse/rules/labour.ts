import { Sign } from "../characters.ts";
import type { Item } from "../item.ts";
import { isDeedLabel } from "../labels.ts";
import { isPerson } from "../nouns.ts";
import { Role } from "../roles.ts";
import type { Scene } from "../scene.ts";
import { isPutRight, repeated } from "../settled.ts";
import { share } from "../share.ts";
import { isDenied } from "../stance.ts";
import type { Rule, Segment } from "../story.ts";
import { subjectAt } from "../subject.ts";
import { has, isEnglish, type Token, tokenAt } from "../tokens.ts";
import {
  crewOf,
  forThem,
  hasMended,
  isAble,
  isGift,
  isTidying,
  joinsWork,
  mendsByHand,
  ourLongWork,
  setRight,
  workedLong,
} from "./done-for-them.ts";
import { wentToWork, worksForThem, worksInPassing } from "./hand-work.ts";
import { isOpenHelp, otherHelp } from "./helping.ts";
import { isHiredByThem, isOthersHelp } from "./others-help.ts";
import { isHandled } from "./own-hands.ts";
import { Requirement } from "./requirement.ts";
import { clearsAway } from "./served.ts";
import { isStaff, workedAlong } from "./worked-along.ts";
import { isBuilt, isMendedAtHome } from "./works.ts";

/**
 * 帮姚翠莲掰苞谷, 帮忙种洋芋, 帮着铺了地膜, 帮修房顶, 打扫院子, 投工投劳2460人次
 * Not: 帮他卖鸡蛋, 帮忙联系, 他家种玉米5亩
 */
export const labour: Rule = {
  id: "labour/by-hand",
  requires: new Requirement({ stances: ["done"] }),
  read(segment, scene) {
    scene.hands = handsTold(segment, scene);
    if (handsCounted(segment, scene)) return;
    const told = segment.reading.items.find((item) => item.noun?.measure?.id === "labour");
    const people =
      handsOf(segment) ??
      segment.reading.items.find(
        (item) => item.quantity?.unit?.kind === "person" || item.quantity?.unit?.name === "人次",
      ) ??
      (scene.hands === null ? undefined : itemOf(scene.hands.token));
    const ours = people === undefined ? crewOf(segment) : null;
    if (told !== undefined) {
      const fits =
        told.quantity !== null &&
        (told.quantity.unit === null ||
          told.noun?.measure?.countedIn.includes(told.quantity.unit.name) ||
          told.quantity.unit.name === "人次");
      const hands = fits ? told : people === undefined ? null : { ...people, each: false };
      // 义务植树,投工26人次: how many hands it was that the sentence told of.
      if (hands?.quantity != null)
        scene.entries.takeTold("labour", segment.people.named, hands.quantity.value);
      share(segment, scene, hands, {
        measure: "labour",
        unit: "人次",
        rule: "labour/by-hand",
        ...(hands !== null ? {} : { quantity: ours ?? 1 }),
      });
      return;
    }
    const long = ourLongWork(segment, scene) || (segment.text.includes("了") && workedAlong(segment, scene));
    const mended =
      segment.reading.items.some((item) => isMendedAtHome(segment, item)) ||
      (mendsByHand(segment) && !isSolvedHere(segment, scene));
    if (
      (!isByHand(segment, scene) && !mended && !long) ||
      segment.reading.items.some((item) => isBuilt(segment, item))
    )
      return;
    if (people === undefined && isToldSolved(segment, scene)) return;
    // 掰苞谷,干了一下午: the same hand on the same day is one.
    if (people === undefined && scene.entries.hasImplied("labour", segment.people.named)) return;
    share(segment, scene, people ? { ...people, each: false } : null, {
      measure: "labour",
      unit: "人次",
      rule: "labour/by-hand",
      ...(people ? {} : { quantity: ours ?? 1 }),
    });
  },
};

/** 他说灯不亮,|帮他把灯换好了: what was asked for was settled by it. */
function isSolvedHere({ tokens }: Segment, scene: Scene): boolean {
  const last = scene.entries.list[scene.entries.list.length - 1];
  return last?.facts.measure === "solved" && last.start >= (tokens[0]?.start ?? 0);
}

/** 李平|帮着装的车, 陈九斤|也来帮忙: whoever is named right before helping, and not their home, helped. */
function isTheirHelp({ tokens, roles }: Segment, helper: number): boolean {
  if (roles.has(Role.cadreSelf) || !/^帮[着忙]/.test(tokens[helper]?.text ?? "")) return false;
  let at = helper - 1;
  while (/^(?:也|来|也来|过来|跑来|赶来|主动)$/.test(tokenAt(tokens, at)?.text ?? "")) at -= 1;
  return tokenAt(tokens, at)?.mention != null && subjectAt(tokens, helper) === "household";
}

/** 陪老人晒了会儿太阳 */
const basks = /晒[^,]{0,5}(?:太阳|日头|暖)/;

const leads = /^(?:组织|发动|带领|动员|出动|抽调)了?$/;

/** 我们一行6人下地, 社里12名干部开着收割机: how many came to work, for the rest of the sentence. */
function handsTold({ tokens, counts }: Segment, scene: Scene): Scene["hands"] {
  const told =
    counts.includes("person") || counts.includes("times")
      ? tokens.find(
          (token, at) =>
            countsHands(token) &&
            (has(tokens[at + 1], Role.role) ||
              // 组织党员干部12人到村里
              (has(tokenAt(tokens, at - 1), Role.role) &&
                (at === 1 || tokens.slice(0, at).some(({ text }) => leads.test(text)))) ||
              has(tokenAt(tokens, at - 1), Role.cadreSelf) ||
              // 我们科室|4个人
              (tokenAt(tokens, at - 1)?.kind === "text" && has(tokens[at - 2], Role.cadreSelf)) ||
              isStaff(tokens, at) ||
              tokenAt(tokens, at - 1)?.text === "一行"),
        )
      : undefined;
  if (told !== undefined) return { token: told, sentence: scene.sentence };
  return scene.hands?.sentence === scene.sentence ? scene.hands : null;
}

function countsHands({ quantity }: Token): boolean {
  return quantity?.unit?.kind === "person" || quantity?.unit?.name === "人次";
}

/** 收了一天稻谷,我们单位去了五个人: the hands told behind the work. */
function handsCounted(segment: Segment, scene: Scene): boolean {
  if (!segment.counts.includes("person") && !segment.counts.includes("count")) return false;
  const withUs = /[连算加带][上着]?[我咱俺]/.test(segment.clause.text);
  if (!segment.counts.includes("person") && !(withUs && segment.counts.includes("count"))) return false;
  const hands = segment.tokens.find(
    ({ quantity }) => quantity?.unit?.kind === "person" || (withUs && quantity?.unit?.name === "个"),
  );
  const ours =
    /^(?:我们|我|咱|单位|一共|共)?.{0,4}(?:去了|来了|上了|出了|出动了?|派出?了?|动用了?|用工|一共|共|有).{0,4}$|^[我咱]们?$/;
  if (hands === undefined || segment.named.named.length > 0) return false;
  const alone = countsAlone(segment, hands);
  if (!alone && !withUs && !ours.test(segment.text.replace(hands.text, ""))) return false;
  // 剥苞谷;晚上开院坝会,来了30多人: they came to something else.
  const last = scene.entries.list.at(-1)?.facts;
  if (last?.measure !== "labour") return false;
  // 喊了俩人帮着垒,|连我仨人: all of them, with those called.
  if (withUs && last.quantity !== 1) scene.entries.takeTold("labour", segment.people.named, last.quantity);
  else if ((segment.roles.has(Role.labour) && !alone) || !scene.entries.takeImplied("labour")) return false;
  share(
    segment,
    scene,
    { ...itemOf(hands), each: false },
    { measure: "labour", unit: "人次", rule: "labour/by-hand" },
  );
  return true;
}

/** 帮李平家掰苞谷,|2人; |3个人干了一上午: the hands, and how long it took them. */
function countsAlone({ tokens }: Segment, hands: Token): boolean {
  return tokens.every(
    (token) =>
      token === hands ||
      token.kind === "mark" ||
      token.quantity?.unit?.kind === "day" ||
      has(token, Role.filler) ||
      has(token, Role.pool) ||
      /^(?:干了?|忙了?|忙活了?|劳动了?|做了?|干活|[一大半上下整]{1,2}[午天晌])$|^干了[^,]{1,3}[午天晌]$/.test(
        token.text,
      ),
  );
}

/** 灯不亮,我给他换了半天换好了: told as a matter solved. */
function isToldSolved(segment: Segment, { entries }: Scene): boolean {
  const last = entries.list[entries.list.length - 1];
  const here = last?.facts.measure === "solved" && last.start >= (segment.tokens[0]?.start ?? 0);
  return here && (repeated.test(segment.text) || isPutRight(segment));
}

/** 组织党员20人到草滩村打扫卫生: the figure stands before the place, in the same clause. */
function handsOf(segment: Segment): Item | undefined {
  const called = calledToHelp(segment);
  if (called !== undefined) return itemOf(called);
  if (!segment.hasFigure && !segment.clause.hasFigure) return undefined;
  if (!gathers.isIn(segment.clause)) return undefined;
  const { tokens } = segment.clause;
  const token = tokens.find(
    (other, at) => other.quantity?.unit?.kind === "person" || countsHelpers(tokens, at),
  );
  if (token === undefined) return undefined;
  return itemOf(token);
}

const gathers = new Sign("组动带召", /组织|发动|带领|出动|动员|召集/);

/** 组织15个|志愿者, 发动十几个|党员: by what they are. */
function countsHelpers(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.quantity?.unit?.name === "个" && has(tokens[at + 1], Role.role);
}

/** 喊了|3个|后生|帮他推上来: how many were called to lend a hand. */
function calledToHelp({ tokens, roles }: Segment): Token | undefined {
  if (!roles.has(Role.help)) return undefined;
  const helper = tokens.findIndex((token) => has(token, Role.help));
  const figure = tokens.findIndex(
    (token, at) => at < helper && /^(?:个|名|位|口)?人?$/.test(token.quantity?.unit?.name ?? "-"),
  );
  let call = figure - 1;
  while (tokenAt(tokens, call)?.text === "了" || has(tokenAt(tokens, call), Role.next)) call -= 1;
  return calls.test(tokenAt(tokens, call)?.text ?? "") && helper - figure <= 3 ? tokens[figure] : undefined;
}

const calls = /^(?:喊|叫|找|请|约|邀|招呼|动员)(?:来|上|了)*$/;

function itemOf(figure: Token): Item {
  return {
    noun: null,
    quantity: figure.quantity,
    someAmount: false,
    each: false,
    ofThings: false,
    pooled: false,
    verb: null,
    helped: false,
    at: 0,
    tokens: [figure],
  };
}

function isByHand(segment: Segment, scene: Scene): boolean {
  const { tokens, text, roles } = segment;
  // Nobody's hands without one of these.
  if (
    !(
      roles.has(Role.help) ||
      roles.has(Role.labour) ||
      roles.has(Role.dative) ||
      roles.has(Role.with) ||
      text.includes("把") ||
      wentToWork(segment)
    )
  )
    return false;
  if (isHiredByThem(segment)) return false;
  if (clearsAway(segment)) return true;
  if (otherHelp.test(text) || isAble(segment) || (text.includes("晒") && basks.test(text))) return false;
  // 给我送了点洋芋: to us.
  if (roles.has(Role.cadreSelf) && roles.has(Role.dative) && isToUs(tokens)) return false;
  const helper = tokens.findIndex((token) => has(token, Role.help));
  // 帮李平把苹果拉到县城卖了: hauled to be sold.
  const hauls = roles.has(Role.sell);
  // 没帮上啥忙, 没帮着劈柴
  const denies = roles.has(Role.not);
  if (denies && helper >= 0 && isDenied(tokens, helper)) return false;
  const labours = tokens.filter(
    (token, at) =>
      has(token, Role.labour) &&
      !(token.text.startsWith("整理") && papers.test(text)) &&
      !(hauls && has(token, Role.give)) &&
      !(denies && isDenied(tokens, at)),
  );
  if (helper >= 0) {
    // 邻居搭手搬了砖, 几个工友也来帮着装车
    const by = subjectAt(tokens, helper) ?? "us";
    const others = by === "other" && !roles.has(Role.cadreSelf) && tokens.slice(0, helper).some(isPerson);
    if (others || isTheirHelp(segment, helper) || isOthersHelp(segment, helper)) return false;
    // 李平帮了我半天: ours, by them.
    if ((by === "household" || by === "kin") && has(tokens[helper + 1], Role.cadreSelf)) return false;
    if (by !== "us" && /^(?:搭|动手)/.test(tokens[helper]?.text ?? "")) return false;
    if (labours.some((token) => token.start > (tokens[helper]?.start ?? 0) && !isGift(token, segment)))
      return true;
    return (
      isOpenHelp(tokens, helper) ||
      (segment.people.named.length > 0 && isTidying(tokens)) ||
      wentToWork(segment)
    );
  }
  const { clause } = segment;
  if (
    isDeedLabel(clause.labelText, clause.label) &&
    labours.some((token) => !isGift(token, segment) && !has(token, Role.own))
  )
    return true;
  if (isHandled(segment)) return true;
  if (forThem(segment) || workedLong(segment) || wentToWork(segment)) return true;
  if (worksForThem(segment) || worksInPassing(segment)) return true;
  if (!segment.theirs && (joinsWork(tokens) || setRight(tokens))) return segment.people.named.length > 0;
  if (!segment.theirs && hasMended(segment, labours)) return true;
  if (!segment.theirs && isTidying(tokens) && segment.people.named.length > 0) return true;
  // 打扫了院子, 和他一起收玉米 without 帮: only what nobody does for himself in a report.
  // 组织志愿者18人次,|为5户老人打扫院子
  const crew = isLedOut(segment) || scene.hands !== null;
  // 李平(五保户):|打扫院坝
  if (
    scene.afterColon &&
    segment.people.named.length === 1 &&
    labours[0] === tokens[0] &&
    tokens.length > 1 &&
    tokens.length < 4
  )
    return labours.length > 0 && !has(labours[0], Role.own) && !has(labours[0], Role.give);
  return (
    labours.some(
      (token) =>
        (crew
          ? token.text.length >= 2 && !besides.test(token.text)
          : token.text.length >= 3 && !has(token, Role.build)) &&
        !has(token, Role.own) &&
        !(isEnglish(token) && !pastInEnglish.test(token.word?.text ?? "")) &&
        !startsWithHousehold(tokens, token) &&
        !has(token, Role.give),
    ) &&
    (segment.people.named.length > 0 ||
      scene.hands !== null ||
      /组织|发动|带领|志愿|义务/.test(segment.clause.text))
  );
}

function isToUs(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, at) => /^给[我咱俺]?$/.test(token.text) && isUs(tokens[at + 1]) && has(tokens[at + 2], Role.give),
  );
}

function isUs(token: Token | undefined): boolean {
  return has(token, Role.cadreSelf) && /^[我咱俺]们?$/.test(token?.text ?? "");
}

/** 帮他整理材料: no work of the hands. */
const papers = /材料|资料|档案|手续|台账|证件|表格|合同|申请|相册|照片/;

/** 组织|党员|12人|清理河道, 发动群众8人到广场除草: so many were led out to it. */
function isLedOut({ tokens, counts }: Segment): boolean {
  if (!counts.includes("person")) return false;
  const lead = tokens.findIndex(({ text }) => leads.test(text));
  return (
    lead >= 0 && tokens.slice(lead + 1, lead + 4).some(({ quantity }) => quantity?.unit?.kind === "person")
  );
}

/** What a crew may be led to that is done sitting. */
const besides = /整理|打理|照看|收拾|拾掇|归置/;

/** weeded the field; the harvest is good tells of no work. */
const pastInEnglish = /(?:ed|swept|dug)(?: up)?$/;

/** 地里刚|浇完水, 果树都|剪完枝了: how a place or a thing of theirs was found. */
function isFound(before: readonly Token[]): boolean {
  const [first] = before;
  const last = before[before.length - 1];
  if (first === undefined || last === undefined || !found.test(last.text)) return false;
  const theirs =
    has(first, Role.homeGround) ||
    has(first, Role.ownPlace) ||
    first.pos === "thing" ||
    first.word?.goods != null;
  return theirs && !before.some((token) => has(token, Role.cadreSelf) || has(token, Role.go));
}

const found = /^(?:刚刚?|才|都|已经?|全|也)$/;

/** 李平收玉米去了: the household's own work. */
function startsWithHousehold(tokens: readonly Token[], verb: Token): boolean {
  const before = tokens.filter((token) => token.start < verb.start);
  if (isFound(before)) return true;
  return (
    before.some(isOne) &&
    !before.some(
      (token, at) =>
        !isWhereTheyAre(before, at) &&
        (has(token, Role.cadreSelf) ||
          // 她女婿给|收了玉米
          (has(token, Role.dative) && !has(before[at - 1], Role.kin)) ||
          has(token, Role.go) ||
          has(token, Role.with)),
    )
  );
}

function isOne(token: Token): boolean {
  return token.mention !== null || has(token, Role.pronoun) || has(token, Role.kin);
}

/** 他|在|摘辣椒, 两口子都|在|坡|上|挖洋芋: at it, where they are; 在李平家摘辣椒 is where we were. */
function isWhereTheyAre(before: readonly Token[], at: number): boolean {
  const text = before[at]?.text;
  if (text === "在") return before.slice(0, at).some(isOne);
  return (text === "上" || text === "下") && before[at - 2]?.text === "在" && before.slice(0, at).some(isOne);
}
