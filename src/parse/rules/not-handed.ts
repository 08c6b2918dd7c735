import type { Segment } from "../scene/story.ts";
import { anyOf } from "../text/characters.ts";
import type { Item } from "../words/item.ts";

const telling = anyOf("指名待相离卖里捞抢拉");
/** 危房改造的|指标: nothing that anybody holds. */
const noThing = /(?:指标|名额|待遇)$/;
/** 与其他人家|相距几百米 */
const apart = /^(?:相[距隔]|距离?|离)/;
/** 把鸡|送到乡菜市场去卖: to be sold. */
const toMarket =
  /(?:送|拉|运|带|拿|驮|背)到?[^,\d他她去给]{0,6}(?:市场|集[上市]|街上|县城|城里|镇上)(?:上|里)?[去来]?(?:帮[他她老人]*)?(?:卖|销售|出售)/;
/** 把水里泡着的小麦|捞出: brought out of harm's way, theirs before and after. */
const saved = /把[^,]*(?:捞(?:了)?(?:出|起|上)|抢(?:收|出|运|搬))/;
/** 衣服|放到3个箱子里: what it was put into. */
const putInto =
  /[到在进入][\d一二两三四五六七八九十]+[个只口](?!村?民?小?组|[村社屯寨孩学老])[\u4e00-\u9fff]{1,3}(?:里|内|中)/;

/** What a figure or a name is told of that went to nobody: a place on a list, a way, what was taken to market, what a thing was put into. */
export function goesToNobody({ clause, text }: Segment, { noun, quantity }: Item): boolean {
  if (!clause.characters.mayHaveOneOf(telling)) return false;
  const name = noun?.text ?? "";
  if (noThing.test(name) || (apart.test(name) && quantity?.unit?.kind === "length")) return true;
  // 把鸡|找了辆摩的送到市场去卖
  const sold = /[把将]/.test(clause.text) ? clause.text : text;
  if (isInFrontOf(name, toMarket, sold)) return true;
  if (!/送[给的]/.test(text) && isInFrontOf(name, saved, text)) return true;
  return /^[个只口]$/.test(quantity?.unit?.name ?? "") && putInto.test(text);
}

/** 把|鸡|送到市场去卖: what is taken stands in front of its end; 把小麦抢收完送他|米|2袋 is another thing. */
function isInFrontOf(name: string, taken: RegExp, text: string): boolean {
  const found = taken.exec(text);
  return found !== null && text.lastIndexOf(name) < found.index + found[0].length;
}
