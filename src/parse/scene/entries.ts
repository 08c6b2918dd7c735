import type { Day } from "../../core/calendar.ts";
import { type DayNumber, toDay } from "../../core/day-number.ts";
import { isTimeOfDay } from "../words/time-words.ts";
import type { Token } from "../words/tokens.ts";
import { isAboutSoOften } from "./about-so-often.ts";
import { isCarriedThere } from "./carried-there.ts";
import type { DaysOfNames } from "./days-of-names.ts";
import { isGoneAgain } from "./gone-again.ts";
import {
  type Draft,
  dated,
  type Facts,
  idsOf,
  inOnRound,
  isLike,
  type Kept,
  missedAmong,
  spanOf,
} from "./kept.ts";
import { namedSoFar } from "./named-in-sentence.ts";
import { isApartFromMet } from "./not-met.ts";
import type { Person, Scene } from "./scene.ts";
import { timesOfEach } from "./segment-kind.ts";
import type { Shared } from "./share.ts";
import { isOfTodayBeside } from "./told-of-today.ts";

/** More than any sentence tells: a message without a stop costs no more for it. */
const mostRecent = 300;

/** The entries read so far, in the order told. What is told later may add to them, change them or take them back. */
export class Entries {
  readonly list: Kept[] = [];
  /** 上午跑了四户: the number, out of which come the households told of one after the other behind it. */
  tour: Kept | null = null;
  /** 慰问了三个老党员|然后…: the number that those told behind it are no part of. */
  private apart: Kept | null = null;
  /** When and where what is added was done. */
  private readonly scene: Scene;

  constructor(scene: Scene) {
    this.scene = scene;
  }

  /** The day in hand as the entries tell it. */
  private get day(): Day {
    if (this.dayWritten?.number !== this.scene.when.day)
      this.dayWritten = { number: this.scene.when.day, day: toDay(this.scene.when.day) };
    return this.dayWritten.day;
  }

  /** 李平(6月8日)、王五(6月9日): the day that stands behind the name of somebody, else the day in hand. */
  private dayOf(people: readonly Person[], tokens: readonly Token[]): Day {
    const [only] = people;
    const { daysOfNames } = this;
    if (daysOfNames === null || people.length !== 1 || only === undefined) return this.day;
    const { start, end } = spanOf(tokens);
    const there = start <= daysOfNames.end && end > daysOfNames.start;
    return (there ? daysOfNames.days.get(only.name) : undefined) ?? this.day;
  }

  /** Where several names have a day of their own behind them. */
  daysOfNames: DaysOfNames | null = null;

  private dayWritten: { number: DayNumber; day: Day } | null = null;

  add(draft: Draft): void {
    if (draft.quantity === 0) return;
    const { measure, item, quantity, unit, people, tokens } = draft;
    const households = idsOf(people);
    const { endDay } = this.scene.when;
    const facts: Facts = {
      measure,
      item,
      quantity,
      unit,
      households,
      villageId: draft.villageId === undefined ? this.scene.villageOf(people) : draft.villageId,
      day: this.dayOf(people, tokens),
      endDay: endDay === null ? undefined : toDay(endDay),
      approx: (draft.approx && quantity !== null) || undefined,
      missed: draft.missed || undefined,
      total: (this.scene.total && households.length === 0) || undefined,
    };
    const parts = this.scene.partsIn === this.scene.sentence && !draft.missed;
    const ownShare = draft.share != null && this.scene.peopleParts?.apart === true;
    if (parts && !ownShare && this.isPart(facts)) return;
    const { start, end } = spanOf(tokens);
    this.list.push({
      facts,
      rules: [...draft.rules],
      start,
      end,
      sentence: this.scene.sentence,
      pooled: draft.pooled ?? false,
      sumsUp: draft.sumsUp ?? false,
      stock: draft.stock ?? false,
      ofBefore: draft.ofBefore ?? false,
      carried: households.length > 0 && namedSoFar(this.scene).length === 0,
      share: draft.share ?? null,
      isRate: draft.isRate ?? false,
      uncounted: draft.uncounted ?? false,
      placed: this.scene.village !== null,
      parted: 0,
      takenOut: 0,
      onlyNamed: false,
      gathering: measure === "outreach" && tokens.some((token) => token.text.endsWith("会")),
    });
  }

