import type { Clause } from "../scene/clause.ts";
import { isInByNow } from "../scene/gone-again.ts";
import { missedAmong } from "../scene/kept.ts";
import { namedSoFar } from "../scene/named-in-sentence.ts";
import { Requirement } from "../scene/requirement.ts";
import type { Person, Scene } from "../scene/scene.ts";
import type { Rule, Segment } from "../scene/story.ts";
import { textOf } from "../scene/stretch.ts";
import { subjectAt } from "../scene/subject.ts";
import { Sign } from "../text/characters.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { isThing, mayBeThing } from "../words/things.ts";
import { has, hasSome, isEnglish, type Token, tokenAt } from "../words/tokens.ts";
import { isMetByKin, takenByKin } from "./met-by-kin.ts";
import { countOfPart, wholeOf } from "./missed-part.ts";
import { isUnanswered } from "./phone.ts";
import { isGoneOut } from "./went-out.ts";

/**
 * 去魏成林家没见着, 田发放家没人, 门锁着, 去时家里没人, nobody at home
 * Not: 没人管, 两口子外出打工 without a visit
 */
export const missedVisit: Rule = {
  id: "visit/missed",
  requires: new Requirement({
    stances: ["done"],
    roles: rolesOf(Role.missed),
    oneOf: "没无门通机了打务干放上",
  }),
  read(segment, scene) {
    const isOut = !segment.roles.has(Role.missed) && isGoneOut(segment, scene);
    if (!segment.roles.has(Role.missed) && !isOut && !mayMiss.isIn(segment)) return;
    if (isOtherThere(segment, scene)) return;
    const away = segment.roles.has(Role.missed)
      ? segment.tokens.find((token) => isAway(token, segment.clause.tokens))
      : lockOf(segment);
    const notBack = segment.roles.has(Role.missed) ? undefined : notBackYet(segment, scene);
    const word = away ?? notBack ?? (isOut ? segment.tokens[0] : undefined);
    // called li ping, no one answered
    if (word?.text === "没人应" && scene.entries.takeImplied("talk")) return;
    // 他没回 behind a message sent is no answer, behind the way there nobody.
    if (notBack === undefined && isUnanswered(segment.text)) {
      // 打电话给李平、陈九斤,|刘军的没打通: another's call.
      // 给李平打了电话,王五的电话|没人接: his alone.
      const [whom, ...more] = segment.clause.hasName ? segment.people.named : [];
      const only = whom !== undefined && more.length === 0 ? [whom.id] : null;
      if (segment.named.named.length === 0) scene.entries.takeImplied("talk", only);
      else scene.entries.takeTold("talk", segment.named.named, 1);
      // 去了锁着门呢打电话也没接, 去他家没人打电话也没接: not there, and not to be called either.
      if (word === undefined) return;
      if (!isBeforeCall(word, segment) && (!segment.clause.roles.has(Role.go) || isOfCall(word, segment)))
        return;
    }
    if (
      word === undefined ||
      (word.text.startsWith("白跑") && !segment.clause.hasName && isWayToDoctor(scene))
    )
      return;
    const counted =
      countOfPart(segment, word) ??
      segment.named.counted ??
      countAmong(segment) ??
      countOfAll(segment, word, scene);
    if (segment.named.named.length === 0 && counted !== null) {
      const met = scene.entries.missedCount(counted, segment.tokens, wholeOf(segment, word));
      // 走访10户,|2户不在家,每户送米1袋: to those who were met.
      const named = namedSoFar(scene);
      if (met !== null && met > 0) scene.people = { named, counted: met, approx: false };
      return;
    }
    if (isOfRest(segment, scene)) return;
    const all = segment.people.named.length === 0 ? countAway(segment, scene) : null;
    if (all !== null) scene.entries.missedCount(all, segment.tokens);
    if (segment.people.named.length === 0 || isOnlyHeard(segment, scene)) return;
    const before = segment.tokens.slice(0, segment.tokens.indexOf(word));
    if (!segment.roles.has(Role.go) && (before.some(isKin) || isOfKin(segment.clause.tokens, word))) return;
    // 入户:李平(不在)、陈九斤: the one before the brackets.
    const told = before.findLast((token) => token.mention !== null);
    const only = word.bracketed
      ? segment.named.named.filter((person) => person.name === told?.mention?.name)
      : segment.people.named;
    // 化肥送到了,他不在,|他爱人签的字
    const end = segment.clause.tokens.at(-1)?.end ?? 0;
    if (segment.named.named.length === 0 && takenByKin.test(scene.source.text.slice(end, end + 12))) return;
    const after = scene.source.text.slice(word.end, word.end + 26);
    const missed = !isKinThere(segment.clause, word) && !takenByKin.test(after) && !isMetByKin(after);
    const people = allOfThem(segment, scene) ?? (only.length > 0 ? only : segment.people.named);
    scene.entries.visit(people, missed, segment.tokens, ruleOf(segment, scene));
  },
};

