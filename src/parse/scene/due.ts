import { type Item, onlyCounted } from "../words/item.ts";
import { goodsName } from "../words/nouns.ts";
import { Role } from "../words/roles.ts";
import { has, type Token } from "../words/tokens.ts";
import { Grounds } from "./grounds.ts";
import { Requirement } from "./requirement.ts";
import type { Scene } from "./scene.ts";
import type { Segment } from "./story.ts";
import type { Stretch } from "./stretch.ts";
import { begunOfWorks, doneOfTask, taskOfWorks } from "./works-due.ts";

/** How much was to be done, and of what, before it is told how much was. */
export type Due = {
  measure: string;
  item: string | undefined;
  /** In what it was counted, where that tells what the figure behind it is of. */
  unit: string | null;
  /** How much of it. */
  quantity: number | null;
  approx: boolean;
  sentence: number;
  /** Where it was told as applied for: what was read of it from there on. */
  appliedAt: number | null;
  /** Where it was told as begun, or as built without a figure: what was read of it there, which the figure behind stands for. */
  begunAt: number | null;
  /** 计划走访20户,|发放资料50份: what else was to be done; null where some of it is not known. */
  besides: readonly Due[] | null;
};

const duty = new Set(
  "计划 原计划 打算 准备 应 应当 应该 需 须 待 任务 任务数 任务量 目标 目标数 目标任务 指标 任务指标 计划数 年度任务 年度目标".split(
    " ",
  ),
);
const reached =
  /^(?:已经?|目前|现|实际|累计|共|全部|完成|完工|竣工|建成|办结|解决|化解|达到|落实|到位|协调|争取|办理|批复|批准|获批|批下来|批了|放贷|放款|发放?|办|举办|销售|到账|实[访培]?|了|就|只|仅|才|到|现在|截[至止](?:目前|到)?|为止)+$/;
/** 计划改造危房20户,已批复12户: that may be built. */
const granted = /批|[贷款]|到账|到位|争取|协调|销售/;
/** 计划改造厕所50户,已|改|40户 */
const remade = /^改[完好]?了?$/;

const handedOut = /^(?:实[发送给领]?|发了?|送了?|给了?|领[了到]?)$/;

/**
 * 全年任务走访60户次,目前完成42户次; 应培训100人,实际培训92人; 应发米3袋,实发2袋: what was to be done adds nothing; how much of it was
 * done counts what was to be. Tells whether the segment was one of the two and is read.
 */
export function readDue(segment: Segment, scene: Scene): boolean {
  const { tokens, reading } = segment;
  if (tokens[0]?.text === "实际" && tellsReally(segment, scene)) return true;
  const worksDue = scene.due?.sentence === scene.sentence && scene.due.measure === "works";
  if (!worksDue && mayBeDone.isMetBy(segment) && doneOfIt.test(segment.text) && tellsDoneOfIt(segment, scene))
    return true;
  if (due.someHolds(segment)) {
    const item = reading.items.find(({ quantity }) => quantity !== null);
    const measure = measureDue(segment, item);
    if (measure === null) return false;
    const thing =
      measure === "goods" && item?.noun ? goodsName(item.noun.text, scene.lexicon).name : undefined;
    const figure = tokens.find(({ quantity }) => quantity !== null)?.quantity;
    // 消费帮扶|10万元: a measure counted in more than one unit.
    const unit = scene.lexicon.measure(measure)?.unit == null ? (figure?.unit?.name ?? null) : null;
    scene.due = { ...noneYet, ...much(item), measure, item: thing, unit, sentence: scene.sentence };
    // 计划走访12户: a plan all the same.
    return segment.stance !== "plan";
  }
  const task = segment.named.named.length > 0 ? null : taskOfWorks(segment, scene);
  if (task !== null) {
    scene.due = { ...noneYet, ...task, sentence: scene.sentence };
    return segment.stance !== "plan";
  }
  const finished = segment.stance === "done" ? doneOfTask(segment, scene) : null;
  if (finished !== null) {
    scene.entries.add({ ...finished, people: segment.named.named, tokens, rules: ["due/done"] });
    return true;
  }
  // 本来要办培训2场,|只办了1场
  const meant = segment.stance === "plan" || (segment.stance === "hearsay" && onlyMeant.test(segment.text));
  if (meant && scene.due?.sentence !== scene.sentence) {
    scene.due = planned(segment, scene) ?? plannedOfTold(segment, scene);
    return false;
  }
  const applied = appliedFor(tokens);
  if (applied !== null)
    scene.due = { ...noneYet, ...applied, item: undefined, unit: null, sentence: scene.sentence };
  const begun = scene.due?.sentence === scene.sentence ? null : begunOfWorks(segment, scene);
  if (begun !== null) {
    scene.due = { ...noneYet, ...begun, sentence: scene.sentence, begunAt: tokens[0]?.start ?? 0 };
    return false;
  }
  if (scene.due?.sentence !== scene.sentence) return false;
  if (tellsDone(segment, scene, scene.due)) return true;
  // 计划走访20户,|发放资料50份
  if (meant) scene.due = withBesides(scene.due, planned(segment, scene));
  // 任务走访60户,|实际走访45户,已全部完成
  else if (scene.due.appliedAt === null && isTold(segment, scene.due)) scene.due = null;
  return false;
}

