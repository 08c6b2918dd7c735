import { Sign } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";
import { has, isMark, markAt, type Token, tokenAt } from "../../words/tokens.ts";

/** 走访一个李平一个王五 */
export const onesNamed = new Sign(
  "一",
  /(?:[访望问户家]|去)了?(?:两[户家])?一[个户家位][^,。;\n]{2,6}[,、]?(?:还有|另外?|再有)?一[个户家位]/,
);

/**
 * 走访|一个李平一个王五, 去了两户|一户是李平还有一户是王五|都不在家: each told as one of those gone to, one after the other to the end of the clause, as if
 * only their names stood there. Not: 一个李平给了两袋,一个王五三袋, 和一个李平一个王五去了陈九斤家
 */
export function withOnesNamed(tokens: readonly Token[]): readonly Token[] {
  const out: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const ends = isGoneTo(tokens, at) ? endsOfRow(tokens, at) : [];
    const last = ends.at(-1) ?? at;
    const over =
      last === tokens.length || isMark(tokens[last], ",。;\n") || tokens[last]?.text.startsWith("都");
    if (ends.length < 2 || !over) {
      out.push(tokens[at] as Token);
      at += 1;
      continue;
    }
    for (const end of ends) {
      const named = tokens.slice(nameOf(tokens, at), end);
      const [name] = named;
      if (end !== ends[0] && name !== undefined) out.push(markAt(name.start, name, "、"));
      out.push(...named);
      at = end;
    }
  }
  return out;
}

/** 走访|, 走访了|, 去了|两户|: so that whoever is named behind it was gone to. */
function isGoneTo(tokens: readonly Token[], at: number): boolean {
  if (!isOne.test(tokens[at]?.text ?? "")) return false;
  const counted = tokenAt(tokens, at - 1)?.quantity?.unit?.kind === "household" ? at - 2 : at - 1;
  const way = tokenAt(tokens, counted)?.text === "了" ? counted - 1 : counted;
  const verb = tokenAt(tokens, way);
  return (
    verb?.word?.measure?.id === "visit" || (counted < at - 1 && has(verb, Role.go) && !has(verb, Role.with))
  );
}

/** Where each of the row that begins at `at` ends. */
function endsOfRow(tokens: readonly Token[], at: number): number[] {
  const ends: number[] = [];
  for (let from = at; ; ) {
    const one = ends.length > 0 ? oneFrom(tokens, from) : from;
    if (!isOne.test(tokens[one]?.text ?? "") || tokens[one]?.quantity?.value !== 1) return ends;
    const name = nameOf(tokens, from);
    if (tokens[name]?.mention == null) return ends;
    from = has(tokens[name + 1], Role.home) ? name + 2 : name + 1;
    ends.push(from);
  }
}

const isOne = /^一[个户家位]$/;

const also = new Set("还有 另 另外 再有".split(" "));

/** Behind a comma and 还有, where they stand in front of 一个. */
function oneFrom(tokens: readonly Token[], at: number): number {
  const next = isMark(tokens[at], ",、") ? at + 1 : at;
  return also.has(tokens[next]?.text ?? "") ? next + 1 : next;
}

/** Behind 一个, 还有一个是. */
function nameOf(tokens: readonly Token[], at: number): number {
  const one = oneFrom(tokens, at);
  return tokens[one + 1]?.text === "是" ? one + 2 : one + 1;
}
