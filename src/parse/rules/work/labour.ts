import { Grounds } from "../../scene/grounds.ts";
import { idsOf } from "../../scene/kept.ts";
import { Requirement } from "../../scene/requirement.ts";
import type { Scene } from "../../scene/scene.ts";
import { share } from "../../scene/share.ts";
import type { Rule, Segment } from "../../scene/story.ts";
import { textBehind } from "../../scene/stretch.ts";
import { subjectAt } from "../../scene/subject.ts";
import { doneByFormer } from "../../stance/others-gave.ts";
import { isPutRight, repeated } from "../../stance/settled.ts";
import { isDenied } from "../../stance/stance.ts";
import { isDeedLabel } from "../../text/labels.ts";
import { bareItem } from "../../words/item.ts";
import { isPerson } from "../../words/nouns.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { has, isEnglish, type Token, tokenAt } from "../../words/tokens.ts";
import { callsForHands } from "../solved/remedied.ts";
import { onTheSpot, reached } from "../solved/solved.ts";
import { isBuilt } from "../works/built.ts";
import { isDoneAtTheirs } from "./done-at-theirs.ts";
import {
  actedThere,
  didOfMany,
  forThem,
  hasMended,
  isAble,
  isGift,
  isTidying,
  isToUs,
  isWhomFor,
  joinsWork,
  mendsByHand,
  opensWithUs,
  ourLongWork,
  setRight,
  tellsNoWork,
  workedLong,
} from "./done-for-them.ts";
import {
  helpsBarely,
  isBareWork,
  ofBareWork,
  wentToWork,
  worksAtTheirs,
  worksForThem,
  worksInPassing,
} from "./hand-work.ts";
import { areTold, comeToVillage, handsCounted, handsOf, handsTold, isLedOut } from "./hands.ts";
import { isHauled } from "./hauled.ts";
import { basking, buildsForAll, carriesInGift, isNoneTogether, isOpenHelp, otherHelp } from "./helping.ts";
import { isMendedAtHome, ofMending } from "./mended-at-home.ts";
import { setsNoHand } from "./no-hands.ts";
import {
  hired,
  isHiredByThem,
  isInPlaceOf,
  isOffToWork,
  isOfYearsAgo,
  isOthersHelp,
  isPlacedWork,
  isShownHow,
  isWhyAway,
  isWorkOfOthers,
  showing,
  workedThemselves,
} from "./others-help.ts";
import { hasTools, isHandled } from "./own-hands.ts";
import { isPassedOn } from "./passed-on.ts";
import { clearsAway } from "./served.ts";
import { ofTending, tendsForThem } from "./tended.ts";
import { startsWithHousehold } from "./their-own-work.ts";
import { tidiesForThem, tidiesPlace, worksInRow } from "./work-in-rows.ts";
import { didTheSame, helpsAtTheSame, isAlongside, workedAlong } from "./worked-along.ts";

/** 我说帮不了; 说打完药就|还: of what will be, or cannot. */
const tellsNoHelp = /帮不[了上成]|^(?:[他她]们?|老人)?说[^,我咱]{1,5}完[^,我咱]{0,3}就/;

/** What tells of work of any hands, or of whose they were: 把, 修, 换, 我俩, 五个. */
const ofWork = new Requirement({
  oneOf: "我咱俺把修换个",
  roles: rolesOf(Role.help, Role.labour, Role.dative, Role.with),
  measure: "labour",
});

/** Besides: an act that was done, the way to their home, and how many they were or how often. */
const ofHands = new Requirement({
  stances: ["done"],
  oneOf: "我咱俺把修换个了俩仨",
  roles: rolesOf(Role.help, Role.labour, Role.dative, Role.with, Role.home),
  measure: "labour",
  orCounts: ["person", "times"],
});

/**
 * 帮姚翠莲掰苞谷, 帮忙种洋芋, 帮着铺了地膜, 帮修房顶, 打扫院子, 投工投劳2460人次
 * Not: 帮他卖鸡蛋, 帮忙联系, 他家种玉米5亩
 */
