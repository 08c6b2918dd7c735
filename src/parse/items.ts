import { givesEach, type Item, type ItemReading, isVerb } from "./item.ts";
import type { Lexicon, Word } from "./lexicon.ts";
import {
  extend,
  isAct,
  isContent,
  isNounToken,
  isPerson,
  isSomebody,
  type Noun,
  nounOf,
  partsOf,
  precede,
  suitsAll,
} from "./nouns.ts";
import {
  closesEach,
  countsNext,
  countsOther,
  countsPacks,
  isCountedIn,
  isHandedOut,
  isLoadOf,
  isMadeFor,
  isMatter,
  isMouthful,
  isOfMany,
  isParted,
  isPutAt,
  isPutting,
  isReceivers,
  isSumBehind,
  isToldFirst,
  isWhereTo,
  isWorthOf,
  listsGiven,
  namesPaper,
  purposes,
  sizes,
  tellsContent,
} from "./pairing.ts";
import { Role } from "./roles.ts";
import { has, isEnglish, isMark, type Token, tokenAt } from "./tokens.ts";
import type { UnitKind } from "./vocabulary.ts";

const ownOffice = /^(?:.{0,3}[局科办站院校队部社厂室]|单位|公司)[里上]?$/;

/** Pairs figures with nouns, 化肥2袋 as well as 两袋化肥, in one segment. */
export function readItems(tokens: readonly Token[], lexicon: Lexicon): ItemReading {
  const reader = new ItemReader(lexicon);
  tokens.forEach((token, at) => {
    reader.take(token, at, tokens);
  });
  reader.close();
  return { items: reader.items, verbs: reader.verbs, each: reader.each, respectively: reader.respectively };
}

/** 李平, 李平家, 李平大爷 */
function isOfNames(token: Token | undefined): boolean {
  return token?.mention != null || has(token, Role.home) || has(token, Role.title);
}

/** 物资:|…: the mark of a label stands behind it. */
function isSetApart({ tokens: own }: Noun, tokens: readonly Token[]): boolean {
  const last = own[own.length - 1];
  const next = last === undefined ? undefined : tokens[tokens.indexOf(last) + 1];
  return last !== undefined && next !== undefined && next.start > last.end;
}

/** 化肥|2、2、1、3袋: of one thing, each figure but the last with the unit that stands behind the last. */
function isOfList({ noun, quantity, tokens: own }: Item, at: number, items: readonly Item[]): boolean {
  const figure = own[own.length - 1];
  if (quantity?.unit == null || (noun !== null && noun.tokens[0] !== items[0]?.noun?.tokens[0])) return false;
  return at === items.length - 1 || (figure !== undefined && bareFigure.test(figure.text));
}

function isMoney({ quantity }: Token): boolean {
  return quantity?.unit?.kind === "money";
}

function isCounting({ quantity }: Token): boolean {
  return quantity?.unit?.kind === "count" || quantity?.unit?.kind === "mass";
}

const bareFigure = /^[\d.]+$/;

