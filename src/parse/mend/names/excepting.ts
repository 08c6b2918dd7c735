import { Sign } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";
import { has, isMark, markAt, type Token } from "../../words/tokens.ts";

/** 除了李平, 不光李平家 */
export const excepts = new Sign("除不", /除|不[光只单仅但止]/);

const opens = new Set(["除", "除了", "除开", "除去", "除却"]);
const closes = new Set(["外", "之外", "以外", "外都", "外还"]);
const stops = ",;。!?\n:";

/**
 * 除赵满仓外|每户送了一袋米, 联系户|除了李平家|都去了: whom the rest is not told of stands in front of it, in a clause of its own. 除李平送2袋米外,…
 * tells of a gift like any other, and 除了李平,还走访了王五 of a visit to both.
 */
export function withExceptionsInFront(tokens: readonly Token[]): readonly Token[] {
  const out: Token[] = [];
  let clause = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const found = opens.has(token.text) ? exceptionAt(tokens, at) : notOnlyAt(tokens, at);
    if (found === null) {
      out.push(token);
      if (isMark(token, stops)) clause = out.length;
    } else if (found.kind === "told") {
      const things = tokens.slice(at + 1, found.end);
      const give = things.some(isDeed) ? -1 : givingBehind(tokens, found.end + 1);
      // 除米2袋外,还给李平送了|油1桶: given with it.
      const first = isMark(tokens[found.end + 1], ",") ? found.end + 2 : found.end + 1;
      if (give >= 0)
        out.push(...tokens.slice(first, give + 1), ...things, listMark(tokens[give + 1] as Token));
      else out.push(...things);
      at = give >= 0 ? give : found.end;
    } else if (found.kind === "apart") {
      const last = tokens[found.end - 1] as Token;
      out.push(...tokens.slice(at + 1, found.end), ...thingOfRest(tokens, found.end, last), comma(last));
      at = isMark(tokens[found.end], ",") ? found.end : found.end - 1;
    } else if (found.kind === "both") {
      out.push(
        ...tokens.slice(found.next, found.name),
        ...found.names,
        listMark(tokens[found.name] as Token),
      );
      at = found.name - 1;
    } else {
      const last = tokens[found.end - 1] as Token;
      const before = out.splice(clause);
      out.push(...tokens.slice(at, found.end).filter(isOfException), comma(last), ...before);
      clause = out.length - before.length;
      at = found.end - 1;
      if (isMark(tokens[found.end], ",")) at += 1;
    }
  }
  return out;
}

type Exception =
  | { kind: "left-out"; end: number }
  /** 除了李平两袋,|其余都是一袋: told like any other. */
  | { kind: "apart"; end: number }
  | { kind: "told"; end: number }
  | { kind: "both"; names: readonly Token[]; next: number; name: number };

function exceptionAt(tokens: readonly Token[], at: number): Exception | null {
  let end = at + 1;
  while (end < at + longest && isOfNames(tokens[end])) end += 1;
  const names = tokens.slice(at + 1, end);
  // 除了李平家|还没去|,我的联系户都走访了
  const named = end;
  while (end < named + 3 && isOfNotGoing(tokens[end])) end += 1;
  // 除李平|走访|外
  if (!tokens.slice(named, end).some(({ text }) => /[没未]/.test(text))) end = named;
  const closed = closes.has(tokens[end]?.text ?? "");
  if (!names.some(({ mention }) => mention !== null)) return toldAt(tokens, at);
  let next = closed ? end + 1 : end;
  if (isMark(tokens[next], ",")) next += 1;
  const follows = tokens[next];
  if (isGoneToAlso(tokens, next)) return { kind: "both", names, next, name: next };
  // 除了李平,还走访了王五
  if (/^(?:还|又|也)/.test(follows?.text ?? "")) {
    let name = next;
    while (name < next + 5 && leadsToNext(tokens[name])) name += 1;
    const visits = tokens
      .slice(next, name)
      .some((token) => token.word?.measure?.id === "visit" || has(token, Role.go));
    return visits && tokens[name]?.mention != null ? { kind: "both", names, next, name } : null;
  }
  if (
    has(follows, Role.allOf) ||
    has(follows, Role.each) ||
    /^(?:都|均|各|全|其[他它余]|别的|另外)/.test(follows?.text ?? "")
  )
    return { kind: "left-out", end: closed ? end + 1 : end };
  // 除了李平家没去,|我的联系户都走访了
  if (end > named && isAllBehind(tokens, next)) return { kind: "left-out", end: closed ? end + 1 : end };
  return toldAt(tokens, at) ?? apartAt(tokens, named);
}

/** 还|没去, 没|走访 */
function isOfNotGoing(token: Token | undefined): boolean {
  return token !== undefined && notGoneTo.test(token.text);
}

const notGoneTo = /^(?:[还也]?[没未](?:有|能)?(?:去|走访|走到|走|到|入户)?成?|走访|走到|入户|还)$/;

function isOfException(token: Token): boolean {
  return !notGoneTo.test(token.text);
}

/** 我的联系户|都|走访了 */
function isAllBehind(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + longestHead && !isMark(tokens[at], stops); at += 1)
    if (has(tokens[at], Role.allOf)) return true;
  return false;
}

