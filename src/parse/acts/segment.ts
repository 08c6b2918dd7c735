import {
  isMetByChance,
  isNextGift,
  isObject,
  isOfHouseholds,
  isPaused,
  isToldInFront,
  partFollows,
  tellsOfNext,
  wayOver,
} from "../scene/act-bounds.ts";
import { datesThing, isNextDoor, opensAfterthought } from "../scene/segment-kind.ts";
import { type Stretch, stretchOf, textOf } from "../scene/stretch.ts";
import { anyOf } from "../text/characters.ts";
import { namesKind } from "../words/counted-people.ts";
import { startsNextCount } from "../words/next-count.ts";
import { Role, type Roles } from "../words/roles.ts";
import { mayBeThing } from "../words/things.ts";
import { isTimeOfDay } from "../words/time-words.ts";
import { has, isEnglish, isMark, type Token, tokenAt } from "../words/tokens.ts";
import {
  attendsBefore,
  isAllOrCounted,
  isDoneCounted,
  isInstead,
  isMeantFirst,
  isPaidBehind,
  isToldFirst,
  opensPartOfDay,
  placesSomebody,
  writesDiary,
} from "./act-starts.ts";
import { emptyState, isTurnOf, note, type State } from "./act-state.ts";
import { isThingAmiss } from "./amiss-there.ts";
import { isBehindRound, isGivenByOffice, startsBehindAct } from "./behind-round.ts";
import { isHandedBehindTalk, isWhomCalled } from "./behind-talk.ts";
import { isBehindCall, talksBehindVisits } from "./call-told.ts";
import { isMadeUpFor, isOurNext, leadsToNext } from "./day-starts.ts";
import { isDoneThereForAnother, isWhereNextLives } from "./done-there.ts";
import {
  endsLink,
  isLeftBehindMiss,
  isLeftThere,
  opensPartTold,
  startsLink,
  startsLinkWithThing,
  tellsWhoCame,
} from "./figure-first.ts";
import {
  isPaidForCure,
  isSoldOfIt,
  isStayOver,
  opensBehindStay,
  opensOthersPart,
  startsShareOfRest,
} from "./giving-starts.ts";
import { startsForNextHousehold, startsWithNextHousehold } from "./next-household.ts";
import {
  isNextOfThose,
  onlyOne,
  takesNextCall,
  talksAfterNothing,
  talksBehindPapers,
  talksWithNext,
  tellsOnlyOne,
} from "./next-told.ts";
import { openerEnd, reporting } from "./openers.ts";
import { isDoneForAllNamed, isOursBehindTheirs } from "./ours-next.ts";
import { isPlaceOfNext, startsWithName } from "./person-starts.ts";
import { isStillPlanned } from "./plan-goes-on.ts";
import {
  handsAllOver,
  isAfterEvent,
  isAllOfThem,
  isAllRight,
  isBehindWay,
  isBroughtThing,
  isHandedThen,
  isHeardFrom,
  isMeeting,
  isMissOfBoth,
  isOneMore,
  isOver,
  isSharedThing,
  isSpeaker,
  isThingGone,
  isThingRefused,
  isThingsBroughtThere,
  isToldOfThing,
  saysOnLeaving,
} from "./run-on.ts";
import { forthwith, isSeenToThen, mayTellEnd, opensSettling, startsMatterOf } from "./settling-starts.ts";
import {
  isBuiltForAll,
  isGivenToVillage,
  isShareOfAllNamed,
  opensThingOfShares,
  startsShareOfHomes,
  startsShareOfPersons,
  tellsNextThing,
} from "./share-starts.ts";
import { goesElsewhere, isForAnother, isTooLateFor, leavesForNext } from "./went-elsewhere.ts";
import { startsWithWord } from "./word-starts.ts";

