import { Requirement } from "../../scene/requirement.ts";
import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";
import { textBefore, textBehind, textOf } from "../../scene/stretch.ts";
import { isGoverned, isOfHousehold, subjectAt } from "../../scene/subject.ts";
import { comesHimself } from "../../stance/comes-himself.ts";
import { Sign } from "../../text/characters.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { mayBeThing } from "../../words/things.ts";
import { has, hasSome, type Token, tokenAt } from "../../words/tokens.ts";

/**
 * 李平帮陈九斤收玉米, 李平的儿子回来帮他收了玉米, 李平请了3个人帮忙, 陈九斤来我家帮忙: work, and not of ours.
 * Not: 我帮李平收玉米, 李平家帮忙收玉米, 和李平的儿子帮他收玉米
 */
export function isOthersHelp({ tokens, roles, text }: Segment, helper: number): boolean {
  if (thanks.test(text)) return true;
  const by = subjectAt(tokens, helper);
  if (by !== "household" && by !== "kin") return false;
  const who = subjectPlace(tokens, helper);
  const whom = tokenAt(tokens, helper + 1);
  if (by === "kin") return !roles.has(Role.cadreSelf) && (namesWhom(tokens[helper]) || isSomebody(whom));
  if (who < 0 || has(tokens[who + 1], Role.home)) return false;
  const between = tokens.slice(who + 1, helper);
  if (between.some((token) => has(token, Role.cadreSelf)))
    return between.some((token, at) => has(token, Role.go) && has(between[at + 1], Role.cadreSelf));
  return whom?.mention != null || between.some(({ text: call }) => calls.test(call));
}

/** 村支书带人|帮他割麦, 施工队正|给他家砌墙, 他儿子回来|帮着装车: told of others, with nobody of ours among them. */
export function isWorkOfOthers(segment: Segment, scene: Scene): boolean {
  const { tokens, roles, text, clause } = segment;
  if (heardOf.test(clause.text)) return true;
  if (roles.has(Role.cadreSelf)) return false;
  if (comesHimself(segment)) return true;
  if (forStrangers.test(text) || sentMoney.test(clause.text) || saidOthers.test(text)) return true;
  if (areAtWorkFor(segment) || wentOffToHelp(segment, scene)) return true;
  // 联系水管站,|当天就把管道修好了
  if (byThoseCalled.test(text) && isToldSolvedByCalled(scene)) return true;
  // 找来瓦匠给刘军修房顶,|自己递瓦
  const alongWith = ownPart.test(textBehind(tokens, scene.source, 8));
  if (craftsmen.test(text) && !lendsAHand.test(text) && !alongWith) return true;
  const help = tokens.findIndex((token) => has(token, Role.help) || has(token, Role.dative));
  let at = help - 1;
  while (at >= 0 && (isOnTheWay.test(tokens[at]?.text ?? "") || isHeads(tokens[at]) || isWhere(tokens, at)))
    at -= 1;
  if (at < 0 && help > 0 && isGoingOn(segment, scene)) return true;
  const by = tokenAt(tokens, at);
  if (by === undefined || isGoverned(tokens, at)) return false;
  if (!has(by, Role.kin) && !others.test(by.text)) return false;
  return !tokens.slice(0, at).some(({ text }) => withUs.test(text));
}

/** 孙女|在|灶前|帮着烧火, 正在|院里|帮着翻场, 在|灶房|给他熬药 */
function isWhere(tokens: readonly Token[], at: number): boolean {
  const place = tokens[at];
  if (place === undefined || place.mention !== null || has(place, Role.pronoun)) return false;
  if (!(hasSome(place, places) || /[里上前边旁后下房屋]$/.test(place.text))) return false;
  return /^(?:正在?|在)$/.test(tokens[at - 1]?.text ?? "");
}

const places = rolesOf(Role.ownPlace, Role.homeGround);

