import { toDay } from "../../core/day-number.ts";
import type { Clause } from "../scene/clause.ts";
import type { Facts } from "../scene/kept.ts";
import type { Scene } from "../scene/scene.ts";
import type { Stretch } from "../scene/stretch.ts";
import type { Item, ItemReading } from "../words/item.ts";
import { goodsName } from "../words/nouns.ts";
import { Role } from "../words/roles.ts";

/** What a sentence opens with that sums up those before it; 累计 reaches farther back than they do. */
const opensSum =
  /^(?:以上|上述|全天|[今本][天日次]?)?(?:合计|总计|共计|小计|总共|一共|共)(?:走访|入户|慰问|看望|送|发|给|谈|[:\d一二两三四五六七八九十半]|$|(?=[\u4e00-\u9fff]{1,6}[\d一二两三四五六七八九十半]))/;

/** 给李平米1袋,油1桶。给王五米2袋。|合计米3袋,油1桶: a clause inside a line that sums up, and what follows it. */
export function opensSumInLine({ roles, text }: Stretch, clause: Clause): boolean {
  return roles.has(Role.pool) && !clause.opensLine && clause.label === null && opensSum.test(text);
}

/** 油1桶, 发宣传单3份; not 另送油1桶, and nothing of somebody. */
export function mayRepeat({ hasName, hasFigure, roles, text }: Stretch): boolean {
  return hasFigure && !hasName && !roles.has(Role.further) && !/[另又再还其每各均]/.test(text);
}

/**
 * Every figure of it is what was told before comes to, thing by thing: it adds nothing. Not: 共送油2桶, of which nothing was told, nor
 * 给李平送米2袋。走访王五,|共送米2袋, which are his; 昨天送米2袋。今天|共送米2袋
 */
export function sumsUpAgain({ items, each }: ItemReading, scene: Scene): boolean {
  const counted = items.filter(({ quantity }) => quantity?.value != null);
  // 户均300元|,共900元: which of the two it was is found out behind both.
  if (each || scene.mean?.sentence === scene.sentence) return false;
  if (counted.length === 0 || counted.length < items.length) return false;
  const day = toDay(scene.when.day);
  const before = scene.entries.list.filter(({ facts }) => !facts.missed && facts.day === day);
  // 在上坪村发资料30份。到下坪村,|共发资料30份: of the village just gone to.
  if (before.some(({ facts }) => scene.reached !== null && facts.villageId !== scene.reached.villageId))
    return false;
  return counted.every((item) => {
    const like = before.filter(({ facts }) => isOf(item, facts, scene));
    const total = like.reduce((all, { facts }) => all + (facts.quantity ?? Number.NaN), 0);
    if (like.length === 0 || !(Math.abs(total - (item.quantity?.value ?? 0)) < 0.001)) return false;
    const measure = like[0]?.facts.measure;
    const ofKind = before.filter(({ facts }) => facts.measure === measure);
    return scene.people.named.every(({ id }) => ofKind.some(({ facts }) => facts.households.includes(id)));
  });
}

/** The entry counts what the figure counts: 米3袋 and bags of rice, 3份 of papers, 500元 given. */
function isOf({ noun, quantity }: Item, facts: Facts, scene: Scene): boolean {
  if (noun?.measure != null) return facts.measure === noun.measure.id;
  if (quantity?.unit?.kind === "money") return noun === null && facts.measure === "cash";
  const unit = quantity?.unit?.name ?? quantity?.unitSaid ?? null;
  if (facts.measure !== "goods" || facts.unit !== unit) return false;
  return noun === null || facts.item === goodsName(noun.text, scene.lexicon).name;
}
