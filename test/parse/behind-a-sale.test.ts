import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** What stands behind a sale or a gift and is none of it: what they have, spend, score or get. */
test.each<[string, string[]]>([
  ["帮李平卖红枣二百斤,他家谷子收了二十担都进了仓", ["sale 红枣 200斤 H001"]],
  ["帮李平卖红枣二百斤,他孙子念初二", ["sale 红枣 200斤 H001"]],
  ["帮李平卖核桃300斤,他花了三百块请人犁田", ["sale 核桃 300斤 H001"]],
  ["帮李平卖橘子两百斤,他入了合作社股金两千", ["sale 橘子 200斤 H001"]],
  ["帮李平卖红枣二百斤,猪圈里他喂着三头猪", ["sale 红枣 200斤 H001"]],
  ["帮李平卖红枣二百斤,老伴腿上缝了八针", ["sale 红枣 200斤 H001"]],
  ["帮李平卖红枣二百斤,一身泥巴回来的", ["sale 红枣 200斤 H001"]],
  ["帮李平卖红枣二百斤,到家都快九点了", ["sale 红枣 200斤 H001"]],
  ["帮李平卖红枣二百斤,苹果地里还有5吨", ["sale 红枣 200斤 H001"]],
  ["购买李平家土鸡蛋50个,甘蔗长势好估产五吨", ["sale 土鸡蛋 50个 H001"]],
  ["买了李平家800元的萝卜,鸡蛋给他拎去两盘", ["goods 鸡蛋 2盘 H001", "sale 萝卜 800元 H001"]],
  ["给李平送米2袋,从他家买了500元的核桃", ["goods 大米 2袋 H001", "sale 核桃 500元 H001"]],
  ["帮李平卖红枣二百斤,核桃50斤", ["sale 核桃 50斤 H001", "sale 红枣 200斤 H001"]],
  ["帮李平卖红枣二百斤,收入1200元", ["sale 红枣 1200元 H001", "sale 红枣 200斤 H001"]],
  ["帮李平卖红枣二百斤,他收了1200元", ["sale 红枣 1200元 H001", "sale 红枣 200斤 H001"]],
  ["单位食堂购买李平家柚子600个,花了900元", ["sale 柚子 600个 H001", "sale 柚子 900元 H001"]],
  ["给李平500元,孙女考了九十八分", ["cash 500元 H001"]],
  ["给李平500元,娃数学得了95分", ["cash 500元 H001"]],
  ["给李平500元,他今年八十三了", ["cash 500元 H001"]],
  ["给李平500元,又给他家200", ["cash 700元 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A thing told first and counted behind its giving, and what was bought of them. */
test.each<[string, string[]]>([
  ["走访李平,柴火嘛我们也给他送了两捆", ["goods 柴火 2捆 H001", "visit 1户次 H001"]],
  ["走访李平,蜂箱,给他送了三个", ["goods 蜂箱 3个 H001", "visit 1户次 H001"]],
  ["走访李平,木耳嘛他给我送了两斤", ["visit 1户次 H001"]],
  ["走访李平,他念叨的收音机给他带去一台", ["goods 收音机 1台 H001", "visit 1户次 H001"]],
  ["走访李平,他说的板栗今年收了两百斤", ["visit 1户次 H001"]],
  ["走访李平,我寻思他怕冷就给他买了条电热毯", ["goods 电热毯 1条 H001", "visit 1户次 H001"]],
  ["走访李平,我寻思着给他买条电热毯", ["visit 1户次 H001"]],
  ["走访李平,砖头我们给他拉了五百块", ["goods 砖头 500块 H001", "visit 1户次 H001"]],
  ["走访李平,肉给他买了五十块", ["cash 50元 H001", "visit 1户次 H001"]],
  ["走访李平,腊肉给他提去了一块", ["goods 腊肉 1块 H001", "visit 1户次 H001"]],
  ["走访李平,油菜种子送2包", ["goods 油菜种子 2包 H001", "visit 1户次 H001"]],
  ["走访李平,油菜种子他自己买了2包", ["visit 1户次 H001"]],
  ["走访李平,送了挂窗帘", ["goods 窗帘 1挂 H001", "visit 1户次 H001"]],
  ["走访李平,买了挂锁", ["visit 1户次 H001"]],
  ["走访李平,带了些旧衣服给他家", ["goods 旧衣服 ? H001", "visit 1户次 H001"]],
  ["走访李平,带了些问题给领导", ["visit 1户次 H001"]],
  ["走访李平,毛毯一床是我自己买来送他的", ["goods 毛毯 1床 H001", "visit 1户次 H001"]],
  ["走访李平,毛毯一床是他儿子送他的", ["visit 1户次 H001"]],
  ["走访李平,从车上搬下来两箱方便面给他", ["goods 方便面 2箱 H001", "visit 1户次 H001"]],
  ["走访李平,帮他从车上搬下来两袋米", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["走访李平,炭拉了四百斤给他", ["goods 炭 400斤 H001", "visit 1户次 H001"]],
  ["走访李平,柴劈了两捆给他", ["visit 1户次 H001"]],
  ["走访李平,我掏钱买了他五只鸭子", ["sale 鸭子 5只 H001", "visit 1户次 H001"]],
  ["走访李平,我给他买了五只鸭子", ["goods 鸭子 5只 H001", "visit 1户次 H001"]],
  ["走访李平,他自家碾的小米我买了十斤", ["sale 小米 10斤 H001", "visit 1户次 H001"]],
  ["走访李平,他自家碾的小米他卖了十斤", ["visit 1户次 H001"]],
  ["走访李平,明白卡给他贴墙上一张", ["leaflet 1份 H001", "visit 1户次 H001"]],
  ["走访李平,给他拿的这些东西算下来价值260元", ["goods_value 260元 H001", "visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Who went and how many they were, and which figures are nobody's gift. */
test.each<[string, string[]]>([
  ["李平那户今天去了,人在", ["visit 1户次 H001"]],
  ["李平那户今天没去", []],
  ["一上班就奔李平家去了", ["visit 1户次 H001"]],
  ["介绍李平儿子去厂里上班1人", ["job 1人 H001"]],
  ["今天我们几个干部一起上门走访李平", ["visit 1户次 H001"]],
  ["我们几个干部还差几户", []],
  ["李平家跑了一趟,同去的八个人齐上手给他摘花椒", ["labour 8人次 H001", "visit 1户次 H001"]],
  ["走访李平,帮他往车上装了四十袋土豆", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["走访李平,给他装了两袋米", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
  ["走访李平,残联的慰问金1000元转交到他手上,他家买猪崽花去1800元", ["cash 1000元 H001", "visit 1户次 H001"]],
  [
    "走访李平,送春联两副,连心卡呢给他两口子一人一张一共两张",
    ["contact_card 2张 H001", "goods 春联 2副 H001", "visit 1户次 H001"],
  ],
  ["走访李平,给他红包600元,老人一顿能吃俩馒头", ["cash 600元 H001", "visit 1户次 H001"]],
  ["走访李平,帮他清了排水沟,他家里一共五口人", ["labour 1人次 H001", "visit 1户次 H001"]],
  [
    "走访李平,家里有摩托车1辆,大米和食用油各两份我给他送上了",
    ["goods 大米 2份 H001", "goods 食用油 2份 H001", "visit 1户次 H001"],
  ],
  ["走访李平,家里有摩托车1辆,三轮车2辆", ["visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What is bought for work at their home is none of their produce. */
test.each<[string, string[]]>([
  ["帮李平修羊圈,买了铁钉2斤、木板6块", ["goods 木板 6块 H001", "goods 铁钉 2斤 H001", "labour 1人次 H001"]],
  ["帮刘军修屋顶,买了水泥4袋", ["goods 水泥 4袋 H003", "labour 1人次 H003"]],
  ["帮陈九斤搭架子,我买了绳子2捆", ["goods 绳子 2捆 H002", "labour 1人次 H002"]],
  ["帮李桂花喂猪,买了饲料3袋", ["goods 饲料 3袋 H004", "labour 1人次 H004"]],
  ["帮赵满仓安水龙头,买了水龙头1个", ["goods 水龙头 1个 H007", "labour 1人次 H007"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What grew there, what was just got in, what a buyer takes and what is bought of them is sold. */
test.each<[string, string[]]>([
  ["帮李平挖洋芋,买了洋芋60斤", ["labour 1人次 H001", "sale 洋芋 60斤 H001"]],
  ["帮刘军割藤条,买了藤条30斤", ["labour 1人次 H003", "sale 藤条 30斤 H003"]],
  ["帮陈九斤收麦子,收购商买了麦子500斤", ["labour 1人次 H002", "sale 麦子 500斤 H002"]],
  ["帮李桂花修鸡舍,买了她家土鸡蛋40个", ["labour 1人次 H004", "sale 土鸡蛋 40个 H004"]],
  ["帮李桂花修鸡舍,从她家买了蜂蜜4斤", ["labour 1人次 H004", "sale 蜂蜜 4斤 H004"]],
  ["帮赵满仓修猪圈,买了他编的竹筐2个", ["labour 1人次 H007", "sale 竹筐 2个 H007"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
