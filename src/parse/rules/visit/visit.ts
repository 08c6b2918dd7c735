import { withoutSharers } from "../../scene/only-beside.ts";
import { Requirement } from "../../scene/requirement.ts";
import { nobody, type Scene } from "../../scene/scene.ts";
import type { Rule, Segment } from "../../scene/story.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { isTimeOfDay } from "../../words/time-words.ts";
import { has, isMark, type Token, tokenAt } from "../../words/tokens.ts";
import { callsOnEachOf } from "./one-by-one.ts";
import { isHowOften, isOthersTurn, isRoundThere, isTheirOwnCall, pairedWith } from "./others-turn.ts";
import { isPipedIn, othersCall } from "./piped-in.ts";
import { countsRestAgain, countsThoseAgain, onceMore } from "./rest-again.ts";
import { isOfSomebodySent } from "./sent-there.ts";
import {
  addCount,
  addOften,
  bareFigure,
  countedInRow,
  countIsOpen,
  figureAlone,
  isSameVisit,
  timesSaid,
  toldApart,
} from "./visit-count.ts";
import { isByPhone, isDue, isNamed, isOwed, isYetToBe, tellsNoTimes } from "./visit-not-made.ts";
import { isRecordTitle } from "./visit-record.ts";
import { isTour } from "./visit-tour.ts";

/**
 * 走访李平, 看望冯桂兰大妈, 马哈三家入户一次, 走访农户8户, 慰问困难群众15户, 走访李平3次
 * Not: 没走访成, 走访干部:常乐, 电话走访
 */
export const visitWord: Rule = {
  id: "visit/word",
  requires: new Requirement({
    stances: ["done", "need"],
    roles: rolesOf(Role.go),
    measure: "visit",
    oneOf: "入",
  }),
  read(segment, scene) {
    if (segment.stance === "need" && !tellsFinding(segment)) return;
    if (!segment.measures.includes("visit") && !segment.roles.has(Role.go) && !segment.text.includes("入了"))
      return;
    const verb =
      segment.tokens.find((token) => token.word?.measure?.id === "visit" && !token.bracketed) ??
      segment.tokens.find((token, at) => (has(token, Role.go) || token.text === "入") && isTour(segment, at));
    if (verb === undefined || isByPhone(segment.tokens, verb)) return;
    // 干部人均走访4次: of no one household.
    if (segment.roles.has(Role.each) && isMeanOfVisits(segment.tokens, segment.tokens.indexOf(verb))) return;
    // 走访40户户均|走访2次
    if (isSoOften(segment.clause.tokens, verb)) return;
    if (isMark(tokenAt(segment.tokens, segment.tokens.indexOf(verb) - 1), "不")) return;
    if (segment.hasFigure && tellsNoTimes(segment.tokens, verb)) return;
    if (
      isPipedIn(segment.tokens, verb) ||
      isDue(segment.tokens, verb) ||
      isOwed(segment.clause.tokens, verb) ||
      isHowOften(segment.tokens, verb) ||
      isYetToBe(segment, verb, scene)
    )
      return;
    // 走访5户,|走完3户: of those told.
    const over = segment.named.named.length === 0 && /^[走跑看]完/.test(verb.text);
    if (over && scene.entries.recent().some(({ facts }) => facts.measure === "visit")) return;
    if (isRecordTitle(segment, verb)) {
      scene.titleVisit = { tokens: segment.tokens, people: segment.named.named, when: scene.when };
      return;
    }
    if (
      isOthersTurn(segment) ||
      othersCall.isIn(segment) ||
      pairedWith.isIn(segment) ||
      isNamed(segment.tokens, verb) ||
      isOfSomebodySent(segment, verb)
    )
      return;
    if ((segment.theirs || verb.text === "上门") && isTheirOwnCall(segment.clause.tokens, verb)) return;
    record(segment, scene, verb, "visit/word");
    if (verb.word?.measure?.id !== "visit")
      scene.entries.tour = scene.entries.list[scene.entries.list.length - 1] ?? null;
  },
};

const finds =
  /(?:走访|入户|看望|探望|家访|回访|上门|慰问)[^,没未不想要请]{0,10}?(?:发现|看[到见]|见到|得知|了解到)/;

