import { Sign } from "./characters.ts";
import { Role } from "./roles.ts";
import { has, isMark, type Token, tokenAt } from "./tokens.ts";

/** 一个李平一个王五 */
export const onesNamed = new Sign("一", /一[个户家位]是?[^,。;\n]{2,9}[,、]?一[个户家位]/);

/**
 * 去了两户|一个李平一个王五, 走访一户李平,一户王五: each told as one of them, one after the other, as if only their names stood there.
 * Not: 一个李平给了两袋,一个王五三袋
 */
export function withOnesNamed(tokens: readonly Token[]): readonly Token[] {
  const out: Token[] = [];
  let at = 0;
  for (let token = tokens[at]; token !== undefined; token = tokens[at]) {
    const ends = endsOfRow(tokens, at);
    if (ends.length < 2) {
      out.push(token);
      at += 1;
      continue;
    }
    for (const end of ends) {
      const named = tokens.slice(nameOf(tokens, at), end);
      const [name] = named;
      if (end !== ends[0] && name !== undefined) out.push(listMark(name));
      out.push(...named);
      at = end;
    }
  }
  return out;
}

/** Where each of the row that begins at `at` ends. */
function endsOfRow(tokens: readonly Token[], at: number): number[] {
  const ends: number[] = [];
  // 化肥两袋|一户李平一户王五: so much to each.
  const before = tokenAt(tokens, at - 1)?.quantity?.unit?.kind;
  if (before !== undefined && before !== "household" && before !== "person") return ends;
  for (let from = at; ; ) {
    const one = ends.length > 0 && isMark(tokens[from], ",、") ? from + 1 : from;
    if (!isOne.test(tokens[one]?.text ?? "") || tokens[one]?.quantity?.value !== 1) return ends;
    const name = nameOf(tokens, one);
    if (tokens[name]?.mention == null) return ends;
    from = has(tokens[name + 1], Role.home) ? name + 2 : name + 1;
    ends.push(from);
  }
}

const isOne = /^一[个户家位]$/;

/** Behind 一个, or 一个是. */
function nameOf(tokens: readonly Token[], at: number): number {
  const one = isMark(tokens[at], ",、") ? at + 1 : at;
  return tokens[one + 1]?.text === "是" ? one + 2 : one + 1;
}

function listMark(name: Token): Token {
  return { ...name, kind: "mark", end: name.start, text: "、", mention: null };
}
