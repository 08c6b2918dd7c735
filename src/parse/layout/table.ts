import { type Clause, cutClauses } from "../scene/clause.ts";
import { textOf } from "../scene/stretch.ts";
import { isVisitLabel, type LabelKind } from "../text/labels.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { has, hasSome, isMark, type Quantity, type Token } from "../words/tokens.ts";
import { isLabelLike, kindOf, nameOf } from "./fields.ts";
import { type Line, splitAt, splitAtSpaces } from "./lines.ts";
import { hasMark } from "./marks.ts";

type Row = Token[][];

/** A table typed into the chat: what parts its columns, its head, and the lines below it. */
export type Table = {
  header: Row;
  rows: { cells: Row; line: number }[];
  title: readonly Token[];
  /** How many lines below the head are its own. */
  height: number;
};

/** Tried in this order: a line with bars and spaces has its columns between the bars. */
const partings: readonly ((tokens: readonly Token[]) => Row)[] = [
  splitAtBars,
  splitAtTabs,
  (tokens) => splitAt(tokens, ","),
  (tokens) => splitAt(tokens, "/"),
  splitAtSpaces,
];

function splitAtTabs(tokens: readonly Token[]): Row {
  return splitAt(tokens, "\t");
}

/** | 李平 | 2 |: the outermost bars are the frame. */
function splitAtBars(tokens: readonly Token[]): Row {
  const cells = splitAt(tokens, "|");
  const from = cells[0]?.length === 0 ? 1 : 0;
  const to = cells.length > 1 && cells[cells.length - 1]?.length === 0 ? cells.length - 1 : cells.length;
  return cells.slice(from, to);
}

/** The table whose head stands at `at`, if one does: 日期,户主,事项,数量 over rows of as many cells. */
export function tableAt(lines: readonly Line[], at: number): Table | null {
  const head = lines[at];
  if (head === undefined || at + 1 === lines.length) return null;
  if (hasMark(head.tokens, ":")) return null;
  const mayTurn = head.tokens.filter(({ mention }) => mention !== null).length >= 2;
  for (const part of partings) {
    const header = part(head.tokens);
    const turned = mayTurn ? turnedAt(lines, at, part) : null;
    if (turned !== null) return turned;
    const ruled = part === splitAtBars || part === splitAtTabs;
    if (header.length < 2 || !header.every(isHeading)) continue;
    if (!ruled && !header.some((cell) => kindOf(cell) !== null)) continue;
    const rows: Table["rows"] = [];
    for (const line of lines.slice(at + 1)) {
      const cells = part === splitAtSpaces ? withinColumns(part(line.tokens), header) : part(line.tokens);
      if (!isRowOf(cells, header, ruled, part !== splitAtSpaces)) break;
      rows.push({ cells, line: line.number });
    }
    // 合计 may stand above those it sums up.
    const first = rows.find(({ cells }) => !isSum(cells[0] ?? [], header[0] ?? [])) ?? rows[0];
    if (
      first !== undefined &&
      (header.length > 2 || isAmount(header[1]) || listsCases(header, first.cells, ruled))
    )
      return { header, rows, title: lines[at - 1]?.tokens ?? [], height: rows.length };
  }
  return null;
}

/** 户主 李平 刘军 over 化肥 2袋 1袋: a column a household, read as a row a household. */
function turnedAt(lines: readonly Line[], at: number, part: (tokens: readonly Token[]) => Row): Table | null {
  const head = lines[at];
  const [corner, ...columns] = head === undefined ? [] : part(head.tokens);
  const names = isSum(columns.at(-1) ?? [], []) ? columns.slice(0, -1) : columns;
  if (corner === undefined || names.length < 2 || kindOf(corner) !== "household") return null;
  if (!names.every(isName)) return null;
  const told: Row[] = [];
  for (const line of lines.slice(at + 1)) {
    const [heading, ...values] = part(line.tokens);
    if (heading === undefined || values.length !== columns.length || hasMark(line.tokens, ":")) break;
    if (!isHeading(heading) || !values.every((cell) => isValue(cell))) break;
    // 缺化肥, 有困难: what one of them asks for has no text of its own there.
    if (kindOf(heading) === "need" || heading.some((token) => hasSome(token, asking))) return null;
    told.push([heading, ...values]);
  }
  if (told.length === 0) return null;
  const header = [corner, ...told.map(([heading]) => heading ?? [])];
  const rows = names.map((name, column) => ({
    cells: [name, ...told.map((cells) => cells[column + 1] ?? [])],
    // Between the lines, since a column stands on all of them.
    line: (head?.number ?? 0) + (column + 1) / (names.length + 1),
  }));
  return { header, rows, title: lines[at - 1]?.tokens ?? [], height: told.length };
}

