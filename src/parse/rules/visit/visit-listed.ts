import { isNotGoneTo, isSpokenToOverWire } from "../../scene/called-on.ts";
import type { Kept } from "../../scene/kept.ts";
import { partOfDay } from "../../scene/not-met.ts";
import { Requirement } from "../../scene/requirement.ts";
import type { Scene } from "../../scene/scene.ts";
import type { Rule, Segment } from "../../scene/story.ts";
import { textOf } from "../../scene/stretch.ts";
import { isKindInShort, namesKind } from "../../words/counted-people.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { isTimeOfDay } from "../../words/time-words.ts";
import { countsMoney, has, hasSome, isMark, type Token, tokenAt } from "../../words/tokens.ts";
import { isUnderAct } from "../later/named-under-act.ts";
import { addCount, countedInRow, timesSaid } from "./visit-count.ts";
import { wentWord } from "./went.ts";

/**
 * 走访3户,分别是李平、陈九斤、赵满仓; 走访三户人家,李平、陈九斤都见着了; 入户9户,其中李平家漏雨
 */
export const visitListed: Rule = {
  id: "visit/listed",
  requires: new Requirement({ stances: ["done", "need", "theirs"], named: true }),
  read(segment, scene) {
    const { tokens } = segment;
    const names = segment.named.named;
    if (names.length === 0) return;
    if (segment.stance === "done" && !segment.clause.heads && tokens.every(onlyNames)) scene.nameOnly(names);
    // Nothing was told that goes on with these names.
    if (!scene.holds("entries") && !scene.holds("bareVisit") && scene.wentSentence !== scene.sentence) return;
    if (isUnderAct(segment, scene)) return;
    // 今天都走了走,|李平、王五家都挺好
    const several = names.length > 1 && tokens[0]?.mention != null;
    const wentBefore =
      scene.wentSentence === scene.sentence &&
      (several || tokens.every((token) => onlyNames(token) || countsMoney(token)));
    if (
      wentBefore ||
      goesOnListing(segment, scene) ||
      listsBare(segment, scene) ||
      goesOnInForm(segment, scene)
    ) {
      scene.entries.visit(names, false, tokens, "visit/listed", timesSaid(segment));
      return;
    }
    if (
      scene.entries.tour !== null &&
      opensWithName(tokens) &&
      tokens[0] === segment.clause.tokens[0] &&
      opensPart(segment, scene)
    ) {
      const missed = tokens.some((token) => has(token, Role.missed));
      scene.entries.visit(names, missed, tokens, "visit/tour");
      return;
    }
    const counted = scene.entries
      .recent(1)
      .findLast(
        (entry) =>
          entry.facts.measure === "visit" &&
          !(entry.facts.missed && entry.facts.households.length === 0) &&
          (scene.amongSentence !== scene.sentence || entry.facts.households.length === 0) &&
          !(entry.facts.total && entry.sentence < scene.sentence),
      );
    if (counted === undefined) return;
    if (counted.facts.households.length > 0) {
      if (isTheOther(segment, scene)) scene.entries.visit(names, false, tokens, "visit/listed");
      return;
    }
    // 走访12户,3户没人,|其中李平家没人: of those who were away.
    if (segment.clause.roles.has(Role.missed) && scene.entries.list.at(-1)?.facts.missed) return;
    const lead = tokens.slice(0, firstName(tokens));
    if (lead.some((token) => has(token, Role.among))) scene.amongSentence = scene.sentence;
    // 入户12户,|其中给李平家棉被1床,|给王五家2床; 给其中的李平、王五各1床
    const among = scene.amongSentence === scene.sentence && (lead.length <= 1 || lead.every(isAmongOrFor));
    const here = counted.sentence === scene.sentence;
    // 走访12户,|为李平办理贷款: done for one of them.
    const lists =
      tokens[0]?.text === "为"
        ? tokens.slice(1).every(onlyNames)
        : /^(?:分别|他们|都|(?:另外?|还有)?一[家户])?(?:是|为|有|包括|即)/.test(
            tokens.map((token) => token.text).join(""),
          );
    // 走访了三户,|李平、王五、赵六家都好; 跑了几家,|李平、王五都在
    const listed = several && !segment.roles.has(Role.contact);
    const few = /[^十百千]几[户家]/.test(scene.source.text.slice(counted.start, counted.end));
    const met =
      (names.length === counted.facts.quantity || (listed && few && counted.facts.quantity === null)) &&
      firstName(tokens) <= 1 &&
      (listed ||
        tokens.some((token) => has(token, Role.met) || has(token, Role.each)) ||
        tokens.every((token) => isNameOrJoin(token) || has(token, Role.home)));
    // 走了六户,|李平、王五在家,|另外四户锁着门
    const atHome =
      here &&
      firstName(tokens) === 0 &&
      names.length < (counted.facts.quantity ?? 0) &&
      foundHome.test(segment.text);
    // 慰问了8户,|李平、王五等
    const some =
      here &&
      segment.roles.has(Role.etcetera) &&
      names.length < (counted.facts.quantity ?? 0) &&
      tokens.every((token) => isNameOrJoin(token) || has(token, Role.home) || has(token, Role.etcetera));
    if (here && segment.stance === "done" && met && counted.facts.quantity === null)
      scene.entries.list.splice(scene.entries.list.lastIndexOf(counted), 1);
    if (among)
      scene.entries.visit(names, false, tokens, "visit/among", names.length > 1 ? 1 : timesSaid(segment));
    else if (here && segment.stance === "done" && (lists || met || atHome || some))
      scene.entries.visit(names, false, tokens, "visit/listed");
  },
};

