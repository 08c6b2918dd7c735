import type { LabelKind } from "../text/labels.ts";
import { Role } from "../words/roles.ts";
import { has, isMark, type Token, tokenAt } from "../words/tokens.ts";
import {
  countsSomething,
  isBareLabel,
  isLabelLike,
  kindOf,
  longestBare,
  longestLabel,
  nameOf,
} from "./fields.ts";
import { hasMark } from "./marks.ts";

/** How often a message's labels have a space behind them, or stand between two marks; one alone may be a sentence or a title. */
export type Habits = { spaced: number; framed: number; figured: number; slashed: number };

export function habitsOf(tokens: readonly Token[]): Habits {
  let framed = 0;
  let opens = true;
  let inFrames = false;
  tokens.forEach((token, at) => {
    const end = isMark(token, frameMarks) ? frameEnd(tokens, at) : null;
    const plans = end !== null && isPlanFrame(tokens, at, end);
    const isFrame = (opens || inFrames || plans) && end !== null;
    if (isFrame) framed += plans ? 2 : 1;
    inFrames = isFrame || (inFrames && !isMark(token, "\n"));
    opens = isMark(token, "\n") || (opens && isMark(token, points));
  });
  const spaced = hasMark(tokens, " ") ? countSpacedLabels(tokens) : 0;
  const lined = hasMark(tokens, "\n");
  const slashed = lined && hasMark(tokens, "/") ? linesOf(tokens).filter(opensSlashed).length : 0;
  return { spaced, framed, figured: lined ? countFigureLines(tokens) : 0, slashed };
}

function linesOf(tokens: readonly Token[]): Token[][] {
  const lines: Token[][] = [[]];
  for (const token of tokens)
    if (isMark(token, "\n")) lines.push([]);
    else lines.at(-1)?.push(token);
  return lines;
}

/** 户主/李平, 日期/6月9日: a known label, and no label behind it as in the head of a table. */
function opensSlashed(line: readonly Token[]): boolean {
  const at = line.findIndex(({ kind }) => kind === "mark");
  if (at <= 0 || !isMark(line[at], "/") || hasMark(line, ":") || !isBareLabel(line.slice(0, at)))
    return false;
  const rest = line.slice(at + 1);
  const next = rest.findIndex((token) => isMark(token, "/"));
  return rest.length > 0 && !isBareLabel(next < 0 ? rest : rest.slice(0, next));
}

/** 走访户次 207 / 技术培训(场) 2: lines of a label and its bare figure; one alone tells nothing. */
function countFigureLines(tokens: readonly Token[]): number {
  let from = 0;
  let found = 0;
  for (let at = 0; at <= tokens.length; at += 1) {
    if (at < tokens.length && !isMark(tokens[at], "\n")) continue;
    if (at - from <= longestLabel + 1 && labelOfFigure(tokens.slice(from, at)) !== null) found += 1;
    from = at + 1;
  }
  return found;
}

/** The label of a line that holds but it and a figure without a unit. */
function labelOfFigure(line: readonly Token[]): Token[] | null {
  const figure = line.at(-1);
  if (figure?.quantity?.value == null || figure.quantity.unit !== null || figure.quantity.implied)
    return null;
  const label = line.slice(0, isMark(line[line.length - 2], " ") ? -2 : -1);
  const before = label[label.length - 1];
  const parted = before !== undefined && figure.start > before.end;
  return parted && isLabelLike(label) && countsSomething(label) ? label : null;
}

/**
 * Whatever parts a label from its value in a form of one field a line becomes a colon:
 * 户主|李平, 户主\t李平, 户主——李平, 户主=李平, 户主/李平, 户主 李平.
 */
export function withColon(typed: readonly Token[], { spaced, framed, figured, slashed }: Habits): Token[] {
  const tokens = withoutPoint(framed >= 2 ? unframed(typed) : typed);
  const counted = figured >= 2 ? labelOfFigure(tokens) : null;
  const figure = tokens[tokens.length - 1];
  if (counted !== null && figure !== undefined)
    return [...counted, { ...figure, kind: "mark", quantity: null, text: ":" }, figure];
  if (slashed >= 2 && opensSlashed(tokens)) {
    const at = tokens.findIndex((token) => isMark(token, "/"));
    return joined(tokens.slice(0, at), tokens[at], tokens.slice(at + 1));
  }
  const labelled = hasMark(tokens, ":");
  const cells = labelled ? null : cellsOfPair(tokens);
  if (cells !== null) return cells;
  const parted = labelled ? tokens : unglued(tokens);
  const told = hasMark(parted, "=->~") ? dashed(parted) : parted;
  return hasMark(told, "= ") ? colonsFor(told, spaced >= 2 ? "= " : "=") : [...told];
}

