import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** Given to one by one, and then so much to each of them. */
test.each<[string, string[]]>([
  [
    "给李平500元、陈九斤300元，每户1袋面粉",
    ["cash 300元 H002", "cash 500元 H001", "goods 面粉 1袋 H001", "goods 面粉 1袋 H002"],
  ],
  [
    "给李平500元，给陈九斤300元，另外每户1袋面粉",
    ["cash 300元 H002", "cash 500元 H001", "goods 面粉 1袋 H001", "goods 面粉 1袋 H002"],
  ],
  [
    "给李平送米2袋，给陈九斤送油1桶，每家还有毛巾1条",
    ["goods 大米 2袋 H001", "goods 毛巾 1条 H001", "goods 毛巾 1条 H002", "goods 食用油 1桶 H002"],
  ],
  [
    "给李平500元、陈九斤300元，两家各1袋面粉",
    ["cash 300元 H002", "cash 500元 H001", "goods 面粉 1袋 H001", "goods 面粉 1袋 H002"],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** To the one named last only, or to each of the house. */
test.each<[string, string[]]>([
  ["给李平500元，给陈九斤家送棉衣，每人1件", ["cash 500元 H001", "goods 棉衣 1件 H002"]],
  ["给李平500元。给陈九斤300元，另送面粉1袋", ["cash 300元 H002", "cash 500元 H001", "goods 面粉 1袋 H002"]],
  ["给李平500元、陈九斤300元，三家各1袋面粉", ["cash 300元 H002", "cash 500元 H001", "goods 面粉 3袋"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What they brought to us, and to whom it was left. */
test.each<[string, string[]]>([
  ["李平在村口喊我，塞过来半袋红薯", []],
  ["他递过来一篮鸡蛋", []],
  ["单位送过来10袋米给李平", ["goods 大米 10袋 H001"]],
  ["我给李平拿过来两袋米", ["goods 大米 2袋 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Other words for what was done. */
test.each<[string, string[]]>([
  ["李平家今早上去望了一眼", ["visit 1户次 H001"]],
  ["跟李平倾偈了大半个钟", ["talk 1次 H001"]],
  ["给李平家贴了张连心卡", ["contact_card 1张 H001"]],
  ["塞了个两百块的红包给李平", ["cash 200元 H001"]],
  ["防火宣传单发出两百来份", ["leaflet ~200份"]],
  ["发出资料200份", ["leaflet 200份"]],
  ["帮李平卖八角500斤", ["sale 八角 500斤 H001"]],
  ["办技术讲座，来听的有52人", ["trainee 52人次", "training 1场"]],
  ["李平讲厨房漏水，陈九斤讲路灯不亮，两家我都去看过", ["visit 1户次 H001", "visit 1户次 H002"]],
  ["6.1至6.5都住在上坪村村部", ["stay 5天 2026-06-01 –2026-06-05"]],
  ["李平跟陈九斤为田埂吵了半年，今天我去调解，这起纠纷总算化解了", ["solved 1件 H001+H002"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Not: where somebody lives, who came along, what is over. */
test.each<[string, string[]]>([
  ["李平现在住在上坪村", []],
  ["交给隔壁阿婆两件牛奶", []],
  ["昨晚接到李平电话，讲小孩退烧了", ["talk 1次 H001 2026-06-11"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
