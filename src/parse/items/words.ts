import { givesEach, isVerb, verbRoles } from "../words/item.ts";
import type { Word } from "../words/lexicon.ts";
import { apartThings, isAct, isNounToken, isSomebody, type Noun, partsOf } from "../words/nouns.ts";
import { closesEach, isOfMany, isPutting, listsGiven, namesPaper, namesPolicy } from "../words/pairing.ts";
import { Role } from "../words/roles.ts";
import { isSomeOf, isTimeNow } from "../words/thing-name.ts";
import { has, isEnglish, type Token, tokenAt } from "../words/tokens.ts";
import { isOfNames } from "./marks.ts";
import type { ItemState } from "./state.ts";
import { takeVerb } from "./verbs.ts";

/** What a word does that shares, sums up, joins, acts or stands by itself. @returns false: it may be a noun besides */
export function takeWord(
  state: ItemState,
  token: Token,
  word: Word,
  at: number,
  tokens: readonly Token[],
): boolean {
  // 李子卖|给|几个饭店: one act, and no giving.
  if (has(tokenAt(tokens, at - 1), Role.sell) && "给到往".includes(word.text)) {
    state.toBuyer = true;
    return true;
  }
  if (token.text === "有" && listsGiven(tokens, at)) return true;
  if (word.roles.has(Role.price)) {
    state.afterPrice = true;
    return true;
  }
  if (word.roles.has(Role.each)) {
    takeEach(state, token, at, tokens);
    return true;
  }
  if (word.roles.has(Role.pool)) {
    takePool(state, token, at);
    return true;
  }
  // 各对联1副,合计价值480元
  if (word.measure?.id === "goods_value" && /^[合共总]/.test(token.text)) state.pooled = true;
  if (word.roles.has(Role.respectively)) {
    state.respectively = true;
    return true;
  }
  if (word.roles.has(Role.someAmount)) {
    takeSomeAmount(state, token, at, tokens);
    return true;
  }
  // 一起|给李平背去柴火: in company, and no help with what is theirs.
  const inCompany = word.roles.has(Role.next) && has(tokens[at + 1], Role.dative);
  if (word.roles.has(Role.help) && !inCompany) state.helped = true;
  if (word.measure !== null || word.goods !== null || word.goodsClass) return false;
  if (word.roles.has(Role.joins)) {
    takeJoining(state, token, at, tokens);
    return true;
  }
  if (word.roles.has(Role.labour) && (opensName(state, token, word) || isOfTool(tokens, at))) {
    state.prefix = token;
    return true;
  }
  if (state.figure !== null && namesPaper(tokens, at)) return true;
  if (word.roles.hasSome(verbRoles) && !(token.text.startsWith("补") && namesPolicy(tokens, at))) {
    takeVerb(state, token, word, at, tokens);
    return true;
  }
  if (
    word.roles.has(Role.plain) &&
    (word.roles.isOnly(Role.plain) || word.roles.has(Role.attend)) &&
    !"了好很着都是有".includes(word.text.charAt(word.text.length - 1)) &&
    !isTimeNow(token)
  )
    state.prefix = token;
  if (state.noun !== null || state.figure !== null) leaveNounBefore(state, token, word, at, tokens);
  return word.roles.has(Role.filler) && word.roles.isOnly(Role.filler);
}