function withBesides(due: Due, other: Due | null): Due {
  return { ...due, besides: other === null || due.besides === null ? null : [...due.besides, other] };
}

/** 任务走访60户,|实际走访45户: told by the word of what was due. */
function isTold({ stance, measures, text }: Segment, { measure }: Due): boolean {
  return (stance === "done" || doneByNow.test(text)) && measures.includes(measure);
}

const noneYet = { appliedAt: null, begunAt: null, besides: [], quantity: null, approx: false };

function much(figure: Pick<Item, "quantity"> | undefined): Pick<Due, "quantity" | "approx"> {
  return { quantity: figure?.quantity?.value ?? null, approx: figure?.quantity?.approx ?? false };
}

/** 今年任务走访60户,|已全部完成; 计划安装路灯60盏,|现已装完: all of it was done. Tells whether it is read. */
export function readAllDone({ text, tokens, named }: Segment, scene: Scene): boolean {
  const { due } = scene;
  if (due === null || due.quantity === null || due.sentence !== scene.sentence) return false;
  if (named.named.length > 0 || !allDone.test(text) || due.besides === null) return false;
  // 任务走访20户,已完成?
  if (scene.source.text.charAt(tokens.at(-1)?.end ?? 0) === "?") return false;
  if (due.begunAt !== null) dropBegun(scene, due, due.begunAt);
  for (const { measure, item, quantity, unit, approx } of [due, ...due.besides])
    scene.entries.add({
      measure,
      item,
      quantity,
      unit: scene.lexicon.measure(measure)?.unit ?? unit,
      people: [],
      approx,
      tokens,
      rules: ["due/done"],
    });
  scene.due = null;
  return true;
}

const allDone =
  /^(?:截[至止])?(?:到?目前|现在?|今天)?(?:为止)?,?(?:(?:已经?)?(?:全部|全都|均|都)|已经?)(?:已经?|如期|按期|顺利)?(?:(?:走访|入户|安装|硬化|改造|修建|建设|施工|铺设)?(?:完成|完毕|完工|竣工|结束)|(?:走访|安装|硬化|改造|修建|建设|铺设)(?:完|好|到位)|建成|[走装修建铺打改栽种][完好])了?(?:任务)?$/;

