import type { Segment } from "../../scene/story.ts";
import type { Item } from "../../words/item.ts";
import { Role } from "../../words/roles.ts";
import { tokenAt } from "../../words/tokens.ts";

/** 给李平叫了1辆救护车, 给他家雇了2台收割机: called in for them, and nothing they keep. */
export function isCalledFor(
  { tokens, roles, people, text }: Segment,
  { tokens: own, verb, quantity, noun }: Item,
): boolean {
  // 组织|车辆|拉|西瓜: what the carts that were called in came for. Not: 组织车辆拉化肥20袋,送到李平家
  const hauls = verb === null || quantity !== null ? -1 : tokens.indexOf(verb);
  if (hauls > 1 && people.named.length === 0 && /^[拉运]$/.test(tokens[hauls]?.text ?? ""))
    return (
      /^组织|^[租雇请]/.test(tokens[hauls - 2]?.text ?? "") && /车辆?$/.test(tokens[hauls - 1]?.text ?? "")
    );
  if (verb !== null && quantity === null && cartFor.test(text)) return true;
  if (!roles.has(Role.dative) && !roles.has(Role.help)) return false;
  const first = tokens.findIndex((token) => own.includes(token));
  const act = tokenAt(tokens, first - 1)?.text === "了" ? first - 2 : first - 1;
  const called = tokenAt(tokens, act)?.text ?? "";
  if (/^(?:联系|找|寻|物色)[来到上]?了?$/.test(called))
    return comesToWork.test(noun?.text ?? "") && !/送[去到给]|[旧二]手|旧[拖收旋]/.test(text);
  return /^(?:叫|喊|雇|请|预约|租)[来到上]?了?$/.test(called);
}

/** 联系了一台|收割机, 找了个|保姆: who or what came to work. Not: 找了一床|被子, 联系了两袋|化肥 */
const comesToWork =
  /(?:[小大零短帮木瓦电焊]工|工人|人手|保姆|护工|师傅|司机|机手|技师|[^工]匠|(?<![旧二手])(?:挖掘?机|收割机|旋耕机|推土机|装载机|铲车|吊车|货车|卡车|农用车|拖拉机)|^车辆?)$/;

/** 联系了一辆车|拉玉米: what there was to haul. Not: 联系一辆车|拉来化肥10袋 */
const cartFor =
  /(?:联系|找|叫|雇|租)[来到]?了?(?:一?[辆台个])?(?:车|[三农]轮车|卡车|货车|拖拉机)(?:去|来|帮[他她]?|给[他她]家?)?[拉运](?![来回到了])/;
