import { Role, rolesOf } from "../words/roles.ts";
import { has, hasSome, isMark, type Quantity, type Token } from "../words/tokens.ts";

/**
 * 大米(李平2袋、王五3袋),油(赵六1桶): who got how much of the thing in front of the bracket, as behind a colon: 大米:李平2袋、王五3袋.
 * So too 大米5袋(李平2袋、王五3袋), where they come to the figure in front, which then tells nothing more.
 * The same tokens where there is no such bracket.
 */
export function withListsOpened(tokens: readonly Token[]): readonly Token[] {
  const opens = tokens.some((_, at) => endOfList(tokens, at) > 0);
  if (!opens) return tokens;
  const out: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const end = endOfList(tokens, at);
    if (end < 0) {
      out.push(token);
      continue;
    }
    const whole = tokens[at - 1]?.quantity ?? null;
    if (whole !== null) out.pop();
    out.push({ ...token, text: ":", bracketed: false });
    for (const inside of tokens.slice(at + 1, end))
      out.push({ ...inside, bracketed: false, quantity: inUnitOf(whole, inside.quantity) });
    const closing = tokens[end] as Token;
    if (tokens[end + 1] !== undefined && !isMark(tokens[end + 1], ",;。\n"))
      out.push({ ...closing, text: ";", bracketed: false });
    at = end;
  }
  return out;
}

/** 大米5袋(李平|2|、王五|3|): in bags as well. */
function inUnitOf(whole: Quantity | null, part: Quantity | null): Quantity | null {
  if (whole === null || part === null || part.unit !== null || part.unitSaid !== null) return part;
  return { ...part, unit: whole.unit, unitSaid: whole.unitSaid };
}

/** Where the bracket at `at` closes, if it holds nothing but names, each with its figure; -1 otherwise. */
function endOfList(tokens: readonly Token[], at: number): number {
  if (!isMark(tokens[at], "(") || tokens[at + 1]?.kind !== "household") return -1;
  const whole = tokens[at - 1]?.quantity ?? null;
  const what = whole === null ? at - 1 : at - 2;
  const thing = tokens[what];
  const isMoney = whole !== null && thing?.word?.measure?.id === "cash";
  if (thing?.word?.goods == null && (thing?.kind !== "text" || thing.pos !== "thing") && !isMoney) return -1;
  if (isNotHandedOut(tokens, what)) return -1;
  if (whole !== null) return endOfShares(tokens, at, whole);
  let counted = false;
  for (let end = at + 1; end < tokens.length; end += 1) {
    const token = tokens[end] as Token;
    if (isMark(token, ")")) return counted ? end : -1;
    if (token.quantity !== null) counted = true;
    else if (token.kind === "household") counted = false;
    else if (!isMark(token, "、,; ") && !has(token, Role.home)) return -1;
  }
  return -1;
}

/** 大米5袋|(李平2袋、王五3袋), 油2桶|(李平、王五各1桶): shares that come to the whole, with nothing behind them that goes on from it. */
function endOfShares(tokens: readonly Token[], at: number, whole: Quantity): number {
  let waiting = 0;
  let each = false;
  let total = 0;
  for (let end = at + 1; end < tokens.length; end += 1) {
    const token = tokens[end] as Token;
    const { quantity } = token;
    if (isMark(token, ")"))
      return waiting === 0 && total === whole.value && endsThere(tokens, end + 1) ? end : -1;
    if (token.kind === "household") waiting += 1;
    else if (quantity?.value != null) {
      const alike = quantity.unit === whole.unit || (quantity.unit === null && quantity.unitSaid === null);
      if (!alike || waiting === 0 || (waiting > 1 && !each)) return -1;
      total += quantity.value * waiting;
      waiting = 0;
      each = false;
    } else if (has(token, Role.each)) each = true;
    else if (!isMark(token, "、,; ") && !has(token, Role.home)) return -1;
  }
  return -1;
}

/** The end of the sentence, or the next thing with such a bracket of its own. */
function endsThere(tokens: readonly Token[], from: number): boolean {
  if (tokens[from] === undefined || isMark(tokens[from], "。;\n")) return true;
  if (!isMark(tokens[from], ",、")) return false;
  const next = tokens.findIndex(
    (token, at) => at > from && (token.kind === "mark" || token.kind === "household"),
  );
  return next > from && next <= from + longestThing && endOfList(tokens, next) > 0;
}

/** In tokens: 油2桶(. */
const longestThing = 4;

/** In tokens; what stands farther off says nothing of the bracket. */
const longestClause = 24;

const wanting = rolesOf(Role.need, Role.wish, Role.trouble, Role.own);
const refusing = rolesOf(Role.not, Role.notGiven, Role.plan);

/** 需要化肥(李平2袋), 没送大米(李平2袋), 家里种玉米(李平2亩), 需要的物资:化肥(李平2袋): told in its clause as lacked, owned or not given. Not: 给缺粮户送米(李平2袋), 发养殖饲料(李平2袋) */
function isNotHandedOut(tokens: readonly Token[], thing: number): boolean {
  let from = thing;
  const farthest = Math.max(0, thing - longestClause);
  while (from > farthest && !isMark(tokens[from - 1], ",;。!?\n")) from -= 1;
  const told = tokens.slice(from, thing + 1);
  if (told.some((token, at) => hasSome(token, refusing) && refuses(told, at))) return true;
  const wants = told.findIndex(
    (token, at) =>
      (hasSome(token, wanting) || keeps.test(token.text)) &&
      !isKindOfThing(told, at) &&
      !isKindOfHome(told, at),
  );
  if (wants < 0) return false;
  const gives = told.findIndex((token) => has(token, Role.give));
  if (gives >= 0 && gives < wants) return false;
  return (
    gives < 0 ||
    !told.slice(wants, gives).some((token) => token.text === "的" || has(token, Role.householdClass))
  );
}

/** 没|送大米, 没有|大米, 没|给|发大米. Not: 没|下雨|送大米, 没|空手|带牛奶 */
function refuses(told: readonly Token[], at: number): boolean {
  const token = told[at];
  if (!has(token, Role.not) || has(token, Role.notGiven)) return true;
  let next = at + 1;
  while (has(told[next], Role.dative) || has(told[next], Role.filler) || told[next]?.mention != null)
    next += 1;
  return next >= told.length - 1 || hasSome(told[next], handing);
}

const handing = rolesOf(Role.give, Role.receive, Role.fetch, Role.buy);

/** 缺|粮户|送米, 需|帮扶户|送化肥, 按|需要|发大米: who gets it or after what, and nothing that is lacked. */
function isKindOfHome(told: readonly Token[], at: number): boolean {
  if (/^[按据]$/.test(told[at - 1]?.text ?? "") || /按需$/.test(told[at]?.text ?? "")) return true;
  const next = told[at + 1];
  return has(next, Role.householdClass) || (next?.text.endsWith("户") ?? false);
}

/** 养殖|饲料: what it is for. */
function isKindOfThing(told: readonly Token[], at: number): boolean {
  return at === told.length - 2 && /^(?:养殖|种植)$/.test(told[at]?.text ?? "");
}

const keeps = /^(?:[借欠]了?|[种养].?)$/;
