import { textOf } from "../scene/stretch.ts";
import { apartThings, extend, isNounToken, type Noun, nounOf } from "../words/nouns.ts";
import { isCountedIn, isHandedOut, isMadeFor, isParted, isWorthOf, purposes } from "../words/pairing.ts";
import { Role } from "../words/roles.ts";
import { has, isCountOrMass, isMark, type Token, tokenAt } from "../words/tokens.ts";
import { closesWithSize, isOfSize, size } from "./no-amount.ts";
import { countsPersons, isBroughtOn, isClassifier, isPassedOver, isUsed, servesAs } from "./no-noun.ts";
import type { ItemState } from "./state.ts";
import { putWorth } from "./worth.ts";

/** What is no figure, no mark and no word with a part of its own: mostly a noun, or more of one. */
export function takeOther(state: ItemState, token: Token, at: number, tokens: readonly Token[]): void {
  const before = tokenAt(tokens, at - 1);
  if (isBroughtOn(token, at, tokens) || tellsWhen(token, tokens[at + 1])) return;
  // 3500公斤种子|免费|发放到户: how it was given.
  if (token.word?.quality && has(tokens[at + 1], Role.give) && before?.word?.goods != null) return;
  if (token.kind === "text") {
    if (isPassedOver(state, token, at, tokens)) return;
  } else if (state.figure?.at === at - 1 && countsPersons(token, at, tokens)) state.figure = null;
  if (state.items.length > 0 && servesAs(state, at, tokens)) return;
  const next = tokens[at + 1];
  // 给3所|幼儿园|各送玩具10个: for whom.
  if (before?.quantity?.unit?.name === "所" && state.figure === null && builtPlaces.test(token.text)) return;
  // 8户|农户|贷款40万元: who they are, and no name of the money.
  if (
    state.figure?.at === at - 1 &&
    before?.quantity?.unit?.kind === "household" &&
    has(token, Role.householdClass) &&
    next?.word?.measure?.money
  ) {
    state.figure = null;
    return;
  }
  // 开会两次|写日记|四篇: counted by its own figure behind it, and not by how often something else was.
  if (state.figure?.at === at - 1 && isCountedByItself(token, before, next)) state.flush(at);
  // 、|儿童|羽绒服: for whom it is made.
  if (isMark(before, "、") && isMadeFor(tokens, at)) state.prefix = token;
  // 豆腐给|五保户|送去5斤: who got it, between the thing and how much.
  if (state.noun !== null && has(token, Role.householdClass) && has(before, Role.dative)) return;
  // 低保户|李平: what kind of household it is.
  const isGloss = has(token, Role.householdClass) && next?.mention != null;
  // 发宣传单在|广场|上发了一百份: where it was handed out.
  if (state.noun !== null && has(token, Role.works) && isWhere(at, tokens)) return;
  // 那|条|水渠: the classifier of one pointed at.
  // 3条|长|1400米的生产路
  if (state.figure !== null && next?.quantity?.unit?.kind === "length" && size.test(token.text)) return;
  // 3米|宽|水泥路11800米, 6米|高|路灯30盏
  if (isOfSize(state, at, tokens) || closesWithSize(state, at, tokens)) {
    state.figure = null;
    return;
  }
  // 300米|长|的水泥路
  if (token.text === "长" && state.figure?.at === at - 1 && before?.quantity?.unit?.kind === "length")
    if (next?.text === "的" || has(next, Role.works)) {
      state.figure.at = at;
      return;
    }
  if (token.kind === "text" && (before?.text === "这" || before?.text === "那"))
    if (isClassifier(state.lexicon, token)) return;
  const noun =
    isGloss || state.prefix === token
      ? null
      : (nounOf(token, before, state.lexicon) ??
        placeBuilt(token, isMark(before, "、") ? (state.verb ?? before) : before, tokens.slice(at + 1)));
  // 那6个|托邻居转交; 两包|舔|砖 is a thing; 200棵|树: with nothing behind it, it does nothing.
  const acts = token.pos === "act" && token.text.length === 1 && next !== undefined && next.kind !== "mark";
  if (acts && !isNounToken(next)) state.flush(at);
  // 两车沙子|垫|院子, 一车土|填|坑: what it is for.
  if ((state.noun !== null || state.lastWasItem) && isFor(token, next)) {
    state.flush(at);
    return;
  }
  // 5袋水泥|用|完了, 2袋化肥|用|上了: what came of it.
  if (
    token.text === "用" &&
    before?.word?.goods != null &&
    state.lastWasItem &&
    /^(?:[完上光掉]|$)/.test(next?.text ?? "")
  ) {
    state.flush(at);
    return;
  }
  // 修渠用|水泥5吨: used, not given.
  if (token.kind === "text" && token.text.endsWith("用") && isUsed(state, token, next)) {
    state.flush(at);
    state.setVerb(token);
    state.noun = null;
    return;
  }
  // 两床毛毯|搁在隔壁: done with it, no part of its name.
  const done = token.pos === "act" && /^[在到给了过着上下去来回进出好]/.test(next?.text ?? "");
  // 两袋大米|叮嘱|他…, 两袋大米|年底再给他…: what is told next.
  if (token.kind === "text" && before?.word?.goods && opensNext.test(token.text)) {
    state.flush(at);
    return;
  }
  // 新血压计|教他怎么量, 半斤桂圆|人有点感冒: told next, where the words are parted.
  if (token.kind === "text" && nextTold.test(token.text))
    if (before?.pos === "thing" || (before?.kind === "word" && state.lastWasItem)) {
      state.flush(at);
      return;
    }
  const counted = state.noun?.measure;
  if (noun !== null && state.noun !== null && counted != null) {
    if (isDoer(state.noun, at, tokens) || (counted.id === "talk" && isCalled(state.noun, at, tokens))) return;
  }
  if (noun !== null && !(done && before?.word?.goods)) takeNoun(state, noun, token, at, tokens);
  else if (token.word?.roles.has(Role.go)) state.flush(at);
}

