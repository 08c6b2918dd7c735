import { Requirement } from "../../scene/requirement.ts";
import { share } from "../../scene/share.ts";
import type { Rule } from "../../scene/story.ts";
import { Role } from "../../words/roles.ts";

const notYet = /[还尚]没|[没未]能?(?:有|解决|化解|调解|办)/;

/** Acts counted one by one, of whom each may be somebody's. */
const shared = /^(?:solved|medical|job)$/;

/**
 * 化解矛盾3起,|其中李平家1起; 义诊32人次,|其中李平家2人: of somebody named, and the rest of nobody.
 * Not: 解决问题3件,其中就医1件; 慰问12户,其中李平家2人有病; 义诊32人次,其中李平家40人; 解决困难5件,其中李平家2件还没解决
 */
export const partOfCount: Rule = {
  id: "counted/part-of",
  requires: new Requirement({ stances: ["done", "theirs"], named: true, figure: true }),
  after: "entries",
  read(segment, scene) {
    if (!segment.roles.has(Role.among) && scene.namedPartsIn !== scene.sentence) return;
    const figures = segment.reading.items.filter(({ quantity }) => quantity !== null);
    const [item, more] = figures;
    const value = item?.quantity?.value ?? null;
    if (item === undefined || more !== undefined || value === null || segment.named.counted !== null) return;
    const whole = scene.entries
      .recent()
      .findLast(({ facts }) => shared.test(facts.measure) && facts.households.length === 0);
    const measure = whole === undefined ? null : scene.lexicon.measure(whole.facts.measure);
    const unit = item.quantity?.unit?.name ?? "";
    if (/口(?:人|$)/.test(segment.text) || notYet.test(segment.text)) return;
    if (whole === undefined || measure === null || (whole.facts.quantity ?? 0) < value) return;
    if (unit !== measure.unit && !measure.countedIn.includes(unit)) return;
    if (
      scene.entries.list.at(-1)?.start !== whole.start &&
      !scene.entries.list.at(-1)?.rules.includes("counted/part-of")
    )
      return;
    share(segment, scene, item, { measure: measure.id, unit: measure.unit, rule: "counted/part-of" });
  },
};
