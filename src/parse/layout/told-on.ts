import type { Clause } from "../scene/clause.ts";
import { settles } from "../stance/settled.ts";
import { isNounToken } from "../words/nouns.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { isTimeOfDay } from "../words/time-words.ts";
import { has } from "../words/tokens.ts";

/**
 * 听李平说。|镇上给刘军发了米2袋, 走访9户。|其中李平家送化肥2包, 一打听才知道。|他帮别人砍甘蔗去了: the sentence before the stop is only the
 * beginning of what is told, whoever is named behind it and whatever day.
 */
export function isToldOn(clauses: readonly Clause[], from: number, at: number): boolean {
  const before = clauses[at] as Clause;
  const next = clauses[at + 1] as Clause;
  if (before.stop !== "。") return false;
  if (heardFrom.test(before.text) || cameToKnow.test(before.text)) return !isOurs(next);
  if (next.text.startsWith("其中")) return !next.hasDay && clauses.slice(from, at + 1).some(countsHouseholds);
  if (next.text.startsWith("原来")) return nobodyAnswered.test(before.text);
  if (reasons.test(before.text) && at === from) return !next.hasName && meets(next);
  if (putRightAtOnce(before, next) || answersTrouble(clauses, from, at)) return true;
  const then = clauses[at + 2];
  // 路灯不亮。|我喊电工来。当场就修好了
  if (then !== undefined && before.roles.hasSome(amiss) && putRightAtOnce(next, then)) return true;
  return cameRightLater(clauses, from, at);
}

/**
 * 水管裂了。|到处是水。|叫了师傅。|修好了: what was seen and done in between, each in a sentence of its own.
 * Not: 水管裂了。|整理了台账。|办好了; 水管裂了。|他说找人。|修好了
 */
function cameRightLater(clauses: readonly Clause[], from: number, at: number): boolean {
  const told = clauses.slice(from, at + 1);
  if (!told.some(({ roles }) => roles.hasSome(troubled)) || told.some(isAhead)) return false;
  let somebodyCame = told.some(isCalledIn);
  for (let place = at + 1; place <= at + longestBetween && place + 1 < clauses.length; place += 1) {
    const step = clauses[place] as Clause;
    const then = clauses[place + 1] as Clause;
    if (tellsOfOther(step) || tellsOfOther(then) || !isBetween(step)) return false;
    somebodyCame ||= isCalledIn(step);
    if (isPutRight(then)) return somebodyCame || isCalledIn(then);
  }
  return false;
}

/** Sentences between a trouble and its end. */
const longestBetween = 3;

function tellsOfOther({ hasName, hasDay, hasVillage, label, heads }: Clause): boolean {
  return hasName || hasDay || hasVillage || label !== null || heads;
}

/** |到处是水, |三天了, |叫了师傅, |打电话给供电所, |来人了. Not: |他说找人, |送米2袋, |还没修 */
function isBetween(clause: Clause): boolean {
  const { text, roles, measures, hasFigure } = clause;
  if (lasted.test(text)) return true;
  if (hasFigure || isAhead(clause) || roles.hasSome(saidOrNot) || theyCalled.test(text)) return false;
  if (callsSomebody.test(text)) return true;
  return !roles.has(Role.give) && (cameAbout.test(text) || measures.length === 0);
}

const saidOrNot = rolesOf(Role.not, Role.say, Role.wish, Role.hearsay);
const lasted =
  /^(?:都|已经?|有|好){0,3}[\d一二两三四五六七八九十半几好多]+(?:天|个?月|年|个?星期|周)[了多]*$/;
const callsSomebody =
  /^(?:就|便|当[场即]|马上|赶紧|我)*(?:叫|喊|请|找|联系|打(?:了个?)?电话给|给[^,]{2,5}打了?个?电话|报给|上报|打了?个?电话)/;
const cameAbout = /^(?:当场|下午|上午|很快|马上|师傅|兽医|电工|人)*(?:来了?人?|来看|到)了?$/;

function isCalledIn({ text }: Clause): boolean {
  return callsSomebody.test(text) || cameAbout.test(text);
}

function isPutRight(clause: Clause): boolean {
  return cameRight.test(clause.text) || (settles(clause) && callsSomebody.test(clause.text));
}

/**
 * 路灯坏了。|我联系电工。|修好了; 家里缺米。|送了2袋; 他咨询工伤的事。|我给他讲了政策: what was done about the trouble just told, with nobody else named
 * behind it. Not: 路灯坏了。|我走访了三户; 路灯坏了。|还没修好
 */
