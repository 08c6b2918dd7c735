// How many hands were at a work: ours, of those called to it, of a crew that was led out.

import { idsOf, type Kept } from "../../scene/kept.ts";
import type { Person, Scene } from "../../scene/scene.ts";
import { share } from "../../scene/share.ts";
import type { Segment } from "../../scene/story.ts";
import { isOfHousehold, subjectAt } from "../../scene/subject.ts";
import { anyOf, Sign } from "../../text/characters.ts";
import { bareItem, type Item } from "../../words/item.ts";
import { isNounToken, isSomebody } from "../../words/nouns.ts";
import { Role } from "../../words/roles.ts";
import { isWhen } from "../../words/time-words.ts";
import { has, isMark, type Quantity, type Token, tokenAt } from "../../words/tokens.ts";
import { isStaff } from "./worked-along.ts";

const ofUs = anyOf("我咱俺");

const leads = /^(?:(?:组织|发动|带领|动员|出动|抽调|率领)了?|[带领][着上]|率)$/;

/**
 * 我们一行6人下地, 社里12名干部开着收割机, 我和两个同事|去帮着种, 叫了6个人,加我7个: how many came to work, for the rest of the
 * sentence.
 */
export function handsTold(segment: Segment, scene: Scene): Scene["hands"] {
  const { counts, text } = segment;
  const counted =
    counts.includes("person") ||
    counts.includes("times") ||
    (counts.includes("count") && /[个俩仨]/.test(text));
  const gathered =
    counted && !areOfSeveral(segment, scene) ? (handsIn(segment) ?? thoseAgain(segment, scene)) : null;
  const quantity = gathered ?? crewOf(segment);
  if (quantity !== null) return { quantity, gathered: gathered !== null, sentence: scene.sentence };
  return scene.hands?.sentence === scene.sentence ? scene.hands : null;
}

/** 党员8人|,群众12人,帮李平收玉米: how many they were in all nobody says. */
function areOfSeveral({ tokens, roles }: Segment, { source }: Scene): boolean {
  const last = tokens.at(-1);
  if (roles.has(Role.help) || roles.has(Role.go) || last?.quantity?.unit?.kind !== "person") return false;
  if (tokens.some(({ text }) => leads.test(text))) return false;
  return othersToo.test(source.text.slice(last.end, last.end + 14));
}

const othersToo = /^[,、][^,。;\n\d去到给帮]{2,6}[\d一二两三四五六七八九十]{1,3}[名人位个]?人?[,、]/;

/** 组织党员6人到李平家收玉米,过晌|这|6个人|又到王五家帮收玉米: who worked before. */
function thoseAgain({ tokens }: Segment, { entries }: Scene): Quantity | null {
  const again = tokens.find((token, at) => countsHands(token) && /^[这那]$/.test(tokens[at - 1]?.text ?? ""));
  const worked = ({ facts }: Kept) => facts.measure === "labour" && facts.quantity === again?.quantity?.value;
  return again !== undefined && entries.recent().some(worked) ? again.quantity : null;
}

function handsIn({ tokens }: Segment): Quantity | null {
  for (const [at, token] of tokens.entries()) {
    const all = withUs(tokens, at);
    if (all !== null) return all;
    if (countsHands(token) && areOurs(tokens, at)) return token.quantity;
    if ((countsHands(token) || countsHelpers(tokens, at)) && areCalled(tokens, at)) return token.quantity;
  }
  return null;
}

