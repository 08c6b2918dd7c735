import type { Clause } from "../../scene/clause.ts";
import type { Kept } from "../../scene/kept.ts";
import { Requirement } from "../../scene/requirement.ts";
import type { Person, Scene } from "../../scene/scene.ts";
import type { Rule, Segment } from "../../scene/story.ts";
import { textBefore, textOf } from "../../scene/stretch.ts";
import { subjectAt } from "../../scene/subject.ts";
import { Sign } from "../../text/characters.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { isTimeOfDay, isWhen } from "../../words/time-words.ts";
import { has, type Token, tokenAt } from "../../words/tokens.ts";
import { isHowOften } from "./others-turn.ts";
import { laidTo } from "./piped-in.ts";
import { addCount, timesSaid } from "./visit-count.ts";
import { cameBack, inWard } from "./visit-place.ts";
import { goesToTheirs, isTypedApart, wentWord } from "./went.ts";

const bringing = new Set("送到 送到了 送至 送去 送进 运到 拉到 背到 扛到 提到 拿到 带到".split(" "));

/** 熬了粥送到|老人家里: of whom was told last. */
const ofElders = /[到至进]了?老人家[里中]/;

/**
 * 都送到家里了, 送到家, 给李平送化肥到家, 送到张三家, 送去李平家
 * Not: 给孙有田家送去化肥, 放在邻居家
 */
export const broughtHome: Rule = {
  id: "visit/brought-home",
  requires: new Requirement({ stances: ["done"], oneOf: "送运拉背扛提拿带" }),
  read(segment, scene) {
    const { tokens, roles, text } = segment;
    const toElders = ofElders.test(text);
    if (!roles.has(Role.home) && !roles.has(Role.pronoun) && !toElders) return;
    const at = tokens.findIndex(({ text }) => bringing.has(text));
    const to = at >= 0 ? tokens.slice(at + 1) : [];
    const home = to.findIndex(
      (token) =>
        has(token, Role.home) ||
        /^(?:他|她|他们|她们|各|各自)家$/.test(token.text) ||
        (toElders && token.text === "老人家"),
    );
    if (home < 0) return;
    if (
      !to
        .slice(0, home)
        .every(
          (token) =>
            token.mention !== null ||
            token.kind === "mark" ||
            token.kind === "village" ||
            token.kind === "group" ||
            token.text === "的" ||
            has(token, Role.joins) ||
            has(token, Role.title) ||
            has(token, Role.pronoun) ||
            has(token, Role.householdClass) ||
            has(token, Role.ownHouseholds) ||
            token.quantity?.unit?.kind === "household" ||
            token.text === "了",
        )
    )
      return;
    // 慰问品送到12户家中
    const { named, counted } = segment.named;
    if (named.length === 0 && counted !== null) {
      // 走访12户,|把慰问品送到12户家中: told already.
      if (scene.entries.recent().some(({ facts }) => facts.measure === "visit")) return;
      addCount(segment, scene, counted, "visit/brought-home");
      return;
    }
    const people = segment.people.named;
    if (people.length > 0) scene.entries.visit(people, false, tokens, "visit/brought-home", 1, false);
  },
};

/**
 * 正月初八又去她家拜年, 今天去家里看她, 元旦那天又去了一趟, 再去他家,人在, 刚从他家出来, 上他家了: to the household named before.
 * Not: 到他家地里, 他带我去他家
 */
