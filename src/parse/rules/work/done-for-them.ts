import { isSender } from "../../scene/along.ts";
import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";
import { textBefore, textOf } from "../../scene/stretch.ts";
import { isOfHousehold, subjectAt } from "../../scene/subject.ts";
import { Sign } from "../../text/characters.ts";
import type { Item } from "../../words/item.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { isTimeOfDay } from "../../words/time-words.ts";
import { has, hasSome, type Quantity, type Token, tokenAt } from "../../words/tokens.ts";
import { madeUpFor } from "./done-at-theirs.ts";
import { byWord, isForThem, leadsToWhom, sociable } from "./helping.ts";

/** 给李平家抢收苞谷, 给她家院里的草薅了: work, and whom it is for. */
export function forThem(segment: Segment): boolean {
  const { tokens, roles } = segment;
  if (!roles.has(Role.labour)) return false;
  const ours = !segment.theirs && segment.people.named.length > 0;
  const at = tokens.findIndex(
    (token, place) =>
      leadsToWhom(token) &&
      (tokens[place + 1]?.mention != null ||
        has(tokens[place + 1], Role.pronoun) ||
        has(tokens[place + 1], Role.ownPlace) ||
        // 为|3户|留守老人|抢收稻谷
        has(tokens[place + 1], Role.householdClass) ||
        tokens[place + 1]?.quantity?.unit?.kind === "household" ||
        // 给|10位|老人|理发, 给|敬老院|20位|老人理发
        isForSoMany(tokens, place + 1) ||
        (tokens[place + 1]?.quantity === null && isForSoMany(tokens, place + 2)) ||
        (ours && isTendedThing(tokens[place + 1]))),
  );
  if (at < 0) return false;
  // 李平|给3位老人理发: by another household.
  const counted = tokens[at + 1]?.quantity?.unit?.kind === "person" || isForSoMany(tokens, at + 2);
  if (counted && tokens.slice(0, at).some(({ mention }) => mention !== null)) return false;
  // 李平|去给|王五割麦了: likewise.
  if (tokens[at]?.text === "去给" && isOfHousehold(subjectAt(tokens, at))) return false;
  // 给他送的两袋种子|都种上了: whom the thing was for
  if (has(tokens[at + 2], Role.give) && tokens[at + 3]?.text === "的") return false;
  return tokens.slice(at + 1).some(
    (token, place, behind) =>
      has(token, Role.labour) &&
      // 给李平讲|打药|技术
      !/^[讲教说][了过]?$/.test(behind[place - 1]?.text ?? "") &&
      !/^(?:技术|方法|要领|知识|要点)/.test(behind[place + 1]?.text ?? "") &&
      !has(token, Role.build) &&
      !has(token, Role.give) &&
      !has(token, Role.filler) &&
      !namesMoney(tokens, token) &&
      !tellsNoWork(tokens, at + 1 + place) &&
      !isGift(token, segment),
  );
}

/** 给|10位|老人|理发: so many persons that it was done for, and none of them a hand at it. Not: 给10位志愿者发水 */
function isForSoMany(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.quantity?.unit?.kind === "person" && hasSome(tokens[at + 1], servedOnes);
}

/** One of those figures, or 给老人理发|8人: how many were served. Not: 给老人理发10人次, 给老人收玉米5人 */
export function isWhomFor({ tokens, roles }: Segment, { quantity }: Item): boolean {
  if (!roles.has(Role.dative) || quantity === null) return false;
  const at = tokens.findIndex((token) => token.quantity === quantity);
  if (quantity.unit?.kind === "person" && quantity.unit.name !== "人次" && at === tokens.length - 1)
    if (ofBodies.test(tokens[at - 1]?.text ?? "")) return true;
  return isForSoMany(tokens, at) && tokens.slice(Math.max(0, at - 2), at).some(leadsToWhom);
}

const ofBodies = /^(?:理|剪|剃|修剪?)(?:头?发|头|指甲|胡[子须])了?$|^(?:洗头|洗脚|按摩|推拿)了?$/;

const servedOnes = rolesOf(Role.householdClass, Role.title);

