import type { Kept } from "../../scene/kept.ts";
import { Requirement } from "../../scene/requirement.ts";
import { share } from "../../scene/share.ts";
import { restHandedOut } from "../../scene/stock.ts";
import type { Rule } from "../../scene/story.ts";
import { restSaid } from "../../words/rest.ts";
import { Role } from "../../words/roles.ts";

const rest = new RegExp(`^[,、 ]*(?:${restSaid}|剩)`);

/**
 * 带了10袋米,李平2袋,|其余的给了王五: what was left of what was brought; how much that is tells what the others got (`stock.ts`).
 * 慰问金1300元,给李平500元、陈九斤500元,|剩下的给了王五: likewise of what was told of at first.
 * Not: 其余两户每户1袋, 其余的下次给王五
 */
export const restHanded: Rule = {
  id: restHandedOut,
  requires: new Requirement({
    stances: ["done"],
    named: true,
    oneOf: "余剩",
  }),
  after: "entries",
  read(segment, scene) {
    const { hasFigure, named, roles, text } = segment;
    if (
      !(roles.has(Role.give) || roles.has(Role.dative)) ||
      hasFigure ||
      named.named.length !== 1 ||
      !rest.test(text)
    )
      return;
    const told = scene.entries.recent();
    const whole = wholeOf(told);
    if (whole !== null) whole.stock = true;
    const brought = told.filter((entry) => entry.stock);
    for (const { facts } of brought)
      share({ ...segment, people: named }, scene, null, {
        measure: facts.measure,
        item: facts.item,
        unit: facts.unit,
        quantity: null,
        rule: restHandedOut,
      });
  },
};

/** What all that is told behind it was taken out of: of nobody, and more than they got. */
function wholeOf([whole, ...parts]: readonly Kept[]): Kept | null {
  if (whole === undefined || whole.stock || whole.placed || parts.length === 0) return null;
  const { facts } = whole;
  if (facts.quantity === null || facts.households.length > 0) return null;
  if (facts.measure !== "goods" && facts.measure !== "cash") return null;
  const ofIt = parts.every(
    (part) =>
      part.facts.measure === facts.measure &&
      part.facts.item === facts.item &&
      part.facts.unit === facts.unit &&
      part.facts.households.length > 0,
  );
  const total = parts.reduce((all, part) => all + (part.facts.quantity ?? Number.NaN), 0);
  return ofIt && total < facts.quantity ? whole : null;
}
