import { Role, rolesOf } from "./roles.ts";
import { mayBeThing } from "./things.ts";
import { has, hasSome, isEnglish, isMark, type Token, tokenAt } from "./tokens.ts";
import type { UnitKind } from "./vocabulary.ts";

/** What may have counted the figure in front, and what opens a count besides the measures. */
const doing = rolesOf(Role.give, Role.sell, Role.build, Role.labour, Role.solve);
const opening = rolesOf(Role.sell, Role.build, Role.help);
/** Of these so many homes or heads are a count; 给5户|慰问金500元 is of both. */
const ofPeople = new Set(["visit", "talk", "training", "trainee", "medical", "job"]);
const introduces = /^(?:介绍|推荐)(?:到|去)?$/;
const buildsIt = /^(?:修|建|铺|挖|架)[路桥渠坝井]/;

/**
 * 入户12次|解决问题3件, 帮销苹果200斤|修路2公里: the next of several counts told in one breath, each with its own figure behind it.
 * Not: 给5户慰问金500元, 组织20人义务劳动1次, 化解2户矛盾1起
 */
export function startsNextCount(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const figure = isBetween(tokenAt(tokens, at - 1)) ? at - 2 : at - 1;
  const told = tokenAt(tokens, figure)?.quantity;
  if (token === undefined || told == null || isEnglish(token)) return false;
  if (isForCounted(tokens, at) || sellsNext(tokens, at) || putsInHands(tokens, at)) return true;
  if (has(token, Role.dative)) return false;
  const isRow = figure < at - 1;
  return opensCount(tokens, at) && isCounted(tokens, figure, told.unit?.kind, isRow);
}

/** 解决问题3件、|收集意见5条, 走访12户并|发放资料25份 */
function isBetween(token: Token | undefined): boolean {
  return isMark(token, "、") || has(token, Role.joins) || has(token, Role.next);
}

const matter = /问题|困难|难题|难事|矛盾|纠纷/;

/** 解决问题|3件, 介绍|就业|3人, 帮销|苹果|200斤 */
function opensCount(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const [next, behind] = tokens.slice(at + 1, at + 3);
  // 收集|意见|5条, 开|院坝会|2场
  const carriesOut =
    has(token, Role.filler) && (token.text.length > 1 || token.text === "开" || token.text === "办");
  if (findsWork(tokens, at)) return true;
  // 召开|组长|会议|1次
  const third = tokens[at + 3]?.quantity;
  if (
    carriesOut &&
    next?.quantity == null &&
    third?.unit?.kind === "times" &&
    holds.has(behind?.word?.measure?.id ?? "")
  )
    return true;
  const opens =
    token.word?.measure != null ||
    (carriesOut && next?.word?.measure != null) ||
    hasSome(token, opening) ||
    introduces.test(token.text) ||
    (token.kind === "text" && buildsIt.test(token.text));
  // 解决饮水问题2个、|就业|问题|1个
  if (!opens || matter.test(next?.text ?? "")) return false;
  if (next?.quantity != null) return true;
  return behind?.quantity != null && (next?.kind === "text" || next?.kind === "word");
}

const holds = new Set(["meeting", "training", "outreach"]);

/** 水渠600米|群众投工投劳85人次, 每人毛毯1床|组织党员投工投劳22人次: how many hands, and who they were in front. */
function putsInHands(tokens: readonly Token[], at: number): boolean {
  let work = gathers.test(tokens[at]?.text ?? "") ? at + 1 : at;
  if (has(tokens[work], Role.householdClass) || workers.test(tokens[work]?.text ?? "")) work += 1;
  return (
    work > at &&
    tokens[work]?.word?.measure?.id === "labour" &&
    tokens[work + 1]?.quantity?.unit?.kind === "person"
  );
}

const gathers = /^(?:组织|发动|动员|带领|带动|号召)了?$/;
const workers = /^(?:群众|村民|党员|干部|职工|志愿者|农户|社员|劳力)$/;

/** 培训两期参加63人次|安排护林员公益性岗位4人, 卖得3600元|介绍她儿子到冷库务工1人 */
function findsWork(tokens: readonly Token[], at: number): boolean {
  if (!placesIn.test(tokens[at]?.text ?? "")) return false;
  const work = tokens.findIndex(
    ({ word }, place) =>
      place > at &&
      place < at + 7 &&
      word?.measure?.id === "job" &&
      tokens[place + 1]?.quantity?.unit?.kind === "person",
  );
  return (
    work > at &&
    tokens.slice(at + 1, work).every(({ kind, quantity }) => kind !== "mark" && quantity === null)
  );
}

const placesIn = /^(?:介绍|推荐|安排)了?$/;

