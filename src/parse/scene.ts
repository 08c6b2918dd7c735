import type { Day } from "../core/calendar.ts";
import { type DayNumber, toDay } from "../core/day-number.ts";
import type { EntryFacts } from "../core/entry.ts";
import type { Item } from "./items.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Normalized } from "./normalize.ts";
import type { Noun } from "./nouns.ts";
import type { ReadNeed, ReadQuestion } from "./reading.ts";
import { type Place, resolveHousehold } from "./resolve.ts";
import type { RosterIndex, SenderView } from "./roster-index.ts";
import type { Shared } from "./share.ts";
import type { Segment } from "./story.ts";
import type { Mention, Quantity, Token } from "./tokens.ts";

/** A household named in the message and what it turned out to be: an id, or `?name` where it is asked. */
export type Person = { id: string; villageId: string | null; name: string };

/** Those an act is for: named ones, and how many more were only counted. */
export type People = { named: readonly Person[]; counted: number | null; approx: boolean };

export const nobody: People = { named: [], counted: null, approx: false };

export type SceneDay = { day: DayNumber; endDay: DayNumber | null; period: boolean };

type Draft = {
  measure: string;
  item?: string | undefined;
  quantity: number | null;
  unit: string | null;
  people: readonly Person[];
  approx: boolean;
  missed?: boolean;
  tokens: readonly Token[];
  rules: readonly string[];
  /** Told as a sum (共6袋). */
  pooled?: boolean;
  /** Of the one over all where several are named. */
  villageId?: string | null;
};

/** An entry as it stands while the message is read: what follows may still change it or take it back. */
export type Kept = {
  facts: EntryFacts;
  rules: string[];
  start: number;
  end: number;
  sentence: number;
  /** Of an outreach: a meeting such as 院坝会. */
  gathering: boolean;
  pooled: boolean;
};

/** What has been told so far: when, where, of whom, and the entries read from it. */
export class Scene {
  readonly source: Normalized;
  readonly lexicon: Lexicon;
  readonly index: RosterIndex;
  readonly sender: SenderView;
  readonly today: DayNumber;
  when: SceneDay;
  /** The village named last, with its group. */
  village: string | null = null;
  villageSentence = -1;
  people: People = nobody;
  sentence = 0;
  /** 今日入户: whoever is named below was visited. */
  visitHead = false;
  /** 上午跑了四户: the number, out of which come the households told of one after the other behind it. */
  tour: Kept | null = null;
  /** Below 走访情况: or 走访记录(5月8日): each line tells of one visited. */
  visitLines = false;
  /** A form with 走访时间: or 走访人: tells of a visit to the household in it. */
  visitForm = false;
  /** 发化肥: what the figures below count. */
  head: { text: string; measure: string | null } | null = null;
  /** What was named last in this sentence without a figure: 推荐他儿子到公益性岗位,1人. */
  openNoun: Noun | null = null;
  /** What a bare figure of money counts (也是五百). */
  lastMoney: string | null = null;
  /** 推荐了6个人: whom the sender found work for, before it is told that it was work. */
  placed: { item: Item; sentence: number } | null = null;
  /** Money or a loan told without how much (红包发了两家, 贷款批下来了): what figures behind names count in its sentence. */
  openMoney: { measure: string; sentence: number } | null = null;
  /** The sentence that told of a training: 参加35人 behind it counts trainees. */
  trainingSentence = -1;
  /** The sentence that named a problem: 落户的难题,今天解决了. */
  matterSentence = -1;
  /** Where the household began to tell what a request behind it follows from: its own wish, or what it says. */
  matter: { sentence: number; start: number } | null = null;
  /** The clause stands behind ;: what it tells is another matter. */
  afterSemicolon = false;
  /** The clause is the first behind :. */
  afterColon = false;
  /** The day that heads a diary: 今天 below it is that day. */
  headDay: DayNumber | null = null;
  /** The first entry of the clause in hand. */
  clauseFrom = 0;
  /** Things told before their giving. */
  waiting: { segment: Segment; item: Item; sentence: number }[] = [];
  /** 一户发100株: so much to each, before it is told to how many. */
  readonly shares: { item: Item; what: Shared; sentence: number }[] = [];
  /** 李平300,陈九斤500: names with a figure each, before it is told what the figures count. */
  readonly unnamed: { segment: Segment; sentence: number }[] = [];
  /** Figures told before their thing: 给李平2袋、王五1袋|尿素. */
  bare: { segment: Segment; item: Item }[] = [];
  saleSentence = -1;
  /** The sentence that told of buying the household's own produce: money in it pays for that. */
  boughtSentence = -1;
  /** The sentence of 其中: whoever is named in it belongs to the number told before. */
  amongSentence = -1;
  saleItem: string | null = null;
  /** The sentence in which a buyer was found for the household. */
  buyerSentence = -1;
  /** The sentence that told of things without saying when or how they were given: 李平家的2盒药,|昨天拿给他了. */
  undated = -1;
  /** The sentence of 我去了, before it is told where to. */
  wentSentence = -1;
  /** 我们一行6人: who came along to work, in which sentence. */
  hands: { token: Token; sentence: number } | null = null;
  lastGoods: { name: string; sentence: number; pooled: boolean } | null = null;
  /** Where the entries of a mean (户均3斤) begin, which a total in the same sentence replaces. */
  mean: { sentence: number; from: number } | null = null;
  /** Figures told a head of cadres, not of households. */
  perCadre = false;
  /** 本月, 累计: figures are sums over a longer time. */
  total = false;
  readonly entries: Kept[] = [];
  readonly needs: (ReadNeed & { sentence: number; startAt: number; endAt: number; wanting: boolean })[] = [];
  readonly questions: ReadQuestion[] = [];
  /** 今天入户走访 with nobody named: told at the end where no names follow. */
  bareVisit: { tokens: readonly Token[]; when: SceneDay; village: string | null; sentence: number } | null =
    null;
  readonly plans: Token[] = [];
  private readonly resolved = new Map<string, Person>();

