import { type Facts, idsOf, type Kept } from "../scene/kept.ts";
import { Requirement } from "../scene/requirement.ts";
import { nobody, type Scene } from "../scene/scene.ts";
import { share } from "../scene/share.ts";
import type { Rule, Segment } from "../scene/story.ts";
import { textOf } from "../scene/stretch.ts";
import { Sign } from "../text/characters.ts";
import type { Item } from "../words/item.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { isTimeOfDay } from "../words/time-words.ts";
import { has, hasSome, isMark, type Quantity, type Token } from "../words/tokens.ts";
import type { Measure } from "../words/vocabulary.ts";
import { isAbleOnly } from "./able-only.ts";
import { withAwayOnly } from "./called-away.ts";
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
import { isMediatedAgain, takeMediated } from "./mediated.ts";
import {
  howManyTaken,
  shareAmongNamed,
  sumsUpTreated,
  takeCheckUp,
  takePatientsTold,
  takesThere,
} from "./medical.ts";
import { whatCameOf } from "./not-solved.ts";
import { isAttended, isForUs } from "./only-attended.ts";
import { isOnlyCalledSo } from "./only-called-so.ts";
import { callsTheirOffice } from "./phone.ts";
import { reconciled } from "./solved.ts";
import { talksWithOthers } from "./talks-with-others.ts";
import { isStock } from "./write-goods.ts";

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

/** 义诊,看病68人次,|量血压的有四十来个: of those who came. */
function countsSomeOfThem({ text, named }: Segment, { quantity }: Item, { entries }: Scene): boolean {
  const value = quantity?.value ?? null;
  if (value === null || named.named.length > 0 || !someOfThem.test(text)) return false;
  return entries.recent().some(({ facts }) => facts.measure === "medical" && (facts.quantity ?? 0) >= value);
}

const someOfThem = /的(?:就?有|共)?[约近]?[\d一二三四五六七八九十百两]+[余多来几]?[人个名位]/;

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

/** 驻村|以来|累计驻村168天, 驻村|期间|走访5户, 驻村|两年来|争取资金, 在驻村|走访过程中: since when or while what, and no further act. */
function tellsWhile({ clause: { tokens } }: Segment, { noun }: Item): boolean {
  // 驻村|伊始 may be taken for one noun.
  const last = noun?.tokens.findLast(({ word }) => word?.measure != null) ?? noun?.tokens.at(-1);
  if (last === undefined) return false;
  const behind = tokens.indexOf(last) + 1;
  return whileOf.test(textOf(tokens.slice(behind, behind + 3)));
}

const whileOf =
  /^(?:走访|入户|帮扶|工作)?(?:以来|期间|过程|伊始|之初|[一二两三四五六七八九十\d]+[余多]?(?:年|个月)[多半余]?来(?!了))/;

/** 6月8日开始驻村,|已驻5天, 到|今天5天了: since it began. */
const soFar =
  /^(?:今天|目前|现在)?(?:已经?|都)?(?:有|满|驻村?|住)?了?[\d一二两三四五六七八九十半多余来几]{1,4}天了?$/;

/** 在村里驻村满一个月,|共22天: how many days the stay just told had. */
function countsDaysStayed({ tokens, text }: Segment, stay: Kept, { source }: Scene): boolean {
  if ((stay.facts.quantity ?? 1) !== 1) return false;
  const [days, ...more] = tokens.filter(({ quantity }) => quantity !== null);
  const value = days?.quantity?.unit?.name === "天" ? days.quantity.value : null;
  if (value === null || more.length > 0) return false;
  const since = soFar.test(text) && source.text.slice(Math.max(0, stay.start - 3), stay.end).includes("开始");
  if (!since && !tokens.every((token) => token === days || isOfSum(token))) return false;
  stay.facts = { ...stay.facts, quantity: value, approx: days?.quantity?.approx || stay.facts.approx };
  return true;
}

