import { anyOf, type Characters } from "./characters.ts";
import { isDigit } from "./letters.ts";

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

/** 12号已办结, and nothing else: on the 12th nothing in particular would have been. */
const settled = /(\d{1,5})号(?=(?:已经?)?(?:办结|解决|办好|办妥|办完|处理好|处理完)了?[。!]?$)/y;

const words = "#第编单记序诉困问需n";
const beginnings = new Set([...words].map((character) => character.charCodeAt(0)));

const digits = anyOf("0123456789");
/** What a number is told by: its word, or what stands behind its digits. */
const tellings = anyOf(`${words}-号`);

/** False: no report is spoken of by its number in a text of these characters. */
export function mayHoldNumber(characters: Characters): boolean {
  return characters.mayHaveOneOf(digits) && characters.mayHaveOneOf(tellings);
}

/** #0612-3, 0612-3, #15, 第15条, 编号15, 15号诉求. */
export function reportNumberAt(text: string, at: number): ReportNumber | null {
  const code = text.charCodeAt(at);
  if (isDigit(code)) return numberByFigure(text, at);
  return beginnings.has(code) ? numberByWord(text, at) : null;
}

/** A figure is one by what stands behind its digits only. */
function numberByFigure(text: string, at: number): ReportNumber | null {
  // First: inside a row of digits none begins, wherever the row ends.
  if (isWordLike(text.charCodeAt(at - 1)) || "-.".includes(text.charAt(at - 1) || "#")) return null;
  let end = at;
  while (isDigit(text.charCodeAt(end))) end += 1;
  const next = text.charAt(end);
  if (next !== "-" && next !== "号") return null;
  if (next === "-") return read(dayAndNumber, text, at);
  return read(behind, text, at) ?? (at === 0 ? read(settled, text, at) : null);
}

function numberByWord(text: string, at: number): ReportNumber | null {
  const first = text.charAt(at);
  if (first === "n" && isWordLike(text.charCodeAt(at - 1))) return null;
  return first === "#" ? read(numbered, text, at) : (read(ordinal, text, at) ?? read(named, text, at));
}

function read(pattern: RegExp, text: string, at: number): ReportNumber | null {
  pattern.lastIndex = at;
  const ref = pattern.exec(text)?.[1];
  return ref === undefined ? null : { ref, end: pattern.lastIndex };
}

/** A digit or a Latin letter, which a number may not go on from. */
function isWordLike(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a);
}
