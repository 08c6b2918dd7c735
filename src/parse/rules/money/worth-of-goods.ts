import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";
import { Sign } from "../../text/characters.ts";
import type { Item } from "../../words/item.ts";
import { goodsName, type Noun, partsOf } from "../../words/nouns.ts";
import { Role } from "../../words/roles.ts";
import { isCountOrMass } from "../../words/tokens.ts";

/** 送大米2袋、油1桶|共300元, 送|米面油|共300元: what the things told before it come to. */
export function closesGoods(item: Item, { reading, theirs, roles }: Segment, { lexicon }: Scene): boolean {
  if (theirs || roles.has(Role.sell) || roles.has(Role.own)) return false;
  if (
    !roles.has(Role.give) &&
    !reading.items.some((other) => other !== item && other.quantity?.unit?.kind === "money")
  )
    return false;
  const isGoods = ({ text }: Noun) => partsOf(text).every((part) => goodsName(part, lexicon).known);
  if (item.noun !== null) return isGoods(item.noun);
  return reading.items
    .slice(0, reading.items.indexOf(item))
    .some(
      ({ noun, quantity }) =>
        noun !== null && (quantity === null || isCountOrMass(quantity)) && isGoods(noun),
    );
}

/** 送给李平|300元|米面, 购买|300元|的|药品|送给李平: what is handed over is worth so much. Not: 送李平|300元|、米2袋, 送|300元|米|2袋 */
export function isWorthInFront(
  { quantity }: Item,
  { tokens, text, theirs, roles }: Segment,
  { lexicon, source }: Scene,
): boolean {
  if (/投资|补[贴助]?$/.test(text)) return false;
  if (theirs || !(roles.has(Role.give) || roles.has(Role.buy))) return false;
  const end = tokens.at(-1)?.end ?? 0;
  // 采购3000元办公用品: for nobody.
  if (
    !handed.isIn({
      text: source.text.slice(tokens[0]?.start ?? 0, end + longestRest),
      characters: source.characters,
    })
  )
    return false;
  const money = tokens.findIndex((token) => token.quantity !== null && token.quantity === quantity);
  const at = tokens[money + 1]?.text === "的" ? money + 2 : money + 1;
  const thing = tokens[at];
  const next = tokens[at + 1];
  // 500元化肥|款, 5万元茶叶|贷款
  if (
    money < 0 ||
    thing === undefined ||
    next?.quantity != null ||
    next?.word?.measure?.money ||
    /^(?:[款钱费补贴]|报销|津贴)/.test(next?.text ?? "")
  )
    return false;
  if (forWhat.test(thing.text)) return false;
  return partsOf(thing.text).every((part) => goodsName(part, lexicon).known);
}

const handed = new Sign("送给看慰发捐走", /[送给发捐]|看[望他她]|去看|慰问|走访/);
const longestRest = 16;

/** 给他200块|抓药: money, and what it is meant for. */
const forWhat = /补贴?$|^[买抓看治交还拿取配]|^[电气]$/;

/** 鸡苗30只,饲料2袋,|合计450元: their worth; 每户米1袋、现金500元,|合计1000元: the money again; 米1袋、现金500元,|共700元: both of them, and nothing new. */
export function ofWhole({ quantity }: Item, { entries }: Scene): string | null {
  const cash = entries.recent().filter(({ facts }) => facts.measure === "cash");
  if (cash.length === 0) return "goods_value";
  const told = cash.reduce((all, { facts }) => all + (facts.quantity ?? 0), 0);
  if (told === quantity?.value) return "cash";
  return told < (quantity?.value ?? 0) ? null : "goods_value";
}
