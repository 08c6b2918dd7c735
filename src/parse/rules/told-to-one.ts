import type { Segment } from "../scene/story.ts";

/** 给李平转发了2条招工信息, 给李平提了2条建议: told to one, which is no bulletin, and no advice asked for. Not: 向村里提出建议2条 */
export function isToldToOne(measure: string, { text, named }: Segment): boolean {
  if (measure === "bulletin") return named.named.length > 0 && passedOn.test(text);
  return measure === "suggestion" && adviceGiven.test(text);
}

const passedOn = /转发|提供|发送|推送|告知/;
const adviceGiven =
  /^(?:[^,我]{0,6}我们?)?(?:给|为|向|帮|替)(?!村|镇|乡|县|局|上级|领导|单位|支部|工作队|合作社)[^,的]{1,6}(?:提(?!高)|提供|提出)了?/;
