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
  "把政策讲给李平听了",
  "李平家买了大米两袋,饲料三袋",
  "李平家养了20只羊,豆饼自己订了6袋,不用我们操心",
  "饲料他自己订了三吨,钱都交过了",
  "李平家地里苹果3筐,都烂了",
  "乡政府发的两袋米李平收到了",
  "昨天去了李平家,忘了报,补一个",
  "李平把苹果拉到县城卖了1000斤",
  "李平家的花生运到市里卖了800块",
  "止痛片三盒,李平去县城自己买的",
])("%s gives nothing", (text) => {
  expect(told(text).filter((entry) => !entry.startsWith("visit"))).toEqual([]);
});