function areOurs(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1);
  return (
    has(tokens[at + 1], Role.role) ||
    // 出动|21人次
    leads.test(before?.text ?? "") ||
    // 单位|来了|18个人, 局里|今天|来了|12个人
    (/^[来去派出上]了?$/.test(before?.text ?? "") &&
      isBodyOfOurs(tokens[isWhen(tokens[at - 2]) ? at - 3 : at - 2]) &&
      !forElse.test(tokens[at + 1]?.text ?? "")) ||
    // 组织党员干部12人到村里
    (has(before, Role.role) && (at === 1 || areLed(tokens, at))) ||
    // 组织党员、民兵|35人次
    (ledOrJoining(before) && areLedToWork(tokens, at)) ||
    has(before, Role.cadreSelf) ||
    // 我们科室|4个人, 队里|四个人, 抢收队|20多人
    (before?.kind === "text" &&
      !/^[下进赴]/.test(before.text) &&
      (has(tokens[at - 2], Role.cadreSelf) || ofBody.test((tokens[at - 2]?.text ?? "") + before.text))) ||
    isStaff(tokens, at) ||
    wentAlong(tokens, at) ||
    openAct(tokens, at) ||
    before?.text === "一行"
  );
}

const led = /^(?:党员|团员|民兵|职工|青年|妇女|社员|干部|志愿者|(?!退役)[^,]{0,4}(?:队员|人员))$/;

function ledOrJoining(token: Token | undefined): boolean {
  return token !== undefined && (led.test(token.text) || /^(?:群众|村民|乡亲们?|[和与及])$/.test(token.text));
}

/** 组织|党员|、|民兵|35人次, 组织|党员|、|群众|40人|清理河道, 组织|单位|党员|6人|到李平家: led, and to no play or check-up. Not: 组织|慰问|党员|5人 */
function areLedToWork(tokens: readonly Token[], at: number): boolean {
  const lead = tokens.findLastIndex(({ text }, place) => place < at && leads.test(text));
  if (lead < 0) return false;
  const those = tokens.slice(lead + 1, at);
  if (!those.every((token) => ledOrJoining(token) || isMark(token, "、") || isBodyOfOurs(token)))
    return false;
  const next = tokens[at + 1];
  if (has(next, Role.labour)) return true;
  if (next === undefined || next.kind === "mark" || has(next, Role.help) || has(next, Role.dative))
    return true;
  return has(next, Role.go) && tokens[at + 2]?.mention != null;
}

/** 党员|8人, 8名|党员, 今天|党员|志愿者|8人|帮|李平: who did it, told before anything else. Not: 慰问党员8人, 党员8人每人一袋米 */
function openAct(tokens: readonly Token[], at: number): boolean {
  const day = isWhen(tokens[0]) ? 1 : 0;
  const front = tokens.slice(day, at);
  if (!front.every(({ text }) => led.test(text))) return false;
  const behind = front.length > 0 ? at + 1 : at + 2;
  if (front.length === 0 && !led.test(tokens[at + 1]?.text ?? "")) return false;
  const next = tokens[behind];
  return next === undefined || has(next, Role.help) || has(next, Role.dative) || has(next, Role.go);
}

function areLed(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(0, at).some(({ text }) => leads.test(text));
}

/** 同|去|的|八个人, 一起|来|的|3名干部 */
function wentAlong(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at - 1]?.text === "的" &&
    has(tokens[at - 2], Role.go) &&
    /^(?:同|一起|一同|一道|一块儿?|跟着)$/.test(tokens[at - 3]?.text ?? "")
  );
}

const forElse = /^(?:开|参|看|拍|检|调|座|学|考|慰|走|入|培|听|办)/;

function isBodyOfOurs(token: Token | undefined): boolean {
  return has(token, Role.cadreSelf) || (token !== undefined && ofBody.test(token.text));
}

const ofBody = /(?:[队局社站所办院]|单位|科室|机关|(?:帮扶|工作|联户|包村|结对|党)小?组)[里上]?$/;

/** 我从局里|叫了|6个人, 喊了|4个|同事, 喊了|单位|5个|同事; not 李平请了3个人. */
function areCalled(tokens: readonly Token[], at: number): boolean {
  const from = isWhereFrom(tokens[at - 1]) ? at - 1 : at;
  const call = tokenAt(tokens, from - 1)?.text === "了" ? from - 2 : from - 1;
  return calls.test(tokenAt(tokens, call)?.text ?? "") && !isOfHousehold(subjectAt(tokens, call));
}

