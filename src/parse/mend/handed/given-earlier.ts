import { textOf } from "../../scene/stretch.ts";
import { Sign } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";
import { isThing } from "../../words/things.ts";
import { endOfClause, has, startOfClause, type Token, tokenAt } from "../../words/tokens.ts";

/** 上周送的, 去年栽的, 今年3月给他发的, 我送去的, 当初发的 */
export const givenEarlier = new Sign(
  "的",
  /(?:[上去前]|[年月日]|节前|[我咱]们?|单位|当[初时年])[^,;。!?\n]{0,10}(?:送|发|给|带|栽|种|建|修|装|改造|安装|捐)(?:去|来|过去)?的/,
);

const gave = /^(?:送|发|发放|给|带|栽|栽种|种|种植|建|新建|修|装|改造|安装|捐|捐赠)(?:去|来|过去)?$/;
const looked = /(?:回访|查看|察看|看了看?|看一?看|检查|了解)[^,;。!?\n]{0,6}$/;
/** 已吃完, 全部成活, 长得很好: what has become of it. */
const became =
  /^(?:他|她|它|已经?|都|全部?|也|现在|现|如今|还|大部分|基本)*(?:[吃用喝]完|[用吃]上|成活|活了|存活|长得|长势|长大|出栏|产[蛋仔羔]|下[崽蛋羊羔]|死了?|剩|在用|好用|使用正常|运行正常|见效|管用|[盖穿养用]着|养得|开花|结果|挂果)/;

/**
 * 上周送的3盒药|已吃完,又送了2盒; 去年栽的苹果苗200株|全部成活; 回访李平|去年改造的厕所: what was handed over or built at an earlier time
 * is told of for what became of it, and is neither done again nor on whose day the rest is. Not: 上周送的3盒药李平收到了, 补报上周送的3盒药
 */
export function withoutGivenEarlier(tokens: readonly Token[]): readonly Token[] {
  let kept: Token[] | null = null;
  for (let at = 2; at < tokens.length; at += 1) {
    if (tokens[at]?.text !== "的" || !gave.test(tokens[at - 1]?.text ?? "")) continue;
    const from = dayBefore(tokens, at - 1);
    const to = endOfThing(tokens, at + 1);
    if (to === at + 1) continue;
    if (from < 0) {
      const idle = givenByUs(tokens, at, to);
      if (idle !== null) kept = (kept ?? [...tokens]).filter((token) => !idle.includes(token));
      continue;
    }
    const end = startOfNext(tokens, to, endOfClause(tokens, to));
    const tells = became.test(textOf(tokens.slice(to, end)));
    if (!tells && !(to === end && looked.test(textOf(tokens.slice(startOfClause(tokens, from), from)))))
      continue;
    // The thing and whose it is stay: 又送了2盒 is of it, and for him.
    const idle = tokens
      .slice(from, end)
      .filter(({ word, mention }) => word?.goods == null && mention === null);
    kept = (kept ?? [...tokens]).filter((token) => !idle.includes(token));
  }
  return kept ?? tokens;
}

/** 他吃完了|今天又送了一袋: where what we did next is told in the same breath. */
function startOfNext(tokens: readonly Token[], from: number, end: number): number {
  const next = tokens.findIndex(
    (token, at) =>
      at > from &&
      at < end &&
      (token.kind === "day" || /^[又再]$/.test(token.text) || has(token, Role.cadreSelf)) &&
      tokens.slice(at + 1, Math.min(end, at + 4)).some((one) => has(one, Role.give)),
  );
  return next < 0 ? end : next;
}

/** What they say has become of it. */
const byNow =
  /^(?:家)?[里中]?(?:他|她|人家)?(?:[说讲]|告诉我|反映)?(?:已经?|都|全|也|早就?|快|还|现在)*(?:(?:[吃用喝]|施|撒|烧|养)(?:完|光|大|死|活)了?|用着|剩下?|只剩|(?:没|没有)用完|长大|下[崽蛋]|成活|死了)/;
/** 单位送的鸡苗|李平分给了刘军: handed on by them. */
const gaveOn = /^家?(?:都|又|全|也|已经?)*(?:分|转送|转|匀|卖|让)给了?/;
const openers = /^(?:[我咱]们?|单位|当[初时年])$/;
const oneToday = /^(?:今天|刚才?|刚刚|[上下中]午|早上|傍晚|晚上|今[早晚])$/;

/**
 * 我送去的两袋化肥|李平说用完了, 单位送的两箱鸡苗|李平养大了, 当初发的鸡苗20只|,李平家剩12只: the words that tell of what was handed over on no day that
 * is told; null where they tell of none. Not: 我送的两袋化肥李平收下了, 我今天送的米他吃上了
 */
function givenByUs(tokens: readonly Token[], of: number, to: number): readonly Token[] | null {
  let from = of - 2;
  while (from >= of - furthest && !openers.test(tokenAt(tokens, from)?.text ?? "")) {
    const token = tokenAt(tokens, from);
    if (token === undefined || token.kind === "mark" || token.quantity !== null) return null;
    if (token.kind === "day" || oneToday.test(token.text)) return null;
    from -= 1;
  }
  if (from < 0 || from < of - furthest) return null;
  const isToday = (token: Token | undefined) => token?.kind === "day" || oneToday.test(token?.text ?? "");
  if (isToday(tokenAt(tokens, from - 1))) return null;
  const end = endOfClause(tokens, to);
  const rest = tokens.slice(to, end);
  const first = rest[0]?.mention == null ? rest : rest.slice(1);
  const gone = rest[0]?.mention == null ? undefined : gaveOn.exec(textOf(first))?.[0];
  const became = gone ?? byNow.exec(textOf(first))?.[0];
  const atFirst = tokens[from]?.text.startsWith("当");
  if (became === undefined && !(atFirst && (rest.length === 0 || /^是[^,]{1,6}$/.test(textOf(rest)))))
    return null;
  let over = to;
  // as far as what has become of it
  for (let length = rest.length - first.length; over < end; over += 1)
    if (over >= to + length && textOf(tokens.slice(to + length, over)).length >= (became?.length ?? 99))
      break;
  if (/^[了过]$/.test(tokens[over]?.text ?? "")) over += 1;
  return tokens.slice(from, over).filter(({ word, mention }) => word?.goods == null && mention === null);
}

/** Where 上周, or 去年|给|他, begins in front of the verb; -1 where no day that is over stands there. */
function dayBefore(tokens: readonly Token[], verb: number): number {
  for (let place = verb - 1; place >= 0 && place >= verb - furthest; place -= 1) {
    const token = tokens[place];
    if (token === undefined || token.kind === "mark" || token.quantity !== null) return -1;
    if (token.kind === "day") return token.when?.kind === "period" && !running.test(token.text) ? place : -1;
    if (token.text === "前" && tokenAt(tokens, place - 1)?.text.endsWith("节")) return place - 1;
  }
  return -1;
}

const furthest = 4;

/** 今年送的鸡苗20只全部成活: what was done in a time that goes on counts. */
const running = /^(?:今年|[本这]个?[年月周季]|全年|[上下]半年|截|至?目前|一?年来)(?!\d)/;

/** 3盒|药, 苹果苗|200株, 厕所 */
function endOfThing(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < from + 2 && (tokens[to]?.quantity != null || isNamed(tokens[to]))) to += 1;
  return to;
}

function isNamed(token: Token | undefined): boolean {
  return token !== undefined && token.mention === null && (isThing(token) || has(token, Role.works));
}
