import { type Clause, clausesOf, textOf } from "./clause.ts";
import { type ItemReading, readItems } from "./items.ts";
import { peopleIn } from "./people.ts";
import type { Place } from "./resolve.ts";
import { rules } from "./rules/index.ts";
import { nobody, type People, type Scene } from "./scene.ts";
import { segmentsOf } from "./segment.ts";
import { isTheirs, ownStance } from "./stance.ts";
import type { Segment, Stance } from "./story.ts";
import { has, isMark, type Token } from "./tokens.ts";

/** What the reader of a message did, for `--explain`. */
export type Step = {
  tokens: readonly Token[];
  text: string;
  stance: Stance | "label" | "head" | "skipped";
  rules: string[];
  start: number;
  end: number;
};

/** Reads the clauses in turn; each changes the scene that the next is read in. */
export function compose(tokens: readonly Token[], scene: Scene): Step[] {
  const steps: Step[] = [];
  const clauses = clausesOf(tokens);
  settleOnlyDay(clauses, scene);
  readHeadDay(clauses, scene);
  scene.visitForm = clauses.some((clause) => clause.label !== null && isVisitLabel(clause.labelText));
  const telling = new Teller(scene, steps);
  for (const clause of clauses) telling.tell(clause);
  telling.finish();
  return steps;
}

/** In the first clause, on a label, in brackets or as a signature the only day of a message holds for all of it. */
function settleOnlyDay(clauses: readonly Clause[], scene: Scene): void {
  const days = clauses.flatMap((clause, at) =>
    clause.tokens.flatMap((token) =>
      token.kind === "day" &&
      token.when !== null &&
      token.when.kind !== "future" &&
      !datesSomethingElse(clause.tokens, token)
        ? [{ clause, at, token }]
        : [],
    ),
  );
  const [only] = days;
  if (only === undefined || only.token.when === null) return;
  const { day, endDay, kind } = only.token.when;
  const others = days.filter(
    (other) => other.token.when?.day !== day && !/^(?:今|当日)/.test(other.token.text),
  );
  if (others.length > 0) return;
  const alone = only.clause.tokens.every(
    (token) =>
      token.kind === "day" ||
      token.kind === "mark" ||
      token.kind === "cadre" ||
      (token.kind === "word" && (token.word?.roles.has("plain") || token.word?.roles.has("filler"))),
  );
  const holds =
    only.at === 0 ||
    only.clause.label === "date" ||
    only.token.bracketed ||
    (alone && only.at === clauses.length - 1);
  if (holds) scene.when = { day, endDay, period: kind === "period" };
}

/** 吴小梅3月5日做了手术: the day of what befell the household, where its clause tells no act of the cadre's. */
function datesSomethingElse(tokens: readonly Token[], day: Token): boolean {
  const before = tokens[tokens.indexOf(day) - 1];
  if (!(before?.mention || has(before, "pronoun") || has(before, "kin"))) return false;
  return !tokens.some(
    (token) =>
      token.word?.measure ||
      token.quantity !== null ||
      has(token, "go") ||
      has(token, "give") ||
      has(token, "receive") ||
      has(token, "missed") ||
      has(token, "dative"),
  );
}

/** 4月12日,星期日,晴 over a diary: 今天 in it is that day, not the message's. */
function readHeadDay(clauses: readonly Clause[], scene: Scene): void {
  const first = clauses.find((clause) => clause.stop !== "】");
  const token = first?.tokens.find((other) => other.kind === "day");
  if (
    first === undefined ||
    token?.when?.kind !== "day" ||
    /^(?:今|昨|前|刚|当|大前|today|yesterday)/.test(token.text)
  )
    return;
  const alone =
    first.label === "date" ||
    first.tokens.every(
      (other) => other.kind === "day" || other.kind === "mark" || other.word?.roles.has("plain"),
    );
  if (alone) scene.headDay = token.when.day;
}

/** 走访李平户了没有, 要带什么: asked, though no question mark was typed. */
function asksPlainly(clause: Clause): boolean {
  return /(?:[了过]没有?|吗|[要该得](?:带|送|拿|买|报|填)?(?:什么|啥|几[袋桶箱户个]))$/.test(clause.text);
}

