import { toDay } from "../../../core/day-number.ts";
import { Requirement } from "../../scene/requirement.ts";
import type { Scene } from "../../scene/scene.ts";
import { share } from "../../scene/share.ts";
import type { Rule, Segment } from "../../scene/story.ts";
import { textOf } from "../../scene/stretch.ts";

const goesOn =
  /^(?:[我咱]们?)?(?:又|再|还|还是)?(?:接着|继续|接|又)(?:去|来|上他家|到他家)?(?:给|帮(?:着|忙|[他她]家?)?)?(?:下地|上山)?([\u4e00-\u9fff])(?![到家])(?:[\u4e00-\u9fff]{0,3}|了.{0,6})$/;
const anyWork = /^[干忙帮]$/;

/**
 * 周六去李平家帮着掰烟叶,|周日接着掰; 昨天帮李平收玉米,|今天又去收: the same work on another day.
 * Not: 他今天接着收, 明天接着收, 今天接着走访
 */
export const wentOn: Rule = {
  id: "labour/went-on",
  requires: new Requirement({ stances: ["done"], people: true, oneOf: "接续又" }),
  after: "entries",
  read(segment, scene) {
    const { hasDay, named, people } = segment;
    if (!hasDay || named.named.length > 0 || people.named.length === 0) return;
    const act = goesOn.exec(textOf(segment.tokens.filter(({ kind }) => kind !== "day")))?.[1];
    if (act === undefined || !isOfWorkBefore(segment, scene, act)) return;
    share(segment, scene, null, { measure: "labour", unit: "人次", quantity: 1, rule: "labour/went-on" });
  },
};

/** What was told last is the same work, by one, on another day. */
function isOfWorkBefore({ tokens, people }: Segment, { entries, source, when }: Scene, act: string): boolean {
  const last = entries.list.at(-1);
  if (last?.facts.measure !== "labour" || last.facts.quantity !== 1 || last.facts.day === toDay(when.day))
    return false;
  if (last.start >= (tokens[0]?.start ?? 0)) return false;
  if (!people.named.every(({ id }) => last.facts.households.includes(id))) return false;
  return anyWork.test(act) || source.text.slice(last.start, last.end).includes(act);
}
