import type { Kept } from "../../scene/kept.ts";
import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";
import { textOf } from "../../scene/stretch.ts";
import { figureAt, type Item } from "../../words/item.ts";
import { Role } from "../../words/roles.ts";
import { has, type Token } from "../../words/tokens.ts";
import { handsOver, isPriceOfSold } from "./price-of-sold.ts";
import { paid } from "./produce.ts";

/** 买了李平家土鸡6只,送鸡苗30只,|价值500元: the worth is of what was given last. */
export function gaveSince({ entries }: Scene): boolean {
  return entries.recent().at(-1)?.facts.measure === "goods";
}

/** 木耳8斤、香菇15斤,|一共卖了1100元: the money is for all that was sold, and of no one thing. */
export function severalSold(segment: Segment, scene: Scene, item: Item): boolean {
  const things = new Set(soldFor(segment, scene, item).flatMap(({ facts }) => facts.item ?? []));
  return things.size > 1;
}

/**
 * 买李平家软米600斤,金额2400元;买王五家土鸡28只,|金额1960元: of what was sold since money was told, where it is not of all.
 * 卖李平家瓜得1050元;卖王五家羊6只,|共7200元: all of another's.
 */
function soldFor({ people }: Segment, { entries }: Scene, { noun, pooled }: Item): readonly Kept[] {
  const sold = entries.recent().filter(({ facts }) => facts.measure === "sale");
  const paidTo = sold.findLastIndex(({ facts }) => facts.unit === "元");
  const since = sold.slice(paidTo + 1);
  if (!pooled && !/[总共累合]/.test(noun?.text ?? "")) return since;
  const before = sold.slice(0, paidTo + 1).flatMap(({ facts }) => facts.households);
  const ofAnother = ({ facts }: Kept) =>
    facts.households.length > 0 && !facts.households.some((id) => before.includes(id));
  // 两家|共8250元
  if (people.named.length > 1 || before.length === 0 || since.length === 0) return sold;
  return since.every(ofAnother) ? since : sold;
}

/** 李平卖500斤,王五卖300斤,|共收入2400元: of all of them. */
export function withSellers(segment: Segment, scene: Scene, item: Item): Segment {
  if (segment.named.named.length > 0) return segment;
  const ids = new Set(soldFor(segment, scene, item).flatMap(({ facts }) => facts.households));
  const named = scene.givenInSentence().filter(({ id }) => ids.has(id));
  return named.length > 1 ? { ...segment, people: { named, counted: null, approx: false } } : segment;
}

export function isSum({ noun, quantity, pooled, tokens: own }: Item, tokens: readonly Token[]): boolean {
  const figure = figureAt(tokens, own);
  // 蜂蜜120斤、核桃300斤,|收入|9600元
  const cameTo = /^总?收入$/.test(tokens[figure - 1]?.text ?? "");
  const summed = noun === null ? pooled || cameTo : /(?:额|总价|收入|货款)$/.test(noun.text);
  return summed && quantity?.unit?.kind === "money";
}

/** 买了李平家20斤鸡蛋,钱给了160: what the household got for it; 又给了他200 is a gift. */
export function isPayment({ reading, named, tokens }: Segment, scene: Scene): boolean {
  const text = textOf(tokens);
  const sold = scene.saleSentence === scene.sentence && (handsOver.test(text) || isPriceOfSold(text, scene));
  return (
    (sold || scene.boughtSentence === scene.sentence) &&
    named.named.length === 0 &&
    reading.items.some(({ quantity }) => quantity !== null) &&
    reading.items.every(({ noun, quantity }) =>
      quantity === null
        ? sold && hand.test(noun?.text ?? "")
        : (noun === null || (paid.test(noun.text) && !(noun.measure !== null && gaveSince(scene)))) &&
          quantity.unit?.kind !== "count" &&
          quantity.value !== null,
    ) &&
    reading.verbs.every((verb) => /^(?:给|付|转|结|交|打|收|拿|换|带|取)/.test(verb.text)) &&
    !tokens.some(
      (token) => (has(token, Role.next) && !/^已经?$/.test(token.text)) || has(token, Role.further),
    )
  );
}

/** 20斤蜂蜜卖给了食堂,|1200元已转给他 */
const hand = /^手[里中上]$/;