/** 上午走访李平,下午走访王五,|各送油1桶: opens with the sharing. */
function opensEach(tokens: readonly Token[]): boolean {
  const first = tokens.find((token) => !has(token, "then") && !has(token, "filler") && token.kind !== "mark");
  return has(first, "each");
}

/** 各给, 各送, 各发: the sharing and the giving in one word. */
function givesEach(token: Token): boolean {
  return has(token, "each") && /[给送发]$/.test(token.text);
}

class Teller {
  private readonly scene: Scene;
  private readonly steps: Step[];
  private sentence = -1;
  /** What the sentence has turned into: a plan or hearsay lasts to its end or the next day. */
  private lasting: Stance | null = null;
  private stop = "";
  private listing = false;
  /** The sentence of 本来…: what it tells did not come about. */
  private failing = -1;
  private eachLasts = false;
  /** The household's own affairs are told in this sentence: 家里有电视1台, 冰箱1台. */
  private ownLasts = false;
  /** The sentence in which the household offered the cadre something. */
  private offeredIn = -1;
  private line = -1;
  private recordPlace: Place | null = null;

  constructor(scene: Scene, steps: Step[]) {
    this.scene = scene;
    this.steps = steps;
  }

  tell(clause: Clause): void {
    const { scene } = this;
    scene.sentence = clause.sentence;
    scene.afterSemicolon = this.stop === ";";
    this.stop = clause.stop;
    if (clause.sentence !== this.sentence) this.openSentence(clause);
    if (clause.stop === "】" || (clause.opensLine && isMark(clause.tokens[0], "【"))) {
      this.note(clause.tokens, "skipped");
      this.readTitle(clause);
      return;
    }
    switch (clause.label) {
      case "id":
        if (clause.tokens.some((token) => token.mention !== null)) {
          this.readHouseholdLabel(clause);
          return;
        }
        this.note(clause.tokens, "label");
        return;
      case "info":
      case "cadre":
      case "plan":
        if (clause.label === "plan") scene.plans.push(...clause.tokens);
        this.note(clause.tokens, "label");
        return;
      case "date":
        this.readDay(clause);
        this.note(clause.tokens, "label");
        return;
      case "place":
        this.readPlaceLabel(clause);
        this.note(clause.tokens, "label");
        return;
      case "household":
        this.readHouseholdLabel(clause);
        return;
      default:
        if (clause.tokens.length === 0 && clause.label === "content" && isVisitLabel(clause.labelText))
          this.scene.visitLines = true;
        if (saysNone(clause)) return;
        this.readSegments(clause);
    }
  }

  finish(): void {
    const { scene } = this;
    scene.dropZeros();
    scene.dropSums();
    const bare = scene.bareVisit;
    const named = scene.entries.some((entry) => entry.facts.measure === "visit");
    if (bare !== null && !named && !scene.entries.some((entry) => entry.facts.households.length > 0)) {
      const when = scene.when;
      scene.when = bare.when;
      scene.add({
        measure: "visit",
        quantity: null,
        unit: "户次",
        people: [],
        approx: false,
        tokens: bare.tokens,
        rules: ["visit/word"],
        villageId: bare.village,
      });
      scene.when = when;
    }
  }

  private openSentence(clause: Clause): void {
    this.sentence = clause.sentence;
    this.lasting = null;
    this.scene.openNoun = null;
    this.eachLasts = false;
    this.ownLasts = false;
    if (clause.line !== this.line) {
      this.line = clause.line;
      if (clause.label === null && !clause.tokens.some((token) => token.mention !== null))
        this.scene.visitHead = isVisitTitle(clause);
    }
    const placesOnly = clause.tokens.every((token) => ["village", "group", "mark"].includes(token.kind));
    if (!clause.tokens.some((token) => token.mention !== null) && !placesOnly) this.scene.head = null;
    this.listing = false;
  }

  /** 【走访日志】, 米家湾村帮扶周报: noise but for what dates and places it. */
  private readTitle(clause: Clause): void {
    this.readDay(clause);
    this.readVillage(clause.tokens);
  }