/** 单位|5个|同事, 隔壁|两个|邻居 */
function isWhereFrom(token: Token | undefined): boolean {
  return isBodyOfOurs(token) || /^(?:隔壁|邻居|[村社组镇乡][里上])$/.test(token?.text ?? "");
}

/** 加|我|7个, 连我们|5个: all of them; 四个|老师|加|我: one more. */
function withUs(tokens: readonly Token[], at: number): Quantity | null {
  const quantity = tokens[at]?.quantity ?? null;
  if (quantity?.unit?.name !== "个") return null;
  const joined = (place: number) => /^[连算加带][上着]?$/.test(tokenAt(tokens, place)?.text ?? "");
  if (has(tokenAt(tokens, at - 1), Role.cadreSelf) && joined(at - 2)) return quantity;
  const more = isSomebody(tokens[at + 1]) && joined(at + 2) && has(tokens[at + 3], Role.cadreSelf);
  return more && quantity.value !== null ? { ...quantity, value: quantity.value + 1 } : null;
}

function countsHands({ quantity }: Token): boolean {
  return quantity?.unit?.kind === "person" || quantity?.unit?.name === "人次";
}

/** 收了一天稻谷,我们单位去了五个人: the hands told behind the work. */
export function handsCounted(segment: Segment, scene: Scene): boolean {
  if (isCrewAlone(segment, scene)) return shareHands(segment, scene, crewOf(segment));
  if (!segment.counts.includes("person") && !segment.counts.includes("count")) return false;
  const came = cameOfUs.test(segment.text) ? segment.tokens.find(({ quantity }) => quantity !== null) : null;
  if (came?.quantity != null && segment.named.named.length === 0 && scene.entries.takeImplied("labour")) {
    return shareHands({ ...segment, people: scene.people }, scene, came.quantity);
  }
  const countsUs = /[连算加带][上着]?[我咱俺]/.test(segment.clause.text);
  if (!segment.counts.includes("person") && !(countsUs && segment.counts.includes("count"))) return false;
  const hands = segment.tokens.find(
    ({ quantity }) => quantity?.unit?.kind === "person" || (countsUs && quantity?.unit?.name === "个"),
  );
  const ours =
    /^(?:完了)?(?:我们|我|咱|单位|一共|共)?.{0,4}(?:去了|来了|上了|出了|出动了?|派出?了?|动用了?|用工|一共|共|有).{0,4}$|^[我咱]们?$/;
  if (hands === undefined || segment.named.named.length > 0 || ofTheirHouse.test(segment.text)) return false;
  const beside = segment.text.replace(hands.text, "").replace(colleagues, "$<us>");
  // 我们单位去了五个人|干了一上午: the hands, and how long it took them.
  const took = tookSoLong.exec(beside)?.index ?? beside.length;
  const areOurs = ours.test(beside.slice(0, took));
  const alone =
    countsAlone(segment, hands) ||
    workedSoLong.test(beside) ||
    workedUntil.test(beside) ||
    (areOurs && took < beside.length);
  if (!alone && !countsUs && !areOurs) return false;
  // 剥苞谷;晚上开院坝会,来了30多人: they came to something else.
  const last = scene.entries.list.at(-1)?.facts;
  if (last?.measure !== "labour") return false;
  // 喊了俩人帮着垒,|连我仨人: all of them, with those called.
  if (countsUs && last.quantity !== 1) scene.entries.takeTold("labour", segment.people.named, last.quantity);
  else {
    const told = segment.roles.has(Role.labour) && !alone ? null : scene.entries.takeImplied("labour");
    if (told === null) return false;
    const all = segment.roles.has(Role.pool) ? allWorkedFor(told.households, scene) : [];
    if (all.length > 1)
      return shareHands({ ...segment, people: { ...segment.people, named: all } }, scene, hands.quantity);
  }
  return shareHands(segment, scene, hands.quantity);
}

/** 帮李平收小麦,帮陈九斤拉麦子,|共出动12人: all for whom the sentence told of work. */
function allWorkedFor(last: readonly string[], scene: Scene): readonly Person[] {
  const ids = new Set(last);
  for (let told = scene.entries.takeImplied("labour"); told !== null; ) {
    for (const id of told.households) ids.add(id);
    told = scene.entries.takeImplied("labour");
  }
  return scene.everybody().filter(({ id }) => ids.has(id));
}

