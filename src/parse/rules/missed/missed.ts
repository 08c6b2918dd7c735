import type { Clause } from "../../scene/clause.ts";
import { missedAmong } from "../../scene/kept.ts";
import { namedSoFar } from "../../scene/named-in-sentence.ts";
import { partOfTimes } from "../../scene/part-of-times.ts";
import { Requirement } from "../../scene/requirement.ts";
import type { Person, Scene } from "../../scene/scene.ts";
import type { Rule, Segment } from "../../scene/story.ts";
import { textBehind, textOf } from "../../scene/stretch.ts";
import { Sign } from "../../text/characters.ts";
import { isGoing } from "../../words/going.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { has, hasSome, type Token, tokenAt } from "../../words/tokens.ts";
import { isUnanswered } from "../talk/phone.ts";
import { isOfRest } from "./met-after-all.ts";
import { isMetByKin, takenByKin } from "./met-by-kin.ts";
import { countOfPart, wholeOf } from "./missed-part.ts";
import { isAway, lockOf, notBackYet } from "./not-there.ts";
import { isBeforeCall, isOfCall } from "./unanswered-call.ts";
import { isGoneOut } from "./went-out.ts";

/**
 * 去魏成林家没见着, 田发放家没人, 门锁着, 去时家里没人, nobody at home
 * Not: 没人管, 两口子外出打工 without a visit
 */
export const missedVisit: Rule = {
  id: "visit/missed",
  requires: new Requirement({
    stances: ["done"],
    roles: rolesOf(Role.missed),
    oneOf: "没无门通机了打务干放上",
  }),
  read(segment, scene) {
    const isOut = !segment.roles.has(Role.missed) && isGoneOut(segment, scene);
    if (!segment.roles.has(Role.missed) && !isOut && !mayMiss.isIn(segment)) return;
    if (isOtherThere(segment, scene)) return;
    const away = segment.roles.has(Role.missed)
      ? segment.tokens.find((token) => isAway(token, segment.clause.tokens))
      : lockOf(segment);
    const notBack = segment.roles.has(Role.missed) ? undefined : notBackYet(segment, scene);
    const word = away ?? notBack ?? (isOut ? segment.tokens[0] : undefined);
    // called li ping, no one answered
    if (word?.text === "没人应" && scene.entries.takeImplied("talk")) return;
    // 他没回 behind a message sent is no answer, behind the way there nobody.
    if (notBack === undefined && isUnanswered(segment.text)) {
      // 打电话给李平、陈九斤,|刘军的没打通: another's call.
      // 给李平打了电话,王五的电话|没人接: his alone.
      const [whom, ...more] = segment.clause.hasName ? segment.people.named : [];
      const only = whom !== undefined && more.length === 0 ? [whom.id] : null;
      if (segment.named.named.length === 0) scene.entries.takeImplied("talk", only);
      else scene.entries.takeTold("talk", segment.named.named, 1);
      // 去了锁着门呢打电话也没接, 去他家没人打电话也没接: not there, and not to be called either.
      if (word === undefined) return;
      if (!isBeforeCall(word, segment) && (!segment.clause.roles.has(Role.go) || isOfCall(word, segment)))
        return;
    }
    if (
      word === undefined ||
      (word.text.startsWith("白跑") && !segment.clause.hasName && isWayToDoctor(scene))
    )
      return;
    const counted =
      countOfPart(segment, word) ??
      segment.named.counted ??
      countAmong(segment) ??
      countOfAll(segment, word, scene);
    if (segment.named.named.length === 0 && counted !== null) {
      const met = scene.entries.missedCount(counted, segment.tokens, wholeOf(segment, word));
      // 走访10户,|2户不在家,每户送米1袋: to those who were met.
      const named = namedSoFar(scene);
      if (met !== null && met > 0) scene.people = { named, counted: met, approx: false };
      return;
    }
    if (isOfRest(segment, scene)) return;
    if (isOfLastTime(word, segment, scene)) {
      // 上次他不在,|今天在家
      if (metNow.test(scene.source.text.slice(word.end, word.end + 16)))
        scene.entries.visit(segment.people.named, false, segment.tokens, ruleOf(segment, scene));
      return;
    }
    const all = segment.people.named.length === 0 ? countAway(segment, scene) : null;
    if (all !== null) scene.entries.missedCount(all, segment.tokens);
    if (segment.people.named.length === 0 || isOnlyHeard(segment, scene)) return;
    const before = segment.tokens.slice(0, segment.tokens.indexOf(word));
    if (!segment.roles.has(Role.go) && (before.some(isKin) || isOfKin(segment.clause.tokens, word))) return;
    // 入户:李平(不在)、陈九斤: the one before the brackets.
    const told = before.findLast((token) => token.mention !== null);
    const only = word.bracketed
      ? segment.named.named.filter((person) => person.name === told?.mention?.name)
      : segment.people.named;
    // 化肥送到了,他不在,|他爱人签的字
    const end = segment.clause.tokens.at(-1)?.end ?? 0;
    if (segment.named.named.length === 0 && takenByKin.test(scene.source.text.slice(end, end + 12))) return;
    const after = scene.source.text.slice(word.end, word.end + 26);
    const missed = !isKinThere(segment.clause, word) && !takenByKin.test(after) && !isMetByKin(after);
    const people = allOfThem(segment, scene) ?? (only.length > 0 ? only : segment.people.named);
    const [person] = people;
    const times = partOfTimes(segment.clause, word.start);
    // 去了两趟,头一趟|没人: of one day the other visit counts, the miss does not.
    if (missed && people.length === 1 && person !== undefined && times !== null)
      if (scene.entries.takeFromTimes(person, times, word.start)) return;
    scene.entries.visit(people, missed, segment.tokens, ruleOf(segment, scene));
    if (missed && people.length === 1 && person !== undefined) missOnEachDay(person, segment, scene);
  },
};

