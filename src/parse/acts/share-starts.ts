import { isOfHouseholds } from "../scene/act-bounds.ts";
import { opensThingOfHomes } from "../scene/segment-kind.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { mayBeThing } from "../words/things.ts";
import {
  countsGiven,
  countsThings,
  has,
  hasSome,
  isMark,
  startOfClause,
  type Token,
  tokenAt,
} from "../words/tokens.ts";

/**
 * 送了两家|李平家两袋王五家三袋, 去了两户|李平一箱奶王五一桶油, 跑了两家|李平家送了米王五家帮他收了菜籽: how many they were, and then who got how
 * much, or what was done for each.
 */
export function opensShares(tokens: readonly Token[], at: number): boolean {
  if (!isOfHouseholds(tokenAt(tokens, at - 1))) return false;
  const verb = tokens[at - 2]?.text === "了" ? tokens[at - 3] : tokens[at - 2];
  if (!has(verb, Role.give) && !has(verb, Role.go) && verb?.word?.measure?.id !== "visit") return false;
  if (!has(verb, Role.give) && isToldAlone(tokens, at)) {
    const second = tokens.findIndex(({ mention }, place) => place > at && mention !== null);
    if (
      second > 0 &&
      tokens[second]?.mention?.name !== tokens[at]?.mention?.name &&
      isToldAlone(tokens, second)
    )
      return true;
  }
  const next = endOfShare(tokens, at);
  return next > 0 && endOfShare(tokens, isMark(tokens[next], "、,") ? next + 1 : next) > 0;
}

/** 李平家|送了米, 李平家|帮他收了菜籽, 李平家|没人; not 李平家|王五家, 李平家|都送了 */
function isToldAlone(tokens: readonly Token[], name: number): boolean {
  const token = tokens[name + 2];
  if (!has(tokens[name + 1], Role.home) || has(token, Role.each) || has(token, Role.allOf)) return false;
  return hasSome(token, acting) && has(token, Role.joins) === talksWithThem(tokens, name + 2);
}

/** 跟|他|聊了聊; not 和|刘军 */
function talksWithThem(tokens: readonly Token[], at: number): boolean {
  return has(tokens[at], Role.with) && has(tokens[at + 1], Role.pronoun);
}

const acting = rolesOf(Role.give, Role.help, Role.dative, Role.labour, Role.missed, Role.with);

/**
 * 给李平两袋面给王五两袋面|每家还有一桶油: what each of those got besides, behind a figure for each. Not: 李平两袋王五每家两袋;
 * 给李平两袋面给王五两袋面每家两袋, which is told over; 李平投了500元王五投了500元每户还有500元
 */
export function startsShareBesides(tokens: readonly Token[], at: number): boolean {
  if (!/^[每各][家户]$|^[每一]人$/.test(tokens[at]?.text ?? "")) return false;
  const last = mayBeThing(tokens[at - 1]) ? at - 2 : at - 1;
  if (!countsThings(tokenAt(tokens, last)) && tokenAt(tokens, last)?.quantity?.unit?.kind !== "money")
    return false;
  let figure = at + 1;
  while (
    figure < at + 5 &&
    (hasSome(tokens[figure], besides) || /^(?:也|都|还有|另有|是|有|了)$/.test(tokens[figure]?.text ?? ""))
  )
    figure += 1;
  if (!countsGiven(tokens[figure])) return false;
  const from = startOfClause(tokens, at);
  const names = new Set(
    tokens.slice(from, at).flatMap(({ mention }) => (mention === null ? [] : [mention.name])),
  );
  const front = tokens.slice(from, at);
  const figures = front.filter((token) => countsGiven(token)).length;
  if (names.size < 2 || figures < names.size || front.some(({ text }) => ownExpense.test(text))) return false;
  if (tokens.slice(at + 1, figure).some(({ text }) => /^[还另又再]/.test(text))) return true;
  const thing = tokens[figure + 1];
  return thing !== undefined && mayBeThing(thing) && !front.some((token) => isSameThing(token, thing));
}

const besides = rolesOf(Role.next, Role.further, Role.give, Role.allOf);
/** 李平修路投了500元 */
const ownExpense = /^(?:投[了入]?|[花交借欠][了着]?|花费|贷款?了?)$/;

