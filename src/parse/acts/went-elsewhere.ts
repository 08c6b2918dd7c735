import { Role, rolesOf } from "../words/roles.ts";
import { isWhen } from "../words/time-words.ts";
import { has, hasSome, isMark, type Token, tokenAt } from "../words/tokens.ts";

/**
 * 没去李平家|去了王五家, 没去李平家|又去看望王五, 李平家没去|王五家去了, 没走访李平|走访了王五, 李平家我没去我|去的是王五家, 李平家没时间去|王五家去了,
 * 李平家改天再去|王五家今天去了, 路过没进去|王五家进去坐了坐: the way that was gone behind the one that was not.
 * Not: 没去李平家打算去王五家, 李平没去医院去了王五家, 李平家没时间去王五家去了镇上
 */
export function goesElsewhere(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.kind !== "household") {
    if (!(isGone(tokens, at) && leadsToName(tokens, at)) && !isWayToCall(tokens, at)) return false;
    const denied = placeOfUngone(tokens, at);
    return denied >= 0 && ungone.test(tokens[denied]?.text ?? "");
  }
  let way = at + 1;
  while (isSmall(tokens[way]) || hasSome(tokens[way], ofName) || isWhen(tokens[way])) way += 1;
  if (tokens[way]?.text === "进去") way += 1;
  if (!isGone(tokens, way) || leadsSomewhere(tokens, way)) return false;
  const denied = placeOfUngone(tokens, at);
  return denied >= 0 && (tokens.slice(denied + 1, at).every(isSmall) || isBehindRow(tokens, denied + 1, at));
}

/** 没顾上去|李平家|、|王五家去了: those not gone to stand between. */
function isBehindRow(tokens: readonly Token[], from: number, at: number): boolean {
  if (!has(tokens[at + 1], Role.home) || from >= at) return false;
  const last = isMark(tokens[at - 1], "、") ? tokens[at - 2] : tokens[at - 1];
  return (
    has(last, Role.home) &&
    tokens
      .slice(from, at)
      .every((token) => token.mention !== null || hasSome(token, ofName) || isMark(token, "、"))
  );
}

/** 都六点了|王五家就没再去, 天黑了|王五家没能去: how late it was, and who was not gone to for that. Not: 去了王五家就没再去 */
export function isTooLateFor(tokens: readonly Token[], at: number): boolean {
  const last = tokens[at - 1]?.text ?? "";
  const hour = last === "了" ? (tokens[at - 2]?.text ?? "") : last.endsWith("了") ? last.slice(0, -1) : "";
  if (!late.test(hour) || !has(tokens[at + 1], Role.home)) return false;
  let denied = at + 2;
  while (isSmall(tokens[denied]) || has(tokens[denied], Role.next)) denied += 1;
  return ungone.test(tokens[denied]?.text ?? "") || startOfPutOff(tokens, denied + 1) === denied;
}

const late = /(?:点[多半钟]?|[黑晚暗])$/;

/** 没去李平家|给王五送了两瓶油, 李平家没去成|给王五打了电话: done for somebody else than the one not gone to. */
export function isForAnother(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!hasSome(token, forThem) && !(has(token, Role.give) && token?.text.endsWith("给了"))) return false;
  const next = tokens[at + 1]?.mention;
  const last = tokens.slice(0, at).findLast(({ mention }) => mention !== null)?.mention;
  if (next == null || last == null || next.name === last.name) return false;
  if (has(tokens[at - 1], Role.not) && !ungone.test(tokens[at - 1]?.text ?? "")) return false;
  const isDone = ({ text, word }: Token) => text.includes("了") || word?.measure?.id === "talk";
  return tokens.slice(0, at).some(({ text }) => ungone.test(text)) && tokens.slice(at, at + 6).some(isDone);
}

const forThem = rolesOf(Role.dative, Role.help);

/**
 * 从李平家出来后|到王五家送米, 从李平家|到王五家, 离开李平家|来到王五家, 从李平家出来|给王五家送米: the home left, and the next one.
 * Not: 从李平家到王五家的路, 从李平家到王五家安装路灯3盏, 从李平家买了鸡蛋送到王五家
 */
export function leavesForNext(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const gives = has(token, Role.dative);
  if (!gives && !(has(token, Role.go) && reaches.test(token?.text ?? ""))) return false;
  const to = tokens[at + 1]?.text === "了" ? at + 2 : at + 1;
  const next = tokens[to]?.mention;
  if (next == null || (tokens[to + 1]?.text ?? "") === "的" || (tokens[to + 2]?.text ?? "") === "的")
    return false;
  let home = at - 1;
  while (home > at - 4 && leaving.test(tokenAt(tokens, home)?.text ?? "")) home -= 1;
  const out = tokens.slice(home + 1, at).some(({ text }) => /^[出回]来/.test(text));
  // 从他家出来|又去了陈九斤家: of whoever was told of before.
  if (out && theirs.test(tokenAt(tokens, home)?.text ?? ""))
    return leaves.test(tokenAt(tokens, home - 1)?.text ?? "");
  const left = tokenAt(tokens, home - 1);
  if (!has(tokens[home], Role.home) || left?.mention == null || left.mention.name === next.name) return false;
  const way = tokenAt(tokens, home - 2)?.text ?? "";
  if (way === "离开") return true;
  return way === "从" && (out || (!gives && isLeftSo(tokens, home - 2, to + 1)));
}

