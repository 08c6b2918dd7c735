import { civilOf, type DayNumber, dayNumberOf, weekdayOf } from "../../core/day-number.ts";
import { endOfNoDay, mayBeDay, mayStartDay, readWhen, type When } from "../day/index.ts";
import { match } from "../day/when.ts";
import { anyOf } from "../text/characters.ts";
import { isDigit } from "../text/letters.ts";
import { Role } from "../words/roles.ts";
import { has, isMark, joinsRow, markAt, type Token } from "../words/tokens.ts";
import { type Cursor, last, push, type Reader, tokenBack, wordOutruns } from "./cursor.ts";
import { isNextDayInRow } from "./day-in-row.ts";
import { endOfDescription } from "./days-of-whom.ts";

/** 今年|第四次去李平家: of how many times so far, and no day. Not: 上周第三次走访李平 */
const running = /^(?:今年|本年|本月|这个月|本周|这周|本季度)/;
const howOften = /(?:以来)?的?第[\d一二两三四五六七八九十几]{1,3}[次回趟]/y;

/** 昨天, 3月5日, 上周三, 3.5; 2月30日 is no day, nor any part of it one. */
export const day: Reader = {
  begins: mayStartDay,
  read(cursor) {
    const { text, at } = cursor;
    const { source, today } = cursor.parts;
    if (!mayBeDay(text, at)) return false;
    const figured = isDigit(text.charCodeAt(at));
    const noDay = figured && source.characters.mayHaveOneOf(month) ? endOfNoDay(text, at) : null;
    if (noDay !== null) {
      push(cursor, "text", noDay).noDay = true;
      return true;
    }
    const leave = figured ? endOfLeave(text, at, today) : null;
    if (leave !== null) {
      push(cursor, "text", leave);
      return true;
    }
    const when = readWhen(text, at, today, figured && bareDayMayStand(cursor));
    if (when === null || wordOutruns(cursor, when.end)) return false;
    if (isOfName(cursor, when.end)) {
      // 看望了|下|周三喜
      if (text.charAt(at) === "下") cursor.at += 1;
      return text.charAt(at) === "下";
    }
    if (figured && when.kind === "day" && isLengthOfStay(text, at, when.end)) return false;
    if (
      when.kind === "period" &&
      running.test(text.slice(at, when.end)) &&
      match(howOften, text, when.end) !== null
    ) {
      push(cursor, "text", when.end);
      return true;
    }
    if ((text.charAt(at + 1) === "年" || text.charAt(at + 4) === "年") && isOfPolicy(text, at, when.end)) {
      push(cursor, "text", when.end);
      return true;
    }
    if (isOfLaw(text, at, when) || isOfMoney(text, at, when, today) || isOfPapers(text, at, when)) {
      push(cursor, "text", when.end);
      return true;
    }
    if (lastsUntil(text, at, when, today)) {
      push(cursor, "text", when.end);
      return true;
    }
    const description = when.kind === "future" ? null : endOfDescription(cursor, when.end);
    if (description !== null) {
      cursor.at = description;
      return true;
    }
    const settled = asDeadline(cursor, withNextDay(cursor, inMonthTold(cursor, settleWeekday(cursor, when))));
    endPeriods(cursor, settled);
    const before = last(cursor);
    // 这周一|三|五|驻村: as 这周一、三、五
    if (before?.kind === "day" && before.end === at && onlyWeekdays.test(text.slice(at, settled.end)))
      cursor.tokens.push(markAt(at, before, "、"));
    push(cursor, "day", settled.end).when = settled;
    return true;
  },
};

const onlyWeekdays = /^[一二三四五六日天]+$/;
const pointed = /^\d{1,2}[./-]\d{1,2}$/;

/** 请假到|5.28|外出, 孩子暑假到|8.31|走访: how long somebody is away, and no day of what is told. */
function endOfLeave(text: string, at: number, today: DayNumber): number | null {
  if (!/假[到至]$/.test(text.slice(Math.max(0, at - 2), at))) return null;
  const when = readWhen(text, at, today, true);
  if (when === null || !pointed.test(text.slice(at, when.end))) return null;
  return /^[^,。;、!?\s()]/.test(text.slice(when.end)) ? when.end : null;
}

