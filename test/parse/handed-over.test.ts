import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

test.each<[string, string[]]>([
  // Any act with 给 and the one it reaches.
  ["驱虫药三瓶,都数给李平了", ["goods 驱虫药 3瓶 H001"]],
  ["把育苗盘点给了李平20个、陈九斤30个", ["goods 育苗盘 20个 H001", "goods 育苗盘 30个 H002"]],
  ["猪饲料5包驮给赵满仓", ["goods 猪饲料 5包 H007"]],
  ["把菜籽一斤半匀给陈九斤了", ["goods 菜籽 1.5斤 H002"]],
  ["三捆铁丝,扛给了李桂花", ["goods 铁丝 3捆 H004"]],
  // Told in front of its giving, whatever the thing.
  ["降糖药三盒,拿上门给李平了", ["goods 降糖药 3盒 H001", "visit 1户次 H001"]],
  ["李子苗一吨半,拉给李平", ["goods 李子苗 1.5吨 H001"]],
  ["除草膜合计8卷,领的人是李平、陈九斤和李桂花", ["goods 除草膜 8卷 H001+H002+H004"]],
  ["老花镜一副,昨天捎到李平手上了", ["goods 老花镜 1副 H001 2026-06-11"]],
  ["一箱苹果给陈九斤送去了", ["goods 苹果 1箱 H002"]],
  // Whom the things are for stands before them.
  [
    "李平、陈九斤、李桂花三家的兔子分别是3只、5只、2只,都送过去了",
    ["goods 兔子 2只 H004", "goods 兔子 3只 H001", "goods 兔子 5只 H002"],
  ],
  [
    "入户:李平、陈九斤。两户雨靴各2双",
    ["goods 雨靴 2双 H001", "goods 雨靴 2双 H002", "visit 1户次 H001", "visit 1户次 H002"],
  ],
  // What a thing weighs or measures is no number of it.
  ["给李平送过去一条六斤重的棉毯", ["goods 棉毯 1条 H001"]],
  ["给陈九斤带了两根三米长的水管", ["goods 水管 2根 H002"]],
  // A classifier alone, before whatever the thing is called.
  ["给李平捎了斤冰糖", ["goods 冰糖 1斤 H001"]],
  ["给陈九斤送了把割草刀", ["goods 割草刀 1把 H002"]],
  ["给李平送了双解放鞋", ["goods 解放鞋 1双 H001"]],
  // Where the figure stands behind its way there, in a list, or behind money.
  ["老花镜给李平送到家里去了一副", ["goods 老花镜 1副 H001", "visit 1户次 H001"]],
  [
    "李平家锁着门,东西搁他邻居家了一袋米一壶油",
    ["goods 大米 1袋 H001", "goods 食用油 1壶 H001", "visit 1户次 H001 missed"],
  ],
  ["公司为上坪村捐款拾万元、图书560余册", ["cash 100000元", "goods 图书 ~560册"]],
  ["送上围巾2条、儿童雨衣1件,给李平", ["goods 儿童雨衣 1件 H001", "goods 围巾 2条 H001"]],
  ["给学生发书包5个", ["goods 书包 5个"]],
  ["给李平扔下两箱苹果值一百六十块钱", ["goods 苹果 2箱 H001", "goods_value 160元 H001"]],
  // Whom a thing was bought for is not given.
  ["去李平家,再给他屋头两个妹崽买了两双凉鞋", ["goods 凉鞋 2双 H001", "visit 1户次 H001"]],
  ["给李平送了两袋米,带回来他的身份证复印件", ["goods 大米 2袋 H001"]],
  [
    "敲了半天门李平家没人,听说赶集去了,给他的一床毛毯放邻居家了",
    ["goods 毛毯 1床 H001", "visit 1户次 H001 missed"],
  ],
  [
    "五保户李平毛毯一条,低保户陈九斤、刘军毛毯各一条,今天都发下去了",
    ["goods 毛毯 1条 H001", "goods 毛毯 1条 H002", "goods 毛毯 1条 H003"],
  ],
  ["走访李平,联系卡贴门上了", ["contact_card ?张 H001", "visit 1户次 H001"]],
  ["厂里招工,从上坪村推荐了4个人,都上岗了", ["job 4人"]],
  // Sold is the produce, wherever it was taken, and what was paid for it is no gift.
  [
    "把李平、陈九斤两家的核桃拉去镇上帮卖了,总共300斤,2400块",
    ["sale 核桃 2400元 H001+H002", "sale 核桃 300斤 H001+H002"],
  ],
  ["把李平家的花生运到市里帮着卖了120斤", ["sale 花生 120斤 H001"]],
  ["帮李平把苹果拉到县城卖了1000斤", ["sale 苹果 1000斤 H001"]],
  ["单位食堂买了李平家一百斤小米钱给了五百", ["sale 小米 100斤 H001", "sale 小米 500元 H001"]],
  ["单位买了陈九斤家鸡蛋20斤,钱给了160", ["sale 鸡蛋 160元 H002", "sale 鸡蛋 20斤 H002"]],
  ["买了陈九斤家鸡蛋20斤,又给了他200块", ["cash 200元 H002", "sale 鸡蛋 20斤 H002"]],
  ["买了陈九斤家鸡蛋20斤,给了慰问金200元", ["cash 200元 H002", "sale 鸡蛋 20斤 H002"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual([...entries].sort());
});

test.each([
  "李平把三头猪卖给了贩子",
  "李平把五千块借给了亲戚",
  "李平把两亩地租给了外村人",
  "电话打给李平了",
  "把这件事讲给李平听了",
  "李平家买了大米两袋,饲料三袋",
  "李平家养了20只羊,豆饼自己订了6袋,不用我们操心",
  "饲料他自己订了三吨,钱都交过了",
  "李平家地里苹果3筐,都烂了",
  "乡政府发的两袋米李平收到了",
  "昨天去了李平家,忘了报,补一个",
  "李平把苹果拉到县城卖了1000斤",
  "李平家的花生运到市里卖了800块",
  "到李平家,带的一箱酒他不喝,原样提回来了",
  "李平要给咱单位装一袋梨,没敢要",
  "李平家5头猪上周卖了9000元",
  "听说民政来了,给李平送了两袋面",
  "李平家挂历贴墙上了",
  "介绍3名村民认识了种植大户",
  "厂里招工,推荐了李平的儿子,还没上岗",
  "止痛片三盒,李平去县城自己买的",
])("%s gives nothing", (text) => {
  expect(told(text).filter((entry) => !entry.startsWith("visit"))).toEqual([]);
});
