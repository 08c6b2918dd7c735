import { segmentsOf } from "../acts/segment.ts";
import { readItems } from "../items/index.ts";
import { asidesOf, tellingBrackets } from "../mend/names/aside.ts";
import { isBareException } from "../mend/names/excepting.ts";
import { readByRules } from "../rules/index.ts";
import { noteMeant } from "../rules/later/instead.ts";
import { noteCounted } from "../rules/works/works.ts";
import { nameBareFigures } from "../scene/bare-figures.ts";
import { carries } from "../scene/carries.ts";
import { type Clause, cutClauses } from "../scene/clause.ts";
import { isVisitTitle, ofElse } from "../scene/clause-kind.ts";
import { mayBeDue, readAllDone, readDue } from "../scene/due.ts";
import { FormActs } from "../scene/form-acts.ts";
import { headOfLabel, labelsGoods, readHeading } from "../scene/heading.ts";
import { noteHeads } from "../scene/heads.ts";
import { shareOut } from "../scene/lasting-each.ts";
import { noteNamed } from "../scene/named-in-sentence.ts";
import { partsOfPeople } from "../scene/parts-of-people.ts";
import { noteWhole, sharesAmongRest } from "../scene/rest-of-whole.ts";
import { nobody, type People, type Scene } from "../scene/scene.ts";
import {
  bringsAlong,
  datesAct,
  goesTo,
  goesToSome,
  opensAgain,
  opensStop,
  opensWay,
  reachesVillage,
} from "../scene/segment-kind.ts";
import { sharersOfClass } from "../scene/share-of-class.ts";
import type { Segment, Step } from "../scene/story.ts";
import { type Stretch, stretchOf } from "../scene/stretch.ts";
import { actsItself } from "../scene/subject.ts";
import { isYearInPassing } from "../scene/year-in-passing.ts";
import { opensSum, sumsUpForMet } from "../settle/closing-sums.ts";
import { givesThemselves } from "../stance/between-households.ts";
import { theirsAround } from "../stance/of-theirs.ts";
import { isPutBack, keepsUs, packsForUs, stuffing } from "../stance/offered.ts";
import { toldOf } from "../stance/speech.ts";
import { isAskedFor } from "../stance/stance.ts";
import { Standing } from "../stance/standing.ts";
import { offers } from "../stance/standing-signs.ts";
import { Sign } from "../text/characters.ts";
import { isVisitLabel } from "../text/labels.ts";
import { givesEach } from "../words/item.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { isTimeOfDay } from "../words/time-words.ts";
import { has, isMark, type Token } from "../words/tokens.ts";
import { noteParts, withRestOfNumber } from "./among.ts";
import { mayBeDayByDay, readDayByDay } from "./day-by-day.ts";
import { readEachOfThose } from "./each-of-those.ts";
import { LabelledClauses } from "./labelled.ts";
import { leaveOutOfLast } from "./left-out-last.ts";
import { meetPassing } from "./met-passing.ts";
import { readOutcome } from "./outcome.ts";
import { peopleIn } from "./people.ts";
import { peopleMeant } from "./people-meant.ts";
import { cadresEach, groupsEach, timesCadres } from "./per-cadre.ts";
import { noteStatus } from "./statuses.ts";
import { mayRepeat, opensSumInLine, sumsUpAgain } from "./summed-up-again.ts";
import { noteBefore, toldBefore } from "./told-before.ts";
import { isVisitedUnderHead, noteVisitHead, readTitle, visitUnderHead } from "./under-visit-head.ts";
import { readNextOfSame, readVillageByVillage, sharing, titlesGiving } from "./village-by-village.ts";
import {
  apartFromYear,
  dayOf,
  goesOnForVillage,
  isHeldForVillage,
  isYearOfFact,
  leaveDay,
  moveTo,
  noteVillageHead,
  opensPublicWork,
  readVillage,
  tellsOfVillage,
  tellsOnlyPlaces,
} from "./when-where.ts";