const lasts = /(?:持续|延续|坚持|进行|开展)[到至]$/;
const ends = /^(?:结束|截止|收官|完工)/;

/** 活动持续到|6月20日|,目前已走访36户; 排查工作|6月20日|结束: how long it goes on from here. Not: 走访持续到6月10日 on the 12th */
function lastsUntil(text: string, at: number, { end, kind }: When, today: DayNumber): boolean {
  if (kind !== "day" || !isAhead(text.slice(at, end), today)) return false;
  return lasts.test(text.slice(Math.max(0, at - 4), at)) || ends.test(text.slice(end, end + 2));
}

const beside = /[、和与跟,]?/y;
const twoDays =
  /(?=这?两[天日](?:\)|,?(?:我|我们|都|均|全|共|一共|累计|在|组织|召开)*(?:驻|住在?村|蹲点|在?村|(?:走访|入户|走|跑|看望|慰问)(?:了|完|脱贫户|监测户|低保户|困难户|农户|群众)*[\d一二两三四五六七八九十])))/y;

/** 11号12号|两天驻村, 周二、周三|两天走访12户: a range; of one household gone to on each, each stays a day. */
function withNextDay({ text, parts: { today } }: Cursor, when: When): When {
  if (when.kind !== "day") return when;
  beside.lastIndex = when.end;
  beside.test(text);
  const from = beside.lastIndex;
  if (from === 0 || !mayBeDay(text, from)) return when;
  const next = readWhen(text, from, today, false);
  if (next === null || (next.kind !== "day" && next.kind !== "weekday")) return when;
  twoDays.lastIndex = next.end;
  if (!twoDays.test(text)) return when;
  const endDay = when.day + 1;
  const follows =
    next.day === endDay ||
    (next.kind === "weekday" && (next.day - endDay) % 7 === 0) ||
    (dayOnly.test(text.slice(from, next.end)) && civilOf(next.day).day === civilOf(endDay).day);
  return follows ? { end: next.end, day: when.day, endDay, kind: "range" } : when;
}

const deadline =
  /(?:之|以)?前(?![往去来后天几两任门]|[^,。;\n]{0,60}(?:累计|共|陆续))[^,。;\n了已过曾]{0,60}(?:[,。;\n]|$)/y;
/** 希望|月底前修好: what they ask for. */
const asked = /[望求想盼需提映][^,。;\n]*$/;
/** 各村请于|25日前: what others are told to do. */
const ordered = /各[^,。;\n]{1,8}(?:[:注务于在要]|$)|请|通知|提醒|务必|麻烦/;
const upTo = /截[至止]到?$/;
/** 周五|前领到化肥5袋, 周二|以前去了3次, 周三|前看望李平,共送米2袋: of the weekday that is over. */
const had =
  /以前[^,。;\n要再还需]{0,40}[次趟回](?:[,。;\n]|$)|(?:之|以)?前(?:[^,。;\n要再还需]{0,40}?(?:[领收]到|下来[^,。;\n]{0,5}[\d一二两三四五六七八九十]|专门|特意)|(?![^。;\n]*(?:把|上报|报送))[^。;\n要再还需完]{0,40},共[^。;\n要还]{0,8}[\d一二两三四五六七八九十][^。;\n要还]{0,40}(?:[。;\n]|$))/y;
const dayOfMonth = /^(?:(\d{1,2})月)?(\d{1,2})[日号]$/;

/** 周五|前送到李平家, 月底|前走访完, 20日|前办好: to be done by then, where nothing of it is told as done. Not: 周五前送到了, 6月5日前走访3户 in June */
function asDeadline({ text, at, parts: { today } }: Cursor, when: When): When {
  if (text.charAt(when.end) !== "前" && text.charAt(when.end + 1) !== "前") return when;
  if (when.kind !== "day" && when.kind !== "vague") return when;
  deadline.lastIndex = when.end;
  if (!deadline.test(text) || asked.test(text.slice(Math.max(0, at - 10), at))) return when;
  if (ordered.test(text.slice(Math.max(0, at - 40), at))) return when;
  const said = text.slice(at, when.end);
  // 截至|10日前走访12户: had by then, unless that day is still to come.
  if (upTo.test(text.slice(Math.max(0, at - 4), at)) && !isAhead(said, today)) return when;
  // 周日|前…: still to come on a Friday.
  const weekday = /[周期拜]([一二三四五六日天])/.exec(said)?.[1];
  if (
    weekday !== undefined &&
    "一二三四五六日".indexOf(weekday === "天" ? "日" : weekday) < weekdayOf(today)
  ) {
    had.lastIndex = when.end;
    if (had.test(text)) return when;
  }
  return isAhead(said, today) ? { ...when, kind: "future" } : when;
}

