import { figureOf } from "../day/figures.ts";
import type { Clause } from "../scene/clause.ts";
import { stretchOf } from "../scene/stretch.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { has, hasSome, isMark, joinsRow, type Token } from "../words/tokens.ts";

/** Those met on one day, as listed, with the way there where it is told. */
type DayOf = { tokens: Token[]; named: number; way: Token | null };

/**
 * 6/7李平、6/8王五,均已入户; 前天李平家、昨天王五家,我都上门看过了; 周一去李平家,周二王五家,各送米1袋: a list of days with names, and an act
 * that is told of all of them: as many clauses, each with its day, its names and the act. All else as it was.
 */
export function spreadDayLists(told: readonly Clause[]): readonly Clause[] {
  const joined = withDaysInFront(told);
  const clauses = joined.map((clause, at) => withDayBehind(clause, joined[at - 1], joined[at + 1]));
  const out: Clause[] = [];
  for (let at = 0; at < clauses.length; at += 1) {
    const list = listFrom(clauses, at);
    if (list === null) {
      out.push(clauses[at] as Clause);
      continue;
    }
    const { days, last } = list;
    // 各|200元: so much a household.
    const act = list.act.map((token, position) =>
      token.text === "各" && list.act[position + 1]?.quantity?.unit?.kind === "money"
        ? { ...token, text: "每户" }
        : token,
    );
    const way = days[0]?.way ?? null;
    const ofMoney = act.some(({ quantity }) => quantity?.unit?.kind === "money");
    const apart = act.some(({ text }) => text === "每人" || (ofMoney && /^每[家户]$/.test(text)));
    days.forEach(({ tokens, way: own, named }, position) => {
      // 周二|去|王五家
      if (way !== null && own === null) tokens.splice(1, 0, way);
      // 前天去李平家,昨天去王五家,|每家|1袋米: so much to the one of that day.
      const said = act.filter(
        (token) =>
          !isShareOfDay(token, days) &&
          !(named === 1 && (ofMoney ? /^各$/ : /^(?:每[家户]|各)$/).test(token.text)),
      );
      const clause = clauses[at] as Clause;
      const stop = position === days.length - 1 ? (clauses[last]?.stop ?? "\n") : apart ? "。" : ";";
      out.push({
        ...clause,
        ...stretchOf([...tokens, ...said]),
        stop,
        opensLine: clause.opensLine && position === 0,
      });
    });
    at = last;
  }
  return out;
}

/** 6月1号、6月6号,|两次都是去李平家: days alone, and what was done on each of them. */
function withDaysInFront(clauses: readonly Clause[]): readonly Clause[] {
  const out: Clause[] = [];
  let days: Token[] = [];
  let first: Clause | null = null;
  for (const clause of clauses) {
    const { tokens, stop, line, label } = clause;
    if (first !== null && (line !== first.line || label !== null)) first = null;
    if (first !== null && !clause.hasDay && days.length > 1 && isOnEach(clause.text, days)) {
      while (out.at(-1) !== first) out.pop();
      out[out.length - 1] = { ...clause, ...stretchOf([...days, ...tokens]), opensLine: first.opensLine };
      first = null;
      continue;
    }
    const only = stop === "," && label === null && tokens.every(isDayOrJoin);
    if (!only) first = null;
    else if (first === null) {
      first = clause;
      days = [];
    }
    if (only) days.push(...tokens);
    out.push(clause);
  }
  return out;
}

const onEach = /^[我咱俺]?们?(?:都|([两三四五])次)(?!没|不)/;

/** 都去了, 两次都…: on as many days as were told. */
function isOnEach(text: string, days: readonly Token[]): boolean {
  const found = onEach.exec(text);
  const told = days.filter(({ when }) => when?.kind === "day").length;
  return found !== null && (found[1] === undefined || figureOf(found[1]) === told);
}

function isDayOrJoin(token: Token): boolean {
  return token.when?.kind === "day" || joinsRow(token);
}