export const labour: Rule = {
  id: "labour/by-hand",
  requires: ofHands,
  read(segment, scene) {
    const { roles, counts } = segment;
    const along =
      (roles.has(Role.help) && helpsAtTheSame(segment, scene)) ||
      (segment.text.includes("了") &&
        (workedAlong(segment, scene) ||
          ((segment.text.includes("也") || isAlongside(segment.tokens)) && didTheSame(segment, scene))));
    const mayWork =
      along ||
      ofWork.isMetBy(segment) ||
      roles.has(Role.home) ||
      counts.includes("person") ||
      counts.includes("times");
    if (mayWork || scene.hands?.sentence === scene.sentence) tellWork(segment, scene, along);
  },
};

/** 喊了4个同事,|一上午就收完: what whoever was gathered did, with no other word of it. */
export const gatheredWork: Rule = {
  id: "labour/by-those-gathered",
  requires: new Requirement({ stances: ["done"] }),
  after: "hands",
  read(segment, scene) {
    if (scene.hands?.sentence === scene.sentence && !ofHands.isMetBy(segment))
      tellWork(segment, scene, false);
  },
};

/** 义务劳动1次,|32人参加; 义务植树2次,|共去了40人: how many came to work that was told by how often it was done. */
export const workAttended: Rule = {
  id: "labour/attended",
  requires: new Requirement({ stances: ["done"], counts: "person", oneOf: "参到来去出" }),
  after: "entries",
  read({ named, tokens, text }, { entries, sentence, source }) {
    const last = entries.list.at(-1);
    if (last?.sentence !== sentence || last.facts.measure !== "labour" || named.named.length > 0) return;
    if (!times.test(source.text.slice(last.start, last.end)) || !attended.test(text)) return;
    // 打扫1次,|参加座谈会5人: another matter.
    if (/会|培训|讲座/.test(text)) return;
    const hands = tokens.find(({ quantity }) => quantity?.unit?.kind === "person")?.quantity;
    if (hands?.value != null)
      last.facts = { ...last.facts, quantity: hands.value, approx: hands.approx || undefined };
  },
};

const times = /[\d一二两三四五六七八九十]次$/;
const attended =
  /^(?:共有?|累计|约|先后|党员|干部|职工|群众|志愿者)*(?:参加|参与|出动|到|来|去)?了?[^,]{0,4}[\d一二两三四五六七八九十百]+[余多]?[人名]次?(?:党员|干部|职工|群众|志愿者)*(?:参加|参与|到场)?了?$/;

/** 帮扶内容:铺床; 帮扶措施:杀鸡: an act and its thing, and nothing else, under a label of deeds. */
export const labelledWork: Rule = {
  id: "labour/under-label",
  requires: new Requirement({ stances: ["done"], oneOf: ofBareWork }),
  read(segment, scene) {
    const { clause, tokens } = segment;
    if (clause.label !== "content" || ofHands.isMetBy(segment)) return;
    if (isDeedLabel(clause.labelText, clause.label) && isBareWork(tokens, 0)) tellWork(segment, scene, false);
  },
};

/** The hands counted last in the sentence are several. Not: 3个人帮他收麦子,|晚上我又帮他剥玉米 */
function didByThose({ clause, roles }: Segment, { entries, sentence }: Scene): boolean {
  if (roles.has(Role.cadreSelf) || /又|再|还/.test(clause.text)) return false;
  const last = entries.list.at(-1);
  return last?.sentence === sentence && last.facts.measure === "labour" && (last.facts.quantity ?? 0) > 1;
}

const paysBill = /[垫付还交缴结](?:清|上)?[了的]$/;

