import { type Stretch, textOf } from "../scene/stretch.ts";
import { type Subject, subjectAt } from "../scene/subject.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { isThing } from "../words/things.ts";
import { isTimeOfDay } from "../words/time-words.ts";
import { has, hasSome, isMark, type Token, tokenAt } from "../words/tokens.ts";

/**
 * 他打算扩种; 他去年养鹅40只,今年打算扩到200只; 说合作社答应给两袋: the household's own or somebody else's, which ends with its
 * segment.
 */
export function isTheirPlan(
  { tokens, roles }: Stretch,
  at: number,
  { isTheirs, goesOn, said }: { isTheirs: boolean; goesOn: Subject | null; said: boolean },
): boolean {
  const subject = subjectAt(tokens, at);
  if (said && subject === "other") return true;
  if (roles.has(Role.cadreSelf) && !(said && subject !== "us")) return false;
  const named = tokens
    .slice(0, at)
    .some((other) => other.mention !== null || has(other, Role.pronoun) || has(other, Role.kin));
  if (isTheirs && named) return true;
  if (!said && (named || !(goesOn === "household" || goesOn === "kin"))) return false;
  return !tokens.some(
    (token, place) =>
      (token.mention !== null && place > at) ||
      (has(token, Role.pronoun) && place > at) ||
      (has(token, Role.dative) && !has(tokens[place + 1], Role.kin)) ||
      has(token, Role.with) ||
      has(token, Role.help) ||
      token.word?.measure?.id === "visit" ||
      (has(token, Role.give) &&
        !has(token, Role.own) &&
        !has(token, Role.labour) &&
        !has(token, Role.dative)),
  );
}

/** 计划走访5户,|实际4户; 准备给他送,|结果他不在: what came of a plan. */
export function comesOutOtherwise({ tokens, roles }: Stretch): boolean {
  const said = tokens[0]?.text;
  return said === "实际" || (said === "结果" && roles.has(Role.missed));
}

/** 答应, 承诺, 跟进: the sender's own word. */
export function isPromise(token: Token): boolean {
  return /答应|应承|承诺|跟进|商量/.test(token.text);
}

/** 准备了年货 is done; 将化肥送到 is 把; 计划 as a noun is no plan. */
export function isPlan(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined) return false;
  // 等天晴了去看看李平
  if ((next?.text === "了" || next?.text === "好") && !token.text.startsWith("等")) return false;
  // 回头给他补了一袋米: done by now.
  if (
    /^(?:回头|过后|后来|以后|改[天日]|下[趟一]|赶明|过[一几些阵]|[等待一]一?会|等[几两个]|晚[点些])/.test(
      token.text,
    )
  ) {
    // 下午回头帮他背苞谷: came back the same day.
    const before = tokens[at - 1];
    if (token.text === "回头" && before !== undefined && isTimeOfDay(before)) return false;
    // 坐了|一会儿再到李平家, 在他家|待会儿就走了, 让他|等会: how long.
    const longBy = before?.end === token.start && !has(before, Role.cadreSelf);
    if (/^[等待一]一?会/.test(token.text))
      if (longBy || tokens.some(({ text }, place) => place > at && text.endsWith("了"))) return false;
    // 散会|以后又到李平家
    const closed =
      before?.end === token.start && (before.pos === "act" || /[会完了饭班课学]$/.test(before.text));
    if (token.text.endsWith("后") && closed) return false;
    // 回头在村口碰到他女儿
    if (tokens.some((other, place) => place > at && metByChance.test(other.text))) return false;
    const over = tokens.findIndex((other, place) => place > at && /了$|^.了/.test(other.text));
    if (over >= 0 && tokens.slice(over + 1).some((other) => other.quantity !== null)) return false;
    // 回头|李平家我也去坐了一阵
    const then = tokens.slice(over + 1).some(({ text }) => text.startsWith("再"));
    if (/^(?:回头|过后|后来)/.test(token.text) && over >= 0 && !then && tokens[at + 1]?.text !== "等")
      if (
        /[阵趟圈]|会儿?$/.test(tokens[over]?.text ?? "") &&
        tokens.slice(at, over + 1).some((other) => has(other, Role.go))
      )
        return false;
    // 回头替他扫了院子
    if (
      over >= 0 &&
      tokens.some((other, place) => place > at && (has(other, Role.help) || has(other, Role.labour)))
    )
      return false;
  }
  // 不能再|等下去|了, 一直|等下去|也没见到: how long they waited. Not: 开完会等下去|李平家走访
  if (
    /^等下[去到]$/.test(token.text) &&
    next?.mention == null &&
    (waitsOn.test(tokens[at - 1]?.text ?? "") || /^[也不了]/.test(next?.text ?? ""))
  )
    return false;
  if (token.text === "抓紧" && isDoneInHaste(tokens, at)) return false;
  // 年后走访了李平, 年后头一个月: since then, and by now over.
  if (token.text.endsWith("后") && /^(?:过完|开春|[过秋年])/.test(token.text)) {
    if (/^[头第首]/.test(next?.text ?? "")) return false;
    if (tokens.some((other, place) => place > at && /^[了过]$|.[了过]$/.test(other.text))) return false;
  }
  if (isSpokenOf(tokens, at)) return false;
  // 给李平准备|的棉被: what the thing is for.
  if (next?.text === "的" && /^[准预]备$/.test(token.text)) return false;
  // 上次答应|的化肥2袋给他拉过去了, 答应|李平的2袋今天送去了: what was promised.
  // 想请残联把答应的扶手装上: which it is.
  // 承诺|的路灯装好了, 答应|李平的事办妥了, 答应|给刘军找的洗衣机今天拉来了
  if (
    /^(?:答应|承诺|商量好)$/.test(token.text) &&
    (isOfGiven(tokens, at) || namesWhich(tokens, at) || keptByNow.test(textOf(tokens.slice(at + 1))))
  )
    return false;
  // 硬要给我拿一袋核桃: offered to us.
  if (token.text.endsWith("给") && has(next, Role.cadreSelf)) return false;
  // 将|就: made do.
  if (token.text === "将" && (next?.text === "就" || isOfPreface(tokens, at))) return false;
  // 将|此次|慰问金送到他家
  if (token.text === "将" && /^[这此][次批]$/.test(next?.text ?? "")) return false;
  if (token.text === "将")
    return !(isHeldThing(next, tokens[at + 2]) || isHeldByDeed(tokens, at) || isHeldInFront(tokens, at));
  if (token.text === "待") return false;
  if (isPlanOfThings(tokens, at)) return false;
  // 完了以后, 回来以后, 天黑以后, 散会以后
  const before = tokenAt(tokens, at - 1);
  if (
    /^(?:以后|今后|后续)$/.test(token.text) &&
    (has(before, Role.next) || /[了完来去之黑亮饭会班学]$|^黑天$/.test(before?.text ?? ""))
  )
    return false;
  return true;
}