const asking = rolesOf(Role.need, Role.wish, Role.trouble);

/** 李平, 李平家 */
function isName(cell: readonly Token[]): boolean {
  const [name, ...more] = cell;
  return name?.kind === "household" && more.every((token) => has(token, Role.home) || has(token, Role.title));
}

/** 2袋, √, 无: a figure, or whether there was any. */
function isValue(cell: readonly Token[]): boolean {
  return isNone(cell) || isDone(cell) || (cell.length === 1 && cell[0]?.quantity != null);
}

/** 2 李平 3 送药1盒 谈心1次 under 序号 户主 组 事项: what is told in the last column may have spaces. */
function withinColumns(cells: Row, header: Row): Row {
  const last = header.length - 1;
  if (cells.length <= header.length || kindOf(header[last] ?? []) !== "content") return cells;
  const told = cells.slice(last).flatMap((cell, at) => {
    const [first] = cell;
    return at === 0 || first === undefined
      ? cell
      : [
          {
            ...first,
            kind: "mark" as const,
            text: ",",
            end: first.start,
            word: null,
            quantity: null,
            mention: null,
          },
          ...cell,
        ];
  });
  return [...cells.slice(0, last), told];
}

/** 姓名 慰问金 over 李平 500: two columns are a table where the first lists whom or when; 形式 电话联系 is a field. */
function listsCases(header: Row, row: Row, ruled: boolean): boolean {
  if (!["household", "date", "place"].includes(kindOf(header[0] ?? []) ?? "")) return false;
  const first = row[0] ?? [];
  return (
    first.some((token) => token.mention !== null || token.kind === "day" || token.kind === "village") ||
    (ruled && !isHeading(first))
  );
}

/** Of as many cells; where the columns are marked, those at the end may be missing. Not the next head or a line of a form. */
function isRowOf(cells: Row, header: Row, ruled: boolean, marked: boolean): boolean {
  if (cells.length < 2 || (!marked && cells.length < header.length)) return false;
  if (!ruled && cells.length > header.length) return false;
  if (cells.some((cell) => cell.some((token) => isMark(token, ":")))) return false;
  return !cells.every((cell) => isHeading(cell) && kindOf(cell) !== null);
}

function isHeading(cell: readonly Token[]): boolean {
  return (
    isLabelLike(cell) &&
    cell.length <= 6 &&
    (kindOf(cell) !== null ||
      isAmount(cell) ||
      /^(?:村|组|备注|序号|单位|合计|小计|总计|金额)$/.test(nameOf(cell)) ||
      cell.some(
        (token) =>
          token.word?.measure ||
          token.word?.goodsClass ||
          token.word?.goods ||
          has(token, Role.give) ||
          has(token, Role.householdClass) ||
          token.pos === "thing" ||
          (token.bracketed && token.word?.unit),
      ))
  );
}

/** 贷款逾期表, 贷款还款表, 需慰问金: no sums that anybody was given. */
const ofDebts =
  /^(?!.*(?<![没未待])发放).*(?:逾期|[欠缺需待](?!帮扶|救助|粮户|劳力?|业|家庭)|未(?!脱贫|就业|成年)|还[款贷本]|拟|计划(?!生育)|申请)/;

/** 拟发放化肥表, 未领化肥名单, 化肥需求登记: nothing that was handed out by now. */
const notHanded =
  /拟|计划|应[发领]|申请|[明后]天|下[周个月]|[未没待]|听说|需求|[缺欠]|(?<![签接])收(?!据)|乡政府|镇政府|民政|数量|情况|养|存栏/;

