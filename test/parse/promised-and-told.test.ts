import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** What the sender promised or put off is nothing given; the same words of what was done by then are. */
test.each<[string, string[]]>([
  ["走访李平户,送大米2袋,等几天给他拉一车煤", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
  ["走访李平户。过阵子给他联系个活。送大米2袋", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
  ["走访李平户,下趟带两袋饲料来", ["visit 1户次 H001"]],
  ["走访李平户,一会儿再给他送桶水", ["visit 1户次 H001"]],
  ["走访李平户,晚点给他送袋面", ["visit 1户次 H001"]],
  ["走访李平户,应承了给他一千块", ["visit 1户次 H001"]],
  ["走访李平户,许了他两袋面", ["visit 1户次 H001"]],
  ["走访李平户,我会给他找人修水管", ["visit 1户次 H001"]],
  ["走访李平户,等货到了送他三袋化肥", ["visit 1户次 H001"]],
  ["看望李平,约好周末来帮他收玉米。送大米2袋", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
  [
    "到李平家坐了一会儿再去陈九斤家送了两袋米",
    ["goods 大米 2袋 H002", "visit 1户次 H001", "visit 1户次 H002"],
  ],
  ["在李平家待会儿就走了,送了一桶油", ["goods 食用油 1桶 H001", "visit 1户次 H001"]],
  ["约好李平一起去看望陈九斤", ["visit 1户次 H001", "visit 1户次 H002"]],
  ["上次走访李平,过了几天给他送了2袋米", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
  ["等了两天给李平拉了一车煤", ["goods 煤 1车 H001"]],
  ["我会同村干部走访李平,送米2袋", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What the household had of others, gave its own or pays is nothing of ours; what we or a firm gave is. */
test.each<[string, string[]]>([
  ["走访李平户,他家村上发了两袋面一桶油。送去大米2袋", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
  ["李平家民政上给了床棉被,给他家送了大米2袋", ["goods 大米 2袋 H001"]],
  ["走访李平户,厂里给发了一箱苹果", ["visit 1户次 H001"]],
  ["走访李平户,他家房子漏水,他家残联给了一辆轮椅", ["visit 1户次 H001"]],
  ["李平家女儿过年给了一千块钱", []],
  ["李平家退耕还林补了一千二", []],
  ["走访李平户,送大米2袋,他家给孙子压岁钱二百", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
  ["走访李平户,路上买了两瓶水喝", ["visit 1户次 H001"]],
  ["李平家化肥一袋一百八", []],
  ["走访李平户,碰见县医院的来义诊", ["visit 1户次 H001"]],
  ["李平家隔壁老王帮他收了两亩麦", []],
  ["李平帮邻居家收了三亩胡麻", []],
  ["联系了残联,残联给他送了轮椅1辆", ["goods 轮椅 1辆"]],
  ["村上给李平送了两袋面", ["goods 面粉 2袋 H001"]],
  ["县农资公司给村上捐了复合肥两吨", ["goods 复合肥 2吨"]],
  ["走访李平,买了两箱奶给他喝", ["goods 牛奶 2箱 H001", "visit 1户次 H001"]],
  ["碰见邻居,给他送了一袋米", ["goods 大米 1袋"]],
  ["我帮隔壁李平收了玉米", ["labour 1人次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A thing's name ends where somebody is told something, or the next is begun, with no stop between. */
test.each<[string, string[]]>([
  ["今天去李平家给他送了两袋大米叮嘱他按时吃药", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
  ["今天去李平家给他送了两袋大米劝他少喝两杯酒", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
  ["今天去李平家给他送了两袋大米鼓励他多养几头牛", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
  ["给李平送了两袋大米、一床棉被", ["goods 大米 2袋 H001", "goods 被子 1床 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Trouble in everyday words is one need, and no figure of it counts. */
test.each<[string, number]>([
  ["走访李平户,他家没钱给娃交学费", 1],
  ["走访李平户,三百斤蜂蜜找不到买家", 1],
  ["李平家垃圾没人清", 1],
  ["李平家低保被停了", 1],
  ["李平家儿子找不到活干", 1],
  ["李平没人手,我帮他收了玉米", 0],
  ["30号给李平家插了半天秧,手上全是泥", 0],
])("%s: %i", (text, needs) => {
  expect(read(text).needs).toHaveLength(needs);
  expect(read(text).entries.filter(({ measure }) => measure === "goods")).toEqual([]);
});
