import { type Clause, cutClauses, emptyClause } from "../scene/clause.ts";
import { tellsNoNeed, tellsNone } from "../scene/clause-kind.ts";
import { textOf } from "../scene/stretch.ts";
import { Sign } from "../text/characters.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { has, hasSome, isMark, type Token } from "../words/tokens.ts";
import { joinAmounts } from "./amounts.ts";
import { withListsOpened } from "./bracket-list.ts";
import { mayListDays, spreadDayLists } from "./day-list.ts";
import {
  countsSomething,
  fieldsOf,
  isLabelLike,
  kindOf,
  leadingLabel,
  longestBare,
  nameOf,
  withUnitOfLabel,
} from "./fields.ts";
import { withNamesUnframed } from "./framed-names.ts";
import { withHeadsOpened } from "./headed-brackets.ts";
import { type Line, linesOf, sectionOf, splitAt } from "./lines.ts";
import { hasMark } from "./marks.ts";
import { linesByNumber } from "./numbered-fields.ts";
import { orderRecords } from "./records.ts";
import { isPlanTitle, needSections, planParts, planSections } from "./sections.ts";
import { habitsOf, withColon, withPlansEnded } from "./separators.ts";
import { withoutNumbers } from "./spaced.ts";
import { opensNextWay, partedActsOf } from "./spaced-acts.ts";
import { readRow, readTable, tableAt } from "./table.ts";
import { goesOnOverStop } from "./weak-stops.ts";

/**
 * The clauses of a message, each with the label or heading it stands under.
 * Layout is found first: tables, fields of a form, a value on the line below its label, sections; what is left is sentences.
 * @param text what the tokens were read from
 */
export function clausesOf(tokens: readonly Token[], text: string): readonly Clause[] {
  if (!isOneLineOfSentences(tokens)) return laidOut(tokens, text);
  const clauses = cutClauses(tokens, 0, null, "");
  endLine(clauses);
  return settled(clauses, [{ section: sectionOf(text.slice(0, tokens[0]?.start)) }], text);
}

function laidOut(tokens: readonly Token[], text: string): readonly Clause[] {
  const joined = withPlansEnded(
    withHeadsOpened(withListsOpened(joinAmounts(withNamesUnframed(withoutGreeting(tokens))))),
  );
  const habits = habitsOf(joined);
  const typed = linesByNumber(linesOf(joined, text), text);
  const lines = withoutNumbers(typed).map(({ tokens: said, number, section }) => ({
    tokens: withColon(said, habits),
    number,
    section,
  }));
  const isForm = countLabels(lines) >= 2;
  const clauses: Clause[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    const table = tableAt(typed, at);
    if (table !== null) {
      clauses.push(...readTable(table));
      at += table.height;
      continue;
    }
    const below = isForm ? valueBelow(lines, at) : null;
    if (below !== null) at += 1;
    const read = readLine({ ...line, tokens: below ?? line.tokens }, isForm);
    const [only, other] = read;
    const alone = only !== undefined && other === undefined && opensWithName(lines[at + 1]);
    if (alone && (isThingAlone(only) || (isGivingAlone(only) && namesHowMuch(lines[at + 1]))))
      only.heads = true;
    clauses.push(...(lines.length > 1 ? whomFirst(read, lines, at) : read));
  }
  const told = settled(clauses, lines, text);
  needSections(told);
  return orderRecords(told);
}

/** 大米2袋:|李平 on a line of a list: who got it, and what; under 库存 or 产量 nothing that anybody got. */
function whomFirst(
  read: readonly Clause[],
  lines: readonly { tokens: readonly Token[] }[],
  line: number,
): readonly Clause[] {
  const [what, whom, more] = read;
  if (what === undefined || whom === undefined || more !== undefined) return read;
  const [thing, figure, other] = what.tokens;
  const counts =
    thing?.word?.goods != null && figure?.quantity?.unit?.kind === "count" && other === undefined;
  const names = whom.tokens.every(
    (token) => token.mention !== null || isMark(token, "、") || has(token, Role.home),
  );
  if (!what.heads || what.label !== null || whom.label !== null || !counts || !whom.hasName || !names)
    return read;
  if (isListOfOther(lines, line)) return read.map((clause) => ({ ...clause, label: "info" as const }));
  return [
    { ...whom, heads: true, stop: ":", opensLine: true },
    { ...what, heads: false, stop: whom.stop, opensLine: false },
  ];
}

