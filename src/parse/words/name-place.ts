import { Role, rolesOf } from "./roles.ts";
import { isGoodsOrText } from "./things.ts";
import { isTimeOfDay } from "./time-words.ts";
import { behindStop, has, hasSome, isMark, joinsRow, type Token, tokenAt } from "./tokens.ts";

/**
 * How much the words before a place expect a household there.
 * `strong`: 走访, 户主:, after another household and 、; `weak`: 给, 跟; `place`: 到, 去, where towns stand as well; `turn`: 李平2袋,|王五3袋,
 * where it may be the next one's turn; `beside`: 李平 米2袋|王五 米3袋, where it is as likely the next thing; `among`: 李平和新搬来的|王五两家,
 * where how many they are must follow; `start`: a clause begins.
 */
export type NamePlace = "strong" | "weak" | "place" | "turn" | "beside" | "among" | "start" | "none";

export function namePlaceAfter(tokens: readonly Token[]): NamePlace {
  let at = tokens.length - 1;
  if (tokens[at]?.text === "的" && tellsWho(tokens, at)) return "among";
  // 再到同村的|汤国华家
  if (tokens[at]?.text === "的" && /^(?:同村|本村|邻村|同组|隔壁村?)$/.test(tokens[at - 1]?.text ?? ""))
    return "place";
  if (tokens[at]?.text === "的" && describesWhom(tokens, at)) return "weak";
  if (isOneOfThose(tokens, at)) return "weak";
  const furthest = Math.max(0, at - 6);
  while (at >= furthest && isFiller(tokens[at])) at -= 1;
  const before = tokenAt(tokens, at);
  if (before === undefined) return "start";
  if (before.kind === "mark") return placeAfterMark(tokens, at, before.text);
  if (before.kind === "village" || before.kind === "group") return "weak";
  if (before.word === null) return before.kind === "day" ? "start" : "none";
  const { roles, measure } = before.word;
  // 给|邻居|王大妈
  if (besideThem.has(before.text) && hasSome(tokens[at - 1], toSomebody)) return "weak";
  if (measure !== null || roles.hasSome(placing)) return placeAfterWord(tokens, at, before);
  return isTimeOfDay(before) ? "start" : "none";
}

/** What a word is behind which somebody may be named. */
const placing = rolesOf(
  Role.householdClass,
  Role.ownHouseholds,
  Role.title,
  Role.give,
  Role.dative,
  Role.go,
  Role.with,
  Role.joins,
  Role.help,
  Role.return,
  Role.pass,
  Role.contact,
  Role.next,
);

const besideThem = new Set(["邻居", "邻居家"]);
const toSomebody = rolesOf(Role.dative, Role.go, Role.help);

/** 李平和|新搬来|的, 李平、|隔壁|的: of whoever is named besides. */
function tellsWho(tokens: readonly Token[], of: number): boolean {
  for (let at = of - 1; at > Math.max(0, of - 6); at -= 1) {
    const token = tokens[at];
    if (joinsRow(token)) return at < of - 1 && tokens[at - 1]?.kind === "household";
    if (
      token === undefined ||
      token.kind === "mark" ||
      token.mention !== null ||
      has(token, Role.householdClass)
    )
      return false;
  }
  return false;
}

/** 看望|生病|的, 到|刚|搬来|的, 给|独居|的: in what state whoever is gone to or given to is. Not: 看望生病的老人, 种地的 */
function describesWhom(tokens: readonly Token[], of: number): boolean {
  let said = "";
  for (let at = of - 1; at >= Math.max(0, of - 5); at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === "mark" || token.mention !== null) return false;
    const leads =
      token.word?.measure?.id === "visit" || hasSome(token, toSomebody) || isOneOfThose(tokens, at);
    if (said !== "" && leads) return stateOfOne.test(said);
    said = token.text + said;
  }
  return false;
}

/** 一户是李平,一户|是: the next of those counted, where one is named. Not: 一户是种植户,一户|是 */
export function isOneOfThose(tokens: readonly Token[], at: number): boolean {
  const one = tokens[at]?.text === "是" ? tokens[at - 1]?.quantity : undefined;
  if (one?.unit?.kind !== "household" || one.value !== 1) return false;
  const from = behindStop(tokens, at, "。!\n");
  return tokens
    .slice(from, at)
    .some(({ mention }, of) => mention !== null && tokens[from + of - 1]?.text === "是");
}

