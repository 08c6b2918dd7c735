import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";
import { textBefore } from "../../scene/stretch.ts";

const workers =
  "(?:就|对|向)(?:全体|各|驻村|村|镇|乡|帮扶|下一步|今后|当前|相关){0,2}(?:工作队员?|帮扶干部|村?干部|队员|党员|工作|党建|振兴|防汛|防火|巩固)[^,。;\n]{0,6}提出了?";

const askedOfWorkers = new RegExp(
  `^(?:并|还|又|也|同时|现场|当场){0,2}(?:${workers}(?:[\\d一二三四五六七八九十几]{1,2}[点条项个])?(?:具体|明确|工作|更高|严格|新的?){0,2}要求|提出(?:工作|具体|明确){0,2}要求[\\d一二三四五六七八九十]{1,2}[点条项个])$`,
);
const toWorkers = new RegExp(`(?:^|[,。;\n并还又])${workers}[\\d一二三四五六七八九十几]{1,2}[点条项个]$`);

/**
 * 提出要求3条, 对工作队提出3点|要求, 并对帮扶工作提出要求: what was asked of those who work there, and no matter of a household's.
 * Not: 李平提出要求3条, 对补贴提出要求, 群众提出要求:修路
 */
export function isAskedOfWorkers({ text, tokens, named, people }: Segment, { source }: Scene): boolean {
  if (named.named.length > 0) return false;
  // 走访李平,|提出要求2条: by them.
  if (people.named.length + (people.counted ?? 0) > 0 && /^提出/.test(text)) return false;
  if (text === "要求") return toWorkers.test(textBefore(tokens, source, longestFront));
  if (!text.includes("提出")) return false;
  const end = tokens.at(-1)?.end ?? 0;
  return askedOfWorkers.test(source.text.startsWith("要求", end) ? `${text}要求` : text);
}

const longestFront = 30;