export function readTable({ header: typed, rows, title }: Table): Clause[] {
  // 慰问金发放表 over 姓名 金额: what the sums are.
  const money = ofDebts.test(textOf(title)) ? undefined : title.find(({ word }) => word?.measure?.money);
  // 化肥发放登记 over 姓名 数量: the one thing that was handed out.
  const handed = !notHanded.test(textOf(title));
  const things = title.some((token) => has(token, Role.give)) ? title.filter(({ word }) => word?.goods) : [];
  const thing = things.length === 1 ? things : [];
  const header = typed.map((cell, column) => {
    if (money !== undefined && /^金额/.test(nameOf(cell))) return [money, ...cell.slice(1)];
    return handed && isAmount(cell) && countsAlone(typed, column) ? [...thing, ...cell.slice(1)] : cell;
  });
  const clauses = withoutSums(rows, typed).flatMap(({ cells, line }) => readNamedSum(cells, header, line));
  if (isOfPlan(title)) for (const clause of clauses) clause.label = "plan";
  return clauses;
}

/** 下次要送的, 明天计划: all that stands in the table below is planned. Not: 5月计划已完成, 李平打算养猪 */
function isOfPlan(title: readonly Token[]): boolean {
  if (title.length === 0 || title.length > longestTitle) return false;
  if (title.some(({ mention, quantity }) => mention !== null || quantity !== null)) return false;
  const planned = title.some((token) => has(token, Role.plan) || token.when?.kind === "future");
  return (planned || kindOf(title) === "plan") && !done.test(textOf(title));
}

/** In words. */
const longestTitle = 8;
const done =
  /完成|落实|执行|已|了|[按据照]计划|计划生育|计划[内外]|(?:暖|春风|帮扶|扶贫|产业|关爱|助学|希望|雨露|春蕾)[^,]{0,4}计划/;

/**
 * The rows that sum up no others: 合计|400元 below 李平|200元, 刘军|200元 does, and 2户|400元 there; 3户|600元 does not.
 * Where all rows are of a whole, as 上坪村合计|45户 and 下坪村合计|30户 are, each tells of its own.
 */
function withoutSums(rows: Table["rows"], header: Row): Table["rows"] {
  const sums = rows.filter(({ cells }) => isSumRow(cells, header));
  if (sums.length === 0) return rows;
  const others = rows.filter((row) => !sums.includes(row));
  if (others.length === 0) {
    const parts = rows.filter(({ cells }) => !namesSum.test(textOf(cells[0] ?? [])));
    return parts.length > 0 ? parts : rows;
  }
  return rows.filter(
    (row) => others.includes(row) || (countsHouseholds(row.cells[0] ?? []) && !addsUp(row.cells, others)),
  );
}

/** Also of a village that the roster lacks. */
function isSumRow(cells: Row, header: Row): boolean {
  return cells
    .slice(0, 2)
    .some(
      (cell, column) =>
        isSum(cell, header[column] ?? []) ||
        (endsInSum.test(textOf(cell)) && !cell.some(({ mention }) => mention)),
    );
}

const endsInSum = /[村组社](?:合计|小计|总计|全部)$/;

function countsHouseholds(cell: readonly Token[]): boolean {
  return cell.some(({ quantity }) => quantity?.unit?.kind === "household");
}

/** Each of its figures is the sum of those above or below it. */
function addsUp(cells: Row, others: Table["rows"]): boolean {
  return cells.every((cell, column) => {
    const sum = figureOf(cell);
    if (column === 0 || sum === 0) return true;
    const told = others.reduce((all, row) => all + figureOf(row.cells[column] ?? []), 0);
    return Math.abs(told - sum) < 0.001;
  });
}

function figureOf(cell: readonly Token[]): number {
  return isDone(cell) ? 1 : (cell.find(({ quantity }) => quantity !== null)?.quantity?.value ?? 0);
}

/** 合计, 总数, 上坪村小计, Total, 共2户 in front of a row: it sums up those above. */
function isSum(cell: readonly Token[], heading: readonly Token[]): boolean {
  if (cell.some(({ mention, kind }) => mention !== null || kind === "day")) return false;
  const said = cell.filter((token) => token.kind !== "mark");
  const figure = said.at(-1);
  // 45户 under 走访 is a figure of its own.
  if (figure?.quantity?.unit?.kind === "household")
    return (
      kindOf(heading) === "household" &&
      said.slice(0, -1).every((token) => has(token, Role.pool) || /^[总合]?[计共]?$/.test(token.text))
    );
  return namesSum.test(textOf(said.filter(({ kind }) => kind !== "village" && kind !== "group")).trim());
}

