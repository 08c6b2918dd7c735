import { idsOf, type Kept } from "./kept.ts";
import type { Person, Scene } from "./scene.ts";

/**
 * 米1袋,给了陈九斤: what this sentence gave to nobody named goes to those named behind it.
 * @param from the first entry that may
 * @param onlyStock only what was brought along with nobody told of yet
 * @param isApart what was never theirs
 */
export function giveAfterwards(
  scene: Scene,
  people: readonly Person[],
  from = 0,
  onlyStock = false,
  isApart: (entry: Kept) => boolean = () => false,
): void {
  const households = idsOf(people);
  for (const entry of scene.entries.list.slice(from)) {
    const { facts } = entry;
    const carried = scene.lexicon.measure(facts.measure)?.households === "carried";
    if (
      entry.sentence !== scene.sentence ||
      facts.households.length > 0 ||
      (onlyStock && !entry.stock) ||
      isApart(entry) ||
      !carried ||
      facts.measure === "visit"
    )
      continue;
    entry.rules.push("who/afterwards");
    const { share } = entry;
    // 给三户各送米2袋,分别是李平、王五、赵六
    const parted = share !== null && share.heads >= households.length && people.length === households.length;
    if (!parted) {
      entry.facts = { ...facts, households, villageId: scene.villageOf(people) };
      continue;
    }
    people.forEach((person, at) => {
      const own = { households: idsOf([person]), villageId: scene.villageOf([person]) };
      const told = { ...facts, ...own, quantity: share.each };
      if (at === 0) entry.facts = told;
      else scene.entries.list.push({ ...entry, facts: told, share: null });
    });
    // 给五户各送米2袋,分别是李平、王五: the others stay counted.
    const others = share.heads - people.length;
    if (others > 0)
      scene.entries.list.push({ ...entry, facts: { ...facts, quantity: share.each * others }, share: null });
    entry.share = null;
  }
}

/** 捐款捐物折合2万元,都给了上坪村: what this sentence gave to nobody, and before any village was told of, goes to the village behind it. */
export function giveToVillage(scene: Scene, villageId: string): void {
  for (const entry of scene.entries.recent()) {
    const { facts, placed } = entry;
    if (placed || facts.households.length > 0 || !/^(?:goods|goods_value|cash)$/.test(facts.measure))
      continue;
    entry.facts = { ...facts, villageId };
    entry.rules.push("who/village-afterwards");
  }
}
