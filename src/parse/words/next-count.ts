import { Role, rolesOf } from "./roles.ts";
import { has, hasSome, isEnglish, isMark, type Token, tokenAt } from "./tokens.ts";
import type { UnitKind } from "./vocabulary.ts";

/** What may have counted the figure in front, and what opens a count besides the measures. */
const doing = rolesOf(Role.give, Role.sell, Role.build, Role.labour, Role.solve);
const opening = rolesOf(Role.sell, Role.build, Role.help);
/** Of these so many homes or heads are a count; 给5户|慰问金500元 is of both. */
const ofPeople = new Set(["visit", "talk", "training", "trainee", "medical", "job"]);
const introduces = /^(?:介绍|推荐)(?:到|去)?$/;
const buildsIt = /^(?:修|建|铺|挖|架)[路桥渠坝井]/;

/**
 * 入户12次|解决问题3件, 帮销苹果200斤|修路2公里: the next of several counts told in one breath, each with its own figure behind it.
 * Not: 给5户慰问金500元, 组织20人义务劳动1次, 化解2户矛盾1起
 */
export function startsNextCount(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const figure = isBetween(tokenAt(tokens, at - 1)) ? at - 2 : at - 1;
  const told = tokenAt(tokens, figure)?.quantity;
  if (token === undefined || told == null || isEnglish(token) || has(token, Role.dative)) return false;
  const isRow = figure < at - 1;
  return opensCount(tokens, at) && isCounted(tokens, figure, told.unit?.kind, isRow);
}

/** 解决问题3件、|收集意见5条, 走访12户并|发放资料25份 */
function isBetween(token: Token | undefined): boolean {
  return isMark(token, "、") || has(token, Role.joins) || has(token, Role.next);
}

const matter = /问题|困难|难题|难事|矛盾|纠纷/;

/** 解决问题|3件, 介绍|就业|3人, 帮销|苹果|200斤 */
function opensCount(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const [next, behind] = tokens.slice(at + 1, at + 3);
  // 收集|意见|5条, 开|院坝会|2场
  const carriesOut =
    has(token, Role.filler) && (token.text.length > 1 || token.text === "开" || token.text === "办");
  const opens =
    token.word?.measure != null ||
    (carriesOut && next?.word?.measure != null) ||
    hasSome(token, opening) ||
    introduces.test(token.text) ||
    (token.kind === "text" && buildsIt.test(token.text));
  // 解决饮水问题2个、|就业|问题|1个
  if (!opens || matter.test(next?.text ?? "")) return false;
  if (next?.quantity != null) return true;
  return behind?.quantity != null && (next?.kind === "text" || next?.kind === "word");
}

/** Whether the figure belongs to what is told in front of it: 入户|12次, 送|米|5袋. */
function isCounted(
  tokens: readonly Token[],
  figure: number,
  unit: UnitKind | undefined,
  isRow: boolean,
): boolean {
  for (let at = figure - 1; at >= 0; at -= 1) {
    const token = tokens[at] as Token;
    if (token.quantity !== null || token.kind === "mark" || token.mention !== null) return false;
    const measure = token.word?.measure?.id;
    if (measure === undefined && !(hasSome(token, doing) && !has(token, Role.dative))) continue;
    // 发了|两份|资料一张: of what follows. 帮干农活3次 tells how often.
    if (measure === undefined && unit !== "times" && !isNamed(tokens, at, figure)) return false;
    // 帮李平家新建水窖1口、改造厕所1座; 每户新建水窖1口、改造厕所1间; 给他发了棉被1床、救助金500元: a row of what was done for somebody.
    if (measure === undefined && isRow && tokens.slice(Math.max(0, at - furthest), at).some(tellsForWhom))
      return false;
    return (unit !== "household" && unit !== "person") || ofPeople.has(measure ?? "");
  }
  return false;
}

function tellsForWhom(token: Token): boolean {
  return token.mention !== null || hasSome(token, forWhom);
}

const furthest = 24;
const forWhom = rolesOf(Role.dative, Role.help, Role.pronoun, Role.each);

/** 送|米|5袋: the thing stands in front of its figure. Not: 发|了|两份 */
function isNamed(tokens: readonly Token[], verb: number, figure: number): boolean {
  const thing = figure - verb === 1 ? undefined : tokens[figure - 1];
  return (
    thing !== undefined &&
    (thing.kind === "text" ||
      thing.word?.goods != null ||
      has(thing, Role.works) ||
      thing.word?.measure != null)
  );
}
