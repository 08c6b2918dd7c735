import { type DayNumber, weekdayOf } from "../../core/day-number.ts";
import { type DayReader, match, period, toCome, type When } from "./when.ts";

const week =
  /((?:上上|大上|上|本|这|下)个?|)(?:周|星期|礼拜)(一(?!共)|[二三四五六日天末]|[1-7](?![\d.万千百家户次个场期人份名])|)/y;
/** 周二到周四, 周一至五, 星期一-星期三: what follows the first day. */
const weekRange =
  /\s?(?:至|到|~|-{1,2})\s?((?:本|这|上)?)个?(?:周|星期|礼拜)?([一二三四五六日天])(?![^\s,;。:!?、()走入驻在到去我给都蹲住跑共每又召组帮这])/y;

/** 本周|五天都住在村里: how many of its days; 本周|三次去李平家, 上周|四户都走访了: how many times and households. Not: 本周五天气好, 本周三回访李平 */
const countedOfWeek =
  /天(?=都(?![黑亮晚没快])|全|均|[一共]?共|时间|[吃住]+在|驻|蹲|在(?:村|岗|驻)|[走入](?:访|户))|次(?![日要月序子])|趟|户(?=[都全均共,:(]|[走入](?:访|户|了)|$)/y;

/** 1 Monday … 7 Sunday; 周末 is its Saturday, and told of on a Sunday that day. */
const weekdays: Readonly<Record<string, number>> = {
  ...{ 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 日: 7, 天: 7, 末: 6 },
  ...{ "1": 1, "2": 2, "3": 3, "4": 4, "5": 5, "6": 6, "7": 7 },
};

/** How many weeks away, in days. */
const weekShifts: Readonly<Record<string, number>> = { 上上: -14, 大上: -14, 上: -7, 下: 7 };

/** 周三, 上周五, 本周一, 下个星期二, 周二到周四, 上周 */
export const weekOrWeekday: DayReader = {
  starts: "周星礼大上本这下",
  behindFigure: "",
  read({ text, at, today }) {
    const found = match(week, text, at);
    if (found === null) return null;
    const counts =
      (found[1] ?? "") !== "" && found[2] !== "" && match(countedOfWeek, text, week.lastIndex) !== null;
    const end = counts ? week.lastIndex - 1 : week.lastIndex;
    const which = (found[1] ?? "").replace("个", "");
    const named = counts ? undefined : weekdays[found[2] ?? ""];
    // On a Sunday the weekend that is told of goes on.
    const ofToday = found[2] === "末" && /^[本这]?$/.test(which) && weekdayOf(today) === 7;
    const said = ofToday ? 7 : named;
    // 每周三: on all of them, so on none.
    if (which === "" && text.charAt(at - 1) === "每") return { end, day: today, endDay: null, kind: "vague" };
    // 老周|一起去
    if (which === "" && found[2] === "一" && "起同块道".includes(text.charAt(end) || "#")) return null;
    if (said === undefined && which === "上" && isSurname(text, at, end)) return null;
    if (said === undefined) return which === "" ? null : readWeek(text, end, which, today);
    const monday = mondayOf(today) + (weekShifts[which] ?? 0);
    const range = readRange(text, end, { monday, said, today, mayBeLast: which === "" });
    if (range !== null) return range;
    const day = monday + said - 1;
    // 他说医保的钱礼拜天|就交, 明天起|周一三五驻村: not yet.
    const isToCome = match(soon, text, end) !== null || fromNowOn.test(text.slice(Math.max(0, at - 5), at));
    if (which === "" && isToCome) return toCome(end, day > today ? day : day + 7);
    const row = readRow(text, end, [said]);
    const last = row.days.at(-1) ?? said;
    if (which === "")
      return { end, day: monday + last - 1 > today ? day - 7 : day, endDay: null, kind: "weekday" };
    if (day > today) return toCome(end, day);
    return { end: isAhead(row, monday, today) ? row.end : end, day, endDay: null, kind: "day" };
  },
};

const fromNowOn = /(?:[明后]天|下周|下个?月)(?:起|开始)|[今往]后$/;
const soon = /就(?:交|还(?!有|是|在)|来拿|来取|回来|搬|开工|动工)(?![^,。;\n]{0,3}[了过])/y;

const rowSoFar =
  /(?<!下)(?<!下个)((?:上上|上|本|这)个?|)(?:周|星期|礼拜)([一二三四五六日天](?:[、和及]?[一二三四五六日天])*)[、和及]?$/;
const dayOfRow = /[一二三四五六日天]/g;
/** 周三和|五日, 周三、|六日 are days of the month; 周三和六日 and 周五六日 end with the weekend. */
const inRow = "(?:[一二三四五](?!日)|(?<!、)六|六(?!日)|[日天])";
const ofMonth = /[一二三四五]$|、六$/;
const restOfRow = new RegExp(
  `[、和及]?(${inRow}(?:[、和及]?${inRow})*)(?=(?:[两三四五]天)?(?:晚上|[上下]午)?(?:都|也|又|分别|各|每天|我们?)*(?:去|到|走访|入户|看望|慰问|上门|驻村|住在?村|蹲点|在村|给|,))`,
  "y",
);

/** 本周一、|三|、|五|去了李平家, 这周一|三|五|驻村: more days of that week. Not: 周一、三户, 周一一早, 周三一起去 */
export const weekdayInRow: DayReader = {
  starts: "日天",
  behindFigure: "、和及去到走入看慰上驻住蹲在给,都也又分各每我晚下两三四五天日",
  read({ text, at, today }) {
    const joined = "、和及".includes(text.charAt(at - 1) || "#");
    if (!joined && !"一二三四五六".includes(text.charAt(at - 1) || "#")) return null;
    if (text.charAt(at) === "日" && ofMonth.test(text.slice(Math.max(0, at - 2), at))) return null;
    const said = weekdays[text.charAt(at)];
    const from = Math.max(0, at - 16);
    const so = rowSoFar.exec(text.slice(from, at));
    if (so === null || said === undefined || match(restOfRow, text, at) === null) return null;
    const which = (so[1] ?? "").replace("个", "");
    const first = from + so.index;
    const before = daysIn(so[2] ?? "");
    if (!joined && ((before.at(-1) ?? 0) >= said || isMeant(text, first))) return null;
    const monday = mondayOf(today) + (weekShifts[which] ?? 0);
    const day = monday + said - 1;
    if (which === "" && fromNowOn.test(text.slice(Math.max(0, first - 5), first)))
      return toCome(at + 1, day > today ? day : day + 7);
    const row = readRow(text, at + 1, [...before, said]);
    const last = row.days.at(-1) ?? said;
    if (which === "")
      return { end: at + 1, day: monday + last - 1 > today ? day - 7 : day, endDay: null, kind: "weekday" };
    if (day > today) return toCome(at + 1, day);
    return { end: isAhead(row, monday, today) ? row.end : at + 1, day, endDay: null, kind: "day" };
  },
};

/** The days of a row in its order, and where those behind `at` begin and it ends. */
type Row = { days: readonly number[]; next: number | undefined; end: number };

/**
 * 周二|四六: Tuesday, Thursday and Saturday of one week. Days that go back (周五、一) are each of its own.
 * @param before up to `at`
 */
function readRow(text: string, at: number, before: readonly number[]): Row {
  const rest = daysIn(match(restOfRow, text, at)?.[1] ?? "");
  const days = [...before, ...rest];
  const rises = days.every((day, nth) => nth === 0 || day > (days[nth - 1] ?? 0));
  if (!rises) return { days: before.slice(-1), next: undefined, end: at };
  return { days, next: rest[0], end: rest.length > 0 ? restOfRow.lastIndex : at };
}

/** 本周一|三五, on a Tuesday: what is still to come of the row. */
function isAhead(row: Row, monday: DayNumber, today: DayNumber): boolean {
  return row.next !== undefined && monday + row.next - 1 > today;
}

function daysIn(row: string): number[] {
  return (row.match(dayOfRow) ?? []).map((day) => weekdays[day] ?? 0);
}

const meant = /打算|准备|计划|预计|[要想将拟][^,。;\n]{0,2}$/;

/** 打算|这周一三五去…: a row of days that was only planned. */
function isMeant(text: string, first: number): boolean {
  return meant.test(text.slice(Math.max(0, first - 8), first));
}

const offices = "镇村乡县区局院校委办站所";
const posts =
  /(?:书记|主任|会计|支书|[村镇乡县区局院校站所科股队组]长|老师|医生|大夫|委员|干事|主席|部长|文书)/y;

/** 镇|上周主任, 村|上周会计: up there, and whose name is 周. */
function isSurname(text: string, at: number, end: number): boolean {
  return offices.includes(text.charAt(at - 1) || "#") && match(posts, text, end) !== null;
}

function mondayOf(today: DayNumber): DayNumber {
  return today - weekdayOf(today) + 1;
}

/** A week without its day. 本周边, 本周期 are none. */
function readWeek(text: string, end: number, which: string, today: DayNumber): When | null {
  const next = text.charAt(end);
  if (next !== "" && "边围期岁".includes(next)) return null;
  if (which === "下") return toCome(end, today + 7);
  const monday = mondayOf(today);
  if (which === "上") return period(end, monday - 1);
  return period(end, /^(?:上上|大上)/.test(which) ? monday - 8 : today);
}

type FirstDay = { monday: DayNumber; said: number; today: DayNumber; mayBeLast: boolean };

/** @param first `mayBeLast`: no week was told, so a range that is not over is the last one's */
function readRange(text: string, at: number, first: FirstDay): When | null {
  const found = match(weekRange, text, at);
  const last = weekdays[found?.[2] ?? ""];
  if (last === undefined || last <= first.said) return null;
  // 上周五到|本周六: of the next week.
  if (/^[本这]$/.test(found?.[1] ?? "") && first.monday < mondayOf(first.today)) return null;
  const sunday = first.monday - 1;
  const back = first.mayBeLast && sunday + last > first.today ? 7 : 0;
  const day = sunday + first.said - back;
  const kind = day > first.today ? "future" : "range";
  return { end: weekRange.lastIndex, day, endDay: sunday + last - back, kind };
}
