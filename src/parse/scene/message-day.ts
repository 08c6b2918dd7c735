import type { DayNumber } from "../../core/day-number.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { isYearPast } from "../words/time-words.ts";
import { has, hasSome, isEnglish, isMark, type Token, tokenAt } from "../words/tokens.ts";
import type { Clause } from "./clause.ts";
import type { Scene } from "./scene.ts";
import { datesThing, isDayOfWriting, isDayToCome } from "./segment-kind.ts";
import { textOf } from "./stretch.ts";
import { isOfTheirs, subjectAt } from "./subject.ts";
import { isDayOffices } from "./year-in-passing.ts";

/**
 * In the first clause, on a label, in brackets or as a signature the only day of a message holds for all of it.
 * @param inPassing whether a day is of what is told in passing behind an act: 走访李平她家电表昨天供电所自己来换了
 */
export function settleOnlyDay(
  clauses: readonly Clause[],
  scene: Scene,
  inPassing: (day: Token, clause: Clause) => boolean,
): void {
  const days: { clause: Clause; at: number; token: Token }[] = [];
  for (let at = 0; at < clauses.length; at += 1) {
    const clause = clauses[at] as Clause;
    if (!clause.hasDay || (clause.label !== null && datesNoAct(clause, scene.today))) continue;
    for (const token of clause.tokens) {
      const dates = token.kind === "day" && token.when !== null && token.when.kind !== "future";
      if (dates && token.text === "今年" && tellsTheYear(clause)) continue;
      // 送米1袋,|2025年: nothing but the year.
      const alone = clause.tokens.length === 1 && clause.label === null && clauses[at - 1]?.stop === ",";
      const behind = !alone && isYearBehind(clause.tokens, token, at === 0);
      if (dates && !datesSomethingElse(clause.tokens, token) && !behind && !inPassing(token, clause))
        days.push({ clause, at, token });
    }
  }
  const [only] = days;
  if (only === undefined || only.token.when === null) return;
  const { day, endDay, kind } = only.token.when;
  if (days.some(({ token }) => token.when?.day !== day && !/^(?:今|当日)/.test(token.text))) return;
  // 去年这时候他家连电视都没有。今天没带什么,…: how it was.
  if (isYearPast(only.token) && days.some(({ token }) => token.when?.day !== day)) return;
  const holds =
    only.clause.label === "date" ||
    only.token.bracketed ||
    !clauses.slice(0, only.at).some(({ tokens }) => tokens.some(tells)) ||
    (only.at === clauses.length - 1 &&
      (isSignedBehind(only.clause, only.token) ||
        tellsWhen(only.clause, only.token, clauses.slice(0, only.at)))) ||
    (only.at === clauses.length - 1 &&
      only.clause.tokens.every((token, at, all) => tellsOnlyDay(token) || isDayOfVisit(all, at)) &&
      // 手术日期是6月10日, 到期日期是6月10日: of what else.
      !/(?<!走访|入户|慰问|看望|家访|回访|帮扶|活动)(?<=[^,。;\n]{2})(?:时间|日期)/.test(only.clause.text));
  if (holds) scene.when = { day, endDay, period: kind === "period" };
}

/** 走访李平,送米2袋 6月3日: nothing but the day, behind a space at the end of what we did. Not: 老伴去世 5月20日, 交费截止 6月30日 */
function isSignedBehind({ tokens, text }: Clause, day: Token): boolean {
  const [told, space, last] = tokens.slice(-3);
  if (last !== day || !isMark(space, " ") || told === undefined || isEnglish(told)) return false;
  return !ofAnotherDay.test(text);
}

const ofAnotherDay =
  /[日到限缴交]期|生日(?!慰问|看望|走访)|去世|过世|出院|(?<!慰问|看望)住院(?!回访|慰问|看望)|手术(?!慰问|回访)|开学|结婚|截止|到账/;

/**
 * 给李平送米2袋,昨天送的: when that was done. Not: 昨天买的, 他儿子昨天来的, 病倒了,前天看的, 走访李平,卡办好了,昨天办的
 * @param earlier the clauses before it
 */