/** Cuts a clause where speech begins a new act: 去了李平家 | 给他拿了两袋面粉 | 他说水窖漏水. */
export function segmentsOf(clause: Stretch): readonly Stretch[] {
  const { tokens } = clause;
  let from = clause.characters.mayHaveOneOf(reporting) ? openerEnd(tokens) : 0;
  // Most clauses tell one thing, and what is asked of all their tokens is known.
  if (tokens.length < 2 && from === 0) return [clause];
  const clues = cluesOf(clause);
  const segments: Stretch[] = [];
  let state = emptyState();
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (at > from && !token.bracketed && startsAct(tokens, at, state, clues)) {
      segments.push(stretchOf(tokens.slice(from, at)));
      from = at;
      state = emptyState();
    }
    note(state, token, tokens, at, at === from);
  }
  if (from === 0) return [clause];
  if (from < tokens.length) segments.push(stretchOf(tokens.slice(from)));
  return segments;
}

/** What of all that can begin an act a clause holds, so that its tokens are asked for nothing else. */
type Clues = {
  roles: Roles;
  /** A character of those that only few words begin an act with. */
  fewWords: boolean;
  /** A character of those that parts of the day are told with. */
  dayParts: boolean;
  /** A figure behind another. */
  figures: boolean;
  /** Somebody treated, and a figure. */
  treated: boolean;
  /** A trouble, and somebody gone to or given something. */
  trouble: boolean;
  /** Somebody named, and called on. */
  call: boolean;
  /** Somebody named, and somebody after that. */
  names: boolean;
  /** Somebody spoken of as 他, also in 帮他. */
  theirs: boolean;
  /** A visit, and a talk. */
  talk: boolean;
  /** Somebody's home, and a way. */
  way: boolean;
  /** All of several, and a way or a call. */
  allGone: boolean;
  /** The sender speaks of himself. */
  self: boolean;
  /** A trouble, and perhaps its end. */
  settling: boolean;
  /** Somebody named, and a matter seen to. */
  matter: boolean;
};

/** Of 对了, 但是, 隔壁, 邻居, 本来, 原本, 碰到, 遇见, 撞见, 看见, 以后, 之后, 没, 不够, 介绍, 推荐, 安排, 其余, 剩下, 前者, 接到. */
const fewWords = anyOf("对但隔邻本碰遇撞见后没够介荐排余剩前接");
/** Of 早上, 中午, 晚上, 后晌. */
const dayParts = anyOf("早午晚晌第");

function cluesOf(clause: Stretch): Clues {
  const { tokens, characters, roles, hasFigure, hasName, measures } = clause;
  let figures = 0;
  if (hasFigure) for (const { quantity } of tokens) if (quantity !== null) figures += 1;
  return {
    roles,
    fewWords: characters.mayHaveOneOf(fewWords),
    dayParts: characters.mayHaveOneOf(dayParts),
    figures: figures > 1,
    treated: hasFigure && measures.includes("medical"),
    call: hasName && measures.includes("visit"),
    theirs: roles.has(Role.pronoun) || roles.has(Role.help),
    names: hasName && tokens.filter(({ mention }) => mention !== null).length > 1,
    talk: measures.includes("talk") && measures.includes("visit"),
    trouble:
      roles.has(Role.trouble) &&
      (roles.has(Role.go) || roles.has(Role.home) || (hasName && hasFigure) || measures.includes("visit")),
    way: roles.has(Role.home) && (roles.has(Role.go) || measures.includes("visit")),
    allGone: roles.has(Role.allOf) && (roles.has(Role.go) || measures.includes("visit")),
    self: roles.has(Role.cadreSelf),
    settling: mayTellEnd(clause),
    matter: hasName && measures.includes("solved"),
  };
}

const shortPaid = new Set(
  "少发 少给 漏发 漏给 停发 停给 少发了 少给了 漏发了 漏给了 停发了 停给了".split(" "),
);
const drawn = /(?:金|补[贴助]|工资|津贴|低保)$/;

