import { textOf } from "../scene/stretch.ts";
import { Role } from "../words/roles.ts";
import { has, type Token } from "../words/tokens.ts";

/** 自来水入户, 电线都入了户, 水泥路进户: what is laid to a house calls on nobody; 冒雨蹚水入户 is a way there. */
export function isPipedIn(tokens: readonly Token[], verb: Token): boolean {
  if (!intoHouses.has(verb.text)) return false;
  let at = tokens.indexOf(verb) - 1;
  while (
    at > 0 &&
    (has(tokens[at], Role.next) || has(tokens[at], Role.allOf) || has(tokens[at], Role.filler))
  )
    at -= 1;
  // 家电|线
  return at >= 0 && laid.test(textOf(tokens.slice(Math.max(0, at - 1), at + 1)));
}

const intoHouses = new Set("入户 入了户 入过户 进户 进了户 进过户".split(" "));

const laid =
  /(?:自来水|饮水|供水|通水|水电|电力|[水电气网管]线|水管|管[道网]|光纤|宽带|网络|天然气|燃气|沼气|暖气|供暖|水泥路|硬化路|[公道]路|路灯)$/;
