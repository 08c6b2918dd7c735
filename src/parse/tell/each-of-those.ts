import { readByRules } from "../rules/index.ts";
import { onlyNames } from "../rules/visit-listed.ts";
import type { Scene } from "../scene/scene.ts";
import type { Segment } from "../scene/story.ts";

/**
 * 发放牛奶每户1箱:|李平、陈九斤, 每户大米1袋、油1桶:|李平: so much to each, told in front of who they are, behind it or a line each below it. True
 * where nothing else is to be read of the segment.
 */
export function readEachOfThose(segment: Segment, scene: Scene): boolean {
  const { clause, named, people, reading, stance, tokens } = segment;
  const head = scene.eachHead;
  if (head !== null && named.named.length > 0 && tokens.every(onlyNames)) {
    readByRules({ ...head.segment, named, people: named }, scene);
    return true;
  }
  // What else is told in a later sentence ends the list.
  if (head !== null && head.sentence !== scene.sentence) scene.eachHead = null;
  const tells =
    clause.heads &&
    stance === "done" &&
    people.named.length === 0 &&
    people.counted === null &&
    reading.items.some(
      ({ each, quantity, noun }) => (each || reading.each) && quantity !== null && noun !== null,
    );
  if (tells) scene.eachHead = { segment, sentence: scene.sentence };
  return tells;
}
