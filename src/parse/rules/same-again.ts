import { share } from "../share.ts";
import type { Rule } from "../story.ts";
import { Requirement } from "./requirement.ts";

const same =
  /(?:也是|也一样|也照样|一样的?|同样|也(?:都)?是(?:这些|这几样|那些|一样)(?:东西|物品|的)?|也(?:给|发|送)了)$/;
const handed = new Set(["goods", "cash", "leaflet", "contact_card"]);

/**
 * 李平家两袋米,|陈九斤家也是: what the one told before it got, once more.
 * Not: 陈九斤家也是五口人, where a figure of its own follows
 */
export const sameAgain: Rule = {
  id: "who/same-again",
  requires: new Requirement({ stances: ["done"], named: true, oneOf: "也样" }),
  read(segment, scene) {
    if (segment.stance !== "done" || segment.named.named.length === 0 || segment.hasFigure) return;
    if (!same.test(segment.text)) return;
    const recent = scene.entries.recent().filter(({ facts }) => handed.has(facts.measure));
    const got = recent[recent.length - 1]?.facts.households ?? [];
    if (got.length !== 1 || segment.named.named.some(({ id }) => id === got[0])) return;
    for (const { facts } of recent.filter((entry) => entry.facts.households[0] === got[0]))
      for (const person of segment.named.named)
        share({ ...segment, people: { ...segment.named, named: [person] } }, scene, null, {
          measure: facts.measure,
          item: facts.item,
          unit: facts.unit,
          quantity: facts.quantity,
          rule: "who/same-again",
        });
  },
};