/** 娃考了六百二,|正在院里帮着翻场: what the one just told of was at. Not: 到李平家,|正在院里帮着翻场 */
function isGoingOn({ tokens, hasName }: Segment, { source }: Scene): boolean {
  if (hasName || !/^正在?$/.test(tokens[0]?.text ?? "")) return false;
  return tellsOfKin.test(textBefore(tokens, source, 24));
}

const tellsOfKin =
  /(?:^|[,。;\n])(?:[他她]们?家?的?)?(?:[大小二老]?(?:儿子|女儿|儿媳妇?|孙子|孙女|闺女|姑娘|娃娃?|孩子|女婿|老伴|媳妇|男人|丈夫)|[他她])[^,。;\n我咱俺帮给]{1,14},$/;

/** Whoever was called in this sentence has done it, or is still to. */
function isToldSolvedByCalled({ errand, sentence, entries }: Scene): boolean {
  if (errand?.sentence === sentence) return true;
  const last = entries.list.at(-1);
  return last?.sentence === sentence && last.rules.includes("solved/errand");
}

/** What those did who had been called in. */
export const byThoseCalled =
  /^(?:对方|人家|他们|师傅|工人|电工)?(?:(?:很快|当[天场]|[上下]午|晚上|第二天|没多久|不一会儿?|[^,]{1,4}(?:小时|分钟|钟头|天|工夫|功夫))就?|就|立马|马上)(?:派人?|来人?|上门|过来|给)*(?:把[^,我他她]{1,6}?)?(?:[换修](?=了$)|[换接修通弄装补调架清掏疏送砌垒铺刷焊][\u4e00-\u9fff]?(?:好|通|上|齐|完)|恢复|处理好?)了$/;

/** 牛棚是堂兄弟们帮他搭起来的: whose work it was. Not: 牛棚是我们帮他搭起来的 */
const saidOthers =
  /是(?!大[伙家]|小)(?:[他她]的?)?[^,我咱俺工单干同志队书员他她]{2,6}(?:帮|给|替)[他她]家?[^,我咱俺]{1,8}的$/;

/** 女儿打回来4000块给他修灶屋: what the money of their own is for. */
const sentMoney =
  /^[^我]*(?:寄|汇|转|打)(?:回来?|过来|来)了?[\d.一二两三四五六七八九十百千万]+(?:元|块钱?)?[^我]*给[他她家]/;

/** 给李平|找了一个师傅修房顶, |请来电工给李平家换灯泡: whoever was called in. Not: 和师傅一起修房顶, 找了3个人帮李平修房顶 */
const craftsmen =
  /(?:找|请|叫|喊|雇)[来到]?了?(?:[一两二三几\d]?[个名位])?(?:[镇县村][里上]?的?)?(?:老?师傅|[木瓦泥石漆]匠|泥瓦匠|工匠|水?电工|小工|工人)(?:来|去|上门|过来)?(?:(?:帮|给|为|替)[^,我咱]{1,6}|[修换装砌补接盖收割挖种])/;
const ownPart = /^,(?:[我咱俺]们?)?(?:自己(?:也|就|来|帮|打|递|搬|和|拌|动)|也?帮着|也?打下手|也?搭把?手)/;
const lendsAHand = /一起|一块|[和跟与]我|帮着|搭手|搭把手|也/;

/** 我问了邻居|说是帮人家砍甘蔗去了: where they are, by hearsay. */
const heardOf = /说(?:是|他|她)?(?:去)?[给帮替]人家[^,我]{1,6}去了/;

/** 李平|去给别人家|帮工, 去给人|帮工: where they went to work. */
const forStrangers = /[给帮替为]别(?:人|的?人家|家)|[给帮替]人家?帮[工忙]/;

/** 他|正在给邻居家帮忙盖房, 去李平家时刘军|正帮他修车, 李平|在帮他大哥收洋芋: what somebody was at. Not: 我正在帮李平收麦 */
const atWorkFor =
  /^(?:[^,X]{0,6}X?家?时)?(?:[他她]们?|老人|老[两俩]口子?|X)(?:正在?|在|正忙着|忙着)(?:给|帮|替)(?!.*[我咱俺])/;

