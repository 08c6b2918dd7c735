import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

const visit = "visit 1户次 H001";

/** Meetings, shares and sums told once more or in part, money beside things, whose turn it is, and what was meant before it was done. */
test.each<[string, string[]]>([
  // so many meetings, and which
  ["今天开了3个会，一个座谈会、一个党员会、一个村民代表会", ["meeting 3次"]],
  ["开了两次会，一次座谈会，一次党员大会", ["meeting 2次"]],
  ["开了2个会，又开了1个座谈会", ["meeting 3次"]],
  // fewer have had it by now
  ["12户每户一袋米，11户已领", ["goods 大米 11袋"]],
  ["全村12户每户2袋化肥，今天发了10户", ["goods 化肥 20袋"]],
  ["给15户低保户每户发300元，实发14户", ["cash 4200元"]],
  ["给12户每户发2袋化肥，又发了3户", ["goods 化肥 24袋"]],
  ["每户2袋化肥，今天发了10户", ["goods 化肥 20袋"]],
  // a price of one
  ["给李平送去200斤煤，5毛一斤", ["goods 煤 200斤 H001"]],
  ["帮李平卖土豆200斤，5毛一斤", ["sale 洋芋 200斤 H001"]],
  ["看望李平，捎糖三角一兜", ["goods 糖三角 1兜 H001", visit]],
  ["李平家化肥一袋180元", []],
  // money in a list of things
  ["慰问李平，米1袋、500元", ["cash 500元 H001", "goods 大米 1袋 H001", visit]],
  ["走访李平，养羊3只、收入5000元", [visit]],
  ["送米1袋、共120元", ["goods 大米 1袋", "goods_value 120元"]],
  // handed over, with no unit
  ["给李平送了两千", ["cash 2000元 H001"]],
  ["给李平送去1000", ["cash 1000元 H001"]],
  ["资料给李平送了200", ["leaflet 200份 H001"]],
  // raised for a household, or for the village
  ["为李平筹集资金5000元", ["cash 5000元 H001"]],
  ["筹集资金5万元修路", ["project_funds 50000元"]],
  // what each got of those named behind a comma
  ["走访慰问李平,刘军送油1桶,赵满仓送面1袋", ["goods 面粉 1袋 H007", "goods 食用油 1桶 H003", visit]],
  ["走访李平,刘军送米各1袋", ["goods 大米 1袋 H001", "goods 大米 1袋 H003", visit, "visit 1户次 H003"]],
  // paid by whom
  ["给李平买了2袋米,钱是自己掏的", ["goods 大米 2袋 H001"]],
  ["代李平买了2袋米,钱是他自己掏的", []],
  // rallied to buy, or to give
  ["动员职工购买土蜂蜜86斤", ["sale 土蜂蜜 86斤"]],
  ["动员党员买化肥2袋送给李平", ["goods 化肥 2袋 H001"]],
  // a task of visits
  ["完成走访任务5户", ["visit 5户次"]],
  ["还没完成走访任务5户", []],
  ["走访任务5户", []],
  // by the village itself
  ["村里修了水渠2公里", ["works 水渠 2公里"]],
  ["走访李平,村里给他家修了房", [visit]],
  // meant, and done
  ["打算给李平送化肥10袋，先送了6袋", ["goods 化肥 6袋 H001"]],
  ["打算去李平家，买了2袋米", []],
  // of the family, the week before last
  ["李平家有6口人，2个学生，送了2个书包", ["goods 书包 2个 H001"]],
  ["李平家4口人2个残疾，送轮椅1辆", ["goods 轮椅 1辆 H001"]],
  ["大上周五走访了李平", ["visit 1户次 H001 2026-05-29"]],
  ["上周五走访了李平", ["visit 1户次 H001 2026-06-05"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual([...entries].sort());
});