/** Reads the clauses of a message in turn into the scene, and notes what it did for `--explain`. */
export class Teller {
  private readonly scene: Scene;
  private readonly steps: Step[];
  private sentence = -1;
  private stop = "";
  private underTitle = false;
  /** The clause begins a sentence, a line or what stands behind a semicolon. */
  private opensPart = true;
  private listing = false;
  /** 发放物资: what the lines below it name was given. */
  private goodsHead = false;
  /** Below 捐赠明细 on a line of its own: lines that begin with a village tell what it was given. */
  private underGiving = false;
  private readonly standing = new Standing();
  private line = -1;
  private sumLine = -1;
  /** The sentence that opens with what sums up those before it. */
  private sumSentence = -1;
  /** The sentence that told of work for all. */
  private publicWork = -1;
  private readonly labels: LabelledClauses;
  /** Of the labels and titles met so far; null where none was. */
  private formActs: FormActs | null = null;

  constructor(scene: Scene, steps: Step[]) {
    this.scene = scene;
    this.steps = steps;
    this.labels = new LabelledClauses(scene);
  }

  /** What brackets tell of one of those named is told behind them all. */
  private tellParted(clause: Clause, { rest, told }: { rest: Token[]; told: Token[][] }): void {
    const { scene } = this;
    this.tell({ ...clause, ...stretchOf(rest) });
    const { people } = scene;
    for (const tokens of told)
      apartFromYear(tokens, scene, () => {
        for (const inner of cutClauses(tokens, clause.line, null, "")) {
          if (inner.tokens[0] === tokens[0]) this.standing.openSentence();
          const { sentence, remote } = clause;
          this.tell({ ...inner, sentence, remote, opensLine: false, heads: false });
        }
      });
    this.standing.openSentence();
    this.underTitle = this.stop === "】";
    this.stop = clause.stop;
    scene.people = people;
  }

  tell(clause: Clause): void {
    const parted = clause.hasName && clause.text.includes("(") ? tellingBrackets(clause.tokens) : null;
    if (parted !== null) {
      this.tellParted(clause, parted);
      return;
    }
    const { scene } = this;
    scene.sentence = clause.sentence;
    scene.afterSemicolon = this.stop === ";";
    scene.afterColon = this.stop === ":";
    if (scene.afterSemicolon || clause.sentence !== this.sentence) scene.partFrom = scene.entries.list.length;
    this.stop = clause.stop;
    this.opensPart = scene.afterSemicolon || clause.sentence !== this.sentence || clause.opensLine;
    if (clause.sentence !== this.sentence) this.openSentence(clause);
    // 大家晚上好,|今日走访打卡 above the first that is told.
    else if (scene.entries.list.length === 0 && clause.label === null && isVisitTitle(clause))
      scene.visitHead = true;
    if (clause.label !== null) this.formActs ??= new FormActs();
    this.formActs?.note(clause, scene);
    if (clause.stop === "】" || (clause.opensLine && isMark(clause.tokens[0], "【"))) {
      this.note(clause, "skipped");
      this.formActs ??= new FormActs();
      this.formActs.noteTitle(clause);
      readTitle(clause, scene);
      return;
    }
    const told = this.labels.read(clause);
    // 走访户:李平,反映村道坏了;走访户:王五,|稳定: another's field.
    if (clause.label === "household" && told.rules !== null && !told.goesOn) this.standing.leaveMatter();
    if (told.goesOn) this.readSegments(clause);
    if (told.rules !== null) this.note(clause, "label", [...told.rules]);
  }

  /** Writes what only the whole form tells. */
  finish(): void {
    this.formActs?.tell(this.scene);
  }

