import type { ItemReading } from "./items.ts";
import { isAct } from "./nouns.ts";
import type { Scene } from "./scene.ts";

/** 推荐他儿子到公益性岗位,1人: the figure counts what was named before it in the sentence. */
export function nameBareFigures(reading: ItemReading, scene: Scene): void {
  for (const item of reading.items) {
    if (item.noun !== null) {
      if (!isAct(item.noun)) scene.openNoun = item.quantity === null ? item.noun : null;
      continue;
    }
    const open = scene.openNoun;
    const unit = item.quantity?.unit ?? null;
    if (open === null || unit === null) continue;
    const measure = open.measure;
    if (
      measure === null ||
      (measure.money && measure.id !== "loan") ||
      (unit.name !== measure.unit && !measure.countedIn.includes(unit.name))
    )
      continue;
    item.noun = open;
    scene.openNoun = null;
  }
}
