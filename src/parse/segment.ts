import {
  isBroughtThere,
  isComplement,
  isDenial,
  isMetByChance,
  isNextGift,
  isObject,
  isOfHouseholds,
  isOfThoseBefore,
  isOfVisited,
  isPaused,
  isTailOfTour,
  isTaken,
  isVerbOfVisit,
  isWhereTo,
  leadsSomewhere,
  leadsToWork,
  opensRound,
  partFollows,
  sequence,
  tellsOfNext,
} from "./act-bounds.ts";
import {
  attendsBefore,
  isDoneCounted,
  isInstead,
  isMeantFirst,
  isNoun,
  isPaidBehind,
  isSoldTo,
  isSolving,
  isToldFirst,
  opensPartOfDay,
  placesSomebody,
} from "./act-starts.ts";
import { emptyState, isTurnOf, note, type State } from "./act-state.ts";
import { charactersOf } from "./characters.ts";
import { namesKind } from "./counted-people.ts";
import { givesByNow, isSoldOfIt, startsWithGiving } from "./giving-starts.ts";
import { isSomebody } from "./nouns.ts";
import { opensHanding } from "./owned-list.ts";
import { isMatter } from "./pairing.ts";
import { owes, startsWithName, startsWithPerson, wages } from "./person-starts.ts";
import { Role, rolesOf } from "./roles.ts";
import {
  handsAllOver,
  isAfterEvent,
  isAllRight,
  isBroughtThing,
  isHeardFrom,
  isMeeting,
  isOneMore,
  isOver,
  isRecited,
  isSharedThing,
  isShareOfVisited,
  isSpeaker,
  isThingGone,
  isThingRefused,
  isThingSaid,
  isThingsBroughtThere,
  isToldOfThing,
  isToldTo,
  saysOnLeaving,
} from "./run-on.ts";
import { datesThing, isNextDoor, isTimeOfDay, opensAfterthought, opensAgain } from "./segment-kind.ts";
import { asksThem } from "./stance.ts";
import { type Stretch, stretchOf, textOf } from "./stretch.ts";
import { has, hasSome, isEnglish, isMark, type Token, tokenAt } from "./tokens.ts";

/** Cuts a clause where speech begins a new act: 去了李平家 | 给他拿了两袋面粉 | 他说水窖漏水. */
export function segmentsOf(clause: Stretch): readonly Stretch[] {
  const { tokens } = clause;
  const clues = cluesOf(clause);
  const segments: Stretch[] = [];
  let current: Token[] = [];
  let state = emptyState();
  const cut = () => {
    if (current.length > 0) segments.push(stretchOf(current));
    current = [];
    state = emptyState();
  };
  for (let at = openerEnd(tokens); at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (current.length > 0 && !token.bracketed && startsAct(tokens, at, state, clues)) cut();
    current.push(token);
    note(state, token, tokens, at, current.length === 1);
  }
  // Most clauses tell one thing, and what is asked of all their tokens is known.
  if (current.length === tokens.length) return [clause];
  cut();
  return segments;
}

/** What of all that can begin an act a clause holds, so that its tokens are asked for nothing else. */
type Clues = {
  /** A character of those that only few words begin an act with. */
  fewWords: boolean;
  /** A figure behind another. */
  figures: boolean;
  each: boolean;
  self: boolean;
};

/** Of 对了, 隔壁, 邻居, 本来, 原本, 碰到, 遇见, 撞见, 以后, 之后, 没, 介绍, 推荐, 安排. */
const fewWords = charactersOf("对隔邻本碰遇撞后没介荐排");

function cluesOf({ tokens, characters, roles, hasFigure }: Stretch): Clues {
  return {
    fewWords: characters.mayHaveOneOf(fewWords),
    figures: hasFigure && tokens.filter(({ quantity }) => quantity !== null).length > 1,
    each: roles.has(Role.each),
    self: roles.has(Role.cadreSelf),
  };
}

const opener =
  /^(?:喂|哎|诶|嗯|呃|那个|那啥|那什么|小助手|今天)*我?(?:先|来|给你|跟你|把今天的?)?(?:说|讲|报|汇报|补报|记)(?:一下|一声|个)?(?:今天的)?[啊哈呢嘛哦呀]/;

/** 昨天的没来得及报|昨天上午去了…: why what is told comes late. */
const late =
  /^昨天的?(?:没来得及|没顾上|没顾得上|忘了|忘记|忘)报了?(?:(?:今天)?(?:一块儿?|一起|一并)(?:补?[说讲报]))?[啊哈呢]?/;

