import { Requirement } from "../../scene/requirement.ts";
import { share } from "../../scene/share.ts";
import type { Rule } from "../../scene/story.ts";
import { textBehind } from "../../scene/stretch.ts";
import { Sign } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";

const seenTo = new Sign(
  "贷",
  /^(?:[我咱]们?)?(?:[今昨]天|[上下]午)?(?:成功)?(?:帮助?|给|为|替)[^,了没未不孩娃]{2,12}(?:申请(?:[到好成]了?|下来了?)|(?:协调|办理?|争取|落实)(?:[到好成]了?|了|妥了|下来了?))(?:小额|信用|创业|扶贫|惠农|银行)?贷款$/,
);

/** Behind it: how much, that it is waited for, or that it came to nothing. */
const goesOn =
  /^[^。;\n]{0,24}(?:[\d一二两三四五六七八九十几][百千万元块]|[没未不黄拒等]|还[在要得需]|下[周月个]|明[天年]|审[批核])/;

/**
 * 帮李平协调到了贷款, 给刘军办理了贷款: seen to, and not told how much.
 * Not: 李平办理了贷款, 帮李平申请了贷款, 帮李平办理了贷款手续, 帮李平协调到了贷款,共5万元, 贷款5万元已到账,帮李平办理了贷款
 */
export const loanSeenTo: Rule = {
  id: "loan/seen-to",
  requires: new Requirement({ stances: ["done"], named: true, measure: "loan" }),
  read(segment, scene) {
    if (segment.hasFigure || segment.roles.has(Role.plan) || !seenTo.isIn(segment)) return;
    if (goesOn.test(textBehind(segment.tokens, scene.source, 26))) return;
    const { entries, sentence } = scene;
    if (entries.list.some((told) => told.sentence === sentence && told.facts.measure === "loan")) return;
    share(segment, scene, null, { measure: "loan", unit: "元", quantity: null, rule: "loan/seen-to" });
  },
};