/** 各, 每户: what follows is told of each, of the things or of the households. */
function takeEach(state: ItemState, token: Token, at: number, tokens: readonly Token[]): void {
  // 面粉2袋|/户: told behind what is shared.
  if (token.text.startsWith("/")) {
    state.flush(at);
    // 米1袋、油1桶|/户: of all of the list.
    for (const item of state.items) if (item.verb === state.verb && !item.pooled) item.each = true;
    return;
  }
  // 全市各单位, 各村支书: all of them.
  if (token.text === "各" && isOfMany(tokens, at + 1)) return;
  if (token.text === "都是" && tellsWhoTheyAre(tokens, at + 1)) return;
  // 化肥20袋均摊, 5户均摊化肥20袋: a whole that is to be parted; 户均摊4袋 is each one's part.
  if (partings.test(token.text) && !isPart(tokens, at)) return;
  const before = tokenAt(tokens, at - 1);
  // 米面油给李平、王五各1份: to each of them as well.
  const ofThem = isOfNames(before) || before?.quantity?.unit?.kind === "household";
  // 节前|走访李平、王五|月饼|各2盒: what stands in front of the call is none of the things.
  const first = tokens.indexOf(state.noun?.tokens[0] ?? token);
  state.open = state.open.filter((noun) => noun.measure !== null || !isBeforeCall(tokens, noun, first));
  // 棉衣棉被各10套
  const apart = state.noun !== null && token.text === "各" && !ofThem ? apartThings(state.noun, true) : null;
  if (apart !== null) {
    state.noun = apart.pop() ?? null;
    state.open.push(...apart);
  }
  // 大米、面粉各2袋, 米面各2袋: to each of the things, not of the households.
  const several = state.open.length > 0 || partsOf(state.noun?.text ?? "").length > 1;
  if (state.noun !== null && several && /^(?:各|每[样种])$/.test(token.text) && !ofThem) {
    state.eachThing = true;
    return;
  }
  if (namesThingNext(tokens, at + 1)) leaveThingsInFront(state);
  state.each = true;
  state.eachNow = true;
  state.eachOfClass = has(before, Role.householdClass) || isOfCountedClass(tokens, at);
  state.flush(at);
  // 一共八户|每户一袋米
  state.pooled = false;
  // 1 bag of rice each: told behind what is shared.
  const last = state.items.at(-1);
  const closes = tokens.slice(at + 1).every(({ kind }) => kind === "day" || kind === "mark");
  if (closes && last !== undefined) last.each = true;
  if (isEnglish(token) && closesEach(tokens[at + 1])) {
    for (const item of state.items) if (item.verb === state.verb) item.each = true;
    state.eachNow = false;
  }
  // 面粉、清油各1桶 shares; 每户面粉1袋 opens anew.
  if (isVerb(token) || givesEach(token)) state.setVerb(token);
}

/** 党员|3名|每人, 困难户|12户|每户: behind how many of the class there are. */
function isOfCountedClass(tokens: readonly Token[], at: number): boolean {
  const kind = tokens[at - 1]?.quantity?.unit?.kind;
  return (kind === "person" || kind === "household") && has(tokens[at - 2], Role.householdClass);
}

function isBeforeCall(tokens: readonly Token[], { tokens: of }: Noun, end: number): boolean {
  const last = of.at(-1);
  const from = last === undefined ? -1 : tokens.indexOf(last);
  const between = from < 0 ? [] : tokens.slice(from + 1, end);
  return (
    between.some(({ word }) => word?.measure?.id === "visit") &&
    between.some(({ mention }) => mention !== null)
  );
}

/**
 * 雨停了看望李平、王五|每户彩条布1张: no thing, as what each got is named behind; 送米和油|每户毛巾1条: given, so much of it was not said.
 * 培训|每人剪刀1把 tells of the training all the same.
 */
function leaveThingsInFront(state: ItemState): void {
  const { noun, open, verb } = state;
  const gives = has(verb ?? undefined, Role.give) || has(verb ?? undefined, Role.dative);
  for (const thing of noun === null ? open : [...open, noun]) {
    const start = thing.tokens[0]?.start ?? 0;
    if (thing.measure === null && gives && start > (verb?.start ?? 0)) state.put(thing, null, true, 0);
  }
  state.open = open.filter(({ measure }) => measure !== null);
  if (noun?.measure == null) state.noun = null;
}

/** 每户|彩条布|1张, 每户|送去|雨伞|一把; not 米面油|每户|1份 */
function namesThingNext(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (at < from + 3 && (has(tokens[at], Role.give) || /^[了是有]$/.test(tokens[at]?.text ?? ""))) at += 1;
  const unit = tokens[at + 1]?.quantity?.unit?.kind;
  return isNounToken(tokens[at]) && (unit === "count" || unit === "mass");
}

