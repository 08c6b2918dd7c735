import type { Clause } from "./clause.ts";
import { Role } from "./roles.ts";
import type { Scene } from "./scene.ts";
import type { Stretch } from "./stretch.ts";
import { has } from "./tokens.ts";

/** A name, with 家 or a form of address, and no more. */
const longestName = 3;

const furthest = 40;
const notGone = /^[^;。\n]*?(?:没去|没能|没到|去不|电话|微信|视频)/;

/** 李平|:打了电话 */
export function isNotGoneTo(text: string, end: number): boolean {
  return notGone.test(text.slice(end, end + furthest));
}

/** 今天入户走访。|李平,聊了就业…;|王五,…: behind a visit told of nobody, those gone to one after the other, each opening its part. */
export function opensCall({ tokens }: Stretch, { tokens: whole }: Clause, scene: Scene): boolean {
  const { sentence, source } = scene;
  if (scene.calledOnIn !== sentence && scene.bareVisit?.sentence !== sentence - 1) return false;
  if (whole.length > longestName || tokens[0]?.mention == null) return false;
  if (!whole.every((token) => token.mention !== null || has(token, Role.home) || has(token, Role.title)))
    return false;
  // 李平家,没去成,路断了; 王五,打了个电话
  const end = whole[whole.length - 1]?.end ?? 0;
  if (isNotGoneTo(source.text, end)) return false;
  scene.calledOnIn = sentence;
  return true;
}
