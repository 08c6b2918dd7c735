import { Role } from "../roles.ts";
import type { Scene } from "../scene.ts";
import { share } from "../share.ts";
import type { Rule, Segment } from "../story.ts";
import { has } from "../tokens.ts";
import { Requirement } from "./requirement.ts";

/**
 * 一床褥子俩枕头外加400元 behind a visit: money joined to the things given is given with them.
 * 慰问李平,|200块: nothing but money straight behind a visit.
 * Not: 面粉2袋、共120元; 养羊3只和5000元
 */
export const moneyBeside: Rule = {
  id: "money/beside-goods",
  requires: new Requirement({ stances: ["done"] }),
  read(segment, scene) {
    if (segment.stance !== "done" || segment.theirs) return;
    const [first] = segment.tokens;
    const { items } = segment.reading;
    if (standsBehindVisit(segment, scene)) {
      share(segment, scene, items[0] ?? null, { measure: "cash", unit: "元", rule: "money/behind-visit" });
      return;
    }
    const money = items.at(-1);
    if (first === undefined || items.length < 2 || money?.quantity?.unit?.kind !== "money") return;
    if (money.noun !== null || money.pooled || money.verb !== null) return;
    const figure = segment.tokens.findIndex((token) => money.tokens.includes(token));
    if (!has(segment.tokens[figure - 1], Role.joins)) return;
    const here = scene.entries.recent().filter(({ start }) => start >= first.start);
    const given = here.some(({ facts }) => facts.measure === "goods");
    if (!given || here.some(({ facts }) => facts.unit === "元")) return;
    share(segment, scene, money, { measure: "cash", unit: "元", rule: "money/beside-goods" });
  },
};

/** Straight behind those visited a sum of money alone, with its unit; behind 卖牛3头 it is what that brought. */
function standsBehindVisit({ tokens, reading, people }: Segment, scene: Scene): boolean {
  const [item, more] = reading.items;
  const [first] = tokens;
  if (item?.quantity?.unit?.kind !== "money" || more !== undefined || item.noun !== null) return false;
  if (first === undefined || item.pooled || people.named.length === 0) return false;
  if (
    !tokens.every((token) => item.tokens.includes(token) || has(token, Role.each) || has(token, Role.about))
  )
    return false;
  const last = scene.entries.recent().at(-1);
  if (last?.facts.measure !== "visit" || last.facts.missed || last.facts.households.length === 0)
    return false;
  const between = scene.source.text.slice(last.end, first.start);
  return last.end <= first.start && /^[,、 ]+$/.test(between);
}