/** 走访两户,一户是李平,送米2袋,|另一户是王五; 一户是李平,|一户是新增的王五: the next of those counted. */
function isTheOther(
  { text, stance, named, tokens, measures, clause }: Segment,
  { entries, source }: Scene,
): boolean {
  if (stance !== "done" || named.named.length !== 1) return false;
  // 走访了三家先是李平给他拿了床毯子|再是王五|她说…
  const onlyNamed = tokens.slice(2).every((token) => onlyNames(token) || has(token, Role.home));
  if (nextStop.test(text) && (onlyNamed || measures.includes("talk")))
    return entries
      .recent()
      .some(
        ({ facts, start, end }) =>
          facts.measure === "visit" && source.text.slice(start, end).includes("先是"),
      );
  // 一户是李平,|一户是新增的王五
  const last = entries.recent().findLast(({ facts }) => facts.measure === "visit");
  const who = tokens.findIndex(({ mention }) => mention !== null);
  const behind = tokens.slice(who + 1).find((token) => !has(token, Role.home) && !has(token, Role.title));
  const again =
    (behind === undefined || (who <= 2 && hasSome(behind, handing))) &&
    !clause.roles.has(Role.missed) &&
    oneOfThose.test(text) &&
    last !== undefined &&
    oneOfThose.test(source.text.slice(last.start));
  if (!theOther.test(text) && !again) return false;
  return entries
    .recent()
    .some(({ facts }) => facts.measure === "visit" && !facts.missed && facts.households.length === 0);
}

const nextStop = /^(?:再|然后|接着|后来|最后)就?是/;

const oneOfThose = /^一[家户]是/;
const handing = rolesOf(Role.give, Role.dative);

const theOther = /^(?:(?:另外?|还有|再有)一[家户]|第[二三四五六][家户]|最后一[家户])(?:[去到走看]?的?是|为)/;

/** 我去了, before where to. */
export const setOut: Rule = {
  id: "visit/set-out",
  requires: new Requirement({ stances: ["done"], roles: rolesOf(Role.go) }),
  read({ named, tokens }, scene) {
    if (named.named.length === 0 && tellsOnlyGoing(tokens)) scene.wentSentence = scene.sentence;
  },
};

/** 2组8户, of a list of groups. */
export const countListed: Rule = {
  id: "visit/count-listed",
  requires: new Requirement({ stances: ["done"], figure: true }),
  read(segment, scene) {
    const { named, roles } = segment;
    const { counted } = named;
    if (counted === null || named.named.length > 0) return;
    const goesOn = !isSumOfVisits(segment, scene);
    if (goesOn && !countsOn(segment, scene)) return;
    const before = goesOn && !roles.has(Role.each) ? countedInRow(scene) : 0;
    addCount(segment, scene, counted, "visit/listed");
    if (before > 0) scene.people = { named: [], counted: before + counted, approx: false };
  },
};

