import { Sign } from "../text/characters.ts";
import { Role } from "../words/roles.ts";
import { mayBeThing } from "../words/things.ts";
import { has, isMark, type Token } from "../words/tokens.ts";

/**
 * 不是18号,是19号去的; 不是走访李平,是走访王五; 是周四走访的,不是周三; 给李平送的不是米,是面; 不是李平是王五: one day, thing or household for another, and
 * nothing else is told.
 * Not: 今天不是周三吗, 不是昨天就是前天, 不是今天,送米两袋
 */
export function setsRight(tokens: readonly Token[]): boolean {
  if (tokens.length > longest) return false;
  if (givesOtherFigure(tokens) || givesOtherThing(tokens)) return true;
  const denied = tokens.findIndex((token) => denials.has(token.text));
  const wrong = tokens[overWay(tokens, denied + 1)];
  if (denied < 0 || wrong === undefined || isGoneToBefore(tokens, denied)) return false;
  return (
    tokens.some(
      (token, at) =>
        at !== denied && affirms.has(token.text) && isAlike(wrong, tokens[overWay(tokens, at + 1)]),
    ) && tokens.every(isOfSame)
  );
}

/**
 * 去了李平家刘军家,|不是|刘军家,是陈九斤家: the one denied was gone to a moment ago, and the message puts itself right. Not: 走访的|不是|李平,是王五; 昨天报走访李平,|不是|李平,是王五
 */
export function isGoneToBefore(tokens: readonly Token[], denied: number): boolean {
  const wrong = tokens[overWay(tokens, denied + 1)];
  if (wrong?.mention == null) return false;
  const told = tokens.findIndex(
    ({ mention }, at) => at < denied && mention !== null && mention.name === wrong.mention?.name,
  );
  if (told < 1 || tokens[denied - 1]?.text === "的") return false;
  const front = tokens.slice(0, told);
  return (
    !tokens.slice(told, denied).some((token, at) => isMark(token, "。!\n") && !isAtSlip(tokens, told + at)) &&
    !front.some((token) => has(token, Role.repair) || ofReport.test(token.text)) &&
    front.some((token) => token.word?.measure?.id === "visit" || has(token, Role.go))
  );
}

function isAtSlip(tokens: readonly Token[], at: number): boolean {
  return has(tokens[at - 1], Role.repair) || has(tokens[at + 1], Role.repair);
}

/** 昨天|报|走访李平 */
const ofReport = /^(?:上?报|填|登|记|写)/;

/** 不是化肥2袋,是3袋; 不是走访5户,是6户: one figure for another of the same, and nothing told in front. */
function givesOtherFigure(tokens: readonly Token[]): boolean {
  const denied = tokens.findIndex((token) => denials.has(token.text));
  const [wrong, right, more] = tokens.filter(({ quantity }) => quantity !== null);
  if (denied < 0 || wrong === undefined || right === undefined || more !== undefined) return false;
  const from = tokens.indexOf(wrong);
  const unit = wrong.quantity?.unit?.name;
  const affirmed = tokens.findIndex((token, at) => at > from && affirms.has(token.text));
  return (
    denied < from &&
    affirmed > 0 &&
    affirmed < tokens.indexOf(right) &&
    (right.quantity?.unit == null || right.quantity.unit.name === unit) &&
    tokens
      .slice(0, denied)
      .every((token) => token.kind !== "text" && isOfSame(token) && !isOfGiving(token)) &&
    tokens.slice(denied).every((token) => token.quantity !== null || isOfSame(token))
  );
}

/** 不是鸭苗,应该是鸡苗30只: one thing for another with its figure, and nothing besides. */
function givesOtherThing(tokens: readonly Token[]): boolean {
  const [denied, wrong, ...rest] = tokens.filter((token) => !isMark(token, ",。!"));
  const [affirmed, right, figure, more] = rest;
  if (!denials.has(denied?.text ?? "") || !affirms.has(affirmed?.text ?? "") || more !== undefined)
    return false;
  return mayBeThing(wrong) && mayBeThing(right) && figure?.quantity != null;
}

/** 应该是3袋, 应该是李平家: what is right, and nothing else is said. */
export function onlyAffirms(tokens: readonly Token[]): boolean {
  const [first, ...right] = tokens;
  if (first === undefined || !oughts.has(first.text) || right.length === 0 || right.length > 5) return false;
  const told = right.filter(
    (token) => token.quantity !== null || token.mention !== null || token.kind === "day",
  );
  const [figure] = told;
  return (
    figure !== undefined &&
    told.length === 1 &&
    isExact(figure) &&
    right.every(
      (token) =>
        token === figure ||
        token.word?.goods != null ||
        has(token, Role.home) ||
        isMark(token, "。!") ||
        /^(?:才对?|对)$/.test(token.text),
    )
  );
}

