import { Sign } from "../../text/characters.ts";
import { isNounToken } from "../../words/nouns.ts";
import { Role } from "../../words/roles.ts";
import { has, isCountOrMass, type Token } from "../../words/tokens.ts";

/** 两种蔬菜种子5袋, 1300只重量在2斤的鸡苗: how many kinds, or how heavy one is, inside what is counted. */
export const kindsOrWeights = new Sign(
  "种类样重容功净总",
  /[种类样][^,。;\n\d]{1,8}[\d一二两三四五六七八九十百]|[重容功净总][^,。;\n]{1,14}的/,
);

const ofKinds = /^[种类样]$/;
/** 只|重量在|2斤|之间的: of what is counted in front. */
const weighs = /^(?:净|毛)?重量?[在为约达有]?$/;
/** 容量|50升|的水桶2个: of what is counted behind as well. */
const tellsSize = /^(?:净?容量|容积|[净毛总]重量?|重量?[达约]?|净含量|功率|总量)$/;
const wholly = /^(?:[在为约达有之间]|左右|之间|上下|以上)$/;
const longest = 4;

/** Leaves the figure that tells how many kinds there are of a thing counted behind it, and what one of the things weighs. */
export function withoutKindsAndWeights(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter(
    (_, at) => !countsKinds(tokens, at) && !isOfWeight(tokens, at) && !isGross(tokens, at),
  );
}

/** 送去|两种|蔬菜种子|5袋; not 药三样:降压药2盒, 两种农具,5把 */
function countsKinds(tokens: readonly Token[], at: number): boolean {
  const { quantity } = tokens[at] as Token;
  if (quantity === null || quantity.value === null || !ofKinds.test(quantity.unit?.name ?? "")) return false;
  for (let next = at + 1; next <= at + longest; next += 1) {
    const behind = tokens[next];
    const counted = behind?.quantity;
    if (counted != null)
      return next > at + 1 && isCountOrMass(counted) && !ofKinds.test(counted.unit?.name ?? "");
    if (!isNounToken(behind) || has(behind, Role.each)) return false;
  }
  return false;
}

/** 送去|毛重|20斤|的|猪肉: how it was weighed. */
function isGross(tokens: readonly Token[], at: number): boolean {
  return (
    /^[毛净]重$/.test(tokens[at]?.text ?? "") &&
    tokens[at + 1]?.quantity?.unit?.kind === "mass" &&
    tokens[at + 2]?.text === "的"
  );
}

/** 1300只|重量在|1.5-2斤|之间|的|鸡苗: from what weighs it to 的. */
function isOfWeight(tokens: readonly Token[], at: number): boolean {
  let from = at;
  while (from > 0 && from > at - 5 && !isSizeWord(tokens[from])) from -= 1;
  const counted = tokens[from - 1]?.quantity?.unit?.kind === "count";
  const holds = tellsSize.test(tokens[from]?.text ?? "");
  if (!holds && !(counted && weighs.test(tokens[from]?.text ?? ""))) return false;
  let to = from + 1;
  while (wholly.test(tokens[to]?.text ?? "")) to += 1;
  if (tokens[to]?.quantity == null || !(holds || tokens[to]?.quantity?.unit?.kind === "mass")) return false;
  to += 1;
  while (wholly.test(tokens[to]?.text ?? "")) to += 1;
  if (tokens[to]?.text !== "的" || at > to) return false;
  // 送去毛重20斤的猪肉: how much of it there is.
  return counted || tokens.slice(to + 2, to + 5).some(({ quantity }) => quantity !== null);
}

function isSizeWord(token: Token | undefined): boolean {
  return weighs.test(token?.text ?? "") || tellsSize.test(token?.text ?? "");
}