const longestHead = 6;

/** 除了|李平|两袋|,其余都是一袋: a figure of theirs, and then what the rest got. */
function apartAt(tokens: readonly Token[], figure: number): Exception | null {
  const quantity = tokens[figure]?.quantity;
  if (quantity == null || quantity.unit?.kind === "household") return null;
  const thing = tokens[figure + 1]?.word?.goods != null ? 1 : 0;
  const end = figure + thing + 1;
  const next = isMark(tokens[end], ",") ? tokens[end + 1] : tokens[end];
  return rest.test(next?.text ?? "") ? { kind: "apart", end } : null;
}

/** 除李平|2袋|,其余各1袋|化肥: the thing is told behind the last figure. */
function thingOfRest(tokens: readonly Token[], from: number, figure: Token): Token[] {
  if (figure.quantity === null) return [];
  let end = isMark(tokens[from], ",") ? from + 1 : from;
  while (end < tokens.length && !isMark(tokens[end], stops)) end += 1;
  const thing = tokens[end - 1];
  const alike = tokens[end - 2]?.quantity?.unit?.name === figure.quantity.unit?.name;
  return thing?.word?.goods != null && alike ? [{ ...thing, start: figure.end, end: figure.end }] : [];
}

const rest = /^(?:其[余他它]|别的|剩下|余下)/;

/** 赵满仓不在家其余都见到了 */
export const tellsOfRest = new Sign("其别剩余", /其[余他它]|别的|剩下|余下/);

/** 赵满仓|不在家|其余都见到了: what is told of the rest stands in a clause of its own, where nobody typed a comma. */
export function withRestApart(tokens: readonly Token[]): readonly Token[] {
  const out: Token[] = [];
  for (const token of tokens) {
    const before = out[out.length - 1];
    if (has(before, Role.missed) && rest.test(token.text)) out.push(comma(before as Token));
    out.push(token);
  }
  return out;
}

/** 不光李平家,王五家也去看望了: both. */
function notOnlyAt(tokens: readonly Token[], at: number): Exception | null {
  const last = tokens[at]?.text === "不" ? at + 1 : at;
  if (!notOnly.has(last > at ? `不${tokens[last]?.text ?? ""}` : (tokens[at]?.text ?? ""))) return null;
  const found = exceptionAt(tokens, last);
  return found?.kind === "both" ? found : null;
}

const notOnly = new Set(["不光", "不只", "不单", "不仅", "不但", "不止"]);

/** 王五家|也去看望了: gone to as those in front were, where no figure tells of it. */
function isGoneToAlso(tokens: readonly Token[], from: number): boolean {
  let also = from;
  while (also < from + longest && isOfNames(tokens[also])) also += 1;
  if (also === from || !/^[也还又]/.test(tokens[also]?.text ?? "")) return false;
  let visits = false;
  for (
    let at = also;
    at < also + longest && !isMark(tokens[at], stops) && tokens[at] !== undefined;
    at += 1
  ) {
    if (tokens[at]?.quantity !== null) return false;
    visits ||= tokens[at]?.word?.measure?.id === "visit" || has(tokens[at], Role.go);
  }
  return visits;
}

const longest = 14;

/** 除李平送2袋米|外: a gift with its figure, between the two words. */
function toldAt(tokens: readonly Token[], at: number): Exception | null {
  let figure = false;
  for (let end = at + 1; end < at + longest; end += 1) {
    const token = tokens[end];
    if (token === undefined || isMark(token, ";。!?\n")) return null;
    if (token.quantity !== null && token.quantity.unit?.kind !== "household") figure = true;
    if (closes.has(token.text)) return figure ? { kind: "told", end } : null;
  }
  return null;
}

function isDeed(token: Token): boolean {
  return token.mention !== null || has(token, Role.give) || has(token, Role.each);
}

/** The last word of giving in front of the next figure; -1 where none stands there. */
function givingBehind(tokens: readonly Token[], from: number): number {
  let give = -1;
  for (let at = from; at < from + longest && tokens[at]?.quantity === null; at += 1)
    if (has(tokens[at], Role.give)) give = at;
  return tokens[give + 1] === undefined ? -1 : give;
}

function isOfNames(token: Token | undefined): boolean {
  return (
    token?.mention != null ||
    has(token, Role.home) ||
    has(token, Role.title) ||
    isMark(token, "、") ||
    (has(token, Role.joins) && token?.text.length === 1 && token.text !== "还")
  );
}

function leadsToNext(token: Token | undefined): boolean {
  return (
    token?.mention == null &&
    (has(token, Role.next) ||
      has(token, Role.go) ||
      has(token, Role.filler) ||
      token?.word?.measure?.id === "visit" ||
      /^[还又也了]$/.test(token?.text ?? ""))
  );
}

function listMark(token: Token): Token {
  return { ...markAt(token.start, token, "、"), bracketed: false };
}

function comma(token: Token): Token {
  return { ...markAt(token.end, token, ","), bracketed: false };
}

/** 除赵满仓外: nobody but those who are left out. */
export function isBareException(tokens: readonly Token[]): boolean {
  if (!opens.has(tokens[0]?.text ?? "")) return false;
  return tokens.every((token, at) => at === 0 || isOfNames(token) || closes.has(token.text));
}
