import type { Scene } from "../../scene/scene.ts";
import { share } from "../../scene/share.ts";
import type { Segment } from "../../scene/story.ts";
import { isSettledLabel } from "../../text/labels.ts";
import { Role } from "../../words/roles.ts";
import { has } from "../../words/tokens.ts";
import { leadsToWhom } from "../work/helping.ts";

/** 办成的事:|李平家低保, 现场办理:|换社保卡2件, 办实事:|代缴电费1件: solved by what the label says. True where it is written. */
export function solvedUnderLabel(segment: Segment, scene: Scene): boolean {
  const { clause } = segment;
  const { label } = clause;
  if (
    label === "result" &&
    isSettledLabel(clause.labelText, clause.label) &&
    (clause.opensLine || countsCasesOf(segment)) &&
    !clause.labelText.includes("贷款") &&
    segment.reading.items.every(({ noun }) => noun?.measure?.id !== "solved" && !noun?.measure?.money)
  ) {
    const quantity = countsCasesOf(segment) ? (segment.reading.items[0]?.quantity?.value ?? 1) : 1;
    share(segment, scene, null, { measure: "solved", unit: "件", quantity, rule: "solved/label" });
    return true;
  }
  // 现场办理:换社保卡2件
  const onSpot = label === "result" && /^[现当]场/.test(clause.labelText);
  const cases = onSpot
    ? segment.reading.items.find(({ quantity }) => quantity?.unit?.name === "件")
    : undefined;
  if (cases?.quantity != null && cases.noun?.kind !== "goods" && segment.reading.items.length === 1) {
    const quantity = cases.quantity.value ?? 1;
    // 换好了社保卡,|1件
    scene.entries.takeUncounted("solved", segment.people.named, quantity, () => true);
    share(segment, scene, null, { measure: "solved", unit: "件", quantity, rule: "solved/label" });
    return true;
  }
  if (label === "content" && isGoodDeed(segment)) {
    const [told] = segment.reading.items.filter(({ quantity }) => quantity?.unit?.name === "件");
    const quantity = told?.quantity?.value ?? 1;
    share(segment, scene, null, { measure: "solved", unit: "件", quantity, rule: "solved/label" });
    return true;
  }
  return false;
}

/** 问题办结情况:|刘军1件,|赵满仓2件: how many of each. */
function countsCasesOf({ named, tokens, reading }: Segment): boolean {
  const cases = reading.items.length === 1 ? reading.items[0] : undefined;
  if (named.named.length === 0 || cases?.noun !== null || cases.quantity?.unit?.name !== "件") return false;
  return tokens.every((token) => token.mention !== null || token.quantity !== null || has(token, Role.home));
}

/** 办实事:|为李平办好残疾证1件, 办实事:|代缴电费1件, 办实事:|给李平家接通自来水: an errand told behind such a label, for whom or with how many. */
function isGoodDeed({ clause, tokens, text, named, measures, roles, reading }: Segment): boolean {
  if (!clause.labelText.includes("实事")) return false;
  const counted = reading.items.some(
    ({ quantity, noun }) => quantity?.unit?.name === "件" && !quantity.implied && noun?.kind !== "goods",
  );
  if (named.named.length === 0 && !counted) return false;
  if (measures.length > 0 || roles.has(Role.not)) return false;
  // 给李平家接通自来水: for whom, and nothing given.
  if (tokens.some((token) => has(token, Role.give) && !has(token, Role.dative))) return false;
  const helps = counted || tokens.some((token) => has(token, Role.help) || leadsToWhom(token));
  return (
    helps && deed.test(text) && reading.items.every(({ quantity }) => (quantity?.unit?.name ?? "件") === "件")
  );
}

const deed = /[接开]通|[代补申]?办|[代补]?[缴交](?!通|流|代|谈|往)|报销|申[请领报]|联系|协调|对接|[跑取]/;