/** What either of the two can begin with. */
const openers = "喂哎诶嗯呃那小今我先来给跟把说讲报汇补记昨";

/** 喂说一下哈|…, 我跟你讲啊|…: where what is told begins behind the words that open it; 0 where nothing opens it. */
function openerEnd(tokens: readonly Token[]): number {
  if (!openers.includes(tokens[0]?.text.charAt(0) || "#")) return 0;
  let text = "";
  for (let at = 0; at < Math.min(tokens.length, 9); at += 1) text += tokens[at]?.text;
  const length = (late.exec(text) ?? opener.exec(text))?.[0].length ?? 0;
  let end = 0;
  for (let at = 0; length > 0 && at < tokens.length; at += 1) {
    end += tokens[at]?.text.length ?? 0;
    if (end >= length) return end === length ? at + 1 : 0;
  }
  return 0;
}

const aspects = new Set(["了", "过", "着"]);

/** 再就是|跟李平打电话, 再就是|去王五家: an act; 米两袋再就是|油一桶 is the next thing. */
function goesOnToAct(next: Token | undefined): boolean {
  if (next === undefined || next.quantity !== null || isNoun(next)) return false;
  return next.mention !== null || hasSome(next, opening) || has(next, Role.with) || isVerbOfVisit(next);
}

/** What a word must be for a new act to begin with it. */
const opening = rolesOf(
  Role.go,
  Role.missed,
  Role.notGiven,
  Role.hearsay,
  Role.plan,
  Role.need,
  Role.wish,
  Role.say,
  Role.cadreSelf,
  Role.pronoun,
  Role.next,
  Role.dative,
  Role.give,
  Role.labour,
  Role.help,
  Role.fetch,
);