const allAway =
  /^(?:但是?|可|结果)?(?:家里|家中|家)?(?:都|全|均)?(?:无人|没有?人|锁着?门|锁了门|大门紧锁|不在家|没在家)(?:在家|应门)?了?$/;

/** 走访2户,|家里都没人: how many were just told of, when nobody was at home there; null where some were named. */
function countAway({ text, tokens }: Segment, { entries, sentence, source }: Scene): number | null {
  const last = entries.list.at(-1);
  if (!allAway.test(text) || last?.sentence !== sentence || last.facts.measure !== "visit") return null;
  // 走访8户,好像有2户|没人
  if (!/^[,、家里中的都]*$/.test(source.text.slice(last.end, tokens[0]?.start))) return null;
  return last.facts.households.length === 0 && !last.facts.missed ? last.facts.quantity : null;
}

/** 带李平去医院,|白跑一趟: to a doctor's door, and not to theirs. */
function isWayToDoctor({ entries, sentence }: Scene): boolean {
  const last = entries.list.at(-1);
  return last?.sentence === sentence && last.rules.includes("medical/taken");
}

/** 上午去了李平家,下午去了王五家,|都没人: all of those gone to, where the sentence tells nothing else of them; null for the last one alone. */
function allOfThem({ named, text, tokens }: Segment, scene: Scene): readonly Person[] | null {
  if (named.named.length > 0 || named.counted !== null || !/^也?[都全]/.test(text)) return null;
  const { entries, sentence, source } = scene;
  if (entries.list.some((entry) => entry.sentence === sentence && entry.facts.measure !== "visit"))
    return null;
  const end = tokens[0]?.start ?? 0;
  const told = source.text.slice(0, end);
  const here = told.slice(Math.max(...["。", ";", "!", "\n"].map((stop) => told.lastIndexOf(stop))) + 1);
  const gone = scene.visitedInSentence();
  return gone.length > 1 && oneByOne.test(here) ? gone : null;
}

/** 上午去了李平家,下午去了王五家,: two ways, one home each, and nothing between. */
const oneByOne =
  /^(?:今天|昨天|[上下中]午|早上|先)*(?:去|到|走访)了?[^,、和跟说讲聊吃坐送看]{2,6},(?:又|再|接着|随后|然后|[上下中]午|晚上|后)*(?:去|到|走访)了?[^,、和跟说讲聊吃坐送看趟次]{2,6},$/;

/** 给李平、陈九斤打电话,陈九斤|没接; 给李平打电话,|没接: no talk with the one that was called. Not: 聊了聊,他的鸡蛋我没接; 没接,后来接了 */
export const unansweredCall: Rule = {
  id: "talk/unanswered",
  requires: new Requirement({ stances: ["refused", "done"], people: true, oneOf: "接联" }),
  read({ people, text, tokens, clause }, { entries, source, sentence }) {
    // 送他鸡蛋|他没接; 给李平打了电话|他没接
    if (clause.roles.has(Role.give) && clause.tokens.some(isHanding)) return;
    if (ofOtherThing.test(text)) return;
    // 打电话聊了聊,|后来没接: spoken to all the same.
    const opens = tokens[0]?.start ?? 0;
    if (spoken.test(source.text.slice(Math.max(0, opens - 20), opens))) return;
    if (people.named.length !== 1 || !isUnanswered(text) || /[我咱][^,]{0,2}[没不]接/.test(text)) return;
    const call = entries.list.findLast(({ facts }) => facts.measure === "talk");
    if (call?.sentence !== sentence || !byCall.test(source.text.slice(call.start, call.end))) return;
    const end = tokens.at(-1)?.end ?? 0;
    if (!afterwards.test(source.text.slice(end, end + 12)))
      entries.takeTold("talk", people.named, call.facts.quantity);
  },
};

