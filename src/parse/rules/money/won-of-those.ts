import { Requirement } from "../../scene/requirement.ts";
import { share } from "../../scene/share.ts";
import type { Rule } from "../../scene/story.ts";
import { textBefore } from "../../scene/stretch.ts";
import { sentenceSoFar } from "../../text/sentence.ts";

const figure = "[\\d一二两三四五六七八九十]{1,3}个";
const wins = new RegExp(
  `^(?:其中|并|已经?|现已|成功){0,2}(?:争取|引进|落实|申[报请])(?:到|成|下来)?了?${figure}$`,
);

/** 共储备项目5个,| and no more between. */
const looked = new RegExp(`(?:谋划|储备|考察|调研|看)了?(?:项目${figure}|${figure}项目)[,;、]?$`);

/**
 * 谋划项目5个,|争取2个, 储备项目5个,|其中落实3个: how many were won of those only thought of.
 * Not: 储备项目5个,还没落实, 争取项目5个,落实2个, 储备项目5个,计划争取2个
 */
export const wonOfThose: Rule = {
  id: "project/won-of-those",
  requires: new Requirement({ stances: ["done"], oneOf: "争引落申", counts: "count" }),
  read(segment, scene) {
    const { tokens, reading } = segment;
    const [item, ...more] = reading.items;
    if (item === undefined || more.length > 0 || item.noun !== null || !wins.test(segment.text)) return;
    if (!looked.test(sentenceSoFar(textBefore(tokens, scene.source, longestBefore)))) return;
    share(
      segment,
      scene,
      { ...item, each: false },
      { measure: "project", unit: "个", rule: "project/won-of-those" },
    );
  },
};

const longestBefore = 40;