/** 给|花椒树|施肥, 给|猪圈|消毒: what of theirs the work is done to. */
function isTendedThing(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    !has(token, Role.kin) &&
    (token.word?.goods != null ||
      (token.kind === "text" && (token.pos === "thing" || token.opens === "thing")))
  );
}

/** 抢收|队, 植树|活动, 烤烟|种植|手册: what somebody or something is called; 收|着: it lies there; 一瓶|擦|腿|的药酒: what a thing is for; 换|证, 换|卡: papers. */
export function tellsNoWork(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.text === "着" || isOfName(tokens, at) || isOfWorker(tokens, at)) return true;
  // 搭了|300块|的礼钱
  const figure = next?.text === "了" ? tokens[at + 2] : next;
  if (figure?.quantity?.unit?.kind === "money") return true;
  // 摘|掉贫困帽子, 提供|种|苗
  if (tokens[at]?.text === "摘" && /^(?:掉|下|去)?了?[^,]{0,4}帽/.test(next?.text ?? "")) return true;
  if (
    tokens[at]?.text === "种" &&
    /^[苗子]/.test(next?.text ?? "") &&
    has(tokenAt(tokens, at - 1), Role.give)
  )
    return true;
  if (tokens[at]?.text === "换" && /^(?:新?[证卡]|社保卡|医保卡)/.test(next?.text ?? "")) return true;
  return tokenAt(tokens, at - 1)?.quantity != null && tokens[at + 2]?.text === "的";
}

/** 修|水管|的|师傅, 收|药材|的|老板: who does it for a living; 种|洋芋|的|事: talked of; not 给他家扫院子的人是我 */
function isOfWorker(tokens: readonly Token[], at: number): boolean {
  const of = tokens[at + 1]?.text === "的" ? at + 1 : at + 2;
  if (tokens[of]?.text !== "的") return false;
  if (matter.test(tokens[of + 1]?.text ?? "")) return tokens.slice(0, at).some(isTalk);
  if (!worker.test(tokens[of + 1]?.text ?? "")) return false;
  return tokens[of + 2]?.text.startsWith("是") !== true;
}

function isTalk(token: Token): boolean {
  return token.word?.measure?.id === "talk" || has(token, Role.say) || /商量|[聊谈]/.test(token.text);
}

const matter = /^(?:事[情儿宜]?|问题|打算|想法)$/;
const worker = /(?:老板|师傅|工人|[机拖]手|司机|客商|商贩|收购商|贩子|的?人)$/;

function isOfName(tokens: readonly Token[], at: number): boolean {
  let next = at + 1;
  while (hasSome(tokens[next], works) && tokens[next]?.start === tokens[next - 1]?.end) next += 1;
  return tokens[next]?.start === tokens[next - 1]?.end && ofName.test(tokens[next]?.text ?? "");
}

const works = rolesOf(Role.labour, Role.own);
const ofName =
  /^(?:(?:突击|小分|志愿|服务)?[队组]|节?活动|(?:技术)?(?:手册|资料|明白[纸卡]|宣传[单册页]|培训|讲座|知识))/;

/** 收麦|油钱: what the money is for. */
function namesMoney(tokens: readonly Token[], act: Token): boolean {
  const next = tokens[tokens.indexOf(act) + 1];
  return next?.kind === "text" && next.start === act.end && /[钱费款]$/.test(next.text);
}

/** 他在打扫蚕房,我就跟着|扫了一早上: at what somebody of the house was doing. */
export function joinsWork(tokens: readonly Token[]): boolean {
  if (keepsCompanyAtWork(tokens)) return true;
  const at = tokens.findIndex((token) => token.text === "跟着");
  const act = tokens[at + 1];
  const host = subjectAt(tokens, at);
  if (at < 0 || act === undefined || host === "household" || host === "kin") return false;
  // 跟着|割了一上午; 割了两斤肉 is bought.
  const reaps = /^割了?$/.test(act.text) && !tokens.some(({ quantity }) => quantity?.unit?.kind === "mass");
  const works = has(act, Role.labour) || has(act, Role.build) || act.pos === "act" || reaps;
  return works && !sociable.test(act.text);
}