const waitsOn = /(?:再|想|能|一直|这样|不|没|口|会|里)$/;

/** 今天|抓紧|把李平走访了, 抓紧|给李平送去了2袋面: done by now. Not: 抓紧把李平走访了, 要抓紧, 今天抓紧把联系户走访了 */
function isDoneInHaste(tokens: readonly Token[], at: number): boolean {
  const front = tokens.slice(0, at);
  const isOurs = (token: Token) =>
    token.when?.kind === "day" || isTimeOfDay(token) || has(token, Role.cadreSelf) || isMark(token, " ");
  const behind = tokens.slice(at + 1);
  const done = behind.findLastIndex(({ text }) => /[了过]$/.test(text));
  if (done < 0 || !front.every(isOurs) || !behind.some(({ mention }) => mention !== null)) return false;
  return front.length > 0 || behind.slice(done + 1).some(({ quantity }) => quantity !== null);
}

/** 现将|工作情况报告如下: what follows is told. */
function isOfPreface(tokens: readonly Token[], at: number): boolean {
  return /^现?(?:将|把)[^,]{0,24}(?:如下|于下|在下)$/.test(textOf(tokens.slice(at)));
}

/** 谈了谈今后的|打算, 聊了聊|今后|的日子: what was spoken of, and nothing behind it. Not: 我们的|打算|是送羊3只 */
function isSpokenOf(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? "";
  const named = /^(?:打算|计划)$/.test(text) && tokenAt(tokens, at - 1)?.text === "的";
  // 对今后的生活有了新的|打算: that they have one, and not what.
  if (named && tokens[at + 1] === undefined && hasOne.test(textOf(tokens.slice(0, at)))) return true;
  const later = /^(?:以后|今后|后续|将来)$/.test(text) && tokens[at + 1]?.text === "的";
  if (!named && !later) return false;
  const ofWhat = textOf(tokens.slice(at + (later ? 2 : 1)));
  return talks.test(textOf(tokens.slice(0, at))) && /^[^,是给送发\d一二两三]{0,8}$/.test(ofWhat);
}

const hasOne = /有了?(?:新|自己|更好|进一步|长远|长期|别|了)*的$/;
const talks = /[谈聊说讲问听]|了解|交流|沟通|商量/;