export const visitCarried: Rule = {
  id: "visit/carried",
  requires: new Requirement({
    stances: ["done"],
    people: true,
    roles: rolesOf(Role.go, Role.return),
    oneOf: "去到过进在来上看瞧望",
  }),
  read(segment, scene) {
    const { tokens, roles } = segment;
    if (segment.named.named.length > 0 || askedHome.isIn(segment.clause)) return;
    // 李平、王五两家没人,|邻居讲帮人栽烟去了
    const away = ({ facts }: Kept) => facts.missed && facts.households[0] === segment.people.named[0]?.id;
    // 去李平家没人。|从他家出来到王五家
    const missed = scene.entries.list.findLast(away);
    const since = scene.source.text.slice(missed?.end ?? 0, tokens[0]?.start ?? 0);
    const leaves = roles.has(Role.return) && /^从[他她]们?家/.test(segment.text) && !cameBack.test(since);
    if ((segment.saidFrom !== null || leaves) && scene.entries.list.some(away)) return;
    if (segment.named.counted !== null || segment.people.named.length === 0) return;
    // 看了他家的牦牛: at a thing of theirs.
    const enters = segment.people.named.length === 1 && entered.test(segment.text);
    if (!enters && tokens.some((token, at) => has(token, Role.ownPlace) && leadsOn(tokens, at))) return;
    if (roles.has(Role.cadreSelf) && isLookedInOn(tokens)) {
      scene.entries.visit(segment.people.named, false, tokens, "visit/carried");
      return;
    }
    const [first] = tokens.filter((token) => token.kind !== "mark" && token.kind !== "day");
    if (has(first, Role.pronoun) || has(first, Role.kin) || has(first, Role.title)) return;
    // 搬|走了, 牵|走了
    if (
      first?.text === "走了" &&
      /[搬迁牵拉运逃带拿抱抬挑拖背扛接]/.test(scene.source.text[first.start - 1] ?? "")
    )
      return;
    // 普学文家,|去过了
    const only = tokens.every(
      (token) =>
        wentWord(token) ||
        token.kind === "day" ||
        has(token, Role.filler) ||
        has(token, Role.next) ||
        has(token, Role.cadreSelf),
    );
    // 我那3户联系户,家家去看过
    if ((only || roles.has(Role.allOf) || roles.has(Role.each)) && tokens.some((token) => wentWord(token)))
      if (scene.visitAllNamed(tokens, "visit/carried")) return;
    // 李平家、王五家都在镇上,|昨天一块去了
    const together = segment.people.named.length > 1 && tokens.some(({ text }) => atOnce.test(text));
    // 跟李平、王五都聊了聊,|挨家都去了
    if (segment.people.named.length > 1 && isGoneToEach(tokens)) {
      scene.entries.visit(segment.people.named, false, tokens, "visit/carried");
      return;
    }
    // 普学文家:|去了
    const opens = scene.afterColon && isTypedApart(tokens, 0);
    if ((only || opens) && (scene.afterColon || together) && tokens.some((token) => wentWord(token))) {
      scene.entries.visit(segment.people.named, false, tokens, "visit/carried");
      return;
    }
    // 我去的时候|正算账呢
    if (
      enters ||
      satInTheirs(segment, scene) ||
      (segment.people.named.length === 1 && (foundThem.test(segment.text) || inWard.test(segment.text)))
    ) {
      scene.entries.visit(segment.people.named, false, tokens, "visit/carried");
      return;
    }
    // 李平家屋顶漏雨,|我去看了看
    // 媳妇生了|我去看了看|包了个红包: dictated, and who went is told.
    const said = segment.closesClause
      ? segment.clause.text
      : /^[我咱俺]/.test(segment.text)
        ? segment.text
        : "";
    const wentToLook =
      segment.people.named.length === 1 &&
      (lookedThere.test(said) || sawHow(segment, scene) || satAtNear(segment, scene));
    if (wentToLook || isGoneToTold(segment)) {
      scene.entries.visit(segment.people.named, false, tokens, "visit/carried");
      return;
    }
    // 每周都去李平家,|这周去了两次
    const [person] = segment.people.named;
    const visit = tokens.find(({ word }) => word?.measure?.id === "visit");
    if (visit !== undefined && isHowOften(tokens, visit)) return;
    const often = person === undefined || segment.people.named.length > 1 ? null : timesGone(segment);
    if (often !== null && person !== undefined && isToldOfGoing(segment, scene, person.id)) {
      // 走访李平,|上周去了2次: of another time than the one just told.
      const dated = tokens.some((token) => token.kind === "day" || has(token, Role.total));
      const told = scene.entries.recent().some(({ facts }) => facts.households.join() === person.id);
      if (dated && told) return;
      scene.entries.visitTimes(person, often, tokens, "visit/carried");
      return;
    }
    // 昨天去了李平家,|前天也去过
    const last = scene.entries.list.at(-1);
    const before = last?.facts.measure === "visit" && !last.facts.missed && last.sentence === scene.sentence;
    if (before && last.facts.households.join() === person?.id && wentThenToo(segment)) {
      scene.entries.visit(segment.people.named, false, tokens, "visit/carried");
      return;
    }
    if (wentAllTheSame(segment, scene.source.text)) {
      scene.entries.visit(segment.people.named, false, tokens, "visit/carried");
      return;
    }
    const at = tokens.findIndex((token, index) => goesToTheirs(token, index, tokens));
    if (at < 0 && (goesAgain(segment, scene.source.text) || goesAgainWithMore(segment, scene))) {
      scene.entries.visit(segment.people.named, false, tokens, "visit/carried", timesSaid(segment));
      return;
    }
    if (laidTo.isIn(segment.clause)) return;
    if (at < 0 || tokens.slice(at + 2, at + 4).some((token) => has(token, Role.homeGround))) return;
    // 医生|到他家时|他正在做饭
    if (at > 0 && !roles.has(Role.cadreSelf) && callers.test(textOf(tokens.slice(0, at)))) return;
    scene.entries.visit(segment.people.named, false, tokens, "visit/carried", timesSaid(segment));
  },
};