function isAmongOrFor(token: Token): boolean {
  return has(token, Role.among) || has(token, Role.dative) || token.text === "的";
}

const foundHome = /[^不没未](?:都|正好|刚好)?在家?(?:呢|的|里)?$/;

/** 我去了,|李平家: where to is told behind it. */
function tellsOnlyGoing(tokens: readonly Token[]): boolean {
  return (
    tokens.some(wentWord) &&
    tokens.every(
      (token) =>
        wentWord(token) ||
        token.kind === "day" ||
        token.kind === "mark" ||
        token.kind === "village" ||
        token.quantity?.unit?.kind === "household" ||
        has(token, Role.cadreSelf) ||
        has(token, Role.next) ||
        has(token, Role.filler),
    )
  );
}

/** 跑了四户。|李平家添了羊;|王五家没见着人: told of one after the other, none of them by telephone. */
function opensPart({ named, clause }: Segment, scene: Scene): boolean {
  const begins = clause.sentence !== scene.entries.tour?.sentence || scene.afterSemicolon || scene.afterColon;
  return (
    begins &&
    scene.entries.goesOnTour(named.named) &&
    !clause.tokens.some((token) => has(token, Role.contact))
  );
}

/** 走访1组李平、王五,2组的赵六; 上午走访李平,下午王五; 先去李平家,然后王五家: nothing but names and their groups behind a visit. */
function goesOnListing(segment: Segment, scene: Scene): boolean {
  if (segment.stance !== "done" || segment.clause.heads) return false;
  const { list } = scene.entries;
  // 慰问李平300元,|王五500元
  const last = list.at(list.at(-1)?.facts.measure === "cash" && segment.tokens.some(countsMoney) ? -2 : -1);
  return (
    last !== undefined &&
    last.facts.measure === "visit" &&
    !last.facts.missed &&
    last.facts.households.length > 0 &&
    last.sentence === scene.sentence &&
    (segment.clause.tokens.length === segment.tokens.length ||
      has(segment.tokens[0], Role.next) ||
      segment.tokens.some(countsMoney)) &&
    segment.tokens.every(
      (token) =>
        isNameOrJoin(token) ||
        has(token, Role.next) ||
        has(token, Role.filler) ||
        token.kind === "village" ||
        token.kind === "group" ||
        token.kind === "day" ||
        has(token, Role.home) ||
        partsOfDay.has(token.text) ||
        token.quantity?.unit?.kind === "times" ||
        countsMoney(token) ||
        token.quantity?.unit?.kind === "household",
    ) &&
    !isSpokenToOverWire(scene.source.text, segment.tokens.at(-1)?.end ?? 0)
  );
}

/** 走访李平:米2袋;|王五:油1桶, 走访李平—米2袋,|王五—油1桶, 一是李平,…;|二是王五, 走访李平。|王五。, 昨天走访李平。今天:|王五: the next as the one before it was told. */
function goesOnInForm({ tokens, stance, clause }: Segment, scene: Scene): boolean {
  if (stance !== "done" || tokens[0] !== clause.tokens[0]) return false;
  const last = scene.entries.recent(1).findLast(({ facts }) => facts.measure === "visit" && !facts.missed);
  if (last === undefined || last.facts.households.length === 0) return false;
  const { text } = scene.source;
  if (isNotGoneTo(text, tokens.at(-1)?.end ?? 0)) return false;
  const said = text.slice(last.start, last.end);
  const behind = text.charAt(last.end);
  if (last.sentence !== scene.sentence)
    return (
      last === scene.entries.list.at(-1) &&
      tokens.length === clause.tokens.length &&
      tokens.every((token) => token.kind === "household" || has(token, Role.home) || isMark(token, "、")) &&
      nextSentence.test(text.slice(last.end, tokens[0]?.start))
    );
  if (tokens[0]?.mention == null)
    return (
      said.includes("一是") &&
      /^[二三四五六七八九十]是$/.test(tokens[0]?.text ?? "") &&
      tokens.slice(1).every(onlyNames)
    );
  if (isMark(tokens[1], "-")) return /[-—]/.test(said);
  return clause.heads && behind === ":" && tokens.length === clause.tokens.length && tokens.every(onlyNames);
}

