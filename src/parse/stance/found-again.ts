import { Sign } from "../text/characters.ts";

const who = "(?:[我咱]们?|大家|大伙儿?|[今昨]天|[上下中]午|傍晚|晚上|当天|第二天)";
const how =
  "(?:终于|总算|后来|最后|最终|就|又|都|已经?|一起|到处|帮[着忙他她]*|给[他她]|发动[^,没未]{1,4}|在[^,没未]{1,5}|从[^,没未]{1,5}|把[^,没未他她]{1,3})";

/**
 * 牛丢了,帮着找了半天,|找到了; |发动群众找回来了, |在后山找着了: what was lost is there again, and that is all that is told.
 * Not: 没找到, 找到了工作, 他自己找到了
 */
export const foundAgain = new Sign("找寻追", new RegExp(`^${who}?${how}{0,3}(?:找|寻|追)(?:回来?|到|着)了$`));

const lost = /丢[了失]?|不见|走[失散丢]|跑[了丢]|失踪|没影/g;
const amiss = /漏|堵|坏|塌|病|缺|反映|没[水电钱人有米粮]/;

/** 羊丢了,|找到了, by what the sentence tells before it. Not: 没找到人修,后来|找到了; 羊丢了,反映没水,|找到了 */
export function isLostBefore(sentence: string): boolean {
  const last = [...sentence.matchAll(lost)].at(-1);
  return last !== undefined && !amiss.test(sentence.slice(last.index));
}
