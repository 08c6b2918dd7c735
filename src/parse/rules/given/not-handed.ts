import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";
import { anyOf } from "../../text/characters.ts";
import type { Item } from "../../words/item.ts";

const telling = anyOf("指名待相离卖里捞抢拉");
/** 危房改造的|指标: nothing that anybody holds. */
const noThing = /(?:指标|名额|待遇)$/;
/** 与其他人家|相距几百米 */
const apart = /^(?:相[距隔]|距离?|离)/;
/** 鸡|送到乡菜市场去卖: to be sold. Not: 米2袋|又帮他拉到集市卖羊 */
const toMarket =
  /^[^,。;他她给帮顺便]{0,8}(?:送|拉|运|带|拿|驮|背)到?[^,。;他她给帮]{0,6}(?:市场|集[上市]|街上|县城|城里|镇上)(?:上|里)?[去来]?(?:帮[他她老人]*)?(?:卖|销售|出售)(?![了\d一二两三四五六七八九十])/;
/** 把水里泡着的小麦|捞出: brought out of harm's way, theirs before and after. Not: 把送给李平的化肥2袋|抢运到他家 */
const takesOut = /把[^,。;送给发带捐]*$/;
const saved = /^[^,。;送给发带捐]*?(?:捞(?:了)?(?:出|起|上)|抢(?:收|出|运|搬))/;
/** 衣服放到|3个|箱子里: what it was put into. Not: 送到|2个|孩子手里 */
const into = /[到在进入]$/;
const vessel = /^(?![^,。;]{0,2}[家户手])[\u4e00-\u9fff]{1,3}(?:里|内|中)/;
/** As far as 把 stands in front. */
const longestFront = 24;
const longestWay = 30;

/** What a figure or a name is told of that went to nobody: a place on a list, a way, what was taken to market, what a thing was put into. */
export function goesToNobody({ clause }: Segment, { source }: Scene, item: Item): boolean {
  if (!clause.characters.mayHaveOneOf(telling)) return false;
  const { noun, quantity, tokens } = item;
  const name = noun?.text ?? "";
  if (noThing.test(name) || (apart.test(name) && quantity?.unit?.kind === "length")) return true;
  const start = Math.min(...tokens.map((token) => token.start));
  const end = Math.max(...tokens.map((token) => token.end));
  const behind = source.text.slice(end, end + longestWay);
  if (toMarket.test(behind)) return true;
  if (
    saved.test(source.text.slice(start, end + 3)) &&
    takesOut.test(source.text.slice(Math.max(0, start - longestFront), start))
  )
    return true;
  if (!/^[个只口]$/.test(quantity?.unit?.name ?? "")) return false;
  const figure = tokens.find((token) => token.quantity === quantity);
  if (figure === undefined || !into.test(source.text.charAt(figure.start - 1))) return false;
  return vessel.test(source.text.slice(figure.end, figure.end + 4));
}