function answersTrouble(clauses: readonly Clause[], from: number, at: number): boolean {
  const next = clauses[at + 1] as Clause;
  if (next.hasName || next.hasDay || next.hasVillage || next.label !== null || next.heads) return false;
  const told = clauses.slice(from, at + 1);
  if (told.some(isAhead)) return false;
  const heard = told.some(({ roles }) => roles.has(Role.hearsay));
  if (!heard && asked.test((clauses[at] as Clause).text) && explains.test(next.text)) return true;
  if (!told.some(({ roles }) => roles.hasSome(troubled))) return false;
  // 白菜卖不出去,她急得吃不下。|我联系食堂,先帮她卖了300斤: some of it, and the trouble stays.
  if (told.some(({ text }) => unsold.test(text))) return false;
  return isSeenTo(next, told.map(({ text }) => text).join()) || handsSoMuch(next, told);
}

const troubled = rolesOf(Role.trouble, Role.need);

function isAhead({ roles }: Clause): boolean {
  return roles.has(Role.plan) || roles.has(Role.question) || roles.has(Role.rule);
}

const unsold = /卖不[出掉动]|滞销|没人[要买收]/;
const asked = /(?<![慰访学])问(?![题候])|咨询|打听/;
const explains =
  /^(?:[我咱]们?)(?:当场|现场|就|都|也|又|耐心地?|一一)*[给跟向][他她]们?(?:讲|解释|答复|说明|解答)/;

/** 我联系电工, 当天修好, 他儿子修好了: of what was told, and of nothing else. Not: 房顶漏雨。|我帮他换了门锁, 路不通。|水通了 */
function isSeenTo(clause: Clause, told: string): boolean {
  const { text, tokens } = clause;
  if (text.length > longestAnswer) return false;
  const answers = seesToIt.test(text) || isPutRight(clause) || theyMended.test(text);
  if (!answers || tokens.some((token) => token.word?.goods != null && !told.includes(token.text)))
    return false;
  const what = whatIsMended.exec(text);
  const own = `${what?.[1] ?? ""}${what?.[2] ?? ""}${what?.[3] ?? ""}`.replace(saysNoThing, "");
  return own === "" || [...own].some((character) => told.includes(character));
}

const longestAnswer = 24;
/** 把|水管|修好了, 换了|门锁, 解决|孩子上学, |灯|亮了 */
const whatIsMended =
  /^(?:[^,]{0,12}?(?:把([^,]{1,5}?))?(?:修|换|调|弄|接|装|补|清|疏|垫|收|种|搬|解决|处理|反映|问|查)([^,]*)|[^,]{0,8}?(水|电|路|网|信号|灯|机子)(?:就|都|也|又|已经?){0,3}(?:[通好亮来有]|能用|正常|恢复)[^,]{0,3}$)/;
const saysNoThing =
  /[到给向去][^,]{1,8}$|一下|到位|[修换调弄接装补清疏垫收种搬问查了好通上完掉妥过新的他她家我们帮派人来就也都又才给,]|解决|处理|反映|发/g;

const promptly = "(?:当即|马上|立[即刻马]|赶[紧忙]|当场|现场|随即|就|便|又|也){0,4}";
const seesToIt = new RegExp(
  `^[我咱]们?${promptly}(?:[和跟][^,给]{1,7}(?:一起|一道)${promptly})?(?:联系|[叫喊找请](?=[^,]{0,4}(?:来|师傅|电工|水管|施工|医生|工人|村|人))|协调|打了?个?电话|想办法|上报|反映|[帮给替][他她]?(?:家)?(?:重新)?(?:修|换|调|弄|接|装|补|清|疏|垫|联系|找|叫|上报|反映|问|查)|[到去][^,]{1,6}(?:问|查|反映|协调)|从[^,]{1,6}[拉拿带买])`,
);
const atLast =
  "(?:当[场天时晚]|现场|下午|上午|晚上|中午|很快|随后|后来|没?多久|不一会儿?|现在|最后|终于|总算|今天|已经?|就|便|都|也|又|给|帮[他她]?|派人|来人|来){0,5}";
const cameRight = new RegExp(
  `^(?:事情?|问题|困难|麻烦)?${atLast}(?:把[^,]{1,5}?)?${atLast}(?:(?:[修调换接弄搞装补办疏清](?:(?:好|通|上|完|掉|妥|到位)了?|了)|(?:解决|处理|恢复|落实|补发)(?:好|完|妥|到位)?了?)(?:新的?|[水电]|电源|信号)?了?|(?:水|电|路|网|信号|灯|机子)?(?:就|都|也|又|已经?){0,3}(?:通了|好了|亮了|来了|有了|来[水电网]了|通[水电网气]了|能用了|正常了|恢复了?(?:正常)?))$`,
);

/** 电视坏了。|他儿子修好了. Not: 他儿子不肯修好 */
const theyMended =
  /^(?:[他她]|老人|家里)?(?:的|家)?(?:儿子|女儿|老伴|女婿|侄[子儿]|孙子|自己|邻居|隔壁|男人|媳妇)[^,没未说想要不能会可肯]{0,6}(?:[修换接弄调补装疏](?:好|上|通))了?$/;