/** 李平|家|两袋|米|: where it ends; -1 where none stands there. */
function endOfShare(tokens: readonly Token[], name: number): number {
  if (tokens[name]?.mention == null) return -1;
  let figure = name + 1;
  while (has(tokens[figure], Role.home) || has(tokens[figure], Role.title)) figure += 1;
  if (!countsThings(tokens[figure])) return -1;
  return mayBeThing(tokens[figure + 1]) ? figure + 2 : figure + 1;
}

/**
 * 李平家的苹果我帮他卖了五十斤|王五的蜂蜜也卖了十瓶: a thing of the next with a figure of its own, behind a thing with its figure.
 * Not: 买了两袋王五的米送了李平
 */
export function opensNextThing(tokens: readonly Token[], at: number): boolean {
  const of = has(tokens[at + 1], Role.home) ? at + 2 : at + 1;
  if (
    tokens[of]?.text !== "的" ||
    !(mayBeThing(tokens[of + 1]) || /.[费款钱金]$/.test(tokens[of + 1]?.text ?? ""))
  )
    return false;
  // 给他垫了一千|王五的医药费我也垫了五百
  if (isSum(tokens[at - 1]) && isDone(tokens, tokens[at - 2]?.text === "了" ? at - 3 : at - 2))
    return endOfDone(tokens, of + 2, isSum) >= 0;
  if (endOfDone(tokens, of + 2) < 0) return false;
  const figure = mayBeThing(tokens[at - 1]) ? at - 2 : at - 1;
  if (!countsThings(tokens[figure])) return false;
  const verb = tokens[figure - 1]?.text === "了" ? figure - 2 : figure - 1;
  if (!isDone(tokens, verb)) return false;
  // 卖了五十斤|王五的蜂蜜
  return figure < at - 1 || tokens.slice(0, verb).some((token) => mayBeThing(token));
}

/** What is told in less is no money without its unit. */
const leastSum = 50;

/** |也|帮他|卖了|十瓶, |送了|两袋: where the figure stands; -1 where none does. */
function endOfDone(tokens: readonly Token[], from: number, counts = countsGiven): number {
  let at = from;
  while (at < from + 4 && (hasSome(tokens[at], inFront) || tokens[at]?.text === "也")) at += 1;
  if (!isDone(tokens, at)) return -1;
  const figure = tokens[at + 1]?.text === "了" ? at + 2 : at + 1;
  return counts(tokens[figure]) ? figure : -1;
}

function isSum(token: Token | undefined): boolean {
  const sum = token?.quantity;
  return sum?.unit?.kind === "money" || (sum?.unit === null && (sum.value ?? 0) >= leastSum);
}

function isDone(tokens: readonly Token[], at: number): boolean {
  const done = tokens[at]?.text.endsWith("了") || tokens[at + 1]?.text === "了";
  return done && hasSome(tokens[at], handled);
}

const inFront = rolesOf(Role.next, Role.cadreSelf, Role.help, Role.pronoun, Role.dative);
const handled = rolesOf(Role.sell, Role.buy, Role.give, Role.labour, Role.fetch);

/** 李平两袋王五三袋|都是化肥, …|都是化肥今天发的: what it was that each of them got. Not: 李平两袋王五三袋|都是化肥厂送的 */
export function opensThingOfShares(tokens: readonly Token[], at: number): boolean {
  const end = at + 2;
  if (tokens[at]?.text !== "都是" || !mayBeThing(tokens[at + 1])) return false;
  const done =
    tokens[end]?.kind === "day" && has(tokens[end + 1], Role.give) && tokens[end + 2]?.text === "的";
  if (tokens[end] !== undefined && !done && !isMark(tokens[end], ",;。\n")) return false;
  const last = tokens[at - 1]?.quantity?.unit?.name;
  if (!countsThings(tokens[at - 1]) || last === undefined) return false;
  const name = has(tokens[at - 2], Role.home) || has(tokens[at - 2], Role.title) ? at - 3 : at - 2;
  return (
    tokens[name]?.mention != null &&
    tokens.slice(0, name).some(({ quantity }) => quantity?.unit?.name === last)
  );
}

/** 给李平一箱奶|给王五没送成, 给李平两袋|给王五家没给: who got none of it. */
export function givesNextNone(tokens: readonly Token[], at: number): boolean {
  if (!has(tokens[at], Role.dative) || tokens[at + 1]?.mention == null) return false;
  const denied = has(tokens[at + 2], Role.home) || has(tokens[at + 2], Role.title) ? at + 3 : at + 2;
  return has(tokens[denied], Role.notGiven);
}

