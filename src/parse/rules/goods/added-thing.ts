import { Requirement } from "../../scene/requirement.ts";
import type { Scene } from "../../scene/scene.ts";
import type { Rule, Segment } from "../../scene/story.ts";
import type { Noun } from "../../words/nouns.ts";
import { isThingByName } from "./gifts-without-figures.ts";
import { write } from "./write-goods.ts";

/**
 * 带去苹果3公斤,|还有砖茶, |还有脸盆、洗衣粉和一副春联: more things behind what was given, with no figure told of them.
 * Not: 送化肥2袋,还有鸡没卖; 家里有牛,还有羊; 送米2袋,还有困难
 */
export const addedThing: Rule = {
  id: "goods/added",
  requires: new Requirement({ stances: ["done"], oneOf: "还外加以" }),
  after: "entries",
  read(segment, scene) {
    const { text, clause, reading, hasFigure } = segment;
    if (text !== clause.text || !adds.test(text) || !isBehindGift(segment, scene)) return;
    const { items, verbs } = reading;
    if (verbs.length > 0 || (!hasFigure && !text.endsWith(items.at(-1)?.noun?.text ?? "\n"))) return;
    if (hasFigure && !counted.test(text)) return;
    if (items.every(({ noun }) => noun !== null && isThing(noun, scene)))
      for (const item of items) if (item.quantity === null) write(segment, scene, item);
  },
};

const adds = /^(?:另外|最后|对了)?(?:还有|外加|再加上?|以及)[^,\d了着没不在要]{1,18}$/;
/** 脸盆、|洗衣粉和一副|春联 */
const counted = /[、和][^、和]{0,6}[和、][一两二三四五六七八九十]/;

function isBehindGift({ named }: Segment, { lastGoods, sentence, entries }: Scene): boolean {
  const last = entries.list.at(-1);
  return named.named.length === 0 && lastGoods?.sentence === sentence && last?.facts.measure === "goods";
}

function isThing(noun: Noun, scene: Scene): boolean {
  return noun.kind === "goods" || isThingByName(noun, scene);
}
