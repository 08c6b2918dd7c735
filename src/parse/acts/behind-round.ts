import { textOf } from "../scene/stretch.ts";
import { isOffice } from "../scene/year-in-passing.ts";
import { Role, type Roles, rolesOf } from "../words/roles.ts";
import { mayBeThing } from "../words/things.ts";
import { has, hasSome, isMark, type Token, tokenAt } from "../words/tokens.ts";
import type { State } from "./act-state.ts";

/**
 * 李平、刘军两家都去了|草饼每家2捆, 李平、刘军都走访到了|给李平送煤1吨, 三家都去过了|在刘军家插秧, 联系户全部看望了一遍|牛奶每家1箱: what each of those gone to got, or what was done for
 * one of them. Not: 两家都去了县城, 两家都去了刘军家, 走访李平给刘军送煤1吨
 */
export function isBehindRound(tokens: readonly Token[], at: number): boolean {
  if (!opensShare(tokens, at)) return false;
  let from = at - 1;
  while (from >= 0 && at - from < furthest && !isAll(tokens[from] as Token) && !isMark(tokens[from], ",;。"))
    from -= 1;
  const all = tokenAt(tokens, from);
  if (all === undefined || !isAll(all)) return false;
  const told = textOf(tokens.slice(from, at));
  const round = gone.exec(told)?.[0];
  // 都走了在李平家没人, 都到了: they had left, or came.
  if (round !== undefined && (leftOrCame.test(round) || somewhere.test(tokens[at]?.text ?? ""))) return false;
  // 都去过了跟李平谈了心|在刘军家插秧: one after the other.
  if (round === undefined || (round !== told && !isForOne(tokens, at))) return false;
  // 都去看望了|血糖试纸给李平一盒
  if (told === `${round}${tokens[at - 1]?.text}`) return false;
  // 李平、刘军|都, 三家今天|都, 我的联系户|都; not 刘军说他们都
  let whom = from - 1;
  while (whom >= 0 && (tokens[whom]?.kind === "day" || hasSome(tokens[whom] as Token, between))) whom -= 1;
  const last = tokenAt(tokens, whom);
  return last?.mention != null || has(last, Role.ownHouseholds) || last?.quantity?.unit?.kind === "household";
}

const furthest = 24;
const between = rolesOf(Role.home, Role.cadreSelf);
const gone =
  /^(?:都|全都|全部|挨家|挨个|逐户|一家一家)+(?:去|走|跑|走访|看望|慰问|入户|到|转|看|探望)(?:看|访|望|到|完|过|遍|转|慰问)*了?(?:一[趟遍圈])?/;
const leftOrCame = /[都部家个户][走到转看]了?$/;
const somewhere = /^(?:医院|卫生院|县城|镇上|乡里|学校|集上|街上|户口)/;

function isAll({ text }: Token): boolean {
  return /^(?:都|全都?|全部|挨[家个]|逐户)/.test(text);
}

function isForOne(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.mention != null && /^(?:给|在|跟|和|帮)$/.test(tokens[at]?.text ?? "");
}

/** 草饼|每家2捆; 给|李平送; 在|刘军家 */
function opensShare(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (isForOne(tokens, at)) return true;
  if (has(token, Role.each)) return tokens.slice(at + 1, at + 3).some((other) => has(other, Role.give));
  if (!mayBeThing(token)) return false;
  // 血糖试纸|给|李平|一盒
  if (next?.text === "给" && tokens[at + 2]?.mention != null) return tokens[at + 3]?.quantity != null;
  // 茶叶|专用肥|每家2袋
  const each = mayBeThing(next) ? at + 2 : at + 1;
  let figure = each + 1;
  while (has(tokens[figure], Role.give)) figure += 1;
  return has(tokens[each], Role.each) && tokens[figure]?.quantity != null;
}

/** Whether another act begins behind one that is told to its end, in the same breath. */
export function startsBehindAct(
  tokens: readonly Token[],
  at: number,
  { verb, item }: Pick<State, "verb" | "item">,
  roles: Roles,
): boolean {
  if ((verb || item) && isDoneInPassing(tokens, at)) return true;
  if (item && roles.has(Role.each) && isBehindShares(tokens, at)) return true;
  return roles.has(Role.give) && isGivenBehindAsking(tokens, at);
}

/** 送米1袋|顺手把院子扫了, 拿了点药|顺便把水缸挑满了: done on the way with what is theirs. */
function isDoneInPassing(tokens: readonly Token[], at: number): boolean {
  return onTheWay.test(tokens[at]?.text ?? "") && /^[把将]$/.test(tokens[at + 1]?.text ?? "");
}

