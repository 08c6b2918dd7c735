import { textOf } from "../scene/stretch.ts";
import { anyOf, type Characters } from "../text/characters.ts";
import { Role, type Roles, rolesOf } from "../words/roles.ts";
import { has, hasSome, isMark, type Token } from "../words/tokens.ts";
import type { State } from "./act-state.ts";

const opening = anyOf("已当现马立随经我咱这叫喊请找");
const ending = anyOf("好通毕复换活决掉妥");
const matters = rolesOf(Role.need, Role.trouble, Role.say);

/** Whether a clause may tell of a trouble and of its end without a stop between them. */
export function mayTellEnd({ roles, characters }: { roles: Roles; characters: Characters }): boolean {
  return roles.hasSome(matters) && characters.mayHaveOneOf(opening) && characters.mayHaveOneOf(ending);
}

const opens = /^(?:已经?|[当现]场|当[即天日]?|马上|立[马即]|随即|经|[我咱]们?)$/;
/** Between what opens it and the act: 当|天|就|联系. */
const light = /^(?:[天日就都也又给]|已经?|[当现]场|当[即天日]?|马上|立[马即]|随即|当天就)$/;
/** Whoever stands in front did it, or what stands there asks for it. */
const governing = rolesOf(
  Role.pronoun,
  Role.kin,
  Role.title,
  Role.role,
  Role.office,
  Role.villageThing,
  Role.with,
  Role.dative,
  Role.give,
  Role.wish,
  Role.need,
  Role.say,
  Role.plan,
  Role.not,
  Role.help,
  Role.arrange,
);
const acting = rolesOf(Role.arrange, Role.help, Role.dative, Role.contact);
const acts = /^(?:[找请带喊叫派]|更?换|处理|协调|联系|给|帮)/;
const notDone = rolesOf(Role.wish, Role.plan, Role.question, Role.notGiven);

const settled =
  /(?:解决|处理|清理|清运|修|换|接|激活|疏通|调|办|弄|装|清|通|掏|捅|补|搞|整)(?:[^,没不未]{0,3})(?:好|通|妥|掉|上|净)|[通捅掏]开|(?:换|解决|激活|修复|疏通|清理|更换|化解)了|完毕|恢复(?:了)?(?:供水|供电|正常|通[水电]|用[水电])/;
const restoredBehind = /^(?:现在|这下)(?:又|都|也|就)?(?:亮|通|好|能用|好使|有[水电网信号]+|不[漏堵停闪])了$/;
const farthest = 14;

/** 反映水沟堵塞|已联系环卫站清理完毕, 说电视没信号|当场给调好了, 炉子倒烟|当场给掏通了: what was told of was put right, with no stop before it. Not: 希望马上修好 */
export function opensSettling(tokens: readonly Token[], at: number, state: State): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined) return false;
  // 把瓦换了|现在不漏了
  if (/^(?:现在|这下)$/.test(token.text))
    return before.text.endsWith("了") && restoredBehind.test(textOf(tokens.slice(at, at + 6)));
  // 她家炉子倒烟|当场给掏通了, and no gift in the same act
  const amiss = state.stance || (!state.item && has(before, Role.trouble));
  const calls = callsIn(tokens, at);
  if (!calls && (!amiss || !opens.test(token.text))) return false;
  if (before.kind === "mark" || before.mention !== null || before.kind === "cadre") return false;
  if (
    hasSome(before, governing) ||
    opens.test(before.text) ||
    /^(?:[的得就也都]|如果|要是)$/.test(before.text)
  )
    return false;
  let act = calls ? at : at + 1;
  while (act < at + 4 && light.test(tokens[act]?.text ?? "")) act += 1;
  const gives = tokens[act - 1]?.text === "给";
  if (!gives && !hasSome(tokens[act], acting) && !acts.test(tokens[act]?.text ?? "")) return false;
  for (let end = act; end < at + farthest; end += 1) {
    const one = tokens[end];
    if (one === undefined || isMark(one, ",;。!?") || hasSome(one, notDone) || has(one, Role.not))
      return false;
    if (settled.test(textOf(tokens.slice(at, end + 1)))) return true;
  }
  return false;
}