class ItemReader {
  readonly items: Item[] = [];
  readonly verbs: Token[] = [];
  each = false;
  respectively = false;
  private noun: Noun | null = null;
  /** 剪刀|发出去: a thing in front of the verb, whose figure may follow. */
  private front: Noun | null = null;
  private held: { token: Token; at: number } | null = null;
  /** 核桃|拉去镇上|帮卖了: a thing in front of a verb that moves it. */
  private moved: Noun | null = null;
  private open: Noun[] = [];
  /** Of the open ones: those that 、 or 和 joins to the next. */
  private readonly joined = new Set<Noun>();
  private figure: { token: Token; at: number } | null = null;
  private verb: Token | null = null;
  private helped = false;
  private pooled = false;
  private eachNow = false;
  private some = false;
  private afterPrice = false;
  private lastWasItem = false;
  /** 安全 in 安全帽: may turn out to be the front of a thing that no list has. */
  private prefix: Token | null = null;
  private eachThing = false;
  private listed = false;
  private figureListed = false;
  /** 卖给|几个单位食堂, 卖到|县城的超市: whoever bought it is told next, as far as any weight or sum. */
  private toBuyer = false;
  /** 2 in 2 and 3 bags of urea. */
  private readonly unnamed: Token[] = [];
  private readonly lexicon: Lexicon;

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
  }

  take(token: Token, at: number, tokens: readonly Token[]): void {
    if (token.bracketed) {
      this.takeBracketed(token, at, tokens);
      return;
    }
    if (token.kind === "mark") {
      this.takeMark(token, tokenAt(tokens, at - 1));
      this.listed = isMark(token, "、+");
      return;
    }
    if (token.kind === "quantity") {
      this.takeFigure(token, at, tokens);
      return;
    }
    const before = tokenAt(tokens, at - 1);
    if (token.kind === "word" && token.word !== null && this.takeWord(token, token.word, at, tokens)) return;
    if (this.toBuyer && token.kind === "text") return;
    // 雾大得|看不见|五米, 走了|五公里: what cannot be seen or how far it was is no thing.
    if (token.kind === "text" && token.text.length === 3 && token.text.charAt(1) === "不") {
      this.noun = null;
      return;
    }
    // 红薯|结|得好
    if (token.kind === "text" && token.text.length === 1 && tokens[at + 1]?.text === "得") return;
    // 药|让他侄儿代收: the thing stays what it is.
    if (token.kind === "text" && /^(?:[让由托]|[托叫请喊让]人)$/.test(token.text)) return;
    // 药我买|好托|村医带过去两盒: done with the thing told first, and no other thing.
    if (token.kind === "text" && token.pos === "act" && this.isDoneWithFirst(token)) return;
    // 红薯我们|局里|买了300斤: whose the sender is.
    if (token.kind === "text" && has(before, Role.cadreSelf) && ownOffice.test(token.text)) return;
    // 两个|妹崽买了: persons, by what they are to the household.
    if (has(token, Role.kin) && !has(token, Role.householdClass) && this.figure?.at === at - 1)
      this.figure = null;
    // 跟几个|组长开了会: those it was held with.
    if (has(token, Role.role) && this.figure?.at === at - 1 && has(tokens[at - 2], Role.with))
      this.figure = null;
    if (has(before, Role.kin) && before?.end === token.start && token.text.length === 1) return;
    // 、|儿童|羽绒服: for whom it is made.
    if (isMadeFor(tokens, at)) this.prefix = token;
    // 牛奶我放他家|门槛边上了|两箱: where it was put.
    if (token.kind === "text" && isPutAt(this.verb, token, tokens[at + 1])) return;
    // 低保户|李平: what kind of household it is.
    const isGloss = has(token, Role.householdClass) && tokens[at + 1]?.mention != null;
    // 那|条|水渠: the classifier of one pointed at.
    if (token.kind === "text" && /^[这那]$/.test(before?.text ?? "") && this.isClassifier(token)) return;
    const noun = isGloss || this.prefix === token ? null : nounOf(token, before, this.lexicon);
    // 那6个|托邻居转交; 两包|舔|砖 is a thing.
    const next = tokens[at + 1];
    // 200棵|树: with nothing behind it, it does nothing.
    const acts = token.pos === "act" && token.text.length === 1 && next !== undefined && next.kind !== "mark";
    if (acts && !isNounToken(next)) this.flush(at);
    // 修渠用|水泥5吨: used, not given.
    if (this.isUsing(token, next)) {
      this.flush(at);
      this.setVerb(token);
      this.noun = null;
      return;
    }
    // 两床毛毯|搁在隔壁: done with it, no part of its name.
    const done = token.pos === "act" && /^[在到给了过着上下去来回]/.test(tokens[at + 1]?.text ?? "");
    if (noun !== null && !(done && before?.word?.goods)) this.takeNoun(noun, token, at, tokens);
    else if (token.kind === "household" || token.kind === "day" || token.word?.roles.has(Role.go))
      this.flush(at);
  }

  /** The verb is behind a thing of the list, and the word straight behind the verb. */
  private isDoneWithFirst({ start }: Token): boolean {
    const { noun, verb } = this;
    if (noun?.kind !== "goods" || verb === null || this.figure !== null) return false;
    return verb.end === start && verb.start >= (noun.tokens[noun.tokens.length - 1]?.end ?? 0);
  }

  private isClassifier({ text }: Token): boolean {
    return text === "笔" || (text.length <= 2 && this.lexicon.unitAt(text, 0)?.length === text.length);
  }

  private isUsing(token: Token, next: Token | undefined): boolean {
    if (token.kind !== "text" || !token.text.endsWith("用") || !next?.word?.goods) return false;
    if (next.start !== token.end || has(this.verb ?? undefined, Role.give)) return false;
    return token.text === "用" || token.opens === "act";
  }

  close(): void {
    this.flush(-1);
    for (const noun of [...this.open, ...(this.noun ? [this.noun] : [])])
      this.put(noun, null, this.some, noun.tokens[0]?.start ?? 0);
    this.open = [];
    this.noun = null;
    if (this.items.length > 1 && this.items.every(isOfList)) this.respectively = true;
  }

  /** 化肥(2袋): the only figure, in brackets. */
  private takeBracketed(token: Token, at: number, tokens: readonly Token[]): void {
    if (token.kind !== "quantity" || this.noun === null) return;
    if (!isMark(tokens[at - 1], "(") || !isMark(tokens[at + 1], ")")) return;
    if (tokens[at - 2] !== this.noun.tokens[this.noun.tokens.length - 1]) return;
    const next = tokens[at + 2];
    if (next?.kind === "quantity") return;
    this.takeFigure(token, at, tokens);
  }

  /** 些|衣服、糍粑几斤; 些苹果和香蕉: one of a list with its amount told; what no figure follows has the same. */
  private putSome(noun: Noun): void {
    this.put(noun, null, true, noun.tokens[0]?.start ?? 0);
    this.some = true;
  }

  private takeMark(token: Token, before: Token | undefined): void {
    this.toBuyer = false;
    // 化肥给李平、王五各20袋: the mark is the names'.
    const ofNames = isMark(token, "、") && isOfNames(before);
    if (!ofNames) this.front = null;
    this.afterPrice = false;
    this.flush(-1);
    this.lastWasItem = false;
    if (this.noun !== null && isMark(token, "、+/(") && !(ofNames && this.noun.measure === null)) {
      if (this.some && !isMark(token, "(")) this.putSome(this.noun);
      else {
        this.open.push(this.noun);
        if (!isMark(token, "(")) this.joined.add(this.noun);
      }
      this.noun = null;
    }
    if (isMark(token, " ")) return;
  }

  private takeWord(token: Token, word: Word, at: number, tokens: readonly Token[]): boolean {
    // 李子卖|给|几个饭店: one act, and no giving.
    if ("给到往".includes(word.text) && has(tokenAt(tokens, at - 1), Role.sell)) {
      this.toBuyer = true;
      return true;
    }
    if (token.text === "有" && listsGiven(tokens, at)) return true;
    if (word.roles.has(Role.price)) {
      this.afterPrice = true;
      return true;
    }
    if (word.roles.has(Role.each)) {
      // 全市各单位, 各村支书: all of them.
      if (token.text === "各" && isOfMany(tokens, at + 1)) return true;
      // 大米、面粉各2袋, 米面各2袋: to each of the things, not of the households.
      const several = this.open.length > 0 || partsOf(this.noun?.text ?? "").length > 1;
      // 米面油给李平、王五各1份: to each of them as well.
      const ofThem =
        isOfNames(tokenAt(tokens, at - 1)) || tokenAt(tokens, at - 1)?.quantity?.unit?.kind === "household";
      if (this.noun !== null && several && token.text === "各" && !ofThem) {
        this.eachThing = true;
        return true;
      }
      this.each = true;
      this.eachNow = true;
      this.flush(at);
      // 一共八户|每户一袋米
      this.pooled = false;
      // 1 bag of rice each: told behind what is shared.
      const last = this.items.at(-1);
      if (tokens[at + 1] === undefined && last !== undefined) last.each = true;
      if (isEnglish(token) && closesEach(tokens[at + 1])) {
        for (const item of this.items) if (item.verb === this.verb) item.each = true;
        this.eachNow = false;
      }
      // 面粉、清油各1桶 shares; 每户面粉1袋 opens anew.
      if (isVerb(token) || givesEach(token)) this.setVerb(token);
      return true;
    }
    if (word.roles.has(Role.pool)) {
      // 刘军1袋|共5袋: what was counted before it is no sum.
      const counted = this.figure?.token.quantity;
      const kind = counted?.unit?.kind;
      if (counted?.unit === null || kind === "count" || kind === "mass" || kind === "money") this.flush(at);
      this.pooled = true;
      this.flush(at);
      // 每户米1袋油1桶|共12袋米12桶油: so much to each no longer.
      if (this.items.length > 0) {
        this.each = false;
        this.eachNow = false;
      }
      if (isVerb(token)) this.setVerb(token);
      return true;
    }
    // 各对联1副,合计价值480元
    if (word.measure?.id === "goods_value" && /^[合共总]/.test(token.text)) this.pooled = true;
    if (word.roles.has(Role.respectively)) {
      this.respectively = true;
      return true;
    }
    if (word.roles.has(Role.someAmount)) {
      // 多维2箱: what a figure follows has no other amount.
      const next = tokens[at + 1];
      if (next?.kind === "text" && next.start === token.end && tokens[at + 2]?.quantity?.unit != null) {
        this.prefix = token;
        return true;
      }
      this.some = true;
      if (this.noun !== null && tokens[at + 1] === undefined) this.closeNoun();
      return true;
    }
    if (word.roles.has(Role.help)) this.helped = true;
    if (word.measure !== null || word.goods !== null || word.goodsClass) return false;
    if (word.roles.has(Role.joins)) {
      if (token.text === "and" && this.figure?.token.quantity?.unit === null && tokens[at + 1]?.quantity) {
        this.unnamed.push(this.figure.token);
        this.figure = null;
        return true;
      }
      this.flush(at);
      this.lastWasItem = false;
      const next = tokens[at + 1];
      if (
        this.noun !== null &&
        (isNounToken(next) || (next?.kind === "quantity" && isNounToken(tokens[at + 2])))
      ) {
        if (this.some) this.putSome(this.noun);
        else {
          this.open.push(this.noun);
          this.joined.add(this.noun);
        }
        this.noun = null;
      }
      return true;
    }
    // 发放修剪工具60套, 新建烤烟大棚2亩: a verb straight behind the giving or building word is part of the thing's name.
    if (
      word.roles.has(Role.labour) &&
      !word.roles.has(Role.give) &&
      this.verb?.end === token.start &&
      (has(this.verb, Role.give) || (has(this.verb, Role.build) && token.text.length > 1))
    ) {
      this.prefix = token;
      return true;
    }
    if (this.figure !== null && namesPaper(tokens, at)) return true;
    if (isVerb(token)) {
      this.flush(at);
      this.setVerb(token);
      if (word.roles.has(Role.sell)) {
        this.takeMoved(tokens);
        this.toBuyer = /[给到往]$/.test(token.text);
      }
      if (
        this.noun?.kind === "text" &&
        ((word.roles.has(Role.give) && !word.roles.has(Role.fetch)) || word.roles.has(Role.buy)) &&
        isToldFirst(this.noun)
      )
        this.front = this.moved = this.noun;
      // 橙子刚下树|我|买了|二十斤八十块
      const paid = tokens[at + 2]?.quantity?.unit?.kind === "money";
      if (paid && word.roles.has(Role.buy) && has(tokens[at - 1], Role.cadreSelf)) {
        const thing = isAct(this.noun) ? this.open.pop() : this.noun;
        if (thing?.kind === "text" && isToldFirst(thing)) this.front = thing;
      }
      if (
        (this.noun?.kind === "text" || this.noun?.kind === "people") &&
        !word.roles.has(Role.build) &&
        !word.roles.has(Role.own) &&
        !word.roles.has(Role.sell)
      )
        this.noun = null;
      return true;
    }
    if (
      word.roles.has(Role.plain) &&
      (word.roles.isOnly(Role.plain) || word.roles.has(Role.attend)) &&
      !/[了好很着都是]$/.test(word.text)
    )
      this.prefix = token;
    // 猪|病了|两头: what befell it is no giving.
    if (word.roles.has(Role.plain) && word.text.endsWith("了") && this.noun?.kind === "text")
      this.noun = null;
    // 包了500元, 驮着两袋: what 了 follows is no thing.
    const last = this.noun?.tokens[this.noun.tokens.length - 1];
    if (this.noun?.kind === "text" && last?.end === token.start && /^[了着过]$/.test(word.text)) {
      // 东西搁|隔壁|了|一袋米: where it was put.
      if (last.pos === "act" || !isPutting(this.verb)) this.verb = last;
      this.noun = null;
    }
    // 单位群里, 县城的老板: a place, and whose somebody is.
    if (this.noun?.kind === "text" && last?.end === token.start) {
      const aside =
        /^(?:[里上中内]|底下|[下上]面|旁边|边上|跟前)$/.test(word.text) ||
        (word.text === "的" && isSomebody(tokens[at + 1]));
      if (aside) this.noun = null;
    }
    // 李平要|的|4袋化肥送到了: which one it is.
    if (token.text === "的" && last?.end === token.start && isAct(this.noun)) this.noun = null;
    // 两家的|排水沟纠纷1起: whose it is.
    if (token.text === "的" && this.figure?.at === at - 1 && !has(this.verb ?? undefined, Role.build))
      if (this.figure.token.quantity?.unit?.kind === "household") this.flush(at);
    if (word.roles.has(Role.filler)) return word.roles.isOnly(Role.filler);
    return false;
  }

  /** 苹果拉到县城|卖了, 花生运到市里|帮着卖: what is sold, and not where. */
  private takeMoved(tokens: readonly Token[]): void {
    if (this.noun !== null && (isAct(this.noun) || isWhereTo(this.noun, tokens)))
      this.noun = this.open.pop() ?? this.moved;
    else this.noun ??= this.moved;
    this.moved = null;
  }

  private setVerb(token: Token): void {
    this.toBuyer = false;
    this.verb = token;
    this.verbs.push(token);
  }

  private takeNoun(noun: Noun, token: Token, at: number, tokens: readonly Token[]): void {
    const previous =
      this.noun ?? (this.lastWasItem ? (this.items[this.items.length - 1]?.noun ?? null) : null);
    const last = previous?.tokens[previous.tokens.length - 1];
    // 发放药品|价值4200元: what it is the worth of was given too, without a figure.
    if (noun.measure?.id === "goods_value" && this.noun !== null && has(this.verb ?? undefined, Role.give)) {
      if (this.noun.measure === null && this.noun.kind !== "people") {
        this.closeNoun();
        this.startNoun(noun, token, at, tokens[at - 1]);
        return;
      }
    }
    // 一床被子|价值180元: what it is worth is no part of its name.
    if (noun.measure?.id === "goods_value" && this.noun === null && this.lastWasItem) {
      this.startNoun(noun, token, at);
      return;
    }
    // 带了个电褥子|老人可高兴: whoever follows a counted thing is no part of its name.
    if (
      previous !== null &&
      !isParted(noun, token, last, this.noun) &&
      // 棉衣一件|柴火我也码好了
      !has(tokens[at + 1], Role.cadreSelf) &&
      last?.end === token.start &&
      (this.figure === null || this.noun !== null)
    ) {
      const item = this.noun === null ? this.items[this.items.length - 1] : undefined;
      if (
        item !== undefined &&
        !(item.quantity && item.noun && item.tokens[item.tokens.length - 1] === last)
      ) {
        this.startNoun(noun, token, at);
        return;
      }
      extend(previous, noun, token);
      if (item !== undefined) item.tokens.push(token);
      return;
    }
    this.startNoun(noun, token, at, tokenAt(tokens, at - 1));
  }

  private startNoun(noun: Noun, token: Token, at: number, before?: Token): void {
    this.front = null;
    if (this.prefix?.end === token.start && noun.kind === "text") {
      noun.tokens.unshift(this.prefix);
      noun.text = this.prefix.text + noun.text;
    }
    this.prefix = null;
    // 两户协调贷款共5万元: households are no figure of the loan; 放下1000块钱看病: nor money one of what it is for.
    const kind = this.figure?.token.quantity?.unit?.kind;
    if (
      noun.measure !== null &&
      ((kind === "household" && !noun.measure.countedIn.includes("户")) ||
        // 来了六十个人收集意见|12条: whoever came.
        (kind === "person" && this.figure !== null && !isCountedIn(noun.measure, this.figure.token)) ||
        (kind === "money" && !noun.measure.money && noun.measure.withoutFigure === "one"))
    )
      this.flush(at);
    // 三户|雨靴各2双: whom they are for, no figure of the things; 修了3户|圈舍 counts what was built.
    if (kind === "household" && !has(this.verb ?? undefined, Role.build) && isHandedOut(noun)) this.flush(at);
    // 一台|价值1200元的|轮椅: its figure stands before what it is worth.
    if (noun.measure?.id === "goods_value" && kind === "count") {
      this.held = this.figure;
      this.figure = null;
    }
    // 拿了一千五|交学费: what money is for is not counted in it.
    if (noun.kind === "text" && this.figure?.token.quantity?.unit === null && purposes.test(noun.text))
      this.flush(at);
    // 三万块钱|利息政府贴: 块钱 closes a sum, unless 的 or another name of money follows.
    const closed = kind === "money" && this.figure?.token.text.endsWith("钱") && before?.text !== "的";
    if (closed && noun.kind === "text" && !/[款金钱费]$/.test(noun.text)) this.flush(at);
    if (this.verb !== null && isWorthOf(this.figure?.token, before, noun)) this.putWorth();
    if (this.figure !== null) {
      const { token: figure } = this.figure;
      this.figure = null;
      const item = this.put(noun, figure, false, at);
      item.tokens.push(token);
      this.lastWasItem = true;
      return;
    }
    // 物资:大米 and 捐物:化肥 name the class only as a heading.
    if (this.noun !== null && this.noun.kind !== "class") this.open.push(this.noun);
    this.noun = noun;
    this.lastWasItem = false;
  }

  /** 200元的米面油: the money is what the things are worth. */
  private putWorth(): void {
    const measure = this.lexicon.measure("goods_value");
    if (this.figure === null || measure === null) return;
    this.put(
      { tokens: [], text: measure.name, measure, kind: "measure" },
      this.figure.token,
      false,
      this.figure.at,
    );
    this.figure = null;
  }

  private takeFigure(token: Token, at: number, tokens: readonly Token[]): void {
    if (this.afterPrice) {
      this.afterPrice = false;
      return;
    }
    const before = tokenAt(tokens, at - 1);
    const unitKind = token.quantity?.unit?.kind;
    if (this.toBuyer && (unitKind === "household" || token.quantity?.unit?.name === "个")) return;
    this.toBuyer = false;
    // 是个胖小子|八斤二两: how heavy somebody is.
    if (unitKind === "mass" && has(before, Role.kin) && !has(before, Role.householdClass)) return;
    if (this.open.length > 0 && isMatter(before)) this.closeMatters();
    // 贷款|12笔|96万元: how many times, before how much.
    const howMany = unitKind === "count" || unitKind === "household";
    if (this.noun?.measure?.money && howMany && isSumBehind(tokens, at)) return;
    // flour and|2 bottles of oil: in English the figure stands before its thing.
    if (this.noun !== null && countsNext(tokens, at)) {
      if (this.noun.kind === "goods") this.closeNoun();
      else if (this.noun.measure === null) this.noun = null;
    }
    // 4名帮扶干部, 几个同事: who acts.
    const heads = unitKind === "person" || token.quantity?.unit?.name === "个";
    const next = tokens[at + 1];
    if (heads && this.noun === null && (has(next, Role.role) || (next?.word != null && isPerson(next))))
      return;
    // 走访两家,|一个|送米,|一个|送油: one of them.
    if (
      heads &&
      token.quantity?.value === 1 &&
      this.noun === null &&
      has(next, Role.give) &&
      isNounToken(tokens[at + 2])
    )
      return;
    // 大半袋, 小半桶
    if (
      this.noun?.tokens.length === 1 &&
      this.noun.tokens[0] === before &&
      /^[大小]$/.test(before?.text ?? "")
    )
      this.noun = null;
    // 门前修了一条水泥路, 东西搁隔壁了|一袋米: the act stands between, and a thing follows.
    const done =
      this.verb !== null && this.noun !== null && this.verb.start >= (this.noun.tokens[0]?.end ?? 0);
    if (
      done &&
      (this.noun?.kind === "text" || this.noun?.kind === "benefit" || this.noun?.kind === "class") &&
      tokens[at + 1]?.start === token.end &&
      isNounToken(tokens[at + 1])
    )
      this.noun = null;
    // 物资:|1袋米 names the class only as a heading.
    if (
      this.noun?.kind === "class" &&
      isSetApart(this.noun, tokens) &&
      next?.start === token.end &&
      isNounToken(next)
    )
      this.noun = null;
    // 宣讲了补贴政策|给了两份宣传单: another act, whose figure is no number of the first.
    const another = isNounToken(tokens[at + 1]) && !/^(?:钟头|小时|分钟)/.test(tokens[at + 1]?.text ?? "");
    // 开了个座谈会|四条意见: the figure of what stands behind it.
    const behind = next?.word?.measure;
    const counts = done || (behind != null && isCountedIn(behind, token));
    // 讲了贷款政策|发了两份宣传单: no figure of money.
    const apart =
      this.noun?.measure?.money && behind != null && !behind.money && unitKind === "count" && counts;
    if (this.noun?.measure && another && counts && (apart || !isCountedIn(this.noun.measure, token))) {
      this.put(this.noun, null, false, at);
      this.noun = null;
    }
    // 端来|一盆饺子, 用|3根木杆: an act, since the thing stands behind the figure.
    if (isAct(this.noun) && tokens[at + 1]?.start === token.end && isNounToken(tokens[at + 1])) {
      this.verb = this.noun?.tokens[this.noun.tokens.length - 1] ?? null;
      this.noun = null;
    }
    if (this.noun !== null && countsOther(this.noun, token, at, tokens)) this.noun = null;
    if (isReceivers(this.noun, this.verb, token, tokens.slice(at + 1))) return;
    if (this.isDimension(unitKind)) return;
    // 尝了一口: so much of the act.
    if (isMouthful(tokens, at)) this.noun = null;
    if (this.noun === null && this.figure === null && this.front !== null && !isNounToken(tokens[at + 1])) {
      if (unitKind === "count" || unitKind === "mass") this.noun = this.front;
    }
    // 托盘|发完了二十户,一户五十个: to how many stands before how much.
    if (unitKind !== "household") this.front = null;
    if (this.noun !== null && this.figure === null) {
      const noun = this.noun;
      this.noun = null;
      const shares = this.eachNow || this.eachThing;
      this.eachThing = false;
      if (shares && this.open.length > 0) for (const other of this.open) this.put(other, token, false, at);
      else {
        const listed = this.open.filter((other) => this.joined.has(other));
        if (listed.length > 0 && suitsAll(token, [...listed, noun])) {
          for (const other of listed.reverse()) precede(noun, other);
          this.open = this.open.filter((other) => !this.joined.has(other));
        }
        for (const other of this.open) this.put(other, null, false, at).tokens.push(token);
      }
      const shared = !shares && this.open.length > 0;
      this.open = [];
      const item = this.put(noun, token, false, at);
      if (tokens[at + 1]?.text === "的") this.figure = this.held;
      this.held = null;
      if (shared) item.tokens.unshift(...noun.tokens);
      this.lastWasItem = false;
      return;
    }
    const lastItem = this.items.at(-1);
    if (this.figure !== null && this.verb !== null) {
      // 一袋|80块钱的|米: how many stands before what it is worth.
      const thing = isMoney(token) ? tokens[at + 2] : tokens[at + 1];
      const [paid, counts] = isMoney(token) ? [token, this.figure.token] : [this.figure.token, token];
      const of = isMoney(token) ? tokens[at + 1] : before;
      if (isMoney(paid) && isCounting(counts) && of?.text === "的" && thing?.word?.goods != null) {
        this.figure = { token: paid, at };
        this.putWorth();
        this.figure = { token: counts, at };
        return;
      }
    }
    if (this.figure !== null) {
      // 15户200元: two figures. 一袋五十斤: the pack.
      const first = this.figure.token.quantity;
      const describes = first?.value === 1 && lastItem !== undefined && !first.implied && isContent(token);
      if (!describes) this.flush(at);
      this.figure = null;
      if (describes) return;
    }
    if (
      lastItem !== undefined &&
      !isLoadOf(lastItem, token, at, tokens) &&
      tellsContent(lastItem, token, at, tokens)
    )
      return;
    // 10公斤面粉|2袋: what one pack holds stood in front.
    if (
      lastItem !== undefined &&
      (isLoadOf(lastItem, token, at, tokens) || countsPacks(lastItem, token, at, tokens))
    ) {
      lastItem.quantity = token.quantity;
      lastItem.tokens.push(token);
      return;
    }
    this.figure = { token, at };
    this.figureListed = this.listed;
    this.listed = false;
    this.lastWasItem = false;
  }

  /** 长12米, 宽3.5米, 容量50立方米: how large the thing told before is; 村道长1.5公里 counts the road. */
  private isDimension(kind: UnitKind | undefined): boolean {
    const { noun } = this;
    const said = noun?.kind === "text" || noun?.kind === "goods" ? sizes.exec(noun.text) : null;
    if (
      noun === null ||
      said === null ||
      (kind !== "length" && kind !== "area" && kind !== "count" && kind !== "mass")
    )
      return false;
    const thing = noun.text.slice(0, said.index);
    const counts = said[0].endsWith("长") && kind === "length" && thing.length >= 2;
    if (counts) {
      noun.text = thing;
      return false;
    }
    if (kind !== "length" && said[0].length < 2 && thing === "") return false;
    this.noun = null;
    return true;
  }

  /** 解决饮水、用电等问题|9件: how many were solved, whatever they were about. */
  private closeMatters(): void {
    const solved = this.open.find(({ measure }) => measure?.id === "solved");
    if (solved === undefined) return;
    this.open = [];
    this.noun = solved;
  }

  private closeNoun(): void {
    for (const noun of [...this.open, ...(this.noun === null ? [] : [this.noun])])
      this.put(noun, null, true, 0);
    this.open = [];
    this.noun = null;
  }

  /** A figure that found no noun stands alone: 各200, 500元. */
  private flush(at: number): void {
    if (this.figure === null) return;
    const { token } = this.figure;
    this.figure = null;
    // 化肥2袋、3袋: the same thing again.
    const last = this.items.at(-1);
    const again =
      this.figureListed &&
      last?.noun?.kind !== undefined &&
      last.quantity?.unit !== undefined &&
      last.quantity.unit === token.quantity?.unit &&
      last.noun.tokens[0] !== undefined &&
      last.tokens[0] === last.noun.tokens[0];
    const item = this.put(again ? last.noun : null, token, false, at);
    if (again) item.tokens = [token];
  }

  private put(noun: Noun | null, figure: Token | null, some: boolean, at: number): Item {
    for (const token of this.unnamed.splice(0)) {
      const quantity = token.quantity && { ...token.quantity, unit: figure?.quantity?.unit ?? null };
      this.put(noun, { ...token, quantity }, false, at).tokens = [token];
    }
    const item: Item = {
      noun,
      quantity: figure?.quantity ?? null,
      someAmount: some || (figure === null && this.some),
      each: this.eachNow,
      pooled: this.pooled,
      verb: this.verb,
      helped: this.helped,
      at,
      tokens: [...(noun?.tokens ?? []), ...(figure ? [figure] : [])].sort((a, b) => a.start - b.start),
    };
    this.some = false;
    this.items.push(item);
    return item;
  }
}