function startsAct(tokens: readonly Token[], at: number, state: State, clues: Clues): boolean {
  const token = tokens[at];
  // 走访了我的联系户, 看望了她: the object, over 了.
  const before = aspects.has(tokens[at - 1]?.text ?? "") ? tokens[at - 2] : tokens[at - 1];
  if (token === undefined) return false;
  const content = state.verb || state.item;
  // 在村部值班|没有入户: denied, so none.
  if (token.word?.measure?.id === "visit" && has(before, Role.not)) return false;
  // 门锁着|邻居说去儿子家了: why nobody was there.
  if (has(before, Role.missed) && isNextDoor(token) && has(tokens[at + 1], Role.say)) return true;
  if (clues.fewWords && opensAfterthought(tokens, at)) return true;
  if (isAllRight(tokens, at) || saysOnLeaving(tokens, at)) return true;
  // 带了药两盒|对了|他说房顶漏雨: the word that turns to it is no part of what is told.
  if (
    clues.fewWords &&
    (before?.text === "对了" || before?.text === "哦对了") &&
    !content &&
    (has(token, Role.pronoun) || token.mention !== null)
  )
    return true;
  if (state.failed && isInstead(tokens, at)) return true;
  // 人不在|牛奶我就放门口了, 都坐了坐|汤圆一家两袋: a thing told in front of what was done with it.
  if (content || state.stance) {
    if (
      isBroughtThing(tokens, at) ||
      isThingsBroughtThere(tokens, at) ||
      (clues.self && isToldOfThing(tokens, at))
    )
      return true;
    if (clues.each && isSharedThing(tokens, at)) return true;
  }
  // 走访了12户|资料发了40份|院坝会开了3场, 米给了两袋|油给了一桶: what it is first, and then how much.
  if (clues.figures) {
    if (isToldFirst(tokens, at)) return true;
    if (isToldFirst(tokens, tokens[at - 1]?.text === "也" ? at - 2 : at - 1)) return false;
    if (isSoldOfIt(tokens, at)) return true;
  }
  if (clues.fewWords) {
    const starts = startsByWord(tokens, at, state, before);
    if (starts !== null) return starts;
  }
  // 还能不能报上|我说回去问问: the sender speaks.
  if (has(token, Role.cadreSelf) && has(tokens[at + 1], Role.say) && !isObject(before))
    return !isHeardFrom(tokens, at);
  // 李平家没人|隔壁王五在屋
  if (
    clues.fewWords &&
    tokens[at + 1]?.kind === "household" &&
    isNextDoor(token) &&
    // 托|邻居王五转交, 王五的|邻居李平
    (token.text !== "邻居" || has(before, Role.missed))
  )
    if (/(?:放|搁|存|留|撂)[在到]?了?$/.test(textOf(tokens.slice(Math.max(0, at - 3), at))))
      // 放在了|隔壁王五家: where it was put.
      return false;
    else if (state.household || has(before, Role.missed) || before?.quantity != null || before?.word?.goods)
      return true;
  // 他大儿子|我给介绍到…: by whom, and no new act.
  if (clues.fewWords && has(token, Role.cadreSelf) && placesSomebody(tokens, at + 1)) return false;
  if (clues.fewWords && has(token, Role.dative) && placesSomebody(tokens, at)) return false;
  if ((state.item || tokens[at - 1]?.quantity != null) && isOneMore(tokens, at)) return true;
  if (token.kind === "household") return startsWithName(tokens, at, state, before);
  // 李平家也去了|一人一袋米
  if (has(token, Role.each))
    return (
      isTailOfTour(tokens, at) ||
      (state.verb && state.household && has(before, Role.go) && /[了过]$/.test(before?.text ?? "")) ||
      (state.verb && isShareOfVisited(tokens, at))
    );
  // 走访四户|一户不在家, 跑了四家|有两家没人
  if (state.verb && partFollows(tokens, at)) return true;
  // 又去了王五家|这两家都给了草料
  if (token.quantity?.unit?.kind === "household")
    return (
      state.verb &&
      state.household &&
      /^[这那]$/.test(tokens[at - 1]?.text ?? "") &&
      has(tokens[at - 2], Role.home)
    );
  if (token.kind === "quantity") return content && isNextGift(tokens, at);
  // 入户七户啊|有李平王五
  if (token.text === "有" && tokens[at + 1]?.mention) return content && isPaused(tokens, at);
  // 在甲村驻村18天、|乙村驻村6天
  // 发化肥100袋:|上坪村60袋
  const parted = before?.quantity != null && before.end < token.start;
  if (token.kind === "village" && (parted || isMark(before, "、 ")))
    return (state.item || parted || tokens[at - 2]?.quantity != null) && tellsOfNext(tokens, at);
  // 周三3户、|发明白卡3张
  if (isMark(before, "、") && has(token, Role.give) && isOfHouseholds(tokenAt(tokens, at - 2))) return true;
  // 低保户8户每户500元、|特困户4户每户300元
  if (clues.each && state.item && isMark(before, "、") && namesKind(tokens, at))
    return tokens[at + 1]?.quantity != null && has(tokens[at + 2], Role.each);
  // 10日走访3户、|11日4户; 一组5户、|二组6户
  if ((token.kind === "day" || token.kind === "group") && isMark(before, "、 "))
    if (isOfHouseholds(tokens[at - 2]) && isOfHouseholds(tokens[at + 1])) return true;
  if (isTimeOfDay(token)) {
    const told = content || state.stance || (state.failed && before?.kind !== "day");
    return (told || attendsBefore(tokens, at)) && opensPartOfDay(tokens, at, state.stance || state.failed);
  }
  // 住了五天|跑了二十三户|开了两场院坝会: one count told after the other.
  if (state.counted && isDoneCounted(tokens, at)) return true;
  // 买了两百个蛋|碰见李平: somebody met on the way, told of anew.
  if (clues.fewWords && isMetByChance(tokens, at)) return content || state.household;
  // 头一趟没人|第二趟才见着, 没人|把资料给了邻居王五
  if ((token.text === "第二" || token.text === "把") && has(before, Role.missed)) return true;
  // 三盒药|钱是我垫的
  if (token.text === "钱" && token.kind === "text") return isPaidBehind(tokens, at);
  // 两个娃|今天都做了体检: when those just named did it.
  if (token.kind === "day" && has(before, Role.kin) && tokens[at - 2]?.quantity != null) return false;
  // visit li ping on friday with a quilt: in English the day stands behind the act.
  if (token.kind === "day")
    return (
      (content || isOver(tokens, at) || isTurnOf(state, tokens, at)) &&
      at < tokens.length - 1 &&
      !(state.item && handsAllOver(tokens, at)) &&
      !isEnglish(token) &&
      !datesThing(tokens, at)
    );
  // visited li ping on monday|and gave chen jiujin 2 bags on tuesday
  if (token.text === "and" && before?.kind === "day" && isEnglish(before))
    return content && tokens[at + 1]?.kind !== "day";
  if (token.kind !== "word") return false;
  if (has(token, Role.allOf) && (opensHanding(tokens, at) || opensRound(tokens, at))) return true;
  // 把鸡圈补了补|她自己喂了三十只鸡
  if (token.text.endsWith("自己") && token.text.length > 2) return content && !isObject(before);
  // 提了三十个鸡蛋|是个胖小子
  if (token.text === "是" && state.item && tokens[at + 1]?.text === "个")
    return has(tokens[at + 2], Role.kin);
  if (token.text === "再就是") return content && goesOnToAct(tokens[at + 1]);
  // 低保跑下来了|再一个给王五家拿了一袋面
  if (token.text === "再一个") return (content || state.household) && goesOnToAct(tokens[at + 1]);
  if (!hasSome(token, opening) && token.word?.measure?.id !== "visit" && !isDenial(token)) return false;
  if (state.verb && isOfVisited(tokens, at)) return false;
  // 走了三家李平王五赵六都|走了: the names' own verb.
  if (isVerbOfVisit(token) && has(before, Role.allOf) && tokens[at - 2]?.mention && !state.item) return false;
  // nobody home at|李平家
  if (token.text === "at" && has(before, Role.missed)) return false;
  // 送到家里|去了: the end of the way, no other.
  if (has(before, Role.home) && /^去了?$/.test(token.text) && isBroughtThere(tokens, at)) return false;
  // 3|home visits
  if (token.word?.measure?.id === "visit" && isEnglish(token) && before?.quantity?.unit?.kind === "times")
    return false;
  if (opensAgain(tokens, at) && !has(before, Role.plan)) return content || state.stance || state.household;
  // 洗衣机不|转了: what it does no longer.
  if (token.text === "转了" && before?.text === "不") return false;
  // 没人|上门收: nobody did it.
  if (token.text === "上门" && /^没有?人$/.test(before?.text ?? "")) return false;
  // 盼着有人|来修: who does it stands before it.
  if (before?.text === "人" && tokens[at - 2]?.text === "有") return false;
  if (isVerbOfVisit(token))
    return (
      content &&
      !isComplement(tokens, at) &&
      !has(tokens[at + 1], Role.contact) &&
      !leadsToWork(tokens, at) &&
      !isWhereTo(tokens, at) &&
      !leadsSomewhere(tokens, at) &&
      !isTaken(tokens, at) &&
      !isObject(before) &&
      !isOfThoseBefore(tokens, at)
    );
  // 跑了四家|有两家没人: so many of them.
  if (has(token, Role.missed) && partFollows(tokens, at - 2)) return false;
  // 合作社欠他分红|没给
  if (
    has(token, Role.notGiven) &&
    tokens.slice(0, at).some(({ text }) => owes.test(text) || wages.test(text))
  )
    return false;
  if (has(token, Role.missed) || has(token, Role.notGiven) || has(token, Role.hearsay))
    return content || state.household;
  // 把上次|答应的化肥给他拉去: says which.
  if (has(token, Role.plan)) return content && tokens[at + 1]?.text !== "的";
  // 慰问|困难妇女20名, 困难老党员李平: what kind of people they are.
  if (token.text === "困难" && (tokens[at + 1]?.mention || isSomebody(tokens[at + 1]))) return false;
  // 一直在|想: thinking, no wish.
  if (token.text === "想" && tokens[at - 1]?.text.endsWith("在")) return false;
  // 提出想学养蜂: one wish.
  // 让咱给|问问: likewise.
  if (has(token, Role.wish) && (has(before, Role.need) || has(before, Role.say) || has(before, Role.wish)))
    return false;
  // 说|不需要化肥: the denial goes with what it denies.
  if (isDenial(token)) {
    const denied = tokens[at + 1];
    return (has(denied, Role.need) || has(denied, Role.wish)) && (content || state.stance);
  }
  // 反映用水|困难: the trouble's own word.
  // 解决了用电不足的|问题
  const last = tokens[at - 1];
  const ofThat = last?.end === token.start && (last.kind === "text" || last.text === "的");
  if (ofThat && /^(?:困难|问题|难处?)$/.test(token.text)) return false;
  // 解决困难问题28件, 困难妇女20名: no new matter.
  if (has(token, Role.need) && (has(before, Role.need) || before?.word?.measure?.id === "solved"))
    return false;
  // 反映三个|问题: how many, before they are told.
  if (before?.quantity != null && /^(?:问题|困难|诉求|要求|难题|难处)$/.test(token.text)) return false;
  // 解决饮水、用电等|问题9件: what was solved, whatever it was about.
  if (has(token, Role.need) && (state.verb || state.stance) && isMatter(token)) {
    if (has(before, Role.etcetera) || tokens.slice(0, at).some(isSolving)) return false;
  }
  if (has(token, Role.need) && has(tokens[at + 1], Role.householdClass)) return false;
  // 问乡上咋|申请, 讲了怎么|申请: the manner goes with it.
  if (has(token, Role.need) && /^(?:怎么|怎样|如何|咋个?)$/.test(last?.text ?? "")) return false;
  // 去李平家|就是|问问这个事: what one goes there for.
  if (asksThem(tokens, at)) return false;
  if (has(token, Role.need) || has(token, Role.wish))
    return (content || state.stance) && !isDenial(tokens[at - 1]);
  // 给他们|讲了贷款政策: whom it was told stands between.
  if (has(token, Role.say) && (isToldTo(tokens, at) || isRecited(tokens, at))) return false;
  // 上门|问了李平
  if (has(token, Role.say) && before?.word?.measure?.id === "visit" && tokens[at + 1]?.mention) return false;
  if (has(token, Role.say)) return content;
  // 李平问|我有没有补助: whom it is asked of.
  if (has(token, Role.cadreSelf) && /^问了?$/.test(before?.text ?? "") && at > 1) return false;
  // 资金是|我们争取来的: who it was.
  if (has(token, Role.cadreSelf) && before?.text === "是" && isNoun(tokens[at - 2])) return false;
  // 卖给几个|单位食堂: others' as well.
  if (token.text === "单位" && before?.quantity != null && isSoldTo(tokens, at)) return false;
  // 要给咱|单位捎一筐, 看了他|老两口: one and the same.
  if (has(token, Role.cadreSelf) && has(tokens[at - 1], Role.cadreSelf)) return false;
  if (has(token, Role.kin) && has(token, Role.pronoun) && has(tokens[at - 1], Role.pronoun)) return false;
  // 娃明天开学|我给转了五百: what is ahead of them, and what was done by now.
  if (has(token, Role.cadreSelf) && state.ahead && givesByNow(tokens, at)) return true;
  if (has(token, Role.pronoun) || has(token, Role.cadreSelf))
    return startsWithPerson(tokens, at, state, before);
  // 他想|再贷5万, 要求|再核一次: once more of what is wished for.
  // 想让|我|再给办一笔
  const asked = has(before, Role.cadreSelf) ? tokenAt(tokens, at - 2) : before;
  if (token.text === "再" && (has(asked, Role.wish) || has(asked, Role.need))) return false;
  // 能不能帮他|再贷5万
  if (token.text === "再" && has(before, Role.help))
    if (tokens.slice(Math.max(0, at - 3), at).some((other) => has(other, Role.wish))) return false;
  // 危房改造|还能不能报, 公益岗|还要不要人: one question.
  if (token.text === "还" && has(tokens[at + 1], Role.question))
    if (has(tokens[at + 1], Role.wish) || /^(.)不\1/.test(tokens[at + 1]?.text ?? "")) return false;
  // 秦九妹家|最后司马云家: the next stop of a tour.
  // 打算|再添一台, 想|再借点: what the plan or the wish is.
  if ((has(before, Role.plan) || has(before, Role.wish)) && /^[再又还]$/.test(token.text)) return false;
  // 说水泵|又烧了, 反映路灯|又不亮了: what befell the thing just named.
  if (token.text === "又" && isThingSaid(tokens, at - 1)) return false;
  // 核|对了收入
  if (token.text === "对了" && before?.kind === "text" && before.text.length === 1) return false;
  if (has(token, Role.next) && sequence.has(token.text))
    return (
      content ||
      state.stance ||
      (state.household && tokens[at + 1]?.kind === "household") ||
      // 帮她|剥|了|一阵|然后给她拿了一提牛奶: an act that no list has is over.
      (token.text !== "完了" &&
        tokens.slice(Math.max(0, at - 4), at).some((other) => other.kind === "text" && other.pos === "act"))
    );
  return startsWithGiving(tokens, at, state, before);
}

/** By one of the few words; null where none of them stands there. */
function startsByWord(
  tokens: readonly Token[],
  at: number,
  state: State,
  before: Token | undefined,
): boolean | null {
  const token = tokens[at];
  const content = state.verb || state.item;
  if (state.item && (isThingGone(tokens, at) || isThingRefused(tokens, at))) return true;
  // 去了一趟|本来想给他讲政策的: what was meant begins with when it was.
  if (isMeantFirst(token)) return content && has(tokens[at + 1], Role.plan);
  if (has(token, Role.plan) && isMeantFirst(before)) return false;
  // 没在|邻居说在镇上, 停水了|回来路上碰到王五, 五条|散会以后又到王五家
  if (isSpeaker(tokens, at)) return content || state.household || state.stance;
  if (isMeeting(tokens, at))
    return (state.item || state.stance || state.household) && !isMeeting(tokens, at - 1);
  if (isAfterEvent(tokens, at)) return content;
  return isAfterEvent(tokens, at - 1) ? false : null;
}