  /** 13日、15日分别走访李平、王五: the first on the first; 周一、周三两天去了李平家: on each. */
  private readDayByDay(segment: Segment): boolean {
    const { scene } = this;
    const days = segment.tokens.filter((token) => token.kind === "day" && token.when?.kind === "day");
    const { named } = segment.named;
    if (days.length < 2 || segment.stance !== "done" || named.length === 0) return false;
    const oneByOne = segment.reading.respectively && days.length === named.length;
    const joined = segment.tokens.some((token, at) => token === days[0] && joinsDays(segment.tokens, at));
    if (!oneByOne && !(joined && named.length === 1 && countsNothing(segment))) return false;
    days.forEach((token, at) => {
      if (token.when === null) return;
      scene.when = { day: token.when.day, endDay: token.when.endDay, period: false };
      const person = oneByOne ? named.slice(at, at + 1) : named;
      const people: People = { named: person, counted: null, approx: false };
      const told: Segment = { ...segment, named: people, people };
      for (const rule of rules) rule.read(told, scene);
    });
    scene.people = segment.named;
    return true;
  }

  /** Under 走访情况: the household that a line or a part behind ; begins with was visited. */
  private atLineStart(clause: Clause, tokens: readonly Token[]): boolean {
    return clause.tokens[0] === tokens[0] && (clause.opensLine || this.scene.afterSemicolon);
  }

  private readDay(clause: Clause): void {
    for (const token of clause.tokens) {
      if (token.when === null || token.kind !== "day") continue;
      const { day, endDay, kind } = token.when;
      if (kind === "future") continue;
      this.scene.when = { day, endDay, period: kind === "period" };
      if (kind === "period") this.scene.total = true;
      break;
    }
  }

  private readVillage(tokens: readonly Token[]): void {
    const { scene } = this;
    tokens.forEach((token, at) => {
      if (token.kind !== "village" || token.villageIds === null) return;
      if (tokens[at - 1]?.text === "不是" || has(tokens[at - 1], "repair")) return;
      const ids = token.villageIds;
      const own = ids.filter((id) => scene.sender.villageIds.has(id));
      const chosen = ids.length === 1 ? ids[0] : own.length === 1 ? own[0] : undefined;
      if (chosen !== undefined) {
        scene.village = chosen;
      }
    });
  }

  private readPlaceLabel(clause: Clause): void {
    this.readVillage(clause.tokens);
    const village = clause.tokens.find((token) => token.kind === "village");
    const group = clause.tokens.find((token) => token.kind === "group");
    this.recordPlace = { villageIds: village?.villageIds ?? null, group: group?.group ?? null };
    if (this.recordPlace.villageIds === null && this.recordPlace.group === null) this.recordPlace = null;
  }

  private readHouseholdLabel(clause: Clause): void {
    const { scene } = this;
    if (clause.tokens.length === 0) {
      if (isVisitLabel(clause.labelText)) scene.visitHead = true;
      return;
    }
    this.readDay(clause);
    this.readVillage(clause.tokens);
    const people = peopleIn(clause.tokens, clause.tokens, scene, this.recordPlace);
    if (people.named.length === 0 && people.counted === null) {
      this.readSegments(clause);
      return;
    }
    // The number of households told above the list of them.
    scene.people = people;
    const rulesRead: string[] = [];
    if (isVisitLabel(clause.labelText) || scene.visitHead || scene.visitForm) {
      scene.visit(people.named, false, clause.tokens, "visit/label");
      if (people.counted !== null && people.named.length === 0) {
        scene.add({
          measure: "visit",
          quantity: people.counted,
          unit: "户次",
          people: [],
          approx: people.approx,
          tokens: clause.tokens,
          rules: ["visit/label"],
        });
      }
      rulesRead.push("visit/label");
    }
    if (
      clause.tokens.some((token) => token.quantity !== null && token.quantity.unit?.kind !== "household") ||
      clause.tokens.some((token) => has(token, "missed"))
    ) {
      this.readSegments(clause);
    }
    this.note(clause.tokens, "label", rulesRead);
  }