function isOfSum(token: Token): boolean {
  return has(token, Role.pool) || has(token, Role.filler) || has(token, Role.about) || token.text === "实际";
}

const placing = new Sign("介荐输排出", /介绍|推荐|输送|输转|安排|送出/);

/** 推荐了6个人, 输送3名青年: before it is told to what work. */
function notePlaced(segment: Segment, scene: Scene): void {
  const { reading } = segment;
  if (!placing.isIn(segment) && !isPlacedNext(segment, scene)) return;
  const item = reading.items.find(({ quantity }) => quantity?.unit?.kind === "person");
  if (item !== undefined) scene.placed = { item, sentence: scene.sentence };
}

const placedNext = /^,(?:已经?|都|均|分别|全部?)?(?:推荐|介绍|安排|输转|输送)/;

/** 李平家儿子1人,|推荐到纺织厂就业; 李平家4人 are all who live there. */
function isPlacedNext({ named, tokens }: Segment, { source }: Scene): boolean {
  const end = tokens.at(-1)?.end ?? 0;
  if (named.named.length !== 1 || !placedNext.test(source.text.slice(end, end + 8))) return false;
  const figure = tokens.findIndex(({ quantity }) => quantity?.unit?.kind === "person");
  return figure > 0 && has(tokens[figure - 1], Role.kin);
}

/** 他一个人在家, 老人一个人过: how the one lives. */
function livesAlone(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ quantity }) => quantity?.unit?.kind === "person");
  return tokens[at]?.quantity?.value === 1 && /^(?:在|住|过|守|睡|吃)/.test(tokens[at + 1]?.text ?? "");
}

/** 介绍他儿子到厂里上班了,|就他一个人; 两个都录上了: how many they were, of a job told without a number or with the same: 俩小子都给安排了,|2人. */
function countsPlaced(segment: Segment, job: Kept): boolean {
  const { measures, reading, tokens, named, text } = segment;
  // 就他一个, 一共两个
  const alone = /^(?:就|只|一共|总共|共|都)/.test(text);
  const figure = tokens.find(
    ({ quantity }) => quantity?.unit?.kind === "person" || (alone && quantity?.unit?.name === "个"),
  )?.quantity;
  // 2人都上班了; not 他家还有2人打工, 超市有10人上班
  const opens =
    figure !== undefined &&
    tokens[0]?.quantity === figure &&
    /(?:都|全|均|已经?)[^,]*了/.test(text) &&
    measures.every((id) => id === "job");
  if (figure?.value == null || !(opens || measures.length === 0) || named.named.length > 0) return false;
  // 推荐两个女子务工,|2人都签了合同: the same.
  const ofAll = opens && /^[^,]{0,4}[都全均]/.test(text);
  if (job.facts.quantity !== null) return job.facts.quantity === figure.value && (ofAll || isBare(segment));
  if (reading.verbs.some((verb) => has(verb, Role.give))) return false;
  job.facts = { ...job.facts, quantity: figure.value, approx: figure.approx || job.facts.approx };
  return true;
}

/** 2人, 一共两个人: nothing but how many. */
function isBare({ tokens }: Segment): boolean {
  return tokens.every(
    (token) =>
      token.quantity !== null || has(token, Role.filler) || has(token, Role.pool) || has(token, Role.next),
  );
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
    token.mention !== null ||
    isMark(token, "、") ||
    hasSome(token, ofWhom) ||
    /^(?:household|person)$/.test(token.quantity?.unit?.kind ?? "")
  );
}

/** 安排李平、陈九斤当保洁员,|公益性岗位2个: as many as were just placed. */
function countsPosts({ reading, named }: Segment, job: Kept): boolean {
  const [post] = reading.items;
  if (
    named.named.length > 0 ||
    post?.noun?.measure?.id !== "job" ||
    post.quantity?.value !== job.facts.households.length
  )
    return false;
  if (reading.items.length > 1 || reading.verbs.length > 0) return false;
  job.facts = { ...job.facts, quantity: post.quantity.value };
  return true;
}