/** 打电话让李桂花的女儿|周末回来看看她妈: asked of those who live elsewhere. Not: 他让我回去看看她妈 */
const askedHome = new Sign(
  "回",
  /[让叫喊请劝催](?![我咱俺])[^,。;我咱俺]{0,12}(?:回来|回家|回村|回去)(?:一[趟次])?(?:多|好好)?(?:看看|看一看|看望|照顾|照料|陪陪)/,
);

/** 给李平、王五拜年,|都到屋里坐了坐; 进屋坐了一会儿 */
const satInside =
  /^(?:我们?|咱们?|都|也|又|还|就|便|挨家)*(?:到|进)(?:他|她)?(?:屋[里头]?|家里?)(?:坐|歇|聊|看)了(?:[坐歇聊看]|一?(?:会儿?|阵|下)|半天)/;

const cameHere = /来(?:到|了)?(?:村|办公|单位|局|镇|我)[^。\n]*$/;

/** Not: 李平来村部,|进屋坐了坐 */
function satInTheirs({ tokens: [first], clause }: Segment, { source }: Scene): boolean {
  if (first !== clause.tokens[0] || !satInside.test(clause.text)) return false;
  const start = first?.start ?? 0;
  return !cameHere.test(source.text.slice(Math.max(0, start - 40), start));
}

/** Who comes to a house on business of his own. */
const callers = /^(?:[^,和跟带请叫陪领同]{0,4})(?:医生|护士|老师|师傅|老板|商贩|邻居|亲戚|电工|记者)们?$/;

/** 他家|的|牦牛; 到他家|的|时候 is at theirs. */
function leadsOn(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.text === "的" && !/^时候?$/.test(tokens[at + 2]?.text ?? "");
}

/** 挨家都去了, 家家都走到了: home by home, and nothing else. */
function isGoneToEach(tokens: readonly Token[]): boolean {
  const said = tokens.filter((token) => token.kind !== "mark" && !isWhen(token));
  if (!/^(?:挨[家户个]|家家|户户|逐[家户])/.test(said[0]?.text ?? "")) return false;
  return (
    said.some((token) => wentWord(token)) &&
    said.every(
      (token) =>
        wentWord(token) ||
        has(token, Role.allOf) ||
        has(token, Role.each) ||
        has(token, Role.next) ||
        has(token, Role.filler) ||
        has(token, Role.cadreSelf),
    )
  );
}

const atOnce = /^(?:一块儿?|一起|都|全都?)$/;

/** 他老娘今天|我|去看了, 他屋里老的|我|下午去看了: those at home of whoever was told of. */
function isLookedInOn(tokens: readonly Token[]): boolean {
  const us = tokens.findIndex((token) => has(token, Role.cadreSelf));
  const front = tokens.slice(0, us).filter((token) => !isWhen(token));
  const whose = front.slice(0, -1);
  const old = front.at(-1)?.text === "的" && whose[whose.length - 1]?.text === "老";
  if (!old && !front.slice(-1).some(isOfTheHouse)) return false;
  if (!(old ? whose.slice(0, -1) : whose).every(isTheirs) || whose.length < (old ? 2 : 1)) return false;
  const went = tokens.slice(us + 1).find((token) => !isWhen(token) && !has(token, Role.next));
  return went !== undefined && wentWord(went) && went.text.includes("看");
}

function isOfTheHouse(token: Token): boolean {
  return has(token, Role.kin) || has(token, Role.title);
}

function isTheirs(token: Token): boolean {
  return (
    has(token, Role.pronoun) || has(token, Role.ownPlace) || has(token, Role.home) || has(token, Role.filler)
  );
}

