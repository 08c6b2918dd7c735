import type { Facts } from "../../scene/kept.ts";
import { Requirement } from "../../scene/requirement.ts";
import { nobody, type Scene } from "../../scene/scene.ts";
import { share } from "../../scene/share.ts";
import type { Rule, Segment } from "../../scene/story.ts";
import type { Item } from "../../words/item.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import {
  countsHomesOrPersons,
  hasSome,
  isMark,
  isOfHomesOrPersons,
  type Quantity,
  type Token,
} from "../../words/tokens.ts";
import type { Measure } from "../../words/vocabulary.ts";
import { isStock } from "../goods/write-goods.ts";
import {
  howManyTaken,
  shareAmongNamed,
  sumsUpTreated,
  takeCheckUp,
  takePatientsTold,
  takesThere,
} from "../persons/medical.ts";
import { countsPlaced, countsPosts, fillsPosts, notePlaced, takesNextPost } from "../persons/posts-filled.ts";
import { whatCameOf } from "../solved/not-solved.ts";
import { reconciled } from "../solved/solved.ts";
import { isAttended, isForUs } from "../talk/only-attended.ts";
import { callsTheirOffice } from "../talk/phone.ts";
import { isAbleOnly } from "./able-only.ts";
import { withAwayOnly } from "./called-away.ts";
import {
  countsSomeOfThem,
  countsTalks,
  isCountedAtMeeting,
  isHeld,
  isOneOfThem,
  isTold,
  isToldAtMeeting,
  isToldOf,
  mayCountAgain,
  ofThatMeeting,
  sameKind,
} from "./counted-again.ts";
import {
  countsDoctors,
  countsNoneOfIt,
  countsWhoCame,
  isReading,
  isSum,
  withDays,
  withHands,
} from "./counted-figure.ts";
import { actIsTold, isNegated, openActIsTold, takesFigure } from "./counted-told.ts";
import { countsDaysStayed, daysOf, tellsWhile } from "./days-stayed.ts";
import { isMediatedAgain, takeMediated } from "./mediated.ts";
import { isOnlyCalledSo } from "./only-called-so.ts";
import { talksWithOthers, talksWithPeople } from "./talks-with-others.ts";

const special = new Set(["visit", "goods", "works", "sale", "labour"]);

/**
 * Everything that is a phrase with a figure: 驻村86天, 发放明白卡60份, 连心卡1张, 简报42期, 化解纠纷3起, 谈心一次, 开了个座谈会
 * Not: 参加会议, 需要培训, 没开会
 */
export const counted: Rule = {
  id: "counted/phrase",
  // 传达会: a meeting by its ending, which no list has.
  requires: new Requirement({ stances: ["done"], oneOf: "会", orMeasure: true, orFigure: true }),
  read(segment, scene) {
    const { counts, measures } = segment;
    const last = scene.entries.list.at(-1);
    const before = last?.sentence === scene.sentence ? last : undefined;
    const persons = counts.includes("person");
    if (persons && livesAlone(segment.tokens)) return;
    if (before?.facts.measure === "job" && countsPlaced(segment, before)) return;
    if (persons && measures.length === 0) notePlaced(segment, scene);
    if (
      before?.facts.measure === "stay" &&
      counts.includes("day") &&
      countsDaysStayed(segment, before, scene)
    )
      return;
    if (!segment.reading.items.some((item) => item.noun?.measure)) return;
    if (before?.facts.measure === "job" && measures.includes("job") && countsPosts(segment, before)) return;
    if (before?.facts.measure === "job" && persons && fillsPosts(segment, before, scene)) return;
    const done = new Set<string>();
    for (const told of segment.reading.items) {
      const measure = told.noun?.measure;
      const ofPeople = measure?.id === "job" || measure?.id === "medical";
      const item = ofPeople ? withHands(told, segment, scene) : withDays(told, segment);
      if (!measure || measure.money || special.has(measure.id)) continue;
      // 就业帮扶:推荐1人到厂里就业: one figure, and the word twice.
      if (item !== told && done.has(measure.id)) continue;
      if (told.quantity === null && tellsWhile(segment, told)) continue;
      if (measure.id === "medical" && countsSomeOfThem(segment, item, scene)) continue;
      if (measure.id === "medical" && isReading(told) && isOneOfThem(segment, scene)) continue;
      // 填了扶贫手册2本, and 贴了张连心卡
      if (item.verb?.kind === "text" && ["leaflet", "contact_card"].includes(measure.id))
        if (!/^[张粘]?贴|^挂/.test(item.verb.text)) continue;
      // 收回旧连心卡5张,换发新卡5张
      if (["leaflet", "contact_card"].includes(measure.id) && takenIn.test(segment.text)) continue;
      if (isAttended(segment, item, scene) || isForUs(segment, scene, measure)) continue;
      if (denying.isMetBy(segment) && isNegated(segment, item)) continue;
      if (measure.id === "talk" && talksWithOthers(segment, scene)) continue;
      if (isOnlyCalledSo(measure.id, segment, item, scene)) continue;
      if (measure.id === "solved" && isAbleOnly(segment, scene)) continue;
      // 化解|两户|纠纷1件: whose they were is no figure of theirs.
      const counts = item.quantity !== null && fits(item.quantity, measure);
      if (!counts && isFigured(measure, segment)) continue;
      if (item.quantity === null && isHeading(segment, item, scene)) continue;
      readItem(segment, scene, item, measure, done);
    }
  },
};

