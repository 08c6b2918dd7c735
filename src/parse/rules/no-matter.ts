import type { Scene } from "../scene/scene.ts";
import type { Segment } from "../scene/story.ts";
import { Sign } from "../text/characters.ts";

/** 李平让我给刘军带话: to be said to somebody else, and no matter of theirs. */
export const onlyErrand = new Sign(
  "话信",
  /(?:让|托|叫|请|要)[我咱]们?(?:去|也|再)?(?:给|向|跟)?[^,]{1,5}(?:带|捎|传)(?:个|句)?(?:话|口?信)儿?$/,
);

/** 李平让我|别担心 */
export function comfortsUs({ tokens, text }: Segment, { source }: Scene): boolean {
  if (!/[让叫][我咱]们?$/.test(text)) return false;
  const end = tokens.at(-1)?.end ?? 0;
  return /^(?:别|莫|不用|不要|不必)(?:担心|操心|挂念|惦记|客气)/.test(source.text.slice(end, end + 4));
}

/** 陈九斤户诉求|:无 */
export function hasNoneBehind({ tokens, text }: Segment, { source }: Scene): boolean {
  if (!/(?:困难|诉求|问题|需求|要求|难处)$/.test(text)) return false;
  const end = tokens.at(-1)?.end ?? 0;
  return /^:(?:暂时?|目前|现在)?(?:无|没有)(?:[,;。\n]|$)/.test(source.text.slice(end, end + 8));
}