/** |从李平家到刘军家|,帮他修水管, |从李平家到刘军家|送米: on the way. Not: 李平从…, 反映从…, 从李平家到刘军家|没路灯, 从李平家到刘军家|各送米1袋 */
function isLeftSo(tokens: readonly Token[], from: number, end: number): boolean {
  const behind = has(tokens[end], Role.home) ? tokens[end + 1] : tokens[end];
  if (behind !== undefined && !isMark(behind, ",。;\n") && !/^(?:送|宣传|慰问)/.test(behind.text))
    return false;
  const front = tokenAt(tokens, from - 1);
  return front === undefined || isMark(front, ",。;\n") || has(front, Role.cadreSelf) || isWhen(front);
}

const theirs = /^[他她]们?家里?$/;
const leaves = /^(?:刚|才|打)?从$|^(?:从|打|离开)$/;
const reaches = /(?:[到去]了?|来到|前往|走进|赶往)$/;
const leaving =
  /^(?:(?:出来|回来)?(?:以后|之后|后来?|后又)?(?:我们?|就|又|便|直接|马上|接着|随后|然后)?|我们?)$/;

/** 去了李平家|没去王五家, 去了李平家|没时间去王五家: another, who was not gone to. */
export function isNotGoneTo(tokens: readonly Token[], at: number): boolean {
  const way = startOfPutOff(tokens, at + 1) === at ? at + 1 : at;
  if (way === at && !ungone.test(tokens[at]?.text ?? "")) return false;
  const last = has(tokens[at - 1], Role.home) ? tokens[at - 2] : tokens[at - 1];
  const next = tokens[way + 1]?.mention;
  return last?.mention != null && next != null && next.name !== last.mention.name;
}

export const ungone = /^[没未]有?(?:去|走访|入户|到|上门)成?$/;
const furthest = 8;

/** Where the last way stands that was not gone by the sender; -1 where none is. */
function placeOfUngone(tokens: readonly Token[], end: number): number {
  for (let at = end - 1; at >= 0 && at > end - furthest; at -= 1) {
    const from = ungone.test(tokens[at]?.text ?? "") ? at : startOfPutOff(tokens, at);
    if (from < 0) continue;
    const who = tokenAt(tokens, from - 1);
    return who?.kind === "household" || has(who, Role.pronoun) || has(who, Role.kin) ? -1 : at;
  }
  return -1;
}

/** |没时间|去, |改天|再去, |没|进去: why or till when the way that ends at `at` was not gone; -1 where it was. */
function startOfPutOff(tokens: readonly Token[], at: number): number {
  if (!/^(?:(?:再|能)?[去到走来]成?|进(?:去|门|屋)?|上门|走访|入户)$/.test(tokens[at]?.text ?? "")) return -1;
  let from = at - 1;
  while (/^(?:再|能|得|先)$/.test(tokenAt(tokens, from)?.text ?? "")) from -= 1;
  const why = tokenAt(tokens, from);
  if (!(has(why, Role.not) || why?.when?.kind === "future" || later.test(why?.text ?? ""))) return -1;
  // 李平今天没时间去: he did not.
  while (from > 0 && isWhen(tokens[from - 1])) from -= 1;
  return from;
}

const later = /^(?:改天|改日|下次|下回|过[两几]天|隔天|以后)$/;

function isSmall(token: Token | undefined): boolean {
  return (
    has(token, Role.filler) ||
    has(token, Role.cadreSelf) ||
    /^(?:就|也|倒|是|只|而|但)$/.test(token?.text ?? "")
  );
}

const ofName = rolesOf(Role.home, Role.title);

/** 去了, 走访|了, 去|的, 坐了会; a way that is over. */
function isGone(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!has(token, Role.go) && token?.word?.measure?.id !== "visit") return false;
  return /.[了过]/.test(token?.text ?? "") || /^[了过的]$/.test(tokens[at + 1]?.text ?? "");
}

/** 没去李平家|又去|看望|王五: what for, behind whom was not gone to. Not: 没去李平家打算|去看望王五 */
function isWayToCall(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!/^[又就]?去$/.test(tokens[at]?.text ?? "") || !(before?.mention != null || has(before, Role.home)))
    return false;
  return tokens[at + 1]?.word?.measure?.id === "visit" && leadsToName(tokens, at + 1);
}

/** 去了|王五家, 走访|了|王五, 去|的|是|王五家 */
function leadsToName(tokens: readonly Token[], at: number): boolean {
  let to = at + 1;
  while (/^[了过的是到]$/.test(tokens[to]?.text ?? "")) to += 1;
  return tokens[to]?.mention != null;
}

/** 去了|镇上, 去了|王五家; not 去了|送了两袋, 去了|一趟 */
function leadsSomewhere(tokens: readonly Token[], at: number): boolean {
  const next = /^[了过的]$/.test(tokens[at + 1]?.text ?? "") ? tokens[at + 2] : tokens[at + 1];
  if (leadsToName(tokens, at) || next?.kind === "village" || hasSome(next, places)) return true;
  return next?.kind === "text" && next.pos === "thing" && next.text !== "儿";
}

const places = rolesOf(Role.villageThing, Role.office, Role.homeGround, Role.ownPlace);
