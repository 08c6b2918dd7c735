import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";
import { textBefore } from "../../scene/stretch.ts";
import type { Item } from "../../words/item.ts";

/** 办实事5件:修路1件,|通水2件, |送水2件: some of what was told as solved. Not: 办实事3件,|送米2袋 */
export function isOneOfDeeds(
  { tokens }: Segment,
  { entries, source }: Scene,
  { quantity, verb }: Item,
): boolean {
  if (!/^[件个起项]$/.test(quantity?.unit?.name ?? "")) return false;
  if (!entries.recent().some(({ facts }) => facts.measure === "solved")) return false;
  return verb === null || deedsTold.test(textBefore(tokens, source, 40));
}

const deedsTold = /[实好]事[\d.]+[余多]?件[:(][^。;\n]*$/;
