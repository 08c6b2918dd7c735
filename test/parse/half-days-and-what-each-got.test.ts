import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

test.each([
  ["驻村半天", ["stay 0.5天"]],
  ["驻村一天半", ["stay 1.5天"]],
  ["驻村半天,在村里等了半天", ["stay 0.5天"]],
  ["在李平家等了半天", ["visit 1户次 H001"]],
  ["给李平送牛羊各1头", ["goods 牛 1头 H001", "goods 羊 1头 H001"]],
  ["给李平、刘军送牛羊各1头", ["goods 牛羊 1头 H001", "goods 牛羊 1头 H003"]],
  ["给李平送书包文具各1套", ["goods 书包 1套 H001", "goods 文具 1套 H001"]],
  ["给两个村送去有机肥:上坪村588袋,红崖村195袋", ["goods 有机肥 195袋", "goods 有机肥 588袋"]],
  ["给四个联系村送去有机肥:上坪村588袋,红崖村195袋", ["goods 有机肥 195袋", "goods 有机肥 588袋"]],
  ["给两个村送去有机肥200袋", ["goods 有机肥 200袋"]],
  [
    "给李平送棉衣1件,还有脸盆、洗衣粉和一副春联",
    ["goods 春联 1副 H001", "goods 棉衣 1件 H001", "goods 洗衣粉 ? H001", "goods 脸盆 ? H001"],
  ],
  ["给李平送米2袋,还有困难、问题和一户没走", ["goods 大米 2袋 H001"]],
  ["村民来领地膜,李平领了5卷", ["goods 地膜 5卷 H001"]],
  ["走访李平,介绍到镇上合作社务工1人", ["job 1人 H001", "visit 1户次 H001"]],
  ["走访李平,介绍村民到合作社务工3人", ["job 3人", "visit 1户次 H001"]],
  ["到李平家拉了拉家常给了他两百块钱", ["cash 200元 H001", "talk 1次 H001", "visit 1户次 H001"]],
  ["到关爱对象李平家中,送去大米1袋", ["goods 大米 1袋 H001", "visit 1户次 H001"]],
  ["#12还没解决", []],
])("%s", (text, expected) => {
  // Half days, things and villages told with so much each, and what is told in one breath.
  expect(told(text)).toEqual(expected);
});

test.each([
  ["怕李平家的羊断了顿,给送去饲料2袋", []],
  ["李平怕没钱看病,想办低保", ["李平怕没钱看病,想办低保"]],
  ["李平反映门前路灯不亮、自来水压力小", ["李平反映门前路灯不亮", "自来水压力小"]],
])("asked for: %s", (text, expected) => {
  expect(read(text).needs.map((need) => need.text)).toEqual(expected);
});
