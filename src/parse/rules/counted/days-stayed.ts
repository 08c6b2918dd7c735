import type { Kept } from "../../scene/kept.ts";
import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";
import { textOf } from "../../scene/stretch.ts";
import type { Item } from "../../words/item.ts";
import { Role } from "../../words/roles.ts";
import { has, type Token } from "../../words/tokens.ts";

/** 驻村|以来|累计驻村168天, 驻村|期间|走访5户, 驻村|两年来|争取资金, 在驻村|走访过程中: since when or while what, and no further act. */
export function tellsWhile({ clause: { tokens } }: Segment, { noun }: Item): boolean {
  // 驻村|伊始 may be taken for one noun.
  const last = noun?.tokens.findLast(({ word }) => word?.measure != null) ?? noun?.tokens.at(-1);
  if (last === undefined) return false;
  const behind = tokens.indexOf(last) + 1;
  return whileOf.test(textOf(tokens.slice(behind, behind + 3)));
}

const whileOf =
  /^(?:走访|入户|帮扶|工作)?(?:以来|期间|过程|伊始|之初|[一二两三四五六七八九十\d]+[余多]?(?:年|个月)[多半余]?来(?!了))/;

/** 6月8日开始驻村,|已驻5天, 到|今天5天了: since it began. */
const soFar =
  /^(?:今天|目前|现在)?(?:已经?|都)?(?:有|满|驻村?|住)?了?[\d一二两三四五六七八九十半多余来几]{1,4}天了?$/;

/** 在村里驻村满一个月,|共22天: how many days the stay just told had. */
export function countsDaysStayed({ tokens, text }: Segment, stay: Kept, { source }: Scene): boolean {
  if ((stay.facts.quantity ?? 1) !== 1) return false;
  const [days, ...more] = tokens.filter(({ quantity }) => quantity !== null);
  const value = days?.quantity?.unit?.name === "天" ? days.quantity.value : null;
  if (value === null || more.length > 0) return false;
  const since = soFar.test(text) && source.text.slice(Math.max(0, stay.start - 3), stay.end).includes("开始");
  if (!since && !tokens.every((token) => token === days || isOfSum(token))) return false;
  stay.facts = { ...stay.facts, quantity: value, approx: days?.quantity?.approx || stay.facts.approx };
  return true;
}

function isOfSum(token: Token): boolean {
  return has(token, Role.pool) || has(token, Role.filler) || has(token, Role.about) || token.text === "实际";
}

/** 驻村 over a range with no number of days counts both ends; how many days 三个月 were was not said. */
export function daysOf(scene: Scene, { quantity }: Item): number | null {
  const { day, endDay } = scene.when;
  if (endDay !== null) return endDay - day + 1;
  return /^(?:个?月|周|个(?:星期|礼拜)|年)$/.test(quantity?.unit?.name ?? "") ? null : 1;
}