/** 送, 给了; not 给|李平|打电话 */
function isHanding(token: Token): boolean {
  return has(token, Role.give) && token.text !== "给";
}

/** 他说水没接通, 宽带没接, 联系不到他儿子 */
const ofOtherThing = /说|反映|[水网管线电表]带?(?:还|也|都)?[没不未]|儿子|女儿|闺女|媳妇|家人/;
const spoken = /(?:聊|说|讲|谈|问|沟通|反映)[了过]?[^。\n]*$/;

const byCall = /电话|视频|微信|通话|语音/;
/** 没接,|后来接了 */
const afterwards =
  /^[,;](?:[他她]|不过|但)?(?:后来|后面|又|再|终于|才|过后|晚上|[上下]午)?[^,。]{0,4}(?:接了|通了|回[了过电]|联系上)/;

const unseen =
  /^(?:但是?|可是?|不过)?我们?(?:也|都|还|倒|可)*[没未]有?(?:亲眼|亲自)?[见看瞧](?:着|到|见|过)?(?:了?(?:东西|实物))?$/;
const ordinarily = /平[时日常](?:都|也)?(?:不在|没在|没人)家?$/;
const heardOf = /听(?:[^,。;!\n]{1,8}?[说讲道]|说)[^。;!\n]*$/;

/** 听李平说镇上送了头牛,|我没见着: of what was heard, where nobody was gone to. Not: 没见着人 */
function isOnlyHeard({ tokens, text, clause, named, people }: Segment, scene: Scene): boolean {
  if (ordinarily.test(clause.text) && scene.entries.list.at(-1)?.sentence !== scene.sentence) return true;
  const front = scene.source.text.slice(0, tokens[0]?.start);
  if (named.named.length > 0 || !unseen.test(text) || !heardOf.test(front)) return false;
  const id = people.named[0]?.id;
  return !scene.entries.recent().some(({ facts }) => facts.measure === "visit" && facts.households[0] === id);
}

const there = /^在(?:家|屋|呢|[跟和]|[说聊谈坐唠收接]了|[我咱]们?[就便给把跟和]|$)(?!.?时|[具乡后务])/;

/**
 * 老汉没在|但是儿子在家呢, 他妈在家|他不在: one of theirs was, told in the same breath.
 * Not: 没人但是邻居在家, 李平他老婆在呢后来去王五家|没人
 */
function isKinThere({ tokens, roles }: Clause, word: Token): boolean {
  if (!roles.has(Role.kin)) return false;
  const away = tokens.indexOf(word);
  const name = tokens.findLast(({ mention }, at) => mention !== null && at <= away)?.mention?.name;
  const isOther = ({ mention }: Token) => mention !== null && mention.name !== name;
  const other = tokens.findLastIndex((token, at) => at <= away && isOther(token));
  const from = other < 0 ? 0 : tokens.findIndex(({ mention }, at) => at > other && mention !== null);
  const next = tokens.findIndex((token, at) => at > away && isOther(token));
  const theirs = tokens.slice(from, next < 0 ? tokens.length : next);
  return theirs.some((token, at) => isKin(token) && there.test(textOf(theirs.slice(at + 1, at + 4))));
}

/** 儿子, 老伴; 老两口 are all who live there. */
function isKin(token: Token): boolean {
  return has(token, Role.kin) && !both.test(token.text);
}

const both = /^(?:老?两口子?|老俩口|俩口子?|[夫公]妻俩?|老少)$/;

const closeKin = /^(?:大|小|二|老)?(?:儿子|女儿|儿媳妇?|媳妇|老伴|老婆|丈夫|妻子|爱人|孙子|孙女|女婿)$/;

/** 她|老汉|住院了|没在, 他|儿子|没在家: whoever is away stands straight before it, and is one of theirs. */
function isOfKin(tokens: readonly Token[], word: Token): boolean {
  let at = tokens.indexOf(word) - 1;
  while (
    at > 0 &&
    (/^(?:住院|出门|上工|了|也|都|又|还|今天)/.test(tokens[at]?.text ?? "") || tokens[at]?.kind === "day")
  )
    at -= 1;
  const who = tokens[at];
  const before = tokenAt(tokens, at - 1);
  const of = before?.text === "的" || before?.text === "家" ? tokens[at - 2] : before;
  // 李平的|儿子|不在家, 李平|家|儿媳|不在家
  if (of?.mention != null && closeKin.test(who?.text ?? ""))
    return !tokens.some((token) => has(token, Role.go));
  if (!has(tokenAt(tokens, at - 1), Role.pronoun)) return false;
  return has(who, Role.kin) || has(who, Role.title);
}