/** 周一三五去李平家都|没人: on each of the days told in one. Not: 周一和周三去李平家,周三没人; …,有一次没人; …,最后没人 */
function missOnEachDay(
  { id }: Person,
  { clause, text, hasDay, hasFigure }: Segment,
  { entries }: Scene,
): void {
  const gone = entries.list.filter(
    ({ facts }) => facts.measure === "visit" && facts.households[0] === id && facts.quantity === 1,
  );
  const last = gone.at(-1);
  if (hasDay || hasFigure || last === undefined) return;
  if (last.start < (clause.tokens[0]?.start ?? 0) && !/^也?[都均]/.test(text)) return;
  for (const entry of gone)
    if (entry.start === last.start && entry.end === last.end) entry.facts = { ...entry.facts, missed: true };
}

/**
 * 今天又去了李平家,上次他|不在|,这次在家送了米, 上次去李平家他|不在|,今天在: told of another time than of what was done now. Not:
 * 上次李平家没人,昨天也没人
 */
function isOfLastTime(word: Token, { people }: Segment, { entries, source: { text } }: Scene): boolean {
  const [person] = people.named;
  if (person !== undefined && isOfEarlierWay(word, person, entries, text)) return true;
  const front = text.slice(Math.max(0, word.start - 14), word.start);
  if (!lastTime.test(person === undefined ? front : front.replaceAll(person.name, ""))) return false;
  const gone = entries.recent().some(({ facts }) => facts.measure === "visit" && !facts.missed);
  return gone || thisTime.test(text.slice(word.end, word.end + 16));
}

