import { textOf } from "../scene/stretch.ts";
import { isNounToken } from "../words/nouns.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { isTimeOfDay, isYearPast } from "../words/time-words.ts";
import { has, hasSome, isMark, type Token } from "../words/tokens.ts";
import { hasMark } from "./marks.ts";

/**
 * 李平没在家 王五家坐了会儿 送米1袋 屋顶漏雨: typed with spaces for stops. A space stands for a comma where something is told in full in
 * front of it and behind it; 走访李平 王五, 送 大米 2袋 are words of one act.
 */
export function partedActsOf(tokens: Token[]): Token[] {
  if (!hasMark(tokens, " ")) return tokens;
  let from = 0;
  return tokens.map((token, at) => {
    if (token.kind !== "mark" || token.bracketed || token.text === "、") return token;
    const told = tokens.slice(from, at);
    from = at + 1;
    if (!isMark(token, " ")) return token;
    let end = from;
    while (end < tokens.length && (tokens[end]?.kind !== "mark" || isMark(tokens[end], "、"))) end += 1;
    const next = tokens.slice(from, end);
    // 走访李平 都好 |缺化肥2袋: no words of the need.
    const well = next.length > 1 && told.length > 0 && told[0] !== tokens[0] && allWell.test(textOf(told));
    const opens =
      well ||
      (told.length > 1 && (opensAnew(tokens, from) || opensBehind(told, next))) ||
      (told[told.length - 1]?.quantity != null && opensLater(tokens[from]) && opensNextWay(tokens, from));
    const phrases = partsPhrases(told, next);
    return opens || phrases || (tellsInFull(told) && tellsInFull(next)) ? { ...token, text: "," } : token;
  });
}

/** Shorter ones may be words of one act. */
const leastOfPhrase = 4;

/**
 * 老汉腿好多了 药酒放下一瓶: two phrases with a space between them. Not 走访 286户次, 慰问李平 300元, whose figure counts what stands before
 * the space; nor 李平 米1袋, 去李平家 送米, which say first whose the rest is.
 */
function partsPhrases(told: readonly Token[], next: readonly Token[]): boolean {
  const last = told[told.length - 1];
  const first = next[0];
  if (told.length < 2 || last === undefined || first === undefined) return false;
  if (last.kind === "day") return false;
  if ((last.mention !== null || has(last, Role.home)) && !hasSome(first, theirs) && !isYearPast(first))
    return false;
  if (first.quantity !== null || has(first, Role.home) || (first.kind === "day" && next.length === 1))
    return false;
  if (isOpenEnd(last) || (called.test(told[0]?.text ?? "") && last.quantity === null)) return false;
  // 走了一趟 年糕5条; not 看望李平女儿 学费2000元
  const oneFigure = next.length === 2 && next[1]?.quantity != null && !hasSome(first, taking);
  if (last.quantity === null && (oneFigure || next.every(isOfList))) return false;
  if (first.mention !== null && (last.word?.measure?.id === "visit" || hasSome(last, reaching))) return false;
  return (
    lengthOf(told) >= leastOfPhrase && lengthOf(next) >= leastOfPhrase && !latin.test(last.text + first.text)
  );
}

/** 今天走访 李平, 送给 李平 */
const reaching = rolesOf(Role.go, Role.give, Role.dative);
/** 没给他送 大米2袋, 帮他卖了 苹果200斤, 县里组织的 培训: what it was done with or to follows. */
function isOpenEnd(token: Token): boolean {
  return token.text.endsWith("的") || hasSome(token, taking) || transitive.test(token.text);
}

const taking = rolesOf(
  Role.give,
  Role.sell,
  Role.buy,
  Role.build,
  Role.receive,
  Role.fetch,
  Role.need,
  Role.wish,
  Role.not,
  Role.notGiven,
  Role.arrange,
  Role.dative,
  Role.with,
  Role.say,
  Role.help,
);
const transitive = /^(?:介绍|安排|推荐|办理?|修|修理|安装|新建|建|种|养|收|领取?|给)了?$/;
/** 组织干部群众 清理垃圾: who does it, and what. */
const called = /^(?:组织|动员|带领|发动|号召)了?$/;

/** 大米2袋、油1桶 */
function isOfList(token: Token): boolean {
  if (token.quantity !== null || token.kind === "mark" || isNounToken(token)) return true;
  return token.kind === "text" || token.word?.measure?.money === true || hasSome(token, ofList);
}

const ofList = rolesOf(Role.each, Role.pool, Role.joins, Role.about, Role.aboutAfter);

/** 去李平家 他家去年卖羊挣了8000 */
const theirs = rolesOf(Role.pronoun, Role.kin, Role.title);
const latin = /[a-z]/i;

function lengthOf(part: readonly Token[]): number {
  return (part[part.length - 1]?.end ?? 0) - (part[0]?.start ?? 0);
}

const opening = rolesOf(Role.each, Role.pool);

/** 走访李平、王五 给李平…, 送米2袋 王五也一样, 上午走访3户 下午4户 每户…: with whom, how many or when the next clause begins. */
function opensAnew(tokens: readonly Token[], from: number): boolean {
  const first = tokens[from];
  const next = tokens[from + 1];
  if (first === undefined || next === undefined || next.kind === "mark") return false;
  if (has(first, Role.dative)) return next.mention !== null;
  if (first.mention !== null) {
    const said = has(next, Role.home) ? tokens[from + 2] : next;
    return said !== undefined && (again.test(said.text) || said.quantity?.unit?.name === "口人");
  }
  return hasSome(first, opening) || isTimeOfDay(first) || parts.test(first.text);
}