/** 1.|李平|,6月2日,送米1袋;|2.|王五|,6月3日,不在家: whoever opens the part of a list was met on the day behind the name. */
function withDayBehind(clause: Clause, before: Clause | undefined, next: Clause | undefined): Clause {
  const { tokens, label, line, stop } = clause;
  if (stop !== "," || next?.line !== line || next.label !== label || !opensWithDay(next)) return clause;
  if (before !== undefined && before.line === line && !";。:".includes(before.stop)) return clause;
  if (!tokens.every((token) => token.mention !== null || has(token, Role.home) || has(token, Role.title)))
    return clause;
  const [day, ...said] = next.tokens;
  if (day === undefined || !(said.length === 0 || said.some((token) => hasSome(token, ofVisits))))
    return clause;
  return { ...clause, ...stretchOf([day, ...tokens]) };
}

const ofVisits = rolesOf(Role.missed, Role.give, Role.go);

/** Not where no day is told but the one that opens it all. */
export function mayListDays(clauses: readonly Clause[]): boolean {
  let days = 0;
  for (const { hasDay, tokens } of clauses)
    if (hasDay) for (const { when } of tokens) if (when?.kind === "day") days += 1;
  return days > 0 && (days > 1 || !opensWithDay(clauses[0])) && clauses.some(opensWithDay);
}

function opensWithDay(clause: Clause | undefined): boolean {
  return clause?.tokens[0]?.when?.kind === "day";
}

/** The list that begins with the clause at `from`, what is told of all in it, and the last clause of both. */
function listFrom(
  clauses: readonly Clause[],
  from: number,
): { days: DayOf[]; act: Token[]; last: number } | null {
  if (!opensWithDay(clauses[from])) return null;
  const days: DayOf[] = [];
  for (let at = from; at < clauses.length && clauses[at]?.line === clauses[from]?.line; at += 1) {
    const { tokens, heads, label, stop } = clauses[at] as Clause;
    if (heads || label !== clauses[from]?.label) return null;
    const end = readDays(tokens, days);
    if (end < tokens.length) {
      const act = tokens.slice(end);
      return sumsUp(act) && isList(days) ? { days, act, last: at } : null;
    }
    if ("。!?".includes(stop)) return null;
  }
  return null;
}

/** Reads days with their names into `days`; where they end. */
function readDays(tokens: readonly Token[], days: DayOf[]): number {
  let at = 0;
  for (; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const day = days.at(-1);
    if (token.kind === "day") {
      if (token.when?.kind !== "day" || (day !== undefined && day.named === 0)) break;
      days.push({ tokens: [token], named: 0, way: null });
    } else if (day?.tokens.length === 1 && isWay(token)) {
      day.tokens.push(token);
      day.way = token;
    } else if (day === undefined || !isOfName(token)) break;
    else {
      if (token.mention !== null) day.named += 1;
      // The mark in front of the next day belongs to neither.
      const parts = isMark(token, "、 ") || has(token, Role.joins);
      if (!(parts && tokens[at + 1]?.kind === "day")) day.tokens.push(token);
    }
  }
  return at;
}

/** 周一|去|李平家, 6日|走访|李平, 6日|给|李平 */
function isWay(token: Token): boolean {
  return (
    token.text === "给" ||
    (has(token, Role.go) && !has(token, Role.with)) ||
    token.word?.measure?.id === "visit"
  );
}

function isOfName(token: Token): boolean {
  return (
    token.mention !== null ||
    isMark(token, "、 ") ||
    ["village", "group"].includes(token.kind) ||
    has(token, Role.joins) ||
    has(token, Role.title) ||
    has(token, Role.home)
  );
}

function isList(days: readonly DayOf[]): boolean {
  return days.length > 1 && days.every(({ named }) => named > 0);
}

/** 均已入户, 都看过了, 每天入户一家, 各送米1袋: said of each of them, and not of all together. */
function sumsUp(act: readonly Token[]): boolean {
  return (
    act
      .slice(0, 4)
      .some(
        (token) =>
          has(token, Role.allOf) ||
          has(token, Role.each) ||
          /^(?:[均都全]|每天|一天|天天|逐)/.test(token.text),
      ) && !act.some((token) => has(token, Role.pool))
  );
}

/** 一天一户, 每天一家, 两户: how many a day, or all. */
function isShareOfDay(token: Token, days: readonly DayOf[]): boolean {
  const { quantity } = token;
  if (quantity === null) return /^(?:每天|天天|逐[户个一]|挨[个家户])/.test(token.text);
  const all = days.reduce((sum, { named }) => sum + named, 0);
  return (
    quantity.unit?.kind === "day" ||
    (quantity.unit?.kind === "household" && (quantity.value === 1 || quantity.value === all))
  );
}
