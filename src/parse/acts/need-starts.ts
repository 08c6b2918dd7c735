import { isDenial } from "../scene/act-bounds.ts";
import { asksThem } from "../scene/request.ts";
import { textOf } from "../scene/stretch.ts";
import { isSomebody } from "../words/nouns.ts";
import { isMatter } from "../words/pairing.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { has, hasSome, type Token, tokenAt } from "../words/tokens.ts";
import { isSolving } from "./act-starts.ts";
import type { State } from "./act-state.ts";
import { isOfAskers } from "./asking-people.ts";
import { endsItsMatter } from "./ends-its-matter.ts";

const asking = rolesOf(Role.need, Role.wish);

/** Whether a need, a wish or the denial of one begins there. @param before the word in front, over an aspect */
export function startsWithNeed(
  tokens: readonly Token[],
  at: number,
  state: State,
  before: Token | undefined,
): boolean {
  const token = tokens[at] as Token;
  const content = state.verb || state.item;
  // 慰问|困难妇女20名, 困难老党员李平: what kind of people they are.
  if (token.text === "困难" && (tokens[at + 1]?.mention || isSomebody(tokens[at + 1]))) return false;
  const last = tokens[at - 1];
  // 危房改造|还差2万元: what it is needed for.
  if (/^[还就只]?差$/.test(token.text) && tokens[at + 1]?.quantity?.unit?.kind === "money" && isPurpose(last))
    return false;
  if (endsItsMatter(tokens, at)) return false;
  // 问他缺|不缺被子: one question.
  if (token.text === "不" && tokens[at + 1] !== undefined && last?.text.endsWith(tokens[at + 1]?.text ?? ""))
    return false;
  // 一直在|想: thinking, no wish.
  if (token.text === "想" && last?.text.endsWith("在")) return false;
  // 提出想学养蜂: one wish.
  // 让咱给|问问: likewise.
  if (has(token, Role.wish) && (has(before, Role.need) || has(before, Role.say) || has(before, Role.wish)))
    return false;
  // 想让|咱|帮着问问: whom it is asked of stands between.
  if (has(token, Role.wish) && has(before, Role.cadreSelf) && has(tokens[at - 2], Role.wish)) return false;
  // 说|不需要化肥: the denial goes with what it denies.
  if (isDenial(token))
    return (hasSome(tokens[at + 1], asking) || isNothingElse(tokens, at)) && (content || state.stance);
  // 反映用水|困难, 反映生活|困难: the trouble's own word.
  // 解决了用电不足的|问题
  const ofThat =
    last?.end === token.start &&
    (last.kind === "text" || last.text === "的" || has(tokenAt(tokens, at - 2), Role.need));
  if (ofThat && /^(?:困难|问题|难处?)$/.test(token.text)) return false;
  // 反映三个|问题: how many, before they are told.
  if (before?.quantity != null && /^(?:问题|困难|诉求|要求|难题|难处)$/.test(token.text)) return false;
  if (has(token, Role.need)) {
    // 解决困难问题28件, 困难妇女20名: no new matter.
    if (has(before, Role.need) || before?.word?.measure?.id === "solved") return false;
    // 解决饮水、用电等|问题9件: what was solved, whatever it was about.
    if ((state.verb || state.stance) && isMatter(token))
      if (has(before, Role.etcetera) || tokens.slice(0, at).some(isSolving)) return false;
    if (has(tokens[at + 1], Role.householdClass) || isOfAskers(tokens, at)) return false;
    // 提出低保|申请: one request.
    if (token.text === "申请" && handsIn.test(textOf(tokens.slice(Math.max(0, at - 3), at)))) return false;
    if (token.text === "申请" && tellsHowFar(tokens, at)) return false;
    // 问乡上咋|申请, 讲了怎么|申请: the manner goes with it.
    if (/^(?:怎么|怎样|如何|咋个?)$/.test(last?.text ?? "")) return false;
  }
  // 去李平家|就是|问问这个事: what one goes there for.
  return (content || state.stance) && !asksThem(tokens, at) && !isDenial(last);
}

/** 危房改造补助|2万元|已|申请: how far it has come, and nothing asked of anybody. Not: 看病花了|3万元|已|申请|救助 */
export function tellsHowFar(tokens: readonly Token[], at: number): boolean {
  return (
    soFar.test(tokenAt(tokens, at - 1)?.text ?? "") &&
    tokenAt(tokens, at - 2)?.quantity?.unit?.kind === "money" &&
    subsidy.test(textOf(tokens.slice(Math.max(0, at - 6), at - 2)))
  );
}

const subsidy = /补[助贴]|救助|奖[补励]|助学/;
const soFar = /^(?:已经?|正在?|在|还在|刚刚?|才)$/;

const handsIn = /提[出交]了?[^,、。;\n]{1,8}$/;

/** 走访李平|没别的困难就是缺米, 去了李平家|没什么事就是水管坏了: how they are but for one matter. */
function isNothingElse(tokens: readonly Token[], at: number): boolean {
  let next = at + 1;
  while (next < at + 3 && /^(?:别|别的|的|啥|什么)$/.test(tokens[next]?.text ?? "")) next += 1;
  const none = /^(?:大?事情?|困难|问题|要求|诉求|毛病)$/.test(tokens[next]?.text ?? "");
  return none && /^(?:就是|只是|就)$/.test(tokens[next + 1]?.text ?? "");
}

/** 改造, 盖房, 看病, 上学: with nothing of it done. */
function isPurpose(token: Token | undefined): boolean {
  if (token === undefined || /[了过着]$/.test(token.text)) return false;
  return has(token, Role.build) || has(token, Role.labour) || token.word?.measure?.id === "medical";
}
