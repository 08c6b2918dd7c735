import { asksToHaveDone } from "../scene/request.ts";
import { Requirement } from "../scene/requirement.ts";
import { type Stretch, textOf } from "../scene/stretch.ts";
import { isGoverned, personOf, subjectAt } from "../scene/subject.ts";
import { anyOf, Sign } from "../text/characters.ts";
import type { Normalized } from "../text/normalize.ts";
import { sentenceSoFar } from "../text/sentence.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { isTimeOfDay } from "../words/time-words.ts";
import { has, type Token, tokenAt } from "../words/tokens.ts";
import { foundAgain, isLostBefore } from "./found-again.ts";

/** 修好了; 联系环卫站|清理完毕: an end was put to it at `at`. */
function isSettled({ tokens, roles }: Stretch, at: number): boolean {
  const token = tokens[at];
  // 跑了三趟都没|办成
  if (has(tokenAt(tokens, at - 1), Role.not)) return false;
  if (has(token, Role.solve)) return true;
  if (isDoneAtOnce(tokens, at)) return true;
  if (!roles.has(Role.arrange)) return false;
  if (!(has(token, Role.labour) || has(token, Role.build))) return false;
  return /^(?:完毕|完工|妥当|干净|停当)/.test(tokens[at + 1]?.text ?? "");
}

const atOnce = /^(?:当场|现场|当即|立马|马上|立即|随即|就地|当天|当日)$/;

const cameOut = new Set(["好了", "起来", "起来了"]);

const result = /(?:起来|通|好|上|成|开|净|掉|平|牢|住|齐|正|严|紧|激活|救活)了?$|^新的?$/;

/** 当场答应上报, 当场记上了: nothing came of it yet. */
const onlyTaken =
  /^(?:记|翻|抄|找|想|关|写|登|报|上|应|答|看|问|说|讲|叮|嘱|联系|打|安排|约|交|送|带|拿|递|发)/;

/** 当场请师傅|掏通, 当场换了|新的, 喊人|挖开了, 我和他一起|垒好了: done at once, by who was called or by own hands, with what came of it in the verb. */
export function isDoneAtOnce(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind === "mark" || has(token, Role.next) || has(token, Role.arrange))
    return false;
  // 掏|通了: the dictionary parts what a verb came to from the verb.
  const verb = tokenAt(tokens, at - 1);
  const parted =
    (token.text.replace("了", "").length === 1 &&
      (verb?.pos === "act" || has(verb, Role.labour) || has(verb, Role.build))) ||
    // 绑|好了, 垒|起来
    (cameOut.has(token.text) && (verb?.kind === "text" || has(verb, Role.labour)));
  const acts =
    parted ||
    token.text.startsWith("补上") ||
    token.kind === "text" ||
    has(token, Role.labour) ||
    has(token, Role.build);
  if (!acts) return false;
  const text = parted ? `${verb?.text}${token.text}` : token.text;
  if (!result.test(text) || (text.length === 1 && text !== "新") || onlyTaken.test(text)) return false;
  // 我|手头紧
  if (/^(?:手头?|时间|日子|人手|钱)[^,]?紧$/.test(text)) return false;
  const opened = tokens.findIndex(opensDoing);
  if (opened < 0 || opened >= at || notYet.test(textOf(tokens.slice(opened, at)))) return false;
  return !tokens.some((other) => has(other, Role.plan) || has(other, Role.notGiven));
}

/** 我们还没把棚膜|压好. Not: 我们没费劲就把棚膜|压好了 */
const notYet = /(?:还|也|都|仍|至今)没有?(?:把|给|能|来得及|顾上)|没(?:把|来得及|顾上)/;

function opensDoing(token: Token): boolean {
  return (
    has(token, Role.arrange) ||
    has(token, Role.help) ||
    (token.text.length <= 2 && (atOnce.test(token.text) || /^[我咱俺]们?$/.test(token.text)))
  );
}

/** How things are now: 现在亮了, 这下通了. */
export const restored = new Sign(
  "现这马",
  /(?:现在|这下|马上就)(?:又|都|也|就)?(?:亮|通|好|能用|好使|有[水电网信号]+|不[漏堵停])了/,
);

/** 不会用手机交医保,|我当场教会了 */
export const taught = new Sign(
  "会",
  /^(?:[我咱]们?|当[场天即]|现场|马上|手把手|耐心|一步步|又|就|给|把)*(?:[他她]们?|老人)?教会了?(?:[他她]们?|老人)?了?$/,
);

