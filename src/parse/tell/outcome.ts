import { Grounds } from "../scene/grounds.ts";
import { Requirement } from "../scene/requirement.ts";
import type { Scene } from "../scene/scene.ts";
import type { Segment } from "../scene/story.ts";
import { isNotGotThrough } from "../scene/undone.ts";
import { Role } from "../words/roles.ts";
import { cameToNothing } from "./came-to-nothing.ts";
import { isForLater, isLeftWithUs } from "./not-handed-yet.ts";
import { dropPaidBefore } from "./paid-by-them.ts";
import { leaveOut } from "./statuses.ts";
import {
  dropAdvanced,
  dropKeptByUs,
  dropNotOurs,
  dropOthersGift,
  dropTheirOwn,
  isReturned,
  isStillWithUs,
  keepAfterAll,
  takeBack,
} from "./take-back.ts";
import { tookLess } from "./took-less.ts";

/** What a segment tells came of gifts told before it: less taken, refused, returned, kept after all; `startedAt`: the first entry of its own. */
export function readOutcome(segment: Segment, scene: Scene, startedAt: number): void {
  const { stance, hasDay } = segment;
  const { list } = scene.entries;
  if (startedAt + scene.refused.length > 0 && tookLess.someHolds(segment, scene, startedAt))
    scene.refused = [];
  else if (
    stance === "refused" ||
    notTaken.someHolds(segment, scene) ||
    (hasDay && isForLater(segment, scene))
  )
    takeBack(segment, scene, scene.offeredIn === scene.sentence || scene.hostSentence === scene.sentence);
  else if (scene.refused.length > 0) keepAfterAll(segment, scene);
  const last = list[list.length - 1];
  if (last?.sentence === scene.sentence && byOthers.isMetBy(segment)) dropTheirOwn(segment, scene, last);
  if (last?.sentence === scene.sentence && withUs.isMetBy(segment)) dropKeptByUs(segment, scene, last);
  if (last?.sentence === scene.sentence && segment.text.endsWith("的")) dropOthersGift(segment, scene, last);
  if (last !== undefined && last.sentence >= scene.sentence - 1) dropNotOurs(segment, scene, last);
  if (last?.sentence === scene.sentence) cameToNothing.someHolds(segment, scene);
  if (last?.sentence === scene.sentence && segment.clause.roles.has(Role.give))
    dropPaidBefore(segment, scene);
  if (segment.text.includes("还")) dropAdvanced(segment, scene);
  if (startedAt > 0 && (stance === "refused" || segment.text.endsWith("除外")))
    leaveOut(segment, scene, startedAt);
}

const withUs = new Requirement({ oneOf: "存收留" });

/** What tells that somebody else did it. */
const byOthers = new Requirement({ oneOf: "自人听参列旁出" });

const notTaken = new Grounds<Segment, [Scene]>(
  [new Requirement({ oneOf: "回退还钱元块" }), isReturned],
  [new Requirement({ oneOf: "放搁留" }), isStillWithUs],
  [new Requirement({ oneOf: "不没失" }), isNotGotThrough],
  [new Requirement({ oneOf: "没未等让叫喊通车箱位室委部库" }), isLeftWithUs],
);