/** @param along they worked beside those told of */
function tellWork(segment: Segment, scene: Scene, along: boolean): void {
  const { roles } = segment;
  if ((roles.has(Role.say) && tellsNoHelp.test(segment.text)) || setsNoHand(segment, scene)) return;
  // 办实事5件,|其中修电路2件: what so many of those were.
  if (roles.has(Role.among) && segment.named.named.length === 0 && countsDeeds(segment)) return;
  if (isOffToWork(segment) || isWhyAway(segment, scene) || isOfYearsAgo(segment)) return;
  // 李平欠的化肥款200元|我替他垫了: money, and no hand lent.
  if (paysBill.test(segment.text) && scene.entries.recent().at(-1)?.rules[0] === "bill/paid") return;
  if (isPlacedWork(segment, scene) || isPassedOn(segment) || doneByFormer.isIn(segment.clause)) return;
  scene.hands = handsTold(segment, scene);
  if (scene.entries.list.at(-1)?.facts.measure === "labour" && handsCounted(segment, scene)) return;
  const told = segment.reading.items.find((item) => item.noun?.measure?.id === "labour");
  const ofSentence = scene.hands === null ? undefined : bareItem(scene.hands.quantity);
  const people =
    (segment.clause.hasFigure ? handsOf(segment) : undefined) ??
    segment.reading.items.find(
      (item) =>
        (item.quantity?.unit?.kind === "person" || item.quantity?.unit?.name === "人次") &&
        !isWhomFor(segment, item),
    ) ??
    ofSentence;
  if (told !== undefined) {
    if (workedThemselves.test(segment.text)) return;
    const fits =
      told.quantity !== null &&
      (told.quantity.unit === null ||
        told.noun?.measure?.countedIn.includes(told.quantity.unit.name) ||
        told.quantity.unit.name === "人次");
    const hands = fits ? told : people === undefined ? null : { ...people, each: false };
    // 义务植树,投工26人次: how many hands it was that the sentence told of.
    if (hands?.quantity != null) scene.entries.takeTold("labour", segment.people.named, hands.quantity.value);
    share(segment, scene, hands, {
      measure: "labour",
      unit: "人次",
      rule: "labour/by-hand",
      quantity: hands === null ? 1 : undefined,
    });
    return;
  }
  if (
    !along &&
    (isWorkOfOthers(segment, scene) || isForTheirWork(segment, scene) || carriesInGift(segment, scene))
  )
    return;
  const ofMany = scene.hands !== null && didOfMany(segment, scene);
  const long = along || ofMany || (opensWithUs.isIn(segment) && ourLongWork(segment, scene));
  const mended =
    (mending.isMetBy(segment) &&
      segment.reading.items.some(
        (item) =>
          isMendedAtHome(segment, item) &&
          !isOfOffice(segment, item.verb) &&
          !(item.verb !== null && isCalledIn(segment.tokens, segment.tokens.indexOf(item.verb))),
      )) ||
    (roles.has(Role.help) && mendsByHand(segment) && !isSolvedHere(segment, scene));
  if (
    (!isByHand(segment, scene) && !mended && !long) ||
    segment.reading.items.some((item) => isBuilt(segment, item))
  )
    return;
  // 20多人割谷,|割完近5亩: the same hands.
  if (people !== undefined && areTold(segment, scene, people, people === ofSentence)) return;
  // 给李平家割麦子,|我们4个人割了两亩多: the sender's hand among them.
  if (ofMany) scene.entries.takeImplied("labour", idsOf(segment.people.named));
  if (people === undefined && (isToldSolved(segment, scene) || isSoldHere(segment, scene))) return;
  // 办实事1件:联系电工|给李平家修好了电表: by whoever was called.
  if (people === undefined && isSolvedHere(segment, scene))
    if (segment.clause.roles.has(Role.arrange) || isSeenTo(scene.entries.list.at(-1)?.rules)) return;
  // 组织义务劳动,20人参加,|清理垃圾3车: what those did.
  if (people === undefined && segment.named.named.length === 0 && didByThose(segment, scene)) return;
  // 掰苞谷,干了一下午: the same hand on the same day is one.
  if (people === undefined && scene.entries.hasImplied("labour", segment.people.named)) return;
  // 走访李平、王五两家,|各帮着捡了半天油茶籽: at each of them.
  const each = people === undefined && segment.people.named.length > 1 && /^各/.test(segment.text);
  for (const one of each ? segment.people.named : [null])
    share(
      one === null ? segment : { ...segment, people: { ...segment.people, named: [one] } },
      scene,
      people ? { ...people, each: false } : null,
      { measure: "labour", unit: "人次", rule: "labour/by-hand", quantity: people ? undefined : 1 },
    );
}