/** 序号1 户主李平 走访时间5月14日 诉求无: without colons, labels right before their values, where two of them can be nothing else. */
function unglued(tokens: readonly Token[]): readonly Token[] {
  const labels: { kind: LabelKind; valueAt: number }[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (at > 0 && !isMark(tokens[at - 1], " ,;/|\t")) continue;
    const label = gluedLabel(tokens, at);
    if (label !== null) labels.push(label);
  }
  const sure = new Set(labels.map(({ kind }) => kind).filter((kind) => kind in hasValue));
  if (sure.size < 2) return tokens;
  return tokens.flatMap((token, at) => {
    if (labels.some(({ valueAt }) => valueAt === at)) return [{ ...markBefore(token), text: ":" }, token];
    return isMark(token, " ") ? { ...token, text: "," } : token;
  });
}

/** 户主|李平, 走访时间|5月14日, 帮扶内容|送米1袋, 诉求|无: the longest label that has a value of its kind behind it. */
function gluedLabel(tokens: readonly Token[], from: number): { kind: LabelKind; valueAt: number } | null {
  for (let valueAt = from + longestBare; valueAt > from; valueAt -= 1) {
    const value = tokens[valueAt];
    const label = tokens.slice(from, valueAt);
    if (value === undefined || value.kind === "mark" || value.start > (label.at(-1)?.end ?? 0)) continue;
    if (!label.every(({ kind }) => kind === "word" || kind === "text")) continue;
    const kind = kindOf(label);
    if (kind === null) continue;
    if (hasValue[kind]?.(value) ?? ofAnything.test(nameOf(label))) return { kind, valueAt };
  }
  return null;
}

const hasValue: Readonly<Partial<Record<LabelKind, (value: Token) => boolean>>> = {
  household: ({ mention }) => mention !== null,
  date: ({ kind }) => kind === "day",
  place: ({ kind }) => kind === "village" || kind === "group",
};
const ofAnything =
  /^(?:(?:群众|主要|存在|收集|反[映应]|困难|问题|诉求|需求|难处|难题|心愿)+|序号|(?:走访|帮扶|工作|慰问)?(?:内容|措施|事项|备注|小结))$/;

function markBefore(token: Token): Token {
  return { ...token, kind: "mark", end: token.start, word: null, quantity: null, mention: null };
}

const points = "->*+#~· √";

/** - 户主:李平, > 李平: the point of an item. */
function withoutPoint(tokens: readonly Token[]): readonly Token[] {
  const from = tokens.findIndex((token) => !isMark(token, points));
  return from > 0 ? tokens.slice(from) : tokens;
}

/** 【户主】李平【物资】大米1袋, ◆时间◆ 6月10日: a known label between two marks, with its value behind it. */
function unframed(tokens: readonly Token[]): readonly Token[] {
  const first = tokens.findIndex((token) => !isMark(token, points));
  // 走访对象:李平(在家): an aside. #时间# begins with the mark of a point.
  const plansOnly = frameEnd(tokens, first) === null && frameEnd(tokens, 0) === null;
  if (plansOnly && !hasMark(tokens, "【")) return tokens;
  const out: Token[] = [];
  let planned = false;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const end = frameEnd(tokens, at);
    const plans = end !== null && isPlanFrame(tokens, at, end);
    if (end === null || (plansOnly && !plans && !planned)) {
      out.push(token);
      continue;
    }
    planned ||= plans;
    const closing = tokens[end];
    if (out.length > 0) out.push({ ...token, text: ";", bracketed: false });
    for (const inside of tokens.slice(at + 1, end)) out.push({ ...inside, bracketed: false });
    if (closing !== undefined) out.push({ ...closing, text: ":", bracketed: false });
    at = end;
    while (isMark(tokens[at + 1], ": ")) at += 1;
  }
  return out;
}

