import { goodsName } from "../words/nouns.ts";
import { Role } from "../words/roles.ts";
import { thingInVerb } from "../words/thing-in-verb.ts";
import { has, type Token, tokenAt } from "../words/tokens.ts";
import type { Due } from "./due.ts";
import type { Scene } from "./scene.ts";
import type { Stretch } from "./stretch.ts";

/** A thing to be built, and in what it was counted. */
type WorkDue = Pick<Due, "measure" | "item" | "unit" | "quantity" | "approx">;

/**
 * 危房改造|任务|30户, 全年|任务|硬化村道5公里, 任务|是|改厕80户: what was to be built, told as a task; null where it tells of none.
 * Not: 完成任务硬化村道5公里
 */
export function taskOfWorks({ tokens, text }: Stretch, { lexicon }: Scene): WorkDue | null {
  const at = tokens.findIndex((token) => task.test(token.text));
  if (at < 0 || finished.test(text)) return null;
  const counted = onlyFigure(tokens, at);
  const item = counted === null ? null : thingOfTask(tokens, at, lexicon);
  return counted === null || item === null ? null : { measure: "works", item, ...counted };
}

/** 危房|改造|任务, 任务|是|改厕|80户, 路灯|任务|60盏. Not: 召开会议|安排|改厕任务 */
function thingOfTask(tokens: readonly Token[], at: number, lexicon: Scene["lexicon"]): string | null {
  const opens = /^[为是共有]$/.test(tokens[at + 1]?.text ?? "") ? at + 2 : at + 1;
  // 危房改造|任务, 新建|水窖任务
  const named = tokens
    .slice(Math.max(0, at - longestName), at)
    .findLastIndex((token) => has(token, Role.build));
  const front = named < 0 ? undefined : tokens[Math.max(0, at - longestName) + named];
  if (tokens.slice(0, front === undefined ? at : tokens.indexOf(front)).some(tellsMore)) return null;
  if (front !== undefined && tokens[opens]?.quantity == null) return null;
  const stem = task.exec(tokens[at]?.text ?? "")?.[1] ?? "";
  // 路灯任务|60盏, 路灯|任务|60盏
  const ofThing = stem === "" ? tokens[at - 1] : { word: lexicon.word(stem), text: stem };
  if (front === undefined && ofThing?.word?.roles.has(Role.works))
    return goodsName(ofThing.text, lexicon).name;
  const verb = front ?? tokens[opens];
  if (verb === undefined || !has(verb, Role.build)) return null;
  const own = front !== undefined && lexicon.word(stem)?.roles.has(Role.works) ? stem : null;
  const thing = own ?? thingInVerb[verb.text] ?? thingBeside(tokens, tokens.indexOf(verb));
  if (thing === null) return null;
  return goodsName(thing, lexicon).name;
}

/**
 * 完成|危房改造任务|30户, 改厕任务80户|已全部完成, 改厕任务80户|已完成|50户: how much of a task is built, told in the same clause.
 * Not: 完成危房改造任务的一半, 改厕任务80户未完成
 */
export function doneOfTask(stretch: Stretch, { lexicon }: Scene): WorkDue | null {
  const { text } = stretch;
  // 帮李平家|完成|改厕任务|1户
  const tokens = stretch.tokens.filter(({ mention }) => mention === null);
  const at = tokens.findIndex((token) => task.test(token.text));
  const [sum, done, more] = tokens.filter(({ quantity }) => quantity !== null);
  if (at < 0 || sum === undefined || more !== undefined) return null;
  if (!(done === undefined ? allOfTask : partOfTask).test(text)) return null;
  const counted = onlyFigure([...tokens.slice(0, at + 1), done ?? sum], at);
  if (counted === null || sum.quantity?.unit?.name !== counted.unit) return null;
  if (counted.quantity > (sum.quantity.value ?? 0) || tokens.indexOf(sum) < at) return null;
  const item = thingOfTask(tokens, at, lexicon);
  return item === null ? null : { measure: "works", item, ...counted };
}

const allOfTask =
  /(?:^|[家户村])(?:(?:超额|圆满|顺利|如期|按期|全面|全部)?完成)[^,]*任务[\d.一二两三四五六七八九十百]{1,6}[^\d,]{1,2}$|任务[\d.一二两三四五六七八九十百]{1,6}(?:公里|[户盏口米座处间亩个])(?:已经?)?(?:全部|都|均)?(?:已经?)?(?:完成|做完)了?$/;
const partOfTask =
  /任务[\d.一二两三四五六七八九十百]{1,6}(?:公里|[户盏口米座处间亩个])(?:目前|现)?(?:已经?)?(?:完成|做完)了?[\d.一二两三四五六七八九十百]{1,6}[^\d,]{1,2}$/;

/** As many words as name a thing and its building: 新建|提灌站|任务. */
const longestName = 3;
const task = /^(?:年度)?([\u4e00-\u9fff]*?)(?:(?:目标|指标)?任务|目标|任务指标|指标)[数量]?$/;
const finished = /完成|做完|达到|超/;

/** 危房改造|开工|18户, 水窖建设|开工20口: begun, and not said to be built; null where it tells of none. */
export function begunOfWorks({ tokens, text }: Stretch, { lexicon }: Scene): WorkDue | null {
  if (!begun.test(text)) return null;
  const verb = tokens.findIndex((token) => has(token, Role.build));
  const counted = onlyFigure(tokens, verb);
  const thing = verb < 0 || counted === null ? null : thingBeside(tokens, verb);
  return thing === null || counted === null
    ? null
    : { measure: "works", item: goodsName(thing, lexicon).name, ...counted };
}

const begun = /(?:开工|动工|启动|开建)(?:建设|改造)?了?[\d一二两三四五六七八九十百]/;

/** The one figure behind it and in what it is counted; null where there are more. */
function onlyFigure(
  tokens: readonly Token[],
  at: number,
): { quantity: number; unit: string; approx: boolean } | null {
  const [figure, more] = tokens.filter(({ quantity }) => quantity !== null);
  if (figure?.quantity == null || more !== undefined || tokens.indexOf(figure) < at) return null;
  const { value, unit, approx } = figure.quantity;
  return value === null || unit === null ? null : { quantity: value, unit: unit.name, approx };
}

/** 危房|改造, 路灯|安装, 硬化|村道: what stands in front of the verb, else behind it, where it is one of those that are built. */
function thingBeside(tokens: readonly Token[], verb: number): string | null {
  const isThing = (token: Token | undefined) => has(token, Role.works);
  if (isThing(tokenAt(tokens, verb - 1))) {
    const first = tokens.slice(0, verb).findLastIndex((token) => !isThing(token)) + 1;
    return textBetween(tokens, first, verb);
  }
  let end = verb + 1;
  while (isThing(tokens[end])) end += 1;
  return end === verb + 1 ? null : textBetween(tokens, verb + 1, end);
}

function textBetween(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join("");
}

/** Somebody or some act in front of the task. */
function tellsMore(token: Token): boolean {
  return token.mention !== null || token.word?.measure != null;
}