const ofTheYear = /^(?:今年|全年|上半年|下半年)(?!.*(?:组织|带领|发动|党员|干部))/;
const ourPart = rolesOf(Role.help, Role.dative, Role.cadreSelf, Role.go);

/** 讲解修剪技术; not 讲解修剪技术并修剪了10棵 */
const lecturing = /^[^并帮]*(?:讲解|宣讲|宣传)[^并帮]*$/;

const didItToo = /^,[^,。;\n]{1,4}了[\d一二两三四五六七八九十]/;
/** 给李平讲了果树修剪: how it is done. Not: 讲了政策并修剪了10棵 */
const toldHow = /^[^并帮把,、]{0,12}(?:讲|介绍)了?(?:讲|一下|一遍|一番)?(?!.*政策)[^并帮把又还后了、\d]*$/;

/** 给李平讲果树修剪,|修剪了10棵 */
function isDoneToo(tokens: readonly Token[], { source }: Scene): boolean {
  return didItToo.test(textBehind(tokens, source, 8));
}

function countsDeeds({ reading }: Segment): boolean {
  return reading.items.some(({ quantity }) => /^[件处]$/.test(quantity?.unit?.name ?? ""));
}

/** 送了|3袋|化肥|种|玉米, 拿了两袋水泥|修圈, 给了他200元|修水管: what the thing just given is for. */
function isForTheirWork(segment: Segment, scene: Scene): boolean {
  const { tokens, roles, reading, people } = segment;
  if (roles.has(Role.help) || !(roles.has(Role.dative) || people.named.length > 0)) return false;
  if (isHauled(segment, scene) || (tending.isMetBy(segment) && tendsForThem(segment))) return false;
  return reading.items.some(({ verb, quantity, noun, tokens: own }) => {
    const paid = quantity?.unit?.kind === "money";
    if (quantity === null || (noun === null && !paid) || noun?.kind === "people") return false;
    if (!has(verb ?? undefined, Role.give)) return false;
    const behind = tokens.slice(Math.max(...own.map((token) => tokens.indexOf(token))) + 1);
    const [act, object] = behind;
    // 送了300元|打扫院子: by us, and not what the money is for.
    if (paid && !/^[修换装安盖补]/.test(act?.text ?? "")) return false;
    const acts = has(act, Role.labour) || has(act, Role.build);
    return (
      acts &&
      behind.length <= 2 &&
      !behind.some(({ text }) => text.includes("了")) &&
      object?.quantity == null
    );
  });
}

/** 供电所主动把线路|修好了: theirs to mend. */
function isOfOffice({ tokens, roles }: Segment, verb: Token | null): boolean {
  if (verb === null || roles.has(Role.cadreSelf) || roles.has(Role.help)) return false;
  return subjectAt(tokens, tokens.indexOf(verb)) === "other";
}

/** 他说灯不亮,|帮他把灯换好了: what was asked for was settled by it. */
function isSolvedHere({ tokens }: Segment, scene: Scene): boolean {
  const last = scene.entries.list[scene.entries.list.length - 1];
  return last?.facts.measure === "solved" && last.start >= (tokens[0]?.start ?? 0);
}

/** 他说水管漏水,|我帮他修好了: the act that solved it is told, and no other work. */
function isSeenTo(rules: readonly string[] = []): boolean {
  return rules.includes(reached) || rules.includes(onTheSpot);
}

/** 联系老板到李平家|收了洋芋3000斤: bought, and no work of hands. */
function isSoldHere({ tokens, roles }: Segment, scene: Scene): boolean {
  const last = scene.entries.list[scene.entries.list.length - 1];
  return last?.facts.measure === "sale" && !roles.has(Role.help) && last.start >= (tokens[0]?.start ?? 0);
}

