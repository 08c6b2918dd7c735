import { isAct, isNounToken, isPerson, type Noun } from "../words/nouns.ts";
import { countsOther, isCountedIn, opensListOfThings } from "../words/pairing.ts";
import { Role } from "../words/roles.ts";
import { has, type Token, tokenAt } from "../words/tokens.ts";
import type { Measure } from "../words/vocabulary.ts";
import type { ItemState } from "./state.ts";

/** Leaves the noun in front of a figure that counts something else: a heading, an act, another act's. */
export function leaveNotCounted(
  state: ItemState,
  noun: Noun,
  token: Token,
  at: number,
  tokens: readonly Token[],
): void {
  const before = tokenAt(tokens, at - 1);
  // 大半袋, 小半桶
  if (
    (before?.text === "大" || before?.text === "小") &&
    noun.tokens[0] === before &&
    noun.tokens.length === 1
  ) {
    state.noun = null;
    return;
  }
  const next = tokens[at + 1];
  // 发了两张明白卡不对是三张: the figure put right stands in front of its thing, from a place behind it.
  const putRight = next !== undefined && next.start < token.start;
  const thingFollows = (next?.start === token.end || putRight) && isNounToken(next);
  // 门前修了一条水泥路, 东西搁隔壁了|一袋米: the act stands between, and a thing follows.
  const done = state.verb !== null && state.verb.start >= (noun.tokens[0]?.end ?? 0);
  const { kind } = noun;
  // 修复|被洪水|冲毁|的|3处|河堤: by what it was harmed.
  if (thingFollows && before?.text === "的" && harmed.test(tokenAt(tokens, at - 2)?.text ?? ""))
    state.noun = null;
  if (done && (kind === "text" || kind === "benefit" || kind === "class") && thingFollows) state.noun = null;
  // 他家的牛犊|给了|三包|健胃散, 药|送到家里了|三盒|硝苯地平: for which, or of what kind.
  if (done && kind === "goods" && thingFollows && isForOrOfKind(noun, next, tokens[at + 2]))
    state.noun = null;
  // 工匠已换好|两扇|窗: who did it.
  const last = noun.tokens.at(-1);
  if (thingFollows && last !== undefined && last !== before && isPerson(last)) state.noun = null;
  // 把牛奶发放到|14名|老人手中: to how many.
  if (done && kind === "goods" && token.quantity?.unit?.kind === "person") state.closeNoun();
  // 物资:|1袋米 names the class only as a heading.
  if (thingFollows && state.noun?.kind === "class" && isSetApart(state.noun, tokens)) state.noun = null;
  if (
    state.noun?.measure &&
    (isOfOtherAct(state.noun.measure, token, next, done) || isHandedNext(state, noun, at, tokens))
  ) {
    state.put(state.noun, null, false, at);
    state.noun = null;
  }
  // 端来|一盆饺子, 用|3根木杆: an act, since the thing stands behind the figure; 后|一户|米1袋: which of them.
  if (
    thingFollows &&
    isAct(state.noun) &&
    token.quantity?.unit?.kind !== "household" &&
    !opensListOfThings(tokens, at)
  ) {
    state.verb = state.noun?.tokens[state.noun.tokens.length - 1] ?? null;
    state.noun = null;
  }
  if (state.noun?.kind === "people" && !thingFollows && before === state.noun.tokens.at(-1))
    state.noun = thingOfPeople(state.noun, token);
  if (state.noun !== null && countsOther(state.noun, token, at, tokens)) state.noun = null;
}

/** Not: 药给了两盒|米|给了一袋 */
function isForOrOfKind({ text }: Noun, next: Token | undefined, behind: Token | undefined): boolean {
  if (!forBeastsOrIll.test(text) || next === undefined || next.text.length < 2) return false;
  if (next.kind !== "text" || isPerson(next) || whenOrWhere.test(next.text)) return false;
  return behind?.quantity == null && !has(behind, Role.give);
}

const harmed = /[毁坏垮塌断堵淹埋损]$/;
const whenOrWhere = /^(?:[后前今明昨先]|[上下回]午?|早|晚|最后|叮|嘱|又|就|[他她我])/;
const forBeastsOrIll = /(?:[牛羊猪鸡鸭鹅马驴犊崽羔]|药品?)$/;

/** 老人|围巾|1条, 老人|鞋|2双: the thing behind whom it is for, by its unit; 老人|代表|3个 stay people. */
function thingOfPeople(noun: Noun, { quantity }: Token): Noun {
  const { tokens } = noun;
  const last = tokens[tokens.length - 1];
  const unit = quantity?.unit;
  if (unit?.kind !== "count" || tokens.length < 2) return noun;
  if (last?.kind !== "text" || isPerson(last)) return noun;
  // 给了老人|手电筒|2个
  const isThing = last.pos === "thing" && last.text.length > 2;
  if (ofPeopleToo.has(unit.name) && !(unit.name === "个" && isThing)) return noun;
  const own = last.text.length > 1 ? [last] : tokens;
  return { tokens: own, text: own.map(({ text }) => text).join(""), measure: null, kind: "text" };
}

const ofPeopleToo = new Set("个 口 对 家 组 批 类 支 项 例 起 处".split(" "));

/** 物资:|…: the mark of a label stands behind it. */
function isSetApart({ tokens: own }: Noun, tokens: readonly Token[]): boolean {
  const last = own[own.length - 1];
  const next = last === undefined ? undefined : tokens[tokens.indexOf(last) + 1];
  return last !== undefined && next !== undefined && next.start > last.end;
}

/** 拉家常|给了|五百块钱, 宣传政策|给了五百: money handed over right behind a talk. Not: 聊到低保|给了3000元 */
function isHandedNext({ verb }: ItemState, noun: Noun, at: number, tokens: readonly Token[]): boolean {
  if (tokens[at]?.quantity?.unit?.kind !== "money" || !has(verb ?? undefined, Role.dative)) return false;
  if (noun.measure?.id !== "talk" && noun.measure?.id !== "outreach") return false;
  const gives = tokens[at - 1]?.text === "了" ? at - 2 : at - 1;
  if (tokens[gives] !== verb || verb?.start !== noun.tokens.at(-1)?.end) return false;
  return !tokens.slice(0, at).some((token) => has(token, Role.stateBenefit) || has(token, Role.office));
}

/** 宣讲了补贴政策|给了两份宣传单: another act, whose figure is no number of the first. @param done a verb stands between */
function isOfOtherAct(measure: Measure, token: Token, next: Token | undefined, done: boolean): boolean {
  if (!isNounToken(next) || /^(?:钟头|小时|分钟)/.test(next?.text ?? "")) return false;
  // 开了个座谈会|四条意见: the figure of what stands behind it.
  const behind = next?.word?.measure;
  if (!done && (behind == null || !isCountedIn(behind, token))) return false;
  // 讲了贷款政策|发了两份宣传单: no figure of money.
  const apart = measure.money && behind != null && !behind.money && token.quantity?.unit?.kind === "count";
  // explained the policy and handed out|2|leaflets
  const unitless = done && behind != null && behind !== measure && token.quantity?.unit === null;
  return apart || unitless || !isCountedIn(measure, token);
}