/** 傍晚又去了李平家,上午去的时候他不在: the way told first was the later one. Not: 下午又去了,还是不在, 下午又去了,上午说好在家的,结果没人 */
function isOfEarlierWay(word: Token, { id }: Person, { list }: Scene["entries"], text: string): boolean {
  const gone = list.findLast(
    ({ facts }) => facts.measure === "visit" && !facts.missed && facts.households[0] === id,
  );
  if (gone === undefined || gone.start >= word.start) return false;
  const between = /[^。;\n]*$/.exec(text.slice(gone.start, word.start))?.[0] ?? "";
  const front = /[^。;\n]*$/.exec(text.slice(0, gone.end))?.[0] ?? "";
  return earlierWay.test(between) && laterWay.test(front);
}

const earlierWay =
  /,(?:因为?)?(?:早上|早晨|上午|中午|[头第]一[趟次回])(?:我们?)?(?:来|去)?(?:过|了)?(?:一[趟次回])?(?:[他她]们?家)?(?:的?时候?)?,?(?:[他她]们?|人|老人家?|老两口|家里|屋里|大?门|也|都|就|正好)*$/;
const laterWay =
  /(?:下午|傍晚|晚上|天黑|收工后)[^。;]*[又再]|[两二三几四][趟次回][^,。;]{0,2}才(?:[碰遇见]|找)[上到着见]/;

const lastTime = /上[次回趟](?:我|来|去|到|[他她]们?|人|老人|家里?|都|也|时候?|的)*$/;
const thisTime = /^了?[,;]?(?:但|可)?(?:今天|这[次回趟]|这才)(?!也|还是|又没|没)/;
const metNow =
  /^了?[,;]?(?:但|可)?(?:今天|这[次回趟])(?:[他她]|总算|终于|倒是?|都|去)*(?:在(?=家|屋|[,;。\n]|$)|[见碰遇][到着上])/;

const allAway =
  /^(?:但是?|可|结果)?(?:家里|家中|家)?(?:都|全|均)?(?:无人|没有?人|锁着?门|锁了门|大门紧锁|不在家|没在家)(?:在家|应门)?了?$/;

/** 走访2户,|家里都没人: how many were just told of, when nobody was at home there; null where some were named. */
function countAway({ text, tokens }: Segment, { entries, sentence, source }: Scene): number | null {
  const last = entries.list.at(-1);
  if (!allAway.test(text) || last?.sentence !== sentence || last.facts.measure !== "visit") return null;
  // 走访8户,好像有2户|没人
  if (!/^[,、家里中的都]*$/.test(source.text.slice(last.end, tokens[0]?.start))) return null;
  return last.facts.households.length === 0 && !last.facts.missed ? last.facts.quantity : null;
}

/** 带李平去医院,|白跑一趟: to a doctor's door, and not to theirs. */
function isWayToDoctor({ entries, sentence }: Scene): boolean {
  const last = entries.list.at(-1);
  return last?.sentence === sentence && last.rules.includes("medical/taken");
}

/** 上午去了李平家,下午去了王五家,|都没人: all of those gone to, where the sentence tells nothing else of them; null for the last one alone. */
function allOfThem({ named, text, tokens }: Segment, scene: Scene): readonly Person[] | null {
  if (named.named.length > 0 || named.counted !== null || !/^也?[都全]/.test(text)) return null;
  const { entries, sentence, source } = scene;
  if (entries.list.some((entry) => entry.sentence === sentence && entry.facts.measure !== "visit"))
    return null;
  const end = tokens[0]?.start ?? 0;
  const told = source.text.slice(0, end);
  const here = told.slice(Math.max(...["。", ";", "!", "\n"].map((stop) => told.lastIndexOf(stop))) + 1);
  const gone = scene.visitedInSentence();
  return gone.length > 1 && oneByOne.test(here) ? gone : null;
}

/** 上午去了李平家,下午去了王五家,: two ways, one home each, and nothing between. */
const oneByOne =
  /^(?:今天|昨天|[上下中]午|早上|先)*(?:去|到|走访)了?[^,、和跟说讲聊吃坐送看]{2,6},(?:又|再|接着|随后|然后|[上下中]午|晚上|后)*(?:去|到|走访)了?[^,、和跟说讲聊吃坐送看趟次]{2,6},$/;