/** 走访5户,除了李平家没人; 走访12户,|李平不在家: one of those counted. */
function ruleOf({ clause, people }: Segment, { entries, sentence, source }: Scene): string {
  // 走访12户,李平不在家,|陈九斤也没在
  const told = entries.list.findLast(({ facts }) => !facts.missed);
  const next = entries.list.find(({ start }) => told !== undefined && start >= told.end);
  const opens = Math.max(told?.end ?? 0, clause.tokens[0]?.start ?? 0);
  const from = Math.min(next?.start ?? Number.POSITIVE_INFINITY, opens);
  const counted =
    told?.facts.measure === "visit" &&
    !/^(?:另有|另外|其余|其他)/.test(clause.text) &&
    told.sentence === sentence &&
    told.facts.households.length === 0 &&
    (next === undefined ? /^[,、:( ]{0,2}$/ : /^[,、:( ]{0,2}[^,;。]{0,8}$/).test(
      source.text.slice(told.end, from),
    ) &&
    (!told.placed || people.named.every(({ villageId }) => villageId === told.facts.villageId));
  return counted || /^(?:除|其中|只有|就)/.test(clause.text) ? missedAmong : "visit/missed";
}

/** 没人|接, 没联系上 */
function isOfCall({ end, text }: Token, { tokens }: Segment): boolean {
  return (
    /[接应通联]/.test(text) || tokens.some((token) => token.start === end && token.text.startsWith("接"))
  );
}

/** 没人答应|电话也打不通, 锁着门|电话没人接: at the door first. Not: 没人接|电话 */
function isBeforeCall({ end, text }: Token, { tokens }: Segment): boolean {
  if (/[接通联]/.test(text)) return false;
  return /^(?:给?[他她]?打?了?个?|[他她]的?|人的?)(?:电话|手机)/.test(
    textOf(tokens.filter(({ start }) => start >= end)),
  );
}

/** Without one of these nothing is told of by its words alone. */
const mayMiss = new Sign("没无门通机", /[没无门]|不通|[关停]机/);

/** 走访4户,|其中2户不在家: how many of those counted before. */
function countAmong({ tokens, roles }: Segment): number | null {
  if (!roles.has(Role.among)) return null;
  return tokens.find(({ quantity }) => quantity?.unit?.kind === "household")?.quantity?.value ?? null;
}

/** 走了三家|都没人; 去了三家,|都锁着门: all that were gone to, counted straight before it and none of them named. */
function countOfAll({ clause, people }: Segment, word: Token, { entries, source }: Scene): number | null {
  if (people.named.length > 0) return null;
  const { tokens } = clause;
  const at = tokens.indexOf(word) - 1;
  // 走访6户,都没人|反映困难: nobody did that.
  const next = tokens[at + 2];
  if (next !== undefined && next.kind !== "mark" && !hasSome(next, behindMiss)) return null;
  const ofAll = has(tokens[at], Role.allOf);
  if (ofAll && tokens[at - 1]?.quantity?.unit?.kind === "household" && tokens.slice(0, at).some(isGoing))
    return tokens[at - 1]?.quantity?.value ?? null;
  const last = entries.list[entries.list.length - 1];
  if (last?.facts.measure !== "visit" || last.facts.missed || last.facts.households.length > 0) return null;
  const between = source.text.slice(last.end, word.start);
  return (/^[都均]/.test(word.text) ? ofEach : ofAllOfThem).test(between) ? last.facts.quantity : null;
}

const but = "(?:但是?|可是?|不过|结果|却)?";
/** 走了三家,|都没人; 走了三户,但家家|都锁着门 */
const ofEach = new RegExp(`^[,、 ]?${but}(?:[家户]{2}|[一每][家户])?$`);
const ofAllOfThem = new RegExp(
  `^[,、 ]?${but}(?:(?:[家户]{2}|[一每][家户])?(?:[全也]?都|均|全部?)|[家户]{2})$`,
);

const behindMiss = rolesOf(Role.filler, Role.home, Role.missed);

function isGoing(token: Token): boolean {
  return has(token, Role.go) || token.word?.measure?.id === "visit";
}

/** 不在家, 门关着, 门锁了; not 圈门关着, 把门锁好; and not 他家不在我的名册上, where something is on no list. */
function isAway(token: Token, tokens: readonly Token[]): boolean {
  if (!has(token, Role.missed)) return false;
  const { text } = token;
  const at = tokens.indexOf(token);
  // 李平 未见; not 未见好转
  if (text === "未见" && tokens[at + 1] !== undefined && tokens[at + 1]?.kind !== "mark") return false;
  // nobody was in|need
  if (text === "不在家" && token.end - token.start > longestHan && isInNeed(token, tokens[at + 1]))
    return false;
  // 他家没人|上学, 家里没人|会用手机: none of them does.
  // 去李平家没人|外出打工了: gone to, and why.
  const behind = textOf(tokens.slice(at + 1, at + 4));
  const whither = leftHome.test(behind) && tokens.slice(0, at).some((token) => has(token, Role.go));
  if (text.endsWith("没人") && ofNone.test(behind) && !whither) return false;
  // 回访昨天没在家的|李平: which one it is.
  if (tokens[at + 1]?.text === "的" && tokens[at + 2]?.mention != null) return false;
  if (/[门锁]/.test(text))
    return (
      !(
        tokens[at - 1]?.mention == null &&
        /[圈车柜仓库校厂店棚市铺箱社站所院局点堂部]$|^把$/.test(tokens[at - 1]?.text ?? "")
      ) && !(text.endsWith("锁") && /^[好坏换修芯孔]/.test(tokens[at + 1]?.text ?? ""))
    );
  // 带她去医院,医生|不在, 走访李平,支书|没在: of no household.
  if (/^[不没]在(?!家)/.test(text) && has(tokens[at - 1], Role.role) && tokens[at - 2]?.mention == null)
    return false;
  const before = textOf(tokens.slice(Math.max(0, at - 6), at));
  // 他的社保卡|没找见, 帮李平找羊|没找到: a thing was sought; 他说和儿子好久|没有见到面: they met nobody.
  if (/^没有?[找寻][到着见]$/.test(text) && isThingSought(tokens, at, before)) return false;
  if (/面$/.test(text) && metOthers.test(before)) return false;
  // 没遇到|什么困难, 没见到|那份合同: a thing, and nobody.
  if (/^没有?[见碰遇找][到着上见]$/.test(text) && ofThings.test(textOf(tokens.slice(at + 1, at + 7))))
    return false;
  return !/^[不没未]在$/.test(text) || !onList.test(textOf(tokens.slice(at + 1, at + 7)));
}

const metOthers =
  /[和跟与同][他她]?(?:儿|女|孙|老伴|媳|姑娘|闺女|爸|妈|爹|娘|父|母|弟|哥|姐|妹|亲戚|战友|同学)[^,]{0,6}$|(?:好久|多年|几年)$/;
const aThing =
  /的[^,家人]{1,5}(?:也|都|还|就)*$|[找寻](?:了?[半一两几](?:天|晌|夜|圈))?[^,家人他她遍过圈天处了]{1,4}$/;
const ofPlace = /[家里外上下边头旁处屋院地遍圈趟回天]$/;

function isThingSought(tokens: readonly Token[], at: number, before: string): boolean {
  let thing = at - 1;
  while (/^[也都还就]$/.test(tokens[thing]?.text ?? "")) thing -= 1;
  const sought = tokenAt(tokens, thing);
  if (sought === undefined || sought.mention !== null || ofPlace.test(sought.text)) return false;
  // 找李平|签字|没找到: he is whom one looked for.
  if (
    tokens
      .slice(0, thing)
      .some(({ mention }, place) => mention !== null && /找了?$/.test(tokens[place - 1]?.text ?? ""))
  )
    return false;
  return aThing.test(before) || (sought.kind !== "mark" && isThing(sought));
}

const leftHome = /^(?:都|全)?(?:外出|出去|去)?(?:打工|务工|做工|干活|住院)[去]?了/;

/** As long as the Chinese for it is at most; in English it is longer. */
const longestHan = 4;

function isInNeed({ end }: Token, next: Token | undefined): boolean {
  if (next === undefined || next.kind === "mark" || next.start > end + 1) return false;
  return (
    has(next, Role.need) ||
    has(next, Role.wish) ||
    /^(?:欠|debt|trouble|danger|hospital|pain|good)/.test(next.text)
  );
}

const ofNone =
  /^(?:(?:讲|说)(?:说话|话|个话|知心话)|作伴|做伴|陪着?[他她说聊伴]|搭理|上(?:过|大)?学|读书|念书|当[过]?兵|参军|在外|外出|打工|务工|就业|会|能|懂|识字|种|养|干|得病|患病|有(?!回?应|个?(?:邻居|隔壁|旁人|路人))|入党|考|用|抽烟|喝酒|挣钱|参加|在编|吃公粮|生病|住院|上访|坐牢)(?!.?[去了])/;

const ofThings =
  /^(?:过?(?:什么|啥|任何)(?!人)|(?:个|合适的?|像样的?|好的?|正经)*(?:事[做干情]|工作|活儿?(?!动)|对象|媳妇|婆家|出路|门路|路子|买[家主]|销路|厂子?)(?![去了])|[^,。人他她]{0,8}(?:困难|问题|麻烦|情况|毛病|障碍|隐患|难[处题]|东西|合同|票|证|单子?|[钱款]|补[贴助]|文件|地方|原因|车|路))/;

const onList =
  /^(?:[里其]面|里[头边]|其中|此列|[之数以]内|内$)|^(?:[我咱]们?|村|单位|[县乡镇][里上]?|本次|这次|今年|帮扶|联系|包保|名)?[^,。]{0,6}(?:名册|名单|册|范围|之列|台账|系统|意|乎)/;

const isNotBack =
  /^(?:[他她人]|老人家?|家里人)?(?:还|也|都|赶集|赶场|赶街|赶圩|下地|上山|出门|出工|干活|放[牛羊])*没有?回(?:来|家|屋)?[呢的]?$/;

/** 去李平家,|他没回, |他赶集还没回来: told behind the way there. */
function notBackYet(
  { tokens, text, roles, people }: Segment,
  { entries, sentence }: Scene,
): Token | undefined {
  if (!text.includes("没") || !isNotBack.test(text)) return undefined;
  if (roles.has(Role.kin) || roles.has(Role.say) || roles.has(Role.cadreSelf)) return undefined;
  const went = entries.list[entries.list.length - 1];
  const there = went?.facts.measure === "visit" && went.sentence === sentence && !went.facts.missed;
  return there && went.facts.households[0] === people.named[0]?.id ? tokens[0] : undefined;
}

/** 门上挂着锁, 大门上了把锁 */
function lockOf({ tokens, text }: Segment): Token | undefined {
  return text.includes("门") && /门(?:上|口)?(?:挂|上|吊|落)(?:着|了)?(?:一?把)?(?:大|铁)?锁/.test(text)
    ? tokens[0]
    : undefined;
}

/**
 * 罗石保家上午没人,傍晚又去才碰到; 他出门了,就他妈在家; 再去他家,人在
 * Not: 碰到村医老吴, 没碰到
 */
export const metAfterAll: Rule = {
  id: "visit/met",
  requires: new Requirement({
    stances: ["done", "theirs"],
    people: true,
    roles: rolesOf(Role.met),
    oneOf: "在回到进露有",
  }),
  after: "entries",
  read(segment, scene) {
    if (segment.people.named.length === 0 || !scene.entries.list.some(({ facts }) => facts.missed)) return;
    const { entries } = scene;
    if (isBackByNow(segment, scene)) {
      entries.meet(segment.named.named, segment.tokens, "visit/met");
      return;
    }
    if (!isMet(segment) || isOfRest(segment, scene)) return;
    const met = entries.meet(segment.people.named, segment.tokens, "visit/met");
    // 前天没在,|今天去才见到: on another day.
    const [person] = segment.people.named;
    const was = entries.list.some(({ facts }) => facts.missed && facts.households[0] === person?.id);
    const came = segment.roles.has(Role.go) || atLast.test(segment.text);
    if (met.length === 0 && was && came && segment.roles.has(Role.met))
      entries.visit(segment.people.named, false, segment.tokens, "visit/met");
  },
};

/** 上午李平、刘军不在家,下午又去了,|刘军在家: he was in by then. */
function isBackByNow(segment: Segment, { entries, source }: Scene): boolean {
  const [person, other] = segment.named.named;
  if (person === undefined || other !== undefined || segment.saidFrom !== null) return false;
  const miss = entries.list.findLast(({ facts }) => facts.missed && facts.households[0] === person.id);
  return miss !== undefined && isInByNow(miss, segment, source);
}

/** 前天没人,|今天终于见到了 */
const atLast = /^(?:今天|[上下]午|这[次回])*(?:终于|总算)[见碰][到着上]了?(?:人|[他她]|本人)?了?$/;

/** 赵满仓不在家,|其余都见到了; 李平在家,|其他没见到: the others. */
function isOfRest({ named, tokens }: Segment, { source }: Scene): boolean {
  if (named.named.length > 0) return false;
  const [first] = tokens;
  return first !== undefined && ofRest.test(source.text.slice(Math.max(0, first.start - 8), first.start + 2));
}

const ofRest = /(?:其[余他它]|别的|剩下|余下)[^,。;\n]*$/;

/** 放下米|就回来了, 只好回来了: the sender's own way. */
const turnsBack = /^[^人他她老]*(?:就|便|只好|只能|只得|折|掉头|空手)(?:先|又|了)?回来了$/;

/**
 * 等到五点人回来, 守到天黑他从地里回来了, 正要走,|老伴扛着锄头回来了: waited for, or come as the sender was there.
 * Not: 等到五点也没见回来, 等他回来
 */
const cameHome =
  /^(?!.*[不没未])(?:(?:一直|硬|又|就|干)*(?:等|守|候|蹲)(?:到|了|着).*[人他她见伴子女媳娘爹妈口].{0,8}(?:回来|回家|回屋|到家|进门|露面)了?|.*(?:[^邻别]人|他|她|老人|伴|两口子?).{0,8}(?:回[来家屋]了|(?<![说明后].{0,6})(?<=[他她人])才从.{1,6}[回赶]来))$/;

/** 又跟他一块儿回家坐了坐, 一起进屋聊了聊; 又去了一趟,|在家 */
const wentIn =
  /(?:[跟和随陪同][^,]{1,4}|一[起块]儿?)(?:又|就|便|再)?[回进](?:了)?[家屋门院]|^(?:这[次回])?人?在[家屋](?:里|了|呢)?$|(?:又|再)[去跑走来][^,]{0,4}?(?:他|她|人)?在[家屋](?:里|了|呢|的)*$/;

/** 他|婆娘|在|荞子|都|收完了: she was in, and what is told next is a thing of theirs. Not: 他婆娘在地里都忙完了 */
function isInAsTold(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(
    ({ text }, place) => text === "在" && has(tokenAt(tokens, place - 1), Role.kin),
  );
  const thing = tokens[at + 1];
  if (at < 0 || !mayBeThing(thing) || place.test(thing?.text ?? "")) return false;
  return (
    /^(?:都|也|已经?|全)$/.test(tokens[at + 2]?.text ?? "") && tokens[at + 3]?.text.endsWith("了") === true
  );
}

const place = /[里上下边头中外地山坡坎田土园圃棚圈村镇乡县市省城州店厂站院校场街所房屋成京海]$/;

/** 绕到屋后|才见人在喂猪, 在地里找到他: found there after all. */
const sawThem =
  /(?:^|[才就却])(?:见|看[见到]|瞧见|发现|碰[见到]|找[到着])(?:了|是)?(?:人|他|她|老人|老两口)(?:正|就)?在(?:[喂劈择剥扫洗煮炒]|院[里子]|屋[后里]|菜[园地]|圈[里上]|后院)/;

/** 她男人不在|她在呢: another of the house was there. */
function isOtherThere({ tokens, text }: Segment, { source }: Scene): boolean {
  if (!/(?:男人|老公|丈夫|当家的|[儿女]子?|媳妇|老婆|婆娘|爱人)不在(?:家|屋)?$/.test(text)) return false;
  const end = tokens.at(-1)?.end ?? 0;
  return thereStill.test(source.text.slice(end, end + 8));
}

const thereStill = /^,?(?:他|她)(?:自己)?(?:还|倒)?(?:是)?在(?!外|县|城|镇|村|地|山|省|医|工|厂|街)/;

/** 晚上去才有人, 下午再去在家, 下午又去人就在了, 下午再去的时候在了 */
const thenIn =
  /^(?:早上|[上中下]午|傍晚|晚上|后来)(?:又|再)?去了?(?:的?时候?(?:[人她他])?)?(?:才|就|终于|总算|人[就都也]?)?(?:有人(?:在家?)?|在[家屋]里?|(?<=(?:人[就都也]?|[又再]去的?时候?[人她他]?[就才]?))在)(?:了|呢)?$/;

/** 他爹在, 他屋里的在家呢: called as no list of kin has it, or by a word that is more than that. Not: 他爹在县城 */
const theirKin =
  /^(?:但是?|不过|就|只有?|还好|幸好|好在)?(?:[他她]家?(?:里|屋头)?的?)?(?:[爹儿]|[大小二三老幺]儿|阿[爹大达]|(?<=[他她])[大达]|婆姨|堂客|公公|婆婆|当家的|掌柜的|屋里头?的|屋里人|外[婆公]|丈母娘|老丈人|[继养后][父母妈爸爹]|老头子?|老婆子|嫂嫂|内人)(?:一个人|自己|倒是?|正好|刚好|还|都|也)*在(?:[家屋](?:里|头|呢|的)?|着?呢|着|的|了)?$/;

const brought = /[拖拉带拎提背扛拿搬运捎抬送]$/;

function isMet({ tokens, text, roles, clause, closesClause }: Segment): boolean {
  if (roles.has(Role.missed)) return false;
  if (wentIn.test(text) || sawThem.test(text)) return true;
  const at = roles.has(Role.met) ? tokens.findIndex((token) => has(token, Role.met)) : -1;
  // 没人,|我就回来了; 没送成,又拖|回来了
  if (at > 0 && tokens[at]?.text.startsWith("回") && brought.test(tokens[at - 1]?.text ?? "")) return false;
  // 我又去了一趟|人|回来了
  const theirs = /^(?:人|他|她|老人)$/.test(tokenAt(tokens, at - 1)?.text ?? "");
  const back = tokenAt(tokens, at)?.text.startsWith("回") === true;
  if (back && (turnsBack.test(text) || (!theirs && subjectAt(tokens, at) === "us"))) return false;
  if (at >= 0) {
    const next = tokens[at + 1];
    const whom = next?.text === "了" ? tokens[at + 2] : next;
    return (
      next === undefined ||
      // 后来在地里遇到了李平: who was not there before
      (!back &&
        whom?.mention != null &&
        !/^的/.test(tokenAt(tokens, tokens.indexOf(whom) + 1)?.text ?? "")) ||
      next.kind === "mark" ||
      has(next, Role.filler) ||
      has(next, Role.give) ||
      has(next, Role.dative) ||
      next.word?.measure?.id === "talk" ||
      // met him
      (isEnglish(next) && has(next, Role.pronoun)) ||
      // 刚要走他回来了|进屋坐了会儿
      (back && !roles.has(Role.say) && /^(?:进|开门?|请|[让喊叫]我)/.test(next.text)) ||
      // 下午去又碰到了|摆了哈龙门阵
      (/^[摆聊唠谝喧坐]/.test(next.text) && tokens[at + 2]?.text !== "的") ||
      // 只见着|他家|狗: nobody of theirs.
      (/^[人他她]/.test(next.text) && !(next.text.endsWith("家") && isThing(tokens[at + 2])))
    );
  }
  if (/[不没未]在/.test(text)) return false;
  if (theirKin.test(text) || thenIn.test(text)) return true;
  if (roles.has(Role.kin) && isInAsTold(tokens)) return true;
  if (closesClause && /[回到进露]/.test(text) && cameHome.test(clause.text))
    return !clause.roles.has(Role.say) && !clause.roles.has(Role.cadreSelf);
  return roles.has(Role.kin) || roles.has(Role.title)
    ? /在(?:家|屋|呢|的|[我咱]?们?[就便才把])|在了?$/.test(text)
    : /(?:人|他|她|老人)(?:都|正)?(?:在|回来了)(?:家|屋)?了?$|(?:他|她|人)(?:都|正)?在[家屋]/.test(text) ||
        // 又去了一趟人在呢; not 打电话说人在呢
        /[去来到跑][^,说讲问称听没无]{0,4}(?:他|她|人)(?:都|正)?在(?:[呢哩]|给[他她][讲送拿宣说带]|[跟和][他她][聊说谈坐讲唠])/.test(
          text,
        ) ||
        // 第二趟人在|聊了一会
        (!roles.has(Role.say) && /(?:他|她|人)在(?:[聊坐说][了聊坐说])/.test(text));
}