  private readSegments(clause: Clause): void {
    const { scene } = this;
    const day = clause.tokens.find(
      (token) => token.kind === "day" && token.when !== null && token.when.kind !== "future",
    );
    const before = scene.when;
    const entriesBefore = scene.entries.length;
    scene.clauseFrom = entriesBefore;
    const totalBefore = scene.total;
    if (clause.tokens.some((token) => has(token, "total"))) scene.total = true;
    this.readVillage(clause.tokens);
    if (clause.label === "mode" || clause.label === "content") this.listing = true;
    if (clause.label === "content" && isVisitLabel(clause.labelText)) scene.visitLines = true;
    const segments = segmentsOf(clause.tokens);
    segments.forEach((tokens, position) => {
      const next = bringsAlong(tokens)
        ? segments.slice(position + 1).find((other) => !bringsAlong(other))
        : undefined;
      const ahead = next !== undefined && goesTo(next) ? next : null;
      const own =
        tokens.find((token) => token.kind === "day" && token.when !== null && token.when.kind !== "future") ??
        (position === 0 && day !== undefined ? day : undefined);
      if (own !== undefined && this.lasting === "plan") this.lasting = null;
      if (own?.when && own.kind === "day") {
        if (this.lasting === "plan" && position > 0) this.lasting = null;
        const told =
          /^(?:今|当日|昨|前|大前)/.test(own.text) && scene.headDay !== null
            ? own.when.day - scene.today + scene.headDay
            : own.when.day;
        scene.when = { day: told, endDay: own.when.endDay, period: own.when.kind === "period" };
        if (own.when.kind === "period") scene.total = true;
      }
      this.readSegment(tokens, clause, { closesClause: position === segments.length - 1, ahead });
    });
    const told = scene.entries.length > entriesBefore;
    if (!told && day !== undefined && !carriesDay(clause)) {
      scene.when = before;
      scene.total = totalBefore;
    }
    if (clause.heads) this.readHead(clause);
  }

  /** 发化肥: 慰问金: 今日入户: what follows is told under it. */
  private readHead(clause: Clause): void {
    const { scene } = this;
    if (clause.tokens.some((token) => token.mention !== null)) {
      this.listing = true;
      return;
    }
    const last = clause.tokens[clause.tokens.length - 1];
    const gives = clause.tokens.some((token) => has(token, "give") || has(token, "receive"));
    const noun =
      clause.tokens.find(
        (token) => token.word?.goods || (token.word?.measure && token.word.measure.id !== "visit"),
      ) ?? (gives && last?.kind === "text" && last.text.length >= 2 ? last : undefined);
    if (clause.tokens.some((token) => token.word?.measure?.id === "visit")) scene.visitHead = true;
    if (noun !== undefined) scene.head = { text: noun.text, measure: noun.word?.measure?.id ?? null };
    this.listing = true;
  }

  private readSegment(
    tokens: Token[],
    clause: Clause,
    { closesClause, ahead }: { closesClause: boolean; ahead: readonly Token[] | null },
  ): void {
    const { scene } = this;
    const named = peopleIn(tokens, clause.tokens, scene, this.recordPlace);
    const aboutVillage =
      named.named.length === 0 &&
      tokens.some(
        (token, at) =>
          token.kind === "village" || (has(token, "villageThing") && !isAsked(tokens.slice(0, at))),
      );
    const carried: People = aboutVillage ? nobody : scene.people;
    const namesNobody = named.named.length === 0 && named.counted === null;
    const shared = opensEach(tokens) && namesNobody ? scene.visitedInSentence() : [];
    const met = ahead === null ? nobody : peopleIn(ahead, clause.tokens, scene, this.recordPlace);
    const before: People = shared.length > 1 ? { named: shared, counted: null, approx: false } : carried;
    const people = namesNobody ? (met.named.length > 0 ? met : before) : named;
    const theirs = isTheirs(tokens);
    const stance = this.ownGoesOn(tokens, this.stanceOf(tokens, clause, theirs), theirs);
    const reading = readItems(tokens, scene.lexicon);
    this.nameBareFigures(reading);
    this.carryEach(reading, tokens);
    const segment: Segment = {
      clause,
      tokens,
      stance,
      reading,
      named,
      people,
      aboutVillage,
      theirs,
      listed:
        this.listing ||
        tokens.some((token) => has(token, "give") || has(token, "receive") || givesEach(token)) ||
        (scene.entries.length > 0 && !theirs),
      closesClause,
    };
    const startedAt = scene.entries.length;
    if (this.readDayByDay(segment)) {
      this.note(tokens, stance, ["day/respectively"]);
      return;
    }
    if (/(?:给|塞|送|装|拿)(?:了|给|上)?(?:我|咱|俺)/.test(textOf(tokens))) this.offeredIn = scene.sentence;
    if (!namesNobody && carries(stance, tokens, named)) scene.people = named;
    const opens =
      tokens.slice(0, 3).some((token) => token.mention !== null) && this.atLineStart(clause, tokens);
    const visitedLine =
      scene.visitLines && opens && (stance === "done" || stance === "need" || stance === "theirs");
    if ((visitedLine || (scene.visitHead && stance === "done")) && named.named.length > 0)
      scene.visit(named.named, false, tokens, "visit/head", timesIn(tokens));
    for (const rule of rules) rule.read(segment, scene);
    if (stance === "refused") this.takeBack(segment);
    if (stance === "plan") scene.plans.push(...tokens);
    if (tokens.some((token) => has(token, "give") || has(token, "receive"))) this.listing = true;
    this.note(
      tokens,
      stance,
      scene.entries.slice(startedAt).flatMap((entry) => entry.rules),
    );
  }

