import { isDigit } from "../letters.ts";

/** `0612-3` or `15`, and where its writing ends. */
export type ReportNumber = { ref: string; end: number };

const numbered = /#\s?(\d{3,4}-\d{1,4}|\d{1,5})(?![\d-])/y;
/** A month and a day, then the number of the day; 120-150元 and 2026-3-5 are none. */
const dayAndNumber =
  /(0[1-9][0-3]\d-\d{1,4}(?![\d\-.])|(?:1[0-2]|[1-9])[0-3]\d-\d{1,4}(?![\d\-.]|\s?[元块斤公千万袋户人次份个天桶箱]))/y;
const ordinal = /第\s?(\d{1,5})\s?[条号笔]/y;
const named =
  /(?:编号|单号|记录号|序号|no\.?|number|诉求|困难|问题|需求|need)\s?:?\s?(\d{1,5})(?![\d-]|\s?[个件条项户月])/y;
const behind = /(\d{1,5})号(?=诉求|困难|问题|需求|记录|报告|那[个条件]|这[个条件]|事)/y;

const beginnings = new Set([..."#第编单记序诉困问需n"].map((character) => character.charCodeAt(0)));

/** #0612-3, 0612-3, #15, 第15条, 编号15, 15号诉求. */
export function reportNumberAt(text: string, at: number): ReportNumber | null {
  const code = text.charCodeAt(at);
  const figured = isDigit(code);
  if (!figured && !beginnings.has(code)) return null;
  const first = text.charAt(at);
  const before = text.charCodeAt(at - 1);
  if (figured && (isWordLike(before) || text.charAt(at - 1) === "-" || text.charAt(at - 1) === "."))
    return null;
  if (first === "n" && isWordLike(before)) return null;
  const patterns = figured ? behindFigure(text, at) : first === "#" ? [numbered] : [ordinal, named];
  for (const pattern of patterns) {
    pattern.lastIndex = at;
    const ref = pattern.exec(text)?.[1];
    if (ref !== undefined) return { ref, end: pattern.lastIndex };
  }
  return null;
}

/** A figure is one by what stands behind its digits only. */
function behindFigure(text: string, at: number): readonly RegExp[] {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end += 1;
  const next = text.charAt(end);
  return next === "-" ? [dayAndNumber] : next === "号" ? [behind] : [];
}

/** A digit or a Latin letter, which a number may not go on from. */
function isWordLike(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a);
}