/** 水管坏了|叫师傅来修好了. Not: 水管坏了要叫师傅来修 */
function callsIn(tokens: readonly Token[], at: number): boolean {
  if (!/^[叫喊请找]了?$/.test(tokens[at]?.text ?? "") || !mends.test(tokens[at + 1]?.text ?? ""))
    return false;
  return has(tokens[at - 1], Role.trouble) || tokens[at - 1]?.text === "了";
}

const mends = /^(?:师傅|电工|水[电管]?工|工人|人|修理[工店]|维修[工队]|施工队)$/;

export const forthwith = new Set("当场 当即 马上 立马 立刻 随即 当天".split(" "));

/** 他反映路灯不亮|当场联系电工给修好了: who was called in then, and with what came of it. */
export function isSeenToThen(tokens: readonly Token[], at: number): boolean {
  if (has(tokens[at - 1], Role.cadreSelf) || has(tokens[at - 1], Role.next)) return false;
  if (!has(tokens[at + 1], Role.arrange) || !/了$/.test(textOf(tokens.slice(at + 2, at + 9)))) return false;
  return tokens.slice(0, at).some((token) => has(token, Role.trouble) || has(token, Role.need));
}

/**
 * 发药品40盒|化解李平、王五两家纠纷1起, 走访赵六|调解李平和王五的矛盾, 走访3户|解决李平家用水问题1个: a matter of those named behind it, which what was told
 * before has no part in. Not: 帮李平家|化解王五的误会, 送水泵1台|解决李平家浇地问题, 协调5000元|解决李平家吃水困难
 */
export function startsMatterOf(tokens: readonly Token[], at: number, state: State): boolean {
  const verbAt = overWhoSettled(tokens, at);
  const verb = tokens[verbAt];
  if (verb?.word?.measure?.id !== "solved" || !(state.verb || state.item)) return false;
  const { quantity } = tokens[at - 1] as Token;
  // 走访李平3次|解决用水问题, 走访李平3次|帮他解决用水问题: how often was gone there, and not how many were solved
  const often = quantity?.unit?.kind === "times" && tokens.slice(0, at - 1).some(isCall);
  if (often && settles.test(verb.text)) return true;
  const [quarrel, solves] = [ofQuarrel.test(verb.text), /^解决了?$/.test(verb.text)];
  if (!quarrel && !solves) return false;
  let front = at - 1;
  const whose = tokens[tokens[verbAt + 1]?.text === "了" ? verbAt + 2 : verbAt + 1];
  if (whose?.mention == null) return false;
  if (quantity === null) {
    if (has(tokens[front], Role.home)) front -= 1;
    if (tokens[front]?.mention == null) return false;
    return quarrel && tokens.slice(0, front).some(isCall) && !tokens.slice(0, front).some(isForThem);
  }
  if (verbAt > at || hasSome(tokens[front - 1], forThem)) return false;
  const kind = quantity.unit?.kind;
  return quarrel ? kind !== "money" : kind === "household" || kind === "times";
}

const asksOrHelps = rolesOf(Role.arrange, Role.help);

/** |没|化解, |帮忙|调解, |请|他|调解, |帮|他|解决, |和|村主任|调解: where the matter is seen to, or was not. */
function overWhoSettled(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token === undefined) return at;
  if (/^没有?能?$|^(?:帮忙|帮[他她]们?|帮着|现场|当场|一起)$/.test(token.text)) return at + 1;
  const who = tokens[at + 1];
  const by = hasSome(token, asksOrHelps)
    ? has(who, Role.pronoun) || has(who, Role.role)
    : /^[和跟与同]$/.test(token.text) && (has(who, Role.role) || has(who, Role.title));
  return by ? at + 2 : at;
}

const settles = /^(?:化解|调解|调处|平息|劝和|解决)/;
const ofQuarrel = /^(?:化解|调解|调处|平息|劝和)了?$/;
const forThem = rolesOf(Role.help, Role.dative, Role.with);
const isForThem = (token: Token): boolean => hasSome(token, forThem);
const isCall = (token: Token): boolean => token.word?.measure?.id === "visit" || has(token, Role.go);