const unseen =
  /^(?:但是?|可是?|不过)?我们?(?:也|都|还|倒|可)*[没未]有?(?:亲眼|亲自)?[见看瞧](?:着|到|见|过)?(?:了?(?:东西|实物))?$/;
const ordinarily = /平[时日常](?:都|也)?(?:不在|没在|没人)家?$/;
const heardOf = /听(?:[^,。;!\n]{1,8}?[说讲道]|说)[^。;!\n]*$/;

/** 听李平说镇上送了头牛,|我没见着: of what was heard, where nobody was gone to. Not: 没见着人 */
function isOnlyHeard({ tokens, text, clause, named, people }: Segment, scene: Scene): boolean {
  if (ordinarily.test(clause.text) && scene.entries.list.at(-1)?.sentence !== scene.sentence) return true;
  const front = scene.source.text.slice(0, tokens[0]?.start);
  if (named.named.length > 0 || !unseen.test(text) || !heardOf.test(front)) return false;
  const id = people.named[0]?.id;
  return !scene.entries.recent().some(({ facts }) => facts.measure === "visit" && facts.households[0] === id);
}

const there = /^在(?:家|屋|呢|[跟和]|[说聊谈坐唠收接]了|[我咱]们?[就便给把跟和]|$)(?!.?时|[具乡后务])/;

/**
 * 老汉没在|但是儿子在家呢, 他妈在家|他不在: one of theirs was, told in the same breath.
 * Not: 没人但是邻居在家, 李平他老婆在呢后来去王五家|没人
 */
function isKinThere({ tokens, roles }: Clause, word: Token): boolean {
  if (!roles.has(Role.kin)) return false;
  const away = tokens.indexOf(word);
  const name = tokens.findLast(({ mention }, at) => mention !== null && at <= away)?.mention?.name;
  const isOther = ({ mention }: Token) => mention !== null && mention.name !== name;
  const other = tokens.findLastIndex((token, at) => at <= away && isOther(token));
  const from = other < 0 ? 0 : tokens.findIndex(({ mention }, at) => at > other && mention !== null);
  const next = tokens.findIndex((token, at) => at > away && isOther(token));
  const theirs = tokens.slice(from, next < 0 ? tokens.length : next);
  return theirs.some((token, at) => isKin(token) && there.test(textOf(theirs.slice(at + 1, at + 4))));
}

/** 儿子, 老伴; 老两口 are all who live there. */
function isKin(token: Token): boolean {
  return has(token, Role.kin) && !both.test(token.text);
}

const both = /^(?:老?两口子?|老俩口|俩口子?|[夫公]妻俩?|老少)$/;

const closeKin = /^(?:大|小|二|老)?(?:儿子|女儿|儿媳妇?|媳妇|老伴|老婆|丈夫|妻子|爱人|孙子|孙女|女婿)$/;

/** 她|老汉|住院了|没在, 他|儿子|没在家: whoever is away stands straight before it, and is one of theirs. */
function isOfKin(tokens: readonly Token[], word: Token): boolean {
  let at = tokens.indexOf(word) - 1;
  while (
    at > 0 &&
    (/^(?:住院|出门|上工|了|也|都|又|还|今天)/.test(tokens[at]?.text ?? "") || tokens[at]?.kind === "day")
  )
    at -= 1;
  const who = tokens[at];
  const before = tokenAt(tokens, at - 1);
  const of = before?.text === "的" || before?.text === "家" ? tokens[at - 2] : before;
  // 李平的|儿子|不在家, 李平|家|儿媳|不在家
  if (of?.mention != null && closeKin.test(who?.text ?? ""))
    return !tokens.some((token) => has(token, Role.go));
  if (!has(tokenAt(tokens, at - 1), Role.pronoun)) return false;
  return has(who, Role.kin) || has(who, Role.title);
}

