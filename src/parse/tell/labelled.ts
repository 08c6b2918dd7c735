import type { Clause } from "../scene/clause.ts";
import { saysNeverGone, saysNotGone, tellsAct, tellsNoNeed, tellsNone } from "../scene/clause-kind.ts";
import { tellsOfAbsence, tellsOfCall } from "../scene/heading.ts";
import { isYetToCome } from "../scene/message-day.ts";
import type { Place } from "../scene/resolve.ts";
import type { People, Person, Scene } from "../scene/scene.ts";
import { stretchOf } from "../scene/stretch.ts";
import { tellsTrouble } from "../stance/trouble.ts";
import { isVisitLabel } from "../text/labels.ts";
import { Role } from "../words/roles.ts";
import { has, type Token } from "../words/tokens.ts";
import { addRest } from "./among.ts";
import { peopleIn } from "./people.ts";
import { readDay, readVillage } from "./when-where.ts";

/** 走访户数:3户 / 名单:李平、王五、赵六: the households counted right before. */
function countsThese({ named }: People, { entries }: Scene): boolean {
  const [counted] = entries.recent(1).slice(-1);
  return (
    named.length > 0 &&
    counted?.facts.measure === "visit" &&
    counted.facts.households.length === 0 &&
    counted.facts.quantity === named.length
  );
}

/** What a label made of its clause: the rules that read it, null where it told nothing; and whether the clause is to be read as a sentence too. */
export type LabelRead = { rules: readonly string[] | null; goesOn: boolean };

const label: LabelRead = { rules: [], goesOn: false };
const nothingTold: LabelRead = { rules: null, goesOn: false };
const sentenceOnly: LabelRead = { rules: null, goesOn: true };

const ofAfterwards = /^(?:后续|跟进|整改)(?!.*(?:打算|计划|安排|[建提]议))/;
/** 已电话联系本人, 当晚与他通了电话; 已计划, 待联系 are yet to come. */
const doneSince =
  /^(?:已经?|当[天日晚场]|随后|次日)(?!计划|列入|纳入|准备|安排[^了])|(?:电话|视频|微信|语音|电联)[^,待未没]{0,3}(?:了|到(?!位))|[打通]了[^,]{0,2}(?:电话|视频)/;
/** 15日前, 5日起, 需送, 继续关注, 再去走访: yet to come, though on a day or behind what was done. */
const toCome =
  /[日号](?:[之以]?前(?!往)|左右|前后|起(?!来))|继续|尽快|尽早|争取|力争|想办法|打算|[日号](?:为[他她])?申请(?!到|下)|(?:协调|帮[他她助]?[^,]{0,3})贷款(?!到)|督促|持续|定期|每[周月天日]|[将拟待]|[需须应可能](?=[要以]?(?:去|送|给|帮|再|走访|联系|协调|上门|入户))|再[去来到给送跟联协]|及时/;
/** 8日|村上送米, 10日|由…送, 10日|他来村部领: by others. */
const byOthers =
  /^(?:由|等|让|叫|[他她](?:自己|[去到]|来(?!电))|[村镇乡县区市](?:[里上委]|政府|干部|医院|合作社)|[^,给到去送和与同跟协联请找陪带帮]{0,6}(?:局|[站所]|中心|卫生院|公司|学校|合作社)(?!了|长))/;

const ofHands =
  /^(?:(?:参加|参与|出动|到场|出|投)?(?:劳动)?人[数次员]+|出工|投工|用工|参加|参与)(?:人数|数)?$/;

const goesIn = /走访|入户|上门/;
/** 走访日期:6月12日, over 慰问:无: gone there, and nothing given. */
const ofVisitDay = /(?:走访|入户)(?:日期|时间):[^\n]*\d/;
/** 是否走访, 本月入户情况, 端午慰问, 走访结果: of the visit itself. Not: 是否首次走访, 是否夜间入户, 领导带队走访, 医生上门 */
const ofVisit =
  /^(?:本[月周次]|今[天日]|是否|有无|有没有|已经?|完成|按[时期]|实际|结对|帮扶|节[日前]|端午节?|中秋节?|春节|国庆节?|重阳节?|元旦|[七八]一)*(?:(?:实地|上门|入户|走访|家访|探访)+|慰问|看望|探望|回访)(?:情况|状态|结果|记录|标记|与否|完成|到位|了|过)*$/;
const ofHome = /住房|房屋|饮水|用水|用电/;
/** 原土坯房漏雨, 检查无漏雨, 墙面开裂已修好: not so, or no longer. */
const notNow = /[原曾已]|无(?!自来水|[水电])|未[见发出]|没有?[开漏裂破渗]|以前|之前|过去|早年|[去前]年|是否/;

/** Reads the clauses behind a label (走访对象:, 日期:, 地点:, 未见到:), each by what its label says it holds. A clause without a label goes on as a sentence. */
export class LabelledClauses {
  /** 地点:石门村2组: where the households named behind other labels live. */
  place: Place | null = null;
  private readonly scene: Scene;
  /** Those that the last label had with nothing else, and on which line. */
  private listed: { line: number; named: readonly Person[] } | null = null;

