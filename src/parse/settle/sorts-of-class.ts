import type { Kept } from "../scene/kept.ts";

/** What a class of goods is called by its sorts: 降压药 and 碘伏 are 药品. */
const sortsOf: Readonly<Record<string, RegExp>> = {
  药品: /(?:(?<![农火炸兽弹蚊鼠虫山])药|[药钙含炎痛烧热压糖胃咳草]片|维[^片]{0,4}片|(?<![肉鱼菜炮])丸|(?<![牙面唇羊脸])膏|药贴|膏贴|颗粒|冲剂|口服液|糖浆|胶囊|碘伏|酒精|纱布)$/,
  种子: /(?:(?<!火)种|种子|籽)$/,
  衣物: /(?:衣|裤|裙|袄|衫|服|帽|鞋|袜)$/,
  化肥: /(?:尿素|[一二]铵|碳铵|复合肥|磷肥|钾肥|氮肥|有机肥)$/,
  饲料: /(?:饲料|[精粗草青混浓预]料|麸皮|豆粕|草粉)$/,
  水果: /(?:苹果|梨|桃|[橘桔]子|橙子?|香蕉|葡萄|西瓜|柚子)$/,
  蔬菜: /(?:(?<![泡酸咸腌榨])菜|萝卜|茄子|辣椒|黄瓜|西红柿)$/,
};

/** 送药|,|两盒降压药; 送种子|:|玉米种2袋; 送药|(|降压药2盒) */
const leadsOn = /^[,:(]$/;

/**
 * 送|药|,两盒降压药,一瓶碘伏: a class without a figure, followed at once by how much there was of its sorts, is no gift besides them.
 * Not: 送|药|,米一袋; 送|药|、棉衣2件; 送药2盒,碘伏1瓶
 */
export function dropClassBeforeSorts(list: Kept[], text: string): void {
  for (let at = list.length - 2; at >= 0; at -= 1) {
    const [whole, sort] = [list[at] as Kept, list[at + 1] as Kept];
    if (isClassOf(whole, sort) && leadsOn.test(text.slice(whole.end, sort.start))) list.splice(at, 1);
  }
}

function isClassOf({ facts: whole, sentence }: Kept, { facts: sort, sentence: next }: Kept): boolean {
  if (whole.measure !== "goods" || sort.measure !== "goods" || sentence !== next) return false;
  // 化肥几袋,尿素2袋: some of the one, and so much of the other.
  if (whole.unit !== null) return false;
  if (whole.quantity !== null || sort.quantity === null || whole.item === sort.item) return false;
  if (whole.day !== sort.day || (whole.households.length > 0 && sort.households.length === 0)) return false;
  if (!sort.households.every((id) => whole.households.includes(id))) return false;
  return sortsOf[whole.item ?? ""]?.test(sort.item ?? "") ?? false;
}
