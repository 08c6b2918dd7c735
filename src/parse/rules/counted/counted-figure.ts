// Which figure of a clause belongs to a counted word that stands apart from it.

import { Requirement } from "../../scene/requirement.ts";
import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";
import { textOf } from "../../scene/stretch.ts";
import { figureAt, type Item } from "../../words/item.ts";
import { isPerson, isSomebody } from "../../words/nouns.ts";
import { Role } from "../../words/roles.ts";
import { has, isMark, type Quantity, type Token } from "../../words/tokens.ts";
import type { Measure } from "../../words/vocabulary.ts";

/** 介绍1人到县城务工: the figure stands before the place, apart from the word. */
export function withHands(item: Item, segment: Segment, scene: Scene): Item {
  const hands = segment.reading.items.find(
    (other) =>
      other.quantity?.unit?.kind === "person" &&
      (other.noun === null || other.noun.kind === "people" || isPlacedBehind(other, segment)) &&
      !countsDoctors(other, segment),
  );
  if (item.quantity !== null) {
    if (item.noun?.measure?.id !== "medical") return item;
    // 6名专家义诊|120人次
    if (countsDoctors(item, segment) && hands !== undefined) return { ...hands, noun: item.noun };
    if (countsDoctors(item, segment) || isReading(item) || isCost(item, segment))
      return { ...item, quantity: null };
    // 义诊1场50人: how often it was held counts no patient.
    const { items } = segment.reading;
    const behind = hands !== undefined && items.indexOf(hands) > items.indexOf(item);
    // 为李平、王五两户老人体检5人次
    const ofHomes = item.quantity.unit?.kind === "household";
    if (behind && (ofHomes || isOften(item.quantity))) return { ...hands, noun: item.noun };
    const all = withNextKinds(item, item.quantity, segment.tokens);
    return all === item.quantity ? item : { ...item, quantity: all };
  }
  if (hands !== undefined) return { ...hands, quantity: allOf(hands, segment), noun: item.noun };
  if (item.noun?.measure?.id === "medical") {
    const taken = takenAlong(segment);
    if (taken !== null) return { ...item, quantity: taken };
  }
  // 推荐她家两个女儿去电子厂就业, 介绍李平家两个仔去务工, 那两个|小|的都给安排到鞋厂
  const figure = segment.tokens.find((token, at) => {
    const next = segment.tokens[at + 1];
    if (token.quantity === null || next === undefined) return false;
    const young = /^[大小]$/.test(next.text) && segment.tokens[at + 2]?.text === "的";
    return has(next, Role.kin) || isPerson(next) || (young && token.quantity.unit?.name === "个");
  });
  if (figure !== undefined) return { ...item, quantity: figure.quantity };
  // 介绍李平父子俩去工地务工, 李平、陈九斤老伴两人做了体检
  for (const { kind, text } of segment.tokens) {
    if (kind === "quantity" || text.length < 2) continue;
    const many = together[text.slice(text.endsWith("人") ? -2 : -1)];
    if (many !== undefined) return { ...item, quantity: ofPersons(many) };
    // 李平两口子|介绍到厂里务工; not 李平两口子的儿子
    const ofJob = item.noun?.measure?.id === "job";
    if (
      ofJob &&
      couple.test(text) &&
      !isNamedBehind(text, segment) &&
      segment.tokens.filter((token) => has(token, Role.kin)).length === 1
    )
      return { ...item, quantity: ofPersons(2) };
  }
  // 推荐了6个人,|都上岗了
  const placed = scene.placed?.sentence === scene.sentence ? scene.placed.item : null;
  scene.placed = null;
  return placed === null ? item : { ...placed, noun: item.noun };
}

/** 两口子|介绍刘军到厂里务工: who recommends somebody. */
function isNamedBehind(text: string, { tokens }: Segment): boolean {
  const at = tokens.findIndex((token) => token.text === text);
  return tokens.slice(at + 1).some(({ mention }) => mention !== null);
}