/** Whether the token at `at` begins another act than the one in hand: by what it is, as most can do so in few ways only. */
function startsAct(tokens: readonly Token[], at: number, state: State, clues: Clues): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  // 走访了我的联系户, 看望了她: the object, over 了.
  const last = tokens[at - 1]?.text;
  const before = last === "了" || last === "过" || last === "着" ? tokens[at - 2] : tokens[at - 1];
  // 低保金|少发了一个月: what is amiss with it.
  if (isTold(token, before) || (shortPaid.has(token.text) && drawn.test(last ?? ""))) return false;
  if (clues.trouble && isThingAmiss(tokens, at)) return true;
  if (
    clues.figures &&
    (startsLinkWithThing(tokens, at) ||
      startsNextCount(tokens, at) ||
      tellsNextThing(tokens, at) ||
      tellsWhoCame(tokens, at))
  )
    return true;
  if (clues.way && clues.roles.has(Role.each) && startsShareOfHomes(tokens, at)) return true;
  if (clues.roles.has(Role.each) && startsShareOfPersons(tokens, at)) return true;
  if (clues.call && (isBehindCall(tokens, at) || isGivenToVillage(tokens, at))) return true;
  if (clues.talk && talksBehindVisits(tokens, at)) return true;
  if (clues.names && !isWhomCalled(tokens, at) && startsForNextHousehold(tokens, at)) return true;
  if (clues.treated && isPaidForCure(tokens, at)) return true;
  if (isStillPlanned(tokens, at)) return false;
  if ((state.failed || token.kind === "household") && goesElsewhere(tokens, at)) return true;
  if (token.kind === "household" && isTooLateFor(tokens, at)) return true;
  if (clues.way && isBehindWay(tokens, at)) return true;
  if (clues.roles.has(Role.home) && leavesForNext(tokens, at)) return true;
  if ((clues.way || clues.call) && isDoneThereForAnother(tokens, at)) return true;
  if (clues.names && isDoneForAllNamed(tokens, at)) return true;
  if (state.verb && isLeftBehindMiss(tokens, at)) return true;
  if (clues.settling && opensSettling(tokens, at, state)) return true;
  if (clues.allGone && isBehindRound(tokens, at)) return true;
  if (startsBehindAct(tokens, at, state, clues.roles)) return true;
  if (clues.way && isGivenByOffice(tokens, at)) return true;
  if (clues.matter && startsMatterOf(tokens, at, state)) return true;
  switch (token.kind) {
    case "household":
      if (clues.names && clues.theirs && startsWithNextHousehold(tokens, at)) return true;
      if (clues.fewWords && isTurnedTo(before) && !state.verb && !state.item) return true;
      return startsWithName(tokens, at, state, before);
    case "quantity":
      return startsWithFigure(tokens, at, state, clues);
    case "day":
      return startsWithDay(tokens, at, state, before);
    case "village":
      return startsWithVillage(tokens, at, state, before);
    case "group":
      return isNextPart(tokens, at, before) || isPlaceOfNext(tokens, at);
    case "text":
      return startsOpenly(tokens, at, state, clues, before) ?? false;
    case "word":
      if (clues.figures && has(token, Role.dative) && endsLink(tokens, at)) return false;
      // 走访我的5户联系户|给李平家带了米
      if (
        has(token, Role.dative) &&
        has(before, Role.ownHouseholds) &&
        tokens[at + 1]?.mention &&
        clues.roles.has(Role.give) &&
        isAllOrCounted(tokens, at - 1)
      )
        return tokens.slice(0, at).some(({ word }) => word?.measure?.id === "visit");
      // 从李平家买了20斤花椒|送给王五
      if (token.text === "送给" && isBoughtFrom(tokens, at)) return true;
      // 上午走访3户下午4户|每户1袋: of all of them.
      if (has(token, Role.each) && (endsNextPart(tokens, at) || opensThingOfShares(tokens, at))) return true;
      // 在村部值班|没有入户: denied, so none.
      if (token.word?.measure?.id === "visit" && has(before, Role.not)) return false;
      // 对79户困难群众和2个敬老院开展|慰问
      if (token.word?.measure && last !== undefined && carriesOut.has(last)) return false;
      if (state.verb && (state.household ? talksWithNext(tokens, at) : talksBehindPapers(tokens, at)))
        return true;
      return startsOpenly(tokens, at, state, clues, before) ?? startsWithWord(tokens, at, state, before);
    default:
      return false;
  }
}