/** 陪他|薅草两个钟头, 陪着李平|摘茶: beside them at their work; 陪他去看病 and 请李平来搬东西 are none. */
function keepsCompanyAtWork(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ text }) => text === "陪" || text === "陪着");
  if (at < 0) return false;
  let act = at + 1;
  while (tokens[act] !== undefined && isCompany(tokens[act] as Token)) act += 1;
  const work = tokens[act];
  if (act === at + 1 || work === undefined || byWord.test(work.text) || has(work, Role.give)) return false;
  return has(work, Role.labour) && (work.text.length > 1 || tokens[act + 1]?.text === "了");
}

function isCompany(token: Token): boolean {
  return (
    isForThem(token) || has(token, Role.kin) || /^(?:一起|一块儿?|下地|在)$|[里上中边头]$/.test(token.text)
  );
}

/** 门前的雪也给他清了, 柴给李平劈好了: the thing in front, whom it is for, and the act done. */
function isDoneFor(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(
    (token, place) =>
      has(token, Role.dative) &&
      (tokens[place + 1]?.mention != null ||
        has(tokens[place + 1], Role.pronoun) ||
        // 灶台我给|抹了灰, 炉子是我给|装的
        has(tokenAt(tokens, place - 1), Role.cadreSelf)),
  );
  const named = tokens[at + 1]?.mention != null || has(tokens[at + 1], Role.pronoun);
  const act = tokens[named ? at + 2 : at + 1];
  if (at < 1 || act === undefined || act.text.length > 2 || tokens.some(({ quantity }) => quantity !== null))
    return false;
  if (has(act, Role.give) || has(act, Role.sell) || byWord.test(act.text) || sociable.test(act.text))
    return false;
  const acts = has(act, Role.labour) || (act.kind === "text" && act.pos !== "thing");
  const thing = tokens
    .slice(0, at)
    .some(({ pos, word }) => pos === "thing" || (word?.goods ?? null) !== null);
  // 地膜我给他|铺了: as one word
  const ours = has(tokens[at - 1], Role.cadreSelf) && has(act, Role.labour);
  const whole = ours && act.text.length === 2 && act.text.endsWith("了") ? "了" : "";
  const end = whole + textOf(tokens.slice(named ? at + 3 : at + 2));
  return acts && thing && (named ? /^(?:好|完)?了$/ : /^(?:(?:好|完)?了.{0,2}|的)$/).test(end);
}

const ourWork =
  /是[我咱]们?(?:[俩仨]|几个)?(?:帮着?)?(?:装|修|铺|砌|垒|扫|割|收|掰|挖|刷|糊|劈|焊|钉|接|换|补|盖|搭|清|洗|抹|码)(?:好)?的$/;

/** 我给她|把炕烧热了, 陪他|把烟叶清出来: a thing put right for them. */
export function setRight(tokens: readonly Token[]): boolean {
  // 炉子是我装的
  if (isDoneFor(tokens)) return true;
  if (tokens.at(-1)?.text.endsWith("的") && ourWork.test(textOf(tokens.slice(-5)))) return true;
  const at = tokens.findIndex((token) => token.text === "把");
  // 给李平|家|把断了的电线接上了
  const end = has(tokenAt(tokens, at - 1), Role.home) ? at - 1 : at;
  const person = tokenAt(tokens, end - 1);
  if (end < 2 || !(person?.mention != null || has(person, Role.pronoun))) return false;
  if (end < at && tokens.slice(0, end - 2).some((token) => has(token, Role.office))) return false;
  const helped = has(tokens[end - 2], Role.dative) || /^陪着?$/.test(tokens[end - 2]?.text ?? "");
  const said = textOf(tokens.slice(at));
  if (
    !helped ||
    byWord.test(said) ||
    tokens.slice(at).some((token) => has(token, Role.give) || token.quantity)
  )
    return false;
  return tokens.slice(at + 1).some((token) => token.pos === "act" || has(token, Role.labour));
}

/** 给李平家起了一天土豆: for them, an act and how long it took. */
export function workedLong(segment: Segment, scene: Scene): boolean {
  if (segment.theirs || !(isLongAtThing(segment, scene) || isLongForThem(segment))) return false;
  return !byWord.test(segment.text);
}

