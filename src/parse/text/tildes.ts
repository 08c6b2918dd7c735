import { Sign } from "./characters.ts";
import { labelKind } from "./labels.ts";
import type { Normalized } from "./normalize.ts";
import { without } from "./pauses.ts";

/** Between two that say something; at the end, or beside another stop, it is only how it is said. */
const between = / ?~[~ ]{0,7}(?=[一-鿿\da-z(【"])/g;
export const tildes = new Sign("~", /~/);

/**
 * 走访李平~送米2袋~放下就走了: people who chat type it for a comma. Not: 3~5户, 9月1日~5日, 走~访~了, 困难~无, and a line that begins with it
 */
export function withTildeStops(source: Normalized): Normalized {
  return without(source, between, isStop, ",");
}

function isStop(text: string, end: number): boolean {
  let start = end;
  while ("~ ".includes(text.charAt(start - 1) || "#")) start -= 1;
  const before = `${start > longest ? "" : "\n"}${text.slice(Math.max(0, start - longest), start)}`;
  const behind = text.slice(end, end + longest);
  if (!closes.test(before) || oneCharacter.test(behind)) return false;
  const opening = opensLine.exec(before)?.[1];
  if (opening !== undefined && labelKind(opening) !== null) return false;
  return !isRange(before, behind);
}

const longest = 14;
/** At least two characters, or a figure. */
const closes = /(?:[^,;。!?、:~ \n][一-鿿)】\]"a-z√×%]|\d)$/;
const opensLine = /\n\s{0,4}([^\s,;。!?、:~]{1,8})$/;
/** 去~李平~|家!: drawn out over a word. */
const oneCharacter = /^[^\d](?:[,;。!?~\n]|$)/;

const han = "一二三四五六七八九十";
const figureBefore = new RegExp(`[\\d${han}百千万两几初廿半](?:\\.\\d)?([^\\d${han}])?$`);
const figureBehind = new RegExp(`^([\\d${han}百千万两几初廿.]{1,6})(.?)`);
const ofDay = /[日号月年点时]/;
const clock = /\d[:：点时]\d{0,2}分?$/;
const countedBehind = /[户家个名人袋桶箱件盒床次天斤元块份张只位]/;
const ofYearEnd = /^(?:[正腊冬]月|次年|至今)/;
const weekday = /(?:周|星期|礼拜)[一二三四五六日天]$/;
const weekdayBehind =
  /^[本上这]?个?(?:周|星期|礼拜)[一二三四五六日天]|^[一二三四五六日天](?![^\s,;。:!?走入驻在到去我给都蹲住跑共每又召组帮这])/;

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