/** 收洋芋|的|老板, 一瓶|擦|腿|的|药酒: who does it, or what it is for. */
function tellsWhich(tokens: readonly Token[], at: number): boolean {
  // 给3户搬新家的|各送一副对联, 给盖房的|送水泥
  const whose = tokens.slice(at + 1, at + 4).findIndex(({ text }) => text === "的");
  const given = tokens[at + whose + 2];
  if (whose >= 0 && (has(given, Role.each) || has(given, Role.give)) && has(tokens[0], Role.dative))
    return true;
  const of = tokens[at + 1]?.kind === "text" ? at + 2 : at + 1;
  if (tokens[of]?.text !== "的") return false;
  return has(tokens[of + 1], Role.role) || tokenAt(tokens, at - 1)?.quantity?.unit?.kind === "count";
}

/** 请来懂水暖的|师傅|帮他换了水管, 叫供水站的|人|换了个阀门: who was called in did it, and we had it seen to. */
function isCalledIn(tokens: readonly Token[], helper: number): boolean {
  const by = tokenAt(tokens, helper - 1);
  if (by === undefined || by.mention !== null || tokenAt(tokens, helper - 2)?.quantity != null) return false;
  if (!(has(by, Role.title) || has(by, Role.role) || by.text === "人" || isPerson(by))) return false;
  return tokens.slice(0, helper - 1).some((token) => has(token, Role.arrange));
}

/** 李平|帮着装的车, 陈九斤|也来帮忙: whoever is named right before helping, and not their home, helped. */
function isTheirHelp({ tokens, roles }: Segment, helper: number): boolean {
  if (roles.has(Role.cadreSelf) || !/^帮[着忙]/.test(tokens[helper]?.text ?? "")) return false;
  let at = helper - 1;
  while (/^(?:也|来|也来|过来|跑来|赶来|主动)$/.test(tokenAt(tokens, at)?.text ?? "")) at -= 1;
  return tokenAt(tokens, at)?.mention != null && subjectAt(tokens, helper) === "household";
}

/** 灯不亮,我给他换了半天换好了: told as a matter solved. */
function isToldSolved(segment: Segment, { entries }: Scene): boolean {
  const last = entries.list[entries.list.length - 1];
  const here = last?.facts.measure === "solved" && last.start >= (segment.tokens[0]?.start ?? 0);
  return here && (repeated.test(segment.text) || isPutRight(segment));
}

/** Nobody's hands without one of these, as a rule. */
const handy = rolesOf(Role.help, Role.labour, Role.dative, Role.with);