  /**
   * 60袋,其中上坪村40袋,五里铺村20袋; 资料200份,其中防火100份: part of what the sentence has told the sum of, as far as that
   * reaches. A thing in the same unit is a kind of it, whatever it is called.
   */
  private isPart({ measure, unit, households, quantity }: Facts): boolean {
    const sum = this.list.findLast(
      ({ facts, sentence, end }) =>
        sentence >= this.scene.wholeFrom &&
        // 发动捐款,其中干部捐款3600元、|企业捐款2000元: not a part of another.
        end <= this.scene.partsFrom &&
        (isLike(measure, facts.measure) || measure === "goods") &&
        facts.unit === unit &&
        facts.households.join() === households.join(),
    );
    if (sum === undefined || sum.facts.quantity === null || quantity === null) return false;
    if (sum.parted + quantity > sum.facts.quantity) return false;
    sum.parted += quantity;
    return true;
  }

  /** A visit to each; told twice on a day it is still one. Seen later wins over an earlier miss, a miss over an earlier visit. */
  visit(
    people: readonly Person[],
    missed: boolean,
    tokens: readonly Token[],
    rule: string,
    times = 1,
    explicit = true,
  ): void {
    const own = timesOfEach(tokens);
    for (const person of people) {
      const count = own?.get(person.name) ?? times;
      const known = this.list.find(
        (entry) =>
          entry.facts.measure === "visit" &&
          entry.facts.households.length === 1 &&
          entry.facts.households[0] === person.id &&
          entry.facts.day === this.dayOf([person], tokens),
      );
      if (known === undefined) {
        if (rule === "visit/tour") this.takeFromTour();
        else this.takeFromCount(rule, tokens, count, missed);
        this.add({
          measure: "visit",
          quantity: count,
          unit: "户次",
          people: [person],
          approx: count > 1 && isAboutSoOften(tokens, count),
          missed,
          tokens,
          rules: [rule],
        });
      } else if (missed) {
        known.facts = { ...known.facts, quantity: 1, missed: true };
        known.rules.push(rule);
      } else if (explicit && known.facts.missed && this.isSeenNow(known, people, tokens)) {
        known.facts = { ...known.facts, missed: undefined };
        known.rules.push(rule);
      } else if (count > (known.facts.quantity ?? 1)) known.facts = { ...known.facts, quantity: count };
    }
  }

  private isSeenNow(miss: Kept, people: readonly Person[], tokens: readonly Token[]): boolean {
    return miss.sentence !== this.scene.sentence || isGoneAgain(miss, people, tokens, this.scene.source);
  }

  /** 走了六户,…|另外三户锁着门: so many that nobody was met at, taken out of the number told before. */
  missedCount(count: number, tokens: readonly Token[], whole: number | null = null): number | null {
    // 走访5户,只有李平在家,|其余四户没人: told already.
    const rest = this.recent(1).some(
      ({ facts, rules }) => facts.missed && facts.quantity === count && rules.includes(inOnRound),
    );
    if (rest) return null;
    const entry = this.recent(1).findLast(
      ({ facts }) =>
        facts.measure === "visit" && facts.households.length === 0 && !facts.missed && facts.day === this.day,
    );
    const left = (entry?.facts.quantity ?? 0) - count;
    const { text } = this.scene.source;
    // 入户21户,|23户中2户没人: the others were met.
    const apart =
      entry !== undefined &&
      ((whole !== null && (entry.facts.quantity ?? 0) + count === whole) ||
        isApartFromMet(
          text.slice(Math.max(0, entry.start - 12), entry.end),
          text.slice(entry.start, entry.end),
          tokens,
          text.slice(entry.end, tokens[0]?.start),
        ));
    if (apart) {
      // what was gone to stands
    } else if (entry !== undefined && left > 0) entry.facts = { ...entry.facts, quantity: left };
    else if (entry !== undefined && left === 0) this.list.splice(this.list.lastIndexOf(entry), 1);
    this.add({
      measure: "visit",
      quantity: count,
      unit: "户次",
      people: [],
      approx: false,
      missed: true,
      tokens,
      rules: ["visit/missed"],
    });
    if (entry === undefined || left < 0) return null;
    return apart ? entry.facts.quantity : left;
  }

  /** Met later the same day: the visit counts, the miss does not. */
  meet(people: readonly Person[], tokens: readonly Token[], rule: string): readonly Kept[] {
    const { day } = this;
    const found: Kept[] = [];
    for (const entry of this.list) {
      const { facts } = entry;
      if (!facts.missed || facts.day !== day || !people.some(({ id }) => id === facts.households[0]))
        continue;
      entry.facts = { ...facts, missed: undefined };
      entry.rules.push(rule);
      entry.end = Math.max(entry.end, tokens[tokens.length - 1]?.end ?? 0);
      found.push(entry);
    }
    return found;
  }

