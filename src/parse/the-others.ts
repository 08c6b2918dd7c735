import type { Person, Scene } from "./scene.ts";
import type { Token } from "./tokens.ts";

/** 另外|三户, 其余|两家, 剩下的|4户: none of those named before. */
export function tellsOfOthers(tokens: readonly Token[]): boolean {
  return besides.test(wordBefore(tokens));
}

/**
 * 走访李平、王五、赵六三家,李平家送米1袋,|其余两家各送…: those of the list that nothing was told of since, if they are so many.
 * Null where the rest were not named: 走访30户,李平家…,其余29户.
 */
export function theOthers(tokens: readonly Token[], count: number, scene: Scene): Person[] | null {
  if (!remaining.test(wordBefore(tokens))) return null;
  const told = new Set(scene.people.named.length === 1 ? scene.people.named.map(({ id }) => id) : []);
  for (const { facts } of scene.entries.list)
    if (facts.measure !== "visit" || facts.missed) for (const id of facts.households) told.add(id);
  const all = scene.everybody();
  const rest = all.filter(({ id }) => !told.has(id));
  return rest.length === count && rest.length < all.length ? rest : null;
}

const besides = /^(?:另外?|其余|其他|其它|剩下?|余下|剩余|还有)$/;
const remaining = /^(?:其[余他它]|剩下?|余下|剩余)$/;

/** In front of the first number of households, over 的. */
function wordBefore(tokens: readonly Token[]): string {
  const at = tokens.findIndex(({ quantity }) => quantity?.unit?.kind === "household");
  const before = tokens[at - 1]?.text === "的" ? tokens[at - 2] : tokens[at - 1];
  return before?.text ?? "";
}