/** 这周去了|两次, 一共跑了|3趟: how often, and nothing else; null where more is told. */
function timesGone({ tokens, clause }: Segment): number | null {
  const went = tokens.findIndex((token) => wentWord(token));
  const often = tokens[went + 1]?.quantity;
  if (went < 0 || often?.unit?.kind !== "times" || often.value === null || often.approx) return null;
  const counted = tokens[went + 1];
  const rest = clause.tokens.filter((token) => token !== tokens[went] && token !== counted);
  const light = rest.every(
    (token) =>
      token.kind === "day" ||
      token.kind === "mark" ||
      has(token, Role.pool) ||
      has(token, Role.next) ||
      has(token, Role.filler) ||
      has(token, Role.total) ||
      has(token, Role.cadreSelf),
  );
  return light ? often.value : null;
}

const habit = /每个?(?:周|星期|礼拜|月|天|次|回)[^。\n]{0,10}(?:去|到|走访|上门|看)/;

/** 去了李平家, or 每周都去李平家, stands in front; 给李平办残疾证,|跑了3趟 tells of errands. */
function isToldOfGoing({ tokens }: Segment, { entries, source }: Scene, id: string): boolean {
  const last = entries.list.at(-1);
  if (last?.facts.measure === "visit" && last.facts.households.join() === id) {
    const between = source.text.slice(last.end, tokens[0]?.start);
    if (!/[办修拉送帮报买]/.test(between)) return true;
  }
  const start = tokens[0]?.start ?? 0;
  return habit.test(source.text.slice(Math.max(0, start - 30), start));
}

/** 推开他家的门, 推门进去, 一进门 */
const entered =
  /^(?:今天|[上下]午)?(?:我们?|咱们?)?(?:推开(?:他家|她家|院|屋|房|大)?的?(?:院|大|屋|房)?门|推门(?:进去|进屋|而入)|一进(?:他家|她家|院|屋|家)?的?(?:院|大|屋)?门)(?!.*(?:没|锁))/;

/** How they were found there. */
const foundThem =
  /^(?:今天|昨天|上午|下午)?(?:我们?|咱们?)?(?:去|到|进[门屋院]|来|上门)(?:他家|她家)?(?:的?(?:时候?|那会儿?|那阵|那时)(?!候?[没锁无不]))/;

const lookedThere =
  /^(?:我们?|咱们?|也|又|就|还|便|马上|赶紧|连忙|专门|特意|顺路|顺便|今天|昨天|刚才|[上下]午|晚上|下班(?:后|以后)?)*(?:过去|赶过去|去|上门)(?:他家|她家)?(?:看|瞧|望)(?:了[看瞧望]|了?一[下眼]|过)了?$/;

/** 他上个月摔了,|今天去看恢复得差不多; 他住院刚回来,|下午去看了: whoever is told of was called on. Not: 今天去看大夫; 地淹了,|我去看了 */
function sawHow({ text, tokens }: Segment, { source }: Scene): boolean {
  if (!sawThem.test(text)) return false;
  return !ofLand.test(textBefore(tokens, source, 16));
}

const sawThem =
  /^(?:[我咱]们?|今[天早晚]|[上下]午|晚上|昨[天晚]|下班后?|专门|特意|又|就)+(?:过去|去|上门)(?:看|瞧|探望)(?:了(?:他|她|老人|一眼)?|(?=恢复|好|精神|身体|气色|人[还已])|$)(?:(?:恢复|好|精神|身体|气色|人[还已]|已经|没啥)[^,]{0,10})?$/;
const ofLand = /[地田林园渠路坝树苗羊牛猪鸡]/;

/** 李平家隔得近,|也去坐了坐: how near their house is told, and that it was gone to as well. */
function satAtNear({ text, tokens, people }: Segment, { source }: Scene): boolean {
  const [person] = people.named;
  if (person === undefined || people.named.length > 1 || !satThere.test(text)) return false;
  const told = textBefore(tokens, source, 24);
  // 李平儿子家隔得近 is another's.
  return told.slice(0, nearBy.exec(told)?.index ?? 0).endsWith(person.name);
}

const satThere =
  /^(?:我们?|咱们?)?(?:也|又|就|还|便|顺路|顺便|顺道)+(?:进去|过去|去|进屋|上门)(?:他家|她家|屋里)?(?:(?:坐|转|走|看)(?:了[坐转走看]|了一?(?:下|圈|趟|会儿?|阵))|了(?:一趟|一下)?)$/;