function tellsWhen({ tokens }: Clause, day: Token, earlier: readonly Clause[]): boolean {
  const before = earlier.at(-1);
  const at = tokens.indexOf(day);
  const behind = textOf(tokens.slice(at + 1));
  // 病倒了,|前天看的: perhaps the doctor.
  if (
    /^看过?的$/.test(behind) &&
    before?.tokens.some((token) => has(token, Role.trouble) || has(token, Role.need))
  )
    return false;
  const given = before?.roles.has(Role.give) === true;
  // 走访李平,家里有台新电视,|是去年送的: not by us; 家里有袋米,|是上周我送的: not when they were called on.
  const gives = tokens.slice(at + 1).some((token) => has(token, Role.give));
  if (gives && tokens[0]?.text === "是" && !given) return false;
  const calledOn = earlier.some(({ measures }) => measures.includes("visit"));
  // 走访李平,卡办好了,|昨天我办的: the card was.
  if (/[办做干](?:[过到好]|下来)?的$/.test(behind) && calledOn) return false;
  const front = textOf(tokens.slice(0, at));
  // 女儿回来了,|是昨天晚上来的: of whom was told last.
  const ofThem = before?.tokens.some(isOfTheirs) === true && !before.measures.includes("visit") && !given;
  if (/来过?的$/.test(behind) && ofThem) return false;
  if (!ourselves.test(front) || (front === "" && partOfDay.test(behind))) return false;
  return doneThen.test(behind);
}

/** 送米1袋,|是昨天送的,给刘军送油: of the gift just told, and of nothing behind it. */
export function tellsWhenGiven({ tokens, label }: Clause): boolean {
  const at = tokens.findIndex(({ kind }) => kind === "day");
  if (at < 0 || label !== null || !ourselves.test(textOf(tokens.slice(0, at)))) return false;
  return givenThen.test(textOf(tokens.slice(at + 1)));
}

const givenThen =
  /^(?:[上下中]午|早上|晚上|傍晚)?(?:我|我们|咱们)?(?:去|来)?(?:送|给|拿|带|捎|发)(?:过|去|到|上|来|给)?(?:[他她]们?)?的$/;
const ourselves = /^(?:都|是|就是|我|我们|咱们?)*$/;
const partOfDay = /^(?:[上下中]午|早上|晚上|傍晚)/;
const doneThen =
  /^(?:[上下中]午|早上|晚上|傍晚)?(?:我|我们|咱们)?(?:去|来|送|给|拿|带|捎|走|走访|入户|发|看|做|干|办|去送|去走访)(?:过|去|到|上|来|给)?(?:[他她]们?|家里|家|门)?的$/;

/** 今年李子花开得密: how the year is, and no day of anything done. */
function tellsTheYear({ hasFigure, measures, label, roles }: Clause): boolean {
  return (!hasFigure || roles.has(Role.own)) && measures.length === 0 && label === null;
}

/** 走访李平,|去年|脱贫; 李平(2019年|脱贫): a year told behind what was done, of how they fare. Not: 去年走访了李平 */
function isYearBehind(tokens: readonly Token[], token: Token, first: boolean): boolean {
  if (token.when?.kind !== "period" || !/^(?!今|本|当).*年$/.test(token.text)) return false;
  return !first || token !== tokens.find(({ kind }) => kind !== "mark");
}

/** 走访|时间是6月10日 */
function isDayOfVisit(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.word?.measure?.id === "visit" && /^(?:时间|日期)/.test(tokens[at + 1]?.text ?? "");
}

/** 连心小组 6月12日: a day, and who signs or a word of no weight. */
function tellsOnlyDay({ kind, word, text }: Token): boolean {
  // 时间是6月10日
  if (/^(?:时间|日期|是|为)$/.test(text)) return true;
  return (
    kind === "day" ||
    kind === "mark" ||
    kind === "cadre" ||
    (kind === "word" && word !== null && (word.roles.has(Role.plain) || word.roles.has(Role.filler)))
  );
}

/** 下次走访:8月20日, 出生日期:…: the line of a form that tells of no act so far. */
function datesNoAct(clause: Clause, today: DayNumber): boolean {
  if (clause.label === "plan") return true;
  return (clause.label === "info" && clause.opensLine) || isYetToCome(clause, today);
}