/** 李平家|2人|介绍到制衣厂务工, 两口子|2人|我给安排到厂里上班: so many in front of what was done for them. Not: 家里5口人,介绍1人务工 */
function isPlacedBehind({ quantity }: Item, { tokens }: Segment): boolean {
  const [at, ...more] = tokens.flatMap((token, place) =>
    token.quantity?.unit?.kind === "person" ? [place] : [],
  );
  const figure = tokens[at ?? -1];
  if (at === undefined || figure === undefined || more.length > 0 || figure.quantity !== quantity)
    return false;
  if (tokens.slice(at).some(({ mention }) => mention !== null)) return false;
  if (whoPlaces.test(textOf(tokens.slice(Math.max(0, at - 3), at)))) return false;
  return !figure.text.includes("口") && placedBehind.test(textOf(tokens.slice(at + 1, at + 6)));
}

/** 单位|3人|帮介绍李平务工, 和村干部|2人|介绍李平务工: who recommends, and nobody placed. */
const whoPlaces =
  /(?:单位|[局厂镇乡县]里|[局部]|干部|队员?|组|老板|公司|企业|合作社|党员|同事|^[我咱]们?|[和跟与同][^,家户]{1,5})$/;
const placedBehind = /^(?:都|也|已经?|由?[我咱]们?|单位|帮|给){0,4}(?:介绍|推荐|安排|输送|输转)/;

/** 带领|6名|老人|去县医院体检, 组织|12名|老人|体检: those taken there. Not: 带3名医生去体检, 组织3人为老人体检, 组织3人义诊 */
function takenAlong(segment: Segment): Quantity | null {
  const { tokens, clause } = segment;
  const [first] = tokens;
  if (first === undefined || !goesForCure(segment)) return null;
  const led = has(first, Role.go) ? clause.tokens.slice(0, clause.tokens.indexOf(first)) : tokens;
  const at = led.findIndex(({ quantity }) => quantity?.unit?.kind === "person");
  const who = led[at + 1];
  // 带|6人|去体检
  const patients = who === undefined ? led !== tokens : isPatient(who);
  if (at < 1 || !patients || !leads.test(led[at - 1]?.text ?? "")) return null;
  return led[at]?.quantity ?? null;
}

function isPatient(token: Token | undefined): boolean {
  return has(token, Role.householdClass) || has(token, Role.kin);
}

function goesForCure({ text }: Segment): boolean {
  return cured.test(text) && !/[为给帮替]|义诊/.test(text);
}

const cured = /体检|看病|就医|就诊|检查|复查/;
const leads = /^(?:带领?着?|带上|领着?|组织|安排|动员|陪同?着?|护?送|接送?)了?$/;

/** 推荐李平1人、王五2人去务工: told one by one, with who they are in front. */
function allOf(hands: Item, { reading, tokens }: Segment): Quantity | null {
  const each = reading.items.filter(({ quantity, tokens: own }) => {
    const at = figureAt(tokens, own);
    return quantity?.unit?.kind === "person" && tokens[at - 1]?.mention != null;
  });
  if (hands.quantity === null) return null;
  if (each.length < 2 || !each.includes(hands)) return withNextKinds(hands, hands.quantity, tokens);
  return { ...hands.quantity, value: each.reduce((sum, { quantity }) => sum + (quantity?.value ?? 0), 0) };
}

/** 35名|老人|和25名|学生|参加体检, 义诊老人30人|、儿童12人: of each kind that is told behind the first, all of them. */
function withNextKinds({ tokens: own }: Item, quantity: Quantity, tokens: readonly Token[]): Quantity {
  let at = figureAt(tokens, own);
  let value = quantity.value ?? 0;
  const ahead = isKindOfPeople(tokens[at + 1]);
  // 为|30名|老人|和|20名|妇女|义诊: the first are told as those it was for.
  const before = tokens[at - 3]?.quantity;
  if (ahead && has(tokens[at - 1], Role.joins) && isKindOfPeople(tokens[at - 2]))
    if (before?.unit?.kind === "person") value += before.value ?? 0;
  for (;;) {
    const join = ahead ? at + 2 : at + 1;
    const next = ahead ? join + 1 : join + 2;
    const kind = ahead ? next + 1 : join + 1;
    const more = tokens[next]?.quantity;
    if (!isMark(tokens[join], "、") && !has(tokens[join], Role.joins)) break;
    if (more?.unit?.kind !== "person" || more.value === null || !isKindOfPeople(tokens[kind])) break;
    value += more.value;
    at = next;
  }
  return value === quantity.value ? quantity : { ...quantity, value };
}

