import type { Scene } from "../scene/scene.ts";
import type { Segment } from "../scene/story.ts";

export const otherHomes = /^(?:其他|其余|其它|另外|剩下|剩|余下)的?$/;

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
