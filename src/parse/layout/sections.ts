import { figureOf } from "../day/figures.ts";
import type { Clause } from "../scene/clause.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { has } from "../words/tokens.ts";
import { kindOf, mayLabel } from "./fields.ts";
import type { Line } from "./lines.ts";

/** 二、下月打算 on a line of its own: all of its section is planned. */
export function planSections(clauses: readonly Clause[], lines: readonly Pick<Line, "section">[]): void {
  let title = "";
  /** How the sections within are numbered: (一) under 三、, 一、 under a title without a number. */
  let within: string | null = null;
  let inside = false;
  let line = -1;
  for (const clause of clauses) {
    const section = lines[clause.line]?.section ?? "";
    if (clause.line !== line && inside) {
      if (within === null) within = firstNumber.test(section) ? manner(section) : "";
      const goesOn = section !== "" && manner(section) === within && within !== manner(title);
      const over = section === "" && within !== "" && turnsBack(clause);
      inside =
        goesOn ||
        (!over && section === "" && (title !== "" || clause.label === null || clause.label === "plan"));
    }
    line = clause.line;
    if (isPlanTitle(clause)) {
      inside = true;
      title = section;
      within = null;
    }
    if (inside) clause.label = "plan";
  }
}

/** 本周完成, 今天走访李平: behind the numbered parts of what is planned, a line of what was done. */
function turnsBack({ tokens, text, hasName, stop }: Clause): boolean {
  if (tokens[0]?.kind === "day" && /^(?:今[天日]|昨)/.test(tokens[0].text)) return true;
  return (
    !hasName &&
    stop === "\n" &&
    /^(?:[本上这]周|[本上]月|[今昨]日)?已?(?:工作)?完成(?:工作)?(?:情况)?$/.test(text)
  );
}

const firstNumber = /^\(?一[、.)]/;

/** () of (二), 、 of 二、, a space of 表2 */
function manner(section: string): string {
  return section.replace(/[一-龥\d]+/, "");
}

/**
 * 已完成:走访李平;|未完成:|赵满仓面粉1袋: behind a colon in the middle of a line, as far as its part of the sentence reaches; 下一步:|
 * 1.送鸡苗50只;2.介绍1人就业: as far as the list goes on.
 */
export function planParts(clauses: readonly Clause[], text: string): void {
  let line = -1;
  let list: List | null = null;
  let last: Clause | null = null;
  for (const clause of clauses) {
    const heads = clause.heads && !clause.hasName && clause.label === null;
    if (heads && kindOf(clause.tokens) === "plan") {
      line = clause.line;
      list = toCome.test(clause.text) ? { said: null, count: 0 } : null;
    } else if (line >= 0 && last !== null) {
      const number = list === null ? null : numbered.exec(between(last, clause, text));
      const parted = clause.line !== line || ";。\n".includes(last.stop) || number !== null;
      if (list === null || heads || clause.label !== null) line = parted ? -1 : line;
      else if (parted) line = listsOn(list, clause, last, number) ? clause.line : -1;
    }
    last = clause;
    if (line >= 0) clause.label = "plan";
  }
}

/** What is to come, item by item: how the items are numbered, null where they are not, and how many were told. */
type List = { said: string | null; count: number };

const toCome = /^(?:下一?步|下阶段|今后|后续|接下来|下[个]?[周月])/;
const numbered = /([\d一二三四五六七八九十])([.、)．)])\s*$/;

/** 下一步:1.送鸡苗50只;|2.介绍1人就业, 今后措施:送水泥10袋;|送米1袋: more of it. Not: ;|今天送米1袋, ;|我送了米1袋, ;|走访刘军 */
function listsOn(list: List, clause: Clause, last: Clause, number: RegExpExecArray | null): boolean {
  const [first] = clause.tokens;
  if (first === undefined || tellsOfToday(clause)) return false;
  if (number !== null) return opensNext(list, number[1] ?? "", number[2] ?? "");
  if (has(first, Role.further)) return last.stop !== "\n";
  return last.stop === ";" && clause.line === last.line && !clause.hasName;
}

