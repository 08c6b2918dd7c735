import { Sign } from "../../text/characters.ts";
import type { Normalized } from "../../text/normalize.ts";
import { Role } from "../../words/roles.ts";
import { mayBeThing } from "../../words/things.ts";
import { firstFrom, has, isMark, markAt, type Token } from "../../words/tokens.ts";

/**
 * Names that are listed with commas and taken together behind the last: 李平,王五,赵六3户 共送…; 给李平,王五各送…;
 * 1组李平,2组王五,走访2户; 李平, 王五 and 赵六.
 * Their commas become the marks of a list, so that no clause ends between them.
 */
export function joinNameLists(tokens: readonly Token[]): readonly Token[] {
  const first = tokens.findIndex(isName);
  if (first < 0 || !tokens.slice(first + 1).some(isName)) return tokens;
  const out = withListMarks(tokens);
  for (let at = 0; at < out.length; at += 1) {
    if (out[at]?.kind !== "household") continue;
    const { commas, names, end, closed } = listFrom(out, at);
    if (
      commas.length > 0 &&
      (closed ||
        isTakenTogether(out, end + 1, names, commas.length) ||
        isCalledOn(out, at, end, commas) ||
        isSetOut(out, at, end))
    )
      for (const comma of commas) {
        const mark = out[comma];
        if (mark !== undefined) out[comma] = { ...mark, text: "、" };
      }
    at = end;
  }
  return out;
}

function isName(token: Token | undefined): boolean {
  return token?.kind === "household";
}

/**
 * 李平王五赵六都走了, 李平家王五家去过了: names spoken one after the other are a list without its marks. 去了李平家王五家|李平家送了一袋米: one
 * of them again is no more of it, and something is told of him. 跑了两家|一个是李平|一个是王五: each of those counted.
 */
function withListMarks(tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  const listed = new Set<string>();
  let to = 0;
  for (const [at, token] of tokens.entries()) {
    if (at < to) continue;
    to = endOfTopic(tokens, at) ?? 0;
    if (
      isOneOfThem(tokens, at) ||
      isOneMore(tokens, at) ||
      isOfThoseOnes(tokens, at) ||
      (to > 0 && tokens[at - 1]?.quantity != null)
    )
      out.push(markAt(token.start, token, ","));
    const before = out.at(-1);
    const name = has(before, Role.home) || has(before, Role.title) ? out[out.length - 2] : before;
    if (token.kind === "household" && name?.kind === "household" && before?.end === token.start)
      out.push(markAt(token.start, token, listed.has(token.text) || isLeftOut(tokens, at) ? "," : "、"));
    if (token.kind === "household") listed.add(token.text);
    else if (isMark(token, "。;!?\n")) listed.clear();
    out.push(token);
  }
  return out;
}

/** 去了李平家|王五家没去: another than the one gone to. */
function isLeftOut(tokens: readonly Token[], name: number): boolean {
  const next = has(tokens[name + 1], Role.home) ? tokens[name + 2] : tokens[name + 1];
  if (!/^还?没(?:有)?(?:去|走|顾上|来得及)/.test(next?.text ?? "")) return false;
  const before = has(tokens[name - 1], Role.home) ? name - 3 : name - 2;
  const way = tokens[before]?.text === "了" ? tokens[before - 1] : tokens[before];
  return has(way, Role.go) && /[了过]$/.test(tokens[before]?.text ?? "");
}

/**
 * 走访三家|胶刀|呢,李平两把王五一把, 胶刀|:李平两把: where what only sets a thing off from those who got it in turn ends, behind the
 * number of them or at a start; null where it is no such thing.
 */