function isLongForThem({ tokens, roles }: Segment): boolean {
  if (!roles.has(Role.dative)) return false;
  const receiver = tokens.findIndex((token) => has(token, Role.dative));
  const long = tokens.findIndex((token) => token.quantity?.unit?.kind === "day" || spells.has(token.text));
  const behind = tokens.slice(receiver + 1, long > receiver ? long : tokens.length);
  const act = behind.findIndex((token) => token.kind === "text" && token.opens === "act");
  const worked = tokenAt(behind, act);
  if (receiver < 0 || worked === undefined || sociable.test(worked.text)) return false;
  if (long > receiver) return true;
  // 给李平家|起|土豆, 扒苞米: an act and its thing, counted by nothing.
  const home = has(behind[act - 1], Role.home) && behind[act - 2]?.mention != null;
  const thing =
    worked.text.length >= 3 ? worked.pos === "thing" : (behind[act + 1]?.word?.goods ?? null) !== null;
  return home && thing && !tokens.some((token) => token.quantity !== null);
}

const spells = new Set("半天 老半天 一上午 一下午 一整天".split(" "));

/** 在王五家铲粪铲了一上午: told once more for how long; 给李平家水沟掏了半天: a thing of theirs, the act and how long. */
function isLongAtThing({ tokens, text, people, roles }: Segment, { source }: Scene): boolean {
  if (people.named.length === 0 || !(roles.has(Role.dative) || roles.has(Role.home))) return false;
  if (!text.includes("了") || rests.test(text)) return false;
  const end = tokens[tokens.length - 1]?.end ?? 0;
  const said = source.text.slice(tokens[0]?.start ?? end, end + 5);
  if (!toldAgain.test(text) && !atTheirThing.test(said)) return false;
  const there = tokens.findIndex((token) => has(token, Role.dative) || has(token, Role.home));
  return there >= 0 && (subjectAt(tokens, there) ?? "us") === "us";
}

const rests = /晒太阳|搓麻将|请|雇|喊人|自己|自家/;

const byHand = /^(?:接|装|补|安|换|焊|钉|糊|砌|垒|抹|弄)(?:好|上|牢|紧)了?$/;
const atOnce = /^(?:当场|现场|当即|立马|马上|立即|随即|就地|及时)$/;

/** 动手帮她把断了的烟筒|接好了: a thing put right by the helper's own hands, nobody called in. */
export function mendsByHand(segment: Segment): boolean {
  const { tokens, roles } = segment;
  if (!roles.has(Role.help)) return false;
  if (clearsForThem(segment)) return true;
  if (!roles.has(Role.solve)) return false;
  const helper = tokens.findIndex((token) => has(token, Role.help));
  const end = tokens.findIndex(
    (token, at) => at > helper && has(token, Role.solve) && byHand.test(token.text),
  );
  if (end < 0 || tokens.some((token) => has(token, Role.arrange) && !atOnce.test(token.text))) return false;
  if (tokens.some((token) => has(token, Role.not) || has(token, Role.plan))) return false;
  return tokens.slice(helper, end).some(({ pos, word }) => pos === "thing" || word?.goods != null);
}

/** 帮着|疏通了|屋后水沟, 帮他|加固了|猪圈: of one house, with nobody called in. */
function clearsForThem({ tokens, roles, people, hasFigure }: Segment): boolean {
  if (hasFigure || people.named.length === 0 || roles.has(Role.arrange) || roles.has(Role.plan)) return false;
  if (roles.has(Role.not) || tokens.some((token) => token.kind === "village")) return false;
  const helper = tokens.findIndex((token) => has(token, Role.help));
  return tokens.some(({ text }, at) => at > helper && cleared.test(text));
}

const cleared = /^(?:疏通|疏浚|加固|整修|翻修|修缮|平整|修整)好?了$/;

const aWhile =
  /了?(?:整整|足足|差不多)?(?:老?半天|大?半晌|一(?:整天|天|[上下]午|早上?|前晌|后晌|个?钟头|个?小时))/;

export const opensWithUs = new Sign("我咱", /^[我咱]/);