/**
 * 105户每户投放铡草机1台、|新建暖棚370座: a work of its own behind what each of those only counted was handed.
 * Not: 每户新建水窖1口、|改造厕所1间, 每户送化肥2袋、|维修圈舍1间, which each may have got
 */
export function isBuiltForAll(tokens: readonly Token[], at: number): boolean {
  const each = tokens.findLastIndex((token, place) => place < at && has(token, Role.each));
  if (each < 0 || has(tokens[at], Role.give) || tokenAt(tokens, at - 2)?.quantity == null) return false;
  if (tokens.slice(0, each).some(({ mention }) => mention !== null)) return false;
  const told = tokens.slice(each, at);
  if (!told.some((token) => has(token, Role.give)) || told.some((token) => has(token, Role.build)))
    return false;
  const heads = tokens.slice(0, each).find(({ quantity }) => quantity?.unit?.kind === "household")?.quantity;
  const built = tokens.slice(at).find(({ quantity }) => quantity !== null)?.quantity;
  return heads?.value != null && (built?.value ?? 0) > heads.value;
}

/** 给李平500元王五300元|两家各送油一壶, 李平米2袋|两户共发宣传单8份: of all those named so far, behind what some of them got. */
export function isShareOfAllNamed(tokens: readonly Token[], at: number): boolean {
  const all = tokens[at]?.quantity;
  const last = tokens[at - 1]?.quantity?.unit?.kind;
  if (all?.unit?.kind !== "household" || last === undefined || last === "household" || last === "person")
    return false;
  if (!has(tokens[at + 1], Role.each) && !has(tokens[at + 1], Role.pool)) return false;
  const names = new Set(
    tokens.slice(0, at).flatMap(({ mention }) => (mention === null ? [] : [mention.name])),
  );
  return names.size > 1 && names.size === all.value;
}

/**
 * 走访李平|给村委会送打印机1台, 走访李平家|儿子给学校捐了500元: for the village, behind somebody called on. Not: 走访李平给村里反映了情况,
 * and not where more is told of them behind it: 走访李平给学校送书30本聊了天
 */
export function isGivenToVillage(tokens: readonly Token[], at: number): boolean {
  let to = at;
  if (has(tokens[to], Role.pronoun)) to += 1;
  if (has(tokens[to], Role.kin) && (to > at || has(tokens[at - 1], Role.home))) to += 1;
  if (tokens[to]?.text !== "给" || !ofVillage.test(tokens[to + 1]?.text ?? "")) return false;
  if (has(tokens[at - 1], Role.pronoun) || has(tokens[at - 1], Role.kin)) return false;
  const behind = tokens.slice(to + 2, to + 6);
  const figure = behind.findIndex(({ quantity }) => quantity?.unit != null);
  if (!has(behind[0], Role.give) || figure < 0) return false;
  const last = mayBeThing(behind[figure + 1]) ? figure + 1 : figure;
  const next = tokens[to + 2 + last + 1];
  return next === undefined || next.kind === "mark" || has(next, Role.dative);
}

const ofVillage = /^(?:村委会|村部|村里|村集体|村两委|村小学?|小学|学校|敬老院|幸福院|村?卫生室)$/;

/** The things of a row told over, or the next of them that each got so much of. */
export function tellsNextThing(tokens: readonly Token[], at: number): boolean {
  return tellsThingsOver(tokens, at) || startsThingOfEach(tokens, at) || startsThingHandedOut(tokens, at);
}

/** 给37位老人做了体检|药发了40盒: behind an act that has its own figure. Not: 给37位老人做了体检的药发了40盒, 宣讲资料发了40份 */
function startsThingHandedOut(tokens: readonly Token[], at: number): boolean {
  if (!handsOut.test(tokens[at + 1]?.text ?? "") || !countsThings(tokens[at + 2])) return false;
  if (tokenAt(tokens, at - 1)?.word?.measure?.id !== "medical" || !mayBeThing(tokens[at])) return false;
  return tokens
    .slice(startOfClause(tokens, at), at)
    .some(({ quantity }) => quantity?.unit?.kind === "person");
}

const handsOut = /^(?:发|送|给)(?:了|出去|下去|完了)+$/;

/**
 * 李平三袋王五两袋|都是有机肥: what those shares were of; 送了米和油|米一袋油一桶: the things of the list once more, with their figures.
 * Not: 李平三袋都是有机肥, 送了米和油一桶
 */