/** 走访中发现李平家屋顶漏雨, 走访李平家发现…: what was found by calling on them. */
function tellsFinding({ named, measures, text, saidFrom }: Segment): boolean {
  if (saidFrom !== null || !measures.includes("visit")) return false;
  return (named.named.length > 0 || named.counted !== null) && finds.test(text);
}

function record(segment: Segment, scene: Scene, verb: Token, rule: string): void {
  if (closesList(segment)) {
    const all = scene.everybody();
    // 6月3日,李平家;6月4日,王五家。|以上均已走访: each on its day.
    const told = new Set<string>();
    if (!segment.hasDay && scene.visitAllNamed(segment.tokens, rule, true))
      for (const { facts } of scene.entries.list)
        if (facts.measure === "visit") told.add(facts.households.join());
    scene.entries.visit(
      all.filter(({ id }) => !told.has(id)),
      false,
      segment.tokens,
      rule,
      1,
      false,
    );
    return;
  }
  const named = segment.hasAside ? withoutSharers(segment) : segment.named;
  // 包户4户走访48次: so often in all, and nobody named.
  const several = !segment.hasName && named.named.length > 1;
  const often = several ? timesSaid(segment) : 1;
  if (several && often > named.named.length) {
    addOften(segment, scene, named.named, often, rule);
    return;
  }
  if (named.named.length > 0) {
    // 走访李平等18户36次: so often in all
    const all = named.counted === null ? null : timesBeside(segment.tokens);
    scene.entries.visit(named.named, false, segment.tokens, rule, all === null ? timesSaid(segment) : 1);
    if (named.counted !== null)
      addCount(segment, scene, Math.max(named.counted, (all ?? 0) - named.named.length), rule);
    return;
  }
  // 到村里义诊,|看了63位老人: those who were treated.
  const last = scene.entries.list.at(-1);
  const treats = last?.facts.measure === "medical" && last.sentence === scene.sentence;
  if (treats && /^看了?$/.test(verb.text) && segment.counts.includes("person")) return;
  if (named.counted !== null || countIsOpen(segment)) {
    if (countsRestAgain(segment, scene) || countsThoseAgain(segment, scene)) return;
    // 走访慰问50户,|走进50户困难户家中: the same.
    const goesIn = /^(?:走[进入]|深入)/.test(verb.text) && !toldApart(segment, scene);
    if (goesIn && scene.entries.recent().some(({ facts }) => isSameVisit(facts, named.counted))) return;
    // 包户12户走访60次: how often they were all called on.
    // 走访贫困户18户36次: so often in all
    const all =
      timesBeside(segment.tokens) ?? (segment.roles.has(Role.ownHouseholds) ? timesSaid(segment) : 1);
    // 上午走访3户,|下午走访4户,每户1桶
    const inParts = named.counted !== null && segment.tokens.some(isTimeOfDay);
    const before = inParts && !segment.roles.has(Role.each) ? countedInRow(scene) : 0;
    addCount(segment, scene, named.counted === null ? null : Math.max(named.counted, all), rule);
    if (before > 0) scene.people = { ...named, counted: before + (named.counted ?? 0) };
    return;
  }
  const bare = bareFigure(segment, verb);
  const alone = figureAlone(segment.tokens, verb);
  if (alone !== null && segment.people.named.length === 0) {
    addCount(segment, scene, alone, rule);
    return;
  }
  // 户主|走访 over 李平|2
  if (alone !== null && segment.clause.isRow) {
    scene.entries.visit(segment.people.named, false, segment.tokens, rule, alone);
    return;
  }
  // 结对63户,本月每户|走访1次,|共63户次: how often each was, and of how many is told elsewhere.
  const toEach =
    bare?.unitIsTimes === true && segment.roles.has(Role.each) && scene.people.named.length === 0;
  if (bare !== undefined && !toEach && !(bare.unitIsTimes && scene.people.named.length > 0)) {
    addCount(segment, scene, bare.value, rule);
    const entry = scene.entries.list.at(-1);
    if (bare.unitIsTimes && entry !== undefined) scene.rounds = { entry, sentence: scene.sentence };
    return;
  }
  const all = segment.tokens.some((token) => /^(?:都|全(?!年)|每天)/.test(token.text));
  if (all && scene.visitAllNamed(segment.tokens, rule)) return;
  // 给8户老人|上门送水: to those it was for.
  const brought =
    verb.text.startsWith("上门") &&
    (segment.clause.counts.includes("household") || segment.clause.roles.has(Role.give)) &&
    !scene.entries.recent().some(({ facts }) => facts.measure === "visit");
  const { counted: some } = segment.people.named.length === 0 ? segment.people : nobody;
  if (some !== null && (brought || callsOnEachOf(segment, scene))) {
    addCount(segment, scene, some, rule);
    return;
  }
  // 给李平家掰玉米,|走访农户: others than those told of.
  const others = isOfAny(segment.tokens[segment.tokens.indexOf(verb) + 1]) || isRoundThere(segment, verb);
  // 包户5户,|全年走访62次
  const { named: meant } = segment.people;
  const inAll = bare?.unitIsTimes && !segment.roles.has(Role.each) ? (bare.value ?? 0) : 0;
  if (meant.length > 1 && inAll > meant.length) {
    addOften(segment, scene, meant, inAll, rule);
    return;
  }
  if (meant.length > 0 && !segment.clause.heads && !others) {
    scene.entries.visit(meant, false, segment.tokens, rule, bare?.value ?? 1, onceMore.test(segment.text));
    return;
  }
  if (segment.people.counted === null && !isOfColleague(segment.tokens, verb)) {
    scene.noteBareVisit([verb], segment.people.named.length > 0 && isRoundThere(segment, verb));
  }
}