/** 李平家的水沟堵着,|我们仨掏了一上午: our own work on what was told before, by how long it took. */
export function ourLongWork(segment: Segment, { lexicon, source }: Scene): boolean {
  const { tokens, text, people, roles } = segment;
  if (people.named.length === 0 || roles.has(Role.say)) return false;
  // A time of day behind it is no token of its own.
  const end = tokens[tokens.length - 1]?.end ?? 0;
  if (!aWhile.test(source.text.slice(tokens[0]?.start ?? end, end + 5))) return false;
  const works = tokens.some((token) => {
    const bare = /^.了$/.test(token.text) ? lexicon.word(token.text.charAt(0)) : token.word;
    return bare?.roles.has(Role.labour) ?? false;
  });
  return works && !byWord.test(text) && !tokens.some(({ quantity }) => isThings(quantity));
}

/** 李平家收麦,|我们4个人拿镰刀割了两亩多: what so many of us did with their hands, told before for whom. */
export function didOfMany(segment: Segment, scene: Scene): boolean {
  const { tokens, people, roles, text } = segment;
  const { hands, lexicon, sentence } = scene;
  if (hands?.sentence !== sentence || people.named.length === 0 || roles.hasSome(notWork)) return false;
  if (!(roles.has(Role.cadreSelf) || hands.gathered) || !text.includes("了")) return false;
  const act = tokens.findIndex(({ text: said, word }, at) => {
    const whole = tokens[at + 1]?.text === "了";
    if (!whole && !actDone.test(said)) return false;
    const done = whole ? word : lexicon.word(said.slice(0, -1));
    return (done?.roles.has(Role.labour) ?? false) && !ofManyUses.test(said);
  });
  const worked = tokenAt(tokens, act);
  if (worked === undefined || (subjectAt(tokens, act) ?? "us") !== "us") return false;
  if (byWord.test(text.slice(worked.start - (tokens[0]?.start ?? 0)))) return false;
  // 割了|两斤|肉
  if (hasSome(worked, taking) && tokens[act + 1]?.quantity?.unit?.kind === "mass") return false;
  return !tokens.some(
    (token, at) => at !== act && hasSome(token, taking) && !tools.test(tokens[at + 1]?.text ?? ""),
  );
}

const actDone = /^..?了$/;
const notWork = rolesOf(Role.sell, Role.buy, Role.say, Role.not, Role.plan, Role.dative);
const taking = rolesOf(Role.give, Role.fetch);
const ofManyUses = /^[收打看背安喂种换整]了?$/;

export const tools = /^(?:铁?[锹锨]|铁铲|铲子?|扫把|[扫笤]帚|抹布|拖把|锄头|镰刀|工具|[铁钉]耙|斧头|锯子)$/;

/** 两袋; 我们三个 are no things. */
function isThings(quantity: Quantity | null): boolean {
  return quantity?.unit?.kind === "count" && quantity.unit.name !== "个";
}

/** 已能|下地喂猪, 能自己劈柴了: what they are fit for again, nothing done by us. */
export function isAble({ tokens }: Segment): boolean {
  const at = tokens.findIndex(({ text }) => /^(?:还|也|又|已|都)?(?:能|能够|可以)$/.test(text));
  if (at < 0 || tokens.some((token) => has(token, Role.cadreSelf) || has(token, Role.dative))) return false;
  return tokens.slice(at + 1).some((token) => has(token, Role.labour));
}

/** 走访李平,修好水龙头; 顺路给李平家修好了水龙头: a thing of the house mended on the spot, with no figure and nobody else to do it. */
export function hasMended({ tokens, people, reading }: Segment, labours: readonly Token[]): boolean {
  if (people.named.length === 0 || reading.items.some(({ quantity }) => quantity !== null)) return false;
  return labours.some((token) => {
    const place = tokens.indexOf(token);
    const thing = tokens[place + 1];
    return (
      has(token, Role.build) &&
      /[修换补通装]好了?$/.test(token.text) &&
      (thing?.pos === "thing" || thing?.word?.goods != null) &&
      tokens.slice(0, place).every((token) => isForThem(token) || tellsWhen(token))
    );
  });
}

/** 顺路, 下午, 昨天, 然后 */
function tellsWhen(token: Token): boolean {
  return has(token, Role.next) || token.kind === "day" || isTimeOfDay(token);
}

/**
 * 把院子扫了一遍, 把窗户擦干净, 把塌了的院墙垒了起来, 把坏了的灯泡换上新的: the thing before the act, and what came of it.
 * Not: 把门关好, 把米放下, 他把房顶盖好了
 * @param ours the sender acted there just before, so that 把院子打扫得干干净净 is no praise of theirs
 */