  /** 李平家盖了三间房,买了两台农机: what the household did goes on until somebody else acts. */
  private ownGoesOn(tokens: readonly Token[], stance: Stance, theirs: boolean): Stance {
    if (stance !== "done") return stance;
    const goesOn =
      this.ownLasts &&
      !tokens.some(
        (token) =>
          token.mention !== null ||
          token.kind === "day" ||
          has(token, "cadreSelf") ||
          has(token, "dative") ||
          has(token, "go") ||
          has(token, "help") ||
          (token.word?.measure ?? null) !== null ||
          (has(token, "give") && !has(token, "fetch")),
      );
    const owns = tokens.some(
      (token) => has(token, "own") && !has(token, "sell") && token.word?.measure === null,
    );
    this.ownLasts =
      goesOn || (theirs && owns && !tokens.some((token) => has(token, "give") && !has(token, "own")));
    return goesOn ? "theirs" : stance;
  }

  /** 三户各送化肥2袋,地膜1卷: a bare list goes on with the same sharing. */
  private carryEach(reading: ItemReading, tokens: readonly Token[]): void {
    const bare =
      reading.verbs.length === 0 && !tokens.some((token) => token.mention !== null || has(token, "pool"));
    if (bare && this.eachLasts && reading.items.length > 0)
      for (const item of reading.items) item.each = true;
    else this.eachLasts = reading.each;
  }

  /** 推荐他儿子到公益性岗位,1人: the figure counts what was named before it in the sentence. */
  private nameBareFigures(reading: ItemReading): void {
    const { scene } = this;
    for (const item of reading.items) {
      if (item.noun !== null) {
        scene.openNoun = item.quantity === null ? item.noun : null;
        continue;
      }
      const open = scene.openNoun;
      const unit = item.quantity?.unit ?? null;
      if (open === null || unit === null) continue;
      const measure = open.measure;
      if (
        measure === null ||
        measure.money ||
        (unit.name !== measure.unit && !measure.countedIn.includes(unit.name))
      )
        continue;
      item.noun = open;
      scene.openNoun = null;
    }
  }

  private stanceOf(tokens: readonly Token[], clause: Clause, theirs: boolean): Stance {
    if (tokens.some((token) => token.when?.kind === "future")) this.lasting = "plan";
    if (clause.stop === "?" || asksPlainly(clause)) return "question";
    if (this.fails(tokens, clause)) return "hearsay";
    // 听说…,我今天过去看望了她: the sender's own doing again.
    if (
      this.lasting === "hearsay" &&
      has(tokens[0], "cadreSelf") &&
      !tokens.some((token) => has(token, "say"))
    )
      this.lasting = null;
    const own = ownStance(tokens, theirs);
    if (own === "hearsay") this.lasting = "hearsay";
    if (own === "plan") this.lasting = "plan";
    if (this.lasting === "hearsay" || this.lasting === "plan") return this.lasting;
    if (clause.label === "need") return "need";
    if (own === "refused") return "refused";
    if (own === "theirs") return "theirs";
    const acts = tokens.some(
      (token) =>
        has(token, "cadreSelf") ||
        has(token, "solve") ||
        has(token, "dative") ||
        ((token.word?.measure ?? null) !== null && token.word?.measure?.id !== "job"),
    );
    if (own === "need") {
      this.lasting = "need";
      return "need";
    }
    if (
      tokens.some((token) => has(token, "trouble")) &&
      !(acts && tokens.some((token) => has(token, "give") || has(token, "solve")))
    ) {
      this.lasting = "need";
      return "need";
    }
    if (this.lasting === "need") {
      const begins = tokens[0];
      if (acts || tokens.some((token) => has(token, "go") || has(token, "give") || has(token, "notGiven"))) {
        // 想让局里 | 给看一下 belongs to the wish.
        if (
          clause.stop !== "" &&
          begins !== undefined &&
          has(begins, "dative") &&
          !tokens.some(
            (token) =>
              token.quantity !== null ||
              has(token, "solve") ||
              has(token, "cadreSelf") ||
              token.mention !== null,
          )
        )
          return "need";
        this.lasting = null;
        return "done";
      }
      return tokens.some((token) => has(token, "then")) ? "done" : "need";
    }
    return "done";
  }