/** Days: what lies so far back without a year told is rather ahead. */
const nearlyAYear = 300;

/** 回访时间:8月20日, told on the 1st: when they will be called on again. */
export function isYetToCome({ label, labelText, tokens }: Clause, today: DayNumber): boolean {
  if (label !== "date" || !/^(?:回访|复访|再访|复查)/.test(labelText)) return false;
  const told = tokens.find(({ kind }) => kind === "day");
  return told?.when != null && today - told.when.day > nearlyAYear && !/\d{4}/.test(told.text);
}

/** Tells something: 各位领导好 and 大家辛苦了 at the head of a message do not. */
function tells(token: Token): boolean {
  return token.kind !== "mark" && token.kind !== "text" && (token.kind !== "word" || !!token.word?.measure);
}

/** (4月12日), (4月12日,暴雨转阴): a day alone between its bracket and a stop. */
function saysWhichDay(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "day" || !token.bracketed || !isMark(tokens[at - 1], "(")) return false;
  return isMark(tokens[at + 1], "),");
}

/** 小雨转阴, 多云 */
const weather = /^(?:[小中大暴阵雷]*[雨雪]|多云|阴天?|晴天?|[大小]?雾|大风|[东南西北]+风|转|间|到|有|夹)+$/;

/** Days: how long after a day its report may still say 今日 with the day in brackets. */
const longestDelay = 10;

/** 帮扶日记 on a line of its own, without a day. */
function isDiaryTitle({ text, stop, hasName, hasFigure }: Clause): boolean {
  return (
    stop === "\n" &&
    !hasName &&
    !hasFigure &&
    /(?:[日周旬月][记志]|手记|札记|随笔|记录|台[账帐]|笔记|小记|纪实)$/.test(text)
  );
}

