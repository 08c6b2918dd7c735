import type { ItemReading } from "./item.ts";
import { isAct } from "./nouns.ts";
import { Role } from "./roles.ts";
import type { Scene } from "./scene.ts";
import { has, type Token } from "./tokens.ts";

/** 推荐他儿子到公益性岗位,1人: the figure counts what was named before it in the sentence. */
export function nameBareFigures(reading: ItemReading, tokens: readonly Token[], scene: Scene): void {
  // 他在外打工,他老妈一个人在屋
  const ofSomebody = tokens.some((token) => has(token, Role.kin) && !token.bracketed);
  for (const item of reading.items) {
    if (item.noun !== null) {
      if (!isAct(item.noun)) scene.openNoun = item.quantity === null ? item.noun : null;
      continue;
    }
    // 油茶苗发放(棵):|江茶花120
    if (scene.head?.unit && item.quantity?.unit === null)
      item.quantity = { ...item.quantity, unit: scene.head.unit };
    const open = scene.openNoun;
    const unit = item.quantity?.unit ?? null;
    if (open === null || unit === null || (ofSomebody && unit.kind === "person")) continue;
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
