import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

const visit = "visit 1户次 H001";

/** Money given, in whatever words. */
test.each<[string, string[]]>([
  ["走访李平,接济他300元", ["cash 300元 H001", visit]],
  ["走访李平,自费给他200块", ["cash 200元 H001", visit]],
  ["走访李平,自己出了500元给他", ["cash 500元 H001", visit]],
  ["走访李平,从自己工资里拿了500元给他", ["cash 500元 H001", visit]],
  ["走访李平,帮了他1000元", ["cash 1000元 H001", visit]],
  ["走访李平,支部党员捐款800元", ["cash 800元 H001", visit]],
  ["走访李平,送去慰问费300元", ["cash 300元 H001", visit]],
  ["到李平家,塞他手里300块", ["cash 300元 H001", visit]],
  ["走访李平,掏出八百五塞给他", ["cash 850元 H001", visit]],
  ["走访李平,转给他五百", ["cash 500元 H001", visit]],
  ["走访李平,塞给他一百二十份宣传单", ["leaflet 120份 H001", visit]],
  ["走访李平,住院自己掏了一千二", [visit]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Money of the state's, of their kin's, on the average, by the rules or from last time. */
test.each<[string, string[]]>([
  ["走访李平,县上补贴了3000元", [visit]],
  ["走访李平,危房改造补了2万元", [visit]],
  ["走访李平,产业奖补3000元打卡了", [visit]],
  ["走访李平,养殖补贴2000元发下来了", [visit]],
  ["走访李平,领了1200元补贴", [visit]],
  ["走访李平,领了500元慰问金", ["cash 500元 H001", visit]],
  ["走访李平,申请3000元补助", [visit]],
  ["走访李平,补助标准每户2万元", [visit]],
  ["走访李平,人均1.2万元", [visit]],
  ["慰问老人8名,人均100元", ["cash 800元", "visit 8户次"]],
  ["走访李平,女婿给老人300元", [visit]],
  ["走访李平,上次给的300元还没花", [visit]],
  ["走访李平,上次给他的300元他存起来了", [visit]],
  ["给李平送去上次答应给的500元", ["cash 500元 H001"]],
  ["走访李平,外债300块", [visit]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What the things given come to is their worth; a sum over money and things is nothing new. */
test.each<[string, string[]]>([
  [
    "走访李平,送大米2袋、油1桶共300元",
    ["goods 大米 2袋 H001", "goods 食用油 1桶 H001", "goods_value 300元 H001", visit],
  ],
  [
    "走访李平,送去米面油三样计300元",
    ["goods 大米 ? H001", "goods 面粉 ? H001", "goods 食用油 ? H001", "goods_value 300元 H001", visit],
  ],
  [
    "走访李平,送去牛奶、水果共260元",
    ["goods 水果 ? H001", "goods 牛奶 ? H001", "goods_value 260元 H001", visit],
  ],
  ["走访李平,送大米2袋、现金500元,共700元", ["cash 500元 H001", "goods 大米 2袋 H001", visit]],
  ["走访李平,现金300元和大米2袋共500元", ["cash 300元 H001", "goods 大米 2袋 H001", visit]],
  ["走访李平,羊20只共2万元", [visit]],
  ["走访李平,送口罩N95 20个", ["goods 口罩 20个 H001", visit]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What one costs. */
test.each<[string, string[]]>([
  ["走访李平,化肥一袋180元", [visit]],
  ["走访李平。饲料,168一袋,送了3袋", ["goods 饲料 3袋 H001", visit]],
  ["走访李平,送饲料3袋,168一袋", ["goods 饲料 3袋 H001", visit]],
  ["走访李平,大米一袋110元、油一桶80元", ["goods 大米 1袋 H001", "goods 食用油 1桶 H001", visit]],
  ["慰问李平,大米一袋120元", ["goods 大米 1袋 H001", visit]],
  ["给李平送面粉一袋、油一桶", ["goods 面粉 1袋 H001", "goods 食用油 1桶 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What we brought to a wedding or a funeral, behind a thing given or the way there. */
test.each<[string, string[]]>([
  ["李平的父亲去世，今天去吊唁，送花圈一个，礼金300元", ["cash 300元 H001", "goods 花圈 1个 H001"]],
  ["赵满仓家办喜事，我送被面一床，份子钱200元", ["cash 200元 H007", "goods 被面 1床 H007"]],
  ["今天到李平家吊唁，礼金300元", ["cash 300元 H001", "visit 1户次 H001"]],
  // what they took, or others gave
  ["李平家娶媳妇，收了礼金3万元", []],
  ["李平家办喜事，亲戚送礼金2000元", []],
  ["李平家办酒，乡亲们送花圈三个，礼金1000元", []],
  ["乡亲们去吊唁李平的爹，礼金1000元", []],
  ["给李平送面2袋，礼金300元退回来了", ["goods 面粉 2袋 H001"]],
  ["去吊唁李平的爹，上礼金300元，自己掏的", ["cash 300元 H001"]],
  ["去李平家送花圈一个，他家收礼金2万元", ["goods 花圈 1个 H001", "visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