const takenIn = /(?:^|家)(?:收回|[收取拿带]走|回收|作废|销毁)/;

const denying = new Requirement({ oneOf: "没未不" });

/** 化解地界纠纷3起: the figure's own word counts, not each word of the measure beside it. */
function isFigured(measure: Measure, segment: Segment): boolean {
  return segment.reading.items.some(
    (item) =>
      item.quantity !== null &&
      item.noun?.measure?.id === measure.id &&
      !countsDoctors(item, segment) &&
      !isReading(item) &&
      !countsWhoCame(item, segment) &&
      fits(item.quantity, measure),
  );
}

/** 他一个人在家, 老人一个人过: how the one lives. */
function livesAlone(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ quantity }) => quantity?.unit?.kind === "person");
  return tokens[at]?.quantity?.value === 1 && /^(?:在|住|过|守|睡|吃)/.test(tokens[at + 1]?.text ?? "");
}

/** 宣传培训:组织宣讲2场: the heading is no act, where behind it stands one or a figure; 宣讲:休渔期补助政策 tells the act. */
function isHeading(segment: Segment, item: Item, scene: Scene): boolean {
  const last = item.noun?.tokens[item.noun.tokens.length - 1];
  if (last === undefined) return false;
  // 各村驻村天数(5月) on a line of its own
  if (segment.clause.heads && segment.clause.stop === "\n") return true;
  // 5月信息上报:|财政局5篇
  if (segment.clause.heads && item.noun?.measure?.id === "bulletin") return true;
  if (scene.source.text.charAt(last.end) !== ":") return false;
  // 李平 视频联系:讲解政策
  const named = segment.tokens.find(({ mention }) => mention !== null);
  if (item.noun?.measure?.id === "talk" && named !== undefined && named.end <= last.start) return false;
  const behind = segment.tokens.filter((token) => token.start > last.end);
  // 电话联系:外出务工家庭12户, 谈心:李平、王五: whom.
  if (item.noun?.measure?.id === "talk" && behind.length > 0 && behind.every(tellsWhom)) return false;
  return (
    behind.length === 0 ||
    behind.some(
      (token) =>
        // 宣讲:防返贫政策1次, 宣讲:低保政策1场 tell how often themselves.
        (token.quantity !== null && token.quantity.unit?.kind !== "times" && !isTimeOfTelling(token, item)) ||
        token.word?.measure?.withoutFigure === "one" ||
        token.mention,
    )
  );
}

const tellingTimes = /^(?:次|场|场次|期)$/;

function isTimeOfTelling({ quantity }: Token, { noun }: Item): boolean {
  return noun?.measure?.id === "outreach" && tellingTimes.test(quantity?.unit?.name ?? "");
}

