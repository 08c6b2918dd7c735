import { toDay } from "../../../core/day-number.ts";
import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";
import { othersSaid } from "../../words/rest.ts";
import { tokenAt } from "../../words/tokens.ts";

export const otherHomes = new RegExp(`^(?:${othersSaid}|剩)的?$`);

/**
 * 走访李平、刘军、王五,李平不在,|其他几户都见到了; 走访5户,除了李平家没人,|其余4户都见到了: the rest of those told of, and nobody more.
 * Not: 李平家没人,|其余4户都见到了
 */
export function countsRestAgain({ tokens, named }: Segment, { entries }: Scene): boolean {
  if (!otherHomes.test(tokens[0]?.text ?? "")) return false;
  const visits = entries.recent().filter(({ facts }) => facts.measure === "visit");
  // 走访5户,3户不在家,|其余2户都见到了
  const fewer = visits.some(({ facts }) => facts.missed && facts.households.length === 0);
  return visits.some(({ facts, takenOut }) => {
    if (facts.missed) return false;
    if (named.counted === null) return facts.households.length > 0;
    return (fewer || takenOut > 0) && facts.households.length === 0 && facts.quantity === named.counted;
  });
}

/** 今天走访29户。慰问|这|29户家庭: pointed at, and as many as were called on that day already. Not: 走访29户,慰问29户 */
export function countsThoseAgain({ tokens, named }: Segment, { entries, when }: Scene): boolean {
  const figure = tokens.findIndex(({ quantity }) => quantity?.unit?.kind === "household");
  if (figure < 0 || named.counted === null || !pointing.test(tokenAt(tokens, figure - 1)?.text ?? ""))
    return false;
  const told = entries.list.filter(
    ({ facts }) => facts.measure === "visit" && !facts.missed && facts.households.length === 0,
  );
  return told.some(({ facts }) => facts.quantity === named.counted && facts.day === toDay(when.day));
}

const pointing = /^[这那此该]$|^(?:上述|以上|这些|该)$/;

/** 下午|又走访了她, visited her again: of who was away before. Not: 下午再走访 */
export const onceMore = /又[^,没未]{0,4}了|again/;