/** 周五, 月底, and a day of this month or year that is still to come, whatever earlier one it may be taken for. */
function isAhead(said: string, today: DayNumber): boolean {
  if (/^(?:本?(?:周|星期|礼拜)[一二三四五六日天]|这周.|[本这当]?个?月[底末]|年底)$/.test(said)) return true;
  const date = dayOfMonth.exec(said);
  if (date === null) return false;
  const now = civilOf(today);
  const month = Number(date[1] ?? now.month);
  return month > now.month || (month === now.month && Number(date[2]) > now.day);
}

/** 联系上|周三喜, 早上|周六斤不在家, 看望了下|周三喜: of somebody's name. */
function isOfName({ text, at, parts }: Cursor, end: number): boolean {
  if (text.charAt(at + 1) !== "周") return false;
  const said = text.charAt(at);
  if (said !== "上" && !(said === "下" && "了过访望问看".includes(text.charAt(at - 1) || "#"))) return false;
  const hit = parts.index.nameAt(text, at + 1, parts.sender);
  return hit !== null && hit.end > end;
}

const daysStayed = /(?:驻村|蹲点|住村)(?:了|共|满)?$/;

/** 驻村|5日: for how long; 驻村5日上午 is a day. */
function isLengthOfStay(text: string, at: number, end: number): boolean {
  if (text.charAt(end - 1) !== "日" || text.slice(at, end).includes("月")) return false;
  const next = text.charAt(end);
  return (next === "" || ",。;、\n)".includes(next)) && daysStayed.test(text.slice(Math.max(0, at - 4), at));
}

const month = anyOf("月");

const told = /(?:[宣解]?讲|讲解|解读|宣传|介绍|传达)(?:了|过|一下|讲|解)*$/;
const policyBehind = /的?[^,;。:\n0-9]{0,12}?(?:政策|精神|补贴|标准|办法|知识|方案)/y;

/** 讲了|今年|的医保政策, 宣传|明年|合作医疗的政策: what is told of, and not when. */
function isOfPolicy(text: string, at: number, end: number): boolean {
  policyBehind.lastIndex = end;
  return told.test(text.slice(Math.max(0, at - 6), at)) && policyBehind.test(text);
}

const lawBehind =
  /(?:起|开始)?(?:正式|刚|新)?(?:出台|实施|施行|执行|通知|下发|下达|发布|颁布|印发|公布|生效)的(?!时候|当天|那天)/y;

/** 宣讲了|6月5日|出台的政策, 宣传|今年6月1日|起实施的法律: since when it holds. Not: 6月5日出台的政策讲了 */
function isOfLaw(text: string, at: number, { end, kind }: When): boolean {
  if (kind !== "day" && kind !== "period") return false;
  return told.test(text.slice(Math.max(0, at - 6), at)) && match(lawBehind, text, end) !== null;
}

const papers = "的(?:那些?|几份)?(?:走访|入户|工作)?";
const onPaper = "(?:会议记录|会议纪要|记录表|资料|表格?|台账|档案|数据|照片|账|手册)";
const papersBehind = new RegExp(`${papers}${onPaper}(?![^,。;\\n]{0,6}:)`, "y");
const papersDone = new RegExp(
  `${papers}(?:${onPaper}(?:都|全|也)?(?:给)?(?:[补填写传理录]|整理|完善)|(?:日[记志]|笔记)(?:都|也)?(?:给)?(?:[补写]|整理)[完好]?了(?!:))`,
  "y",
);
const doesPapers = /(?:[把补填写理录传]|补[了完写填]|整理[了好]?|完善了?|填[了好]|写[了完]|录入了?)$/;

/** 把|昨天|的资料补了, 整理|上周|的台账: what is put on paper, and not when. Not: 昨天的会开了, 补昨天的记录:走访李平 */
function isOfPapers(text: string, at: number, { end, kind }: When): boolean {
  if (text.charAt(end) !== "的" || kind === "future") return false;
  if (match(papersDone, text, end) !== null) return true;
  return doesPapers.test(text.slice(Math.max(0, at - 4), at)) && match(papersBehind, text, end) !== null;
}