/**
 * 走访了十户都是|三组的, 走访五户都是|住在河边的|发了传单五份, 走访五户都是|独居老人|送了米五袋: who those counted are, or where they live.
 * Not: 走访五户都是|送的米2袋, 都是|上好的米2袋, which is what each of them got
 */
function tellsWhoTheyAre(tokens: readonly Token[], from: number): boolean {
  const first = tokens[from];
  if (first?.kind === "group" || first?.kind === "village") return true;
  for (let at = from; at < Math.min(tokens.length, from + longestState); at += 1) {
    const token = tokenAt(tokens, at);
    if (token === undefined || token.quantity !== null || token.mention !== null) return false;
    if (token.kind === "mark") return false;
    const act = has(tokens[at + 1], Role.home) ? at + 2 : at + 1;
    // 都是|家里, and behind it 困难的送了米5袋
    if (act >= tokens.length) return isSomebody(token) || has(token, Role.ownPlace);
    const opensAct = has(tokens[act], Role.give) || has(tokens[act], Role.dative);
    // 都是老人|送的: who gave it
    if (opensAct && (token.text === "的" || isSomebody(token))) return tokens[act + 1]?.text !== "的";
  }
  return false;
}

const longestState = 7;

const partings = /[均平]摊|每[户人]平均$/;

/** 均摊|4袋, 均摊下来|每户|4袋, 每户平摊|化肥|4袋 */
function isPart(tokens: readonly Token[], parting: number): boolean {
  let at = parting + 1;
  while (at < parting + 4 && (has(tokens[at], Role.each) || /^[为是约有]$/.test(tokens[at]?.text ?? "")))
    at += 1;
  if (/^每?[户人]/.test(tokens[parting]?.text ?? "") && isNounToken(tokens[at])) at += 1;
  return tokens[at]?.quantity != null;
}

/** 共, 总计: what follows is all of it. */
function takePool(state: ItemState, token: Token, at: number): void {
  // 刘军1袋|共5袋: what was counted before it is no sum.
  const counted = state.figure?.token.quantity;
  const kind = counted?.unit?.kind;
  if (counted?.unit === null || kind === "count" || kind === "mass" || kind === "money") state.flush(at);
  state.pooled = true;
  state.flush(at);
  // 每户米1袋油1桶|共12袋米12桶油: so much to each no longer.
  if (state.items.length > 0) {
    state.each = false;
    state.eachNow = false;
  }
  if (isVerb(token)) state.setVerb(token);
}

/** 些, 许多 */
function takeSomeAmount(state: ItemState, token: Token, at: number, tokens: readonly Token[]): void {
  // 多维2箱: what a figure follows has no other amount.
  const next = tokens[at + 1];
  const some = token.text === "点" && isSomeOf(next);
  if (!some && next?.kind === "text" && next.start === token.end && tokens[at + 2]?.quantity?.unit != null) {
    state.prefix = token;
    return;
  }
  // 亮堂|多了, 好|多|了: how much more so than before.
  if (token.text === "多" && next?.text === "了" && !isNounToken(tokens[at + 2])) {
    state.noun = null;
    return;
  }
  // 没|多|坐: how long, and of no thing
  if (has(tokens[at - 1], Role.not) && next?.pos === "act") return;
  state.some = true;
  if (state.noun !== null && next === undefined) state.closeNoun();
}

/** 和, and: whether the noun in front goes on in a list. */
function takeJoining(state: ItemState, token: Token, at: number, tokens: readonly Token[]): void {
  const next = tokens[at + 1];
  if (token.text === "and" && state.figure?.token.quantity?.unit === null && next?.quantity) {
    state.unnamed.push(state.figure.token);
    state.figure = null;
    return;
  }
  state.flush(at);
  state.lastWasItem = false;
  const goesOn = isNounToken(next) || (next?.kind === "quantity" && isNounToken(tokens[at + 2]));
  if (state.noun !== null && goesOn) state.joinNoun(state.noun);
}