function isKindOfPeople(token: Token | undefined): boolean {
  if (has(token, Role.householdClass) || has(token, Role.kin)) return true;
  return token?.kind === "text" && /[员工者师生兵民童女](?<!医[生师])$/.test(token.text);
}

function isOften({ unit }: Quantity): boolean {
  return unit !== null && /^[场次期轮]$/.test(unit.name);
}

/** 量血压|150: what was measured, and nobody counted. */
export function isReading({ noun, quantity }: Item): boolean {
  return quantity?.unit === null && /血压|血糖|体温|心率|血氧/.test(noun?.text ?? "");
}

/** 看了病药费|四百多: what it cost, and nobody counted. */
function isCost({ quantity, tokens: own }: Item, { tokens }: Segment): boolean {
  if (quantity?.unit !== null) return false;
  const figure = figureAt(tokens, own);
  return /[费钱款]$|^花了?$/.test(tokens[figure - 1]?.text ?? "");
}

/** 带着3名|医生义诊: who came to treat. */
export function countsDoctors({ tokens: own }: Item, segment: Segment): boolean {
  if (!ofDoctors.isMetBy(segment)) return false;
  const { tokens } = segment;
  const figure = figureAt(tokens, own);
  if (figure < 0) return false;
  // 组织|3人|义诊
  if (/^(?:组织|带领|抽调|选派|派)了?$/.test(tokens[figure - 1]?.text ?? ""))
    return !(isPatient(tokens[figure + 1]) && goesForCure(segment));
  // 专家|6人|义诊
  return [tokens[figure + 1], tokens[figure - 1]].some((token) => doctors.test(token?.text ?? ""));
}

const ofDoctors = new Requirement({ oneOf: "医大专护志队同组带抽选派" });
const doctors = /^(?:[\u4e00-\u9fff]{0,3}(?:医生|医师|大夫|医护|专家|护士)(?:人员)?|志愿者|队员|同事|同志)$/;

/** 召集|几个|党员|开了个会: who came to it. */
export function countsWhoCame({ quantity, noun, tokens: own }: Item, { tokens }: Segment): boolean {
  if (quantity?.unit?.name !== "个" || noun?.measure == null) return false;
  const figure = figureAt(tokens, own);
  const who = tokens[figure + 1];
  return (
    figure >= 0 && who !== undefined && (isSomebody(who) || who.mention !== null || bodies.test(who.text))
  );
}

const bodies =
  /(?:[组队社班会院]长|[委队社成人议]员|[养种大农商]户|代表|骨干|带头人|书记|主任|干部|老板|乡贤)$/;

/** 父子俩, 弟兄仨, 夫妻两人 */
const together: Readonly<Record<string, number>> = {
  俩: 2,
  仨: 3,
  俩人: 2,
  仨人: 3,
  两人: 2,
  二人: 2,
  三人: 3,
};

const couple = /(?:[两俩]口子?|夫妇|夫妻)(?:[2两二]人)?$/;

function ofPersons(value: number): Quantity {
  return { value, approx: false, unit: null, unitSaid: null, implied: false };
}

/** 蹲点两河口村满9天了: the days stand behind the place, apart from the word. */
export function withDays(item: Item, segment: Segment): Item {
  // 住了两晚三天, 驻村满两周共14天, 半年驻村124天: how many days.
  if (item.noun?.measure?.id === "stay" && (item.quantity?.unit?.name ?? "天") !== "天") {
    const whole = segment.reading.items.find(({ quantity }) => quantity?.unit?.name === "天");
    if (whole !== undefined) return { ...whole, noun: item.noun };
  }
  if (countsWhoCame(item, segment)) return { ...item, quantity: null };
  if (item.quantity !== null) return item;
  if (item.noun?.measure?.id === "training") return withTopic(item, segment);
  if (item.noun?.measure?.id === "solved") return withMatters(item, segment);
  if (item.noun?.measure?.id !== "stay") return item;
  // 驻村情况:驻村24天: the days of another one.
  const days = segment.reading.items.filter(
    ({ quantity, noun }) => /^[天日晚]$/.test(quantity?.unit?.name ?? "") && noun?.measure?.id !== "stay",
  );
  const [figure] = days;
  return days.length === 1 && figure !== undefined ? { ...figure, noun: item.noun } : item;
}