const onTheWay = /^(?:顺手|顺便|顺带|随手)$/;

/** What is told of all or of others, behind how much each got. */
function isBehindShares(tokens: readonly Token[], at: number): boolean {
  return tellsOfAll(tokens, at) || opensInTurn(tokens, at) || sharesWithKind(tokens, at);
}

/** 给11户监测户每户发鸡苗30只|残疾户3户每户轮椅1台: the next kind of household, and what each of those got. Not: 送米20袋监测户5户每户反映缺水 */
function sharesWithKind(tokens: readonly Token[], at: number): boolean {
  if (!has(tokens[at], Role.householdClass) || tokens[at - 1]?.quantity == null) return false;
  if (tokens[at + 1]?.quantity?.unit?.kind !== "household" || !has(tokens[at + 2], Role.each)) return false;
  const each = tokens.slice(0, at).findIndex((token) => has(token, Role.each));
  // 低保户每户500元监测户3户每户300元: of the first kind no number is told.
  if (each < 0 || !tokens.slice(0, each).some(({ quantity }) => quantity?.unit?.kind === "household"))
    return false;
  const [share, figure] = tokens.slice(at + 3);
  if (share === undefined || share.quantity !== null || has(share, Role.give)) return share !== undefined;
  return mayBeThing(share) && figure?.quantity != null;
}

/** 每户发蚊帐1床|收集意见4条, 每人发毛巾1条|宣讲医保政策1场: of all of them, whatever each got. */
function tellsOfAll(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at]?.text ?? "";
  if (/^(?:宣讲|召开|举办|组织)了?$/.test(verb))
    return tokens.slice(at + 1, at + 7).some(({ quantity }) => quantity?.unit?.name === "场");
  if (!/^(?:收集|征求|听取)[了到]?$/.test(verb)) return false;
  return tokens.slice(at + 1, at + 4).some(({ word }) => word?.measure?.id === "suggestion");
}

/** 去李平家|民政上个月给他发了棉被1床, 到刘军家|村委会刚给他送了米: what an office gave is told at theirs. Not: 到民政给他领了, 去李平家民政昨天给他发了 */
export function isGivenByOffice(tokens: readonly Token[], at: number): boolean {
  if (!isOffice(tokens[at]) || !has(tokens[at - 1], Role.home) || tokens[at - 2]?.mention == null)
    return false;
  const way = tokens[at - 3]?.text === "了" ? tokens[at - 4] : tokens[at - 3];
  if (!has(way, Role.go)) return false;
  let gives = at + 1;
  while (
    (tokens[gives]?.kind === "day" && tokens[gives]?.when?.kind !== "day") ||
    /^(?:已经?|刚|才|都|也)$/.test(tokens[gives]?.text ?? "")
  )
    gives += 1;
  return has(tokens[gives], Role.dative) && has(tokens[gives + 1], Role.pronoun);
}

/** 粽子各1提|盐蛋分别是10个、20个: the next thing, and how much each got in turn. Not: 分别送去米2袋、3袋 */
function opensInTurn(tokens: readonly Token[], at: number): boolean {
  if (!mayBeThing(tokens[at]) || !has(tokens[at + 1], Role.respectively)) return false;
  const figure = /^[是为]$/.test(tokens[at + 2]?.text ?? "") ? at + 3 : at + 2;
  const first = tokens[figure]?.quantity;
  return (
    first != null &&
    // 欠款分别是3000元、2000元: no gift.
    first.unit?.kind !== "money" &&
    isMark(tokens[figure + 1], "、") &&
    tokens[figure + 2]?.quantity != null
  );
}

/** 询问医疗费报销情况|送上慰问金200元, 了解今年的收成|并送去米2袋: given behind what they were asked. Not: 了解送上慰问金的情况 */
function isGivenBehindAsking(tokens: readonly Token[], at: number): boolean {
  if (!handsOver.test(tokens[at]?.text ?? "") || !asked.test(tokens[at - 1]?.text ?? "")) return false;
  if (!tokens.slice(at + 1, at + 6).some(({ quantity }) => quantity !== null)) return false;
  // 了解情况送2袋米的是李平
  if (textOf(tokens.slice(at + 1, at + 7)).includes("的是")) return false;
  return tokens.slice(Math.max(0, at - furthestAsked), at).some(({ text }) => asks.test(text));
}

const furthestAsked = 10;
const handsOver = /^(?:送上|送去|发放|递上|送)了?$/;
const asked = /(?:情况|状况|近况|收成|身体|生活)$/;
const asks = /^(?:询问|了解|问|打听|关心)了?$/;