/** 3袋, 周四, 6月1日; 去年, 下周三, 三五天 and 一个 answer something. */
function isExact({ quantity, kind, when, text }: Token): boolean {
  if (kind === "day") return when?.kind === "day" || when?.kind === "weekday" || when?.kind === "range";
  return quantity?.approx !== true && !/^一[家个]$/.test(text);
}

const numeral = "[\\d一二两三四五六七八九十百千万半.]+";
const unit = "(?:公斤|[袋桶箱瓶盒床斤件包条本份壶户次人场块元只头棵张套双])";
/** 李平那|200元应该是300元, 李平家那两袋米应该是三袋: a figure told before, and what it should have been. Not: 李平的补贴200元应该是300元, 李平家拿的2袋应该是3袋 */
export const oughtToBe = new Sign(
  "应其",
  new RegExp(
    `^(?!.*(?:补[助贴]|低保|工资|工钱|养老|退休|欠|[养种借交还卖存挣收]的|(?<![给为送][^,]{0,6})家[拿买]的${numeral}.应|[说讲](?!的)|[?吗呢]))[^,。;\\n\\d]{1,12}[那的]${numeral}(${unit})[^,。;\\n\\d]{0,5},?(?:应该?[是为]|应当是|其实是)${numeral}\\1?[^,。;\\n\\d]{0,4}[。!]?$`,
  ),
);

/** 走访4户|写成6户了, 走访12户,|我报成21户了: as many households, told with another figure. Not: 走访3户写成2篇日记, 走访5户报成了3户低保 */
export const putDownAs = new Sign(
  "成",
  new RegExp(
    `^[^,。;\\n\\d]{0,8}(?:走访|入户|慰问|看望)了?(?:户数)?${numeral}(户次?|家),?我?[误错]?[写报记录填输打说]成了?${numeral}\\1了?[。!]?$`,
  ),
);

/** 漏报了,补一条:昨天走访李平家, 刚漏了一个,给李平也送了一袋米: a report that was not sent. Not: 漏报了1户,应该是6户 */
export const reportsLate = new Sign(
  "漏",
  /^(?:不好意思|刚才|刚刚|刚|上午|昨天|前天|我|,){0,4}漏(?:报|登|记|填|写|发)?了?(?:一[条个项次笔户]|[两二三\d]{1,2}[条户])?[,:。](?!.*(?:应[该当是为]|改[成为]|不是|实际|是\d))(?=.*(?:[走回]访|看望|慰问|[送发给带拿捎去到帮]|[驻住]村|开会|院坝会|屋场会|座谈|联系(?!方式|人|电话|卡|不上)|谈心|宣[讲传]|义诊|培训|调解|化解|协调|解决))/,
);

const oughts = new Set(["应该是", "应当是", "应是", "应为"]);

function isOfGiving(token: Token): boolean {
  return has(token, Role.give) || has(token, Role.go) || token.word?.measure != null;
}

const longest = 16;
export const denials = new Set(["不是", "并不是", "并非"]);
const affirms = new Set(["是", "而是", "应该是", "应是", "应为"]);

/** 不是|去|李平家, 不是|走访|李平: where who was gone to stands. */
export function overWay(tokens: readonly Token[], at: number): number {
  const way = tokens[at];
  const goes = way?.word?.measure?.id === "visit" || (has(way, Role.go) && !has(way, Role.with));
  if (!goes) return at;
  // 不是|去|的|李平家
  const whom = tokens[at + 1]?.text === "的" ? at + 2 : at + 1;
  return tokens[whom]?.mention != null ? whom : at;
}

function isAlike(wrong: Token, right: Token | undefined): boolean {
  if (right === undefined) return false;
  if (wrong.kind === "day" || wrong.mention !== null)
    return right.kind === wrong.kind && (right.mention === null) === (wrong.mention === null);
  return wrong.word?.goods != null && right.word?.goods != null;
}

/** Who went or gave, to whom, what and when, and no figure. */
function isOfSame(token: Token): boolean {
  return (
    token.kind === "day" ||
    token.mention !== null ||
    (token.kind === "mark" && !isMark(token, "?\n")) ||
    denials.has(token.text) ||
    affirms.has(token.text) ||
    token.word?.measure?.id === "visit" ||
    token.word?.goods != null ||
    has(token, Role.go) ||
    has(token, Role.home) ||
    has(token, Role.cadreSelf) ||
    has(token, Role.dative) ||
    (has(token, Role.give) && token.text.length <= 2) ||
    /^(?:的|了|上午|下午|早上|晚上)$/.test(token.text)
  );
}
