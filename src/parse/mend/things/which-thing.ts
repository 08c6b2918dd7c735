import { Role, rolesOf } from "../../words/roles.ts";
import { isNamePart, touches } from "../../words/thing-name.ts";
import { endsClause, has, hasSome, isMark, type Token } from "../../words/tokens.ts";

// What stands beside a thing to tell which it is or what it holds, and is nothing given by itself.

const longestList = 12;

/** What medicine and the like are for. */
const purpose = /^[治擦降止消防抗退抹泡护驱杀贴]/;

/** 两盒|治胃病的|药, 两瓶|擦的|药水: behind the figure at `at`, what the thing is for. */
export function dropPurpose(tokens: Token[], at: number): void {
  const first = tokens[at + 1];
  const of = tokens[at + 2]?.text === "的" ? at + 2 : at + 3;
  if (tokens[of]?.text !== "的" || first === undefined) return;
  if (
    first.kind === "mark" ||
    !purpose.test(first.text) ||
    !isNamePart(tokens[of + 1]) ||
    tokens[of - 1]?.kind === "mark"
  )
    return;
  tokens.splice(at + 1, of - at);
}

/** 两件|干净的|衣服, 一双|又大又厚的|棉鞋, 五斤|自己种的|白菜: behind the figure at `at`, what the thing is like. */
export function dropLikeness(tokens: Token[], at: number): void {
  let of = at + 1;
  while (of <= at + longestAttribute && isLikeness(tokens[of]) && touches(tokens[of - 1], tokens[of]))
    of += 1;
  const thing = tokens[of + 1];
  if (of === at + 1 || tokens[of]?.text !== "的" || !touches(tokens[of - 1], tokens[of])) return;
  if (!touches(tokens[of], thing) || noThing.test(thing?.text ?? "")) return;
  // 实用的|种植|书
  const named = isNamePart(thing) || hasSome(thing, built) || thing?.word?.measure != null;
  const holdsAct = hasSome(thing, inName) && isNamePart(tokens[of + 2]) && touches(thing, tokens[of + 2]);
  // 两个|上学的|孩子
  const people = hasSome(thing, persons) && tokens[at]?.quantity?.unit?.name === "个";
  if (!named && !holdsAct && !people) return;
  const like = tokens
    .slice(at + 1, of)
    .map(({ text }) => text)
    .join("");
  if (/[坏破烂漏死病残缺空树]$|^[吃喝穿用住]$|[发送给捐补奖卖欠借]/.test(like)) return;
  tokens.splice(at + 1, of - at);
}

/** 3件|别人捐的|衣服, 86件|募集来的|衣服: behind the figure at `at`, from whom it came. */
export function dropDonors(tokens: Token[], at: number): void {
  const near = tokens.slice(at + 1, at + longestAttribute + 1);
  const gave = near.findIndex(({ text }) => donated.test(text));
  if (gave < 0) return;
  const came = cameIn.test(near[gave + 1]?.text ?? "") ? gave + 1 : gave;
  const of = near[came + 1]?.text === "的" ? came + 1 : came;
  const thing = tokens[at + of + 2];
  if (!near[of]?.text.endsWith("的") || !isNamePart(thing)) return;
  const between = near.slice(0, gave);
  // 2袋米|和募集来的衣服: another thing; 2个|企业捐的米: so many gave.
  if (between.some((token) => token.kind === "mark" || token.mention !== null || isThingOrJoins(token)))
    return;
  if (/^[个家位名户]$/.test(tokens[at]?.quantity?.unit?.name ?? "") && between.length > 0) return;
  tokens.splice(at + 1, of + 1);
}

function isThingOrJoins(token: Token): boolean {
  return token.word?.goods != null || has(token, Role.joins) || has(token, Role.further);
}

const donated = /^(?:募集|募捐|筹集|征集|捐[赠献助]?)[来到]?的?$/;
const cameIn = /^[来到]的?$/;

const longestAttribute = 5;
const built = rolesOf(Role.works, Role.villageThing);
const inName = rolesOf(Role.labour, Role.own, Role.build);
const persons = rolesOf(Role.kin, Role.title, Role.householdClass);
const noThing =
  /^(?:人|户|话|事|活|时候|时间|地方|问题|样子|办法|机会|心|路|字|是|[一-龥]$(?<![米面油肉鱼菜蛋鞋衣被袜帽伞碗盆锅书笔灯药奶茶糖盐酒醋煤炭柴肥种苗菌瓜果豆枣梨桃饼糕饭汤粥虾鸡鸭鹅羊牛猪兔]))/;

