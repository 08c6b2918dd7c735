// What a figure counts that was carried, fetched, written or passed on the way, for some work or for nobody.

import type { Segment } from "../../scene/story.ts";
import { anyOf } from "../../text/characters.ts";
import type { Item } from "../../words/item.ts";
import { Role } from "../../words/roles.ts";
import type { AroundFigure } from "./around-figure.ts";

/** Every word that tells it has one of them. */
const ofUse = anyOf("搬扛抱提端拎装挑担运拉找借捡带拿过了穿叫联系租开写填打把");

const carried = /(?:[搬扛抱提端拎装挑担运拉捡]|找来|借来)(?:着|了|来|起|上|过来)*$/;
/** 两块石头|垫路, 一袋水泥|补墙, 两桶水|浇菜, 一袋谷子|回屋. Not: 一床防寒被, 一箱洗衣粉 */
const toWork =
  /^(?![^,。;\n]{0,12}(?:给|送|发))[\u4e00-\u9fff]{1,4}?(?:垫[路在上]|铺[路在]|防止|[堵挡](?:住|在|了|洞|雨|水|门|风(?!帘))|补[墙路洞漏]|生火|浇[菜地花树水]|修[门路墙桥窗]|洗脚|洗头|擦[窗玻桌]|记录|砌[墙]?|压住|顶住|固定|冲洗|回[屋家]里?$)/;
/** 两个沙袋, 几块石板: nobody is given such. */
const stones = /^(?:沙袋|沙包|[大小]?石[头块板子]|泥土|土块|树枝|杂物)/;
/** 一路经过|5道关卡, 走了|3道山梁, 转了|大半个村子 */
const onTheWay =
  /(?:经过|穿过|(?<![领取收带搬牵拉拿抱买送])走[过了]|翻[过了]|爬[过了]|转[过了]|绕[过了]|蹚[过了]|跨[过了])大?$/;
/** 开了|一个药方, 写了|一张请假条: paper. */
const written = /(?:开|写|填|打|出具)(?:了|好|具)*$/;
const paper = /(?:药方|处方|证明信?|介绍信|[假收欠借便]条|收据|发票|申请书?|委托书|报告|信)$/;
/** 把|10袋稻谷|运回李平家中, 把李平家的|500斤谷子|翻晒了: their own, and only moved or dried. */
const held = /[把将](?:[^,。;\n送给]{0,8}(?:家里?|他|她|中)的)?$/;
const crop = /[谷粮麦豆草柴]|玉米|苞谷|洋芋|土豆|红薯|花生|菜籽|油菜/;
const moved =
  /^[^,。;\n送给]{1,5}?(?:全部?|都)?(?:运回|拉回|背回|扛回|搬回|收回|挑回|捞出?|摊开|翻晒|晾晒|晒[干好了]|脱粒|脱完|收进|装袋|入仓|归仓)/;
/** 带着|一条毛巾|去李平家帮他擦玻璃: a tool. */
const withTool = /[带拿拎扛提背](?:着|上|了)$/;
const tool =
  /^[^,。;\n]{1,6}?(?:去|到|来)[^,。;\n]{1,6}家[^,。;\n]{0,3}(?:帮|给|替)[他她][^,。;\n]{0,3}(?:擦|扫|修|剪|拔|挖|收|割|打扫|洗|理)/;

/** 找来|一架梯子: to work with. */
const fetched = /[找借拿]来了?$/;
const tools =
  /(?:毛巾|抹布|剪刀?|[果树]剪|镰刀|拖把|手套|喷雾器|梯子?|铁锹|锄头|工具|扳手|锤子?|电钻|铲子?|扫[把帚]|绳子?|锯子?)$/;

/** Whether the figure of an item counts what was carried for a work, met on the way, written or only moved, and handed to nobody. */
export function isPutToUse({ roles, clause }: Segment, item: Item, { said, behind }: AroundFigure): boolean {
  if (!clause.characters.mayHaveOneOf(ofUse)) return false;
  const noun = item.noun?.text ?? "";
  if (onTheWay.test(said) || (written.test(said) && paper.test(noun))) return true;
  // 端了一盆水|给李平洗脚
  if (carried.test(said) && /^[^,。;\n]{1,4}给[^,。;\n]{1,5}洗/.test(behind)) return true;
  if (/[给送分发]/.test(behind)) return false;
  if (
    held.test(said) &&
    moved.test(behind) &&
    !/(?:种|种子|饲料|饼|面|粉|苗)$/.test(noun) &&
    (said.endsWith("的") || crop.test(noun))
  )
    return true;
  if (fetched.test(said) && tools.test(noun) && !roles.has(Role.dative)) return true;
  if (withTool.test(said) && tool.test(behind) && tools.test(noun)) return true;
  // 拉来2吨水泥修路: brought for the village.
  if (!carried.test(said) || /^[吨方车]$/.test(item.quantity?.unit?.name ?? "")) return false;
  return !roles.has(Role.dative) && (toWork.test(behind) || stones.test(noun));
}
