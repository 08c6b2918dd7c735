import type { DayNumber } from "../../core/day-number.ts";
import type { ReadQuestion } from "../reading.ts";
import type { Normalized } from "../text/normalize.ts";
import type { Item } from "../words/item.ts";
import type { Lexicon } from "../words/lexicon.ts";
import type { Noun } from "../words/nouns.ts";
import type { RosterIndex, SenderView } from "../words/roster-index.ts";
import type { Mention, Quantity, Token } from "../words/tokens.ts";
import type { Unit } from "../words/vocabulary.ts";
import type { Due } from "./due.ts";
import { Entries } from "./entries.ts";
import type { Heads } from "./heads.ts";
import type { Kept } from "./kept.ts";
import type { LastingEach } from "./lasting-each.ts";
import type { PeopleParts } from "./parts-of-people.ts";
import { type Place, resolveHousehold } from "./resolve.ts";
import type { Whole } from "./rest-of-whole.ts";
import type { Shared } from "./share.ts";
import type { ClassesCounted } from "./share-of-class.ts";
import type { Segment } from "./story.ts";
import type { ToldNeed } from "./told-need.ts";

/** A thing that was spoken of and not given, in which unit it was counted, and how much was read before it. */
export type Spoken = {
  name: string;
  unit: string | null;
  sentence: number;
  read: number;
  /** Where it was said to be dear; null where it was told of otherwise. */
  dear: number | null;
};

/** A household named in the message and what it turned out to be: an id, or `?name` where it is asked. */
export type Person = { id: string; villageId: string | null; name: string };

/** Those an act is for: named ones, and how many more were only counted. */
export type People = { named: readonly Person[]; counted: number | null; approx: boolean };

export const nobody: People = { named: [], counted: null, approx: false };

export type SceneDay = { day: DayNumber; endDay: DayNumber | null; period: boolean };

/** What a rule may go on with. */
export type Before =
  | "entries"
  | "needs"
  | "meant"
  | "head"
  | "hands"
  | "shares"
  | "unnamed"
  | "lacked"
  | "wornOut"
  | "bill"
  | "planned"
  | "bareVisit";

