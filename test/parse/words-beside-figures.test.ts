import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** Things first and 分别 then; a sum over those named; what an office gave to one whom the sender names. */
test.each<[string, string[]]>([
  ["轮椅1台、拐杖2根,分别给了李平、陈九斤", ["goods 拐杖 2根 H002", "goods 轮椅 1台 H001"]],
  [
    "大米2袋、食用油1桶、面1袋,分别给了李平、陈九斤",
    ["goods 大米 2袋 H001+H002", "goods 面粉 1袋 H001+H002", "goods 食用油 1桶 H001+H002"],
  ],
  ["慰问李平、陈九斤,谷种两家共24斤", ["goods 谷种 24斤 H001+H002", "visit 1户次 H001", "visit 1户次 H002"]],
  ["慰问李平、陈九斤,羊两户共30只", ["visit 1户次 H001", "visit 1户次 H002"]],
  ["乡里给了李平5000元", ["cash 5000元 H001"]],
  ["走访李平户,乡里给了他500元", ["visit 1户次 H001"]],
  ["走访李平户,年前镇上给了他500元和一袋米", ["visit 1户次 H001"]],
  [
    "走访李平、陈九斤,每户大米1袋,李平家另加棉大衣1件",
    [
      "goods 大米 1袋 H001",
      "goods 大米 1袋 H002",
      "goods 棉大衣 1件 H001",
      "visit 1户次 H001",
      "visit 1户次 H002",
    ],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A loan named by the child it is for, what is earned together, what was bought on credit. */
test.each<[string, string[]]>([
  ["李平女儿的助学贷款8000元,我帮她办下来了", ["loan 8000元 H001"]],
  ["李平儿子办的贷款3万元下来了", []],
  ["李平女儿的助学贷款8000元还没批下来", []],
  ["把李平儿子介绍到厂里上班去了,一个月合起来八千来块", ["job ?人 H001"]],
  ["上午到李平家入户,去年买树苗还欠苗圃3600元", ["visit 1户次 H001"]],
  ["给李平儿子安排公益性保洁岗位1人", ["job 1人 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Words that other words begin inside. */
test.each<[string, string[]]>([
  ["给李平送了一把手电筒", ["goods 手电筒 1把 H001"]],
  ["县里一把手来看望李平,送了一袋米", ["goods 大米 1袋 H001", "visit 1户次 H001"]],
  ["给李平拿了三十斤洋芋种不对是四十斤", ["goods 洋芋种 40斤 H001"]],
  ["帮李平家把洋芋种下去了", ["labour 1人次 H001"]],
  ["给李平送了一袋米陈九斤家油没有了就给了两袋面就这两家", ["goods 大米 1袋 H001", "goods 面粉 2袋 H002"]],
  ["今天入户就这两家", ["visit 2户次"]],
  ["先说李平家给李平家送了一桶油", ["goods 食用油 1桶 H001"]],
  ["给李平他幺妹拿了八百块钱读大学", ["cash 800元 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test("an excuse is no need", () => {
  expect(read("陈九斤推说没地方放,没要").needs).toEqual([]);
});

/** Done for them with their own money or paper; what is due is not done. */
test.each<[string, string[]]>([
  ["李平的医保没交上,我用手机帮他交了,380块他回头给我", ["solved 1件 H001"]],
  ["李平医保还没交,他儿子帮他交了", []],
  ["帮村里8户人家代买了肥料,一共46袋,钱是他们自己的", []],
  ["给李平买了2袋化肥,钱是我出的", ["goods 化肥 2袋 H001"]],
  ["各家的明白卡都要换新的", []],
  ["明白卡给李平换了新的", ["leaflet ?份 H001"]],
  ["这个月写了4篇民情日记,还差一篇", ["diary 4篇"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test("what the sender has still to write is nobody's need", () => {
  expect(read("这个月写了4篇民情日记,还差一篇").needs).toEqual([]);
  expect(read("李平家学费还差3000元").needs).toHaveLength(1);
});

/** Words that others begin in, and figures that count something else. */
test.each<[string, string[]]>([
  [
    "走访李平、陈九斤,每户发放羊毛袜2双",
    ["goods 羊毛袜 2双 H001", "goods 羊毛袜 2双 H002", "visit 1户次 H001", "visit 1户次 H002"],
  ],
  ["给李平送了口铁锅", ["goods 铁锅 1口 H001"]],
  ["给李平送了口罩", ["goods 口罩 ? H001"]],
  ["铺砂砾路1.8公里", ["works 砂砾路 1.8公里"]],
  ["一袋面托邻家捎给李平", ["goods 面粉 1袋 H001"]],
  ["根据工作安排,今天主要工作是慰问特困户", ["visit ?户次"]],
  ["给李平安排了保洁的工作", ["job ?人 H001"]],
  ["我去察看新打的一眼水井施工进度", []],
  ["新打水井一眼", ["works 水井 1眼"]],
  ["领他去医院看了病药费四百多", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What a thing is for is no work; what one brings to work with is no gift; what the state bears is nobody's. */
test.each<[string, string[]]>([
  ["给李平送了3袋化肥种玉米", ["goods 化肥 3袋 H001"]],
  ["给李平送了2袋米又帮他喂猪", ["goods 大米 2袋 H001", "labour 1人次 H001"]],
  ["带了两把锄头,帮李平锄草", ["labour 1人次 H001"]],
  ["给李平带了两把锄头", ["goods 锄头 2把 H001"]],
  ["带了两把锄头给李平,帮他锄了草", ["goods 锄头 2把 H001", "labour 1人次 H001"]],
  ["带了一台喷雾器给李平打药", ["labour 1人次 H001"]],
  ["镇上给李平家危房改造补了三万五,我帮他跑的手续", []],
  ["跟着县医院义诊队走了8户", ["visit 8户次"]],
  ["给12个老人检查了身体", ["medical 12人次"]],
  ["李平的残疾证到期,带他去县残联换了新证", ["solved 1件 H001"]],
  ["把李平订的小猪两头送到了,钱是他自己掏的", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Wood that is counted, agents by their use, who was recommended, what is left in the door. */
test.each<[string, string[]]>([
  ["看望李平,带了两捆劈柴、一只手电筒", ["goods 劈柴 2捆 H001", "goods 手电筒 1只 H001", "visit 1户次 H001"]],
  ["帮李平劈柴200斤", ["labour 1人次 H001"]],
  [
    "李平家走访,带去二铵2袋、铁锨一把,帮着把粪拉到了地里",
    ["goods 二铵 2袋 H001", "goods 铁锨 1把 H001", "labour 1人次 H001", "visit 1户次 H001"],
  ],
  ["物资:疏通剂2瓶", ["goods 疏通剂 2瓶"]],
  ["推荐3名青年到电子厂务工,安排公益性岗位2人", ["job 5人"]],
  ["一天下来收集意见建议5条", ["suggestion 5条"]],
  ["回头又把电饭锅1个给李平送去", ["goods 电饭锅 1个 H001"]],
  ["回头再给李平送去电饭锅1个", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What is of another village, was taken and paid for, or came of others. */
test.each<[string, string[]]>([
  ["隔壁村路灯装了40盏,我们村还没有", []],
  ["到隔壁村走访了3户", ["visit 3户次"]],
  ["李平家地被征了2亩,补了6万", []],
  ["李平的500元是大队给的,不是我们", []],
  ["上个月给李平的1000元借款他还了500", []],
  ["凑了1600块给李平看病", ["cash 1600元 H001"]],
  ["带医生给李平看病", ["medical 1人次 H001"]],
  ["给3名考上大学的孩子每人奖励1000元", ["cash 3000元"]],
  ["村里来了3个记者,采访了李平", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