const namesSum =
  /^(?:合计|总计|小计|共计)|^(?:[本全](?:村|组|镇|乡)?|以上|今日|累计)?(?:总数|总数量|总量|汇总|全部|总共|一共|共有|累计|总|共|合计|小计|总计)$|^(?:grand |sub)?(?:total|sum|all)s?$/i;

/** 李平|500|慰问金 under 姓名|金额(元)|备注: what the sum is stands beside it. Not: 李平|500|贷款 */
function readNamedSum(cells: Row, header: Row, line: number): Clause[] {
  const sum = header.findIndex((cell) => /^金额/.test(nameOf(cell)));
  const [name, more] = cells[header.findIndex((cell) => ofSum.test(nameOf(cell)))] ?? [];
  // 慰问金|金额: the same sum twice.
  const twice = header.some(
    (cell, column) => column !== sum && cell.some(({ word }) => word?.measure?.money),
  );
  if (sum < 0 || more !== undefined || twice || name?.word?.measure?.id !== "cash")
    return readRow(cells, header, line);
  const named = header.map((cell, column) => (column === sum ? [name, ...cell.slice(1)] : cell));
  const others = cells.map((cell) => (cell[0] === name ? [] : cell));
  return readRow(others, named, line);
}

const ofSum = /^(?:备注|说明|项目|类型|款项|名目)$/;

/** 序号 姓名 村|数量: no column before it names a thing that it counts. */
function countsAlone(header: Row, column: number): boolean {
  return header
    .slice(0, column)
    .every((cell) => ["household", "date", "place"].includes(kindOf(cell) ?? "") || ofRow.test(nameOf(cell)));
}

const ofRow = /^(?:序号|编号|户编号|村|组|组别|村组)$/;

/** The cells of a row under their headings; a figure under 数量 goes with the thing in the cell before it. */
export function readRow(cells: Row, header: Row | null, line: number): Clause[] {
  const clauses: Clause[] = [];
  cells.forEach((cell, column) => {
    const heading = header?.[column] ?? [];
    const told = readCell(cell, column, cells, header);
    if (told === null) return;
    for (const clause of cutClauses(told.tokens, line, told.kind, nameOf(heading)))
      clauses.push({ ...clause, isRow: true });
  });
  return clauses;
}

function readCell(
  cell: Token[],
  column: number,
  cells: Row,
  header: Row | null,
): { tokens: Token[]; kind: LabelKind | null } | null {
  const heading = header?.[column] ?? [];
  if (column > 0 && isAmount(heading)) return null;
  cell = asFigure(cell, heading);
  if (isUnit(heading) && isAmount(header?.[column - 1])) return null;
  if (sums.test(textOf(heading))) return null;
  const headed = kindOf(heading);
  // 牛饲料 under 物资: no name.
  if (headed === null && heading.length > 0 && cell[0]?.mention?.form === "unknown")
    return readCell(
      [{ ...cell[0], kind: "text", mention: null, pos: "thing" }, ...cell.slice(1)],
      column,
      cells,
      header,
    );
  if (heading.length > 0 && headed === null && isNone(cell)) return null;
  const amount = amountAt(cells, header, column + 1);
  const thing = amount.length > 0 && headed === null;
  const said = headed === null && !thing ? underHeading(heading, cell) : cell;
  if (isVisitLabel(nameOf(heading), "content") && absent.test(textOf(cell)))
    return { tokens: cell, kind: "presence" };
  const kind = headed ?? (thing || said.some(({ word }) => word?.goods) ? "content" : kindOfCell(said));
  if (kind === "place" && groupColumn.test(nameOf(heading))) return { tokens: said.map(asGroup), kind };
  const bare = kind === "household" || kind === "date" || kind === "place" || kind === "presence";
  return { tokens: bare ? said : [...said, ...amount], kind };
}

const sums = /^(?:合计|小计|总计)$/;

/** 未见 under 走访 */
const absent = /^(?:未见|没见|未遇|没人|无人|外出|锁门|不在|没在|未在家)(?:到|着|人|家|户主)*$/;

const groupColumn = /^(?:组|组别|小组|村民小组|所在组)$/;

