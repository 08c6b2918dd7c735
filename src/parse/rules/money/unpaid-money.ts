import type { Segment } from "../../scene/story.ts";
import { Sign } from "../../text/characters.ts";

const unpaid = new Sign(
  "缺预筹需低养五出集投债账帐饥窟荒空",
  /(?<!补|弥补|填补|解决)(?:资金)?缺口(?:资金)?|(?<!中央|财政)预算(?![内外])|(?:群众|村民|农户|户)(?:自愿)?(?:自筹|筹资|出资|集资|投资)|(?:需求|需要)[^,]{0,6}(?:资金|贷款)|(?:资金|贷款)(?:需求|需要)|发放(?:低保|五保|养老)[金款]|[元块万千百钱]的?[外欠旧老赊]?(?:债务?|[账帐]|饥荒|窟窿|亏空)(?![户号上单目本务])/,
);

/** 资金缺口30万元, 预算资金12万元, 群众出资2万元, 贷款需求12户60万元, 发放低保金12万元, 拉下4万块饥荒: money nobody has paid, or not through the sender. */
export function isUnpaid(segment: Segment): boolean {
  return unpaid.isIn(segment);
}