/** 技术培训:高山蔬菜1期: what it was about stands between the word and its figure. */
function withTopic(item: Item, { reading }: Segment): Item {
  const held = reading.items.find(
    ({ noun, quantity }) => noun?.kind === "text" && /^[期场届]$/.test(quantity?.unit?.name ?? ""),
  );
  return held === undefined ? item : { ...held, noun: item.noun };
}

/** 解决难题:饮水管堵塞1件, 解决困难:危房2件、饮水1件: what they were stands between the word and the figures. */
function withMatters(item: Item, { reading }: Segment): Item {
  const matters = reading.items.filter(
    ({ noun, verb, quantity }) => noun?.kind === "text" && verb === null && quantity?.unit?.name === "件",
  );
  const [first] = matters;
  if (first?.quantity == null || matters.some(({ quantity }) => quantity?.value == null)) return item;
  const value = matters.reduce((sum, { quantity }) => sum + (quantity?.value ?? 0), 0);
  return { ...first, quantity: { ...first.quantity, value }, noun: item.noun };
}

/** What is no count any more, but money. */
export const leastSum = 1000;

/** 修路项目|80万 */
export function isSum(quantity: Quantity | null): boolean {
  if (quantity?.value == null) return false;
  return quantity.unit?.kind === "money" || (quantity.unit === null && quantity.value >= leastSum);
}

/** How often it was, a few words, or who went along: a figure beside an act that does not count it. */
export function countsNoneOfIt(item: Item, measure: Measure, segment: Segment): boolean {
  return (
    isOfEvents(item, measure) ||
    isFewWords(item, measure) ||
    countsTakers(item, measure, segment) ||
    isEarned(item, measure, segment)
  );
}

/** 介绍李平务工收入|2000, 打工挣了|4万: money, and how many found work is not told. Not: 介绍务工|8|收入3万 */
function isEarned({ quantity, tokens: own }: Item, { id }: Measure, { tokens }: Segment): boolean {
  if (id !== "job" || quantity === null) return false;
  if (quantity.unit !== null && quantity.unit.kind !== "money") return false;
  const figure = figureAt(tokens, own);
  return earned.test(textOf(tokens.slice(Math.max(0, figure - 3), Math.max(0, figure))));
}

const earned = /(?:挣|赚|攒|存|落|拿|工资|收入|寄回?)(?:了|到|下)?[近约]?$/;

/** 开展义诊|3次: how often, and of how many is not told. */
function isOfEvents({ noun, quantity }: Item, measure: Measure): boolean {
  return (
    measure.id === "medical" &&
    /^[次场]$/.test(quantity?.unit?.name ?? "") &&
    /义诊|送医|巡诊|坐诊/.test(noun?.text ?? "")
  );
}

/** 聊天|几|句: a few words, and one talk. */
function isFewWords({ quantity }: Item, { withoutFigure }: Measure): boolean {
  return withoutFigure === "one" && quantity !== null && quantity.value === null && quantity.unit === null;
}

/** 我们3人|陪李平去医院看病: who went along; whom they took is counted beside them. */
function countsTakers({ quantity }: Item, measure: Measure, { clause }: Segment): boolean {
  return measure.id === "medical" && quantity?.unit?.kind === "person" && takers.test(clause.text);
}

const takers =
  /(?:^|[,天午])(?:[我咱]们?|工作队|队员|干部|同事|一行)[^,送带陪给组安全村有]{0,4}[\d一二两三四五六七八九十]+[个名]?人[^,\d]{0,4}[送带陪](?![^,]*[\d一二两三四五六七八九十]+[个名位]?(?:人|老|群|村))/;