/** 搜了一下台搜好了, 调了半天调通了: the act told again with what came of it; 跑了两趟跑成. */
export const repeated =
  /([\u4e00-\u9fff])了?(?:一?[下哈阵]|[一两三几]下|半天)?[^,]{0,4}?\1(?:好|通|成|妥|亮|开)了|了(?:一?[下哈阵]|半天)就(?:好|通|亮|能用)了$/;

/** |能看了, |有声音了, |就好了, |亮了: all that is told, of what was out of order before. */
const restoredAlone = new Sign(
  "亮通好来能可有出到补更改排抽清处恢疏",
  /^(?:马上|立马|现在|这下|一下|又|都|也|就|这会儿?|当[天晚时]|[今昨][天早晚]|第二天|[上下中]午|晚上|傍晚|很快|没多久|不(?:一会儿?|久)|终于|总算)*(?:亮|通|好|来[电水]|[送接通]上?[电水]|(?:能|可以)(?:正常)?(?:用|看|打|走|烧|使|听|收|开|出水|上网)|(?:有|出)(?:水|电|网|信号|声音?|图像|气|热水|画面))了$|^有了(?:水|电|网|信号|声音?|图像|气|热水|画面)$|^(?:现在|目前)?已(?:经|全部)?(?:来[电水]|到账|补发|补上|更正|改(?:好|正|过来)?|排(?:完|干|净)|抽(?:完|干)|清(?:完|通|理)|处理(?:好|完)?|通|恢复(?:正常)?|亮|疏通)了?$|^(?:现在|目前)?(?!.{0,4}(?:邻|儿|女|老伴|说|他|她|自己|别人|人家|去年|前|部分|一半))[\u4e00-\u9fff]{1,4}?已(?:经|全部)?(?:来[电水]|排(?:完|干|净)|抽(?:完|干)|通|恢复(?:正常)?|亮|疏通)了?$/,
);

/** Something in it was brought to its end: 修好了, 现在亮了, 换了个新的. */
export function settles(stretch: Stretch): boolean {
  return restored.isIn(stretch) || isPutRight(stretch) || settledIn(stretch).length > 0;
}

/** 得知后立即与残联联系, 接到反映后, 了解情况后联系水厂: what whoever tells it did upon hearing of it. Not: 得知后想申请 */
export const uponHearing = new Sign(
  "后",
  /^(?:[我咱]们?|单位)?(?:得知|获悉|知晓|知道|听说|[接收]到|了解)(?:到)?(?:反[映应]|电话|消息|报告|求助|诉求|情况|通知|信息|此事|这一情况|这个情况|这事)?(?:之|以)?后(?![^,]*[没未不想希盼求])/,
);

/** 亮了, 来电了; 换了个新的, 给他换了个灯泡, 当场改了: all that is told, of what was out of order before. */
export function isPutRight(stretch: Stretch): boolean {
  if (restoredAlone.isIn(stretch) || putRightWith.isIn(stretch) || putRightByUs.isIn(stretch)) return true;
  if (putRightByAll.isIn(stretch) || foundAgain.isIn(stretch)) return true;
  if (stretch.characters.mayHaveOneOf(mayCallIn) && haveDoneIt(stretch.text)) return true;
  return stretch.characters.mayHaveOneOf(mayPutInPlace) && putInPlace.test(actIn(stretch.tokens));
}

/** As above, and where it was found, it was lost before. */
export function isRightAgain(stretch: Stretch, source: Normalized): boolean {
  return isPutRight(stretch) && !isFoundOnly(stretch, source);
}

/** 漏点找了半天,我们|找到了: where nothing had been lost, it is only known by now. */
function isFoundOnly(stretch: Stretch, { text }: Normalized): boolean {
  if (!foundAgain.isIn(stretch)) return false;
  return !isLostBefore(sentenceSoFar(text.slice(0, stretch.tokens[0]?.start ?? 0)));
}

/** 用铁丝绑好了, 用电吹风烘烤三天化开了. Not: 用铁丝绑着, 用什么都捅不开, 用绳子拴好了牛 */
const putRightWith = new Sign(
  "用",
  /^(?:先|又|就|临时|当场|现场){0,2}用[^,没不我他她]{1,6}?(?:绑|扎|捆|包|缠|粘|糊|封|堵|垫|补|钉|焊|烘烤?|烤|化|捅|疏|通|撑|固|修|接)[^,没不要想]{0,6}?(?:好|住|牢|上|开|通|紧|严|起来)了$/,
);

