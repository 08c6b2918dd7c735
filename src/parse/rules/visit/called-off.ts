import { textOf } from "../../scene/stretch.ts";
import { Role } from "../../words/roles.ts";
import { has, isMark, type Token } from "../../words/tokens.ts";

/** 今天的走访|取消了, 走访|活动取消, 走访推迟到明天, 走访李平、王五|改到后天: a round that did not take place. Not: 走访李平,会议取消, 走访改到今天, 走访李平改到下午 */
export function isCalledOff(tokens: readonly Token[], verb: Token): boolean {
  let at = tokens.indexOf(verb) + 1;
  while (tokens[at]?.mention != null || has(tokens[at], Role.home) || isMark(tokens[at], "、")) at += 1;
  return at < tokens.length && off.test(textOf(tokens.slice(at, at + 4)));
}

const off =
  /^(?:活动|计划|行程|安排|任务|工作)*(?:[也都就又只]|只好|临时|被|暂时|一律)*(?:取消|推迟|延期|延后|改期|改天|泡汤|作罢)了?(?:$|[,。;!\n到至]|(?:明|后)天|下)|^(?:[也都就又只]|只好|临时|被|暂时|一律)*[改挪](?:到|在|成|为)(?:了)?(?:明|后|大后天|下(?!午)|改天|另)/;