/** 走访5户,除了李平家没人; 走访12户,|李平不在家: one of those counted. */
function ruleOf({ clause, people }: Segment, { entries, sentence, source }: Scene): string {
  // 走访12户,李平不在家,|陈九斤也没在
  const told = entries.list.findLast(({ facts }) => !facts.missed);
  const next = entries.list.find(({ start }) => told !== undefined && start >= told.end);
  const opens = Math.max(told?.end ?? 0, clause.tokens[0]?.start ?? 0);
  const from = Math.min(next?.start ?? Number.POSITIVE_INFINITY, opens);
  const counted =
    told?.facts.measure === "visit" &&
    !/^(?:另有|另外|其余|其他)/.test(clause.text) &&
    told.sentence === sentence &&
    told.facts.households.length === 0 &&
    (next === undefined ? /^[,、:( ]{0,2}$/ : /^[,、:( ]{0,2}[^,;。]{0,8}$/).test(
      source.text.slice(told.end, from),
    ) &&
    (!told.placed || people.named.every(({ villageId }) => villageId === told.facts.villageId));
  return counted || /^(?:除|其中|只有|就)/.test(clause.text) ? missedAmong : "visit/missed";
}

/** Without one of these nothing is told of by its words alone. */
const mayMiss = new Sign("没无门通机", /[没无门]|不通|[关停]机/);

/** 走访4户,|其中2户不在家: how many of those counted before. */
function countAmong({ tokens, roles }: Segment): number | null {
  if (!roles.has(Role.among)) return null;
  return tokens.find(({ quantity }) => quantity?.unit?.kind === "household")?.quantity?.value ?? null;
}

/** 走了三家|都没人; 去了三家,|都锁着门: all that were gone to, counted straight before it and none of them named. */
function countOfAll({ clause, people }: Segment, word: Token, { entries, source }: Scene): number | null {
  if (people.named.length > 0) return null;
  const { tokens } = clause;
  const at = tokens.indexOf(word) - 1;
  // 走访6户,都没人|反映困难: nobody did that.
  const next = tokens[at + 2];
  if (next !== undefined && next.kind !== "mark" && !hasSome(next, behindMiss)) return null;
  const ofAll = has(tokens[at], Role.allOf);
  if (ofAll && tokens[at - 1]?.quantity?.unit?.kind === "household" && tokens.slice(0, at).some(isGoing))
    return tokens[at - 1]?.quantity?.value ?? null;
  const last = entries.list[entries.list.length - 1];
  if (last?.facts.measure !== "visit" || last.facts.missed || last.facts.households.length > 0) return null;
  const between = source.text.slice(last.end, word.start);
  return (/^[都均]/.test(word.text) ? ofEach : ofAllOfThem).test(between) ? last.facts.quantity : null;
}

const but = "(?:但是?|可是?|不过|结果|却)?";
/** 走了三家,|都没人; 走了三户,但家家|都锁着门 */
const ofEach = new RegExp(`^[,、 ]?${but}(?:[家户]{2}|[一每][家户])?$`);
const ofAllOfThem = new RegExp(
  `^[,、 ]?${but}(?:(?:[家户]{2}|[一每][家户])?(?:[全也]?都|均|全部?)|[家户]{2})$`,
);

const behindMiss = rolesOf(Role.filler, Role.home, Role.missed);

/** 她男人不在|她在呢: another of the house was there. */
function isOtherThere({ tokens, text }: Segment, { source }: Scene): boolean {
  if (!/(?:男人|老公|丈夫|当家的|[儿女]子?|媳妇|老婆|婆娘|爱人)不在(?:家|屋)?$/.test(text)) return false;
  return thereStill.test(textBehind(tokens, source, 8));
}

const thereStill = /^,?(?:他|她)(?:自己)?(?:还|倒)?(?:是)?在(?!外|县|城|镇|村|地|山|省|医|工|厂|街)/;