  /** 本来要给李平送药,车坏了没送成: neither done nor planned, till what came of it or another day. */
  private fails(tokens: readonly Token[], clause: Clause): boolean {
    if (
      /^(?:本来|原本|原来|原打算|原计划|本打算|本想|原想|说好)(?!就?[是在])/.test(
        clause.text.replace(/^[\d月日号今昨天,]+/, ""),
      )
    )
      this.failing = clause.sentence;
    if (this.failing !== clause.sentence) return false;
    if (
      /^(?:结果|后来|最后|干脆|就|于是|只好|还是|只|改|临时)|只(?:走|去|送|到|看|发|见)/.test(
        textOf(tokens),
      ) &&
      !tokens.some((token) => has(token, "notGiven") || has(token, "not"))
    ) {
      this.failing = -1;
      return false;
    }
    return true;
  }

  /** 本来带了面粉1袋,人家硬是不要,没送成: what this sentence gave was not given. */
  private takeBack(segment: Segment): void {
    const { scene } = this;
    const word = segment.tokens.find((token) => has(token, "notGiven"));
    if (segment.tokens.some((token) => has(token, "not") && /没去成|没走成|没走访成|去不了/.test(token.text)))
      scene.bareVisit = null;
    // 硬要塞给我一兜鸡蛋,我没收: ours to refuse.
    const ours = this.offeredIn === scene.sentence && segment.tokens.some((token) => has(token, "cadreSelf"));
    if (ours && word !== undefined && /不要|不收|没收|没要|拒|谢绝|推辞/.test(word.text)) return;
    if (word === undefined || !/成|不要|不收|退|拒|谢绝|拿回|带回|没收|没要|推辞/.test(word.text)) return;
    // 给李平、王五各2袋,赵六不要: only who refused goes without.
    const anywhere = { villageIds: null, group: null };
    const who = segment.clause.tokens.flatMap(({ mention }) =>
      mention === null ? [] : [scene.person(mention, anywhere).id],
    );
    for (let at = scene.entries.length - 1; at >= 0; at -= 1) {
      const entry = scene.entries[at];
      if (entry === undefined || entry.sentence !== scene.sentence) break;
      const { households } = entry.facts;
      if (who.length > 0 && households.length > 0 && !households.some((id) => who.includes(id))) continue;
      if (entry.facts.measure === "goods" || entry.facts.measure === "cash") scene.entries.splice(at, 1);
    }
  }

  private note(tokens: readonly Token[], stance: Step["stance"], read: string[] = []): void {
    const [first] = tokens;
    const last = tokens[tokens.length - 1];
    if (first === undefined || last === undefined) return;
    this.steps.push({
      tokens,
      text: textOf(tokens),
      stance,
      rules: [...new Set(read)],
      start: first.start,
      end: last.end,
    });
  }
}

/** 李平、王五各1次,穆罕林2次 under a heading of visits. */
function timesIn(tokens: readonly Token[]): number {
  const figure = tokens.find((token) => token.quantity?.unit?.kind === "times" && !token.bracketed)?.quantity;
  return Math.max(1, figure?.value ?? 1);
}

function countsNothing(segment: Segment): boolean {
  return segment.reading.items.every((item) => ["day", "times"].includes(item.quantity?.unit?.kind ?? ""));
}

/** 周一、周三: another day follows, joined. */
function joinsDays(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (isMark(next, "、") || has(next, "joins")) && tokens[at + 2]?.kind === "day";
}