/** 走访李平、陈九斤和|新来|的: the last of those called on. Not: 李平和|隔壁|的, 和李平、|新来|的 */
export function isNewAmong(tokens: readonly Token[]): boolean {
  const of = tokens.length - 1;
  const joined = tokens.findLastIndex((token, at) => at < of && joinsRow(token));
  const said = tokens.slice(joined + 1, of).map(({ text }) => text);
  if (!stateOfOne.test(said.join(""))) return false;
  for (let at = joined - 1; at >= Math.max(0, joined - 9); at -= 1) {
    const token = tokens[at];
    if (has(token, Role.with) || isMark(token, "。;\n")) return false;
    if (token?.word?.measure?.id === "visit") return true;
  }
  return false;
}

const stateOfOne =
  /^(?:(?:新|刚刚?)(?:来|增加?|纳入|识别|认定|结对|划入|转入|落户)|(?:正在|正|刚刚?|还在|常年|长期|因病|新近?|才)?(?:(?:生|患|得|重|大)了?(?:大|重)?病|住院|出院|住院回来|卧床|瘫痪|残疾|独居|孤寡|丧偶|失独|单身|高龄|年迈|失明|腿脚不便|行动不便|[受摔]伤|手术|搬[来回]|搬迁|回家|返乡|脱贫|返贫|遭灾|受灾))$/;

function placeAfterMark(tokens: readonly Token[], at: number, mark: string): NamePlace {
  if (mark === " ") return placeAfterSpace(tokens, at);
  if (mark === "、" || mark === "(") return listPlace(tokens, at);
  if (mark === ":") return labelPlace(tokens, at);
  return isTurn(tokens, at) ? "turn" : "start";
}

/**
 * 李平2袋,|王五3袋; 送李平化肥2袋,|王五3袋; 李平 米2袋|王五 米3袋: what stands before it gave one so much;
 * 李平 走访 (a line)|王五 走访: the line before began with one.
 */
function isTurn(tokens: readonly Token[], mark: number): boolean {
  const ofLine = isMark(tokens[mark], "\n");
  if (!ofLine && !isMark(tokens[mark], ",;、 ")) return false;
  const counted = tokenAt(tokens, mark - 1)?.kind === "quantity" ? mark - 1 : mark - 2;
  if (tokenAt(tokens, counted)?.kind !== "quantity") return ofLine && opensLine(tokens, mark);
  for (let at = counted - 1; at >= Math.max(0, counted - 7); at -= 1) {
    const token = tokens[at];
    if (token?.kind === "household") return true;
    if (token?.kind === "mark" && !endsName.has(token.text)) return false;
  }
  return false;
}

/** 李平 米2袋, 李平:米2袋, 李平,米2袋: what may part who got it from what. */
const endsName = new Set([" ", ":", ","]);

/** A household is the first that the line before `end` tells of, and stands apart from what is told. */
function opensLine(tokens: readonly Token[], end: number): boolean {
  for (let at = end - 1; at >= Math.max(0, end - 9); at -= 1) {
    if (at > 0 && !isMark(tokens[at - 1], "\n")) continue;
    return tokens[at]?.kind === "household" && isMark(tokens[at + 1], " ,:");
  }
  return false;
}