function tellsThingsOver(tokens: readonly Token[], at: number): boolean {
  if (/^[都全]是$/.test(tokens[at]?.text ?? "")) {
    // 都是化肥厂送的, 都是米厂送的: whose they were.
    if (tokens[at + 1]?.word?.goods == null || tokens[at + 2]?.quantity != null) return false;
    if (tokens[at + 3]?.text === "的") return false;
    const last = startOfShare(tokens, at);
    return last > 0 && startOfShare(tokens, isMark(tokens[last - 1], "、") ? last - 1 : last) >= 0;
  }
  if (!mayBeThing(tokens[at]) || !countsThings(tokens[at + 1]) || !mayBeThing(tokens[at - 1])) return false;
  let first = at - 1;
  while (
    mayBeThing(tokens[first - 1]) ||
    isMark(tokens[first - 1], "、") ||
    has(tokens[first - 1], Role.joins)
  )
    first -= 1;
  const counted = tokenAt(tokens, first - 1)?.quantity != null;
  return !counted && tokens.slice(first, at - 1).some((token) => isSameThing(token, tokens[at]));
}

/** 米, 大米: one thing, however it is called. */
function isSameThing({ text, word }: Token, other: Token | undefined): boolean {
  return text === other?.text || (word?.goods != null && word.goods === other?.word?.goods);
}

/** Where |李平|家|两袋| begins that ends there; -1 where none does. */
function startOfShare(tokens: readonly Token[], end: number): number {
  if (!countsThings(tokenAt(tokens, end - 1))) return -1;
  const name = has(tokenAt(tokens, end - 2), Role.home) ? end - 3 : end - 2;
  return tokenAt(tokens, name)?.mention == null ? -1 : name;
}

/** 上午去李平家下午去王五家|连心卡一家发了一张 */
export function startsShareOfHomes(tokens: readonly Token[], at: number): boolean {
  if (!has(tokens[at - 1], Role.home) || tokens[at - 2]?.mention == null || !has(tokens[at - 3], Role.go))
    return false;
  return opensThingOfHomes(tokens.slice(at, at + 4));
}

/**
 * 给李平王五看病看了两个人|药是一人一盒, 给两个老人看了病|药每人一盒: what each of those got who were seen to.
 * Not: 给了两个人|药每人一盒, 看了两个人|药
 */
export function startsShareOfPersons(tokens: readonly Token[], at: number): boolean {
  const each = tokens[at + 1]?.text === "是" ? at + 2 : at + 1;
  if (!/^[每一]人$/.test(tokens[each]?.text ?? "") || !mayBeThing(tokens[at])) return false;
  if (
    !countsThings(tokens[each + 1]) ||
    (tokens[each + 2] !== undefined && !isMark(tokens[each + 2], ",;。!\n"))
  )
    return false;
  // 李平去医院体检|药每人一盒: no cure of ours.
  const from = startOfClause(tokens, at);
  if (!tokens.slice(from, at).some((token) => has(token, Role.dative))) return false;
  const before = tokenAt(tokens, at - 1);
  if (before?.word?.measure?.id === "medical") return true;
  const verb = tokenAt(tokens, at - 2);
  return (
    before?.quantity?.unit?.kind === "person" && /.了$/.test(verb?.text ?? "") && !hasSome(verb, givingOut)
  );
}

const givingOut = rolesOf(Role.give, Role.dative, Role.receive, Role.sell, Role.buy);

/** 给李平、王五分别送米2袋、3袋|慰问金各300元, |油每户1桶: behind the figures told in order another thing, so much to each. Not: 分别送米、油各1桶 */
function startsThingOfEach(tokens: readonly Token[], at: number): boolean {
  if (!(mayBeThing(tokens[at]) || tokens[at]?.word?.measure?.money != null)) return false;
  const figure = tokens[at + 2]?.text === "为" ? tokens[at + 3] : tokens[at + 2];
  if (!has(tokens[at + 1], Role.each) || figure?.quantity == null) return false;
  const front = tokens.slice(startOfClause(tokens, at), at);
  const row = front.slice(front.findLastIndex((token) => has(token, Role.respectively)) + 1);
  return (
    row.length < front.length &&
    countsThings(front.at(-1)) &&
    isMark(front.at(-2), "、") &&
    row.filter(countsThings).length > 1
  );
}