const handed = /(?:(?<![开出])发放?[了给到]?|补发|送[了去上来到]?|颁发|[把将])$/;
const moneyFor =
  "(?:[春夏秋冬]季|全年)?的?(?:取暖|生活|临时|困难|护理|养老|产业|就业|交通|务工|住房|春节|节日){0,2}(?:慰问金|补助[金款]?|补贴[金款]?|奖金|奖励[金款]?|奖状|生活费|救助[金款]?|分红[金款]?)";
const moneyBehind = new RegExp(`(?:度)?${moneyFor}`, "y");
/** 2025年|冬季取暖补贴300元发给李平 */
const moneyOfSeason = new RegExp(
  `(?:度(?=的?[^发放送给]{0,4}[补奖慰救分])|(?=[春夏秋冬]季))${moneyFor}[\\d一二两三四五六七八九十百千万]{1,8}[元块]钱?(?:都|已经?|也|全部)?(?:发|给|送|交)[给到]`,
  "y",
);

/** 发放|2025年度|补贴500元, 送|上月|的慰问金300元, 把|去年|的奖金发给李平: what the money is for. Not: 上月送慰问金300元 */
function isOfMoney(text: string, at: number, { end, kind, day }: When, today: DayNumber): boolean {
  if (kind !== "period" || day >= today) return false;
  if (match(moneyOfSeason, text, end) !== null) return true;
  return handed.test(text.slice(Math.max(0, at - 4), at)) && match(moneyBehind, text, end) !== null;
}

const dayAfter = ["第二天", "次日", "隔天"];

/** 3月5日去李平家,第二天又去: counted from the day told last; 驻村第二天 is no such day. */
export const nextDay: Reader = {
  begins: (character) => "第次隔".includes(character),
  read(cursor) {
    const said = dayAfter.find((word) => cursor.text.startsWith(word, cursor.at));
    const before = last(cursor);
    if (said === undefined || before === undefined) return false;
    if (before.kind !== "mark" && !has(before, Role.next)) return false;
    const told = cursor.tokens.findLast((token) => token.when !== null)?.when;
    if (told?.kind !== "day" || told.day >= cursor.parts.today) return false;
    push(cursor, "day", cursor.at + said.length).when = { ...told, day: told.day + 1 };
    return true;
  },
};

/** 全年数据(截至12.27): the period that is still running ends on that day. */
function endPeriods({ tokens }: Cursor, { day, kind }: When): void {
  const before = tokens.at(-1);
  if (kind !== "day" || !has(before, Role.total) || !before?.text.startsWith("截")) return;
  for (const { when } of tokens) if (when?.kind === "period" && when.day > day) when.day = day;
}

/** 上周工作:|周一|召开会议,|周三|走访6户: of the week that heads the message. */
const lastWeek =
  /^[^。;\n上下本这]{0,8}上个?(?:周|星期|礼拜)(?:的?(?:工作|走访|帮扶|驻村){0,2}(?:情况|小结|总结|周报|汇报|安排)?)[:\n](?![\s\S]*(?:本周|这周|下周|今天|本星期))/;

const ofLastWeek = /^上个?(?:周|星期|礼拜)/;

/** 4月18日 星期六, 7月29日,星期五, whatever the calendar says of it: the weekday tells nothing new. 周一、周三 are two days. */
function settleWeekday({ tokens, text, at, parts: { today } }: Cursor, when: When): When {
  if (when.kind !== "weekday") return when;
  if (lastWeek.test(text.slice(0, at))) {
    const isOfThis = when.day > today - weekdayOf(today);
    return { ...when, day: isOfThis ? when.day - 7 : when.day, kind: "day" };
  }
  const first = joinsRow(tokens[tokens.length - 1]) ? tokens[tokens.length - 2] : undefined;
  // 上周四和|周五: of the same week.
  if (first?.when?.kind === "day" && ofLastWeek.test(first.text)) {
    const day = first.when.day - weekdayOf(first.when.day) + weekdayOf(when.day);
    if (day > first.when.day) return { ...when, day, kind: "day" };
  }
  let back = tokens.length - 1;
  while (isMark(tokens[back], " (,")) back -= 1;
  const told = tokens[back]?.when;
  const beside = told?.kind === "day" && tokens.length - back <= 2;
  const apart = isMark(tokens[back + 1], ",") && /[月\d][日号]$/.test(tokens[back]?.text ?? "");
  const same =
    beside && ((told.day - when.day) % 7 === 0 || (apart && /[,。;)\n]/.test(text.charAt(when.end))));
  return same ? { ...told, end: when.end } : { ...when, kind: "day" };
}