/** 走访36户|为20户困难户每户发化肥2袋: the others that get something, each so much. */
function isForCounted(tokens: readonly Token[], at: number): boolean {
  const counted = tokens[at - 1]?.quantity;
  if (!/^[为给]$/.test(tokens[at]?.text ?? "") || !isOfPeople(counted?.unit?.kind)) return false;
  if (!isOfPeople(tokens[at + 1]?.quantity?.unit?.kind)) return false;
  const each = tokens.findIndex((token, place) => place > at + 1 && place < at + 6 && has(token, Role.each));
  const between = tokens.slice(at + 2, each);
  return (
    each > 0 &&
    between.every(({ kind, quantity }) => kind !== "mark" && quantity === null) &&
    (has(tokens[each + 1], Role.give) || !between.some(isTheirRight))
  );
}

/** 申请|低保, 办理|残疾证: no gift of so much each. */
function isTheirRight(token: Token): boolean {
  return has(token, Role.stateBenefit) || has(token, Role.need);
}

function isOfPeople(kind: UnitKind | undefined): boolean {
  return kind === "household" || kind === "person";
}

/**
 * 送月饼1盒、柚子5个|帮她代销土鸡蛋10斤, 送米2袋|帮他家老人卖了苹果300斤, 捐赠图书2万册|消费帮扶2亿元: sold for them, or not, behind what was given.
 * Not: 送鸡蛋30个|代销
 */
function sellsNext(tokens: readonly Token[], at: number): boolean {
  const first = has(tokens[at], Role.not) ? at + 1 : at;
  const helps = has(tokens[first], Role.help) || /^[帮代]/.test(tokens[first]?.text ?? "");
  if (!helps && !(has(tokens[first], Role.sell) && soldByUs.test(tokens[first]?.text ?? ""))) return false;
  const sale = tokens.findIndex(
    (token, place) => place >= first && place < first + 6 && has(token, Role.sell),
  );
  if (sale < 0 || tokens.slice(first, sale).some(partsFromSale)) return false;
  const thing = tokens[sale + 1]?.text === "了" ? sale + 2 : sale + 1;
  const [figure, more] = tokens.slice(thing + 1, thing + 3);
  const counted = mayBeThing(tokens[thing])
    ? helps || figure?.quantity != null || (has(figure, Role.about) && more?.quantity != null)
    : tokens[thing]?.quantity?.unit?.kind === "money";
  if (!counted) return false;
  for (let back = at - 2; back >= 0; back -= 1) {
    const token = tokens[back];
    if (isMark(token, ",;。\n") || hasSome(token, otherwise)) return false;
    if (has(token, Role.give)) return true;
  }
  return false;
}

const soldByUs = /^(?:帮|代|协助|消费|推销|销售)/;
/** What stands between the help and the sale, and makes two of them. */
function partsFromSale(token: Token): boolean {
  return (
    token.kind === "mark" || token.quantity !== null || hasSome(token, otherwise) || has(token, Role.give)
  );
}

const otherwise = rolesOf(Role.sell, Role.own, Role.buy, Role.not, Role.plan);

/** Whether the figure belongs to what is told in front of it: 入户|12次, 送|米|5袋. */
function isCounted(
  tokens: readonly Token[],
  figure: number,
  unit: UnitKind | undefined,
  isRow: boolean,
): boolean {
  // 代销苹果1500斤3600元
  const sum = unit === "money" && tokens[figure - 1]?.quantity?.unit?.kind === "mass";
  const last = sum ? figure - 1 : figure;
  for (let at = last - 1; at >= 0; at -= 1) {
    const token = tokens[at] as Token;
    // 参加63人次
    if (unit === "person" && at === figure - 1 && /^参[加训]了?$/.test(token.text)) return true;
    if (token.quantity !== null || token.kind === "mark" || token.mention !== null) return false;
    const measure = token.word?.measure?.id;
    if (measure === undefined && !(hasSome(token, doing) && !has(token, Role.dative))) continue;
    // 发了|两份|资料一张: of what follows. 帮干农活3次 tells how often.
    if (measure === undefined && unit !== "times" && !isNamed(tokens, at, last)) return false;
    // 帮李平家新建水窖1口、改造厕所1座; 每户新建水窖1口、改造厕所1间; 给他发了棉被1床、救助金500元: a row of what was done for somebody.
    if (measure === undefined && isRow && tokens.slice(Math.max(0, at - furthest), at).some(tellsForWhom))
      return false;
    return (unit !== "household" && unit !== "person") || ofPeople.has(measure ?? "");
  }
  return false;
}

function tellsForWhom(token: Token): boolean {
  return token.mention !== null || hasSome(token, forWhom);
}

const furthest = 24;
const forWhom = rolesOf(Role.dative, Role.help, Role.pronoun, Role.each);

/** 送|米|5袋: the thing stands in front of its figure. Not: 发|了|两份 */
function isNamed(tokens: readonly Token[], verb: number, figure: number): boolean {
  // 户厕|改造|12座
  const built = has(tokens[verb], Role.build) && verb > 0 && !isMark(tokens[verb - 1], ",;。、\n");
  const thing = figure - verb === 1 ? (built ? tokens[verb - 1] : undefined) : tokens[figure - 1];
  return (
    thing !== undefined &&
    (thing.kind === "text" ||
      thing.word?.goods != null ||
      has(thing, Role.works) ||
      thing.word?.measure != null)
  );
}
