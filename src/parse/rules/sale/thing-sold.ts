import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";
import { textOf } from "../../scene/stretch.ts";
import { farmProduce } from "../../words/farm-produce.ts";
import { figureAt, type Item } from "../../words/item.ts";
import { goodsName } from "../../words/nouns.ts";
import { Role } from "../../words/roles.ts";
import { isNamePart, touches } from "../../words/thing-name.ts";
import { has, isMark, type Token } from "../../words/tokens.ts";
import { madeByThem } from "./made-by-them.ts";
import { buyers, paid } from "./produce.ts";

/** 茶干|3.1万元, 脱贫户|土|鸡蛋|1.8万元: what touches the figure from the front; null: nothing that names a thing. */
export function thingBeside({ tokens: own }: Item, tokens: readonly Token[]): string | null {
  const figure = figureAt(tokens, own);
  let from = figure;
  while (
    from > 0 &&
    isNamePart(tokens[from - 1]) &&
    touches(tokens[from - 1], tokens[from]) &&
    !has(tokens[from - 1], Role.householdClass)
  )
    from -= 1;
  const name = from < figure ? textOf(tokens.slice(from, figure)) : "";
  return name.length >= 2 && !buyers.test(name) && !paid.test(name) && !noThing.test(name) ? name : null;
}

const noThing = /[款钱额价入元户]$|^(?:金额|价值|合计|总计|收益|利润|产值|产品|卖得?|卖出|任务|目标|指标)$/;

export function nameOfMade(segment: Segment, scene: Scene): string | undefined {
  const name = madeByThem(segment, scene);
  return name === undefined ? undefined : goodsName(name, scene.lexicon).name;
}

/** 小米、红豆|3200元, 红豆|共|3200元: the things joined in front of a sum; null where there is but one. */
export function listUpTo({ tokens: own }: Item, tokens: readonly Token[]): string | null {
  const names: string[] = [];
  let at = figureAt(tokens, own) - 1;
  if (has(tokens[at], Role.pool)) at -= 1;
  for (;;) {
    const end = at + 1;
    while (at >= 0 && isNamePart(tokens[at]) && !has(tokens[at], Role.householdClass)) at -= 1;
    const name = textOf(tokens.slice(at + 1, end));
    if (name === "" || noThing.test(name) || buyers.test(name)) break;
    names.unshift(name);
    if (!isMark(tokens[at], "、") && !has(tokens[at], Role.joins)) break;
    at -= 1;
  }
  return names.length > 1 ? names.join("、") : null;
}

export const produce = new RegExp(`${farmProduce}$`);

/** 消费帮扶|洋芋|12万元, 消费帮扶|农畜产品|860万元: not 消费帮扶|金额|12万元. */
export function isProduce({ text, word, pos }: Token): boolean {
  if (word !== null) return word.goods !== null;
  return pos !== "act" && !/(?:额|款|金|收入|订单|活动|项目|成效|任务|目标|指标)$/.test(text);
}

/** 客商|苹果收了, 苹果|钱 */
export const besideThing =
  /^(?:老板|客商|商贩|商家|收购商|超市|食堂|[\u4e00-\u9fff]{0,3}(?:厂|饭店|酒店|餐馆|农家乐))(?=..)|(?<=..)钱$/;

/** 李平家的胡萝卜,|帮着卖了1.2吨; 鸡蛋销路不好,|帮他卖了50斤: named in the clause before. */
export function soldBefore({ openNoun, lexicon }: Scene): string | undefined {
  if (openNoun === null || openNoun.measure !== null || openNoun.kind === "people") return undefined;
  // 到农贸|市场,帮他卖了50斤
  // 我在朋友圈发了|消息,同事们订了600斤
  if (/市场$/.test(openNoun.text) || madeKnown.test(openNoun.text)) return undefined;
  const said = openNoun.text.replace(howItSells, "");
  // 羊给|价|1200一只
  if (said === "" || /价[钱格]?$/.test(said) || buyers.test(said)) return undefined;
  return goodsName(said, lexicon).name;
}

const madeKnown = /(?:消息|广告|照片|图片|视频|海报|链接|信息|朋友圈|直播)$/;

/** 谈起|玉米|行情 */
const howItSells = /^(?:[谈说聊讲问]起?了?到?|了解)|的?(?:销路|行情|价格|价钱|积压)$/g;
