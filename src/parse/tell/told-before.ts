import { Grounds } from "../scene/grounds.ts";
import { Requirement } from "../scene/requirement.ts";
import type { Scene } from "../scene/scene.ts";
import type { Stretch } from "../scene/stretch.ts";
import { sentenceSoFar } from "../text/sentence.ts";
import type { ItemReading } from "../words/item.ts";
import { goodsName } from "../words/nouns.ts";
import { Role, rolesOf } from "../words/roles.ts";

const opensBefore =
  /^[我咱俺]?们?(?:上[次回]|上一[次回]|前[次回]|年前|节前|春节前|过年前|中秋前|前些(?:日子|天)|前阵子|前段(?:时间|日子)|早先|早些时候|先前|之前)(?!.*的)/;
/** 以前给过李平2袋米, 李平家原来给过2袋化肥. Not: 上午过去给李平送过米, 开会之前给李平送过米 */
const onceGiven =
  /^[^,的没]{0,5}(?:(?<![来去会班课饭工完始发])(?:以前|之前)|(?<![上下中]午|[今昨]天|早上|晚上)过去|曾经?|原来|原先|从前)[^,的没]{0,6}[送给发带捐]过(?![冬节年]|.*的$)/;
const longAgo = /^[^,]{0,6}早(?:就|已|已经)[^,]{0,10}[送给发带捐]过/;
/** 往年|送棉被,今年送了米 */
const inFormerYears = /^[我咱俺]?们?(?:往年|前[几些]年)(?!.*(?:的|一样|照样))/;
const sinceThen = /^[^。\n]*?(?:今[天日儿]|[这此本]次|这回)/;

/** 前两批送了80只, 上一批发了5袋, 第一批送了50只 */
const formerLot = /^[我咱俺]?们?(?:前[\d一二两三四五几]|上一?|第一|头一)批(?!.*的)/;
/** 今天给李平送羊5只,前两批|送了80只 */
const behindLot = /[,。;\n][我咱俺]?们?(?:前[\d一二两三四五几]|上一?|第一|头一)批$/;
/** 今天给李平送羊5只,|上次送了10只: given now, in the same sentence. Not: 补报今天送的5只 */
const givenNow =
  /^(?!.*(?:补报|漏报|忘|没报))(?!.*(?:上[次回]|前[次回])).*(?:送|发|给|捎|带|拉|赠|捐)[^,]*[\d一二两三四五六七八九十半]/;
/** 上次送了1袋,忘报了; 上次送了1袋,两次共3袋, whose sum is told with it. */
const reportedLate =
  /^[^。\n]{0,16}(?:忘|漏|没[报记]|没(?:来得及|顾[上得])|系统里?没|补[报记]|一[起并块]儿?[报记]|[记加算]上|记一下|共|合计|累计|[两三]次)/;
const lately = /^[我咱俺]?们?前(?:些|阵|段)/;
/** 上次6月3日送了面1袋: of a day of its own. */
const ofItsDay = /\d(?:[月号日]|[./-]\d)|[初月][一二三四五六七八九十]/;

const nextLot = /^[^。\n]{0,40}(?:第[二三四]|后[一两三几]?|剩下?|余下)批/;

/** As much as is looked at in front. */
const longestSentence = 200;

const notDone = rolesOf(Role.plan, Role.need, Role.not);

/**
 * 上次送了李平2袋米,|这次又送了1袋; 早就给李平家送过2袋米了; 今天给李平送羊5只,|上次送了10只: an earlier deed, told for what was done
 * now.
 * Not: 上次答应的米今天送了; 上次没去成; 今天给李平送米2袋,上次给王五送了1袋
 * @param source the whole message
 */
function isToldBefore({ text, roles, tokens }: Stretch, source: string): boolean {
  if (!(roles.has(Role.give) || roles.has(Role.go)) || roles.hasSome(notDone)) return false;
  if (longAgo.test(text) || inFormerYears.test(text)) return true;
  const start = tokens[0]?.start ?? 0;
  const lot = formerLot.test(text) || behindLot.test(source.slice(Math.max(0, start - 8), start));
  if (!lot && !opensBefore.test(text) && !onceGiven.test(text)) return false;
  const behind = source.slice(tokens[tokens.length - 1]?.end);
  // 发放鸡苗80只,|第一批发了50只,|第二批发了30只: the lots of one gift.
  if (lot && nextLot.test(behind)) return false;
  if (!lot && sinceThen.test(behind)) return true;
  const before = sentenceSoFar(source.slice(Math.max(0, start - longestSentence), start));
  // 前些日子送了化肥3袋: late, and not the last time.
  if (lately.test(text)) return false;
  // 今天给李平送米2袋,|上次给王五送了面1袋: of another.
  if (
    ofItsDay.test(text) ||
    tokens.some(({ mention, text: who }) => mention !== null && !before.includes(who))
  )
    return false;
  return roles.has(Role.give) && givenNow.test(before) && !reportedLate.test(text.slice(-6) + behind);
}

export const toldBefore = new Grounds<Stretch, [source: string]>([
  new Requirement({ oneOf: "上前早先往过曾原送发给捎带拉赠捐" }),
  isToldBefore,
]);

/** 上次送了2袋米,|这次又送了1袋: the thing that the next figure counts. */
export function noteBefore({ items }: ItemReading, scene: Scene): void {
  const noun = items.findLast((item) => item.noun?.kind === "goods")?.noun;
  if (noun == null) return;
  scene.lastGoods = {
    name: goodsName(noun.text, scene.lexicon).name,
    sentence: scene.sentence,
    pooled: false,
  };
}