function isByHand(segment: Segment, scene: Scene): boolean {
  const { tokens, text, roles } = segment;
  // Nobody's hands without one of these.
  if (
    !(
      roles.hasSome(handy) ||
      text.includes("把") ||
      scene.hands?.gathered === true ||
      segment.clause.label === "content" ||
      isDoneAtTheirs(segment) ||
      (roles.has(Role.go) && wentToWork(segment)) ||
      (roles.has(Role.home) && worksAtTheirs(segment))
    )
  )
    return false;
  if (segment.hasFigure && roles.has(Role.labour) && isHiredByThem(segment)) return false;
  if (clearsAway(segment)) return true;
  // 到李平家,|今年挖洋芋3吨: what they brought in themselves.
  if (segment.hasFigure && ofTheYear.test(text) && !roles.hasSome(ourPart)) return false;
  if (hired.test(text)) return false;
  if (worksInRow(segment, scene)) return true;
  if (otherHelp.isIn(segment) || noWork.someHolds(segment)) return false;
  // 给我送了点洋芋: to us.
  if (roles.has(Role.cadreSelf) && roles.has(Role.dative) && isToUs(tokens)) return false;
  const helper = roles.has(Role.help) ? helperAt(tokens) : -1;
  const tidies =
    segment.people.named.length > 0 &&
    text.includes("把") &&
    isTidying(tokens, text.includes("得") && actedThere(segment, scene));
  // 帮李平把苹果拉到县城卖了: hauled to be sold.
  const hauls = roles.has(Role.sell);
  const shown = showing.isMetBy(segment);
  if (shown && toldHow.test(text) && !isDoneToo(tokens, scene)) return false;
  // 没帮上啥忙, 没帮着劈柴
  const denies = roles.has(Role.not);
  if (denies && helper >= 0 && isDenied(tokens, helper)) return false;
  const labours = roles.has(Role.labour)
    ? tokens.filter(
        (token, at) =>
          has(token, Role.labour) &&
          !(token.text.startsWith("整理") && papers.test(text)) &&
          !tellsNoWork(tokens, at) &&
          !isOfThing(token, segment) &&
          !(hauls && has(token, Role.give)) &&
          !tellsWhich(tokens, at) &&
          !(shown && isShownHow(tokens, at)) &&
          !(denies && isDenied(tokens, at)),
      )
    : [];
  if (helper >= 0) {
    if (isInPlaceOf(tokens, helper) || buildsForAll(segment)) return false;
    // 邻居搭手搬了砖, 几个工友也来帮着装车
    const by = subjectAt(tokens, helper) ?? "us";
    const others = by === "other" && !roles.has(Role.cadreSelf) && tokens.slice(0, helper).some(isPerson);
    if (others || isCalledIn(tokens, helper) || isTheirHelp(segment, helper) || isOthersHelp(segment, helper))
      return false;
    // 李平帮了我半天: ours, by them.
    if ((by === "household" || by === "kin") && has(tokens[helper + 1], Role.cadreSelf)) return false;
    if (by !== "us" && /^(?:搭|动手|下地)/.test(tokens[helper]?.text ?? "")) return false;
    const works = labours.filter(({ start }) => start > (tokens[helper]?.start ?? 0));
    if (works.some((token) => !isGift(token, segment) && !isNoneTogether(tokens, helper, token))) return true;
    if (tending.isMetBy(segment) && tendsForThem(segment)) return true;
    return isOpenHelp(tokens, helper) || tidies || wentToWork(segment) || helpsBarely(tokens, helper);
  }
  // 给李平培训|果树修剪
  if (shown && labours.length === 0 && segment.measures.includes("training")) return false;
  // 给他讲解了|耕地保护政策: what it was about.
  if (shown && labours.length === 0 && lecturing.test(text)) return false;
  const { clause } = segment;
  if (
    isDeedLabel(clause.labelText, clause.label) &&
    (isBareWork(tokens, 0) || labours.some((token) => !isGift(token, segment) && !has(token, Role.own)))
  )
    return true;
  // 给3户搬新家的各送一副对联
  if (has(tokens[0], Role.dative) && text.includes("的"))
    if (tokens.some((token, at) => has(token, Role.labour) && tellsWhich(tokens, at))) return false;
  if (forThose.someHolds(segment, scene) || wentToWork(segment) || worksAtTheirs(segment)) return true;
  // 没人收,|喊了4个同事; 缺人手,|队里四个人栽了一天: come for the work that nobody was there for.
  if (scene.hands?.gathered === true && callsForHands(scene.needs.at(-1), scene)) return true;
  if (tidiesForThem(segment)) return true;
  if (!segment.theirs && besideThem.someHolds(segment)) return segment.people.named.length > 0;
  if (!segment.theirs && labours.length > 0 && hasMended(segment, labours)) return true;
  if (!segment.theirs && tidies) return true;
  if (labours.length === 0) return false;
  // 打扫了院子, 和他一起收玉米 without 帮: only what nobody does for himself in a report.
  // 组织志愿者18人次,|为5户老人打扫院子
  const gathered = scene.hands?.gathered === true;
  const crew = (isLedOut(segment) || gathered) && !segment.measures.includes("training");
  // 李平(五保户):|打扫院坝
  if (
    scene.afterColon &&
    segment.people.named.length === 1 &&
    // 李平户:|烤烟|交了312斤
    !(roles.has(Role.own) && segment.counts.includes("mass")) &&
    labours[0] === tokens[0] &&
    tokens.length > 1 &&
    tokens.length < 4
  )
    return !has(labours[0], Role.own) && !has(labours[0], Role.give);
  const serves =
    segment.people.named.length > 0 || gathered || /组织|发动|带领|志愿|义务/.test(segment.clause.text);
  return labours.some(
    (token) =>
      (crew
        ? isCrewWork(tokens, token)
        : tidiesPlace(tokens, token) || (token.text.length >= 3 && !has(token, Role.build))) &&
      !has(token, Role.own) &&
      !(isEnglish(token) && !pastInEnglish.test(token.word?.text ?? "")) &&
      !startsWithHousehold(tokens, token) &&
      !has(token, Role.give) &&
      // 李平:需求修水管
      !has(tokens[tokens.indexOf(token) - 1], Role.need) &&
      (serves || comeToVillage(segment, token)),
  );
}

