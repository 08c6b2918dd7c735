import type { Segment } from "../../scene/story.ts";
import { Sign } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";

/** 措施:|联系村委会维修: passed on to others, and not said to be done; 收了医保三百八十块: dues, and no harvest. */
export function isPassedOn(segment: Segment): boolean {
  const { clause, text, roles } = segment;
  if (collects.isIn(segment)) return true;
  if (clause.label !== "content" || roles.has(Role.help) || roles.has(Role.cadreSelf)) return false;
  return passesOn.test(text);
}

const passesOn =
  /^(?:已经?|及时|马上|立即|当场)*(?:联系|协调|通知|督促|报请|上报|反馈)了?[^,了]{2,8}(?:[维检抢]修|修理|修缮|修复|处理|更换|疏通|清理|改造)$/;
/** 收了医保三百八十块: dues, and no harvest. Not: 收麦子缴了医保三百八, 收玉米交学费三千 */
const collects = new Sign(
  "收",
  /收了?[^,;。缴交送付垫买拿给麦玉苞谷稻菜粮豆薯洋棉瓜果椒]{0,5}(?:医保|社保|新农合|合作医疗|合疗|养老保险|[保卫水电物学]费)[^,;。]{0,3}[\d一二两三四五六七八九十百千]/,
);
