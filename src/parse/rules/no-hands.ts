import type { Segment } from "../scene/story.ts";
import { Sign } from "../text/characters.ts";
import { Role } from "../words/roles.ts";

/** 随大家一起到李平家|开展双联活动: what it was called, and no work told. */
const gathering = /(?:开展|参加|组织)[^,]{0,8}活动$/;
/** 出资|为陈九斤修了新房: paid for, and built by others. */
const paid = /^(?![^,]*自己动手)[^,]{0,8}(?:出资|筹资|捐资|出钱)[^,]{0,8}[为给帮替]/;
const noHands = new Sign("活资钱", new RegExp(`${gathering.source}|${paid.source}`));

/** Told with a word of help or of work, and nobody of ours set a hand to anything. */
export function setsNoHand(segment: Segment): boolean {
  if (!noHands.isIn(segment)) return false;
  return paid.test(segment.text) || !segment.roles.has(Role.labour);
}