/** 烤烟|专用肥|4袋: part of the name of what is counted. */
function isOfThing(token: Token, { reading }: Segment): boolean {
  return reading.items.some(({ noun, quantity }) => quantity !== null && noun?.tokens.includes(token));
}

/** The first word of help, in 一起|帮 the second; 他没|下地|我|帮他收了稻 is told of him, and then of ours. */
function helperAt(tokens: readonly Token[]): number {
  const first = tokens.findIndex((token) => has(token, Role.help));
  // 搭手|帮着|按猪: the act stands behind the second. Not: 没|搭手|帮忙收玉米
  const lent = lendsHands.test(tokens[first]?.text ?? "") && !has(tokenAt(tokens, first - 1), Role.not);
  if (lent && has(tokens[first + 1], Role.help)) return first + 1;
  if (has(tokens[first], Role.next) && has(tokens[first + 1], Role.help)) return first + 1;
  if (tokens[first]?.text !== "下地" || !has(tokenAt(tokens, first - 1), Role.not)) return first;
  const ours = tokens.findIndex(
    (token, at) => at > first && has(token, Role.help) && has(tokens[at - 1], Role.cadreSelf),
  );
  return ours < 0 ? first : ours;
}

const lendsHands = /^搭.{0,2}手$/;

const mending = new Requirement({ oneOf: ofMending });

/** What they are fit for, or do for no use. */
const noWork = new Grounds<Segment>(
  [new Requirement({ oneOf: "能可" }), isAble],
  [new Requirement({ oneOf: "晒烤" }), (segment) => basking.isIn(segment)],
);

const tending = new Requirement({ oneOf: ofTending });

/** Work told of by whom it was for, by what it was done with, or by how long it took. */
const forThose = new Grounds<Segment, [Scene]>(
  [new Requirement({ oneOf: "我咱俺" }), isHandled],
  [new Requirement({ oneOf: "我咱俺把接抢缠盖钉" }), isDoneAtTheirs],
  [new Requirement({ oneOf: "锹锨铲扫锄镰工耙斧锯" }), hasTools],
  [new Requirement({ roles: rolesOf(Role.labour) }), forThem],
  [new Requirement({ oneOf: "了", roles: rolesOf(Role.dative) }), workedLong],
  [new Requirement({ roles: rolesOf(Role.dative) }), worksForThem],
  [new Requirement({ oneOf: "顺随临" }), worksInPassing],
  [tending, tendsForThem],
);

/** At what they were doing, or a thing of theirs. */
const besideThem = new Grounds<Segment>(
  [new Requirement({ oneOf: "跟陪" }), ({ tokens }) => joinsWork(tokens)],
  [new Requirement({ oneOf: "把是", roles: rolesOf(Role.dative) }), ({ tokens }) => setRight(tokens)],
);

/** 帮他整理材料: no work of the hands. */
const papers = /材料|资料|档案|手续|台账|证件|表格|合同|申请|相册|照片/;

/** 打扫院子, 收拾|干净, 割|谷: what a crew was there for, and not what is done sitting. */
function isCrewWork(tokens: readonly Token[], work: Token): boolean {
  const next = tokens[tokens.indexOf(work) + 1];
  if (work.text.length === 1)
    return !vague.test(work.text) && (next?.kind === "text" || next?.word?.goods != null);
  return !besides.test(work.text) || /^(?:干净|利索|整齐)/.test(next?.text ?? "");
}

const vague = /[收打看背安喂种换]/;

/** What a crew may be led to that is done sitting. */
const besides = /整理|打理|照看|收拾|拾掇|归置/;

/** weeded the field; the harvest is good tells of no work. */
const pastInEnglish = /(?:ed|swept|dug)(?: up)?$/;