/** 发放|修剪工具60套, 新建|烤烟大棚2亩: a verb straight behind the giving or building word is part of the thing's name. */
function opensName({ verb }: ItemState, token: Token, { roles }: Word): boolean {
  if (roles.has(Role.give) || verb?.end !== token.start) return false;
  return has(verb, Role.give) || (has(verb, Role.build) && token.text.length > 1);
}

/** 烤烟|专用肥|4袋, 修剪|工具|2套: what it is for. Not: 修剪|果树|20棵, 修理|收割机|1台 */
function isOfTool(tokens: readonly Token[], at: number): boolean {
  const tool = tokens[at + 1];
  if (tool === undefined || tokens[at]?.text.length !== 2 || has(tokens[at], Role.build)) return false;
  if (doneToTools.test(tokens[at]?.text ?? "")) return false;
  return toolEnds.test(tool.text) && tokens[at + 2]?.quantity?.unit?.kind === "count";
}

const doneToTools = /^(?:[修清整打收拆](?:理|洗|拾)|搬运)$/;
const toolEnds = /(?:肥料?|工具|机|膜|剂|农药|剪|刀|架|手套)$/;

/** 群里, 桌子|底下 */
const places = new Set("里 上 中 内 底下 下面 上面 旁边 边上 跟前".split(" "));

/** What a word makes plain of the noun or the figure in front of it: that it is an act, a place, or whose something is. */
function leaveNounBefore(
  state: ItemState,
  token: Token,
  word: Word,
  at: number,
  tokens: readonly Token[],
): void {
  // 林业站|把|2万棵树苗送到村: who does it.
  if (token.text === "把" && state.noun?.kind === "text" && state.figure === null) state.noun = null;
  // 猪|病了|两头: what befell it is no giving.
  if (word.roles.has(Role.plain) && word.text.endsWith("了") && state.noun?.kind === "text")
    state.noun = null;
  // 包了500元, 驮着两袋: what 了 follows is no thing.
  const last = state.noun?.tokens[state.noun.tokens.length - 1];
  const { text } = word;
  if (
    state.noun?.kind === "text" &&
    last?.end === token.start &&
    text.length === 1 &&
    "了着过".includes(text)
  ) {
    // 东西搁|隔壁|了|一袋米: where it was put.
    if (last.pos === "act" || !isPutting(state.verb)) state.verb = last;
    state.noun = null;
  }
  // 向|水利局|争取到5万元: of whom it was asked.
  const first = state.noun?.tokens[0];
  if (state.noun?.kind === "text" && first !== undefined && last?.end === token.start)
    if (/^[向找问托]$/.test(tokenAt(tokens, tokens.indexOf(first) - 1)?.text ?? "")) state.noun = null;
  // 单位群里, 县城的老板: a place, and whose somebody is.
  if (state.noun?.kind === "text" && last?.end === token.start) {
    const aside = places.has(text) || (text === "的" && isSomebody(tokens[at + 1]));
    if (aside) state.noun = null;
  }
  // 李平要|的|4袋化肥送到了: which one it is.
  if (token.text === "的" && last?.end === token.start && isAct(state.noun)) state.noun = null;
  // 大棚|的|棚膜, 羊圈|的|消毒液: what it is for.
  if (
    token.text === "的" &&
    last?.end === token.start &&
    !has(state.verb ?? undefined, Role.build) &&
    isNounToken(tokens[at + 1])
  )
    if (has(last, Role.homeGround) || has(last, Role.works) || last.pos === "thing") state.noun = null;
  // 两家的|排水沟纠纷1起: whose it is.
  if (token.text === "的" && state.figure?.at === at - 1 && !has(state.verb ?? undefined, Role.build))
    if (state.figure.token.quantity?.unit?.kind === "household") state.flush(at);
}