  constructor(parts: {
    source: Normalized;
    lexicon: Lexicon;
    index: RosterIndex;
    sender: SenderView;
    today: DayNumber;
  }) {
    this.source = parts.source;
    this.lexicon = parts.lexicon;
    this.index = parts.index;
    this.sender = parts.sender;
    this.today = parts.today;
    this.when = { day: parts.today, endDay: null, period: false };
  }

  /** Finds out who is meant, and asks once where that is open. */
  person(mention: Mention, place: Place): Person {
    const key = `${mention.form}/${mention.name}/${place.villageIds?.join() ?? ""}/${place.group ?? ""}`;
    const known = this.resolved.get(key);
    if (known) return known;
    // The same name without a village later in the message means the one already told apart.
    const found = resolveHousehold(mention, place, this.sender, this.index);
    let person: Person;
    if (found.kind === "known") {
      person = { id: found.household.id, villageId: found.household.villageId, name: mention.name };
    } else {
      const earlier = place.villageIds === null && place.group === null ? this.knownAs(mention) : null;
      if (earlier) return earlier;
      const candidates = found.candidates.map((household) => household.id).sort();
      const villages = new Set(found.candidates.map((household) => household.villageId));
      const [only] = villages;
      const common = found.kind === "ambiguous" && villages.size === 1 ? (only ?? null) : null;
      person = {
        id: `?${mention.name}`,
        villageId:
          common ?? (found.kind === "ambiguous" && villages.size > 1 ? null : this.placeVillage(place)),
        name: mention.name,
      };
      if (
        !this.questions.some(
          (question) => question.text === mention.name && question.candidates.join() === candidates.join(),
        )
      ) {
        this.questions.push({ kind: found.kind, text: mention.name, candidates });
      }
    }
    this.resolved.set(key, person);
    return person;
  }

  /** 给李平送了油,这个李平是上坪村的: whom the name meant before, now that it is told. */
  tellApart(name: string, person: Person): void {
    const open = `?${name}`;
    if (person.id === open) return;
    const asked = this.questions.findIndex(({ text }) => text === name);
    if (asked < 0) return;
    this.questions.splice(asked, 1);
    for (const [key, known] of this.resolved) if (known.id === open) this.resolved.set(key, person);
    for (const entry of this.entries) {
      if (!entry.facts.households.includes(open)) continue;
      const households = entry.facts.households.map((id) => (id === open ? person.id : id)).sort();
      const people = households.map((id) => this.personOf(id));
      entry.facts = { ...entry.facts, households, villageId: this.villageOf(people) };
    }
  }

