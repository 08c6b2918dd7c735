import { Role } from "../roles.ts";
import { share } from "../share.ts";
import type { Rule } from "../story.ts";
import { has } from "../tokens.ts";

/**
 * 一床褥子俩枕头外加400元 behind a visit: money joined to the things given is given with them.
 * Not: 面粉2袋、共120元; 养羊3只和5000元
 */
export const moneyBeside: Rule = {
  id: "money/beside-goods",
  read(segment, scene) {
    if (segment.stance !== "done" || segment.theirs) return;
    const [first] = segment.tokens;
    const { items } = segment.reading;
    const money = items[items.length - 1];
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