/** 将|慰问金送到, 将|两袋米扛进屋: the thing that something is done with. Not: 将|继续争取项目, 将|走访20户 */
function isHeldThing(next: Token | undefined, behind: Token | undefined): boolean {
  if (next === undefined) return false;
  // 将|李平家的院子打扫干净, 将|政府发的米送去, 将|收集|的建议上报
  if (next.mention !== null || hasSome(next, held) || behind?.text === "的") return true;
  if (next.kind === "quantity" || next.word?.goods || next.word?.goodsClass) return true;
  // 将|助学金|2000元送到了李平家
  if (has(next, Role.stateBenefit) && behind?.quantity?.unit?.kind === "money") return true;
  if (manner.test(next.text)) return false;
  if (next.kind === "text") return next.pos !== "act" || next.text.length < 2;
  return next.word?.measure != null && !deeds.has(next.word.measure.id);
}

/** 将|村里|统一|采购|的|化肥20袋|送到李平家: which thing, told by what was done with it before. Not: 将|采购|急需|的|化肥送到村里, 将|给|缺水|的|农户送水 */
function isHeldByDeed(tokens: readonly Token[], at: number): boolean {
  const of = tokens.findIndex(
    ({ text }, place) => place > at + 2 && place <= at + longestDeed && text === "的",
  );
  if (of < 0 || tokens.slice(at + 1, of).some(isNoDeed)) return false;
  const last = tokens[of - 1];
  const deed = deedEnds.test(last?.text ?? "") ? tokens[of - 2] : last;
  if (!(hasSome(deed, gotSo) || (deed?.kind === "text" && deed.pos === "act"))) return false;
  const [thing] = tokens.slice(of + 1);
  const isHeld = thing?.quantity != null || thing?.word?.goods != null || thing?.word?.goodsClass === true;
  return isHeld && tokens.slice(of + 2).some((token) => has(token, Role.give));
}

/**
 * 将|村道|硬化3公里, 将|全村|45户|走访一遍, 将|温暖|送到群众心坎上: what is put in front of the act done with it, and nobody who will do it.
 * Not: 村道|将|硬化3公里, 年底前|将|村道硬化3公里
 */
function isHeldInFront(tokens: readonly Token[], at: number): boolean {
  if (!tokens.slice(0, at).every(isOfDoer)) return false;
  const behind = tokens.slice(at + 1);
  if (heldMatter.test(textOf(behind)) || handedTo.test(textOf(behind))) return true;
  const act = behind.findIndex((token) => hasSome(token, builds) || token.word?.measure?.id === "visit");
  if (act < 1) return false;
  const thing = behind.slice(0, act);
  const toldDone = /[了遍完好过]$/.test(textOf(behind.slice(act)));
  const isWorks = thing.length === 1 && has(thing[0], Role.works) && !has(thing[0], Role.build);
  if (isWorks) return toldDone || behind[act + 1]?.quantity != null;
  // 将|全村|45户|贫困户|走访一遍
  return toldDone && thing.every(isWhom);
}

/** 将|身上带的现金塞到李平手中, 将|卖羊款2000元送到李平手中 */
const handedTo = /^[^,要会再]{2,16}(?:交|送|塞|递|转交|发)(?:到|给)了?[^,]{1,8}手[里中上]$/;

const builds = rolesOf(Role.build);

/** 我们|将…, 先后|将…: who did it or how. */
function isOfDoer(token: Token): boolean {
  return has(token, Role.cadreSelf) || isMark(token, " ") || /^(?:先后|已经?|及时|本着|并)$/.test(token.text);
}

/** 全村|45户|贫困户|全部 */
function isWhom(token: Token): boolean {
  return (
    has(token, Role.villageThing) ||
    has(token, Role.householdClass) ||
    has(token, Role.allOf) ||
    token.quantity?.unit?.kind === "household"
  );
}

/** 将|党的温暖|送到群众心坎上, 将|问题|解决在一线: how it is being done. Not: 将|问题|解决 */
const heldMatter =
  /^(?:党(?:和政府|中央)?的?|[^,的\d]{0,4}的)?(?:(?:惠民|好)?政策|温暖|关[怀爱心]|爱心|清凉|祝福|服务|问题|困难|矛盾|隐患)(?:及时|真正|切实)?(?:送|解决|化解|消除|消灭|落实?|传递|传)(?:到|进|至|在(?!明|下|[\d一二三四五六七八九十]|[年月]底))/;

const longestDeed = 7;
const deedEnds = /^(?:好|到|来|回来?|下来)$/;
const gotSo = rolesOf(Role.give, Role.fetch, Role.buy);
const noDeed = rolesOf(Role.dative, Role.need, Role.wish, Role.plan, Role.not);

