import { Requirement } from "../../scene/requirement.ts";
import type { Rule } from "../../scene/story.ts";
import { Sign } from "../../text/characters.ts";

const when = "(?:今天|昨天|前天|当天|[上下]午|后来|随后)?";
const who =
  "(?:(?:左右|几个|周围的?|同村的?)?(?:邻居|乡亲|亲戚|大伙儿?|左邻右舍|村民)们?|村[里上](?:组织人|派人|找人|安排人)?)";
const done =
  "(?:重新|又|都|已经?)*(?:砌|盖|修|补|搭|垒|接|换)(?:(?:好|上|起来|起)了|了(?:新的|一?[间道堵座个处根](?:新的)?))";
const byOthers = new Sign(
  "砌盖修补搭垒接换",
  new RegExp(`^${when}${who}${when}(?:都|就|也)?(?:[帮给替](?:着)?(?:[他她]们?家?)?)${done}$`),
);
/** 院墙倒了, 柴房塌了 */
const broken = /(?:塌|倒|垮|坏|漏|断|裂|破|掉|冲)[^,。;]{0,3}$/;

/** 柴房塌了,|村里组织人帮她重新盖了一间: put right by now, and by none of ours. Not: 邻居们帮他砌了一半, 邻居帮他修了没修好 */
export const putRightByOthers: Rule = {
  id: "need/put-right-by-others",
  requires: new Requirement({ oneOf: "砌盖修补搭垒接换" }),
  after: "needs",
  read(segment, scene) {
    if (!byOthers.isIn(segment)) return;
    const need = scene.needs.at(-1);
    const start = segment.tokens[0]?.start ?? 0;
    if (need === undefined || need.sentence !== scene.sentence || start < need.endAt) return;
    if (!broken.test(need.text) || !scene.source.text.slice(need.endAt, start).match(/^,?$/)) return;
    need.none = "met";
  },
};
