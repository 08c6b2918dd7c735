import { type LabelKind, labelKind } from "./labels.ts";
import { has, isMark, type Token } from "./tokens.ts";

/** A stretch between two stops, with the label of its line. */
export type Clause = {
  tokens: Token[];
  /** Of all its tokens. */
  text: string;
  /** The mark that ends it. */
  stop: string;
  line: number;
  sentence: number;
  label: LabelKind | null;
  /** The label's own words, for 走访时间 and the like. */
  labelText: string;
  /** First clause behind its label or in its line. */
  opensLine: boolean;
  /** 金有银: 发化肥: — the clause ends in a colon, and what follows is told under it. */
  heads: boolean;
  /** A cell of a table: each row is a record of its own. */
  isRow: boolean;
};

const longestClause = 150;
const stops = ",;。!?\n|\t:【】…";

/** Cuts tokens into clauses, reads labels and tables, and puts each record's day, place and households first. */
export function clausesOf(tokens: readonly Token[]): Clause[] {
  const lines = splitLines(tokens);
  const clauses: Clause[] = [];
  let header: Token[][] | null = null;
  let columns: string | null = null;
  lines.forEach((line, number) => {
    const written = line.some((token) => isMark(token, "|\t")) ? "|\t" : null;
    const plain = written === null && !line.some((token) => isMark(token, ":")) ? columns : null;
    const marks = written ?? plain;
    const cells = marks === null ? [line] : splitAt(line, marks);
    const isTable = cells.length > 1;
    if (isTable && !line.some((token) => isMark(token, ":"))) {
      if (written !== null && cells.every((cell) => isHeading(cell))) {
        header = cells;
        return;
      }
      if (plain === null || cells.length === header?.length) {
        clauses.push(...readRow(cells, header, number));
        return;
      }
    }
    columns = written === null ? columnsOf(line, lines[number + 1]) : null;
    header = columns === null ? null : splitAt(line, columns);
    if (columns !== null) return;
    for (const cell of isTable && written !== null ? cells : [line]) clauses.push(...readLine(cell, number));
  });
  let sentence = 0;
  for (const clause of clauses) {
    clause.sentence = sentence;
    if ("。!?\n".includes(clause.stop)) sentence += 1;
  }
  return orderRecords(clauses);
}

export function textOf(tokens: readonly Token[]): string {
  return tokens.map((token) => token.text).join("");
}

function splitLines(tokens: readonly Token[]): Token[][] {
  const lines: Token[][] = [[]];
  for (const token of tokens) {
    if (isMark(token, "\n")) lines.push([]);
    else lines[lines.length - 1]?.push(token);
  }
  return lines.filter((line) => line.length > 0);
}

function splitAt(tokens: readonly Token[], marks: string): Token[][] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (isMark(token, marks)) parts.push([]);
    else parts[parts.length - 1]?.push(token);
  }
  return parts.filter((part) => part.length > 0);
}

/** A day in a cell of its own dates its row, wherever it stands. */
function kindOfCell(cell: readonly Token[]): LabelKind | null {
  const telling = cell.filter((token) => token.kind !== "mark");
  return telling.length > 0 && telling.every((token) => token.kind === "day") ? "date" : null;
}

/** What parts the columns of a table typed with commas or spaces: 日期,户主,事项,数量 over rows of as many cells. */
function columnsOf(line: readonly Token[], next: readonly Token[] | undefined): string | null {
  if (next === undefined) return null;
  for (const marks of [",", " "]) {
    const cells = splitAt(line, marks);
    if (cells.length < 3 || cells.length !== splitAt(next, marks).length) continue;
    if (cells.every((cell) => isHeading(cell)) && cells.some((cell) => labelKind(textOf(cell)) !== null))
      return marks;
  }
  return null;
}

/** The cells of a row under their headings; a figure under 数量 goes with the thing in the cell before it. */
function readRow(cells: readonly Token[][], header: readonly Token[][] | null, line: number): Clause[] {
  const clauses: Clause[] = [];
  cells.forEach((cell, column) => {
    if (isAmount(header?.[column]) && column > 0) return;
    const heading = header?.[column] ?? [];
    const name = textOf(heading);
    if (/^单位$/.test(textOf(header?.[column] ?? [])) && isAmount(header?.[column - 1])) return;
    const amount = amountAt(cells, header, column + 1);
    const thing = amount.length > 0 && labelKind(name) === null;
    const said = labelKind(name) === null && !thing ? underHeading(heading, cell) : cell;
    const kind = labelKind(name) ?? (thing ? "content" : kindOfCell(said));
    const told = kind === "household" || kind === "date" || kind === "place" ? said : [...said, ...amount];
    for (const clause of cutClauses(told, line, kind, name)) clauses.push({ ...clause, isRow: true });
  });
  return clauses;
}