function isLikeness(token: Token | undefined): boolean {
  if (token === undefined || token.text === "的" || token.bracketed) return false;
  if (token.kind !== "text" && token.kind !== "word" && !/^刚[刚才]?$/.test(token.text)) return false;
  if (token.mention !== null || token.quantity !== null) return false;
  // 刚|买|的牛奶
  const bought = token.text === "买";
  return (
    bought || (token.word?.goods == null && token.word?.measure == null && !hasSome(token, actsOrPeople))
  );
}

/** What tells of people, and what they do or want. */
const actsOrPeople = rolesOf(
  Role.dative,
  Role.give,
  Role.receive,
  Role.pronoun,
  Role.cadreSelf,
  Role.kin,
  Role.title,
  Role.role,
  Role.not,
  Role.notGiven,
  Role.need,
  Role.wish,
  Role.trouble,
  Role.plan,
  Role.say,
  Role.hearsay,
  Role.sell,
  Role.go,
  Role.help,
  Role.solve,
  Role.price,
  Role.stateBenefit,
  Role.office,
  Role.missed,
  Role.each,
  Role.householdClass,
);

/** 5万元的|养牛|贷款, 3万|种烟|贷款: what it was lent for is nobody's act. */
export function dropLentFor(tokens: Token[], at: number): void {
  if (tokens[at]?.quantity?.unit?.kind !== "money") return;
  const from = tokens[at + 1]?.text === "的" ? at + 2 : at + 1;
  if (!lentFor.test(tokens[from]?.text ?? "")) return;
  const loan = tokens.slice(from, from + longestAim).findIndex(({ word }) => word?.measure?.id === "loan");
  if (
    loan > 0 &&
    tokens.slice(from, from + loan).every((token, place) => touches(token, tokens[from + place + 1]))
  )
    tokens.splice(from, loan);
}

/** Nobody does that to a loan. */
const lentFor = /^[养种建购买修盖]/;
/** 养|肉牛|贷款 */
const longestAim = 4;

/** 24床|(套)|棉被: behind the figure at `at`, what else it may be counted in. Not: 2袋(面粉) */
export function dropOtherUnit(tokens: Token[], at: number): void {
  const [open, unit, close] = tokens.slice(at + 1, at + 4);
  if (!isMark(open, "(") || !isMark(close, ")") || !otherUnits.test(unit?.text ?? "")) return;
  if (tokens[at]?.quantity?.unit?.kind === "count") tokens.splice(at + 1, 3);
}

const otherUnits = /^[套床件袋瓶盒箱桶双台份]$/;

/** 装有文具、水杯的|爱心包26份: what the pack holds. */
export function dropContent(tokens: Token[], at: number): void {
  const holds = /^[内里]?装有?$/.test(tokens[at]?.text ?? "");
  if (!holds || (!tokens[at]?.text.endsWith("有") && tokens[at + 1]?.text !== "有")) return;
  for (let of = at + 2; of < at + longestList; of += 1) {
    const token = tokens[of];
    if (token === undefined || isMark(token, ",;。\n")) return;
    if (token.text !== "的") continue;
    if (isNamePart(tokens[of + 1])) tokens.splice(at, of - at + 1);
    return;
  }
}

/** 健康包200个,|每个装5份抗原和10个口罩|,发给村民: what each of them holds. */
export function dropContentOfEach(tokens: Token[], at: number): void {
  const each = tokens[at];
  if (
    !has(each, Role.price) ||
    !each?.text.startsWith("每") ||
    !/^[内里]?装/.test(tokens[at + 1]?.text ?? "")
  )
    return;
  let end = at + 2;
  while (end < tokens.length && !isMark(tokens[end], ",;。\n")) end += 1;
  tokens.splice(at, end - at);
}

/** 两包米|那个米是二十斤一包的, 送了个电饭锅|那锅是新的: what a thing just counted is like; where reading goes on. */
export function dropWhatItIs(tokens: Token[], at: number): number {
  const thing = tokens[at - 1];
  if (!isNamePart(thing) || thing === undefined) return at;
  const front = tokens[at - 2];
  if (front?.quantity?.unit != null && dropSizeOf(tokens, at, thing)) return at - 1;
  const points = /^[那这]/.test(front?.text ?? "") && front?.mention === null;
  const from = points ? at - 2 : at - 1;
  if (has(tokens[from - 1], Role.repair) || !isCountedBefore(tokens, from, thing, points)) return at;
  const end = endOfLikeness(tokens, at + 1);
  if (end === null) return at;
  tokens.splice(from, end - from);
  return from - 1;
}

