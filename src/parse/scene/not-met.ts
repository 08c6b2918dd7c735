import { isTimeOfDay } from "../words/time-words.ts";
import type { Token } from "../words/tokens.ts";

/**
 * 12户走了9户,|剩下三户没人; 计划15户,去了11户,|四户锁门; 走访10户,|其余3户没见到; 上午走访3户,|下午2户没人: who was not met is none of those gone
 * to. Not: 走访10户,|2户没人
 * @param visits how those gone to were told, `front` with what stands before it; `between` stands behind it
 */
export function isApartFromMet(
  front: string,
  visits: string,
  tokens: readonly Token[],
  between: string,
): boolean {
  const [first] = tokens;
  if (first === undefined) return false;
  // 走了六户,李平、陈九斤在家,|另外四户锁着门: of the six.
  if (ofSoMany.test(front)) return true;
  // 李平、陈九斤等5户,|其余3户没人: of the five.
  if (ofOthers.has(first.text) && !/等[^,]{0,4}$/.test(front) && /^[,。;]?$/.test(between)) return true;
  return partOfDay.test(visits) && isTimeOfDay(first) && !visits.includes(first.text);
}

const ofOthers = new Set(["其余", "其他", "另有", "另外", "剩下", "剩余", "余下"]);
export const partOfDay = /^(?:今天|昨天|前天)?(?:早上|上午|中午|下午|白天)/;
/** 一组12户走了9户, 计划15户,去了11户 */
const ofSoMany =
  /(?:[组村队社]|(?:^|[,。;\n])(?:我们?|今天|共|总共|一共)*|[应有]|计划|任务|[应该][当该]?(?:走?访|去|到|看望)|原定)(?:[\d一二两三四五六七八九十百]+)[户家],?[^,户家]{0,4}[走去跑访看][访了]?了?[\d一二两三四五六七八九十百]+[户家]$/;