/** 入户走访 on a line of its own: who is listed below was visited. */
function isVisitTitle(clause: Clause): boolean {
  return (
    clause.opensLine &&
    clause.stop === "\n" &&
    clause.tokens.length <= 3 &&
    clause.tokens.every(
      (token) =>
        token.word?.measure?.id === "visit" ||
        token.kind === "mark" ||
        token.kind === "day" ||
        /^(?:名单|对象|情况|农户|户)$/.test(token.text),
    ) &&
    clause.tokens.some((token) => token.word?.measure?.id === "visit")
  );
}

/** 想请村里帮忙, 盼着村上给修: the village is asked, not spoken of. */
function isAsked(before: readonly Token[]): boolean {
  return (
    before.some((token) => has(token, "wish")) || /[请让求托盼]$/.test(before[before.length - 1]?.text ?? "")
  );
}

/** Whether those a segment names or counts are the ones that the next is about. */
function carries(stance: Stance, tokens: readonly Token[], people: People): boolean {
  if (stance === "refused" || stance === "question") return false;
  if (stance === "plan" || stance === "hearsay") return people.named.length > 0;
  // 危房改造1户 counts what was built.
  return people.named.length > 0 || !tokens.some((token) => has(token, "works") || has(token, "own"));
}

/** 扛着一袋米, 带了几斤茶叶: brought to whoever is named behind it. */
function bringsAlong(tokens: readonly Token[]): boolean {
  return (
    tokens.some((token) => has(token, "give")) &&
    !tokens.some((token) => token.mention !== null || has(token, "pronoun") || has(token, "dative"))
  );
}

function goesTo(tokens: readonly Token[]): boolean {
  const [first] = tokens;
  return (
    (has(first, "go") || first?.word?.measure?.id === "visit") &&
    tokens.some((token) => token.mention !== null)
  );
}

function isVisitLabel(label: string): boolean {
  return /走访|入户|慰问|看望|家访|探望|被访|受访/.test(label);
}

/** 捐款:无, 困难:没有, 0户 */
function saysNone(clause: Clause): boolean {
  const text = textOf(clause.tokens).replace(/\s/g, "");
  const value = text.slice(Math.max(0, text.length - 4));
  if (/^(?:无|没有|暂无|没|0|零|none|no|\/|-|无。)$/.test(text)) return true;
  return (
    clause.opensLine &&
    clause.tokens.length <= 3 &&
    /(?:无|没有|暂无)$/.test(value) &&
    clause.tokens.some(
      (token) => (token.word?.measure ?? null) !== null || token.word?.goodsClass || has(token, "give"),
    )
  );
}

/** 昨天水退了: nobody's doing, told first. */
function opensWithDay(clause: Clause, day: Token): boolean {
  const light = (token: Token) =>
    token.kind === "mark" || token.word?.roles.has("then") || token.word?.roles.has("filler");
  if (!clause.tokens.slice(0, clause.tokens.indexOf(day)).every(light)) return false;
  return !clause.tokens.some(
    (token) => token.mention !== null || has(token, "pronoun") || has(token, "kin") || has(token, "ownPlace"),
  );
}

/** 3月5日,天气晴 and 昨天下大雪 at the start date what follows; 他3月5日做了手术 does not. */
function carriesDay(clause: Clause): boolean {
  const day = clause.tokens.find((token) => token.kind === "day");
  if (day === undefined || datesSomethingElse(clause.tokens, day)) return false;
  if (clause.sentence === 0 && clause.opensLine) return true;
  // 去年领助学金4400元: a year of the household's own.
  if (
    day.when?.kind === "period" &&
    clause.tokens.some((token) => has(token, "own") || has(token, "receive") || has(token, "stateBenefit"))
  )
    return false;
  if (opensWithDay(clause, day)) return true;
  return (
    clause.tokens.every(
      (token) =>
        token.kind === "day" ||
        token.kind === "mark" ||
        token.kind === "village" ||
        token.kind === "group" ||
        has(token, "cadreSelf") ||
        has(token, "go") ||
        token.word?.roles.has("plain") ||
        token.word?.roles.has("filler") ||
        token.word?.roles.has("then") ||
        token.word?.measure?.id === "visit" ||
        token.kind === "household",
    ) && !clause.tokens.some((token) => has(token, "pronoun"))
  );
}