  /** Those that read the entries from the one at `from` on; twice where they read two. */
  rulesSince(from: number): string[] {
    const rules: string[] = [];
    for (let at = from; at < this.list.length; at += 1)
      for (const rule of this.list[at]?.rules ?? []) rules.push(rule);
    return rules;
  }

  /** The entries of this sentence, with those of the `before` last ones: found from the end, however long the message is. */
  recent(before = 0): readonly Kept[] {
    let at = this.list.length;
    const farthest = Math.max(0, at - mostRecent);
    while (at > farthest && this.scene.sentence - (this.list[at - 1]?.sentence ?? 0) <= before) at -= 1;
    return this.list.slice(at);
  }

  /** 以上均于6月5日送到家: so was all that was told so far, where none of it had a day of its own. */
  redateAll(): void {
    const { day, endDay } = this.scene.when;
    const today = toDay(this.scene.today);
    if (!this.list.every(({ facts }) => facts.day === today)) return;
    for (const entry of this.list) entry.facts = dated(entry.facts, day, endDay);
  }

  /** 送米1袋,|是昨天送的,: whether the clause before told of gifts on that other day, which were given on the one now told. */
  redateFrom(from: number, before: DayNumber): boolean {
    const { day, endDay } = this.scene.when;
    const gifts = this.list
      .slice(from)
      .filter(({ facts }) => isGiven.test(facts.measure) && facts.day === toDay(before));
    for (const entry of gifts) entry.facts = dated(entry.facts, day, endDay);
    return gifts.length > 0;
  }

  /** What this sentence told of without its giving was given on the day that is now told. */
  redateGifts(): void {
    if (this.scene.undated !== this.scene.sentence) return;
    const { day, endDay } = this.scene.when;
    for (const entry of this.recent())
      if (entry.facts.measure === "goods") entry.facts = dated(entry.facts, day, endDay);
  }

  /** An act without a figure that this day already tells of the same households. */
  hasImplied(measure: string, people: readonly Person[]): boolean {
    const households = idsOf(people).join();
    const { day } = this;
    return this.list.some(
      ({ facts }) =>
        facts.measure === measure &&
        facts.quantity === 1 &&
        facts.day === day &&
        facts.households.join() === households,
    );
  }

  /** 化肥一百袋,给五十户|每户两袋: so much of it is told in the sentence, of nobody named. */
  toldTotal({ measure, item, unit }: Shared, quantity: number): boolean {
    return this.recent().some(
      ({ facts, share }) =>
        // 10户每户面粉1袋;5户每户2袋: as much to the others.
        share === null &&
        facts.measure === measure &&
        facts.item === item &&
        facts.unit === unit &&
        facts.quantity === quantity &&
        facts.households.length === 0,
    );
  }

  /** The sentence tells of such a thing on the day in hand. */
  toldToday(measure: string): boolean {
    const { day } = this;
    return this.recent().some(({ facts }) => facts.measure === measure && facts.day === day);
  }

  /** 走访8户:李平、王五等: how many of those that the sentence counted it has not named; 0 where it has counted none. */
  restOfCount(): number {
    const counted = this.recent().findLast(
      ({ facts }) => facts.measure === "visit" && facts.households.length === 0,
    );
    return counted !== undefined && counted.takenOut > 0 ? (counted.facts.quantity ?? 0) : 0;
  }

  /** Takes back an act of this sentence that was told without a figure, since its figure follows. */
  takeImplied(measure: string, households: readonly string[] | null = null): Facts | null {
    const { day } = this;
    const told = this.takeLast(
      ({ facts }) =>
        facts.measure === measure &&
        // 带李平、王五两位老人去看病,|2人都查了眼睛: one each, and likewise without a figure of its own.
        (facts.quantity === 1 || (measure === "medical" && facts.quantity === facts.households.length)) &&
        facts.day === day &&
        (households === null || facts.households.join() === households.join()),
    );
    return told?.facts ?? null;
  }

  /**
   * 跟他聊了聊,|谈心谈话1次; 修了灯,通了水管,|办实事2件: takes back so many acts that this sentence told of the same people, day and village
   * without a figure.
   */
  takeUncounted(
    measure: string,
    people: readonly Person[],
    most: number,
    mayBe: (told: Kept) => boolean,
  ): void {
    const { day } = this;
    const households = idsOf(people).join();
    const villageId = this.scene.villageOf(people);
    const isOne = (told: Kept) =>
      told.uncounted &&
      told.facts.measure === measure &&
      told.facts.day === day &&
      told.facts.villageId === villageId &&
      told.facts.households.join() === households &&
      mayBe(told);
    for (let left = most; left >= 1; left -= 1) if (this.takeLast(isOne) === null) return;
  }