  private openSentence(clause: Clause): void {
    this.sentence = clause.sentence;
    // 一、走访情况:本周走访12户。二、办实事:帮李平修屋顶: another section.
    if (clause.label !== null && ofElse.test(clause.labelText)) {
      this.scene.visitHead = false;
      this.scene.visitLines = false;
    }
    this.standing.openSentence();
    this.scene.openNoun = this.scene.openPaper = null;
    noteVisitHead(clause, clause.line !== this.line, this.scene);
    this.line = clause.line;
    if (this.scene.head !== null && !clause.hasName && !tellsOnlyPlaces(clause)) this.scene.head = null;
    const byVillage = clause.opensLine && clause.label === null && clause.tokens[0]?.kind === "village";
    if (clause.opensLine && !byVillage)
      this.underGiving = clause.stop === "\n" && !clause.hasName && titlesGiving(clause);
    this.listing =
      (byVillage && this.underGiving) || (this.goodsHead && clause.label === null && clause.opensLine);
  }

  private readSegments(clause: Clause): void {
    const { scene } = this;
    const before = scene.when;
    const entriesBefore = scene.entries.list.length;
    const was = { when: before, total: scene.total, clauseFrom: scene.clauseFrom };
    scene.clauseFrom = entriesBefore;
    // 7月小结(上坪村):入户41户
    if (clause.labelTokens.length > 0) readVillage(clause.labelTokens, scene);
    if (clause.hasVillage) readVillage(clause.tokens, scene);
    if (clause.opensLine && clause.labelTokens.length > 0) {
      scene.head = headOfLabel(clause) ?? scene.head;
    }
    if (clause.label === "mode" || clause.label === "content") this.listing = true;
    if (clause.opensLine && labelsGoods(clause, scene.source.text)) this.listing = true;
    if (clause.label === "content" && isVisitLabel(clause.labelText, clause.label)) scene.visitLines = true;
    if (clause.hasName && !clause.hasFigure) noteStatus(clause, scene);
    const segments = segmentsOf(clause);
    for (let position = 0; position < segments.length; position += 1) {
      const stretch = segments[position] as Stretch;
      const { tokens } = stretch;
      const next =
        position < segments.length - 1 && bringsAlong(stretch)
          ? segments.slice(position + 1).find((other) => !bringsAlong(other))
          : undefined;
      const ahead = next !== undefined && goesTo(next) ? next : null;
      const own =
        (stretch.hasDay
          ? tokens.find((day, at) => datesAct(tokens, at) && !isYearInPassing(day, clause, segments, scene))
          : undefined) ?? (position === 0 ? dayOf(clause, segments, scene) : undefined);
      if (segments.length > 1 && stretch.hasVillage) readVillage(tokens, scene);
      if (own !== undefined) this.standing.openDay();
      if (position > 0 && opensStop(tokens)) this.standing.openSentence();
      else if (position > 0 && stretch.hasName && opensAgain(tokens, 0)) this.standing.goOn();
      if (position === 0 && scene.afterSemicolon) {
        if (opensWay(stretch)) this.standing.openSentence();
        // 6号碰到李平,他说…;|今天才回城: another day, told by the sender.
        else if (tokens[0]?.kind === "day" && tokens[0].when?.kind !== "future") this.standing.leaveMatter();
        this.standing.passSemicolon();
      }
      const beforeOwn = { when: scene.when, total: scene.total, clauseFrom: scene.entries.list.length };
      if (own !== undefined && !isYearOfFact(own, clause)) moveTo(own, scene);
      if (clause.roles.has(Role.total)) scene.total = true;
      if (own !== undefined && opensAbove.isIn(stretch)) scene.entries.redateAll();
      this.readSegment(stretch, clause, { closesClause: position === segments.length - 1, ahead });
      // 去李平家|去年领过补助1000元。陪他拉家常: the day of what they drew, where nothing of ours is told in the same breath.
      const ofTheirs = position > 0 && position === segments.length - 1 && stretch.roles.hasSome(theirMeans);
      if (ofTheirs && own?.when?.kind === "period" && scene.entries.list.length === beforeOwn.clauseFrom)
        leaveDay({ ...clause, ...stretch, opensLine: false }, beforeOwn, false, scene);
      // What is told next goes on from it.
      scene.afterSemicolon = false;
    }
    const told = scene.entries.list.length > entriesBefore;
    if (!told && scene.when !== before) leaveDay(clause, was, this.opensPart, scene);
    if (clause.heads || clause.label !== null)
      this.goodsHead = clause.heads && clause.hasName === false && labelsGoods(clause, scene.source.text);
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
    const { tokens, text, roles } = stretch;
    if (!stretch.hasName && roles.has(Role.go) && scene.village !== null && reachesVillage(stretch))
      scene.reached = { villageId: scene.village, sentence: scene.sentence, heads: false };
    if (clause.heads && stretch.hasVillage) noteVillageHead(stretch, scene);
    if (this.summedUp(stretch, clause)) return;
    const ofClass = scene.classes === null ? null : sharersOfClass(stretch, scene.classes);
    const told =
      ofClass ?? withRestOfNumber(stretch, peopleIn(stretch, clause, scene, this.labels.place), scene);
    const mayBePart = roles.has(Role.among) || scene.peopleParts !== null;
    const own = mayBePart ? partsOfPeople(stretch, told, scene) : told;
    const reading = readItems(stretch, scene.lexicon);
    const cadres =
      clause.hasFigure && clause.roles.has(Role.each)
        ? ((clause.roles.hasSome(ofOurs) ? cadresEach(clause) : null) ?? groupsEach(clause, scene))
        : null;
    const named = cadres === null ? own : timesCadres(reading, own, cadres);
    const aboutVillage =
      named.named.length === 0 &&
      (tellsOfVillage(stretch, clause) || goesOnForVillage(stretch, clause, this.publicWork, scene));
    if (aboutVillage && opensPublicWork(stretch)) this.publicWork = scene.sentence;
    const namesNobody = named.named.length === 0 && named.counted === null;
    if (text.startsWith("除") && isBareException(clause.tokens) && named.named.length > 0) {
      scene.excepted = { people: named.named, sentence: scene.sentence };
      leaveOutOfLast(clause, named.named, scene);
      this.note(stretch, "done");
      return;
    }
    const maySum =
      this.sumLine === clause.line || (clause.opensLine && (roles.has(Role.pool) || tellsTotalWorth(clause)));
    const summing = namesNobody && maySum && this.sumsUp(stretch, clause);
    const met = ahead === null ? nobody : peopleIn(ahead, clause, scene, this.labels.place);
    const people =
      !namesNobody || ofClass !== null
        ? (ofClass ?? named)
        : met.named.length > 0
          ? met
          : summing && (tellsTotalWorth(clause) || sumsUpForMet(stretch, scene.entries.list))
            ? { ...nobody, named: scene.metSoFar() }
            : summing || (scene.excepted === null && sharesAmongRest(stretch))
              ? nobody
              : peopleMeant(stretch, clause, aboutVillage, scene);
    const theirs = actsItself(stretch);
    // 前者家里缺化肥,|后者一切都好; 李平家炕塌了,|其余各户都好
    if (opensOthers.isIn(stretch)) this.standing.leaveMatter();
    const standing = this.standing.read(stretch, clause, theirs, scene.source.text);
    const earlier = standing === "done" && toldBefore.someHolds(stretch, scene.source.text);
    const asked = (standing === "done" || standing === "need") && isAskedFor(stretch, scene.source.text);
    const among =
      asked ||
      (standing === "done" && stretch.hasName && givesThemselves(stretch, clause, scene.source.text)) ||
      (standing === "done" && theirsAround.someHolds(stretch, scene.source.text));
    const kept = !(earlier || among) && (scene.hostSentence === scene.sentence || keepsUs.isIn(stretch));
    if (kept) scene.hostSentence = scene.sentence;
    const packed = kept ? packsForUs(text) : stuffing.isIn(stretch) && isPutBack(stretch, scene);
    const stance = earlier ? "hearsay" : among || packed ? "theirs" : standing;
    if (earlier) noteBefore(reading, scene);
    if (reading.items.length > 0) nameBareFigures(reading, stretch, scene);
    if (stretch.hasFigure) noteCounted(reading, scene);
    if (summing) for (const item of reading.items) item.pooled = true;
    const opensClause = clause.tokens[0] === tokens[0];
    const shares = reading.each || scene.lastingEach?.sentence === scene.sentence;
    const sharers = shares ? shareOut(reading, stretch, opensClause, people, scene) : people;
    // Written out: spread, a segment had another shape for each kind of stretch, and every rule looked its fields up anew.
    const segment: Segment = {
      tokens,
      text,
      characters: stretch.characters,
      roles,
      measures: stretch.measures,
      hasName: stretch.hasName,
      hasFigure: stretch.hasFigure,
      hasDay: stretch.hasDay,
      hasVillage: stretch.hasVillage,
      hasPlace: stretch.hasPlace,
      hasAside: stretch.hasAside,
      counts: stretch.counts,
      clause,
      stance,
      reading,
      named,
      // 后面一家5只, 另有3名每人300元: to whom it names itself.
      people: namesNobody ? sharers : people,
      aboutVillage,
      theirs,
      saidFrom: this.standing.speech?.from ?? null,
      listed:
        this.listing ||
        roles.has(Role.give) ||
        roles.has(Role.receive) ||
        (roles.has(Role.each) && tokens.some(givesEach)) ||
        (scene.entries.list.length > 0 && !theirs) ||
        // 慰问留守儿童,|每人书包一个
        (roles.has(Role.each) && scene.bareVisit?.sentence === scene.sentence),
      closesClause,
    };
    if (roles.has(Role.among) || scene.partsIn >= 0 || scene.namedPartsIn >= 0)
      noteParts(stretch, clause, scene, this.opensPart);
    const startedAt = scene.entries.list.length;
    const timed = tokens.slice(0, 1).some(isTimeOfDay);
    const mayBeNext = timed || stretch.hasPlace || stretch.hasDay || roles.has(Role.total);
    const mayBeRow = aboutVillage || scene.villageRow !== null || roles.hasSome(sharing);
    const read =
      ((mayBeRow || scene.villageCounts.length > 0) && readVillageByVillage(segment, scene)) ||
      ((clause.heads || reading.each || scene.eachHead !== null) && readEachOfThose(segment, scene)) ||
      (scene.due !== null && !stretch.hasFigure && readAllDone(segment, scene)) ||
      (stretch.hasFigure &&
        ((mayBeNext && readNextOfSame(segment, scene)) ||
          ((scene.due !== null || mayBeDue.isMetBy(stretch)) && readDue(segment, scene))));
    if (read) {
      this.note(stretch, stance, scene.entries.rulesSince(startedAt));
      return;
    }
    if (stretch.hasDay && stance === "done" && mayBeDayByDay(segment) && readDayByDay(segment, scene)) {
      this.note(stretch, stance, ["day/respectively"]);
      return;
    }
    if (offers.isIn(clause)) scene.offeredIn = scene.sentence;
    if (!namesNobody && carries(stance, stretch, named))
      scene.people =
        segment.saidFrom !== null || stance === "hearsay"
          ? { ...named, named: toldOf(tokens, named.named) }
          : named;
    else if (namesNobody && stance === "done" && stretch.hasFigure && goesToSome(stretch))
      scene.people = nobody;
    else if (namesNobody && stretch.hasName) meetPassing(tokens, clause, scene);
    if ((stretch.hasFigure || roles.has(Role.kin)) && !namesNobody) noteHeads(segment, scene);
    if (!namesNobody && (scene.whole !== null || named.counted !== null)) noteWhole(named, scene);
    if (named.named.length > 0)
      noteNamed(named.named, scene, stretch.hasName || roles.has(Role.ownHouseholds));
    // 上坪村全村:|宣讲政策2次; 周三到村里义诊,|看诊41人次; 在村部义诊27人次,|发药60盒: told of the village.
    const turnsToVillage =
      (clause.heads && clause.opensLine) ||
      ((stretch.hasDay || stretch.counts.includes("person")) && isHeldForVillage(stretch));
    if (aboutVillage && namesNobody && turnsToVillage) {
      if (scene.people !== nobody) scene.left = scene.people;
      scene.people = nobody;
    }
    if (
      isVisitedUnderHead(stretch, clause, { named, stance }, scene, {
        opensPart: this.opensPart,
        underTitle: this.underTitle,
      })
    )
      visitUnderHead(named, stretch, scene);
    readByRules(segment, scene);
    readOutcome(segment, scene, startedAt);
    // 走访8户:李平、王五等,|每户1袋: of those not named as well.
    if (roles.has(Role.etcetera) && named.named.length > 0 && named.counted === null) {
      const counted = scene.entries.restOfCount();
      if (counted > 0) scene.people = { ...named, counted };
    }
    if (stretch.hasFigure && segment.people.named.length > 0) noteMeant(segment, scene);
    if (stance === "plan") scene.plans.push(...tokens);
    if (roles.has(Role.give) || roles.has(Role.receive)) this.listing = true;
    this.note(stretch, stance, scene.entries.rulesSince(startedAt));
    if (stance === "done" && stretch.hasAside)
      this.readAsides(asidesOf(tokens), clause, closesClause, people);
  }

