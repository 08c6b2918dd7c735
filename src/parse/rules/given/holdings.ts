import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";
import { textBefore } from "../../scene/stretch.ts";
import { sentenceSoFar } from "../../text/sentence.ts";
import type { Item } from "../../words/item.ts";
import { Role } from "../../words/roles.ts";

const land = /^(?:亩|亩地|分地)$/;
const herd = /^[只头匹羽尾口群棵株]$/;
/** 鸡苗40只, 猪仔2头: to be reared yet, and so what is given. */
const young = /[苗仔崽羔雏种]$/;

/**
 * 李平家油茶1.5亩、鸡40只; 耕地5亩,|鸡40只: land and livestock side by side, with nobody giving anything: what they own.
 * Not: 李平家鸡40只 in a list of gifts; 李平家洋芋5亩、化肥10袋; 给李平:油茶苗1亩、鸡40只; 化肥2袋,种子5亩、鸡40只
 */
export function tellsHoldings(segment: Segment, { source }: Scene): boolean {
  const { roles, text, tokens, reading } = segment;
  const { items, verbs } = reading;
  if (verbs.length > 0 || items.length === 0 || roles.has(Role.dative)) return false;
  if (!items.every((item) => isLand(item) || isHerd(item))) return false;
  const before = textBefore(tokens, source, longestSentence);
  if (gives.test(sentenceSoFar(before)) && !theirs.test(text)) return false;
  const counted = behindLand.exec(before);
  return items.some(isLand) || (counted !== null && !toPlant.test(counted[1] ?? ""));
}

const longestSentence = 60;
/** 送李平羊2只,洋芋3亩、|鸡20只; 支持李平发展油茶2亩,|鸡40只: a list of what was given or brought about. */
const gives = /[送给发捐赠]|资助|支持|扶持|帮扶|物资|提供/;
const theirs = /[他她]家|家里?有|耕地|自家/;
const behindLand = /([^\d一二两三四五六七八九十半.])[\d一二两三四五六七八九十半.]{1,5}亩[,、]$/;
/** 种子5亩, 油茶苗2亩, 地膜3亩: for so much land. */
const toPlant = /[苗种籽子膜]$/;

function isLand({ noun, quantity }: Item): boolean {
  return land.test(unitOf(quantity)) && !toPlant.test(noun?.text ?? "");
}

function isHerd({ noun, quantity }: Item): boolean {
  const name = noun?.text ?? "";
  return noun !== null && !young.test(name) && (herd.test(unitOf(quantity)) || name.endsWith("蜂"));
}

function unitOf(quantity: Item["quantity"]): string {
  return quantity?.unit?.name ?? quantity?.unitSaid ?? "";
}
