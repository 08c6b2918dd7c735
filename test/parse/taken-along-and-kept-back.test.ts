import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** What is measured, the state's or denied is no gift; calls and heads are counted as what they are. */
test.each<[string, string[]]>([
  ["陈九斤家今年苹果挂果三万斤", []],
  ["陈九斤家小麦测产一千斤", []],
  ["走访陈九斤，挂果肥2袋", ["goods 肥 2袋 H002", "visit 1户次 H002"]],
  ["送陈九斤血压计1台", ["goods 血压计 1台 H002"]],
  ["陈九斤家的2万元危改补助是国家政策", []],
  ["陈九斤的危改补助2万是县上发的", []],
  ["送陈九斤慰问金500元，是镇里给的", ["cash 500元 H002"]],
  ["陈九斤家5袋水泥不算我送的", []],
  ["走访12户不算我的联系户", ["visit 12户次"]],
  ["给陈九斤送米2袋，又接到赵满仓一个电话", ["goods 大米 2袋 H002", "talk 1次 H007"]],
  ["跟陈九斤打了三次电话", ["talk 3次 H002"]],
  ["跟陈九斤通了二十多分钟电话他说没空", ["talk 1次 H002"]],
  ["给陈九斤打了几分钟电话没打通", []],
  ["做体检，陈九斤家2人，赵满仓家1人", ["medical 1人次 H007", "medical 2人次 H002"]],
  ["体检人数：陈九斤家2人、赵满仓家1人", ["medical 1人次 H007", "medical 2人次 H002"]],
  ["介绍陈九斤家2人、赵满仓家1人到厂里务工", ["job 2人 H002+H007"]],
  ["走访陈九斤家3人、赵满仓家1人", ["visit 1户次 H002", "visit 1户次 H007"]],
  ["做体检，陈九斤家2人，赵满仓家共5口人", ["medical 2人次 H002"]],
])("%s: %s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Names of things, of what is built and of lists. */
test.each<[string, string[]]>([
  ["给陈九斤送LED灯泡3只、T恤2件", ["goods LED灯泡 3只 H002", "goods T恤 2件 H002"]],
  ["给陈九斤送XL棉衣2件、L秋裤1条", ["goods 棉衣 2件 H002", "goods 秋裤 1条 H002"]],
  ["给陈九斤送米2KG油3桶", ["goods 大米 2公斤 H002", "goods 食用油 3桶 H002"]],
  ["发棚布：陈九斤家2块，赵满仓家3块", ["goods 棚布 2块 H002", "goods 棚布 3块 H007"]],
  ["发补助：陈九斤20块", ["cash 20元 H002"]],
  ["水费，陈九斤5块", []],
  ["鸡蛋：陈九斤5块，赵满仓6块", []],
  ["走访陈九斤 莜面10斤 台灯1个", ["goods 台灯 1个 H002", "goods 莜面 10斤 H002", "visit 1户次 H002"]],
  ["走访陈九斤 问题3个", ["visit 1户次 H002"]],
  ["走访陈九斤 事情2件", ["visit 1户次 H002"]],
  ["给上坪村架线路2公里，栽电杆38根", ["works 电杆 38根", "works 线路 2公里"]],
  ["送陈九斤油1桶，打糍粑2块", ["goods 打糍粑 2块 H002", "goods 食用油 1桶 H002"]],
  ["陈九斤3包、赵满仓2包，今天发下去的复合肥就是这些", ["goods 复合肥 2包 H007", "goods 复合肥 3包 H002"]],
  ["化肥还没发下去", []],
  [
    "给陈九斤送米2袋、油1桶（两样价值三百五）",
    ["goods 大米 2袋 H002", "goods 食用油 1桶 H002", "goods_value 350元 H002"],
  ],
  ["给陈九斤送米2袋（每袋价值120）", ["goods 大米 2袋 H002"]],
])("%s: %s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Whose day it is, and what is yet to come. */
test.each<[string, string[]]>([
  [
    "10日去陈九斤家，他刚出院，5月28日做的手术，送小米5斤",
    ["goods 小米 5斤 H002 2026-06-10", "visit 1户次 H002 2026-06-10"],
  ],
  ["看望陈九斤，昨天出的院，送牛奶1箱", ["goods 牛奶 1箱 H002", "visit 1户次 H002"]],
  ["走访陈九斤，6月3日送的米2袋", ["goods 大米 2袋 H002 2026-06-03", "visit 1户次 H002"]],
  ["夜儿个走访陈九斤", ["visit 1户次 H002 2026-06-11"]],
  ["在陈九斤家宣传了一下明年医保缴费的政策", ["outreach 1次 H002", "visit 1户次 H002"]],
  ["跟陈九斤说了明天去送米2袋", []],
  ["打算给陈九斤讲解明年医保政策", []],
  ["后天约信贷科的人一起去陈九斤家评级", []],
  ["今天约信贷科的人一起去陈九斤家评级", ["visit 1户次 H002"]],
])("%s: %s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Who was gone to, taken along or met, and whose hands it was. */
test.each<[string, string[]]>([
  ["带着小王去陈九斤家，送米2袋", ["goods 大米 2袋 H002", "visit 1户次 H002"]],
  ["带上刘军去李桂花家", ["visit 1户次 H004"]],
  ["带着化肥2袋去陈九斤家", ["goods 化肥 2袋 H002", "visit 1户次 H002"]],
  ["叫上陈九斤去他家看看", ["visit 1户次 H002"]],
  ["拉上陈九斤去县医院看病", ["medical 1人次 H002"]],
  ["拉上大米2袋送到陈九斤家", ["goods 大米 2袋 H002", "visit 1户次 H002"]],
  ["到陈九斤家没碰到人回来路上看见赵满仓站门口就打了个招呼", ["visit 1户次 H002 missed"]],
  ["到陈九斤家没人回来路上碰到赵满仓", ["visit 1户次 H002 missed"]],
  [
    "到陈九斤家送了两袋米回来路上看见赵满仓跟他聊了聊",
    ["goods 大米 2袋 H002", "talk 1次 H007", "visit 1户次 H002"],
  ],
  [
    "陈九斤家：米1袋\n赵满仓家：没人\n今天入户就这两家",
    ["goods 大米 1袋 H002", "visit 1户次 H002", "visit 1户次 H007 missed"],
  ],
  [
    "陈九斤家米1袋，赵满仓家米2袋，今天一共走访5户",
    ["goods 大米 1袋 H002", "goods 大米 2袋 H007", "visit 5户次"],
  ],
  ["我们6个人给陈九斤家抹了房顶", ["labour 6人次 H002"]],
  ["陈九斤请人给他抹了房顶", []],
  ["给陈九斤挂了号", []],
  ["陈九斤家收玉米，我们局里去了6个人帮工", ["labour 6人次 H002"]],
  ["陈九斤家收玉米，邻居来了3个人帮忙", []],
  ["走访户：陈九斤；现场办理：帮老人换好了社保卡，1件", ["solved 1件 H002", "visit 1户次 H002"]],
  ["走访户：陈九斤；现场办理：无", ["visit 1户次 H002"]],
  ["走访户：陈九斤；现场办理：送棉衣1件", ["goods 棉衣 1件 H002", "visit 1户次 H002"]],
])("%s: %s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Wages kept back, what broke down, and what somebody tells; nothing where it was made good, or a hen sits. */
test.each<[string, string[]]>([
  ["走访陈九斤，厂里拖着两个月工资不发，想让我们帮着讨一讨", ["厂里拖着两个月工资不发，想让我们帮着讨一讨"]],
  ["走访陈九斤，工地欠他三个月工资", ["工地欠他三个月工资"]],
  ["走访陈九斤，他儿子工资都发了", []],
  ["陈九斤家慰问金没发", []],
  ["走访陈九斤，三轮车趴窝了", ["三轮车趴窝了"]],
  ["到陈九斤家，母鸡趴窝了", []],
  ["给陈九斤补了鸡苗5只，上回的遭黄鼠狼叼了", []],
  ["走访陈九斤，上次送的水泵坏了", ["上次送的水泵坏了"]],
  ["走访陈九斤。陈老讲屋背那段水沟塌了", ["陈老讲屋背那段水沟塌了"]],
])("%s: %s", (text, needs) => {
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});

test.each<[string, string]>([
  ["陈老讲屋背那段水沟塌了", "H002"],
  ["陈老说屋里漏雨", "H002"],
  ["陈老栓屋里漏雨", "?陈老栓"],
])("%s: %s", (text, household) => {
  expect(read(text).needs.flatMap(({ households }) => households)).toEqual([household]);
});

test.each<[string, string]>([
  ["把我刚报的那条删除吧，那不是我的户", "retract"],
  ["刚才那条不是我的户", "correct"],
  ["走访陈九斤，他不是我的户，送米2袋", "report"],
])("%s: %s", (text, intent) => {
  expect(read(text).intent).toBe(intent);
});