/** The figure under 数量, with the unit that a column of its own gives it. */
function amountAt(cells: readonly Token[][], header: readonly Token[][] | null, column: number): Token[] {
  const cell = cells[column];
  if (cell === undefined || !isAmount(header?.[column])) return [];
  const [figure] = cell;
  const next = cells[column + 1];
  if (figure?.quantity == null || next === undefined || !/^单位$/.test(textOf(header?.[column + 1] ?? [])))
    return cell;
  const unit = next.find((token) => token.word?.unit)?.word?.unit ?? null;
  const unitSaid = unit === null ? textOf(next) : null;
  return [{ ...figure, quantity: { ...figure.quantity, unit: figure.quantity.unit ?? unit, unitSaid } }];
}

function isAmount(heading: readonly Token[] | undefined): boolean {
  return heading !== undefined && /^(?:数量|数目|件数|发放数量|数)(?:\(.*\))?$/.test(textOf(heading));
}

/** 化肥(袋) above 2: the heading's noun and unit go with a bare figure. */
function underHeading(heading: readonly Token[], cell: readonly Token[]): Token[] {
  const [figure] = cell;
  if (cell.length !== 1 || figure === undefined || figure.quantity === null) return [...cell];
  const noun = heading.filter((token) => !token.bracketed && token.kind !== "mark");
  const unit = heading.find((token) => token.bracketed && token.word?.unit)?.word?.unit ?? null;
  const quantity = { ...figure.quantity, unit: figure.quantity.unit ?? unit };
  return [...noun, { ...figure, quantity }];
}

function isHeading(cell: readonly Token[]): boolean {
  return (
    cell.length <= 6 &&
    cell.every((token) => token.kind === "word" || token.kind === "text" || isMark(token, "/ ()")) &&
    (labelKind(textOf(cell)) !== null ||
      isAmount(cell) ||
      /^(?:村|组|备注|序号|单位)$/.test(textOf(cell)) ||
      cell.some(
        (token) => token.word?.measure || token.word?.goodsClass || token.word?.goods || has(token, "give"),
      ))
  );
}

/** One line: 户主:李平 物资:面粉1袋, 姓名 李平, or plain sentences. */
function readLine(line: readonly Token[], number: number): Clause[] {
  const clauses: Clause[] = [];
  let rest = [...line];
  for (;;) {
    const label = leadingLabel(rest);
    if (label === null) break;
    const next = nextLabelAt(rest, label.valueAt);
    const value = rest.slice(label.valueAt, next);
    clauses.push(...dayOfLabel(label, rest, number));
    clauses.push(...cutClauses(value, number, label.kind, label.text));
    if (value.length === 0) clauses.push(emptyClause(number, label.kind, label.text));
    rest = rest.slice(next);
    if (rest.length === 0) break;
  }
  if (rest.length > 0) clauses.push(...cutClauses(rest, number, null, ""));
  const last = clauses[clauses.length - 1];
  if (last && !"?!。".includes(last.stop)) last.stop = "\n";
  if (last !== undefined && clauses.length === 1 && isSectionTitle(last)) last.heads = true;
  return clauses;
}

/** 慰问金发放名单 on a line of its own heads what stands below. */
function isSectionTitle(clause: Clause): boolean {
  return (
    clause.label === null &&
    clause.stop === "\n" &&
    /(?:名单|登记表?|统计表?|明细表?|清单|一览表?|汇总表?|花名册)$/.test(clause.text) &&
    !clause.tokens.some((token) => token.quantity !== null || token.mention !== null)
  );
}

/** 5月12日走访情况:, 走访记录(2026-5-8): the label itself dates what stands under it. */
function dayOfLabel(label: { valueAt: number }, tokens: readonly Token[], line: number): Clause[] {
  const days = tokens.slice(0, label.valueAt).filter((token) => token.kind === "day");
  return days.length === 0 ? [] : cutClauses(days, line, "date", textOf(days));
}

function emptyClause(line: number, label: LabelKind, labelText: string): Clause {
  return {
    tokens: [],
    text: "",
    stop: "\n",
    line,
    sentence: 0,
    label,
    labelText,
    opensLine: true,
    heads: false,
    isRow: false,
  };
}

/** A label at the start, with a colon (户主:) or, where the word is nothing but a label, a space (姓名 李平). */
function leadingLabel(tokens: readonly Token[]): { kind: LabelKind; text: string; valueAt: number } | null {
  const colon = tokens.findIndex((token) => token.kind === "mark" && !isMark(token, " /()、"));
  if (colon > 0 && colon <= 8 && isMark(tokens[colon], ":")) {
    const before = tokens.slice(0, colon).filter((token) => !isMark(token, " "));
    if (before.some((token) => ["quantity", "household", "village"].includes(token.kind))) return null;
    const text = textOf(before);
    const kind = labelKind(text);
    // 走访:5户 and 解决问题:3件 count; their words belong to the sentence.
    if (kind === null || countsItself(before, tokens.slice(colon + 1), kind)) return null;
    return { kind, text, valueAt: colon + 1 };
  }
  const space = tokens.findIndex((token) => isMark(token, " "));
  if (space > 0 && space <= 3) {
    const before = tokens.slice(0, space);
    if (!before.every((token) => token.kind === "word" || token.kind === "text")) return null;
    const text = textOf(before);
    const kind =
      /^(?:日期|时间|走访时间|走访日期|姓名|户主|形式|方式|内容|走访内容|帮扶内容|困难|问题|诉求|需求|地点|村组|备注|走访对象|被走访人|走访人|走访干部|联系人|类型|人口|天气|反映问题|存在问题|困难诉求|群众诉求|下一步|下步打算|下一步打算|计划|户编号)$/.test(
        text,
      )
        ? labelKind(text)
        : null;
    if (kind !== null) return { kind, text, valueAt: space + 1 };
  }
  return null;
}

