import { Sign } from "../characters.ts";
import type { Segment } from "../story.ts";

const entitled = /(?:能|可以?|最[多高](?:能|可以?)?)(?:领取?|拿|享受|给|申[请领]|贷款?|补助?|报销?)(?!了)/;
const dues = /(?:每[人户年]|一年|一人|要|得|需要?)(?:交|缴)(?!了|给)/;
const advice = /^(?:我|我们)?建议[^,]{0,12}(?:买|养|种|用|换|添|购)(?!了)/;
const told = new Sign(
  "能可最交缴建",
  new RegExp([entitled, dues, advice].map(({ source }) => source).join("|")),
);

/** 可以领补助2000元, 最多能给5000元, 医保每人交400元, 建议李平买2袋化肥: what somebody is told of, and nobody gave. */
export function isOnlyTold(segment: Segment): boolean {
  return told.isIn(segment);
}
