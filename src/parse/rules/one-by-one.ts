import type { Scene } from "../scene/scene.ts";
import type { Segment } from "../scene/story.ts";
import { Sign } from "../text/characters.ts";

const oneByOne = new Sign("逐挨一", /逐[户一]|挨[家户个]|一一|一([户家])一?\1/);
/** 今天先走访了一部分, 逐户走访过半: not all of them. */
const notAll = /部分|一半|过半|大半|[多少]数|几[户家]|没|未|完不/;

/** 全村45户,|我一户户走访了; 包联12户,|逐户上门: all of those counted in front, where no visit is told of yet. */
export function callsOnEachOf(segment: Segment, { entries }: Scene): boolean {
  if (!oneByOne.isIn(segment) || notAll.test(segment.clause.text)) return false;
  return !entries.recent().some(({ facts }) => facts.measure === "visit");
}