/** 新增公益性岗位6个,|安排脱贫户6人上岗: how many took the posts, which are no further ones. */
function fillsPosts({ reading, people, named, text }: Segment, job: Kept, { source }: Scene): boolean {
  if (job.facts.households.length > 0 || !posts.test(source.text.slice(job.start, job.end))) return false;
  const [filled, more] = reading.items.filter(({ quantity }) => quantity?.unit?.kind === "person");
  const figure = filled?.quantity;
  if (figure?.value == null || more !== undefined || figure.value > (job.facts.quantity ?? 0)) return false;
  if (!takesPost.test(text) || sentOut.test(text)) return false;
  const households = named.named.length > 0 ? idsOf(people.named) : [];
  job.facts = { ...job.facts, households, quantity: figure.value, approx: figure.approx || undefined };
  return true;
}

/** 选聘护林员3名,|保洁员2名: the next post filled, by nothing but its name and how many. Not: 公益岗位5个,保洁员2名; 全村有护林员3名,保洁员2名 */
function takesNextPost({ tokens, measures, named }: Segment, { entries, source, sentence }: Scene): boolean {
  const job = entries.list.at(-1);
  const [post, figure, more] = tokens.filter(({ kind }) => kind !== "mark");
  if (job?.facts.measure !== "job" || job.sentence !== sentence || more !== undefined) return false;
  if (measures[0] !== "job" || named.named.length > 0 || !holders.test(post?.text ?? "")) return false;
  if (figure?.quantity?.unit?.kind !== "person") return false;
  return fillsPost.test(source.text.slice(Math.max(0, job.start - longestFilling), job.end));
}

const holders = /[员工]$/;
const longestFilling = 6;
const fillsPost =
  /(?:选聘|聘请|聘用|招聘|安排|推荐|介绍|吸纳|安置|录用)了?[^,。;\n岗]{2,6}[员工][\d一二两三四五六七八九十百]+[名人个]$/;

const takesPost = /安排|聘|上岗|录用|安置|推荐/;
/** 公益岗位4个,|推荐外出务工3人: others, who found work elsewhere. */
const sentOut = /务工|打工|外出|劳务|输/;

const posts = /岗位?[^,]{0,2}?[\d一二两三四五六七八九十]+[余多]?个/;

const brings = /争取|引进|落实|协调|申报到|对接/;

/** 宣讲了政策,|又宣讲1次; 上午宣讲政策,|下午宣讲1次: none of what was told before. */
function mayCountAgain({ roles, hasDay, tokens }: Segment): boolean {
  return !hasDay && !roles.hasSome(anotherOne) && !tokens.some(isTimeOfDay);
}

const anotherOne = rolesOf(Role.further, Role.next);

/** 和李平、王五聊了聊,|谈心谈话2次; 走访李平、王五,拉了家常,|两户都签了合同: one with each of them, as was told. */
function countsTalks(segment: Segment, { entries }: Scene, { value, unit }: Quantity): boolean {
  const { people, measures } = segment;
  const whose = unit?.kind === "household" || unit?.kind === "person";
  return (
    (measures.includes("talk") ? mayCountAgain(segment) : whose) &&
    people.named.length > 1 &&
    people.named.length === value &&
    entries.hasTalk(people.named)
  );
}

/** Whether what was told without a figure is one of those that the item counts. Not: 修好了线路,|化解纠纷1起; 召开党员会,|村民大会1次 */
function sameKind({ source }: Scene, { noun }: Item, { id }: Measure): (told: Kept) => boolean {
  const said = noun?.text ?? "";
  if (id === "talk") return () => true;
  if (id === "outreach") return () => /^(?:政策)?宣[讲传](?:政策)?$/.test(said);
  if (id !== "solved") return () => false;
  return ({ start, end }) => mediates.test(said) === mediates.test(source.text.slice(start, end));
}