  /** On which line what was done on a day since is told behind 后续. */
  private sinceOn: number | null = null;

  constructor(scene: Scene) {
    this.scene = scene;
  }

  read(clause: Clause): LabelRead {
    if (clause.label !== null || clause.isRow) return this.readLabelled(clause);
    return tellsNone.someHolds(clause) ? nothingTold : sentenceOnly;
  }

  private readLabelled(clause: Clause): LabelRead {
    const { scene } = this;
    if (tellsAct(clause)) return sentenceOnly;
    switch (clause.label) {
      case "id":
        return clause.hasName ? this.readHouseholds(clause) : label;
      case "info":
        if (isVisitLabel(clause.labelText, clause.label) && saysNotGone(clause))
          this.takeBackVisit(clause.labelText);
        if (ofHands.test(clause.labelText)) this.readHands(clause);
        this.readWhoseHome(clause);
        return this.tellsHomeTrouble(clause) ? sentenceOnly : label;
      case "cadre":
      case "unvisited":
        return label;
      case "plan":
        if (ofAfterwards.test(clause.labelText) && (doneSince.test(clause.text) || this.isDoneOnDay(clause)))
          return sentenceOnly;
        scene.plans.push(...clause.tokens);
        return label;
      case "date":
        if (!isYetToCome(clause, scene.today)) readDay(clause, scene);
        return label;
      case "place":
        this.readPlace(clause);
        // 地点:石门村2组刘二牛家
        return clause.hasName ? this.readHouseholds(clause) : label;
      case "household":
        return this.readHouseholds(clause);
      case "missed":
        return this.readMissed(clause);
      case "presence":
        if (tellsOfAbsence(clause))
          scene.entries.visit(scene.people.named, true, clause.tokens, "visit/label");
        return label;
      default:
        if (isVisitLabel(clause.labelText, clause.label) && saysNeverGone(clause)) {
          this.takeBackVisit(clause.labelText);
          return nothingTold;
        }
        if (
          clause.tokens.length === 0 &&
          clause.label === "content" &&
          isVisitLabel(clause.labelText, clause.label)
        )
          scene.visitLines = true;
        if (tellsNone.someHolds(clause) || (clause.label === "need" && tellsNoNeed(clause)))
          return nothingTold;
        return tellsOfCall(clause) ? this.readCall(clause) : sentenceOnly;
    }
  }

  /** 时间:6月3日 over 后续:4日电话联系他,|羊圈漏雨: on a day since, and what is told along with it. Not: 后续:下周再去, 后续:15日前送去 */
  private isDoneOnDay(clause: Clause): boolean {
    const [first] = clause.tokens;
    const since = first?.kind === "day" ? this.isSinceForm(first) : this.sinceOn === clause.line;
    const done = !clause.roles.has(Role.plan) && !toCome.test(clause.text);
    const ours = first?.kind !== "day" || !byOthers.test(clause.text.slice(first.text.length));
    this.sinceOn = since && done && ours ? clause.line : null;
    return this.sinceOn !== null;
  }

  /** 6月3日 at the head, and 4日; 昨天 is told from the head, or from today. */
  private isSinceForm({ text, when }: Token): boolean {
    const { when: headed, today } = this.scene;
    if (when?.kind !== "day" || !/[\d一二三四五六七八九十]/.test(text)) return false;
    return when.day > headed.day && when.day <= today;
  }

  /** 内容:帮铺地膜 over 人数:3人: the hands at the work just told. */
  private readHands({ tokens }: Clause): void {
    const last = this.scene.entries.list.at(-1);
    const [figure, more] = tokens;
    if (last?.facts.measure !== "labour" || !last.uncounted || more !== undefined) return;
    if (figure?.quantity?.value == null || figure.quantity.value < 1) return;
    const { value, approx } = figure.quantity;
    last.facts = { ...last.facts, quantity: value, approx: approx || undefined };
    last.uncounted = false;
  }

  /** 户主:李平 走访:否, in a form of others who were called on. Not: 走访户:李平 慰问:否 */
  private takeBackVisit(labelText: string): void {
    const { entries, source } = this.scene;
    const { list } = entries;
    const [person, other] = this.scene.people.named;
    if (person === undefined || other !== undefined || !ofVisit.test(labelText)) return;
    const at = list.findLastIndex(
      ({ facts, rules }) => rules.join() === "visit/label" && facts.households.join() === person.id,
    );
    const start = list[at]?.start ?? 0;
    const whose = source.text.slice(source.text.lastIndexOf("\n", start) + 1, start);
    const goneIn = goesIn.test(whose) || ofVisitDay.test(source.text);
    if (at >= 0 && (goesIn.test(labelText) || !goneIn)) list.splice(at, 1);
  }