/** 5月5日、|6日, 5月3日走访李平,|4日走访刘军: of the month that was told of the one before. Not: 5月3日走访李平,昨天和|4日走访刘军 */
function inMonthTold(cursor: Cursor, when: When): When {
  const { text, at, tokens } = cursor;
  if (when.kind !== "day" || !dayOnly.test(text.slice(at, when.end))) return when;
  const told = joinsRow(last(cursor)) ? tokenBack(cursor, 1) : tokens.findLast(({ kind }) => kind === "day");
  const before = told?.when;
  if (before?.kind !== "day" && before?.kind !== "range") return when;
  if (!joinsRow(last(cursor)) && !numbered.test(told?.text ?? "")) return when;
  const lastTold = (before.kind === "range" ? before.endDay : null) ?? before.day;
  const { year, month } = civilOf(lastTold);
  const day = dayNumberOf(year, month, civilOf(when.day).day);
  return day > lastTold && day < when.day ? { ...when, day } : when;
}

/** Told by its number, and no 昨天. */
const numbered = /^\d{1,4}[年月日号./-]/;
const dayOnly = /^\d{1,2} ?[日号]?$/;

const beforeBareDay = new Set(["于", "在", "自", "从", "on", "我", "我们", "家", "户", "本人"]);

/** 3.5 may be a date at a clause's start, behind 于, 在 or a household, not behind 送 or 化肥. */
function bareDayMayStand(cursor: Cursor): boolean {
  const before = last(cursor);
  if (before === undefined || before.kind === "household" || before.kind === "day") return true;
  if (isMark(before, "、")) return goesOnFromDay(cursor);
  if (before.kind === "mark")
    return ":=-/".includes(before.text) ? isLabelOfDay(cursor) : "\n,;。 (|【】\t".includes(before.text);
  return (
    beforeBareDay.has(before.text) ||
    (before.text === "是" && isDayOfGoing(cursor)) ||
    has(before, Role.total) ||
    before.text.endsWith("时间") ||
    before.text.endsWith("日期") ||
    isNextDayInRow(cursor)
  );
}

const dayOfGoing = /\d{1,2}[./-]\d{1,2}[日号]?[去来到走送]/y;

/** 李平家我是|6-11|去的; 血糖是6.8 is none. */
function isDayOfGoing({ text, at }: Cursor): boolean {
  dayOfGoing.lastIndex = at;
  return dayOfGoing.test(text);
}

/** 6.7李平家、|6.8王五家, 6.7、|6.8: the next day of a list. */
function goesOnFromDay({ tokens }: Cursor): boolean {
  let at = tokens.length - 2;
  while (has(tokens[at], Role.home) || has(tokens[at], Role.title)) at -= 1;
  if (tokens[at]?.mention != null) at -= 1;
  return tokens[at]?.kind === "day";
}

/** 走访时间:3.5, 走访:3.5, 备注:3.5, but not 资金:3.5, where 资金 is a measure. */
function isLabelOfDay(cursor: Cursor): boolean {
  const label = tokenBack(cursor, 1);
  const measure = label?.word?.measure;
  // 折合(万元):3.4, 走访(户次):3.5
  if (isMark(label, ")") && isUnit(tokenBack(cursor, 2))) return false;
  // 日期/06-09
  if (isMark(last(cursor), "/")) return /(?:日期|时间)$/.test(label?.text ?? "");
  if (!isMark(last(cursor), ":")) return /[日时]/.test(label?.text ?? "");
  return !measure || measure.id === "visit" || /[日时]/.test(label?.text ?? "");
}

function isUnit(token: Token | undefined): boolean {
  return token?.word?.unit != null || /^[百千万亿]?元$/.test(token?.text ?? "");
}
