import { readWhen } from "../day/index.ts";
import { match } from "../day/when.ts";
import { Role } from "../words/roles.ts";
import { has, startOfSentence } from "../words/tokens.ts";
import { type Cursor, last } from "./cursor.ts";

/**
 * 5.1给李平送米5斤|5.3给刘军送米5.5斤, 7.30-8.1在上坪村驻村|8.2走访李平: the next day of a sentence that opens with such a day in figures, told
 * without a stop. Not: 5.1给李平测血糖8.2, 5.1给李平送米5.5斤, 送米5斤5.3给刘军
 */
export function isNextDayInRow(cursor: Cursor): boolean {
  const { text, at, tokens, parts } = cursor;
  const before = last(cursor);
  if (before === undefined || has(before, Role.give) || figured.test(text.slice(Math.max(0, at - 2), at)))
    return false;
  const told = tokens.findLast(({ when }) => when !== null);
  const opens = tokens[startOfSentence(tokens, tokens.length)];
  if (opens?.kind !== "day" || !pointed.test(opens.text) || told?.when == null) return false;
  const when = readWhen(text, at, parts.today, true);
  if (when?.kind !== "day" || !pointed.test(text.slice(at, when.end))) return false;
  const since = when.day - (told.when.endDay ?? told.when.day);
  // 4.28-5.1驻东村|4.29走访李平: one of those days.
  const within = told.when.endDay !== null && when.day >= told.when.day && since < 1;
  if ((since < 1 && !within) || since > furthest) return false;
  // 油|6.5|给李平: how much of it.
  if (before.word?.goods != null) return match(goes, text, when.end) !== null;
  return match(acts, text, when.end) !== null || parts.index.nameAt(text, when.end, parts.sender) !== null;
}

const furthest = 31;
const pointed = /^\d{1,2}[./]\d{1,2}(?!\d)/;
/** What such a figure measures, and is no day. */
const figured = /[价约共近达每重长宽深高卖得挣花糖压温度值给为是领\d.]$/;
const acts =
  /[又再]?(?:上午|中午|下午|晚上)?[我又再]?(?:给|走访|慰问|看望|探望|入户|回访|去|到|来到|前往|帮|替|陪|在|送|为)/y;
const goes = /[又再]?(?:上午|中午|下午|晚上)?[我又再]?(?:走访|慰问|看望|探望|入户|回访|去|到|来到|前往)/y;