const nearBy =
  /家(?:就|也|都|正好|刚好|又|倒|还)*(?:隔得|离得|住得|隔|离|挨|紧挨|顺路|在(?=[^,]{0,6}(?:隔壁|旁边|对面|附近|边上|跟前|那头|[前后上下]面|[后前上下]头|屋[前后]|路[口边旁]|村口)))[^,。;\n没不远田地]{0,8},$/;

/** 王五家就在他屋后头|我也去了: where they live was told, and then that it was gone to. */
function isGoneToTold({ tokens, clause, people }: Segment): boolean {
  const [us, too, went] = tokens;
  if (people.named.length !== 1 || !has(us, Role.cadreSelf) || too?.text !== "也") return false;
  if (went === undefined || !wentWord(went)) return false;
  const told = clause.tokens.slice(0, clause.tokens.indexOf(tokens[0] as Token));
  const name = told.findLastIndex(({ mention }) => mention !== null);
  return has(told[name + 1], Role.home) && told.slice(name + 2, name + 4).some(({ text }) => text === "在");
}

/** 前天|也|去过, 上个月5号|我|也|去了|一趟: on another day, and nothing else. */
function wentThenToo({ tokens, closesClause }: Segment): boolean {
  const [day, ...said] = tokens;
  if (!closesClause || day?.when?.kind !== "day") return false;
  return /^[我咱俺]?们?也去[过了](?:一?[趟次回])?$/.test(textOf(said));
}

const onceMore = /^[又再][去到跑来]|^去成/;

const notGone = /(?:没能?(?:去|走|跑)成?|去不了|过不去|进不去)[^。;!\n]*$/;

const bySelf =
  /^(?:但是?|可是?|不过)?(?:今天|下午)?[我咱]们?(?:还是|仍然?|照样|依然)(?:又|再)?(?:去|跑|过去)了(?:一?[趟次])?$/;
const allTheSame =
  /^(?:但是?|可是?|不过)?(?:今天|下午)?(?:还是|仍然?|照样)(?:又|再)?(?:去|跑|过去)了(?:一?[趟次])?$/;
const notNeeded =
  /(?:不用|不要|别|不必|用不着|甭)(?:[我咱]们?)?(?:再|专门|过)?(?:[来跑][^,。;\n]{0,3}|去[了看]{0,2}),$/;
const calledOnly = /(?:打|通)[了过]?[^,。;\n说去]{0,6}电话[^,。;\n说去]{0,4},$/;
const longestCall = 30;

/** 李平说不用来,|我还是去了; 给李平打了电话,|还是去了一趟. Not: 李平说不用来,他儿子还是去了 */
function wentAllTheSame({ tokens, clause, people }: Segment, source: string): boolean {
  if (people.named.length !== 1 || !(bySelf.test(clause.text) || allTheSame.test(clause.text))) return false;
  const start = tokens[0]?.start ?? 0;
  const front = source.slice(Math.max(0, start - longestCall), start);
  return calledOnly.test(front) || (bySelf.test(clause.text) && notNeeded.test(front));
}

/** 李平家上周没人,|这周去了. */
const wasAway = /(?:没人|不在家?|没见[到着]人?|锁着?门|扑了?空)[^,。;\n说]{0,4},$/;

/** 元旦那天又去了一趟, 路通了,|今天才去成; 下雨没去成,|今天去了: again, and nowhere else is told. */
function goesAgain({ tokens, saidFrom }: Segment, source: string): boolean {
  const again = tokens.findIndex(
    (token) => has(token, Role.go) && (onceMore.test(token.text) || wentWord(token)),
  );
  const went = tokenAt(tokens, again);
  if (went === undefined) return false;
  // 他说娃没去成,后来去了 is no way of ours.
  const front = source.slice(Math.max(0, (tokens[0]?.start ?? 0) - 20), tokens[0]?.start ?? 0);
  const anew = notGone.test(front) || (wasAway.test(front) && tokens.some(({ kind }) => kind === "day"));
  if (!onceMore.test(went.text) && (saidFrom !== null || !anew)) return false;
  if (isOnceMore(tokens, again)) return true;
  // 路通了才去成
  const ends = tokens.slice(again + 1).every((token) => has(token, Role.filler));
  if (went.text.startsWith("去成") && ends) return (subjectAt(tokens, again) ?? "us") === "us";
  return tokens.every(
    (token) =>
      token.kind === "day" ||
      token.kind === "mark" ||
      isTimeOfDay(token) ||
      has(token, Role.go) ||
      has(token, Role.filler) ||
      has(token, Role.next) ||
      has(token, Role.cadreSelf) ||
      token.quantity?.unit?.kind === "times" ||
      // 周日再去,他在家
      has(token, Role.pronoun) ||
      token.text === "在" ||
      has(token, Role.home),
  );
}