export function isTidying(tokens: readonly Token[], ours = false): boolean {
  const at = tokens.findIndex((token) => token.text === "把");
  if (
    at < 0 ||
    tokens.some(
      (token, place) =>
        has(token, Role.give) &&
        !has(token, Role.labour) &&
        token.text !== "给" &&
        // 拿起|笤帚|把地扫得干干净净
        !tools.test(tokens[place + 1]?.text.replace(/^[起上]/, "") ?? ""),
    )
  )
    return false;
  // 联系供电所把电表换好了, 镇上派人把电线换了: others did it.
  const others = tokens
    .slice(0, at)
    .some((token) => has(token, Role.arrange) || token.text === "由" || bids.test(token.text));
  if (others || (subjectAt(tokens, at) ?? "us") !== "us") return false;
  // 把漏雨的房顶|自己|盖好了
  if (tokens.slice(at).some(({ text, quantity }) => text === "自己" || quantity?.unit?.kind === "mass"))
    return false;
  const goods = tokens.some(({ word }) => word?.goods != null);
  const said = textOf(tokens.slice(at));
  if (onPaper.test(said) || madeUpFor.test(said)) return false;
  return goods ? putRight.test(said) : byOwnHands.test(said) || (ours && leftTidy.test(said));
}

/** 把表给填好, 把证补上 */
const onPaper = /^把[^,]{0,8}(?:[表册证卡账单据案钱款]|号码|材料|资料|日[记志]|笔记|记录)/;
const bids = /叮嘱|嘱咐|提醒|交代|劝|督促|叫|让/;
const cameOf =
  "(?:[了完好净牢紧平稳实严直齐满]|上(?!去|来|门)|干净|一遍|一层|整齐|起来|通|住|掉|结实|牢固|平整)";
const hand =
  "(?:[扫擦洗糊刷扶钉翻浇锄割码劈铲焊垫绑支架清掏疏捡晒拆剃剪摘掰薅挖补修通换装挂搭垒砌盖扎捆缝填摞苫遮裹拧夯抹涂埋栽磨锯刨砸凿涮烧铡圈围堵塞封粘拴挑]|收拾|拾掇|打扫|清理|整理|打理|归置|疏通)";
const toldAgain = new RegExp(`^(?:[^,]{0,4}[给帮替为在到去]).*(${hand}|[砍拔])[^,]{1,2}\\1了`);
const atTheirThing = new RegExp(
  `^(?:[^,]{0,4}[给帮替为])[^,]{2,6}家(?![人属])[^,]{2,6}${hand}了${aWhile.source}(?![课台])`,
);
const byOwnHands = new RegExp(`^把.{1,14}?${hand}(?:了?起来|${cameOf})`);
const leftTidy = new RegExp(`^把.{1,14}?${hand}得[^,]{2,7}$`);

const wentThere = /(?:^|[^他她])(?:去|到|上)[^,]{1,8}家|[我咱俺]们?|帮|陪|一起|动手|大家|大伙|队员|志愿/;

/** 去他家陪着吃了午饭,|把院子…: what stands right before it is ours. Not: 走访李平,|把屋里…; 她很勤快,|把院子… */
export function actedThere({ tokens }: Segment, { source }: Scene): boolean {
  const [before = ""] = /[^,;。\n]*[,;]?$/.exec(textBefore(tokens, source, 30)) ?? [];
  return before === "" || wentThere.test(before);
}

/** 把坏了的灯泡换上新的, 把炉子修好: of what else might have been given. */
const putRight = /^把.{1,14}?(?:修|换|补|接|装|捡)(?:上新|好|上了|了新|通|了$)/;

export function isGift(token: Token, segment: Segment): boolean {
  return (
    has(token, Role.give) &&
    segment.reading.items.some((item) => item.verb === token && item.quantity !== null && item.noun !== null)
  );
}

/** 给我|送|了点洋芋 */
export function isToUs(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, at) =>
      /^给[我咱俺]?$/.test(token.text) && isSender(tokens[at + 1]) && has(tokens[at + 2], Role.give),
  );
}
