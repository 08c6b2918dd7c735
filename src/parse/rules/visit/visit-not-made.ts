import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";
import { textOf } from "../../scene/stretch.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { has, hasSome, type Token, tokenAt } from "../../words/tokens.ts";
import { isCalledOff } from "./called-off.ts";
import { collects, isSeenTo, papers } from "./visit-record.ts";

/** 应走访2180户, 需走访30户, 还要走访5户: how many are to be visited; 必须完成|入户走访. */
export function isDue(tokens: readonly Token[], verb: Token): boolean {
  const at = tokens.indexOf(verb);
  const before = tokenAt(tokens, through.has(tokenAt(tokens, at - 1)?.text ?? "") ? at - 2 : at - 1);
  if (before === undefined || !ought.has(before.text)) return false;
  // 按需走访, 刚待走访完
  return !tokenAt(tokens, at - 2)?.text.endsWith("按") && !isOver(tokens[at + 1]);
}

/** 走访:0, 入户次数|0次 */
export function tellsNoTimes(tokens: readonly Token[], verb: Token): boolean {
  const at = tokens.indexOf(verb) + 1;
  const figure = /^(?:次数|户数|户次|情况| )$/.test(tokens[at]?.text ?? "") ? tokens[at + 1] : tokens[at];
  return figure?.quantity?.value === 0;
}

/** 李平家还欠|一次|走访, 李平还没|来得及|走访 */
export function isOwed(tokens: readonly Token[], verb: Token): boolean {
  const at = tokens.indexOf(verb);
  if (tokenAt(tokens, at - 1)?.text === "来得及") return tokens[at - 2]?.text.endsWith("没") === true;
  const times = tokenAt(tokens, at - 1)?.quantity?.unit?.kind === "times";
  return times && /[欠差缺少]$/.test(tokenAt(tokens, at - 2)?.text ?? "");
}

const through = new Set("完成 开展 做好".split(" "));
const ought = new Set("应 需 须 应当 应该 需要 还需 还要 还应 必须 务必 待 拟".split(" "));

const isOver = (token: Token | undefined) => /^[了完过]/.test(token?.text ?? "");

/** 完成走访任务5户, 走访任务5户已完成3户, where the three are counted; not 没能完成走访任务5户. */
function isCarriedOut(text: string, counted: number): boolean {
  const [done, part] = carriedOut.exec(text) ?? [];
  return done !== undefined && (part === "" || Number(part) === counted);
}

const carriedOut = /(?<!(?:[未没]|无法|不能)[^,]{0,4}|[待要需])(?:完成|做完)了?(\d*)/;

/** |立即上门, 我和村干部|马上上门: nobody but us goes. Not: 电工|马上上门, 没|马上上门, 请你们|立即上门 */
function isOurWay(tokens: readonly Token[]): boolean {
  return tokens.every(
    (token, at) =>
      token.kind === "day" ||
      hasSome(token, ofOurs) ||
      ourManner.test(token.text) ||
      ourCompany.test(token.text) ||
      ourCompany.test(tokens[at - 1]?.text ?? "") ||
      (token.text === "村" && has(tokens[at + 1], Role.role)),
  );
}

const ofOurs = rolesOf(Role.cadreSelf, Role.next);
// No 请 and no 由: with those it is others who go.
const ourCompany = /^(?:[和与跟同随]|带着|带领|会同|连同|领着|叫上|约上)$/;
const ourManner =
  /^(?:单位|工作队|立即|立刻|马上|立马|当即|随即|当天|今天|[上下]午|第一时间|及时|赶紧|连忙|[就便也又])$/;
const looksAfterIt = /^(?:查看|察看|查勘|核实|了解|处理|调解|协调|走访|看望|慰问|探望)/;

/** Days. */
const nearlyAYear = 300;

/** 收到,马上|入户; 走访|台账今晚交, 把李平家的走访|照片上传: nothing was done yet, or it is of a paper. */
export function isYetToBe(
  { tokens, clause, named, people, hasFigure }: Segment,
  verb: Token,
  { today }: Scene,
): boolean {
  const at = tokens.indexOf(verb);
  const next = tokens[at + 1]?.text ?? "";
  if (isCalledOff(clause.tokens, verb)) return true;
  if (named.counted !== null) return next === "任务" && !isCarriedOut(textOf(tokens), named.counted);
  if (named.named.length > 0) return !hasFigure && isSeenTo(clause.tokens, clause.tokens.indexOf(verb));
  if (papers.test(next)) return true;
  if (hasFigure) return false;
  // 李平说屋顶漏水,我立即|上门|查看
  if (people.named.length > 0 && looksAfterIt.test(next) && isOurWay(tokens.slice(0, at))) return false;
  if (/^(?:途中|路上)$/.test(next)) return true;
  if (/^(?:频次|要求|通知|数据?|户数|时间|日期)$/.test(next)) {
    // 走访时间为|6月10日
    const behind = clause.tokens.indexOf(verb) + 2;
    // 走访时间为6月20日, told on the 12th: of this year, whatever the last one was.
    const day = clause.tokens.slice(behind, behind + 2).find(({ when }) => when !== null)?.when?.day;
    return !/^[时日]/.test(next) || day === undefined || today - day > nearlyAYear;
  }
  if (next === "情况" && collects.test(tokenAt(tokens, at - 1)?.text ?? "")) return true;
  let before = at - 1;
  while (has(tokens[before], Role.go) || has(tokens[before], Role.filler)) before -= 1;
  return (
    /^(?:马上|立马|立即|立刻|这就|即刻)$/.test(tokenAt(tokens, before)?.text ?? "") && !isOver(tokens[at + 1])
  );
}

/** 把走访情况记下来, 走访工作总结: spoken of, not done. */
export function isNamed(tokens: readonly Token[], verb: Token): boolean {
  const at = tokens.indexOf(verb);
  // 别光写|走访了几户
  const before = tokenAt(tokens, at - 1);
  if (before !== undefined && writes.has(before.text)) return true;
  // 慰问|演出, 慰问|信一封; not 走访|信贷|户
  if (/^(?:演出|晚会|[信电](?:$|话))/.test(tokens[at + 1]?.text ?? "")) return true;
  // 有线电视|入户|工程, 自来水|入户|率: a thing laid into the houses.
  if (verb.text === "入户" && laidIn.test(tokens[at + 1]?.text ?? "")) return true;
  return before?.text === "把" && has(before, Role.filler);
}

const laidIn = /^(?:工程|管[道网]?|线路?|率|施工|电缆|光纤|光缆)/;

const writes = new Set("写 写上 填 填上".split(" "));

export function isByPhone(tokens: readonly Token[], verb: Token): boolean {
  return tokens.some((token) => has(token, Role.contact) && token.start < verb.start);
}