/** 他家里一共五口人 */
const ofTheirHouse = /^(?:[他她]们?)?(?:全?家|屋)[里头]?[^,我咱]*[人口]$|口人/;

/** 给李平家掰苞谷,|去了五个干部 */
const cameOfUs =
  /^[我咱]?们?(?:单位|局里)?(?:一共|总共|共)?(?:[来去派出上]了?|出动了?)(?:一共|总共|共)?[\d一二两三四五六七八九十]+个(?:干部|同事|同志|队员|职工)$/;

/** 三个|同志|干到天黑 */
const colleagues = /^(?<us>[我咱]们)?(?:同志|同事|干部|队员|党员|职工|志愿者)们?(?=[干忙弄做折搞一足])/;

/** 我们三个人|干了一上午: how long it took, with no other work. */
const workedSoLong =
  /^[我咱]们?(?:一起|总共|一共)?(?:就|也|又|足足)?(?:干|忙活?|弄|做|折腾|搞|收拾)了?(?:一|大?半|整|两|好)?(?:整?[天晌]|[上下]午|早上|晚上|个?(?:多?小时|钟头)|阵子?|会儿?)?(?:才[干弄做忙收]完)?$/;

/** 干了一上午, 忙活了大半天, 一直搬(到天黑) */
const tookSoLong =
  /(?:一起|总共|一共)?(?:就|也|又|足足|整整)?(?:(?:干|忙活?|弄|做|折腾|搞|收拾|搬|掰|收|割|挖)了?(?:一|大?半|整|两|好)?(?:整?[天晌]|[上下]午|早上|晚上|个?(?:多?小时|钟头)|阵子?|会儿?)|(?:一直|从早)[^,\d]{1,3}(?:到(?:天黑|天擦黑|晚上|半夜|晌午|中午|下午)[^,\d]{0,2})?)$/;

/** 五个人|干到天黑, 两个人|一直忙到半夜 */
const workedUntil =
  /^(?:我们?|咱们?)?(?:一起|一块儿?)?(?:一直|足足)?(?:干|忙活?|弄|做|折腾|搞)到了?(?:天(?:黑|擦黑)|黑|半夜|深夜|晚上|傍晚|[晌中下]午|饭点|.{1,4}[点半钟])(?:才(?:[干弄忙收]完|回|收工|歇))?$/;

function shareHands(segment: Segment, scene: Scene, quantity: Quantity | null): boolean {
  share(
    segment,
    scene,
    { ...bareItem(quantity), each: false },
    { measure: "labour", unit: "人次", rule: "labour/by-hand" },
  );
  return true;
}

/** 帮她把苞谷掰完了|我和同事两个人; 帮李平铺地膜,|我们三个; 我们三个人|都动手了: nothing but how many of us it was, with the sender. */
function isCrewAlone(segment: Segment, { source, entries }: Scene): boolean {
  const { tokens, named, text } = segment;
  if (named.named.length > 0 || entries.list.at(-1)?.facts.measure !== "labour") return false;
  const end = tokens.at(-1)?.end ?? 0;
  const allSetTo = setsTo.exec(text)?.[0].length ?? 0;
  const only = tokens.every(
    (token, at) =>
      token.kind === "cadre" ||
      // 我和|小王|两个人
      (token.kind === "text" && token.text.length <= 3 && bringsAlong(tokens[at - 1])) ||
      token.quantity !== null ||
      has(token, Role.cadreSelf) ||
      has(token, Role.with) ||
      has(token, Role.role) ||
      has(token, Role.filler) ||
      token.start >= end - allSetTo ||
      /^(?:完了?|好|一起|一道|一块儿?|干|弄|的)$/.test(token.text),
  );
  const ends = /^(?:去的|干的|弄的)?(?:$|[,;。!\n])/.test(source.text.slice(end, end + 3));
  if (!only || !(ends || allSetTo > 0) || !tokens.some((token) => has(token, Role.cadreSelf))) return false;
  return (crewOf(segment)?.value ?? 0) > 1 && entries.takeImplied("labour") !== null;
}