/** So much was done of what was due. */
function tellsDone(segment: Segment, scene: Scene, due: Due): boolean {
  const { tokens, reading } = segment;
  // 待解决6件,|已解决4件: done, though the sentence began with what is waiting.
  if (segment.stance !== "done" && !doneByNow.test(segment.text)) return false;
  if (
    segment.measures.some((measure) => measure !== due.measure || due.appliedAt === null) ||
    segment.named.named.length > 0
  )
    return false;
  const told = due.measure === "goods" ? handedOut : reached;
  const tells = (token: Token) =>
    (told.test(token.text) && !(due.measure === "works" && granted.test(token.text))) ||
    has(token, Role.cadreSelf) ||
    has(token, Role.office) ||
    (due.measure === "works" && (has(token, Role.build) || remade.test(token.text)));
  const [figure, more] = tokens.filter(
    (token) => token.quantity !== null && (due.appliedAt === null || token.quantity.unit?.kind === "money"),
  );
  const quantity = figure?.quantity;
  // 已完成2期80人
  const trained = due.measure === "training" && more?.quantity?.unit?.kind === "person" ? more : undefined;
  if (quantity?.value == null || more !== trained) return false;
  if (
    reading.items.some(
      (item) => item.quantity === quantity && item.noun !== null && !item.noun.tokens.every(tells),
    )
  )
    return false;
  const own = tokens.filter(
    (token) => token.quantity === null && token.kind !== "mark" && token.kind !== "day",
  );
  if (own.length === 0 || !own.every(tells)) return false;
  const unit = quantity.unit?.name ?? null;
  const measure = scene.lexicon.measure(due.measure);
  const sum = quantity.unit === null && quantity.value >= leastSum && measure?.unit === "元";
  const fits =
    sum ||
    (unit !== null &&
      (due.unit === null
        ? unit === measure?.unit || measure?.countedIn.includes(unit)
        : ofOneKind(unit, due.unit)));
  // 应领低保300元,|实领200元: no thing.
  if (due.measure === "goods" ? quantity.unit?.kind === "money" : !fits) return false;
  // 计划发放化肥50袋,发了45户
  if (due.measure === "goods" && quantity.unit?.kind === "household") return false;
  if (due.appliedAt !== null) dropApplied(scene, due.measure, due.appliedAt);
  if (due.begunAt !== null) dropBegun(scene, due, due.begunAt);
  scene.entries.add({
    measure: due.measure,
    item: due.item,
    quantity: quantity.value,
    unit: measure?.unit ?? unit,
    people: segment.people.named,
    approx: quantity.approx,
    tokens,
    rules: ["due/done"],
  });
  if (trained?.quantity != null)
    scene.entries.add({
      measure: "trainee",
      quantity: trained.quantity.value,
      unit: scene.lexicon.measure("trainee")?.unit ?? null,
      people: [],
      approx: trained.quantity.approx,
      tokens: [trained],
      rules: ["due/done"],
    });
  // 本来要办培训2场,只办了1场,|参加30人
  if (due.measure === "training") scene.trainingSentence = scene.sentence;
  scene.due = null;
  return true;
}

/** What a figure without a unit must be to be money. */
const leastSum = 1000;

const onlyMeant = /^(?:我们?)?(?:本来|原本|原先|原)(?:计划|打算|定|想|要)/;

const doneByNow =
  /^(?:[现均]?已|实|完成|完工|竣工|建成|批|获|(?:截[至止]|到)?(?:目前|现在)(?:为止)?(?!还?[没未]))/;

/** 今年打算硬化村道3公里, 计划走访40户, 原定发放化肥50袋: one thing meant and how much of it, before it is told how far it came. */
function planned({ measures, reading, people, roles }: Segment, scene: Scene): Due | null {
  const item = onlyCounted(reading);
  const unit = item?.quantity?.unit?.name;
  if (item === undefined || unit === undefined || people.named.length > 0) return null;
  const due = { ...noneYet, ...much(item), sentence: scene.sentence };
  const [measure] = measures;
  if (measure !== undefined) return { ...due, measure, item: undefined, unit: null };
  if (item.noun === null || item.noun.measure !== null) return null;
  const thing = goodsName(item.noun.text, scene.lexicon).name;
  // 原定发放化肥50袋
  if (roles.has(Role.give) && item.noun.kind === "goods")
    return { ...due, measure: "goods", item: thing, unit };
  return roles.has(Role.build) ? { ...due, measure: "works", item: thing, unit } : null;
}