function endOfTopic(tokens: readonly Token[], at: number): number | null {
  const before = tokens[at - 1];
  const counted = before?.quantity?.unit?.kind === "household";
  const next = tokens[at + 1];
  // 化肥:李平2袋: the label of a list.
  const labels = isMark(next, ":") && tokens[at]?.kind === "text";
  if (!mayBeThing(tokens[at]) || !(counted || next?.text === "呢" || labels)) return null;
  if (before !== undefined && !counted && !isMark(before, ",;。\n")) return null;
  let name = at + 1;
  while (tokens[name]?.text === "呢" || isMark(tokens[name], ",:")) name += 1;
  let figure = name + 1;
  while (has(tokens[figure], Role.home) || has(tokens[figure], Role.title)) figure += 1;
  const { kind, name: unit = "" } = tokens[figure]?.quantity?.unit ?? {};
  // 猪呢,李平两头王五三头: theirs, and not young ones to raise.
  if (/^[头只匹亩棵株]$/.test(unit) && !/[苗崽仔羔种雏幼]/.test(tokens[at]?.text ?? "")) return null;
  if (!isName(tokens[name]) || (kind !== "count" && kind !== "mass") || mayBeThing(tokens[figure + 1]))
    return null;
  return name;
}

/** 跑了两家|一个是李平|一个是王五, 去了两家啊|一个李平家|还有一个王五家: each of those counted. Not: 李平家|一个在外打工 */
function isOneOfThem(tokens: readonly Token[], at: number): boolean {
  const one = isAlso(tokens[at]) ? at + 1 : at;
  if (!isOne(tokens[one]) || (one === at && isAlso(tokens[at - 1]))) return false;
  const is = tokens[one + 1]?.text === "是";
  const named = is ? one + 2 : one + 1;
  if (tokens[named]?.kind !== "household" || tokens[at - 1]?.end !== tokens[at]?.start) return false;
  if (!is && !isOnlyNamed(tokens, named)) return false;
  const last = has(tokens[at - 1], Role.filler) ? at - 2 : at - 1;
  if (countsThem(tokens, last)) return true;
  const name = has(tokens[last], Role.home) ? last - 1 : last;
  if (last < at - 1 || tokens[name]?.kind !== "household") return false;
  return is || isOneOfThem(tokens, oneOf(tokens, name));
}

/** 书包给李平家一个还有|一个|刘军家: as many of the thing as the one before got. */
function isOneMore(tokens: readonly Token[], at: number): boolean {
  // 给李平家一个|书包|还有
  const first = tokens[at - 2]?.word?.goods != null ? tokens[at - 3] : tokens[at - 2];
  return (
    isAlso(tokens[at - 1]) &&
    first?.quantity != null &&
    first.text === tokens[at]?.text &&
    tokens[at + 1]?.kind === "household" &&
    isOnlyNamed(tokens, at + 1)
  );
}

/** 一个|李平|家|, 一个|李平|一个…: nothing is told of him alone. */
function isOnlyNamed(tokens: readonly Token[], name: number): boolean {
  const next = has(tokens[name + 1], Role.home) ? name + 2 : name + 1;
  const behind = tokens[next];
  return (
    behind === undefined || behind.kind === "mark" || behind.text === "都" || isAlso(behind) || isOne(behind)
  );
}

/** 去了|两家|, 看望了|两位|老人| */
function countsThem(tokens: readonly Token[], last: number): boolean {
  const kind = tokens[last]?.quantity?.unit?.kind;
  if (kind !== undefined) return kind === "household";
  return has(tokens[last], Role.householdClass) && tokens[last - 1]?.quantity != null;
}

/** 一个是李平家一个是王五家|都送了一袋米: what is told of all of them. */
function isOfThoseOnes(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== "都") return false;
  const name = has(tokens[at - 1], Role.home) ? at - 2 : at - 1;
  return tokens[name]?.kind === "household" && isOneOfThem(tokens, oneOf(tokens, name));
}

/** Where |一个|是|李平 begins. */
function oneOf(tokens: readonly Token[], name: number): number {
  const one = tokens[name - 1]?.text === "是" ? name - 2 : name - 1;
  return isAlso(tokens[one - 1]) ? one - 1 : one;
}

function isOne(token: Token | undefined): boolean {
  if (token?.quantity == null) return token !== undefined && anotherOne.has(token.text);
  return token.quantity.value === 1 && /[个户家位名]$/.test(token.text);
}

const anotherOne = new Set("另一个 另一户 另一家 另一位".split(" "));

function isAlso(token: Token | undefined): boolean {
  return token !== undefined && also.has(token.text);
}

const also = new Set("还有 另 另外 再有".split(" "));

/** `closed`: by an "and" before its last name. */
type NameList = { commas: number[]; names: number; end: number; closed: boolean };