  /** 去了李平家,|一共去了3次: how often it was, in the place of the once that the sentence told. */
  visitTimes(person: Person, times: number, tokens: readonly Token[], rule: string): void {
    this.takeLast(
      ({ facts }) =>
        facts.measure === "visit" && !facts.missed && facts.households.join() === person.id && times > 1,
    );
    this.visit([person], false, tokens, rule, times);
  }

  /**
   * 去了3次,有一次|没人: takes so many out of the visits the sentence told of him; whether any of the day in hand are left.
   * Not: 昨天去了2次,今天一次|没人
   * @param from where what is told of them starts
   */
  takeFromTimes({ id }: Person, times: number, from: number): boolean {
    const { day } = this;
    const today = toDay(this.scene.today);
    const told = this.recent().findLast(
      ({ facts, end }) =>
        end <= from &&
        facts.measure === "visit" &&
        !facts.missed &&
        facts.households.join() === id &&
        // Told with no day of their own, or with a stretch of days that holds this one.
        (facts.day === day ||
          facts.day === today ||
          (facts.endDay !== undefined && facts.day <= day && day <= facts.endDay)),
    );
    const visits = told?.facts.quantity ?? 0;
    if (told === undefined || visits < times || (visits < 2 && told.takenOut === 0)) return false;
    told.takenOut += 1;
    if (visits === times) this.list.splice(this.list.lastIndexOf(told), 1);
    else told.facts = { ...told.facts, quantity: visits - times };
    return visits > times && told.facts.day === day;
  }

  /** 两家握手言和,|调解纠纷1起: takes back what this sentence told by that rule alone. */
  takeReadBy(rule: string): void {
    this.takeLast(({ rules }) => rules.length === 1 && rules[0] === rule);
  }

  /** 也一样,|都是200: takes back what that rule alone told in front of it of the same thing and the same people. */
  takeCopy({ measure, item, households }: Facts, from: number, rule: string): void {
    this.takeLast(
      ({ facts, start, rules }) =>
        start < from &&
        rules.length === 1 &&
        rules[0] === rule &&
        facts.measure === measure &&
        facts.item === item &&
        facts.households.join() === households.join(),
    );
  }

  /** 义务植树,|投工26人次: takes back what this sentence told of the same households without a figure, or with no higher one. */
  takeTold(measure: string, people: readonly Person[], quantity: number | null): void {
    const households = idsOf(people).join();
    this.takeLast(
      ({ facts }) =>
        facts.measure === measure &&
        facts.quantity !== null &&
        quantity !== null &&
        facts.quantity <= quantity &&
        facts.households.join() === households,
    );
  }

  /** What these words gave was not given after all. */
  dropGifts(tokens: readonly Token[], ofMoney = false): void {
    const from = tokens[0]?.start ?? 0;
    const to = tokens[tokens.length - 1]?.end ?? 0;
    this.dropSince(from, ({ start, facts: { measure } }) => {
      const gift = measure === "goods" || (ofMoney && measure === "cash");
      return start < to && gift;
    });
  }

  /** Of those at the end that begin at `from` in the text or behind it, takes out whichever are such. */
  dropSince(from: number, isSuch: (entry: Kept) => boolean): void {
    for (let at = this.list.length - 1; at >= 0; at -= 1) {
      const entry = this.list[at];
      if (entry === undefined || entry.start < from) break;
      if (isSuch(entry)) this.list.splice(at, 1);
    }
  }

  /** 跑了四户。李平家添了羊;王五家没人: the next ones told of, if the number still holds them; tells whether it does. */
  goesOnTour(people: readonly Person[]): boolean {
    const { tour } = this;
    const left = tour?.facts.quantity ?? 0;
    if (tour === null || left < people.length || tour.facts.day !== toDay(this.scene.when.day)) return false;
    const known = new Set(
      this.list.flatMap(({ facts }) => (facts.measure === "visit" ? facts.households : [])),
    );
    return people.some(({ id }) => !known.has(id));
  }

  /** 走访农户7户: so many were gone to, with nobody named. */
  countsVisits(): boolean {
    return this.list.some(({ facts }) => facts.measure === "visit" && facts.households.length === 0);
  }