/** Whom it is for or when, or that more is to come. */
function isNoDeed(token: Token): boolean {
  return (
    token.kind === "mark" ||
    token.kind === "day" ||
    token.quantity !== null ||
    hasSome(token, noDeed) ||
    later.test(token.text)
  );
}

const later = /^(?:于|在|到|继续|陆续|再|另行|抓紧|尽快|按)$/;

/** 将|彻底解决吃水问题, 将|全力协调: how something is to be done. */
const manner =
  /^(?:彻底|全面|全力|全程|大力|有效|切实|极大|大大|从根本上|逐步|逐一|陆续|尽力|尽快|尽早|优先|着力|重点)$/;

/** Whom or whose thing something is done with. */
const held = rolesOf(Role.pronoun, Role.kin, Role.office, Role.householdClass);

/** Measures whose words tell what somebody does. */
const deeds = new Set("visit stay talk outreach labour training medical meeting".split(" "));

const namesIntent = /^(?:准备|打算|计划|计画)$/;

const ofIntent = /^(?:情况|工作|事项|事宜|进度|进展|生育|充分|充足|[就妥]|得|和|、)/;

const asking = /^(?:详细|仔细)?(?:询问|问了?问?|了解|关心|打听|摸清|查看|检查|督促|指导)了?$/;

/** 询问年货准备情况, 了解春耕|准备, 问她下一步打算: what was asked about; 春耕准备工作: a thing of its own. */
function isPlanOfThings(tokens: readonly Token[], at: number): boolean {
  const last = tokens[tokens.length - 1];
  const asked = tokens.slice(0, at).some(({ text }) => asking.test(text));
  if (!namesIntent.test(tokens[at]?.text ?? ""))
    return asked && (namesIntent.test(last?.text ?? "") || /(?:情况|想法|安排|思路)$/.test(last?.text ?? ""));
  const next = tokens[at + 1];
  if (next === undefined) return asked;
  return next.start === tokens[at]?.end && ofIntent.test(next.text);
}

const keptByNow =
  /^[^,没未]{0,12}的[^,没未的]{0,8}(?:办|修|装|接|批|落实|解决|建|通|弄|兑现|安排|联系|协调|跑)(?:好|下来|成|妥|妥当|完|到位|通|上)?了$|^给[^,没未]{2,10}的[^,没未的]{1,8}[拉送拿带运捎](?:[来到]|过?去)了$/;

/** 把|答应|的|扶手|装上: a promise told beside the thing that something is asked or done with. */
function namesWhich(tokens: readonly Token[], at: number): boolean {
  const thing = tokens[at + 2];
  if (tokens[at + 1]?.text !== "的" || thing === undefined || thing.kind === "mark") return false;
  return tokens.slice(0, at).some(({ text }) => text === "把" || text === "将") && at + 3 < tokens.length;
}

/** 想要|的轮椅送到了, 答应|李平的2袋送去了: says which it is of what is then told as handed over. */
export function isOfGiven(tokens: readonly Token[], at: number): boolean {
  const of = tokens.findIndex((token, place) => place > at && token.text === "的");
  if (of < 0 || !tokens.slice(at + 1, of).every(isOfPromise)) return false;
  // 我想借李平的三轮车拉肥
  if (!has(tokens[at], Role.plan) && tokens.slice(0, at).some((token) => has(token, Role.cadreSelf)))
    return false;
  const behind = tokens.slice(of + 1);
  return (
    behind.slice(1).some((token, place, all) => {
      // 想借李平的三轮车|拉|肥: what for.
      const next = all[place + 1];
      const carries = token.text.length === 1 && (next?.pos === "thing" || next?.word?.goods != null);
      return has(token, Role.give) && token.text !== "给" && !carries;
    }) ||
    // 答应李平的2袋化肥|今天送去了: told behind it.
    (has(tokens[at], Role.plan) && behind.length > 0 && behind.every(isOfThings))
  );
}

/** 化肥|2袋|、|米|各|1袋: things, and how much of them. */
function isOfThings(token: Token): boolean {
  return isThing(token) || token.quantity !== null || has(token, Role.each) || isMark(token, "、");
}

/** 答应|给|李平|、|王五|带|的: to whom or by whom, and the bringing. */
function isOfPromise(token: Token): boolean {
  return (
    token.mention !== null ||
    isMark(token, "、") ||
    has(token, Role.pronoun) ||
    has(token, Role.cadreSelf) ||
    has(token, Role.title) ||
    has(token, Role.home) ||
    has(token, Role.fetch) ||
    has(token, Role.dative)
  );
}

const metByChance = /^(?:碰|遇|撞|见|听|看)(?:到|着|上|见|说)了?$/;