const carriesOut = new Set("开展 开展了 进行 进行了 展开 给予".split(" "));

/** 告诉|他种子站有麦种, 通知|李平来领: to whom it is told. */
function isTold(token: Token, before: Token | undefined): boolean {
  return (token.mention !== null || has(token, Role.pronoun)) && /^告诉了?$/.test(before?.text ?? "");
}

/** 10日走访3户、|11日4户; 一组5户、|二组6户 */
function isNextPart(tokens: readonly Token[], at: number, before: Token | undefined): boolean {
  return isMark(before, "、 ") && isOfHouseholds(tokens[at - 2]) && isOfHouseholds(tokens[at + 1]);
}

/** 从李平家买了20斤花椒|: of one household, and handed on to another. */
function isBoughtFrom(tokens: readonly Token[], end: number): boolean {
  // 单位|从李平家
  const by = tokens.slice(0, 3).findIndex(({ text }) => text === "从");
  const from = tokens[by + 1]?.mention;
  const to = tokens[end + 1]?.mention;
  return (
    by >= 0 &&
    from != null &&
    to != null &&
    from.name !== to.name &&
    tokens.slice(2, end).some((token) => has(token, Role.buy))
  );
}

/** 上午走访3户|下午4户: up to here. */
function endsNextPart(tokens: readonly Token[], end: number): boolean {
  const time = tokens[end - 2];
  return (
    time !== undefined &&
    isOfHouseholds(tokens[end - 1]) &&
    isTimeOfDay(time) &&
    isOfHouseholds(tokens[isMark(tokens[end - 3], ",、 ") ? end - 4 : end - 3])
  );
}

/** 带了药两盒|对了|他说房顶漏雨: the word that turns to it is no part of what is told. */
function isTurnedTo(before: Token | undefined): boolean {
  return before?.text === "对了" || before?.text === "哦对了";
}

/** 在甲村驻村18天、|乙村驻村6天; 发化肥100袋:|上坪村60袋 */
function startsWithVillage(
  tokens: readonly Token[],
  at: number,
  state: State,
  before: Token | undefined,
): boolean {
  const parted = before?.quantity != null && before.end < (tokens[at] as Token).start;
  if (before?.quantity != null && isCountOfNext(tokens, at)) return true;
  if (!parted && !isMark(before, "、 ")) return false;
  return (state.item || parted || tokens[at - 2]?.quantity != null) && tellsOfNext(tokens, at);
}

/** 上坪村走访23户|红崖村走访17户: behind one village what was counted in the next. */
function isCountOfNext(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.word?.measure == null) return false;
  const figure = tokens[at + 2]?.text === "了" ? tokens[at + 3] : tokens[at + 2];
  return figure?.quantity != null && tokens.slice(0, at).some(({ kind }) => kind === "village");
}