/** 走访李平。|王五, 昨天走访李平。今天:|王五 */
const nextSentence =
  /^(?:。[。 ]*|[。\n][。\n ]*(?:今[天早]|昨天|前天|大前天|(?:本|上|这)?(?:周|星期|礼拜)[一二三四五六日天]|(?:\d{1,2}月)?\d{1,2}[日号]):)$/;

const partsOfDay = new Set("上午 下午 中午 晚上 傍晚".split(" "));

/** 今天集中慰问,李平、陈九斤、赵满仓三户每户…: a list of names straight behind a visit to nobody named. */
function listsBare({ named, tokens, stance, clause, closesClause }: Segment, scene: Scene): boolean {
  if (scene.bareVisit?.sentence !== scene.sentence || stance !== "done") return false;
  // 今天走访了,|李平家
  const alone = closesClause && tokens[0] === clause.tokens[0] && tokens.every(onlyNames);
  return alone || (named.named.length > 1 && tokens[0]?.mention != null);
}

/** What a breakdown would follow: 走访农户20户,低保户5户 counts the five among the twenty. */
const anyHouseholds =
  /(?:(?<!一般|普通|其[他它])农户|(?<![难贫残灾弱保])群众|村民|[农牧渔居]民|牧户|住户|老百姓|户数)$/;
const ofOneKind = /(?:[户人员军亲童女庭生工]|[低五]保|脱贫|监测|特困|边缘|一般|困难)$/;
const kindBefore = /^.*[^\d一二两三四五六七八九十百余多](?=[\d一二两三四五六七八九十百]+[余多]?[户名人位])/;

/** 上午走访3户,|下午4户, 走访低保户5户,|五保户3户 */
function tellsNextPart(segment: Segment, told: string): boolean {
  return tellsFurtherKind(segment, told) || (partOfDay.test(told) && segment.tokens.some(isTimeOfDay));
}

/** The kind told behind the figure, with nothing more: 5户|贫困户 */
const kindBehind = /[\d一二两三四五六七八九十百][余多]?[户名人位][^\d,、;每各共]+$/;

/** 慰问孤寡老人9人,|高龄老人4名; 慰问5户贫困户,|2户监测户: another kind, beside one that is no more than a kind itself. */
function tellsFurtherKind({ tokens }: Segment, told: string): boolean {
  const figure = tokens.findIndex(({ quantity }) => quantity !== null);
  const kind = tokenAt(tokens, figure - 1) ?? tokens[figure + 1];
  if (!has(kind, Role.householdClass) && !isKindInShort(tokens, figure - 1)) return false;
  const before = (kindBehind.exec(told) ?? kindBefore.exec(told))?.[0] ?? "";
  const whole = figure > 0 ? textOf(tokens.slice(0, figure)) : (kind?.text ?? "");
  // 慰问10名老人,|3名高龄老人: some of those.
  if (kindBehind.test(told) && !whole.endsWith("户") && before.endsWith(whole.slice(-2))) return false;
  return ofOneKind.test(before) && !anyHouseholds.test(before) && !anyHouseholds.test(whole);
}

/** 户均走访6次,|共30户次: counted in visits, and none told before. */
function isSumOfVisits({ tokens }: Segment, { entries }: Scene): boolean {
  const visits = tokens.every(
    (token) => token.text.endsWith("户次") || has(token, Role.pool) || has(token, Role.about),
  );
  return visits && !entries.recent().some(({ facts }) => facts.measure === "visit");
}