  /** @param people whom the stretch in which they stand is about, and what follows goes on to be */
  private readAsides(
    asides: readonly Token[][],
    clause: Clause,
    closesClause: boolean,
    people: People,
  ): void {
    for (const aside of asides)
      apartFromYear(aside, this.scene, (year) => {
        // 李平(去年|送过米2袋); not 李平(去年脱贫,送米1袋)
        if (year !== undefined && has(aside[aside.indexOf(year) + 1], Role.give)) moveTo(year, this.scene);
        this.readSegment(stretchOf(aside), clause, { closesClause, ahead: null });
      });
    if (asides.length > 0) this.scene.people = people;
  }

  /** 给李平米1袋。给王五米2袋,油1桶。|合计米3袋,|油1桶: no more than the sentences before it told, and read no more. */
  private summedUp(stretch: Stretch, clause: Clause): boolean {
    if (opensSumInLine(stretch, clause)) this.sumSentence = clause.sentence;
    if (this.sumSentence !== clause.sentence || !mayRepeat(stretch)) return false;
    if (!sumsUpAgain(readItems(stretch, this.scene.lexicon), this.scene)) return false;
    this.note(stretch, "done");
    return true;
  }

  /** 合计大米2袋,油1桶 on a line of its own: of all that the lines above it told. */
  private sumsUp({ tokens: [first] }: Stretch, clause: Clause): boolean {
    const { opensLine, line, tokens } = clause;
    const sums = has(first, Role.pool) && opensSum.test(first?.text ?? "");
    if (opensLine && first === tokens[0] && (sums || tellsTotalWorth(clause))) this.sumLine = line;
    if (this.sumLine !== line) return false;
    // 总计走访35户(上坪村15户,五里铺村20户)
    return first?.kind !== "village" || !this.scene.entries.recent().some((sum) => sum.pooled && !sum.placed);
  }

  private note({ tokens, text }: Stretch, stance: Step["stance"], read: string[] = []): void {
    const [first] = tokens;
    const last = tokens.at(-1);
    if (first === undefined || last === undefined) return;
    const rules = read.length > 1 ? [...new Set(read)] : read;
    this.steps.push({ tokens, text, stance, rules, start: first.start, end: last.end });
  }
}

const theirMeans = rolesOf(Role.receive, Role.own);
const ofOurs = rolesOf(Role.role, Role.cadreSelf);

/** 后者, 其余几户, 其他各户 */
const opensOthers = new Sign(
  "后其",
  /^(?:后者|(?:其余|其他|其它)(?:的)?(?:[各几两三四五六七八九十\d]*[户家]|农户|人家|群众))/,
);

/** 总价值:186元, 价值共186元 on a line of its own, below those who got it. */
function tellsTotalWorth({ labelText, text }: Clause): boolean {
  return totalWorth.test(labelText) || totalWorth.test(text);
}

const totalWorth = /^(?:总价值|总值|总折价|价值(?:合计|总计|一?共))/;

const opensAbove = new Sign("以述列", /^(?:以上|上述|上列)/);