  /** A talk with each of these this day. */
  hasTalk(people: readonly Person[]): boolean {
    return people.length > 0 && people.every((person) => this.hasImplied("talk", [person]));
  }

  /**
   * 送慰问金,每家500元: takes back the entry left open in this sentence, since its figure follows.
   * @param named whom the figure is of; what was left open for others only stays: 给李平送米,给王五送了一袋
   */
  takeOpen(measure: string, named: readonly Person[] = []): Facts | null {
    const ids = idsOf(named);
    const taken = this.takeLast(
      ({ facts }) =>
        facts.measure === measure &&
        facts.quantity === null &&
        (ids.length === 0 ||
          facts.households.length === 0 ||
          facts.households.some((id) => ids.includes(id))),
    );
    return taken?.facts ?? null;
  }

  /** 给李平送了米,|米是两袋; 扛上米去慰问李平,|送米一袋: takes back what was left open of that thing for the same households, or was carried there. */
  takeOpenGoods(item: string, people: readonly Person[]): void {
    if (this.list[this.list.length - 1]?.sentence !== this.scene.sentence) return;
    const households = idsOf(people).join();
    this.takeLast((entry) => {
      const { measure, item: thing, quantity, unit, households: whose } = entry.facts;
      if (measure !== "goods" || thing !== item || quantity !== null || unit !== null) return false;
      return whose.join() === households || isCarriedThere(entry, this.scene.source.text);
    });
  }

  private takeLast(fits: (entry: Kept) => boolean): Kept | null {
    const taken = this.recent().findLast(fits);
    if (taken === undefined) return null;
    this.list.splice(this.list.lastIndexOf(taken), 1);
    return taken;
  }

  private takeFromTour(): void {
    const at = this.tour === null ? -1 : this.list.lastIndexOf(this.tour);
    if (this.tour === null || at < 0) return;
    const left = (this.tour.facts.quantity ?? 0) - 1;
    this.tour.takenOut += 1;
    this.tour.facts = { ...this.tour.facts, quantity: left };
    if (left <= 0) this.list.splice(at, 1);
  }

  /** 走访4户:李平、…: the named ones take their own out of the number told before. */
  private takeFromCount(rule: string, tokens: readonly Token[], times: number, missed: boolean): void {
    if (this.list.length === 0) return;
    // 上午走访了九户|下午又到李平家
    const [first, second] = tokens;
    if (first !== undefined && isTimeOfDay(first) && /^[又再]/.test(second?.text ?? "")) return;
    // 慰问老党员3名。接着看望李平: another one, told in a sentence of its own.
    // 入户2户: over a list of any length.
    const within =
      rule === "visit/head" ? this.scene.sentence : rule === "visit/word" || rule === "visit/place" ? 0 : 1;
    const entry = this.recent(within).findLast(
      ({ facts, rules }) =>
        facts.measure === "visit" &&
        facts.households.length === 0 &&
        // 三户没人,其中李平家…: of those who were away.
        (missed ? rule === missedAmong || rules.includes(inOnRound) : !facts.missed) &&
        facts.day === this.day,
    );
    if (entry === undefined || isOfTodayBeside(entry, tokens, this.scene.source.text)) return;
    const at = this.list.lastIndexOf(entry);
    if (entry.facts.quantity === null) {
      // 几家都走访到了:|李平家…,王五家…: those few are the ones named.
      if (rule === "visit/head" && few.test(this.scene.source.text.slice(entry.start, entry.end)))
        this.list.splice(at, 1);
      return;
    }
    // 慰问了三个老党员|然后去了李平家: besides those counted, where no name of them was told.
    const others =
      besides.test(tokens.find(({ kind }) => kind !== "day")?.text ?? "") &&
      !this.list.slice(at + 1).some(({ facts }) => facts.measure === "visit");
    if (others) this.apart = entry;
    if (this.apart === entry) return;
    entry.takenOut += 1;
    // 走访136户次,其中李平8次: of so many visits; 走访6户,其中李平2次: of so many households.
    const said = this.scene.source.text.slice(entry.start, entry.end);
    const own = rule === "visit/among" && /次/.test(said) ? times : 1;
    if (entry.facts.quantity <= own) this.list.splice(at, 1);
    else entry.facts = { ...entry.facts, quantity: entry.facts.quantity - own };
  }
}

const few = /(?<![十百千])几[户家]/;

const besides = /^(?:然后|随后|之后|接着|后来|后头又|又[去到]?|还[去到]?|另外?[去到]?|此外|除此之外)$/;

const isGiven = /^(?:goods|goods_value|cash|leaflet|contact_card)$/;