function between(last: Clause, clause: Clause, text: string): string {
  const from = last.tokens[last.tokens.length - 1]?.end ?? 0;
  return text.slice(from, Math.max(from, clause.tokens[0]?.start ?? from));
}

/** 1. behind the heading, 2. behind 1.; 2. or 三、 behind them is the next item of another list. */
function opensNext(list: List, number: string, mark: string): boolean {
  const said = /^\d/.test(number) ? `1${mark}` : `一${mark}`;
  if (figureOf(number) !== list.count + 1 || (list.said ?? said) !== said) return false;
  list.said = said;
  list.count += 1;
  return true;
}

function tellsOfToday({ tokens, roles, text }: Clause): boolean {
  return roles.has(Role.cadreSelf) || tokens.some(({ when }) => when?.kind === "day") || text.includes("了");
}

/** 下一步: with nothing behind it, or 二、下月打算 and 下周工作: on a line of their own. */
export function isPlanTitle(clause: Clause): boolean {
  if (clause.tokens.length === 0) return clause.label === "plan";
  return (
    clause.opensLine &&
    clause.tokens.length <= 5 &&
    clause.label === null &&
    "\n。".includes(clause.stop) &&
    clause.tokens.every((token) => token.kind === "day" || token.kind === "mark" || mayLabel(token)) &&
    !tellsOfDay.test(clause.text) &&
    kindOf(clause.tokens) === "plan"
  );
}

/** 明天|就是端午节, 明天|下雨: of that day, and no title. Not: 明天工作安排, 明天上午, 明天走访 */
const tellsOfDay =
  /^(?:明[天日]|后天)(?:就?是|就|要?(?:下[雨雪]|降温|降雨|刮风)|天气|[晴阴]|端午|中秋|春节|元旦|清明|国庆|节|周|星期|放假|开学|过节|立|冬至|小年|除夕)/;

/** 需求清单, 困难群众需求表, 诉求: on a line of its own, over lines that each begin with a name: what those ask for. */
export function needSections(clauses: readonly Clause[]): void {
  if (clauses.length < 2 || !clauses.some(isNeedTitle)) return;
  let inside = false;
  let line = -1;
  for (const clause of clauses) {
    if (isNeedTitle(clause)) {
      inside = true;
      line = clause.line;
      clause.label = "info";
      continue;
    }
    if (inside && clause.line !== line)
      inside = clause.label === null && clause.tokens.find(({ kind }) => kind !== "mark")?.mention != null;
    line = clause.line;
    if (inside) clause.label = "need";
  }
}

const forThem = /实现|圆梦|点亮|完成|满足|回应|解决|落实|办理/;

/** Nothing but what is asked for and that it is listed below. */
function isNeedTitle({
  label,
  labelText,
  text,
  tokens,
  stop,
  opensLine,
  hasFigure,
  hasName,
  measures,
  roles,
}: Clause): boolean {
  if (tokens.length > 5) return false;
  if (tokens.length === 0) return label === "need" && asks.test(labelText) && !forThem.test(labelText);
  if (label !== null || !opensLine || hasFigure || hasName || !"\n:".includes(stop)) return false;
  // 实现微心愿, 回应群众诉求: what was done for them.
  if (forThem.test(text)) return false;
  if (measures.length > 0 || roles.hasSome(acts)) return false;
  return asks.test(text);
}

/** 解决群众困难: what was done about it. */
const acts = rolesOf(Role.solve, Role.help, Role.give, Role.dative, Role.go, Role.contact);

const asks =
  /(?:需求|诉求|需要|心愿|愿望|困难|急难愁盼)(?:问题|事项|情况|物资)*(?:清单|一览表|台[账帐]|登记表?|统计表?|汇总表?|明细|表|摸底)?$/;