/** What has been told so far: when, where, of whom; and in `entries` what was read from it. */
export class Scene {
  source: Normalized;
  readonly lexicon: Lexicon;
  readonly index: RosterIndex;
  readonly sender: SenderView;
  readonly today: DayNumber;
  when: SceneDay;
  /** The village named last, with its group. */
  village: string | null = null;
  /** 甲村、乙村各…: villages told of at once, in which sentence; 甲村、乙村分别…: figures behind them go to one after the other. */
  villageRow: { ids: readonly (string | null)[]; sentence: number; oneByOne: boolean } | null = null;
  people: People = nobody;
  /** Whom it told of before it turned to the village: 他 behind that means them. */
  left: People = nobody;
  /** Several named together, and who of them was told of by himself since: 其余两户 are the others. */
  row: { people: readonly Person[]; told: Set<string>; sentence: number } | null = null;
  /** 走访李平等12户, 慰问8户: how many there were in all, and who of them was told of apart. */
  whole: Whole | null = null;
  /** 甲村6户、乙村4户: how many households of which village, in which sentence. */
  villageCounts: { id: string; counted: number; sentence: number }[] = [];
  /** Whom the sentence has named so far. */
  namedHere: { people: Person[]; sentence: number } | null = null;
  /** So much to each. */
  lastingEach: LastingEach | null = null;
  /** The sentence that names those gone to one after the other: 今天入户走访。|李平,…;|王五,… */
  calledOnIn = -1;
  /** 走访慰问4次: how often was told, with nobody named or counted. */
  rounds: { entry: Kept; sentence: number } | null = null;
  /** 除李平外: whom the rest of the sentence does not speak of. */
  excepted: { people: readonly Person[]; sentence: number } | null = null;
  /** 李平已领,王五未领: who has got what is told behind, and who has not. */
  statuses: { got: readonly Person[]; none: readonly string[]; sentence: number } | null = null;
  sentence = 0;
  /** 今日入户: whoever is named below was visited. */
  visitHead = false;
  /** 慰问名单, 走访慰问: a bare sum of money below it was given in comfort. */
  comfortHead = false;
  /** The sentence in which somebody kept the sender for a meal. */
  hostSentence = -1;
  /** Below 走访情况: or 走访记录(5月8日): each line tells of one visited. */
  visitLines = false;
  /** A form with 走访时间: or 走访人: tells of a visit to the household in it. */
  visitForm = false;
  /** How many of each kind the message counts, where one of them shares something out. */
  classes: ClassesCounted = null;
  /** The form is of one household. */
  formOfOne = false;
  /** 发化肥: what the figures below count. */
  head: { text: string; measure: string | null; unit: Unit | null } | null = null;
  /** What was named last in this sentence without a figure: 推荐他儿子到公益性岗位,1人. */
  openNoun: Noun | null = null;
  /** Papers that the sentence counted last, of which the next named may have had so many. */
  openPaper: Noun | null = null;
  /** 每户1箱: in front of those who got it; `taken` where some of them were told, `next` where it is told behind others who got their own. */
  eachHead: { segment: Segment; sentence: number; taken?: boolean; next: boolean } | null = null;
  /** What a bare figure of money counts (也是五百). */
  lastMoney: string | null = null;
  /** 推荐了6个人: whom the sender found work for, before it is told that it was work. */
  placed: { item: Item; sentence: number } | null = null;
  /** Money or a loan told without how much (红包发了两家, 贷款批下来了): what figures behind names count in its sentence. */
  openMoney: { measure: string; sentence: number } | null = null;
  /** 李平的贷款3万, 王五要贷2万: loans told before what came of them. */
  loansTold: { segment: Segment; item: Item; sentence: number }[] = [];
  /** The thing that the sentence counted last, whoever has or wants it, and in what: 现有路灯60盏. */
  counted: { noun: Noun; unit: string; sentence: number; verb: string } | null = null;
  /** How much was to be done: 任务60户,|完成42户 counts what it was. */
  due: Due | null = null;
  /** The sentence that told of a training: 参加35人 behind it counts trainees. */
  trainingSentence = -1;
  /** Something seen to for somebody, before it is told that it was done: 为他女儿联系入园,|已办妥. */
  errand: { people: People; sentence: number } | null = null;
  /** The sentence that named a problem: 落户的难题,今天解决了. */
  matterSentence = -1;
  /** Where the household began to tell what a request behind it follows from: its own wish, or what it says. */
  matter: { sentence: number; start: number; wished?: boolean } | null = null;
  /** A wish told as the household's own, till the next sentence: the sender may yet take it along. */
  wish: { sentence: number; start: number; end: number } | null = null;
  /** The clause stands behind ;: what it tells is another matter. */
  afterSemicolon = false;
  /** The clause is the first behind :. */
  afterColon = false;
  /** The day that heads a diary: 今天 below it is that day. */
  headDay: DayNumber | null = null;
  /** The first entry behind the last ; or stop. */
  partFrom = 0;
  /** The village that this sentence has told a way to, with nobody named on it, or that heads it or the lines below. */
  reached: { villageId: string; sentence: number; heads: boolean } | null = null;
  /** Who would not take anything, and in which sentence. */
  refuser: { ids: readonly string[]; sentence: number } | null = null;
  /** The first entry of the clause in hand. */
  clauseFrom = 0;
  /** What was brought for somebody; `refused` where it is told that it was only meant, or not taken; `only` these things of it. */
  meant: { segment: Segment; sentence: number; refused: boolean; only?: ReadonlySet<string> } | null = null;
  /** 买了一箱奶一桶油: what was brought along, before 奶给了李平 tells to whom each of it went. */
  brought: { item: Item; name: string; sentence: number }[] = [];
  /** Things told before their giving. */
  waiting: { segment: Segment; item: Item; sentence: number }[] = [];
  /** 一户发100株: so much to each, before it is told to how many. */
  readonly shares: { item: Item; what: Shared; sentence: number; when: SceneDay }[] = [];
  /** 李平300,陈九斤500: names with a figure each, before it is told what the figures count. */
  readonly unnamed: { segment: Segment; sentence: number }[] = [];
  /** 看病缺的三千块: so much that was lacking, before it is told that it was made good. */
  lacked: { segment: Segment; item: Item; sentence: number } | null = null;
  /** 电褥子坏了, 缺张床: what is worn out or missing, before another is brought. */
  wornOut: { name: string; unit: string; lacked: boolean; whose: string; sentence: number } | null = null;
  /** 书本费215元: how much a bill is, before it is told who paid it. */
  bill: { segment: Segment; item: Item; sentence: number } | null = null;
  /** Figures told before their thing: 给李平2袋、王五1袋|尿素. */
  bare: { segment: Segment; item: Item }[] = [];
  /** 李平家有两袋化肥: spoken of, before more of it is told as given. */
  spoken: Spoken | null = null;
  /** 计划给李平送2袋化肥: meant or owed, before it is told that it was done. */
  planned: { segment: Segment; sentence: number } | null = null;
  saleSentence = -1;
  /** The sentence in which somebody got the same as the one before. */
  sameAgainIn = -1;
  /** The sentence in which the household offered the cadre something. */
  offeredIn = -1;
  /** Gifts that the household would not take, as told so far. */
  refused: Kept[] = [];
  /** The sentence that told of building: 新修村道0.8公里,|挡土墙60米. */
  buildingSentence = -1;
  /** The sentence that told of a sale first, and of what was sold behind it. */
  saleToldSentence = -1;
  /** The sentence that told of buying the household's own produce: money in it pays for that. */
  boughtSentence = -1;
  boughtFrom: readonly Person[] = [];
  /** The sentence of 其中: whoever is named in it belongs to the number told before. */
  amongSentence = -1;
  /** The sentence of 其中 with nobody named: figures of what was told before it are parts of that. */
  partsIn = -1;
  /** Where that 其中 stands. */
  partsFrom = 0;
  /** 其中 stood alone, and no part was told yet: 其中:|道路项目2个 */
  partsLead = false;
  /** 20户,|其中低保户8户: the groups that those counted are made up of. */
  peopleParts: PeopleParts | null = null;
  /** The sentence of 其中李平2袋: what goes on to others by name is taken out of the sum too. */
  namedPartsIn = -1;
  /** The sentence that told the sum those parts are of. */
  wholeFrom = 0;
  /** The sentence that named what somebody else gave: 村里发的化肥,|李平领了5袋; 地膜是公司发的,|8卷. */
  othersThing = -1;
  /** A quarrel, whose it is and in which sentence. */
  quarrel: { people: People; sentence: number } | null = null;
  /** The sentence in which the sender stood between two who had fallen out. */
  mediatedIn = -1;
  saleItem: string | null = null;
  /** 她家今年榨了80斤茶油: what the household has of its own, in what it is counted. */
  produce: { name: string; unit: Unit | null; sentence: number; atStall?: boolean } | null = null;
  /** The sentence in which a buyer was found for the household. */
  buyerSentence = -1;
  /** The sentence that told of a buyer who was found; 帮着挖完 alone tells of none. */
  buyerFoundIn = -1;
  /** The sentence that told of things without saying when or how they were given: 李平家的2盒药,|昨天拿给他了. */
  undated = -1;
  /** The sentence that told of something amiss that is no matter of theirs. */
  unraised = -1;
  /** The sentence of 我去了, before it is told where to. */
  wentSentence = -1;
  /** 李平家4口人, before what each of them got. */
  heads: Heads | null = null;
  /** 我们一行6人: who came along to work, in which sentence. */
  hands: { quantity: Quantity; gathered: boolean; sentence: number } | null = null;
  lastGoods: { name: string; sentence: number; pooled: boolean } | null = null;
  /** Where the entries of a mean (户均3斤) begin, which a total in the same sentence replaces. */
  mean: { sentence: number; from: number } | null = null;
  /** Figures told a head of cadres, not of households. */
  perCadre = false;
  /** 五个村各走访10户,|各发资料30份: of how many villages or groups each was told. */
  groups: { count: number; sentence: number } | null = null;
  /** 本月, 累计: figures are sums over a longer time. */
  total = false;
  readonly entries = new Entries(this);
  readonly needs: ToldNeed[] = [];
  readonly questions: ReadQuestion[] = [];
  /** 今天入户走访 with nobody named: told at the end where no names follow. */
  bareVisit: {
    tokens: readonly Token[];
    when: SceneDay;
    village: string | null;
    sentence: number;
    total: boolean;
    /** Of a place, behind somebody told of before: 给李平送米2袋,|到三组入户. */
    apart: boolean;
  } | null = null;
  /** 李平家走访记录 over what was done there: a visit, where nothing below tells of one. */
  titleVisit: { tokens: readonly Token[]; people: readonly Person[]; when: SceneDay } | null = null;
  readonly plans: Token[] = [];
  private readonly resolved: { mention: Mention; place: Place; person: Person }[] = [];

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

