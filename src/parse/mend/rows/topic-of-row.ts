import { textOf } from "../../scene/stretch.ts";
import { Sign } from "../../text/characters.ts";
import { handedPapers } from "../../words/papers.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { endsClause, has, hasSome, isMark, type Token } from "../../words/tokens.ts";

/** 米,李平1袋,王五2袋; 今天发的尿素,李平、王五各1袋; 宣传单发了两户,李平两份,王五一份 */
export const topicsOfRow = new Sign(
  ",",
  /(?:^|[。;!\n])[^,:。;!\n]{1,12},[^,:。;!\n\d]{2,20}[\d一二两三四五六七八九十百半]+[^,:。;!\n\d]{1,2}(?:[,。;!\n]|$)/,
);

/** As many tokens as name a thing and tell that it was handed out. */
const longestTopic = 9;

/** A thing told alone in front, and behind it nothing but who got how much: each figure counts that thing, as if it said so. */
export function withTopicsNamed(tokens: readonly Token[]): readonly Token[] {
  const told: Token[] = [];
  let from = 0;
  let changed = false;
  for (let at = 0; at <= tokens.length; at += 1) {
    if (at < tokens.length && !isMark(tokens[at], ",。;!\n")) continue;
    const opens = from === 0 || isMark(tokens[from - 1], "。;!\n");
    const clause = tokens.slice(from, at);
    const topic = opens && isMark(tokens[at], ",") && !tellsLack(tokens, from) ? topicOf(clause) : null;
    const handed = topic !== null && (clause.length > 1 || mayBeHanded(topic));
    const thing = handed ? topic : null;
    told.push(...tokens.slice(from, at + 1));
    from = at + 1;
    if (thing === null) continue;
    for (let end = endOfShare(tokens, from); end > from; end = endOfShare(tokens, from)) {
      told.push(...tokens.slice(from, end), thing);
      changed = true;
      if (tokens[end] !== undefined) told.push(tokens[end] as Token);
      from = end + 1;
      if (!isMark(tokens[end], ",;")) break;
    }
    at = from - 1;
  }
  return changed ? told : tokens;
}

/** The thing of a clause that tells no more than what it is, or that it was handed out: 米, 今天发的尿素, 宣传单发了三户. */
function topicOf(clause: readonly Token[]): Token | null {
  if (clause.length > longestTopic) return null;
  const [first] = clause;
  const last = clause[clause.length - 1];
  if (clause.length === 1) return isThing(first) ? (first ?? null) : null;
  if (clause.length === 2 && isThing(first) && isThing(last)) return null;
  const of = clause.findIndex(({ text }) => text === "的");
  if (of === clause.length - 2 && has(clause[of - 1], Role.give))
    return isThing(last) && clause.slice(0, of - 1).every(isLight) ? (last ?? null) : null;
  // 李平和王五的米都送了
  const theirs = clause[of + 1];
  if (
    of > 0 &&
    isThing(theirs) &&
    theirs?.word?.measure == null &&
    clause.slice(0, of).every((token) => token.mention !== null || isOfName(token))
  )
    return clause.slice(of + 2).every((token) => isHandingOut(token)) ? (theirs ?? null) : null;
  if (last?.quantity?.unit?.kind !== "household" || !first?.word?.measure || !isThing(first)) return null;
  return clause.slice(1, -1).every(isHandingOut) ? first : null;
}

function isHandingOut(token: Token): boolean {
  return has(token, Role.give) || has(token, Role.allOf) || /^(?:都|全|了)$/.test(token.text);
}

function isLight(token: Token): boolean {
  return token.kind === "day" || hasSome(token, light);
}

const light = rolesOf(Role.cadreSelf, Role.filler, Role.next);

function isThing(token: Token | undefined): boolean {
  if (token === undefined || token.quantity !== null || token.mention !== null) return false;
  if (token.word?.goods || handedPapers.has(token.word?.measure?.id ?? "")) return true;
  return token.kind === "text" && token.pos === "thing";
}

/** 玉米,李平家3000斤: grown, and not handed out. */
const mostHanded = 100;

/** Not, with no word that it was handed out: 冰箱,李平1台, 摩托车,李平2辆, what households have. */
function mayBeHanded({ text }: Token): boolean {
  return !/冰箱|电视|洗衣机|空调|摩托|三轮|轿车|汽车|拖拉机|电动车|[牛羊猪马房]$/.test(text);
}

/** 缺的东西。|化肥,李平5袋: what they lack, told in front. */
function tellsLack(tokens: readonly Token[], from: number): boolean {
  let first = from - 1;
  while (first > 0 && !isMark(tokens[first - 1], "。!\n")) first -= 1;
  return lacking.test(textOf(tokens.slice(Math.max(0, first), from)));
}

const lacking =
  /^[。!\n]?(?:[他她]们|还|都|主要|家里|目前)*(?:缺|需要|想要|差)的?(?:东西|物资|农资|肥料?|种子)?[。:,]?$|需求(?:清单|情况|如下)?[。:]$/;

/** Where the share that a clause tells ends, 李平|家|1袋, 李平、王五|各|1袋; -1 where it tells anything else. */
function endOfShare(tokens: readonly Token[], from: number): number {
  let at = from;
  let named = false;
  while (tokens[at]?.mention != null || isMark(tokens[at], "、") || (named && isOfName(tokens[at]))) {
    named ||= tokens[at]?.mention != null;
    at += 1;
  }
  if (!named) return -1;
  while (has(tokens[at], Role.each) || has(tokens[at], Role.give)) at += 1;
  const quantity = tokens[at]?.quantity;
  const handed = quantity?.unit?.kind === "mass" && (quantity.value ?? mostHanded) < mostHanded;
  if (quantity?.unit?.kind !== "count" && !handed) return -1;
  const next = tokens[at + 1];
  return endsClause(next) ? at + 1 : -1;
}

function isOfName(token: Token | undefined): boolean {
  return (
    hasSome(token, ofName) ||
    token?.quantity?.unit?.kind === "household" ||
    /^[和跟与]$/.test(token?.text ?? "")
  );
}

const ofName = rolesOf(Role.home, Role.title, Role.joins, Role.householdClass);