/** 【明日计划】走访王五|【今日完成】走访李平: what was planned ends where the frame of another day begins, as on a line of its own. */
export function withPlansEnded(tokens: readonly Token[]): readonly Token[] {
  if (!hasMark(tokens, "【")) return tokens;
  const out: Token[] = [];
  let planned = false;
  tokens.forEach((token, at) => {
    let end = at + 1;
    if (isMark(token, "【")) while (end <= at + longestLabel && !isMark(tokens[end], "】")) end += 1;
    const framed = isMark(token, "【") && end <= at + longestLabel && end < tokens.length;
    const plans = framed && isPlanFrame(tokens, at, end);
    const day = tokens[at + 1]?.when?.kind;
    if (framed && planned && !plans && day !== undefined && day !== "future")
      out.push({ ...token, end: token.start, text: "\n", bracketed: false });
    planned = plans || (planned && !isMark(token, "\n"));
    out.push(token);
  });
  return out;
}

/** 【明日计划】, 【明日】, 【下步打算】: wherever it stands, what follows it is planned. */
function isPlanFrame(tokens: readonly Token[], at: number, end: number): boolean {
  if (tokens[at]?.text !== "【") return false;
  const label = tokens.slice(at + 1, end);
  const rest = label[0]?.kind === "day" ? label.slice(1) : label;
  return (rest.length === 0 || isLabelLike(rest)) && kindOf(label) === "plan";
}

const frameMarks = "【(《<\"'#*";
const frames = new Map(
  [...["【】", "()", "《》", "<>", '""', "''", "##", "**"]].map(([open, close]) => [open, close]),
);

/** The place of the mark that closes a framed label; null where none begins at `at`. */
function frameEnd(tokens: readonly Token[], at: number): number | null {
  const opening = tokens[at];
  const close = opening?.kind === "mark" ? frames.get(opening.text) : undefined;
  if (close === undefined) return null;
  let end = at + 1;
  while (end <= at + longestLabel && end < tokens.length && !isMark(tokens[end], close)) end += 1;
  if (end === at + 1 || !isMark(tokens[end], close)) return null;
  const label = tokens.slice(at + 1, end).map((token) => ({ ...token, bracketed: false }));
  if (isLabelLike(label)) return kindOf(label) !== null || countsSomething(label) ? end : null;
  return isPlanFrame(tokens, at, end) ? end : null;
}

/** 户主——李平, 发放→大米1袋 */
function dashed(tokens: readonly Token[]): readonly Token[] {
  const first = dashedOnce(tokens);
  if (first === tokens || !hasMark(tokens, ";")) return first;
  // 户主-李平;物资-面粉1袋;反映-缺水: every part has its label.
  const out: Token[] = [];
  let part: Token[] = [];
  for (const token of first) {
    if (isMark(token, ";")) {
      out.push(...dashedOnce(part), token);
      part = [];
    } else part.push(token);
  }
  return [...out, ...dashedOnce(part)];
}

function dashedOnce(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex((token) => isMark(token, ":=->~"));
  const label = tokens.slice(0, Math.max(at, 0));
  if (!isMark(tokenAt(tokens, at), "=->~") || !isLabelLike(label)) return tokens;
  let to = at + 1;
  while (isMark(tokens[to], "->=~ ")) to += 1;
  if (kindOf(label) === null && !(countsSomething(label) && to > at + 1)) return tokens;
  return joined(label, tokens[at], tokens.slice(to));
}

/** Without colons, two cells, or known labels each with its value: 户主|李平, 户主|李平|时间|6月10日. */
function cellsOfPair(tokens: readonly Token[]): Token[] | null {
  const mark = tokens.find((token) => isMark(token, "|\t"));
  if (mark === undefined) return null;
  const cells: Token[][] = [[]];
  for (const token of tokens) {
    if (isMark(token, "|\t")) cells.push([]);
    else cells[cells.length - 1]?.push(token);
  }
  const full = cells.filter((cell) => cell.length > 0);
  const [label, value] = full;
  if (label === undefined || value === undefined || full.length % 2 !== 0) return null;
  if (full.length === 2) return isLabelLike(label) ? joined(label, mark, value) : null;
  const labels = full.filter((_, at) => at % 2 === 0);
  if (!labels.every((cell) => isLabelLike(cell) && kindOf(cell) !== null)) return null;
  const out: Token[] = [];
  for (let at = 0; at < full.length; at += 2) {
    if (at > 0) out.push({ ...mark, text: ";" });
    out.push(...joined(full[at] ?? [], mark, full[at + 1] ?? []));
  }
  return out;
}

