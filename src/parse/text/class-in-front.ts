import { Sign } from "./characters.ts";
import type { Normalized } from "./normalize.ts";
import { without } from "./pauses.ts";

const gives = "(?:[送带拿给捎买拎提发][了去来]|[送带拿捎买拎])";
const classes =
  "(?:小|慰问|生活)?(?:东西|礼物|礼品|慰问品|物资|用品|日用品|生活必需品|年货|物品|吃的|喝的|补品|营养品|食品)";
const figure = "[\\d一二两三四五六七八九十半]+(?:多|来|余)?";
const packs = "(?:大|小)?(?:公斤|[袋桶箱瓶盒床套双把卷捆只本台条包斤提壶罐筐篮块张])";
const thing = "[^\\d一二两三四五六七八九十半,;。、!?\\n给送和跟都在到也还各的(:]";

/** 带了|点东西|一袋面, 拿了|几样礼物有|一箱奶: a class word over a list, of which nothing is counted. */
const some = `(?:一?[点些]儿?|几样)${classes}(?:,?有)?(?=${figure}${packs}${thing})`;
/** 送了|慰问品|一袋米一桶油: also without such a word of amount where the list begins with a figure and ends with a thing. */
const bare = `${classes}(?:,?有)?(?=(?:${figure}${packs}${thing}{1,4}[、和,]?){2,}(?:[,;。\\n]|$))`;

export const classInFront = new Sign(
  "西物品资货的",
  /(?:[西物品资货]|[吃喝]的)(?:,?有)?[\d一二两三四五六七八九十半]/,
);

const behindGift = `(?<=${gives}[^,;。!?\\n\\d]{0,6})`;
const someListed = new RegExp(behindGift + some, "g");
const bareListed = new RegExp(behindGift + bare, "g");

/** 送了李平点慰问品一袋米一桶油: as if the things alone had been named. Not: 送了慰问品三份, 发物资5份面粉3袋, 送慰问品2箱李平3箱刘军 */
export function withoutClass(source: Normalized, isName: (text: string, at: number) => boolean): Normalized {
  const told = without(source, someListed, () => true);
  return without(told, bareListed, (text, at) => !namesIn(text, at, isName));
}

/** 2箱|李平|3箱|刘军: whom it is for stands in the list. */
function namesIn(text: string, from: number, isName: (text: string, at: number) => boolean): boolean {
  for (let at = from; at < text.length && !",;。\n".includes(text.charAt(at)); at += 1)
    if (isName(text, at)) return true;
  return false;
}
