import { Sign } from "../text/characters.ts";

/**
 * 今天下雨,走访取消; 因开会入户活动取消了: what was to be done did not take place, and why stands beside it.
 * Not: 走访取消, 昨天下雨,刚才那条走访取消
 */
const calledOff = new Sign(
  "取",
  /^(?!.*(?:[这那上]一?[条笔份则]|刚|记录|[#]|[上填误]报|报[的错过]|[写记填]错))(?=.*(?:[雨雪]|天气|台风|封[路村]|路滑|停电|开会|[有参]会|有事|加班|出差|生病|感冒|发烧|改天|改期|推迟|延期|另行|[明后]天|下周)).*(?:走访|入户|家访|慰问|[下进]村|活动|培训|会议?)(?:计划|行程|安排|活动)?(?:也|都|就|只好|临时|被)*取消(?:了|掉)?(?:$|[,。;!])/s,
);

/** 收回旧连心卡5张,换发新卡: taken in from them. Not: 收回刚才的化肥2袋 */
const handedIn = new Sign(
  "收",
  /^收回了?(?:[旧老破坏]|过期|作废|[^,。;刚那这上]{0,12},?(?:换发|更换|换成|换新|另发))/,
);

/** 清除垃圾8车, 清掉路边杂草: cleared away, and no report. Not: 清除刚才那条, 清除化肥2袋, 清除上报的垃圾8车 */
const clearedAway = new Sign(
  "清",
  /^(?![^。]*(?:[这那上]一?[条笔份次个]|刚[才刚]|重复|记录|[#]|[上填误]报|报[的错过]|[写记填]错|发错))[^。;!\n]{0,24}清(?:除|掉|走)了?[^,。;!\n]{0,12}(?:垃圾|[杂野水]草|杂[物树]|[积冰]雪|积水|结冰|[淤污]泥|泥[沙土浆]|广告|牛皮癣|隐患|死角|粪|柴堆|[土石乱]堆|障碍|路障|落石|滚石|石[头块]|塌方|漂浮物|违建|残垣|枯[枝死]|落叶|树枝|污[水渍物]|油污|废[旧弃品]|残膜)/,
);

/** 改电15户, 改水改电12户: new lines laid in homes, and no report put right. Not: 改电话, 改电费3元 */
export const rewires = new Sign(
  "电",
  /^(?:改[厕厨圈水]\d{0,4}户?[,、]?){0,3}改电(?:已?完成)?[\d一二三四五六七八九十百]{1,5}[多余]?户(?:$|[,。;、!\n])/,
);

/** 旱厕刚改成水冲厕, 羊圈改为牛圈: what was made of a thing of the house, and no report put right. Not: 路灯改成3盏 */
export const rebuilds = new Sign(
  "改",
  /(?:厕所?|圈舍?|房[子屋]?|棚|[田地园]里?|路面?|灶|炕|窑洞?|院[子坝落墙]?|[门窗墙]|水[窖渠池龙头]{1,2})(?:也|都|已经?|刚刚?|才|今年|去年|全部){0,3}改[成为造]成?了?(?![\d一二两三四五六七八九十])(?!\s*[^,。;\n]{1,4}[袋桶箱元])/,
);

/** A word of taking back that takes back nothing reported. */
export function takesBackNoReport(source: Parameters<Sign["isIn"]>[0]): boolean {
  return calledOff.isIn(source) || handedIn.isIn(source) || clearedAway.isIn(source);
}