/** 走访1组12户,2组8户: the next group's number. */
function countsOn(segment: Segment, scene: Scene): boolean {
  const at = segment.tokens.findIndex((token) => has(token, Role.each));
  const before = isMark(segment.tokens[at - 1], "、") ? at - 2 : at - 1;
  const each = segment.tokens[before]?.quantity == null ? -1 : at;
  // 慰问老党员6名每人300元,|困难户10户每户500元; 慰问老党员6名,每人300元,|困难户10户; 走访低保户10户,每户米1袋;|五保户5户,…
  const last =
    each > 0 || segment.tokens.at(-1)?.quantity != null
      ? lastCount(scene, each > 0 || scene.afterSemicolon)
      : scene.entries.list.at(-1);
  const goesOn =
    last !== undefined &&
    last.facts.measure === "visit" &&
    last.facts.households.length === 0 &&
    last.sentence === scene.sentence &&
    (segment.tokens.some((token) => token.kind === "group" || token.kind === "village") ||
      tellsNextPart(segment, scene.source.text.slice(last.start, last.end)));
  // 走访没有细数,|大概120户次: how many, behind a visit to nobody named.
  const bare = scene.bareVisit?.sentence === scene.sentence;
  const openedHere = bare || wentAllRound(scene);
  // 全村走访了一遍,|低保户有12户: who lives there.
  if (openedHere && !bare && !goesOn && segment.tokens.some((_, place) => namesKind(segment.tokens, place)))
    return false;
  return (
    (goesOn || openedHere || scene.visitLines) &&
    segment.tokens.every(
      (token, place) =>
        (each > 0 && place >= each) ||
        token.kind === "group" ||
        token.kind === "village" ||
        token.kind === "mark" ||
        token.kind === "day" ||
        /^(?:上午|下午|晚上|早上|中午)$/.test(token.text) ||
        token.quantity?.unit?.kind === "household" ||
        token.quantity?.unit?.kind === "person" ||
        namesKind(segment.tokens, place) ||
        has(token, Role.about) ||
        (openedHere && has(token, Role.pool)) ||
        has(token, Role.filler),
    )
  );
}

/**
 * The visits counted last, with nothing but gifts to those counted behind them, or, as `overAll`, with anything. Of 困难户10户,送米10袋,|低保户3户 the
 * next may be some.
 */
function lastCount({ entries, source }: Scene, overAll: boolean): Kept | undefined {
  const told = entries.recent();
  const at = told.findLastIndex(
    ({ facts: { measure, households } }) =>
      measure === "visit" || (!overAll && (households.length > 0 || !handedOut.has(measure))),
  );
  const last = told[at];
  if (last === undefined || overAll || at === told.length - 1) return last;
  return ofAnyNeed.test(source.text.slice(last.start, last.end)) ? undefined : last;
}

const ofAnyNeed = /(?:困难|贫困|脱贫|重点|联系|帮扶|结对)(?:户|群众|家庭|人员|对象)/;

const handedOut = new Set(["goods", "cash", "goods_value"]);

/** 全村走访了一遍,|共86户: gone round once, which is no figure of homes. */
function wentAllRound({ rounds, sentence }: Scene): boolean {
  return rounds?.sentence === sentence && rounds.entry.facts.quantity === null;
}

export function onlyNames(token: Token): boolean {
  return (
    isNameOrJoin(token) ||
    ["day", "village", "group"].includes(token.kind) ||
    isTimeOfDay(token) ||
    has(token, Role.home) ||
    has(token, Role.filler) ||
    has(token, Role.villageThing) ||
    has(token, Role.cadreSelf) ||
    has(token, Role.ownHouseholds) ||
    token.quantity?.unit?.kind === "household"
  );
}

function isNameOrJoin(token: Token): boolean {
  return token.mention !== null || token.kind === "mark" || has(token, Role.joins) || has(token, Role.title);
}

/** 李平家…, 先是李平家…, 2组李平家…: the first stop, or the next. */
function opensWithName(tokens: readonly Token[]): boolean {
  const first = firstName(tokens);
  const lead = tokens.slice(0, Math.max(0, first));
  return (
    first >= 0 &&
    lead.every(({ kind, text }, at) =>
      at === 0 && /^(?:先是|首先|首先是|先)$/.test(text) ? true : kind === "group" || kind === "village",
    )
  );
}

function firstName(tokens: readonly Token[]): number {
  return tokens.findIndex((token) => token.mention !== null);
}