function isCountedByItself({ word }: Token, before: Token | undefined, next: Token | undefined): boolean {
  const measure = word?.measure;
  if (measure == null || measure.money || before?.quantity?.unit?.kind !== "times") return false;
  return next?.quantity?.unit?.name === measure.unit && measure.unit !== before.quantity.unit.name;
}

/** |赶集|时给李平捎了两斤, 下|班时|买了两瓶, 回家|时|捎了10斤: when it was. Not: 赶集的车票2张 */
function tellsWhen(token: Token, next: Token | undefined): boolean {
  // 春节|慰问李平500元, 中秋|前夕慰问李平500元
  if (
    token.word?.quality &&
    (next?.word?.measure?.id === "visit" || /^(?:期间|前夕|前后)$/.test(next?.text ?? ""))
  )
    return true;
  if (token.kind !== "text" || token.mention !== null) return false;
  return (
    /(?:^|[^小])时$/.test(token.text) ||
    (/^(?:的?时候?|途中|路上)$/.test(next?.text ?? "") && next?.start === token.end)
  );
}

/** 新建|小学|15所, 维修|敬老院|1座, 新建村部1所、|小学|2所: a place of the village that is counted behind the verb. Not: 维修学校操场1个, 维修学校|3间|教室 */
function placeBuilt(token: Token, before: Token | undefined, [next, thing]: readonly Token[]): Noun | null {
  if (!has(before, Role.build) || !has(token, Role.villageThing) || !builtPlaces.test(token.text))
    return null;
  if (next?.quantity?.unit?.kind !== "count" || next.start !== token.end || isNounToken(thing)) return null;
  return { tokens: [token], text: token.text, measure: null, kind: "text" };
}

const builtPlaces = /(?:学|学校|园|室|院|桥|堂|台|馆|中心)$/;

/** 在|广场|上|发了, 在|村|文化广场|发了 */
function isWhere(at: number, tokens: readonly Token[]): boolean {
  const front = tokenAt(tokens, at - 1)?.text === "在" ? at - 1 : at - 2;
  const side = /^(?:上|里|门口|前|外|里面|门前|旁边?)$/.test(tokens[at + 1]?.text ?? "") ? at + 2 : at + 1;
  return tokenAt(tokens, front)?.text === "在" && has(tokens[side], Role.give);
}

const nextTold = /^(?:教会?|开学|人)$/;
const opensNext =
  /^(?:介绍|推荐|叮嘱|嘱咐|嘱托|劝|教|鼓励|动员|安慰|开导|[年月][底初末前]|开春|入冬|往后|今后|[原明晚]|[我咱]们?会|隔壁|(?:正|刚)好.*|上[次回]|[聊略以]表.*|以示.*|表[示达].*|[够能][烧吃用穿盖喝种].*)$/;

const filling = "垫填铺糊垒砌浇";

function isFor(token: Token, next: Token | undefined): boolean {
  return (
    next !== undefined &&
    token.text.length === 1 &&
    filling.includes(token.text) &&
    (has(next, Role.home) || has(next, Role.homeGround) || (next.kind === "text" && next.quantity === null))
  );
}

