import type { Rule } from "../story.ts";
import { has } from "../tokens.ts";

/**
 * 去魏成林家没见着, 田发放家没人, 门锁着, 去时家里没人, nobody at home
 * Not: 没人管, 两口子外出打工 without a visit
 */
export const missedVisit: Rule = {
  id: "visit/missed",
  read(segment, scene) {
    if (segment.stance !== "done") return;
    const word = segment.tokens.find((token) => has(token, "missed"));
    if (word === undefined || segment.people.named.length === 0) return;
    if (
      segment.tokens.some((token) => has(token, "kin") && !segment.tokens.some((other) => has(other, "go")))
    )
      return;
    scene.visit(segment.people.named, true, segment.tokens, "visit/missed");
  },
};