const ofOther =
  /^(?!.*(?:[需诉]求$|(?<![没未待])发放|已[发送]|[发送][了给])).*(?:需(?!帮扶|救助)|缺(?!粮户|劳力)|库存|产量|收成|存粮|逾期|欠|还款|[没未](?!脱贫|就业|成年|下雨|下雪)|想要)/;

/** 库存, 产量, 需要的东西 on the line that the list stands under. */
function isListOfOther(lines: readonly { tokens: readonly Token[] }[], line: number): boolean {
  for (let at = line - 1; at >= Math.max(0, line - longestList); at -= 1) {
    const tokens = lines[at]?.tokens ?? [];
    if (tokens.every(({ quantity, mention }) => quantity === null && mention === null))
      return ofOther.test(textOf(tokens));
  }
  return false;
}

/** In lines. */
const longestList = 60;

const longestGreeting = 6;
const greeting =
  /^(?:各位|大家|领导|书记|主任|老师|同志们?|同事们?|[您你]们?|早上|上午|中午|下午|晚上|尊敬的)*(?:早|好|辛苦了?|早安)[啊呀哈]?$/;

/** 领导好,|【走访】5户【宣讲】2场: a form opens behind it. */
function withoutGreeting(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.slice(0, longestGreeting).findIndex((token) => isMark(token, ",!。~;"));
  return end > 0 && greeting.test(textOf(tokens.slice(0, end))) ? tokens.slice(end + 1) : tokens;
}

const marksOfSentences = ",。;!?、…";

/** One line, with nothing between its words but the marks of sentences: no layout can be in it, and most messages are so. */
function isOneLineOfSentences(tokens: readonly Token[]): boolean {
  let told = false;
  for (let at = 0; at < tokens.length; at += 1) {
    const { kind, text, start } = tokens[at] as Token;
    if (at > 0 && tokens[at - 1]?.end !== start) return false;
    if (kind !== "mark") told = true;
    else if (!marksOfSentences.includes(text)) return false;
  }
  return told;
}

/** The clauses in their sentences, with what only those around them tell of one. */
function settled(
  clauses: readonly Clause[],
  lines: readonly Pick<Line, "section">[],
  text: string,
): readonly Clause[] {
  const spread = mayListDays(clauses) ? spreadDayLists(clauses) : clauses;
  let sentence = 0;
  let from = 0;
  let plans = false;
  let heads = false;
  for (let at = 0; at < spread.length; at += 1) {
    const clause = spread[at] as Clause;
    clause.sentence = sentence;
    if (goesOnOverStop(spread, from, at)) clause.stop = ",";
    if ("。!?\n".includes(clause.stop)) {
      sentence += 1;
      from = at + 1;
    }
    if (clause.heads) heads = true;
    if (clause.hasName && clause.label === null && opensRecord(spread, at))
      clause.remote ||= isCalled(clause, spread[at + 1]);
    if (!clause.opensLine) continue;
    if (clause.label === null && !clause.hasName && isPraise(clause)) clause.label = "info";
    if (isPlanTitle(clause)) plans = true;
  }
  if (plans) planSections(spread, lines);
  if (heads) planParts(spread, text);
  return spread;
}

function countLabels(lines: readonly Line[]): number {
  let found = 0;
  for (const { tokens } of lines) {
    const { fields } = fieldsOf(tokens, false);
    if (fields.length > 0) found += fields.length;
    else if (isBareLine(tokens)) found += 1;
  }
  return found;
}

/** 走访户 on a line of its own. */
function isBareLine(tokens: readonly Token[]): boolean {
  return tokens.length <= longestBare && isLabelLike(tokens) && kindOf(tokens) !== null;
}

/** A label alone on its line, over one line that is none: its value. A list below it stays a list. */
function valueBelow(lines: readonly Line[], at: number): Token[] | null {
  const label = lines[at]?.tokens ?? [];
  const value = lines[at + 1]?.tokens;
  if (value === undefined || !isAloneLabel(label) || opensField(value)) return null;
  const after = lines[at + 2]?.tokens;
  if (after !== undefined && !isAloneLabel(after) && !opensField(after)) return null;
  const last = label[label.length - 1];
  // 走访日志 over 6月8日 晴: a title, and its day.
  if (last === undefined || (value[0]?.kind === "day" && keepsRecord.test(nameOf(label)))) return null;
  return isMark(last, ":")
    ? [...label, ...value]
    : [...label, { ...last, kind: "mark", word: null, text: ":" }, ...value];
}

