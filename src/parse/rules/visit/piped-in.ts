import { textOf } from "../../scene/stretch.ts";
import { Sign } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";
import { has, type Token } from "../../words/tokens.ts";

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

/** 水泥路修到了李平家门口, 现在自来水|通到家里了, 班车开到李平家门口: what came to the house. Not: 把水管接到李平家, 坐车开到李平家 */
export const laidTo = new Sign(
  "路水灯网宽电车管渠气号纤洪流交",
  /^[^,我咱把给帮坐乘骑]{0,8}(?:路|水|灯|光纤|山洪|洪水|泥石流|网[线络]?|宽带|电线?|(?:班|校|公交|救护)车|公交|管[道子]?|渠|气|信号)(?:也|都|已经?|终于|直接|一直|就|能){0,2}(?:修|通|装|拉|接|开|铺|架|引|连|安|送|冲|淹)到了?/,
);

/** 债主三天两头上门, 邻居上门找李平: others, who call there. Not: 邻居带我们上门, 和邻居上门看望 */
export const othersCall = new Sign(
  "上",
  /^(?!.*(?:[和与跟同让请叫带陪听由]|通过|走访|慰问|看望|探望|了解)).*(?:债主|讨债的?人?|要[账债]的?人?|催[债收]的?人?|放贷的?|媒[人婆]|邻居|隔壁|亲戚|推销的?人?|骗子|贩子)们?(?:[^,我咱家]{0,8})上门/,
);