/** 我们三个人|都动手了, 我跟小王两个人|都下地了. Not: 都没动手, 都动手做饭 */
const setsTo = /(?:[都全]|全都|一起)(?:[动上搭]了?手|下了?地|上阵|出了?力)[了的]?$/;

/** 我|和|小王, 驻村队员|小刘 */
function bringsAlong(before: Token | undefined): boolean {
  return has(before, Role.with) || has(before, Role.role);
}

/** 帮李平家掰苞谷,|2人; |3个人干了一上午; 扫院子,|三个人一起扫的: the hands, how long it took them, and how. */
function countsAlone({ tokens }: Segment, hands: Token): boolean {
  const jointly = tokens.some(({ text }) => together.test(text));
  return tokens.every(
    (token) =>
      token === hands ||
      token.kind === "mark" ||
      token.quantity?.unit?.kind === "day" ||
      has(token, Role.filler) ||
      has(token, Role.pool) ||
      (jointly && (together.test(token.text) || /^[^吃喝饭坐聊]$/.test(token.text))) ||
      token.text === "人数" ||
      /^(?:干了?|忙了?|忙活了?|劳动了?|做了?|干活|[一大半上下整]{1,2}[午天晌])$|^干了[^,]{1,3}[午天晌]$/.test(
        token.text,
      ),
  );
}

const together = /^(?:一起|一块儿?|一道|一同|合伙|合力)$/;

/** 全办职工|到上坪村打扫卫生, 我们到村里扫雪, 12名党员|到村里捡垃圾: whoever it was of ours came to the village for it. */
export function comeToVillage({ clause, named, tokens }: Segment, work: Token): boolean {
  if (named.named.length > 0 || !comesToVillage.isIn(clause)) return false;
  const place = tokens[tokens.indexOf(work) - 1];
  return place?.kind === "village" || place?.kind === "group" || /[村组社][里上]?$/.test(place?.text ?? "");
}

const comesToVillage = new Sign(
  "村组社",
  /^(?:今天|昨天|前天|上午|下午|早上|周[一二三四五六日末])*(?:[我咱俺]们?|全[体办局院]|[^,村民户他她老]{0,10}(?:干部|职工|党员|志愿者|队员|同事|工作队|单位|[局办]))[^,村]{0,6}(?:到|去|来到?|赴|前往|深入|在)[^,村组社]{0,4}[村组社]/,
);

/** 组织党员20人到草滩村打扫卫生: the figure stands before the place, in the same clause. */
export function handsOf(segment: Segment): Item | undefined {
  if (!gathers.isIn(segment.clause) && !comesToVillage.isIn(segment.clause)) return undefined;
  const { tokens } = segment.clause;
  // 帮她掏了炕洞|下午组织了培训三十多人参加: behind the work they came to something else.
  const to = segment.tokens[segment.tokens.length - 1]?.end ?? 0;
  const token = tokens.find(
    (other, at) => other.end <= to && (other.quantity?.unit?.kind === "person" || countsHelpers(tokens, at)),
  );
  if (token === undefined) return undefined;
  return bareItem(token.quantity);
}

const gathers = new Sign("组动带召", /组织|发动|带领|出动|动员|召集/);

/** 组织15个|志愿者, 发动十几个|党员, 叫了两个|小伙: by what they are. */
function countsHelpers(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    tokens[at]?.quantity?.unit?.name === "个" &&
    (has(next, Role.role) || isSomebody(next) || neighbours.test(next?.text ?? ""))
  );
}

const neighbours = /(?:邻居|乡亲|街坊|朋友|亲戚)们?$/;

const calls = /^(?:喊|叫|找|请|约|邀|招呼|动员)(?:来|上|了)*$/;