const keepsRecord = /(?:日[志记]|记录|台[账帐]|手记|随笔|笔记)$/;

/** 走访日期, 慰问物资: with nothing behind it. */
function isAloneLabel(tokens: readonly Token[]): boolean {
  const words = isMark(tokens[tokens.length - 1], ":") ? tokens.slice(0, -1) : tokens;
  return isBareLine(words) || (words.length <= 2 && isLabelLike(words) && countsSomething(words));
}

function opensField(tokens: readonly Token[]): boolean {
  return isAloneLabel(tokens) || leadingLabel(tokens, true) !== null;
}

/** One line: 户主:李平 物资:面粉1袋, 李平|入户|送化肥3袋 without a head, or plain sentences. */
function readLine(line: Line, isForm: boolean): Clause[] {
  const { number } = line;
  if (!hasMark(line.tokens, "|\t")) return readFields(line, isForm);
  const cells = splitAt(line.tokens, "|\t").filter((cell) => cell.length > 0);
  if (cells.length > 1) {
    if (!hasMark(line.tokens, ":")) return readRow(cells, null, number);
    return cells.flatMap((cell) => readFields({ ...line, tokens: cell }, isForm));
  }
  return readFields(line, isForm);
}

function readFields({ tokens, number }: Line, isForm: boolean): Clause[] {
  const clauses: Clause[] = [];
  const { fields, rest } = fieldsOf(withUnitOfLabel(tokens), isForm);
  for (const { kind, label, value, whose } of fields) {
    const ofWeather = nameOf(label).endsWith("天气");
    // 去年收入:4.6万元 is of that year; 6月10日 天气:小雨 dates what stands below.
    if (kind !== "info" || ofWeather) clauses.push(...dayOfLabel(label, number));
    if (ofWeather) {
      clauses.push(...cutClauses(behindWeather(value), number, null, ""));
      continue;
    }
    if (whose.length > 0) clauses.push(...cutClauses(whose, number, "id", ""));
    const told = kind === "content" ? partedActs(value) : value;
    clauses.push(...withoutNeed(cutClauses(told, number, kind, nameOf(label), label)));
    if (value.length === 0 && kind !== null) clauses.push(emptyClause(number, kind, nameOf(label)));
  }
  if (rest.length > 0) clauses.push(...cutClauses(partedActsOf(rest), number, null, ""));
  endLine(clauses);
  return clauses;
}

/** 天气:小雨 |走访李平家 */
function behindWeather(value: readonly Token[]): readonly Token[] {
  const end = value.findIndex((token) => isMark(token, " ,;。"));
  return end < 0 ? [] : value.slice(end + 1);
}

/** 困难:无,|送面粉1袋: what stands behind it is no difficulty. */
function withoutNeed(clauses: Clause[]): Clause[] {
  const [first, ...others] = clauses;
  if (
    first?.label === "need" &&
    others.length > 0 &&
    !first.hasName &&
    (tellsNone.someHolds(first) || tellsNoNeed(first))
  )
    for (const clause of others) clause.label = null;
  return clauses;
}

/** 内容 问春耕  送除草剂2瓶: in a field a space in front of an act parts it from the one before. */
function partedActs(value: Token[]): Token[] {
  if (!hasMark(value, " ")) return value;
  return value.map((token, at) => {
    const next = value[at + 1];
    const parts =
      isMark(token, " ") &&
      at > 0 &&
      !isMark(value[at - 1], ",;") &&
      (hasSome(next, acts) || (value[at - 1]?.quantity != null && opensNextWay(value, at + 1)));
    return parts ? { ...token, text: "," } : token;
  });
}

const acts = rolesOf(Role.give, Role.each, Role.help, Role.dative);

/** The end of the line ends what no stop has ended. */
function endLine(clauses: readonly Clause[]): void {
  const last = clauses[clauses.length - 1];
  if (last === undefined) return;
  if (!"?!。】".includes(last.stop)) last.stop = "\n";
  if (clauses.length === 1 && isSectionTitle(last)) last.heads = true;
}