function listFrom(tokens: readonly Token[], from: number): NameList {
  let closed = false;
  const commas: number[] = [];
  let names = 1;
  let end = from;
  for (let at = from + 1; at < tokens.length; at += 1) {
    if (has(tokens[at], Role.home) || has(tokens[at], Role.title)) continue;
    const and = isMark(tokens[at], ",") && tokens[at + 1]?.text === "and" ? at + 1 : at;
    if (!isMark(tokens[at], ",;、 ") && tokens[at]?.text !== "and") break;
    // visited li ping and wang wu;|wang wu was out: the list is closed.
    if (closed && and === at && isMark(tokens[at], ",; ")) break;
    const next = behindPlace(tokens, and + 1);
    if (tokens[next]?.kind !== "household") break;
    if (isMark(tokens[at], ",; ")) commas.push(at);
    if (tokens[and]?.text === "and") closed = true;
    names += 1;
    at = next;
    end = at;
  }
  return { commas, names, end, closed };
}

/** 2组的|龙保田: over the village and group that stand in front of a name. */
function behindPlace(tokens: readonly Token[], from: number): number {
  let at = from;
  while (tokens[at]?.kind === "village" || tokens[at]?.kind === "group") at += 1;
  return at > from && tokens[at]?.text === "的" ? at + 1 : at;
}

function isTakenTogether(tokens: readonly Token[], from: number, names: number, commas: number): boolean {
  let at = from;
  while (
    has(tokens[at], Role.home) ||
    has(tokens[at], Role.title) ||
    has(tokens[at], Role.filler) ||
    isMark(tokens[at], " ")
  )
    at += 1;
  // 1组李平、王五,2组赵六,|走访3户
  if (isMark(tokens[at], ",") && tokens[at + 1]?.word?.measure?.id === "visit") at += 2;
  const next = tokens[at];
  if (next?.quantity?.unit?.kind === "household") return next.quantity.value === names;
  // 走访李平,王五、赵六各送…: the list began behind the comma.
  return has(next, Role.each) && commas === names - 1;
}

/** 给三户各发200元,分别是|李平,王五,赵六|。: who they are, and nothing behind it. */
function isSetOut(tokens: readonly Token[], from: number, end: number): boolean {
  const first = placedFrom(tokens, from);
  const said = `${tokens[first - 2]?.text ?? ""}${tokens[first - 1]?.text ?? ""}`;
  let next = end + 1;
  while (has(tokens[next], Role.home) || has(tokens[next], Role.title)) next += 1;
  return /分别[是为]$/.test(said) && (tokens[next] === undefined || isMark(tokens[next], "。;\n"));
}

/**
 * 走访了|李平,王五|,送化肥2袋; 给|李平 王五|送去; 走访|一组李平、王五,二组赵六|,送…: all of them behind the one word, each once, and
 * an act behind the last.
 */
function isCalledOn(tokens: readonly Token[], from: number, end: number, commas: readonly number[]): boolean {
  const first = placedFrom(tokens, from);
  const before = tokens[first - 1]?.text === "了" ? tokens[first - 2] : tokens[first - 1];
  if (before?.word?.measure?.id !== "visit" && !has(before, Role.dative)) return false;
  const names = tokens
    .slice(from, end + 1)
    .filter(isName)
    .map(({ text }) => text);
  if (new Set(names).size < names.length) return false;
  if (commas.length < names.length - 1 && !commas.every((at) => behindPlace(tokens, at + 1) > at + 1))
    return false;
  let next = end + 1;
  while (has(tokens[next], Role.home) || has(tokens[next], Role.title)) next += 1;
  if (isMark(tokens[next], ",")) next += 1;
  // 走访李平,王五|送我一袋米: the household to the sender.
  if (has(tokens[next + 1], Role.cadreSelf)) return false;
  // 走访李平,|王五|送油1桶,|赵六送面1袋; 走访李平,王五带着孙子去看病: what each got, or did.
  const each = () => tokens.slice(next, next + longestShare).some((token) => has(token, Role.each));
  const ofTwo = names.length === 2 && has(tokens[next], Role.give) && !isMark(tokens[next - 1], ",");
  if (ofTwo && commas.some((at) => isMark(tokens[at], ",")) && !each()) return false;
  return has(tokens[next], Role.give) || /^(?:然后|接着|随后|并)/.test(tokens[next]?.text ?? "");
}