/** 今天|又去|了|这回在屋给她送了三十只, 又去了|给她带了药: how it went stands straight behind it, and no place. */
function isOnceMore(tokens: readonly Token[], again: number): boolean {
  // 这周三|又去|看了一下
  const looked = tokens[again + 1] !== undefined && wentWord(tokens[again + 1] as Token);
  const over = looked || tokens[again + 1]?.text === "了" || /了$/.test(tokens[again]?.text ?? "");
  const before = tokens.slice(0, again);
  if (
    !over ||
    !before.every((token) => token.kind === "day" || isTimeOfDay(token) || has(token, Role.cadreSelf))
  )
    return false;
  const at = looked || tokens[again + 1]?.text === "了" ? again + 2 : again + 1;
  const next = tokens[at];
  return (
    (looked && next === undefined) ||
    has(next, Role.dative) ||
    (/^这[回次]?$/.test(next?.text ?? "") && /^(?:回|次|在)$/.test(tokens[at + 1]?.text ?? ""))
  );
}

/** 去看李平|31号|又去|带了红糖1斤, 前天|又去|一趟|给了蚊帐1顶, 今天|又去|了|他家|拿了药: called on before, and on a day of its own with what was brought. Not: 今天又去镇上拿了药, 他女儿昨天又去送了米 */
function goesAgainWithMore({ tokens, clause, saidFrom, people }: Segment, { entries }: Scene): boolean {
  const again = tokens.findIndex((token) => has(token, Role.go) && onceMore.test(token.text));
  if (again < 0 || saidFrom !== null || !entries.list.some((entry) => isCallOn(entry, people.named)))
    return false;
  const front = tokens.slice(0, again);
  if (!front.some(({ kind }) => kind === "day") || isOfOthers(clause, tokens)) return false;
  if (!front.every((token) => token.kind === "day" || isTimeOfDay(token) || has(token, Role.cadreSelf)))
    return false;
  let at = again + 1;
  while (/^(?:了|一?[趟次回])$/.test(tokens[at]?.text ?? "")) at += 1;
  const home = has(tokens[at], Role.ownPlace) && has(tokens[at], Role.pronoun);
  if (home) at += 1;
  const next = tokens[at];
  const over = at > again + 1 || (tokens[again]?.text.endsWith("了") ?? false);
  if (over && (has(next, Role.dative) || next?.text === "把"))
    return home || bringsCounted(tokens.slice(at + 1));
  if (!has(next, Role.give) || !(over ? brought : broughtThere).test(next?.text ?? "")) return false;
  return home || bringsCounted(tokens.slice(at + 1));
}

function isCallOn({ facts: { measure, missed, households } }: Kept, people: readonly Person[]): boolean {
  return measure === "visit" && !missed && people.some(({ id }) => households.includes(id));
}

/** 走访李平|民政|昨天又去送了米, 去李平家|他女儿|昨天又去: somebody else stands in front of the day. */
function isOfOthers(clause: Clause, [first]: readonly Token[]): boolean {
  const before = tokenAt(clause.tokens, clause.tokens.indexOf(first as Token) - 1);
  if (before === undefined || before.mention !== null || before.quantity !== null) return false;
  return !(
    before.kind === "mark" ||
    has(before, Role.home) ||
    has(before, Role.filler) ||
    before.word?.measure
  );
}

/** 红糖|1斤. Not: 他儿子上学, 资料3份到村委会, 陈九斤米1袋 */
function bringsCounted(behind: readonly Token[]): boolean {
  const figure = behind.findIndex(({ quantity }) => quantity !== null);
  if (figure < 0 || behind[figure]?.quantity?.unit?.kind === "times") return false;
  return behind.every((token) => token.mention === null && !has(token, Role.go));
}

const brought = /^[带送给捎拿提].?了$/;
const broughtThere = /^[带送给捎].?了$/;
