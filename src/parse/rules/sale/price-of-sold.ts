import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";
import { textBefore } from "../../scene/stretch.ts";
import { Sign } from "../../text/characters.ts";
import { sentenceSoFar } from "../../text/sentence.ts";
import type { Item } from "../../words/item.ts";

/** 帮李平卖了洋芋三千斤,|给了两千七, |老板付了2700元: behind how much was sold, what was had for it. */
export function isPriceOfSold(text: string, { entries, saleItem }: Scene): boolean {
  if (!gotForIt.test(text)) return false;
  const told = entries.recent();
  // 给了200元 behind another gift is one more; 拿回2400元 is not.
  const back = /[回换]/.test(text);
  const last = (back ? told.findLast(({ facts }) => facts.measure === "sale") : told.at(-1))?.facts;
  if (last === undefined) return back && saleItem !== null;
  return last.measure === "sale" && last.unit !== "元";
}

/** The figure is already what was had for something sold: one figure counts one thing. */
export function isPriceTold({ tokens }: Item, { entries, saleSentence, sentence }: Scene): boolean {
  const figure = tokens.find(({ quantity }) => quantity !== null);
  if (saleSentence !== sentence || figure === undefined) return false;
  return entries
    .recent()
    .some(({ facts, end }) => facts.measure === "sale" && facts.unit === "元" && end === figure.end);
}

/** 代销牛肉38万元,|村集体收入由11万元增加到19万元: what they have of it all. Not: 帮村集体卖菜,|集体收入3万元, which is what was sold. */
export function isOfIncome(text: string, { entries }: Scene): boolean {
  if (!ofIncome.test(text)) return false;
  return (
    rises.test(text) || entries.recent().some(({ facts }) => facts.measure === "sale" && facts.unit === "元")
  );
}

/** 我局直播带货, 代销花椒, 为合作社销售木耳 */
const ourDoing =
  /[我咱帮]|单位|工作队|协助|助力|直播|带货|对接|联系|协调|消费|代[销卖](?!点|店)|[促推]销|[为替][^,]{1,8}销售(?!总?[收额产])/;
/** 今年全村苹果销售收入860万元, 茶叶年销售收入300万元: what a village or all who grow it take in, by nobody's help. */
const villageTakesIn = new Sign(
  "销",
  new RegExp(
    `^(?!.*(?:${ourDoing.source}))[^,]*(?:[全该本][村镇乡县社]|村里?|产业|集体|合作社|年)[^,]{0,6}(?:销售(?:收入|总?额|产值)|销售总?收入)`,
  ),
);

/** Not: 我局直播带货,|全村苹果销售收入86万元 */
export function isTakenInByVillage({ clause, tokens, people }: Segment, { source }: Scene): boolean {
  if (people.named.length > 0 || !villageTakesIn.isIn(clause)) return false;
  return !ourDoing.test(sentenceSoFar(textBefore(tokens, source, longestSentence)));
}

const longestSentence = 60;

const ofIncome = /(?:集体(?:经济)?|人均|户均|家庭|(?<![今全每去])年)(?:纯|经营性|可支配)?收入/;
const rises = /收入(?:由|从)[^,]{1,12}(?:到|至)/;

const gotForIt =
  /(?:^|卖了[^,]{1,8})(?:人家|老板|收购商|客商|商贩|对方|超市|食堂)?(?:一共|总共|共|也|就)?(?:给|付|换|(?:给[他她]家?)?[收拿换带结取]回来?)了?[\d一二两三四五六七八九十百千万点.]+(?:元|块钱?)?$/;
export const handsOver =
  /(?:转|付|结|交|打|送)(?:给|到)|[元块钱](?:我|也|都|已经?|当场|当面|全部?)*给了?(?:他|她|老人|人家)家?了?$/;