/** 送|大米、|油|各 */
const longestShare = 6;

/** Where the village and group in front of a name begin. */
function placedFrom(tokens: readonly Token[], name: number): number {
  let at = name;
  while (
    tokens[at - 1]?.text === "的" ||
    tokens[at - 1]?.kind === "village" ||
    tokens[at - 1]?.kind === "group"
  )
    at -= 1;
  return at;
}

const mixesUp =
  /(?:可|千万)?(?:别|不要|莫)(?:再|给)?(?:搞|弄|记|写|看|认|报|登)(?:混|错|反|串|岔)(?:淆|了|咯|喽)*[啊哈哦呀]?/;
const warning = new Sign("别要莫", mixesUp);

/** 去了李平陈九斤两家|陈九斤不是我的户啊|一家一桶油: whose household one of those named is not, which tells of nothing done. */
const others =
  /不(?:是|归)我们?(?:管的?|名下的|(?:包|联系|帮扶|负责|结对|挂)?的(?:联系户|帮扶户|贫困户|户)?)[啊哈呢呀哦]*/;
const ofOthers = new Sign("归是", others);

/** What is only said of who somebody is, and of nothing done. */
export function withoutRemarks(tokens: readonly Token[], source: Normalized): readonly Token[] {
  const own = ofOthers.isIn(source) ? withoutOwner(tokens, source) : tokens;
  return warning.isIn(source) ? withoutWarning(own, source) : own;
}

function withoutOwner(tokens: readonly Token[], source: Normalized): readonly Token[] {
  const said = placeOf(others, tokens, source);
  if (said === null) return tokens;
  const { from, end } = said;
  let at = from - 1;
  while (isMark(tokens[at], ",") || has(tokens[at], Role.filler) || has(tokens[at], Role.home)) at -= 1;
  const name = tokens[at];
  if (name?.kind !== "household") return tokens;
  const rest = tokens.slice(end);
  if (
    rest[0]?.mention != null ||
    tokens.slice(0, at).some(({ mention }) => mention?.name === name.mention?.name)
  )
    return [...tokens.slice(0, at), ...rest];
  // 去了李平家|不是我的户
  const gone = has(tokens[at - 1], Role.go) || tokens[at - 1]?.word?.measure?.id === "visit";
  return gone ? [...tokens.slice(0, from), ...rest] : tokens;
}

/** From which token on, and in front of which, what the pattern finds stands; null where it finds nothing. */
function placeOf(
  pattern: RegExp,
  tokens: readonly Token[],
  { text }: Normalized,
): { from: number; end: number } | null {
  const found = pattern.exec(text);
  if (found === null) return null;
  return { from: firstFrom(tokens, found.index), end: firstFrom(tokens, found.index + found[0].length) };
}

/** 李平陈九斤是两家啊别搞混了|李平家三袋米: who is somebody else than who sounds like him, and nothing of either. */
function withoutWarning(tokens: readonly Token[], source: Normalized): readonly Token[] {
  const said = placeOf(mixesUp, tokens, source);
  if (said === null) return tokens;
  const { from, end } = said;
  let at = from - 1;
  while (isMark(tokens[at], ",") || has(tokens[at], Role.filler) || isHowMany(tokens[at])) at -= 1;
  if (!tokens.slice(at + 1, from).some(isHowMany)) return tokens;
  if (tokens[at]?.text === "不是") at -= 1;
  const last = at;
  while (isName(tokens[at]) || isBesideName(tokens[at])) at -= 1;
  if (tokens.slice(at + 1, last + 1).filter(isName).length < 2) return tokens;
  return [...tokens.slice(0, at + 1), ...tokens.slice(end)];
}

/** 两家, 两户, 两个|人 */
function isHowMany(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const unit = token.quantity?.unit;
  return (
    unit?.kind === "household" ||
    unit?.kind === "person" ||
    unit?.name === "个" ||
    /^(?:人|一[家户])$/.test(token.text)
  );
}

function isBesideName(token: Token | undefined): boolean {
  return isMark(token, "、 ") || has(token, Role.joins) || has(token, Role.home) || token?.text === "注意";
}