/** 意见建议:14条, 困难:3个 tell a number, not a need. */
function countsItself(label: readonly Token[], value: readonly Token[], kind: LabelKind): boolean {
  const said = value.findIndex((token) => token.kind === "mark" && !isMark(token, " "));
  const first = value.slice(0, said < 0 ? value.length : said).filter((token) => !isMark(token, " "));
  const onlyFigure =
    first.length > 0 && first.every((token) => token.kind === "quantity" || has(token, "pool"));
  if (!onlyFigure) return false;
  return kind !== "info" && label.some((token) => token.word?.measure !== null && token.word !== null);
}

function nextLabelAt(tokens: readonly Token[], from: number): number {
  for (let at = from + 1; at < tokens.length; at += 1) {
    if (!isMark(tokens[at - 1], " ,;。|")) continue;
    const rest = tokens.slice(at);
    const colon = rest.findIndex((token) => token.kind === "mark" && !isMark(token, "/"));
    if (colon > 0 && colon <= 5 && isMark(rest[colon], ":")) {
      const telling = rest
        .slice(0, colon)
        .some((token) => token.word?.measure || token.word?.goodsClass || token.word?.goods);
      if (telling || leadingLabel(rest) !== null) return at;
    }
  }
  return tokens.length;
}

function cutClauses(
  tokens: readonly Token[],
  line: number,
  label: LabelKind | null,
  labelText: string,
): Clause[] {
  const clauses: Clause[] = [];
  let current: Token[] = [];
  const close = (stop: string) => {
    if (current.length > 0) {
      clauses.push({
        tokens: current,
        text: textOf(current),
        stop,
        line,
        sentence: 0,
        label,
        labelText,
        opensLine: clauses.length === 0,
        heads: stop === ":",
        isRow: false,
      });
    }
    current = [];
  };
  for (const token of tokens) {
    if (token.kind === "mark" && stops.includes(token.text) && !(token.bracketed && token.text !== ":")) {
      if (token.text === ":" && joinsOverColon(current, tokens[tokens.indexOf(token) + 1])) continue;
      close(token.text);
    } else {
      current.push(token);
      // Nobody speaks so long without a pause; the work on one clause stays bounded.
      if (current.length >= longestClause) close(",");
    }
  }
  close("\n");
  return clauses;
}

/** 走访:412户次, 捐款:3.2万元, 物资:大米各1袋: the label is a word of the sentence. */
function joinsOverColon(before: readonly Token[], next: Token | undefined): boolean {
  if (next === undefined || next.kind === "household" || next.kind === "day") return false;
  if (before.some((token) => token.kind === "household")) return false;
  return (
    before.some(
      (token) =>
        (token.word?.measure ?? null) !== null ||
        token.word?.goodsClass ||
        has(token, "give") ||
        has(token, "householdClass"),
    ) && before.length <= 5
  );
}

const contextOrder: Readonly<Partial<Record<LabelKind, number>>> = { date: 0, place: 1, household: 2, id: 3 };

/** In a form the day, the place and the household may stand below what was done there. */
function orderRecords(clauses: readonly Clause[]): Clause[] {
  const ordered: Clause[] = [];
  let record: Clause[] = [];
  const flush = () => {
    const rank = (clause: Clause) => (clause.label === null ? 9 : (contextOrder[clause.label] ?? 9));
    ordered.push(...record.sort((a, b) => rank(a) - rank(b)));
    record = [];
  };
  for (const clause of clauses) {
    const last = record[record.length - 1];
    const leavesProse = clause.label !== null && record.every((other) => other.label === null);
    const nextRow = clause.isRow && last !== undefined && clause.line !== last.line;
    if (last !== undefined && (leavesProse || nextRow || opensRecord(clause, record))) flush();
    record.push(clause);
  }
  flush();
  return ordered;
}

/** A second day or household on a line of its own begins the next record. */
function opensRecord(clause: Clause, record: readonly Clause[]): boolean {
  if (!clause.opensLine || (clause.label !== "household" && clause.label !== "date")) return false;
  return record.some((other) => other.label === clause.label && other.line !== clause.line);
}
