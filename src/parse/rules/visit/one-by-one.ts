import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";
import { Sign } from "../../text/characters.ts";
import type { Token } from "../../words/tokens.ts";

const oneByOne = new Sign("逐挨一", /逐[户一]|挨[家户个]|一一|一([户家])一?\1/);
/** 今天先走访了一部分, 逐户走访过半: not all of them. */
const notAll = /部分|一半|过半|大半|[多少]数|几[户家]|没|未|完不/;

/** 全村45户,|我一户户走访了; 包联12户,|逐户上门: all of those counted in front, where no visit is told of yet. */
export function callsOnEachOf(segment: Segment, { entries }: Scene): boolean {
  if (!oneByOne.isIn(segment) || notAll.test(segment.clause.text)) return false;
  if (segment.text.endsWith("、") && isCountedNext(segment)) return false;
  return !entries.recent().some(({ facts }) => facts.measure === "visit");
}

/** 包联29户。逐一走访、|慰问这29户家庭: how many they are is told with the next word for it. */
function isCountedNext({ tokens, clause }: Segment): boolean {
  const next = clause.tokens.slice(clause.tokens.indexOf(tokens[tokens.length - 1] as Token) + 1);
  return (
    next[0]?.word?.measure?.id === "visit" &&
    next.some(({ quantity }) => quantity?.unit?.kind === "household")
  );
}