const diaryOf = /^[^写记补完交\d,;。]{0,12}(?:[日周旬月][记志]|日报|手记|札记|随笔)[(: ]*$/;

/** 民情日记(6月2日)今天到李平家: the title of the page, with its day behind it. */
export function isDiaryHead(tokens: readonly Token[]): boolean {
  const day = tokens.findIndex(({ kind }) => kind === "day");
  return day > 0 && diaryOf.test(textOf(tokens.slice(0, day)));
}

/** 4月12日,星期日,晴 over a diary, 今日走访(4月12日): 今天 in it is that day, not the message's. */
export function readHeadDay(clauses: readonly Clause[], scene: Scene): void {
  const first = clauses.find((clause) => clause.stop !== "】" && (clause.hasDay || !isDiaryTitle(clause)));
  if (first === undefined || !first.hasDay) return;
  const token = first.tokens.find(({ kind }) => kind === "day");
  if (token?.when?.kind !== "day") return;
  if (/^[今昨]/.test(token.text)) {
    const meant = first.hasAside ? first.tokens.find((_, at) => saysWhichDay(first.tokens, at)) : undefined;
    if (meant?.when?.kind !== "day" || Math.abs(meant.when.day - token.when.day) > longestDelay) return;
    // 昨天(6月10日)走访李平,今天走访王五: each word says its own day.
    const several = clauses.some(({ tokens }) =>
      tokens.some((other) => other !== token && other.kind === "day" && /^[今昨前]/.test(other.text)),
    );
    const late = /补|报上|上周|上次|之前/.test(first.text);
    if (!several && !late) scene.headDay = meant.when.day - token.when.day + scene.today;
    return;
  }
  if (/^(?:前|刚|当|大前|today|yesterday)/.test(token.text)) return;
  const alone =
    first.label === "date" ||
    isDiaryHead(first.tokens) ||
    first.tokens.every(
      (other) =>
        other.kind === "day" ||
        other.kind === "mark" ||
        other.word?.roles.has(Role.plain) ||
        other.word?.measure?.id === "diary" ||
        weather.test(other.text),
    );
  if (alone) scene.headDay = token.when.day;
}

/** 3月5日,天气晴 and 昨天下大雪 at the start date what follows; 他3月5日做了手术 does not. */
export function carriesDay(clause: Clause): boolean {
  // 今天是|4月7日|了
  const named = clause.tokens[1]?.text === "是" && isDayOfWriting(clause.tokens, 0) ? 2 : 0;
  const day = clause.tokens.find((token, at) => at >= named && token.kind === "day");
  if (day === undefined || datesSomethingElse(clause.tokens, day)) return false;
  if (isUpTo(clause.tokens)) return true;
  if (isYearPast(day) && clause.hasName) return false;
  if ((clause.sentence === 0 && clause.opensLine) || isTitle(clause)) return true;
  if (isYearPast(day) && clause.label === null) return false;
  if (isOfOwnDoing(clause, day)) return true;
  // 去年领助学金4400元, 上月寄回4000元: a time of the household's own.
  if (
    day.when?.kind === "period" &&
    (clause.hasFigure ||
      clause.roles.has(Role.own) ||
      clause.roles.has(Role.receive) ||
      clause.roles.has(Role.stateBenefit))
  )
    return false;
  // 9月份开学, 去年收成好: a month or a year is when that was, and says nothing of what follows; 上周下大雨 does.
  const isLongAgo = longAgo.test(day.text) && !clause.opensLine;
  if (!isLongAgo && (opensWithDay(clause, day) || isOurGiving(clause, day))) return true;
  return (
    !(isLongAgo && clause.tokens.some(({ text }) => text.includes("了"))) &&
    clause.tokens.every(
      (token) =>
        token.kind === "day" ||
        token.kind === "mark" ||
        token.kind === "village" ||
        token.kind === "group" ||
        has(token, Role.cadreSelf) ||
        has(token, Role.go) ||
        token.word?.roles.has(Role.plain) ||
        token.word?.roles.has(Role.filler) ||
        token.word?.roles.has(Role.next) ||
        token.word?.measure?.id === "visit" ||
        token.kind === "household",
    ) &&
    !clause.roles.has(Role.pronoun)
  );
}

/** 截至|6月10日,走访312户: how far what follows was counted. */
function isUpTo(tokens: readonly Token[]): boolean {
  const [word, day, more] = tokens.filter(({ kind }) => kind !== "mark");
  return word?.text.startsWith("截") === true && day?.kind === "day" && more === undefined;
}

/**
 * 我|昨天|带他到信用社,给他买了药; |今天|他把钱还了,我又送了奶: the sender goes on from that day, or is back at the one he writes on. Not: 我前天值班没去成,
 * 我昨天买的
 */
function isOfOwnDoing({ tokens, text }: Clause, day: Token): boolean {
  if (day.when?.kind !== "day") return false;
  const [first, second] = tokens;
  if (second === day && has(first, Role.cadreSelf))
    return !undone.test(text) && tokens.some((token) => hasSome(token, acts) || token.word?.measure != null);
  return first === day && /^今[天日早晨晚]/.test(day.text);
}

const acts = rolesOf(Role.go, Role.give, Role.help, Role.dative);
const undone = /[没未不]|才|知道|听说|的$/;

const longAgo = /[月年](?:份|初|底|中旬?|[上下]旬)?$/;

/** 再报今天的, 补一下前天的, before a colon. */
const announces =
  /^(?:先|再|又|还|另外?|接着|然后|最后|顺便|下面|现在?|给?)*(?:[汇补上]?报|[补说讲记录填])(?:一?下|上|个)?[^,的]{2,6}的$/;

/** 汇报教育局上周工作, 10月工作开展情况: a line that says what is told below. */
function isTitle(clause: Clause): boolean {
  if (clause.stop === ":" && announces.test(clause.text)) return true;
  return (
    clause.stop !== "," &&
    clause.tokens.length <= 10 &&
    /(?:工作|情况|工作情况|总结|小结|汇报|周报|月报|日报|台账|动态|统计|数据|简报)(?:如下)?$|(?:数[字据]?|情况|工作)(?:汇?报|说|讲)一?下$/.test(
      clause.text,
    ) &&
    !clause.tokens.some((token) => token.quantity !== null || token.mention !== null)
  );
}

/** 李平说残联前天给他发了拐杖,|我给了他一条毛巾: of what a household tells. */
function isOfSpeech(tokens: readonly Token[], day: Token): boolean {
  const says = tokens.findIndex((token) => has(token, Role.say));
  if (says <= 0 || (tokens[says]?.end ?? 0) > day.start) return false;
  return (
    tokens[0]?.mention != null &&
    tokens
      .slice(says + 1)
      .some((token) => has(token, Role.office) || /(?:局|委|办|联|中心|社区)$/.test(token.text))
  );
}

/** 给李平协调贷款3万|昨天我也帮他问过利息了: of what was done besides, behind an act in the same breath. */
function isOfWhatMore(tokens: readonly Token[], at: number): boolean {
  if (at === 0 || tokens[at - 1]?.kind === "mark" || !has(tokens[at + 1], Role.cadreSelf)) return false;
  return /^[也还又]/.test(tokens[at + 2]?.text ?? "");
}

/** 吴小梅3月5日做了手术: the day of what befell the household, where its clause tells no act of the cadre's. */
function datesSomethingElse(tokens: readonly Token[], day: Token): boolean {
  const at = tokens.indexOf(day);
  if (isOfSpeech(tokens, day) || isDayOffices(tokens, at) || isOfWhatMore(tokens, at)) return true;
  const before = tokenAt(tokens, at - 1);
  if (datesThing(tokens, at) || isDayOfWriting(tokens, at) || isDayToCome(tokens, at)) return true;
  // 她摔了腿,|5月1日才出院
  if (!/^[今昨前]/.test(day.text) && befell.test(textOf(tokens.slice(at + 1, at + 4)))) return true;
  if (day.when?.kind === "period" && isTimeOfTheirs(tokens, at)) return true;
  if (isYearOfTheirs(tokens, day)) return true;
  if ((at > 0 && isTreatedThen(tokens, at)) || isNightOfTheirs(tokens, at)) return true;
  if (isDayOfTrouble(tokens, at)) return true;
  if (!(before?.mention || has(before, Role.pronoun) || has(before, Role.kin))) return false;
  if (isOwnAct(tokens.slice(at + 1))) return true;
  return !tokens.some(
    (token) =>
      token.word?.measure ||
      token.quantity !== null ||
      has(token, Role.go) ||
      has(token, Role.give) ||
      has(token, Role.receive) ||
      has(token, Role.missed) ||
      has(token, Role.dative),
  );
}

const befell =
  /^(?:才|刚|就|已经?)?(?:(?:回来|返乡|返家)了?$|出院|住院|去世|过世|结婚|出嫁|查出|做的?手术|动的?手术)/;

const hit = /被|塌|垮|漏|淹|冲|停[电水]|着火|起火/;

/** 李平家的圈|昨晚|被水冲了: when that befell them, told behind whose it is. Not: 昨晚李平家的圈被水冲了; 李平家昨天走访过,圈塌了 */
function isDayOfTrouble(tokens: readonly Token[], at: number): boolean {
  const behind = tokens.slice(at + 1);
  if (!/^昨(?:晚|夜|天(?:晚上|夜里|半夜))/.test(tokens[at]?.text ?? "")) return false;
  if (!hit.test(textOf(behind)) || behind.some(tellsDeed)) return false;
  return (
    tokens.slice(0, at).some(({ mention }) => mention !== null) &&
    !tokens.slice(0, at).some((token) => has(token, Role.go) || token.word?.measure != null)
  );
}

const overnight = /[雨雪风雹霜雷冻洪]|停[水电]/;

/** 昨晚下大雪, 昨夜停水: what went before the day that is told of. */
function isNightOfTheirs(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? "";
  if (!text.startsWith("昨晚") && !text.startsWith("昨夜") && !text.startsWith("夜来")) return false;
  return overnight.test(textOf(tokens)) && !tokens.some(tellsDeed);
}

function tellsDeed(token: Token): boolean {
  return (
    token.mention !== null ||
    token.word?.measure != null ||
    has(token, Role.give) ||
    has(token, Role.go) ||
    has(token, Role.labour) ||
    has(token, Role.cadreSelf)
  );
}

const treatment = /^(?:做|动|开|住|出|入|摔|生)(?:了|的|过)?[^,]{0,4}(?:手术|刀|院|伤|病)/;

/** 他家老二|7月20日|做的阑尾手术: somebody of theirs, and what he went through then. */
function isTreatedThen(tokens: readonly Token[], at: number): boolean {
  const theirs = tokens.slice(Math.max(0, at - 3), at).some(isOfTheirs);
  return theirs && treatment.test(textOf(tokens.slice(at + 1, at + 6)));
}

/** 去年他家盖了三间房,走访李平; 李平家去年卖了8600元,走访完: a time long past, of what the household did itself. */
function isTimeOfTheirs(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.when?.kind !== "period") return false;
  if (!isWhoActs(tokens[at + 1]) && !isWhoActs(tokens[at - 1])) return false;
  return (
    tokens.some((token) => hasSome(token, doneByThem)) &&
    !tokens.some(
      (token) =>
        has(token, Role.cadreSelf) ||
        has(token, Role.dative) ||
        has(token, Role.help) ||
        has(token, Role.go) ||
        has(token, Role.missed) ||
        token.word?.measure != null ||
        (has(token, Role.give) && !has(token, Role.fetch) && !has(token, Role.own)),
    )
  );
}

