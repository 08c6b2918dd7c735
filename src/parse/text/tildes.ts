import { Sign } from "./characters.ts";
import { labelKind } from "./labels.ts";
import type { Normalized } from "./normalize.ts";
import { without } from "./pauses.ts";

/** Between two that say something; at the end, or beside another stop, it is only how it is said. */
const between = / ?~[~ ]{0,7}(?=[一-鿿\da-z(【"])/g;
export const tildes = new Sign("~", /~/);

/** What is known of words and names. */
export type Known = {
  /** Where the name that begins at `at` ends; 0: none does. */
  nameEnd(text: string, at: number): number;
  isThing(said: string): boolean;
};

/**
 * 走访李平~送米2袋~放下就走了: people who chat type it for a comma, and between names or things of one row for 、.
 * Not: 3~5户, 9月1日~5日, 走~访~了, 困难~无, 李平希望~修路, 介绍李平~去务工, 硬化东村~西村公路, and a line that begins with it
 */
export function withTildeStops(source: Normalized, known: Known): Normalized {
  const ranged = without(source, unitOfRange, () => true);
  const isRow = (text: string, end: number) =>
    isRowOfNames(text, end, known) || isRowOfThings(text, end, known);
  const listed = without(ranged, between, isRow, "、");
  return without(listed, between, (text, end) => isStop(text, end, known), ",");
}

function isStop(text: string, end: number, known: Known): boolean {
  const start = startOf(text, end);
  const before = `${start > longest ? "" : "\n"}${text.slice(Math.max(0, start - longest), start)}`;
  const behind = text.slice(end, end + longest);
  if (!closes.test(before) || oneCharacter.test(behind) || waits.test(before)) return false;
  const opening = opensLine.exec(before)?.[1];
  if (opening !== undefined && labelKind(opening) !== null) return false;
  if (sends.test(before) && goes.test(behind) && nameStart(text, start, known) >= 0) return false;
  return (
    !isRange(before, behind) &&
    !(fromPlace.test(before) && toPlace.test(behind) && known.nameEnd(text, end) === 0)
  );
}

/** Where the ~ that end there begin. */
function startOf(text: string, end: number): number {
  let start = end;
  while ("~ ".includes(text.charAt(start - 1) || "#")) start -= 1;
  return start;
}

const longestName = 8;
const ofHome = /^(?:家里?|户)?/;
/** 李平家|~ */
function nameStart(text: string, end: number, { nameEnd }: Known): number {
  for (let at = end - 1; at >= Math.max(0, end - longestName); at -= 1) {
    const to = nameEnd(text, at);
    if (to > at && to + homeAt(text, to) === end) return at;
  }
  return -1;
}

function homeAt(text: string, at: number): number {
  return ofHome.exec(text.slice(at, at + 2))?.[0].length ?? 0;
}

const opensRow = /(?:^|[,;。!?:\n和跟与同帮给替为陪]|[今昨前]天|[上下中]午|早上|晚上)$/;
const closesRow = /^(?:$|[,;。!?\n~]|都|各|均|全|[两三四五六七八九]家|[两三四五六七八九]户)/;

/** 李平|~王五都走访了, 帮李平|~王五收玉米, 走访李平|~王五. Not: 走访李平|~王五没在家 */
function isRowOfNames(text: string, end: number, known: Known): boolean {
  const to = known.nameEnd(text, end);
  if (to === 0) return false;
  let start = nameStart(text, startOf(text, end), known);
  if (start < 0) return false;
  if (closesRow.test(text.slice(to + homeAt(text, to)).slice(0, 2))) return true;
  for (let more = start; more >= 0 && "~ 、".includes(text.charAt(more - 1) || "#"); ) {
    more = nameStart(text, "、" === text.charAt(more - 1) ? more - 1 : startOf(text, more), known);
    if (more >= 0) start = more;
  }
  // 走访2户:李平、王五|~李平家要求修路
  if (text.slice(start, startOf(text, end)).includes(text.slice(end, to))) return false;
  return opensRow.test(text.slice(Math.max(0, start - 2), start));
}

const longestThing = 5;
const gives = /(?:^|[送带给发拿捐][了去来上]?|[,;。!?\n~、])$/;
const toThem = /^(?:各[\d一二两三四五六七八九十半]|给|[都均全](?:已经?|已?全)?[送给发带拿领])/;

/** 送大米|~面粉各2袋, 送化肥|~地膜|~种子给李平 */
function isRowOfThings(text: string, end: number, known: Known): boolean {
  const start = startOf(text, end);
  const opens = lengths.some((length) => {
    const from = start - length;
    if (from < 0 || !known.isThing(text.slice(from, start))) return false;
    return gives.test(text.slice(Math.max(0, from - 2), from)) || nameStart(text, from, known) >= 0;
  });
  return opens && goesToThem(text, end, known.isThing);
}

const lengths = Array.from({ length: longestThing }, (_, index) => longestThing - index);

/** |地膜~种子给李平 */
function goesToThem(text: string, at: number, isThing: Known["isThing"]): boolean {
  return lengths.some((length) => {
    if (!isThing(text.slice(at, at + length))) return false;
    const behind = text.slice(at + length, at + length + 6);
    const more = /^ ?~[~ ]{0,3}/.exec(behind)?.[0].length ?? 0;
    return more > 0 ? goesToThem(text, at + length + more, isThing) : toThem.test(behind);
  });
}

/** 李平希望|~修路, 李平需要|~2袋化肥, 帮他卖|~玉米. Not: 问他有啥需要|~他说没有 */
const waits = /(?<![没无啥么有不理])(?:需要|要求|希望|反映|想|缺|卖|送|介绍)$/;
/** 介绍李平|~去务工 */
const sends = /(?:介绍|推荐|安排)[^,;。!?~\n]{2,8}$/;
const goes = /^[去到进][^,;。!?~\n]{0,8}(?:务工|打工|上班|就业|做工|干活|厂|公司)/;

/** 硬化东村|~西村公路, 修村口|~学校的路. Not: 修了学校|~硬化村路 */
const fromPlace =
  /[修建铺扩挖架通化造整][^,;。!?~\n]{1,8}[村组社屯寨庄口校站院桥坪湾沟河坝街镇乡户家坡山梁岭]$/;
const toPlace =
  /^(?![铺架到去])[^,;。!?~\n、\d修建扩挖改硬走访送给帮看慰问映求说望]{2,8}(?:路|渠|管[道网线]|线路|水?沟|河堤)/;

const longest = 14;
/** At least two characters, or a figure. */
const closes = /(?:[^,;。!?、:~ \n][一-鿿)】\]"a-z√×%]|\d)$/;
const opensLine = /\n\s{0,4}([^\s,;。!?、:~]{1,8})$/;
/** 去~李平~|家!: drawn out over a word. */
const oneCharacter = /^[^\d](?:[,;。!?~\n]|$)/;

const han = "一二三四五六七八九十";
const figureBefore = new RegExp(`[\\d${han}百千万两几初廿半](?:\\.\\d)?([^\\d${han}])?$`);
const figureBehind = new RegExp(`^([\\d${han}百千万两几初廿.]{1,6})(.?)`);
/** 3|袋|~5袋, 三|户|~五户左右: said once, as it is of 三~五袋. Not: 大米3袋~5袋面粉 */
const unitOfRange =
  /(?<=(?:[送带给发拿领了约共访]|大概|每户|每家|各|[送带给发拿领][^,;。!?~\n\d]{1,4})[\d一二两三四五六七八九十]{1,3})(公斤|[袋桶箱瓶盒床件套只包斤吨元块亩户家人棵株头])(?= ?~[~ ]{0,3}[\d一二两三四五六七八九十]{1,3}\1(?:左右|不等|[,;。!?~\n]|$))/g;
const ofDay = /[日号月年点时]/;
const clock = /\d[:：点时]\d{0,2}分?$/;
const countedBehind = /[户家个名人袋桶箱件盒床次天斤元块份张只位]/;
const ofYearEnd = /^(?:[正腊冬]月|次年|至今)/;
const weekday = /(?:周|星期|礼拜)[一二三四五六日天]$/;
const weekdayBehind =
  /^[本上这]?个?(?:周|星期|礼拜)[一二三四五六日天]|^[一二三四五六日天](?![^\s,;。:!?走入驻在到去我给都蹲住跑共每又召组帮这]|组(?!织))/;

/** 3|~5户, 三袋|~五袋, 9月1日|~5日, 9:00|~下午5:00, 周一|~周三, 腊月二十|~正月初三: from the one to the other. */
function isRange(before: string, behind: string): boolean {
  if (/\d$/.test(before) && /^\d/.test(behind)) return true;
  if (clock.test(before) && /^(?:次日|[早晚]上?|[上下]午|中午)?\d/.test(behind)) return true;
  if (weekday.test(before)) return weekdayBehind.test(behind);
  const from = figureBefore.exec(before);
  if (from === null) return false;
  const unit = from[1] ?? "";
  if ((unit === "" || ofDay.test(unit)) && ofYearEnd.test(behind)) return true;
  const to = figureBehind.exec(behind);
  if (to === null) return false;
  const [, , next = ""] = to;
  // 3~5户, 三~五户; 慰问金七万二|~三个月
  if (unit === "") return !/\d$/.test(before) && /^[^\d]/.test(to[1] ?? "");
  if (ofDay.test(unit)) return !countedBehind.test(next);
  return unit === next;
}