const ofWhom = rolesOf(
  Role.householdClass,
  Role.home,
  Role.title,
  Role.joins,
  Role.etcetera,
  Role.about,
  Role.pool,
);

function tellsWhom(token: Token): boolean {
  return (
    token.mention !== null || isMark(token, "、") || hasSome(token, ofWhom) || countsHomesOrPersons(token)
  );
}

const brings = /争取|引进|落实|协调|申报到|对接/;

/** Those that a segment names; null where it names nobody. */
function namedIn({ named: { named } }: Segment): readonly string[] | null {
  return named.length > 0 ? named.map(({ id }) => id).sort() : null;
}

/** 争取修路项目80万元: what it brings, and one or more projects, however many. */
function readFunds(segment: Segment, scene: Scene, item: Item, measure: Measure): void {
  const rule = "counted/phrase";
  share(segment, scene, { ...item, each: false }, { measure: "project_funds", unit: "元", rule });
  share(segment, scene, null, { measure: measure.id, unit: measure.unit, rule, quantity: null });
}

/** How many an act told without a figure is. */
function toldWithout(measure: Measure, segment: Segment, scene: Scene, item: Item): number | null {
  if (measure.id === "stay") return daysOf(scene, item);
  if (measure.id === "outreach") return timesTold(segment);
  return measure.id === "medical" && takesThere.isIn(segment.clause) ? howManyTaken(segment) : 1;
}