/** 户均|走访4次, 走访联系户|户均|2次: how often on the average. Not: 走访|40户|户均2次, 慰问|40户|户均300元, where the call itself is counted */
function isMeanOfVisits(tokens: readonly Token[], verb: number): boolean {
  const mean = tokens.findIndex(({ text }) => isMean.test(text));
  if (mean < 0) return false;
  return (
    mean < verb || !tokens.slice(verb, mean).some((token) => token.mention !== null || countsPeople(token))
  );
}

/** 走访40户户均|走访2次, 走访40户平均每天|走访5户 */
function isSoOften(tokens: readonly Token[], verb: Token): boolean {
  const at = tokens.indexOf(verb);
  const before = tokens[/^每/.test(tokens[at - 1]?.text ?? "") ? at - 2 : at - 1];
  return isMean.test(before?.text ?? "") && tokens.slice(0, at).some(countsPeople);
}

const isMean = /^(?:人均|户均|平均)$/;

function countsPeople({ quantity }: Token): boolean {
  return quantity?.unit?.kind === "household" || quantity?.unit?.kind === "person";
}

/** 脱贫户18户|36次、监测户2户|6次: how often in all; null where it is not told behind each of their numbers. */
function timesBeside(tokens: readonly Token[]): number | null {
  let all = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.quantity?.unit?.kind !== "household") continue;
    const between = isMark(tokens[at + 1], "、") || has(tokens[at + 1], Role.pool);
    const often = tokens[between ? at + 2 : at + 1]?.quantity;
    if (often?.unit?.kind !== "times" || often.value === null) return null;
    all += often.value;
  }
  return all === 0 ? null : all;
}

/** 走访|农户, 慰问|困难群众 */
function isOfAny(token: Token | undefined): boolean {
  return has(token, Role.householdClass) && !has(token, Role.title) && !has(token, Role.kin);
}

/** 看望村支书李平, 慰问驻村工作队: no household. */
function isOfColleague(tokens: readonly Token[], verb: Token): boolean {
  const at = tokens.indexOf(verb) + 1;
  const whom = tokens[at]?.text === "了" ? tokens[at + 1] : tokens[at];
  if (whom?.kind === "cadre") return true;
  return (has(whom, Role.role) || has(whom, Role.cadreSelf)) && !has(whom, Role.householdClass);
}

/** 以上均为今日上门发放, 上述各户都已走访: told of all that are listed above. */
function closesList({ tokens, text, hasName }: Segment): boolean {
  if (hasName || !text.includes("上")) return false;
  const at = tokens.findIndex((token) => /^(?:以上|上述|上列)/.test(token.text));
  return (
    at >= 0 &&
    at <= 2 &&
    tokens.some((token) => token.quantity === null || token.quantity.unit?.kind === "household")
  );
}
