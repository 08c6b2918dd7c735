import type { Scene } from "../scene/scene.ts";
import type { Segment } from "../scene/story.ts";
import type { Item } from "../words/item.ts";
import { Role } from "../words/roles.ts";

const land = /^(?:亩|亩地|分地)$/;
const herd = /^[只头匹羽尾口群棵株]$/;
/** 鸡苗40只, 猪仔2头: to be reared yet, and so what is given. */
const young = /[苗仔崽羔雏种]$/;

/**
 * 李平家油茶1.5亩、鸡40只; 耕地5亩,|鸡40只: land and livestock side by side, with nobody giving anything: what they own.
 * Not: 李平家鸡40只 in a list of gifts; 李平家洋芋5亩、化肥10袋; 给李平:油茶苗1亩、鸡40只
 */
export function tellsHoldings(segment: Segment, { source }: Scene): boolean {
  const { roles, tokens, reading } = segment;
  const { items, verbs } = reading;
  if (verbs.length > 0 || items.length === 0 || roles.has(Role.dative)) return false;
  if (!items.every((item) => isLand(item) || isHerd(item))) return false;
  const start = tokens[0]?.start ?? 0;
  return items.some(isLand) || behindLand.test(source.text.slice(Math.max(0, start - longestLand), start));
}

const longestLand = 8;
const behindLand = /[\d一二两三四五六七八九十半]亩[,、]$/;

function isLand({ quantity }: Item): boolean {
  return land.test(unitOf(quantity));
}

function isHerd({ noun, quantity }: Item): boolean {
  const name = noun?.text ?? "";
  return noun !== null && !young.test(name) && (herd.test(unitOf(quantity)) || name.endsWith("蜂"));
}

function unitOf(quantity: Item["quantity"]): string {
  return quantity?.unit?.name ?? quantity?.unitSaid ?? "";
}
