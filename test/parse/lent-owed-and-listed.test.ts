import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** Money by its name is no worth of the thing that it was for. */
test.each<[string, string[]]>([
  ["给李平办理5万元的小麦贷款", ["loan 50000元 H001"]],
  ["给李平协调3万块钱的羊羔贷款", ["loan 30000元 H001"]],
  ["给李平办了5万元的养牛贷款", ["loan 50000元 H001"]],
  ["给李平协调5万元种烟贷款", ["loan 50000元 H001"]],
  ["给李平办5万元的农业贷款", ["loan 50000元 H001"]],
  ["给李平送去500元的化肥补助", ["cash 500元 H001"]],
  ["给李平送去500元的化肥款", ["cash 500元 H001"]],
  ["给李平送500元的化肥", ["goods 化肥 ? H001", "goods_value 500元 H001"]],
  ["给李平送去5000元买牛还贷款", ["cash 5000元 H001"]],
  ["李平家有5万元的茶叶贷款快到期了", []],
  ["李平家有5万元养牛贷款", []],
  ["李平还欠500元的化肥款", []],
])("%s: %s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A heading that calls in what was lent tells of no loan that was seen to. */
test.each<[string, string[]]>([
  ["小额信贷提醒：李平3万元贷款6月20日到期，陈九斤还欠利息412元", []],
  ["贷款到期：李平5万元，陈九斤3万元", []],
  ["未还贷款：李平5万元，陈九斤3万元", []],
  ["小额信贷到期：李平5万元。给陈九斤送米1袋", ["goods 大米 1袋 H002"]],
  ["贷款发放：李平5万元，陈九斤3万元", ["loan 30000元 H002", "loan 50000元 H001"]],
  ["贷款：李平5万元，陈九斤3万元", ["loan 30000元 H002", "loan 50000元 H001"]],
])("%s: %s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Behind who was called on a thing of one character and its figure is nobody's name. */
test.each<[string, string[]]>([
  ["李平家走访：米一袋，挂面四把", ["goods 大米 1袋 H001", "goods 挂面 4把 H001", "visit 1户次 H001"]],
  ["走访李平家：麦子一袋，油1桶", ["goods 食用油 1桶 H001", "goods 麦子 1袋 H001", "visit 1户次 H001"]],
  ["走访：米九斤，送油一桶", ["goods 食用油 1桶 ?米九斤", "visit 1户次 ?米九斤"]],
  ["走访对象：王大柱、李平", ["visit 1户次 ?王大柱", "visit 1户次 H001"]],
])("%s: %s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** One piece of the next thing in a list; together, where no thing follows. */
test.each<[string, string[]]>([
  ["给李平送去面粉一袋、一块腊肉", ["goods 腊肉 1块 H001", "goods 面粉 1袋 H001"]],
  ["给李平两斤糖和一块毛毯", ["goods 毛毯 1块 H001", "goods 糖 2斤 H001"]],
  ["给李平送了一床被子，一块砖茶", ["goods 砖茶 1块 H001", "goods 被子 1床 H001"]],
  ["给李平拿了几块香皂", ["goods 香皂 ?块 H001"]],
  ["给李平送了好几块腊肉", ["goods 腊肉 ?块 H001"]],
  ["给李平送去一袋面，一块去的还有村支书", ["goods 面粉 1袋 H001"]],
  ["给李平送了两袋米，一块把院子扫了", ["goods 大米 2袋 H001", "labour 1人次 H001"]],
  ["给李平送几块钱的东西", []],
  ["给李平塞了几百块过年", ["cash ?元 H001"]],
  ["给李平帮忙犁了几块地", ["labour 1人次 H001"]],
])("%s: %s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Said to have gone to them from somebody else, whoever it went to. */
test.each<[string, string[]]>([
  ["化肥2袋是县农业局发给李平的，跟我没关系", []],
  ["那2袋米是镇上给李平家的", []],
  ["消毒液4瓶是县疾控发给李平的，我给陈九斤带了2双手套", ["goods 手套 2双 H002"]],
  ["米2袋是爱心企业捐给李平的", ["goods 大米 2袋 H001"]],
  ["2袋米是给李平的", ["goods 大米 2袋 H001"]],
  ["米2袋是专门送给李平的", ["goods 大米 2袋 H001"]],
])("%s: %s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