/** 组织|党员|12人|清理河道, 发动群众8人到广场除草: so many were led out to it. */
export function isLedOut({ tokens, counts }: Segment): boolean {
  if (!counts.includes("person")) return false;
  const lead = tokens.findIndex(({ text }) => leads.test(text));
  return (
    lead >= 0 && tokens.slice(lead + 1, lead + 4).some(({ quantity }) => quantity?.unit?.kind === "person")
  );
}

/** 我俩, 我们仨, 咱三个, 我和村里两个后生三个人, 我跟老尹两人, 我和两个同事: how many of us; null where it is not told. */
function crewOf({ tokens, characters, counts, roles }: Segment): Quantity | null {
  if (!characters.mayHaveOneOf(ofUs))
    return roles.has(Role.with) && counts.includes("count") ? companyFrom(tokens, 0) : null;
  const us = tokens.findIndex(({ text }) => "我咱俺".includes(text.charAt(0) || "#"));
  const first = tokenAt(tokens, us);
  if (first === undefined || (tokens[us + 1]?.text === "的" && first.text.length < 3)) return null;
  const several = bothOf(first.text);
  if (several !== null) return several;
  const team = /^(?:驻村)?工作队$/.test(tokens[us + 1]?.text ?? "") ? us + 1 : us;
  const joined = tokens[team + 1]?.text === "一行" ? team + 2 : team + 1;
  const told = isHeadcount(tokens, joined) ? tokens[joined]?.quantity : undefined;
  if (told !== undefined) return told?.value == null ? null : told;
  return companyFrom(tokens, us + 1);
}

/** 我|和支书俩人, 我|跟村里三个年轻人四个人, 跟科室的三个小伙子: the last told before the act, with the sender. */
function companyFrom(tokens: readonly Token[], from: number): Quantity | null {
  if (!has(tokens[from], Role.with)) return null;
  let count: Quantity | null = null;
  for (let at = from + 1; at < tokens.length && at < from + longestCompany; at += 1) {
    if (has(tokens[at], Role.help) || has(tokens[at], Role.dative) || isMark(tokens[at], ",")) break;
    const both = at > from + 1 ? bothOf(tokens[at]?.text ?? "") : null;
    const quantity = tokens[at]?.quantity ?? null;
    if (both !== null) count = both;
    else if (count === null && isOthers(tokens, at))
      count = quantity === null ? null : { ...quantity, value: (quantity.value ?? 0) + 1 };
    else if (isHeadcount(tokens, at)) count = quantity;
  }
  return count?.value == null ? null : count;
}

/** 我和|两个|同事: besides the sender. */
function isOthers(tokens: readonly Token[], at: number): boolean {
  const unit = tokens[at]?.quantity?.unit;
  return /^[个名位]$/.test(unit?.name ?? "") && isSomebody(tokens[at + 1]);
}

/** 和|村里|两个|后生|三个人 */
const longestCompany = 8;

/** 我俩, 我们仨, 俩人 */
function bothOf(text: string): Quantity | null {
  const said = /^(?:[我咱俺]们?)?([俩仨])人?$/.exec(text)?.[1];
  if (said === undefined) return null;
  return { value: said === "俩" ? 2 : 3, approx: false, unit: null, unitSaid: null, implied: false };
}

/** 四个, 三个人, 两人, with nobody else counted: 三个|年轻人 are others. */
function isHeadcount(tokens: readonly Token[], at: number): boolean {
  const unit = tokens[at]?.quantity?.unit;
  if (unit?.kind === "person") return unit.name === "人" || unit.name === "口子" || unit.name === "个人";
  return unit?.name === "个" && !isNounToken(tokens[at + 1]);
}

/** @param again told on of those at work before, and else of those of this segment alone */
export function areTold(
  { people, tokens }: Segment,
  { entries }: Scene,
  { quantity }: Item,
  again: boolean,
): boolean {
  const of = idsOf(people.named).join();
  const from = again ? 0 : (tokens[0]?.start ?? 0);
  return entries.recent().some(({ facts: { measure, quantity: hands, households }, start }) => {
    return measure === "labour" && hands === quantity?.value && households.join() === of && start >= from;
  });
}