/** 信息被|县级媒体|刊发4篇: who did it, and nothing that is counted. */
function isDoer(noun: Noun, at: number, tokens: readonly Token[]): boolean {
  const from = tokens.indexOf(noun.tokens[noun.tokens.length - 1] as Token) + 1;
  return tokens[from]?.text === "被" && at > from && at <= from + longestDoer;
}

const longestDoer = 4;

/** 电话联系|外出务工人员|22人次: whom, told by what they do. */
function isCalled(noun: Noun, at: number, tokens: readonly Token[]): boolean {
  const from = tokens.indexOf(noun.tokens[noun.tokens.length - 1] as Token) + 1;
  let end = from;
  while (tokens[end] !== undefined && tokens[end]?.kind !== "mark" && tokens[end]?.quantity == null) end += 1;
  return at >= from && at < end && atWork.test(textOf(tokens.slice(from, end)));
}

const atWork =
  /^了?(?:[在省县]外|外地|外出)?(?:务工|打工)(?:者|的|人员|群众|青年|村民|农户|劳动?力|家庭|户|人)+$/;

/** A noun begins, or the one before it goes on. */
function takeNoun(state: ItemState, noun: Noun, token: Token, at: number, tokens: readonly Token[]): void {
  const previous =
    state.noun ?? (state.lastWasItem ? (state.items[state.items.length - 1]?.noun ?? null) : null);
  const last = previous?.tokens[previous.tokens.length - 1];
  if (noun.kind === "people" && isKindServed(state, tokens[at + 1])) return;
  // 发放药品|价值4200元: what it is the worth of was given too, without a figure.
  if (noun.measure?.id === "goods_value" && state.noun !== null && has(state.verb ?? undefined, Role.give)) {
    if (state.noun.measure === null && state.noun.kind !== "people") {
      state.closeNoun();
      startNoun(state, noun, token, at, tokens);
      return;
    }
  }
  // 一床被子|价值180元: what it is worth is no part of its name.
  if (noun.measure?.id === "goods_value" && state.noun === null && state.lastWasItem) {
    startNoun(state, noun, token, at);
    return;
  }
  // 一袋洗衣粉|毛巾|三条: counted in front, and the next behind.
  if (previous !== null && last?.end === token.start && opensCounted(state, last, token, at, tokens)) {
    state.flush(at);
    startNoun(state, noun, token, at, tokens);
    return;
  }
  // 带了个电褥子|老人可高兴: whoever follows a counted thing is no part of its name.
  if (
    previous !== null &&
    !isParted(noun, token, last, previous.kind === "people" ? previous : state.noun) &&
    !isNamedAgain(token, at, tokens) &&
    // 两斤粉条|香油几瓶
    !isNextCounted(previous, token, at, tokens, state.noun === null) &&
    // 棉衣一件|柴火我也码好了
    !has(tokens[at + 1], Role.cadreSelf) &&
    last?.end === token.start &&
    (state.figure === null || state.noun !== null)
  ) {
    const item = state.noun === null ? state.items[state.items.length - 1] : undefined;
    if (item !== undefined && !(item.quantity && item.noun && item.tokens[item.tokens.length - 1] === last)) {
      startNoun(state, noun, token, at);
      return;
    }
    extend(previous, noun, token);
    if (item !== undefined) item.tokens.push(token);
    return;
  }
  startNoun(state, noun, token, at, tokens);
}

/** 一袋洗衣粉|毛巾|三条, 一袋大米|面粉|两袋清油一桶: of two listed things the one has its figure in front, the other behind. */
function opensCounted(
  { figure, noun, items }: ItemState,
  last: Token,
  token: Token,
  at: number,
  tokens: readonly Token[],
): boolean {
  if (token.word?.goods == null || last.word?.goods == null) return false;
  const told = noun === null ? items[items.length - 1]?.quantity : figure?.token.quantity;
  const behind = tokens[at + 1];
  if (!isCountOrMass(told) || !isCountOrMass(behind?.quantity) || behind?.start !== token.end) return false;
  if (apartThings({ tokens: [last, token] }) === null) return false;
  return !isNounToken(tokens[at + 2]) || tokens[at + 3]?.quantity != null;
}

/**
 * 两斤粉条|香油|几瓶, 些红薯粉条|香油|几瓶: each with its own amount. Not: 2袋|大米面粉, 草料千斤|盐|砖三块.
 * @param counted the noun before is that of the figure in front of it
 */
