import type { Item } from "../words/item.ts";
import type { Lexicon } from "../words/lexicon.ts";
import type { Noun } from "../words/nouns.ts";
import type { Token } from "../words/tokens.ts";

/**
 * What has been read of a segment so far: its items, and the noun, the figure and the verb that wait for what follows. The files
 * beside this one say what each kind of token does to it.
 */
export class ItemState {
  readonly lexicon: Lexicon;
  readonly items: Item[] = [];
  readonly verbs: Token[] = [];
  each = false;
  respectively = false;
  /** Told without a figure so far. */
  noun: Noun | null = null;
  /** 剪刀|发出去: a thing in front of the verb, whose figure may follow. */
  front: Noun | null = null;
  /** 一台|价值1200元的|轮椅: a figure whose thing stands behind what it is worth. */
  held: Figure | null = null;
  /** 核桃|拉去镇上|帮卖了: a thing in front of a verb that moves it. */
  moved: Noun | null = null;
  /** Nouns before `noun` that have no figure yet. */
  open: Noun[] = [];
  /** Of the open ones: those that 、 or 和 joins to the next. */
  readonly joined: Noun[] = [];
  /** Told without a noun so far. */
  figure: Figure | null = null;
  verb: Token | null = null;
  helped = false;
  pooled = false;
  /** What follows is told of each. */
  eachNow = false;
  /** 党员|每人500元: and they are of a class, so that another beside it is told of anew. */
  eachOfClass = false;
  /** 些: what follows has no figure. */
  some = false;
  /** 单价|5元: the next figure is a price. */
  afterPrice = false;
  /** Where the last price stands. */
  priceAt = Number.NaN;
  /** Nothing stands between the last item and what follows, so that a noun may go on in it. */
  lastWasItem = false;
  /** 安全 in 安全帽: may turn out to be the front of a thing that no list has. */
  prefix: Token | null = null;
  /** 装有|文具、水杯: told of what a pack holds. */
  inPack = false;
  /** 大米、面粉|各2袋: the next figure is of each of the nouns. */
  eachThing = false;
  /** And that figure is read now. */
  ofThings = false;
  /** The token before is a mark of listing. */
  listed = false;
  /** And so was the one before `figure`. */
  figureListed = false;
  /** 卖给|几个单位食堂, 卖到|县城的超市: whoever bought it is told next, as far as any weight or sum. */
  toBuyer = false;
  /** 2 in 2 and 3 bags of urea. */
  readonly unnamed: Token[] = [];

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
  }

  setVerb(token: Token): void {
    this.toBuyer = false;
    this.verb = token;
    this.verbs.push(token);
  }

  /** Writes an item. @param some its amount is told without a figure */
  put(noun: Noun | null, figure: Token | null, some: boolean, at: number): Item {
    if (this.unnamed.length > 0) this.putUnnamed(noun, figure, at);
    const tokens = noun === null ? [] : [...noun.tokens];
    if (figure !== null && figure.start < (tokens[0]?.start ?? 0)) tokens.unshift(figure);
    else if (figure !== null) tokens.push(figure);
    const item: Item = {
      noun,
      quantity: figure?.quantity ?? null,
      someAmount: some || (figure === null && this.some),
      each: this.eachNow,
      ofThings: this.ofThings,
      pooled: this.pooled,
      verb: this.verb,
      helped: this.helped,
      at,
      tokens,
    };
    this.some = false;
    this.items.push(item);
    return item;
  }

  /** 2 in 2 and 3 bags of urea: in the unit of the last. */
  private putUnnamed(noun: Noun | null, figure: Token | null, at: number): void {
    for (const token of this.unnamed.splice(0)) {
      const quantity = token.quantity && { ...token.quantity, unit: figure?.quantity?.unit ?? null };
      this.put(noun, { ...token, quantity }, false, at).tokens = [token];
    }
  }

  /** A figure that found no noun stands alone: 各200, 500元. */
  flush(at: number): void {
    if (this.figure === null) return;
    const { token } = this.figure;
    this.figure = null;
    // 化肥2袋、3袋: the same thing again.
    const last = this.figureListed ? this.items[this.items.length - 1] : undefined;
    const again =
      last?.noun?.kind !== undefined &&
      last.quantity?.unit !== undefined &&
      last.quantity.unit === token.quantity?.unit &&
      last.noun.tokens[0] !== undefined &&
      last.tokens[0] === last.noun.tokens[0];
    const item = this.put(again ? last.noun : null, token, false, at);
    if (again) item.tokens = [token];
  }

  /** The noun is one of a list that goes on. */
  joinNoun(noun: Noun): void {
    if (this.some) {
      // 些|衣服、糍粑几斤; 些苹果和香蕉: its amount is told; what no figure follows has the same.
      this.put(noun, null, true, noun.tokens[0]?.start ?? 0);
      this.some = true;
    } else {
      this.open.push(noun);
      this.joined.push(noun);
    }
    this.noun = null;
  }

  /** No figure follows for the nouns told so far. */
  closeNoun(): void {
    for (const noun of this.open) this.put(noun, null, true, 0);
    if (this.noun !== null) this.put(this.noun, null, true, 0);
    this.open = [];
    this.noun = null;
  }

  /** The segment ends. */
  close(): void {
    if (this.figure !== null) this.flush(-1);
    for (const noun of this.open) this.put(noun, null, this.some, noun.tokens[0]?.start ?? 0);
    if (this.noun !== null) this.put(this.noun, null, this.some, this.noun.tokens[0]?.start ?? 0);
  }
}

type Figure = { token: Token; at: number };