/** 给李平、王五送米2袋、3袋 慰问金均为300元, 回访李平 都好, 让我带走 我没收: what goes on about what was told in front of the space. */
function opensBehind(told: readonly Token[], next: readonly Token[]): boolean {
  const last = told[told.length - 1];
  if (last === undefined || isOpenEnd(last)) return false;
  const text = textOf(next);
  if (refused.test(text)) return true;
  if (allWell.test(text)) return told.some(isVisitOrCall);
  if (asking.test(text)) return told.some(isVisitOrCall) && told.some(({ mention }) => mention !== null);
  if (handedOver.test(text)) return told.some(({ quantity }) => quantity !== null);
  if (sharesEach(told) && tellsShareOf(next)) return true;
  // 送了米 面 油各1份: a list that goes on.
  return !isNounToken(last) && sharesThing(next);
}

/** 李平、王五各300元|,|赵六和钱七200元一户: so much to each, and then others with theirs. */
function sharesEach(told: readonly Token[]): boolean {
  const each = told.findIndex((token) => has(token, Role.each));
  return told[0]?.mention != null && each > 0 && told[each + 1]?.quantity != null;
}

function tellsShareOf(next: readonly Token[]): boolean {
  return next[0]?.mention != null && next.some(({ quantity }) => quantity !== null);
}

/** 电热毯|每家|一床, 茶叶|专用肥|各|2袋, 盐蛋|分别|是|10个: of the thing in front so much to each. */
function sharesThing(next: readonly Token[]): boolean {
  const [first, second, third] = next;
  if (first === undefined || second === undefined || !isThingOrMoney(first)) return false;
  const each = hasSome(second, sharing) ? 1 : isThingOrMoney(second) && hasSome(third, sharing) ? 2 : -1;
  return each > 0 && next.slice(each + 1, each + 3).some(({ quantity }) => quantity !== null);
}

function isThingOrMoney(token: Token): boolean {
  return token.mention === null && (isNounToken(token) || token.word?.measure?.money === true);
}

function isVisitOrCall({ word }: Token): boolean {
  return (
    word?.measure?.id === "visit" || word?.measure?.id === "talk" || word?.roles.has(Role.contact) === true
  );
}

const sharing = rolesOf(Role.each, Role.respectively);
const refused = /^我?(?:也|都|坚决|就|到底)?(?:没(?:收|要|答应|接|肯收)|婉言谢绝|婉拒|谢绝|拒绝)了?$/;
const allWell =
  /^(?:一切|样样|家里|全家|人)?(?:都|全)?(?:还|挺|很|蛮)?(?:好|正常|稳定|没事|平安|顺利)(?:着|的)?$/;
const asking = /^(?:问|再三叮嘱|叮嘱|嘱咐)(?!题)/;
const handedOver =
  /^都(?:已经?)?(?:亲手|当面|如数)?(?:交|送|发|给)(?:到|给|完|齐)?(?:[他她]们|手里|手上|位|了)*$/;

function opensLater(token: Token | undefined): boolean {
  return token !== undefined && isTimeOfDay(token);
}

/**
 * 走访李平 送米1袋 |走访王五, |下午 去王五家: a way or a visit to the next, with a space behind its time of day or none, where somebody
 * was named before. Not: 送米1袋 到李平家
 */
export function opensNextWay(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (opensLater(tokens[at]) || (at > from && isMark(tokens[at], " "))) at += 1;
  const next = tokens[at];
  return (
    (next?.word?.measure?.id === "visit" || has(next, Role.go)) &&
    tokens.slice(at + 1, at + 3).some(({ mention }) => mention !== null) &&
    tokens.slice(0, from).some(({ mention }) => mention !== null)
  );
}

const again = /^(?:也|同样|一样|照样)/;
const parts = /^(?:其余|剩下?|余下|剩余|另外?|另一[家户]|除了?|[前后]者?|还有|户均|分别)的?$/;

const being = rolesOf(Role.missed, Role.trouble, Role.met);
/** 李平不要被子, 他说够吃: what somebody of them says or will not have. */
const refusing = rolesOf(Role.notGiven, Role.say);
const doing = rolesOf(Role.give, Role.labour, Role.help, Role.build, Role.solve);

/** 去李平家, 王五家没人, 送了2袋面粉, 屋顶漏雨, 聊了家常: somebody gone to, something done or a state. */
function tellsInFull(part: readonly Token[]): boolean {
  if (part.length < 2) return hasSome(part[0], being);
  if (part.some((token) => hasSome(token, being))) return true;
  const named = part.some(({ mention }) => mention !== null);
  const counted = part.some(({ quantity }) => quantity !== null);
  // 帮着把葡萄藤埋了
  if (part.length > 2 && has(part[0], Role.help) && part[part.length - 1]?.text.endsWith("了")) return true;
  return part.some(
    (token) =>
      (named && (has(token, Role.go) || token.word?.measure != null || hasSome(token, refusing))) ||
      ((named || counted) && hasSome(token, doing)) ||
      (token.word?.measure?.withoutFigure === "one" && part.length > 1),
  );
}