  private knownAs(mention: Mention): Person | null {
    for (const person of this.resolved.values()) {
      if (person.name === mention.name && !person.id.startsWith("?")) return person;
    }
    return null;
  }

  private placeVillage(place: Place): string | null {
    if (place.villageIds !== null && place.villageIds.length === 1) return place.villageIds[0] ?? null;
    return this.village ?? this.sender.villageId;
  }

  villageOf(people: readonly Person[]): string | null {
    const [first] = people;
    if (first === undefined) return this.village ?? this.sender.villageId;
    return people.every(({ villageId }) => villageId === first.villageId) ? first.villageId : null;
  }

  /** The day in hand as the entries tell it. */
  private get day(): Day {
    if (this.dayWritten?.number !== this.when.day)
      this.dayWritten = { number: this.when.day, day: toDay(this.when.day) };
    return this.dayWritten.day;
  }

  private dayWritten: { number: DayNumber; day: Day } | null = null;

  add(draft: Draft): void {
    if (draft.quantity === 0) return;
    const { measure, item, quantity, unit, people, tokens } = draft;
    const households = idsOf(people);
    const told = {
      quantity,
      unit,
      households,
      villageId: draft.villageId === undefined ? this.villageOf(people) : draft.villageId,
      day: this.day,
    };
    const facts: EntryFacts = item === undefined ? { measure, ...told } : { measure, item, ...told };
    if (this.when.endDay !== null) facts.endDay = toDay(this.when.endDay);
    if (draft.approx && quantity !== null) facts.approx = true;
    if (draft.missed) facts.missed = true;
    if (this.total && households.length === 0) facts.total = true;
    this.entries.push({
      facts,
      rules: [...draft.rules],
      start: tokens.reduce((start, token) => Math.min(start, token.start), tokens[0]?.start ?? 0),
      end: tokens.reduce((end, token) => Math.max(end, token.end), 0),
      sentence: this.sentence,
      pooled: draft.pooled ?? false,
      gathering: tokens.some((token) => token.text.endsWith("会")),
    });
  }

  /** A visit to each; told twice on a day it is still one. `seen` wins over an earlier miss, a miss over an earlier visit. */
  visit(
    people: readonly Person[],
    missed: boolean,
    tokens: readonly Token[],
    rule: string,
    times = 1,
    explicit = true,
  ): void {
    for (const person of people) {
      const known = this.entries.find(
        (entry) =>
          entry.facts.measure === "visit" &&
          entry.facts.households.length === 1 &&
          entry.facts.households[0] === person.id &&
          entry.facts.day === this.day,
      );
      if (known === undefined) {
        if (rule === "visit/tour") this.takeFromTour();
        else if (!missed) this.takeFromCount(rule);
        this.add({
          measure: "visit",
          quantity: times,
          unit: "户次",
          people: [person],
          approx: false,
          missed,
          tokens,
          rules: [rule],
        });
      } else if (missed) {
        known.facts = { ...known.facts, quantity: 1, missed: true };
        known.rules.push(rule);
      } else if (explicit && known.facts.missed && known.sentence !== this.sentence) {
        const { missed: _gone, ...met } = known.facts;
        known.facts = met;
        known.rules.push(rule);
      } else if (times > (known.facts.quantity ?? 1)) known.facts = { ...known.facts, quantity: times };
    }
  }

  /** Met later the same day: the visit counts, the miss does not. */
  meet(people: readonly Person[], tokens: readonly Token[], rule: string): void {
    const { day } = this;
    for (const entry of this.entries) {
      const { missed, ...met } = entry.facts;
      const [id] = met.households;
      if (!missed || met.day !== day || !people.some((person) => person.id === id)) continue;
      entry.facts = met;
      entry.rules.push(rule);
      entry.end = Math.max(entry.end, tokens[tokens.length - 1]?.end ?? 0);
    }
  }

