import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

test.each<[string, string[]]>([
  // 一家 before a thing: to each; not where it goes on to another.
  [
    "走访李平、陈九斤两家,一家大米1袋、油1桶",
    [
      "goods 大米 1袋 H001",
      "goods 大米 1袋 H002",
      "goods 食用油 1桶 H001",
      "goods 食用油 1桶 H002",
      "visit 1户次 H001",
      "visit 1户次 H002",
    ],
  ],
  // The worth of all that was given, whatever each got.
  [
    "走访李平、陈九斤,每户油1桶,合计价值260元",
    [
      "goods 食用油 1桶 H001",
      "goods 食用油 1桶 H002",
      "goods_value 260元 H001+H002",
      "visit 1户次 H001",
      "visit 1户次 H002",
    ],
  ],
  [
    "走访李平、陈九斤,每户油1桶,价值130元",
    [
      "goods 食用油 1桶 H001",
      "goods 食用油 1桶 H002",
      "goods_value 130元 H001",
      "goods_value 130元 H002",
      "visit 1户次 H001",
      "visit 1户次 H002",
    ],
  ],
  // What is given behind ; is given to those behind it.
  [
    "到李桂花家坐了坐;李平和陈九斤两家都去了,一共送挂面6把",
    ["goods 挂面 6把 H001+H002", "visit 1户次 H001", "visit 1户次 H002", "visit 1户次 H004"],
  ],
  [
    "上午走访李桂花,下午走访李平和陈九斤,一共送米3袋",
    ["goods 大米 3袋 H001+H002+H004", "visit 1户次 H001", "visit 1户次 H002", "visit 1户次 H004"],
  ],
  // Who was called together to help; those called on.
  [
    "去李平家,组织党员5人帮着修了猪圈。又给他协调贷款3万元",
    ["labour 5人次 H001", "loan 30000元 H001", "visit 1户次 H001"],
  ],
  ["慰问老党员3名,送米3袋", ["goods 大米 3袋", "visit 3户次"]],
  // What they paid for themselves.
  ["李平自己掏钱买了化肥20袋、地膜3卷", []],
  ["我自己掏钱给李平买了化肥2袋", ["goods 化肥 2袋 H001"]],
  // On no list, and not at home.
  ["李平没在名单上,没给", []],
  ["李平没在屋里", ["visit 1户次 H001 missed"]],
  // A slip in the middle of a longer sentence.
  [
    "去李平家,家里刚添了孙子,送了红包200元,说错了,300元;又去陈九斤家坐了坐",
    ["cash 300元 H001", "visit 1户次 H001", "visit 1户次 H002"],
  ],
  // Words that only begin like a name.
  ["入户查隐患,到李平家发手册1份", ["leaflet 1份 H001", "visit 1户次 H001"]],
  ["去李平家,给坐月子的儿媳送了红糖2斤", ["goods 红糖 2斤 H001", "visit 1户次 H001"]],
  // Sold for them, and sold by them.
  ["代李平卖香油18斤,得540元", ["sale 香油 18斤 H001", "sale 香油 540元 H001"]],
  ["到李平家,替他出售红薯50斤", ["sale 红薯 50斤 H001", "visit 1户次 H001"]],
  ["李平家卖香油18斤,得540元", []],
  // The list of what was brought, and of what is there.
  [
    "去李平家,带的东西有:大米1袋、油1桶",
    ["goods 大米 1袋 H001", "goods 食用油 1桶 H001", "visit 1户次 H001"],
  ],
  ["去李平家,给他的东西有大米1袋", ["goods 大米 1袋 H001", "visit 1户次 H001"]],
  ["去李平家,他家里的东西有冰箱1台、羊3只", ["visit 1户次 H001"]],
  ["把合作社捐的豆粕送过去,李平1吨,陈九斤两吨半", ["goods 豆粕 1吨 H001", "goods 豆粕 2.5吨 H002"]],
  ["李平把玉米卖了,陈九斤3袋", []],
  // All there, and what became of it.
  ["给李平送了麸皮2袋、鸡苗50只,一只不少", ["goods 鸡苗 50只 H001", "goods 麸皮 2袋 H001"]],
  ["给李平送米2袋,一袋都没剩", ["goods 大米 2袋 H001"]],
  ["李平把种子送给亲戚,剩2袋", []],
  // Who was found for them.
  ["接到李平电话,说收割机排不上队,给他联系到一个机手", ["solved 1件 H001", "talk 1次 H001"]],
  ["去李平家,给他找到了1台收割机", ["visit 1户次 H001"]],
  ["去李平家,给他找了2袋化肥送去", ["goods 化肥 2袋 H001", "visit 1户次 H001"]],
  // Who helped whom.
  ["陈九斤帮着装的车", []],
  ["陈九斤家帮着装了车", ["labour 1人次 H002"]],
  ["去李平家,陪着晒了会儿太阳", ["visit 1户次 H001"]],
  ["去李平家,帮着晒了半场麦", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["李平去年参加培训,领过400元误工补助", []],
  // Made by them, and bought of them.
  [
    "去李平家,买了辣子酱8瓶、160元,都是她自家做的",
    ["sale 辣子酱 160元 H001", "sale 辣子酱 8瓶 H001", "visit 1户次 H001"],
  ],
  ["去李平家,给她买了大米1袋", ["goods 大米 1袋 H001", "visit 1户次 H001"]],
  // Letters and figures in a name.
  ["给村委会捐A4纸10箱、B5打印纸3箱", ["goods A4纸 10箱", "goods B5打印纸 3箱"]],
  // What the list began with, in the heading's stead.
  ["给发种子:李平玉米种2袋,陈九斤1袋", ["goods 玉米种 1袋 H002", "goods 玉米种 2袋 H001"]],
  [
    "发化肥:李平2袋,陈九斤地膜1卷,李桂花3袋",
    ["goods 化肥 2袋 H001", "goods 化肥 3袋 H004", "goods 地膜 1卷 H002"],
  ],
  // More of the list, with no figure.
  [
    "入户李平,面粉2袋、毡帽1顶、药若干",
    ["goods 毡帽 1顶 H001", "goods 药品 ? H001", "goods 面粉 2袋 H001", "visit 1户次 H001"],
  ],
  // How many they were.
  ["给李平送钙片两瓶,我和会计两个给搭手和了泥", ["goods 钙片 2瓶 H001", "labour 2人次 H001"]],
  ["给李平带了作业本3个,李平本人一件棉马甲", ["goods 作业本 3个 H001", "goods 棉马甲 1件 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test("刚才那条写错了 speaks of an earlier report", () => {
  expect(read("刚才那条写错了,化肥2袋应该是3袋")).toMatchObject({ intent: "correct" });
});

test("走访查建国家 names somebody", () => {
  expect(read("走访查建国家").questions).toMatchObject([{ kind: "unknown", text: "查建国" }]);
});

test.each<[string, string[]]>([
  ["李平要我下次捎个喷雾器头", ["李平要我下次捎个喷雾器头"]],
  ["去李平家,我答应下次给他带农药1瓶", []],
  ["去李平家,他想让我再给办5万元贷款", ["他想让我再给办5万元贷款"]],
  ["去李平家坐了坐,再给他送了米1袋", []],
  ["去李平家,他说想当护林员", ["他说想当护林员"]],
  ["去李平家,他儿子想当兵", []],
  ["去李平家,我手机没电了", []],
  ["去李平家,他家电视坏了", ["他家电视坏了"]],
])("%s raises what it raises", (text, needs) => {
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});

test("书包是按人发还是按户发 asks, though no mark stands there", () => {
  expect(read("书包是按人发还是按户发,一户2个行不行?")).toMatchObject({ intent: "other", entries: [] });
});