function areAtWorkFor({ tokens, text }: Segment): boolean {
  if (!/[正在忙]/.test(text)) return false;
  return atWorkFor.test(tokens.map((token) => (token.mention === null ? token.text : "X")).join(""));
}

/** 李平不在,|去给邻居帮忙收玉米了; 刘军|去帮忙抬棺了,没在家: what they went to do. Not: 李平不在,|去帮刘军家收玉米了 by us */
const wentToHelp =
  /^(?:去(?:帮忙|(?:给|帮|替)(?:邻居|隔壁|亲戚|亲家|人家?(?!们)|别人|[他她]?[兄弟哥姐妹舅叔姑姨])))[^,我咱]{0,12}了$/;
/** 大门紧锁,|向邻居打听才知道去地里掰玉米了 */
const heardWhere =
  /^(?:[我咱]们?|又|就|后来)*(?:[向跟找][^,我]{1,6}打听|打听|问了?[^,我]{1,6}|听[^,我]{1,6}说)(?:一下|后|了)*(?:才|就)?(?:知道|得知|晓得|说)?(?:是|[他她]们?|老人家?)?(?:去|下|上|到|在)[^,我咱帮]{1,12}了?$/;
const missesThem = /^,(?:[他她也都]|人)*(?:[没不]在|没[见碰遇])/;

function wentOffToHelp(
  { tokens, text, people, clause }: Segment,
  { entries, sentence, source }: Scene,
): boolean {
  const own = tokens[0]?.mention === null ? text : textOf(tokens.slice(has(tokens[1], Role.home) ? 2 : 1));
  const heard = heardWhere.test(clause.text);
  if (people.named.length === 0 || !(heard || wentToHelp.test(own))) return false;
  const last = entries.list.at(-1);
  if (last?.sentence === sentence && last.facts.missed) return true;
  if (heard) return false;
  return missesThem.test(textBehind(tokens, source, 8));
}

function isHeads(token: Token | undefined): boolean {
  return token?.quantity?.unit?.kind === "person" || token?.quantity?.unit?.name === "个";
}

const others =
  /^(?:村(?:支书|主任|委会?|两委|干部|长|会计|文书|[里上])|支书|[组社]长|合作社|(?:施工|工程|建筑|装修)队|邻居|隔壁|亲戚|工人|乡亲|年轻人|后生|小伙子?|[镇乡][上里])/;
const isOnTheWay =
  /^(?:正|正在|在|已|已经|刚|刚刚|都|也|又|主动|组织|派|安排|带|领|叫|喊|来|去|过来|回来|回家|赶来|跑来|人|了|轮流|出面|专门|每[天周月年个]|星期|礼拜|周末|经常|常常?|天天|隔三差五)$/;
const withUs =
  /^(?:(?:组织|发动|动员|联系|协调|召集|带领|会同|叫|喊|请|找|约|带)[了着上]?|和|跟|同|与|陪同?)$/;

/** 两袋化肥帮了大忙, 帮了我不少忙 */
const thanks = /帮(?:上)?了?[我咱他她]?们?(?:个|的|了)?(?:大|很大的|不少|好多|很多|的)忙/;

const calls = /^(?:喊|叫|找|请|约|雇|邀)(?:来|上|了)*$/;

/** 李平家|请了|5个人|收玉米: hired or called in by the household. */
export function isHiredByThem({ tokens, roles }: Segment): boolean {
  if (roles.has(Role.cadreSelf)) return false;
  const call = tokens.findIndex(({ text }) => calls.test(text));
  const figure = tokens[call + 1]?.text === "了" ? call + 2 : call + 1;
  const unit = tokens[figure]?.quantity?.unit;
  if (call < 1 || !(unit?.kind === "person" || unit?.name === "个")) return false;
  return isOfHousehold(subjectAt(tokens, call));
}