  /** Those that read the entries from the one at `from` on; twice where they read two. */
  rulesSince(from: number): string[] {
    const rules: string[] = [];
    for (let at = from; at < this.entries.length; at += 1) rules.push(...(this.entries[at]?.rules ?? []));
    return rules;
  }

  /** The entries of this sentence, with those of the `before` last ones: found from the end, however long the message is. */
  recent(before = 0): readonly Kept[] {
    let at = this.entries.length;
    while (at > 0 && this.sentence - (this.entries[at - 1]?.sentence ?? 0) <= before) at -= 1;
    return this.entries.slice(at);
  }

  /** What this sentence told of without its giving was given on the day that is now told. */
  redateGifts(): void {
    if (this.undated !== this.sentence) return;
    const { day, endDay } = this.when;
    for (const entry of this.recent())
      if (entry.facts.measure === "goods") {
        const { endDay: _before, ...facts } = entry.facts;
        entry.facts = { ...facts, day: toDay(day), ...(endDay === null ? {} : { endDay: toDay(endDay) }) };
      }
  }

  /** An act without a figure that this day already tells of the same households. */
  hasImplied(measure: string, people: readonly Person[]): boolean {
    const households = idsOf(people).join();
    const { day } = this;
    return this.entries.some(
      ({ facts }) =>
        facts.measure === measure &&
        facts.quantity === 1 &&
        facts.day === day &&
        facts.households.join() === households,
    );
  }

  /** Takes back an act of this sentence that was told without a figure, since its figure follows. */
  takeImplied(measure: string): boolean {
    return this.takeLast(({ facts }) => facts.measure === measure && facts.quantity === 1) !== null;
  }

  /** 米1袋,给了陈九斤: what this sentence gave to nobody named goes to those named behind it. */
  giveAfterwards(people: readonly Person[], from = 0): boolean {
    const households = idsOf(people);
    let found = false;
    for (const entry of this.entries.slice(from)) {
      const { facts } = entry;
      const carried = this.lexicon.measure(facts.measure)?.households === "carried";
      if (
        entry.sentence !== this.sentence ||
        facts.households.length > 0 ||
        !carried ||
        facts.measure === "visit"
      )
        continue;
      entry.facts = { ...facts, households, villageId: this.villageOf(people) };
      entry.rules.push("who/afterwards");
      found = true;
    }
    return found;
  }

  /** 上午走访李平,下午走访王五,两家各送…: the visited of this sentence, else of the whole message, if they are that many. */
  visitedLately(count: number): Person[] | null {
    if (count < 2) return null;
    for (const from of [this.sentence, 0]) {
      const ids = new Set<string>();
      for (const { facts, sentence } of this.entries) {
        const [id] = facts.households;
        if (facts.measure === "visit" && sentence >= from && id !== undefined) ids.add(id);
      }
      if (ids.size === count) return [...ids].map((id) => this.personOf(id));
    }
    return null;
  }

  /** All that the message has named so far. */
  everybody(): Person[] {
    return [...this.resolved.values()];
  }

  /** Those met in this sentence, one clause after the other. */
  visitedInSentence(): Person[] {
    const ids = new Set<string>();
    for (const { facts, sentence } of this.entries) {
      const [id] = facts.households;
      if (facts.measure === "visit" && !facts.missed && sentence === this.sentence && id !== undefined)
        ids.add(id);
    }
    return [...ids].map((id) => this.personOf(id));
  }

  /** All that the message tells were visited, as long as it has told of no gift to any of them. */
  visitedWithoutGift(): Person[] {
    const ids = new Set<string>();
    for (const { facts } of this.entries) {
      if (this.lexicon.measure(facts.measure)?.items || facts.measure === "cash") return [];
      const [id] = facts.households;
      if (facts.measure === "visit" && !facts.missed && id !== undefined) ids.add(id);
    }
    return [...ids].map((id) => this.personOf(id));
  }

  private personOf(id: string): Person {
    for (const person of this.resolved.values()) if (person.id === id) return person;
    return { id, villageId: this.index.byId(id)?.villageId ?? null, name: id };
  }

  /** 周一李平,周二陈九斤: named with nothing told of them yet. */
  private readonly pending: { people: readonly Person[]; when: SceneDay; sentence: number }[] = [];