  /** Something of it has been told, and is not settled by now. */
  holds(what: Before): boolean {
    // Each by its name: a field by a name that changes is looked up anew each time.
    switch (what) {
      case "entries":
        return this.entries.list.length > 0;
      case "needs":
        return this.needs.length > 0;
      case "meant":
        return this.meant !== null;
      case "shares":
        return this.shares.length > 0;
      case "unnamed":
        return this.unnamed.length > 0;
      case "lacked":
        return this.lacked !== null;
      case "wornOut":
        return this.wornOut !== null;
      case "bill":
        return this.bill !== null;
      case "planned":
        return this.planned !== null;
      case "bareVisit":
        return this.bareVisit !== null;
      case "head":
        return this.head !== null;
      case "hands":
        return this.hands !== null;
    }
  }

  /** 下午到石门村,|李平家…: of several of that name the one of the village just gone to; null where no way was told. */
  placeReached({ fits }: Mention, reached: NonNullable<Scene["reached"]>): Place | null {
    if ((reached.sentence !== this.sentence && !reached.heads) || fits.length < 2) return null;
    if (reached.villageId !== this.village) return null;
    const there = fits.filter(({ villageId }) => villageId === reached.villageId);
    return there.length === 1 ? { villageIds: [reached.villageId], group: null } : null;
  }

