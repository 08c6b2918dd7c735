import { Requirement } from "../requirement.ts";
import { Role } from "../roles.ts";
import { share } from "../share.ts";
import { restHandedOut } from "../stock.ts";
import type { Rule } from "../story.ts";

const rest = /^[,、 ]*(?:剩下|剩余|余下|其余|剩)/;

/**
 * 带了10袋米,李平2袋,|其余的给了王五: what was left of what was brought; how much that is tells what the others got (`stock.ts`).
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
    const brought = scene.entries.recent().filter((entry) => entry.stock);
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