  nameOnly(people: readonly Person[]): void {
    this.pending.push({ people, when: this.when, sentence: this.sentence });
  }

  /** 李平、王五(东村),赵六(西村),|三家…: those that the sentence only named, if they are that many. */
  namedAlone(count: number): Person[] | null {
    const named = this.pending
      .filter((one) => one.sentence === this.sentence)
      .flatMap(({ people }) => people);
    return count > 1 && named.length === count ? named : null;
  }

  /** 都走访了: to all that the sentence only named, each on its day. */
  visitAllNamed(tokens: readonly Token[], rule: string): boolean {
    const waiting = this.pending.filter((one) => one.sentence === this.sentence);
    const when = this.when;
    for (const one of waiting) {
      this.when = one.when;
      this.visit(one.people, false, tokens, rule);
    }
    this.when = when;
    this.pending.length = 0;
    return waiting.length > 0;
  }

  /** 跑了四户。李平家添了羊;王五家没人: the next ones told of, if the number still holds them; tells whether it does. */
  goesOnTour(people: readonly Person[]): boolean {
    const { tour } = this;
    const left = tour?.facts.quantity ?? 0;
    if (tour === null || left < people.length || tour.facts.day !== toDay(this.when.day)) return false;
    const known = new Set(
      this.entries.flatMap(({ facts }) => (facts.measure === "visit" ? facts.households : [])),
    );
    return people.some(({ id }) => !known.has(id));
  }

  /** A talk with each of these this day. */
  hasTalk(people: readonly Person[]): boolean {
    return people.length > 0 && people.every((person) => this.hasImplied("talk", [person]));
  }

  /** 送慰问金,每家500元: takes back the entry left open in this sentence, since its figure follows. */
  takeOpen(measure: string): EntryFacts | null {
    return this.takeLast(({ facts }) => facts.measure === measure && facts.quantity === null)?.facts ?? null;
  }

  /** 给李平送了米,|米是两袋: takes back what was left open of that thing for the same households. */
  takeOpenGoods(item: string, people: readonly Person[]): void {
    const households = idsOf(people).join();
    this.takeLast(
      ({ facts }) =>
        facts.measure === "goods" &&
        facts.item === item &&
        facts.quantity === null &&
        facts.unit === null &&
        facts.households.join() === households,
    );
  }

  private takeLast(fits: (entry: Kept) => boolean): Kept | null {
    const taken = this.recent().findLast(fits);
    if (taken === undefined) return null;
    this.entries.splice(this.entries.lastIndexOf(taken), 1);
    return taken;
  }

  private takeFromTour(): void {
    const at = this.tour === null ? -1 : this.entries.lastIndexOf(this.tour);
    if (this.tour === null || at < 0) return;
    const left = (this.tour.facts.quantity ?? 0) - 1;
    this.tour.facts = { ...this.tour.facts, quantity: left };
    if (left <= 0) this.entries.splice(at, 1);
  }

  /** 走访4户:李平、…: the named ones take their own out of the number told before. */
  private takeFromCount(rule: string): void {
    // 慰问老党员3名。接着看望李平: another one, told in a sentence of its own.
    // 入户2户: over a list of any length.
    const within =
      rule === "visit/head" ? this.sentence : rule === "visit/word" || rule === "visit/place" ? 0 : 1;
    const entry = this.recent(within).findLast(
      ({ facts }) => facts.measure === "visit" && facts.households.length === 0 && facts.day === this.day,
    );
    if (entry === undefined || entry.facts.quantity === null) return;
    const at = this.entries.lastIndexOf(entry);
    if (entry.facts.quantity <= 1) this.entries.splice(at, 1);
    else entry.facts = { ...entry.facts, quantity: entry.facts.quantity - 1 };
  }
}

/** Each once, in order. */
export function idsOf(people: readonly Person[]): string[] {
  const [first] = people;
  if (first !== undefined && people.length === 1) return [first.id];
  return [...new Set(people.map((person) => person.id))].sort();
}

/** The figure times how many there are. */
export function times(quantity: Quantity | null, count: number): number | null {
  if (quantity === null || quantity.value === null) return null;
  return Math.round(quantity.value * count * 1000) / 1000;
}
