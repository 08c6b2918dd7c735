import { readNumeral } from "../text/numeral.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Unit } from "./vocabulary.ts";

const ofThingsThatHold = "条个块张扇台根盏把副套件口";
const putIn =
  /装(?:[了上好在着完进到]|(?![的反错坏])[^的\d一二两三四五六七八九十半,;。、\n]{1,6}的?(?:[,;。\n]|$))/y;

/** What a village road or wall has put up along it. Not: 电线20米装灯泡3个, where the lamps are what is told. */
const putUpThere = /装(?:上了?|好了?|了)?(?:太阳能|路灯|护栏|栏杆|监控|广播|喇叭|标[志识])/y;

/** 编织袋40条|装洋芋, 灯泡2个|装堂屋: what was done with them, and no pack; 鸡蛋30枚装, 12个装苹果2箱 are. */
export function isPutIn(text: string, at: number, unit: Unit | null): boolean {
  // 村道800米|装路灯15盏
  if (unit?.kind === "length") {
    putUpThere.lastIndex = at;
    return putUpThere.test(text);
  }
  if (unit === null || !ofThingsThatHold.includes(unit.name)) return false;
  putIn.lastIndex = at;
  return putIn.test(text);
}

/** Of these a pack of packs is counted: 牛奶1件. */
export const holdsPacks = new Set("件箱提包条盒");
/** And of these what it holds: 12瓶. */
export const inPacks = new Set("瓶袋罐盒支包听枚");

/** 牛奶1件|12瓶, 烟一条|10包: how many the pack holds; null where it is no such thing. */
export function endOfContent(text: string, at: number, unit: Unit, lexicon: Lexicon): number | null {
  const numeral = readNumeral(text, at);
  if (numeral === null) return null;
  const held = lexicon.unitAt(text, numeral.end);
  if (held === null || !inPacks.has(held.unit.name) || held.unit.name === unit.name) return null;
  const end = numeral.end + held.length;
  return end >= text.length || ",、;。!?\n)".includes(text.charAt(end)) ? end : null;
}
