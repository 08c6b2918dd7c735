import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

// Neighbours of what diaries tell: whose act it is, what is counted, and on which day.
test.each<[string, string[]]>([
  // With whom somebody else was there, and what is ours again.
  [
    "走访李平,村主任来过,后来去赵满仓家,送煤1吨",
    ["goods 煤 1吨 H007", "visit 1户次 H001", "visit 1户次 H007"],
  ],
  ["镇领导上午来过,走访了李平、陈九斤", ["visit 1户次 H001", "visit 1户次 H002"]],
  ["走访李平,村书记也来过,随后送李平米1袋", ["goods 大米 1袋 H001", "visit 1户次 H001"]],
  ["走访李平,镇干部昨天来家里走访过,送了1袋米", ["visit 1户次 H001"]],
  // Counted to talk with, and only living there.
  ["我联系的有5户,今天谈心交流", ["talk 5次"]],
  ["还有3户,晚上谈心", ["talk 3次"]],
  ["全村有120户,看到几位老人在路旁闲聊", []],
  // Where to, and into what.
  ["到2个组里给李平、刘军送水桶2个", ["goods 水桶 2个 H001+H003"]],
  ["给李平送米2袋他去街上卖菜了", ["goods 大米 2袋 H001"]],
  ["把鸡送到乡菜市场去卖", []],
  ["把李平家小麦抢收完送他米2袋", ["goods 大米 2袋 H001"]],
  ["把水里泡着的小麦捞出2000斤", []],
  // What stands in a yard or on a table, and what we bring.
  ["进李平家院里看见老人,带了米1袋", ["goods 大米 1袋 H001", "visit 1户次 H001"]],
  ["走访李平,院子里堆放着柴火,化肥2袋", ["goods 化肥 2袋 H001", "visit 1户次 H001"]],
  ["午饭后走访李平,食用油2壶", ["goods 食用油 2壶 H001", "visit 1户次 H001"]],
  ["走访李平,在畜厩里看到养鸡100只、生猪1头", ["visit 1户次 H001"]],
  ["送李平家养鸡20只,玉米2袋", ["goods 玉米 2袋 H001"]],
  // Set for another day: it, or something else.
  ["走访刘军送油1桶孩子婚礼定在下月", ["goods 食用油 1桶 H003", "visit 1户次 H003"]],
  ["培训农户30人定在下月", []],
  ["给李平送2袋米定在下周", []],
  ["走访5户贫困户定在下周", []],
  ["安装20盏路灯定在下月", []],
  ["走访李平的时间定在下周", []],
  ["协调贷款5万元放款定在下周", ["loan 50000元"]],
  ["今天培训30人结业定在下周", ["trainee 30人次"]],
  ["接到刘军的求助。下午去他家修好了水管", ["solved 1件 H003", "visit 1户次 H003"]],
  // The rest of those that a form counts.
  [
    "走访户:李平、刘军、陈九斤等12户",
    ["visit 1户次 H001", "visit 1户次 H002", "visit 1户次 H003", "visit 9户次"],
  ],
  ["走访户:李平、刘军等12户\n走访户数:12户", ["visit 10户次", "visit 1户次 H001", "visit 1户次 H003"]],
  ["入户:李平等12户", ["visit 11户次", "visit 1户次 H001"]],
  ["走访对象:李平、刘军", ["visit 1户次 H001", "visit 1户次 H003"]],
  // Worth so much.
  ["给李平送了500元的慰问品", ["goods_value 500元 H001"]],
  ["送500元慰问品2份", ["goods 慰问品 2份", "goods_value 500元"]],
  ["李平家一个月有三千块的流水", []],
  ["走访李平,他家今年买了2000元农资", ["visit 1户次 H001"]],
  ["李平花了2000元农资", []],
  // Things brought to households nobody names.
  ["端午节为贫困户送粽子", ["goods 粽子 ?"]],
  ["给群众送温暖", []],
  ["为群众提供法律咨询", []],
  // Counted behind a talk, told in a report, drawn and shared out.
  ["与群众谈心,一共有12人", ["talk 12次"]],
  ["与李平拉家常,有2次", ["talk 2次 H001"]],
  ["编发农业信息3条", ["bulletin 3期"]],
  ["送去一小盒药给李平", ["goods 药品 1盒 H001"]],
  ["我们领了化肥30袋,给李平、刘军各2袋", ["goods 化肥 2袋 H001", "goods 化肥 2袋 H003"]],
  ["今天从民政领了棉被5床,走访5户,每户一床", ["goods 被子 5床", "visit 5户次"]],
  [
    "3户都去了,李平家没问题,刘军家没问题,陈九斤家房子漏雨",
    ["visit 1户次 H001", "visit 1户次 H002", "visit 1户次 H003"],
  ],
  [
    "两户都去了,给李平家、刘军家各送米1袋",
    ["goods 大米 1袋 H001", "goods 大米 1袋 H003", "visit 1户次 H001", "visit 1户次 H003"],
  ],
  ["刘军家为了养牛,申请了小额贷款2万元,已协调成功", ["loan 20000元 H003"]],
  ["李平家昨天拿出了5000元给儿子看病", []],
  ["走访组长李平推荐的困难户3户", ["visit 3户次"]],
  ["走访护林员李平", ["visit 1户次 H001"]],
  ["修了村小学3间教室", ["works 教室 3间"]],
  ["走访群众12户。在渠上清了一天淤", ["labour 1人次", "visit 12户次"]],
  ["给3所幼儿园各送玩具10个", ["goods 玩具 30个"]],
  // Days: a title's week, what they sold last year, how near.
  ["上坪村驻村工作周报(6月1日—6月5日)\n本周工作:\n1.入户走访34户", ["visit 34户次 2026-06-01 –2026-06-05"]],
  ["走访李平家他家猪去年卖了八万多接着走访刘军家", ["visit 1户次 H001", "visit 1户次 H003"]],
  [
    "6月9日至10日,到上坪村开展义诊,看诊86人次。最近的卫生院在11公里外。其间走访李平、刘军两户",
    [
      "medical 86人次 2026-06-09 –2026-06-10",
      "visit 1户次 H001 2026-06-09 –2026-06-10",
      "visit 1户次 H003 2026-06-09 –2026-06-10",
    ],
  ],
  ["整档案,翻到李平户的老台账", []],
  ["施工队的炊事员一天煮三顿", []],
  ["给李平拉了两顿煤", ["goods 煤 2吨 H001"]],
  ["来到护林员李平家", ["visit 1户次 H001"]],
  ["在村主任李平家吃的饭", []],
  ["第一户是李平家。他独居多年。接着是李桂花家。她家有两个孩子", ["visit 1户次 H001", "visit 1户次 H004"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
