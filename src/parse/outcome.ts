import { Grounds } from "./grounds.ts";
import { isNotHandedYet } from "./not-handed-yet.ts";
import { Requirement } from "./requirement.ts";
import type { Scene } from "./scene.ts";
import { leaveOut } from "./statuses.ts";
import type { Segment } from "./story.ts";
import {
  dropAdvanced,
  dropTheirOwn,
  isReturned,
  isStillWithUs,
  keepAfterAll,
  takeBack,
} from "./take-back.ts";
import { tookLess } from "./took-less.ts";

/** What a segment tells came of gifts told before it: less taken, refused, returned, kept after all; `startedAt`: the first entry of its own. */
export function readOutcome(segment: Segment, scene: Scene, startedAt: number): void {
  const { stance, text } = segment;
  if (tookLess.someHolds(segment, scene, startedAt)) scene.refused = [];
  else if (stance === "refused" || notTaken.someHolds(segment))
    takeBack(segment, scene, scene.offeredIn === scene.sentence || scene.hostSentence === scene.sentence);
  else if (scene.refused.length > 0) keepAfterAll(segment, scene);
  if (text.includes("自") || text.includes("人") || text.includes("听")) dropTheirOwn(segment, scene);
  if (text.includes("还")) dropAdvanced(segment, scene);
  if ((stance === "refused" || text.endsWith("除外")) && startedAt > 0) leaveOut(segment, scene, startedAt);
}

const notTaken = new Grounds<Segment>(
  [new Requirement({ oneOf: "回退还钱" }), isReturned],
  [new Requirement({ oneOf: "放搁留" }), isStillWithUs],
  [null, isNotHandedYet],
);
