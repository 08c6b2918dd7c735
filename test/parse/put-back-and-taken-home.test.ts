import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** What lies at a household's, was bought in by it or pressed on us is no gift of ours. */
test.each<[string, string[]]>([
  ["走访李平,院子里化肥10袋", ["visit 1户次 H001"]],
  ["走访李平,塘里鸭子200只", ["visit 1户次 H001"]],
  ["走访李平,坡上桃树300棵,窖里土豆2000斤", ["visit 1户次 H001"]],
  ["走访李平,院里卸下化肥2袋", ["goods 化肥 2袋 H001", "visit 1户次 H001"]],
  ["给李平家院子里送去桌椅2套", ["goods 桌椅 2套 H001"]],
  ["走访李平,他店里进了5箱饮料", ["visit 1户次 H001"]],
  ["走访李平,给他进了5箱方便面", ["goods 方便面 5箱 H001", "visit 1户次 H001"]],
  ["走访李平,卖羊得了4200块,又花1800买了辆二手三轮", ["visit 1户次 H001"]],
  ["我花200块给李平买了件棉衣", ["goods 棉衣 1件 H001"]],
  ["走访李平,给他买了辆三轮", ["goods 三轮 1辆 H001", "visit 1户次 H001"]],
  ["走访李平,今年玉米价格一斤1块1", ["visit 1户次 H001"]],
  ["走访李平,临走塞了10个鸡蛋,我又放回灶台上了", ["visit 1户次 H001"]],
  ["走访李平,临走装了一兜红枣,我没拿", ["visit 1户次 H001"]],
  ["走访李平,我硬塞了200块钱给他", ["cash 200元 H001", "visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What we bought of theirs, told with whose it is in front. */
test.each<[string, string[]]>([
  ["去李平家,她家的鸡蛋单位同事买了60斤", ["sale 鸡蛋 60斤 H001", "visit 1户次 H001"]],
  ["去李平家,他家的土豆局里买了500斤", ["sale 洋芋 500斤 H001", "visit 1户次 H001"]],
  ["去李平家,她种的辣椒单位食堂买了100斤", ["sale 辣椒 100斤 H001", "visit 1户次 H001"]],
  ["去李平家,他的蜂蜜我买了5斤", ["sale 蜂蜜 5斤 H001", "visit 1户次 H001"]],
  ["去李平家,他家的药我买了两盒", ["goods 药品 2盒 H001", "visit 1户次 H001"]],
  ["去李平家,他家的灯泡我买了3个换上", ["goods 灯泡 3个 H001", "visit 1户次 H001"]],
  ["去李平家,他家的化肥儿子买了3袋", ["visit 1户次 H001"]],
  ["去李平家,他家的红枣客商买了300斤", ["visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** How much: a catty and a half, so much of each thing to a family, the staples in any order, how often a training was held. */
test.each<[string, string[]]>([
  ["给李平送了斤半猪肉", ["goods 猪肉 1.5斤 H001"]],
  ["给李平送去桶半油", ["goods 食用油 1.5桶 H001"]],
  ["给李平买了台半导体收音机", ["goods 半导体收音机 1台 H001"]],
  ["给李平带了瓶半斤装的酒", ["goods 酒 1瓶 H001"]],
  ["给李平送了箱半价牛奶", ["goods 半价牛奶 1箱 H001"]],
  [
    "走访李平、刘军,米一家一袋,油一家一桶",
    [
      "goods 大米 1袋 H001",
      "goods 大米 1袋 H003",
      "goods 食用油 1桶 H001",
      "goods 食用油 1桶 H003",
      "visit 1户次 H001",
      "visit 1户次 H003",
    ],
  ],
  ["李平、刘军两家,一家送了2袋面,一家送了3袋面", ["goods 面粉 2袋 H001", "goods 面粉 3袋 H003"]],
  ["走访李平、刘军,地一户三亩", ["visit 1户次 H001", "visit 1户次 H003"]],
  ["走访李平、刘军,羊一户十来只", ["visit 1户次 H001", "visit 1户次 H003"]],
  ["给李平送米油面各1份", ["goods 大米 1份 H001", "goods 面粉 1份 H001", "goods 食用油 1份 H001"]],
  ["给李平送了油面2斤", ["goods 油面 2斤 H001"]],
  ["培训:果树修剪2场", ["training 2场"]],
  ["培训:蔬菜栽培1次", ["training 1场"]],
  ["培训:苹果树管护1场,参加42人", ["trainee 42人次", "training 1场"]],
  ["培训:果树修剪60人", ["trainee 60人次"]],
  ["宣讲:防火3次", ["outreach 3次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** In forms: an act below counted lines, a deed behind its label, photos of a visit, the day that signs. */
test.each<[string, string[]]>([
  ["1、地点:上坪村\n2、义诊:37人次\n3、入户:李平", ["medical 37人次", "visit 1户次 H001"]],
  ["1、地点:上坪村\n2、义诊:37人次\n3、走访对象:李平", ["medical 37人次 H001", "visit 1户次 H001"]],
  ["户主:李平\n办实事:代缴电费1件", ["solved 1件 H001"]],
  ["办实事:送米2袋", ["goods 大米 2袋"]],
  ["走访照片:李平户,蜂糖2瓶已送", ["goods 蜂糖 2瓶 H001", "visit 1户次 H001"]],
  ["照片:李平家", []],
  ["走访李平,今年李子花开得密。\n6月3日", ["visit 1户次 H001 2026-06-03"]],
  ["今年走访李平5次。\n6月3日", ["visit 5户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Work that was gone for, and one more thing handed over in dictation. */
test.each<[string, string[]]>([
  ["去给李平插秧", ["labour 1人次 H001"]],
  ["又去给李平扯秧", ["labour 1人次 H001"]],
  ["李平去给刘军割麦了", []],
  ["他儿子去给李平割麦", []],
  ["去给李平送化肥2袋", ["goods 化肥 2袋 H001"]],
  ["李平在扯秧", []],
  [
    "去李平家扫了院子还有米一袋也给他放下了",
    ["goods 大米 1袋 H001", "labour 1人次 H001", "visit 1户次 H001"],
  ],
  ["走访李平,家里有米两袋还有面一袋", ["visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** In English. */
test.each<[string, string[]]>([
  ["Went to Li Ping's home, nobody was in", ["visit 1户次 H001 missed"]],
  ["Visited Li Ping, nobody was in debt", ["visit 1户次 H001"]],
  ["Visited Li Ping and Liu Jun; Liu Jun was out", ["visit 1户次 H001", "visit 1户次 H003 missed"]],
  ["Visited Li Ping, and Liu Jun", ["visit 1户次 H001", "visit 1户次 H003"]],
  ["gave Li Ping 3 kg of apples", ["goods 苹果 3公斤 H001"]],
  ["Li Ping grows apples on 5 mu", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What is asked of somebody, and what is not. */
test.each<[string, string[]]>([
  ["在李平家,老婆上个月做了手术,报销单还没拿到,托我问问医保局", ["报销单还没拿到,托我问问医保局"]],
  ["走访李平,他让我替他感谢工作队", []],
  ["走访李平,他让我转达给村里,水管要修", ["他让我转达给村里,水管要修"]],
  ["走访李平,他让我帮忙问低保", ["他让我帮忙问低保"]],
  ["去李平家,带去的炉子型号不对装不上,又拉回来了", []],
  ["去李平家,家里炉子坏了", ["家里炉子坏了"]],
])("%s", (text, wants) => {
  expect(read(text).needs.map((need) => need.text)).toEqual(wants);
});

test.each([
  ["李平明年打算种10亩百香果,苗已经订了", "other"],
  ["我打算明天去看李平", "plan"],
  ["本来今天去看李平的没去成", "other"],
  ["李平让我谢谢大家", "other"],
])("%s: %s", (text, intent) => {
  expect(read(text).intent).toBe(intent);
});