/** 5月12日走访情况:, 走访记录(2026-5-8): the label itself dates what stands under it. Not: 去年收入:4.6万元 */
function dayOfLabel(label: readonly Token[], line: number): Clause[] {
  const days = label.filter((token) => token.kind === "day");
  return days.length === 0 ? [] : cutClauses(days, line, "date", textOf(days));
}

/** 慰问金发放名单 on a line of its own heads what stands below. */
function isSectionTitle(clause: Clause): boolean {
  return (
    !clause.hasName &&
    !clause.hasFigure &&
    clause.label === null &&
    clause.stop === "\n" &&
    titles.test(nameOf(clause.tokens))
  );
}

const titles =
  /(?:名单|登记表?|统计表?|明细表?|清单|一览表?|汇总表?|花名册|[发领签][放取收]表|(?:天|户|人|场|篇|期|条|件|户次|人次|次)数|户次|人次|场次)$/;

/** 慰问金, 化肥, 米发放 on a line of its own: what those named below got. */
function isThingAlone({ label, tokens, hasFigure, hasName }: Clause): boolean {
  if (label !== null || hasFigure || hasName) return false;
  // 3月协调贷款, 大米发放(上坪村)
  const [thing, given, more] = tokens.filter(isContent);
  if (thing === undefined || more !== undefined) return false;
  const counts = thing.word?.goods != null || thing.word?.measure?.money === true;
  return counts && (given === undefined || has(given, Role.give));
}

function isContent(token: Token): boolean {
  return (
    !["day", "village", "group", "mark"].includes(token.kind) &&
    !token.bracketed &&
    !has(token, Role.arrange) &&
    !tellsOf.test(token.text)
  );
}

/** 今天发地膜, 入户发放鸡苗情况 on a line of its own, over 李平 2卷 */
function isGivingAlone({ label, tokens, hasFigure, hasName }: Clause): boolean {
  if (label !== null || hasFigure || hasName) return false;
  const told = tokens.filter(isContent);
  const [give, thing, more] = told[0]?.word?.measure?.id === "visit" ? told.slice(1) : told;
  return (
    (has(give, Role.give) || has(give, Role.receive)) && thing?.word?.goods != null && more === undefined
  );
}

/** 李平 2卷, 1、李平家:2卷: a name and how much. */
function namesHowMuch(line: { tokens: readonly Token[] } | undefined): boolean {
  const told = line?.tokens.filter((token) => token.kind !== "mark" && !has(token, Role.home)) ?? [];
  const name = told.findIndex(({ mention }) => mention !== null);
  return name >= 0 && name <= 1 && told[name + 1]?.quantity != null;
}

/** 化肥发放|情况 */
const tellsOf = /^(?:情况|明细|如下|情况如下|记录|登记|汇总|接龙)$/;

/** 李平 200元, 1、李平 200元 */
function opensWithName(line: { tokens: readonly Token[] } | undefined): boolean {
  const first = line?.tokens.find(({ kind, quantity }) => kind !== "mark" && quantity === null);
  return first?.mention != null;
}

/** 赵满仓——只通了电话, below 今日入户: called, not visited. */
function isCalled(clause: Clause, next: Clause | undefined): boolean {
  const goesOn = next?.line === clause.line && (clause.heads || clause.stop === ",");
  const more = goesOn ? next : undefined;
  return (
    (byPhone.isIn(clause) || (more !== undefined && byPhone.isIn(more))) &&
    (tellsCall(clause) || (more !== undefined && tellsCall(more)))
  );
}

/** 李平, 6月3日(周三):|李平 */
function opensRecord(clauses: readonly Clause[], at: number): boolean {
  const clause = clauses[at];
  if (clause?.opensLine) return true;
  const day = clauses[at - 1];
  return day?.line === clause?.line && day?.opensLine === true && day.heads && day.hasDay && !day.hasName;
}

function tellsCall({ roles, measures }: Clause): boolean {
  return roles.has(Role.contact) || measures.includes("talk");
}

const byPhone = new Sign("电视微语", /电话|视频|微信|语音/);

/** 一是走访到位。三是解难到位。 praise what is told behind them. */
function isPraise({ text, tokens, stop, hasFigure }: Clause): boolean {
  return !hasFigure && tokens.length <= 4 && text.endsWith("到位") && "。:\n".includes(stop);
}
