import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** How large it is, in front of the thing or behind it, is not how many. */
test.each<[string, string[]]>([
  ["修建50立方米蓄水池2座", ["works 蓄水池 2座"]],
  ["建成80平方米的卫生室一间", ["works 卫生室 1间"]],
  ["硬化长600米、宽3.5米的村道", ["works 村道 600米"]],
  ["硬化了3条长1400米、宽4米的生产路", ["works 生产路 3条"]],
  ["实施通组路硬化，全长2.1公里", ["works 通组路 2.1公里"]],
  ["硬化了巷道，180米", ["works 巷道 180米"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string[]]>([
  ["硬化村道1.5公里，宽3.5米", ["works 村道 1.5公里"]],
  ["硬化了巷道，来回走了6公里", ["works 巷道 ?"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Verbs of building, and names of things that begin like those of villages. */
test.each<[string, string[]]>([
  ["新建村卫生室1所、村文化广场2处", ["works 村卫生室 1所", "works 村文化广场 2处"]],
  ["更新宣传栏6块，粉刷墙面800平方米", ["works 墙面 800平方米", "works 宣传栏 6块"]],
  ["筑拦河坝一座，打机井2口", ["works 拦河坝 1座", "works 机井 2口"]],
  ["埋管道18.4公里，修筑机耕路6.2公里", ["works 机耕路 6.2公里", "works 管道 18.4公里"]],
  ["完成进寨公路扩宽2公里", ["works 进寨公路 2公里"]],
  ["上山便道加宽800米", ["works 上山便道 800米"]],
  ["改厕12户", ["works 厕所 12户"]],
  ["修通组路3条", ["works 通组路 3条"]],
  ["到现在通村道路硬化了1.3公里", ["works 通村道路 1.3公里"]],
  ["建养殖圈棚23座", ["works 养殖圈棚 23座"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string[]]>([
  ["落实项目资金20万元，用于水渠维修和产业路硬化", ["project_funds 200000元"]],
  ["实施项目12个，完工8个", ["project 12个"]],
  ["安装路灯20盏，价值2300元/盏", ["works 路灯 20盏"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What was handed out by the village as a whole, and under verbs of procuring. */
test.each<[string, string[]]>([
  ["该村已发放化肥200袋，地膜50卷", ["goods 化肥 200袋", "goods 地膜 50卷"]],
  ["配置健身器材6套，补充图书200册", ["goods 健身器材 6套", "goods 图书 200册"]],
  ["筹集口罩500个送到村上", ["goods 口罩 500个"]],
  ["发放慰问信50份", ["goods 慰问信 50份"]],
  ["送修枝剪60把", ["goods 修枝剪 60把"]],
  ["给李平送去电饭锅、夏凉被、羽绒服", ["goods 夏凉被 ? H001", "goods 电饭锅 ? H001", "goods 羽绒服 ? H001"]],
  ["捐赠办公桌、打印机、文件柜", ["goods 办公桌 ?", "goods 打印机 ?", "goods 文件柜 ?"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string[]]>([
  ["去年村里早就给他发过化肥2袋", []],
  ["活动共发放价值1.2万元的衣物", ["goods 衣物 ?", "goods_value 12000元"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What a way is made of, in the verb. */
test.each<[string, string[]]>([
  ["砂化村组道路3.2公里", ["works 村组道路 3.2公里"]],
  ["为上坪村铺砂产业路2公里、新修涝坝1座", ["works 产业路 2公里", "works 涝坝 1座"]],
  ["争取资金20万元，铺油村内道路2.3公里", ["project_funds 200000元", "works 村内道路 2.3公里"]],
  ["碎石铺垫田间路600米", ["works 田间路 600米"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string[]]>([
  ["村里砂路坑坑洼洼", []],
  ["李平家门口砂路3米宽", []],
  ["石砂2方送给李平", ["goods 石砂 2方 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Who published it stands between what was published and how often. */
test.each<[string, string[]]>([
  ["工作信息被市级平台采用3条", ["bulletin 3期"]],
  ["帮扶简报被县委办转发2期", ["bulletin 2期"]],
  ["稿件被晚报刊登2篇", ["bulletin 2期"]],
  ["本月编写信息6篇，被县电视台采用2篇", ["bulletin 6期"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** 组 counts things in a list of what was handed out or set up; else it is a group of the village. */
test.each<[string, string[]]>([
  ["为村小学捐赠图书120册、书柜4组", ["goods 书柜 4组", "goods 图书 120册"]],
  ["捐赠课桌椅20套，书架2组", ["goods 书架 2组", "goods 课桌椅 20套"]],
  ["给2组的李桂花送去沙发1组", ["goods 沙发 1组 H004"]],
  ["送给李平家暖气片2组、炉子1个", ["goods 暖气片 2组 H001", "goods 炉子 1个 H001"]],
  ["为村广场安装健身器材2组、路灯6盏", ["works 健身器材 2组", "works 路灯 6盏"]],
  ["维修水渠2组", ["works 水渠 ?"]],
  ["硬化道路3组500米", ["works 道路 500米"]],
  ["发放鸡苗:1组20只、2组30只", ["goods 鸡苗 50只"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Set up for all, whatever it is counted in; what is the villagers' is no people. */
test.each<[string, string[]]>([
  ["为村小学安装篮球架1副、乒乓球台2张", ["works 乒乓球台 2张", "works 篮球架 1副"]],
  ["为村广场安装体育器材5件、照明灯3盏", ["works 体育器材 5件", "works 照明灯 3盏"]],
  ["新建农民文化广场1个", ["works 农民文化广场 1个"]],
  ["新建党员活动室1个", ["works 党员活动室 1个"]],
  ["修缮村民活动室1处", ["works 村民活动室 1处"]],
  ["发放篮球架1副", ["goods 篮球架 1副"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A word of work or of giving inside the name of the thing. */
test.each<[string, string[]]>([
  [
    "看望李平、李桂花，各送去洗护用品1套",
    ["goods 洗护用品 1套 H001", "goods 洗护用品 1套 H004", "visit 1户次 H001", "visit 1户次 H004"],
  ],
  [
    "看望李平、李桂花，各送洗漱用品2套",
    ["goods 洗漱用品 2套 H001", "goods 洗漱用品 2套 H004", "visit 1户次 H001", "visit 1户次 H004"],
  ],
  ["我把新买的放大镜1个送给了李桂花", ["goods 放大镜 1个 H004"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Machines come to work; handed over, they are given. */
test.each<[string, string[]]>([
  ["协调洒水车1辆送水", []],
  ["出动铲车3台清理积雪", []],
  ["协调挖掘机1台，清理河道800米", ["works 河道 800米"]],
  ["协调抽水机2台送到上坪村", ["goods 抽水机 2台"]],
  ["给李平家送去收割机1台", ["goods 收割机 1台 H001"]],
  ["租用挖掘机1台，为上坪村修整道路2公里", ["works 道路 2公里"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
