import { textOf } from "../scene/stretch.ts";
import type { Token } from "../words/tokens.ts";

/** 今天的走访|取消了, 走访|活动取消, 走访推迟到明天: a round that did not take place. Not: 走访李平,会议取消 */
export function isCalledOff(tokens: readonly Token[], verb: Token): boolean {
  const at = tokens.indexOf(verb) + 1;
  return at < tokens.length && off.test(textOf(tokens.slice(at, at + 4)));
}

const off =
  /^(?:活动|计划|行程|安排|任务|工作)*(?:[也都就又只]|只好|临时|被|暂时|一律)*(?:取消|推迟|延期|延后|改期|改天|泡汤|作罢)了?(?:$|[,。;!\n到至]|(?:明|后)天|下)/;
