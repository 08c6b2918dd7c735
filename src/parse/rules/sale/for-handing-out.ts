import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";

/** 工作队采购大米50袋,|挨家挨户送去; 采购棉被30床|慰问老党员: from none of them, and handed out. */
export function isForHandingOut(segment: Segment, { source }: Scene): boolean {
  const { tokens, people } = segment;
  if (people.named.length > 0 || people.counted !== null || !acquired.test(segment.text)) return false;
  // 消费帮扶购买苹果20箱,送给敬老院: a sale whoever eats them.
  if (forTheirSake.test(segment.text)) return false;
  const start = tokens[0]?.start ?? 0;
  const [rest = ""] = source.text.slice(start, start + longestSentence).split(/[。\n]/, 1);
  return handsOut.test(rest) && !ofStaff.test(rest);
}

/** As much as is read of what follows, so that long messages cost no more. */
const longestSentence = 120;

/** 采购土鸡65只,发给|职工: eaten by those who bought it. */
const ofStaff =
  /(?:发(?:放|给|到)?|分给?)(?:了|给|到)*(?:全体|全局|本?单位|机关|局里|我们)*(?:的)?(?:干部)?(?:职工|员工|同事|干部)/;

const forTheirSake =
  /消费[帮扶]|以[购买]代|帮(?:助|忙|着)?[^,扶]{0,6}(?:销|(?:从|向)[^,]{0,6}[村户家社厂][里上民]?(?:采购|购买|买))/;
const acquired = /(?:采购|购[买置]|买)了?(?!农|土特|[^,\d]{0,6}[村户家])/;
const handsOut =
  /[,\d斤袋桶箱床件盒台套个][^,]{0,12}(?:送(?:到(?!单位|食堂|超市|市场|商店|饭店|[县城]城)|去|给|上|至)|发(?:放|给|到)|慰问|分发|捐)/;
