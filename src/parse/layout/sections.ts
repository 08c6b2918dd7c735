import type { Clause } from "../scene/clause.ts";
import { Role, rolesOf } from "../words/roles.ts";
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

/** 已完成:走访李平;|未完成:|赵满仓面粉1袋: behind a colon in the middle of a line, as far as its part of the sentence reaches. */
export function planParts(clauses: readonly Clause[]): void {
  let line = -1;
  for (const clause of clauses) {
    if (clause.heads && !clause.hasName && clause.label === null && kindOf(clause.tokens) === "plan")
      line = clause.line;
    else if (clause.line !== line) line = -1;
    if (line < 0) continue;
    clause.label = "plan";
    if (";。\n".includes(clause.stop)) line = -1;
  }
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
    kindOf(clause.tokens) === "plan"
  );
}

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