function startsWithFigure(tokens: readonly Token[], at: number, state: State, clues: Clues): boolean {
  const content = state.verb || state.item;
  if ((clues.figures && startsLink(tokens, at)) || isLeftThere(tokens, at)) return true;
  if (tokens[at]?.quantity?.unit?.kind === "person" && content && isAllOfThem(tokens, at)) return true;
  if (state.item && opensPartTold(tokens, at)) return true;
  if (tokens[at]?.quantity?.unit?.kind !== "household")
    return content && tokens[at - 1]?.text === "and" && isNextGift(tokens, at);
  if ((content || isOfHouseholds(tokens[at - 1])) && isNextOfThose(tokens, at)) return true;
  if (clues.figures && isShareOfAllNamed(tokens, at)) return true;
  // 也去了|两家的地膜一家给了四卷
  if ((content || state.stance) && clues.roles.has(Role.each) && isSharedThing(tokens, at)) return true;
  if (!state.verb) return false;
  // 走访四户|一户不在家
  if (clues.figures && partFollows(tokens, at)) return true;
  // 李平家王五家我都去了|两家都挺好
  const went = tokens[at - 1];
  if (has(tokens[at + 1], Role.allOf) && has(went, Role.go) && wayOver.test(went?.text ?? ""))
    if (isToldInFront(tokens, at - 1)) return true;
  // 又去了王五家|两家都送了一床被子, 又去王五家|两家各给了一桶油, |两家都没人, 又走访了王五|两家一共给了六包米
  const shares = has(tokens[at + 1], Role.allOf) || has(tokens[at + 1], Role.each);
  if (state.household && (shares || has(tokens[at + 1], Role.pool))) {
    const name = has(went, Role.home) ? at - 2 : at - 1;
    const way = tokens[name - 1]?.text === "了" ? tokens[name - 2] : tokens[name - 1];
    const first = tokens.findIndex(({ kind }) => kind === "household") < name;
    const act = tokens[at + 2];
    const each = has(tokens[at + 1], Role.each) && (act?.quantity != null || act?.text === "了");
    const led = has(way, Role.go) || way?.word?.measure?.id === "visit";
    if (first && led && tokens[name]?.kind === "household")
      if (each || has(act, Role.give) || (shares ? isMissOfBoth(tokens, name, act) : act?.word?.goods))
        return true;
  }
  // 又去了王五家|这两家都给了草料
  return state.household && /^[这那]$/.test(tokens[at - 1]?.text ?? "") && has(tokens[at - 2], Role.home);
}

function startsWithDay(
  tokens: readonly Token[],
  at: number,
  state: State,
  before: Token | undefined,
): boolean {
  if (isNextPart(tokens, at, before)) return true;
  // 两个娃|今天都做了体检: when those just named did it.
  if (has(before, Role.kin) && tokens[at - 2]?.quantity != null) return false;
  // 慰问金|今天发了: what the act is done with, in front of it.
  if (at === 1 && before?.word?.measure?.money) return false;
  // visit li ping on friday with a quilt: in English the day stands behind the act.
  return (
    (state.verb ||
      state.item ||
      isOver(tokens, at) ||
      isTurnOf(state, tokens, at) ||
      // 还给他了跟他讲解了政策|6月4日又去了刘军家
      ((state.stance || tokens[at + 1]?.text.startsWith("又") === true) && leadsToNext(tokens, at)) ||
      isOurNext(tokens, at) ||
      (state.failed && isMadeUpFor(tokens, at))) &&
    at < tokens.length - 1 &&
    !(state.item && handsAllOver(tokens, at)) &&
    !isHandedThen(tokens, at) &&
    !isEnglish(tokens[at] as Token) &&
    !datesThing(tokens, at)
  );
}

const afterwards = new Set("会后 散会后 饭后 课后".split(" "));