const mayCallIn = anyOf("联请找喊叫");

/** 叫了小挖机掏了, 找人清了, 当场在手机上给她弄好了, 我打开阀门就有水了, 今天拉砂石垫平了, 买了一块装上了. Not: 叫他把院子扫了, 叫人看了 */
const putRightByUs = new Sign(
  "叫找请喊掏开关拧拉买垫填装换手电",
  /^(?:[我咱]们?|今天|当天|[上下]午|马上|当场|就|又)*(?:(?:在|用)(?:[他她]的)?(?:手机|电脑)上?(?:给|帮)[他她](?:弄|办|调|设|搞|打)(?:好|开|通|成|妥)了|[叫找请喊]了?(?!他|她|儿|女|孙)[^,没不把给帮他她]{1,6}?(?:来|过来)?(?:掏|清|疏通|挖|修|换|焊|补|接|填|垫|拉走|运走|处理)(?:好|通|干净)?了|(?:打开|关上?|拧开|合上|推上)[^,没不]{1,5}就(?:有|来|通|好|亮)[水电]?了|拉(?:了|来)?[^,没不我]{1,6}(?:垫平|填平|垫好|填好|垫上|填上|铺平|铺好)了|(?:给[他她])?买了?[^,没不]{0,6}(?:装|换|安|接|补|钉)(?:上|好)了)$/,
);

/** 大伙忙活了一上午把棚膜压好了. Not: 大伙还没把棚膜压好, 大伙凑好了钱 */
const putRightByAll = new Sign(
  "伙家",
  /^大[伙家]儿?(?:都|也|就|一起|一块儿?|齐心|动手|忙活?了?|整整|[一两半]?个?(?:多|来)?(?:天|[上下]午|晚上|钟头|小时))*把[^,没不我他她]{1,8}?(?:压|盖|修|扶|砌|垒|搭|补|接|疏|清|绑|装|换|挖|立|钉)(?:好|通|起来|上|开|牢|正|严)了$/,
);

const handsDid =
  /(?:联系|请|找|喊|叫)[^,没不]{1,8}?(?:给|帮)(?:[他她]们?家?)?([\u4e00-\u9fff]{1,2})了(?!解)[^,没\d一二两三四五六七八九十几]{1,4}$/;

const handsPutRight =
  /(?:联系|请|找|喊|叫)(?!(?:他|她)?(?:儿|女|孙|亲))[^,没不]{1,10}?(?:给|帮[着忙]?|把[^,]{1,4})(?:[他她]们?家?|人家)?([\u4e00-\u9fff]{1,2})(?:[开通好上成净掉平牢住齐正]|过来|(?<=[清运搬挪抽])[走干])了$/;

/** 联系水利站|当天就给洗了井, 请师傅|给通了烟道, 喊锁匠来给|打开了: whoever was called in did something to it. */
function haveDoneIt(text: string): boolean {
  const did = handsDid.exec(text)?.[1];
  if (did !== undefined) return !onlyTaken.test(did);
  const right = handsPutRight.exec(text)?.[1];
  return right !== undefined && (right === "打" || !onlyTaken.test(right));
}

const mayPutInPlace = anyOf("换改更重");

const putInPlace =
  /^(?:(?:更?换)(?:上|了|上了)(?:[^,没]{0,8}[^,没的]|新的|一?[个只把根台盏块]新的)?|(?:改|更正|重新?[报填录核])(?:过来|正|好)?了|重新?(?:[^,没报填录核]|[^,没]{2})(?:好|上)?了(?:[^,没]{0,6}[^,没的])?)$/;

/** 今天|去|给|她|换了个新的, 请|电工|重新布了线, 联系|供电所|改过来了: from the act on, behind when, who, for whom and by whom. */
function actIn(tokens: readonly Token[]): string {
  let at = 0;
  for (let token = tokens[at]; token !== undefined; token = tokens[at]) {
    const called = callsIn.test(token.text) && subjectAt(tokens, at) !== "household";
    // 带|扳手|去
    const along = has(token, Role.give) && token.text.length === 1 && goesBehind(tokens, at);
    if (called || along) at += 2;
    else if (leadsIn(tokens, at)) at += 1;
    else break;
  }
  return textOf(tokens.slice(at));
}