/** Where the one stands who acts. */
function subjectPlace(tokens: readonly Token[], before: number): number {
  for (let at = before - 1; at >= 0; at -= 1)
    if (tokens[at]?.mention != null && !isGoverned(tokens, at)) return at;
  return -1;
}

/** 帮他, in one word. */
function namesWhom(helper: Token | undefined): boolean {
  return /[他她]$/.test(helper?.text ?? "");
}

export function isSomebody(token: Token | undefined): boolean {
  return token?.mention != null || has(token, Role.pronoun);
}

/** 昨天自己修好了, 李平自家找人接上了, 李平请人把房子修好了: no doing of ours. Not: 我自己给他修好了 */
export function isTheirOwnDoing(segment: Segment): boolean {
  const { tokens, roles, text } = segment;
  if (roles.has(Role.cadreSelf)) return false;
  if (isMendedByTheirs(segment)) return true;
  if (roles.has(Role.dative) || roles.has(Role.help)) return false;
  if (byThemselves.test(text)) return true;
  if (isHandsOfTheirs(segment)) return true;
  if (!roles.has(Role.ownPlace) || roles.has(Role.arrange)) return false;
  const at = tokens.findIndex(({ text }) => themselves.test(text));
  return at >= 0 && !/[我咱俺]/.test(textOf(tokens.slice(Math.max(0, at - 1), at + 1)));
}

/** 水管坏了,|他儿子修好了, |邻居给修好了, |他自己换了 */
export function isMendedByTheirs({ text }: Segment): boolean {
  return byKin.test(text);
}

const theirs =
  "(?:[他她]家?的?)?(?:(?:大|小|二)?儿子|女儿|女婿|侄[儿子]|孙子|外甥|兄弟|弟弟|哥哥|老伴|邻居|亲戚|[他她](?:自己|自家))";
const when = "(?:去年|前年|大前年|上个月|上月|后来|已经?|早就?|又|就|昨天|今天|[春夏秋冬]天|年前)*";
const mendsIt =
  "(?:(?:糊|钉|补|接|砌|垒|绑|缠|堵|焊|粘|封|盖|苫|换|修|装|抹|翻[修盖])(?:好|上|住|通|牢|严|起来)了|(?:翻修|翻盖|翻新|重修|重盖)了|[换盖装接修]了新的)";
/**
 * 墙裂了,|他儿子用水泥糊上了; 水管断了,|去年政府给换了新的; 存折丢了,|他女儿带他去补办了一张: put right, and not by us.
 * Not: 他儿子把房顶补上了, 政府说给换新的, 他儿子借钱补上了
 */
const patched = new Sign(
  "了",
  new RegExp(
    `^${theirs}${when}(?:[用拿和买][^,我没不钱]{1,6}?)?(?:[给帮](?:他|她)?|把它)?${mendsIt}(?:新的|一[块个把道])?$|^${when}(?:政府|公家|国家|危房?改造时?)${when}(?:出钱|出资)?(?:[给帮](?:他|她)?家?)?${mendsIt}$|^${theirs}${when}[带陪领](?:他|她|老人)(?:去|到)[^,没不]{0,8}补办了(?:一?[张个本份])?(?:新的)?$`,
  ),
);
const stillAmiss = /^,?(?:但|可|不过|结果|过后|现在|今年|眼下|这)*(?:还|又|没|想|希望|不|只|仍|一|请|要)/;

/** Told in the clause straight behind the trouble. Not: |他儿子用胶带缠上了,还是漏 */
export function isMendedByOthers(segment: Segment, { source }: Scene): boolean {
  if (segment.stance === "theirs" && isMendedByTheirs(segment)) return true;
  if (segment.saidFrom === null ? segment.roles.has(Role.cadreSelf) : segment.text.includes("我"))
    return false;
  return patched.isIn(segment) && !stillAmiss.test(textBehind(segment.tokens, source, 8));
}