  /** 基本情况:李平,|4口人: whose, where nobody was named before. */
  private readWhoseHome(clause: Clause): void {
    const { scene, place } = this;
    const [name, ...more] = clause.tokens;
    if (!clause.opensLine || name?.kind !== "household" || scene.people.named.length > 0) return;
    if (!more.every((token) => has(token, Role.home) || has(token, Role.title))) return;
    if (/基本情况|家庭情况|户情/.test(clause.labelText))
      scene.people = peopleIn(clause, clause, scene, place);
  }

  /** 住房:墙面开裂, and what is told of it behind: trouble with the house or what is laid on to it is raised, unlike 致贫原因:缺技术. */
  private tellsHomeTrouble(clause: Clause): boolean {
    const { needs, sentence } = this.scene;
    if (!ofHome.test(clause.labelText)) return false;
    return needs.at(-1)?.sentence === sentence || (!notNow.test(clause.text) && tellsTrouble(clause));
  }

  /** 方式:电话联系 */
  private readCall(clause: Clause): LabelRead {
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
    return { rules: ["talk/label"], goesOn: false };
  }

  private readPlace(clause: Clause): void {
    readVillage(clause.tokens, this.scene);
    const villageIds = clause.tokens.flatMap((token) => token.villageIds ?? []);
    // 地点:青杠坪村1组、2组: somewhere in either.
    const [group, other] = clause.tokens.filter((token) => token.kind === "group");
    this.place = {
      villageIds: villageIds.length > 0 ? villageIds : null,
      group: other === undefined ? (group?.group ?? null) : null,
    };
    if (this.place.villageIds === null && this.place.group === null) this.place = null;
  }

  private readHouseholds(clause: Clause): LabelRead {
    const { scene } = this;
    if (clause.tokens.length === 0) {
      if (isVisitLabel(clause.labelText, clause.label)) scene.visitHead = true;
      return nothingTold;
    }
    readDay(clause, scene);
    readVillage(clause.tokens, scene);
    const people = peopleIn(clause, clause, scene, this.place);
    if (people.named.length === 0 && people.counted === null) {
      this.listed = null;
      return sentenceOnly;
    }
    // The number of households told above the list of them.
    scene.people = people;
    // 户主:李平,王五: behind one label.
    const onlyNames =
      people.counted === null &&
      clause.tokens.every(({ mention, kind }) => mention !== null || kind === "mark");
    if (onlyNames && !clause.opensLine && this.listed?.line === clause.line)
      scene.people = { ...people, named: [...this.listed.named, ...people.named] };
    this.listed = onlyNames ? { line: clause.line, named: scene.people.named } : null;
    if (people.named.length > 1 && clause.roles.has(Role.missed)) return this.readWhoWasMet(clause);
    const rulesRead: string[] = [];
    // 走访次数:3次 above 户主:李平
    const [person, other] = people.named;
    const often = clause.opensLine && other === undefined ? scene.rounds?.entry : undefined;
    if (person !== undefined && often?.facts.quantity != null && scene.entries.list.includes(often)) {
      scene.entries.list.splice(scene.entries.list.indexOf(often), 1);
      scene.rounds = null;
      scene.entries.visit(people.named, false, clause.tokens, "visit/label", often.facts.quantity);
      return { rules: ["visit/label"], goesOn: false };
    }
    if (
      !clause.remote &&
      (isVisitLabel(clause.labelText, clause.label) ||
        scene.visitHead ||
        scene.visitForm ||
        countsThese(people, scene))
    ) {
      scene.entries.visit(people.named, false, clause.tokens, "visit/label");
      addRest(people, clause.tokens, scene, "visit/label");
      rulesRead.push("visit/label");
    }
    const goesOn =
      clause.tokens.some((token) => token.quantity !== null && token.quantity.unit?.kind !== "household") ||
      clause.roles.has(Role.missed);
    return { rules: rulesRead, goesOn };
  }

  /** 走访对象:李平(在家)、王五(不在家): each with what is said behind the name. */
  private readWhoWasMet(clause: Clause): LabelRead {
    const { scene } = this;
    const { tokens } = clause;
    const tellsVisit = isVisitLabel(clause.labelText, clause.label) || scene.visitHead || scene.visitForm;
    const starts = tokens.flatMap((token, at) => (token.mention === null ? [] : [at]));
    starts.forEach((from, position) => {
      const part = stretchOf(tokens.slice(from, starts[position + 1]));
      const missed = part.roles.has(Role.missed);
      const { named } = peopleIn(part, clause, scene, this.place);
      if (missed || tellsVisit) scene.entries.visit(named, missed, part.tokens, "visit/label");
    });
    return { rules: ["visit/label"], goesOn: false };
  }

  /** 没见到:李平、陈九斤 */
  private readMissed(clause: Clause): LabelRead {
    const { scene } = this;
    const { named } = peopleIn(clause, clause, scene, this.place);
    scene.entries.visit(named, true, clause.tokens, "visit/label");
    return { rules: ["visit/label"], goesOn: false };
  }
}
