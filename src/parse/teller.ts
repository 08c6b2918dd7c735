import { asidesOf } from "./aside.ts";
import { nameBareFigures } from "./bare-figures.ts";
import type { Clause } from "./clause.ts";
import { isVisitTitle, saysNoNeed, saysNone } from "./clause-kind.ts";
import { FormActs } from "./form-acts.ts";
import { labelsThing, readHeading, tellsOfAbsence, tellsOfCall } from "./heading.ts";
import { givesEach, type ItemReading, readItems } from "./items.ts";
import { isVisitLabel } from "./labels.ts";
import { carriesDay } from "./message-day.ts";
import { peopleIn, placeOf } from "./people.ts";
import type { Place } from "./resolve.ts";
import { rules } from "./rules/index.ts";
import { nobody, type People, type Scene } from "./scene.ts";
import { segmentsOf } from "./segment.ts";
import {
  bringsAlong,
  carries,
  countsNothing,
  datesAct,
  goesTo,
  isAsked,
  joinsDays,
  opensEach,
  opensPool,
  opensStop,
  timesIn,
} from "./segment-kind.ts";
import { toldOf } from "./speech.ts";
import { Standing } from "./standing.ts";
import type { Segment, Step } from "./story.ts";
import { type Stretch, stretchOf } from "./stretch.ts";
import { actsItself } from "./subject.ts";
import { dropSums, dropTours, dropZeros } from "./sums.ts";
import { isReturned, isStillWithUs, takeBack } from "./take-back.ts";
import { has, isMark, type Token } from "./tokens.ts";

/** What may be shared out by the head; 输转务工6人 behind 每人200元 is no share. */
const given = new Set(["cash", "goods_value", "leaflet", "contact_card"]);

/** Reads the clauses of a message in turn into the scene, and notes what it did for `--explain`. */
export class Teller {
  private readonly scene: Scene;
  private readonly steps: Step[];
  private sentence = -1;
  private stop = "";
  private listing = false;
  private eachLasts = false;
  private readonly standing = new Standing();
  /** The sentence in which the household offered the cadre something. */
  private offeredIn = -1;
  private line = -1;
  private recordPlace: Place | null = null;
  private readonly formActs = new FormActs();

  constructor(scene: Scene, steps: Step[]) {
    this.scene = scene;
    this.steps = steps;
  }

  tell(clause: Clause): void {
    const { scene } = this;
    scene.sentence = clause.sentence;
    scene.afterSemicolon = this.stop === ";";
    scene.afterColon = this.stop === ":";
    this.stop = clause.stop;
    if (clause.sentence !== this.sentence) this.openSentence(clause);
    this.formActs.note(clause, scene);
    if (clause.stop === "】" || (clause.opensLine && isMark(clause.tokens[0], "【"))) {
      this.note(clause, "skipped");
      this.readTitle(clause);
      return;
    }
    switch (clause.label) {
      case "id":
        if (clause.hasName) {
          this.readHouseholdLabel(clause);
          return;
        }
        this.note(clause, "label");
        return;
      case "info":
      case "cadre":
      case "plan":
        if (clause.label === "plan") scene.plans.push(...clause.tokens);
        this.note(clause, "label");
        return;
      case "date":
        this.readDay(clause);
        this.note(clause, "label");
        return;
      case "place":
        this.readPlaceLabel(clause);
        // 地点:石门村2组刘二牛家
        if (clause.hasName) this.readHouseholdLabel(clause);
        else this.note(clause, "label");
        return;
      case "household":
        this.readHouseholdLabel(clause);
        return;
      case "unvisited":
        this.note(clause, "label");
        return;
      case "missed":
        this.readMissedLabel(clause);
        return;
      case "presence":
        if (tellsOfAbsence(clause))
          scene.entries.visit(scene.people.named, true, clause.tokens, "visit/label");
        this.note(clause, "label");
        return;
      default:
        if (
          clause.tokens.length === 0 &&
          clause.label === "content" &&
          isVisitLabel(clause.labelText, clause.label)
        )
          this.scene.visitLines = true;
        if (saysNone(clause) || saysNoNeed(clause)) return;
        if (tellsOfCall(clause)) this.readCall(clause);
        else this.readSegments(clause);
    }
  }