function joined(label: readonly Token[], mark: Token | undefined, value: readonly Token[]): Token[] {
  return mark === undefined ? [...label, ...value] : [...label, { ...mark, text: ":" }, ...value];
}

/** 姓名 李平 时间 6月10日, 户主=李平;日期=6.10 */
function colonsFor(tokens: readonly Token[], marks: string): Token[] {
  const out: Token[] = [];
  let from = 0;
  tokens.forEach((token, at) => {
    if (!isMark(token, " =,;。|/\t…、")) {
      out.push(token);
      return;
    }
    const label = tokens.slice(from, at);
    const spaced =
      (isMark(token, marks) || (from === 0 && isMark(token, " ") && namesProblem(label))) &&
      (isBareLabel(label) ||
        headsThings(label, tokens[at + 1]) ||
        (isMark(token, marks) && headsDeeds(label, tokens[at + 1]))) &&
      !startsLabel(tokens, at + 1);
    // Nobody writes = in a sentence.
    const parts = spaced || (isMark(token, "=") && label.length <= 3 && isLabelLike(label));
    out.push(parts ? { ...token, text: ":" } : token);
    from = at + 1;
  });
  return out;
}

/** 存在问题 屋后滑坡 in a list of other lines: nobody opens a sentence so. */
function namesProblem(label: readonly Token[]): boolean {
  return label.length > 1 && kindOf(label) === "need";
}

/** 发药 降压药38盒: what they all are, and the first of them. */
function headsThings(label: readonly Token[], next: Token | undefined): boolean {
  const named = label[label.length - 1];
  return label.length === 2 && isLabelLike(label) && !!named?.word?.goods && next?.kind === "text";
}

/** 慰问物资 大米1袋, 慰问金 每户300元, 解决问题 1件: in a form, what was given or done right over its first figure or thing. Not: 贷款 5万元, 务工 2人 */
function headsDeeds(label: readonly Token[], next: Token | undefined): boolean {
  const word = label[label.length - 1]?.word;
  if (word == null || label.length > 2 || next === undefined || !isLabelLike(label)) return false;
  const name = nameOf(label);
  if (ofTheirs.test(name)) return false;
  const counted = next.quantity !== null || has(next, Role.each) || has(next, Role.pool);
  if (word.goodsClass)
    return counted || next.word?.goods != null || next.kind === "text" || has(next, Role.give);
  if (word.measure?.money) return counted && given.test(name);
  // 宣讲政策 医保
  if (word.measure?.id === "outreach" && next.kind !== "mark") return true;
  return counted && deeds.has(word.measure?.id ?? "");
}

const ofTheirs = /^(?:自|现|家|库|所|缺|急|需|原|拟|待|未)|计划/;
const given = /慰问|救助|捐|红包|现金/;
const deeds = new Set(["talk", "outreach", "leaflet", "contact_card", "solved", "suggestion"]);

/** 姓名 时间 物资: labels in a row are the head of a table; 形式 电话联系 is a label and its value. */
function startsLabel(tokens: readonly Token[], from: number): boolean {
  let to = from;
  while (to < tokens.length && tokens[to]?.kind !== "mark") to += 1;
  return isMark(tokens[to], " ") && isBareLabel(tokens.slice(from, to));
}

/** The lines and parts of lines that open with a bare label and a space; beside one also those of deeds. */
function countSpacedLabels(tokens: readonly Token[]): number {
  let from = 0;
  let found = 0;
  let deeds = 0;
  tokens.forEach((token, at) => {
    if (isMark(token, " ") && at > from && at - from <= longestBare) {
      const label = tokens.slice(from, at);
      if (!isBareLabel(label)) deeds += headsDeeds(label, tokens[at + 1]) ? 1 : 0;
      else if (!startsLabel(tokens, at + 1)) found += 1;
    }
    if (token.kind === "mark") from = at + 1;
  });
  return found === 0 ? 0 : found + deeds;
}