const callsIn = /^(?:[请叫喊找]|联系|协调|对接)(?:来|了)?$/;

function goesBehind(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.quantity === null && has(tokens[at + 2], Role.go);
}

function leadsIn(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  return (
    token.kind === "day" ||
    isTimeOfDay(token) ||
    has(token, Role.cadreSelf) ||
    has(token, Role.dative) ||
    has(token, Role.help) ||
    has(token, Role.next) ||
    has(token, Role.go) ||
    (personOf(token) !== null && (isGoverned(tokens, at) || personOf(token) === "other")) ||
    inFront.test(token.text)
  );
}

const inFront =
  /^(?:顺[手便]|动手|当[场天时]|立马|马上|赶紧|随手|现场|就|又|已经?|都|全部|[前后]晌|晚上|很快|不一会儿?|派?来了?人?来?|人|派|过来|上门|人家|师傅|电工|工人){1,6}$/;

/** |待疏通, |正在协调解决, |正在抢修, 线路老化问题|正在解决中: no end was put to it yet. Not: 待修好后|给他装上, 正在解决时|师傅来修好了 */
export function isUnderWay({ text }: { text: string }): boolean {
  return /[待正等]/.test(text) && notYetDone.test(text);
}

const notYetDone =
  /(?<![招款接看对优虐])(?:[尚还仍]?(?:等|有)?待|等着|(?:正|还|仍|尚)在)(?!于|业|遇|[住读上养])(?:[^,了过的]{0,8})(?:解决|处理|化解|办理|协调|(?:修|弄|装|接|换|疏|补|治)[好通上]|疏通|修复|[抢检维]修|排查|更换|安装)(?:当?中|之中|过程中)?$/;

/** What an end was put to something by. */
export function settledIn(stretch: Stretch): readonly Token[] {
  const { tokens, roles, text } = stretch;
  if (!doesSomething.isMetBy(stretch) || !comesToIt.isMetBy(stretch)) return [];
  if (!(roles.has(Role.solve) || tokens.some(opensDoing)) || asksToHaveDone(text)) return [];
  const from = text.includes("没") ? tokens.findLastIndex((_, at) => isToNothing(tokens, at)) + 1 : 0;
  return tokens.filter((_, at) => at >= from && isSettled(stretch, at));
}

/** 我找人修了,|还是没修好; 我帮他弄了半天|没弄成: told behind `end` that nothing came of it. */
export function comesToNothing({ text }: { text: string }, end: number): boolean {
  return text.slice(end, end + 14).includes("没") && nothingCame.test(text.slice(end, end + 18));
}

const nothingCame =
  /^了?,?(?:可是?|但是?|结果|最后|到最后|还是|仍然?|也|都|就是|愣是|硬是|可惜)*没(?:有|能|给)?(?:[他她]们?)?(?:修|弄|搞|调|整|接|通|换|治|办|装|疏|补|解决|处理)(?:好|成|上|通|利索|彻底|掉|下来|了)?(?=[,。;!\n他她我要还]|$)/;

/** 联系残联更换,|下月才到; 联系医院补开证明,|明天去取: nothing came of it yet. Not: |明天再去看看, 解决了水管问题,|明天再来 */
export function isStillToCome({ text }: { text: string }, end: number): boolean {
  return !/[了好通成完][^,。;!\n]{0,8}$/.test(text.slice(0, end)) && toCome.test(text.slice(end, end + 18));
}

const toCome =
  /^,(?:他们|对方|那边|说是?|答复|预计|估计|大概|约[好定]?|最快|要|得|等){0,3}(?:明[天早]|后天|过[几两三]天|[几两三]天后|下[周月](?:[一二三四五六日天]|初|底)?|下?个月底?|月底|年底|本?周[一二三四五六日天末]|[\d]{1,2}[号日])(?:上午|下午)?(?:才|就|再)?(?:[能会可]以?)?(?:去|来)?(?:[取拿领]|到(?![李王张陈刘赵]|[^,。;]{1,4}家)|送|上门|安?装|修|更?换|办|完成|来(?=[,。;!\n]|$))/;

/** 找人修了一下|没|修好, 弄了半天还是没|弄成: what was tried came to nothing. */
function isToNothing(tokens: readonly Token[], at: number): boolean {
  return has(tokens[at], Role.solve) && /^(?:还|也|都)?没(?:有|能)?$/.test(tokens[at - 1]?.text ?? "");
}