/** With a word or open text, whatever its role; null where it tells nothing of it. */
function startsOpenly(
  tokens: readonly Token[],
  at: number,
  state: State,
  clues: Clues,
  before: Token | undefined,
): boolean | null {
  const token = tokens[at] as Token;
  const content = state.verb || state.item;
  // 收集意见五条|会后跟李平谈心
  if (content && afterwards.has(token.text)) return true;
  // handed out 40 leaflets and|phoned li ping; not visited and talked with li ping
  if (content && before?.text === "and" && token.word?.measure?.id === "talk")
    return tokens[at - 2]?.word?.measure?.id !== "visit";
  if (has(token, Role.dative) && isAllRight(tokens, at)) return true;
  if (has(tokens[at + 1], Role.say)) {
    if (saysOnLeaving(tokens, at)) return true;
    // 还能不能报上|我说回去问问: the sender speaks.
    if (has(token, Role.cadreSelf) && !isObject(before)) return !isHeardFrom(tokens, at);
  }
  if (state.failed && isInstead(tokens, at)) return true;
  if (state.failed && state.household && isForAnother(tokens, at)) return true;
  // 她家洋芋没点完|我就帮她点了
  if (state.failed && has(token, Role.cadreSelf) && isInstead(tokens, at + 1)) return true;
  if (clues.self && isOursBehindTheirs(tokens, at)) return true;
  if (forthwith.has(token.text) && clues.roles.has(Role.arrange) && isSeenToThen(tokens, at)) return true;
  if (onlyOne.has(token.text) && tellsOnlyOne(tokens, at)) return true;
  if ((content || state.stance) && startsWithThing(tokens, at, clues)) return true;
  // 给李平送了两袋米|写了一篇日记
  if ((content || state.stance) && writesDiary(tokens, at)) return true;
  // 走访了12户|资料发了40份|院坝会开了3场, 米给了两袋|油给了一桶: what it is first, and then how much.
  if (clues.figures) {
    if (isToldFirst(tokens, at)) return true;
    if (isToldFirst(tokens, tokens[at - 1]?.text === "也" ? at - 2 : at - 1)) return false;
    if (isSoldOfIt(tokens, at)) return true;
    if (state.verb && partFollows(tokens, at)) return true;
    if (state.item && clues.roles.has(Role.each) && startsShareOfRest(tokens, at)) return true;
  }
  if (clues.fewWords) {
    const starts = startsByFewWords(tokens, at, state, before);
    if (starts !== null) return starts;
  }
  if (has(token, Role.further) && (state.item || tokens[at - 1]?.quantity != null) && isOneMore(tokens, at))
    return true;
  // 入户七户啊|有李平王五
  if (token.text === "有" && tokens[at + 1]?.mention) return content && isPaused(tokens, at);
  if (isMark(before, "、")) {
    // 每户投放铡草机1台、|新建暖棚370座
    if (clues.roles.has(Role.each) && has(token, Role.build) && isBuiltForAll(tokens, at)) return true;
    // 周三3户、|发明白卡3张
    if (has(token, Role.give) && isOfHouseholds(tokenAt(tokens, at - 2))) return true;
    // 低保户8户每户500元、|特困户4户每户300元; 低保户每户500元、|特困户每户300元
    if (state.item && clues.roles.has(Role.each) && namesKind(tokens, at))
      return has(tokens[tokens[at + 1]?.quantity == null ? at + 1 : at + 2], Role.each);
  }
  if (clues.dayParts && isTimeOfDay(token)) {
    // 义诊上午23人|下午19人
    const last = isMark(before, "、") ? tokens[at - 2] : tokens[at - 1];
    if (last?.quantity != null && tokens[at + 1]?.quantity != null) return true;
    const told = content || state.stance || (state.failed && before?.kind !== "day");
    return (told || attendsBefore(tokens, at)) && opensPartOfDay(tokens, at, state.stance || state.failed);
  }
  // 住了五天|跑了二十三户|开了两场院坝会: one count told after the other.
  if (state.counted && !has(before, Role.each) && isDoneCounted(tokens, at)) return true;
  // 头一趟没人|第二趟才见着, 没人|把资料给了邻居王五
  if ((token.text === "第二" || token.text === "把") && has(before, Role.missed)) return true;
  // 没在家|让王五给他带了一袋米
  if (token.text === "让" && tokens[at + 1]?.mention) return has(before, Role.missed) || state.failed;
  if (token.text === "把" && isHandedBehindTalk(tokens, at)) return true;
  if (before !== undefined && isStayOver(before) && opensBehindStay(tokens, at)) return true;
  // 三盒药|钱是我垫的, 四袋|运费我出的
  return token.kind === "text" && /^(?:钱|运费|车费|路费|油费|邮费)$/.test(token.text)
    ? isPaidBehind(tokens, at)
    : null;
}