const byKin =
  /^(?:[他她]家?的?)?(?:儿子|女儿|女婿|侄[儿子]|孙子|兄弟|弟弟|哥哥|老伴|邻居|亲戚|[他她](?:自己|自家))(?:后来|已经?|早就?|又|就|昨天|今天){0,2}[给帮]?(?:他|她)?(?:修|换|弄|接|补|装|搞|疏通|处理)(?:好|上|通)?了(?:新的?|好)?$/;

/** 牛棚塌过一角,|已自行修复 */
const byThemselves = /^(?:已经?|早就?|早已|后来|现){0,3}自行(?:修|解决|处理|更换|购|恢复|整改|拆)/;

/** 他想种油茶,|地已经请人整好了: for a plan of their own. */
export function isForOwnPlan(segment: Segment, { source }: Scene): boolean {
  if (!callsHands(segment)) return false;
  const before = source.text.slice(0, segment.tokens[0]?.start ?? 0);
  const from = Math.max(...["。", ";", "\n"].map((stop) => before.lastIndexOf(stop)));
  return /想|打算|准备|盘算/.test(before.slice(from + 1).slice(-40));
}

function callsHands({ text, roles }: Segment): boolean {
  const ours = roles.has(Role.cadreSelf) || roles.has(Role.dative) || roles.has(Role.help);
  return !ours && hands.test(text);
}

/** 李平|请人|把房子修好了, 他儿子|雇人|翻修好了: by hands that they called in themselves. */
function isHandsOfTheirs(segment: Segment): boolean {
  const { tokens } = segment;
  if (!callsHands(segment)) return false;
  const call = tokens.findIndex(({ text: said }) => /^(?:已经?)?[请雇找叫喊]/.test(said));
  if (tokens.slice(0, call).some(({ text: said }) => said === "把")) return false;
  return isOfHousehold(subjectAt(tokens, call));
}

/** 输转到新疆|摘棉花, 劳力2人,|输转到新疆摘棉花, 推荐2人到果园|摘苹果: what those who were placed in work do there. Not: 推荐1人务工,帮他家摘苹果 */
export function isPlacedWork({ roles, tokens }: Segment, { entries, sentence }: Scene): boolean {
  const last = entries.list.at(-1);
  if (last?.facts.measure !== "job" || last.sentence !== sentence) return false;
  const way = tokens[0]?.word?.measure?.id === "job" ? 1 : 0;
  return (
    has(tokens[way], Role.go) &&
    !roles.has(Role.help) &&
    !roles.has(Role.dative) &&
    !roles.has(Role.cadreSelf)
  );
}

const hands = /[请雇找叫喊](?:了)?(?:个|几个)?(?:人|师傅|工匠|木匠|泥瓦匠)/;

const themselves = /^(?:[他她]们?|家里)?自(?:己|家|个儿?|行)$/;

/** 她下地|打药|去了,没在家; 锁着门,挖洋芋|去了: what somebody went off to do. 我们帮着挖洋芋去了 is told with whom it was done for. */
export function isOffToWork({ clause, tokens, text, roles }: Segment): boolean {
  if (!(hasSome(tokens[0], whoWent) || tokens[0]?.mention != null) || !clause.text.includes("去了"))
    return false;
  if (roles.has(Role.cadreSelf) || /[帮替给]/.test(text)) return false;
  const from = clause.text.indexOf(tokens[0]?.text ?? "#");
  return from >= 0 && offToWork.test(clause.text.slice(from));
}

/** 门锁着,|上地里种洋芋去了; 家里没人,|下地收玉米去了: why nobody was met. */
export function isWhyAway({ clause, roles, text, people }: Segment, { entries, sentence }: Scene): boolean {
  if (!clause.text.endsWith("去了")) return false;
  const last = entries.list.at(-1);
  // 到李平、王五两家,李平家锁着门,|给人砍竹子去了
  const [only, other] = people.named;
  const missed =
    (last?.sentence === sentence && last.facts.missed) ||
    (other === undefined &&
      entries.recent().some(({ facts }) => facts.missed && facts.households[0] === only?.id));
  if (!missed) return false;
  return !roles.has(Role.cadreSelf) && !/[帮替给搭]|一起|队员|于是/.test(text.replace(forOthers, ""));
}