function readItem(segment: Segment, scene: Scene, item: Item, measure: Measure, done: Set<string>): void {
  if (measure.id === "project" && isSum(item.quantity) && brings.test(segment.clause.text)) {
    readFunds(segment, scene, item, measure);
    return;
  }
  const single = measure.id === "talk";
  if (single && callsTheirOffice(segment.tokens)) return;
  // 开展义诊3次,惠及群众260人次: how often, not how many people.
  const quantity = countsNoneOfIt(item, measure, segment) ? null : item.quantity;
  const rule = "counted/phrase";
  if (quantity !== null && fits(quantity, measure)) {
    const taken = takesFigure(measure, segment, item, scene) || takesNextPost(segment, scene);
    if (!taken && segment.tokens.some((token) => item.tokens.includes(token))) return;
    // 义诊,看了23人次: the figure belongs to the act told before it.
    const isFurther = !segment.tokens.some((token) => item.noun?.tokens.includes(token));
    // 24日至26日驻村,|三天里走访12户: the days of the range, told again.
    if (measure.id === "stay" && isFurther && scene.when.endDay !== null && scene.entries.toldToday("stay"))
      return;
    if (single && countsTalks(segment, scene, quantity)) return;
    if (measure.id === "medical" && isFurther && sumsUpTreated(segment, scene)) return;
    if (measure.id === "outreach" && isCountedAtMeeting(segment, scene, quantity)) return;
    let told: Facts | null = null;
    // 给李平连心卡一张,|给王五两张: each its own, as none of them implied one.
    if (
      measure.id === "medical" ||
      measure.id === "stay" ||
      (isFurther && measure.withoutFigure !== "open")
    ) {
      // 李平体检1人,|王五家体检3人: of others than those the act was told of.
      // 给李平看病,|在村部义诊27人次: of others as well.
      told = scene.entries.takeImplied(
        measure.id,
        isFurther ? null : (namedIn(segment) ?? (segment.aboutVillage ? [] : null)),
      );
      // 义诊,|李平、刘军等60人看了病: at what was told of nobody.
      if (told === null && measure.id === "medical") told = scene.entries.takeImplied(measure.id, []);
      if (told === null && isFurther && measure.id === "medical") takePatientsTold(segment, scene, quantity);
    } else if (mayCountAgain(segment)) {
      const isSame = sameKind(scene, item, measure);
      scene.entries.takeUncounted(measure.id, segment.people.named, quantity.value ?? 0, isSame);
    }
    // 留了手册,|一家一本
    if (measure.withoutFigure === "open" && isFurther) scene.entries.takeOpen(measure.id);
    if (measure.id === "solved") scene.entries.takeReadBy(reconciled);
    done.add(measure.id);
    if (measure.id === "medical" && shareAmongNamed(segment, scene, item, rule)) return;
    // 在村部义诊,|看了20多人: for whom the act was told.
    const forNobody = isFurther && told?.households.length === 0 && segment.named.named.length === 0;
    const withOthers = single && talksWithPeople(segment, quantity.value);
    share(forNobody || withOthers ? { ...segment, people: nobody } : segment, scene, item, {
      measure: measure.id,
      unit: measure.unit,
      rule,
      // 带了5份资料,|给李平1份
      stock: measure.withoutFigure === "open" && isStock(segment, item),
      // 和李平两个人聊了半天: who talked, not how often.
      quantity: single && segment.people.named.length > 0 && isOfHomesOrPersons(quantity) ? 1 : undefined,
      single: single && segment.people.named.length + (segment.named.counted ?? 0) > 1,
    });
    return;
  }
  // 培训群众35人: a figure of people beside an act counts the people.
  if (done.has(measure.id)) return;
  const some = quantity === null || quantity.implied || isHeap(quantity);
  if (!some && quantity.unit !== null && measure.withoutFigure === "open") return;
  if (measure.withoutFigure === "one") {
    if (!actIsTold(measure, segment, item, scene)) return;
    // 开院坝会1场,围绕防火作了宣讲: what was told at it is no further one.
    if (measure.id === "outreach" && isToldAtMeeting(segment, scene)) return;
    // 办了一期培训,请老师讲课: one training.
    if (measure.id === "training" && isTold(scene, measure.id)) return;
    // 今天我去调解,|这起纠纷化解了: of which was told.
    if (measure.id === "solved" && isTold(scene, measure.id) && /[这那](?:[起件桩个]|事)/.test(segment.text))
      return;
    if (measure.id === "solved" && whatCameOf.isIn(segment) && isTold(scene, measure.id)) return;
    if (measure.id === "solved" && isMediatedAgain(segment, scene)) return;
    if (measure.id === "solved") takeMediated(segment, scene);
    // 召开村民大会,|会议由我主持: the same.
    if (measure.id === "meeting" && ofThatMeeting.isIn(segment) && isHeld(segment, scene)) return;
    // 22日至26日驻村,吃住都在村部: one stay, told twice.
    if (measure.id === "stay" && scene.entries.toldToday("stay")) return;
    // 义诊,量血压、听心肺: what was done at it.
    if (measure.id === "medical") takeCheckUp(segment, scene);
    if (measure.id === "medical" && isToldOf(segment, scene)) return;
    done.add(measure.id);
    if (measure.id === "talk" && scene.entries.hasTalk(segment.people.named)) return;
    share(
      single ? withAwayOnly(segment, scene) : segment,
      scene,
      { ...item, quantity: null, each: false },
      {
        measure: measure.id,
        unit: measure.unit,
        rule,
        quantity: toldWithout(measure, segment, scene, item),
        single,
      },
    );
    return;
  }
  if (some && openActIsTold(measure, segment, item)) {
    done.add(measure.id);
    share(
      segment,
      scene,
      { ...item, each: false },
      { measure: measure.id, unit: measure.unit, rule, quantity: null },
    );
  }
}

/** 一批资料, 一沓宣传单: as good as some. */
function isHeap({ value, unit }: Quantity): boolean {
  return value === 1 && /^[批堆摞沓叠扎]$/.test(unit?.name ?? "");
}

/** 宣讲医保缴费政策2次: what was told stands between the word and how often. */
function timesTold({ tokens, hasFigure, reading }: Segment): number {
  if (!hasFigure) return 1;
  const said = tokens.find(({ quantity }) => tellingTimes.test(quantity?.unit?.name ?? ""));
  // 宣讲低保政策、种养技术培训2期: how often something else was done.
  if (reading.items.some(({ quantity, noun }) => noun?.measure && quantity === said?.quantity)) return 1;
  return said?.quantity?.value ?? 1;
}

function fits({ unit }: Quantity, measure: Measure): boolean {
  return unit === null || unit.name === measure.unit || measure.countedIn.includes(unit.name);
}