function placeAfterWord(tokens: readonly Token[], at: number, before: Token): NamePlace {
  const measure = before.word?.measure?.id;
  if (measure === "visit") return "strong";
  if (measure === "talk" && /电话|视频|微信|phone|talk|spoke|chat/.test(before.text)) return "strong";
  if (has(before, Role.householdClass)) return opensPurpose(tokens, at) ? "none" : "strong";
  // 来到联系户|老李家中
  if (has(before, Role.ownHouseholds)) return before.text.endsWith("户") ? "weak" : "none";
  if (before.text === "户主" && at > 0) return "weak";
  // 李平的兄弟|石成贵家
  if (has(before, Role.title) && tokens[at - 1]?.text === "的" && tokens[at - 2]?.kind === "household")
    return "weak";
  const gives = has(before, Role.give);
  const dative = has(before, Role.dative);
  const goes = has(before, Role.go);
  const along = has(before, Role.with);
  const joins = has(before, Role.joins);
  if (joins && tokens[at - 1]?.kind === "household") return "strong";
  if (goes && !along && !gives && !dative && !/[看见瞧]/.test(before.text)) return "place";
  // 馒头和咸菜: things are joined here.
  if (joins && isThingOrFigure(tokens[at - 1])) return isWhereTheyAre(tokens, at - 1) ? "weak" : "none";
  if (goes || dative || along || has(before, Role.help)) return "weak";
  // 给李平送铁锹: who it goes to is told, so a thing follows.
  if (gives) return recipientTold(tokens, at) ? "none" : "weak";
  if (has(before, Role.return) || has(before, Role.pass) || has(before, Role.contact)) return "weak";
  return has(before, Role.next) || isTimeOfDay(before) ? "start" : "none";
}

/** 为确保困难群众|温暖过冬, 让低保户|安稳过年: what is to become of them, and no name of one. */
function opensPurpose(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 5); back -= 1) {
    const token = tokens[back];
    if (token === undefined || token.kind === "mark") return false;
    if (purpose.has(token.text)) return true;
  }
  return false;
}

const purpose = new Set("为了 为使 为让 让 使 确保 保障 关心 帮助 助力 解决 保证 牵挂 温暖".split(" "));

/** 在|路边|和|老赵聊天: beside what they were. Not: 边|和|面边聊 */
function isWhereTheyAre(tokens: readonly Token[], at: number): boolean {
  const place = tokens[at]?.text ?? "";
  return /.[边旁下]$/.test(place) && (tokenAt(tokens, at - 1)?.text === "在" || /^[坐站蹲]?在/.test(place));
}

function isThingOrFigure(token: Token | undefined): boolean {
  return isGoodsOrText(token) || token?.kind === "quantity";
}

function recipientTold(tokens: readonly Token[], giving: number): boolean {
  for (let at = giving - 1; at >= Math.max(0, giving - 8); at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === "mark") return false;
    if (has(token, Role.dative)) return at < giving - 1;
  }
  return false;
}

function isFiller(token: Token | undefined): boolean {
  const roles = token?.word?.roles;
  return roles?.isOnly(Role.filler) ?? false;
}

function placeAfterSpace(tokens: readonly Token[], at: number): NamePlace {
  const before = tokens[at - 1];
  if (before?.kind === "household") return "strong";
  // 1 李平 米2袋 (a line) 2|王五 米3袋: behind the number of its line.
  if (before?.quantity?.unit === null && isMark(tokens[at - 2], "\n"))
    return namePlaceAfter(tokens.slice(0, at - 1));
  if (isTurn(tokens, at)) return "beside";
  return before !== undefined && namePlaceAfter(tokens.slice(Math.max(0, at - 3), at)) === "strong"
    ? "strong"
    : "start";
}

function listPlace(tokens: readonly Token[], at: number): NamePlace {
  // 李平、王五化肥|各|2袋、
  const far = has(tokens[at - 2], Role.each) ? 4 : 3;
  for (let back = at - 1; back >= Math.max(0, at - far); back -= 1) {
    // 给李平送去电饭锅、夏凉被; 看望李平,蓝板、黄板各20张: a list of things.
    if (has(tokens[back], Role.give) || isMark(tokens[back], ",; ")) break;
    if (tokens[back]?.kind === "household") return "strong";
  }
  return isTurn(tokens, at) ? "beside" : "start";
}

const householdLabel = /户主|姓名|对象|名单|走访户|被走访|被访|受访|联系户|入户|农户|慰问户|户名|走访/;

function labelPlace(tokens: readonly Token[], at: number): NamePlace {
  let label = "";
  for (let back = at - 1; back >= Math.max(0, at - 4); back -= 1) {
    const token = tokens[back];
    if (token === undefined || isMark(token, "\n,;。|: ")) break;
    // 李平家走访:|米一袋: whom it is told of stands in front.
    if (token.kind === "household") return "start";
    label = token.text + label;
  }
  return householdLabel.test(label) ? "strong" : "start";
}