/** 人不在|牛奶我就放门口了, 都坐了坐|汤圆一家两袋: a thing told in front of what was done with it. */
function startsWithThing(tokens: readonly Token[], at: number, { roles }: Clues): boolean {
  if (!mayBeThing(tokens[at])) return has(tokens[at], Role.give) && isBroughtThing(tokens, at);
  return (
    isThingsBroughtThere(tokens, at) ||
    (roles.has(Role.cadreSelf) && isToldOfThing(tokens, at)) ||
    (roles.has(Role.each) && isSharedThing(tokens, at))
  );
}

/** By one of the few words; null where none of them stands there. */
function startsByFewWords(
  tokens: readonly Token[],
  at: number,
  state: State,
  before: Token | undefined,
): boolean | null {
  const token = tokens[at] as Token;
  const content = state.verb || state.item;
  if (opensAfterthought(tokens, at)) return true;
  if ((content || state.stance) && takesNextCall(tokens, at)) return true;
  if (content && !isObject(before) && opensOthersPart(tokens, at)) return true;
  if (talksAfterNothing(tokens, at)) return true;
  // 送了一袋米|但是他家没有柴了
  if (content && token.text === "但是") return true;
  if (isTurnedTo(before) && !content && has(token, Role.pronoun)) return true;
  if (state.item && (isThingGone(tokens, at) || isThingRefused(tokens, at))) return true;
  // 去了一趟|本来想给他讲政策的: what was meant begins with when it was.
  if (isMeantFirst(token)) return content && has(tokens[at + 1], Role.plan);
  if (has(token, Role.plan) && isMeantFirst(before)) return false;
  if (isNextDoor(token)) {
    const starts = startsNextDoor(tokens, at, state, before);
    if (starts !== null) return starts;
  }
  // 没在|邻居说在镇上, 停水了|回来路上碰到王五, 五条|散会以后又到王五家
  if (isSpeaker(tokens, at)) return content || state.household || state.stance;
  if (isMeeting(tokens, at)) {
    const missed = tokens.slice(Math.max(0, at - 2), at).some((one) => has(one, Role.missed));
    return (state.item || state.stance || state.household || missed) && !isMeeting(tokens, at - 1);
  }
  if (isAfterEvent(tokens, at)) return content;
  if (isAfterEvent(tokens, at - 1)) return false;
  // 他大儿子|我给介绍到…: by whom, and no new act.
  if (has(token, Role.cadreSelf) && placesSomebody(tokens, at + 1)) return false;
  if (has(token, Role.dative) && placesSomebody(tokens, at)) return false;
  // 买了两百个蛋|碰见李平: somebody met on the way, told of anew.
  return isMetByChance(tokens, at) ? content || state.household : null;
}

/** 隔壁, 对门 or 邻居 */
function startsNextDoor(
  tokens: readonly Token[],
  at: number,
  state: State,
  before: Token | undefined,
): boolean | null {
  // 门锁着|邻居说去儿子家了: why nobody was there.
  if (has(before, Role.missed) && has(tokens[at + 1], Role.say)) return true;
  // 李平家没人|隔壁王五在屋
  if (tokens[at + 1]?.kind !== "household") return null;
  // 托|邻居王五转交, 王五的|邻居李平
  if (tokens[at]?.text === "邻居" && !has(before, Role.missed)) return null;
  if (isWhereNextLives(tokens, at)) return false;
  // 放在了|隔壁王五家: where it was put.
  if (/(?:放|搁|存|留|撂)[在到]?了?$/.test(textOf(tokens.slice(Math.max(0, at - 3), at)))) return false;
  return state.household || has(before, Role.missed) || before?.quantity != null || before?.word?.goods
    ? true
    : null;
}