/** Somebody does, or is got to do, something in it, or it is done at once. */
const doesSomething = new Requirement({
  oneOf: "我咱俺场即马地当",
  roles: rolesOf(Role.solve, Role.arrange, Role.help),
});

/** What the verb came to, by one of the ends of `result`. */
const comesToIt = new Requirement({
  oneOf: "起通好上成开净掉平牢住齐正严紧活新",
  roles: rolesOf(Role.solve, Role.arrange),
});

const asksAround = /^(?:联系|协调|对接|沟通)了?$/;

/** What is said, seen or found out, of which nothing has come yet. */
const onlySeen =
  /^(?:看|问|说|讲|聊|谈|来|去|了解|介绍|核[实查]|登记|报|送|要|借|商[量议]|沟通|反映|咨询|考察|[检排]?查|勘|测|研究|座谈|交流|参观|答应|同意|表示|确认|预?约|开会|汇报|打)/;

const actsOfOthers = rolesOf(
  Role.sell,
  Role.buy,
  Role.works,
  Role.labour,
  Role.wish,
  Role.plan,
  Role.not,
  Role.notGiven,
  Role.go,
  Role.need,
);

/** 我联系保险公司给赔了4000元: had for them by whoever tells it. Not: 联系保险公司来查勘, 保险公司赔了4000元 */
const insurerPaid = new Sign(
  "赔",
  /^(?:[我咱俺]们?|单位|当天|及时|马上|主动|也|就|又|(?:帮|替|给)[^,]{1,4}?)*(?:联系|协调|对接)(?:了|到|上)?[^,]{0,6}保险(?:公司|站)?[^,没未不来想要等]{0,6}(?:理?赔付?)了(?:[他她]家?|[\d.一二两三四五六七八九十百千万余多]+[万千]?[元块]钱?)*$/,
);

/** 联系电力公司给李平家接了三相电: laid on by those who were asked. Not: 联系电力公司给李平家接线, 李平联系电力公司给刘军家接了三相电 */
const laidOn = new Sign(
  "联协",
  /^(?:[我咱俺]们?|单位|[今昨前当]天|[上下]午|及时|立即|马上|主动|积极|也|就|又|已经?)*(?:联系|协调)了?[^,没未]{1,8}(?:公司|局|所|站|移动|电信|联通|广电)给[^,没未]{1,6}?家?(?:安?装|[接拉架牵])(?:上|通|好)?了(?:三相电|动力电|自来水|宽带|网线?|电视|水管|电线|天然气|暖气)$/,
);

/** 协调银行给李平延期|了还款, 联系邻居让出|了路: what those who were asked then did; null where nothing is told of it. */
export function outcomeOf(stretch: Stretch): Token | null {
  const { tokens, roles, measures, hasFigure } = stretch;
  if (!roles.has(Role.arrange)) return null;
  if (insurerPaid.isIn(stretch))
    return tokens.find(({ text }) => text.startsWith("赔") || text.startsWith("理赔")) ?? null;
  if (laidOn.isIn(stretch)) return tokens.find(({ text }) => /^[接装拉架牵]|^安装/.test(text)) ?? null;
  if (hasFigure || measures.length > 0) return null;
  if (roles.hasSome(actsOfOthers)) return null;
  const asked = tokens.findIndex((token) => has(token, Role.arrange) && asksAround.test(token.text));
  if (asked < 0 || tokens.some((token) => has(token, Role.give) && !has(token, Role.dative))) return null;
  const done = tokens.find(
    (token, at) =>
      at > asked + 1 &&
      token.kind === "text" &&
      // 当场联系医保局给|激活|了
      (token.pos === "act" || tokens[at - 1]?.text === "给") &&
      tokens[at + 1]?.text === "了" &&
      !onlySeen.test(token.text),
  );
  return done ?? null;
}

/** 当场换了新的, 已经修好了 */
export function settlesAtOnce(stretch: Stretch): boolean {
  const { tokens } = stretch;
  return (
    doesSomething.isMetBy(stretch) &&
    tokens.some(
      (token, at) => isDoneAtOnce(tokens, at) || (has(token, Role.solve) && opensAtOnce(tokens, at)),
    )
  );
}

function opensAtOnce(tokens: readonly Token[], at: number): boolean {
  return (
    !has(tokens[at - 1], Role.not) &&
    tokens.slice(0, at).some(({ text }) => atOnce.test(text) || /^已经?$/.test(text))
  );
}
