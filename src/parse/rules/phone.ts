import { share } from "../share.ts";
import type { Rule } from "../story.ts";
import { textOf } from "./counted.ts";

/**
 * 跟李平打了三次电话, 给陈九斤打过电话
 * Not: 电话打不通
 */
export const phoned: Rule = {
  id: "talk/phoned",
  read(segment, scene) {
    if (segment.stance !== "done" || segment.people.named.length === 0) return;
    if (segment.reading.items.some((item) => item.noun?.measure?.id === "talk")) return;
    if (!/打(?:了|过)?.{1,4}(?:电话|视频)/.test(textOf(segment.tokens))) return;
    const figure = segment.tokens.find(
      (token) => token.quantity?.unit?.kind === "times" || token.quantity?.unit?.name === "个",
    );
    share(segment, scene, null, {
      measure: "talk",
      unit: "次",
      quantity: figure?.quantity?.value ?? 1,
      rule: "talk/phoned",
      single: true,
    });
  },
};