function isNextCounted(
  { tokens: own }: Noun,
  token: Token,
  at: number,
  tokens: readonly Token[],
  counted: boolean,
): boolean {
  const last = own[own.length - 1];
  const apart =
    token.kind === "text" && token.pos === "thing" && last?.kind === "text" && last.pos === "thing";
  if (token.word?.goods == null && !apart) return false;
  const behind = tokens[at + 1]?.quantity;
  if (behind?.unit?.kind !== "count" && behind?.unit?.kind !== "mass") return false;
  const first = own[0];
  const front = first === undefined ? undefined : tokenAt(tokens, tokens.indexOf(first) - 1);
  const amount = front?.quantity?.unit?.kind;
  return has(front, Role.someAmount) || (counted && (amount === "count" || amount === "mass"));
}

/** 发放饲料|五保户|6户每户3袋: of which kind those were who got it. */
function isKindServed({ noun, verb }: ItemState, next: Token | undefined): boolean {
  if (noun?.kind !== "goods" || verb === null || !has(verb, Role.give)) return false;
  return next?.quantity?.unit?.kind === "household";
}

/** 两袋米一桶油|米|留下了: a thing counted before, and what came of it. */
function isNamedAgain({ text, word }: Token, at: number, tokens: readonly Token[]): boolean {
  return (
    word?.goods != null &&
    has(tokens[at + 1], Role.give) &&
    tokens.some(
      (other, place) => place < at - 1 && other.text === text && tokens[place - 1]?.quantity != null,
    )
  );
}

/** @param around the tokens it stands among; left out where the noun follows a whole item */
function startNoun(
  state: ItemState,
  noun: Noun,
  token: Token,
  at: number,
  around: readonly Token[] = [],
): void {
  state.front = null;
  if (state.prefix?.end === token.start && noun.kind === "text") {
    noun.tokens.unshift(state.prefix);
    noun.text = state.prefix.text + noun.text;
  }
  state.prefix = null;
  if (state.figure !== null) leaveFigureBefore(state, noun, at, around);
  if (state.figure !== null) {
    const { token: figure } = state.figure;
    state.figure = null;
    const item = state.put(noun, figure, false, at);
    item.tokens.push(token);
    state.lastWasItem = true;
    return;
  }
  // 物资:大米 and 捐物:化肥 name the class only as a heading.
  if (state.noun !== null && state.noun.kind !== "class") state.open.push(state.noun);
  state.noun = noun;
  state.lastWasItem = false;
}

/** A figure in front of a noun that it does not count stands alone, waits, or tells the worth of the thing. */
function leaveFigureBefore(state: ItemState, noun: Noun, at: number, around: readonly Token[]): void {
  const before = tokenAt(around, at - 1);
  const kind = state.figure?.token.quantity?.unit?.kind;
  // 两户协调贷款共5万元: households are no figure of the loan; 放下1000块钱看病: nor money one of what it is for.
  if (
    noun.measure !== null &&
    ((kind === "household" && !noun.measure.countedIn.includes("户")) ||
      // 来了六十个人收集意见|12条: whoever came.
      (kind === "person" && state.figure !== null && !isCountedIn(noun.measure, state.figure.token)) ||
      (kind === "money" && !noun.measure.money && noun.measure.withoutFigure === "one"))
  )
    state.flush(at);
  // 三户|雨靴各2双: whom they are for, no figure of the things; 修了3户|圈舍 counts what was built.
  if (kind === "household" && !has(state.verb ?? undefined, Role.build) && isHandedOut(noun)) state.flush(at);
  // 一台|价值1200元的|轮椅: its figure stands before what it is worth.
  if (
    noun.measure?.id === "goods_value" &&
    (kind === "count" || (kind === "mass" && has(state.verb ?? undefined, Role.give)))
  ) {
    state.held = state.figure;
    state.figure = null;
  }
  // 拿了一千五|交学费: what money is for is not counted in it.
  if (noun.kind === "text" && state.figure?.token.quantity?.unit === null && purposes.test(noun.text))
    state.flush(at);
  // 三万块钱|利息政府贴: 块钱 closes a sum, unless 的 or another name of money follows.
  const closed = kind === "money" && state.figure?.token.text.endsWith("钱") && before?.text !== "的";
  if (closed && noun.kind === "text" && !/(?:[款金钱费]|费用)$/.test(noun.text)) state.flush(at);
  // 随了|200块钱|的|礼: money, by what is done with it.
  const feast = noun.text === "礼" && /^[随搭上]/.test(state.verb?.text ?? "");
  const given =
    noun.kind !== "class" ||
    (has(state.verb ?? undefined, Role.give) && !has(state.verb ?? undefined, Role.buy));
  if (
    state.verb !== null &&
    !feast &&
    given &&
    isWorthOf(state.figure?.token, before, noun, around[at + 1], around[at + 2])
  )
    putWorth(state);
}