/** 硬化村道,|计划3公里: of what was told to be built in the clause before, without a figure. Not: 硬化村道,|计划20天完工 */
function plannedOfTold({ tokens, reading }: Segment, { entries, sentence }: Scene): Due | null {
  const last = entries.recent().at(-1);
  if (last?.facts.measure !== "works" || last.facts.quantity !== null || last.sentence !== sentence)
    return null;
  const [figure, more] = tokens.filter(({ quantity }) => quantity !== null);
  const unit = figure?.quantity?.unit?.name;
  if (
    unit === undefined ||
    spans.test(unit) ||
    more !== undefined ||
    reading.items.some(({ noun }) => noun !== null)
  )
    return null;
  const { measure, item } = last.facts;
  return {
    ...noneYet,
    ...much({ quantity: figure?.quantity ?? null }),
    measure,
    item,
    unit,
    sentence,
    begunAt: last.start,
  };
}

/** How long it takes. */
const spans = /^(?:天|日|周|月|个月|年|小时|工|个工)$/;

/** 3公里, of which 800米. */
function ofOneKind(one: string, other: string): boolean {
  return one === other || (lengths.test(one) && lengths.test(other));
}

const lengths = /^(?:公里|里|米|延米)$/;

function measureDue({ measures, tokens, roles }: Segment, item: Item | undefined): string | null {
  const [measure] = measures;
  if (measure !== undefined) return measure;
  if (tokens.some(({ text }) => visited.test(text))) return "visit";
  return roles.has(Role.notGiven) && item?.noun ? "goods" : null;
}

const visited = /^应[访到]$/;

/** 走访10户,|实际走访9户: so many of what the sentence had told of before, and not so many more. */
function tellsReally({ measures, reading, named }: Segment, { entries }: Scene): boolean {
  if (measures.length !== 1 || named.named.length > 0) return false;
  const figure = onlyCounted(reading);
  const value = figure?.quantity?.value;
  if (value == null) return false;
  const told = entries
    .recent()
    .findLast(({ facts }) => facts.measure === measures[0] && !facts.missed && facts.households.length === 0);
  if (told?.facts.quantity == null || told.facts.quantity + told.takenOut < value) return false;
  told.facts = { ...told.facts, quantity: value };
  return true;
}

const doneOfIt =
  /^(?:截[至止])?(?:到?目前|现在?)?(?:为止)?,?(?:已经?|(?=完工|竣工))(完成|完工|竣工|建成|建好|修[好通建]?|装[好上]?|安装|硬化|铺[好设]?|打[好成]?|架[好设]?|[栽种][完好植上]?|走访|入户|走完?)了?(?=[\d一二三四五六七八九十百半])/;
const mayBeDone = new Requirement({ oneOf: "已工" });

/**
 * 修路3公里,|已完成2公里; 走访30户,|已走访20户: so much of it is done by now, told by the same verb or as done.
 * Not: 修了路3公里,|已完成2公里; 新修道路5公里,|已硬化3公里; 走访20户,|已安装5户; 走访李平等5户,|已完成3户
 */
function tellsDoneOfIt({ tokens, named, text }: Segment, { entries, source }: Scene): boolean {
  const [figure, more] = tokens.filter(({ quantity }) => quantity !== null);
  const quantity = figure?.quantity;
  if (quantity?.value == null || more !== undefined || figure !== tokens.at(-1) || named.named.length > 0)
    return false;
  const told = entries.recent().at(-1);
  if (told === undefined || told.facts.households.length > 0 || told.takenOut > 0) return false;
  const homes = told.facts.measure === "visit";
  if (!homes && told.facts.measure !== "works") return false;
  if ((homes ? "户" : told.facts.unit) !== quantity.unit?.name) return false;
  if ((told.facts.quantity ?? 0) < quantity.value) return false;
  const front = source.text.slice(Math.max(0, told.start - 6), told.end);
  const verb = doneOfIt.exec(text)?.[1] ?? "";
  const sameVerb = homes ? /^[走入]/.test(verb) : alike(verb).test(front);
  if (isMade.test(front) || !(verb === "完成" || sameVerb || (!homes && /工$/.test(verb)))) return false;
  told.facts = { ...told.facts, quantity: quantity.value };
  return true;
}