/** 慰问5户,给|每户|群众|带去慰问金300元: of those just counted. Not: 走访李平,给每户群众发放化肥2袋, which may be others */
export function dropWhoseEach(tokens: Token[], at: number): void {
  const each = tokens[at]?.text ?? "";
  if (!/^每[户家位名]$/.test(each) || !anybody.test(tokens[at + 1]?.text ?? "")) return;
  const counted = tokens
    .slice(Math.max(0, at - longestBefore), at)
    .findLast(({ quantity }) => quantity !== null);
  const kind = /[户家]$/.test(each) ? "household" : "person";
  if (counted?.quantity?.unit?.kind === kind) tokens.splice(at + 1, 1);
}

const anybody = /^(?:群众|村民|农户|农民|老百姓|百姓|乡亲)$/;
const longestBefore = 10;

/** 捐赠|防疫物资|有|口罩20000只: what was given is told behind what kind of things it was. Not: 家里|物资|有|口罩; where reading goes on. */
export function dropHolding(tokens: Token[], at: number): number {
  const [verb, kind, thing] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]];
  const isGiven = has(verb, Role.give) && kind?.word?.goodsClass === true && verb?.end === kind.start;
  if (!isGiven || thing?.start !== tokens[at]?.end || !isNamePart(thing) || tokens[at + 2]?.quantity == null)
    return at;
  tokens.splice(at, 1);
  return at - 1;
}

/** 一张床|是两个抽屉的, 一个衣柜衣柜|是两个门的: how much of it the thing just counted has. */
function dropSizeOf(tokens: Token[], at: number, thing: Token): boolean {
  const half = thing.text.length >> 1;
  const isTwice = half > 1 && thing.text === thing.text.slice(half).repeat(2);
  const unit = tokens[at + 1]?.quantity?.unit;
  const of = tokens[at + 2]?.text === "的" ? at + 2 : at + 3;
  const next = tokens[of + 1];
  if (tokens[of]?.text !== "的" || unit == null) return false;
  if (next !== undefined && !isMark(next, ",;。!\n")) return false;
  if (of === at + 3 && !isNamePart(tokens[at + 2])) return false;
  tokens.splice(at, of + 1 - at);
  if (isTwice)
    tokens[at - 1] = { ...thing, text: thing.text.slice(half), end: thing.end - (thing.text.length - half) };
  return true;
}

/** 一桶油|两包米, 电饭锅 of 锅: told with its figure in the same sentence. */
function isCountedBefore(tokens: readonly Token[], end: number, thing: Token, points: boolean): boolean {
  for (let at = end - 1; at > 0 && !isMark(tokens[at], ";。!\n"); at -= 1) {
    const told = tokens[at];
    const isIt = points ? told?.text.endsWith(thing.text) : told?.text === thing.text;
    if (isIt && (tokens[at - 1]?.quantity != null || tokens[at + 1]?.quantity != null)) return true;
  }
  return false;
}

/** 是|新的带遥控的, 是|纯牛奶: as far as its last 的, or the stop; null where it tells of whom it went to, or of what is wrong with it. */
function endOfLikeness(tokens: readonly Token[], from: number): number | null {
  let last = -1;
  let end = from;
  while (end < from + longestLikeness && tokens[end] !== undefined && !isMark(tokens[end], ",;。!\n")) {
    const token = tokens[end] as Token;
    if (token.mention !== null || has(token, Role.trouble) || /[给送发捐]/.test(token.text)) break;
    // 煤是他们自己买的: by whom.
    if (/^自[己家]/.test(token.text) && has(tokens[end - 1], Role.pronoun)) return null;
    if (token.text === "的") last = end;
    end += 1;
  }
  if (last >= 0) return last + 1;
  const stops = endsClause(tokens[end]);
  // 是|二十斤一包的 is passed over as the pack already.
  return stops && (end === from || (end - from === 1 && isNamePart(tokens[from]))) ? end : null;
}

const longestLikeness = 12;

/** 三包半|就是还有半包是开过的: the half of the figure just told, spoken of once more. */
export function dropHalfAgain(tokens: Token[], at: number): void {
  const half = tokens[at]?.quantity;
  const told = tokens.slice(Math.max(0, at - 6), at).findLast(({ quantity }) => quantity !== null)?.quantity;
  if (half?.value !== 0.5 || told?.value == null || told.value < 1 || told.value % 1 !== 0.5) return;
  if (half.unit?.name === told.unit?.name && tokens[at + 1]?.text === "是") tokens.splice(at, 1);
}