/** |送了2袋, |我给他拿了一床: of the one thing that was lacking, which is not named again. Not: |等着送2袋, |给邻居送了2袋, 水管坏了。|发了2份 */
function handsSoMuch({ tokens, roles, text }: Clause, told: readonly Clause[]): boolean {
  const figures = tokens.filter(({ quantity }) => quantity !== null);
  const [figure, other] = figures;
  if (!roles.has(Role.give) || figure === undefined || other !== undefined) return false;
  const { unit } = figure.quantity ?? {};
  if (unit?.kind !== "count" || /[份张]/.test(unit.name) || !gaveThem.test(text)) return false;
  const troubles = told.filter((clause) => clause.roles.hasSome(troubled));
  const names = told.flatMap((clause) => clause.tokens).filter(({ mention }) => mention !== null);
  return (
    troubles.length === 1 &&
    names.length <= 1 &&
    lacks.test(troubles[0]?.text ?? "") &&
    !told.some((clause) => clause.roles.has(Role.give)) &&
    !tokens.some(isNounToken)
  );
}

const gaveThem =
  /^(?:[我咱]们?)?(?:当[场天]|马上|立[即刻马]|随即|赶紧|后来|下午|上午|晚上|就|便|又|也|都){0,4}(?:[给为](?:[他她]们?家?|老人))?(?:[送拿带捎买拉背提捐发抱扛](?:了|去了?|来了?|过去|给了?[他她]|上门)?)[^,]{2,7}$/;
const lacks = /缺|没(?!人)|不够|断了|想要|需要/;

const amiss = rolesOf(Role.trouble, Role.need, Role.say, Role.not);

/** 怕他家的羊断了顿。|给送去饲料2袋, 针对李平提出的难题。|当场联系农技站解决: why we did it. */
const reasons = /^(?:怕|担心|考虑到|鉴于|由于)[^,]{2,}$|^针对[^,]{2,}(?:难题|问题|困难|情况|难处)$/;

/** |给送去饲料2袋, |当场联系农技站解决. Not: |还没解决, |正在协调, |召开座谈会1次 */
function meets(next: Clause): boolean {
  if (/没|未|无法|不|正在|下[周次月]/.test(next.text)) return false;
  return next.roles.hasSome(helping) || settles(next) || next.text.endsWith("解决");
}

const helping = rolesOf(Role.give, Role.dative);

/** 听李平讲, 今天听说. Not: 听李平说缺水, 听他说完了 */
const heardFrom = /^[^,听]{0,6}(?:听|据)[^,]{0,6}[说讲]$/;
/** 向邻居打听才知道, 一问得知 */
const cameToKnow = /(?:才|打听|一问|问了?)(?:知道|晓得|得知|听说)$/;
const ours = /^[我咱]们?/;
const toThem = /^给[他她]们?(?:家)?(?:又|都|也)?[送带捎拿背拎提搬]/;
/** When it was: tells nothing of who did it. */
const timeInFront =
  /^(?:今天|昨天|上午|下午|早上|中午|晚上|刚才|今早|后来|随后|然后|接着|就|又|也|还|便|马上|赶紧)+/;

/** 今天听说。|走访李平, 听李平讲。|给他送米2袋: a call of ours, with nobody else in front who made it. */
function isOurs({ text, tokens }: Clause): boolean {
  const told = text.replace(timeInFront, "");
  if (ours.test(told) || toThem.test(told)) return true;
  const first = tokens.find((token) => !isTimeOfDay(token) && token.kind !== "day" && !has(token, Role.next));
  return first?.word?.measure?.id === "visit" && !/^[^,]{1,9}的/.test(told);
}
const nobodyAnswered = /[没无](?:有)?人?(?:回?应|答应|开门|吭声|搭话)$/;

function countsHouseholds({ counts, roles }: Clause): boolean {
  return counts.includes("household") || (roles.has(Role.pool) && counts.length > 0);
}

/** 我打电话给供电所。|当场就接好了, 喊了电工来。|下午就修好了: what came of whom we called. Not: 他请人来修。下午就修好了; |很快就会修 */
function putRightAtOnce(before: Clause, next: Clause): boolean {
  if (next.hasName || next.hasFigure || !called.test(before.text) || settles(before)) return false;
  if (theyCalled.test(before.text) || before.roles.has(Role.kin)) return false;
  return atOnce.test(next.text) && (settles(next) || putRight.test(next.text));
}

const called = /(?:联系|找|喊|叫|请|反映|报|协调)(?!不上)|电话/;
const atOnce =
  /^(?:当[场天时]|下午|上午|晚上|很快|马上|立马|没一会儿?|不一会儿?|一会儿?|不到[^,]{1,5}(?:小时|钟头|天|分钟))(?:就|便|给|都|也)+(?![^,]{0,4}[能会要说可想])/;
const putRight =
  /(?:修|换|接|通|调|装|补|办|激活|疏通|弄|解决|处理|恢复)(?:好|(?:上|下来|通|完)?了)(?:新的|新灯|新管|电源|电|水)?了?$/;
const theyCalled = /^(?:[他她]|老人|老两口|家里|邻居|自己)|自己/;