/** 种植500亩, 已栽320亩. */
function alike(verb: string): RegExp {
  return /^[栽种]/.test(verb) ? /[栽种]/ : new RegExp(verb.charAt(0));
}

/** 修好, 建成, 新修道路: made already. */
const isMade = /[了已完好成通]|新修|拓宽/;

/** 申请|贷款|10万元, 李平|申请|贷款|5万元 */
function appliedFor(tokens: readonly Token[]): { measure: string; appliedAt: number } | null {
  const at = tokens.findIndex(({ text }) => text === "申请");
  const [opens] = tokens;
  if (at < 0 || opens === undefined) return null;
  // 项目|资金|30万元
  const figure = tokens.findIndex(({ quantity }, place) => place > at && quantity !== null);
  const measure = figure > at + 3 ? undefined : tokens[figure - 1]?.word?.measure?.id;
  if (figure < 0 || !(measure === "loan" || measure === "project_funds")) return null;
  return { measure, appliedAt: opens.start };
}

/** What was applied for was neither had nor is it still wanted. */
function dropApplied({ entries, needs }: Scene, measure: string, from: number): void {
  entries.dropSince(from, ({ facts }) => facts.measure === measure);
  const asked = needs.findIndex(({ startAt, text }) => startAt >= from && text.includes("申请"));
  if (asked >= 0) needs.splice(asked, 1);
}

/** 危房改造开工18户,|竣工12户: so much is built, and what was begun is told no more. */
function dropBegun({ entries }: Scene, { measure }: Due, from: number): void {
  for (let at = entries.list.length - 1; at >= 0; at -= 1) {
    const entry = entries.list[at];
    if (entry === undefined || entry.start < from) break;
    if (
      entry.facts.measure === measure &&
      (entry.facts.quantity === null || /(?:工程|项目)$/.test(entry.facts.item ?? ""))
    )
      entries.list.splice(at, 1);
  }
}

/** 全年|任务|走访, 应|培训, 应发|米: before anything else but when and where; 消费帮扶|任务|10万元 wherever it stands. */
function isDue({ tokens, text }: Stretch): boolean {
  const told = tokens.findIndex(
    (token, at) => target.test(token.text) && tokens[at - 1]?.word?.measure != null,
  );
  if (told > 0) {
    const figure = /^[为是共]$/.test(tokens[told + 1]?.text ?? "") ? told + 2 : told + 1;
    if (tokens[figure]?.quantity && !/完成|做完|达到|超/.test(text)) return true;
  }
  const at = tokens.findIndex(({ kind }) => kind !== "day" && kind !== "village" && kind !== "mark");
  const first = tokens[at];
  if (first === undefined) return false;
  if (has(first, Role.notGiven)) return /^应[发送领]$/.test(first.text);
  if (visited.test(first.text)) return tokens[at + 1]?.quantity?.unit?.kind === "household";
  if (!duty.has(first.text)) return false;
  let act = at + 1;
  while (/^(?:数|量|为|是|共)$/.test(tokens[act]?.text ?? "")) act += 1;
  // 计划|争取|资金20万
  if (/^(?:争取|协调|办理?|申报|引进|落实|开展|举办|组织)$/.test(tokens[act]?.text ?? "")) act += 1;
  const done = tokens[act + 1]?.text ?? "";
  return tokens[act]?.word?.measure != null && !/^[了过完]/.test(done);
}

const target = /^(?:目标|任务|指标)[数量]?$|^(?:目标任务|任务指标)$/;

const due = new Grounds<Stretch>([new Requirement({ oneOf: "应需须待任目指计年打准" }), isDue]);

/** 任务60户, or 申请贷款10万元, or 实际走访9户, or 本来要办2场, or 已完成2公里 */
export const mayBeDue = new Requirement({ oneOf: "应需须待任目指计年申实打准本原已开动启拟工" });