/** 门锁着,|给人|砍竹子去了, 帮亲戚|收玉米去了: whoever that is, none of those told of. */
const forOthers = /[帮替给](?:着|忙)?(?:别人家?|人家?|亲戚家?|邻居家?|外人|亲家|娘家)(?!的)/;

/** 去年|盖了房, 家里|前年|修了圈: behind what was done now, by themselves. Not: 去年帮他修了房 */
export function isOfYearsAgo({ tokens, hasDay, roles, clause, people }: Segment): boolean {
  if (!hasDay || clause.opensLine || people.named.length === 0 || roles.hasSome(ofUs)) return false;
  return tokens.some(({ when, text }) => when?.kind === "period" && /^(?:去|大?前)年/.test(text));
}

const ofUs = rolesOf(Role.help, Role.dative, Role.with, Role.cadreSelf);

const whoWent = rolesOf(Role.pronoun, Role.kin, Role.labour, Role.missed);
const offToWork = /^[^了,]{2,8}去了(?:$|[没不还人才刚])/;

/** 请人给李平家修了屋顶: for wages, or as a favour of others. */
export const hired = /^[^,我]{0,3}(?:请|雇|找|喊|叫)了?(?:人|工人|师傅|工匠|匠人)(?!家)[^,]*[给帮替]/;

/** 牛圈是他自己投工投劳盖的, 自己投工修的路 */
export const workedThemselves = /(?:[他她]|老人)(?:自己|自家|自个儿?)(?:出钱)?投[工劳]|自家(?:出钱)?投[工劳]/;

function isWhoOrWent(token: Token): boolean {
  return (
    token.mention !== null ||
    token.kind === "text" ||
    token.kind === "cadre" ||
    has(token, Role.plain) ||
    has(token, Role.role) ||
    has(token, Role.go) ||
    token.text === "的"
  );
}

/** 替|同事|去了趟李平家: the way gone for one of us. 替村支书给李平家打扫院子 is work. */
export function isInPlaceOf(tokens: readonly Token[], helper: number): boolean {
  const [word, whom, act] = tokens.slice(helper, helper + 3);
  if (word?.text !== "替") return false;
  // 替小王|去的: why somebody else went
  if (tokens.slice(helper + 1).every(isWhoOrWent) && has(tokens.at(-2), Role.go)) return true;
  if (!(has(whom, Role.role) || whom?.kind === "cadre")) return false;
  if (tokens.slice(helper).some((token) => has(token, Role.labour))) return false;
  return has(act, Role.go) || act?.word?.measure?.id === "visit";
}

/** 指导|施肥, 建议|搭棚、|割草, 培训果树|修剪: theirs to do; 指导并帮着|修剪 is ours. */
export function isShownHow(tokens: readonly Token[], at: number): boolean {
  const shown = tokens.findLastIndex(({ text }, place) => place < at && shows.test(text));
  const training = tokens.findLastIndex(({ word }, place) => place < at && word?.measure?.id === "training");
  if (training >= 0 && tokens.slice(training + 1, at).every(mayBeThing)) return true;
  return shown >= 0 && !tokens.slice(shown, at).some((token) => has(token, Role.help) || token.text === "并");
}

export const showing = new Requirement({ oneOf: "指教讲传动建鼓提叮嘱督示演引", measure: "training" });
const shows =
  /^(?:现场|技术|手把手|耐心)?(?:指导|教会?|讲解|讲授|传授|动员|建议|鼓励|提醒|叮嘱|嘱咐|督促|示范|演示|引导)[着了]?$/;