  /** Finds out who is meant, and asks once where that is open. */
  person(mention: Mention, place: Place): Person {
    for (const known of this.resolved)
      if (isSameMention(known.mention, mention) && isSamePlace(known.place, place)) return known.person;
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
      const among = villages.size === 1 ? (only ?? null) : this.sender.villageId;
      person = {
        id: `?${mention.name}`,
        villageId: found.kind === "ambiguous" ? among : this.placeVillage(place),
        name: mention.name,
      };
      const asked = this.questions.some(
        ({ text, candidates: told }) => text === mention.name && told.join() === candidates.join(),
      );
      if (!asked) this.questions.push({ kind: found.kind, text: mention.name, candidates });
    }
    this.resolved.push({ mention, place, person });
    return person;
  }

  /** 给李平送了油,这个李平是上坪村的: whom the name meant before, now that it is told. */
  tellApart(name: string, person: Person, open = `?${name}`): void {
    if (person.id === open) return;
    const asked = this.questions.findIndex(({ text }) => text === name);
    if (asked < 0 && open.startsWith("?")) return;
    if (asked >= 0) this.questions.splice(asked, 1);
    for (const known of this.resolved) if (known.person.id === open) known.person = person;
    for (const entry of this.entries.list) {
      if (!entry.facts.households.includes(open)) continue;
      const households = entry.facts.households.map((id) => (id === open ? person.id : id)).sort();
      const people = households.map((id) => this.personOf(id));
      entry.facts = { ...entry.facts, households, villageId: this.villageOf(people) };
    }
  }

  private knownAs(mention: Mention): Person | null {
    for (const { person } of this.resolved) {
      if (person.name === mention.name && !person.id.startsWith("?")) return person;
    }
    return null;
  }

  private placeVillage(place: Place): string | null {
    if (place.villageIds !== null && place.villageIds.length === 1) return place.villageIds[0] ?? null;
    return this.village ?? this.sender.villageId;
  }

  noteBareVisit(tokens: readonly Token[], apart: boolean): void {
    const { when, sentence, total } = this;
    this.bareVisit ??= { tokens, when, village: this.villageOf([]), sentence, total, apart };
  }

  villageOf(people: readonly Person[]): string | null {
    const first = people[0];
    if (first === undefined) return this.village ?? this.sender.villageId;
    for (const { villageId } of people) if (villageId !== first.villageId) return null;
    return first.villageId;
  }

  /** 上午走访李平,下午走访王五,两家各送…: the visited of this sentence, else of the whole message, if they are that many. */
  visitedLately(count: number): Person[] | null {
    if (count < 2) return null;
    for (const from of [this.sentence, 0]) {
      const ids = new Set<string>();
      for (const { facts, sentence } of this.entries.list) {
        const [id] = facts.households;
        if (facts.measure === "visit" && sentence >= from && id !== undefined) ids.add(id);
      }
      if (ids.size === count) return [...ids].map((id) => this.personOf(id));
    }
    return null;
  }

  /** All that the message has named so far. */
  everybody(): Person[] {
    return this.resolved.map(({ person }) => person);
  }

  /** All that something was told of so far, but those who were not there. */
  metSoFar(): Person[] {
    const ids = new Set<string>();
    const missed = new Set<string>();
    for (const { facts } of this.entries.list) {
      for (const id of facts.households) ids.add(id);
      for (const id of facts.missed ? facts.households : []) missed.add(id);
    }
    return [...ids].filter((id) => !missed.has(id)).map((id) => this.personOf(id));
  }

  /** 李平 200元 / 王五 300元 / 另:手册每户一本: those of a list that ends with who was named last, a sentence each. */
  listedLast(): Person[] {
    const { list } = this.entries;
    const last = list[list.length - 1]?.facts;
    const ids = new Set<string>();
    let sentence = -1;
    for (let at = list.length - 1; at >= 0; at -= 1) {
      const entry = list[at];
      const [id, other] = entry?.facts.households ?? [];
      // 合计700元, between the list and what goes on about it.
      if (entry?.pooled && id === undefined) continue;
      if (entry === undefined || id === undefined || other !== undefined || entry.sentence === sentence)
        break;
      if (entry.facts.measure !== last?.measure || entry.facts.item !== last.item) break;
      sentence = entry.sentence;
      if (!entry.pooled) ids.add(id);
    }
    const named = this.people.named[0]?.id ?? "";
    return this.people.named.length === 1 && ids.has(named) ? [...ids].map((id) => this.personOf(id)) : [];
  }

  /**
   * Those met in this sentence, one clause after the other; 周一李平家;周三王五、赵六两家,各送…: of several told in a row,
   * only those behind the last ;.
   */
  visitedInSentence(): Person[] {
    return this.visitedIn(this.sentence);
  }

  /**
   * 走访李平、王五。|每户发…: those met in this sentence, else in the one before it; in a form, 走访:李平、王五 / 投工:… / 资料:|每户一份,
   * in whichever told of a visit last.
   */
  visitedLast(inForm: boolean): Person[] {
    const here = this.visitedIn(this.sentence);
    if (here.length > 0) return here;
    const before = this.visitedIn(this.sentence - 1);
    if (before.length > 0 || !inForm) return before;
    const last = this.entries.list.findLast(({ facts }) => facts.measure === "visit");
    return last === undefined ? [] : this.visitedIn(last.sentence);
  }

  visitedIn(within: number): Person[] {
    const ids = new Set<string>();
    const from = this.people.named.length > 1 ? this.partFrom : 0;
    for (const { facts, sentence } of this.entries.list.slice(from)) {
      const [id] = facts.households;
      if (facts.measure === "visit" && !facts.missed && sentence === within && id !== undefined) ids.add(id);
    }
    return [...ids].map((id) => this.personOf(id));
  }

  /** Those who got something in this sentence, or whose things are named in it, one clause after the other. */
  givenInSentence(): Person[] {
    return this.givenIn(this.sentence);
  }

  givenIn(within: number): Person[] {
    const ids = new Set<string>();
    for (const { segment, sentence } of this.waiting)
      if (sentence === within) for (const { id } of segment.named.named) ids.add(id);
    for (const { facts, sentence } of this.entries.list)
      if (sentence === within && this.lexicon.measure(facts.measure)?.households === "carried")
        for (const id of facts.households) ids.add(id);
    return [...ids].map((id) => this.personOf(id));
  }

  /** 给李平500元、王五300元,|两家各1袋面: those given to one by one in this sentence, if they are that many. */
  givenInRow(count: number): Person[] | null {
    const given = count > 1 ? this.givenInSentence() : [];
    return given.length === count ? given : null;
  }

  /**
   * All that the message tells were visited, as long as it has told of no gift to any of them; of several told in a row,
   * only those behind the last ;.
   */
  visitedWithoutGift(): Person[] {
    const ids = new Set<string>();
    const from = this.people.named.length > 1 ? this.partFrom : 0;
    for (const { facts } of this.entries.list.slice(from)) {
      if (this.lexicon.measure(facts.measure)?.items || facts.measure === "cash") return [];
      const [id] = facts.households;
      if (facts.measure === "visit" && !facts.missed && id !== undefined) ids.add(id);
    }
    return [...ids].map((id) => this.personOf(id));
  }

  private personOf(id: string): Person {
    for (const { person } of this.resolved) if (person.id === id) return person;
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

  /** 都走访了: to all that the sentence only named, or the message (`above`), each on its day. */
  visitAllNamed(tokens: readonly Token[], rule: string, above = false): boolean {
    const waiting = this.pending.filter((one) => above || one.sentence === this.sentence);
    const when = this.when;
    for (const one of waiting) {
      this.when = one.when;
      this.entries.visit(one.people, false, tokens, rule, 1, !above);
    }
    this.when = when;
    this.pending.length = 0;
    return waiting.length > 0;
  }
}

function isSameMention(one: Mention, other: Mention): boolean {
  return one.name === other.name && one.form === other.form;
}

function isSamePlace(one: Place, other: Place): boolean {
  if (one.group !== other.group || one.villageIds?.length !== other.villageIds?.length) return false;
  return one.villageIds === other.villageIds || one.villageIds?.join() === other.villageIds?.join();
}

/** The figure times how many there are. */
export function times(quantity: Quantity | null, count: number): number | null {
  if (quantity === null || quantity.value === null) return null;
  return Math.round(quantity.value * count * 1000) / 1000;
}
