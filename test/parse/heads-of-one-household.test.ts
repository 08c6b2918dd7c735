import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** What each one got makes what the household got, however many of them were told, and where. */
test.each<[string, string[]]>([
  ["陈九斤家5口人,每人300元", ["cash 1500元 H002"]],
  ["刘军家两个娃,每人一个书包", ["goods 书包 2个 H003"]],
  ["赵满仓一家六口,每人一件雨衣", ["goods 雨衣 6件 H007"]],
  ["给李平家两个学生各800元", ["cash 1600元 H001"]],
  ["陈九斤、李桂花两家共4个学生,每人送书包1个", ["goods 书包 4个 H002+H004"]],
  ["李平家2个孩子上学,每人资助500元", ["cash 1000元 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A sum behind it stands in its place. */
test.each<[string, string[]]>([
  ["陈九斤家每人100元共500元", ["cash 500元 H002"]],
  ["刘军家每人发了2袋米,一共8袋", ["goods 大米 8袋 H003"]],
  ["李平家两个大学生,每人资助3000元,共6000元", ["cash 6000元 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Households have shares of their own, and a whole is a whole. */
test.each<[string, string[]]>([
  ["走访陈九斤家4口人,每户200元", ["cash 200元 H002", "visit 1户次 H002"]],
  ["李平家4口人,送米2袋", ["goods 大米 2袋 H001"]],
  ["李平、陈九斤每户100元,共200元", ["cash 100元 H001", "cash 100元 H002"]],
  ["刘军家三个孩子,给了书包3个", ["goods 书包 3个 H003"]],
  ["给李平家送米4袋,每人一袋", ["goods 大米 4袋 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Those of one house in a row, each of whom got as much. */
test.each<[string, string[]]>([
  ["给李平的儿子、女儿各500元", ["cash 1000元 H001"]],
  ["给陈九斤家儿子和女儿送去学费各800元", ["cash 1600元 H002"]],
  ["给李桂花和她老伴各送棉衣一件", ["goods 棉衣 2件 H004"]],
  ["给赵满仓父母每人200元", ["cash 400元 H007"]],
  ["给李平夫妇各送羽绒服一件", ["goods 羽绒服 2件 H001"]],
  ["给李平、陈九斤各500元", ["cash 500元 H001", "cash 500元 H002"]],
  ["给李平和陈九斤他妈各200元", ["cash 200元 H001", "cash 200元 H002"]],
  ["给李平和老伴送米、油各1袋", ["goods 大米 1袋 H001", "goods 食用油 1袋 H001"]],
  ["给李平的儿子送学费1000元", ["cash 1000元 H001"]],
  ["给李平和他妈送去200元", ["cash 200元 H001"]],
  ["给李平家儿子、女儿共1000元", ["cash 1000元 H001"]],
  ["给李平夫妇送棉衣2件", ["goods 棉衣 2件 H001"]],
  ["给李平和同事各200元", ["cash 200元 H001"]],
  ["刘军母子各送棉衣1件", ["goods 棉衣 2件 H003"]],
  ["给刘军母子送棉衣2件", ["goods 棉衣 2件 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** How many of one house there are is told before what each got. */
test.each<[string, string[]]>([
  ["李平家4口人，2个学生，给学生各送书包1个", ["goods 书包 2个 H001"]],
  ["陈九斤家有3个孩子，给孩子每人送书包1个", ["goods 书包 3个 H002"]],
  ["李桂花家5口人，2个学生，给学生送书包2个", ["goods 书包 2个 H004"]],
  ["李平家3个学生，给老人送棉衣一件", ["goods 棉衣 1件 H001"]],
  ["李平家4口人，给学生送书包1个", ["goods 书包 1个 H001"]],
  ["走访李平家，给他家2个学生每人送书包1个", ["goods 书包 2个 H001", "visit 1户次 H001"]],
  ["走访李平家，给家里的2名学生送书包2个", ["goods 书包 2个 H001", "visit 1户次 H001"]],
  ["走访陈九斤家，给他家3名学生各200元", ["cash 600元 H002", "visit 1户次 H002"]],
  ["走访李平家，给2名困难学生各200元", ["cash 400元", "visit 1户次 H001"]],
  ["走访李平家，又给村小12名学生每人送书包1个", ["goods 书包 12个", "visit 1户次 H001"]],
  ["给3名学生每人送书包1个", ["goods 书包 3个"]],
  ["刘军家有2人(老人)，给老人各送毛毯1床", ["goods 毛毯 2床 H003"]],
  ["给该户3名学生每人500元", ["cash 1500元"]],
  ["走访困难户，给家里3名学生各200元", ["cash 600元", "visit ?户次"]],
  ["走访五保户4户，给他家2个学生各300元", ["cash 600元", "visit 4户次"]],
  ["刘军和弟弟都是脱贫户，给刘军和弟弟各送米2袋", ["goods 大米 2袋 H003"]],
  ["刘军家3口人(含2个学生)，给学生送书包2个", ["goods 书包 2个 H003"]],
  ["刘军家2人[脱贫]，给他送米1袋", ["goods 大米 1袋 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
