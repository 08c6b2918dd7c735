import type { ItemReading } from "./item.ts";
import { isAct } from "./nouns.ts";
import { Role } from "./roles.ts";
import type { Scene } from "./scene.ts";
import type { Stretch } from "./stretch.ts";
import { has } from "./tokens.ts";

/** 推荐他儿子到公益性岗位,1人: the figure counts what was named before it in the sentence. */
export function nameBareFigures(reading: ItemReading, { tokens, roles }: Stretch, scene: Scene): void {
  // 他在外打工,他老妈一个人在屋
  const ofSomebody = roles.has(Role.kin) && tokens.some((token) => has(token, Role.kin) && !token.bracketed);
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