  finish(): void {
    const { scene } = this;
    this.formActs.tell(scene);
    dropZeros(scene.entries.list);
    dropSums(scene.entries.list);
    dropTours(scene.entries.list);
    const bare = scene.bareVisit;
    const named = scene.entries.list.some((entry) => entry.facts.measure === "visit");
    if (bare !== null && !named && !scene.entries.list.some((entry) => entry.facts.households.length > 0)) {
      const when = scene.when;
      scene.when = bare.when;
      scene.entries.add({
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

  /** 方式:电话联系 */
  private readCall(clause: Clause): void {
    const { scene } = this;
    for (const person of scene.people.named) {
      if (scene.entries.hasTalk([person])) continue;
      scene.entries.add({
        measure: "talk",
        quantity: 1,
        unit: "次",
        people: [person],
        approx: false,
        tokens: clause.tokens,
        rules: ["talk/label"],
      });
    }
    this.note(clause, "label", ["talk/label"]);
  }

  private openSentence(clause: Clause): void {
    this.sentence = clause.sentence;
    this.standing.openSentence();
    this.scene.openNoun = null;
    this.eachLasts = false;
    if (clause.line !== this.line) {
      this.line = clause.line;
      if (clause.label === null && !clause.hasName) this.scene.visitHead = isVisitTitle(clause);
    }
    const placesOnly = clause.tokens.every((token) => ["village", "group", "mark"].includes(token.kind));
    if (!clause.hasName && !placesOnly) this.scene.head = null;
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
    // 3号、5号两次去李平家: once each day.
    const tokens = segment.tokens.filter(
      ({ quantity }) => quantity?.unit?.kind !== "times" || quantity.value !== days.length,
    );
    days.forEach((token, at) => {
      if (token.when === null) return;
      scene.when = { day: token.when.day, endDay: token.when.endDay, period: false };
      const person = oneByOne ? named.slice(at, at + 1) : named;
      const people: People = { named: person, counted: null, approx: false };
      const told: Segment = { ...segment, tokens, named: people, people };
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
    const villageIds = clause.tokens.flatMap((token) => token.villageIds ?? []);
    const group = clause.tokens.find((token) => token.kind === "group");
    this.recordPlace = {
      villageIds: villageIds.length > 0 ? villageIds : null,
      group: group?.group ?? null,
    };
    if (this.recordPlace.villageIds === null && this.recordPlace.group === null) this.recordPlace = null;
  }

  private readHouseholdLabel(clause: Clause): void {
    const { scene } = this;
    if (clause.tokens.length === 0) {
      if (isVisitLabel(clause.labelText, clause.label)) scene.visitHead = true;
      return;
    }
    this.readDay(clause);
    this.readVillage(clause.tokens);
    const people = peopleIn(clause, clause.tokens, scene, this.recordPlace);
    if (people.named.length === 0 && people.counted === null) {
      this.readSegments(clause);
      return;
    }
    // The number of households told above the list of them.
    scene.people = people;
    if (people.named.length > 1 && clause.roles.has("missed")) {
      this.readWhoWasMet(clause);
      return;
    }
    const rulesRead: string[] = [];
    if (
      !clause.remote &&
      (isVisitLabel(clause.labelText, clause.label) || scene.visitHead || scene.visitForm)
    ) {
      scene.entries.visit(people.named, false, clause.tokens, "visit/label");
      if (people.counted !== null && people.named.length === 0) {
        scene.entries.add({
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
      clause.roles.has("missed")
    ) {
      this.readSegments(clause);
    }
    this.note(clause, "label", rulesRead);
  }

  /** 走访对象:李平(在家)、王五(不在家): each with what is said behind the name. */
  private readWhoWasMet(clause: Clause): void {
    const { scene } = this;
    const { tokens } = clause;
    const tellsVisit = isVisitLabel(clause.labelText, clause.label) || scene.visitHead || scene.visitForm;
    const starts = tokens.flatMap((token, at) => (token.mention === null ? [] : [at]));
    starts.forEach((from, position) => {
      const part = stretchOf(tokens.slice(from, starts[position + 1]));
      const missed = part.roles.has("missed");
      const { named } = peopleIn(part, tokens, scene, this.recordPlace);
      if (missed || tellsVisit) scene.entries.visit(named, missed, part.tokens, "visit/label");
    });
    this.note(clause, "label", ["visit/label"]);
  }

  /** 没见到:李平、陈九斤 */
  private readMissedLabel(clause: Clause): void {
    const { scene } = this;
    const { named } = peopleIn(clause, clause.tokens, scene, this.recordPlace);
    scene.entries.visit(named, true, clause.tokens, "visit/label");
    this.note(clause, "label", ["visit/label"]);
  }

  private readSegments(clause: Clause): void {
    const { scene } = this;
    const day = clause.tokens.find(
      (token) => token.kind === "day" && token.when !== null && token.when.kind !== "future",
    );
    const before = scene.when;
    const entriesBefore = scene.entries.list.length;
    scene.clauseFrom = entriesBefore;
    const totalBefore = scene.total;
    if (clause.roles.has("total")) scene.total = true;
    // 7月小结(上坪村):入户41户
    this.readVillage(clause.labelTokens);
    this.readVillage(clause.tokens);
    if (clause.opensLine && clause.labelTokens.length > 0) {
      const thing = labelsThing(clause.labelTokens);
      if (thing !== undefined) scene.head = { text: thing.text, measure: thing.word?.measure?.id ?? null };
    }
    if (clause.label === "mode" || clause.label === "content") this.listing = true;
    if (clause.label === "content" && isVisitLabel(clause.labelText, clause.label)) scene.visitLines = true;
    const segments = segmentsOf(clause);
    segments.forEach((stretch, position) => {
      const { tokens } = stretch;
      const next = bringsAlong(stretch)
        ? segments.slice(position + 1).find((other) => !bringsAlong(other))
        : undefined;
      const ahead = next !== undefined && goesTo(next) ? next : null;
      const own =
        tokens.find((token, at) => token.kind === "day" && datesAct(tokens, at)) ??
        (position === 0 && day !== undefined ? day : undefined);
      if (segments.length > 1) this.readVillage(tokens);
      if (own !== undefined) this.standing.openDay();
      if (position > 0 && opensStop(tokens)) this.standing.openSentence();
      if (own?.when && own.kind === "day") {
        const told =
          /^(?:今|当日|昨|前|大前)/.test(own.text) && scene.headDay !== null
            ? own.when.day - scene.today + scene.headDay
            : own.when.day;
        scene.when = { day: told, endDay: own.when.endDay, period: own.when.kind === "period" };
        if (own.when.kind === "period") scene.total = true;
      }
      this.readSegment(stretch, clause, { closesClause: position === segments.length - 1, ahead });
    });
    const told = scene.entries.list.length > entriesBefore;
    if (!told && day !== undefined && !carriesDay(clause)) {
      scene.when = before;
      scene.total = totalBefore;
    }
    if (clause.heads) {
      readHeading(clause, scene);
      this.listing = true;
    }
  }

  private readSegment(
    stretch: Stretch,
    clause: Clause,
    { closesClause, ahead }: { closesClause: boolean; ahead: Stretch | null },
  ): void {
    const { scene } = this;
    const { tokens, roles } = stretch;
    const named = peopleIn(stretch, clause.tokens, scene, this.recordPlace);
    const aboutVillage =
      named.named.length === 0 &&
      tokens.some(
        (token, at) =>
          token.kind === "village" ||
          // 群众反映:3组路灯不亮
          (token.kind === "group" && clause.label === "need") ||
          // 娃上幼儿园路太远 is the household's.
          (has(token, "villageThing") && !isAsked(tokens.slice(0, at)) && !has(tokens[0], "kin")),
      );
    const carried: People = aboutVillage ? nobody : scene.people;
    const namesNobody = named.named.length === 0 && named.counted === null;
    const shared = !namesNobody
      ? []
      : opensEach(stretch)
        ? scene.visitedInSentence()
        : opensPool(stretch)
          ? scene.visitedWithoutGift()
          : [];
    const met = ahead === null ? nobody : peopleIn(ahead, clause.tokens, scene, this.recordPlace);
    const before: People =
      shared.length > Math.max(1, carried.named.length)
        ? { named: shared, counted: null, approx: false }
        : carried;
    const people = namesNobody ? (met.named.length > 0 ? met : before) : named;
    const theirs = actsItself(stretch);
    const stance = this.standing.read(stretch, clause, theirs);
    const reading = readItems(tokens, scene.lexicon);
    nameBareFigures(reading, tokens, scene);
    this.carryEach(reading, stretch, clause.tokens[0] === tokens[0]);
    const segment: Segment = {
      ...stretch,
      clause,
      stance,
      reading,
      named,
      people,
      aboutVillage,
      theirs,
      saidFrom: this.standing.speech.from,
      listed:
        this.listing ||
        roles.has("give") ||
        roles.has("receive") ||
        tokens.some(givesEach) ||
        (scene.entries.list.length > 0 && !theirs),
      closesClause,
    };
    const startedAt = scene.entries.list.length;
    if (this.readDayByDay(segment)) {
      this.note(stretch, stance, ["day/respectively"]);
      return;
    }
    if (/(?:给|塞|送|装|拿)(?:了|给|上)?(?:我|咱|俺)/.test(stretch.text)) this.offeredIn = scene.sentence;
    if (!namesNobody && carries(stance, roles, named))
      scene.people =
        segment.saidFrom !== null || stance === "hearsay"
          ? { ...named, named: toldOf(tokens, named.named) }
          : named;
    else if (namesNobody) this.meetPassing(tokens, clause);
    const visitedLine =
      scene.visitLines &&
      tokens.slice(0, 3).some((token) => token.mention !== null) &&
      this.atLineStart(clause, tokens) &&
      (stance === "done" || stance === "need" || stance === "theirs");
    if (
      (visitedLine ||
        (scene.visitHead && stance === "done" && !tokens.some((token) => isMark(token, "×")))) &&
      named.named.length > 0 &&
      !clause.remote
    )
      scene.entries.visit(named.named, false, tokens, "visit/head", timesIn(tokens));
    for (const rule of rules) rule.read(segment, scene);
    if (stance === "refused" || isReturned(segment) || isStillWithUs(segment))
      takeBack(segment, scene, this.offeredIn === scene.sentence);
    if (stance === "plan") scene.plans.push(...tokens);
    if (roles.has("give") || roles.has("receive")) this.listing = true;
    this.note(stretch, stance, scene.entries.rulesSince(startedAt));
    const asides = stance === "done" ? asidesOf(tokens) : [];
    for (const aside of asides) this.readSegment(stretchOf(aside), clause, { closesClause, ahead: null });
    if (asides.length > 0) scene.people = people;
  }

  /** 路过李平家地头,给了他一箱水: not visited, but whom 他 means. */
  private meetPassing(tokens: readonly Token[], clause: Clause): void {
    const { scene } = this;
    const mention = tokens.find((token) => token.mention !== null)?.mention;
    if (mention === null || mention === undefined) return;
    const person = scene.person(mention, placeOf(clause.tokens, clause.tokens.length));
    scene.people = { named: [person], counted: null, approx: false };
  }

  /** 三户各送化肥2袋,地膜1卷; 一户500元|带一床毛毯: a bare list, or what goes on in the clause, has the same sharing. */
  private carryEach(reading: ItemReading, { roles, hasName }: Stretch, opensClause: boolean): void {
    const goesOn =
      !opensClause &&
      !roles.has("villageThing") &&
      !roles.has("cadreSelf") &&
      !roles.has("pronoun") &&
      reading.verbs.every((verb) => /^(?:外?带|再?送|发|给|配|加)(?:上|了)?$/.test(verb.text));
    const bare =
      (reading.verbs.length === 0 || goesOn) &&
      !hasName &&
      !roles.has("pool") &&
      reading.items.every(({ noun }) => noun?.measure == null || given.has(noun.measure.id));
    if (bare && this.eachLasts && reading.items.length > 0)
      for (const item of reading.items) item.each = true;
    else this.eachLasts = reading.each;
  }

  private note({ tokens, text }: Stretch, stance: Step["stance"], read: string[] = []): void {
    const [first] = tokens;
    const last = tokens[tokens.length - 1];
    if (first === undefined || last === undefined) return;
    this.steps.push({
      tokens,
      text,
      stance,
      rules: read.length > 1 ? [...new Set(read)] : read,
      start: first.start,
      end: last.end,
    });
  }
}