const mediates = /矛盾|纠纷|调解|调处|说和|劝和/;

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
    share(forNobody ? { ...segment, people: nobody } : segment, scene, item, {
      measure: measure.id,
      unit: measure.unit,
      rule,
      // 带了5份资料,|给李平1份
      stock: measure.withoutFigure === "open" && isStock(segment, item),
      // 和李平两个人聊了半天: who talked, not how often.
      quantity:
        single && segment.people.named.length > 0 && /^(?:household|person)$/.test(quantity.unit?.kind ?? "")
          ? 1
          : undefined,
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

/** Told of those who came to a 院坝会 of this sentence, or 会上: not at some household. */
function isToldAtMeeting({ named, text, clause }: Segment, { entries }: Scene): boolean {
  if (named.named.length > 0 || clause.measures.includes("visit") || text.endsWith("会")) return false;
  return entries
    .recent(clause.text.includes("会上") ? 1 : 0)
    .some(({ facts, gathering }) => facts.measure === "outreach" && gathering);
}

/** 院坝会3场,|宣讲政策3场: as often as those were held. Not: 院坝会1场,|宣讲政策3次, which were more; 院坝会1场,|下午宣讲1次 */
function isCountedAtMeeting(segment: Segment, scene: Scene, { value }: Quantity): boolean {
  const [first] = segment.clause.tokens;
  if (first === undefined || isTimeOfDay(first) || first.kind === "day" || another.test(segment.text))
    return false;
  const held = scene.entries.list.at(-1)?.facts;
  return held?.measure === "outreach" && held.quantity === value && isToldAtMeeting(segment, scene);
}

const another = /^[又再还也另并]|会/;

/** 宣讲医保缴费政策2次: what was told stands between the word and how often. */
function timesTold({ tokens, hasFigure, reading }: Segment): number {
  if (!hasFigure) return 1;
  const said = tokens.find(({ quantity }) => tellingTimes.test(quantity?.unit?.name ?? ""));
  // 宣讲低保政策、种养技术培训2期: how often something else was done.
  if (reading.items.some(({ quantity, noun }) => noun?.measure && quantity === said?.quantity)) return 1;
  return said?.quantity?.value ?? 1;
}

function isTold(scene: Scene, measure: string): boolean {
  return scene.entries.recent().some(({ facts }) => facts.measure === measure);
}

/** Just told, and nothing says that it is another: not 上午召开党员会。下午会议由我主持 */
function isHeld(segment: Segment, { entries }: Scene): boolean {
  return mayCountAgain(segment) && entries.recent(1).some(({ facts }) => facts.measure === "meeting");
}

/** 会议由我主持, 由镇领导主持会议: how it was held. */
const ofThatMeeting = new Sign(
  "会",
  /^(?:本次|此次|该|这次)?会议(?:由|在|于|从|开始|持续|主要|围绕|邀请)|^由[^,]{1,10}主持(?:召开)?了?(?:本次|此次|该|这次)?会议?$/,
);

/** The sentence tells of a treatment of the same households. */
function isToldOf({ people }: Segment, { entries }: Scene): boolean {
  const ids = idsOf(people.named).join();
  return entries.recent().some(({ facts }) => facts.measure === "medical" && facts.households.join() === ids);
}

/** 驻村 over a range with no number of days counts both ends; how many days 三个月 were was not said. */
function daysOf(scene: Scene, { quantity }: Item): number | null {
  const { day, endDay } = scene.when;
  if (endDay !== null) return endDay - day + 1;
  return /^(?:个?月|周|个(?:星期|礼拜)|年)$/.test(quantity?.unit?.name ?? "") ? null : 1;
}

function fits({ unit }: Quantity, measure: Measure): boolean {
  return unit === null || unit.name === measure.unit || measure.countedIn.includes(unit.name);
}