/** 3 below 组: the third group. */
function asGroup(token: Token): Token {
  const value = token.quantity?.unit === null ? (token.quantity.value ?? null) : null;
  return value === null ? token : { ...token, kind: "group", quantity: null, group: value };
}

/** A day in a cell of its own dates its row, wherever it stands. */
function kindOfCell(cell: readonly Token[]): LabelKind | null {
  const telling = cell.filter((token) => token.kind !== "mark");
  return telling.length > 0 && telling.every((token) => token.kind === "day") ? "date" : null;
}

/** The figure under 数量, with the unit that a column of its own gives it. */
function amountAt(cells: Row, header: Row | null, column: number): Token[] {
  const told = cells[column];
  if (told === undefined || !isAmount(header?.[column])) return [];
  const cell = asFigure(told, header?.[column] ?? []);
  const [figure] = cell;
  const next = cells[column + 1];
  if (figure?.quantity == null || next === undefined || !isUnit(header?.[column + 1] ?? [])) return cell;
  const unit = next.find((token) => token.word?.unit)?.word?.unit ?? null;
  const unitSaid = unit === null ? textOf(next) : null;
  if (unitSaid === "万元")
    return [
      { ...figure, quantity: { ...figure.quantity, ...tenThousands(figure.quantity), unitSaid: "元" } },
    ];
  return [{ ...figure, quantity: { ...figure.quantity, unit: figure.quantity.unit ?? unit, unitSaid } }];
}

function isAmount(heading: readonly Token[] | undefined): boolean {
  return (
    heading !== undefined &&
    /^(?:数量|数目|[件份袋个]数|发放数量|数|多少|几[个份件袋样]|quantity|qty)$/.test(nameOf(heading))
  );
}

function isUnit(heading: readonly Token[]): boolean {
  return textOf(heading) === "单位";
}

/** ×, 无, 否, 0 and an empty cell: none of what the heading says. */
function isNone(cell: readonly Token[]): boolean {
  return /^(?:×|无|否|没有|没|未|\/|-*|0)$/.test(textOf(cell));
}

/** √, 有, 是, 已: what the heading says was done. */
function isDone(cell: readonly Token[]): boolean {
  return /^(?:√|有|是|已|已完成|完成)$/.test(textOf(cell));
}

/** 化肥(袋) above 2: the heading's noun and unit go with a bare figure; 走访 above √ is told as it stands. */
function underHeading(heading: readonly Token[], cell: readonly Token[]): Token[] {
  const noun = heading.filter((token) => !token.bracketed && token.kind !== "mark");
  if (isDone(cell)) return noun;
  const [figure] = cell;
  if (cell.length !== 1 || figure === undefined || figure.quantity === null) return [...cell];
  const unit = heading.find((token) => token.bracketed && token.word?.unit)?.word?.unit ?? null;
  const quantity = { ...figure.quantity, unit: figure.quantity.unit ?? unit };
  const inTenThousands =
    quantity.unit === null && heading.some(({ bracketed, text }) => bracketed && text === "万元");
  return [
    ...noun,
    { ...figure, quantity: inTenThousands ? { ...quantity, ...tenThousands(quantity) } : quantity },
  ];
}

/** 2 under 慰问金(万元): 20000. */
function tenThousands({ value }: Quantity): { value: number | null } {
  return { value: value === null ? null : Math.round(value * 1_000_000) / 100 };
}

const decimal = /^\d{1,4}\.\d{1,2}$/;

/** 1.2 under 化肥(吨) or 数量 is no second of January. */
function asFigure(cell: Token[], heading: readonly Token[]): Token[] {
  const [only, more] = cell;
  if (only?.kind !== "day" || more !== undefined || !decimal.test(only.text)) return cell;
  if (kindOf(heading) === "date" || /时间|日期|[年月日]$/.test(nameOf(heading))) return cell;
  const counts =
    isAmount(heading) ||
    heading.some(
      (token) =>
        token.word?.measure ||
        token.word?.goods ||
        (token.bracketed && token.word?.unit) ||
        token.text === "万元",
    );
  if (!counts) return cell;
  const quantity = { value: Number(only.text), approx: false, unit: null, unitSaid: null, implied: false };
  return [{ ...only, kind: "quantity", when: null, quantity }];
}