/** 李平5月|领养老金180元: theirs alone. */
const doneByThem = rolesOf(Role.own, Role.sell, Role.stateBenefit);

function isWhoActs(token: Token | undefined): boolean {
  return (
    token?.mention != null || has(token, Role.pronoun) || has(token, Role.ownPlace) || has(token, Role.home)
  );
}

/** 李平|十月份|打工去了: with nothing given or counted, it is the household's own going. */
function isOwnAct(tokens: readonly Token[]): boolean {
  return (
    tokens.some((token) => has(token, Role.own)) &&
    !tokens.some(
      (token) =>
        token.quantity !== null ||
        has(token, Role.give) ||
        has(token, Role.missed) ||
        has(token, Role.dative) ||
        has(token, Role.cadreSelf) ||
        (token.word?.measure && !has(token, Role.own)),
    )
  );
}

/** 昨天水退了: nobody's doing, told first. */
function opensWithDay(clause: Clause, day: Token): boolean {
  const light = (token: Token) =>
    token.kind === "mark" || token.word?.roles.has(Role.next) || token.word?.roles.has(Role.filler);
  if (!clause.tokens.slice(0, clause.tokens.indexOf(day)).every(light)) return false;
  return !clause.tokens.some(isOfTheirs);
}

/** 昨天给李平送年货,|腊肉6斤: given by us, and what it was stands behind it. */
function isOurGiving({ tokens, roles }: Clause, day: Token): boolean {
  if (tokens[0] !== day || day.when?.kind !== "day" || roles.hasSome(notOurGiving)) return false;
  const to = tokens.findIndex((token) => has(token, Role.dative));
  if (
    tokens[to + 1]?.mention == null ||
    !tokens.some((token) => has(token, Role.give) && token.text !== "给")
  )
    return false;
  // 昨天给李平送的年货他喜欢: spoken of.
  if (tokens.some(({ text }, at) => at > to && text === "的")) return false;
  return (subjectAt(tokens, to) ?? "us") === "us";
}

const notOurGiving = rolesOf(
  Role.not,
  Role.notGiven,
  Role.plan,
  Role.say,
  Role.hearsay,
  Role.wish,
  Role.office,
  Role.role,
);

/** 李平家|去年|买了车: when they did so, behind who they are, and nothing of ours. */
function isYearOfTheirs(tokens: readonly Token[], day: Token): boolean {
  if (!isYearPast(day)) return false;
  if (tokens.some((token) => hasSome(token, ofOurs) && !has(token, Role.buy))) return false;
  const before = tokens[tokens.indexOf(day) - 1];
  return (
    before !== undefined && (before.mention !== null || has(before, Role.home) || has(before, Role.pronoun))
  );
}

const ofOurs = rolesOf(Role.give, Role.dative, Role.help, Role.cadreSelf);
